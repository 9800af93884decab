"""What must be told of a case, as rows of the outbox: which card changes, and who gets a message."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from followup.cases import About, Case, Party, Tell, Whom
from store.contacts import user_key
from store.outbox import Notice

CARD, RECEIPT, MESSAGE = "case_card", "case_receipt", "case_message"
"""The kinds of notices: the helpdesk's card, the requester's, and a message of its own."""


def card_key(case_id: str) -> str:
    """The remembered message that shows a case to the helpdesk."""
    return f"case:{case_id}:card"


def receipt_key(case_id: str) -> str:
    """The remembered message that shows a case to its requester."""
    return f"case:{case_id}:receipt"


def case_id_of(about: str) -> str | None:
    """The case that a notice or a remembered message is about."""
    kind, _colon, rest = about.partition(":")
    return rest.partition(":")[0] if kind == "case" and rest else None


def card_notice(case: Case) -> Notice:
    """The helpdesk's card is to be drawn anew."""
    key = card_key(case.id)
    return Notice(CARD, case.channel, f"case:{case.id}", message=key, once=key)


def receipt_notice(case: Case) -> Notice:
    """The requester's card is to be drawn anew."""
    key = receipt_key(case.id)
    return Notice(RECEIPT, user_key(case.requester.id), f"case:{case.id}", message=key, once=key)


def said_notice(case: Case, effect: Tell) -> Iterator[Notice]:
    """A message of its own; what it says is read from the history when it is sent."""
    kind, about = MESSAGE, f"case:{case.id}"
    data = {"entry": effect.seq, "to": effect.whom.value}
    match effect.whom:
        case Whom.THREAD:
            yield Notice(kind, case.channel, about, data, thread=card_key(case.id))
        case Whom.REQUESTER:
            yield Notice(kind, user_key(case.requester.id), about, data)
        case Whom.ASSIGNEE if case.assignee is not None:
            yield Notice(kind, user_key(case.assignee.id), about, data)


def key_of(requester: Party, tenant_id: str | None, about: About, case_id: str) -> str:
    """What two open cases never share: who asks, about whom, and what. A general case is like no other."""
    person, expected = about.person, about.expectation
    who = case_id
    if person is not None:
        named = person.entra_id or person.hr_id or person.user_principal_name or person.query
        who = named.strip().casefold()
    change = expected.change.value if expected.change else ""
    parts = (tenant_id or "", requester.id, who, change, expected.attribute or "")
    return sha256("\n".join(parts).encode()).hexdigest()
