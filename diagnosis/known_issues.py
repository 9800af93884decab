"""Notes of the helpdesk on a cause or an error code: what is being done about it, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from diagnosis.audience import Audience
from diagnosis.cause import Verdict
from diagnosis.diagnosis import Diagnosis, Finding


@dataclass(frozen=True, slots=True)
class KnownIssue:
    """One note. It concerns a cause or an error code, never both; in one job, or in every job.

    It is no longer shown from `ends_at` (UTC) on. `everybody` says whether employees may read it, too.
    `written_by` is the Entra object id of its writer.
    """

    id: str
    text: str
    ends_at: datetime
    cause: str | None = None
    code: str | None = None
    job: str | None = None
    everybody: bool = False
    written_at: datetime | None = None
    written_by: str | None = None

    def __post_init__(self) -> None:
        if (self.cause is None) == (self.code is None):
            raise ValueError("a known issue concerns a cause or an error code")


def holding(issues: Iterable[KnownIssue], now: datetime) -> tuple[KnownIssue, ...]:
    """The notes that have not ended, the one that ends first before the others."""
    found = [issue for issue in issues if issue.ends_at > now]
    return tuple(sorted(found, key=lambda issue: (issue.ends_at, issue.id)))


def matching(issues: Iterable[KnownIssue], diagnosis: Diagnosis, now: datetime) -> tuple[KnownIssue, ...]:
    """Those that hold and concern what was found, in the same order.

    A cause counts where it leads or is more than possible, an error code where the leading event has it.
    """
    return tuple(issue for issue in holding(issues, now) if _concerns(issue, diagnosis))


def readable(issues: Iterable[KnownIssue], audience: Audience) -> tuple[KnownIssue, ...]:
    """The notes that a reader of this level may see: none where causes are not shown."""
    if audience is Audience.OUTCOME:
        return ()
    return tuple(issue for issue in issues if issue.everybody or audience is Audience.HELPDESK)


def error_code(finding: Finding) -> str | None:
    """The error code of the event that shows the finding."""
    event = finding.match.event
    return event.error.code.strip() or None if event is not None and event.error is not None else None


def _concerns(issue: KnownIssue, diagnosis: Diagnosis) -> bool:
    leading = diagnosis.leading
    if leading is None:
        return False
    if issue.code is not None:
        code = error_code(leading)
        return code is not None and code.casefold() == issue.code.casefold() and _in_job(issue, leading)
    return any(
        finding.cause.id == issue.cause and _in_job(issue, finding)
        for finding in diagnosis.findings
        if finding is leading or finding.match.verdict is not Verdict.POSSIBLE
    )


def _in_job(issue: KnownIssue, finding: Finding) -> bool:
    return issue.job is None or (finding.job is not None and finding.job.id == issue.job)
