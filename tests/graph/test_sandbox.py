"""The whole of `graph` against the simulated tenant, person by person."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from diagnosis.cause import Verdict
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence, Expectation, Person
from diagnosis.gaps import GapReason, Source, Unavailable, known
from diagnosis.jobs import HrSystem, JobState, Target
from diagnosis.log import Action, Event, Result
from graph.errors import NotPermitted
from graph.people import Candidate, Who
from graph.quota import Quota
from graph.tenant import Tenant
from sandbox.people import ALEX_WILBER_ID, GUEST_ID, HELPDESK_GROUP_ID, PATTI_FERNANDEZ_ID
from sandbox.server import Options, Sandbox, running
from tests.graph.conftest import Badge
from tests.support.time import FakeTime

AD = "Workday to Active Directory User Provisioning"
ENTRA = "Workday to Microsoft Entra User Provisioning"
SUCCESSFACTORS = "SuccessFactors to Active Directory User Provisioning"


@pytest.fixture
async def sandbox(time: FakeTime) -> AsyncIterator[Sandbox]:
    async with running(options=Options(throttle=False), clock=time.clock) as opened:
        yield opened


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
async def tenant(sandbox: Sandbox, time: FakeTime, asked: list[str]) -> AsyncIterator[Tenant]:
    async with Tenant.open(
        sandbox.url,
        Badge(),
        clock=time.clock,
        sleep=time.sleep,
        monotonic=time.monotonic,
        on_request=asked.append,
        quota=Quota(10**6, monotonic=time.monotonic),
    ) as opened:
        yield opened


async def only(tenant: Tenant, words: str) -> Candidate:
    """The one person who fits."""
    found = await tenant.find_people(Who.typed(words))
    (candidate,) = found.people
    return candidate


async def evidence(tenant: Tenant, words: str) -> Evidence:
    return await tenant.collect((await only(tenant, words)).person, Expectation())


def newest(evidence: Evidence, job_name: str) -> Event:
    (job,) = (job for job in known(evidence.jobs) if job.name == job_name)
    return known(job.log).events[0]


async def test_the_hr_jobs(tenant: Tenant) -> None:
    """Three HR jobs are found, the outbound one and apps without jobs are not."""
    assert [(job.name, job.source, job.target) for job in await tenant.jobs()] == [
        (SUCCESSFACTORS, HrSystem.SUCCESSFACTORS, Target.ACTIVE_DIRECTORY),
        (AD, HrSystem.WORKDAY, Target.ACTIVE_DIRECTORY),
        (ENTRA, HrSystem.WORKDAY, Target.ENTRA_ID),
    ]


@pytest.mark.parametrize(
    ("name", "hr_id", "in_directory", "in_log"),
    [
        ("Jane Miller", "21412", True, True),
        ("Priya Sharma", "21400", True, True),
        ("Jane Doe", "21451", False, True),
        ("Sofia Rossi", "21470", True, True),
        ("Emma Johansson", "21480", False, True),
        ("Oliver Brandt", "21485", False, True),
        ("Tomas Silva", "21490", False, True),
        ("Olga Petrenko", "21350", True, True),
        ("Megan Bowen", "21301", True, False),
    ],
)
async def test_people_are_found_by_name_and_by_id(
    tenant: Tenant, name: str, hr_id: str, in_directory: bool, in_log: bool
) -> None:
    """Name, name in another form, HR id and HR id with zeros all lead to one and the same person."""
    last, first = name.split()[1], name.split()[0]
    for words in (name, name.upper(), f"{last}, {first}", hr_id, f"000{hr_id}"):
        found = await only(tenant, words)

        assert (found.person.display_name, found.person.hr_id) == (name, hr_id)
        assert (found.in_directory, found.in_log) == (in_directory, in_log)


@pytest.mark.parametrize("words", ["Liam Novak", "21460", "Noah Fischer", "108231", "Nobody Known", "🙂", ""])
async def test_who_was_never_seen(tenant: Tenant, words: str) -> None:
    """Who is in no directory and no log is nobody, and there is no gap in that."""
    found = await tenant.find_people(Who.typed(words))

    assert (found.people, found.gaps) == ((), ())


async def test_several_janes(tenant: Tenant) -> None:
    """A first name alone gives everybody who has it, with what tells them apart."""
    found = await tenant.find_people(Who.typed("jane"))

    assert {c.person.display_name for c in found.people} >= {"Jane Doe", "Jane Miller"}
    assert len({c.person.hr_id for c in found.people}) == len(found.people)


async def test_two_accounts_are_one_person(tenant: Tenant) -> None:
    """Two accounts with one employee id are one candidate, and both are in the evidence."""
    candidate = await only(tenant, "21470")
    read = await tenant.collect(candidate.person, Expectation())

    assert candidate.person.entra_id is None
    assert [user.employee_id for user in known(read.users)] == ["21470", "21470"]


async def test_by_account(tenant: Tenant) -> None:
    """A user name in any case and an object id find the account; the log is not needed for that."""
    for words in (
        "megan.bowen@contoso.com",
        "Megan.Bowen@Contoso.com",
        "c0117050-7e4a-4a1e-8f00-0000000000a2",
    ):
        found = await tenant.find_people(Who.typed(words))

        assert [c.person.hr_id for c in found.people] == ["21301"]
        assert found.looked_in == (Source.USERS,)


async def test_a_mail_address_of_somebody_without_account(tenant: Tenant) -> None:
    """Where no account has the address, the name in it is looked for in the log."""
    assert (await only(tenant, "jane.doe@contoso.com")).person.hr_id == "21451"


async def test_guests_are_nobody(tenant: Tenant) -> None:
    """A guest is not found, not even by object id."""
    assert (await tenant.find_people(Who.typed(GUEST_ID))).people == ()


async def test_jane_doe_is_skipped_by_the_scoping_filter(tenant: Tenant) -> None:
    """The newest event, its skip reason and the groups of the scoping filter are in the evidence."""
    read = await evidence(tenant, "Jane Doe")

    assert newest(read, AD).result is Result.SKIPPED
    assert newest(read, AD).skip_reason == "NotEffectivelyEntitled"
    (job,) = (job for job in known(read.jobs) if job.name == AD)
    groups = known(job.schema).mappings[0].groups
    assert ("US",) in {clause.values for group in groups for clause in group.clauses}
    assert read.users == ()
    assert read.gaps() == ()


@pytest.mark.parametrize(
    ("hr_id", "job", "result", "code"),
    [
        ("21470", ENTRA, Result.FAILURE, "DuplicateTargetEntries"),
        ("21480", ENTRA, Result.SKIPPED, None),
        ("21490", AD, Result.FAILURE, "ContosoUnheardOfCode"),
        ("21412", AD, Result.SUCCESS, None),
        ("21400", ENTRA, Result.SUCCESS, None),
        ("21350", AD, Result.SUCCESS, None),
    ],
)
async def test_newest_events(tenant: Tenant, hr_id: str, job: str, result: Result, code: str | None) -> None:
    """Each person's newest event is the one that decides."""
    event = newest(await evidence(tenant, hr_id), job)

    assert (event.result, event.error and event.error.code) == (result, code)


