"""Users, groups and the organization at the wire."""

import pytest

from sandbox.people import (
    ADELE_VANCE_ID,
    ALEX_WILBER_ID,
    GUEST_ID,
    HELPDESK_GROUP_ID,
    ISAIAH_LANGER_ID,
    MEGAN_BOWEN_ID,
    PATTI_FERNANDEZ_ID,
    TENANT_ID,
)
from tests.sandbox.conftest import Company

EVENTUAL = {"ConsistencyLevel": "eventual"}
DEFAULT_KEYS = {
    "businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation",
    "preferredLanguage", "surname", "userPrincipalName", "id",
}  # fmt: skip


async def test_users_come_with_the_default_properties(company: Company) -> None:
    """Without $select a user has the documented default set and nothing else."""
    body = await company.get("/users")
    assert body["@odata.context"].endswith("/v1.0/$metadata#users")
    assert all(set(user) == DEFAULT_KEYS for user in body["value"])
    one = await company.get(f"/users/{ALEX_WILBER_ID}")
    assert one.pop("@odata.context").endswith("$metadata#users/$entity")
    assert set(one) == DEFAULT_KEYS


async def test_select_names_what_is_returned(company: Company) -> None:
    """$select returns those properties, in Graph's spelling; an unknown one is a 400."""
    body = await company.get("/users", select="ID,employeeid,onPremisesSyncEnabled", top="2")
    assert body["@odata.context"].endswith("#users(id,employeeId,onPremisesSyncEnabled)")
    assert set(body["value"][0]) == {"id", "employeeId", "onPremisesSyncEnabled"}
    refused = await company.get("/users", status=400, select="id,shoeSize")
    assert refused["error"]["code"] == "Request_BadRequest"


async def test_a_healthy_worker_was_synchronised_from_ad(company: Company) -> None:
    """Jane Miller's account exists, is synchronised and enabled."""
    body = await company.get(
        "/users",
        filter_="employeeId eq '21412'",
        select="displayName,userPrincipalName,accountEnabled,onPremisesSyncEnabled,onPremisesDistinguishedName,"
        "userType",
    )
    assert body["value"] == [
        {
            "displayName": "Jane Miller",
            "userPrincipalName": "jane.miller@contoso.com",
            "accountEnabled": True,
            "onPremisesSyncEnabled": True,
            "onPremisesDistinguishedName": "CN=Jane Miller,OU=Staff,DC=contoso,DC=com",
            "userType": "Member",
        }
    ]


async def test_a_cloud_worker_is_not_synchronised(company: Company) -> None:
    """Priya Sharma's account was made in Entra ID: onPremisesSyncEnabled is null."""
    body = await company.get(
        "/users", filter_="employeeId eq '21400'", select="displayName,onPremisesSyncEnabled"
    )
    assert body["value"] == [{"displayName": "Priya Sharma", "onPremisesSyncEnabled": None}]


async def test_a_leaver_is_disabled(company: Company) -> None:
    """Olga Petrenko's account is still there and disabled."""
    body = await company.get("/users", filter_="employeeId eq '21350'", select="displayName,accountEnabled")
    assert body["value"] == [{"displayName": "Olga Petrenko", "accountEnabled": False}]


@pytest.mark.parametrize("hr_id", ["21451", "21460", "21480", "21485", "21490", "108231"])
async def test_who_was_not_provisioned_is_in_no_directory(company: Company, hr_id: str) -> None:
    """A broken person has no account."""
    assert (await company.get("/users", filter_=f"employeeId eq '{hr_id}'"))["value"] == []


async def test_two_accounts_carry_one_employee_id(company: Company) -> None:
    """Sofia Rossi's employee id stands on two accounts."""
    body = await company.get("/users", filter_="employeeId eq '21470'", select="userPrincipalName")
    names = {user["userPrincipalName"] for user in body["value"]}
    assert names == {"sofia.rossi@contoso.com", "sofia.rossi2@contoso.com"}


async def test_chat_users_have_their_fixed_ids(company: Company) -> None:
    """The people who chat are found under the ids others rely on, and leave no rows in the log."""
    names = {
        MEGAN_BOWEN_ID: "Megan Bowen",
        ADELE_VANCE_ID: "Adele Vance",
        ISAIAH_LANGER_ID: "Isaiah Langer",
        PATTI_FERNANDEZ_ID: "Patti Fernandez",
        ALEX_WILBER_ID: "Alex Wilber",
    }
    for user_id, name in names.items():
        assert (await company.get(f"/users/{user_id}"))["displayName"] == name
    assert await company.log_of("21301") == []


