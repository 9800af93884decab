"""Finding and collecting where a tenant is less tidy than it should be."""

import asyncio

import pytest

from diagnosis.evidence import Expectation, Person
from diagnosis.gaps import GapReason, Source, Unavailable, known
from diagnosis.text import Text
from graph.deadline import Deadline
from graph.errors import GraphError, NotPermitted, NotThere, Throttled, Unexpected, Unreachable
from graph.gaps import or_gap
from graph.log import LogRead
from graph.people import Candidate, Who
from graph.reread import Reread
from graph.tenant import Tenant
from graph.users import hr_id_forms, hr_id_key
from graph.wire import User
from tests.support.scripted_graph import Reply, ScriptedGraph, Seen, failure, page
from tests.support.time import FakeTime

LOG = "/auditLogs/provisioning"


def user(number: int, name: str, employee_id: str | None = None, **more: object) -> dict[str, object]:
    upn = f"user{number}@contoso.com"
    guid = f"c0117050-0000-4000-8000-{number:012}"
    base = {"id": guid, "displayName": name, "userPrincipalName": upn, "employeeId": employee_id}
    return {**base, "accountEnabled": True, "userType": "Member", **more}


def row(number: int, name: str, hr_id: str, target: str = "", **details: str) -> dict[str, object]:
    step = {"name": "EntryImport", "provisioningStepType": "import", "status": "success", "details": details}
    return {
        "id": f"row-{number}",
        "activityDateTime": f"2026-11-25T09:{number:02}:00Z",
        "jobId": "j",
        "provisioningStatusInfo": {"status": "success", "errorInformation": None},
        "sourceIdentity": {"id": hr_id, "displayName": name},
        "targetIdentity": {"id": target, "displayName": ""},
        "provisioningSteps": [step],
    }


@pytest.fixture
def tenant(scripted_tenant: Tenant) -> Tenant:
    return scripted_tenant


def holds(graph: ScriptedGraph, users: tuple[object, ...] = (), rows: tuple[object, ...] = ()) -> None:
    """What directory and log answer, whatever is asked."""
    graph.on("/users", page(*users))
    graph.on(LOG, page(*rows))


def ids(candidates: tuple[Candidate, ...]) -> list[tuple[str | None, bool, bool]]:
    return [(c.person.hr_id, c.in_directory, c.in_log) for c in candidates]


