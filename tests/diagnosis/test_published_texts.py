"""Every text of the log and of a quarantine that is published leads to its cause, word for word.

The texts stand in `published_texts.json` as Microsoft's pages, samples and public threads print them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from diagnosis.diagnosis import Diagnosis
from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence
from diagnosis.log import Action, ErrorInformation, Event, Result, Step, StepType
from tests.diagnosis.rows import expect, third
from tests.support.evidence import ago, event, evidence, job, quarantined, user

PUBLISHED: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parent / "published_texts.json").read_text(encoding="utf-8")
)


def details(written: object) -> dict[str, str]:
    """Details as the reader of the log hands them on: keys in lower case, without blanks."""
    held = written if isinstance(written, dict) else {}
    return {key.replace(" ", "").casefold(): value for key, value in held.items()}


def row(said: dict[str, Any]) -> Event:
    """A row of the log with this text at its place."""
    held = details(said.get("details"))
    match said["where"]:
        case "scoping":
            steps = (
                Step("EntrySynchronizationScoping", StepType.SCOPING, Result.SKIPPED, said["text"], held),
            )
            return event(Result.SKIPPED, Action.OTHER, steps=steps)
        case "skip":
            steps = (Step("EntrySynchronizationSkip", StepType.EXPORT, Result.SKIPPED, said["text"], held),)
            return event(Result.SKIPPED, Action.UPDATE, steps=steps)
        case "success":
            steps = (Step("EntrySynchronizationScoping", StepType.SCOPING, Result.SUCCESS, "", held),)
            return event(steps=steps)
        case "created":
            return event(modified=said["modified"])
    written = said.get("details") or ""
    error = ErrorInformation(
        said["code"], said.get("text") or "", written if isinstance(written, str) else json.dumps(written)
    )
    kind = StepType(said.get("step", "export"))
    failed = event(Result.FAILURE, steps=(Step("EntryExportAdd", kind, Result.FAILURE),))
    return replace(failed, error=error)


def world(said: dict[str, Any]) -> Evidence:
    """A tenant in which nothing but this text speaks."""
    match said["where"]:
        case "quarantine":
            held = quarantined(
                said.get("reason", "EncounteredQuarantineException"),
                error_code=said.get("code"),
                error_message=said.get("text"),
            )
            return evidence(job(status=held), users=())
        case "silence":
            return evidence(third(), users=(), expectation=expect(at=ago(days=2)))
        case "skip" if said["cause"] == "skipped-already-in-sync":
            return evidence(job(row(said)), expectation=expect(Change.UPDATE))
        case "success" | "created":
            return evidence(job(row(said)), users=(user(),))
    return evidence(job(row(said)), users=())


def found(diagnosis: Diagnosis) -> list[str]:
    """Cause ids, best first."""
    return [finding.cause.id for finding in diagnosis.findings]


@pytest.mark.parametrize("said", PUBLISHED["texts"], ids=lambda said: said["says"])
def test_a_published_text_leads_to_its_cause(said: dict[str, Any]) -> None:
    """The cause is first where a text speaks, and among the answers where the text is not Graph's to show."""
    causes = found(diagnose(world(said)))
    if said["where"] in ("silence", "created"):
        assert said["cause"] in causes
    else:
        assert causes[:1] == [said["cause"]], causes


@pytest.mark.parametrize("said", PUBLISHED["quarantine_reasons"], ids=lambda said: said["reason"])
@pytest.mark.parametrize("spell", [str, str.upper, str.lower], ids=["as published", "capitals", "small"])
def test_a_reason_of_quarantine_leads_to_its_cause(said: dict[str, str], spell: type[str]) -> None:
    """Each member of Graph's enumeration, in any case, leads to its cause."""
    held = quarantined(spell(said["reason"]))
    causes = found(diagnose(evidence(third(status=held), users=())))
    assert causes[:1] == [said["cause"]], causes
