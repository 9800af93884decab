"""The root of the conversation: what a message or a button means at this moment, and who answers it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.dialogs import DialogContext, DialogSet, DialogTurnResult, DialogTurnStatus

from access.policy import Place
from cards.actions import (
    Back,
    ChoosePerson,
    Details,
    OpenPerson,
    RecheckJobs,
    SomethingElse,
    Trouble,
    Unknown,
)
from cards.blocks import to_json
from cards.help import help_card
from cards.message import button_card, button_line, message_card
from cards.offers import Offers
from cards.outside import Support, outside_card, unsure_card
from cards.words import Words
from diagnosis.text import _
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.diagnose import (
    DIAGNOSE,
    DiagnoseDialog,
    answers_list,
    asked_of,
    asks_details,
    asks_who,
    before,
    begin_again_with,
    begin_with,
    open_about,
    picks,
    said_before,
    waits_for,
)
from dialogs.expecting import said_at_form, take_expectation
from dialogs.jobs import jobs_of, show_jobs
from dialogs.known_issues import KnownIssues
from dialogs.lists import ListDesk
from dialogs.opening import begin_about
from dialogs.reply import Reply, Wish, put, refusal, reply_of, send_card
from dialogs.several import Several
from dialogs.utterance import asks_known_issues, asks_list, points_back
from dialogs.utterance.courtesy import says_thanks
from dialogs.utterance.outside import outside_topic
from dialogs.utterance.places import language_of
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
"""Wishes that follow an answer; what grants them is given in `wishes`."""

_NOBODY_NAMED = Support()

_POINTS_BACK = timedelta(minutes=30)
"""So long after an answer "she" is the person it was about; later the bot asks who is meant."""

Acknowledge = Callable[[str], Awaitable[bool]]
"""Answers a pressed button with a line of text, before the longer work begins; False where it has no way to.

