"""Several people match: a list to choose from, with what tells them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards.core import AdaptiveCard, CardElement, Container

from cards.actions import ChoosePerson, OpenPerson
from cards.blocks import button, buttons, new_card, para, quiet, title, way_back
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.evidence import Person
from diagnosis.text import Text, _, text

MOST = 8
"""People on one card; who has more namesakes is found sooner by employee number."""

_TAIL = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who may be meant. `in_directory` is False for people only HR and the log know."""

    person: Person
    job_title: str | None = None
    department: str | None = None
    office: str | None = None
    in_directory: bool = True


def choose_person_card(
    query: str,
    candidates: Sequence[Candidate],
    audience: Audience,
    words: Words,
    *,
    asker: str | None = None,
    unlisted: int = 0,
    hint: str | None = None,
    opens: Sequence[OpenPerson] | None = None,
) -> AdaptiveCard:
    """One entry a candidate, numbered, so that the number can be typed too. Shows at most `MOST`.

    `asker` marks whose answer is waited for, where others see the card too. `unlisted` counts who matches
    beyond the candidates; `hint` says why the list is shown once more. `opens` are what the candidates'
    buttons send where there is no conversation that remembers the list; nothing can be typed there either.
    """
    headline = text(_("Which “{query}” do you mean?"), query=query)
    words = words.short(80)
    body: list[CardElement] = [title(words.md(headline))]
    if hint is not None:
        body.append(para(words.md(hint)))
    if opens is None:
        body.append(para(words.md(_("Press a button, or write the number."))))
    for number, candidate in enumerate(candidates[:MOST], start=1):
        pick = ChoosePerson(pick=number, asker=asker) if opens is None else opens[number - 1]
        body.append(_entry(number, candidate, audience, words, pick))
    unlisted += max(len(candidates) - MOST, 0)
    if unlisted:
        body.append(quiet(words.md(more(unlisted))))
        body.append(quiet(words.md(_("With the employee number I find the right one at once."))))
    none = button(words.say(_("None of these")), ChoosePerson(pick="none", asker=asker))
    body.append(buttons([none, *(way_back(words, asker) if opens is None else ())]))
    return new_card(body, words, headline=headline)


def _entry(
    number: int, candidate: Candidate, audience: Audience, words: Words, pick: ChoosePerson | OpenPerson
) -> CardElement:
    person = candidate.person
    items: list[CardElement] = [para(f"**{words.md(text('{n}. {name}', n=number, name=person.name))}**")]
    items += [
        quiet(words.md(line))
        for line in (_work(candidate), _address(candidate, audience))
        if line is not None
    ]
    choose = text(_("{n}: {name}"), n=number, name=person.name)
    items.append(buttons([button(words.short(40).say(choose), pick)]))
    return Container(id=f"person:{number}", items=items, separator=True, spacing="Medium")


def described(candidate: Candidate, audience: Audience) -> Text | None:
    """What tells the person from others of the name, on one line."""
    return _joined([_address(candidate, audience), _work(candidate)])


def hr_tail(person: Person) -> str | None:
    """What of an HR number may be seen by all who may see the list."""
    return person.hr_id[-_TAIL:] if person.hr_id and len(person.hr_id) > _TAIL else None


def _work(candidate: Candidate) -> Text | None:
    return _joined([candidate.job_title, candidate.department, candidate.office])


def _address(candidate: Candidate, audience: Audience) -> Text | None:
    person = candidate.person
    parts: list[str | Text | None] = [person.user_principal_name]
    if person.hr_id and audience is Audience.HELPDESK:
        parts.append(text(_("HR number {id}"), id=person.hr_id))
    elif tail := hr_tail(person):
        parts.append(text(_("HR number ends in {id}"), id=tail))
    if not candidate.in_directory and audience is Audience.HELPDESK:
        parts.append(text(_("no account yet")))
    return _joined(parts)


def _joined(parts: Sequence[str | Text | None]) -> Text | None:
    joined: Text | None = None
    for part in parts:
        if not part:
            continue
        this = part if isinstance(part, Text) else text("{value}", value=part)
        joined = this if joined is None else text("{first} · {next}", first=joined, next=this)
    return joined
