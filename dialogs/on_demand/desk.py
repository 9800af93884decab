"""Run on demand: the helpdesk sees exactly what would be run, confirms it, and sees what came back.

The one thing the bot does that writes. Nothing is run without a press of the button on a card that says so,
and each such button works once.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import uuid4

from botbuilder.core import TurnContext
from botbuilder.schema import ConversationReference
from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Place, Role
from cards.actions import ConfirmOnDemand, PersonRef, ProvisionOnDemand, on_demand_of, recheck_after
from cards.blocks import to_json
from cards.message import message_card
from cards.on_demand import confirm_card, left_card, refused_card, which_job_card
from diagnosis.evidence import Person
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.on_demand import Noted, Plan, Refusal, candidates, hr_id_in
from diagnosis.text import Text, _, counted, text
from dialogs.answers import Answers, as_employee
from dialogs.asker import Asker
from dialogs.on_demand.run import Audit, Carrier, Order
from dialogs.rechecks import asked_by
from dialogs.reply import Reply, Taken
from graph.errors import Busy, GraphError
from graph.jobs import HrJob
from graph.on_demand import OnDemand

ANSWER_WITHIN_SECONDS = 2.5
"""A pressed button is answered by then; what takes longer comes as a card of its own."""

CONFIRM_WITHIN = timedelta(minutes=15)
"""An older confirmation runs nothing: what it shows may no longer be what is wanted."""


_CLOCKS_DIFFER = timedelta(minutes=1)
"""Another process may have made the card."""


class Put(Protocol):
    """Puts a card where an older one stands, or below as a new one."""

    def __call__(
        self, card: Mapping[str, Any], reference: ConversationReference, message: str | None
    ) -> Awaitable[None]: ...


class OnDemandDesk:
    """Answers the two buttons. `runner` is None where running on demand is switched off."""

    def __init__(
        self,
        answers: Answers,
        runner: OnDemand | None,
        audit: Audit,
        *,
        start: Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]],
        put: Put,
        clock: Callable[[], datetime],
        answer_within: float = ANSWER_WITHIN_SECONDS,
    ) -> None:
        self.answers = answers
        self._runner, self._audit = runner, audit
        self._start, self._put, self._clock = start, put, clock
        self._answer_within = answer_within
        self._carrier = Carrier(answers, audit, start=start, put=put)

    def refusal(self, asker: Asker, role: Role) -> str | None:
        """Why this asker can't run anybody here; checked at each press, as buttons can be forged."""
        if not policy.may_run_on_demand(role, Place.PRIVATE):
            return as_employee(asker) or _ONLY_HELPDESK
        if not policy.may_run_on_demand(role, asker.place):
            return _PRIVATELY
        return _SWITCHED_OFF if self._runner is None else None

    async def press(
        self, context: TurnContext, reply: Reply, action: ProvisionOnDemand | ConfirmOnDemand
    ) -> Taken:
        """A pressed button: what would be run, or the run itself, which goes on in the background."""
        refused = self.refusal(reply.asker, reply.role)
        if refused is not None:
            return Taken(reply.words.say(refused))
        reference = TurnContext.get_conversation_reference(context.activity)
        card_id = context.activity.reply_to_id
        if isinstance(action, ConfirmOnDemand):
            work = self._confirmed(reply, action, reference, card_id)
        else:
            work = self._offer(reply, action)
        task: asyncio.Task[Taken] = self._start(work)
        await asyncio.wait({task}, timeout=self._answer_within)
        if task.done():
            return task.result()
        self._start(self._late(task, reply, reference))
        return Taken(reply.words.say(_("One moment, I am looking.")))

    async def offer(self, reply: Reply, question: ProvisionOnDemand) -> AdaptiveCard:
        """The card that shows what would be run; or asks in which job; or says why nothing can be."""
        runner, words, again = self._runner, reply.words, recheck_after(question)
        if runner is None:
            return message_card(_SWITCHED_OFF, words)
        asked = await asked_by(self.answers, again, reply.role)
        if question.run_job is not None:
            asked = replace(asked, source=None, job=question.run_job)
        looked = await self.answers.look_up(asked)
        person, jobs = looked.evidence.person, looked.evidence.jobs
        if isinstance(jobs, Unavailable):
            return message_card(_JOBS_UNREAD, words, details=(jobs.because,), recheck=again)
        fitting = [job for job in candidates(jobs) if question.run_job in (None, job.id)]
        if not fitting:
            return message_card(_NO_JOB, words, recheck=again)
        known = question.model_copy(update={"person": _ref(person)})
        if len(fitting) > 1:
            choice = [(job.name, on_demand_of(known, job.id)) for job in fitting]
            return which_job_card(person, choice, words)
        (job,) = fitting
        try:
            plan = await runner.plan(_hr_job(job), hr_id_in(job, person))
        except GraphError as error:
            return message_card(_JOBS_UNREAD, words, details=(error.plain,), recheck=again)
        if isinstance(plan, Refusal):
            return refused_card(plan, job.name, person, again, words)
        gone = looked.evidence.deleted_users
        return confirm_card(
            plan,
            person,
            self._confirm(known, plan),
            words,
            deleted=not isinstance(gone, Unavailable) and bool(gone),
        )

    def _confirm(self, question: ProvisionOnDemand, plan: Plan) -> ConfirmOnDemand:
        return ConfirmOnDemand.model_validate(
            {
                **question.model_dump(exclude={"verb", "run_job"}),
                "once": uuid4().hex,
                "run_job": plan.job_id,
                "run_for": plan.object_id,
                "offered_at": self._clock(),
            }
        )

    async def _offer(self, reply: Reply, action: ProvisionOnDemand) -> Taken:
        card = await self.offer(reply, action)
        return Taken(reply.words.say(_("See below: nothing has been run yet.")), card)

    async def _confirmed(
        self,
        reply: Reply,
        action: ConfirmOnDemand,
        reference: ConversationReference,
        card_id: str | None,
    ) -> Taken:
        """Run it, if this press may and is the first of its kind."""
        words, runner = reply.words, self._runner
        question = on_demand_of(action, action.run_job)
        if runner is None:
            return Taken(words.say(_SWITCHED_OFF))
        if action.step == "leave":
            return Taken(words.say(_LEFT), left_card(question, _LEFT, words), in_place=True)
        if not -_CLOCKS_DIFFER <= self._clock() - action.offered_at <= CONFIRM_WITHIN:
            return Taken(words.say(_TOO_OLD), left_card(question, _TOO_OLD, words), in_place=True)
        person = _person(action)
        try:
            known = await self.answers.tenant.jobs()
            job = next((job for job in known if job.id == action.run_job), None)
            if job is None:
                return Taken(words.say(_NO_JOB))
            plan = await runner.plan(job, action.run_for)
            if isinstance(plan, Refusal):
                card = refused_card(plan, job.name, person, recheck_after(action), words)
                return Taken(words.say(_("Nothing was run.")), card, in_place=True)
            runner.reserve()
        except Busy as error:
            return Taken(words.say(_busy(error)))
        except GraphError as error:
            return Taken(words.say(text(_("Nothing was run: {why}"), why=error.plain)))
        noted = await self._audit.asked(
            action.once, who=reply.asker.entra_id or "", job=plan.job_id, hr_id=plan.object_id
        )
        if noted is not Noted.NEW:
            return Taken(words.say(_NOTED[noted]))
        self._carrier.begin(runner, Order(plan, person, action, reply, reference, card_id))
        return Taken(words.say(_("Running. This card changes by itself.")))

    async def _late(self, task: asyncio.Task[Taken], reply: Reply, reference: ConversationReference) -> None:
        """What took too long for the one who pressed comes as a card below."""
        taken = await task
        card = taken.card or message_card(taken.line, reply.words, way_out=False)
        await self._put(to_json(card), reference, None)


