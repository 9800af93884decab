"""Puts the chat through a case together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.cases.relay_renderer import KINDS, RelayRenderer
from bot.follow_up import FollowUp
from bot.host import Host
from bot.settings import Settings
from dialogs.answers import Answers
from dialogs.cases.chat import CaseChat, Recheck, Waits
from followup.relaying import Cases, Relay
from graph.errors import GraphError
from graph.tenant import Tenant

_NAMES_WITHIN_SECONDS = 2.0


class UserNames:
    """What people sign in with, for links to a chat: without it there is no link."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    async def user_name(self, user_id: str) -> str | None:
        """None where it can't be read, or not in time."""
        try:
            async with asyncio.timeout(_NAMES_WITHIN_SECONDS):
                return await self._tenant.user_name_of(user_id)
        except (GraphError, TimeoutError):
            return None


def case_chat(
    settings: Settings,
    host: Host,
    follow_up: FollowUp,
    cases: Cases,
    answers: Answers,
    tenant: Tenant,
    waits: Waits,
    *,
    clock: Callable[[], datetime],
    recheck: Recheck | None = None,
) -> CaseChat:
    """The chat through the cases; its notices are sent by `follow_up`."""
    relay = Relay(host.database, follow_up.outbox, cases, clock=clock)
    names = UserNames(tenant)
    renderer = RelayRenderer(relay, names, locale=settings.locale, time_zone=settings.time_zone, clock=clock)
    follow_up.renderers.update(dict.fromkeys(KINDS, renderer))
    return CaseChat(relay, answers, names, waits, recheck)
