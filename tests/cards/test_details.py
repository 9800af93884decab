"""The small form: what it says before it asks."""

from dataclasses import replace

import pytest

from cards.blocks import to_json
from cards.details import details_card, nobody_found
from cards.words import Words
from diagnosis.causes.reading import evidence_unavailable
from diagnosis.diagnosis import Diagnosis, NotChecked
from diagnosis.evidence import Person
from diagnosis.gaps import Source
from diagnosis.text import text
from tests.cards import questions

WORDS = Words("en-US", "UTC")


def asked(person: Person, *unread: Source) -> Diagnosis:
    gaps = tuple(NotChecked(source, evidence_unavailable.CAUSE, text("No.")) for source in unread)
    return replace(questions.nobody(), person=person, could_not_check=gaps)


@pytest.mark.parametrize(
    ("diagnosis", "said"),
    [
        (asked(Person("Noah Fischer", "Noah Fischer")), "nobody called “Noah Fischer” in the directory or"),
        (asked(Person("99999", hr_id="99999")), "nobody under “99999” in the directory or"),
        (
            asked(Person("99999", hr_id="99999"), Source.DELETED_USERS),
            "nobody under “99999” in the directory or",
        ),
        (asked(Person("Noah Fischer", "Noah Fischer"), Source.USERS), "could not look everywhere"),
    ],
)
def test_nobody_found(diagnosis: Diagnosis, said: str) -> None:
    """The note says under what words nobody was found, and claims no more than was read."""
    assert said in WORDS.say(nobody_found(diagnosis))


def test_the_note_is_on_the_card() -> None:
    """The note stands on the form, with no Markdown that a name brought along."""
    body = to_json(details_card("Noah", WORDS, note=nobody_found(asked(Person("**Noah**", "**Noah**")))))[
        "body"
    ]
    assert "called “\\*\\*Noah\\*\\*” in" in body[1]["text"]
    assert "nobody" not in str(to_json(details_card("Noah", WORDS)))
