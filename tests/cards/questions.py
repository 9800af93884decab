"""A few questions about people at Contoso with their diagnoses, made from evidence by a fixed list of causes.

The list is fixed so that a new cause does not change a golden card.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

from diagnosis.audits import AuditActivity
from diagnosis.cause import Cause, Fact, Kind
from diagnosis.causes.export import required_value_missing_failure
from diagnosis.causes.job import (
    job_paused_by_admin,
    not_evaluated_change_newer_than_steady_state,
    quarantine_credentials,
)
from diagnosis.causes.matching import match_ambiguous_in_target
from diagnosis.causes.onward import created_ok_look_here
from diagnosis.causes.reading import bot_permission_missing, evidence_unavailable, person_not_found_in_logs
from diagnosis.causes.scoping import skipped_scope_filter_false
from diagnosis.causes.source import no_hr_change_since_last_run
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence, Expectation, SourceRead
from diagnosis.gaps import GapReason, Source, Unavailable
from diagnosis.job_health import JobsRead
from diagnosis.jobs import HrSystem, JobState, Target
from diagnosis.log import Event, Result, StepType
from diagnosis.spread import Spread, trouble_of
from diagnosis.text import text
from tests.support.evidence import (
    NOW,
    ago,
    audit,
    event,
    evidence,
    job,
    log,
    organization,
    person,
    quarantined,
    status,
    step,
    user,
)

CAUSES: tuple[Cause, ...] = (
    no_hr_change_since_last_run.CAUSE,
    job_paused_by_admin.CAUSE,
    quarantine_credentials.CAUSE,
    not_evaluated_change_newer_than_steady_state.CAUSE,
    skipped_scope_filter_false.CAUSE,
    match_ambiguous_in_target.CAUSE,
    required_value_missing_failure.CAUSE,
    created_ok_look_here.CAUSE,
    person_not_found_in_logs.CAUSE,
    bot_permission_missing.CAUSE,
    evidence_unavailable.CAUSE,
)

SOURCES = (
    SourceRead(Source.JOBS, NOW),
    SourceRead(Source.PROVISIONING_LOG, NOW, ago(days=30), NOW),
    SourceRead(Source.USERS, NOW),
)

NAMES = {
    "markdown": "**Jane** _Doe_ [free](https://contoso.example) # `x` ~~y~~ \\* ](https://contoso.example)",
    "html": "<b>Jane</b> <script>alert(1)</script> &lt; <at>Everyone</at> {{DATE(2026-01-01T00:00:00Z)}}",
    "long": "Maria-Magdalena" * 20,
    "emoji": "👩‍👩‍👧‍👦 Jane 🇨🇭 Doe 👩🏽‍💻" * 6,
    "right_to_left": "ג׳יין דו \u202egnp.exe مريم",
    "lines": "# Jane\n\n- Doe\r\n1. one\t| a | b |\n---\n> quote\x00\ud83d",
}


def asked(found: Evidence) -> Diagnosis:
    return diagnose(replace(found, sources=found.sources and SOURCES), CAUSES)


def scope(name: str = "Jane Doe", country: str = "FR") -> Diagnosis:
    """Jane was skipped: her country is not among those of the scoping filter."""
    clause = "Only Switzerland and Germany.CountryReferenceTwoLetter REGEX MATCH '^(CH|DE)$'"
    scoping = step(
        StepType.SCOPING,
        Result.SKIPPED,
        activeinthesourcesystem="True",
        scopingfilterevaluationpassed="False",
        scopeevaluationresult=json.dumps({clause: False}),
    )
    imported = step(StepType.IMPORT, countryreferencetwoletter=country)
    skipped = event(
        Result.SKIPPED, at=ago(hours=1, minutes=20), skip="NotEffectivelyEntitled", steps=(imported, scoping)
    )
    return asked(
        evidence(
            job(skipped),
            users=(),
            person=person(query=name, display_name=name),
            expectation=Expectation(Change.CREATE, changed_at=ago(days=3)),
        )
    )


def done() -> Diagnosis:
    """The account is there since this morning."""
    return asked(evidence(job(event(at=ago(minutes=24)))))


def waiting() -> Diagnosis:
    """HR entered the change ten minutes ago; the last cycle began before that."""
    return asked(
        evidence(job(log=log()), users=(), expectation=Expectation(Change.CREATE, changed_at=ago(minutes=10)))
    )


def ambiguous() -> Diagnosis:
    """Two accounts carry Jane's number."""
    failed = event(Result.FAILURE, at=ago(hours=2), code="DuplicateTargetEntries")
    old = user(id="c0117050-7e4a-4a1e-8f00-0000000000d2", user_principal_name="jane.doe.old@contoso.com")
    return asked(evidence(job(failed), users=(user(), old)))


