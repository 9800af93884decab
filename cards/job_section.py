"""One provisioning job on the job card, as the helpdesk reads it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from microsoft_teams.cards.core import CardElement, Container

from cards import labels
from cards.blocks import buttons, facts, heading, labelled, link, open_url, para, quiet
from cards.words import Words
from diagnosis import cycle
from diagnosis.audience import Audience
from diagnosis.diagnosis import Finding
from diagnosis.gaps import Unavailable
from diagnosis.job_health import JobHealth, Pulse
from diagnosis.jobs import JobStatus
from diagnosis.text import Text, _, text

_BLOCKS = 10
_MOST_FACTS = 8


def job_section(
    number: int, one: JobHealth, words: Words, now: datetime, logs: str | None, named: set[str]
) -> CardElement:
    """State, progress, causes, the last cycle and the next one.

    `named` holds the causes that have their container on this card already, since an element's id stands
    once; it is added to.
    """
    job = one.job
    icon = labels.PULSE_ICON.get(one.pulse, "⚠️")
    items: list[CardElement] = [
        heading(words.md_value(job.name), separator=False),
        para(f"{icon} **{words.md(labels.PULSE[one.pulse])}**", tight=True),
    ]
    if one.progress is not None:
        items.append(para(words.md(_progress(*one.progress)), tight=True))
    for finding in one.findings[:3]:
        items.append(cause_lines(finding, words, named))
    if isinstance(job.status, Unavailable):
        items.append(para(words.md(job.status.because), tight=True))
    else:
        rows = list(_rows(job.status, one, words))
        if rows:
            items.append(facts(rows))
    if logs is not None and logs.startswith("https://"):
        hint = words.say(_("View in the Microsoft Entra admin center"))
        items.append(buttons([open_url(words.say(_("Open provisioning logs")), logs, hint)]))
    return Container(id=f"job:{number}", items=items, separator=True, spacing="Medium")


def _progress(done: int, total: int) -> Text:
    """A bar in text, as renderers of version 1.5 have none."""
    full = min(_BLOCKS, done * _BLOCKS // total)
    return text(
        _("{bar} {done} of {total} pages ({percent} %). Pages are counted, not people."),
        bar="▰" * full + "▱" * (_BLOCKS - full),
        done=done,
        total=total,
        percent=done * 100 // total,
    )


def cause_lines(finding: Finding, words: Words, named: set[str]) -> CardElement:
    """A cause of a whole job: why, who must act, what to do, where to read more. `named` as above."""
    cause, match = finding.cause, finding.match
    items: list[CardElement] = [para(words.md(match.because), tight=True)]
    if match.facts:
        items.append(facts([(words.md(f.label), words.md_value(f.value)) for f in match.facts[:_MOST_FACTS]]))
    who = labels.owner(finding.owner, Audience.HELPDESK)
    items.append(labelled(words.md(_("Who must act")), words.md(who)))
    next_step = match.next_step or text(cause.next_step)
    if next_step.template:
        items.append(labelled(words.md(_("What to do")), words.md(next_step)))
    for doc in cause.docs[:2]:
        page = words.md(text(_("View in Microsoft Learn: {page}"), page=text(doc.title)))
        items.append(quiet(link(page, doc.url)))
    first = cause.id not in named
    named.add(cause.id)
    return Container(id=f"cause:{cause.id}" if first else None, items=items, spacing="Small")


def _rows(status: JobStatus, one: JobHealth, words: Words) -> Iterator[tuple[str, str]]:
    """The last cycle, how far the job has caught up, and the next cycle, as far as Graph names them."""

    def row(label: str, value: Text | str | datetime) -> tuple[str, str]:
        said = words.md_value(value) if isinstance(value, datetime) else words.md(value)
        return words.md(label), said

    last = status.last_execution
    if last is not None:
        yield row(_("Last cycle"), labels.EXECUTION[last.state])
        if last.began is not None:
            yield row(_("Began"), last.began)
        if last.ended is not None:
            yield row(_("Ended"), last.ended)
        read = text(
            _("{imported} read, {exported} written"), imported=last.imported_changes, exported=last.exported
        )
        yield row(_("Changes"), read)
        if last.escrowed:
            yield row(_("Records that fail and are tried again"), text("{n}", n=last.escrowed))
        if last.error_code and one.pulse is Pulse.FAILING:
            yield row(_("Error code"), text("{code}", code=last.error_code))
    if status.steady_state_last is not None:
        yield row(_("Caught up (steady state)"), status.steady_state_last)
    if one.pulse is Pulse.QUARANTINE:
        if one.next_cycle is not None and not one.findings:  # a cause of quarantine says it itself
            yield row(_("Next attempt"), one.next_cycle)
    elif one.next_cycle is not None:
        yield row(_("Next cycle expected"), one.next_cycle)
    elif one.pulse is Pulse.RUNNING:
        yield row(_("Next cycle expected"), _("not known"))
    between = cycle.interval(status)
    if between is not None:
        yield row(_("Runs every"), text("{interval}", interval=between))
