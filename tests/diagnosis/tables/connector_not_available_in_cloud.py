"""An HR system that has no job in a national cloud."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.clouds import Cloud, no_log
from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import Source
from diagnosis.jobs import HrSystem, Job
from tests.diagnosis.rows import NO_USERS, Beside, second, third
from tests.support.evidence import ago, evidence, job, unavailable, user

OFFICE = (second(log=no_log()),)


def asked(
    cloud: Cloud, system: HrSystem | None, *jobs: Job, users: tuple[DirectoryUser, ...] = ()
) -> Evidence:
    """Somebody who is said to come from this HR system, in a tenant of this cloud."""
    expected = Expectation(Change.CREATE, changed_at=ago(days=3), source=system)
    return replace(evidence(users=users), jobs=jobs, expectation=expected, cloud=cloud)


FIRES = {
    "Workday in China": asked(Cloud.CHINA, HrSystem.WORKDAY, *OFFICE),
    "Workday in China, no job at all": asked(Cloud.CHINA, HrSystem.WORKDAY),
    "SuccessFactors in China": asked(Cloud.CHINA, HrSystem.SUCCESSFACTORS, third(log=no_log())),
    "SuccessFactors in China, no job at all": asked(Cloud.CHINA, HrSystem.SUCCESSFACTORS),
    "an upload in the government cloud": Beside(asked(Cloud.US_GOV, HrSystem.API, second())),
    "Workday in the DoD cloud": asked(Cloud.US_GOV_DOD, HrSystem.WORKDAY),
    "no job, and no HR system was named": asked(Cloud.CHINA, None),
    "a change of an account that is there": replace(
        asked(Cloud.CHINA, HrSystem.WORKDAY, *OFFICE, users=(user(),)),
        expectation=Expectation(Change.UPDATE, "title", ago(days=3), source=HrSystem.WORKDAY),
    ),
}
SILENT = {
    "healthy": evidence(),
    "the public cloud": asked(Cloud.PUBLIC, HrSystem.WORKDAY, second()),
    "a Workday job is there after all": asked(Cloud.CHINA, HrSystem.WORKDAY, job(log=no_log())),
    "the account is there": asked(Cloud.CHINA, HrSystem.WORKDAY, *OFFICE, users=(user(),)),
    "no HR system was named, and there is a job": asked(Cloud.CHINA, None, *OFFICE),
    "a job whose source nobody knows": asked(
        Cloud.CHINA, HrSystem.WORKDAY, replace(OFFICE[0], source=HrSystem.OTHER)
    ),
    "another HR system was named": asked(Cloud.CHINA, HrSystem.OTHER, *OFFICE),
}
CANNOT_TELL = {
    "jobs": replace(asked(Cloud.US_GOV, HrSystem.API), jobs=unavailable(Source.JOBS)),
    "accounts": replace(asked(Cloud.US_GOV, HrSystem.API), users=NO_USERS),
}
