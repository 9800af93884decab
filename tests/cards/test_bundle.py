"""The evidence file: everything an expert needs is in it, masked, and as much of it as fits."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

import pytest

from cards.bundle import SCHEMA, bundle, encoded, events, fitted
from diagnosis.agents import Agent
from diagnosis.cause import Fact
from diagnosis.clouds import Cloud
from diagnosis.connections import ObjectConnection
from diagnosis.directory import ServiceError
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.gaps import GapReason, Source
from diagnosis.log import ErrorInformation, Identity, Result, StepType
from diagnosis.names import TriedName
from diagnosis.schema import AttributeMapping, Clause, FilterGroup, ObjectMapping, Schema
from diagnosis.spread import Spread, trouble_of
from diagnosis.text import text
from tests.cards import questions
from tests.support.bundles import strings
from tests.support.evidence import (
    ago,
    audit,
    deleted,
    event,
    evidence,
    job,
    organization,
    quarantined,
    status,
    step,
    unavailable,
    user,
)


def made(held: Evidence, *, masked: bool = True) -> dict[str, Any]:
    """The bundle as it arrives: through JSON."""
    read: dict[str, Any] = json.loads(encoded(bundle(held, diagnose(held), masked=masked)))
    return read


def skipped() -> Evidence:
    """Jane, left out by a filter, with an account of an earlier contract."""
    scoping = step(
        StepType.SCOPING,
        Result.SKIPPED,
        scopeevaluationresult=json.dumps({"Phase 1.CountryReferenceTwoLetter EQUALS 'GB'": False}),
        scopingfilterevaluationpassed="False",
    )
    schema = Schema(
        (
            ObjectMapping(
                "Worker",
                "User",
                groups=(
                    FilterGroup("Phase 1", (Clause("CountryReferenceTwoLetter", "EQUALS", ("GB",)),)),
                    FilterGroup("Pilot of 21451", (Clause("WorkerID", "EQUALS", ("21451",)),)),
                ),
                attributes=(AttributeMapping("employeeID", "[WorkerID]", ("WorkerID",), 1),),
            ),
        )
    )
    failed = replace(
        event(Result.FAILURE, code="AttributeValueMustBeUnique", modified={"employeeId": "0021451"}),
        id="5d3c1ad0-0000-4000-8000-000000000002",
        at=ago(days=9),
        target=Identity("c0117050-7e4a-4a1e-8f00-0000000000d1", "DOE, Jane"),
        error=ErrorInformation(
            "AttributeValueMustBeUnique",
            "The User 'JANE.DOE@contoso.com' has the value 0021451 of J.Smith@contoso.com in 'employeeId'.",
            "CN=Jane Doe,OU=Staff,DC=contoso,DC=com was refused.",
            "Ask Jane.",
        ),
    )
    left_out = event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping,))
    return evidence(
        job(left_out, failed, schema=schema, status=status(steady_state_first=ago(days=20))),
        users=(user(attributes={"mail": "jane.doe@contoso.com", "employeehiredate": "2026-11-20 "}),),
        audits=(audit(),),
        deleted_users=(deleted(),),
        organization=organization(),
    )


def test_what_an_expert_needs() -> None:
    """Ids, codes, steps, numbers of the job, filters, matching attributes, accounts and audits are in it."""
    told = made(skipped())

    assert (told["schema"], told["masked"], told["read_at"]) == (SCHEMA, True, "2026-11-23T10:00:00Z")
    (held,) = told["jobs"]
    assert held["id"] == "WorkdayAD.c0117050.0001"
    assert held["status"]["steady_state_last"] == "2026-11-23T09:38:00Z"
    assert held["status"]["last_execution"]["state"] == "succeeded"
    assert held["log"]["covers_from"] == "2026-10-24T10:00:00Z"
    (mapping,) = held["schema"]
    assert mapping["scoping_filters"][0]["name"] == "Phase 1"
    assert mapping["scoping_filters"][0]["clauses"][0]["operator"] == "EQUALS"
    assert mapping["matching_attributes"][0]["target"] == "employeeID"
    left_out, failed = told["events"]
    assert left_out["id"] == "5d3c1ad0-0000-4000-8000-000000000001"
    assert left_out["job_id"] == held["id"]
    assert left_out["change_id"] == "5d3c1ad0-0000-4000-8000-00000000c0de"
    assert (left_out["action"], left_out["result"]) == ("create", "skipped")
    assert [one["type"] for one in left_out["steps"]] == ["import", "scoping", "export"]
    assert left_out["steps"][1]["details"]["scopingfilterevaluationpassed"] == "False"
    assert left_out["steps"][2]["details"]["skipreason"] == "NotEffectivelyEntitled"
    assert failed["error"]["code"] == "AttributeValueMustBeUnique"
    assert failed["target"]["id"] == "c0117050-7e4a-4a1e-8f00-0000000000d1"
    assert told["findings"][0]["cause"] == "skipped-scope-filter-false"
    assert told["accounts"][0]["enabled"] is True
    assert told["deleted_accounts"][0]["deleted_at"] == "2026-11-22T10:00:00Z"
    assert (told["audits"][0]["activity"], told["audits"][0]["by_service"]) == ("restarted", False)
    assert told["directory_synchronization"]["enabled"] is True


def test_nobody_is_named() -> None:
    """No name, number, address or country is left, nor another person's in a sentence."""
    said = "\n".join(strings(made(skipped()))).casefold()
    for secret in ("jane", "doe", "21451", "contoso.com", "smith", "admin@", "staff", "2026-11-20 "):
        assert secret not in said, secret
    assert "'gb'" not in said
    assert '"fr"' not in said


