"""What all quarantine causes share: the job is in quarantine, since when, and when it tries again."""

from __future__ import annotations

from collections.abc import Callable

from diagnosis.cause import Answer, Fact, Match, RuledOut, Verdict, certainty
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, JobState, Quarantine
from diagnosis.text import _, text

Applies = Callable[[Quarantine, Job], bool]

_known_kinds: list[Applies] = []

REFUSED = (
    "credential",
    "unauthorized",
    "forbidden",
    "invalid_client",
    "unauthorized_client",
    "aadsts",
    "login",
)
"""Words of an error that speaks of refused credentials."""

DOWN = ("maintenance", "downtime", "unavailable", "badgateway", "bad gateway", "503", "502")
"""Words of an error that speaks of a system that does not answer at the moment."""


def says(quarantine: Quarantine, words: tuple[str, ...]) -> bool:
    """Whether code or message of the quarantine's error holds one of these words (lower case)."""
    said = f"{quarantine.error_code or ''} {quarantine.error_message or ''}".casefold()
    return any(word in said for word in words)


def recognised(quarantine: Quarantine, job: Job) -> bool:
    """Whether any cause of the catalogue explains this quarantine."""
    return any(applies(quarantine, job) for applies in _known_kinds)


def quarantine_check(
    applies: Applies,
    because: str,
    *,
    proves: Callable[[Quarantine], bool] = lambda quarantine: True,
    retries: bool = True,
) -> Callable[[Evidence, Job], Answer]:
    """A check for one kind of quarantine. `because` is a template with the place `{job}`.

    `proves` says whether Graph names the reason itself; if it only hints at it, the finding is likely.
    What a check is made for counts as recognised.
    """
    _known_kinds.append(applies)

    def check(evidence: Evidence, job: Job) -> Answer:
        """Applies while the job is in quarantine for this reason and no other job deals with the person."""
        status = known(job.status)
        if status.state is JobState.UNKNOWN:
            return None
        if status.state is not JobState.QUARANTINE:
            return RuledOut(text(_("{job} is not in quarantine."), job=job.name))
        quarantine = status.quarantine
        if quarantine is None or not applies(quarantine, job) or evidence.handled_elsewhere(job):
            return None
        facts = quarantine_facts(quarantine)
        if retries and quarantine.next_attempt and quarantine.next_attempt > evidence.now:
            facts = (*facts, Fact(_("Next attempt"), quarantine.next_attempt))
        return Match(
            text(because, job=job.name),
            verdict=max(
                certainty(evidence, job), Verdict.CONFIRMED if proves(quarantine) else Verdict.LIKELY
            ),
            facts=facts,
            since=quarantine.since,
        )

    return check


def quarantine_facts(quarantine: Quarantine) -> tuple[Fact, ...]:
    """Reason, beginning and error of a quarantine, as far as Graph names them."""
    facts = [Fact(_("Quarantine reason"), quarantine.reason)] if quarantine.reason else []
    if quarantine.since:
        facts.append(Fact(_("In quarantine since"), quarantine.since))
    if quarantine.error_code:
        facts.append(Fact(_("Error code"), quarantine.error_code))
    if quarantine.error_message:
        facts.append(Fact(_("Message"), quarantine.error_message))
    return tuple(facts)
