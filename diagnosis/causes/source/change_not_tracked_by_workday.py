"""Workday may not record a change of this field, so the service never hears of it."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.source.silence import silence
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.jobs import HrSystem
from diagnosis.text import _, text

TRACKED = frozenset({"title", "department", "manager", "name", "employeetype"})
"""Attributes of the worker's own record, whose changes Workday does record."""


def check_once(evidence: Evidence) -> Answer:
    """Possible when an update was expected, all is well, and a Workday job saw nothing since.

    Workday's transaction log leaves out fields that belong to a site or another record, such as an address
    or a locale. Title, department, manager and name are recorded, so it is not asked about them.
    """
    expected = evidence.expectation
    if expected.change is not Change.UPDATE or (expected.attribute or "").casefold() in TRACKED:
        return None
    quiet = silence(evidence)
    if quiet is None or not quiet.sure or quiet.of(HrSystem.WORKDAY) is None:
        return None
    return Match(
        text(
            _("Workday may not report a change of this field, so {person} would not be read again for it."),
            person=evidence.person.name,
        ),
        Verdict.POSSIBLE,
        facts=quiet.facts,
    )


CAUSE = Cause(
    id="change-not-tracked-by-workday",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("Workday does not report this field"),
    employee=_("A change of this detail in HR may not start an update by itself."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Ask the Entra admin whether the field belongs to the worker's own record. If not, provision on "
        "demand now; otherwise it rides along with the person's next change or a full cycle."
    ),
    employee_next_step=_("Ask the helpdesk to fetch the detail by hand."),
    docs=(Doc.HR_UPDATE_ISSUES, Doc.WORKDAY),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check_once=check_once,
)
