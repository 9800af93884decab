"""One diagnosis, three readers: what is left of it for a helpdesk agent, an employee or a colleague."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from diagnosis.cause import Kind, Match, Outcome, Verdict
from diagnosis.diagnosis import Diagnosis, Excluded, Finding, NotChecked
from diagnosis.spread import Spread, Trouble
from diagnosis.text import Text, _, text


class Audience(StrEnum):
    """Who reads: everything; causes in plain words without values; or only the class of the answer."""

    HELPDESK = "helpdesk"
    EMPLOYEE = "employee"
    OUTCOME = "outcome"


_OUTCOMES: dict[Outcome, str] = {
    Outcome.DONE: _("It is done."),
    Outcome.NOT_DUE: _("It is not due yet. Nobody needs to do anything until then."),
    Outcome.IN_PROGRESS: _("It is under way."),
    Outcome.NEEDS_HR: _("HR has something to complete first."),
    Outcome.NEEDS_IT: _("IT has something to fix first."),
    Outcome.UNKNOWN: _("I cannot say from what I am able to read."),
}


_PROBABLY: dict[Outcome, str] = {
    Outcome.NOT_DUE: _("It is probably not due yet."),
    Outcome.IN_PROGRESS: _("It is probably under way."),
    Outcome.NEEDS_HR: _("HR probably has something to complete first."),
    Outcome.NEEDS_IT: _("IT probably has something to fix first."),
}
"""The same where the leading finding fits and is not proven."""


def _class_of(diagnosis: Diagnosis) -> Text:
    leading = diagnosis.leading
    sure = leading is None or leading.match.verdict is Verdict.CONFIRMED
    words = _OUTCOMES if sure else _OUTCOMES | _PROBABLY
    return text(words[diagnosis.outcome])


def for_audience(diagnosis: Diagnosis, audience: Audience) -> Diagnosis:
    """The diagnosis as this reader may see it.

    An employee gets each cause in plain words: no values, no codes, no events, no other people. A colleague
    gets the class of the answer alone. What is left out is gone from the data, not only from the card.
    """
    if audience is Audience.HELPDESK:
        return diagnosis
    diagnosis = replace(diagnosis, timeline=(), configuration=())
    if audience is Audience.OUTCOME:
        return replace(
            diagnosis,
            jobs=(),
            findings=(),
            ruled_out=(),
            could_not_check=(),
            sources=(),
            person=replace(diagnosis.person, hr_id=None, user_principal_name=None, entra_id=None),
            headline=_class_of(diagnosis),
            spread=None,
        )
    findings = _distinct(_plain(finding) for finding in diagnosis.findings)
    return replace(
        diagnosis,
        jobs=(),
        person=replace(diagnosis.person, hr_id=None, entra_id=None),
        findings=findings,
        ruled_out=tuple(Excluded(item.cause, text(item.cause.title), None) for item in diagnosis.ruled_out),
        could_not_check=tuple(
            NotChecked(
                item.source,
                item.cause,
                item.words.employee if item.words else text(item.cause.employee),
                item.extra,
            )
            for item in diagnosis.could_not_check
        ),
        headline=findings[0].match.because if findings else diagnosis.headline,
        spread=_without_numbers(diagnosis.spread),
    )


def _without_numbers(spread: Spread | None) -> Spread | None:
    """That there are others, and no more; nothing where there are none."""
    if spread is None or not spread.others:
        return None
    return Spread("", "", Trouble(spread.trouble.result, "", ""), 1, True, None, spread.cause)


def _distinct(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Two jobs may have the same trouble; in plain words that is one sentence."""
    first: dict[tuple[str, Text], Finding] = {}
    for finding in findings:
        first.setdefault((finding.cause.id, finding.match.because), finding)
    return tuple(first.values())


def _plain(finding: Finding) -> Finding:
    """The finding in the words of the cause, without anything that was read about the person."""
    cause, match = finding.cause, finding.match
    words: Text = match.employee or text(cause.employee)
    return Finding(
        cause=cause,
        match=Match(
            because=words,
            verdict=match.verdict,
            facts=tuple(f for f in match.facts if not f.personal) if cause.kind is Kind.OUTCOME else (),
            expected_by=match.expected_by,
            owner=match.owner,
            next_step=match.employee_next_step or text(cause.employee_next_step),
        ),
        job=None,
    )
