"""Masked, an evidence file names nobody, whatever the tenant holds."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.bundle import bundle
from cards.bundle.shape import fold
from diagnosis.agents import Agent
from diagnosis.connections import ObjectConnection
from diagnosis.directory import DirectoryError
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.jobs import Execution, ExecutionState
from diagnosis.log import Action, ErrorInformation, Event, Identity, ModifiedProperty, Result, Step, StepType
from diagnosis.names import TriedName
from diagnosis.schema import AttributeMapping, Clause, FilterGroup, ObjectMapping, Schema
from tests.support.bundles import strings
from tests.support.evidence import (
    NOW,
    ago,
    audit,
    deleted,
    evidence,
    job,
    log,
    organization,
    person,
    quarantined,
    status,
    user,
)

LETTERS = "абвгджЩξψüÅßéñ日本語ΩK"
"""Letters that no word of the bundle itself has, so that a value found is a value told."""
VALUE = st.text(alphabet=LETTERS + " -.@'0123456789\"_", min_size=1, max_size=24).map(
    lambda rest: "ξψ" + rest + "Щж"
)
PLACES = 20


def spelled(value: str, how: int) -> str:
    """The value as some system may write it."""
    forms = (
        value,
        value.upper(),
        value.lower(),
        value.swapcase(),
        unicodedata.normalize("NFD", value),
        unicodedata.normalize("NFC", value.title()),
    )
    return forms[how % len(forms)]


@st.composite
def evidences(draw: st.DrawFn) -> tuple[Evidence, list[str]]:
    """Evidence with a value of its own in each place where one may stand, and those values."""
    values = draw(st.lists(VALUE, min_size=PLACES, max_size=PLACES))
    taken = iter(values)

    def new() -> str:
        return next(taken)

    def prose() -> str:
        named = draw(st.sampled_from(values))
        around = draw(
            st.sampled_from(["{} failed", "The User '{}' (x)", "for{}in", "{}", 'a "{}" {}', "={};"])
        )
        return around.replace("{}", spelled(named, draw(st.integers(0, 5))))

    seen = Event(
        id="5d3c1ad0-0000-4000-8000-000000000001",
        at=ago(days=1),
        action=Action.CREATE,
        result=draw(st.sampled_from(list(Result))),
        source=Identity(new(), new()),
        target=Identity(new(), new()),
        steps=(
            Step(
                "EntryImport", StepType.IMPORT, Result.SUCCESS, prose(), {"workerid": new(), prose(): new()}
            ),
            Step(
                "EntryScoping",
                StepType.SCOPING,
                Result.SKIPPED,
                prose(),
                {"scopeevaluationresult": draw(st.sampled_from([json.dumps({prose(): True}), prose()]))},
            ),
            Step(
                prose(), StepType.EXPORT, Result.SKIPPED, "", {"skipreason": prose(), "propertyname": prose()}
            ),
        ),
        error=ErrorInformation(prose(), prose(), prose(), prose()),
        modified=(ModifiedProperty(prose(), new(), new()),),
    )
    mapping = ObjectMapping(
        "Worker",
        prose(),
        groups=(FilterGroup(prose(), (Clause("c", "EQUALS", (new(),)),)),),
        attributes=(AttributeMapping("employeeID", prose(), ("WorkerID",), 1, default=new()),),
    )
    run = Execution(ExecutionState.FAILED, ago(hours=1), NOW, error_code=prose(), error_message=prose())
    held = evidence(
        job(
            name=prose(),
            log=log(seen),
            schema=Schema((mapping,)),
            status=quarantined(prose(), error_message=prose()),
        ),
        job(id="WorkdayAD.c0117050.0002", status=status(last_execution=run)),
        person=person(query=new(), display_name=new(), hr_id=new(), user_principal_name=new()),
        users=(
            user(
                display_name=new(),
                user_principal_name=new(),
                employee_id=spelled(values[0], draw(st.integers(0, 5))),
                attributes={"mail": new(), prose(): new()},
                provisioning_errors=(DirectoryError("PropertyConflict", prose(), new()),),
            ),
        ),
        deleted_users=(
            deleted(display_name=values[1], user_principal_name=values[2], employee_id=values[3]),
        ),
        audits=(audit(name=prose(), by=values[4]),),
        connections=(ObjectConnection("WorkdayAD.c0117050", *values[7:10], display_name=values[1]),),
        agents=(Agent(values[10], active=True),),
        names=(TriedName("WorkdayAD.c0117050.0001", prose(), prose(), values[5], failed=prose()),),
        organization=replace(organization(), verified_domains=frozenset({values[6], values[7].lower()})),
    )
    return held, [*values[: PLACES - len(list(taken))]]


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60)
@given(evidences())
def test_masked_it_names_nobody(drawn: tuple[Evidence, list[str]]) -> None:
    """Whatever the evidence holds, no personal value is in a masked bundle: in no text, key or spelling."""
    held, values = drawn
    diagnosis = diagnose(held)
    told = [fold(line)[0] for line in strings(bundle(held, diagnosis))]
    for value in values:
        for line in told:
            assert fold(value.strip())[0] not in line, (value, line)
    # And nothing is lost by it: the same object, value for value.
    whole = bundle(held, diagnosis, masked=False)
    assert len(whole["events"]) == len(bundle(held, diagnosis)["events"])
