"""What looks questions up, put together: the tenant, the answers, and what is kept beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from prometheus_client import Counter

from bot.host import Host
from bot.known_issues import KnownIssueBook
from bot.running.asked_book import AskedBook
from bot.settings import Settings
from bot.tenant import answers_for, open_tenant
from cards.offers import Offers
from dialogs.answers import Answers
from graph.quota import Quota
from graph.tenant import Tenant
from store.asked import AskedStore
from store.known_issues import KnownIssueStore


@dataclass(frozen=True, slots=True)
class Lookups:
    """The tenant is not closed by whoever gets this."""

    tenant: Tenant
    answers: Answers
    known_issues: KnownIssueBook
    asked: AskedBook


def lookups(host: Host, quota: Quota, *, clock: Callable[[], datetime]) -> Lookups:
    """Answers know the helpdesk's notes, and what was asked is noted; requests are counted for the host."""
    settings, database = host.settings, host.database
    requests = Counter(
        "provisioning_bot_graph_requests", "Requests to Graph, parts of a batch one by one.", ["kind"],
        registry=host.metrics.registry,
    )  # fmt: skip
    tenant = open_tenant(
        settings, clock=clock, on_request=lambda kind: requests.labels(kind).inc(), quota=quota
    )
    known_issues = KnownIssueBook(KnownIssueStore(database, clock=clock))
    asked = AskedBook(AskedStore(database, clock=clock))
    host.forgets.append(AskedStore(database, clock=clock))
    answers = answers_for(settings, tenant, known_issues.current, offers_of(settings), asked.answered)
    return Lookups(tenant, answers, known_issues, asked)


def offers_of(settings: Settings) -> Offers:
    """What goes on from an answer under these settings."""
    return Offers(
        watch=settings.log_tail != "off" and settings.cloud_name.has_log,
        escalate=settings.helpdesk_channel is not None,
        on_demand=settings.on_demand,
    )
