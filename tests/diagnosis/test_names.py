"""What is wrong with a name, how it is said, where a warning stands, and who may read it."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from diagnosis.audience import Audience, for_audience
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.gaps import Source, Unavailable
from diagnosis.jobs import Target
from diagnosis.log import Event, Result
from diagnosis.name_rules import CONCERNS, blamed, lacking
from diagnosis.names import LIMITS, Flaw, wrongs
from tests.diagnosis.rows import (
    JANET,
    failed,
    flows,
    mapping,
    naming,
    schema,
    still_to_come,
    tried,
)
from tests.support.evidence import event, evidence, job, unavailable, user
from tests.support.scripted_graph import words

DOMAINS = frozenset({"contoso.com"})
NOT_UNIQUE = failed("HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique")


@pytest.mark.parametrize(
    ("attribute", "value", "target", "flaws"),
    [
        ("userPrincipalName", "jane.doe@contoso.com", Target.ENTRA_ID, []),
        ("userPrincipalName", "o'neil_a-b!#^~1@contoso.com", Target.ENTRA_ID, []),
        ("userPrincipalName", "jané@contoso.com", Target.ENTRA_ID, [Flaw.CHARACTER]),
        ("userPrincipalName", "a@b@contoso.com", Target.ENTRA_ID, [Flaw.CHARACTER]),
        ("userPrincipalName", "jane.@contoso.com", Target.ENTRA_ID, [Flaw.FORM]),
        ("userPrincipalName", "jane.doe", Target.ENTRA_ID, [Flaw.FORM, Flaw.DOMAIN]),
        ("userPrincipalName", "jane.doe@", Target.ENTRA_ID, [Flaw.FORM, Flaw.DOMAIN]),
        ("userPrincipalName", "jane@fabrikam.com", Target.ENTRA_ID, [Flaw.DOMAIN]),
        ("userPrincipalName", f"{'x' * 64}@contoso.com", Target.ENTRA_ID, []),
        ("userPrincipalName", f"{'x' * 65}@contoso.com", Target.ENTRA_ID, [Flaw.TOO_LONG]),
        ("userPrincipalName", "jané@fabrikam.com", Target.ACTIVE_DIRECTORY, []),
        ("sAMAccountName", "x" * 20, Target.ACTIVE_DIRECTORY, []),
        ("sAMAccountName", "x" * 21, Target.ACTIVE_DIRECTORY, [Flaw.TOO_LONG]),
        *(
            ("sAMAccountName", f"j{c}d", Target.ACTIVE_DIRECTORY, [Flaw.CHARACTER])
            for c in '"/\\[]:;|=,+*?<>'
        ),
        ("sAMAccountName", "jané doe", Target.ACTIVE_DIRECTORY, []),
        ("cn", "Doe, Jané", Target.ACTIVE_DIRECTORY, []),
        ("cn", "x" * 65, Target.ACTIVE_DIRECTORY, [Flaw.TOO_LONG]),
        ("cn", "", Target.ACTIVE_DIRECTORY, [Flaw.EMPTY]),
        ("cn", None, Target.ACTIVE_DIRECTORY, [Flaw.FAILED]),
        ("sAMAccountName", "x" * 99, Target.OTHER, []),
    ],
)
def test_what_a_directory_refuses(
    attribute: str, value: str | None, target: Target, flaws: list[Flaw]
) -> None:
    """Each directory's own limits decide, and only what Microsoft's pages say."""
    found = wrongs(tried(attribute, value), "Jane Doe", target, DOMAINS, ())

    assert [one.flaw for one in found] == flaws
    assert all("Jane Doe" in words(one.says) for one in found)


def test_taken_in_the_directory_that_is_written_to() -> None:
    """An account that Active Directory does not have takes no name there, but it does in Entra ID."""
    name, cloud = tried("userPrincipalName", "jane.doe@contoso.com"), replace(JANET, synced_from_ad=False)

    def flaws(target: Target, *others: object) -> list[Flaw]:
        return [one.flaw for one in wrongs(name, "Jane Doe", target, None, others)]  # type: ignore[arg-type]

    assert flaws(Target.ACTIVE_DIRECTORY, JANET) == flaws(Target.ENTRA_ID, cloud) == [Flaw.TAKEN]
    assert flaws(Target.ACTIVE_DIRECTORY, cloud) == flaws(Target.OTHER, JANET) == []


def test_limits_fit_together() -> None:
    """The parts of a user name make up the whole of it."""
    parts = [LIMITS[Target.ENTRA_ID, part].longest for part in ("before the @", "after the @")]
    assert sum(parts) + 1 == LIMITS[Target.ENTRA_ID, "userprincipalname"].longest


def finding(row: Evidence, cause_id: str) -> Finding:
    (found,) = [one for one in diagnose(row).findings if one.cause.id == cause_id]
    return found


def shown(found: Finding) -> dict[str, object]:
    return {fact.label: fact.value for fact in found.match.facts}


def test_a_name_that_is_taken() -> None:
    """The sentence says which name it is, the facts how it is made and who has it."""
    name = tried("userPrincipalName", "jane.doe@contoso.com", user(), JANET)
    found = finding(
        replace(naming(NOT_UNIQUE, name), users=(user(employee_id=None),)), "upn-not-unique-in-forest"
    )

    assert words(found.match.because) == (
        "The rule gives jane.doe@contoso.com for Jane Doe, and another account has that already."
    )
    facts = shown(found)
    assert facts["Rule"] == 'userPrincipalName = Join(".", [FirstName], [LastName])'
    assert facts["No value from HR for"] == "FirstName, LastName"
    assert facts["With these values it gives"] == "userPrincipalName = jane.doe@contoso.com"
    assert facts["Taken by"] == "Janet Doering · jane.doe@contoso.com · 90017"
    personal = {fact.label for fact in found.match.facts if fact.personal}
    assert {"No value from HR for", "With these values it gives", "Taken by"} <= personal


def test_without_a_try_the_rule_is_shown() -> None:
    """The rule as written needs no further request; nothing is said about what it gives."""
    row = replace(naming(NOT_UNIQUE), names=unavailable(Source.SCHEMA))
    found = finding(row, "upn-not-unique-in-forest")

    assert words(found.match.because).startswith("The user name planned for Jane Doe is already taken")
    assert "Rule" in shown(found)
    assert not {"With these values it gives", "Taken by"} & set(shown(found))


def test_a_long_rule_is_cut() -> None:
    """A rule is shown on one line, up to a length that can be read."""
    rule = "Switch([Country], " + ",\n ".join(f'"C{n}", "x"' for n in range(99)) + ")"
    long = schema(mapping(flows("userPrincipalName", "Country", expression=rule)))
    row = evidence(job(NOT_UNIQUE, schema=long), users=())

    value = str(shown(finding(row, "upn-not-unique-in-forest"))["Rule"])
    assert len(value) < 230
    assert value.endswith("…")
    assert "\n" not in value


def test_a_common_name_cannot_be_looked_up() -> None:
    """Entra ID does not show common names, and the facts say so."""
    refused = failed("ContosoWrapped", "EntryAlreadyExists: CN=Jane Doe,OU=London")
    found = finding(
        naming(refused, tried("cn", "Jane Doe", looked_up=False)), "samaccountname-or-cn-invalid-or-taken"
    )

    assert shown(found)["I cannot see whether it is taken"] == "cn"
    assert shown(found)["Rule"] == "cn = [PreferredNameData]"


def test_every_choice_is_taken() -> None:
    """Of a rule with choices all are named once each of them is taken."""
    names = [tried("sAMAccountName", value, JANET, choices=2) for value in ("jdoe", "jdoe1")]
    found = finding(naming(failed("X", "No unique value is left."), *names), "unique-name-options-exhausted")

    assert (
        words(found.match.because) == "Every name that the rule can make for Jane Doe is taken: jdoe, jdoe1."
    )
    assert shown(found)["With these values it gives"] == "sAMAccountName = jdoe, jdoe1"


def test_a_value_that_hr_did_not_send() -> None:
    """Where the rule gives nothing, the sentence names what HR has not sent."""
    refused = failed("MissingValues", "The required attribute sAMAccountName has no value.")
    found = finding(naming(refused, tried("sAMAccountName", "")), "required-value-missing-failure")

    assert words(found.match.because) == (
        "The rule of sAMAccountName gives nothing for Jane Doe, as HR has sent no value for UserID."
    )


def test_a_rule_that_fails() -> None:
    """The mapping that Microsoft's text speaks of is shown with what trying it says."""
    event_ = failed("SchemaPropertyCanOnlyAcceptValue", "'title' can only accept one value.")
    row = evidence(job(event_, schema=schema(mapping(flows("title", "Titles")))), users=())
    name = tried("title", None, looked_up=False, failed="It has several values.")
    found = finding(replace(row, names=(name,)), "mapping-expression-failed")

    assert words(found.match.because) == "The rule of title cannot be worked out for Jane Doe."
    assert shown(found)["Trying the rule fails"] == "It has several values."


