"""Evidence and diagnosis as one JSON object, `provisioning-evidence/1`."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any, TypeVar

from cards.bundle.directory import (
    account,
    agent,
    audit,
    connection,
    deleted_account,
    synchronization,
    tried_name,
)
from cards.bundle.jobs import job_part
from cards.bundle.leaves import Code, Id, Leaf, Personal, Phrase, Prose, leaves, plain
from cards.bundle.log import events_of
from cards.bundle.mask import Masker
from cards.bundle.parts import GUID, code, gap, object_id, personal
from cards.moments import utc
from diagnosis.cause import Fact
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.evidence import Evidence, Person, SourceRead
from diagnosis.gaps import Unavailable
from diagnosis.spread import Spread
from diagnosis.text import Text

T = TypeVar("T")

SCHEMA = "provisioning-evidence/1"

_SENTENCE = 6
"""Words that make a sentence."""


def bundle(evidence: Evidence, diagnosis: Diagnosis, *, masked: bool = True) -> dict[str, Any]:
    """Everything that was read about the person, and what followed from it, for the helpdesk's eyes.

    With `masked`, each personal value is a placeholder, the same one for the same value, and `masks` tells
    the shape of what it stands for.
    """
    tree = _bundle(evidence, diagnosis)
    if not masked:
        return {"schema": SCHEMA, "masked": False, **plain(tree)}
    masker = Masker(tree)
    return {"schema": SCHEMA, "masked": True, **masker.mask(tree), "masks": masker.legend()}


def events(evidence: Evidence, diagnosis: Diagnosis, *, masked: bool = True) -> list[dict[str, Any]]:
    """The bundle's events alone, newest first: every row of the log about the person, in every job."""
    found: list[dict[str, Any]] = bundle(evidence, diagnosis, masked=masked)["events"]
    return found


def _bundle(evidence: Evidence, diagnosis: Diagnosis) -> dict[str, Any]:
    jobs = evidence.jobs
    rows = events_of(evidence)
    sentences = {leaf.value for leaf in leaves(rows) if isinstance(leaf, Prose)}
    return {
        "read_at": utc(evidence.now),
        "person": _person(evidence.person),
        "expectation": {
            "change": evidence.expectation.change.value if evidence.expectation.change else None,
            "attribute": code(evidence.expectation.attribute),
            "changed_at": utc(evidence.expectation.changed_at),
        },
        "cloud": evidence.cloud.value,
        "outcome": diagnosis.outcome.value,
        "findings": [_finding(finding, sentences) for finding in diagnosis.findings],
        "ruled_out": [
            {"cause": item.cause.id, "job_id": Id(item.job.id) if item.job is not None else None}
            for item in diagnosis.ruled_out
        ],
        "narrowed": evidence.narrowed,
        "jobs": gap(jobs) if isinstance(jobs, Unavailable) else [job_part(job) for job in jobs],
        "accounts": _each(evidence.users, account),
        "lookalikes": [account(other) for other in evidence.lookalikes],
        "reached": [account(other) for other in evidence.reached],
        "deleted_accounts": _each(evidence.deleted_users, deleted_account),
        "tried_names": _each(evidence.names, tried_name),
        "connections": _each(evidence.connections, connection),
        "agents": _each(evidence.agents, agent),
        "audits": _each(evidence.audits, audit),
        "spread": _spread(evidence.spread),
        "directory_synchronization": synchronization(evidence.organization),
        "gaps": [gap(missing) for missing in evidence.gaps()],
        "sources": [_source(read) for read in evidence.sources],
        "events_left_out": 0,
        "events": rows,
    }


def _person(person: Person) -> dict[str, Any]:
    typed_id = GUID.fullmatch(person.query) and person.query != person.hr_id
    return {
        "display_name": personal("displayName", person.display_name),
        "hr_id": personal("employeeId", person.hr_id),
        "user_principal_name": personal("userPrincipalName", person.user_principal_name),
        "entra_id": object_id(person.entra_id),
        "query": Id(person.query) if typed_id else Personal("query", person.query),
    }


def _finding(finding: Finding, sentences: Collection[str]) -> dict[str, Any]:
    match = finding.match
    return {
        "cause": finding.cause.id,
        "title": finding.cause.title,
        "kind": finding.cause.kind.value,
        "verdict": match.verdict.name.lower(),
        "owner": finding.owner.value,
        "facts": [_fact(fact, sentences) for fact in match.facts],
        "job_id": Id(finding.job.id) if finding.job is not None else None,
        "event_id": Id(match.event.id) if match.event is not None else None,
        "step": match.step.value if match.step is not None else None,
        "expected_by": utc(match.expected_by),
    }


def _fact(fact: Fact, sentences: Collection[str]) -> dict[str, Any]:
    value: str | Leaf | Phrase | None
    if isinstance(fact.value, datetime):
        moment = utc(fact.value) or ""
        value = Personal(fact.label, moment) if fact.personal else moment
    elif isinstance(fact.value, Text):
        value = _phrase(fact.value, personal=fact.personal)
    elif fact.personal and not _quotes(fact.value, sentences):
        value = Personal(fact.label, fact.value)
    else:
        value = Prose(fact.value)
    return {"label": Prose(fact.label), "value": value}


def _phrase(words: Text, *, personal: bool) -> Phrase:
    """A few words about a finding: only what stands in their places can be somebody's."""
    parts: dict[str, Leaf] = {}
    for name, value in words.values.items():
        said = str(plain(_phrase(value, personal=False))) if isinstance(value, Text) else str(value)
        parts[name] = Personal(name, said) if personal else Prose(said)
    return Phrase(words.template, parts)


def _quotes(value: str, sentences: Collection[str]) -> bool:
    """Whether a fact is what a row of the log says in words: then only the values in it are personal."""
    return len(value.split()) >= _SENTENCE and any(value in said for said in sentences)


def _spread(spread: Spread | None) -> dict[str, Any] | None:
    """How many others have the trouble of an event; None where that was not counted."""
    if spread is None:
        return None
    return {
        "job_id": Id(spread.job_id),
        "event_id": Id(spread.event_id),
        "code": Code(spread.trouble.code),
        "others": spread.others,
        "at_least": spread.at_least,
        "since": utc(spread.since),
    }


def _source(read: SourceRead) -> dict[str, Any]:
    return {
        "name": read.source.value,
        "read_at": utc(read.read_at),
        "covers_from": utc(read.covers_from),
        "covers_to": utc(read.covers_to),
    }


def _each(part: tuple[T, ...] | Unavailable, one: Callable[[T], Any]) -> list[Any] | dict[str, Any] | None:
    return gap(part) if isinstance(part, Unavailable) else [one(item) for item in part]
