"""One turn of a conversation at a time, and none twice: Teams sends an activity again if it waits long."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from bot.extension import ANSWERED, FOLLOWS_TYPING
from bot.tasks import Tasks
from store.handled import HandledActivities, Reply
from store.leases import Leases

log = logging.getLogger(__name__)

ANSWER_WITHIN_SECONDS = 12.0
"""A message is acknowledged by then even if its turn goes on; Teams gives up after 10 to 15 seconds."""
REMEMBERED = 2048
LEASE_SECONDS = 30.0
"""How long a conversation stands still at most when the process that had its turn is killed."""
LOOKS_EVERY_SECONDS = 0.05

_READING_VERBS = frozenset({"recheck", "refresh", "show_me"})
# Edits, deletions and reactions carry the id of the message they are about, so equal ids say nothing there.
_SENT_ONCE = frozenset({"message", "invoke", "conversationUpdate", "installationUpdate", "event"})


def resend_key(body: Mapping[str, Any]) -> str | None:
    """What is the same when an activity is sent again; None for kinds where that can't be told.

    None too for what a client asks with each letter typed: its answer is not worth keeping, and holds names.
    """
    if body["type"] not in _SENT_ONCE or not body.get("id") or body.get("name") in FOLLOWS_TYPING:
        return None
    parts = (body["channelId"], body["conversation"]["id"], body["from"]["id"], body["type"], body["id"])
    return sha256("\n".join(parts).encode()).hexdigest()


def only_reads(body: Mapping[str, Any]) -> bool:
    """Whether an activity leaves the conversation's memory alone, so that its turn need not wait for others.

    A second click on Recheck then joins the check that runs, instead of waiting for it to end.
    """
    if body["type"] == "invoke" and body.get("name") in ANSWERED:
        return True
    value = body.get("value")
    action = value.get("action") if isinstance(value, Mapping) else None
    if body["type"] != "invoke" or not isinstance(action, Mapping):
        return False
    outer, data = action.get("verb"), action.get("data")
    # The verb in the data is the one that is acted on; where the two differ, nothing is taken for granted.
    inner = data.get("verb", outer) if isinstance(data, Mapping) else outer
    return isinstance(inner, str) and inner in _READING_VERBS and outer in (None, inner)


@dataclass(slots=True)
class _Held:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0


class ConversationLocks:
    """A lock for each conversation that is being talked in, gone when nobody waits for it."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}

    def __len__(self) -> int:
        return len(self._held)

    @asynccontextmanager
    async def hold(self, conversation: str) -> AsyncIterator[None]:
        """Waits for its turn in this conversation."""
        held = self._held.setdefault(conversation, _Held())
        held.users += 1
        try:
            async with held.lock:
                yield
        finally:
            held.users -= 1
            if not held.users:
                del self._held[conversation]


class Turns:
    """Runs turns in order and answers what comes again like the first time."""

    def __init__(
        self,
        handled: HandledActivities,
        tasks: Tasks,
        *,
        leases: Leases | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        answer_within: float = ANSWER_WITHIN_SECONDS,
    ) -> None:
        """`leases` are given where other processes share the database: turns wait for theirs, too."""
        self._handled, self._tasks, self._leases, self._sleep = handled, tasks, leases, sleep
        self._answer_within = answer_within
        self.locks = ConversationLocks()
        self._running: dict[str, tuple[asyncio.Task[Reply], asyncio.Future[Reply]]] = {}
        self._recent: OrderedDict[str, Reply] = OrderedDict()

    async def start(self) -> None:
        """Recalls what was handled before a restart."""
        for key, reply in (await self._handled.recent()).items():
            self._note(key, reply)

    async def run(
        self, body: Mapping[str, Any], work: Callable[[asyncio.Future[Reply]], Awaitable[Reply]]
    ) -> tuple[Reply, bool]:
        """The reply to this activity, and whether it came again: `work` then ran for the first one only.

        `work` may answer before it ends, through the future it is given.
        """
        key = resend_key(body)
        if key is not None and key in self._recent:
            return self._recent[key], True
        running = self._running.get(key) if key is not None else None
        again = running is not None
        if running is None:
            early: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
            # In a task of its own: a client that hangs up must not end the turn half way.
            task = self._tasks.start(self._in_order(key, body, lambda: work(early)))
            if key is not None:
                self._running[key] = (task, early)
                task.add_done_callback(lambda _: self._running.pop(key, None))
        else:
            task, early = running
        patience = None if body["type"] == "invoke" else self._answer_within
        await asyncio.wait({task, early}, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result(), again
        return early.result() if early.done() else Reply(202), again

    async def _in_order(
        self, key: str | None, body: Mapping[str, Any], work: Callable[[], Awaitable[Reply]]
    ) -> Reply:
        if only_reads(body):
            return await self._once(key, work)
        conversation = f"{body['channelId']}\n{body['conversation']['id']}"
        async with self.locks.hold(conversation), self._among_processes(conversation):
            return await self._once(key, work)

    async def _once(self, key: str | None, work: Callable[[], Awaitable[Reply]]) -> Reply:
        # A SQLite file belongs to this process, which then knows all; else another one may have handled it.
        if key is not None and self._leases is not None:
            known = await self._handled.recall(key)
            if known is not None:
                return known
        reply = await work()
        if key is not None:
            self._note(key, reply)
            await self._handled.remember(key, reply)
        return reply

    @asynccontextmanager
    async def _among_processes(self, conversation: str) -> AsyncIterator[None]:
        """Waits until no other process has a turn of this conversation, or one has taken too long."""
        if self._leases is None:
            yield
            return
        name = f"turn:{sha256(conversation.encode()).hexdigest()[:40]}"
        try:
            while not await self._leases.hold(name, LEASE_SECONDS):
                await self._sleep(LOOKS_EVERY_SECONDS)
        except SQLAlchemyError:
            # Rather two turns at once than none: the memory has ETags.
            log.warning("no lease for a turn", exc_info=True)
        try:
            yield
        finally:
            with suppress(SQLAlchemyError):
                await self._leases.release(name)

    def _note(self, key: str, reply: Reply) -> None:
        self._recent[key] = reply
        if len(self._recent) > REMEMBERED:
            self._recent.popitem(last=False)
