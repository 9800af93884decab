"""What must hold for any evidence: gaps never add an answer, order never changes one, nothing crashes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnosis.agents import Agent
from diagnosis.cause import Kind, Verdict
from diagnosis.causes import CATALOGUE
from diagnosis.codes import CODES
from diagnosis.connections import ObjectConnection
from diagnosis.diagnosis import Diagnosis
from diagnosis.directory import DirectoryUser
from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import GapReason, Source, Unavailable
from diagnosis.jobs import HrSystem, Job, JobState, Target
from diagnosis.log import Action, Event, PersonLog, Result, StepType
from diagnosis.names import TriedName
from diagnosis.schema import Clause, FilterGroup
from tests.diagnosis.rows import JANET, all_rows, flows, mapping, schema, scoping, second, third, tried
from tests.support.evidence import (
    HR_ID,
    NOW,
    ago,
    audit,
    event,
    evidence,
    job,
    log,
    person,
    quarantined,
    status,
    step,
    user,
)
from tests.support.evidence import unavailable as gap

ROWS = dict(all_rows())
PARTS = (
    ("status", Source.JOBS),
    ("log", Source.PROVISIONING_LOG),
    ("schema", Source.SCHEMA),
)


def answers(diagnosis: Diagnosis) -> set[tuple[str, str | None]]:
    """Which problems and outcomes were found, and in which job."""
    return {
        (finding.cause.id, finding.job.id if finding.job else None)
        for finding in diagnosis.findings
        if finding.cause.kind is not Kind.GAP
    }


def essence(diagnosis: Diagnosis) -> object:
    """All of an answer that its reader sees."""
    return (
        [(f.cause.id, f.match, f.job.id if f.job else None) for f in diagnosis.findings],
        [(item.cause.id, item.because, item.job.id if item.job else None) for item in diagnosis.ruled_out],
        diagnosis.could_not_check,
        diagnosis.outcome,
        diagnosis.headline,
        [(one.at, one.kind, one.text, one.job.id if one.job else None) for one in diagnosis.timeline],
        [(one.at, one.what, one.effect) for one in diagnosis.configuration],
    )


def losses(whole: Evidence) -> Iterator[tuple[str, Evidence]]:
    """The same evidence with a part missing: each part of each job, one source of all jobs, whole sources."""
    reason = GapReason.NOT_PERMITTED
    yield "users", replace(whole, users=gap(Source.USERS, reason))
    yield "jobs", replace(whole, jobs=gap(Source.JOBS, reason))
    yield "audits", replace(whole, audits=gap(Source.DIRECTORY_AUDITS, reason))
    yield "deleted accounts", replace(whole, deleted_users=gap(Source.DELETED_USERS, reason))
    yield "organization", replace(whole, organization=gap(Source.ORGANIZATION, reason))
    yield "names", replace(whole, names=gap(Source.SCHEMA, reason))
    yield "stored links", replace(whole, connections=gap(Source.OBJECT_CONNECTIONS, reason))
    yield "agents", replace(whole, agents=gap(Source.JOBS, reason))
    yield "accounts that look alike", replace(whole, lookalikes=())
    yield "accounts that were written to", replace(whole, reached=())
    if isinstance(whole.jobs, Unavailable):
        return
    for part, source in PARTS:
        lost: dict[str, object] = {part: gap(source, reason)}
        everywhere = tuple(replace(one, **lost) for one in whole.jobs)  # type: ignore[arg-type]
        yield f"every {part}", replace(whole, jobs=everywhere)
        for number, one in enumerate(whole.jobs):
            jobs = (
                *whole.jobs[:number],
                replace(one, **lost),  # type: ignore[arg-type]
                *whole.jobs[number + 1 :],
            )
            yield f"{part} of job {number + 1}", replace(whole, jobs=jobs)


def holds_for(whole: Evidence) -> None:
    """Every property, for one piece of evidence."""
    diagnosis = diagnose(whole)
    found = answers(diagnosis)
    for name, less in losses(whole):
        more = answers(diagnose(less)) - found
        assert not more, f"without {name}: {more}"
    leading = diagnosis.leading
    if leading is not None and leading.cause.kind is Kind.GAP:
        assert not [
            finding
            for finding in diagnosis.findings
            if finding.cause.kind is not Kind.GAP
            and finding.match.verdict is not Verdict.POSSIBLE
            and not finding.match.ahead
        ]
    named = {item.cause.id for item in diagnosis.could_not_check}
    assert {f.cause.id for f in diagnosis.findings if f.cause.covers} == named
    assert {item.source for item in diagnosis.could_not_check} == {part.source for part in whole.gaps()}
    assert not {item.cause.id for item in diagnosis.ruled_out} & {f.cause.id for f in diagnosis.findings}
    moments = [moment.at for moment in diagnosis.timeline]
    assert moments == sorted(moments)
    for finding in diagnosis.findings:
        assert finding.match.expected_by is None or finding.match.expected_by > whole.now
    assert essence(diagnose(whole, tuple(reversed(CATALOGUE)))) == essence(diagnosis)
    assert essence(diagnose(_shuffled(whole))) == essence(diagnosis)
    assert essence(diagnose(_doubled(whole))) == essence(diagnosis)


def _shuffled(whole: Evidence) -> Evidence:
    """The same evidence with jobs and events in another order."""
    if isinstance(whole.jobs, Unavailable):
        return whole
    return replace(whole, jobs=tuple(_with_events(one, -1) for one in reversed(whole.jobs)))


def _doubled(whole: Evidence) -> Evidence:
    """The same evidence with every event twice."""
    if isinstance(whole.jobs, Unavailable):
        return whole
    return replace(whole, jobs=tuple(_with_events(one, 2) for one in whole.jobs))


def _with_events(one: Job, how: int) -> Job:
    if isinstance(one.log, Unavailable):
        return one
    events = one.log.events[::-1] if how < 0 else one.log.events * how
    return replace(one, log=replace(one.log, events=events))


@pytest.mark.parametrize("name", sorted(ROWS))
def test_rows(name: str) -> None:
    """Every row of every table keeps the properties."""
    holds_for(ROWS[name])


@pytest.mark.parametrize(
    "expectation",
    [
        Expectation(Change.CREATE),
        Expectation(Change.CREATE, changed_at=ago(days=5)),
        Expectation(Change.CREATE, changed_at=ago(minutes=5)),
        Expectation(Change.CREATE, None, ago(hours=10), NOW + timedelta(hours=14)),
        Expectation(),
    ],
    ids=["create", "before the create", "after the create", "today", "nobody said"],
)
@pytest.mark.parametrize("forgotten", [False, True])
@pytest.mark.parametrize("others", [(), (second(),), (second(), third())], ids=["one", "two", "three"])
def test_healthy_tenant(expectation: Expectation, forgotten: bool, others: tuple[Job, ...]) -> None:
    """A healthy tenant with a healthy account yields no problem, and says that it is done."""
    jobs = (job(*(() if forgotten else (event(),))), *others)
    diagnosis = diagnose(evidence(*jobs, expectation=expectation))
    assert [f.cause.id for f in diagnosis.findings if f.cause.kind is Kind.PROBLEM] == []
    assert diagnosis.leading is not None
    assert diagnosis.leading.cause.id == "created-ok-look-here"


MOMENTS = st.sampled_from(
    [
        ago(days=20),
        ago(days=3),
        ago(days=1),
        ago(minutes=25),
        ago(minutes=23),
        ago(minutes=22),
        ago(seconds=1),
    ]
)
STEPS = st.lists(
    st.builds(
        scoping,
        st.sampled_from(["True", "False", "", "TRUE"]),
        st.sampled_from(["True", "False", "", "false"]),
        st.sampled_from(
            [None, "{}", "nonsense", '{"A.Company EQUALS \'x\'":false,"B.WorkerID IS NULL":false}']
        ),
    ),
    max_size=1,
).map(tuple)
FAILING_STEPS = st.sampled_from(
    [
        (),
        *(
            (step(kind, Result.FAILURE),)
            for kind in (StepType.REFERENCES, StepType.PROCESSING, StepType.MATCHING)
        ),
    ]
)
FILTERS = st.sampled_from(
    [
        (),
        (FilterGroup("A", (Clause("countryreferencetwoletter", "EQUALS", ("fr",)),)),),
        (FilterGroup("A", (Clause("Company", "EQUALS", ("Contoso",)),)),),
        (FilterGroup("A", (Clause("WorkerID", "IS NULL"),)), FilterGroup("A", (Clause("x", "odd"),))),
    ]
)
MAPPINGS = st.builds(
    mapping,
    st.builds(
        flows,
        st.sampled_from(["title", "manager", "extensionAttribute3", "userPrincipalName", "sAMAccountName"]),
        st.sampled_from(["WorkerID", "BusinessTitle"]),
        only_on_create=st.booleans(),
        matching_priority=st.sampled_from([0, 0, 2]),
    ),
    enabled=st.booleans(),
    creates=st.booleans(),
    updates=st.booleans(),
    deletes=st.booleans(),
    groups=FILTERS,
)
SCHEMAS = st.one_of(
    st.lists(MAPPINGS, max_size=2).map(lambda found: schema(*found)), st.just(gap(Source.SCHEMA))
)
EVENTS = st.builds(
    event,
    st.sampled_from(Result),
    st.sampled_from(Action),
    at=MOMENTS,
    code=st.one_of(st.none(), st.sampled_from(["Nobody'sCode", "AzureActiveDirectoryForbidden", *CODES])),
    reason=st.sampled_from(
        [
            "",
            "retried 1 times. Again after this date: 2026-11-23T16:00:00Z UTC",
            "mastered on-premises",
            "ConstraintViolation: CONSTRAINT_ATT_TYPE - userPrincipalName",
            "No unique value is left.",
        ]
    ),
    skip=st.sampled_from(
        [
            None,
            "RedundantExport",
            "AttributeValidationFailed",
            "NotEffectivelyEntitled",
            "ImportSkipped",
            "SkipOutOfScopeDeletions",
            "New",
        ]
    ),
    steps=st.tuples(STEPS, FAILING_STEPS).map(lambda both: (*both[0], *both[1])),
    modified=st.sampled_from([None, {"title": "Lead"}, {"accountEnabled": "False"}]),
)
STATUSES = st.one_of(
    st.builds(
        status,
        st.sampled_from(JobState),
        scheduled=st.booleans(),
        interval=st.sampled_from([None, timedelta(0), timedelta(minutes=40), timedelta.max]),
        steady_state_first=st.sampled_from([None, ago(days=100)]),
        steady_state_last=st.sampled_from([None, ago(days=2), ago(minutes=22)]),
    ),
    st.builds(
        quarantined,
        st.sampled_from(["TooManyDeletes", "Unknown", "EncounteredQuarantineException", ""]),
        error_code=st.sampled_from([None, "TimeOut", "InvalidCredentials"]),
    ),
)
REASONS = st.sampled_from(GapReason)
NAMES = st.builds(
    tried,
    st.sampled_from(["userPrincipalName", "sAMAccountName", "title"]),
    st.sampled_from([None, "", "jane.doe@contoso.com", "jane doe@contoso.com", "x" * 70]),
    job_id=st.sampled_from(["job-0", "job-1"]),
    holders=st.sampled_from([None, (), (JANET,), (user(),)]),
    choices=st.sampled_from([1, 1, 2]),
)


@st.composite
def some_jobs(draw: st.DrawFn) -> tuple[Job, ...]:
    """One to three jobs, each with up to three events; parts may be missing."""
    made: list[Job] = []
    for number in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(["Workday", "SuccessFactors"]))
        events = draw(st.lists(EVENTS, max_size=3))
        named = [replace(one, id=f"{number}-{place}") for place, one in enumerate(events)]
        made.append(
            job(
                id=f"job-{number}",
                name=name,
                source=draw(st.sampled_from(HrSystem)),
                target=draw(st.sampled_from(Target)),
                status=draw(st.one_of(STATUSES, REASONS.map(lambda reason: gap(Source.JOBS, reason)))),
                schema=draw(SCHEMAS),
                log=draw(st.one_of(st.just(log(*named)), st.just(gap(Source.PROVISIONING_LOG)))),
            )
        )
    return tuple(made)


USERS = st.one_of(
    st.lists(
        st.builds(
            user,
            enabled=st.sampled_from([True, False, None]),
            synced_from_ad=st.booleans(),
            employee_id=st.sampled_from([None, HR_ID, f"0{HR_ID}", "99"]),
            attributes=st.sampled_from([{}, {"jobtitle": "Lead"}, {"jobtitle": ""}]),
        ),
        max_size=2,
    ).map(tuple),
    st.just(gap(Source.USERS)),
)
EXPECTATIONS = st.builds(
    Expectation,
    st.sampled_from([None, *Change]),
    st.sampled_from([None, "title", "manager", "photo", "mail", ""]),
    st.one_of(st.none(), MOMENTS, st.just(NOW), st.just(NOW + timedelta(days=2))),
)


@settings(max_examples=60, deadline=None)
@given(
    jobs=st.one_of(some_jobs(), st.just(())),
    users=USERS,
    expectation=EXPECTATIONS,
    who=st.sampled_from([person(), person(display_name=None, hr_id=None)]),
    audits=st.sampled_from([None, (), (audit(at=ago(days=1)),)]),
    names=st.lists(NAMES, max_size=3).map(tuple),
    agents=st.lists(st.sampled_from([True, False, None]), max_size=2),
    lookalikes=st.sampled_from([(), (user(id="e9", employee_id=f"0{HR_ID}", created_at=ago(days=900)),)]),
    leads_to=st.sampled_from(["", user().id, "c0117050-7e4a-4a1e-8f00-0000000000e8"]),
)
def test_anything(
    jobs: tuple[Job, ...],
    users: object,
    expectation: Expectation,
    who: object,
    audits: object,
    names: tuple[TriedName, ...],
    agents: list[bool | None],
    lookalikes: tuple[DirectoryUser, ...],
    leads_to: str,
) -> None:
    """Any combination of jobs, events, accounts and questions keeps the properties."""
    whole = replace(
        evidence(users=users, names=names),
        jobs=jobs,
        expectation=expectation,
        person=who,  # type: ignore[arg-type]
    )
    whole = replace(
        whole,
        agents=tuple(Agent(f"DC-AGENT{number}", active) for number, active in enumerate(agents)),
        lookalikes=lookalikes,
        connections=tuple(ObjectConnection(one.id, HR_ID, HR_ID, leads_to) for one in jobs if leads_to),
    )
    holds_for(whole if audits is None else replace(whole, audits=audits))  # type: ignore[arg-type]


def test_losses_are_felt() -> None:
    """The list of losses covers every part that evidence has."""
    whole = evidence(job(), second())
    names = {name for name, _ in losses(whole)}
    assert names == {
        "names",
        "users",
        "jobs",
        "audits",
        "deleted accounts",
        "organization",
        "stored links",
        "agents",
        "accounts that look alike",
        "accounts that were written to",
    } | {
        f"{which} {part}" if which == "every" else f"{part} of job {which}"
        for part, _ in PARTS
        for which in ("every", "1", "2")
    }
    for name, less in losses(whole):
        assert less.gaps() or name.startswith("accounts that")


def test_logs_are_read_in_any_order() -> None:
    """The newest event decides, wherever in the log it stands."""
    failed = event(Result.FAILURE, code="MissingValues", at=ago(days=5))
    events: tuple[Event, ...] = (failed, event(at=ago(days=1)))
    for order in (events, events[::-1]):
        one = job(log=PersonLog(order, ago(days=30), NOW))
        leading = diagnose(evidence(one)).leading
        assert leading is not None
        assert leading.cause.id == "created-ok-look-here"
