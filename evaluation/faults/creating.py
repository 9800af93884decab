"""Faults that keep a new hire from getting an account, from the import to the export."""

from __future__ import annotations

from datetime import timedelta

from evaluation.faults.tools import (
    anywhere,
    country_attribute,
    holder,
    in_digits,
    local_of,
    namesake,
    on_premises,
    to_entra,
    value_of,
)
from evaluation.model import DAYS, HOURS, MINUTES, Fault, Site, Subject
from sandbox.directory import Refusal
from sandbox.scenarios import scenes
from sandbox.scope import Clause, Group, Scope

OUTSIDE = ("FR", "BR", "JP", "PL")
"""Countries no filter lets in."""
PAYROLL = {"matching": "[PayrollID]"}
"""Matching by payroll id instead of the HR id; `company` gives everybody one."""

UNIQUE_LOGIN = 'SelectUniqueValue([UserID], Join("", [UserID], "1"), Join("", [UserID], "2"))'
UNIQUE_LOGIN_SF = UNIQUE_LOGIN.replace("[UserID]", "[username]")
CONTRACT_END = 'IgnoreFlowIfNullOrEmpty(FormatDateTime([ContractEnd], , "yyyy-MM-dd", "dd.MM.yyyy"))'
BRANDED = (
    'Join("@", Join(".", NormalizeDiacritics(ToLower([FirstName])), '
    "NormalizeDiacritics(ToLower([LastName]))), "
    'Switch([Brand], "contoso.com", "Benelux", "contoso-benelux.example"))'
)
_NAME = "NormalizeDiacritics(ToLower([FirstName]))"
_LAST = "NormalizeDiacritics(ToLower([LastName]))"
UNIQUE_NAME = (
    f'SelectUniqueValue(Join("@", Join(".", {_NAME}, {_LAST}), "contoso.com"), '
    f'Join("@", Join(".", Left({_NAME}, "1"), {_LAST}), "contoso.com"))'
)
AWAITING = 'Switch([ContractStatus], "False", "Awaiting start", "True")'

UNHEARD_OF = ("GatewayRefusal", "FabrikamLimitReached", "UnexpectedTargetState", "ContosoUnheardOfCode")


def _country_outside(subject: Subject) -> None:
    if subject.site.scope_kind == "types" and subject.rng.random() < 0.5:
        subject.worker.extra["EmployeeType"] = "Contractor"
    else:
        subject.worker.country = subject.rng.choice(OUTSIDE)


def _no_country(subject: Subject) -> None:
    if subject.site.scope_kind == "types" and subject.rng.random() < 0.5:
        subject.worker.extra["EmployeeType"] = ""
    else:
        subject.worker.country = ""


def _date_filter(subject: Subject) -> None:
    site = subject.site
    hired = "HireDate" if site.workday else "startDate"
    clauses = (
        Clause(country_attribute(site), "EQUALS", ("NL",)),
        Clause(hired, "Greater_Than", ("2020-01-01",)),
    )
    if not any(group.name == "Netherlands, new hires" for group in site.job.scope.groups):
        site.job.scope = Scope((*site.job.scope.groups, Group("Netherlands, new hires", clauses)))
    subject.worker.country = "NL"


def _inactive(subject: Subject) -> None:
    subject.worker.active = False


def _no_payroll_id(subject: Subject) -> None:
    subject.worker.extra["PayrollID"] = ""


def _shared_payroll_id(subject: Subject) -> None:
    others = [
        hire.worker
        for hire in subject.site.tenant.cast
        if hire.worker.population is subject.worker.population and hire.ago > 100 * DAYS
    ]
    subject.worker.extra["PayrollID"] = subject.rng.choice(others).extra["PayrollID"]


def _two_matches(subject: Subject) -> None:
    before = subject.ago + subject.rng.choice((1 * DAYS, 40 * DAYS))
    for number in ("1", "2"):
        namesake(subject, before, f"{number}", exact=True)


