"""The cards of the chat through a case, as they are compared with golden files and drawn."""

from __future__ import annotations

from collections.abc import Callable

from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import SendToCase
from cards.case_chat import (
    chat_url,
    deleted_card,
    from_helpdesk_card,
    from_requester_card,
    offer_card,
    only_files_card,
    passed_on_card,
    thread_help_card,
    undelivered_card,
)
from cards.words import Words
from followup.relay import CaseRef
from followup.relay import Words as Passed
from tests.support.cases import ADELE, ALEX

WORDS = Words("en-US", "Europe/Zurich")
QUESTION = Passed("Does she have a second contract?\nThen please send me its number.")
LONG = Passed("She starts on Monday. " * 20, cut=True, left=2)
ALEXS, ADELES = chat_url("alex.wilber@contoso.com"), chat_url("adele.vance@contoso.com")
CASES = tuple(
    CaseRef(letter * 32, number, ADELE.id, ADELE.name, "channel:19:helpdesk@thread.tacv2")
    for letter, number in (("a", 1042), ("b", 1043))
)
OFFERS = tuple(SendToCase(case=case.id, text="The one in Berlin.", message="1600000001042") for case in CASES)
ANSWER = SendToCase(case=CASES[0].id, form="f" * 32)

CHAT_CARDS: dict[str, Callable[[], AdaptiveCard]] = {
    "chat_from_helpdesk": lambda: from_helpdesk_card(
        ALEX.name, 1042, QUESTION, WORDS, answer=ANSWER, chat=ALEXS
    ),
    "chat_from_requester": lambda: from_requester_card(
        ADELE.name, 1042, LONG, WORDS, chat=ADELES, edited=True
    ),
    "chat_deleted": lambda: deleted_card(ADELE.name, WORDS),
    "chat_passed_to_helpdesk": lambda: passed_on_card(None, 1042, QUESTION, WORDS),
    "chat_passed_to_requester": lambda: passed_on_card(ADELE.name, 1042, LONG, WORDS, chat=ADELES),
    "chat_offer": lambda: offer_card(CASES, OFFERS, WORDS, to=None),
    "chat_offer_thread": lambda: offer_card(CASES[:1], OFFERS[:1], WORDS, to=ADELE.name, cut=True),
    "chat_undelivered": lambda: undelivered_card(ADELE.name, WORDS, chat=ADELES),
    "chat_undelivered_helpdesk": lambda: undelivered_card(None, WORDS),
    "chat_only_files": lambda: only_files_card(1, WORDS, to=ADELE.name, chat=ADELES),
    "chat_thread_help": lambda: thread_help_card(ADELE.name, WORDS, chat=ADELES),
}
