"""Which questions are worth a further request, told from evidence alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnosis.clouds import no_log
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import Source
from diagnosis.jobs import Execution, ExecutionState, HrSystem, JobState, Target
from diagnosis.log import Action, Event, Identity, ModifiedProperty, Result, StepType
from graph import needs
from tests.diagnosis.rows import NO_STATUS, failed, flows, mapping, schema
from tests.support.evidence import (
    HR_ID,
    NOW,
    ago,
    event,
    evidence,
    job,
    organization,
    quarantined,
    status,
    step,
    unavailable,
    user,
)

CREATE, UPDATE, DISABLE = (Expectation(change) for change in (Change.CREATE, Change.UPDATE, Change.DISABLE))
TITLE = Expectation(Change.UPDATE, attribute="title", changed_at=ago(hours=5))
CLOUD = user(synced_from_ad=False)
LATE = status(steady_state_last=ago(hours=2))
IN_CYCLE = status(units_done=3, units_total=40)
INACTIVE = event(Result.SKIPPED, Action.OTHER, steps=(step(StepType.SCOPING, isactive="False"),))
REDUNDANT = event(Result.SKIPPED, Action.OTHER, skip="RedundantExport", at=ago(hours=1))
TITLE_WRITTEN = event(action=Action.UPDATE, at=ago(hours=1), modified={"title": "Lead"})
SWITCHED_OFF = event(action=Action.DISABLE, at=ago(days=1))


def api(*events: object, **differs: object) -> Evidence:
    """An upload that should have made an account."""
    return evidence(job(*events, source=HrSystem.API, **differs), users=())  # type: ignore[arg-type]


def entra(*events: object, **differs: object) -> Evidence:
    """A job to Entra ID and an account of Entra ID's own whose title was to change."""
    mine = job(*events, target=Target.ENTRA_ID, **differs)  # type: ignore[arg-type]
    return evidence(mine, users=(CLOUD,), expectation=TITLE)


HIRED = Expectation(Change.CREATE, changed_at=ago(days=2))
REFUSED = event(Result.FAILURE, code="Conflict", steps=(step(StepType.EXPORT, Result.FAILURE),))
OUT_OF_SCOPE = event(
    Result.SKIPPED,
    Action.OTHER,
    at=ago(hours=1),
    skip="NotEffectivelyEntitled",
    steps=(step(StepType.SCOPING, scopingfilterevaluationpassed="False"),),
)

