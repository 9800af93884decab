"""Rows for `in-ad-filtered-from-entra`: the synchronisation has run, and leaves the account out."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, expect, third
from tests.support.evidence import ago, event, evidence, job, organization, unavailable, user

RUNS = organization()

FIRES = {
    "created three days ago": evidence(users=(), organization=RUNS),
    "exactly two runs": evidence(job(event(at=ago(minutes=70))), users=(), organization=RUNS),
    "matched in AD": evidence(
        job(event(Result.SKIPPED, Action.OTHER, skip="RedundantExport")), users=(), organization=RUNS
    ),
    "nobody said what was expected": evidence(users=(), organization=RUNS, expectation=expect(None)),
}

SILENT = {
    "healthy": evidence(),
    "healthy, and it runs": evidence(organization=RUNS),
    "one run since": evidence(job(event(at=ago(minutes=45))), users=(), organization=RUNS),
    "it has not run since": evidence(users=(), organization=organization(ago(days=4))),
    "it never ran": evidence(users=(), organization=organization(enabled=False)),
    "a job to Entra ID": evidence(third(event()), users=(), organization=RUNS),
    "there, but off": evidence(users=(user(enabled=False),), organization=RUNS),
    "an update": evidence(users=(), organization=RUNS, expectation=expect(Change.UPDATE)),
    "failed": evidence(job(event(Result.FAILURE, code="Timeout")), users=(), organization=RUNS),
    "nobody asked when it ran": evidence(users=()),
}

CANNOT_TELL = {
    "organization": evidence(users=(), organization=unavailable(Source.ORGANIZATION)),
    "users": evidence(users=NO_USERS, organization=RUNS),
    "log": evidence(job(log=NO_LOG), users=(), organization=RUNS),
}
