"""A stored link as facts: where it leads, and whether that is where the event went."""

from __future__ import annotations

from diagnosis.cause import Fact
from diagnosis.connections import ObjectConnection, leads_elsewhere
from diagnosis.log import Event
from diagnosis.text import _, text


def link_facts(link: ObjectConnection | None, event: Event) -> tuple[Fact, ...]:
    """The facts for the helpdesk; none where no link was read."""
    if link is None:
        return ()
    facts = [
        Fact(
            _("Stored link"),
            text(
                _("record {record} – account {account}"),
                record=link.source_anchor,
                account=link.target_anchor,
            ),
            personal=True,
        )
    ]
    if link.display_name:
        facts.append(Fact(_("Name in the link"), link.display_name, personal=True))
    if leads_elsewhere(link, event):
        facts.append(Fact(_("Since then"), text(_("the link leads to another account now")), personal=True))
    return tuple(facts)
