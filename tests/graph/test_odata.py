"""Typed text in queries."""

import re
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph import odata

LITERAL = re.compile(r"'((?:[^']|'')*)'")


@given(st.text())
def test_a_literal_is_the_text_and_nothing_more(typed: str) -> None:
    """A quoted text is read back as one literal, whatever is in it."""
    match = LITERAL.fullmatch(odata.quoted(typed))

    assert match is not None
    assert match[1].replace("''", "'") == typed


@given(st.dictionaries(st.sampled_from(["$filter", "$search", "$top"]), st.text(), min_size=1))
def test_a_query_string_is_read_back_as_written(params: dict[str, str]) -> None:
    """No character of a parameter starts another one."""
    assert dict(parse_qsl(odata.query(params), keep_blank_values=True)) == params


def test_half_a_character_is_no_crash() -> None:
    """A lone surrogate, which JSON can carry, still gives a query string."""
    assert odata.query({"$filter": "\ud800"}) == "$filter=%3F"


def test_blanks_are_not_written_as_plus() -> None:
    """A blank is %20 and a plus stays one."""
    assert odata.query({"$filter": "a +b"}) == "$filter=a%20%2Bb"


@given(st.text())
def test_a_segment_stays_one(value: str) -> None:
    """An id in a path can't climb, add a segment or start the query."""
    escaped = odata.segment(value)

    assert not set(escaped) & set("/?#\\ ")
    assert escaped not in {".", ".."}


@given(st.text())
def test_a_search_phrase_stays_in_its_quotes(name: str) -> None:
    """What is searched for is one phrase about one field."""
    phrase = odata.search_phrase("displayName", name)

    assert phrase is None or re.fullmatch(r'"displayName:[^"\\&:]+"', phrase)


@pytest.mark.parametrize(
    ("typed", "phrase"),
    [
        ("Jane Doe", '"displayName:Jane Doe"'),
        ("O'Brien-Smith", '"displayName:O\'Brien-Smith"'),
        ('Jane" OR "mail:x', '"displayName:Jane OR mail"'),
        ("R&D", '"displayName:R D"'),
        ("Zoë Ångström", '"displayName:Zoë Ångström"'),
        ("🙂 !", None),
        ("", None),
    ],
)
def test_search_phrases(typed: str, phrase: str | None) -> None:
    """Words are kept, what could end the phrase is not."""
    assert odata.search_phrase("displayName", typed) == phrase


def test_initials_are_no_words() -> None:
    """One letter alone would match half the company, unless there is nothing else."""
    assert odata.tokens("Jane M Doe") == ("Jane", "Doe")
    assert odata.tokens("J") == ("J",)


def test_typed_text_is_one_short_line() -> None:
    """Control characters become blanks, and what is longer than any name is cut."""
    assert odata.clean(" Jane\n\tDoe\x00 ") == "Jane Doe"
    assert len(odata.clean("x" * 4000)) == odata.LONGEST


def test_times_are_in_utc() -> None:
    """A time from another zone is written in UTC."""
    moment = datetime(2026, 11, 25, 12, 30, tzinfo=timezone(timedelta(hours=2)))

    assert odata.instant(moment) == "2026-11-25T10:30:00Z"
    assert odata.instant(moment.astimezone(UTC)) == "2026-11-25T10:30:00Z"