def test_the_same_value_has_the_same_placeholder() -> None:
    """The expert sees which values are equal, and which differ in zeros, capitals or a blank alone."""
    told = made(skipped())
    (held,) = told["jobs"]
    left_out, failed = told["events"]
    hr_id = told["person"]["hr_id"]

    assert hr_id == "‹employeeId-1›"
    assert left_out["source"]["id"] == left_out["steps"][0]["details"]["workerid"] == hr_id
    assert held["schema"][0]["scoping_filters"][1]["clauses"][0]["values"] == [hr_id]
    assert held["schema"][0]["scoping_filters"][1]["name"] == f"Pilot of {hr_id}"
    written = failed["modified"][0]["new"]
    assert told["masks"][written] == {
        "length": 7,
        "made_of": "digits",
        "leading_zeros": 2,
        "same_as": hr_id,
        "but_for": ["leading zeros"],
    }
    assert f"has the value {written} of ‹address-1› in 'employeeId'." in failed["error"]["reason"]
    assert failed["error"]["details"] == "‹distinguishedName-1› was refused."
    wanted = held["schema"][0]["scoping_filters"][0]["clauses"][0]["values"][0]
    assert left_out["steps"][1]["details"]["scopeevaluationresult"] == json.dumps(
        {f"Phase 1.CountryReferenceTwoLetter EQUALS '{wanted}'": False}, ensure_ascii=False
    )
    hired = told["accounts"][0]["attributes"]["employeehiredate"]
    assert told["masks"][hired]["trailing_blanks"] == 1
    upper = failed["error"]["reason"].split("'")[1]
    assert told["masks"][upper]["but_for"] == ["case"]


def test_unmasked() -> None:
    """Asked for, every value is there as it was read, and no legend."""
    told = made(skipped(), masked=False)
    assert told["masked"] is False
    assert told["person"]["hr_id"] == "21451"
    assert told["events"][1]["error"]["recommended_action"] == "Ask Jane."
    assert told["events"][0]["steps"][0]["details"]["countryreferencetwoletter"] == "FR"
    assert "masks" not in told
    assert list(told["events"][0]) == list(made(skipped())["events"][0])


def test_short_values_are_words() -> None:
    """A value of two letters goes where it stands as a word, and breaks no other word."""
    failed = replace(event(), error=ErrorInformation("X", "Country FR is refused for FRAME 3 times.", "", ""))
    (told,) = made(evidence(job(failed)))["events"]
    country = told["steps"][0]["details"]["countryreferencetwoletter"]
    assert told["error"]["reason"] == f"Country {country} is refused for FRAME 3 times."


def test_a_reason_stays_readable() -> None:
    """A finding that quotes the service's sentence masks the values in it, not the sentence."""
    why = "The User '21451' could not be written because the attribute sAMAccountName has no value."
    told = made(evidence(job(event(Result.FAILURE, code="ContosoUnheardOf", reason=why))))
    (reason,) = [fact["value"] for fact in told["findings"][0]["facts"] if fact["label"] == "Reason"]
    assert reason == told["events"][0]["error"]["reason"]
    assert reason == why.replace("21451", told["person"]["hr_id"])


def test_names_that_were_tried() -> None:
    """What a rule gives for the person, and who has it already, is in it, masked."""
    tried = TriedName(
        "WorkdayAD.c0117050.0001",
        "userPrincipalName",
        'Join("@", "jane.doe", "contoso.com")',
        "jane.doe@contoso.com",
        holders=(user(),),
    )
    tenant = replace(organization(), verified_domains=frozenset({"contoso.com"}))
    told = made(evidence(users=(), names=(tried,), organization=tenant))
    (name,) = told["tried_names"]
    assert name["held_by"][0]["user_principal_name"] == name["value"] == "‹userPrincipalName-1›"
    (domain,) = told["directory_synchronization"]["verified_domains"]
    assert domain in name["rule"]
    assert "contoso" not in json.dumps(told)


