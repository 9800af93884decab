"""Two people of one name: what is known of the one is never said of the other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from diagnosis.evidence import Evidence, Expectation, Person
from diagnosis.gaps import GapReason, Source, Unavailable, known
from diagnosis.log import Action, Event, Identity, Result
from graph.people import Who
from graph.quota import Quota
from graph.tenant import Tenant
from graph.whose import accounts_of, lookalikes_of, rows_of
from graph.wire import User
from sandbox.server import Options, Sandbox, running
from tests.graph.conftest import Badge
from tests.graph.test_people import LOG, holds, row, user
from tests.support.scripted_graph import ScriptedGraph, failure
from tests.support.time import FakeTime

CONTRACTOR_ID = "c0117050-7e4a-4a1e-8f00-00000000c0de"
CONTRACTOR = "jane.doe.contractor@contoso.com"
HERS = "21451"
"""The HR id of the Jane Doe who has no account."""


@pytest.fixture
async def sandbox(time: FakeTime) -> AsyncIterator[Sandbox]:
    """Contoso, with a contractor who is called like the new hire and whom HR does not know."""
    async with running(options=Options(throttle=False), clock=time.clock) as opened:
        anyone = next(iter(opened.tenant.entra.users.values()))
        opened.tenant.entra.users[CONTRACTOR_ID] = {
            **anyone,
            "id": CONTRACTOR_ID,
            "displayName": "Jane Doe",
            "userPrincipalName": CONTRACTOR,
            "mail": CONTRACTOR,
            "employeeId": None,
        }
        yield opened


@pytest.fixture
async def tenant(sandbox: Sandbox, time: FakeTime) -> AsyncIterator[Tenant]:
    async with Tenant.open(
        sandbox.url,
        Badge(),
        clock=time.clock,
        sleep=time.sleep,
        monotonic=time.monotonic,
        quota=Quota(10**6, monotonic=time.monotonic),
    ) as opened:
        yield opened


def events(read: Evidence) -> list[Event]:
    return [event for job in known(read.jobs) for event in known(job.log).events]


async def chosen(tenant: Tenant, number: int) -> Evidence:
    """The evidence about the one of the list whom the asker chooses."""
    people = (await tenant.find_people(Who.typed("Jane Doe"))).people
    return await tenant.collect(people[number].person, Expectation())


async def test_both_are_listed(tenant: Tenant) -> None:
    """The contractor's account and the new hire of the log are two people to choose from."""
    found = await tenant.find_people(Who.typed("Jane Doe"))

    assert [(c.person.entra_id, c.person.hr_id) for c in found.people] == [
        (CONTRACTOR_ID, None),
        (None, HERS),
    ]


async def test_the_contractor_is_chosen(tenant: Tenant) -> None:
    """Choosing the contractor yields the contractor's account and no row of the new hire."""
    read = await chosen(tenant, 0)

    assert [account.id for account in known(read.users)] == [CONTRACTOR_ID]
    assert events(read) == []
    assert read.person.hr_id is None


async def test_the_new_hire_is_chosen(tenant: Tenant) -> None:
    """Choosing the new hire yields her rows and no account."""
    read = await chosen(tenant, 1)

    assert read.users == ()
    assert {event.source.id for event in events(read)} == {HERS}
    assert (read.person.hr_id, read.person.entra_id) == (HERS, None)


@pytest.mark.parametrize("words", [CONTRACTOR, CONTRACTOR_ID])
async def test_the_contractor_is_named(tenant: Tenant, words: str) -> None:
    """Asking by user name or object id never leads to the rows of a namesake."""
    (candidate,) = (await tenant.find_people(Who.typed(words))).people

    assert events(await tenant.collect(candidate.person, Expectation())) == []


@pytest.mark.parametrize(
    "person",
    [
        Person("Jane Doe", display_name="Jane Doe", entra_id=CONTRACTOR_ID),
        Person("Jane Doe", display_name="Jane Doe", user_principal_name=CONTRACTOR),
        Person("me", display_name="Jane Doe", entra_id="c0117050-7e4a-4a1e-8f00-00000000dead"),
    ],
)
async def test_an_account_alone(tenant: Tenant, person: Person) -> None:
    """Who is known by an account, be it gone, gets no HR id from somebody of the same name."""
    read = await tenant.collect(person, Expectation())

    assert (events(read), read.person.hr_id) == ([], None)


