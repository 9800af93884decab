"""The number of a case in what somebody types: "case 1042", "Is case 1042 closed?"."""

from __future__ import annotations

import re

_CASE = (
    r"(?:case|ticket|fall|vorgang|caso|cas|dossier|zaak)\s*(?:(?:number|num[eé]ro|n[uú]mero|nummer|no|nr|n)\b)?"
    r"[\s.:#°º]*(\d{1,8})"
)
_FOUND = re.compile(rf"\b{_CASE}\b", re.IGNORECASE)
_ALONE = re.compile(
    r"\W*(?:(?:please|bitte|show|open|see|zeige?|öffne|montre|ouvre|muestra|abre|mostra|toon)\W+"
    r"(?:(?:me|mir|moi|mij)\W+)?)?(?:(?:the|my|den|der|le|el|o|de|het)\W+)?"
    rf"{_CASE}\W*(?:please|bitte)?\W*",
    re.IGNORECASE,
)


def asks_case(said: str) -> bool:
    """Whether the message names one case by its number and says nothing else."""
    return _ALONE.fullmatch(said) is not None


def case_number(said: str) -> int | None:
    """The number of the case that a message is about; None where it names none."""
    found = _FOUND.search(said)
    return int(found[1]) if found else None
