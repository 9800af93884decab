"""Writing what people typed into an OData query so that it stays a value and never becomes syntax."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from urllib.parse import quote

LONGEST = 120
"""Characters of typed text that reach a query; no name or id is longer."""

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def clean(typed: str) -> str:
    """Typed text on one line: control characters and runs of blanks become one blank, and it is cut."""
    visible = "".join(" " if unicodedata.category(c) in {"Cc", "Cf", "Cs"} else c for c in typed)
    return " ".join(visible.split())[:LONGEST].strip()


def is_guid(value: str) -> bool:
    """Whether the value can be compared with `id`; Graph answers 400 to anything else there (observed)."""
    return GUID.fullmatch(value) is not None


def quoted(value: str) -> str:
    """An OData string literal; a quote inside is doubled (OData 4.01 ABNF, `SQUOTE-in-string`)."""
    return "'" + value.replace("'", "''") + "'"


def any_of(field: str, values: Iterable[str]) -> str:
    """A condition that holds for any of the values: `(id eq 'a' or id eq 'b')`."""
    terms = [f"{field} eq {quoted(value)}" for value in values]
    return terms[0] if len(terms) == 1 else "(" + " or ".join(terms) + ")"


def words_of(name: str) -> list[str]:
    """The words of a name, without what is between them."""
    return [word for word in re.split(r"[\s,;]+", name) if any(c.isalnum() for c in word)]


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name that can be searched for; initials count only if there is nothing else."""
    words = words_of(name)
    long = [word for word in words if len(word) > 1]
    return tuple(long or words)[:6]


def search_phrase(field: str, name: str) -> str | None:
    """The value of `$search` for words in a field, or None where nothing can be searched for.

    The words stand inside double quotes. What could end them is taken out: Graph splits the words at
    symbols anyway, and an ampersand is a known fault
    (https://learn.microsoft.com/graph/search-query-parameter).
    """
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" or c in "'-." else " " for c in name)
    words = tokens(kept)
    return f'"{field}:{" ".join(words)}"' if words else None


def search_any(field: str, clauses: Iterable[Sequence[str]]) -> str:
    """The value of `$search` for any of several phrases; their words are letters and digits alone.

    `OR` stands outside the quotes, in capitals (https://learn.microsoft.com/graph/search-query-parameter).
    """
    return " OR ".join(f'"{field}:{" ".join(words)}"' for words in clauses)


def instant(moment: datetime) -> str:
    """A date and time as a bare literal in UTC, whole seconds, as the log writes them."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def query(params: Mapping[str, str]) -> str:
    """The query string; a blank is `%20`, as not every OData server reads `+` as one."""
    return "&".join(
        f"{quote(key, safe='$')}={quote(value, safe='', errors='replace')}" for key, value in params.items()
    )


def segment(value: str) -> str:
    """A value as one segment of a path; dots alone would climb, so they are escaped as well."""
    escaped = quote(value, safe="", errors="replace")
    return escaped.replace(".", "%2E") if set(value) <= {"."} else escaped
