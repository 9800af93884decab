"""Carrying out a confirmed run: the card that says it runs, the run, its result, and a fresh diagnosis."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from botbuilder.schema import ConversationReference
from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import ConfirmOnDemand, Recheck, on_demand_of, recheck_after
from cards.blocks import to_json
from cards.message import error_card
from cards.on_demand import running_card
from cards.on_demand_result import failed_card, result_card
from diagnosis.engine import diagnose
from diagnosis.evidence import Person
from diagnosis.log import Result
from diagnosis.on_demand import Failed, Noted, Plan, Run, seen_in_log, with_run
from diagnosis.text import _
from dialogs.answers import Answers
from dialogs.looked import Looked
from dialogs.rechecks import asked_by
from dialogs.reply import Reply
from graph.errors import GraphError
from graph.on_demand import OnDemand, failed

log = logging.getLogger(__name__)

NOT_RUN, NOT_KNOWN = "not_run", "not_known"
"""Results in the audit beside those of a run: refused before it began, and without an answer."""


class Audit(Protocol):
    """Where it is noted who runs whom. Neither raises."""

    async def asked(self, once: str, *, who: str, job: str, hr_id: str) -> Noted:
        """Note it before it is done; only NEW means that it may be."""
        ...

    async def ended(self, once: str, result: str, code: str) -> None:
        """Complete the note."""
        ...


@dataclass(frozen=True, slots=True)
class Order:
    """One confirmed run: what, for whom, by which press, and on which message it stands."""

    plan: Plan
    person: Person
    action: ConfirmOnDemand
    reply: Reply
    reference: ConversationReference
    card_id: str | None

    @property
    def again(self) -> Recheck:
        """The question that led here."""
        return recheck_after(self.action)


class Carrier:
    """Runs orders in the background. Each ends in a card with a way forward."""

    def __init__(
        self,
        answers: Answers,
        audit: Audit,
        *,
        start: Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]],
        put: Callable[[Mapping[str, Any], ConversationReference, str | None], Awaitable[None]],
    ) -> None:
        self._answers, self._audit = answers, audit
        self._start, self._put = start, put

    def begin(self, runner: OnDemand, order: Order) -> None:
        """Run it from now on; the order has been noted."""
        self._start(self._to_the_end(self._start(self._carry_out(runner, order)), order))

    async def _to_the_end(self, task: asyncio.Task[None], order: Order) -> None:
        """A fault of ours is told, too, instead of a card that says for ever that it runs."""
        await asyncio.wait({task})
        if task.cancelled() or task.exception() is None:
            return
        card = error_card(order.reply.words, reference=order.action.once, recheck=order.again)
        await self._show(card, order)

    async def _show(self, card: AdaptiveCard, order: Order) -> None:
        """In the place of the card whose button was pressed."""
        await self._put(to_json(card), order.reference, order.card_id)

    async def _carry_out(self, runner: OnDemand, order: Order) -> None:
        plan, person, words, action = order.plan, order.person, order.reply.words, order.action
        # The two go side by side; the result must come after the card that says that it runs.
        told = self._start(self._show(running_card(plan, person, order.again, words), order))
        outcome: Run | Failed
        try:
            outcome = await runner.run(plan)
        except GraphError as error:
            outcome = failed(error)
            ended = NOT_KNOWN if outcome.ran is None else NOT_RUN
            await self._audit.ended(action.once, ended, outcome.code)
        else:
            await self._audit.ended(action.once, outcome.result.value, outcome.code or outcome.skip_reason)
        log.info("run on demand", extra={"job_id": plan.job_id, "result": _word(outcome)})
        await asyncio.wait({told})
        repeat = on_demand_of(action, action.run_job)
        if isinstance(outcome, Failed):
            card = failed_card(plan, person, outcome, words, again=order.again, repeat=repeat)
        else:
            worked = outcome.result in (Result.SUCCESS, Result.WARNING)
            offer = None if worked else repeat
            card = result_card(plan, person, outcome, words, repeat=offer)
        await self._show(card, order)
        if isinstance(outcome, Run) or outcome.ran is None:
            await self._diagnose(order, outcome)

    async def _diagnose(self, order: Order, outcome: Run | Failed) -> None:
        """How it stands now, which is a message of its own."""
        reply = order.reply
        looked = await self._answers.look_up(await asked_by(self._answers, order.again, reply.role))
        note: str | None = _UNKNOWN
        if isinstance(outcome, Run):
            looked, note = included(looked, order.plan.job_id, outcome)
        shown = self._answers.show(looked, reply.asker, reply.role, order.action.seen, note=note)
        await self._put(shown.card, order.reference, None)


def included(looked: Looked, job_id: str, run: Run) -> tuple[Looked, str | None]:
    """What was looked up with what the run told, and a line that says so where the log has not caught up."""
    if seen_in_log(looked.evidence, job_id, run):
        return looked, None
    evidence = with_run(looked.evidence, job_id, run)
    if evidence is looked.evidence:
        return looked, _NOT_YET
    return replace(looked, evidence=evidence, diagnosis=diagnose(evidence)), _INCLUDED


def _word(outcome: Run | Failed) -> str:
    if isinstance(outcome, Run):
        return outcome.result.value
    return NOT_KNOWN if outcome.ran is None else NOT_RUN


_INCLUDED = _(
    "The provisioning log does not show this run yet. What the run itself told is part of this answer."
)
_NOT_YET = _(
    "The provisioning log does not show this run yet, so this answer does not know of it. Check again in a "
    "few minutes."
)
_UNKNOWN = _("If the run took effect, the provisioning log shows it in a few minutes. Check again then.")
