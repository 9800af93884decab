"""What to ask the directory and the log for where nobody is called as typed: few conditions that find much.

Neither can be asked for "nearly". Both are asked for what stays right in a name with a slip: the other words
whole and a first letter, other names of the same person, other spellings. What comes back is judged by
`graph.likeness`, so a condition may find too much, but not so much that the right one falls off the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from graph.short_names import as_written
from graph.spelling import PARTICLES, TITLES, forms, marked, plain, words

Fragments = tuple[str, ...]
"""Pieces of words, lower case, letters and digits alone: a name is looked for that has all of them."""

CLAUSES = 24
"""Clauses in a `$search`; Graph names no limit, but an address has one."""
GROUPS = 8
"""Groups in a filter on the log."""
_MOST_WORDS = 5
_LONGEST = 24
"""Letters of a word that are looked for; the rest of a longer one tells nobody apart."""
_ALIAS = 8
_SOUNDS = {
    "c": "k",
    "f": "p",
    "g": "j",
    "i": "jy",
    "j": "gy",
    "k": "c",
    "p": "f",
    "v": "w",
    "w": "v",
    "y": "ij",
}
"""First letters that stand for one sound: Katherine and Catherine, Wolker and Volker."""


def clauses(name: str) -> tuple[Fragments, ...]:
    """What the words of a display name may begin with; each clause is enough. Empty for what is no name."""
    core = _core(name)
    if not core:
        return ()
    found = (one for one in _clauses(core) if any(len(piece) > 1 for piece in one))
    return tuple(islice(dict.fromkeys(found), CLAUSES))


def groups(name: str) -> tuple[Fragments, ...]:
    """What the name in a row of the log may contain, anywhere; each group is enough.

    Fewer than for the directory: a page of the log holds the rows of few people.
    """
    core = _core(name)
    if not core:
        return ()
    found = (one for one in _groups(core) if any(len(piece) > 2 for piece in one))
    return tuple(islice(dict.fromkeys(found), GROUPS))


def _core(name: str) -> Fragments:
    """The words that matter: no titles, no particles, no initials, if there are others."""
    every = [word[:_LONGEST] for word in words(name)]
    small = (PARTICLES | TITLES) - set(every[-1:])
    kept = [word for word in every if len(word) > 1 and word not in small]
    return tuple((kept or [word for word in every if len(word) > 1])[:_MOST_WORDS])


def _clauses(core: Fragments) -> Iterator[Fragments]:
    yield core
    yield from _spelled(core)
    if len(core) == 1:
        (word,) = core
        yield from ((other,) for other in as_written(word)[: 2 * _ALIAS])
        yield from ((piece,) for piece in _beginnings(word))
        return
    if len(core) > 2:
        yield from (_without(core, at) for at in range(len(core)))
    else:
        yield from (_with(core, at, word[0]) for at, word in enumerate(core))
        yield from (_with(core, at, plain(word)[0]) for at, word in enumerate(core))
        yield from (_with(core, at, word[1]) for at, word in enumerate(core))
    yield from _called(core, _ALIAS)
    yield tuple(word[:2] for word in core)
    if len(core) == 2:
        yield from (
            _with(core, at, letter)
            for at, word in enumerate(core)
            for letter in _SOUNDS.get(word[0], "") + marked(word[0])
        )


def _groups(core: Fragments) -> Iterator[Fragments]:
    yield from _spelled(core)
    if len(core) == 1:
        (word,) = core
        yield from ((other,) for other in as_written(word)[:4] if len(other) > 2)
        yield from ((piece,) for piece in _beginnings(word))
        return
    if len(core) > 2:
        yield from (_without(core, at) for at in range(len(core)))
    else:
        yield from (_with(core, at, word[0]) for at, word in enumerate(core))
    if all(len(word) > 4 for word in core):
        yield tuple(word[:3] for word in core)
    yield from _called(core, 3)


def _spelled(core: Fragments) -> Iterator[Fragments]:
    """All words in another spelling at once, such as without marks."""
    options = [(word, *forms(word)) for word in core]
    for at in range(1, max(map(len, options))):
        yield tuple(one[min(at, len(one) - 1)] for one in options)


def _called(core: Fragments, most: int) -> Iterator[Fragments]:
    for at, word in enumerate(core):
        yield from (_with(core, at, other) for other in as_written(word)[:most])


def _beginnings(word: str) -> Iterator[str]:
    """How a word may begin that was typed with a slip: as it is, or with one of the first letters moved."""
    if len(word) < 4:
        return
    yield word[:3]
    for at in range(3):
        yield (word[:at] + word[at + 1] + word[at] + word[at + 2 :])[:4]
        yield (word[:at] + word[at + 1 :])[:4]
        yield (word[: at + 1] + word[at:])[:4]
    for at in range(3):
        yield from (word[:at] + letter + word[at + 1 : 3] for letter in marked(word[at])[:3])


def _with(core: Sequence[str], at: int, piece: str) -> Fragments:
    return (*core[:at], piece, *core[at + 1 :])


def _without(core: Sequence[str], at: int) -> Fragments:
    return (*core[:at], *core[at + 1 :])
