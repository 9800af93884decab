"""Known issues: the notes on an answer, the form that writes one, and the list of those that hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import (
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    DateInput,
    TextInput,
)

from cards.actions import EndKnownIssue, NoteKnownIssue
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    labelled,
    new_card,
    para,
    quiet,
    something_else_button,
    title,
    wire_bytes,
)
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Cause
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Diagnosis
from diagnosis.known_issues import KnownIssue, error_code
from diagnosis.text import Text, _, text

LONGEST = 300
"""Characters of a note."""
MOST_DAYS = 90
"""How long a note may hold."""
USUAL_DAYS = 7

_MOST_ON_ANSWER = 3
_MOST_IN_LIST = 20
_BY_ID: Mapping[str, Cause] = {cause.id: cause for cause in CATALOGUE}


def notes(
    issues: Sequence[KnownIssue], diagnosis: Diagnosis, audience: Audience, words: Words
) -> Iterator[CardElement]:
    """The notes under the leading cause, each in a box of its own."""
    words = words.short(LONGEST)
    leading = diagnosis.leading
    for number, issue in enumerate(issues[:_MOST_ON_ANSWER], start=1):
        items: list[CardElement] = [para("📌 " + words.md(known_until(issue, words)))]
        about = _concerns(issue, audience)
        other = leading is None or issue.cause not in (None, leading.cause.id)
        if other and about is not None:
            items.append(quiet(words.md(about)))
        yield Container(id=f"known-issue:{number}", items=items, style="accent", spacing="Medium")
    if len(issues) > _MOST_ON_ANSWER:
        yield quiet(words.md(more(len(issues) - _MOST_ON_ANSWER)))


def note_buttons(issues: Sequence[KnownIssue], diagnosis: Diagnosis, words: Words) -> Iterator[CardElement]:
    """Under an answer that a helpdesk agent reads alone: write a note, and see all of them."""
    leading = diagnosis.leading
    if leading is None:
        return
    several = len(diagnosis.jobs) > 1 and leading.job is not None
    about = NoteKnownIssue(
        step="write",
        cause=leading.cause.id,
        code=error_code(leading),
        job=leading.job.id if several and leading.job is not None else None,
    )
    row: list[CardAction] = [button(words.say(_("Add a note")), about)]
    if issues:
        row.append(button(words.say(_("Known issues")), NoteKnownIssue(step="list")))
    yield buttons(row)


def known_until(issue: KnownIssue, words: Words) -> Text:
    """A note in one sentence."""
    return text(_("Known issue until {day}: {text}"), day=_last_day(issue, words), text=issue.text)


def _last_day(issue: KnownIssue, words: Words) -> date:
    """The last day on which a note holds. A day has no zone: its middle is on that day in most of them."""
    return words.day(issue.ends_at - timedelta(hours=12))


def day_of(written: str | None) -> date | None:
    """The day that a date input sent; None where it is none."""
    try:
        return date.fromisoformat(written or "")
    except ValueError:
        return None


def note_card(
    form: NoteKnownIssue, words: Words, *, today: date, job: str | None = None, hint: Text | None = None
) -> AdaptiveCard:
    """The form for a note, filled in as far as `form` is.

    `job` is what its job is called, `hint` says what was wrong with what was sent.
    """
    headline = _("Add a note to this cause")
    until = day_of(form.until) if form.step == "save" else today + timedelta(days=USUAL_DAYS)
    cause = _BY_ID.get(form.cause or "")
    body: list[CardElement] = [title(words.md(headline))]
    if hint is not None:
        body.append(para("⚠️ " + words.md(hint)))
    body.append(para(words.md(_("It stands on every answer that finds the same, until the day you choose."))))
    concerned = text(_("The cause: {title}"), title=text(cause.title)) if cause else None
    if concerned is not None and form.code:
        body.append(
            _choices(
                "concerns",
                words.say(_("What it concerns")),
                (
                    ("cause", words.say(concerned)),
                    ("code", words.say(text(_("The error code {code}"), code=form.code))),
                ),
                form.concerns or "cause",
            )
        )
    elif cause is not None:
        body.append(labelled(words.md(_("What it concerns")), words.md(cause.title)))
    if form.job:
        body.append(
            _choices(
                "where",
                words.say(_("Where")),
                (
                    ("everywhere", words.say(_("In every provisioning job"))),
                    ("job", words.say(text(_("Only in {job}"), job=job or form.job))),
                ),
                form.where or "everywhere",
            )
        )
    body += [
        TextInput(
            id="text",
            label=words.say(_("What is being done about it? Please name nobody.")),
            is_multiline=True,
            max_length=LONGEST,
            value=(form.text or "")[:LONGEST] or None,
        ),
        DateInput(
            id="until",
            label=words.say(_("Last day")),
            min=today.isoformat(),
            max=(today + timedelta(days=MOST_DAYS)).isoformat(),
            value=until.isoformat() if until is not None else None,
        ),
        _choices(
            "readers",
            words.say(_("Who may read it")),
            (
                ("helpdesk", words.say(_("Only the helpdesk"))),
                ("everybody", words.say(_("Everybody who is told the cause"))),
            ),
            form.readers or "helpdesk",
        ),
    ]
    about = NoteKnownIssue(step="save", note=form.note, cause=form.cause, code=form.code, job=form.job)
    leave = NoteKnownIssue(step="leave")
    body.append(
        buttons([button(words.say(_("Save")), about, primary=True), button(words.say(_("Back")), leave)])
    )
    return new_card(body, words, headline=headline)


@dataclass(frozen=True, slots=True)
class Names:
    """What people and jobs are called, by their ids; who or what is missing has no name here."""

    people: Mapping[str, str]
    jobs: Mapping[str, str]


def known_issues_card(
    issues: Sequence[KnownIssue], audience: Audience, words: Words, *, names: Names, note: Text | None = None
) -> AdaptiveCard:
    """The notes that hold, those that end first before the others; the helpdesk may end each.

    `note` says what has just happened to one. At most 24 KB: the last ones are counted.
    """
    for most in range(min(len(issues), _MOST_IN_LIST), -1, -1):
        card = _list(issues, most, audience, words, names, note)
        if wire_bytes(card) <= MAX_BYTES:
            break
    return card


def _list(
    issues: Sequence[KnownIssue],
    most: int,
    audience: Audience,
    words: Words,
    names: Names,
    note: Text | None,
) -> AdaptiveCard:
    headline = _("Known issues") if issues else _("There are no known issues at the moment")
    body: list[CardElement] = []
    if note is not None:
        body.append(para(words.md(note)))
    body.append(title(words.md(headline)))
    body += [
        _entry(number, issue, audience, words.short(LONGEST), names)
        for number, issue in enumerate(issues[:most], start=1)
    ]
    if len(issues) > most:
        body.append(quiet(words.md(more(len(issues) - most))))
    body.append(buttons([something_else_button(words)]))
    return new_card(body, words, headline=headline)


def _entry(number: int, issue: KnownIssue, audience: Audience, words: Words, names: Names) -> CardElement:
    until, about = text(_("Until {day}"), day=_last_day(issue, words)), _concerns(issue, audience)
    items: list[CardElement] = [para("📌 " + words.md_value(issue.text))]
    if audience is not Audience.HELPDESK:
        items += [quiet(words.md(line)) for line in (until, about) if line is not None]
        return Container(id=f"known-issue:{number}", items=items, separator=True, spacing="Medium")
    readers = _("Everybody who is told the cause") if issue.everybody else _("Only the helpdesk")
    items.append(quiet(words.md(text("{until} · {readers}", until=until, readers=text(readers)))))
    items += [quiet(words.md(about))] if about is not None else []
    if issue.job is not None:
        job = names.jobs.get(issue.job, issue.job)
        items.append(quiet(words.md(text(_("Only in {job}"), job=job))))
    if issue.written_at is not None:
        items.append(quiet(words.md(_written(issue.written_at, names.people.get(issue.written_by or "")))))
    items.append(buttons([button(words.say(_("End it now")), EndKnownIssue(note=issue.id))]))
    return Container(id=f"known-issue:{number}", items=items, separator=True, spacing="Medium")


def _written(at: datetime, who: str | None) -> Text:
    if who is None:
        return text(_("Written {when}"), when=at)
    return text(_("Written by {who}, {when}"), who=who, when=at)


def _concerns(issue: KnownIssue, audience: Audience) -> Text | None:
    """What a note is about; codes and the titles of causes are the helpdesk's words."""
    cause = _BY_ID.get(issue.cause or "")
    if audience is not Audience.HELPDESK:
        return text(_("For answers such as “{answer}”"), answer=text(cause.employee)) if cause else None
    if issue.code is not None:
        return text(_("The error code {code}"), code=issue.code)
    return text(_("The cause: {title}"), title=text(cause.title) if cause else issue.cause or "")


def _choices(name: str, label: str, choices: Sequence[tuple[str, str]], value: str) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=name,
        label=label,
        style="expanded",
        wrap=True,
        choices=[Choice(title=shown, value=chosen) for chosen, shown in choices],
        value=value,
    )
