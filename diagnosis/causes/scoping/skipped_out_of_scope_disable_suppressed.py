"""The person left the scope of the job, and the job is set to leave such accounts as they are."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.codes import kept_out_of_scope
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import Result, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event says that deletions out of scope are suppressed.

    Without such words it is likely where somebody should be switched off, the filter did not pass, HR has
    them as active, and the account is on.
    """
    event = evidence.newest(job)
    if event is None or event.result is not Result.SKIPPED or evidence.handled_elsewhere(job):
        return None
    says_so = kept_out_of_scope(event)
    if not says_so:
        if evidence.expectation.change is not Change.DISABLE:
            return None
        if scope.in_scope(event) is not False or scope.active(event) is not True:
            return None
        if not any(user.enabled for user in known(evidence.users)):
            return None
    return Match(
        text(
            _("{person} is out of scope of {job}, which is set to leave such accounts as they are."),
            person=evidence.person.name,
            job=job.name,
        ),
        Verdict.CONFIRMED if says_so else Verdict.LIKELY,
        facts=tuple(
            Fact(_("Clause that is not met"), clause.wording)
            for clause in scope.told(event)
            if clause.holds is False
        ),
        event=event,
        step=StepType.SCOPING,
    )


CAUSE = Cause(
    id="skipped-out-of-scope-disable-suppressed",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("Out of scope, and such accounts are kept"),
    employee=_("This person moved outside the process, and the account was left as it is on purpose."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Decide who switches such accounts off: another job, somebody by hand, or this job without "
        "the setting SkipOutOfScopeDeletions."
    ),
    employee_next_step=_("IT has to decide who closes the account."),
    docs=(Doc.SKIP_OUT_OF_SCOPE, Doc.SCOPING),
    outcome=Outcome.NEEDS_IT,
    check=check,
)
