"""The root of the conversation: what a message or a button means at this moment, and who answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from typing import Any

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.dialogs import DialogContext, DialogSet, DialogTurnResult, DialogTurnStatus

from access import policy
from access.policy import Place, Role
from cards.actions import Back, ChoosePerson, Details, RecheckJobs, SomethingElse, Trouble, Unknown
from cards.blocks import to_json
from cards.help import help_card
from cards.message import button_card, message_card
from cards.words import Words
from diagnosis.text import _
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.diagnose import DIAGNOSE, DiagnoseDialog, asked_of, before, begin_with, picks, waits_for
from dialogs.jobs import jobs_of, show_jobs
from dialogs.reply import Reply, put, send_card
from dialogs.utterance.question import Intent

_LATER = frozenset(
    {
        Intent.WATCH,
        Intent.UNWATCH,
        Intent.MY_WATCHES,
        Intent.ESCALATE,
        Intent.ON_DEMAND,
        Intent.MY_CASES,
    }
)
"""Wishes that are understood and not granted by this build."""

Acknowledge = Callable[[str], Awaitable[bool]]
"""Answers a pressed button with a line of text, before the longer work begins; False where it has no way to.

An Action.Execute shows the line to the one who clicked, an Action.Submit shows nothing.
"""


class Talk:
    """One conversation step. What it remembers between turns is in the two properties, as plain values."""

    def __init__(
        self, answers: Answers, dialog_state: StatePropertyAccessor, last: StatePropertyAccessor
    ) -> None:
        self._answers = answers
        self._last = last
        self._dialogs = DialogSet(dialog_state)
        self._dialogs.add(DiagnoseDialog(answers))

    async def explain(self, context: TurnContext, asker: Asker) -> None:
        """The answer to "help", at any step and to anybody: it tells nothing about anyone."""
        await send_card(context, _help(asker.locale))

    async def hear(self, context: TurnContext, reply: Reply) -> None:
        """A typed message."""
        put(context, reply)
        if not await self._welcome_to_ask(context, reply):
            return
        dialog = await self._dialogs.create_context(context)
        waiting = dialog.active_dialog is not None
        match reply.question.intent:
            case Intent.CANCEL:
                await dialog.cancel_all_dialogs()
                await self._say(context, reply, _("All right, I have stopped."), _ASK)
            case Intent.START_OVER:
                await self._last.set(context, None)
                await self._begin(dialog, {})
            case Intent.BACK:
                await self._begin(dialog, before(dialog.active_dialog, await self._last.get(context)))
            case Intent.JOB_STATUS if not waiting or not _says_when(reply):
                await self._show_jobs(context, reply)
            case Intent.GREETING:
                await self._greet(context, reply, waiting)
            case Intent.RECHECK:
                await self._check_again(context, reply)
            case intent if intent in _LATER and not waiting:
                await self._say(context, reply, _("I cannot do that yet."), _ASK)
            case _ if waiting and not self._is_new_question(dialog, reply):
                await self._settle(context, await dialog.continue_dialog())
            case Intent.DIAGNOSE:
                asker = reply.asker
                await self._begin(dialog, begin_with(reply.question, asker.entra_id, asker.time_zone))
            case _:
                await self._say(
                    context, reply, _("I can find out why somebody has no account."), _ASK, _OUTSIDE
                )

    async def press(
        self,
        context: TurnContext,
        reply: Reply,
        action: ChoosePerson | Details | Back | SomethingElse | Unknown,
        *,
        card_id: str | None,
        acknowledge: Acknowledge,
    ) -> None:
        """A pressed button that concerns the conversation; `card_id` is the message it was on."""
        put(context, reply)
        words = reply.words
        if isinstance(action, Unknown):
            await acknowledge(words.say(_("I cannot act on this button.")))
            await send_card(context, button_card(action, words))
            return
        if not isinstance(action, SomethingElse) and action.asker not in (None, reply.asker.mark):
            if not await acknowledge(words.say(_NOT_YOURS)):
                await send_card(context, message_card(_NOT_YOURS, words, way_out=False))
            return
        if not await self._welcome_to_ask(context, reply, acknowledge):
            return
        dialog = await self._dialogs.create_context(context)
        if isinstance(action, SomethingElse):
            await acknowledge(words.say(_("All right.")))
            await self._begin(dialog, {})
        elif isinstance(action, Back) and waits_for(dialog.active_dialog, action, card_id):
            await acknowledge(words.say(_("All right.")))
            await self._begin(dialog, before(dialog.active_dialog, None))
        elif waits_for(dialog.active_dialog, action, card_id):
            await acknowledge(words.say(_("One moment, I am looking.")))
            await self._settle(context, await dialog.continue_dialog())
        else:
            await acknowledge(words.say(_("This card is from an earlier question.")))
            await send_card(context, button_card(Unknown(action.verb, Trouble.UNKNOWN), words))

    async def _welcome_to_ask(
        self, context: TurnContext, reply: Reply, acknowledge: Acknowledge | None = None
    ) -> bool:
        """Whether this asker gets answers here; tells them if not."""
        if policy.may_ask(reply.role):
            return True
        line = (
            _("I answer people who work here; guests please ask their contact.")
            if reply.role is Role.GUEST
            else _("I could not check who you are just now. Please try again in a few minutes.")
        )
        if acknowledge is not None:
            await acknowledge(reply.words.say(line))
        await send_card(context, message_card(line, reply.words, way_out=False))
        return False

    def _is_new_question(self, dialog: DialogContext, reply: Reply) -> bool:
        """Whether a message in the middle of a question asks another one instead of answering."""
        question = reply.question
        about_me = question.self_asked and question.expect is not None  # not "I don't know"
        if question.intent is not Intent.DIAGNOSE or not (question.people or about_me):
            return False
        state = dialog.active_dialog.state
        return not picks(state, reply)

    async def _begin(self, dialog: DialogContext, options: Mapping[str, Any]) -> None:
        await dialog.cancel_all_dialogs()
        await self._settle(dialog.context, await dialog.begin_dialog(DIAGNOSE, dict(options)))

    async def _settle(self, context: TurnContext, result: DialogTurnResult) -> None:
        """Keep what a finished question was about, for "check again"."""
        if result.status is DialogTurnStatus.Complete and result.result:
            await self._last.set(context, result.result)

    async def _check_again(self, context: TurnContext, reply: Reply) -> None:
        last = await self._last.get(context)
        if not last:
            await self._say(context, reply, _("I have not looked anybody up for you yet."), _ASK)
            return
        if "jobs" in last:
            await self._show_jobs(context, reply, RecheckJobs.model_validate(last["jobs"]))
            return
        looked = await self._answers.look_up(asked_of(last))
        await send_card(context, self._answers.show(looked, reply.asker, reply.role).card)

    async def _show_jobs(self, context: TurnContext, reply: Reply, about: RecheckJobs | None = None) -> None:
        """The state of the jobs; a question that is open stays open."""
        about = about or jobs_of(reply.question)
        shown = await show_jobs(self._answers, about, reply.asker, reply.role)
        await send_card(context, shown.card)
        await self._last.set(context, {"jobs": about.model_dump(mode="json", exclude_none=True)})

    async def _greet(self, context: TurnContext, reply: Reply, waiting: bool) -> None:
        headline = _("Hello!") if "thank" not in reply.text.casefold() else _("You are welcome.")
        line = _("Go on where we were, or ask about somebody else.") if waiting else _ASK
        await self._say(context, reply, headline, line)

    async def _say(self, context: TurnContext, reply: Reply, headline: str, *lines: str) -> None:
        shared = reply.asker.place is Place.SHARED
        details = (*lines, _("In a channel, mention me so that I hear you.")) if shared else lines
        await send_card(context, message_card(headline, reply.words, details=details))


@lru_cache(maxsize=64)
def _help(locale: str) -> Mapping[str, Any]:
    """The help card; nothing in it depends on the moment, so it is built once a language."""
    return to_json(help_card(Words(locale, "UTC")))


def _says_when(reply: Reply) -> bool:
    """Whether the message could answer "since when?", which the form asks."""
    return reply.question.changed_on is not None or reply.question.changed_at is not None


_NOT_YOURS = _(
    "This card waits for the answer of the person who asked. Mention me to ask a question of your own."
)
_ASK = _("Name a person: “Why wasn't Jane Doe provisioned?” A user name or an employee number works too.")
_OUTSIDE = _("For passwords, VPN, licences and devices, the helpdesk is the right place.")
