"""Fits the weights of the reader's model: `python -m tests.utterance.train`, with scikit-learn installed.

Only the set to build with is used. The bot itself needs neither package. Equal data give equal weights.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from dialogs.utterance.model.features import features
from dialogs.utterance.parts import take_apart
from tests.utterance.report import work_rows
from tests.utterance.rows import NOW, Row, taught_rows

WEIGHTS = Path(__file__).parents[2] / "dialogs" / "utterance" / "model" / "weights.json.gz"
SEEN = 2
"""A feature has to be in so many messages."""
SMALLEST = 0.08
"""Weights nearer to nothing are left out."""
PLACES = 2  # decimal places

LABELS: dict[str, Callable[[Row], str]] = {
    "intent": lambda row: str(row.wanted["intent"]),
    "expect": lambda row: row.wanted["expect"] or "",
    "attribute": lambda row: row.wanted["attribute"] or "",
}


def fit(rows: Sequence[Row]) -> dict[str, Any]:
    """The weights of every slot, as the file holds them."""
    texts = [_flat(row) for row in rows]
    counter = CountVectorizer(analyzer=features, binary=True, min_df=SEEN)
    found = normalize(counter.fit_transform(texts).astype(float))
    names = counter.get_feature_names_out()
    fitted = {}
    for slot, label in LABELS.items():
        labelled = [place for place, row in enumerate(rows) if row.only in (None, slot)]
        fitted[slot] = _fit(found[labelled], names, [label(rows[place]) for place in labelled])
    return fitted


def _flat(row: Row) -> str:
    parts = take_apart(row.text, now=NOW, locale=row.locale, time_zone="UTC")
    return parts.flat.text if parts else ""


def _fit(found: Any, names: Any, labels: Sequence[str]) -> dict[str, Any]:
    model = LogisticRegression(C=40, max_iter=2_000).fit(found, labels)
    weights: dict[str, list[float]] = {}
    for place, name in enumerate(names):
        column = model.coef_[:, place]
        pairs: list[float] = []
        for number in np.flatnonzero(np.abs(column) >= SMALLEST):
            pairs += [int(number), round(float(column[number]), PLACES)]
        if pairs:
            weights[str(name)] = pairs
    return {
        "classes": [str(one) for one in model.classes_],
        "bias": [round(float(one), PLACES) for one in model.intercept_],
        "weights": weights,
    }


def main() -> None:
    """Write the file."""
    fitted = fit([*work_rows(), *taught_rows()])
    text = json.dumps(fitted, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    WEIGHTS.write_bytes(gzip.compress(text.encode(), mtime=0))
    sys.stdout.write(f"{WEIGHTS.stat().st_size / 1024:.0f} KB\n")


if __name__ == "__main__":
    main()
