"""Running a person on demand: which one, in which job, exactly what will be run, and that it runs."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import AdaptiveCard, CardElement, Container

from cards import labels
from cards.actions import ConfirmOnDemand, ProvisionOnDemand, Recheck
from cards.blocks import (
    button,
    buttons,
    facts,
    new_card,
    para,
    quiet,
    recheck_button,
    something_else_button,
    title,
)
from cards.words import Words, more
from diagnosis.evidence import Person
from diagnosis.on_demand import Plan, Refusal
from diagnosis.text import Text, _, text

MOST = 8
"""People or jobs to choose from on one card."""
_IN_BUTTON = 30
"""Characters of a name in a button."""


def which_person_card(
    query: str, people: Sequence[tuple[Person, ProvisionOnDemand]], words: Words, *, near: bool
) -> AdaptiveCard:
    """Several people match, or only somebody who comes near: nobody is run without being chosen."""
    headline = text(_("Did you mean one of them?") if near else _("Which {name} is it?"), name=query)
    rows = [(person.name, _known_by(person), action) for person, action in people]
    return _choice(headline, rows, words)


def which_job_card(
    person: Person, jobs: Sequence[tuple[str, ProvisionOnDemand]], words: Words
) -> AdaptiveCard:
    """Several jobs hold the person."""
    headline = text(_("In which job shall I provision {name}?"), name=person.name)
    rows = [(name, None, action) for name, action in jobs]
    return _choice(
        headline, rows, words, hint=_("Nothing has been run yet. I show you first what it would be.")
    )


def confirm_card(
    plan: Plan, person: Person, confirm: ConfirmOnDemand, words: Words, *, deleted: bool = False
) -> AdaptiveCard:
    """Exactly what will be run, and that it writes. `deleted` says that there is a deleted account."""
    headline = text(_("Provision {name} on demand?"), name=person.name)
    body: list[CardElement] = [
        title(words.md(headline)),
        para("⚠️ " + words.md(_("This is no trial run. It creates or changes the account now."))),
        facts(_what(plan, person, words)),
    ]
    if deleted:
        hint = _("A deleted account of this person was found. It is not restored; a second one may be made.")
        body.append(para("⚠️ " + words.md(hint)))
    body += [
        quiet(words.md(_("It takes up to a minute. I note who runs it, when, for whom and how it ends."))),
        buttons(
            [
                button(words.say(_("Run it now")), confirm, primary=True),
                button(words.say(_("Leave it")), confirm.model_copy(update={"step": "leave"})),
            ]
        ),
    ]
    return new_card(body, words, headline=headline)


def running_card(plan: Plan, person: Person, again: Recheck, words: Words) -> AdaptiveCard:
    """It runs; this card becomes the result, unless the bot is stopped: then there is still a way on."""
    headline = text(_("Provisioning {name} on demand"), name=person.name)
    body: list[CardElement] = [
        title("🔄 " + words.md(headline)),
        para(words.md(_("It takes up to a minute. This card changes by itself."))),
        facts(_what(plan, person, words)),
        quiet(
            words.md(_("If it does not change within three minutes, I was interrupted: then check again."))
        ),
        buttons([recheck_button(words, again)]),
    ]
    return new_card(body, words, headline=headline)


def refused_card(refusal: Refusal, job: str, person: Person, again: Recheck, words: Words) -> AdaptiveCard:
    """Why nothing can be run on demand, and what to do instead."""
    why, instead = _REFUSED[refusal]
    headline = text(_("I cannot provision {name} on demand"), name=person.name)
    body: list[CardElement] = [
        title(words.md(headline)),
        para(words.md(text(why, job=job))),
        para(words.md(instead)),
        buttons([recheck_button(words, again), something_else_button(words)]),
    ]
    return new_card(body, words, headline=headline)


def left_card(question: ProvisionOnDemand, line: Text | str, words: Words) -> AdaptiveCard:
    """Nothing was run: by choice, or because the confirmation is too old. It can be asked for again."""
    body: list[CardElement] = [
        title(words.md(_("Nothing was run"))),
        para(words.md(line)),
        buttons([button(words.say(_("Provision on demand")), question), something_else_button(words)]),
    ]
    return new_card(body, words, headline=_("Nothing was run"))


def _what(plan: Plan, person: Person, words: Words) -> list[tuple[str, str]]:
    source, target = text(labels.HR_SYSTEM[plan.source]), text(labels.TARGET[plan.target])
    flow = text(_("from {source} to {target}"), source=source, target=target)
    return [
        (words.md(_("Person")), words.md_value(person.name)),
        (words.md(_("HR number")), words.md_value(plan.object_id)),
        (words.md(_("Provisioning job")), words.md_value(plan.job_name)),
        (words.md(_("Where")), words.md(flow)),
        (words.md(_("Read as")), words.md_value(plan.object_type)),
    ]


def _known_by(person: Person) -> Text | None:
    """What tells the person from others of the name."""
    if person.hr_id:
        return text(_("HR number {id}"), id=person.hr_id)
    known = person.user_principal_name
    return text("{name}", name=known) if known else None


def _choice(
    headline: Text,
    rows: Sequence[tuple[str, Text | None, ProvisionOnDemand]],
    words: Words,
    hint: str | None = None,
) -> AdaptiveCard:
    """One of several; a name stands above its button, as a long one would be cut off in it."""
    body: list[CardElement] = [title(words.md(headline))]
    if hint is not None:
        body.append(para(words.md(hint)))
    for number, (name, known_by, action) in enumerate(rows[:MOST], start=1):
        items: list[CardElement] = [para(f"**{words.md(text('{n}. {name}', n=number, name=name))}**")]
        if known_by is not None:
            items.append(quiet(words.md(known_by)))
        choose = text(_("{n}: {name}"), n=number, name=name)
        items.append(buttons([button(words.short(_IN_BUTTON).say(choose), action)]))
        body.append(Container(id=f"choice:{number}", items=items, separator=True, spacing="Medium"))
    if len(rows) > MOST:
        body.append(quiet(words.md(more(len(rows) - MOST))))
    body.append(buttons([something_else_button(words)]))
    return new_card(body, words, headline=headline)


_REFUSED: dict[Refusal, tuple[str, str]] = {
    Refusal.API_DRIVEN: (
        _("HR data is uploaded to {job}, so there is nothing that could be read on demand."),
        _("Have the person's record uploaded again; it is worked off within minutes."),
    ),
    Refusal.RULE_DENIES: (
        _("The rule of {job} does not allow provisioning on demand."),
        _("The job itself takes the person up in its next cycle."),
    ),
    Refusal.NO_RULE: (
        _("{job} has no rule for people that is switched on."),
        _("An Entra admin has to switch the mapping on first."),
    ),
    Refusal.NO_HR_ID: (
        _("I do not know the person's HR number, and {job} is asked by that number."),
        _("Ask again with it: “run it now for 21451”."),
    ),
}
