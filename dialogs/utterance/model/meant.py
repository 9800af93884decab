"""Whether a name in a message is the person meant: what stands around it, weighed by a linear model.

The rules give each name its role. Where the model is very sure that somebody is meant whom they left out, or
doubts one of several whom they took, it is right more often.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.lexicon import Lexicon
from dialogs.utterance.model.classifier import Model, unpacked
from dialogs.utterance.tokens import Kind, Token

MEANT = 0.95
"""So sure the model has to be to take somebody whom the rules left out."""
NOT_MEANT = 0.5
"""So unlikely a person has to be to leave her out, if the rules took other names, too: they take too many."""
NOBODY = 0.1
"""So unlikely, if nothing but an id is left, which may be hers."""
EVEN = 0.5
_AROUND = 4
_BETWEEN = 5
_LINK = 2  # ", and"


@lru_cache(maxsize=1)
def model() -> Model:
    """The bot's own, read when the first message comes."""
    return unpacked((files(__package__ or "dialogs.utterance.model") / "meant.bin.gz").read_bytes())


def weighed(
    raw: Sequence[Name],
    settled: Sequence[Name],
    tokens: Sequence[Token],
    zones: Sequence[str],
    lexicon: Lexicon,
    identified: frozenset[int],
    mine: frozenset[tuple[str, str]] = frozenset(),
    joins: frozenset[str] = frozenset(),
) -> list[Name]:
    """The settled names, corrected; `raw` are all that were found, before any was given up.

    `mine` are pairs such as "my manager": beside one, whom the rules left out can be what it shows.
    Names that one of `joins` or a comma strings together, as the rules took all of them, stay together.
    """
    by_start = {name.start: name for name in settled}
    chances: dict[int, float] = {}
    addresses = {part for i in identified for part in tokens[i].low.partition("@")[0].split(".")}
    own = any((one.low, other.low) in mine for one, other in pairwise(tokens))
    others = sum(name.role is Role.MEANT for name in settled) + len(identified)
    for number, name in enumerate(raw):
        role = by_start[name.start].role if name.start in by_start else None
        if (
            role in (Role.INTRODUCED, Role.SPARE)
            or name.entra_id
            or any(
                one.start < name.end and name.start < one.end and one.start != name.start for one in settled
            )
        ):
            continue
        guess = model().guess(features(raw, number, tokens, zones, lexicon, identified)).get("meant")
        if guess is None:
            continue
        likely = chances[number] = guess.sure if guess.label else 1 - guess.sure
        if role is not Role.MEANT and likely > MEANT and not own:
            by_start[name.start] = replace(name, role=Role.MEANT)
            others += 1
    strung = _strung(raw, by_start, tokens, joins)
    best: dict[int, float] = {}
    for chain in strung:
        if chain[0] not in best:
            best[chain[0]] = max(chances.get(other, 0.0) for other in chain)
    together = {number: best[strung[number][0]] for number in chances}
    for number in sorted(chances, key=together.__getitem__):  # whoever is likeliest stays
        name = raw[number]
        hers = tokens[name.start].low in addresses  # "ulla.berg@contoso.com … Ulla"
        taken = name.start in by_start and by_start[name.start].role is Role.MEANT
        least = NOT_MEANT if others - len(identified) > 1 else NOBODY
        if taken and together[number] < least and others > 1 and not hers:
            by_start[name.start] = replace(by_start[name.start], role=Role.BYSTANDER)
            others -= 1
    if (
        others == 0
        and not own
        and not any(name.role in (Role.INTRODUCED, Role.SPARE) for name in by_start.values())
    ):
        # The rules left nobody: whoever is likelier meant than not is better than nobody.
        for number in (number for number, likely in chances.items() if likely > EVEN):
            by_start[raw[number].start] = replace(raw[number], role=Role.MEANT)
    return [by_start[start] for start in sorted(by_start)]


def _strung(
    raw: Sequence[Name], by_start: dict[int, Name], tokens: Sequence[Token], joins: frozenset[str]
) -> list[list[int]]:
    """For each name those in one list with it, itself among them: "Eve, Bob and Jane"."""
    lists: list[list[int]] = []
    for number, name in enumerate(raw):
        before = raw[number - 1] if number else None
        meant = [by_start[one.start].role for one in (before, name) if one and one.start in by_start]
        between = tokens[before.end : name.start] if before else ()
        linked = 0 < len(between) <= _LINK and all(one.low in (",", *joins) for one in between)
        if linked and meant == [Role.MEANT, Role.MEANT]:
            lists[-1].append(number)
            lists.append(lists[-1])  # the same one
        else:
            lists.append([number])
    return lists


def features(
    raw: Sequence[Name],
    number: int,
    tokens: Sequence[Token],
    zones: Sequence[str],
    lexicon: Lexicon,
    identified: frozenset[int],
) -> list[str]:
    """What is around one of the names: words, its label, the other names, and how it is written."""
    name = raw[number]
    spans = {i: "@n" for other in raw for i in range(other.start, other.end)} | dict.fromkeys(
        identified, "@i"
    )

    def word(i: int) -> str:
        if not 0 <= i < len(tokens) or tokens[i].kind is Kind.BREAK:
            return "|"
        return spans.get(i) or (tokens[i].low if tokens[i].kind in (Kind.WORD, Kind.PUNCT) else "#")

    before = [word(name.start - 1 - n) for n in range(_AROUND)]
    after = [word(name.end + n) for n in range(_AROUND)]
    found = [f"b{n}:{one}" for n, one in enumerate(before)] + [f"a{n}:{one}" for n, one in enumerate(after)]
    found += [f"B:{one}" for one in before] + [f"A:{one}" for one in after]
    found += [f"bb:{before[1]} {before[0]}", f"aa:{after[0]} {after[1]}", f"ba:{before[0]} {after[0]}"]
    found += [f"bbb:{before[2]} {before[1]} {before[0]}", f"aaa:{after[0]} {after[1]} {after[2]}"]
    found.append(f"zone:{zones[name.start]}")
    label = name.start - 1
    while label >= 0 and zones[label] == "label":
        found.append(f"label:{tokens[label].low}")
        label -= 1
    lows = [tokens[i].low for i in range(name.start, name.end)]
    known = any(low in lexicon.given or low in lexicon.family for low in lows)
    found.append(f"how:{min(len(lows), 3)} {name.cased} {known} {tokens[name.end - 1].possessive}")
    found.append(f"place:{min(number, 3)} of {min(len(raw), 4)} {bool(identified)}")
    same = sum(one.text.casefold() == name.text.casefold() for one in raw) > 1
    found.append(f"again:{same}")
    for side, other in (("<", number - 1), (">", number + 1)):
        if 0 <= other < len(raw):
            first, last = sorted((name, raw[other]), key=lambda one: one.start)
            gap = range(first.end, last.start)
            if len(gap) <= _BETWEEN:
                found.append(f"{side}gap:{' '.join(word(i) for i in gap)}")
            found += [f"{side}in:{word(i)}" for i in list(gap)[:12]]
    line = [i for i in range(name.start) if tokens[i].kind is Kind.BREAK]
    found.append(f"line:{min(len(line), 4)} {name.start - 1 == (line[-1] if line else -1)}")
    return list(dict.fromkeys(found))