def _busy(error: Busy) -> Text:
    seconds = max(1, math.ceil(error.retry_after or 1))
    return counted(
        "Many are being run just now. Please press again in {n} second.",
        "Many are being run just now. Please press again in {n} seconds.",
        seconds,
    )


def _ref(person: Person) -> PersonRef:
    return PersonRef(
        query=person.query,
        display_name=person.display_name,
        hr_id=person.hr_id,
        upn=person.user_principal_name,
        entra_id=person.entra_id,
    )


def _person(action: ConfirmOnDemand) -> Person:
    ref = action.person
    return Person(ref.query, ref.display_name, action.run_for, ref.upn, ref.entra_id)


def _hr_job(job: Job) -> HrJob:
    return HrJob(job.id, job.service_principal_id, job.name, job.source, job.target)


_ONLY_HELPDESK = _("Only the helpdesk can have somebody provisioned at once. Please ask them.")
_PRIVATELY = _("I do that only where nobody else reads along: ask me in our personal chat.")
_SWITCHED_OFF = _(
    "Running on demand is not switched on. Whoever runs this bot can do that: the setting is ON_DEMAND, and "
    "it needs the Graph permission Synchronization.ReadWrite.All."
)
_JOBS_UNREAD = _("I could not read the provisioning job just now, so nothing was run")
_NO_JOB = _("I know no such provisioning job, so nothing was run")
_LEFT = _("All right, I have not run anything.")
_TOO_OLD = _(
    "That confirmation is too old: what it shows may have changed. Ask again to see what would be run."
)
_NOTED: dict[Noted, str] = {
    Noted.RUNNING: _("The same person is being run in this job right now. Look again in a minute."),
    Noted.BEGUN: _(
        "This was begun already. If the card stays as it is, I was interrupted and do not know how it ended. "
        "Check again before you run it once more."
    ),
    Noted.ENDED: _("This was run already, and the button works once. The card shows how it ended."),
    Noted.FAILED: _(
        "I could not note who runs this, so I did not run it. Please try again in a few minutes."
    ),
}