async def test_there_is_one_guest(company: Company) -> None:
    """The guest is told apart by userType."""
    body = await company.get("/users", filter_="userType eq 'Guest'", select="id,userPrincipalName")
    assert [user["id"] for user in body["value"]] == [GUEST_ID]
    assert "#EXT#@" in body["value"][0]["userPrincipalName"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("userPrincipalName eq 'JANE.MILLER@contoso.com'", ["Jane Miller"]),
        ("startsWith(displayName,'jane m')", ["Jane Miller"]),
        ("givenName eq 'Jane' and surname eq 'Miller'", ["Jane Miller"]),
        ("mail eq 'jane.miller@contoso.com' or employeeId eq '21400'", ["Jane Miller", "Priya Sharma"]),
        ("employeeId in ('21412','21400')", ["Jane Miller", "Priya Sharma"]),
        ("startswith(surname,'Mill') and accountEnabled eq true", ["Jane Miller"]),
        ("proxyAddresses/any(p:p eq 'smtp:jane.miller@contoso.com')", ["Jane Miller"]),
        ("surname eq 'O''Hara'", []),
    ],
)
async def test_plain_filters(company: Company, text: str, expected: list[str]) -> None:
    """A default filter finds users, letter case ignored."""
    body = await company.get("/users", filter_=text)
    assert sorted(user["displayName"] for user in body["value"]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("employeeId ne '21412' and startswith(displayName,'Jane')", 0),
        ("endsWith(mail,'miller@contoso.com')", 1),
        ("not(startsWith(displayName,'J')) and givenName eq 'Jane'", 0),
        ("onPremisesSamAccountName eq 'jmiller'", 1),
        ("employeeId eq null", 1),
    ],
)
async def test_advanced_filters_need_header_and_count(company: Company, text: str, expected: int) -> None:
    """An advanced filter is a 400 unless both the header and $count=true are there."""
    for headers, count in ((None, None), (EVENTUAL, None), (None, "true")):
        params = {"filter_": text} | ({"count": count} if count else {})
        refused = await company.get("/users", status=400, headers=headers, **params)
        assert refused["error"]["code"] == "Request_UnsupportedQuery"
        assert "ConsistencyLevel:eventual" in refused["error"]["message"]
    body = await company.get("/users", headers=EVENTUAL, filter_=text, count="true")
    assert body["@odata.count"] == len(body["value"]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "contains(displayName,'jane')",
        "onPremisesDistinguishedName eq 'x'",
        "shoeSize eq '4'",
        "tolower(displayName) eq 'jane'",
        "displayName gt 'a'",
        "endsWith(displayName,'r')",
    ],
)
async def test_filters_graph_does_not_know(company: Company, text: str) -> None:
    """A property or operator that users do not support is a 400 even with the advanced pair."""
    body = await company.get("/users", status=400, headers=EVENTUAL, filter_=text, count="true")
    assert body["error"]["code"] == "Request_UnsupportedQuery"


async def test_syntax_errors_are_refused(company: Company) -> None:
    """An unbalanced quote is a 400."""
    body = await company.get("/users", status=400, filter_="displayName eq 'jane")
    assert body["error"]["code"] == "Request_BadRequest"


async def test_count_without_the_header_is_ignored(company: Company) -> None:
    """$count=true alone is answered without @odata.count."""
    assert "@odata.count" not in await company.get("/users", count="true")
    assert (await company.get("/users", headers=EVENTUAL, count="true"))["@odata.count"] > 60


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"displayName:jane"', ["Jane Miller"]),
        ('"displayName:miller jane"', ["Jane Miller"]),
        ('"displayName:mil"', ["Jane Miller"]),
        ('"displayName:iller"', []),
        ('"displayName:jane" OR "displayName:priya"', ["Jane Miller", "Priya Sharma"]),
        ('"displayName:jane" AND "mail:priya"', []),
        ('"mail:jane.m"', ["Jane Miller"]),
        ('"displayName:j miller" OR "displayName:jane m"', ["Jane Miller"]),
        ('"displayName:JaneM"', ["Jane Miller"]),
        ('"displayName:janem"', []),
    ],
)
async def test_search_goes_by_words(company: Company, text: str, expected: list[str]) -> None:
    """$search finds the beginnings of words of the display name in any order, never the middle of one."""
    body = await company.get("/users", headers=EVENTUAL, search=text)
    assert sorted(user["displayName"] for user in body["value"]) == expected


