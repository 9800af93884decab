"""From Graph's words to ours: odd dates, odd texts, odd shapes."""

from datetime import UTC, datetime, timedelta

import pytest

from diagnosis.jobs import ExecutionState, JobState
from diagnosis.log import Action, Result, StepType
from graph import wire
from graph.events import event, hr_ids
from graph.forms import moment
from graph.status import job_schema, job_status

NEVER = "0001-01-01T00:00:00Z"
RUN = {"state": "Succeeded", "timeBegan": "2026-11-25T09:00:00.1234567Z", "timeEnded": "2026-11-25T09:05:00Z"}


def job(code: str = "Active", schedule: str = "Active", **status: object) -> wire.SynchronizationJob:
    return wire.SynchronizationJob.model_validate(
        {
            "id": "j",
            "schedule": {"interval": "PT40M", "state": schedule, "expiration": None},
            "status": {"code": code, "steadyStateFirstAchievedTime": NEVER, **status},
        }
    )


@pytest.mark.parametrize(
    ("code", "schedule", "state"),
    [
        ("Active", "Active", JobState.ACTIVE),
        ("ACTIVE", "active", JobState.ACTIVE),
        ("Active", "Disabled", JobState.DISABLED),
        ("Active", "Paused", JobState.PAUSED),
        ("Paused", "Paused", JobState.PAUSED),
        ("Paused", "Disabled", JobState.PAUSED),
        ("Quarantine", "Active", JobState.QUARANTINE),
        ("Quarantine", "Disabled", JobState.DISABLED),
        ("NotRun", "Active", JobState.NOT_RUN),
        ("NotRun", "Disabled", JobState.NOT_RUN),
        ("NotConfigured", "Disabled", JobState.NOT_CONFIGURED),
        ("Steady", "Active", JobState.UNKNOWN),
        ("", "", JobState.UNKNOWN),
    ],
)
def test_states(code: str, schedule: str, state: JobState) -> None:
    """Code and schedule together give this state."""
    assert job_status(job(code, schedule)).state is state


def test_never_started_can_be_told_from_first_cycle() -> None:
    """A job that never ran is scheduled only if somebody has started it."""
    assert job_status(job("NotRun", "Active")).scheduled
    assert not job_status(job("NotRun", "Disabled")).scheduled


def test_a_run_that_never_happened() -> None:
    """The failed execution of the year 1 with the error "None" is no execution."""
    ghost = {
        "state": "Failed",
        "timeBegan": NEVER,
        "timeEnded": NEVER,
        "error": {"code": "None", "message": "", "tenantActionable": False},
    }

    assert job_status(job("NotRun", lastExecution=ghost)).last_execution is None


def test_a_run() -> None:
    """Counts, times in UTC and the state of the last run are kept; fractions of seven digits are read."""
    run = job_status(job(lastExecution={**RUN, "countEscrowed": 15, "countImportedDeltas": 3})).last_execution

    assert run is not None
    assert run.state is ExecutionState.SUCCEEDED
    assert run.began == datetime(2026, 11, 25, 9, 0, 0, 123456, tzinfo=UTC)
    assert (run.escrowed, run.imported_changes, run.error_code) == (15, 3, None)


def test_never_is_no_date() -> None:
    """The year 1 is None, not a date two thousand years ago."""
    assert job_status(job()).steady_state_first is None


