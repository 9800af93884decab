"""There is no trace of the person: neither in the directory nor in the provisioning log."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when no account and no event is the person's; a name is likelier wrong than an HR id."""
    logs = [known(job.log) for job in known(evidence.jobs)]
    if any(log.events for log in logs) or known(evidence.users):
        return RuledOut(text(_("There is a trace of this person.")))
    person = evidence.person
    facts = [Fact(_("Searched for"), person.hr_id or person.query, personal=True)]
    if logs:
        facts.append(Fact(_("The log reaches back to"), min(log.covers_from for log in logs)))
    return Match(
        text(
            _("I found no trace of {person} in the directory or in the provisioning log.")
            if person.hr_id
            else _(
                "I found no trace of {person} in the directory or in the provisioning log. "
                "The HR number is the surest way to look."
            ),
            person=person.name,
        ),
        verdict=Verdict.POSSIBLE if person.hr_id else Verdict.LIKELY,
        facts=tuple(facts),
        employee=text(
            _("I found no trace of {person}. Without an account, the HR number is the surest way to look."),
            person=person.name,
        ),
    )


CAUSE = Cause(
    id="person-not-found-in-logs",
    stage=Stage.READING,
    kind=Kind.PROBLEM,
    title=_("No trace of this person"),
    employee=_(
        "I found no trace of this person. Without an account, the HR number is the surest way to look."
    ),
    owner=Owner.ASKER,
    next_step=_("Search by the HR number: who has no account has no user name. Check the spelling."),
    employee_next_step=_("Ask again with the employee number from HR, or check the spelling."),
    docs=(Doc.LOGS, Doc.ON_DEMAND),
    outcome=Outcome.UNKNOWN,
    check_once=check_once,
)