def test_a_stored_link() -> None:
    """The link, the agents and accounts that look alike are in it; a fact in words keeps its words."""
    link = ObjectConnection("WorkdayAD.c0117050.0001", "21451", "21451", "JDOE-7", "Jane Doe")
    held = evidence(
        job(event()),
        connections=(link,),
        agents=(Agent("HQ-SRV-01", active=False),),
        lookalikes=(user(employee_id="021451", service_errors=(ServiceError("exchange", "of Jane"),)),),
    )
    fact = Fact(
        "Stored link", text("record {record} – account {account}", record="21451", account="JDOE-7"), True
    )
    diagnosis = diagnose(held)
    first = replace(diagnosis.findings[0], match=replace(diagnosis.findings[0].match, facts=(fact,)))
    told = bundle(held, replace(diagnosis, findings=(first,)))
    (shown,) = told["connections"]
    assert shown["source_anchor"] == told["person"]["hr_id"]
    assert told["findings"][0]["facts"][0]["value"] == (
        f"record {shown['source_anchor']} – account {shown['target_anchor']}"
    )
    assert told["agents"][0]["active"] is False
    assert told["masks"][told["lookalikes"][0]["employee_id"]]["but_for"] == ["leading zeros"]
    said = json.dumps(told)
    for secret in ("21451", "JDOE", "Jane", "HQ-SRV"):
        assert secret not in said
    openly = bundle(held, replace(diagnosis, findings=(first,)), masked=False)
    assert openly["findings"][0]["facts"][0]["value"] == "record 21451 – account JDOE-7"


def test_all_of_the_evidence() -> None:
    """Each part of the evidence has its place; a new part is not forgotten."""
    places = {
        "now": "read_at",
        "users": "accounts",
        "deleted_users": "deleted_accounts",
        "organization": "directory_synchronization",
        "names": "tried_names",
    }
    told = made(skipped())
    for part in fields(Evidence):
        assert places.get(part.name, part.name) in told


def test_how_many_others() -> None:
    """The number of those with the same trouble, and the cloud, belong to what was read."""
    failed = event(Result.FAILURE, code="Conflict")
    trouble = trouble_of(failed)
    assert trouble is not None
    told = made(
        evidence(
            job(failed),
            spread=Spread(job().id, failed.id, trouble, 7, True, ago(days=4)),
            cloud=Cloud.US_GOV,
        )
    )
    assert told["cloud"] == "usgov"
    assert told["spread"] == {
        "job_id": job().id,
        "event_id": failed.id,
        "code": "conflict",
        "others": 7,
        "at_least": True,
        "since": "2026-11-19T10:00:00Z",
    }


def test_gaps() -> None:
    """What could not be read stands there with its reason, and what was not needed is null."""
    told = made(
        evidence(
            job(log=unavailable(Source.PROVISIONING_LOG, GapReason.THROTTLED), status=quarantined("X")),
            users=unavailable(Source.USERS, GapReason.NOT_PERMITTED),
        )
    )
    assert told["events"] == []
    assert told["jobs"][0]["log"]["unavailable"] == "throttled"
    assert told["jobs"][0]["status"]["quarantine"]["reason"] == "X"
    assert told["accounts"]["unavailable"] == "not_permitted"
    assert told["deleted_accounts"] is None
    assert {gap["source"] for gap in told["gaps"]} == {"provisioning_log", "users"}
    blind = evidence(jobs=unavailable(Source.JOBS))
    assert made(blind)["jobs"]["unavailable"] == "unreachable"
    assert events(blind, diagnose(blind)) == []


@pytest.mark.parametrize("question", [questions.scope, questions.ambiguous, questions.crowded])
def test_only_events(question: Any) -> None:
    """The events alone are those of the bundle."""
    held = skipped()
    diagnosis = question()
    assert events(held, diagnosis) == bundle(held, diagnosis)["events"]


def test_it_fits() -> None:
    """A long log loses its oldest events, which are counted; what never fits is refused."""
    many = [replace(event(at=ago(hours=n)), id=f"e{n}") for n in range(1, 301)]
    held = evidence(job(*many))
    whole = bundle(held, diagnose(held))
    assert fitted(whole, 10**9) == encoded(whole)
    data = fitted(whole, 64 * 1024)
    assert data is not None
    assert len(data) <= 64 * 1024
    told = json.loads(data)
    assert told["events_left_out"] == 300 - len(told["events"]) > 0
    assert told["events"][0]["id"] == "e1"
    assert fitted(whole, 100) is None


def test_it_fits_where_every_event_has_values_of_its_own() -> None:
    """What the left out events said needs no explanation; what those that stay say has one, its twin too."""
    many = [
        replace(event(at=ago(hours=n), modified={"title": f"Title {n}", "city": f"TITLE {n}"}), id=f"e{n}")
        for n in range(1, 301)
    ]
    held = evidence(job(*many))
    data = fitted(bundle(held, diagnose(held)), 64 * 1024)
    assert data is not None
    told = json.loads(data)
    masks = told.pop("masks")
    assert 0 < len(told["events"]) < 300
    left = {word for text in strings(told) for word in re.findall("‹[^‹›]+›", text)}
    assert left <= set(masks)
    assert {shape["same_as"] for shape in masks.values() if "same_as" in shape} <= set(masks)


def test_moments_are_times() -> None:
    """Every time in it can be read back."""
    told = made(skipped())
    for moment in (told["read_at"], told["events"][0]["at"], told["sources"][0]["covers_from"]):
        assert datetime.fromisoformat(moment).tzinfo is not None
