"""Evidence that is spoilt a little: the first answer stays, or becomes less certain, and never another one.

`test_properties.py` has the losses, the order and the doubles; here they are held against the first answer,
and beside them late rows, old and new product names, and capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest

from diagnosis.cause import Kind, Verdict
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.gaps import Source, Unavailable
from diagnosis.jobs import Job
from diagnosis.log import Event, Step, StepType, newest_first
from tests.diagnosis.rows import all_rows
from tests.diagnosis.test_properties import losses
from tests.support.evidence import unavailable as gap

ROWS = dict(all_rows())
EACH = pytest.mark.parametrize("name", sorted(ROWS))

OLD_NAMES = {
    "Azure Active Directory": "Microsoft Entra ID",
    "Azure AD": "Microsoft Entra ID",
    "AzureActiveDirectory": "Microsoft Entra ID ",
}
NEW_NAMES = {"Microsoft Entra ID": "Azure Active Directory", "Entra ID": "Azure AD"}

_DATES = re.compile(r"after this date: \S+ UTC")
_DATA = (StepType.IMPORT, StepType.MATCHING)
_VALUES = ("scopeevaluationresult", "propertyname", "referencevalue", "reportableidentifier")


def certain(diagnosis: Diagnosis) -> dict[tuple[str, str | None], Finding]:
    """What is said for certain, gaps aside, by cause and job."""
    return {
        (one.cause.id, one.job.id if one.job else None): one
        for one in diagnosis.findings
        if one.match.verdict is Verdict.CONFIRMED and one.cause.kind is not Kind.GAP
    }


def told(diagnosis: Diagnosis) -> list[tuple[str, Verdict, str | None]]:
    """Every finding with its verdict, best first."""
    return [(one.cause.id, one.match.verdict, one.job.id if one.job else None) for one in diagnosis.findings]


def with_logs(whole: Evidence, change: Callable[[tuple[Event, ...]], tuple[Event, ...]]) -> Evidence:
    """The same evidence with the events of every job changed."""

    def changed(one: Job) -> Job:
        if isinstance(one.log, Unavailable):
            return one
        return replace(one, log=replace(one.log, events=change(one.log.events)))

    if isinstance(whole.jobs, Unavailable):
        return whole
    return replace(whole, jobs=tuple(changed(one) for one in whole.jobs))


def events_of(whole: Evidence) -> Iterator[Event]:
    """The events of all jobs."""
    if not isinstance(whole.jobs, Unavailable):
        for one in whole.jobs:
            if not isinstance(one.log, Unavailable):
                yield from one.log.events


@EACH
def test_a_lost_part_makes_nothing_surer(name: str) -> None:
    """What is certain without a part of the evidence was certain with it, or was the first answer anyway.

    A source that is asked for more than the rest shows, such as the stored links, may hold what speaks
    against the first answer.
    """
    whole = ROWS[name]
    diagnosis = diagnose(whole)
    first = {(one.cause.id, one.job.id if one.job else None) for one in diagnosis.findings[:1]}
    before = set(certain(diagnosis)) | first
    for lost, less in losses(whole):
        surer = set(certain(diagnose(less))) - before
        assert not surer, f"without {lost}: {surer}"


STANDS_ELSEWHERE: dict[str, dict[str, object]] = {
    "created-ok-look-here": {"users": gap(Source.USERS)},
    "created-disabled": {"users": gap(Source.USERS)},
    "disabled-or-deleted-afterwards": {"deleted_users": gap(Source.DELETED_USERS)},
}
"""What can be certain without a row of the log, and the part that proves it then."""


def proved_elsewhere(whole: Evidence, key: tuple[str, str | None]) -> bool:
    """Whether the certainty of a finding hangs on another part than the log."""
    part = STANDS_ELSEWHERE.get(key[0])
    return part is not None and key not in certain(diagnose(replace(whole, **part)))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", sorted(name for name in ROWS if "/fires/" in name))
def test_a_late_row_makes_nothing_certain(name: str) -> None:
    """While the newest row is not in the log yet, only an older row or an account makes anything certain.

    Not for rows of `SILENT`: there the row may be what speaks against a cause that the rest calls for.
    """
    whole = ROWS[name]
    rows = newest_first(events_of(whole))
    if not rows:
        return
    late = with_logs(whole, lambda events: tuple(event for event in events if event is not rows[0]))
    before, older = set(certain(diagnose(whole))), {event.id for event in rows[1:]}
    for key, finding in certain(diagnose(late)).items():
        proved = finding.match.event is not None and finding.match.event.id in older
        assert key in before or proved or proved_elsewhere(late, key), f"newly certain: {key}"


@EACH
def test_product_names_change_nothing(name: str) -> None:
    """Texts of years ago and of today are read alike."""
    for names in (OLD_NAMES, NEW_NAMES):
        _spelt_alike(ROWS[name], lambda text, names=names: _renamed(text, names))  # type: ignore[misc]


@EACH
def test_capitals_change_nothing(name: str) -> None:
    """Codes, reasons and the words of steps are read whatever their case; people's own values keep theirs."""
    for spell in (str.upper, str.lower):
        _spelt_alike(ROWS[name], lambda text, spell=spell: _with_dates(text, spell))  # type: ignore[misc]


def _spelt_alike(whole: Evidence, spell: Callable[[str], str]) -> None:
    changed = with_logs(whole, lambda events: tuple(respelt(event, spell) for event in events))
    assert told(diagnose(changed)) == told(diagnose(whole))


def _renamed(text: str, names: Mapping[str, str]) -> str:
    for old, new in names.items():
        text = text.replace(old, new)
    return text


def _with_dates(text: str, spell: Callable[[str], str]) -> str:
    """The text in another case, its date of the next try as it was: dates are no words."""
    spelt = spell(text)
    for date in _DATES.findall(text):
        spelt = spelt.replace(spell(date), date)
    return spelt


def respelt(event: Event, spell: Callable[[str], str]) -> Event:
    """An event with the service's own words spelt differently."""
    error = event.error
    if error is not None:
        error = replace(
            error,
            code=spell(error.code),
            reason=spell(error.reason),
            details=spell(error.details),
            recommended_action=spell(error.recommended_action),
        )
    return replace(event, error=error, steps=tuple(_step(step, spell) for step in event.steps))


def _step(step: Step, spell: Callable[[str], str]) -> Step:
    details = {
        key: value if step.type in _DATA or key in _VALUES else spell(value)
        for key, value in step.details.items()
    }
    return replace(step, description=spell(step.description), details=details)
