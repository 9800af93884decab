"""What others hear of cases: other systems over the webhook, the week in numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from statistics import median

from followup.case_telling import MakeEvent
from followup.cases import Case, Party
from followup.lists import CaseNumbers
from followup.webhook_events import CaseState, Happened, case_notice
from store.cases import CaseStore
from store.outbox import Notice


def webhook_events(*, details: bool, link: Callable[[Case], str | None] = lambda case: None) -> MakeEvent:
    """Makes the notices for the webhook; names and words leave only with `details`."""

    def make(case: Case, event: str, by: Party | None, now: datetime) -> Iterable[Notice]:
        state = _state(case, link(case))
        return (case_notice(Happened(event), state, now=now, by=by.id if by else None, details=details),)

    return make


def _state(case: Case, link: str | None) -> CaseState:
    person, assignee = case.about.person, case.assignee
    words = {
        "person": case.person_name,
        "requester": case.requester.name,
        "assignee": assignee.name if assignee else "",
        "note": case.note,
        "resolution": case.resolution_text,
    }
    return CaseState(
        id=case.id,
        number=case.number,
        state=case.state.value,
        urgency=case.urgency.value,
        opened_at=case.created_at,
        changed_at=case.updated_at,
        waiting_for=case.waiting_on.value if case.waiting_on else None,
        cause=case.cause,
        owner=case.owner.value if case.owner else None,
        outcome=case.outcome.value if case.outcome else None,
        resolution=case.resolution.value if case.resolution else None,
        person_entra_id=person.entra_id if person else None,
        person_hr_id=person.hr_id if person else None,
        requester=case.requester.id,
        assignee=assignee.id if assignee else None,
        links={"thread": link} if link else {},
        details={name: said for name, said in words.items() if said},
    )


async def case_numbers(store: CaseStore, begins: datetime, ends: datetime) -> CaseNumbers:
    """How many cases came and went in that time, and how long it took, in the middle."""
    counted = await store.counted(begins, ends)
    return CaseNumbers(
        opened=counted.opened,
        resolved=len(counted.to_resolve),
        open_now=counted.open_now,
        to_claim=_middle(counted.to_claim),
        to_resolve=_middle(counted.to_resolve),
    )


def _middle(spans: Sequence[timedelta]) -> timedelta | None:
    return timedelta(seconds=median(span.total_seconds() for span in spans)) if spans else None
