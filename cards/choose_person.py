"""Several people match, or one nearly: a list to choose from, with what tells them apart."""

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
    """Someone who may be meant. `in_directory` is False for people only HR and the log know, and for those
    whose account is `deleted`."""

    person: Person
    job_title: str | None = None
    department: str | None = None
    office: str | None = None
    in_directory: bool = True
    deleted: bool = False


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
    near: bool = False,
) -> AdaptiveCard:
    """One entry a candidate, numbered, so that the number can be typed too. Shows at most `MOST`.

    `asker` marks whose answer is waited for, where others see the card too. `unlisted` counts who matches
    beyond the candidates; `hint` says why the list is shown once more. `opens` are what the candidates'
    buttons send where there is no conversation that remembers the list; nothing can be typed there either.
    With `near`, nobody is called exactly as was typed: one alone is asked about, too.
    """
    if near and len(candidates) == 1:
        return _did_you_mean(query, candidates[0], audience, words, asker, hint)
    headline = text(
        _("Did you mean one of these?") if near else _("Which “{query}” do you mean?"), query=query
    )
    words = words.short(80)
    body: list[CardElement] = [title(words.md(headline))]
    if hint is not None:
        body.append(para(words.md(hint)))
    if near:
        body.append(para(words.md(text(_SOME_NEAR, query=query))))
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


_ONE_NEAR = _("I found nobody under “{query}”, but this comes close.")
_SOME_NEAR = _("I found nobody under “{query}”, but these come close.")


def _did_you_mean(
    query: str, candidate: Candidate, audience: Audience, words: Words, asker: str | None, hint: str | None
) -> AdaptiveCard:
    """One person who comes near: never taken without asking."""
    words = words.short(80)
    headline = text(_("Did you mean {name}?"), name=candidate.person.name)
    body: list[CardElement] = [title(words.md(headline))]
    body += [para(words.md(line)) for line in (hint, text(_ONE_NEAR, query=query)) if line is not None]
    about: list[CardElement] = [quiet(words.md(line)) for line in _about(candidate, audience)]
    if about:
        body.append(Container(id="person:1", items=about, spacing="Small"))
    yes = button(words.say(_("Yes")), ChoosePerson(pick=1, asker=asker), primary=True)
    no = button(
        words.short(40).say(text(_("No, I mean “{query}”"), query=query)),
        ChoosePerson(pick="none", asker=asker),
    )
    body.append(buttons([yes, no, *way_back(words, asker)]))
    return new_card(body, words, headline=headline)


def _entry(
    number: int, candidate: Candidate, audience: Audience, words: Words, pick: ChoosePerson | OpenPerson
) -> CardElement:
    person = candidate.person
    items: list[CardElement] = [para(f"**{words.md(text('{n}. {name}', n=number, name=person.name))}**")]
    items += [quiet(words.md(line)) for line in _about(candidate, audience)]
    choose = text(_("{n}: {name}"), n=number, name=person.name)
    items.append(buttons([button(words.short(40).say(choose), pick)]))
    return Container(id=f"person:{number}", items=items, separator=True, spacing="Medium")


def described(candidate: Candidate, audience: Audience) -> Text | None:
    """What tells the person from others of the name, on one line."""
    return _joined([_address(candidate, audience), _work(candidate)])


def hr_tail(person: Person) -> str | None:
    """What of an HR number may be seen by all who may see the list."""
    return person.hr_id[-_TAIL:] if person.hr_id and len(person.hr_id) > _TAIL else None


def _about(candidate: Candidate, audience: Audience) -> list[Text]:
    return [line for line in (_work(candidate), _address(candidate, audience)) if line is not None]


def _work(candidate: Candidate) -> Text | None:
    return _joined([candidate.job_title, candidate.department, candidate.office])


def _address(candidate: Candidate, audience: Audience) -> Text | None:
    person = candidate.person
    parts: list[str | Text | None] = [person.user_principal_name]
    if person.hr_id and audience is Audience.HELPDESK:
        parts.append(text(_("HR number {id}"), id=person.hr_id))
    elif tail := hr_tail(person):
        parts.append(text(_("HR number ends in {id}"), id=tail))
    if candidate.deleted and audience is Audience.HELPDESK:
        parts.append(text(_("account deleted")))
    elif not candidate.in_directory and audience is Audience.HELPDESK:
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