async def test_an_exact_name_wins(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Who is called exactly so is asked about, not who is called similarly."""
    holds(graph, (user(1, "Jane Doering", "1"), user(2, "jane  doe", "2")), (row(1, "Jane Doe-Smith", "3"),))

    found = await tenant.find_people(Who.typed("Jane Doe"))

    assert ids(found.people) == [("2", True, False)]


async def test_namesakes_are_two(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Two people of the same name stay two, also when only one has an account."""
    holds(graph, (user(1, "Jane Doe", "1"),), (row(1, "Jane Doe", "2"),))

    found = await tenant.find_people(Who.typed("Jane Doe"))

    assert ids(found.people) == [("1", True, False), ("2", False, True)]


async def test_account_and_row_meet_by_zeros(tenant: Tenant, graph: ScriptedGraph) -> None:
    """An employee id with leading zeros and an HR id without are one person, if nobody else fits."""
    holds(graph, (user(1, "Jane Doe", "0021451"),), (row(1, "Jane Doe", "21451"),))

    found = await tenant.find_people(Who.typed("Jane Doe"))

    assert ids(found.people) == [("0021451", True, True)]


async def test_zeros_that_tell_people_apart(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Where two accounts differ in leading zeros only, they are two people."""
    holds(graph, (user(1, "Jane Doe", "0123"), user(2, "Jane Doe", "123")), (row(1, "Jane Doe", "123"),))

    found = await tenant.find_people(Who.typed("Jane Doe"))

    assert sorted(ids(found.people)) == [("0123", True, False), ("123", True, True)]


async def test_account_and_row_meet_by_object_id(tenant: Tenant, graph: ScriptedGraph) -> None:
    """A row belongs to the account that it reached, whatever id HR has."""
    account = user(1, "Jane Doe", "21451")
    holds(graph, (account,), (row(1, "Jane Doe", "0e9bdeadbeef", str(account["id"])),))

    assert ids((await tenant.find_people(Who.typed("Jane Doe"))).people) == [("21451", True, True)]


async def test_account_and_row_meet_by_an_imported_id(tenant: Tenant, graph: ScriptedGraph) -> None:
    """A row whose source identity is another id than the worker id is still the worker's."""
    holds(graph, (user(1, "Jane Doe", "21451"),), (row(1, "Jane Doe", "0e9b", WorkerID="21451"),))

    assert ids((await tenant.find_people(Who.typed("Jane Doe"))).people) == [("21451", True, True)]


async def test_rows_under_another_id_are_collected(tenant: Tenant, graph: ScriptedGraph) -> None:
    """If the log has nothing under the HR id, rows by name count where they name the HR id, others don't."""
    graph.on("/users", page(user(1, "Jane Doe", "21451")))
    mine, hers = row(1, "Jane Doe", "0e9b", WorkerID="21451"), row(2, "Jane Doe", "ffff", WorkerID="9")
    graph.rules.append(lambda seen: _by_name(seen, mine, hers))

    read = await tenant.collect(Person("21451", hr_id="21451"), Expectation())

    (job,) = known(read.jobs)
    assert [event.id for event in known(job.log).events] == ["row-1"]


async def test_a_namesakes_rows_are_not_hers(tenant: Tenant, graph: ScriptedGraph) -> None:
    """A namesake's rows are never taken for the person's."""
    graph.on("/users", page(user(1, "Jane Doe", "21451")))
    graph.rules.append(lambda seen: _by_name(seen, row(2, "Jane Doe", "ffff", WorkerID="9")))

    read = await tenant.collect(Person("21451", hr_id="21451"), Expectation())

    (job,) = known(read.jobs)
    assert known(job.log).events == ()


async def test_a_name_that_several_have(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Collecting by a name that several people have is a gap, not a mixture of their events."""
    holds(graph, (), (row(1, "Jane Doe", "1"), row(2, "Jane Doe", "2")))

    read = await tenant.collect(Person("Jane Doe"), Expectation())

    assert [(gap.source, gap.reason) for gap in read.gaps()] == [
        (Source.PROVISIONING_LOG, GapReason.UNEXPECTED)
    ]


def _by_name(seen: Seen, *rows: object) -> Reply | None:
    if seen.path != LOG:
        return None
    return page(*rows) if "displayName" in seen.query["$filter"] else page()


async def test_an_hr_id_with_letters_may_be_a_name(tenant: Tenant, graph: ScriptedGraph) -> None:
    """What looks like an HR id but is none is searched for as a name."""
    graph.rules.append(
        lambda seen: page(user(1, "R2D2")) if seen.path == "/users" and "$search" in seen.query else None
    )
    holds(graph)

    found = await tenant.find_people(Who.typed("R2D2"))

    assert [c.person.display_name for c in found.people] == ["R2D2"]


async def test_both_searches_failed(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Where neither could be read there are two gaps, nobody is found, and nowhere was looked."""
    graph.on("/users", failure(403))
    graph.on(LOG, failure(403))

    found = await tenant.find_people(Who.typed("Jane Doe"))

    assert (found.people, found.looked_in) == ((), ())
    assert {gap.permission for gap in found.gaps} == {"User.Read.All", "AuditLog.Read.All"}


async def test_a_crowd_is_cut(tenant: Tenant, graph: ScriptedGraph) -> None:
    """A list too long to choose from is cut, and says so."""
    holds(graph, tuple(user(n, f"Jane {n}", str(n)) for n in range(40)))

    found = await tenant.find_people(Who.typed("jane"))

    assert len(found.people) == 25
    assert found.more


async def test_search_sends_its_header(tenant: Tenant, graph: ScriptedGraph) -> None:
    """A search by name carries the header without which Graph refuses it."""
    holds(graph)

    await tenant.find_people(Who.typed('Jane "x" Doe'))

    (seen,) = graph.to("/users")
    assert seen.headers["ConsistencyLevel"] == "eventual"
    assert seen.query["$search"] == '"displayName:Jane Doe"'


async def test_only_object_ids_are_compared_with_id(tenant: Tenant, graph: ScriptedGraph) -> None:
    """What is no GUID never gets into a condition on `id`, where Graph would refuse it."""
    holds(graph)

    await tenant.find_people(Who("x", entra_id="' or 1 eq 1"))

    assert graph.to("/users") == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("21451", {"hr_id": "21451"}),
        ("E-0042", {"hr_id": "E-0042"}),
        ("0e9bdeadbeef4000800000000000beef", {"hr_id": "0e9bdeadbeef4000800000000000beef"}),
        ("jane.doe@contoso.com", {"upn": "jane.doe@contoso.com"}),
        ("C0117050-0000-4000-8000-000000000001", {"entra_id": "C0117050-0000-4000-8000-000000000001"}),
        ("Jane Doe", {"name": "Jane Doe"}),
        ("jane", {"name": "jane"}),
        ("why @jane", {"name": "why @jane"}),
    ],
)
def test_what_words_look_like(typed: str, expected: dict[str, str]) -> None:
    """Words are taken for a name, an HR id, a user name or an object id by their looks."""
    assert Who.typed(f" {typed}\n") == Who(typed, **expected)


def test_forms_of_an_hr_id() -> None:
    """An HR id is searched for with and without zeros, and in capitals; words are left alone."""
    assert hr_id_forms("0021451") == ("0021451", "21451", "021451", "00021451")
    assert hr_id_forms("e42") == ("e42", "E42")
    assert hr_id_forms("E42") == ("E42", "e42")
    assert hr_id_forms("0") == ("0", "000000", "0000000", "00000000")
    assert hr_id_key("000") == hr_id_key("0000") != hr_id_key("1")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (NotPermitted(permission="P"), GapReason.NOT_PERMITTED),
        (NotThere(), GapReason.NOT_THERE),
        (Throttled(), GapReason.THROTTLED),
        (Unreachable(), GapReason.UNREACHABLE),
        (Unexpected(), GapReason.UNEXPECTED),
    ],
)
async def test_every_exception_is_a_gap(error: GraphError, reason: GapReason) -> None:
    """Each exception becomes a gap with its own reason, its sentence and its permission."""

    async def failing() -> int:
        raise error

    found = await or_gap(Source.USERS, failing(), Deadline(5))

    assert isinstance(found, Unavailable)
    assert (found.source, found.reason, found.because) == (Source.USERS, reason, error.plain)
    assert found.permission == ("P" if reason is GapReason.NOT_PERMITTED else None)


