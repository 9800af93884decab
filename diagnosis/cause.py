"""A cause: one reason why a person is not there, with its words, its owner and the check that finds it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from types import MappingProxyType

from diagnosis import cycle
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import GapReason, Unavailable, known
from diagnosis.jobs import Job, JobState
from diagnosis.log import Event, StepType
from diagnosis.text import Text


class Stage(IntEnum):
    """The way a person takes from HR to her account, in order."""

    SOURCE = 1
    JOB = 2
    IMPORT = 3
    SCOPING = 4
    MATCHING = 5
    PROCESSING = 6
    REFERENCES = 7
    EXPORT = 8
    ONWARD = 9
    READING = 10

    @property
    def folder(self) -> str:
        """The folder of the stage's causes; `import` is a word of Python's own."""
        return "importing" if self is Stage.IMPORT else self.name.lower()


class Kind(StrEnum):
    """A problem stops her, an outcome says it is done, a gap says what could not be read."""

    PROBLEM = "problem"
    OUTCOME = "outcome"
    GAP = "gap"


class Verdict(IntEnum):
    """How sure a finding is: the evidence itself says so; it fits and nothing speaks against it; unseen."""

    CONFIRMED = 1
    LIKELY = 2
    POSSIBLE = 3


class Owner(StrEnum):
    """Who must act."""

    WAIT = "wait"
    HR = "hr"
    HR_ADMIN = "hr-admin"
    ENTRA_ADMIN = "entra-admin"
    AD_ADMIN = "ad-admin"
    API_CLIENT = "api-client"
    M365_ADMIN = "m365-admin"
    TARGET_OWNER = "target-owner"
    MICROSOFT = "microsoft"
    HELPDESK = "helpdesk"
    ASKER = "asker"
    NONE = "none"


class Outcome(StrEnum):
    """The class of an answer, as much as any colleague may see."""

    DONE = "done"
    NOT_DUE = "not_due"
    IN_PROGRESS = "in_progress"
    NEEDS_HR = "needs_hr"
    NEEDS_IT = "needs_it"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Fact:
    """One value a finding rests on, or a few words about it. `personal` facts are shown to the helpdesk only
    and never logged."""

    label: str
    value: str | datetime | Text
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """The cause applies. `since` is when it began, where that is known (for job causes)."""

    because: Text
    verdict: Verdict = Verdict.CONFIRMED
    facts: tuple[Fact, ...] = ()
    event: Event | None = None
    step: StepType | None = None
    expected_by: datetime | None = None
    since: datetime | None = None
    next_step: Text | None = None
    employee: Text | None = None
    employee_next_step: Text | None = None
    owner: Owner | None = None
    """Who must act in this case, where it is not the cause's usual owner."""
    outcome: Outcome | None = None
    """The class of this case, where it is not the cause's usual one."""
    lasting: bool = False
    """Of a gap: waiting does not close it, so that even what is merely possible says more."""
    explains: tuple[str, ...] = ()
    """Ids of causes that are consequences of this one; they are then not listed beside it."""
    ahead: bool = False
    """It has stopped nobody yet and is going to: a warning, which stands behind every reason."""


@dataclass(frozen=True, slots=True)
class RuledOut:
    """The evidence speaks against the cause."""

    because: Text


@dataclass(frozen=True, slots=True)
class GapWords:
    """What a gap says of one special reason, where the usual words of its cause would not be true."""

    owner: Owner
    next_step: Text
    employee: Text
    employee_next_step: Text


Answer = Match | RuledOut | None
"""What a check says; None means the cause does not apply here."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Words, stage, owner, documentation and check of one cause.

    `check` is asked once per job, `check_once` once per question; a cause has exactly one of them. A gap may
    have neither: then it stands for the parts that could not be read for the reasons in `covers`.
    `title` heads the finding, `employee` explains it without values, codes or other people, `next_step` tells
    the helpdesk and `employee_next_step` the asker what to do.
    """

    id: str
    stage: Stage
    kind: Kind
    title: str
    employee: str
    owner: Owner
    next_step: str
    employee_next_step: str
    docs: tuple[Doc, ...]
    outcome: Outcome
    on_demand_helps: bool = False
    check: Callable[[Evidence, Job], Answer] | None = None
    check_once: Callable[[Evidence], Answer] | None = None
    covers: frozenset[GapReason] = frozenset()
    special: Mapping[GapReason, GapWords] = field(default_factory=lambda: MappingProxyType({}))
    """Words for some of the reasons in `covers`."""


def certainty(evidence: Evidence, job: Job) -> Verdict:
    """How sure a fault of a whole job concerns this person.

    Confirmed if something ties the person to the job. Else likely if no other job runs that could be theirs,
    or every one that runs has read on since the change and knows nobody of that HR id. Else no more than
    possible.
    """
    if evidence.tied(job):
        return Verdict.CONFIRMED
    others = [other for other in known(evidence.jobs) if other is not job]
    running = [other for other in others if known(other.status).state is JobState.ACTIVE]
    if evidence.person.hr_id and all(_passed_over(evidence, other) for other in running):
        return Verdict.LIKELY
    return Verdict.POSSIBLE if running else Verdict.LIKELY


def _passed_over(evidence: Evidence, job: Job) -> bool:
    """Whether the job has read the change, if it was its own, and its log shows nothing of the person."""
    changed = evidence.expectation.latest(evidence.now)
    status = known(job.status)
    if changed is None or changed > evidence.now or isinstance(job.log, Unavailable) or job.log.events:
        return False
    read = cycle.read_to(status)
    return read is not None and read >= changed and cycle.logged(status, changed, evidence.now)
