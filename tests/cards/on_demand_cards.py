"""The cards of a run on demand, for the gallery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import ConfirmOnDemand, PersonRef, ProvisionOnDemand, on_demand_of, recheck_after
from cards.on_demand import (
    confirm_card,
    left_card,
    refused_card,
    running_card,
    which_job_card,
    which_person_card,
)
from cards.on_demand_result import failed_card, result_card
from cards.words import Words
from diagnosis.evidence import Change, Person
from diagnosis.jobs import HrSystem, Target
from diagnosis.log import Action, ErrorInformation, Event, Identity, ModifiedProperty, Result, Step, StepType
from diagnosis.on_demand import PREFIX, Failed, Plan, Refusal, Run
from diagnosis.text import text
from tests.support.evidence import NOW, ago

WORDS = Words("en-US", "Europe/Zurich", now=NOW)
JANE = Person("jane doe", "Jane Doe", "21451", None, None)
QUESTION = ProvisionOnDemand(
    person=PersonRef(query="jane doe", display_name="Jane Doe", hr_id="21451"), expect=Change.CREATE
)
PLAN = Plan(
    job_id="WorkdayAD.c0117050.0001",
    service_principal_id="c0117050-7e4a-4a1e-8f00-0000000000f1",
    job_name="Workday to Active Directory User Provisioning",
    source=HrSystem.WORKDAY,
    target=Target.ACTIVE_DIRECTORY,
    rule_id="c0117050-7e4a-4a1e-8f00-0000000000c1",
    object_type="Worker",
    object_id="21451",
)
CONFIRM = ConfirmOnDemand(
    person=QUESTION.person,
    expect=Change.CREATE,
    once="a" * 32,
    run_job=PLAN.job_id,
    run_for=PLAN.object_id,
    offered_at=NOW,
)
JOBS = (
    "Workday to Active Directory User Provisioning",
    "Workday to Microsoft Entra ID",
    "SAP SuccessFactors",
)
SCOPE = """{"Countries live in phase 1.CountryReferenceTwoLetter EQUALS 'US'": %s,
"Countries live in phase 1.WorkerType IS NOT NULL": true}"""


def step(kind: StepType, result: Result, description: str, **details: str) -> Step:
    return Step(f"Entry{kind.value}", kind, result, description, details)


def steps(*, country: str = "US", last: Step | None = None) -> tuple[Step, ...]:
    holds = country == "US"
    imported = {"workerid": "21451", "countryreferencetwoletter": country, "workertype": "Employee"}
    evaluated = {
        "isactive": "True",
        "isinprovisioningscopedisplayname": str(holds),
        "scopeevaluationresult": SCOPE % str(holds).lower(),
    }
    first = (
        step(StepType.IMPORT, Result.SUCCESS, "Received Worker '21451' (Add) from Workday", **imported),
        step(
            StepType.SCOPING,
            Result.SUCCESS,
            "Determine if Worker in scope by each scoping filter",
            **evaluated,
        ),
    )
    matched = step(
        StepType.MATCHING, Result.SUCCESS, "No account with employeeID '21451' in Active Directory"
    )
    return (*first, *((matched,) if holds else ()), *((last,) if last else ()))


def run(event: Event | None, result: Result, code: str = "", message: str = "") -> Run:
    return Run(result, ago(seconds=9), NOW, (event,) if event else (), code, message)


def event(
    result: Result,
    action: Action,
    *,
    of: tuple[Step, ...],
    error: ErrorInformation | None = None,
    many: int = 0,
) -> Event:
    names = {"sAMAccountName": "jdoe", "displayName": "Jane Doe", "userPrincipalName": "jane.doe@contoso.com"}
    names |= {f"extensionAttribute{number}": "value " * 40 for number in range(many)}
    modified = [ModifiedProperty(name, None, new) for name, new in names.items()]
    modified.append(ModifiedProperty("title", "Accountant", "Senior Accountant"))
    return Event(
        id=f"{PREFIX}c0de",
        at=NOW,
        action=action,
        result=result,
        change_id="c0de",
        source=Identity("21451", "Jane Doe"),
        steps=of,
        error=error,
        modified=tuple(modified) if action is not Action.OTHER else (),
    )


def result(of: Run, *, again: bool = True) -> AdaptiveCard:
    repeat = on_demand_of(CONFIRM, PLAN.job_id) if again else None
    return result_card(PLAN, JANE, of, WORDS, repeat=repeat)


def failed(of: Failed) -> AdaptiveCard:
    repeat = on_demand_of(CONFIRM, PLAN.job_id)
    return failed_card(PLAN, JANE, of, WORDS, again=recheck_after(CONFIRM), repeat=repeat)


def created(many: int = 0) -> AdaptiveCard:
    last = step(
        StepType.EXPORT, Result.SUCCESS, "User 'jane.doe@contoso.com' was created in Active Directory"
    )
    done = event(Result.SUCCESS, Action.CREATE, of=steps(last=last), many=many)
    return result(run(done, Result.SUCCESS), again=False)


def out_of_scope() -> AdaptiveCard:
    said = "The Worker '21451' will be skipped due to the following reasons: not in scope."
    last = step(StepType.EXPORT, Result.SKIPPED, said, skipreason="NotEffectivelyEntitled")
    done = event(Result.SKIPPED, Action.OTHER, of=steps(country="FR", last=last))
    return result(run(done, Result.SKIPPED, "NotEffectivelyEntitled", said))


def refused() -> AdaptiveCard:
    reason = "The attribute sAMAccountName is required and has no value."
    error = ErrorInformation("MissingAttribute", reason, "Status 599", "Fill in the user id in HR.")
    last = step(StepType.EXPORT, Result.FAILURE, "Failed to create User '21451' in Active Directory")
    done = event(Result.FAILURE, Action.CREATE, of=steps(last=last), error=error)
    return result(run(done, Result.FAILURE, error.code, error.reason))


PEOPLE = (
    JANE,
    replace(JANE, hr_id="33871"),
    Person("jane", "Jane Doering", None, "jane.doering@contoso.com"),
)

ON_DEMAND_CARDS: dict[str, Callable[[], AdaptiveCard]] = {
    "on_demand_which_person": lambda: which_person_card(
        "Jane", [(one, QUESTION) for one in PEOPLE], WORDS, near=False
    ),
    "on_demand_did_you_mean": lambda: which_person_card("Jane Deo", [(JANE, QUESTION)], WORDS, near=True),
    "on_demand_which_job": lambda: which_job_card(JANE, [(name, QUESTION) for name in JOBS], WORDS),
    "on_demand_confirm": lambda: confirm_card(PLAN, JANE, CONFIRM, WORDS),
    "on_demand_confirm_deleted": lambda: confirm_card(PLAN, JANE, CONFIRM, WORDS, deleted=True),
    "on_demand_running": lambda: running_card(PLAN, JANE, recheck_after(CONFIRM), WORDS),
    "on_demand_left": lambda: left_card(QUESTION, "All right, I have not run anything.", WORDS),
    "on_demand_created": created,
    "on_demand_long": lambda: created(many=40),
    "on_demand_out_of_scope": out_of_scope,
    "on_demand_failure": refused,
    "on_demand_nothing_told": lambda: result(run(None, Result.SUCCESS), again=False),
    "on_demand_not_known": lambda: failed(
        Failed(text("Microsoft Graph did not answer."), None, code="timeout")
    ),
    "on_demand_not_run": lambda: failed(
        Failed(
            text("Microsoft Graph refuses the query."),
            code="RequestParameterInvalid",
            said="The request identified this synchronization rule. However, the job does not include it.",
            request_id="2a8-5032-4dfd-9c7b-e76127483dfa",
        )
    ),
    "on_demand_busy": lambda: failed(
        Failed(text("Microsoft Graph is receiving too many requests from the bot."), retry_after=12.5)
    ),
    **{
        f"on_demand_refused_{refusal.value}": lambda refusal=refusal: refused_card(  # type: ignore[misc]
            refusal, "Workday to Active Directory", JANE, recheck_after(CONFIRM), WORDS
        )
        for refusal in Refusal
    },
}