An Action.Execute shows the line to the one who clicked, an Action.Submit shows nothing.
"""


class Talk:
    """One conversation step. What it remembers between turns is in the two properties, as plain values."""

    def __init__(
        self,
        *,
        answers: Answers,
        known_issues: KnownIssues,
        several: Several,
        dialog_state: StatePropertyAccessor,
        last: StatePropertyAccessor,
        support: Support = _NOBODY_NAMED,
        wishes: Mapping[Intent, Wish] | None = None,
        lists: ListDesk | None = None,
        missed: Callable[[str], None] = lambda language: None,
    ) -> None:
        self._answers, self._known_issues = answers, known_issues
        self._several, self._support = several, support
        self._last, self._wishes = last, {} if wishes is None else wishes
        self._lists, self._missed = lists, missed
        self._dialogs = DialogSet(dialog_state)
        self._dialogs.add(DiagnoseDialog(answers))

    async def explain(self, context: TurnContext, asker: Asker) -> None:
        """The answer to "help", at any step and to anybody: it tells nothing about anyone."""
        await send_card(context, _help(asker.locale, self._answers.offers))

    async def waits(self, context: TurnContext) -> bool:
        """Whether a question to this person is open in this conversation."""
        return (await self._dialogs.create_context(context)).active_dialog is not None

    async def hear(self, context: TurnContext, reply: Reply) -> None:
        """A typed message."""
        put(context, reply)
        refused = refusal(reply.role)
        if refused is not None:
            await send_card(context, message_card(refused, reply.words, way_out=False))
            return
        if asks_known_issues(reply.text, locale=reply.asker.locale):
            # Like the state of the jobs: a question that is open stays open.
            await send_card(context, await self._known_issues.listed(reply))
            return
        if self._lists is not None and (kind := asks_list(reply.text, locale=reply.asker.locale)) is not None:
            await send_card(context, await self._lists.listed(reply, kind))
            return
        dialog = await self._dialogs.create_context(context)
        waiting = dialog.active_dialog is not None
        may_choose = not waiting and reply.question.intent in (Intent.DIAGNOSE, Intent.UNKNOWN)
        if may_choose and (listed := await self._several.chosen(context, reply)) is not None:
            await self._begin(dialog, begin_about(listed))
            return
        answers_form = asks_details(dialog.active_dialog) and _fills_form(reply)
        chooses = waiting and answers_list(dialog.active_dialog, reply)
        match reply.question.intent:
            case _ if chooses:
                await self._settle(context, await dialog.continue_dialog())
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
            case Intent.RECHECK if not answers_form:
                await self._check_again(context, reply)
            case intent if intent in _LATER and not answers_form:
                # Like the state of the jobs: a question that is open stays open.
                about = open_about(dialog.active_dialog) if waiting else await self._last.get(context)
                await self._grant(context, reply, intent, about)
            case _ if asks_who(dialog.active_dialog) and len(reply.question.people) > 1:
                await self._list(dialog, reply, said_before(dialog.active_dialog))
            case _ if waiting and not self._is_new_question(dialog, reply):
                await self._settle(context, await dialog.continue_dialog())
            case Intent.DIAGNOSE if len(reply.question.people) > 1:
                await self._list(dialog, reply, {})
            case Intent.DIAGNOSE if (last := await self._pointed_at(context, reply)) is not None:
                await self._begin(dialog, begin_again_with(reply.question, last, reply.asker.time_zone))
            case Intent.DIAGNOSE:
                asker = reply.asker
                await self._begin(dialog, begin_with(reply.question, asker.entra_id, asker.time_zone))
            case _:
                await self._point_elsewhere(context, reply)

    async def press(
        self,
        context: TurnContext,
        reply: Reply,
        action: ChoosePerson | Details | Back | SomethingElse | OpenPerson | Unknown,
        *,
        card_id: str | None,
        acknowledge: Acknowledge,
    ) -> None:
        """A pressed button that concerns the conversation; `card_id` is the message it was on."""
        put(context, reply)
        words = reply.words
        if isinstance(action, Unknown):
            await self._decline(context, reply, action, acknowledge)
            return
        asked_whom = None if isinstance(action, SomethingElse | OpenPerson) else action.asker
        if asked_whom not in (None, reply.asker.mark):
            if not await acknowledge(words.say(_NOT_YOURS)):
                await send_card(context, message_card(_NOT_YOURS, words, way_out=False))
            return
        dialog = await self._dialogs.create_context(context)
        if isinstance(action, SomethingElse):
            await acknowledge(words.say(_("All right.")))
            await self._begin(dialog, {})
        elif isinstance(action, OpenPerson):
            await acknowledge(words.say(_("One moment, I am looking.")))
            await self._begin(dialog, begin_about(action))
        elif isinstance(action, Back) and waits_for(dialog.active_dialog, action, card_id):
            await acknowledge(words.say(_("All right.")))
            await self._begin(dialog, before(dialog.active_dialog, None))
        elif waits_for(dialog.active_dialog, action, card_id):
            await acknowledge(words.say(_("One moment, I am looking.")))
            await self._settle(context, await dialog.continue_dialog())
        else:
            await self._decline(context, reply, Unknown(action.verb, Trouble.STALE), acknowledge)

    async def _decline(
        self, context: TurnContext, reply: Reply, unknown: Unknown, acknowledge: Acknowledge
    ) -> None:
        """Say that a button can't be acted on: to the one who pressed it alone, where the client can."""
        if not await acknowledge(reply.words.say(button_line(unknown))):
            await send_card(context, button_card(unknown, reply.words))

    async def _list(self, dialog: DialogContext, reply: Reply, said: Mapping[str, Any]) -> None:
        """Look up several people at once; `said` is what is known of the question already."""
        await dialog.cancel_all_dialogs()
        values = dict(said)
        take_expectation(values, reply.question, reply.asker.time_zone)
        await self._last.set(dialog.context, {"several": True})
        await self._several.answer(dialog.context, reply, values)

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
        """Keep what a finished question was about, and when, for "check again" and "her manager"."""
        if result.status is DialogTurnStatus.Complete and result.result:
            at = reply_of(context).now.isoformat()
            await self._last.set(context, {**result.result, "at": at})

    async def _pointed_at(self, context: TurnContext, reply: Reply) -> dict[str, Any] | None:
        """What the last answer was about, where a message points back to her soon after it."""
        question = reply.question
        if question.people or question.self_asked or not points_back(reply.text):
            return None
        return await self._just_answered(context, reply)

    async def _just_answered(self, context: TurnContext, reply: Reply) -> dict[str, Any] | None:
        """What the last answer was about, if it was about one person and not long ago."""
        last: dict[str, Any] | None = await self._last.get(context)
        if not last or not last.get("person") or not last.get("at"):
            return None
        return last if reply.now - datetime.fromisoformat(last["at"]) < _POINTS_BACK else None

    async def _grant(
        self, context: TurnContext, reply: Reply, intent: Intent, about: Mapping[str, Any] | None
    ) -> None:
        """A wish that some part of this build grants, or a word on that it cannot; `about`: whom it means."""
        wish = self._wishes.get(intent)
        if wish is None:
            await self._say(context, reply, _("I cannot do that yet."), _ASK)
            return
        await wish(context, reply, about)

    async def _check_again(self, context: TurnContext, reply: Reply) -> None:
        last = await self._last.get(context)
        if not last:
            await self._say(context, reply, _("I have not looked anybody up for you yet."), _ASK)
            return
        if "several" in last:
            if not await self._several.again(context, reply):
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
        headline = _("You are welcome.") if says_thanks(reply.text) else _("Hello!")
        line = _("Go on where we were, or ask about somebody else.") if waiting else _ASK
        await self._say(context, reply, headline, line)

    async def _point_elsewhere(self, context: TurnContext, reply: Reply) -> None:
        """What is not about provisioning: who helps with that, and what can be asked here."""
        topic = outside_topic(reply.text)
        if topic is None and reply.question.intent is Intent.UNKNOWN:
            self._missed(language_of(reply.text, reply.asker.locale).code)
            if (last := await self._just_answered(context, reply)) is not None:
                person = asked_of(last).person
                name = person.display_name or person.query
                escalates = Intent.ESCALATE in self._wishes
                card = unsure_card(name, reply.words, escalates=escalates, details=_with_mention(reply))
                await send_card(context, card)
                return
        details = _with_mention(reply, _ASK)
        await send_card(context, outside_card(topic, self._support, reply.words, details=details))

    async def _say(self, context: TurnContext, reply: Reply, headline: str, *lines: str) -> None:
        await send_card(context, message_card(headline, reply.words, details=_with_mention(reply, *lines)))


