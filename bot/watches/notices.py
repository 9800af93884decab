"""What a watch tells, worked out when it is sent: who the asker is by then, and what they may hear."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from microsoft_teams.cards.core import AdaptiveCard
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.sending.sender import NotNowError, Outgoing
from cards.blocks import to_json
from cards.message import message_card
from cards.watch import full, kept_card, watches_card
from cards.watch_told import SUMMARY, changed_card, done_card, expired_card, refused_card, revived_card
from cards.words import Words
from diagnosis.cause import Outcome
from dialogs.answers import Answers
from dialogs.looked import Looked
from dialogs.watches.looks import Reading, WatchLooks, told
from followup.watches import Standing, State, Watch, is_done, readable, standing_of
from followup.watching import KIND, Refused
from store.contacts import Contact
from store.outbox import Notice
from store.watches import Watches

_STATES = {
    "done": State.DONE,
    "changed": State.ACTIVE,
    "expired": State.EXPIRED,
    "refused": State.ENDED,
}
"""What must still be true of a watch for its message to go."""


class WatchNotices:
    """Renders notices of the kind `watch`."""

    def __init__(
        self,
        watches: Watches,
        looks: WatchLooks,
        answers: Answers,
        *,
        locale: str,
        time_zone: str,
        most: int,
        clock: Callable[[], datetime],
    ) -> None:
        self._watches, self._looks, self._answers = watches, looks, answers
        self._locale, self._time_zone, self._most, self._clock = locale, time_zone, most, clock

    async def render(self, notice: Notice, contact: Contact) -> Outgoing | None:
        """The message, or None where it has become pointless."""
        what = str(notice.data["what"])
        words = Words(contact.locale or self._locale, contact.time_zone or self._time_zone, now=self._clock())
        card = await self._card(what, notice, contact, words)
        return None if card is None else Outgoing(to_json(card), words.say(SUMMARY[what]))

    async def _card(self, what: str, notice: Notice, contact: Contact, words: Words) -> AdaptiveCard | None:
        if what in ("revived", "asked"):
            return await self._of_asker(notice, words)
        watch = await self._watches.get(notice.about.removeprefix("watch:"))
        if watch is None or watch.state is not _STATES[what]:
            return None
        if what == "refused":
            return refused_card(words)
        reading = await self._looks.reading(watch, locale=contact.locale, time_zone=contact.time_zone)
        if reading is None:
            raise NotNowError
        if isinstance(reading, Refused):
            await self._watches.end(watch.id)
            return refused_card(words)
        looked = await self._looks.recent(watch)
        return await self._of_watch(what, notice, watch, looked, reading, words)

    async def _of_watch(
        self, what: str, notice: Notice, watch: Watch, looked: Looked, reading: Reading, words: Words
    ) -> AdaptiveCard | None:
        if what != "expired" and not readable(looked.diagnosis):
            raise NotNowError  # what has ended is told all the same, as it is to those who may hear nothing
        asker, role = reading.asker, reading.role
        answer = told(looked, role)
        diagnosis, audience = self._answers.reduced(looked, asker, role)
        recheck = self._answers.again(looked, asker, role)
        words = words.at(looked.evidence.now)
        if what == "expired":
            return expired_card(watch, diagnosis, audience, words, recheck=recheck)
        if what == "done":
            if is_done(answer):
                return done_card(watch, diagnosis, audience, words, recheck=recheck)
            # It was, and is no longer, or the asker may not hear it: for them it goes on.
            await self._watches.reopen(watch, self._clock())
            return None
        said = notice.data["before"]
        before = Standing(Outcome(said["outcome"]), said["cause"])
        now = standing_of(answer, by_outcome=before.cause is None)
        if not readable(answer) or is_done(answer) or now == before:
            return None
        return changed_card(watch, before.outcome, diagnosis, audience, words, recheck=recheck)

    async def _of_asker(self, notice: Notice, words: Words) -> AdaptiveCard | None:
        """What goes on again, or what came of a press that took long."""
        mine = await self._watches.mine(notice.to.removeprefix("user:"))
        if notice.data["what"] == "revived":
            again = [one for one in mine if one.id in notice.data["watches"]]
            return revived_card(again, words) if again else None
        if said := notice.data.get("said"):
            return message_card(str(said), words, way_out=False)
        if notice.data.get("full"):
            return watches_card(mine, words, note=full(self._most))
        kept = next((one for one in mine if one.id == notice.data["watch"]), None)
        return None if kept is None else kept_card(kept, words, renewed=bool(notice.data["renewed"]))

    async def delivered(self, notice: Notice) -> None:
        """Nothing is left to do: what was told was noted when it was decided."""

    async def unreachable(self, notice: Notice) -> None:
        """All watches of the asker wait until they are heard from again, with the one that was to be told."""
        about = notice.about.removeprefix("watch:")
        await self._watches.lose(notice.to.removeprefix("user:"), about)


async def revive(watches: Watches, contact: Contact) -> bool:
    """Somebody is back: what they waited for goes on, and they are told so once. False: nothing waited."""

    async def say(_connection: AsyncConnection, revived: Iterable[Watch]) -> Iterable[Notice]:
        ids = [one.id for one in revived]
        return [Notice(KIND, contact.key, f"watches:{contact.key}", {"what": "revived", "watches": ids})]

    return bool(await watches.revive(contact.key.removeprefix("user:"), say))