def _unreadable(subject: Subject) -> None:
    subject.site.tenant.active_directory.unreadable.add(subject.worker.hr_id)


def _bad_date(subject: Subject) -> None:
    subject.worker.extra["ContractEnd"] = subject.rng.choice(("31/12/2027", "2027-13-01"))


def _logins_taken(subject: Subject) -> None:
    for number in ("", "1", "2"):
        holder(subject, sAMAccountName=f"{subject.worker.user_id}{number}")


def _no_last_name(subject: Subject) -> None:
    subject.worker.preferred_name = subject.worker.display_name
    subject.worker.last_name = ""


def _no_login(subject: Subject) -> None:
    subject.worker.user_id = ""


def _space_in_name(subject: Subject) -> None:
    subject.worker.first_name = f"{subject.worker.first_name} {subject.rng.choice(('Maria', 'Lee', 'de la'))}"


def _unverified_domain(subject: Subject) -> None:
    subject.worker.extra["Brand"] = "Benelux"


def _mail_taken(subject: Subject) -> None:
    holder(subject, mail=value_of(subject, "mail"))


def _upn_taken(subject: Subject) -> None:
    holder(subject, userPrincipalName=value_of(subject, "userPrincipalName"))


def _long_login(subject: Subject) -> None:
    subject.worker.user_id = f"{local_of(subject)[:12]}.{subject.rng.randrange(10**13, 10**14)}"


def _login_with_signs(subject: Subject) -> None:
    subject.worker.user_id = f"{subject.worker.user_id[:12]}{subject.rng.choice('/:*?+')}1"


def _login_taken(subject: Subject) -> None:
    holder(subject, sAMAccountName=subject.worker.user_id)


def _cn_taken(subject: Subject) -> None:
    holder(
        subject,
        cn=subject.worker.display_name,
        parentDistinguishedName=value_of(subject, "parentDistinguishedName"),
    )


def _ou_gone(subject: Subject) -> None:
    subject.worker.country = "SE"
    directory = subject.site.tenant.active_directory
    subject.site.tenant.plan(
        subject.ago + 2 * HOURS,
        lambda _t, _at: directory.containers.discard("OU=Stockholm,OU=Staff,DC=contoso,DC=com"),
    )


def _no_rights(subject: Subject) -> None:
    subject.worker.country = "GB"
    directory = subject.site.tenant.active_directory
    subject.site.tenant.plan(
        subject.ago + 2 * HOURS, lambda _t, _at: directory.denied.add("OU=London,OU=Staff,DC=contoso,DC=com")
    )


def _passing_fault(subject: Subject) -> None:
    code, reason = subject.rng.choice(
        (
            (
                "InternalServerError",
                "The target system returned an unexpected error with the status code 500.",
            ),
            ("TooManyRequests", "The target system has received too many requests."),
            ("Timeout", "The request to the target system timed out."),
            ("InternalError", "An internal error occurred within the provisioning service."),
            ("WebExceptionProtocolError", "The target system returned an HTTP protocol error."),
        )
    )
    refuse(subject, Refusal(code, reason, category="failure"))


def _unheard_of(subject: Subject) -> None:
    code = subject.rng.choice(UNHEARD_OF)
    refuse(subject, Refusal(code, "The directory gateway gave an answer of its own.", "Ask its owner."))


def refuse(subject: Subject, refusal: Refusal) -> None:
    """Has the target refuse every export of this person."""
    subject.site.job.directory.refusals[subject.worker.hr_id] = refusal


def _wrong_manager(subject: Subject) -> None:
    others = [
        hire.worker.hr_id
        for hire in subject.site.tenant.cast
        if hire.worker.population is not subject.worker.population
    ]
    manager = subject.rng.choice(others) if others else "99999"
    scenes.change(subject.site.tenant, subject.worker.hr_id, subject.ago, manager_id=manager)


