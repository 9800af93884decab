"""Opens the tenant that the settings name, and answers questions about it under the settings' policy."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from access.policy import Colleagues
from bot.clock import utc_now
from bot.credentials import TokenError, Tokens, graph_tokens
from bot.settings import Settings
from cards.offers import NOTHING, Offers
from dialogs.answers import Answers, OnDiagnosis, ReadKnownIssues, no_known_issues, nobody_listens
from graph.errors import NotPermitted
from graph.quota import Quota
from graph.tenant import Tenant

READ_SECONDS = 6.0
"""For one search and for one collecting each: together they fit the 15 s that Teams waits for a turn."""

log = logging.getLogger(__name__)


def open_tenant(
    settings: Settings,
    *,
    clock: Callable[[], datetime] = utc_now,
    on_request: Callable[[str], None] | None = None,
    quota: Quota | None = None,
) -> Tenant:
    """The tenant that the settings name. Close it with `aclose`."""
    return Tenant.open(
        settings.graph_base_url,
        _GraphTokens(graph_tokens(settings)),
        jobs=[job_named(named) for named in settings.provisioning_jobs],
        log_days=settings.log_days,
        parse_expression=settings.parse_expression,
        object_connections=settings.object_connections,
        provisioning_agents=settings.provisioning_agents,
        on_demand=settings.on_demand,
        clock=clock,
        on_request=on_request,
        quota=quota,
        deadline=READ_SECONDS,
        cloud=settings.cloud_name,
    )


def answers_for(
    settings: Settings,
    tenant: Tenant,
    known_issues: ReadKnownIssues = no_known_issues,
    offers: Offers = NOTHING,
    on_diagnosis: OnDiagnosis = nobody_listens,
) -> Answers:
    """Questions about this tenant, answered under the settings' policy."""
    return Answers(
        tenant,
        helpdesk_groups=settings.helpdesk_group_ids,
        colleagues=Colleagues(settings.colleagues_see),
        portal=settings.cloud.portal,
        known_issues=known_issues,
        offers=offers,
        on_diagnosis=on_diagnosis,
    )


class _GraphTokens:
    """Graph's tokens; a sign-in that fails is one more reason why something could not be read."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    async def get(self, *, refresh: bool = False) -> str:
        """A bearer token. Raises NotPermitted."""
        try:
            return await self._tokens.get(refresh=refresh)
        except TokenError as error:
            log.warning("no token for Graph", extra={"error": str(error)})
            raise NotPermitted from error


def job_named(named: str) -> tuple[str, str | None]:
    """`servicePrincipalId` or `servicePrincipalId/jobId`."""
    service_principal, _, job = named.partition("/")
    return service_principal.strip(), job.strip() or None
