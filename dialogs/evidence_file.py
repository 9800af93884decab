"""The evidence file: ask for consent, and once it is given read anew and store what was read.

Between the two nothing is kept: the consent card carries the question, as a button does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol
from uuid import uuid4

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.schema import Activity, ActivityTypes, Attachment

from access import policy
from cards.actions import EvidenceFile, Trouble, Unknown
from cards.bundle import bundle, fitted
from cards.evidence_file import (
    CONSENT,
    INFO,
    MAX_BYTES,
    Consent,
    Upload,
    consent_content,
    file_name,
    info_content,
    not_stored_card,
)
from cards.message import button_card, message_card
from diagnosis.text import _
from dialogs.answers import Answers
from dialogs.raw_card import RawJson
from dialogs.rechecks import asked_by
from dialogs.reply import Reply, Taken, refusal, send_card

_REMEMBERED = 10


class Store(Protocol):
    """Where files go."""

    def takes(self, url: str) -> bool:
        """Whether a file may go to that address, or be shown from there."""
        ...

    async def put(self, url: str, data: bytes) -> bool:
        """Store the file; False if that did not work."""
        ...


class EvidenceFiles:
    """Offers and stores evidence files; `answered` remembers a few consent cards: each counts once."""

    def __init__(self, answers: Answers, store: Store, answered: StatePropertyAccessor) -> None:
        self._answers = answers
        self._store = store
        self._answered = answered

    async def press(self, context: TurnContext, reply: Reply, action: EvidenceFile) -> Taken:
        """Ask for consent to store the file, where the one who pressed the button may have it."""
        asker, words = reply.asker, reply.words
        if not policy.may_take_file(reply.role, asker.place):
            return Taken(words.say(_ONLY_HELPDESK))
        if not asker.takes_files:
            return Taken(words.say(_NO_FILES_HERE))
        question = action.model_copy(update={"seen": None, "consent": uuid4().hex})
        await _send(context, CONSENT, file_name(reply.now), consent_content(question, words))
        return Taken(words.say(_("Teams asks you now whether I may store the file in your OneDrive.")))

    async def settle(
        self,
        context: TurnContext,
        reply: Reply,
        consent: Consent | None,
        *,
        take_away: Callable[[], Awaitable[None]],
    ) -> None:
        """The answer to a consent card: take the card away, and store the file if that was allowed.

        Who answers and what they may see is checked again; the card proves nothing.
        """
        words = reply.words
        await take_away()
        refused = refusal(reply.role)
        if refused is None and not policy.may_take_file(reply.role, reply.asker.place):
            refused = _ONLY_HELPDESK
        if refused is not None:
            await send_card(context, message_card(refused, words, way_out=False))
            return
        if consent is None:
            await send_card(context, button_card(Unknown("evidence_file", Trouble.MALFORMED), words))
            return
        if not await self._first_time(context, consent):
            return
        if consent.action == "decline":
            await send_card(context, message_card(_("All right, I have not stored a file."), words))
            return
        upload = consent.upload
        why = await self._stored(reply, consent.question, upload)
        if why is not None or upload is None:
            await send_card(context, not_stored_card(consent.question, why or _ELSEWHERE, words))
            return
        await _send(context, INFO, upload.name, info_content(upload), at=upload.content_url)

    async def _first_time(self, context: TurnContext, consent: Consent) -> bool:
        answered = list(await self._answered.get(context) or [])
        if consent.question.consent in answered:
            return False
        await self._answered.set(context, [*answered, consent.question.consent][-_REMEMBERED:])
        return True

    async def _stored(self, reply: Reply, question: EvidenceFile, upload: Upload | None) -> str | None:
        """Read anew and store; why that did not work, None if it did."""
        if upload is None or not (
            self._store.takes(upload.upload_url) and self._store.takes(upload.content_url)
        ):
            return _ELSEWHERE
        looked = await self._answers.look_up(await asked_by(self._answers, question, reply.role))
        diagnosis, _audience = self._answers.reduced(looked, reply.asker, reply.role)
        # A long log takes a moment to mask, and others are talking, too.
        data = await asyncio.to_thread(
            lambda: fitted(bundle(looked.evidence, diagnosis, masked=True), MAX_BYTES)
        )
        if data is None:
            return _TOO_LARGE
        return None if await self._store.put(upload.upload_url, data) else _REFUSED


async def _send(
    context: TurnContext, kind: str, name: str, content: Mapping[str, Any], *, at: str | None = None
) -> None:
    attachment = Attachment(content_type=kind, name=name, content=RawJson(content), content_url=at)
    await context.send_activity(
        Activity(type=ActivityTypes.message, attachments=[attachment], summary="Provisioning Bot")
    )


_ONLY_HELPDESK = _("Only the helpdesk gets the evidence file, alone with me.")
_NO_FILES_HERE = _("I can store files only in a personal chat in Teams.")
_ELSEWHERE = _("Teams named a place that is not your OneDrive, so I sent nothing.")
_TOO_LARGE = _("There is more about this person than fits into a file from here.")
_REFUSED = _("Your OneDrive did not take it. Please try again in a few minutes.")
