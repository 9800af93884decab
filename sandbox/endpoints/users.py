"""Users, deleted users and what groups a user is in."""

from sandbox.endpoints.collections import cut_to, page, select
from sandbox.endpoints.directory_queries import QueryRules, query
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.tenant import Tenant

JsonObject = dict[str, object]

DEFAULT_PROPERTIES = (
    "businessPhones",
    "displayName",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
)
SELECTABLE = (
    *DEFAULT_PROPERTIES,
    "accountEnabled",
    "assignedLicenses",
    "companyName",
    "country",
    "createdDateTime",
    "deletedDateTime",
    "department",
    "employeeHireDate",
    "employeeId",
    "employeeType",
    "mailNickname",
    "onPremisesDistinguishedName",
    "onPremisesDomainName",
    "onPremisesExtensionAttributes",
    "onPremisesImmutableId",
    "onPremisesLastSyncDateTime",
    "onPremisesProvisioningErrors",
    "onPremisesSamAccountName",
    "onPremisesSecurityIdentifier",
    "onPremisesSyncEnabled",
    "onPremisesUserPrincipalName",
    "otherMails",
    "proxyAddresses",
    "serviceProvisioningErrors",
    "usageLocation",
    "userType",
)
_TEXT = frozenset({"eq", "in", "startswith", "ge", "le"})
_EQUAL = frozenset({"eq", "in"})

RULES = QueryRules(
    kind="user",
    plain={
        **dict.fromkeys(
            (
                "displayname",
                "givenname",
                "surname",
                "mail",
                "mailnickname",
                "userprincipalname",
                "onpremisesuserprincipalname",
                "employeeid",
                "jobtitle",
                "department",
                "country",
            ),
            _TEXT,
        ),
        **dict.fromkeys(
            ("id", "accountenabled", "usertype", "usagelocation", "onpremisessyncenabled"), _EQUAL
        ),
        "onpremisessecurityidentifier": _EQUAL,
        "createddatetime": frozenset({"eq", "ge", "le"}),
        "proxyaddresses": _TEXT,
        "othermails": _TEXT,
    },
    advanced=frozenset(
        {
            "companyname",
            "onpremisessamaccountname",
            "onpremisesimmutableid",
            "onpremiseslastsyncdatetime",
            "employeetype",
            "employeehiredate",
        }
    ),
    ends=frozenset({"mail", "othermails", "userprincipalname", "proxyaddresses"}),
    searchable=frozenset(
        {"displayname", "givenname", "surname", "mail", "mailnickname", "userprincipalname"}
    ),
    sortable=frozenset({"displayname", "userprincipalname"}),
)


def list_users(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /users: the default properties unless $select names others."""
    return _users_page(request, list(tenant.entra.users.values()))


def get_user(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /users/{id or userPrincipalName}."""
    names = select(request, "user", SELECTABLE)
    user = find_user(tenant, request.values["user"])
    context = f"users({','.join(names)})/$entity" if names else "users/$entity"
    body = {"@odata.context": f"{request.metadata}{context}", **cut_to(user, names or DEFAULT_PROPERTIES)}
    return GraphResponse(200, body)


def deleted_users(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /directory/deletedItems/microsoft.graph.user."""
    return _users_page(request, list(tenant.entra.deleted.values()))


def check_member_groups(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """POST /users/{id}/checkMemberGroups: which of at most 20 groups the user is in.

    https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
    """
    user = find_user(tenant, request.values["user"])
    wanted = request.body.get("groupIds") if isinstance(request.body, dict) else None
    if not isinstance(wanted, list) or not all(isinstance(item, str) for item in wanted) or len(wanted) > 20:
        raise GraphFailure(400, "Request_BadRequest", "Invalid value specified for property 'groupIds'.")
    groups = {group.lower() for group in tenant.entra.groups_of(str(user["id"]))}
    body = {
        "@odata.context": f"{request.metadata}Collection(Edm.String)",
        "value": [group for group in wanted if group.lower() in groups],
    }
    return GraphResponse(200, body)


def transitive_member_of(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /users/{id}/transitiveMemberOf."""
    user = find_user(tenant, request.values["user"])
    groups: list[JsonObject] = [
        {"@odata.type": "#microsoft.graph.group", **tenant.entra.groups[group]}
        for group in tenant.entra.groups_of(str(user["id"]))
    ]
    return page(request, groups, "directoryObjects", default=100, most=999, count=request.advanced)


def find_user(tenant: Tenant, key: str) -> JsonObject:
    """The user with this object id or userPrincipalName; raises Graph's 404."""
    wanted = key.lower()
    for user in tenant.entra.users.values():
        if wanted in (str(user["id"]).lower(), str(user["userPrincipalName"]).lower()):
            return user
    raise not_there(key)


def not_there(key: str) -> GraphFailure:
    """The 404 of directory objects."""
    return GraphFailure(
        404,
        "Request_ResourceNotFound",
        f"Resource '{key}' does not exist or one of its queried reference-property objects are not present.",
    )


def _users_page(request: GraphRequest, users: list[JsonObject]) -> GraphResponse:
    names = select(request, "user", SELECTABLE)
    kept = [cut_to(user, names or DEFAULT_PROPERTIES) for user in query(request, users, RULES)]
    context = f"users({','.join(names)})" if names else "users"
    return page(request, kept, context, default=100, most=999, count=request.advanced)
