"""What all failures share: Microsoft's own words about them, as facts."""

from __future__ import annotations

from datetime import datetime

from diagnosis.cause import Fact
from diagnosis.log import Event
from diagnosis.retry import retry_ahead
from diagnosis.text import _


def error_facts(event: Event, now: datetime) -> tuple[Fact, ...]:
    """Code, reason, recommended action and coming attempt of a failed event, as far as it has them.

    Reason and details can quote the person's values, so they are personal.
    """
    if event.error is None:
        return ()
    error = event.error
    facts = [Fact(_("Error code"), error.code)] if error.code else []
    if error.reason:
        facts.append(Fact(_("Reason"), error.reason, personal=True))
    if error.details:
        facts.append(Fact(_("Details"), error.details, personal=True))
    if error.recommended_action:
        facts.append(Fact(_("Microsoft recommends"), error.recommended_action, personal=True))
    retry = retry_ahead(event, now)
    if retry is not None:
        facts.append(Fact(_("Next attempt"), retry))
    return tuple(facts)
