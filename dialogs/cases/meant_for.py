"""Whom a typed message is meant for, where both the bot and somebody else could be: pure rules.

In the requester's chat with the bot, the helpdesk's message may be what was said last; in a case's thread,
whoever mentions the bot may speak to it or through it. A question for the bot is never swallowed: where it is
not clear, the bot answers and offers to pass the message on as well.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from dialogs.utterance import asks_queue
from dialogs.utterance.case_number import asks_case
from dialogs.utterance.courtesy import says_thanks
from dialogs.utterance.outside import outside_topic
from dialogs.utterance.question import Intent, Question

_SHORT = 4
"""Words of a command such as "is the sync running?"."""
_NAME = 3
"""Words of a name, or a number, that stands alone."""
_COMMANDS = frozenset(Intent) - {Intent.DIAGNOSE, Intent.GREETING, Intent.UNKNOWN}
_STEPS = frozenset({Intent.CANCEL, Intent.BACK})
_ASKS = re.compile(r"[?？؟]|\A\W*(?:why|warum|wieso|weshalb|pourquoi|por qu[eé]|porqu[eê]|waarom)\b", re.I)
_LOOKS_UP = re.compile(
    r"\A\W*(?:who|where|why|what(?:'s| is| happened)|wer|wo|warum|wieso|weshalb|was ist|qui|o[uù]|pourquoi"
    r"|qui[eé]n|d[oó]nde|por qu[eé]|quem|onde|porqu[eê]|wie|waar|waarom)\b",
    re.I,
)
"""How a question to the bot about somebody begins. "Did Jane sign?" is one to the requester."""
_HELLO = re.compile(
    r"\W*(?:hi|hello|hey|hallo|moin|servus|gr[uü](?:ß|ss) ?gott|bonjour|salut|coucou|hola|buenas|ol[aá]|oi"
    r"|good (?:morning|afternoon|evening|day)|guten (?:morgen|tag|abend)|buenos d[ií]as|buenas tardes|bom dia"
    r"|boa tarde|goedemorgen|goedemiddag|goedenavond)(?: (?:there|bot|zusammen|all))?\W*",
    re.I,
)
_BUTTON = re.compile(
    r"\W*(?:please )?(?:claim|unclaim|assign|resolve|close|re-?open|next case|give (?:it |this )?back"
    r"|wait(?:ing)? for(?: \w+){1,2})"
    r"(?: (?:it|this|this case|the case|case #?\d+|case|#?\d+|to me|to \w+(?: \w+)?))*\W*",
    re.I,
)
_NOTE = re.compile(r"\W*(?:internal )?note\s*(?:[:–—-]|\Z)", re.I)
_TO_BOT = re.compile(r"\A\s*[?？]")


class Meant(Enum):
    """Whom a message is for."""

    BOT = auto()
    OTHERS = auto()
    """It is passed on, and the bot has nothing to answer."""
    EITHER = auto()
    """The bot answers, and offers to pass it on."""


def in_chat(said: str, question: Question, *, fresh: bool, waits: bool) -> Meant:
    """A requester's message in the personal chat, where the helpdesk has written about an open case.

    `fresh` says that the helpdesk's message is the newest thing in the chat, `waits` that a question of the
    bot itself is open.

    | message                                        | fresh  | not fresh |
    |------------------------------------------------|--------|-----------|
    | names somebody or asks: "why wasn't Jane …?"   | either | bot       |
    | about passwords, VPN, devices                  | either | bot       |
    | a command in a few words: "help", "my cases"   | bot    | bot       |
    | a longer one: "never mind, it works now"       | either | bot       |
    | "hello"                                        | bot    | bot       |
    | "thanks", "ok"                                 | others | bot       |
    | what the bot makes nothing of                  | others | either    |
    """
    match question.intent:
        case Intent.UNKNOWN | Intent.GREETING if outside_topic(said) is not None:
            meant = Meant.EITHER if fresh else Meant.BOT
        case Intent.UNKNOWN:
            meant = Meant.OTHERS if fresh else Meant.EITHER
        case Intent.GREETING if _HELLO.fullmatch(said) and not says_thanks(said):
            meant = Meant.BOT
        case Intent.GREETING:
            meant = Meant.OTHERS if fresh else Meant.BOT
        case Intent.DIAGNOSE if question.people or question.self_asked or _ASKS.search(said):
            meant = Meant.EITHER if fresh else Meant.BOT
        case Intent.DIAGNOSE:
            # "She starts on Monday" names nobody: as a question it would lead nowhere.
            meant = Meant.OTHERS if fresh else Meant.BOT
        case _:
            meant = Meant.BOT if _commands(said, question, waits) or not fresh else Meant.EITHER
    if waits:
        return Meant.BOT if meant is Meant.BOT or not fresh else Meant.EITHER
    return meant


def in_thread(said: str, question: Question, *, waits: bool) -> Meant:
    """A message that mentions the bot in a case's thread. `waits`: a question of the bot to them is open.

    | message                                                  |        |
    |----------------------------------------------------------|--------|
    | begins with "?"                                          | bot    |
    | a command in a few words: "recheck", "help"              | bot    |
    | asks: "who is Jane?", "is the sync of Workday running?"  | either |
    | a name or number alone                                   | either |
    | anything else: "did Jane sign the contract?"             | others |
    """
    if to_bot(said) or _commands(said, question, waits):
        return Meant.BOT
    if question.intent in _COMMANDS:
        asks = _ASKS.search(said) is not None
    else:
        alone = len(said.split()) <= _NAME
        asks = bool(question.people) and (alone or _LOOKS_UP.match(said) is not None)
    return Meant.EITHER if waits or asks else Meant.OTHERS


def names_button(said: str) -> bool:
    """Whether an agent types what is a button on the case's card: "claim", "resolve it", "note: …".

    The card's buttons are in English wherever it stands.
    """
    return _BUTTON.fullmatch(said) is not None or _NOTE.match(said) is not None


def to_bot(said: str) -> bool:
    """Whether the message says by its beginning that it is for the bot."""
    return _TO_BOT.match(said) is not None


def _commands(said: str, question: Question, waits: bool) -> bool:
    """Whether this can only be for the bot.

    "What do you mean?" reads like a call for help, "never mind then" like a step back where there is none.
    """
    if asks_case(said) or asks_queue(said) is not None:
        return True
    vague = question.intent is Intent.HELP or (question.intent in _STEPS and not waits)
    return question.intent in _COMMANDS and len(said.split()) <= (1 if vague else _SHORT)
