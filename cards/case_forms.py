"""The forms of a case: asking the helpdesk, changing what was said, resolving, assigning, waiting."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import (
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    QueryData,
    TextInput,
)

from cards.actions import (
    Action,
    AssignCase,
    EditCase,
    Escalate,
    EscalateNobody,
    ResolveCase,
    WaitCase,
)
from cards.actions.cases import LONGEST
from cards.blocks import button, buttons, new_card, para, quiet, title
from cards.case_words import RESOLUTION, URGENCY, WAITING
from cards.who import EVERYBODY
from cards.words import Words
from diagnosis.text import Text, _, text
from followup.cases import Case, Resolution, Urgency, WaitingOn


def ask_card(
    form: Escalate | EscalateNobody, words: Words, *, person: str | None, hint: Text | str | None = None
) -> AdaptiveCard:
    """The form that passes a question to the helpdesk; it says what the helpdesk will see."""
    headline = _("Ask the helpdesk")
    about = text(_("About {person}"), person=person) if person else None
    body: list[CardElement] = [title(words.md(headline))]
    if about is not None:
        body.append(quiet(words.md(about)))
    if hint is not None:
        body.append(para("⚠️ " + words.md(hint)))
    sees = _WITH_PERSON if person else _WITHOUT
    body += [
        para(words.md(sees)),
        *_said(words, form.urgency, form.note, needed=person is None),
        _row(
            words,
            _("Send to the helpdesk"),
            form.model_copy(update={"step": "save", "urgency": None, "note": None}),
            form.model_copy(update={"step": "leave", "urgency": None, "note": None}),
        ),
    ]
    return new_card(body, words, headline=headline)


def form_card(
    case: Case,
    form: EditCase | ResolveCase | AssignCase | WaitCase,
    words: Words,
    *,
    hint: Text | str | None = None,
) -> AdaptiveCard:
    """The form that a button opens; `hint` says what was wrong with what was sent."""
    match form:
        case EditCase():
            return edit_card(case, form, words, hint=hint)
        case ResolveCase():
            return resolve_card(case, form, words, hint=hint)
        case AssignCase():
            return assign_card(case, form, words, hint=hint)
        case WaitCase():
            return wait_card(case, form, words, hint=hint)


def edit_card(case: Case, form: EditCase, words: Words, *, hint: Text | str | None = None) -> AdaptiveCard:
    """The form in which the requester says more."""
    headline = text(_("Change case {number}"), number=str(case.number))
    body: list[CardElement] = [title(words.md(headline))]
    if hint is not None:
        body.append(para("⚠️ " + words.md(hint)))
    urgency, note = (case.urgency, case.note) if form.step == "write" else (form.urgency, form.note)
    body += _said(words, urgency, note, needed=False)
    body.append(_row(words, _("Save"), *_steps(form, {"urgency": None, "note": None})))
    return new_card(body, words, headline=headline)


def resolve_card(
    case: Case, form: ResolveCase, words: Words, *, hint: Text | str | None = None
) -> AdaptiveCard:
    """The form that says why a case is resolved."""
    headline = text(_("Resolve case {number}"), number=str(case.number))
    body = _top(headline, words, hint)
    reasons = [(reason.value, RESOLUTION[reason]) for reason in Resolution]
    body += [
        _choices("reason", _("What has solved it"), reasons, form.reason, words),
        TextInput(
            id="text",
            label=words.say(_("What the requester should know (optional)")),
            is_multiline=True,
            max_length=LONGEST,
            value=form.text,
        ),
        quiet(words.md(_("The requester gets the reason and what you write."))),
        _row(words, _("Resolve"), *_steps(form, {"reason": None, "text": None})),
    ]
    return new_card(body, words, headline=headline)


def assign_card(
    case: Case, form: AssignCase, words: Words, *, hint: Text | str | None = None
) -> AdaptiveCard:
    """The form that gives a case to somebody of the helpdesk."""
    headline = text(_("Assign case {number}"), number=str(case.number))
    body = _top(headline, words, hint)
    if case.assignee is not None:
        body.append(para(words.md(text(_("{who} has it now."), who=case.assignee.name))))
    body += [
        ChoiceSetInput(
            id="to",
            label=words.say(_("Who in the helpdesk gets it")),
            choices=[Choice(title=words.say(_("Myself")), value="me")],
            placeholder=words.say(_("Search for a name")),
            choices_data=QueryData(dataset=EVERYBODY),
        ),
        _row(words, _("Assign"), *_steps(form, {"to": None})),
    ]
    return new_card(body, words, headline=headline)


def wait_card(case: Case, form: WaitCase, words: Words, *, hint: Text | str | None = None) -> AdaptiveCard:
    """The form that says whom a case waits for."""
    headline = text(_("Whom does case {number} wait for?"), number=str(case.number))
    body = _top(headline, words, hint)
    whom = [(on.value, WAITING[on]) for on in WaitingOn]
    if case.waiting_on is not None:
        whom.append(("nobody", _("nobody any more")))
    body += [
        _choices("on", _("It waits for"), whom, form.on, words),
        TextInput(
            id="text",
            label=words.say(_("What you need. If it is for the requester, they get it as a question")),
            is_multiline=True,
            max_length=LONGEST,
            value=form.text,
        ),
        _row(words, _("Save"), *_steps(form, {"on": None, "text": None})),
    ]
    return new_card(body, words, headline=headline)


def _top(headline: Text, words: Words, hint: Text | str | None) -> list[CardElement]:
    body: list[CardElement] = [title(words.md(headline))]
    if hint is not None:
        body.append(para("⚠️ " + words.md(hint)))
    return body


def _said(words: Words, urgency: Urgency | None, note: str | None, *, needed: bool) -> list[CardElement]:
    label = _("What do you need help with?") if needed else _("What should the helpdesk know? (optional)")
    levels = [(level.value, URGENCY[level]) for level in Urgency]
    return [
        _choices("urgency", _("How urgent is it?"), levels, urgency or Urgency.NORMAL, words),
        TextInput(
            id="note",
            label=words.say(label),
            is_multiline=True,
            max_length=LONGEST,
            value=note or None,
        ),
    ]


def _steps(
    form: EditCase | ResolveCase | AssignCase | WaitCase, blank: dict[str, None]
) -> tuple[Action, Action]:
    """The buttons that send the form and leave it; what the inputs hold comes from the inputs."""
    save: Action = form.model_copy(update={**blank, "step": "save"})
    leave: Action = form.model_copy(update={**blank, "step": "leave"})
    return save, leave


def _row(words: Words, label: str, save: Action, leave: Action) -> CardElement:
    return buttons([button(words.say(label), save, primary=True), button(words.say(_("Back")), leave)])


def _choices(
    name: str, label: str, choices: Sequence[tuple[str, str]], value: str | None, words: Words
) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=name,
        label=words.say(label),
        style="expanded",
        wrap=True,
        choices=[Choice(title=words.say(shown), value=chosen) for chosen, shown in choices],
        value=value,
    )


_WITH_PERSON = _(
    "The helpdesk sees your name, whom you ask about, what I find out about it, and what you write here."
)
_WITHOUT = _("The helpdesk sees your name and what you write here.")