def _starts_later(subject: Subject) -> None:
    entered = timedelta(hours=subject.rng.randrange(3, 200))
    starts = subject.site.tenant.now0 - subject.ago
    subject.hire.ago = entered
    subject.hire.starts = starts.date()


def _other_zeros(subject: Subject) -> None:
    namesake(
        subject,
        60 * DAYS,
        "",
        exact=False,
        userPrincipalName=value_of(subject, "userPrincipalName"),
        **({} if subject.site.to_entra else {"cn": f"{subject.worker.display_name} (contractor)"}),
    )


def _second_account(subject: Subject) -> None:
    namesake(subject, 60 * DAYS, "contractor", exact=False)


def _somebody_elses_account(subject: Subject) -> None:
    key = "employeeId" if subject.site.to_entra else "employeeID"
    holder(subject, **{key: subject.worker.hr_id})


def _matched(subject: Subject) -> None:
    namesake(subject, 60 * DAYS, "contractor", exact=True)


def _awaiting(subject: Subject) -> None:
    subject.worker.extra["ContractStatus"] = "Awaiting start"


def _sign_in_name_taken(subject: Subject) -> None:
    scenes.hand_made(
        subject.site.tenant,
        subject.site.tenant.entra.directory,
        60 * DAYS,
        "Office Desk",
        f"desk.{subject.worker.hr_id.lower()}",
        userPrincipalName=value_of(subject, "userPrincipalName"),
    )


def _left_scope(subject: Subject) -> None:
    when = min(subject.ago - 3 * HOURS, subject.ago * 0.6)
    scenes.change(subject.site.tenant, subject.worker.hr_id, when, country=subject.rng.choice(OUTSIDE))


def _retry_later(subject: Subject) -> None:
    before = subject.ago + 1 * DAYS
    namesake(subject, before, "1", exact=True)
    second = namesake(subject, before, "2", exact=True)
    gone = timedelta(minutes=subject.rng.randrange(8, 40))
    subject.site.tenant.plan(gone, lambda world, at: world.entra.delete(second, at))


def _after_last_sync(subject: Subject) -> None:
    """The last cycle of the job made the account, and the synchronisation ran before that."""


def _just_now(subject: Subject) -> None:
    """HR hired the person after the last cycle of the job had begun."""


def _unknown(subject: Subject) -> None:
    """Nobody of that name was ever in HR, or the name is another one there."""
    subject.site.tenant.cast.remove(subject.hire)
    subject.name = subject.worker.display_name
    for site in (subject.site, *subject.site.beside):
        site.runs = True


def _all_run(site: Site) -> bool:
    return not site.is_upload and not any(one.spoilt for one in (site, *site.beside))


def _default_container(subject: Subject) -> None:
    """The country has no container of its own in the mapping."""


def _name_was_taken(subject: Subject) -> None:
    _upn_taken(subject)


def _no_mailbox(subject: Subject) -> None:
    """The account is there, and no licence is."""


def _nothing(subject: Subject) -> None:
    """All is well."""


def _scoped(site: Site) -> bool:
    return not site.is_upload and site.scope_kind != "none"


