"""Looking for somebody among the deleted accounts."""

from __future__ import annotations

import pytest

from diagnosis.evidence import Person
from graph import wire
from graph.deleted import PATH, DeletedUsers, deleted_users
from graph.errors import NotPermitted
from tests.graph.conftest import Bench
from tests.support.scripted_graph import failure, page

GUID = "c0117050-7e4a-4a1e-8f00-0000000000d1"
BARE = GUID.replace("-", "")
JANE = {
    "id": GUID,
    "displayName": "Jane Doe",
    "userPrincipalName": f"{BARE}jane.doe@contoso.com",
    "employeeId": "21451",
    "deletedDateTime": "2026-11-24T08:00:00Z",
}


async def test_by_everything_known(bench: Bench) -> None:
    """HR id, object ids, mail and the user name before and after deletion are asked for at once."""
    bench.graph.on(PATH, page(JANE))
    jane = Person("jane", hr_id="21451", user_principal_name="jane.doe@contoso.com", entra_id=GUID)

    (found,) = await DeletedUsers(bench.client).of(jane, ["not an id", GUID, GUID.replace("d1", "d2")])

    assert found.user_principal_name == "jane.doe@contoso.com"
    assert (found.employee_id, found.deleted_at and found.deleted_at.hour) == ("21451", 8)
    condition = bench.graph.seen[0].query["$filter"]
    for part in (
        "employeeId eq '21451'",
        f"id eq '{GUID}'",
        "userPrincipalName eq 'jane.doe@contoso.com'",
        f"userPrincipalName eq '{BARE}jane.doe@contoso.com'",
        "mail eq 'jane.doe@contoso.com'",
    ):
        assert part in condition
    assert "not an id" not in condition
    assert condition.count(" or ") < 15
    assert bench.asked == ["deleted_users"]


async def test_nothing_to_look_for(bench: Bench) -> None:
    """By name alone nobody's account is looked for, as another person's may turn up."""
    assert await DeletedUsers(bench.client).of(Person("Jane Doe", display_name="Jane Doe")) == ()
    assert bench.graph.seen == []


async def test_what_was_typed_stays_a_value(bench: Bench) -> None:
    """A quote in an HR id cannot widen the search."""
    bench.graph.on(PATH, page())

    await DeletedUsers(bench.client).of(Person("x", hr_id="1' or 'a' eq 'a"))

    assert "'1'' or ''a'' eq ''a'" in bench.graph.seen[0].query["$filter"]


async def test_not_permitted(bench: Bench) -> None:
    """A refusal names the permission."""
    bench.graph.on(PATH, failure(403))

    with pytest.raises(NotPermitted) as caught:
        await DeletedUsers(bench.client).of(Person("x", hr_id="1"))

    assert caught.value.permission == "User.Read.All"


def test_order_and_rest() -> None:
    """Last deleted first, each account once, guests not at all, and a user name is cut only at the id."""
    rows = [
        {"id": "2", "deletedDateTime": None, "userPrincipalName": "2x@contoso.com"},
        JANE,
        JANE,
        {"id": "3", "deletedDateTime": "2026-11-25T08:00:00Z", "userPrincipalName": "j@contoso.com"},
        {"id": "4", "userType": "Guest"},
    ]

    found = deleted_users(wire.User.model_validate(row) for row in rows)

    assert [user.id for user in found] == ["3", GUID, "2"]
    assert found[0].user_principal_name == "j@contoso.com"