async def test_a_bare_name_is_not_followed(tenant: Tenant) -> None:
    """With an account of that name that isn't hers, a name alone is neither of them: two gaps, no guess."""
    read = await tenant.collect(Person("Jane Doe"), Expectation())

    assert {(gap.source, gap.reason) for gap in read.gaps()} == {
        (Source.USERS, GapReason.UNEXPECTED),
        (Source.PROVISIONING_LOG, GapReason.UNEXPECTED),
    }
    assert read.person.hr_id is None


async def test_a_bare_name_without_the_directory(tenant: Tenant, sandbox: Sandbox) -> None:
    """Where the directory can't be read, nobody can tell whose rows a name's are."""
    sandbox.tenant.withdraw("User.Read.All")

    read = await tenant.collect(Person("Jane Doe"), Expectation())

    assert {gap.source for gap in read.gaps()} == {Source.USERS, Source.PROVISIONING_LOG}


async def test_a_user_name_without_the_directory(tenant: Tenant, sandbox: Sandbox) -> None:
    """A user name that could not be looked up is not taken for the name of somebody in the log."""
    sandbox.tenant.withdraw("User.Read.All")

    found = await tenant.find_people(Who.typed("jane.doe@contoso.com"))
    read = await tenant.collect(
        Person("jane.doe@contoso.com", user_principal_name="jane.doe@contoso.com"), Expectation()
    )

    assert found.people == ()
    assert [gap.source for gap in found.gaps] == [Source.USERS]
    assert all(isinstance(job.log, Unavailable) for job in known(read.jobs))


async def test_without_jobs_a_name_that_several_have(tenant: Tenant, sandbox: Sandbox) -> None:
    """Where the jobs can't be read either, several accounts of one name are a gap and not one person's."""
    other = {**sandbox.tenant.entra.users[CONTRACTOR_ID], "id": CONTRACTOR_ID.replace("c0de", "c0df")}
    sandbox.tenant.entra.users[str(other["id"])] = other
    sandbox.tenant.withdraw("Synchronization.Read.All")

    read = await tenant.collect(Person("Jane Doe"), Expectation())

    assert isinstance(read.users, Unavailable)
    chosen = await tenant.collect(Person("Jane Doe", entra_id=CONTRACTOR_ID), Expectation())
    assert [account.id for account in known(chosen.users)] == [CONTRACTOR_ID]


async def test_rows_that_reached_the_account(
    scripted_tenant: Tenant,
    graph: ScriptedGraph,
) -> None:
    """Of the rows under the name of an account without employee id, those that reached it count."""
    account = user(1, "Jane Doe")
    holds(graph, (account,), (row(1, "Jane Doe", "777", str(account["id"])), row(2, "Jane Doe", HERS)))

    read = await scripted_tenant.collect(Person("Jane Doe", entra_id=str(account["id"])), Expectation())

    assert [event.id for event in events(read)] == ["row-1"]


async def test_a_name_and_an_account_of_another_id(
    scripted_tenant: Tenant,
    graph: ScriptedGraph,
) -> None:
    """An account with another employee id is somebody else: the name alone leads to neither."""
    holds(graph, (user(1, "Jane Doe", "99"),), (row(1, "Jane Doe", HERS),))

    read = await scripted_tenant.collect(Person("Jane Doe"), Expectation())

    assert {gap.source for gap in read.gaps()} == {Source.USERS, Source.PROVISIONING_LOG}


async def test_a_name_and_her_own_account(
    scripted_tenant: Tenant,
    graph: ScriptedGraph,
) -> None:
    """A name is followed where account and rows are one person's; a guest of that name is nobody."""
    guest = user(2, "Jane Doe", userType="Guest")
    holds(graph, (user(1, "Jane Doe", HERS), guest), (row(1, "Jane Doe", HERS),))

    read = await scripted_tenant.collect(Person("Jane Doe"), Expectation())

    assert [event.id for event in events(read)] == ["row-1"]
    assert [account.employee_id for account in known(read.users)] == [HERS]


