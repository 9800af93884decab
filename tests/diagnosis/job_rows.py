"""The rows that every trouble of a whole job shares: whose it is, and what cannot be told.

A table of such a cause merges its own rows into these, so that none of them forgets the second job.
"""

from __future__ import annotations

from diagnosis.evidence import Change, Evidence
from diagnosis.jobs import JobState, JobStatus
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, YESTERDAY, Beside, expect, scoping, second, third
from tests.support.evidence import ago, event, evidence, job, status


def fires(it: JobStatus) -> dict[str, Evidence | Beside]:
    """Rows in which the job whose status is `it` stops the person, or stands beside what does."""
    return {
        "nobody provisioned": evidence(job(status=it), users=()),
        "the person was here before": evidence(
            job(event(), status=it), expectation=expect(Change.UPDATE, YESTERDAY, "title")
        ),
        "two jobs, neither has seen the person": evidence(job(status=it), second(), users=()),
        "three jobs, hers is the one": evidence(
            third(), job(event(), status=it), second(), expectation=expect(Change.DISABLE, YESTERDAY)
        ),
        "three jobs, the others only leave her out": evidence(
            job(event(), status=it),
            second(event(Result.SKIPPED, at=ago(hours=1), steps=(scoping("False"),))),
            third(),
            expectation=expect(Change.UPDATE, ago(hours=2), "title"),
        ),
        "created, and the trouble is of later": Beside(evidence(job(event(), status=it))),
        "there for long, and the trouble does not matter": Beside(evidence(job(status=it))),
        "a failed record leads": Beside(
            evidence(job(event(Result.FAILURE, code="MissingValues"), status=it), users=())
        ),
    }


def silent(it: JobStatus) -> dict[str, Evidence]:
    """Rows in which nothing is wrong, or another job is hers."""
    return {
        "healthy": evidence(),
        "nobody knows the state": evidence(job(status=status(JobState.UNKNOWN)), users=()),
        "the other job is hers": evidence(job(status=it), second(event()), users=()),
        "this job only leaves her out, the other is hers": evidence(
            job(event(Result.SKIPPED, steps=(scoping("False"),)), status=it), second(event()), users=()
        ),
        "three jobs, the last one is hers": evidence(job(status=it), second(), third(event()), users=()),
    }


def cannot_tell(it: JobStatus) -> dict[str, Evidence]:
    """Rows in which what would decide could not be read."""
    return {
        "status": evidence(job(status=NO_STATUS), users=()),
        "whether the other job is hers": evidence(job(status=it), second(log=NO_LOG), users=()),
        "jobs": evidence(users=(), jobs=NO_STATUS),
    }