async def test_a_missing_value(tenant: Tenant) -> None:
    """The reason of a failure comes through with the date of the next attempt in it."""
    error = newest(await evidence(tenant, "21485"), AD).error

    assert error is not None
    assert "again after this date" in error.reason


async def test_a_leaver(tenant: Tenant) -> None:
    """A disabled account is known to be disabled."""
    read = await evidence(tenant, "Olga Petrenko")

    assert newest(read, AD).action is Action.DISABLE
    assert [user.enabled for user in known(read.users)] == [False]
    assert (await only(tenant, "21350")).enabled is False


async def test_a_job_in_quarantine(tenant: Tenant) -> None:
    """Who has no event still gets the state of every job, with the reason of a quarantine."""
    read = await tenant.collect(Person("108231", hr_id="108231"), Expectation())

    (job,) = (job for job in known(read.jobs) if job.name == SUCCESSFACTORS)
    status = known(job.status)
    assert status.state is JobState.QUARANTINE
    assert status.quarantine is not None
    assert status.quarantine.reason == "EncounteredQuarantineException"
    assert all(known(job.log).events == () for job in known(read.jobs))


async def test_one_job_only(tenant: Tenant) -> None:
    """Collecting can be limited to some jobs."""
    (first, *_others) = await tenant.jobs()

    read = await tenant.collect(Person("21451", hr_id="21451"), Expectation(), job_ids=[first.id])

    assert [job.id for job in known(read.jobs)] == [first.id]


async def test_a_named_job_need_not_be_the_persons(tenant: Tenant) -> None:
    """Jane's record is Workday's: that somebody names the other HR system does not make its fault hers."""
    named = [job.id for job in await tenant.jobs() if job.name == SUCCESSFACTORS]

    read = await tenant.collect(Person("21451", hr_id="21451"), Expectation(), job_ids=named)

    leading = diagnose(read).leading
    assert read.narrowed
    assert leading is not None
    assert (leading.cause.id, leading.match.verdict) == ("quarantine-credentials", Verdict.LIKELY)


