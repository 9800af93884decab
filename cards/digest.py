"""The week in numbers: what stopped people, how long it took, and how much of it needed nobody."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale
from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.blocks import bullets, buttons, facts, heading, new_card, para, quiet, something_else_button, title
from cards.words import Words
from diagnosis.causes import CATALOGUE
from diagnosis.text import Text, _, counted, text
from followup.lists import Digest

_TITLES = {cause.id: cause.title for cause in CATALOGUE}
_Row = tuple[str, str]


def digest_card(week: Digest, words: Words, *, shared: bool) -> AdaptiveCard:
    """The numbers of a week; nobody is named."""
    words = words.at(None)
    headline = text(
        _("Provisioning from {begins} to {ends}"), begins=words.day(week.begins), ends=words.day(week.ends)
    )
    body: list[CardElement] = [title(words.md(headline))]
    body.append(facts([(words.md(label), words.md(value)) for label, value in _people(week)]))
    if week.causes:
        body.append(heading(words.md(_("What stopped most people"))))
        body += bullets([words.md(_cause(cause, n)) for cause, n in week.causes])
    cases = list(_cases(week))
    if cases:
        body.append(heading(words.md(_("Cases"))))
        body.append(facts([(words.md(label), words.md(value)) for label, value in cases]))
    body.append(heading(words.md(_("How I did"))))
    body += [para(words.md(line), tight=True) for line in _opinions(week, words)]
    body.append(quiet(words.md(_("Whoever was asked about more than once counts once."))))
    if not shared:
        body.append(buttons([something_else_button(words)]))
    return new_card(body, words, headline=headline)


def _people(week: Digest) -> Iterator[tuple[str, Text]]:
    yield _("People asked about"), text("{n}", n=week.people)
    yield _("Of them done"), text("{n}", n=week.done)
    if week.done:
        share = text("{percent}%", percent=round(100 * week.alone / week.done))
        yield _("Done without a case"), share
    if week.to_done is not None:
        yield _("Time until done (median)"), text("{span}", span=week.to_done)


def _cases(week: Digest) -> Iterator[tuple[str, Text]]:
    cases = week.cases
    if not (cases.opened or cases.resolved or cases.open_now):
        return
    yield _("Opened"), text("{n}", n=cases.opened)
    yield _("Resolved"), text("{n}", n=cases.resolved)
    yield _("Open now"), text("{n}", n=cases.open_now)
    if cases.to_claim is not None:
        yield _("Time until claimed (median)"), text("{span}", span=cases.to_claim)
    if cases.to_resolve is not None:
        yield _("Time until resolved (median)"), text("{span}", span=cases.to_resolve)


def _cause(cause: str, n: int) -> Text:
    return counted("{cause}: {n} person", "{cause}: {n} people", n, cause=text(_TITLES.get(cause, cause)))


def _opinions(week: Digest, words: Words) -> Iterator[Text | str]:
    rated = week.helpful + week.not_helpful
    if rated:
        yield counted(
            "{n} answer was rated: {percent}% helpful.",
            "{n} answers were rated: {percent}% helpful.",
            rated,
            percent=round(100 * week.helpful / rated),
        )
    else:
        yield _("Nobody rated an answer.")
    total = sum(week.not_understood.values())
    if not total:
        yield _("I understood every message.")
        return
    languages = [
        text("{language} {n}", language=_language(code, words), n=n)
        for code, n in sorted(week.not_understood.items(), key=lambda item: (-item[1], item[0]))
    ]
    yield counted(
        "I did not understand {n} message ({languages}).",
        "I did not understand {n} messages ({languages}).",
        total,
        languages=words.listed(languages),
    )


def _language(code: str, words: Words) -> str:
    return Locale.parse(code).get_display_name(words.language) or code