def _with_mention(reply: Reply, *lines: str) -> tuple[str, ...]:
    """The lines; where others read along, the bot hears only what mentions it, and says so."""
    shared = reply.asker.place is Place.SHARED
    return (*lines, _("In a channel, mention me so that I hear you.")) if shared else lines


@lru_cache(maxsize=64)
def _help(locale: str, offers: Offers) -> Mapping[str, Any]:
    """The help card; nothing in it depends on the moment, so it is built once a language."""
    return to_json(help_card(Words(locale, "UTC"), offers))


def _says_when(reply: Reply) -> bool:
    """Whether the message could answer "since when?", which the form asks."""
    return reply.question.changed_on is not None or reply.question.changed_at is not None


def _fills_form(reply: Reply) -> bool:
    """Whether a message answers the form, though at any other moment it would be a wish of its own.

    "Update" is what was expected then; "check again" and "recheck" stay what they are.
    """
    said = said_at_form(reply)
    return any((said.expect, said.attribute, said.on, said.at, said.source)) and not _AGAIN.search(reply.text)


_AGAIN = re.compile(r"\b(?:check|look|try|read)(?: (?:it|that|this|him|her|them))? again\b|\bre-?check", re.I)

_NOT_YOURS = _(
    "This card waits for the answer of the person who asked. Mention me to ask a question of your own."
)
_ASK = _("Name a person: “Why wasn't Jane Doe provisioned?” A user name or an employee number works too.")
