"""The answer to one question: findings best first, what was ruled out, and what could not be checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from diagnosis.cause import Cause, GapWords, Match, Outcome, Owner
from diagnosis.configuration import ConfigurationChange
from diagnosis.evidence import Expectation, Person, SourceRead
from diagnosis.gaps import Source
from diagnosis.jobs import Job
from diagnosis.moments import Moment
from diagnosis.spread import Spread
from diagnosis.text import Text


@dataclass(frozen=True, slots=True)
class Finding:
    """A cause that applies, with what shows it. `job` is None where the cause is not about one job."""

    cause: Cause
    match: Match
    job: Job | None

    @property
    def owner(self) -> Owner:
        """Who must act."""
        return self.match.owner or self.cause.owner

    @property
    def outcome(self) -> Outcome:
        """The class of the answer if this finding leads."""
        return self.match.outcome or self.cause.outcome


@dataclass(frozen=True, slots=True)
class Excluded:
    """A cause that the evidence speaks against."""

    cause: Cause
    because: Text
    job: Job | None


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A source that could not be read, and the cause (a gap) that says why."""

    source: Source
    cause: Cause
    because: Text
    extra: bool = False
    """Whether the source would only have sharpened an answer."""
    words: GapWords | None = None
    """What is said instead of the cause's own words."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What follows from the evidence at `read_at` (UTC)."""

    read_at: datetime
    person: Person
    expectation: Expectation
    jobs: tuple[Job, ...]
    findings: tuple[Finding, ...]
    ruled_out: tuple[Excluded, ...]
    could_not_check: tuple[NotChecked, ...]
    sources: tuple[SourceRead, ...]
    outcome: Outcome
    headline: Text
    timeline: tuple[Moment, ...] = ()
    """What happened and what is expected, oldest first; for the helpdesk."""
    configuration: tuple[ConfigurationChange, ...] = ()
    """What somebody changed in the person's jobs since, oldest first; for the helpdesk."""
    spread: Spread | None = None
    """How many others have what leads, where that is known."""

    @property
    def leading(self) -> Finding | None:
        """The finding that answers the question; None where nothing applies."""
        return self.findings[0] if self.findings else None
