"""A button that opens one of several people: from what was said to its data, and from that to a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cards.actions import OpenPerson, PersonRef
from diagnosis.jobs import HrSystem
from dialogs.reply import expectation_of
from dialogs.utterance.question import Question


def open_person(named: Mapping[str, str], question: Question, time_zone: str) -> OpenPerson:
    """The button that asks the same about somebody else; it holds what was typed, nothing that was read."""
    expected = expectation_of(question, time_zone)
    return OpenPerson(
        person=PersonRef(
            query=named["query"],
            display_name=named.get("name"),
            hr_id=named.get("hr_id"),
            upn=named.get("upn"),
            entra_id=named.get("entra_id"),
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        job=question.ids.job_id,
        source=HrSystem(question.source.value) if question.source else None,
    )


def begin_about(action: OpenPerson) -> dict[str, Any]:
    """The waterfall's options for such a button. Plain values only.

    Data can be forged, so whatever it says, one identifier is looked for: two could be two people's.
    """
    person = action.person
    for key, value in (("entra_id", person.entra_id), ("upn", person.upn), ("hr_id", person.hr_id)):
        if value:
            who = {"query": person.query, key: value}
            break
    else:
        who = {"query": person.query, "name": person.display_name or person.query}
    return {
        "who": who,
        "expect": action.expect.value if action.expect else None,
        "attribute": action.attribute,
        "changed_at": action.changed_at.isoformat() if action.changed_at else None,
        "changed_until": action.changed_until.isoformat() if action.changed_until else None,
        "source": action.source.value if action.source else None,
        "job": action.job,
    }