AUDITS = {
    "paused": evidence(job(status=status(JobState.PAUSED)), users=()),
    "paused, though nothing else could be read": evidence(
        job(status=status(JobState.PAUSED), log=unavailable(Source.PROVISIONING_LOG)),
        users=unavailable(Source.USERS),
    ),
    "no steady state for long": evidence(job(status=LATE), users=()),
    "in the middle of a cycle": evidence(job(status=IN_CYCLE), users=()),
    "an upload that left no trace": api(),
    "an upload since which nothing came": replace(
        api(event(at=ago(days=3))), expectation=Expectation(Change.CREATE, changed_at=ago(hours=1))
    ),
    "inactive, and the account is on": evidence(job(INACTIVE), expectation=DISABLE),
    "in sync, but the account shows another value": entra(REDUNDANT),
    "silence after the change": entra(),
    "an update without a time": replace(entra(), expectation=UPDATE),
}
TELLING = {
    "nothing since the change": evidence(job(), users=(), expectation=HIRED),
    "the update failed": entra(event(Result.FAILURE, Action.UPDATE, code="Conflict", at=ago(hours=1))),
    "the job has not come to the change": entra(
        status=status(JobState.QUARANTINE, steady_state_last=ago(days=2))
    ),
    "no account": replace(entra(), users=()),
    "refused since the change": evidence(job(replace(REFUSED, at=ago(hours=1))), users=(), expectation=HIRED),
    "out of scope, without a time": evidence(job(OUT_OF_SCOPE), users=()),
    "a mapping that failed, without a time": evidence(
        job(event(Result.FAILURE, steps=(step(StepType.PROCESSING, Result.FAILURE),))), users=()
    ),
    "a leaver whose account was only edited": evidence(
        job(TITLE_WRITTEN), expectation=Expectation(Change.DISABLE, changed_at=ago(days=2))
    ),
    "one job wrote, another one failed": evidence(
        job(event(at=ago(hours=1))),
        job(replace(REFUSED, at=ago(hours=1)), id="2", name="Z"),
        users=(),
        expectation=HIRED,
    ),
}
"""No cause looks at the audits, but who changed a job meanwhile is worth telling."""
NO_AUDITS = {
    "healthy": evidence(),
    "waiting for the first event in a healthy job": evidence(job(), users=()),
    "late, but the person has been reached": evidence(job(event(at=ago(hours=1)), status=LATE), users=()),
    "late, but the account is there": evidence(job(status=LATE)),
    "quarantined": evidence(job(status=status(JobState.QUARANTINE, steady_state_last=ago(days=2))), users=()),
    "never ran": evidence(job(status=status(JobState.NOT_RUN, steady_state_last=None)), users=()),
    "an upload that was worked off": replace(
        api(event(at=ago(minutes=30))), expectation=Expectation(Change.CREATE, changed_at=ago(hours=1))
    ),
    "a failure at export, without a time": evidence(job(REFUSED), users=()),
    "carried out, and waiting for the synchronisation": evidence(
        job(event(at=ago(minutes=30))), users=(), expectation=HIRED
    ),
    "the account is there": evidence(job(OUT_OF_SCOPE), expectation=HIRED),
    "a leaver who was switched off in Active Directory": evidence(
        job(SWITCHED_OFF), expectation=Expectation(Change.DISABLE, changed_at=ago(days=2))
    ),
    "a start next week": evidence(
        job(), users=(), expectation=Expectation(Change.CREATE, changed_at=NOW + timedelta(days=7))
    ),
    "the log could not be read": evidence(
        job(log=unavailable(Source.PROVISIONING_LOG)), users=(), expectation=HIRED
    ),
    "inactive and switched off": evidence(job(INACTIVE), users=(user(enabled=False),), expectation=DISABLE),
    "inactive, though an account was expected": evidence(job(INACTIVE), users=()),
    "the new value was written": entra(TITLE_WRITTEN),
    "Active Directory owns the account": replace(entra(REDUNDANT), users=(user(),)),
    "a paused job, but another one has the person": evidence(
        job(event()), job(id="2", name="Z", status=status(JobState.PAUSED)), users=()
    ),
    "no jobs": evidence(jobs=unavailable(Source.JOBS)),
    "the job's status is missing": evidence(job(status=unavailable(Source.JOBS)), users=()),
}
DELETED = {
    "created, synchronised since, and not there": evidence(
        job(event()), users=(), organization=organization()
    ),
    "created in Entra ID and not there": evidence(job(event(), target=Target.ENTRA_ID), users=()),
    "the synchronisation is unknown": evidence(
        job(event()), users=(), organization=unavailable(Source.ORGANIZATION)
    ),
    "the link is broken": evidence(job(event(Result.FAILURE, Action.OTHER, code="InvalidAnchor")), users=()),
    "an update of nobody": evidence(job(), users=(), expectation=UPDATE),
    "an update of nobody in a cloud without a log": evidence(job(log=no_log()), users=(), expectation=UPDATE),
    "a leaver who is nowhere": evidence(job(), users=(), expectation=DISABLE),
    "an account that is off though the log wrote it": evidence(job(event()), users=(user(enabled=False),)),
    "deleted as HR said": evidence(job(event(action=Action.DELETE)), users=(), organization=organization()),
}
NOT_DELETED = {
    "healthy": evidence(),
    "never seen": evidence(job(), users=()),
    "skipped": evidence(job(event(Result.SKIPPED, skip="NotEffectivelyEntitled")), users=()),
    "written and waiting for the synchronisation": evidence(
        job(event(at=ago(minutes=20))), users=(), organization=organization(ago(minutes=30))
    ),
    "switched off as HR said": evidence(job(SWITCHED_OFF), users=(user(enabled=False),), expectation=DISABLE),
    "accounts unknown": evidence(job(event()), users=unavailable(Source.USERS)),
    "log unknown": evidence(job(log=unavailable(Source.PROVISIONING_LOG)), users=()),
    "a new hire in a cloud without a log": evidence(job(log=no_log()), users=()),
}
ORGANIZATION = {
    "in Active Directory and not in Entra ID": evidence(job(event()), users=()),
    "in sync and not in Entra ID": evidence(job(REDUNDANT), users=()),
    "off in Active Directory and on in Entra ID": evidence(job(SWITCHED_OFF), expectation=DISABLE),
}
NO_ORGANIZATION = {
    "healthy": evidence(),
    "an update": evidence(job(event()), users=(), expectation=UPDATE),
    "failed": evidence(job(event(Result.FAILURE, code="Conflict")), users=()),
    "to Entra ID": evidence(job(event(), target=Target.ENTRA_ID), users=()),
    "off in both": evidence(job(SWITCHED_OFF), users=(user(enabled=False),), expectation=DISABLE),
    "accounts unknown": evidence(job(event()), users=unavailable(Source.USERS)),
}

