"""Everything that is shown can be translated: it is marked, it is extracted, and its places can be filled."""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest

from cards.blocks import to_json
from cards.diagnosis import diagnosis_card
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Cause
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import Text, text
from tests.cards import questions
from tests.cards.gallery import CARDS, LINKS
from tests.rendering.check import walk

TOP = Path(__file__).parents[2]
WORDS = Words("en-GB", "UTC")

_WORDLESS = re.compile(r"[\W\d_]*(\{\w+\}[\W\d_]*)*")
"""A template that only joins values, such as "{first} · {second}"."""


class Marked:
    """A catalogue that shows what went through it."""

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"

    def ngettext(self, singular: str, plural: str, num: int) -> str:
        return f"⟦{plural}⟧"


@pytest.fixture(scope="module")
def extracted() -> frozenset[str]:
    """What `pybabel extract` finds with the keywords of cards/locale/babel.cfg.

    Read with `ast`, as Babel 2.9.1 imports `cgi`, which newer Pythons no longer have.
    """
    found: set[str] = set()
    for room in ("cards", "diagnosis"):
        for file in (TOP / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    found.update(marked_by(node.func.id, node.args))
    return frozenset(found)


def marked_by(function: str, arguments: list[ast.expr]) -> list[str]:
    taken = arguments[: {"_": 1, "counted": 2}.get(function, 0)]
    return [one.value for one in taken if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def words_of(cause: Cause) -> list[str]:
    return [cause.title, cause.employee, cause.next_step, cause.employee_next_step]


@pytest.mark.parametrize("cause", CATALOGUE, ids=lambda cause: cause.id)
def test_cause(cause: Cause, extracted: frozenset[str]) -> None:
    """The fixed words of a cause are found by the extractor, have no places and no Markdown."""
    for words in words_of(cause):
        assert words in extracted
        assert "{" not in words
        assert WORDS.say(text(words)) == words


def texts(node: object) -> list[Text]:
    """Every `Text` inside a diagnosis."""
    if isinstance(node, Text):
        return [node, *(inner for value in node.values.values() for inner in texts(value))]
    if isinstance(node, tuple):
        return [inner for item in node for inner in texts(item)]
    if type(node).__module__.startswith("diagnosis.") and hasattr(type(node), "__dataclass_fields__"):
        return [inner for field in fields(node) for inner in texts(getattr(node, field.name))]  # type: ignore[arg-type]
    return []


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize(
    "question",
    [
        questions.scope,
        questions.done,
        questions.waiting,
        questions.ambiguous,
        questions.quarantine,
        questions.nobody,
    ],
    ids=lambda question: question.__name__,
)
def test_sentences(question: type[Diagnosis], audience: Audience, extracted: frozenset[str]) -> None:
    """Every sentence of a diagnosis is extracted, and no place in it stays empty."""
    for sentence in texts(for_audience(question(), audience)):  # type: ignore[call-arg]
        assert sentence.template in extracted or _WORDLESS.fullmatch(sentence.template)
        assert not re.search(r"\{\w+\}", WORDS.say(sentence))


def test_nothing_untranslated() -> None:
    """All words on a diagnosis card have gone through the catalogue, the person's own values apart."""
    diagnosis = questions.scope()
    words = Words("de-DE", "UTC", catalogue=Marked())
    card = to_json(diagnosis_card(diagnosis, Audience.HELPDESK, words, links=LINKS))
    for path, node, _ in walk(card):
        for key in ("text", "title"):
            if isinstance(shown := node.get(key), str):
                assert "⟦" in shown, f"{path}: {shown}"


@pytest.mark.parametrize("name", sorted(CARDS))
def test_titles_read_as_text(name: str) -> None:
    """Titles of buttons, which are no Markdown, hold no escapes."""
    for _, node, _ in walk(to_json(CARDS[name]())):
        if str(node.get("type")).startswith("Action."):
            assert "\\" not in node["title"]
            assert "\u200b" not in node["title"]
