"""The life of a case: from its state and a command to its next state, its history, and who must hear of it.

| command (by)            | new        | claimed    | waiting    | resolved   | closed    | withdrawn |
|-------------------------|------------|------------|------------|------------|-----------|-----------|
| claim (helpdesk)        | claimed    | –          | –          | –          | –         | –         |
| unclaim (helpdesk)      | –          | new        | new        | –          | –         | –         |
| assign (helpdesk)       | claimed    | claimed    | waiting    | –          | –         | –         |
| note (helpdesk)         | new        | claimed    | waiting    | resolved   | closed    | withdrawn |
| wait (helpdesk)         | waiting    | waiting    | waiting    | –          | –         | –         |
| resume (helpdesk)       | –          | –          | claimed    | –          | –         | –         |
| reply (helpdesk)        | claimed    | claimed    | waiting    | resolved   | –         | –         |
| answer (requester)      | new        | claimed    | claimed ¹  | resolved   | –         | –         |
| resolve (helpdesk)      | resolved   | resolved   | resolved   | –          | –         | –         |
| reopen (both)           | –          | –          | –          | claimed ²  | claimed ² | claimed ³ |
| close (both)            | closed ⁴   | closed ⁴   | closed ⁴   | closed     | –         | –         |
| edit (requester)        | new        | claimed    | waiting    | –          | –         | –         |
| withdraw (requester)    | withdrawn  | withdrawn  | withdrawn  | –          | –         | –         |
| rechecked (bot)         | new        | claimed    | waiting    | =          | =         | =         |
| due (bot)               | new        | =          | =          | closed     | =         | =         |

A dash is refused with a reason, `=` changes nothing. ¹ If it waited for the requester; else it goes on
waiting. ² New, if nobody had it; only within `reopen_days` of its end. ³ By the requester alone. ⁴ By the
helpdesk alone, and only when the newest look found it done.

Whoever acts in a case that nobody has (wait, reply, resolve) has it from then on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from diagnosis.cause import Outcome
from diagnosis.text import Text, _, text
from followup.case_commands import (
    BY,
    OVERRIDES,
    Actor,
    Answer,
    Assign,
    Claim,
    Close,
    Command,
    Due,
    Edit,
    Note,
    Rechecked,
    Reopen,
    Reply,
    Resolve,
    Resume,
    Side,
    Unclaim,
    Wait,
    Withdraw,
)
from followup.cases import (
    EVENTS,
    Answered,
    Case,
    Changed,
    Effect,
    Entry,
    Event,
    Party,
    Pass,
    Refused,
    Rules,
    State,
    Tell,
    Unchanged,
    Urgency,
    WaitingOn,
    What,
    Whom,
)


def opened(case: Case, now: datetime, rules: Rules) -> Changed:
    """A case that was just made: its first entry, and who hears of it."""
    case = replace(case, due_at=rules.reminder(case, now))
    entry = Entry(1, now, What.OPENED, case.requester, data={"urgency": case.urgency.value})
    return Changed(case, (entry,), (Event(EVENTS[What.OPENED]),))


def transition(
    case: Case, command: Command, actor: Actor, now: datetime, rules: Rules, *, seen: int | None = None
) -> Answered:
    """What becomes of a case. `seen` is the version that the actor had before their eyes, if known."""
    if actor.side not in BY[type(command)]:
        return Refused(text(_NOT_YOURS))
    if actor.side is Side.REQUESTER and (actor.party is None or actor.party.id != case.requester.id):
        return Refused(text(_NOT_YOURS))
    if isinstance(command, OVERRIDES) and seen is not None and seen < case.moved:
        return Refused(text(_("Meanwhile: {state} Please look at the card again."), state=_stands(case)))
    return _Step(case, actor, now, rules).take(command)


@dataclass(frozen=True, slots=True)
class _Step:
    """One command on one case."""

    case: Case
    actor: Actor
    now: datetime
    rules: Rules

    def take(self, command: Command) -> Answered:
        """The table of the module, by command."""
        handle: Callable[[Any], Answered] = getattr(self, f"_{type(command).__name__.lower()}")
        return handle(command)

    def _claim(self, _command: Claim) -> Answered:
        if self.case.state is not State.NEW:
            return self._refuse()
        return self._changed(What.CLAIMED, self._taken(), tell=(Whom.REQUESTER,))

    def _unclaim(self, _command: Unclaim) -> Answered:
        if self.case.state not in (State.CLAIMED, State.WAITING):
            return self._refuse()
        free = {"state": State.NEW, "assignee": None, "waiting_on": None, "reminders": 0}
        due = self.rules.reminder(replace(self.case, reminders=0), self.now)
        return self._changed(What.UNCLAIMED, {**free, "due_at": due})

    def _assign(self, command: Assign) -> Answered:
        case = self.case
        if not case.open:
            return self._refuse()
        if case.assignee is not None and case.assignee.id == command.to.id:
            return Refused(text(_("{who} has it already."), who=command.to.name))
        state = case.state if case.state is State.WAITING else State.CLAIMED
        changes = {**self._taken(command.to), "state": state, "waiting_on": case.waiting_on}
        data = {"to": command.to.name, "to_id": command.to.id}
        if case.assignee is not None:
            data["from"] = case.assignee.name
        whom = [Whom.REQUESTER] if case.assignee is None else []
        if self.actor.party is None or self.actor.party.id != command.to.id:
            whom.append(Whom.ASSIGNEE)
        return self._changed(What.ASSIGNED, changes, data=data, tell=whom)

    def _note(self, command: Note) -> Answered:
        if not command.text:
            return Refused(text(_SAY_SOMETHING))
        return self._changed(What.NOTED, {}, said=command.text, receipt=False)

    def _wait(self, command: Wait) -> Answered:
        case = self.case
        if not case.open:
            return self._refuse()
        asks = command.on is WaitingOn.REQUESTER
        if asks and not command.text:
            return Refused(text(ASK_WHAT))
        changes = {
            **self._owned(),
            "state": State.WAITING,
            "waiting_on": command.on,
            "due_at": None,
        }
        return self._changed(
            What.WAITING,
            changes,
            said=command.text,
            data={"on": command.on.value},
            carry=Whom.REQUESTER if asks else None,
        )

    def _resume(self, _command: Resume) -> Answered:
        if self.case.state is not State.WAITING:
            return self._refuse()
        return self._changed(What.RESUMED, {"state": State.CLAIMED, "waiting_on": None})

    def _reply(self, command: Reply) -> Answered:
        case = self.case
        if command.text == "":
            return Refused(text(_SAY_SOMETHING))
        if case.state in (State.CLOSED, State.WITHDRAWN):
            return self._refuse()
        changes = self._owned() if case.state is State.NEW else {}
        return self._changed(What.REPLIED, changes, said=command.text or "", carry=Whom.REQUESTER)

    def _answer(self, command: Answer) -> Answered:
        case = self.case
        if command.text == "":
            return Refused(text(_SAY_SOMETHING))
        if case.state in (State.CLOSED, State.WITHDRAWN):
            return self._refuse()
        changes: dict[str, Any] = {}
        if case.waiting_on is WaitingOn.REQUESTER:
            changes = {"state": State.CLAIMED, "waiting_on": None}
        return self._changed(What.ANSWERED, changes, said=command.text or "", carry=Whom.THREAD)

    def _resolve(self, command: Resolve) -> Answered:
        if not self.case.open:
            return self._refuse()
        changes = {
            **self._owned(),
            **self._ended(State.RESOLVED),
            "resolution": command.reason,
            "resolution_text": command.text,
            "resolved_at": self.now,
            "due_at": self.now + self.rules.reopen,
        }
        return self._changed(
            What.RESOLVED,
            changes,
            said=command.text,
            data={"reason": command.reason.value},
            tell=(Whom.REQUESTER,),
        )

    def _reopen(self, command: Reopen) -> Answered:
        case = self.case
        if case.open:
            return self._refuse()
        if case.state is State.WITHDRAWN and self.actor.side is not Side.REQUESTER:
            return Refused(text(_("The requester withdrew it; only they can reopen it.")))
        if case.ended_at is None or self.now > case.ended_at + self.rules.reopen:
            return Refused(
                text(_("Case {number} is too old to be reopened. Please ask anew."), number=_n(case))
            )
        changes: dict[str, Any] = {
            "state": State.NEW if case.assignee is None else State.CLAIMED,
            "resolution": None,
            "resolution_text": "",
            "resolved_at": None,
            "closed_at": None,
            "ended_at": None,
            "proposed": False,
            "reminders": 0,
            "due_at": None,
        }
        if case.assignee is None:
            changes["due_at"] = self.rules.reminder(replace(case, reminders=0), self.now)
        tell = (Whom.THREAD,) if self.actor.side is Side.REQUESTER else (Whom.REQUESTER,)
        return self._changed(What.REOPENED, changes, said=command.text, tell=tell)

    def _close(self, _command: Close) -> Answered:
        case = self.case
        done = case.open and case.proposed and self.actor.side is Side.HELPDESK
        if case.open and not done:
            if self.actor.side is Side.HELPDESK:
                return Refused(text(_("Please resolve it with a reason first.")))
            return Refused(text(_("The helpdesk is still at it. You can withdraw it.")))
        if case.state is not State.RESOLVED and not done:
            return self._refuse()
        changes = {**self._ended(State.CLOSED), "closed_at": self.now, "due_at": None}
        if done:
            changes |= self._owned(keep_state=True)
        return self._changed(
            What.CLOSED,
            changes,
            data={"looks_done": "yes"} if done else {},
            tell=(Whom.REQUESTER,) if done else (),
        )

    def _edit(self, command: Edit) -> Answered:
        case = self.case
        if not case.open:
            return self._refuse()
        if (command.urgency, command.note) == (case.urgency, case.note):
            return Refused(text(_("That is what it says already.")))
        changes: dict[str, Any] = {"urgency": command.urgency, "note": command.note}
        rose = command.urgency is Urgency.URGENT and case.urgency is not Urgency.URGENT
        if case.state is State.NEW and command.urgency is not case.urgency:
            fresh = replace(case, urgency=command.urgency, reminders=0)
            changes |= {"reminders": 0, "due_at": self.rules.reminder(fresh, self.now)}
        data = {"urgency": command.urgency.value}
        return self._changed(What.EDITED, changes, data=data, tell=(Whom.THREAD,) if rose else ())

    def _withdraw(self, _command: Withdraw) -> Answered:
        if not self.case.open:
            return self._refuse()
        changes = {**self._ended(State.WITHDRAWN), "due_at": None}
        return self._changed(What.WITHDRAWN, changes, tell=(Whom.THREAD,))

    def _rechecked(self, command: Rechecked) -> Answered:
        case = self.case
        if not case.open:
            return Unchanged()
        done = command.outcome is Outcome.DONE
        found: dict[str, Any] = {
            "outcome": command.outcome,
            "cause": command.cause,
            "owner": command.owner,
            "seen": command.seen,
            "proposed": done,
        }
        if done and not case.proposed:
            return self._changed(What.LOOKS_DONE, found, tell=(Whom.THREAD,), receipt=False)
        if (command.outcome, command.cause) == (case.outcome, case.cause):
            return Unchanged() if command.seen == case.seen else self._quietly(found)
        if command.blind:
            return Unchanged()  # what could not be read need not have changed
        if case.outcome is None:
            return self._quietly(found)  # a first look has nothing to be held against
        data = {"from": case.cause or "", "to": command.cause or "", "outcome": command.outcome.value}
        return self._changed(What.CHANGED, found, data=data, tell=(Whom.THREAD,), receipt=False)

    def _due(self, _command: Due) -> Answered:
        case = self.case
        if case.due_at is None or case.due_at > self.now:
            return Unchanged()
        if case.state is State.RESOLVED:
            changes = {"state": State.CLOSED, "closed_at": self.now, "due_at": None}
            return self._changed(What.CLOSED, changes)
        if case.state is not State.NEW:
            return self._quietly({"due_at": None})
        reminded = {"reminders": case.reminders + 1, "reminded_at": self.now}
        due = self.rules.reminder(replace(case, reminders=case.reminders + 1), self.now)
        return self._changed(What.REMINDED, {**reminded, "due_at": due}, tell=(Whom.THREAD,), receipt=False)

    def _taken(self, by: Party | None = None) -> dict[str, Any]:
        """The changes of a case that somebody gets: the actor, unless it is somebody else."""
        return {
            "state": State.CLAIMED,
            "assignee": by or self.actor.party,
            "claimed_at": self.now,
            "due_at": None,
        }

    def _owned(self, *, keep_state: bool = False) -> dict[str, Any]:
        """The actor has a case that nobody had."""
        taken = self._taken() if self.case.assignee is None else {}
        return {key: value for key, value in taken.items() if not (keep_state and key in ("state", "due_at"))}

    def _ended(self, state: State) -> dict[str, Any]:
        return {"state": state, "waiting_on": None, "ended_at": self.case.ended_at or self.now}

    def _quietly(self, changes: Mapping[str, Any]) -> Changed:
        """A change that is no news: nothing in the history, and nobody hears of it."""
        case = replace(self.case, **changes, version=self.case.version + 1, updated_at=self.now)
        return Changed(case, (), receipt=False)

    def _changed(
        self,
        what: What,
        changes: Mapping[str, Any],
        *,
        said: str = "",
        data: Mapping[str, str] | None = None,
        tell: tuple[Whom, ...] | list[Whom] = (),
        carry: Whom | None = None,
        receipt: bool = True,
    ) -> Changed:
        case, version, seq = self.case, self.case.version + 1, self.case.entries + 1
        moved = any(
            changes.get(key, getattr(case, key)) != getattr(case, key) for key in ("state", "assignee")
        )
        case = replace(
            case,
            **changes,
            version=version,
            moved=version if moved else case.moved,
            entries=seq,
            updated_at=self.now,
        )
        entry = Entry(seq, self.now, what, self.actor.party, said, data or {})
        effects: list[Effect] = [Tell(whom, what, seq) for whom in tell]
        if carry is not None and said:
            effects.append(Pass(carry, seq))
        if what in EVENTS:
            effects.append(Event(EVENTS[what]))
        return Changed(case, (entry,), tuple(effects), receipt)

    def _refuse(self) -> Refused:
        case = self.case
        if case.state is State.WITHDRAWN and self.actor.side is Side.REQUESTER:
            return Refused(text(_("You have withdrawn case {number}. Reopen it first."), number=_n(case)))
        if case.state is State.CLAIMED and self.actor.party is not None and case.assignee is not None:
            mine = case.assignee.id == self.actor.party.id and self.actor.side is Side.HELPDESK
            if mine:
                return Refused(text(_("You have case {number} already."), number=_n(case)))
        return Refused(_stands(case))


def _n(case: Case) -> str:
    return str(case.number)


def _stands(case: Case) -> Text:
    """How a case stands, in a sentence for somebody who wanted something else."""
    who = case.assignee.name if case.assignee else ""
    match case.state:
        case State.NEW:
            return text(_("Nobody has case {number} at the moment."), number=_n(case))
        case State.CLAIMED:
            return text(_("{who} has case {number} now."), who=who, number=_n(case))
        case State.WAITING:
            return text(_("{who} has case {number} now, and it is waiting."), who=who, number=_n(case))
        case State.RESOLVED:
            return text(_("Case {number} is resolved. Reopen it first."), number=_n(case))
        case State.CLOSED:
            return text(_("Case {number} is closed. Reopen it first."), number=_n(case))
        case State.WITHDRAWN:
            return text(_("Case {number} was withdrawn by the requester."), number=_n(case))


ASK_WHAT = _("Please write what you need to know from the requester.")
_NOT_YOURS = _("That is not for you to do in this case.")
_SAY_SOMETHING = _("Please write something first.")