RECORD, ACCOUNT = HR_ID, "c0117050-7e4a-4a1e-8f00-0000000000e9"


def reached(one: Event, account: str = "", name: str = "") -> Event:
    """The same event, with this account as its target."""
    return replace(one, target=Identity(account, name))


LINKS = {
    "a stranger's name in the log": (
        evidence(job(reached(TITLE_WRITTEN, ACCOUNT, "Tomas Novak"))),
        [RECORD, ACCOUNT],
    ),
    "the name was written over": (
        evidence(
            job(
                replace(TITLE_WRITTEN, modified=(ModifiedProperty("displayName", "Tomas Novak", "Jane Doe"),))
            )
        ),
        [RECORD],
    ),
    "the account has a stranger's name": (
        evidence(
            job(reached(TITLE_WRITTEN, user().id)),
            users=(user(display_name="Tomas Novak"),),
        ),
        [RECORD, user().id],
    ),
    "another account than the directory shows": (
        entra(reached(TITLE_WRITTEN, ACCOUNT)),
        [RECORD, ACCOUNT],
    ),
    "what was written is not there": (
        replace(
            entra(reached(TITLE_WRITTEN, CLOUD.id)),
            users=(replace(CLOUD, attributes={"jobtitle": "Engineer"}),),
        ),
        [RECORD, CLOUD.id],
    ),
    "the account is gone": (
        evidence(job(reached(event(Result.FAILURE, Action.UPDATE, code="InvalidAnchor"), ACCOUNT)), users=()),
        [RECORD, ACCOUNT],
    ),
}
NO_LINKS = {
    "healthy": evidence(),
    "nothing in the log": evidence(job()),
    "created": evidence(job(reached(event(), ACCOUNT, "Tomas Novak"))),
    "the account that the directory shows": entra(reached(TITLE_WRITTEN, CLOUD.id)),
    "what was written is there": replace(
        entra(reached(TITLE_WRITTEN, CLOUD.id)), users=(replace(CLOUD, attributes={"jobtitle": "lead"}),)
    ),
    "in Active Directory the ids are others": evidence(job(reached(TITLE_WRITTEN, ACCOUNT))),
    "another failure": evidence(job(reached(event(Result.FAILURE, code="Conflict"), ACCOUNT)), users=()),
    "accounts unreadable": replace(entra(reached(TITLE_WRITTEN, ACCOUNT)), users=unavailable(Source.USERS)),
}
FAILED_CYCLE = status(
    last_execution=Execution(
        ExecutionState.FAILED,
        ago(minutes=25),
        ago(minutes=22),
        error_code="HybridIdentityServiceNoActiveAgents",
    )
)
STALLED = status(steady_state_last=ago(hours=5), last_execution=None)
AGENTS = {
    "a quarantine of the agent's": evidence(job(status=quarantined("X", error_code="TimeOut")), users=()),
    "the last cycle failed": evidence(job(status=FAILED_CYCLE), users=()),
    "a look-up failed": evidence(job(event(Result.FAILURE, code="EndpointUnavailable")), users=()),
    "a line with the agent's code": evidence(
        job(event(Result.FAILURE, code="HybridIdentityServiceNoAgentsAssigned"), status=NO_STATUS), users=()
    ),
    "no cycle ends": evidence(job(status=STALLED), users=()),
}
NO_AGENTS = {
    "healthy": evidence(),
    "paused": evidence(job(status=status(JobState.PAUSED)), users=()),
    "another quarantine": evidence(job(status=quarantined("X", error_code="InvalidCredentials")), users=()),
    "a job to Entra ID": evidence(job(status=STALLED, target=Target.ENTRA_ID), users=()),
    "another failure": evidence(job(event(Result.FAILURE, code="Conflict")), users=()),
    "nothing is known": evidence(job(status=NO_STATUS, log=unavailable(Source.PROVISIONING_LOG))),
}


