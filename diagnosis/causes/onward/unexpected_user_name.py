"""The account is there, under another user name than the asker looked for."""

from __future__ import annotations

import re

from diagnosis import name_rules
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.directory import DirectoryUser
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.names import SAM, UPN
from diagnosis.text import _, text

_UPN = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_HEX = re.compile(r"\$?[0-9a-f]{12,}", re.IGNORECASE)
_NAMES = frozenset({"samaccountname", "cn", "userprincipalname"})


def check_once(evidence: Evidence) -> Answer:
    """Applies when the person's only enabled account has another user name than the one the asker named.

    Also where the asker's question is about the user name. Likely where the account got a random hexadecimal
    name, which Active Directory makes up where none is mapped. The rules that made the name are shown; where
    the question is about the user name and the setting PARSE_EXPRESSION is on, also what each choice of them
    gives and who has that.
    """
    expected = evidence.expectation
    users = [user for user in known(evidence.users) if user.enabled]
    if len(users) != 1 or expected.change is Change.DISABLE:
        return None
    user, asked = users[0], evidence.person.query.strip()
    if _UPN.fullmatch(asked):
        wrong = asked.casefold() not in (
            user.user_principal_name.casefold(),
            user.attributes.get("mail", "").casefold(),
        )
        return _match(evidence, user, Verdict.CONFIRMED, asked) if wrong else None
    events = [event for job in known(evidence.jobs) for event in known(job.log).events if event.written]
    made_up = any(
        item.name.casefold() in _NAMES and _HEX.fullmatch((item.new or "").partition("@")[0])
        for event in events
        for item in event.modified
    )
    if name_rules.name_asked(evidence):
        return _match(evidence, user, Verdict.CONFIRMED, None)
    return _match(evidence, user, Verdict.LIKELY, None) if made_up else None


def _match(evidence: Evidence, user: DirectoryUser, verdict: Verdict, asked: str | None) -> Match:
    facts = (Fact(_("Looked for"), asked, personal=True),) if asked else ()
    return Match(
        text(
            _("The account of {person} exists under another user name than expected."),
            person=evidence.person.name,
        ),
        verdict,
        facts=(*facts, Fact(_("User name"), user.user_principal_name, personal=True), *_rules(evidence)),
    )


def _rules(evidence: Evidence) -> tuple[Fact, ...]:
    """How the jobs that wrote the account make its names."""
    shown: list[Fact] = []
    for job in sorted(known(evidence.jobs), key=lambda job: (job.name, job.id)):
        if isinstance(job.log, Unavailable) or isinstance(job.schema, Unavailable):
            continue
        if any(event.written for event in job.log.events):
            mappings = name_rules.mappings_of(job.schema, (UPN, SAM))
            shown += name_rules.rule_facts(evidence, job, mappings, name_rules.read_from(job.log))
    return tuple(shown)


CAUSE = Cause(
    id="unexpected-user-name",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("The user name is another one"),
    employee=_("The account exists under another sign-in name than expected."),
    owner=Owner.HELPDESK,
    next_step=_(
        "Tell the person the user name; search by the HR number rather than by name. Where the name itself "
        "is wrong, the Entra admin looks at its mapping."
    ),
    employee_next_step=_("Ask the helpdesk for the sign-in name."),
    docs=(Doc.FUNCTIONS, Doc.WORKDAY_TUTORIAL),
    outcome=Outcome.DONE,
    check_once=check_once,
)
