"""Makes the data files of the lexicon: `python -m dialogs.utterance.lexicon.build` with two packages.

Needs `pip install pyspellchecker==0.9.1 Faker==40.63.0` (both MIT), which the bot itself does not.
"""

from __future__ import annotations

import gzip
import importlib
import json
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from dialogs.utterance.folding import fold

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")
MOST = 45_000
SEEN = 50
"""Every form that the spelling lists contain counts this much; what was seen in real text counts more."""

MANY = 2
"""A word that is a name in so many languages is a name."""
SHORT = 10
"""German words up to this length are all taken; longer ones are put together of these, as a rule."""

_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")


def main() -> None:
    """Write all files beside this module."""
    everyday: set[str] = set()
    for code in LANGUAGES:
        common = set(_common(code))
        _write(f"common_{code}", common)
        everyday |= common
    for name, kind in (("given", "first_name"), ("family", "last_name")):
        # "Love" is a name in one country and a word in many; "Paul" is a name in many.
        spoken = _names(kind)
        _write(name, [one for one, tongues in spoken.items() if len(tongues) >= MANY or one not in everyday])


def _common(code: str) -> Iterable[str]:
    packed = (files("spellchecker") / "resources" / f"{code}.json.gz").read_bytes()
    counts: Counter[str] = Counter()
    for word, count in json.loads(gzip.decompress(packed)).items():
        counts[fold(word)] += count
    seen = [word for word, count in counts.most_common(MOST) if count > SEEN]
    # German writes every noun with a capital, so that a noun which is missing here looks like a name.
    nouns = [word for word in counts if len(word) <= SHORT] if code == "de" else []
    return {word for word in (*seen, *nouns) if "'" not in word}


def _names(attribute: str) -> dict[str, set[str]]:
    """Every name in the lists of all countries, with the languages of those that have it."""
    people = importlib.import_module("faker.providers.person")
    found: dict[str, set[str]] = defaultdict(set)
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"{people.__name__}.{module.name}").Provider
        for name in dir(provider):
            values = getattr(provider, name)
            if name.startswith(attribute) and isinstance(values, tuple | list | dict):
                for value in values:
                    if isinstance(value, str):
                        found[fold(value)].add(module.name[:2])
    return found


def _write(name: str, words: Iterable[str]) -> None:
    text = "\n".join(sorted(word for word in words if len(word) > 1 and _WORD.fullmatch(word)))
    path = Path(__file__).with_name(f"{name}.txt.gz")
    path.write_bytes(gzip.compress(text.encode("ascii"), mtime=0))


if __name__ == "__main__":
    main()