def test_an_import_step_without_values_lacks_nothing() -> None:
    """What was not shown is not known to be empty; blanks and case do not matter."""
    rule = flows("cn", "First Name", "lastName")
    bare = replace(event(), steps=())
    full = replace(
        event(),
        steps=(replace(event().steps[0], details=MappingProxyType({"firstname": "Jane", "lastname": " "})),),
    )

    assert lacking(rule, bare) == lacking(rule, None) == ()
    assert lacking(rule, full) == ("lastName",)


@pytest.mark.parametrize(
    ("cause_id", "said", "targets"),
    [
        ("mapping-expression-failed", "The property 'title' takes one value.", ["title"]),
        ("mapping-expression-failed", "Nobody can read [Titles].", ["title"]),
        ("mapping-expression-failed", "The function 'Left' failed.", ["sAMAccountName"]),
        ("mapping-expression-failed", "left out", ["userPrincipalName", "sAMAccountName"]),
        ("conflict-in-target", "The property title is not unique.", []),
        ("conflict-in-target", "Something is not unique.", ["userPrincipalName"]),
        ("ad-permission-denied", "sAMAccountName", []),
    ],
)
def test_what_a_failure_is_about(cause_id: str, said: str, targets: list[str]) -> None:
    """Attribute, source attribute or function in the text point to the mapping; else the names are meant."""
    rules = schema(
        mapping(
            flows("title", "Titles"),
            flows("sAMAccountName", "UserID", expression='Left([UserID], "20")'),
            flows("userPrincipalName", "UserID"),
        )
    )
    assert [one.target for one in blamed(cause_id, rules, failed("X", said))] == targets


