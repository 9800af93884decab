"""Every state of a case and every command, and what holds whatever people do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from diagnosis.cause import Outcome, Owner
from followup.case_commands import (
    BOT,
    BY,
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
from followup.case_transitions import opened, transition
from followup.cases import Changed, Event, Pass, Refused, Rules, Tell, Unchanged, Whom
from store.case import OPEN, Case, Entry, Party, Resolution, State, Urgency, WaitingOn, What
from tests.support.cases import (
    ACTORS,
    ADELE,
    AGENT,
    ALEX,
    MEGAN,
    NOW,
    OTHER_AGENT,
    REQUESTER,
    RULES,
    case,
)

N, C, W, R, X, D = (
    State.NEW, State.CLAIMED, State.WAITING, State.RESOLVED, State.CLOSED, State.WITHDRAWN,
)  # fmt: skip
LATER = NOW + timedelta(hours=2)
ELSE = Rechecked(Outcome.NEEDS_IT, "job-paused-by-admin", Owner.ENTRA_ADMIN, ("job-paused-by-admin",))
FOUND_DONE = Rechecked(Outcome.DONE, "created-ok-look-here", Owner.NONE, ("created-ok-look-here",))

TABLE: list[tuple[Command, Actor, str]] = [
    # new, claimed, waiting, resolved, closed, withdrawn: the next state, "-" refused, "=" unchanged
    (Claim(), AGENT, "C-----"),
    (Unclaim(), AGENT, "-NN---"),
    (Assign(MEGAN), AGENT, "CCW---"),
    (Note("She is in cost centre 12."), AGENT, "NCWRXD"),
    (Wait(WaitingOn.HR), AGENT, "WWW---"),
    (Wait(WaitingOn.REQUESTER, "When does she start?"), AGENT, "WWW---"),
    (Resume(), AGENT, "--C---"),
    (Reply("We look at it."), AGENT, "CCWR--"),
    (Answer("Thank you."), REQUESTER, "NCWR--"),
    (Resolve(Resolution.FIXED), AGENT, "RRR---"),
    (Reopen(), AGENT, "---CC-"),
    (Reopen(), REQUESTER, "---CCC"),
    (Close(), AGENT, "---X--"),
    (Close(), REQUESTER, "---X--"),
    (Edit(Urgency.URGENT, "She starts tomorrow."), REQUESTER, "NCW---"),
    (Withdraw(), REQUESTER, "DDD---"),
    (ELSE, BOT, "NCW==="),
    (FOUND_DONE, BOT, "NCW==="),
    (Due(), BOT, "N==X=="),
]
STATES = {"N": N, "C": C, "W": W, "R": R, "X": X, "D": D}


def in_state(state: State) -> Case:
    """A case in this state; whoever may have it, Alex has it."""
    differs: dict[str, object] = {"state": state}
    if state is not N:
        differs |= {"assignee": ALEX, "due_at": None}
    if state is W:
        differs |= {"waiting_on": WaitingOn.AD}
    if state not in OPEN:
        differs |= {"ended_at": NOW, "open_key": None}
    if state is R:
        differs |= {"due_at": NOW + timedelta(hours=1), "resolution": Resolution.FIXED}
    return case(**differs)


@pytest.mark.parametrize(("command", "actor", "row"), TABLE, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("number", range(6), ids=list("NCWRXD"))
def test_table(command: Command, actor: Actor, row: str, number: int) -> None:
    """Each command leads from each state where the table says, and keeps the version and history in step."""
    before = in_state(STATES["NCWRXD"[number]])
    answer = transition(before, command, actor, LATER, RULES)
    match row[number]:
        case "-":
            assert isinstance(answer, Refused)
        case "=":
            assert isinstance(answer, Unchanged)
        case letter:
            assert isinstance(answer, Changed)
            after = answer.case
            assert after.state is STATES[letter]
            assert (after.version, after.updated_at) == (before.version + 1, LATER)
            assert [entry.seq for entry in answer.history] == [before.entries + 1]
            assert after.entries == before.entries + 1
            assert after.state in (N, D) or after.assignee is not None
            assert after.state is not N or after.assignee is None
            assert (after.waiting_on is not None) is (after.state is W)
            assert (after.ended_at is None) is after.open


@pytest.mark.parametrize("command", [row[0] for row in TABLE], ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("actor", ACTORS, ids=lambda actor: actor.side.value)
def test_only_by(command: Command, actor: Actor) -> None:
    """A command of somebody who may not give it changes nothing, in any state."""
    if actor.side in BY[type(command)]:
        return
    for state in State:
        assert isinstance(transition(in_state(state), command, actor, LATER, RULES), Refused)


def test_only_the_requester_is_the_requester() -> None:
    """Somebody else's case can't be withdrawn, edited, answered or reopened as a requester."""
    stranger = Actor(Side.REQUESTER, MEGAN)
    for command in (Withdraw(), Edit(Urgency.URGENT, ""), Answer("x"), Reopen()):
        assert isinstance(transition(in_state(R), command, stranger, LATER, RULES), Refused)


def test_two_claim() -> None:
    """Who claims second is told who has it, and who claims again that they have it already."""
    first = transition(case(), Claim(), AGENT, LATER, RULES)
    assert isinstance(first, Changed)
    assert first.case.assignee == ALEX
    second = transition(first.case, Claim(), OTHER_AGENT, LATER, RULES)
    assert isinstance(second, Refused)
    assert second.why.values["who"] == "Alex Wilber"
    again = transition(first.case, Claim(), AGENT, LATER, RULES)
    assert isinstance(again, Refused)
    assert "who" not in again.why.values


@pytest.mark.parametrize(
    "command", [Unclaim(), Assign(ADELE), Wait(WaitingOn.HR), Resume(), Resolve(Resolution.FIXED), Close()],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_an_old_card(command: Command) -> None:
    """What somebody has just taken over is not undone from a card that does not show that yet."""
    old = in_state(W)
    taken = transition(old, Assign(MEGAN), OTHER_AGENT, LATER, RULES)
    assert isinstance(taken, Changed)
    refused = transition(taken.case, command, AGENT, LATER, RULES, seen=old.version)
    assert isinstance(refused, Refused)
    assert "Meanwhile" in refused.why.template
    noted = transition(taken.case, Note("x"), AGENT, LATER, RULES, seen=old.version)
    assert isinstance(noted, Changed)
    stale = transition(noted.case, command, AGENT, LATER, RULES, seen=taken.case.version)
    assert not (isinstance(stale, Refused) and "Meanwhile" in stale.why.template)


def told(answer: object) -> list[tuple[Whom, What]]:
    assert isinstance(answer, Changed)
    return [(effect.whom, effect.what) for effect in answer.effects if isinstance(effect, Tell)]


def carried(answer: object) -> list[Whom]:
    assert isinstance(answer, Changed)
    return [effect.whom for effect in answer.effects if isinstance(effect, Pass)]


def test_who_hears() -> None:
    """The requester gets a message on claim, question and resolution, as a card that changes notifies nobody;
    the thread when the requester or the evidence moves it; an agent when somebody else gives it to them."""
    requester = Whom.REQUESTER
    assert told(transition(case(), Claim(), AGENT, LATER, RULES)) == [(requester, What.CLAIMED)]
    asks = Wait(WaitingOn.REQUESTER, "When?")
    assert carried(transition(in_state(C), asks, AGENT, LATER, RULES)) == [requester]
    assert told(transition(in_state(C), Wait(WaitingOn.HR), AGENT, LATER, RULES)) == []
    resolve = Resolve(Resolution.FIXED, "Filter changed.")
    assert told(transition(in_state(C), resolve, AGENT, LATER, RULES)) == [(requester, What.RESOLVED)]
    given = transition(case(), Assign(MEGAN), AGENT, LATER, RULES)
    assert told(given) == [(requester, What.ASSIGNED), (Whom.ASSIGNEE, What.ASSIGNED)]
    assert told(transition(in_state(C), Assign(MEGAN), OTHER_AGENT, LATER, RULES)) == []
    assert told(transition(in_state(C), Withdraw(), REQUESTER, LATER, RULES)) == [
        (Whom.THREAD, What.WITHDRAWN)
    ]
    assert carried(transition(in_state(C), Reply("x"), AGENT, LATER, RULES)) == [requester]
    assert carried(transition(in_state(C), Answer("x"), REQUESTER, LATER, RULES)) == [Whom.THREAD]
    assert carried(transition(in_state(C), Reply(None), AGENT, LATER, RULES)) == []
    noted = transition(in_state(C), Note("x"), AGENT, LATER, RULES)
    assert isinstance(noted, Changed)
    assert (noted.effects, noted.receipt) == ((), False)


def test_an_answer_ends_the_waiting_for_it() -> None:
    """Who was waited for has answered; while it waits for somebody else, it goes on waiting."""
    asked = transition(in_state(C), Wait(WaitingOn.REQUESTER, "When?"), AGENT, LATER, RULES)
    assert isinstance(asked, Changed)
    answered = transition(asked.case, Answer("Monday."), REQUESTER, LATER, RULES)
    assert isinstance(answered, Changed)
    assert (answered.case.state, answered.case.assignee) == (C, ALEX)


def test_looks_done() -> None:
    """A look that finds it done proposes closing, once; the helpdesk may close it then, and a later look that
    finds it undone takes the proposal back."""
    seen = transition(in_state(C), FOUND_DONE, BOT, LATER, RULES)
    assert isinstance(seen, Changed)
    assert seen.case.proposed
    assert told(seen) == [(Whom.THREAD, What.LOOKS_DONE)]
    assert isinstance(transition(seen.case, FOUND_DONE, BOT, LATER, RULES), Unchanged)
    closed = transition(seen.case, Close(), AGENT, LATER, RULES)
    assert isinstance(closed, Changed)
    assert closed.case.state is X
    assert told(closed) == [(Whom.REQUESTER, What.CLOSED)]
    assert isinstance(transition(seen.case, Close(), REQUESTER, LATER, RULES), Refused)
    back = transition(seen.case, ELSE, BOT, LATER, RULES)
    assert isinstance(back, Changed)
    assert not back.case.proposed
    assert told(back) == [(Whom.THREAD, What.CHANGED)]


def test_rechecked() -> None:
    """The same answer is no news, another cause is; what could not be read this time is not held to be gone,
    and a first look has nothing to be held against."""
    same = Rechecked(
        Outcome.NEEDS_HR, "skipped-scope-filter-false", Owner.HR, ("skipped-scope-filter-false",)
    )
    assert isinstance(transition(case(), same, BOT, LATER, RULES), Unchanged)
    assert isinstance(transition(case(), replace(ELSE, blind=True), BOT, LATER, RULES), Unchanged)
    changed = transition(case(), ELSE, BOT, LATER, RULES)
    assert isinstance(changed, Changed)
    assert (changed.case.cause, changed.case.owner) == ("job-paused-by-admin", Owner.ENTRA_ADMIN)
    assert changed.history[0].data["from"] == "skipped-scope-filter-false"
    unlooked = case(outcome=None, cause=None, seen=())
    first = transition(unlooked, ELSE, BOT, LATER, RULES)
    assert isinstance(first, Changed)
    assert (first.history, first.effects) == ((), ())


def test_reminders() -> None:
    """A case that nobody has is called to mind after an hour, urgent after a quarter, then ever more seldom;
    one that somebody has is not."""
    calm, urgent = opened(case(), NOW, RULES).case, opened(case(urgency=Urgency.URGENT), NOW, RULES).case
    assert calm.due_at == NOW + timedelta(hours=1)
    assert urgent.due_at == NOW + timedelta(minutes=15)
    assert isinstance(transition(calm, Due(), BOT, NOW + timedelta(minutes=59), RULES), Unchanged)
    now, one, gaps = NOW, urgent, []
    for _time in range(10):
        assert one.due_at is not None
        gaps.append((one.due_at - now) // timedelta(minutes=1))
        now = one.due_at
        reminded = transition(one, Due(), BOT, now, RULES)
        assert told(reminded) == [(Whom.THREAD, What.REMINDED)]
        assert isinstance(reminded, Changed)
        one = reminded.case
    assert gaps == [15, 30, 60, 120, 240, 480, 960, 1440, 1440, 1440]
    taken = transition(one, Claim(), AGENT, now, RULES)
    assert isinstance(taken, Changed)
    assert taken.case.due_at is None
    given_back = transition(taken.case, Unclaim(), AGENT, now, RULES)
    assert isinstance(given_back, Changed)
    assert given_back.case.due_at == now + timedelta(minutes=15)


def test_urgent_now() -> None:
    """A case that becomes urgent is called to mind sooner, and the thread hears of it; the same again is
    refused."""
    edited = transition(case(), Edit(Urgency.URGENT, "x"), REQUESTER, NOW, RULES)
    assert told(edited) == [(Whom.THREAD, What.EDITED)]
    assert isinstance(edited, Changed)
    assert edited.case.due_at == NOW + timedelta(minutes=15)
    assert isinstance(transition(edited.case, Edit(Urgency.URGENT, "x"), REQUESTER, NOW, RULES), Refused)


def test_final() -> None:
    """Once `reopen` is over, nobody reopens it, and it is closed by itself if it was only resolved."""
    resolved = transition(in_state(C), Resolve(Resolution.FIXED), AGENT, NOW, RULES)
    assert isinstance(resolved, Changed)
    end = NOW + RULES.reopen
    assert isinstance(transition(resolved.case, Reopen(), REQUESTER, end, RULES), Changed)
    later = end + timedelta(seconds=1)
    assert isinstance(transition(resolved.case, Reopen(), REQUESTER, later, RULES), Refused)
    closed = transition(resolved.case, Due(), BOT, end, RULES)
    assert isinstance(closed, Changed)
    assert (closed.case.state, closed.case.ended_at) == (X, NOW)


def test_empty_words() -> None:
    """Nothing is kept or sent where nothing was written."""
    for command, actor in (
        (Note(""), AGENT), (Reply(""), AGENT), (Answer(""), REQUESTER), (Wait(WaitingOn.REQUESTER), AGENT),
    ):  # fmt: skip
        assert isinstance(transition(in_state(C), command, actor, LATER, RULES), Refused)


WORDS = st.sampled_from(("", "x"))
PEOPLE = st.sampled_from((ALEX, MEGAN))
COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.sampled_from((Claim(), Unclaim(), Resume(), Close(), Withdraw(), Due(), ELSE, FOUND_DONE)),
    st.builds(Assign, PEOPLE),
    st.builds(Note, WORDS),
    st.builds(Wait, st.sampled_from(WaitingOn), WORDS),
    st.builds(Reply, WORDS),
    st.builds(Answer, WORDS),
    st.builds(Resolve, st.sampled_from(Resolution), WORDS),
    st.builds(Reopen, WORDS),
    st.builds(Edit, st.sampled_from(Urgency), WORDS),
)


class Lives(RuleBasedStateMachine):
    """A requester, two agents and the bot do anything at any time, from cards of any age."""

    def __init__(self) -> None:
        super().__init__()
        self.now: datetime = NOW
        self.rules = Rules()
        begun = opened(case(), NOW, self.rules)
        self.case, self.history = begun.case, list(begun.history)
        self.before: Case = self.case
        self.events: list[str] = []

    @rule(command=COMMANDS, actor=st.sampled_from(ACTORS), age=st.integers(0, 3) | st.none())
    def act(self, command: Command, actor: Actor, age: int | None) -> None:
        seen = None if age is None else max(self.case.version - age, 1)
        self.before = self.case
        answer = transition(self.case, command, actor, self.now, self.rules, seen=seen)
        if isinstance(answer, Changed):
            assert actor.side in BY[type(command)]
            self.case = answer.case
            self.history += answer.history
            self.events += [effect.name for effect in answer.effects if isinstance(effect, Event)]
            for effect in answer.effects:
                if isinstance(effect, Tell | Pass):
                    assert self.entry(effect.seq) is not None

    @rule(hours=st.integers(1, 400))
    def wait(self, hours: int) -> None:
        self.before = self.case
        self.now += timedelta(hours=hours)

    def entry(self, seq: int) -> Entry:
        return self.history[seq - 1]

    @invariant()
    def nothing_is_lost(self) -> None:
        assert [entry.seq for entry in self.history] == list(range(1, len(self.history) + 1))
        assert self.case.entries == len(self.history)

    @invariant()
    def versions_grow(self) -> None:
        assert self.case.version - self.before.version in (0, 1)
        assert (self.case == self.before) is (self.case.version == self.before.version)
        assert self.case.moved <= self.case.version

    @invariant()
    def one_has_it(self) -> None:
        if self.case.state in (C, W):
            assert self.case.assignee in (ALEX, MEGAN)
        if self.case.state is N:
            assert self.case.assignee is None
        assert (self.case.waiting_on is not None) is (self.case.state is W)
        assert self.case.due_at is None or self.case.state in (N, R)
        assert self.case.due_at is not None or self.case.state not in (N, R)

    @invariant()
    def final_but_reopened(self) -> None:
        if self.before.state in (X, D) and self.case.state is not self.before.state:
            assert self.history[-1].what is What.REOPENED
        if not self.case.open:
            assert self.case.ended_at is not None
            assert self.case.ended_at <= self.now

    @precondition(lambda self: len(self.history) > 1)
    @invariant()
    def other_systems_hear(self) -> None:
        said = sum(entry.what not in (What.NOTED, What.REMINDED) for entry in self.history[1:])
        assert len(self.events) == said


Lives.TestCase.settings = settings(max_examples=150, stateful_step_count=40, derandomize=True, deadline=None)
TestLives = Lives.TestCase


def test_parties() -> None:
    """An agent who has asked something may act on both sides of their own case."""
    own = replace(case(), requester=ALEX)
    claimed = transition(own, Claim(), AGENT, LATER, RULES)
    assert isinstance(claimed, Changed)
    withdrawn = transition(
        claimed.case, Withdraw(), Actor(Side.REQUESTER, Party(ALEX.id, "Alex")), LATER, RULES
    )
    assert isinstance(withdrawn, Changed)
