"""The policy: from role, relation and place to the level of the answer."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """Who asks. An asker whose group membership could not be read is an employee."""

    HELPDESK = "helpdesk"
    EMPLOYEE = "employee"
    GUEST = "guest"
    UNKNOWN = "unknown"
    """It could not be checked whether the asker is a guest."""


class Relation(StrEnum):
    """Whom the asker asks about."""

    SELF = "self"
    COLLEAGUE = "colleague"


class Place(StrEnum):
    """Where the answer would stand: where one person reads it, or where others read it too."""

    PRIVATE = "private"
    SHARED = "shared"


class Level(StrEnum):
    """How much of an answer may be shown; the values are those of `diagnosis.audience.Audience`."""

    HELPDESK = "helpdesk"
    EMPLOYEE = "employee"
    OUTCOME = "outcome"


class Colleagues(StrEnum):
    """The setting COLLEAGUES_SEE: what one employee may learn about another."""

    CAUSES = "causes"
    OUTCOME = "outcome"


def may_ask(role: Role) -> bool:
    """Whether this asker gets an answer at all."""
    return role in (Role.HELPDESK, Role.EMPLOYEE)


def level(role: Role, relation: Relation, place: Place, colleagues: Colleagues = Colleagues.CAUSES) -> Level:
    """The most that may be shown.

    | who      | about    | alone     | where others read too |
    |----------|----------|-----------|-----------------------|
    | helpdesk | anybody  | helpdesk  | outcome               |
    | employee | self     | employee  | outcome               |
    | employee | colleague| the setting | outcome             |
    """
    if place is Place.SHARED:
        return Level.OUTCOME
    if role is Role.HELPDESK:
        return Level.HELPDESK
    if relation is Relation.COLLEAGUE and colleagues is Colleagues.OUTCOME:
        return Level.OUTCOME
    return Level.EMPLOYEE


def may_be_suggested(role: Role, *, in_use: bool, named_in_full: bool) -> bool:
    """Whether a person may stand in a list that follows somebody's typing.

    Who has an account in use is in the directory, where every member may look people up anyway. Of everybody
    else (never provisioned, switched off) only the helpdesk is told by a few letters; others have to know
    the whole name, as for a question in words.
    """
    if role is Role.HELPDESK:
        return True
    return role is Role.EMPLOYEE and (in_use or named_in_full)


def may_see_numbers(role: Role) -> bool:
    """Whether HR numbers may stand in a list that only the asker sees."""
    return role is Role.HELPDESK


def may_take_file(role: Role, place: Place) -> bool:
    """Whether the evidence may be handed out as a file: it holds all that the helpdesk may see."""
    return role is Role.HELPDESK and place is Place.PRIVATE


def level_in_case(*, helpdesks_own: bool) -> Level:
    """The most that the card of a case may show in the channel it goes to.

    The settings say that whoever reads the helpdesk's own channel is helpdesk. Who reads another one, to
    which some cases are routed, nobody has said.
    """
    return Level.HELPDESK if helpdesks_own else Level.OUTCOME


def may_work_on_cases(role: Role) -> bool:
    """Whether somebody may take, answer and resolve what others have asked the helpdesk."""
    return role is Role.HELPDESK


def may_hear_of_leaving(role: Role, place: Place) -> bool:
    """Whether an answer may say or show that somebody leaves or has left."""
    return role is Role.HELPDESK and place is Place.PRIVATE


def most_at_once(role: Role, place: Place) -> int:
    """How many people may be asked about in one message.

    The helpdesk pastes lists from tickets. Elsewhere it is a handful: nobody is to learn about the whole
    company at once, and a channel is no place for long lists.
    """
    return 50 if role is Role.HELPDESK and place is Place.PRIVATE else 7


def may_run_on_demand(role: Role, place: Place) -> bool:
    """Whether the asker may have a person provisioned now: it changes accounts and shows what was read."""
    return role is Role.HELPDESK and place is Place.PRIVATE
