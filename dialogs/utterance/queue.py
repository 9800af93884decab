"""Tells whether a message asks for the helpdesk's queue: "next case", "what's unclaimed?", "overdue ones"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from dialogs.utterance.folding import fold
from dialogs.utterance.languages.queue import QUEUE
from dialogs.utterance.tokens import clean

_MOST_WORDS = 12
_POLITE = re.compile(
    r"\b(?:please|pls|plz|thanks|thx|thank you|hi|hello|hey|ok|okay|bitte|danke|hallo|svp|stp"
    r"|s'il (?:te|vous) plait|merci|bonjour|salut|por favor|porfa|gracias|hola|obrigad[oa]|oi|ola"
    r"|graag|alsjeblieft|aub|bedankt|dank je|hoi)\b"
)


@dataclass(frozen=True, slots=True)
class QueueAsked:
    """What of the queue is asked for; `topic` is what the cases shall be about, as it was typed."""

    show: Literal["next", "unclaimed", "overdue", "any"]
    topic: str | None = None


def asks_queue(text: str) -> QueueAsked | None:
    """What of the queue the whole message asks for, in any of the six languages; None for anything else."""
    said = fold(clean(text)).strip()
    if len(said.split()) > _MOST_WORDS:
        return None
    forms = {_plain(said), _plain(_POLITE.sub(" ", said))}
    for words in QUEUE:
        for form in forms:
            if words.following.fullmatch(form):
                return QueueAsked("next")
            if words.unclaimed.fullmatch(form):
                return QueueAsked("unclaimed")
            if words.overdue.fullmatch(form):
                return QueueAsked("overdue")
    for words in QUEUE:
        for form in forms:
            if about := words.about.fullmatch(form):
                return QueueAsked("any", about[about.re.groups].strip())
    return None


def _plain(said: str) -> str:
    return " ".join(re.sub(r"[.,:;?!¿¡&\"“”]", " ", said).split())
