"""A button that opens one of several people: from its data to a question of its own."""

from __future__ import annotations

from typing import Any

from cards.actions import OpenPerson


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
