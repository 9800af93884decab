"""A small form: what was expected to happen, and since when. Everything in it may stay unanswered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards.core import AdaptiveCard, CardElement, Choice, ChoiceSetInput, DateInput

from cards import labels
from cards.actions import Details
from cards.blocks import button, buttons, new_card, para, title, way_back
from cards.words import Words
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.jobs import HrSystem
from diagnosis.text import Text, _, text

_UNKNOWN = "unknown"

_LOOKED_IN = frozenset((Source.JOBS, Source.USERS, Source.PROVISIONING_LOG))
"""Where people are looked for; the log is read through the jobs."""

_CHANGES = (
    (Change.CREATE, _("A new account")),
    (Change.UPDATE, _("A changed detail, such as title or manager")),
    (Change.DISABLE, _("The account switched off")),
)


def details_card(
    name: str,
    words: Words,
    *,
    expect: Change | None = None,
    changed_on: date | None = None,
    ask_change: bool = True,
    ask_date: bool = True,
    ask_source: bool = False,
    source: HrSystem | None = None,
    note: Text | None = None,
    asker: str | None = None,
) -> AdaptiveCard:
    """Ask only what the answer depends on. `expect`, `changed_on` and `source` are filled in already.

    `note` says what came out so far, such as that nobody was found. `asker` marks whose answer is waited for,
    where others see the card too.
    """
    headline = text(_("What should have happened to {name}?"), name=name)
    if not ask_change:
        headline = text(_("One more thing about {name}"), name=name)
    body: list[CardElement] = [title(words.md(headline))]
    if note is not None:
        body.append(para(words.md(note)))
    body.append(para(words.md(_("A guess is fine, and you may leave out what you don't know."))))
    if ask_change:
        body.append(_change_input(words, expect))
    if ask_date:
        body.append(
            DateInput(
                id="changed_on",
                label=words.say(_("When was it entered in HR, or when does it take effect?")),
                value=changed_on.isoformat() if changed_on else None,
            )
        )
    if ask_source:
        body.append(_source_input(words, source))
    go_on = button(words.say(_("Continue")), Details(asker=asker), primary=True)
    body.append(buttons([go_on, *way_back(words, asker)]))
    return new_card(body, words, headline=headline)


def not_understood(fields: Sequence[str]) -> Text:
    """The note where something could not be read; `fields` are the ids of the inputs it was meant for."""
    match tuple(fields):
        case ("changed_on",):
            return text(_("I did not understand the date. Please pick it again, or leave it empty."))
        case ("expect",):
            return text(_("I did not understand what you expected. Please choose it again."))
        case ("source",):
            return text(_("I do not know that HR system. Please choose it again, or leave it open."))
    return text(_("I did not understand all of that. Please choose again what is missing below."))


def nobody_found(diagnosis: Diagnosis, *, compared: bool = True) -> Text:
    """The note for somebody whom no source knows, or none that could be read.

    Without `compared`, nothing is said of similar names: somebody came near and was not meant, or not
    everything could be compared.
    """
    query, by_name = diagnosis.person.query, diagnosis.person.display_name is not None
    if not _LOOKED_IN.isdisjoint(item.source for item in diagnosis.could_not_check if not item.extra):
        return text(_("I found nobody under “{query}”, and I could not look everywhere."), query=query)
    if by_name and not compared:
        return text(
            _(
                "I found nobody called “{query}” in the directory or the provisioning log. That is usual for "
                "somebody new; otherwise please write the employee number."
            ),
            query=query,
        )
    if by_name:
        return text(
            _(
                "I found nobody called “{query}” in the directory or the provisioning log, nor anybody with "
                "a similar name. That is usual for somebody new; otherwise please check the spelling, or "
                "write the employee number."
            ),
            query=query,
        )
    return text(
        _(
            "I found nobody under “{query}” in the directory or the provisioning log. That is usual for "
            "somebody new; otherwise please check the spelling, or ask with the name."
        ),
        query=query,
    )


def _change_input(words: Words, expect: Change | None) -> CardElement:
    choices = [Choice(title=words.say(title_), value=change.value) for change, title_ in _CHANGES]
    return ChoiceSetInput(
        id="expect",
        label=words.say(_("What did you expect?")),
        style="expanded",
        choices=[*choices, Choice(title=words.say(_("I don't know")), value=_UNKNOWN)],
        value=expect.value if expect else _UNKNOWN,
    )


def _source_input(words: Words, source: HrSystem | None) -> CardElement:
    choices = [
        Choice(title=words.say(labels.HR_SYSTEM[system]), value=system.value)
        for system in (HrSystem.WORKDAY, HrSystem.SUCCESSFACTORS, HrSystem.API)
    ]
    return ChoiceSetInput(
        id="source",
        label=words.say(_("Which HR system is the person in?")),
        style="compact",
        choices=[*choices, Choice(title=words.say(_("I don't know")), value=_UNKNOWN)],
        value=source.value if source else _UNKNOWN,
    )