async def test_a_name_with_an_unreadable_log(
    scripted_tenant: Tenant,
    graph: ScriptedGraph,
) -> None:
    """Where the log can't be read, the one account of a name is still known."""
    graph.on(LOG, failure(403))
    holds(graph, (user(1, "Jane Doe", HERS),))

    read = await scripted_tenant.collect(Person("Jane Doe"), Expectation())

    assert [gap.source for gap in read.gaps()] == [Source.PROVISIONING_LOG]
    assert read.person.hr_id == HERS


def test_zeros_that_tell_accounts_apart() -> None:
    """Where two employee ids differ in zeros only, neither the account nor the rows of the other are hers."""
    mine, other = User(id="a", employee_id="0123"), User(id="b", employee_id="123")
    me = Person("0123", hr_id="0123", entra_id="a")

    assert accounts_of(me, (mine, other)) == (mine,)
    assert accounts_of(Person("00123", hr_id="00123"), (mine, other)) == ()
    assert accounts_of(Person("00123", hr_id="00123"), (other,)) == (other,)

    assert rows_of(me, (mine,), (mine,))(_event("123"))
    assert not rows_of(me, (mine,), (mine, other))(_event("123"))
    assert not rows_of(Person("x", entra_id="a"), (mine,), (mine,))(_event("123"))


def test_accounts_that_look_alike() -> None:
    """Accounts whose number has other zeros are lookalikes, unless HR has a record for them; guests never."""
    me = Person("123", hr_id="123")
    mine, zero = User(id="a", employee_id="123"), User(id="b", employee_id="00123")
    other, guest = User(id="c", employee_id="124"), User(id="d", employee_id="0123", user_type="Guest")
    users = (mine, zero, other, guest)

    assert lookalikes_of(me, (mine,), users, ()) == (zero,)
    assert lookalikes_of(me, (mine,), users, [_event("123")]) == (zero,)
    assert lookalikes_of(me, (mine,), users, [_event("123"), _event("00123")]) == ()
    assert lookalikes_of(me, (mine,), users, [replace(_event("9"), target=Identity("B"))]) == ()
    assert lookalikes_of(me, (mine, zero), users, ()) == ()
    assert lookalikes_of(Person("x"), (), users, ()) == ()


async def test_a_lookalike_is_told_and_not_taken(scripted_tenant: Tenant, graph: ScriptedGraph) -> None:
    """Beside the account with the very number, one with other zeros is a lookalike; HR knows nobody by it."""
    holds(graph, (user(1, "Jane Doe", HERS), user(2, "Jane Doe", f"0{HERS}")), (row(1, "Jane Doe", HERS),))

    read = await scripted_tenant.collect(Person(HERS, hr_id=HERS), Expectation())

    assert [account.employee_id for account in known(read.users)] == [HERS]
    assert [account.employee_id for account in read.lookalikes] == [f"0{HERS}"]
    assert read.person.entra_id == known(read.users)[0].id


async def test_a_lookalike_with_a_record_of_its_own(scripted_tenant: Tenant, graph: ScriptedGraph) -> None:
    """An account whose number HR uses for somebody is that somebody's, and not in the evidence at all."""
    holds(
        graph,
        (user(1, "Jane Doe", HERS), user(2, "Jane Doe", f"0{HERS}")),
        (row(1, "Jane Doe", HERS), row(2, "Jane Doe", f"0{HERS}")),
    )

    read = await scripted_tenant.collect(Person(HERS, hr_id=HERS), Expectation())

    assert read.lookalikes == ()
    assert [event.id for event in events(read)] == ["row-1"]


def test_a_mailbox_is_not_a_user_name() -> None:
    """An account with the mail address is chosen only where no account has it as user name."""
    admin = User(id="a", user_principal_name="adm@contoso.com", mail="Jane@contoso.com", employee_id="9")
    jane = User(id="b", user_principal_name="jane@contoso.com")
    asked = Person("jane@contoso.com", user_principal_name="jane@contoso.com")

    assert accounts_of(asked, (admin, jane)) == (jane,)
    assert accounts_of(asked, (admin,)) == (admin,)


def _event(hr_id: str) -> Event:
    at = FakeTime().clock()
    return Event(
        id="e", at=at, action=Action.CREATE, result=Result.SKIPPED, change_id="", cycle_id="",
        source=Identity(hr_id, "Jane Doe"), target=Identity(), steps=(), error=None, modified=(),
    )  # fmt: skip
