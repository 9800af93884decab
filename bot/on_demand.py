"""Running on demand, put together: the desk, its wish, and the audit behind them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError

from bot.host import Host
from bot.placing import Placing
from bot.retention import AuditRetention
from diagnosis.on_demand import Noted
from dialogs.answers import Answers
from dialogs.on_demand.desk import ANSWER_WITHIN_SECONDS, OnDemandDesk
from graph.tenant import Tenant
from store.audit import AuditStore, Entry

log = logging.getLogger(__name__)

WHAT = "provision_on_demand"


class AuditBook:
    """The audit between the conversation and the database: without a note nothing is run."""

    def __init__(self, store: AuditStore) -> None:
        self._store = store

    async def asked(self, once: str, *, who: str, job: str, hr_id: str) -> Noted:
        """Note it before it is done."""
        try:
            return await self._store.asked(Entry(once, WHAT, who, job, hr_id))
        except (SQLAlchemyError, OSError) as error:
            log.warning("audit not written, nothing was run", extra={"error": type(error).__name__})
            return Noted.FAILED

    async def ended(self, once: str, result: str, code: str) -> None:
        """Complete the note; one that can't be completed says that it was asked."""
        try:
            await self._store.ended(once, result, code)
        except (SQLAlchemyError, OSError) as error:
            log.warning("audit not completed", extra={"error": type(error).__name__, "entry": once})


def on_demand_desk(
    host: Host, tenant: Tenant, answers: Answers, placing: Placing, *, clock: Callable[[], datetime]
) -> OnDemandDesk:
    """The desk that answers the buttons; it refuses where running on demand is switched off."""
    audit = AuditStore(host.database, clock=clock)
    host.forgets.append(AuditRetention(audit, host.settings.audit_days))
    return OnDemandDesk(
        answers,
        tenant.on_demand,
        AuditBook(audit),
        start=host.tasks.start,
        put=placing.put,
        clock=clock,
        answer_within=ANSWER_WITHIN_SECONDS,
    )
