"""A sentence that is not finished yet: an English template and the values that belong in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType


def _(template: str) -> str:
    """Mark a template for the translation catalogues; the sentence itself is made when it is shown."""
    return template


Value = "str | int | date | datetime | timedelta | Text"


@dataclass(frozen=True, slots=True)
class Text:
    """A template with named places, `"{job} is paused"`, and what goes into them.

    Datetimes are aware and in UTC; they are written in the reader's time zone when the text is shown.
    `plural` and `n` are set where a number decides the wording.
    """

    template: str
    values: Mapping[str, str | int | date | datetime | timedelta | Text] = field(
        default_factory=lambda: MappingProxyType({})
    )
    plural: str | None = None
    n: int | None = None

    def __hash__(self) -> int:
        """Equal texts have equal templates; a mapping of values has no hash of its own."""
        return hash((self.template, self.plural, self.n))


def text(template: str, /, **values: str | int | date | datetime | timedelta | Text) -> Text:
    """A `Text` from a template and its values: `text(_("{job} is paused"), job=job.name)`."""
    return Text(template, MappingProxyType(values))


def counted(
    singular: str, plural: str, /, n: int, **values: str | int | date | datetime | timedelta | Text
) -> Text:
    """A `Text` whose wording depends on the number `n`, which the template may name as `{n}`."""
    return Text(singular, MappingProxyType({**values, "n": n}), plural=plural, n=n)