@pytest.mark.parametrize(
    ("name", "found", "unfound"),
    [
        ("Anna-Lena Weiß", ["anna", "lena", "annalena", "anna-lena", "weiß"], ["nalena", "weiss"]),
        ("Łukasz Dvořák", ["łukasz", "dvořák", "dvoř"], ["lukasz", "dvorak", "řák"]),
        ("Pat O'Brien", ["brien", "obrien", "o'brien"], ["rien"]),
    ],
)
async def test_search_and_symbols(company: Company, name: str, found: list[str], unfound: list[str]) -> None:
    """Symbols part words and join them; marks stay as they are, in deleted accounts, too."""
    users = company.sandbox.tenant.entra
    for accounts in (users.users, users.deleted):
        accounts["x"] = {**users.users[ALEX_WILBER_ID], "id": "x", "displayName": name}
    for path in ("/users", "/directory/deletedItems/microsoft.graph.user"):
        for words in (*found, *unfound):
            body = await company.get(path, headers=EVENTUAL, search=f'"displayName:{words}"')
            assert (name in {user["displayName"] for user in body["value"]}) is (words in found), words


async def test_search_needs_the_header(company: Company) -> None:
    """$search without ConsistencyLevel is a 400 in Graph's words."""
    body = await company.get("/users", status=400, search='"displayName:jane"')
    assert body["error"]["message"] == (
        "Request with $search query parameter only works through MSGraph with a special request header: "
        "'ConsistencyLevel: eventual'"
    )


@pytest.mark.parametrize("text", ["jane", '"jane"', '"shoeSize:4"', '"displayName:jane', '"a:b" XOR "c:d"'])
async def test_malformed_search_is_refused(company: Company, text: str) -> None:
    """$search without quotes, property or known property is a 400."""
    await company.get("/users", status=400, headers=EVENTUAL, search=text)


async def test_a_user_is_found_by_id_and_by_name(company: Company) -> None:
    """Object id and userPrincipalName lead to the same user; a stranger is a 404."""
    by_id = await company.get(f"/users/{ALEX_WILBER_ID}")
    assert await company.get("/users/Alex.Wilber@contoso.com") == by_id
    guest = await company.get("/users/robin.kline_fabrikam.com%23EXT%23@contoso.onmicrosoft.com")
    assert guest["id"] == GUEST_ID
    missing = await company.get("/users/nobody@contoso.com", status=404)
    assert missing["error"]["code"] == "Request_ResourceNotFound"


async def test_helpdesk_membership(company: Company) -> None:
    """Alex and Megan are in the help desk group, Adele is not."""
    wanted = {"groupIds": [HELPDESK_GROUP_ID, "00000000-0000-0000-0000-000000000000"]}
    for user_id, expected in (
        (ALEX_WILBER_ID, [HELPDESK_GROUP_ID]),
        (MEGAN_BOWEN_ID, [HELPDESK_GROUP_ID]),
        (ADELE_VANCE_ID, []),
    ):
        answer = await company.http.post(f"/v1.0/users/{user_id}/checkMemberGroups", json=wanted)
        assert answer.json()["value"] == expected
        groups = await company.get(f"/users/{user_id}/transitiveMemberOf")
        assert [group["id"] for group in groups["value"]] == expected
    group = await company.get(f"/groups/{HELPDESK_GROUP_ID}", select="id,displayName")
    assert group["displayName"] == "IT Helpdesk"


@pytest.mark.parametrize("body", [{}, {"groupIds": "x"}, {"groupIds": ["x"] * 21}, [], None])
async def test_malformed_membership_questions_are_refused(company: Company, body: object) -> None:
    """checkMemberGroups takes a list of at most twenty ids."""
    answer = await company.http.post(f"/v1.0/users/{ALEX_WILBER_ID}/checkMemberGroups", json=body)
    assert answer.status_code == 400


async def test_organization_tells_its_domains(company: Company) -> None:
    """The domains Entra ID accepts in a user name are the verified ones, also one verified later."""
    company.sandbox.tenant.entra.directory.domains.add("fabrikam.com")
    (own,) = (await company.get("/organization", select="id,verifiedDomains"))["value"]
    told = {one["name"]: (one["isDefault"], one["isInitial"]) for one in own["verifiedDomains"]}
    assert told == {
        "contoso.com": (True, False),
        "contoso.onmicrosoft.com": (False, True),
        "fabrikam.com": (False, False),
    }


async def test_organization_tells_the_last_synchronisation(company: Company) -> None:
    """The organization is a list of one with the time of the last synchronisation."""
    (own,) = (await company.get("/organization"))["value"]
    assert own["id"] == TENANT_ID
    assert own["onPremisesLastSyncDateTime"] == "2026-03-18T11:48:00Z"


async def test_users_are_paged(company: Company) -> None:
    """Following nextLink yields each user once."""
    whole = {user["id"] for user in (await company.get("/users", top="999"))["value"]}
    body = await company.get("/users", top="25", select="id")
    seen = [user["id"] for user in body["value"]]
    while "@odata.nextLink" in body:
        body = (await company.http.get(body["@odata.nextLink"])).json()
        seen += [user["id"] for user in body["value"]]
    assert len(seen) == len(set(seen))
    assert set(seen) == whole
