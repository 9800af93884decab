"""What all failures share: the check by the tables of codes and texts, and Microsoft's own words as facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from diagnosis import name_rules
from diagnosis.cause import Answer, Fact, Match, Owner, Verdict
from diagnosis.codes import refused_attribute, sign_of
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job, Target
from diagnosis.log import Event, StepType
from diagnosis.retry import retry_ahead
from diagnosis.text import _, text

_NOBODY_ELSE: Mapping[Target, Owner] = MappingProxyType({})

_TRIED = (
    "The rule is shown as the job's mapping has it. Where the setting PARSE_EXPRESSION is on, Microsoft "
    "Graph works it out with the values of the person's import step, and what it gives is held against the "
    "directory."
)
_AHEAD = (
    "A name that will be refused or is taken is told before the job comes to it, as likely and behind "
    "everything else."
)


def failure_check(
    cause_id: str,
    because: str,
    tells: str,
    *,
    step: StepType = StepType.EXPORT,
    tried: tuple[str, ...] = (),
    proves: Callable[[Event], bool] = lambda event: False,
    owners: Mapping[Target, Owner] = _NOBODY_ELSE,
) -> Callable[[Evidence, Job], Answer]:
    """A check for one kind of failure of the newest event, found by the tables in `diagnosis/codes.py`.

    `because` is a template with the places `{person}` and `{job}`. `tells` is what the helpdesk reads under
    "How we can tell". `tried` names attributes (lower case) whose value the service meant to write is shown.
    Where code and text only hint at the cause it is likely, unless `proves` finds the proof in the event.
    `owners` names who must act where the target makes a difference. A cause about a name
    (`diagnosis/name_rules.py`) shows its rule, says what trying it tells, and warns before the job is there.
    """

    def check(evidence: Evidence, job: Job) -> Answer:
        event = evidence.newest(job)
        sign = sign_of(event) if event is not None else None
        if event is None or sign is None or sign.cause != cause_id:
            return name_rules.foretold(evidence, job, cause_id)
        return Match(
            name_rules.told(evidence, job, cause_id, event)
            or text(because, person=evidence.person.name, job=job.name),
            Verdict.CONFIRMED if sign.sure or proves(event) else Verdict.LIKELY,
            facts=(
                *tried_facts(event, tried),
                *name_rules.facts(evidence, job, cause_id, event),
                *error_facts(event, evidence.now),
            ),
            event=event,
            step=step,
            owner=owners.get(job.target),
        )

    concern = name_rules.CONCERNS.get(cause_id)
    if concern is not None:
        tells = " ".join((tells, _TRIED, _AHEAD) if concern.ahead else (tells, _TRIED))
    check.__doc__ = tells
    return check


def tried_facts(event: Event, attributes: tuple[str, ...] = ()) -> tuple[Fact, ...]:
    """The attribute that was refused, and the value the service meant to write to it or to the given ones."""
    refused = refused_attribute(event)
    facts = [Fact(_("Attribute that was refused"), refused)] if refused else []
    wanted = {*attributes, *([refused.casefold()] if refused else [])}
    for item in event.modified:
        if item.name.casefold() in wanted and item.new:
            facts.append(Fact(item.name, item.new, personal=True))
    return tuple(facts)


def error_facts(event: Event, now: datetime) -> tuple[Fact, ...]:
    """Code, reason, recommended action and coming attempt of a failed event, as far as it has them.

    Reason and details can quote the person's values, so they are personal.
    """
    if event.error is None:
        return ()
    error = event.error
    facts = [Fact(_("Error code"), error.code)] if error.code else []
    if error.reason:
        facts.append(Fact(_("Reason"), error.reason, personal=True))
    if error.details:
        facts.append(Fact(_("Details"), error.details, personal=True))
    if error.recommended_action:
        facts.append(Fact(_("Microsoft recommends"), error.recommended_action, personal=True))
    retry = retry_ahead(event, now)
    if retry is not None:
        facts.append(Fact(_("Next attempt"), retry))
    return tuple(facts)
