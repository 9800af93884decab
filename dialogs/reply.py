"""What one activity says: typed text, understood, or a pressed button, and the words to answer in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ActivityTypes
from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Role
from cards.actions import Action, Unknown
from cards.blocks import to_json
from cards.words import Words
from diagnosis.evidence import Change, Expectation
from diagnosis.text import _
from dialogs.asker import Asker
from dialogs.raw_card import card_attachment
from dialogs.utterance.question import Question

_FIRST_YEAR, _LAST_YEAR = 1950, 2100
"""Days outside are slips of the hand; near the ends of the calendar no time zone can be applied."""

_TURN = "provisioning.turn"


@dataclass(frozen=True, slots=True)
class Reply:
    """One turn's input: who says it, what was typed and understood, or which button was pressed."""

    asker: Asker
    role: Role
    now: datetime
    text: str = ""
    question: Question = field(default_factory=Question)
    action: Action | Unknown | None = None

    @property
    def words(self) -> Words:
        """How this asker is spoken to."""
        return Words(self.asker.locale, self.asker.time_zone, now=self.now)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a pressed button is answered with: a line, and perhaps a card, sent or in place of its own.

    `alone` shows the card in its place to the one who pressed and to nobody else, where the client can.
    """

    line: str
    card: AdaptiveCard | None = None
    in_place: bool = False
    alone: bool = False


class Desk(Protocol):
    """Takes the buttons of one concern."""

    async def press(self, context: TurnContext, reply: Reply, action: Any) -> Taken:
        """What one press of a button is answered with. `action` is of a kind the desk was given."""
        ...


class Wish(Protocol):
    """Grants what a typed message asks for, with an answer of its own."""

    async def __call__(self, context: TurnContext, reply: Reply, last: Mapping[str, Any] | None) -> None:
        """`last` is what the last answered question was about (`dialogs.diagnose.asked_of`)."""
        ...


def refusal(role: Role) -> str | None:
    """Why this asker gets no answer; None for those who do."""
    if policy.may_ask(role):
        return None
    if role is Role.GUEST:
        return _("I answer people who work here; guests please ask their contact.")
    return _("I could not check who you are just now. Please try again in a few minutes.")


def put(context: TurnContext, reply: Reply) -> None:
    """Keep the turn's input for the dialog that answers it; it lives for the turn only."""
    context.turn_state[_TURN] = reply


def reply_of(context: TurnContext) -> Reply:
    """The turn's input."""
    found = context.turn_state[_TURN]
    assert isinstance(found, Reply)  # noqa: S101  # put() is the only writer
    return found


async def send_card(context: TurnContext, card: AdaptiveCard | Mapping[str, Any]) -> str | None:
    """Send a card alone, and return the message's id.

    With text beside it Teams splits the message and gives no id back (documented). `summary` is the toast; it
    names nobody.
    """
    content = to_json(card) if isinstance(card, AdaptiveCard) else card
    sent = await context.send_activity(
        Activity(
            type=ActivityTypes.message, attachments=[card_attachment(content)], summary="Provisioning Bot"
        )
    )
    return sent.id if sent is not None else None


def in_calendar(day: date) -> bool:
    """Whether somebody may mean this day."""
    return _FIRST_YEAR <= day.year <= _LAST_YEAR


def expectation_of(question: Question, time_zone: str) -> Expectation:
    """What a message says was expected. A day becomes its beginning and end in the asker's time zone."""
    change = Change(question.expect.value) if question.expect else None
    if question.changed_at is not None:
        return Expectation(change, question.attribute, question.changed_at)
    day = question.changed_on
    if day is None or not in_calendar(day):
        return Expectation(change, question.attribute)
    zone = ZoneInfo(time_zone)
    begins = datetime.combine(day, time.min, zone)
    ends = begins + timedelta(days=1)
    return Expectation(change, question.attribute, begins.astimezone(UTC), ends.astimezone(UTC))
