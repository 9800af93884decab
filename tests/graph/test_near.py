"""Asking once more for who comes near: what it finds, what it costs, and what it never sends."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from random import Random

import pytest

from diagnosis.gaps import GapReason, Source
from graph.people import Candidate, Found, Who
from graph.quota import Quota
from graph.tenant import Tenant
from sandbox.server import Sandbox
from tests.graph.conftest import Badge, tenant_of
from tests.graph.test_people import LOG, holds, row, user
from tests.support.scripted_graph import Reply, ScriptedGraph, Seen, failure, page
from tests.support.time import FakeTime

DELETED = "/directory/deletedItems/microsoft.graph.user"


@pytest.fixture
def tenant(scripted_tenant: Tenant) -> Tenant:
    return scripted_tenant


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
async def contoso(time: FakeTime, asked: list[str]) -> AsyncIterator[tuple[Tenant, Sandbox]]:
    async with tenant_of("contoso", time, asked) as opened:
        yield opened


def nearby(
    graph: ScriptedGraph, *users: object, gone: tuple[object, ...] = (), rows: tuple[object, ...] = ()
) -> None:
    """What is found by the second look alone: accounts, deleted accounts and rows."""

    def second(seen: Seen) -> Reply | None:
        if seen.path == "/users":
            return page(*users) if " OR " in seen.query.get("$search", "") else page()
        if seen.path == LOG:
            return page(*rows) if " or (contains" in seen.query["$filter"] else page()
        return page(*gone) if seen.path == DELETED else None

    graph.rules.append(second)


def said(found: Found) -> list[tuple[str | None, bool]]:
    return [(one.person.display_name, one.near) for one in found.people]


def parts(graph: ScriptedGraph) -> list[str]:
    """What the second look at the directory read, a part each."""
    bodies = [seen.body for seen in graph.to("/$batch")]
    urls = [part["url"] for body in bodies if isinstance(body, dict) for part in body["requests"]]
    return [path for path in (url.partition("?")[0] for url in urls) if path in ("/users", DELETED)]


async def test_two_requests_more(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Who finds nobody asks directory and log once more each, the helpdesk for deleted accounts beside it."""
    for leavers in (False, True):
        graph.seen.clear()
        graph.rules[5:] = []
        nearby(graph)

        found = await tenant.find_people(Who.typed("Jane Deo"), leavers=leavers)

        assert found.people == ()
        assert (len(graph.to("/users")), len(graph.to(LOG))) == (1, 2)
        assert parts(graph) == ["/users", *([DELETED] if leavers else [])]
        assert found.looked_in == (
            Source.USERS,
            Source.PROVISIONING_LOG,
            *([Source.DELETED_USERS] if leavers else []),
        )


@pytest.mark.parametrize("typed", ["Jane Doe", "Doe", "21451", "jane.doe@contoso.com"])
async def test_who_is_found_costs_nothing_more(tenant: Tenant, graph: ScriptedGraph, typed: str) -> None:
    """Where the plain search finds somebody with every word, nothing more is asked."""
    holds(graph, (user(1, "Jane Doe", "21451", userPrincipalName="jane.doe@contoso.com"),))

    assert (await tenant.find_people(Who.typed(typed), leavers=True)).one is not None

    assert parts(graph) == []
    assert len(graph.to(LOG)) <= 1


async def test_ranking(tenant: Tenant, graph: ScriptedGraph) -> None:
    """A nickname stands before a spelling, that before a slip; who works here before who left; then names."""
    nearby(
        graph,
        user(1, "Bob Mullar", "1"),
        user(2, "Bob Müller", "2"),
        user(3, "Robert Muller", "3", accountEnabled=False),
        user(4, "Rob Muller", "4"),
        user(5, "Jane Doe", "5"),
        gone=(user(6, "Bobby Muller", "6", deletedDateTime="2026-11-24T08:00:00Z"),),
        rows=(row(1, "Bob Mueller", "7"),),
    )

    for leavers in (True, False):
        found = await tenant.find_people(Who.typed("Bob Muller"), leavers=leavers)
        names = [name for name, _near in said(found)]
        nicknamed = ["Rob Muller", "Robert Muller", *(["Bobby Muller"] if leavers else [])]
        assert names == [*nicknamed, "Bob Müller", "Bob Mueller", "Bob Mullar"]
        assert {near for _name, near in said(found)} == {True}
        assert found.one is None


async def test_the_same_order_every_time(tenant: Tenant, graph: ScriptedGraph) -> None:
    """The order in which Graph sends people does not matter."""
    people = [user(number, f"Jane Do{letter}", str(number)) for number, letter in enumerate("abcdgh")]
    orders = []
    for seed in range(3):
        graph.rules[5:] = []
        Random(seed).shuffle(people)
        nearby(graph, *people)
        orders.append(said(await tenant.find_people(Who.typed("Jane Doe"))))

    assert orders[0] == orders[1] == orders[2] != []


