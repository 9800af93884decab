"""A diagnosis for scripts (`provisioning-diagnosis/1`) and for the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from cards import labels, spread
from cards.known_issues import LONGEST, known_until
from cards.moments import utc as _time
from cards.ruled_out import by_cause, how_many, in_a_line
from cards.timeline import change_line, line, tells
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Kind, Outcome, Verdict
from diagnosis.configuration import ConfigurationChange
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.evidence import Expectation, Person, SourceRead
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job, JobState
from diagnosis.known_issues import KnownIssue
from diagnosis.moments import Moment
from diagnosis.spread import Spread
from diagnosis.text import Text, _, text

SCHEMA = "provisioning-diagnosis/1"

_VERDICT = {Verdict.CONFIRMED: "confirmed", Verdict.LIKELY: "likely", Verdict.POSSIBLE: "possible"}


def report(
    diagnosis: Diagnosis,
    words: Words,
    *,
    candidates: Sequence[Person] = (),
    issues: Sequence[KnownIssue] = (),
    codes: bool = True,
    events: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """The promised JSON, from a diagnosis reduced to the reader's level. Times are ISO 8601 in UTC.

    `issues` are the known issues that this reader may see, `codes` whether that goes for error codes.
    `events` are those of `cards.bundle`, where the reader may see them.
    """
    words = words.at(None)
    return {
        "schema": SCHEMA,
        "read_at": _time(diagnosis.read_at),
        "headline": words.say(diagnosis.headline),
        "outcome": diagnosis.outcome.value,
        "person": _person(diagnosis.person),
        "candidates": [_person(person) for person in candidates],
        "expectation": _expectation(diagnosis.expectation),
        "jobs": [_job(job) for job in diagnosis.jobs],
        "findings": [_finding(finding, words) for finding in diagnosis.findings],
        "ruled_out": [
            {"cause": item.cause.id, "because": words.say(item.because)} for item in diagnosis.ruled_out
        ],
        "could_not_check": [
            {"source": item.source.value, "cause": item.cause.id, "because": words.say(item.because)}
            for item in diagnosis.could_not_check
        ],
        "sources": [_source(read) for read in diagnosis.sources],
        "known_issues": [_issue(issue, codes) for issue in issues],
        "spread": _spread(diagnosis.spread),
        "timeline": [_moment(moment, words) for moment in diagnosis.timeline],
        "configuration_changes": [_change(change, words) for change in diagnosis.configuration],
        "events": list(events),
    }


def candidates_report(
    query: str,
    candidates: Sequence[Person],
    expectation: Expectation,
    read_at: datetime,
    words: Words,
    *,
    near: bool = False,
) -> dict[str, Any]:
    """The same JSON where several people match, or some only nearly, and nothing was diagnosed."""
    return report(
        Diagnosis(
            read_at=read_at,
            person=Person(query),
            expectation=expectation,
            jobs=(),
            findings=(),
            ruled_out=(),
            could_not_check=(),
            sources=(),
            outcome=Outcome.UNKNOWN,
            headline=_whom(query, near=near),
        ),
        words,
        candidates=candidates,
    )


def text_report(
    diagnosis: Diagnosis, audience: Audience, words: Words, issues: Sequence[KnownIssue] = ()
) -> str:
    """The diagnosis as plain lines for a terminal, reduced to the reader's level by the caller."""
    words = words.at(diagnosis.read_at)
    return "\n".join(_lines(diagnosis, audience, words, issues))


def candidates_text(query: str, candidates: Sequence[Person], words: Words, *, near: bool = False) -> str:
    """The people who match, one a line, for a terminal."""
    lines = [words.say(_whom(query, near=near))]
    for person in candidates:
        known = (person.hr_id, person.user_principal_name, person.entra_id)
        ids = ", ".join(words.value(value) for value in known if value)
        lines.append(f"  {words.value(person.name)}  {ids}".rstrip())
    return "\n".join(lines)


def _whom(query: str, *, near: bool) -> Text:
    said = _("Nobody is exactly {query}. These come close:") if near else _("Several people match {query}.")
    return text(said, query=query)


def _lines(
    diagnosis: Diagnosis, audience: Audience, words: Words, issues: Sequence[KnownIssue]
) -> Iterator[str]:
    yield words.say(diagnosis.headline)
    yield f"{labels.ICON[diagnosis.outcome]} {words.say(labels.OUTCOME[diagnosis.outcome])}"
    yield from (words.say(sentence) for sentence in spread.sentences(diagnosis, audience))
    if issues:
        yield ""
        yield from (words.short(LONGEST).say(known_until(issue, words)) for issue in issues)
    for number, finding in enumerate(diagnosis.findings, start=1):
        yield ""
        yield from _finding_lines(number, finding, audience, words)
    yield from _history_lines(diagnosis, words)
    if diagnosis.ruled_out:
        yield ""
        yield from _ruled_out_lines(diagnosis, audience, words)
    if diagnosis.could_not_check:
        yield ""
        yield words.say(_("What I could not check"))
        for item in diagnosis.could_not_check:
            source = text(labels.SOURCE[item.source])
            line = text(_("I could not read {source}: {why}"), source=source, why=item.because)
            yield f"  - {words.say(line)}"
    yield ""
    when = words.at(None).value(diagnosis.read_at)
    yield words.say(text(_("Read on {when} ({zone})."), when=when, zone=words.zone_name()))


