"""A question that is ready to be looked up, and one that was."""

from __future__ import annotations

from dataclasses import dataclass, field

from diagnosis.cause import Verdict
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Evidence, Expectation, Person
from diagnosis.jobs import HrSystem
from diagnosis.known_issues import KnownIssue


@dataclass(frozen=True, slots=True)
class Asked:
    """A question ready to be looked up: who, what was expected, and in which HR system if that was said."""

    person: Person
    expectation: Expectation = field(default_factory=Expectation)
    source: HrSystem | None = None
    job: str | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """A question looked up: the evidence and what follows from it."""

    asked: Asked
    evidence: Evidence
    diagnosis: Diagnosis
    known_issues: tuple[KnownIssue, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether the evidence itself answers, so that nothing more needs to be asked."""
        return is_certain(self.diagnosis)


def is_certain(diagnosis: Diagnosis) -> bool:
    """Whether the evidence itself gives the answer."""
    leading = diagnosis.leading
    return leading is not None and leading.match.verdict is Verdict.CONFIRMED
