"""Text from outside is shown as it is, by Markdown's rules and by those of phones."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.escape import clean, escape
from tests.cards.questions import NAMES
from tests.rendering.check import NOT_IN_TEAMS


@pytest.mark.parametrize(
    ("written", "escaped"),
    [
        ("Jane Doe", "Jane Doe"),
        ("jane_doe@contoso.com", "jane_doe@contoso.com"),
        ("_id and id_", "\\_id and id\\_"),
        ("**bold**", "\\*\\*bold\\*\\*"),
        ("[a](b)", "[a]\u200b(b)"),
        ("![a](b)", "![a]\u200b(b)"),
        ("[a]: b", "[a]\u200b: b"),
        ("CONTOSO\\jane", "CONTOSO\\jane"),
        ("a\\*b", "a\\\u200b\\*b"),
        ("- item", "\u200b- item"),
        ("1. item", "\u200b1. item"),
        ("21451", "21451"),
        ("# title", "\u200b# title"),
        ("<b>x</b>", "<\u200bb>x<\u200b/b>"),
        ("1 < 2", "1 < 2"),
        ("&lt;", "&\u200blt;"),
        ("R&D", "R&\u200bD"),
        ("A & B", "A & B"),
        ("{{DATE(x)}}", "{\u200b{DATE(x)}}"),
        ("O'Neill", "O'Neill"),
    ],
)
def test_escape(written: str, escaped: str) -> None:
    """Only what would act as Markdown is changed, so that ids can be copied from a card."""
    assert escape(written) == escaped


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("  two\n lines\t", "two lines"),
        ("bell\x07", "bell"),
        ("gnp.\u202eexe", "gnp.exe"),
        ("half \ud83d", "half \ufffd"),
        ("x" * 300, "x" * 199 + "…"),
        ("מרים", "\u2068מרים\u2069"),
    ],
)
def test_clean(written: str, cleaned: str) -> None:
    """A value is one short line without control characters."""
    assert clean(written) == cleaned


@given(st.text())
def test_any_text(written: str) -> None:
    """Whatever is written, no Markdown that acts is left, and nothing that breaks JSON or the line."""
    shown = escape(clean(written))
    assert not [what for what, pattern in NOT_IN_TEAMS.items() if pattern.search(shown)]
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in shown)
    assert "](" not in shown


@pytest.mark.parametrize("name", sorted(NAMES))
def test_readable(name: str) -> None:
    """Without the invisible breaks and backslashes, a name is still the one that was written."""
    cleaned = clean(NAMES[name])
    assert escape(cleaned).replace("\u200b", "").replace("\\", "") == cleaned.replace("\\", "")
