"""GET /auditLogs/provisioning and /auditLogs/directoryAudits.

Filters are those of https://learn.microsoft.com/graph/api/provisioningobjectsummary-list and of the resource
page: text is compared case-sensitively, times take gt and lt only. Public callers report that ge and le
fail and that $orderby is not dependable, so both are so here.
"""

from datetime import datetime, timedelta

from sandbox.endpoints.collections import page
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.filter_tree import Among, AnyOf, Comparison, Leaf, Node, StringTest, leaves
from sandbox.filtering import matches
from sandbox.odata import FilterSyntaxError, parse
from sandbox.tenant import Tenant
from sandbox.times import iso_seconds

JsonObject = dict[str, object]

RETENTION = timedelta(days=30)
_DEFAULT_PAGE, _LARGEST_PAGE = 100, 1000
_TEXT = frozenset({"eq", "contains"})
_IDS = frozenset({"eq", "contains", "ne"})
_TIME = frozenset({"eq", "gt", "lt"})

PROVISIONING_FILTERS: dict[str, frozenset[str]] = {
    "activitydatetime": _TIME,
    "durationinmilliseconds": _TIME,
    "id": _TEXT,
    "changeid": _TEXT,
    "cycleid": _IDS,
    "tenantid": _TEXT,
    "jobid": _TEXT,
    "provisioningaction": _TEXT,
    "provisioningstatusinfo/status": frozenset({"eq"}),
    "serviceprincipal/id": _TEXT,
    "serviceprincipal/displayname": _TEXT,
    "initiatedby/id": _TEXT,
    "initiatedby/displayname": _TEXT,
    "initiatedby/initiatortype": _TEXT,
    **{
        f"{side}identity/{name}": _TEXT
        for side in ("source", "target")
        for name in ("id", "displayname", "identitytype")
    },
    "sourcesystem/displayname": _TEXT,
    "targetsystem/displayname": _TEXT,
}
AUDIT_FILTERS: dict[str, frozenset[str]] = {
    "activitydatetime": frozenset({"eq", "gt", "lt", "ge", "le"}),
    "id": frozenset({"eq"}),
    "activitydisplayname": frozenset({"eq", "startswith"}),
    "category": frozenset({"eq"}),
    "correlationid": frozenset({"eq"}),
    "loggedbyservice": frozenset({"eq"}),
    "result": frozenset({"eq"}),
    "initiatedby/user/id": frozenset({"eq"}),
    "initiatedby/user/displayname": frozenset({"eq"}),
    "initiatedby/user/userprincipalname": frozenset({"eq", "startswith"}),
    "initiatedby/app/displayname": frozenset({"eq", "startswith"}),
}
STATUS_ENUM = "microsoft.graph.provisioningResult"


def provisioning(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """A page of the provisioning log, newest rows first unless $orderby muddles them.

    The cloud in China has none (https://learn.microsoft.com/graph/api/provisioningobjectsummary-list).
    """
    if not tenant.log_offered:
        raise _refused("Resource not found for the segment 'provisioning'.")
    _check_licence(tenant)
    node = _filter(tenant, request, PROVISIONING_FILTERS, "provisioningObjectSummary")
    rows = _newest_first(tenant.log.visible(tenant.clock()), node)
    if "$orderby" in request.query:
        rows = _muddled(rows)
    return page(request, rows, "auditLogs/provisioning", default=_DEFAULT_PAGE, most=_LARGEST_PAGE)


def directory_audits(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """A page of the directory audit log."""
    _check_licence(tenant)
    node = _filter(tenant, request, AUDIT_FILTERS, "directoryAudit")
    oldest = iso_seconds(tenant.clock() - RETENTION)
    kept = [row for row in tenant.audits if str(row["activityDateTime"]) >= oldest]
    rows = _newest_first(kept, node)
    return page(request, rows, "auditLogs/directoryAudits", default=_DEFAULT_PAGE, most=_LARGEST_PAGE)


def _check_licence(tenant: Tenant) -> None:
    """The logs need Entra ID P1 or P2 (https://learn.microsoft.com/entra/identity/monitoring-health/concept-provisioning-logs)."""
    if not tenant.premium:
        raise GraphFailure(
            403,
            "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
            "Neither tenant is B2C or tenant doesn't have premium license",
        )


def _filter(
    tenant: Tenant, request: GraphRequest, allowed: dict[str, frozenset[str]], kind: str
) -> Node | None:
    text = request.query.get("$filter")
    if text is None:
        return None
    try:
        node = parse(text)
    except FilterSyntaxError as error:
        raise _refused("Invalid filter clause") from error
    for leaf in leaves(node):
        _check(leaf, allowed, kind, tenant.clock())
    return node


def _check(leaf: Leaf, allowed: dict[str, frozenset[str]], kind: str, now: datetime) -> None:
    if isinstance(leaf, AnyOf | Among):
        raise _refused("Invalid filter clause")
    path = leaf.left.path.lower()
    if path not in allowed:
        raise _refused(
            f"Could not find a property named '{leaf.left.path}' on type 'microsoft.graph.{kind}'."
        )
    operator = leaf.operator if isinstance(leaf, Comparison) else leaf.function
    if operator not in allowed[path]:
        raise _refused("Invalid filter clause")
    value = leaf.right.value
    if path == "activitydatetime":
        if not isinstance(value, datetime) or leaf.left.lowered:
            raise _refused("Invalid filter clause")
        _check_retention(operator, value, now)
    elif path == "durationinmilliseconds":
        if not isinstance(value, int):
            raise _refused("Invalid filter clause")
    elif path == "provisioningstatusinfo/status":
        if leaf.right.enum_type != STATUS_ENUM:
            raise _refused("Invalid filter clause")
    elif not isinstance(value, str) or leaf.right.enum_type:
        raise _refused("Invalid filter clause")
    if isinstance(leaf, StringTest) and not isinstance(value, str):
        raise _refused("Invalid filter clause")


def _check_retention(operator: str, value: datetime, now: datetime) -> None:
    """A start before the retention window is refused, as the sibling sign-in log does.

    Observed: https://github.com/microsoftgraph/microsoft-graph-docs/issues/5676
    """
    oldest = (now - RETENTION).replace(hour=0, minute=0, second=0, microsecond=0)
    if operator in ("gt", "ge", "eq") and value < oldest:
        raise _refused("Invalid filter clause")


def _refused(message: str) -> GraphFailure:
    return GraphFailure(400, "BadRequest", message)


def _newest_first(rows: list[JsonObject], node: Node | None) -> list[JsonObject]:
    kept = [row for row in rows if node is None or matches(node, row, ignore_case=False)]
    return sorted(kept, key=lambda row: str(row["activityDateTime"]), reverse=True)


def _muddled(rows: list[JsonObject]) -> list[JsonObject]:
    """Swaps each pair of neighbours: a client that trusts $orderby reads the wrong newest row."""
    muddled = list(rows)
    for first in range(0, len(rows) - 1, 2):
        muddled[first], muddled[first + 1] = muddled[first + 1], muddled[first]
    return muddled
