"""The rows of the cause tables: evidence by name, and the pieces that several tables need."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import import_module
from pathlib import Path

from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import GapReason, Source
from diagnosis.jobs import HrSystem, Job, Target
from diagnosis.log import Action, ErrorInformation, Event, Result, Step, StepType
from diagnosis.names import TriedName
from diagnosis.schema import AttributeMapping, ObjectMapping, Schema
from tests.diagnosis import tables
from tests.support.evidence import ago, event, evidence, job, step, unavailable, user

ROOT = Path(__file__).parents[2]
"""The checkout."""


@dataclass(frozen=True)
class Beside:
    """A row where the cause applies, but something else leads."""

    evidence: Evidence


Rows = Mapping[str, Evidence | Beside]


@dataclass(frozen=True)
class Table:
    """One cause's rows: it fires, it is silent, it cannot tell."""

    cause_id: str
    fires: Rows
    silent: Mapping[str, Evidence]
    cannot_tell: Mapping[str, Evidence]


def read_tables() -> dict[str, Table]:
    """Every table in `tests/diagnosis/tables/`, by cause id."""
    found: dict[str, Table] = {}
    for module in pkgutil.iter_modules(tables.__path__):
        rows = import_module(f"{tables.__name__}.{module.name}")
        cause_id = module.name.replace("_", "-")
        found[cause_id] = Table(cause_id, rows.FIRES, rows.SILENT, rows.CANNOT_TELL)
    return found


def all_rows() -> Iterator[tuple[str, Evidence]]:
    """Each row of each table, with a name for the test report."""
    for table in read_tables().values():
        for kind, rows in (("fires", table.fires), ("silent", table.silent), ("gap", table.cannot_tell)):
            for name, row in rows.items():
                yield f"{table.cause_id}/{kind}/{name}", evidence_of(row)


def evidence_of(row: Evidence | Beside) -> Evidence:
    """The evidence of a row, however it is marked."""
    return row.evidence if isinstance(row, Beside) else row


def expect(
    change: Change | None = Change.CREATE, at: datetime | None = None, attribute: str | None = None
) -> Expectation:
    """What the asker expected, and since when."""
    return Expectation(change, attribute, at)


def second(*events: Event, **differs: object) -> Job:
    """A SuccessFactors job to Active Directory beside the Workday job of `job()`."""
    return replace(
        job(*events, **differs),
        id="SuccessFactorsAD.c0117050.0002",
        service_principal_id="c0117050-7e4a-4a1e-8f00-0000000000f2",
        name="SuccessFactors to Active Directory User Provisioning",
        source=HrSystem.SUCCESSFACTORS,
    )


def third(*events: Event, **differs: object) -> Job:
    """An API-driven job to Entra ID beside the other two."""
    return replace(
        job(*events, **differs),
        id="API2AAD.c0117050.0003",
        service_principal_id="c0117050-7e4a-4a1e-8f00-0000000000f3",
        name="API-driven provisioning to Microsoft Entra ID",
        source=HrSystem.API,
        target=Target.ENTRA_ID,
    )


def scoping(passed: str, active: str = "True", evaluated: str | None = None) -> Step:
    """A scoping step in the spelling of the log, with the clauses as JSON text."""
    details = {"activeinthesourcesystem": active, "scopingfilterevaluationpassed": passed}
    if evaluated is not None:
        details["scopeevaluationresult"] = evaluated
    return step(StepType.SCOPING, Result.SUCCESS if passed == "True" else Result.SKIPPED, **details)


NO_LOG = unavailable(Source.PROVISIONING_LOG)
NO_STATUS = unavailable(Source.JOBS)
NO_USERS = unavailable(Source.USERS)
NOT_ALLOWED = unavailable(Source.PROVISIONING_LOG, GapReason.NOT_PERMITTED)

YESTERDAY = ago(days=1)
FRANCE = "{\"European staff.CountryReferenceTwoLetter EQUALS 'GB'\":false}"
"""The person's country is FR, as the import step of every event here has it."""


def failed(
    code: str,
    reason: str = "",
    *,
    at: StepType = StepType.EXPORT,
    details: str = "",
    action: Action = Action.CREATE,
    modified: dict[str, str] | None = None,
) -> Event:
    """An event that failed at this step, with this code and text."""
    plain = event(
        Result.FAILURE, action, code=code, reason=reason, modified=modified, steps=(step(at, Result.FAILURE),)
    )
    return replace(plain, error=ErrorInformation(code, reason, details))


def failing(
    code: str, reason: str = "", *, target: Target = Target.ACTIVE_DIRECTORY, **differs: object
) -> Evidence:
    """Evidence of a create that failed like this, without an account."""
    return evidence(job(failed(code, reason, **differs), target=target), users=())  # type: ignore[arg-type]