def test_a_warning_never_leads() -> None:
    """A name that is taken before the job comes to it stands behind every reason, however sure that is."""
    name = tried("userPrincipalName", "jane.doe@contoso.com", JANET)
    diagnosis = diagnose(still_to_come(name))

    assert diagnosis.findings[0].cause.id == "skipped-scope-filter-false"
    assert diagnosis.findings[-1].cause.id == "upn-not-unique-in-forest"
    assert diagnosis.findings[-1].match.verdict.name == "LIKELY"
    assert "Values as of" in shown(diagnosis.findings[-1])


UNKNOWN = failed("ContosoUnheardOfCode")


@pytest.mark.parametrize("found", [UNKNOWN, event(Result.SKIPPED, skip="Unheard-of")])
def test_a_reason_nobody_knows(found: Event) -> None:
    """Microsoft's own words stay first; the name that is taken stands beside them."""
    name = tried("userPrincipalName", "jane.doe@contoso.com", JANET)
    ids = [one.cause.id for one in diagnose(naming(found, name)).findings]

    assert ids[0] == "unknown-failure-code"
    assert ids[-1] == "upn-not-unique-in-forest"


def told(diagnosis: Diagnosis) -> str:
    return repr((diagnosis.headline, [(one.match, one.job) for one in diagnosis.findings]))


@pytest.mark.parametrize("audience", [Audience.EMPLOYEE, Audience.OUTCOME])
def test_names_are_for_the_helpdesk(audience: Audience) -> None:
    """Nobody else sees a value, a rule or who has the name."""
    name = tried("userPrincipalName", "jane.doe@contoso.com", JANET)
    for row in (naming(NOT_UNIQUE, name), still_to_come(name)):
        whole = diagnose(row)
        assert "Doering" in told(whole)
        left = told(for_audience(whole, audience))
        assert not [
            secret for secret in ("jane.doe", "Doering", "90017", "Join", "FirstName") if secret in left
        ]


def test_a_refusal_is_told() -> None:
    """That the bot may not try rules is a part that could not be checked, and the answer stays."""
    row = naming(NOT_UNIQUE)
    gap = unavailable(Source.SCHEMA)
    assert isinstance(gap, Unavailable)
    diagnosis = diagnose(replace(row, names=gap))

    assert diagnosis.findings[0].cause.id == "upn-not-unique-in-forest"
    assert [item.source for item in diagnosis.could_not_check] == [Source.SCHEMA]


def test_causes_with_a_concern_exist() -> None:
    """Each cause of the table is one of the catalogue."""
    assert set(CONCERNS) <= {cause.id for cause in CATALOGUE}
