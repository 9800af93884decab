"""What came back from a run on demand: how it ended, step by step, and what changed; for the helpdesk."""

from __future__ import annotations

import math
from collections.abc import Iterator

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement, Container

from cards import footer, labels
from cards.actions import ProvisionOnDemand, Recheck
from cards.blocks import (
    MAX_BYTES,
    button,
    buttons,
    facts,
    heading,
    labelled,
    new_card,
    para,
    quiet,
    recheck_button,
    something_else_button,
    title,
    wire_bytes,
)
from cards.words import Words, more
from diagnosis import scope
from diagnosis.evidence import Person
from diagnosis.log import Action, Event, Result, StepType
from diagnosis.on_demand import Failed, Plan, Run
from diagnosis.text import Text, _, counted, text

ICON: dict[Result, str] = {
    Result.SUCCESS: "✅",
    Result.WARNING: "⚠️",
    Result.SKIPPED: "⏭️",
    Result.FAILURE: "❌",
    Result.UNKNOWN: "❔",
}
"""Beside the words, never instead of them."""

_ROOMS = ((200, 25, 20), (120, 15, 12), (60, 8, 8), (30, 5, 5))
"""Characters of a value, changed attributes and clauses shown; the next where a card gets too large."""

_STEPS = 12


def result_card(
    plan: Plan,
    person: Person,
    run: Run,
    words: Words,
    *,
    repeat: ProvisionOnDemand | None = None,
) -> AdaptiveCard:
    """How it ended. `repeat` adds a button to run it again, which asks first.

    There is no Recheck on it: that would put an answer in the place of what came back.
    """
    for characters, properties, clauses in _ROOMS:
        card = _result(plan, person, run, words.short(characters), repeat, properties, clauses)
        if wire_bytes(card) <= MAX_BYTES:
            break
    return card


def failed_card(
    plan: Plan, person: Person, failed: Failed, words: Words, *, again: Recheck, repeat: ProvisionOnDemand
) -> AdaptiveCard:
    """No answer to show: whether anything was run, why, what Graph said, and what to do."""
    known = failed.ran is not None
    headline = _("Nothing was run") if known else _("I do not know whether it ran")
    body: list[CardElement] = [
        quiet(words.md(_about(plan, person))),
        title(("❌ " if known else "❔ ") + words.md(headline)),
        para(words.md(failed.plain)),
    ]
    if not known:
        hint = _("It may have run all the same. Look at the answer below before you run it again.")
        body.append(para(words.md(hint)))
    elif failed.retry_after is not None:
        wait = counted(
            "Try again in {n} second.", "Try again in {n} seconds.", max(1, math.ceil(failed.retry_after))
        )
        body.append(para(words.md(wait)))
    rows = [(_("What Graph said"), failed.said), (_("Code"), failed.code), (_("Request"), failed.request_id)]
    shown = [(words.md(label), words.md_value(value)) for label, value in rows if value]
    if shown:
        body.append(facts(shown))
    row: list[CardAction] = [recheck_button(words, again)]
    if known:
        row.append(button(words.say(_("Provision on demand")), repeat))
    body.append(buttons([*row, something_else_button(words)]))
    return new_card(body, words, headline=headline)


def _result(
    plan: Plan,
    person: Person,
    run: Run,
    words: Words,
    repeat: ProvisionOnDemand | None,
    properties: int,
    clauses: int,
) -> AdaptiveCard:
    headline, event = _headline(run), run.event
    body: list[CardElement] = [
        quiet(words.md(_about(plan, person))),
        title(f"{ICON[run.result]} {words.md(headline)}"),
        facts(
            [
                (words.md(_("Provisioning job")), words.md_value(plan.job_name)),
                (words.md(_("Run at")), words.md(footer.at(run.asked_at, words))),
            ]
        ),
        *_graph_said(run, words),
    ]
    if event is None:
        hint = _("Microsoft Graph told only that, and no steps. The provisioning log will have them soon.")
        body.append(para(words.md(hint)))
    else:
        body += _steps(event, plan, words, clauses)
        body += _changes(event, words, properties)
        body += [para(words.md(_further(one)), tight=True) for one in run.events[1:4]]
    row: list[CardAction] = []
    if repeat is not None:
        row.append(button(words.say(_("Provision on demand")), repeat))
    body.append(buttons([*row, something_else_button(words)]))
    return new_card(body, words, headline=headline)


def _about(plan: Plan, person: Person) -> Text:
    about = text(_("About {person}"), person=person.name)
    return text(_("{about} · HR number {id}"), about=about, id=plan.object_id)


def _headline(run: Run) -> Text:
    action = run.event.action if run.event is not None else Action.OTHER
    match run.result:
        case Result.SUCCESS | Result.WARNING:
            return text(_WRITTEN.get(action, _("It ran, and Microsoft Graph reports success")))
        case Result.FAILURE:
            return text(_FAILED.get(action, _("It ran and failed")))
        case Result.SKIPPED:
            return text(_SKIPPED.get(run.skip_reason.casefold(), _("It was skipped: nothing was changed")))
        case Result.UNKNOWN:
            return text(_("It ran; Microsoft Graph does not say how it ended"))