def silent_about(event_: Event) -> dict[str, Evidence]:
    """Where a failure must not be found although it once was in the log, or another one is."""
    return {
        "healthy": evidence(),
        "a code that nobody knows": failing("ContosoUnheardOfCode"),
        "no code": evidence(job(event(Result.FAILURE)), users=()),
        "a passing error": failing("Timeout"),
        "the same words in a success": evidence(job(replace(event_, result=Result.SUCCESS))),
        "over": evidence(job(event_, event(at=ago(days=1)))),
        "before the change": evidence(job(event_), users=(), expectation=expect(at=YESTERDAY)),
    }


NO_LOG_ROWS = {
    "log": evidence(job(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}
"""Where a cause that reads the newest event cannot tell."""


def mapping(*attributes: AttributeMapping, **differs: object) -> ObjectMapping:
    """Workers become users, by the HR number and these attributes."""
    number = AttributeMapping("employeeID", "[WorkerID]", ("WorkerID",), matching_priority=1)
    usual = ObjectMapping("Worker", "User", attributes=(number, *attributes))
    return replace(usual, **differs)  # type: ignore[arg-type]


def flows(target: str, *sources: str, **differs: object) -> AttributeMapping:
    """One attribute mapping."""
    usual = AttributeMapping(target, f"[{sources[0]}]" if sources else '"x"', sources)
    return replace(usual, **differs)  # type: ignore[arg-type]


def schema(*mappings: ObjectMapping) -> Schema:
    """A job's schema with these mappings."""
    return Schema(mappings)


JANET = user(
    id="c0117050-7e4a-4a1e-8f00-0000000000d2",
    display_name="Janet Doering",
    user_principal_name="jane.doe@contoso.com",
    employee_id="90017",
)
"""Who has the user name that was planned for Jane."""
NO_NAMES = unavailable(Source.SCHEMA, GapReason.NOT_PERMITTED)
UNIQUE = 'SelectUniqueValue([UserID], Join("", [UserID], "1"))'


def tried(
    attribute: str, value: str | None, *holders: DirectoryUser, looked_up: bool = True, **differs: object
) -> TriedName:
    """What Graph made of the rule for a name of Jane's, and who has that name."""
    usual = TriedName(
        job_id=job().id,
        attribute=attribute,
        rule=f"[{attribute}]",
        value=value,
        holders=holders if looked_up else None,
    )
    return replace(usual, **differs)  # type: ignore[arg-type]


def naming(event_: Event, *names: TriedName, target: Target = Target.ACTIVE_DIRECTORY) -> Evidence:
    """Evidence of this event in a job that makes all three names, which were tried."""
    rules = (
        flows("userPrincipalName", "FirstName", "LastName", expression='Join(".", [FirstName], [LastName])'),
        flows(
            "sAMAccountName", "UserID", expression=UNIQUE if names and names[0].choices > 1 else "[UserID]"
        ),
        flows("cn", "PreferredNameData"),
    )
    return evidence(job(event_, target=target, schema=schema(mapping(*rules))), users=(), names=names)


def still_to_come(*names: TriedName, target: Target = Target.ACTIVE_DIRECTORY) -> Evidence:
    """Evidence of names that the job has not come to, as it skips the person for her country."""
    out = event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("False", "True", FRANCE),))
    return naming(out, *names, target=target)


def no_warning(name: TriedName, target: Target = Target.ACTIVE_DIRECTORY) -> dict[str, Evidence]:
    """Where a name that is refused or taken is no warning, as nothing will be created with it."""
    ahead = still_to_come(name, target=target)
    jobs = ahead.jobs
    assert isinstance(jobs, tuple)
    (only,) = jobs
    inactive = event(Result.SKIPPED, steps=(scoping("True", "False"),))
    return {
        "a name, and the account is there": replace(ahead, users=(user(),)),
        "a name, and an update was expected": replace(ahead, expectation=expect(Change.UPDATE)),
        "a name, and it was written": naming(event(), name, target=target),
        "a name, and HR lists nobody active": naming(inactive, name, target=target),
        "a name, and another failure": naming(failed("Timeout"), name, target=target),
        "a name in a job that creates nobody": replace(
            ahead, jobs=(replace(only, schema=schema(mapping(flows(name.attribute, "x"), creates=False))),)
        ),
        "a name of another job": replace(ahead, names=(replace(name, job_id="other"),)),
        "no name was tried": replace(ahead, names=()),
    }


def no_names(name: TriedName, target: Target = Target.ACTIVE_DIRECTORY) -> dict[str, Evidence]:
    """Where a cause that warns of a name cannot tell."""
    ahead = still_to_come(name, target=target)
    return {
        **NO_LOG_ROWS,
        "names": replace(ahead, names=NO_NAMES),
        "accounts": replace(ahead, users=NO_USERS),
    }