async def test_a_deleted_namesake_is_exact(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Who is called exactly so and deleted is taken, with the user name from before, and no state."""
    bare = str(user(9, "")["id"]).replace("-", "")
    nearby(graph, gone=(user(9, "Jane Doe", "21451", userPrincipalName=f"{bare}jane.doe@contoso.com"),))

    found = await tenant.find_people(Who.typed("Jane Doe"), leavers=True)

    assert found.one is not None
    assert found.one.user_principal_name == "jane.doe@contoso.com"
    assert found.people == (Candidate(found.one, in_directory=False, in_log=False, deleted=True),)
    assert (await tenant.find_people(Who.typed("Jane Doe"))).people == ()


async def test_who_came_back_is_not_deleted(tenant: Tenant, graph: ScriptedGraph) -> None:
    """An account in use and a deleted one of the same employee id are one person, who is here."""
    nearby(graph, user(1, "Jane Doe", "21451"), gone=(user(2, "Jane Doe", "21451"),))

    (only,) = (await tenant.find_people(Who.typed("Jane Deo"), leavers=True)).people

    assert (only.in_directory, only.deleted, only.enabled) == (True, False, True)
    assert only.person.entra_id == user(1, "")["id"]


async def test_begun_words_are_no_sure_find(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Graph finds the beginnings of words; who has only those is offered, and others are looked for, too."""
    holds(graph, (user(1, "Jane Doering", "1"),))

    found = await tenant.find_people(Who.typed("Jane Doe"))

    assert said(found) == [("Jane Doering", True)]
    assert parts(graph) == ["/users"]


@pytest.mark.parametrize("part", ["/users", DELETED, LOG])
async def test_a_second_look_that_fails(tenant: Tenant, graph: ScriptedGraph, part: str) -> None:
    """What cannot be read the second time is a gap, and the rest counts."""
    first = {"/users": page(), LOG: page()}
    graph.rules.append(lambda seen: first.pop(seen.path, None))
    graph.on(part, failure(403))
    nearby(
        graph, user(1, "Jane Doe", "1"), gone=(user(2, "Jane Dow", "2"),), rows=(row(1, "Jane Dove", "3"),)
    )

    found = await tenant.find_people(Who.typed("Jane Deo"), leavers=True)

    assert {gap.reason for gap in found.gaps} == {GapReason.NOT_PERMITTED}
    assert len(found.gaps) == 1
    assert len(found.people) >= (1 if part == LOG else 0)


async def test_a_directory_that_is_closed(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Where the directory cannot be read, nobody is offered who may not be the right one."""
    graph.on("/users", failure(403))
    graph.on(LOG, page())

    found = await tenant.find_people(Who.typed("Jane Deo"), leavers=True)

    assert found.people == ()
    assert parts(graph) == []


@pytest.mark.parametrize(
    ("typed", "row_id", "near"),
    [
        ("21451", "E21451", True),
        ("0021451", "E-21451", True),
        ("E-0042", "42", True),
        ("e42", "E42", False),
        ("E42", "e42", False),
        ("21451", "121451", True),
        ("21451", "921", None),
    ],
)
async def test_letters_before_the_number(
    contoso: tuple[Tenant, Sandbox], typed: str, row_id: str, near: bool | None
) -> None:
    """The log is searched for the number with and without letters before it; only case and zeros are sure."""
    tenant, sandbox = contoso
    for logged in sandbox.tenant.log.visible(sandbox.tenant.clock()):
        identity = logged["sourceIdentity"]
        assert isinstance(identity, dict)
        if identity["id"] == "21451":
            identity["id"] = row_id
            logged["provisioningSteps"] = []

    found = await tenant.find_people(Who.typed(typed))

    assert [(one.person.hr_id, one.near) for one in found.people] == (
        [] if near is None else [(row_id, near)]
    )


async def test_an_employee_id_without_letters(contoso: tuple[Tenant, Sandbox]) -> None:
    """Typed with letters that the directory lacks, the holder is offered and not taken."""
    found = await contoso[0].find_people(Who.typed("E21412"))

    assert [(one.person.hr_id, one.near) for one in found.people] == [("21412", True)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Jane Deo", "Jane Doe"),
        ("Jnae Doe", "Jane Doe"),
        ("Deo Jane", "Jane Doe"),
        ("Smtih", "Robert Smith"),
        ("Bob Smith", "Robert Smith"),
        ("Smith, Bobby", "Robert Smith"),
        ("Hans Muller", "Hans Müller"),
        ("Hans Mueller", "Hans Müller"),
        ("Muller", "Hans Müller"),
        ("Mueller", "Hans Müller"),
        ("Hanns Müler", "Hans Müller"),
        ("Jose Garcia", "José García Márquez"),
        ("Pepe García", "José García Márquez"),
        ("Lukasz Nowak", "Łukasz Nowak"),
        ("Lars Ostergaard", "Lars Østergård"),
        ("Jan Vandenberg", "Jan van den Berg"),
        ("Johannes van den Berg", "Jan van den Berg"),
        ("Anna Schmid", "Anna-Lena Schmidt"),
        ("Annalena Schmidt", "Anna-Lena Schmidt"),
        ("Priya Anita Sharma", "Priya Sharma"),
        ("priya.sharam@contoso.com", "Priya Sharma"),
    ],
)
async def test_in_a_company(contoso: tuple[Tenant, Sandbox], typed: str, name: str) -> None:
    """In front of Graph's own rules of searching, the right one is the first who is offered."""
    tenant, sandbox = contoso
    users = sandbox.tenant.entra.users
    one = next(iter(users.values()))
    for made in (
        *("Robert Smith", "Hans Müller", "José García Márquez", "Łukasz Nowak", "Lars Østergård"),
        *("Jan van den Berg", "Anna-Lena Schmidt", "Jana Schmitt", "Roberta Smithers", "Hanna Moller"),
    ):
        users[made] = {**one, "id": made, "displayName": made, "userPrincipalName": made, "employeeId": None}

    found = await tenant.find_people(Who.typed(typed))

    assert said(found)[0] == (name, True)
    assert found.gaps == ()


async def test_nothing_typed_becomes_syntax(contoso: tuple[Tenant, Sandbox]) -> None:
    """Quotes, brackets, operators, control characters, emoji, 4,000 characters: never an operator."""
    tenant, _sandbox = contoso
    chance = Random(7)
    pieces = [
        "'",
        '"',
        "\\",
        "(",
        ")",
        " or ",
        " eq '",
        "\x00",
        "\n",
        "\u202e",
        "🙂",
        "%27",
        "&$top=1",
        ":",
        "*",
    ]
    nasty = [
        "' or 1 eq 1 or '",
        '"displayName:a" OR "mail:b"',
        "x" * 4000,
        "a\\" * 2000,
        "🙂" * 4000,
        "\ud800 Jane",
    ]
    nasty += ["".join(chance.choices([*pieces, "Jane", "Doe", "ü", "7"], k=8)) for _ in range(40)]

    for typed in nasty:
        for who in (
            Who.typed(typed),
            Who(typed, hr_id=typed),
            Who(typed, upn=f"{typed}@x"),
            Who(typed, name=typed),
        ):
            found = await tenant.find_people(who, leavers=True)
            assert found.gaps == (), typed


async def test_the_log_is_asked_with_the_turn_that_was_kept(graph: ScriptedGraph, time: FakeTime) -> None:
    """A question by name that finds nobody takes two turns of the log, no third, and waits for neither."""
    graph.on("/servicePrincipals", page({"id": "s", "displayName": "Workday to Active Directory"}))
    job = {"id": "j", "templateId": "x", "status": {"code": "Active"}}
    graph.on("/servicePrincipals/s/synchronization/jobs", Reply({"value": [job]}))
    nearby(graph)
    quota = Quota(2, 10, monotonic=time.monotonic, sleep=time.sleep)
    async with Tenant.open(
        graph.url, Badge(), clock=time.clock, sleep=time.sleep, monotonic=time.monotonic, quota=quota
    ) as tenant:
        await tenant.find_people(Who.typed("Jane Deo"))

    assert len(graph.to(LOG)) == 2
    assert time.passed == 0


async def test_a_number_waits_for_nobody(graph: ScriptedGraph, time: FakeTime) -> None:
    """By HR id, the log is asked once more only where nobody else waits for a turn."""
    graph.on("/servicePrincipals", page({"id": "s", "displayName": "Workday to Active Directory"}))
    job = {"id": "j", "templateId": "x", "status": {"code": "Active"}}
    graph.on("/servicePrincipals/s/synchronization/jobs", Reply({"value": [job]}))
    nearby(graph)
    quota = Quota(5, 10, monotonic=time.monotonic, sleep=time.sleep)
    async with Tenant.open(
        graph.url, Badge(), clock=time.clock, sleep=time.sleep, monotonic=time.monotonic, quota=quota
    ) as tenant:
        await tenant.find_people(Who.typed("21451"))
        assert [("contains" in seen.query["$filter"]) for seen in graph.to(LOG)] == [False, True]
        quota.enter(1)
        await tenant.find_people(Who.typed("21452"))

    assert [("contains" in seen.query["$filter"]) for seen in graph.to(LOG)] == [False, True, False]


async def test_where_tolower_is_refused(tenant: Tenant, graph: ScriptedGraph) -> None:
    """Where the log does not take `tolower`, the second look asks for small and capital first letters."""

    def refusing(seen: Seen) -> Reply | None:
        if seen.path != LOG:
            return None
        return failure(400, "BadRequest") if "tolower" in seen.query["$filter"] else page()

    graph.rules.append(refusing)
    nearby(graph)

    await tenant.find_people(Who.typed("Jane Deo"))

    condition = graph.to(LOG)[-1].query["$filter"]
    assert "tolower" not in condition
    assert re.search(r"'jane'\) or contains\(sourceIdentity/displayName,'Jane'\)", condition)
