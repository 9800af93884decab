"""Is the provisioning running? A card with the state of each job, and for the helpdesk all there is to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from microsoft_teams.cards.core import AdaptiveCard, CardElement, Container

from cards import labels
from cards.actions import RecheckJobs, ShowJobs
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    new_card,
    para,
    quiet,
    recheck_button,
    something_else_button,
    title,
    wire_bytes,
)
from cards.footer import read_on
from cards.job_section import job_section
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Outcome
from diagnosis.evidence import SourceRead
from diagnosis.gaps import Source, Unavailable
from diagnosis.job_health import JobHealth, JobsRead, Pulse, health
from diagnosis.text import Text, _, counted, text

_MOST_IN_FULL = 12
"""Jobs with all there is to them; more never fit."""
_MOST_LINES = 40


def job_status_card(
    read: JobsRead,
    audience: Audience,
    words: Words,
    *,
    recheck: RecheckJobs,
    logs: Mapping[str, str] | None = None,
    show_me: bool = False,
    unmatched: str | None = None,
) -> AdaptiveCard:
    """The jobs that were read, those with trouble first.

    `logs` holds the portal's provisioning logs by job id. `show_me` adds a button that shows whoever presses
    it as much as they may see. `unmatched` is a job that was named and is not known, so that all are shown.
    At most 24 KB: where there are too many jobs, the last ones get a line each.
    """
    words = words.at(read.now)
    jobs = () if isinstance(read.jobs, Unavailable) else health(read.jobs, read.now)
    for in_full in range(min(len(jobs), _MOST_IN_FULL), -1, -1):
        card = _card(read, jobs, in_full, audience, words, recheck, logs or {}, show_me, unmatched)
        if wire_bytes(card) <= MAX_BYTES:
            break
    return card


def _card(
    read: JobsRead,
    jobs: Sequence[JobHealth],
    in_full: int,
    audience: Audience,
    words: Words,
    recheck: RecheckJobs,
    logs: Mapping[str, str],
    show_me: bool,
    unmatched: str | None,
) -> AdaptiveCard:
    headline = _headline(read, jobs)
    body: list[CardElement] = [title(words.md(headline))]
    if unmatched is not None:
        body.append(
            para(words.md(text(_("I know no provisioning job “{name}”. These are all."), name=unmatched)))
        )
    if isinstance(read.jobs, Unavailable) and audience is Audience.HELPDESK:
        body.append(para(words.md(read.jobs.because)))
    if audience is Audience.HELPDESK:
        named: set[str] = set()
        for number, one in enumerate(jobs[:in_full], start=1):
            body.append(job_section(number, one, words, read.now, logs.get(one.job.id), named))
        body += _in_lines(jobs[in_full:], words)
    else:
        body += _plain(jobs, audience, words)
    body.append(read_on(read.now, (SourceRead(Source.JOBS, read.now),), words))
    row = [recheck_button(words, recheck)]
    if show_me:
        show = ShowJobs.model_validate(recheck.model_dump(exclude={"verb"}))
        row.append(button(words.say(_("Show me")), show))
    body.append(buttons([*row, something_else_button(words)]))
    return new_card(body, words, headline=headline)


def _headline(read: JobsRead, jobs: Sequence[JobHealth]) -> Text:
    if isinstance(read.jobs, Unavailable):
        return text(_("I could not read the provisioning jobs"))
    if not jobs:
        return text(_("I found no job that provisions people from HR"))
    unsure = [one for one in jobs if one.pulse in (Pulse.UNKNOWN, Pulse.UNREADABLE)]
    stopped = [one for one in jobs if not one.pulse.works and one not in unsure]
    if stopped:
        return counted(
            "{n} of {all} provisioning jobs does not run as it should",
            "{n} of {all} provisioning jobs do not run as they should",
            len(stopped),
            all=len(jobs),
        )
    if unsure:
        return text(_("I cannot say for all provisioning jobs whether they run"))
    return counted("The provisioning job is running", "All {n} provisioning jobs are running", len(jobs))


def _in_lines(jobs: Sequence[JobHealth], words: Words) -> Iterator[CardElement]:
    for one in jobs[:_MOST_LINES]:
        line = text(_("{job}: {state}"), job=one.job.name, state=text(labels.PULSE[one.pulse]))
        yield para(f"{labels.PULSE_ICON.get(one.pulse, '⚠️')} {words.short(60).md(line)}", tight=True)
    if len(jobs) > _MOST_LINES:
        yield quiet(words.md(more(len(jobs) - _MOST_LINES)))


def _plain(jobs: Sequence[JobHealth], audience: Audience, words: Words) -> Iterator[CardElement]:
    """A line a connection; two jobs of the same systems in the same state are one line."""
    said: dict[tuple[object, ...], JobHealth] = {}
    for one in jobs:
        cause = one.findings[0].cause.id if one.findings else None
        said.setdefault((one.job.source, one.job.target, one.pulse, cause), one)
    for one in said.values():
        way = text(
            "{source} → {target}",
            source=text(labels.HR_SYSTEM[one.job.source]),
            target=text(labels.TARGET[one.job.target]),
        )
        state = labels.PULSE_PLAIN.get(one.pulse, _("Not running"))
        icon = labels.PULSE_ICON.get(one.pulse, "⚠️")
        lines: list[CardElement] = [para(f"{icon} **{words.md(way)}** · {words.md(state)}")]
        lines += [para(words.md(line), tight=True) for line in _sentences(one, audience)]
        yield Container(items=lines, spacing="Medium")


def _sentences(one: JobHealth, audience: Audience) -> Iterator[Text | str]:
    """What an employee reads of a job: the cause in plain words and whether IT has to act."""
    finding = one.findings[0] if one.findings else None
    if finding is not None and audience is Audience.EMPLOYEE:
        yield text(finding.cause.employee)
    if one.pulse is Pulse.UNREADABLE:
        yield _("Please try again in a few minutes.")
    elif finding is not None and audience is Audience.EMPLOYEE:
        yield text(finding.cause.employee_next_step)
    elif one.outcome is Outcome.NEEDS_IT:
        yield _("IT has to act. There is nothing for you to do.")
    elif one.pulse is Pulse.FAILING:
        yield _("The system tries again by itself.")
