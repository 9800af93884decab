"""Evidence in, diagnosis out: ask every cause, keep what applies, sort it in an order one can say aloud."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, RuledOut, Stage, Verdict
from diagnosis.causes import CATALOGUE
from diagnosis.configuration import configuration_changes
from diagnosis.diagnosis import Diagnosis, Excluded, Finding, NotChecked
from diagnosis.evidence import Evidence
from diagnosis.gaps import CannotTell, Unavailable
from diagnosis.jobs import Job
from diagnosis.spread import Spread, made_of, makes
from diagnosis.text import Text, _, text
from diagnosis.timeline import timeline

log = logging.getLogger(__name__)


def diagnose(evidence: Evidence, catalogue: Sequence[Cause] = CATALOGUE) -> Diagnosis:
    """What the evidence says, in an order that depends on nothing but the evidence.

    Confirmed comes before likely before possible; then the earliest broken stage, since it explains the later
    ones; then what an event of the person says before what only the settings say, and what is known to have
    begun before what is not; then the cause's id and the job's name. A gap stands before what is merely
    possible, and there a job's fault that was read stands before a guess from silence. A fault of the whole
    job stands back where it is not known to have begun before the person's newest event, and where the
    person's case is done; where others share that event's trouble, what makes the other leads. Last stand a
    gap that no waiting closes, and a warning of what lies ahead, as it is not what the person waits for.
    """
    jobs: tuple[Job, ...] = ()
    if not isinstance(evidence.jobs, Unavailable):
        # Graph has been seen to list a row twice; one job must not look like two.
        jobs = tuple(sorted({job.id: job for job in evidence.jobs}.values(), key=_job_key))
        evidence = replace(evidence, jobs=jobs)
    findings: list[Finding] = []
    ruled_out: list[Excluded] = []
    for cause in catalogue:
        for job, answer in _answers(cause, evidence, jobs):
            if isinstance(answer, Match):
                findings.append(Finding(cause, answer, job))
            elif isinstance(answer, RuledOut):
                ruled_out.append(Excluded(cause, answer.because, job))
    not_checked = _not_checked(evidence, catalogue)
    findings += _gaps(not_checked)
    explained = {cause_id for finding in findings for cause_id in finding.match.explains}
    findings = [finding for finding in findings if finding.cause.id not in explained]
    done = any(
        finding.cause.kind is Kind.OUTCOME and finding.match.verdict is Verdict.CONFIRMED
        for finding in findings
    )
    findings.sort(key=lambda finding: _rank(finding, evidence, done))
    ruled_out.sort(key=lambda item: (item.cause.stage, item.cause.id, *_job_key(item.job)))
    found = {finding.cause.id for finding in findings}
    return Diagnosis(
        read_at=evidence.now,
        person=evidence.person,
        expectation=evidence.expectation,
        jobs=jobs,
        findings=tuple(findings),
        ruled_out=tuple(item for item in ruled_out if item.cause.id not in found),
        could_not_check=tuple(not_checked),
        sources=evidence.sources,
        outcome=findings[0].outcome if findings else Outcome.UNKNOWN,
        headline=_headline(findings, evidence),
        timeline=timeline(evidence, findings[0] if findings else None),
        configuration=configuration_changes(evidence),
        spread=_spread(findings, evidence),
    )


def _answers(cause: Cause, evidence: Evidence, jobs: Sequence[Job]) -> Iterator[tuple[Job | None, Answer]]:
    """The cause's answer, once per job or once in all. A bug in one cause must not blank the whole answer."""
    asked: list[Job | None] = list(jobs) if cause.check else [None]
    for job in asked:
        try:
            if cause.check is not None and job is not None:
                yield job, cause.check(evidence, job)
            elif cause.check_once is not None:
                yield None, cause.check_once(evidence)
        except CannotTell:
            continue
        except Exception:
            log.exception("a cause failed", extra={"cause": cause.id})


