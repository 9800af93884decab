"""Passing a question to the helpdesk: by button or in words, with a form in between; and one's own cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from botbuilder.core import TurnContext
from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Place, Role
from cards.actions import Escalate, EscalateNobody, ListCases, PersonRef
from cards.case_forms import ask_card
from cards.choose_person import hr_tail
from cards.message import message_card
from diagnosis.evidence import Person
from diagnosis.jobs import HrSystem
from diagnosis.text import Text, _, text
from dialogs.answers import Answers
from dialogs.cases.asked_again import add_to
from dialogs.cases.desk import SOON_SECONDS
from dialogs.cases.lists import CaseLists
from dialogs.cases.looks import CaseLooks
from dialogs.cases.orders import party_of
from dialogs.cases.views import CaseViews
from dialogs.expecting import asked_of
from dialogs.looked import Asked
from dialogs.patience import Patience, Start
from dialogs.rechecks import asked_by
from dialogs.reply import Reply, Taken, expectation_of, send_card
from dialogs.utterance import QueueAsked, asks_queue, case_number
from dialogs.utterance.question import PersonNamed
from followup.cases import About, Case, Party, Urgency
from followup.casework import Casework, Done, Posted, found_in


class Escalations:
    """Answers the button that asks the helpdesk, the words for it, and "my cases"."""

    def __init__(
        self,
        answers: Answers,
        work: Casework,
        views: CaseViews,
        looks: CaseLooks,
        lists: CaseLists,
        start: Start,
    ) -> None:
        self._answers, self._work, self._views, self._looks = answers, work, views, looks
        self._lists, self._start = lists, start
        self._patience: Patience[Done] = Patience(start, seconds=SOON_SECONDS)

    async def press(self, context: TurnContext, reply: Reply, action: Escalate | EscalateNobody) -> Taken:
        """Open the form, send it, or leave it."""
        words, party = reply.words, party_of(context.activity, reply.asker)
        handed_on = isinstance(action, Escalate) and action.inserted is True
        if reply.asker.place is Place.SHARED or party is None or handed_on:
            return Taken(words.say(_PRIVATELY))
        if action.step == "write":
            return Taken(words.say(_("Please fill in the form below.")), self._form(reply, action))
        if action.step == "leave":
            left = message_card(_("Nothing was sent to the helpdesk."), words)
            return Taken(words.say(_("Nothing was sent to the helpdesk.")), left, in_place=True)
        if isinstance(action, EscalateNobody) and not action.note:
            hint = text(_("Please write what you need help with."))
            return Taken(words.say(hint), self._form(reply, action, hint), in_place=True)
        return await self._send(context, reply, action, party)

    async def escalate(self, context: TurnContext, reply: Reply, last: Mapping[str, Any] | None) -> None:
        """ "Pass it to the helpdesk": about whom the message names, or whom the last answer was about."""
        if reply.asker.place is Place.SHARED:
            await send_card(context, message_card(_PRIVATELY, reply.words, way_out=False))
            return
        await send_card(context, self._form(reply, self._meant(reply, last)))

    async def my_cases(self, context: TurnContext, reply: Reply, last: Mapping[str, Any] | None) -> None:
        """What one asked the helpdesk; for the helpdesk, what there is to do; or the case that is named."""
        if reply.asker.place is Place.SHARED:
            await send_card(context, message_card(_ALONE, reply.words, way_out=False))
            return
        if (number := case_number(reply.text)) is not None:
            await send_card(context, await self._numbered(reply, number))
            return
        await send_card(context, await self._listed(reply))

    async def _listed(self, reply: Reply) -> AdaptiveCard:
        """The list that is asked for in words; the next case, or the only one about somebody, itself."""
        queue, helpdesk = asks_queue(reply.text), policy.may_work_on_cases(reply.role)
        case = await self._one(reply, queue, helpdesk=helpdesk)
        if case is not None and helpdesk:
            return await self._views.for_agent(case, reply.words)
        if case is not None:
            return await self._views.for_requester(case, reply.asker)
        asked = await self._lists.asked(reply, queue) if helpdesk else ListCases(show="own")
        return await self._lists.card(reply, asked)

    async def _one(self, reply: Reply, queue: QueueAsked | None, *, helpdesk: bool) -> Case | None:
        store = self._work.store
        if helpdesk and queue is not None and queue.show == "next":
            return await store.next_unclaimed()
        if queue is None or not queue.topic or not reply.question.people:
            return None
        own = None if helpdesk else (reply.asker.entra_id or "").lower()
        found = await store.search(queue.topic, requester=own, most=2)
        return found[0] if len(found) == 1 else None

    async def _numbered(self, reply: Reply, number: int) -> AdaptiveCard:
        """One case, to the helpdesk or whoever asked it. To others it is as if there were none."""
        case = await self._work.store.numbered(number)
        if case is not None and policy.may_work_on_cases(reply.role):
            return await self._views.for_agent(case, reply.words)
        if case is not None and case.requester.id == (reply.asker.entra_id or "").lower():
            return await self._views.for_requester(case, reply.asker)
        return message_card(_NO_SUCH_CASE, reply.words, way_out=False)

    def _form(
        self, reply: Reply, action: Escalate | EscalateNobody, hint: Text | None = None
    ) -> AdaptiveCard:
        """The form; a new one has a new id, under which its case is opened once."""
        if action.form is None:
            action = action.model_copy(update={"form": uuid4().hex})
        person = None
        if isinstance(action, Escalate):
            person = action.person.display_name or action.person.query
        return ask_card(action, reply.words, person=person, hint=hint)

    async def _send(
        self, context: TurnContext, reply: Reply, action: Escalate | EscalateNobody, party: Party
    ) -> Taken:
        words, activity = reply.words, context.activity
        form_id = action.form or uuid4().hex
        message = activity.reply_to_id
        form = Posted(activity.conversation.id, message) if message else None

        async def opened() -> Done:
            about = await self._about(reply, action)
            # What is known is kept under the case's id: no form may change it for a case that is there.
            there = await self._work.store.get(form_id)
            looked = await self._looks.at(form_id, about) if there is None else None
            urgency, note = action.urgency or Urgency.NORMAL, action.note or ""
            done = await self._work.open(
                form_id,
                party,
                reply.asker.tenant_id,
                about,
                urgency=urgency,
                note=note,
                found=found_in(looked.diagnosis) if looked is not None else None,
                form=form,
            )
            if done.said is not None and await add_to(self._work, done.case, party, urgency, note):
                number = str(done.case.number)
                return replace(done, said=text(_ADDED, number=number))
            return done

        done = await self._patience.within((party.id, form_id), opened)
        if done is None:
            return Taken(words.say(_("One moment, I am looking. This card changes by itself.")))
        if done.said is not None:
            return Taken(words.say(done.said))
        number = str(done.case.number)
        return Taken(words.say(text(_("It is with the helpdesk now, as case {number}."), number=number)))

    async def _about(self, reply: Reply, action: Escalate | EscalateNobody) -> About:
        """The question, as the case keeps it. The person is called as the requester has called them."""
        if isinstance(action, EscalateNobody):
            return About()
        asked = await asked_by(self._answers, action, reply.role)
        person = asked.person
        if reply.role is not Role.HELPDESK:
            name = action.person.display_name or action.person.query
            person = Person(name, name, person.hr_id, person.user_principal_name, person.entra_id)
        return About(person, asked.expectation, asked.source, asked.job)

    def _meant(self, reply: Reply, last: Mapping[str, Any] | None) -> Escalate | EscalateNobody:
        question = reply.question
        if question.people:
            return _named(reply, question.people[0])
        if last and last.get("person"):
            return _again(asked_of(dict(last)), reply.role)
        return EscalateNobody()


def _named(reply: Reply, named: PersonNamed) -> Escalate:
    """The question about somebody whom the message names; what was typed is no secret to its writer."""
    question = reply.question
    expected = expectation_of(question, reply.asker.time_zone)
    query = named.name or named.hr_id or named.upn or named.entra_id or ""
    return Escalate(
        person=PersonRef(
            query=query,
            display_name=named.name,
            hr_id=named.hr_id,
            upn=named.upn,
            entra_id=named.entra_id,
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        source=HrSystem(question.source.value) if question.source else None,
        job=question.ids.job_id,
    )


def _again(asked: Asked, role: Role) -> Escalate:
    """The last question; the data of a button hold no more of the person than its reader may know."""
    person, expected = asked.person, asked.expectation
    helpdesk = role is Role.HELPDESK
    return Escalate(
        person=PersonRef(
            query=person.query,
            display_name=person.display_name,
            hr_id=person.hr_id if helpdesk or person.hr_id == person.query else None,
            upn=person.user_principal_name
            if helpdesk or person.user_principal_name == person.query
            else None,
            entra_id=person.entra_id if helpdesk else None,
            hr_ends=None if helpdesk or person.hr_id == person.query else hr_tail(person),
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        source=asked.source,
        job=asked.job,
    )


_ADDED = _("You have asked that already: it is case {number}. I have added what you wrote now.")
_ALONE = _("I can show that to you alone: ask me in our personal chat.")
_NO_SUCH_CASE = _("I found no such case. “My cases” shows those that there are.")
_PRIVATELY = _(
    "Ask the helpdesk from our personal chat, please: what you write there only the helpdesk reads."
)