@pytest.mark.parametrize("hr_id", ["21451", "21460", "21470", "21480", "21485", "21490", "108231"])
async def test_a_recheck_sees_the_repair(
    tenant: Tenant, sandbox: Sandbox, time: FakeTime, hr_id: str
) -> None:
    """After repair and cycle the same collecting, asked at once, finds the success."""
    await tenant.find_people(Who.typed(hr_id))
    person = Person(hr_id, hr_id=hr_id)
    await tenant.collect(person, Expectation())
    time.passed += 60
    sandbox.tenant.repair(hr_id)
    sandbox.tenant.run_cycle()

    read = await tenant.collect(person, Expectation())

    events = [event for job in known(read.jobs) for event in known(job.log).events]
    assert max(events, key=lambda event: event.at).result is Result.SUCCESS


async def test_what_was_learned_is_in_the_evidence(tenant: Tenant) -> None:
    """A person known by user name only is read from the log by the HR id of the account."""
    read = await tenant.collect(
        Person("jane.miller@contoso.com", user_principal_name="jane.miller@contoso.com"), Expectation()
    )

    assert read.person.hr_id == "21412"
    assert newest(read, AD).result is Result.SUCCESS


async def test_a_name_is_enough(tenant: Tenant) -> None:
    """A person known by name only is read by the HR id that the log has for that name."""
    read = await tenant.collect(Person("Jane Doe"), Expectation())

    assert read.person.hr_id == "21451"
    assert newest(read, AD).result is Result.SKIPPED


async def test_sources_say_when_and_what(tenant: Tenant, time: FakeTime) -> None:
    """Every source that was read is listed, the log with the span it covers."""
    read = await evidence(tenant, "21451")

    spans = {source.source: source for source in read.sources}
    assert set(spans) == {
        Source.JOBS,
        Source.SCHEMA,
        Source.PROVISIONING_LOG,
        Source.DIRECTORY_AUDITS,
        Source.USERS,
        Source.ORGANIZATION,
    }
    log = spans[Source.PROVISIONING_LOG]
    assert log.covers_to == time.clock()
    assert log.covers_from == time.clock() - timedelta(days=30) + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("permission", "source"),
    [
        ("AuditLog.Read.All", Source.PROVISIONING_LOG),
        ("User.Read.All", Source.USERS),
    ],
)
async def test_a_missing_permission_is_one_gap(
    tenant: Tenant, sandbox: Sandbox, permission: str, source: Source
) -> None:
    """A withdrawn permission is a gap that names it, when searching and when collecting."""
    sandbox.tenant.withdraw(permission)

    found = await tenant.find_people(Who.typed("21412"))
    read = await tenant.collect(Person("21412", hr_id="21412"), Expectation())

    assert [(gap.source, gap.permission) for gap in found.gaps] == [(source, permission)]
    assert [(gap.source, gap.permission) for gap in read.gaps()] == [(source, permission)]
    assert [c.person.hr_id for c in found.people] == ["21412"]


async def test_no_jobs_may_be_read(tenant: Tenant, sandbox: Sandbox) -> None:
    """Without the jobs the accounts are still read, and the gap says what is missing."""
    sandbox.tenant.withdraw("Synchronization.Read.All")

    read = await tenant.collect(Person("21412", hr_id="21412"), Expectation())

    assert isinstance(read.jobs, Unavailable)
    assert read.jobs.permission == "Synchronization.Read.All"
    assert len(known(read.users)) == 1
    with pytest.raises(NotPermitted):
        await tenant.jobs()


async def test_a_job_lost_later(tenant: Tenant, sandbox: Sandbox) -> None:
    """Where status and schema are refused later, they are gaps and the log is still read."""
    await tenant.jobs()
    sandbox.tenant.withdraw("Synchronization.Read.All")

    read = await tenant.collect(Person("21451", hr_id="21451"), Expectation())

    assert {gap.source for gap in read.gaps()} == {Source.JOBS, Source.SCHEMA}
    assert newest(read, AD).result is Result.SKIPPED