def _not_checked(evidence: Evidence, catalogue: Sequence[Cause]) -> list[NotChecked]:
    """Each gap in the evidence with the gap cause that stands for it."""
    found: list[NotChecked] = []
    for gap in evidence.gaps():
        cause = next((cause for cause in catalogue if gap.reason in cause.covers), None)
        if cause is not None:
            words = cause.special.get(gap.reason)
            found.append(NotChecked(gap.source, cause, gap.because, gap.extra, words))
    return found


def _gaps(not_checked: Sequence[NotChecked]) -> list[Finding]:
    """One finding per kind of gap, so that it can lead when nothing better can be said.

    Where only a part is missing that sharpens an answer, anything else is better.
    """
    first: dict[str, NotChecked] = {}
    for item in sorted(not_checked, key=lambda item: item.extra):
        first.setdefault(item.cause.id, item)
    return [Finding(item.cause, _gap(item), None) for item in first.values()]


def _gap(item: NotChecked) -> Match:
    match, words = Match(item.because, Verdict.POSSIBLE if item.extra else Verdict.CONFIRMED), item.words
    if words is None:
        return match
    return replace(
        match,
        owner=words.owner,
        next_step=words.next_step,
        employee=words.employee,
        employee_next_step=words.employee_next_step,
        lasting=True,
    )


def _rank(
    finding: Finding, evidence: Evidence, done: bool
) -> tuple[int, int, int, Stage, int, int, str, str, str]:
    """Sort key of a finding; smaller leads."""
    match = finding.match
    weight = 3 if match.verdict is Verdict.POSSIBLE else 2 if finding.cause.kind is Kind.GAP else 1
    weight = 4 if match.ahead or match.lasting else weight
    whole = finding.cause.stage in (Stage.JOB, Stage.SCOPING) and match.event is None
    late = whole and (done or _stands_back(finding, evidence))
    return (
        weight * 10 + match.verdict + (4 if late and weight == 1 else 0),
        1 if finding.cause.kind is Kind.OUTCOME else 0,
        1 if match.verdict is Verdict.POSSIBLE and finding.job is None else 0,
        finding.cause.stage,
        1 if match.event is None else 0,
        1 if match.since is None else 0,
        finding.cause.id,
        *_job_key(finding.job),
    )


def _job_key(job: Job | None) -> tuple[str, str]:
    return (job.name, job.id) if job is not None else ("", "")


def _stands_back(finding: Finding, evidence: Evidence) -> bool:
    """Whether a job cause is not known to have begun before the person's newest event.

    Where others share that event's trouble, it is known which of the two makes the other, whenever the
    service noticed.
    """
    job, since, spread = finding.job, finding.match.since, evidence.spread
    if job is None or isinstance(job.log, Unavailable):
        return False
    if spread is not None and spread.job_id == job.id:
        if makes(finding.cause.id, spread):
            return False
        if made_of(finding.cause.id, spread):
            return True
    newest = evidence.newest(job)
    return newest is not None and (since is None or since > newest.at)


def _spread(findings: Sequence[Finding], evidence: Evidence) -> Spread | None:
    """How many others have what leads: the event that was compared, or a fault of its whole job."""
    spread, cause = evidence.spread, None
    if spread is None or not findings:
        return None
    for finding in findings:
        if finding.match.event is not None and finding.match.event.id == spread.event_id:
            cause = finding.cause.id
            break
    leading = findings[0]
    of_event = leading.match.event is not None and leading.match.event.id == spread.event_id
    of_job = leading.cause.stage is Stage.JOB and leading.job is not None and leading.job.id == spread.job_id
    return replace(spread, cause=cause) if cause is not None and (of_event or of_job) else None


def _headline(findings: Sequence[Finding], evidence: Evidence) -> Text:
    """The card's first sentence."""
    if findings:
        return findings[0].match.because
    return text(
        _("I found nothing that holds this up for {person}, and no sign that it is done."),
        person=evidence.person.name,
    )
