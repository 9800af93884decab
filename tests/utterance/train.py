"""Fits the weights of the reader's model: `python -m tests.utterance.train`, with scikit-learn installed.

Only the set to build with is used. The bot itself needs neither package. Equal data give equal weights.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from dialogs.utterance.lexicon import lexicon_of
from dialogs.utterance.model import meant
from dialogs.utterance.model.classifier import packed
from dialogs.utterance.model.features import features
from dialogs.utterance.parts import take_apart
from tests.utterance.report import work_rows
from tests.utterance.rows import NOW, Row, taught_rows

WEIGHTS = Path(__file__).parents[2] / "dialogs" / "utterance" / "model" / "weights.bin.gz"
PEOPLE = WEIGHTS.with_name("meant.bin.gz")
NOBODY = {
    "unknown",
    "greeting",
    "help",
    "cancel",
    "back",
    "start_over",
    "job_status",
    "my_watches",
    "my_cases",
}
"""Wishes whose labels name nobody, whoever stands in the message."""
SEEN = 2
"""A feature has to be in so many messages."""
SMALLEST = 0.08
"""Weights nearer to nothing are left out."""

LABELS: dict[str, Callable[[Row], str]] = {
    "intent": lambda row: str(row.wanted["intent"]),
    "expect": lambda row: row.wanted["expect"] or "",
    "attribute": lambda row: row.wanted["attribute"] or "",
}


def fit(rows: Sequence[Row]) -> bytes:
    """The file with the weights of every slot."""
    counter = CountVectorizer(analyzer=features, binary=True, min_df=SEEN)
    found = normalize(counter.fit_transform([_flat(row) for row in rows]).astype(float))
    names = [str(name) for name in counter.get_feature_names_out()]
    classes: dict[str, list[str]] = {}
    bias: list[float] = []
    weights: dict[str, dict[int, float]] = defaultdict(dict)
    for slot, label in LABELS.items():
        labelled = [place for place, row in enumerate(rows) if row.only in (None, slot)]
        fitted = LogisticRegression(C=40, max_iter=2_000)
        fitted.fit(found[labelled], [label(rows[place]) for place in labelled])
        for number, place in np.argwhere(np.abs(fitted.coef_) >= SMALLEST):
            weights[names[place]][len(bias) + int(number)] = float(fitted.coef_[number, place])
        classes[slot] = [str(one) for one in fitted.classes_]
        bias += [round(float(one), 3) for one in fitted.intercept_]
    return packed(classes, bias, weights)


def fit_people(rows: Sequence[Row]) -> bytes:
    """The file with the weights that tell the people meant from all others named."""
    found: list[list[str]] = []
    labels: list[str] = []
    for row in rows:
        if row.only is not None or row.wanted["intent"] in NOBODY:
            continue
        parts = take_apart(row.text, now=NOW, locale=row.locale, time_zone="UTC")
        wanted = {(one["name"] or "").casefold() for one in row.wanted["people"]}
        for number, name in enumerate(parts.raw if parts else ()):
            lexicon = lexicon_of(parts.language.code, parts.language.names.given, parts.language.names.family)
            found.append(
                meant.features(parts.raw, number, parts.tokens, parts.zones, lexicon, parts.identified)
            )
            labels.append("yes" if name.text.casefold() in wanted else "")
    counter = CountVectorizer(analyzer=list, binary=True, min_df=SEEN)
    counted = normalize(counter.fit_transform(found).astype(float))
    fitted = LogisticRegression(C=30, max_iter=2_000).fit(counted, labels)
    names = [str(name) for name in counter.get_feature_names_out()]
    weights = {
        names[place]: {1: round(float(fitted.coef_[0, place]), 3)}
        for place in np.flatnonzero(np.abs(fitted.coef_[0]) >= SMALLEST)
    }
    return packed({"meant": ["", "yes"]}, [0, round(float(fitted.intercept_[0]), 3)], weights)


def _flat(row: Row) -> str:
    parts = take_apart(row.text, now=NOW, locale=row.locale, time_zone="UTC")
    return parts.flat.text if parts else ""


def main() -> None:
    """Write the file."""
    PEOPLE.write_bytes(fit_people([*work_rows(), *taught_rows()]))
    WEIGHTS.write_bytes(fit([*work_rows(), *taught_rows()]))
    sys.stdout.write(f"{WEIGHTS.stat().st_size / 1024:.0f} KB\n")


if __name__ == "__main__":
    main()
