"""The Graph permissions the bot uses: what each is for, what is lost without it, and whether it is there."""

from __future__ import annotations

from collections.abc import Awaitable, Collection
from dataclasses import dataclass

from diagnosis.text import Text, _, text
from graph import wire
from graph.agents import PATH as AGENTS_PATH
from graph.client import GraphClient, Read
from graph.errors import GraphError, NotPermitted, NotThere
from graph.expressions import Expressions
from graph.odata import segment
from graph.organization import PATH, SELECT

_NOBODY = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True, slots=True)
class Permission:
    """An application permission. `purpose` and `lost` are sentences for whoever sets the bot up."""

    name: str
    purpose: Text
    lost: Text


LOG = Permission(
    "AuditLog.Read.All",
    text(_("Reads the provisioning log, and in the audit log who changed a job or an account.")),
    text(_("The bot cannot see what happened to a person, nor find people who were never provisioned.")),
)
JOBS = Permission(
    "Synchronization.Read.All",
    text(_("Reads the state, scoping filters and mappings of the provisioning jobs.")),
    text(_("The bot cannot diagnose anybody, as it does not know the HR provisioning jobs.")),
)
APPLICATIONS = Permission(
    "Application.Read.All",
    text(_("Finds the apps that hold the HR provisioning jobs.")),
    text(_("The bot finds no job by itself; name the jobs in PROVISIONING_JOBS.")),
)
USERS = Permission(
    "User.Read.All",
    text(_("Looks people and their accounts up in the directory, deleted ones too.")),
    text(
        _("The bot answers nobody in Teams, as it cannot tell guests from employees, and sees no accounts.")
    ),
)
MEMBERS = Permission(
    "GroupMember.Read.All",
    text(_("Sees whether somebody who asks belongs to the helpdesk.")),
    text(_("Everybody gets the employee's answer, the helpdesk too.")),
)
ORGANIZATION = Permission(
    "Organization.Read.All",
    text(_("Sees when the directory synchronisation from Active Directory last ran.")),
    text(_("The bot cannot tell an account that waits for that synchronisation from one that is left out.")),
)

TRY = Permission(
    "Synchronization.ReadWrite.All",
    text(_("Has Microsoft Graph work out the rules that make names (PARSE_EXPRESSION); it writes nothing.")),
    text(_("The rules of names are shown as written only, and PARSE_EXPRESSION costs requests for nothing.")),
)
"""Microsoft's page on parseExpression names no permission that only reads; Graph's own answer decides."""
ON_DEMAND = Permission(
    "Synchronization.ReadWrite.All",
    text(_("Provisions a person when the helpdesk says so (ON_DEMAND). It could also change the jobs.")),
    text(_("The helpdesk cannot run anybody on demand.")),
)
"""The least that Microsoft names for provisionOnDemand, beside one for apps that the bot owns."""
CONNECTIONS = Permission(
    "SynchronizationMetadata.Read.All",
    text(_("Reads the link that the service stores between a record and an account (OBJECT_CONNECTIONS).")),
    text(_("The bot tells a wrong or stale link by the log and the accounts alone.")),
)
AGENTS = Permission(
    "OnPremisesPublishingProfiles.ReadWrite.All",
    text(_("Reads which provisioning agents are active (PROVISIONING_AGENTS). It could also change them.")),
    text(_("The bot tells a silent agent by the error codes of the jobs and the log alone.")),
)

PERMISSIONS = (LOG, JOBS, APPLICATIONS, USERS, MEMBERS, ORGANIZATION)
"""Every permission the bot uses as it comes, the most important first."""

OPTIONAL = (CONNECTIONS, AGENTS)
"""Those of features that are off unless a setting switches them on."""


@dataclass(frozen=True, slots=True)
class PermissionState:
    """Whether a permission works. `granted` is None where it could not be told; `because` says why not."""

    permission: Permission
    granted: bool | None
    because: Text | None = None
    request_id: str | None = None


