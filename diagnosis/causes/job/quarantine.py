"""What all quarantine causes share: the job is in quarantine, since when, and when it tries again."""

from __future__ import annotations

from collections.abc import Callable

from diagnosis.cause import Answer, Fact, Match, RuledOut, certainty
from diagnosis.evidence import Evidence, Job, JobState, Quarantine, known
from diagnosis.text import _, text


def quarantine_check(
    applies: Callable[[Quarantine], bool], because: str, *, retries: bool = True
) -> Callable[[Evidence, Job], Answer]:
    """A check for one kind of quarantine. `because` is a template with the place `{job}`."""

    def check(evidence: Evidence, job: Job) -> Answer:
        status = known(job.status)
        if status.state is not JobState.QUARANTINE or status.quarantine is None:
            return RuledOut(text(_("{job} is not in quarantine."), job=job.name))
        quarantine = status.quarantine
        if not applies(quarantine) or evidence.handled_elsewhere(job):
            return None
        facts = [Fact(_("Quarantine reason"), quarantine.reason)]
        if quarantine.since:
            facts.append(Fact(_("In quarantine since"), quarantine.since))
        if quarantine.error_code:
            facts.append(Fact(_("Error code"), quarantine.error_code))
        if quarantine.error_message:
            facts.append(Fact(_("Message"), quarantine.error_message))
        if retries and quarantine.next_attempt and quarantine.next_attempt > evidence.now:
            facts.append(Fact(_("Next attempt"), quarantine.next_attempt))
        return Match(
            text(because, job=job.name),
            verdict=certainty(evidence, job),
            facts=tuple(facts),
            since=quarantine.since,
        )

    return check
