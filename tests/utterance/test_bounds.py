"""Whatever is typed, reading it never fails and its work is bounded."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.utterance import Mention, strip_bot_mention, understand
from dialogs.utterance.languages.english import ENGLISH
from dialogs.utterance.tokens import MAX_CHARACTERS, MAX_TOKENS, clean, tokenise
from tests.utterance.rows import LANGUAGES, NOW, read_rows

WORDS = sorted({word for code in LANGUAGES for row in read_rows(code) for word in row.text.split()})
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
MOMENTS = st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 aware by `timezones`


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=300), SENTENCES), MOMENTS, st.text(max_size=8), st.text(max_size=12))
def test_no_input_raises(text: str, now: datetime, locale: str, zone: str) -> None:
    """Any text, locale, time zone and day gives a question that prints as JSON."""
    said = understand(text, now=now, locale=locale, time_zone=zone, mentions=[Mention(text[:5], None)])
    json.dumps(said.to_json())


@settings(max_examples=100, deadline=None)
@given(SENTENCES)
def test_people_are_named_by_something(text: str) -> None:
    """Nobody is listed without a name or an id, and nobody twice."""
    people = understand(text, now=NOW).people
    assert all(person.name or person.hr_id or person.upn or person.entra_id for person in people)
    assert len(set(people)) == len(people)


@settings(max_examples=100, deadline=None)
@given(SENTENCES)
def test_spaces_around_change_nothing(text: str) -> None:
    """Blanks and blank lines around a message do not change what it asks."""
    assert understand(f"\n  {text} \r\n", now=NOW) == understand(text, now=NOW)


@settings(max_examples=100, deadline=None)
@given(
    st.text(max_size=200),
    st.lists(
        st.dictionaries(
            st.sampled_from(["type", "mentioned", "text"]),
            st.one_of(
                st.none(),
                st.text(max_size=9),
                st.just("mention"),
                st.dictionaries(st.sampled_from(["id", "name"]), st.text(max_size=9), max_size=2),
            ),
        ),
        max_size=4,
    ),
)
def test_no_mention_raises(text: str, entities: list[dict[str, object]]) -> None:
    """Malformed mention entities are skipped."""
    plain, people = strip_bot_mention(text, entities, "28:bot")
    assert isinstance(plain, str)
    assert all(mention.name for mention in people)


AWKWARD = {
    "letters": "a",
    "capitals": "Ab ",
    "particles": "De May van ",
    "names that are words": "Will May de ",
    "at signs": "a@",
    "dots": "a.",
    "digits": "1",
    "dates": "11/20 ",
    "guid starts": "5f0f7d4c-7c15-",
    "tags": "<b ",
    "stars": "*_`",
    "colons": "user: ",
    "negations": "not n't wasn't ",
    "own": "'s ",
    "marks": "e\u0301\u0301",
    "lines": "\n",
    "entities": "&amp;",
    "ligatures": "\ufdfa",
    "guesses": "was the still no ",
    "articles": "the ",
    "groups of digits": "123 ",
    "lacks": "no licence ",
    "links": "https://a/",
}


@pytest.mark.parametrize("piece", AWKWARD.values(), ids=AWKWARD.keys())
def test_work_grows_at_most_linearly(piece: str) -> None:
    """Twice the text takes about twice the Python steps, and beyond 4,000 characters no more at all."""

    def steps(length: int) -> int:
        text = (piece * length)[:length]
        count = 0

        def tick(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(tick)
        try:
            understand(text, now=NOW)
        finally:
            sys.setprofile(None)
        return count

    understand(piece, now=NOW)
    half, full, more = steps(MAX_CHARACTERS // 2), steps(MAX_CHARACTERS), steps(MAX_CHARACTERS * 3)
    assert full <= 2.6 * half + 2_000
    assert more <= full + 2_000


@settings(max_examples=50, deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_tokens_are_capped(piece: str) -> None:
    """A message is never more than so many tokens, however it is built."""
    text = clean(piece * 4_000)
    assert len(text) <= MAX_CHARACTERS
    assert len(tokenise(text, ENGLISH)) <= MAX_TOKENS
