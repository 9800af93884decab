"""Weighs the features of a message: one linear model for each slot, all with their weights in one file.

The weights are fitted by `python -m tests.utterance.train` to labelled messages, but not to those that judge
it. Why a model stands beside the rules, and what it may decide, is in
docs/decisions/0012-rules-and-a-small-model.md.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

SCALE = 100
"""Weights are whole hundredths in the file."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest label, and how likely the model takes it to be, from 0 to 1. "" stands for none."""

    label: str
    sure: float


@dataclass(frozen=True, slots=True)
class Model:
    """The models of all slots. Their classes are numbered through, slot after slot.

    `at` says for a feature where its weights begin in `classes_of` and `weights`, and how many there are:
    the numbers of the classes it speaks for or against, and how much. In one array, as a hundred thousand
    small objects would take fifty times the memory.
    """

    classes: Mapping[str, Sequence[str]]
    bias: Sequence[float]
    at: Mapping[str, int]
    classes_of: array[int]
    weights: array[int]

    def guess(self, features: Sequence[str]) -> dict[str, Guess]:
        """The likeliest class of each slot. Features of no message it was fitted to count nothing.

        Empty where two thirds of the features are such: of another language, or nonsense, it knows nothing.
        """
        scores = [0.0] * len(self.bias)
        known = 0
        for feature in features:
            found = self.at.get(feature)
            if found is None:
                continue
            known += 1
            first, count = divmod(found, 256)
            for place in range(first, first + count):
                scores[self.classes_of[place]] += self.weights[place]
        if known * 3 < len(features):
            return {}
        scale = 1 / (SCALE * math.sqrt(known)) if known else 0.0
        scores = [bias + scale * score for bias, score in zip(self.bias, scores, strict=True)]
        return dict(self._likeliest(scores))

    def _likeliest(self, scores: Sequence[float]) -> Iterator[tuple[str, Guess]]:
        first = 0
        for slot, classes in self.classes.items():
            own = scores[first : first + len(classes)]
            first += len(classes)
            highest = max(own)
            odds = [math.exp(score - highest) for score in own]
            place = own.index(highest)
            yield slot, Guess(classes[place], odds[place] / sum(odds))


def packed(
    classes: Mapping[str, Sequence[str]], bias: Sequence[float], weights: Mapping[str, Mapping[int, float]]
) -> bytes:
    """The file: a line of JSON, a line a feature, how many weights each has, their classes, the weights."""
    names = sorted(weights)
    counts = array("B", (len(weights[name]) for name in names))
    classes_of = array("B", (place for name in names for place in weights[name]))
    values = array("h", (round(SCALE * value) for name in names for value in weights[name].values()))
    if sys.byteorder == "big":
        values.byteswap()
    head = {"classes": classes, "bias": list(bias), "features": len(names), "weights": len(values)}
    text = "\n".join([json.dumps(head, ensure_ascii=False), *names, ""])
    return gzip.compress(text.encode() + counts.tobytes() + classes_of.tobytes() + values.tobytes(), mtime=0)


def unpacked(file: bytes) -> Model:
    """The model in a file that `packed` made."""
    line, _, rest = gzip.decompress(file).partition(b"\n")
    head = json.loads(line)
    *names, numbers = rest.split(b"\n", head["features"])
    counts, many = numbers[: len(names)], head["weights"]
    classes_of, weights = array("B", numbers[len(names) : len(names) + many]), array("h")
    weights.frombytes(numbers[len(names) + many :])
    if sys.byteorder == "big":
        weights.byteswap()
    at, first = {}, 0
    for name, count in zip(names, counts, strict=True):
        at[name.decode()] = 256 * first + count
        first += count
    return Model(head["classes"], head["bias"], at, classes_of, weights)


@lru_cache(maxsize=1)
def model() -> Model:
    """The bot's own, read when the first message comes."""
    return unpacked((files(__package__ or "dialogs.utterance.model") / "weights.bin.gz").read_bytes())