async def probe(
    client: GraphClient,
    *,
    service_principal_id: str | None = None,
    job_id: str | None = None,
    tries: bool = False,
    beta: GraphClient | None = None,
    optional: Collection[Permission] = (),
    has_log: bool = True,
    writes: bool = False,
) -> list[PermissionState]:
    """Try each permission with the smallest request that needs it, one by one. Never raises a `GraphError`.

    `service_principal_id` and `job_id` are those of an HR job, where one is known. `tries` says whether the
    bot may have rules tried (PARSE_EXPRESSION). Those of `OPTIONAL` that are named are tried as well, on the
    beta endpoint. Where the cloud has no provisioning log, the audit log is read instead, for which the
    permission is needed as well. With `writes`, provisioning on demand is named and not tried.
    """
    logs = "/auditLogs/provisioning" if has_log else "/auditLogs/directoryAudits"
    states = [await _try(LOG, client.get(Read(logs, {"$top": "1"}), wire.PageOf))]
    apps, applications = await _first(APPLICATIONS, client, "/servicePrincipals")
    app = service_principal_id or apps
    if app is None:
        states.append(PermissionState(JOBS, None, text(_("No app is known whose jobs could be read."))))
    else:
        path = f"/servicePrincipals/{segment(app)}/synchronization/jobs"
        states.append(await _try(JOBS, client.get(Read(path), wire.SynchronizationJobs)))
    states.append(applications)
    user, users = await _first(USERS, client, "/users")
    states.append(users)
    path = f"/users/{segment(user or _NOBODY)}/checkMemberGroups"
    states.append(await _try(MEMBERS, client.post(path, {"groupIds": [_NOBODY]}, wire.Ids, reads=True)))
    states.append(await _try(ORGANIZATION, client.get(Read(PATH, {"$select": SELECT}), wire.PageOf)))
    if tries and service_principal_id and job_id:
        given = Expressions(client).evaluate(service_principal_id, job_id, '"x"', {})
        states.append(await _try(TRY, given))
    elif tries:
        states.append(PermissionState(TRY, None, text(_("No job is known whose rules could be tried."))))
    if writes:
        because = text(
            _(
                "Not tried, as trying it would write. Entra shows under the app's API permissions whether it "
                "is granted, as does the first run on demand."
            )
        )
        states.append(PermissionState(ON_DEMAND, None, because))
    if beta is not None and CONNECTIONS in optional:
        path = f"/servicePrincipals/{segment(app or _NOBODY)}/synchronization/jobs/{_NOBODY}"
        link = beta.get(Read(f"{path}/objectConnections/{_NOBODY}"), wire.ObjectConnection)
        states.append(await _try(CONNECTIONS, link))
    if beta is not None and AGENTS in optional:
        states.append(await _try(AGENTS, beta.get(Read(AGENTS_PATH), wire.PageOf)))
    return states


async def _first(
    permission: Permission, client: GraphClient, path: str
) -> tuple[str | None, PermissionState]:
    """The id of any one object in a collection, and whether the collection may be read."""
    try:
        page = await client.items(
            Read(path, {"$top": "1", "$select": "id"}), wire.ServicePrincipal, at_most=1
        )
    except GraphError as error:
        return None, _failed(permission, error)
    return (page.items[0].id if page.items else None), PermissionState(permission, True)


async def _try(permission: Permission, request: Awaitable[object]) -> PermissionState:
    try:
        await request
    except GraphError as error:
        return _failed(permission, error)
    return PermissionState(permission, True)


def _failed(permission: Permission, error: GraphError) -> PermissionState:
    """A 404 comes only after the permission was accepted (observed): the object is missing, not the right."""
    if isinstance(error, NotThere):
        return PermissionState(permission, True)
    granted = False if isinstance(error, NotPermitted) and error.permission else None
    return PermissionState(permission, granted, error.plain, error.request_id)