@pytest.mark.parametrize("case", LINKS)
def test_a_link_can_decide(case: str) -> None:
    """The stored link is worth a look here, by these ids."""
    whole, ids = LINKS[case]
    assert [wanted.object_id for wanted in needs.connections(whole)] == ids


@pytest.mark.parametrize("case", NO_LINKS)
def test_a_link_cannot_decide(case: str) -> None:
    """Nothing casts doubt on the link here, so it is not read."""
    assert needs.connections(NO_LINKS[case]) == []


@pytest.mark.parametrize("case", AGENTS)
def test_the_agents_can_decide(case: str) -> None:
    """Something points at the provisioning agents here."""
    assert needs.agents(AGENTS[case])


@pytest.mark.parametrize("case", NO_AGENTS)
def test_the_agents_cannot_decide(case: str) -> None:
    """Nothing points at the provisioning agents here."""
    assert not needs.agents(NO_AGENTS[case])


@pytest.mark.parametrize("case", AUDITS)
def test_audits_can_decide(case: str) -> None:
    """What was done to a job or an account may be the answer here."""
    assert needs.audits(AUDITS[case])
    assert needs.audits_decide(AUDITS[case])


@pytest.mark.parametrize("case", TELLING)
def test_audits_tell(case: str) -> None:
    """The audits decide nothing here and are read, as it is not done and a change to a job may be why."""
    assert needs.audits(TELLING[case])
    assert not needs.audits_decide(TELLING[case])


@pytest.mark.parametrize("case", NO_AUDITS)
def test_audits_cannot_decide(case: str) -> None:
    """Nothing done to a job or an account would explain anything here, so the log's quota is spared."""
    assert not needs.audits(NO_AUDITS[case])


@pytest.mark.parametrize("case", DELETED)
def test_the_account_may_be_deleted(case: str) -> None:
    """Somebody's account may be among the deleted ones here."""
    assert needs.deleted_users(DELETED[case])


@pytest.mark.parametrize("case", NOT_DELETED)
def test_the_account_is_not_deleted(case: str) -> None:
    """Looking among the deleted accounts would tell nothing here."""
    assert not needs.deleted_users(NOT_DELETED[case])


@pytest.mark.parametrize("case", ORGANIZATION)
def test_the_synchronisation_matters(case: str) -> None:
    """The answer depends on the directory synchronisation here."""
    assert needs.organization(ORGANIZATION[case])


@pytest.mark.parametrize("case", NO_ORGANIZATION)
def test_the_synchronisation_does_not_matter(case: str) -> None:
    """Not knowing the directory synchronisation takes nothing from the answer here."""
    assert not needs.organization(NO_ORGANIZATION[case])


def to_be_made(*events: object, **differs: object) -> Evidence:
    """A job that makes three names, and nobody's account yet."""
    rules = schema(
        mapping(*(flows(name, "UserID") for name in ("userPrincipalName", "sAMAccountName", "cn")))
    )
    mine = job(*events, schema=rules, **differs)  # type: ignore[arg-type]
    return evidence(mine, users=())