CREATING: tuple[Fault, ...] = (
    Fault("no payroll id", "skipped-import-missing-matching-id", 10, "create", _no_payroll_id,
          needs=PAYROLL, touches=frozenset({"payroll"})),
    Fault("shared payroll id", "duplicate-in-source", 15, "create", _shared_payroll_id,
          needs=PAYROLL, touches=frozenset({"payroll"})),
    Fault("agent timeout", "ad-read-failed-via-agent", 20, "create", _unreadable,
          on_premises, touches=frozenset({"accounts"})),
    Fault("two accounts", "match-ambiguous-in-target", 22, "create", _two_matches,
          assumes=frozenset({"matching"}), touches=frozenset({"accounts"})),
    Fault("outside the filter", "skipped-scope-filter-false", 30, "create", _country_outside,
          _scoped, touches=frozenset({"country"})),
    Fault("nothing to filter by", "skipped-scope-attribute-empty", 30, "create", _no_country,
          _scoped, touches=frozenset({"country"})),
    Fault("filter on a date", "skipped-scope-filter-unsupported", 30, "create", _date_filter,
          _scoped, touches=frozenset({"country"})),
    Fault("inactive", "skipped-inactive-in-source", 30, "create", _inactive, anywhere,
          touches=frozenset({"active"})),
    Fault("starts later", "future-hire-not-picked-up", 30, "create", _starts_later,
          touches=frozenset({"active"}), window=(-30 * DAYS, -2 * DAYS), told=True, alone=True),
    Fault("date in another form", "mapping-expression-failed", 40, "create", _bad_date,
          on_premises, needs={"description": CONTRACT_END}, touches=frozenset({"description"})),
    Fault("logins taken", "unique-name-options-exhausted", 40, "create", _logins_taken,
          lambda site: on_premises(site) and site.workday, needs={"sAMAccountName": UNIQUE_LOGIN},
          touches=frozenset({"login"})),
    Fault("logins taken", "unique-name-options-exhausted", 40, "create", _logins_taken,
          lambda site: on_premises(site) and not site.workday, needs={"sAMAccountName": UNIQUE_LOGIN_SF},
          touches=frozenset({"login"})),
    Fault("no last name", "skipped-required-attribute-missing", 45, "create", _no_last_name,
          to_entra, touches=frozenset({"name"})),
    Fault("no login", "required-value-missing-failure", 50, "create", _no_login,
          on_premises, assumes=frozenset({"sAMAccountName"}), touches=frozenset({"login"})),
    Fault("passing fault", "transient-service-error", 51, "create", _passing_fault, anywhere,
          touches=frozenset({"refusal"})),
    Fault("unheard-of code", "unknown-failure-code", 51, "create", _unheard_of, anywhere,
          touches=frozenset({"refusal"})),
    Fault("container gone", "target-ou-invalid", 53, "create", _ou_gone,
          lambda site: on_premises(site) and _scoped(site), touches=frozenset({"country"})),
    Fault("no rights", "ad-permission-denied", 54, "create", _no_rights,
          lambda site: on_premises(site) and _scoped(site), touches=frozenset({"country"})),
    Fault("space in the sign-in name", "generated-upn-invalid", 55, "create", _space_in_name,
          to_entra, assumes=frozenset({"userPrincipalName"}), touches=frozenset({"name"})),
    Fault("unverified domain", "upn-domain-not-verified", 55, "create", _unverified_domain,
          lambda site: to_entra(site) and site.workday, needs={"userPrincipalName": BRANDED},
          touches=frozenset({"brand"})),
    Fault("login too long", "samaccountname-or-cn-invalid-or-taken", 55, "create", _long_login,
          on_premises, assumes=frozenset({"sAMAccountName"}), touches=frozenset({"login"})),
    Fault("signs in the login", "samaccountname-or-cn-invalid-or-taken", 55, "create", _login_with_signs,
          on_premises, assumes=frozenset({"sAMAccountName"}), touches=frozenset({"login"})),
    Fault("sign-in name taken", "upn-not-unique-in-forest", 56, "create", _upn_taken,
          on_premises, assumes=frozenset({"userPrincipalName"}), touches=frozenset({"accounts"})),
    Fault("login taken", "samaccountname-or-cn-invalid-or-taken", 57, "create", _login_taken,
          on_premises, assumes=frozenset({"sAMAccountName"}), touches=frozenset({"login"})),
    Fault("CN taken", "samaccountname-or-cn-invalid-or-taken", 58, "create", _cn_taken,
          on_premises, touches=frozenset({"cn"})),
    Fault("mail taken", "conflict-in-target", 56, "create", _mail_taken,
          to_entra, touches=frozenset({"accounts"})),
    Fault("number with other zeros", "match-missed-existing-account", 56, "create", _other_zeros, in_digits,
          assumes=frozenset({"matching", "userPrincipalName"}), touches=frozenset({"accounts"})),
    Fault("wrong manager", "manager-reference-unresolved", 60, "update", _wrong_manager,
          lambda site: on_premises(site) and site.workday, needs={"manager": "[ManagerReference]"},
          touches=frozenset({"manager"}), attribute="manager", alone=True),
    Fault("wrong manager", "manager-reference-unresolved", 60, "update", _wrong_manager,
          lambda site: on_premises(site) and not site.workday, needs={"manager": "[manager]"},
          touches=frozenset({"manager"}), attribute="manager", alone=True),
    Fault("somebody else's account", "linked-to-wrong-person", 65, "create", _somebody_elses_account,
          assumes=frozenset({"matching"}), touches=frozenset({"accounts"}), alone=True),
    Fault("contractor before", "matched-existing-not-created", 65, "create", _matched,
          assumes=frozenset({"matching"}), touches=frozenset({"accounts"}), alone=True),
    Fault("second account", "duplicate-account-created", 66, "create", _second_account, in_digits,
          assumes=frozenset({"matching"}), touches=frozenset({"accounts"}), alone=True),
    Fault("awaits the start", "created-disabled", 70, "create", _awaiting,
          lambda site: on_premises(site) and site.workday, needs={"accountDisabled": AWAITING},
          touches=frozenset({"contract"}), alone=True),
    Fault("left the scope", "disabled-or-deleted-afterwards", 70, "create", _left_scope,
          _scoped, assumes=frozenset({"secret"}), touches=frozenset({"country"}),
          window=(1 * DAYS, 9 * DAYS), beside=frozenset({"skipped-scope-filter-false"}), later=True,
          alone=True),
    Fault("sign-in name taken in Entra", "entra-sync-conflict", 71, "create", _sign_in_name_taken,
          on_premises, assumes=frozenset({"userPrincipalName"}), touches=frozenset({"accounts"}), alone=True),
    Fault("second account gone", "waiting-for-scheduled-retry", 22, "create", _retry_later,
          to_entra, assumes=frozenset({"matching"}), touches=frozenset({"accounts"}),
          window=(110 * MINUTES, 5 * HOURS), alone=True),
    Fault("not synchronised yet", "in-ad-not-yet-in-entra", 72, "create", _after_last_sync,
          lambda site: on_premises(site) and site.tenant.last_sync > site.phase + 1 * MINUTES,
          window=(0 * MINUTES, 0 * MINUTES), touches=frozenset({"time"}), alone=True),
    Fault("hired just now", "not-evaluated-change-newer-than-steady-state", 2, "create", _just_now,
          window=(0 * MINUTES, 0 * MINUTES), touches=frozenset({"time"}), told=True, alone=True),
    Fault("nobody of that name", "person-not-found-in-logs", 0, "create", _unknown,
          _all_run, touches=frozenset({"time"}), window=(30 * HOURS, 9 * DAYS), alone=True),
    Fault("default container", "created-in-unexpected-ou", 70, "update", _default_container,
          on_premises, touches=frozenset({"country"}), attribute="ou", hires=True, alone=True),
    Fault("the first name was taken", "unexpected-user-name", 70, "create", _name_was_taken,
          lambda site: on_premises(site) and site.workday, needs={"userPrincipalName": UNIQUE_NAME},
          touches=frozenset({"accounts"}), attribute="userPrincipalName", alone=True),
    Fault("no licence", "account-lacks-licence-mailbox-groups", 70, "create", _no_mailbox,
          touches=frozenset({"time"}), attribute="mailbox", alone=True),
    Fault("all is well", "created-ok-look-here", 99, "create", _nothing, anywhere),
)  # fmt: skip
