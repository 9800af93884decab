"""Weighs the features of a message: one linear model a slot, with its weights in a file.

The weights are fitted by `python -m tests.utterance.train` to the labelled messages in `tests/utterance/`, but
not to those that judge it. Why a model stands beside the rules, and what it may decide, is in
docs/decisions/0012-rules-and-a-small-model.md.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest label, and how likely the model takes it to be, from 0 to 1. "" stands for none."""

    label: str
    sure: float


@dataclass(frozen=True, slots=True)
class Classifier:
    """The weights of one slot: for each feature the classes it speaks for or against, by their place."""

    classes: Sequence[str]
    bias: Sequence[float]
    weights: Mapping[str, Sequence[tuple[int, float]]]

    def guess(self, features: Sequence[str]) -> Guess:
        """The likeliest class. Features that are in no message the weights were fitted to count nothing."""
        known = [found for feature in features if (found := self.weights.get(feature)) is not None]
        scores = list(self.bias)
        scale = 1 / math.sqrt(len(known)) if known else 0.0
        for pairs in known:
            for place, weight in pairs:
                scores[place] += weight * scale
        highest = max(scores)
        odds = [math.exp(score - highest) for score in scores]
        place = scores.index(highest)
        return Guess(self.classes[place], odds[place] / sum(odds))


@lru_cache(maxsize=1)
def classifiers() -> Mapping[str, Classifier]:
    """The classifier of each slot, read when the first message comes."""
    packed = (files(__package__ or "dialogs.utterance.model") / "weights.json.gz").read_bytes()
    slots = json.loads(gzip.decompress(packed))
    return {
        slot: Classifier(
            fitted["classes"],
            fitted["bias"],
            {
                feature: tuple(zip(pairs[::2], pairs[1::2], strict=True))
                for feature, pairs in fitted["weights"].items()
            },
        )
        for slot, fitted in slots.items()
    }
