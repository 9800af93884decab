""" "Run it now for Jane": from words to the card that shows what would be run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botbuilder.core import TurnContext
from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import PersonRef, ProvisionOnDemand
from cards.message import message_card
from cards.on_demand import which_person_card
from diagnosis.evidence import Person
from diagnosis.jobs import HrSystem
from diagnosis.text import Text, _, text
from dialogs.choosing import unfound, who
from dialogs.expecting import asked_of
from dialogs.looked import Asked
from dialogs.on_demand.desk import OnDemandDesk
from dialogs.reply import Reply, expectation_of, send_card
from graph.people import Who


class OnDemandWish:
    """Answers the wish; nothing is run by words alone."""

    def __init__(self, desk: OnDemandDesk) -> None:
        self._desk = desk

    async def __call__(self, context: TurnContext, reply: Reply, last: Mapping[str, Any] | None) -> None:
        """`last` is what the last answered question was about: "run it now" means that person."""
        await send_card(context, await self._answer(reply, last))

    async def _answer(self, reply: Reply, last: Mapping[str, Any] | None) -> AdaptiveCard:
        refused, words, question = self._desk.refusal(reply.asker, reply.role), reply.words, reply.question
        if refused is not None:
            return message_card(refused, words)
        if len(question.people) > 1:
            return message_card(_ONE, words, details=(_EXAMPLE,))
        if question.people:
            named = who(question.people[0])
        elif question.self_asked and reply.asker.entra_id:
            named = {"query": "me", "entra_id": reply.asker.entra_id}
        elif last and last.get("person"):
            return await self._desk.offer(reply, _question(asked_of(dict(last))))
        else:
            return message_card(_WHOM, words, details=(_EXAMPLE,))
        return await self._found(reply, named)

    async def _found(self, reply: Reply, named: dict[str, str]) -> AdaptiveCard:
        found = await self._desk.answers.tenant.find_people(Who(**named), leavers=True)
        if found.one is not None:
            return await self._desk.offer(reply, _about(found.one, reply))
        if found.people:
            listed = [(one.person, _about(one.person, reply)) for one in found.people]
            near = all(one.near for one in found.people)
            return which_person_card(named["query"], listed, reply.words, near=near)
        person = unfound(named)
        if person.hr_id:
            # Who was never provisioned is in no directory and no log; the number is all that a run needs.
            return await self._desk.offer(reply, _about(person, reply))
        details: list[Text | str] = [gap.because for gap in found.gaps] or [_NUMBER]
        headline = text(_("I found nobody called {name}, so nothing was run"), name=named["query"])
        return message_card(headline, reply.words, details=details)


def _about(person: Person, reply: Reply) -> ProvisionOnDemand:
    question = reply.question
    return _question(
        Asked(
            person,
            expectation_of(question, reply.asker.time_zone),
            HrSystem(question.source.value) if question.source else None,
            question.ids.job_id,
        )
    )


def _question(asked: Asked) -> ProvisionOnDemand:
    person, expected = asked.person, asked.expectation
    return ProvisionOnDemand(
        person=PersonRef(
            query=person.query,
            display_name=person.display_name,
            hr_id=person.hr_id,
            upn=person.user_principal_name,
            entra_id=person.entra_id,
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        source=asked.source,
        job=asked.job,
    )


_ONE = _("I run one person at a time")
_WHOM = _("For whom shall I run it?")
_EXAMPLE = _("Name one person: “run it now for Jane Doe”, or by the HR number: “run it now for 21451”.")
_NUMBER = _("The HR number works, too, also for somebody who has no account yet: “run it now for 21451”.")