OUT_OF_SCOPE = event(Result.SKIPPED, skip="NotEffectivelyEntitled")
ASKED = Expectation(Change.UPDATE, attribute="userPrincipalName")
NAMES = {
    "a user name that is not unique": (
        to_be_made(failed("HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique")),
        ["userPrincipalName"],
    ),
    "a short name that is refused": (
        to_be_made(failed("X", "CONSTRAINT_ATT_TYPE - sAMAccountName")),
        ["sAMAccountName"],
    ),
    "skipped": (to_be_made(OUT_OF_SCOPE), ["userPrincipalName", "sAMAccountName", "cn"]),
    "seen before the change": (
        replace(to_be_made(OUT_OF_SCOPE), expectation=Expectation(Change.CREATE, changed_at=ago(hours=1))),
        ["userPrincipalName", "sAMAccountName", "cn"],
    ),
    "an unknown failure at the export": (
        to_be_made(failed("ContosoUnheardOfCode")),
        ["userPrincipalName", "sAMAccountName", "cn"],
    ),
    "the question is about the user name": (
        replace(to_be_made(event()), users=(user(),), expectation=ASKED),
        ["userPrincipalName", "sAMAccountName"],
    ),
}
NO_NAMES = {
    "healthy": evidence(),
    "created": to_be_made(event()),
    "in sync": to_be_made(event(), REDUNDANT),
    "never seen": to_be_made(),
    "a failure about something else": to_be_made(failed("Timeout")),
    "an unknown failure before the names are made": to_be_made(
        failed("ContosoUnheardOfCode", at=StepType.MATCHING)
    ),
    "inactive in HR": to_be_made(INACTIVE),
    "the account is there": replace(to_be_made(OUT_OF_SCOPE), users=(user(),)),
    "an update": replace(to_be_made(OUT_OF_SCOPE), expectation=TITLE),
    "no values were read": to_be_made(replace(OUT_OF_SCOPE, steps=OUT_OF_SCOPE.steps[1:])),
    "no mapping of a name": evidence(job(OUT_OF_SCOPE), users=()),
    "a job that creates nobody": evidence(
        job(OUT_OF_SCOPE, schema=schema(mapping(flows("cn", "x"), creates=False))), users=()
    ),
    "another job has the person": evidence(job(OUT_OF_SCOPE), job(event(), id="2", name="Z"), users=()),
    "accounts unknown": replace(to_be_made(OUT_OF_SCOPE), users=unavailable(Source.USERS)),
    "log unknown": to_be_made(log=unavailable(Source.PROVISIONING_LOG)),
    "schema unknown": evidence(job(OUT_OF_SCOPE, schema=unavailable(Source.SCHEMA)), users=()),
}


@pytest.mark.parametrize("case", NAMES)
def test_names_can_decide(case: str) -> None:
    """These rules may be why the account is not there, or what the question is about."""
    row, targets = NAMES[case]
    (rules,) = needs.names(row)
    assert [one.target for one in rules.mappings] == targets


@pytest.mark.parametrize("case", NO_NAMES)
def test_names_cannot_decide(case: str) -> None:
    """Trying a rule would tell nothing here."""
    assert needs.names(NO_NAMES[case]) == ()


@given(
    lost=st.sets(st.sampled_from(("jobs", "users", "status", "log", "schema"))),
    which=st.sampled_from(sorted(AUDITS | TELLING | NO_AUDITS)),
    change=st.sampled_from((CREATE, UPDATE, DISABLE, Expectation(), TITLE)),
)
def test_any_gap_is_survived(lost: set[str], which: str, change: Expectation) -> None:
    """Whatever is missing from the evidence, each question has an answer."""
    case = replace((AUDITS | TELLING | NO_AUDITS)[which], expectation=change)
    if isinstance(case.jobs, tuple):
        gaps = {part: unavailable(Source.JOBS) for part in lost & {"status", "log", "schema"}}
        case = replace(case, jobs=tuple(replace(one, **gaps) for one in case.jobs))  # type: ignore[arg-type]
    if "users" in lost:
        case = replace(case, users=unavailable(Source.USERS))
    if "jobs" in lost:
        case = replace(case, jobs=unavailable(Source.JOBS))
    for question in (needs.audits, needs.deleted_users, needs.organization, needs.agents):
        assert question(case) in (True, False)
    assert isinstance(needs.names(case), tuple)
    assert isinstance(needs.connections(case), list)


def test_a_change_ahead_is_not_waited_for() -> None:
    """A change that lies ahead has been read by no cycle, so nobody looks for an edit by hand."""
    ahead = Expectation(Change.UPDATE, attribute="title", changed_at=NOW + timedelta(days=3))
    assert not needs.audits(replace(entra(), expectation=ahead))


def test_an_account_that_was_written_to_is_looked_up() -> None:
    """Only where nothing else makes it the person's, and only in Entra ID, whose ids the directory knows."""
    other = "c0117050-7e4a-4a1e-8f00-0000000000e9"
    written = replace(event(Result.SUCCESS, Action.UPDATE), target=Identity(other))
    entra = job(written, target=Target.ENTRA_ID)
    assert needs.reached(evidence(entra, users=())) == (other,)
    assert needs.reached(evidence(entra, users=(user(id=other.upper()),))) == ()
    assert needs.reached(evidence(job(written), users=())) == ()
    assert needs.reached(evidence(job(event(), target=Target.ENTRA_ID), users=())) == ()
    assert needs.reached(evidence(entra, users=unavailable(Source.USERS))) == ()