def spread(others: int = 214, *, at_least: bool = False) -> Diagnosis:
    """Jane's account lacks a required value, and so do those of many others."""
    failed = event(Result.FAILURE, at=ago(minutes=48), code="MissingValues")
    trouble = trouble_of(failed)
    assert trouble is not None
    counted = Spread(job().id, failed.id, trouble, others, at_least, ago(minutes=48))
    return asked(replace(evidence(job(failed), users=()), spread=counted))


def quarantine() -> Diagnosis:
    """The job is in quarantine: its Workday password has expired."""
    stopped = job(
        log=log(), status=quarantined("EncounteredQuarantineException", error_code="InvalidCredentials")
    )
    return asked(evidence(stopped, users=()))


def forbidden() -> Diagnosis:
    """The bot may not read the log."""
    gap = Unavailable(
        Source.PROVISIONING_LOG,
        GapReason.NOT_PERMITTED,
        text("{permission} is missing.", permission="ProvisioningLog.Read.All"),
        permission="ProvisioningLog.Read.All",
    )
    return asked(evidence(job(log=gap), users=()))


def crowded(value: str = "Ward", facts: int = 30, copies: int = 12) -> Diagnosis:
    """Many facts, many causes, much ruled out: more than one card holds."""
    diagnosis = scope()
    first, excluded = diagnosis.findings[0], diagnosis.ruled_out[0]
    many = tuple(Fact(f"{value} {n}", f"{value} value {n}", personal=True) for n in range(facts))
    lead = replace(first, match=replace(first.match, facts=(*first.match.facts, *many)))
    others = tuple(
        Finding(
            replace(first.cause, id=f"made-up-{n}", kind=Kind.PROBLEM),
            replace(
                first.match,
                because=text("{value} other {n}", value=value, n=n),
                employee=text("{value} plain {n}", value=value, n=n),
            ),
            first.job,
        )
        for n in range(copies)
    )
    ruled_out = tuple(
        replace(
            excluded,
            cause=replace(excluded.cause, id=f"also-made-up-{n}"),
            because=text("{value} excluded {n}", value=value, n=n),
        )
        for n in range(copies * 4)
    )
    return replace(diagnosis, findings=(lead, *others), ruled_out=ruled_out)


def jobs() -> JobsRead:
    """One job runs, one is in its first cycle, one in quarantine, one paused."""
    never: dict[str, object] = {
        "steady_state_first": None,
        "steady_state_last": None,
        "last_execution": None,
    }
    return JobsRead(
        NOW,
        (
            job(),
            job(
                id="SfAD.c0117050.0002",
                name="SuccessFactors to Active Directory",
                source=HrSystem.SUCCESSFACTORS,
                status=quarantined("EncounteredQuarantineException", error_code="InvalidCredentials"),
            ),
            job(
                id="API2Entra.c0117050.0003",
                name="API-driven provisioning to Microsoft Entra ID",
                source=HrSystem.API,
                target=Target.ENTRA_ID,
                status=status(JobState.PAUSED),
            ),
            job(
                id="WorkdayEntra.c0117050.0004",
                name="Workday to Microsoft Entra User Provisioning",
                target=Target.ENTRA_ID,
                status=status(JobState.NOT_RUN, units_done=12, units_total=40, **never),
            ),
        ),
    )


def history() -> Diagnosis:
    """A value has been missing for days; meanwhile the job was paused, started, and its mappings edited."""

    def failed(at: datetime, retries: int, again: datetime) -> Event:
        reason = f"This operation was retried {retries} times. It will be retried again after this date: "
        return event(
            Result.FAILURE,
            at=at,
            code="MissingValues",
            reason=f"The value sn is missing. {reason}{again.isoformat()[:19]}.0000000Z UTC",
            steps=(step(StepType.EXPORT, Result.FAILURE),),
        )

    failures = (
        failed(ago(days=2, hours=20), 0, ago(days=2, hours=14)),
        failed(ago(days=1, hours=2), 1, ago(hours=14)),
        failed(ago(hours=2), 2, NOW + timedelta(hours=10)),
    )
    found = evidence(
        job(*failures),
        users=(),
        expectation=Expectation(Change.CREATE, None, ago(days=3, hours=10), ago(days=2, hours=10)),
        audits=(
            audit(AuditActivity.PAUSED, at=ago(days=2, hours=19), by="Megan Bowen"),
            audit(AuditActivity.STARTED, at=ago(days=1, hours=3), by="Megan Bowen"),
            audit(AuditActivity.MAPPINGS_CHANGED, at=ago(hours=3), by="Megan Bowen"),
        ),
        organization=organization(),
    )
    told = asked(found)
    read = (SourceRead(Source.DIRECTORY_AUDITS, NOW), SourceRead(Source.ORGANIZATION, NOW))
    return replace(told, sources=(*told.sources, *read))


def nobody(name: str | None = None) -> Diagnosis:
    """No trace of anyone called that; the words are known to be a name where one is given."""
    who = person(query=name or "jane dough", display_name=name, hr_id=None)
    return asked(evidence(job(log=log()), users=(), person=who))