@pytest.mark.parametrize("sent", ["9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-08:00"])
def test_the_end_of_the_calendar_is_no_date(sent: str) -> None:
    """.NET's latest moment means never, too; in the zone of most readers there is no such time."""
    assert moment(sent) is None


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("PT40M", timedelta(minutes=40)),
        ("PT2M", timedelta(minutes=2)),
        ("P1DT2H3M4.5S", timedelta(days=1, hours=2, minutes=3, seconds=4.5)),
        ("P10675199DT2H48M5.4775807S", None),
        ("PT0S", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_intervals(sent: object, expected: timedelta | None) -> None:
    """An interval is a span of days at most, or unknown."""
    assert wire.SynchronizationSchedule.model_validate({"interval": sent}).interval == expected


def test_quarantine() -> None:
    """A quarantine tells reason, error and the beginning of the series; empty dates are no dates."""
    sent = {
        "reason": "EncounteredQuarantineException",
        "currentBegan": "2026-11-23T09:00:00Z",
        "seriesBegan": "",
        "nextAttempt": NEVER,
        "error": {"code": "InvalidCredentials", "message": "No entry."},
    }
    found = job_status(job("Quarantine", quarantine=sent)).quarantine

    assert found is not None
    assert found.since == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert (found.next_attempt, found.error_code) == (None, "InvalidCredentials")


def test_a_job_with_hardly_anything() -> None:
    """Null and missing parts are no crash."""
    bare = wire.SynchronizationJob.model_validate({"id": "j", "status": None, "schedule": None})

    assert job_status(bare).state is JobState.UNKNOWN
    assert job_status(job(progress=None, countSuccessiveCompleteFailures=None)).failures_in_a_row == 0


def row(**parts: object) -> wire.ProvisioningObjectSummary:
    base = {"id": "e", "activityDateTime": "2026-11-25T09:00:00Z", "jobId": "j"}
    return wire.ProvisioningObjectSummary.model_validate(base | parts)


def test_words_of_the_log_regard_no_case() -> None:
    """Action, result and step type are read in any case, and an unknown word is UNKNOWN or OTHER."""
    seen = event(
        row(
            provisioningAction="stageddelete",
            provisioningStatusInfo={"status": "Skipped", "errorInformation": None},
            provisioningSteps=[
                {"name": "a", "provisioningStepType": "ReferenceResolution", "status": "Warning"},
                {"name": "b", "provisioningStepType": "telepathy", "status": "unknownFutureValue"},
            ],
        )
    )

    assert (seen.action, seen.result, seen.error) == (Action.STAGED_DELETE, Result.SKIPPED, None)
    assert [step.type for step in seen.steps] == [StepType.REFERENCES, StepType.UNKNOWN]
    assert [step.result for step in seen.steps] == [Result.WARNING, Result.UNKNOWN]


@pytest.mark.parametrize(
    "details",
    [
        {"Skip Reason": "NotEffectivelyEntitled", "IsActive": True, "Nothing": None},
        [{"key": "SkipReason", "value": "NotEffectivelyEntitled"}],
        [{"name": "skipreason", "value": "NotEffectivelyEntitled"}, "?"],
    ],
)
def test_details_in_every_shape(details: object) -> None:
    """Details come as an object or as a list of pairs, their keys in any case."""
    steps = [{"name": "s", "provisioningStepType": "export", "status": "skipped", "details": details}]

    assert event(row(provisioningSteps=steps)).skip_reason == "NotEffectivelyEntitled"


def test_details_that_are_no_texts() -> None:
    """Values that aren't texts become texts, nested ones JSON."""
    steps = [{"name": "s", "details": {"A": True, "B": None, "C": {"d": 1}}}]

    assert dict(event(row(provisioningSteps=steps)).steps[0].details) == {
        "a": "True",
        "b": "",
        "c": '{"d": 1}',
    }


def test_nulls_everywhere() -> None:
    """A row of nulls is an event without anything."""
    names = (
        "provisioningStatusInfo",
        "provisioningSteps",
        "sourceIdentity",
        "modifiedProperties",
        "changeId",
    )
    seen = event(row(**dict.fromkeys(names)))

    assert (seen.steps, seen.modified, seen.source.id, seen.change_id) == ((), (), "", "")


def test_an_error_is_kept_word_by_word() -> None:
    """Code, reason and advice of a failure come through unchanged."""
    info = {
        "errorCode": "X",
        "reason": "Because it's so.",
        "additionalDetails": None,
        "recommendedAction": "Do.",
    }
    error = event(row(provisioningStatusInfo={"status": "failure", "errorInformation": info})).error

    assert error is not None
    assert (error.code, error.reason, error.details, error.recommended_action) == (
        "X",
        "Because it's so.",
        "",
        "Do.",
    )


def test_every_hr_id_of_a_row_is_known() -> None:
    """The source identity and the imported worker id both tell whose row it is."""
    steps = [{"name": "s", "provisioningStepType": "import", "details": {"WorkerID": "21451"}}]
    seen = event(row(sourceIdentity={"id": "0E9B", "displayName": "Jane"}, provisioningSteps=steps))

    assert hr_ids(seen) == {"0e9b", "21451"}


def test_a_schema() -> None:
    """Groups, matching, defaults and the attributes that an expression reads are taken over, by priority."""
    clause = {
        "sourceOperandName": "Country",
        "operatorName": "EQUALS",
        "targetOperand": {"values": ["US"]},
    }
    attributes = [
        {
            "targetAttributeName": "employeeId",
            "matchingPriority": 1,
            "source": {"expression": "[WorkerID]", "type": "Attribute"},
        },
        {
            "targetAttributeName": "cn",
            "flowType": "ObjectAddOnly",
            "defaultValue": "x",
            "source": {"expression": 'Join(" [no] ", [First], [Last], [First])'},
        },
        {"targetAttributeName": "c", "source": None, "matchingPriority": None},
    ]
    mapping = {
        "enabled": True,
        "flowTypes": "Update,Delete",
        "sourceObjectName": "Worker",
        "targetObjectName": "User",
        "scope": {"groups": [{"name": "Phase 1", "clauses": [clause]}], "inputFilterGroups": None},
        "attributeMappings": attributes,
    }
    other = {"sourceObjectName": "Later", "scope": None, "attributeMappings": None, "flowTypes": None}
    schema = job_schema(
        wire.SynchronizationSchema.model_validate(
            {
                "synchronizationRules": [
                    {"priority": 2, "objectMappings": [other]},
                    {"priority": 1, "objectMappings": [mapping]},
                ]
            }
        )
    )
    first, last = schema.mappings

    assert (first.source_object, last.source_object) == ("Worker", "Later")
    assert (first.creates, first.updates, first.deletes, last.creates) == (False, True, True, True)
    assert first.groups[0].clauses[0].values == ("US",)
    assert [found.target for found in first.matching] == ["employeeId"]
    assert [found.source_attributes for found in first.attributes] == [("WorkerID",), ("First", "Last"), ()]
    assert first.attributes[1].only_on_create