def _history_lines(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    if diagnosis.configuration:
        yield ""
        yield words.say(_("Changes to the provisioning job"))
        yield from (f"  - {words.say(change_line(change))}" for change in diagnosis.configuration)
    if tells(diagnosis):
        yield ""
        yield words.say(_("Timeline"))
        yield from (f"  - {words.say(line(moment, diagnosis, words))}" for moment in diagnosis.timeline)


def _ruled_out_lines(diagnosis: Diagnosis, audience: Audience, words: Words) -> Iterator[str]:
    causes = by_cause(diagnosis.ruled_out)
    if audience is not Audience.HELPDESK:
        yield words.say(how_many(len(causes)))
        return
    yield words.say(_("Ruled out"))
    yield from (f"  - {words.say(in_a_line(same))}" for same in causes)


def _finding_lines(number: int, finding: Finding, audience: Audience, words: Words) -> Iterator[str]:
    cause, match = finding.cause, finding.match
    mark = "" if cause.kind is Kind.GAP else f" ({words.say(labels.VERDICT_WORD[match.verdict])})"
    if audience is Audience.HELPDESK:
        yield f"{number}. {words.say(cause.title)}{mark}  [{cause.id}]"
        yield f"   {words.say(match.because)}"
    else:
        yield f"{number}. {words.say(match.because)}{mark}"
    for fact in match.facts[:20]:
        yield f"   {words.say(fact.label)}: {words.value(fact.value)}"
    if len(match.facts) > 20:
        yield f"   {words.say(more(len(match.facts) - 20))}"
    if match.event is not None:
        yield f"   {words.say(_('Event'))}: {words.value(match.event.id)}, {words.value(match.event.at)}"
    if match.expected_by is not None:
        yield f"   {words.say(_('Expected by'))}: {words.value(match.expected_by)}"
    yield f"   {words.say(_('Who must act'))}: {words.say(labels.owner(finding.owner, audience))}"
    yield f"   {words.say(_('What to do'))}: {words.say(_next_step(finding))}"
    for doc in cause.docs:
        yield f"   {doc.url}"


def _next_step(finding: Finding) -> Text:
    return finding.match.next_step or text(finding.cause.next_step)


def _issue(issue: KnownIssue, codes: bool) -> Mapping[str, Any]:
    return {
        "cause": issue.cause,
        "code": issue.code if codes else None,
        "text": issue.text,
        "until": _time(issue.ends_at),
    }


def _finding(finding: Finding, words: Words) -> Mapping[str, Any]:
    cause, match = finding.cause, finding.match
    event = None
    if match.event is not None:
        step = match.step.value if match.step is not None else None
        event = {"id": match.event.id, "at": _time(match.event.at), "step": step}
    return {
        "cause": cause.id,
        "kind": cause.kind.value,
        "verdict": _VERDICT[match.verdict],
        "because": words.say(match.because),
        "facts": [
            {"label": words.say(fact.label), "value": _plain(fact.value, words)} for fact in match.facts
        ],
        "job_id": finding.job.id if finding.job is not None else None,
        "event": event,
        "next_step": words.say(_next_step(finding)),
        "owner": finding.owner.value,
        "expected_by": _time(match.expected_by),
        "on_demand_helps": cause.on_demand_helps,
        "docs": [{"title": doc.title, "url": doc.url} for doc in cause.docs],
    }


def _moment(moment: Moment, words: Words) -> Mapping[str, Any]:
    return {
        "at": _time(moment.at),
        "kind": moment.kind.value,
        "text": words.say(moment.text),
        "job_id": moment.job.id if moment.job is not None else None,
        "event_id": moment.event_id,
        "expected": moment.expected,
    }


def _change(change: ConfigurationChange, words: Words) -> Mapping[str, Any]:
    return {
        "at": _time(change.at),
        "activity": change.activity.value,
        "by": change.by,
        "job_id": change.job.id,
        "text": words.say(change.what),
        "effect": words.say(change.effect),
    }


def _plain(value: str | datetime | Text, words: Words) -> str | None:
    if isinstance(value, Text):
        return words.say(value)
    return value if isinstance(value, str) else _time(value)


def _person(person: Person) -> Mapping[str, Any]:
    return {
        "query": person.query,
        "display_name": person.display_name,
        "hr_id": person.hr_id,
        "user_principal_name": person.user_principal_name,
        "entra_id": person.entra_id,
    }


def _expectation(expectation: Expectation) -> Mapping[str, Any]:
    return {
        "change": expectation.change.value if expectation.change is not None else None,
        "attribute": expectation.attribute,
        "changed_at": _time(expectation.changed_at),
    }


def _job(job: Job) -> Mapping[str, Any]:
    state = None if isinstance(job.status, Unavailable) else job.status.state
    return {
        "id": job.id,
        "service_principal_id": job.service_principal_id,
        "name": job.name,
        "source": job.source.value,
        "target": job.target.value,
        "state": state.value if state not in (None, JobState.UNKNOWN) else None,
    }


def _source(read: SourceRead) -> Mapping[str, Any]:
    return {
        "name": read.source.value,
        "read_at": _time(read.read_at),
        "covers_from": _time(read.covers_from),
        "covers_to": _time(read.covers_to),
    }


def _spread(found: Spread | None) -> Mapping[str, Any] | None:
    if found is None:
        return None
    return {
        "others": found.others,
        "at_least": found.at_least,
        "since": _time(found.since),
        "cause": found.cause,
    }