async def test_an_outage_is_a_gap(tenant: Tenant, sandbox: Sandbox) -> None:
    """A source that stays down is a gap after a few attempts; one that comes back is none."""
    sandbox.tenant.add_fault("auditLogs", status=503, times=99)
    sandbox.tenant.add_fault("users", status=503, times=2)

    read = await tenant.collect(Person("21412", hr_id="21412"), Expectation())

    assert [(gap.source, gap.reason) for gap in read.gaps()] == [
        (Source.PROVISIONING_LOG, GapReason.UNREACHABLE)
    ]
    assert len(known(read.users)) == 1


async def test_half_a_page_and_an_empty_one(tenant: Tenant, sandbox: Sandbox) -> None:
    """A page that is cut, a gateway's page and an empty page before the rows don't cost the answer."""
    for body in ("cut", "html", "empty_page"):
        sandbox.tenant.add_fault("auditLogs", body=body)

        assert newest(await evidence(tenant, "21451"), AD).result is Result.SKIPPED


async def test_no_time_left(sandbox: Sandbox, time: FakeTime) -> None:
    """Where the deadline has passed, everything is a gap, and there is an answer all the same."""
    async with Tenant.open(sandbox.url, Badge(), clock=time.clock, deadline=0.0) as tenant:
        read = await tenant.collect(Person("21412", hr_id="21412"), Expectation())
        found = await tenant.find_people(Who.typed("21412"))

    assert {(gap.source, gap.reason) for gap in read.gaps()} == {
        (Source.JOBS, GapReason.TOO_SLOW),
        (Source.USERS, GapReason.TOO_SLOW),
    }
    assert {gap.reason for gap in found.gaps} == {GapReason.TOO_SLOW}


async def test_requests_by_id(tenant: Tenant, asked: list[str]) -> None:
    """By HR id, search and collecting together read the log and the directory once.

    Jane is out of scope, so it is read besides whether somebody changed a job.
    """
    await tenant.jobs()
    asked.clear()

    await evidence(tenant, "21451")

    once = ["directory_audits", "log", "organization", "users"]
    assert sorted(asked) == sorted([*once, *["jobs"] * 3, *["schema"] * 3])


async def test_requests_by_name(tenant: Tenant, asked: list[str]) -> None:
    """By name, with schemas known, two requests go to the log and two to the users, of eight in all."""
    await evidence(tenant, "21451")
    asked.clear()

    await evidence(tenant, "Jane Doe")

    assert sorted(asked) == ["directory_audits"] + ["jobs"] * 3 + ["log"] * 2 + ["users"] * 2


async def test_requests_of_a_recheck(tenant: Tenant, asked: list[str]) -> None:
    """A recheck reads the log once, each job, the users, and who changed a job."""
    person = (await evidence(tenant, "21451")).person
    asked.clear()

    await tenant.collect(person, Expectation())

    assert sorted(asked) == ["directory_audits"] + ["jobs"] * 3 + ["log", "users"]


async def test_groups(tenant: Tenant, asked: list[str]) -> None:
    """Membership is told group by group and remembered."""
    groups = [HELPDESK_GROUP_ID, "c0117050-7e4a-4a1e-8f00-0000000000ff"]
    for _time in range(2):
        assert await tenant.groups_of(ALEX_WILBER_ID, groups) == {HELPDESK_GROUP_ID}
        assert await tenant.groups_of(PATTI_FERNANDEZ_ID, groups) == frozenset()

    assert asked == ["membership", "membership"]


async def test_guests(tenant: Tenant) -> None:
    """A guest is told from an employee."""
    assert await tenant.is_guest(GUEST_ID)
    assert not await tenant.is_guest(ALEX_WILBER_ID)


async def test_names(tenant: Tenant, asked: list[str]) -> None:
    """Whoever was told from a guest is known by name without another request."""
    assert not await tenant.is_guest(ALEX_WILBER_ID)
    before = list(asked)

    assert await tenant.name_of(ALEX_WILBER_ID) == "Alex Wilber"
    assert asked == before


async def test_probe(tenant: Tenant, sandbox: Sandbox) -> None:
    """Each permission is tried on its own, and only the withdrawn one is missing."""
    names = [state.permission.name for state in await tenant.probe()]
    for name in names:
        sandbox.tenant.withdraw(name)
        states = await tenant.probe()
        sandbox.tenant.grant(name)

        assert [state.permission.name for state in states if state.granted is False] == [name]
        assert [state.permission.name for state in states if state.granted] == [n for n in names if n != name]


async def test_no_proxy_on_loopback(
    sandbox: Sandbox, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy from the environment does not get between the bot and a server on this machine."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with Tenant.open(sandbox.url, Badge(), clock=time.clock, sleep=time.sleep) as tenant:
        assert len(await tenant.jobs()) == 3