async def test_too_slow_is_a_gap() -> None:
    """A reading that has not ended at the deadline is a gap."""
    found = await or_gap(Source.USERS, asyncio.Event().wait(), Deadline(0))

    assert isinstance(found, Unavailable)
    assert found.reason is GapReason.TOO_SLOW
    assert isinstance(found.because, Text)


async def test_a_bug_is_not_a_gap() -> None:
    """An exception that is no `GraphError` comes through."""

    async def broken() -> int:
        raise KeyError

    with pytest.raises(KeyError):
        await or_gap(Source.USERS, broken(), Deadline(5))


def test_a_reading_is_handed_over_once(time: FakeTime) -> None:
    """Rows that were put aside are given away once, only while fresh, and only for jobs they cover."""
    reread = Reread(monotonic=time.monotonic)
    read = LogRead({}, time.clock(), time.clock(), jobs=frozenset({"j", "k"}))

    reread.keep_log_of_id("1", read)
    assert reread.log_of_name("1", ["j"]) is None
    assert reread.log_of_id("1", ["j"]) is read
    assert reread.log_of_id("1", ["j"]) is None

    reread.keep_log_of_id("1", read)
    assert reread.log_of_id("1", ["other"]) is None

    reread.keep_log_of_name("Jane Doe", read)
    time.passed += 6
    assert reread.log_of_name("Jane Doe", ["j"]) is None


async def test_accounts_are_read_once_by_hr_id(tenant: Tenant, graph: ScriptedGraph) -> None:
    """A question by HR id reads the directory once; checking again reads it anew."""
    holds(graph, (user(1, "Jane Doe", "21451"),), (row(1, "Jane Doe", "21451"),))
    person = (await tenant.find_people(Who.typed("21451"))).people[0].person

    for expected in (1, 2):
        read = await tenant.collect(person, Expectation())
        assert [account.employee_id for account in known(read.users)] == ["21451"]
        assert len(graph.to("/users")) == expected
    assert len(graph.to(LOG)) == 2


async def test_other_accounts_with_her_hr_id_are_looked_for(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Who was found by user name may have a second account with the same HR id: it is in the evidence."""
    both = (user(1, "Jane Doe", "21451"), user(2, "Jane Doe", "21451"))
    graph.rules.append(
        lambda seen: (
            page(*both[: 2 if "employeeId" in seen.query["$filter"] else 1])
            if seen.path == "/users"
            else None
        )
    )
    holds(graph)
    person = (await tenant.find_people(Who.typed("user1@contoso.com"))).people[0].person

    assert len(known((await tenant.collect(person, Expectation())).users)) == 2


async def test_an_account_without_hr_id_is_read_once(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Who was found by user name and has no HR id is not read a second time for the same question."""
    holds(graph, (user(1, "Jane Doe"),))
    person = (await tenant.find_people(Who.typed("user1@contoso.com"))).people[0].person

    assert len(known((await tenant.collect(person, Expectation())).users)) == 1
    assert len(graph.to("/users")) == 1


def test_accounts_of_somebody_else_are_not_handed_over(time: FakeTime) -> None:
    """Accounts under an HR id are no answer for a person who is known by another account."""
    reread = Reread(monotonic=time.monotonic)
    reread.keep_holders("021451", (User(id="a", user_principal_name="Jane@contoso.com"),))
    assert reread.accounts_of(Person("x", hr_id="21451", entra_id="b")) is None

    reread.keep_holders("021451", (User(id="a", user_principal_name="Jane@contoso.com"),))
    asked = Person("x", hr_id="21451", entra_id="a", user_principal_name="jane@contoso.com")
    assert reread.accounts_of(asked) is not None