def _graph_said(run: Run, words: Words) -> Iterator[CardElement]:
    """The code and the sentence of a skip or a failure, and what Microsoft recommends."""
    error = next((event.error for event in run.events if event.error is not None), None)
    rows = [
        (_("What Graph said"), run.message),
        (_("Code"), run.code or run.skip_reason),
        (_("More"), error.details if error else ""),
        (_("Recommended"), error.recommended_action if error else ""),
    ]
    if run.result in (Result.SUCCESS, Result.WARNING):
        return
    shown = [(words.md(label), words.md_value(value)) for label, value in rows if value]
    if shown:
        yield facts(shown)


def _steps(event: Event, plan: Plan, words: Words, clauses: int) -> Iterator[CardElement]:
    if not event.steps:
        return
    yield heading(words.md(_("Step by step")))
    scoped = False
    for step in event.steps[:_STEPS]:
        icon, ended = ICON[step.result], labels.RESULT[step.result]
        if step.type is StepType.SCOPING and (inside := scope.in_scope(event)) is not None:
            # The step itself succeeds also where it finds the person out of scope (observed).
            icon, ended = ("✅", _("in scope")) if inside else ("❌", _("out of scope"))
        said = text("{step}: {result}", step=text(_NAMES[step.type]), result=text(ended))
        items: list[CardElement] = [para(f"{icon} **{words.md(said)}**", tight=True)]
        if step.description:
            items.append(para(words.md_value(step.description), tight=True))
        if step.type is StepType.SCOPING and not scoped:
            scoped = True
            items += _scope(event, plan, words, clauses)
        if step.type is StepType.IMPORT and step.details:
            read = counted("{n} attribute was read.", "{n} attributes were read.", len(step.details))
            items.append(quiet(words.md(read)))
        yield Container(items=items, spacing="Small")
    if len(event.steps) > _STEPS:
        yield quiet(words.md(more(len(event.steps) - _STEPS)))


def _scope(event: Event, plan: Plan, words: Words, most: int) -> Iterator[CardElement]:
    """Active or not, and each clause with the person's own value."""
    active = scope.active(event)
    if active is not None:
        says = _("Active in HR") if active else _("Not active in HR")
        yield para(f"{'✅' if active else '❌'} {words.md(says)}", tight=True)
    evaluated = scope.clauses(event, plan.schema)
    for clause in evaluated[:most]:
        icon, held_or_not = _CLAUSE[clause.holds]
        held = clause.value.strip()
        value = text("“{value}”", value=held) if held else text(_("empty"))
        line = text(
            _("{says}: {clause} · value: {value}"), says=text(held_or_not), clause=clause.wording, value=value
        )
        yield para(f"{icon} {words.md(line)}", tight=True)
    if len(evaluated) > most:
        yield quiet(words.md(more(len(evaluated) - most)))


def _changes(event: Event, words: Words, most: int) -> Iterator[CardElement]:
    """The attributes as they were written; as they would have been where it was not written."""
    if not event.modified:
        return
    written = event.written
    yield heading(words.md(_("Attributes written") if written else _("Attributes, not written")))
    for changed in event.modified[:most]:
        new = words.md_value(changed.new or "")
        old = changed.old
        yield labelled(words.md_value(changed.name), f"{words.md_value(old)} → {new}" if old else new)
    if len(event.modified) > most:
        yield quiet(words.md(more(len(event.modified) - most)))


def _further(event: Event) -> Text:
    """Another record of the same run, such as the one that sets the manager."""
    action, result = text(labels.ACTION[event.action]), text(labels.RESULT[event.result])
    return text(_("A further record: {action} {result}"), action=action, result=result)


_NAMES: dict[StepType, str] = {
    StepType.IMPORT: _("Import from HR"),
    StepType.SCOPING: _("Scope"),
    StepType.MATCHING: _("Match with an account"),
    StepType.PROCESSING: _("Working out the values"),
    StepType.REFERENCES: _("References, such as the manager"),
    StepType.EXPORT: _("Writing to the target"),
    StepType.UNKNOWN: _("Another step"),
}

_CLAUSE: dict[bool | None, tuple[str, str]] = {
    True: ("✅", _("holds")),
    False: ("❌", _("does not hold")),
    None: ("❔", _("cannot be told")),
}

_WRITTEN: dict[Action, str] = {
    Action.CREATE: _("The account was created"),
    Action.UPDATE: _("The account was updated"),
    Action.DISABLE: _("The account was disabled"),
    Action.DELETE: _("The account was deleted"),
    Action.STAGED_DELETE: _("The account was marked for deletion"),
}
_FAILED: dict[Action, str] = {
    Action.CREATE: _("The account could not be created"),
    Action.UPDATE: _("The account could not be updated"),
    Action.DISABLE: _("The account could not be disabled"),
    Action.DELETE: _("The account could not be deleted"),
}
_SKIPPED: dict[str, str] = {
    "redundantexport": _("Nothing had to be changed: HR and the account agree"),
    "noteffectivelyentitled": _("It was skipped: the person is not in scope"),
}
"""By Graph's reason, in lower case."""
