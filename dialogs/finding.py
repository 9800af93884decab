"""From a button that names somebody to whom it means, and to the question about them."""

from __future__ import annotations

from cards.actions import OpenPerson
from cards.choose_person import hr_tail
from diagnosis.evidence import Expectation, Person
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.choosing import unfound
from dialogs.looked import Asked
from dialogs.opening import begin_about
from graph.people import Candidate, Who
from graph.users import name_key


async def find(answers: Answers, action: OpenPerson) -> tuple[list[Candidate], bool]:
    """Who may be meant, and whether everything could be looked at."""
    ref = action.person
    found = await answers.tenant.find_people(Who(**begin_about(action)["who"]))
    fitting = list(found.people)
    if ref.hr_ends:
        fitting = [
            one
            for one in fitting
            if hr_tail(one.person) == ref.hr_ends and name_key(one.person.name) == name_key(ref.query)
        ]
    return fitting, not found.gaps


def only(candidates: list[Candidate], action: OpenPerson) -> Person:
    """The one who was found, or somebody no source knows, as far as the button says."""
    return candidates[0].person if candidates else unfound(begin_about(action)["who"])


def asked_about(person: Person, action: OpenPerson) -> Asked:
    """The button's question about this person."""
    expected = Expectation(action.expect, action.attribute, action.changed_at, action.changed_until)
    return Asked(person, expected, action.source, action.job)


def reader(asker: Asker) -> tuple[str | None, str, str, str]:
    """What makes two answers the same to whom they are given."""
    return asker.entra_id, asker.place, asker.locale, asker.time_zone
