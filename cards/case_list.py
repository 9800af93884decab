"""Lists of cases: those that nobody has, one's own, those that wait too long; by cause, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement, Choice, ChoiceSetInput, Container

from cards.actions import EscalateNobody, ListCases, ShowCase, upon
from cards.blocks import button, buttons, new_card, para, quiet, title
from cards.case import in_short
from cards.case_words import TITLES, about, standing, state_line
from cards.words import Words
from diagnosis.text import Text, _, counted, text
from followup.cases import Case

ON_PAGE = 6

_HEADLINE = {
    "unclaimed": counted("{n} case that nobody has", "{n} cases that nobody has", 0),
    "mine": counted("You have {n} case", "You have {n} cases", 0),
    "overdue": counted("{n} case has been waiting too long", "{n} cases have been waiting too long", 0),
    "own": counted(
        "You have asked the helpdesk about {n} case", "You have asked the helpdesk about {n} cases", 0
    ),
}
_NONE = {
    "unclaimed": _("There is no unclaimed case"),
    "mine": _("You have no case"),
    "overdue": _("No case has been waiting too long"),
    "own": _("You have no case with the helpdesk"),
    "next": _("There is no case to take"),
}


def cases_card(
    cases: Sequence[Case],
    words: Words,
    *,
    asked: ListCases,
    total: int,
    causes: Sequence[tuple[str, int]] = (),
    now: datetime,
    helpdesk: bool,
) -> AdaptiveCard:
    """One page of a list. `causes` are those of the whole list, to choose from. Without `helpdesk` it is the
    list of what the reader asked."""
    headline = _headline(asked, total)
    body: list[CardElement] = [title(words.md(headline))]
    if asked.cause is not None:
        body.append(
            para(words.md(text(_("Only: {cause}"), cause=text(TITLES.get(asked.cause, asked.cause)))))
        )
    for case in cases:
        body.append(_row(case, words, now, helpdesk=helpdesk))
    pages = -(-total // ON_PAGE)
    if pages > 1:
        body.append(quiet(words.md(text(_("Page {n} of {all}"), n=asked.page, all=pages))))
    filters = helpdesk and (len(causes) > 1 or asked.cause is not None)
    if filters:
        body.append(_filter(causes, asked, words))
    body.append(buttons(_first(asked, pages, words, helpdesk=helpdesk, filters=filters)))
    if helpdesk:
        body.append(buttons(_others(asked, words)))
    return new_card(body, words, headline=headline)


def _headline(asked: ListCases, total: int) -> Text | str:
    if not total:
        return _NONE[asked.show]
    form = _HEADLINE.get(asked.show, _HEADLINE["unclaimed"])
    return counted(form.template, form.plural or "", total)


def _row(case: Case, words: Words, now: datetime, *, helpdesk: bool) -> CardElement:
    opens = button(
        words.say(text(_("Open {number}"), number=str(case.number))), upon(case, ShowCase, mine=not helpdesk)
    )
    lines = [para(f"**{words.md(about(case))}**")]
    if helpdesk:
        lines += [para(state_line(case, words), tight=True), quiet(words.md(in_short(case, now)))]
    else:
        lines.append(para(words.md(standing(case)), tight=True))
    return Container(
        id=f"case:{case.number}", items=[*lines, buttons([opens])], separator=True, spacing="Medium"
    )


def _filter(causes: Sequence[tuple[str, int]], asked: ListCases, words: Words) -> CardElement:
    named = [
        Choice(
            title=words.say(text(_("{cause} ({n})"), cause=text(TITLES.get(cause, cause)), n=n)), value=cause
        )
        for cause, n in causes[:20]
    ]
    every = Choice(title=words.say(_("Every cause")), value="unknown")
    return ChoiceSetInput(
        id="cause",
        label=words.say(_("Only one cause")),
        choices=[every, *named],
        value=asked.cause or "unknown",
        wrap=True,
    )


def _first(asked: ListCases, pages: int, words: Words, *, helpdesk: bool, filters: bool) -> list[CardAction]:
    row: list[CardAction] = []
    if helpdesk:
        row.append(button(words.say(_("Next case")), ListCases(), primary=True))
    if filters:
        row.append(button(words.say(_("Show this cause")), ListCases(show=asked.show)))
    for label, page in ((_("Previous page"), asked.page - 1), (_("Next page"), asked.page + 1)):
        if 1 <= page <= pages:
            row.append(button(words.say(label), asked.model_copy(update={"page": page})))
    if not helpdesk:
        row.append(button(words.say(_("Ask the helpdesk")), EscalateNobody()))
    return row


def _others(asked: ListCases, words: Words) -> list[CardAction]:
    """The other lists."""
    lists = (("unclaimed", _("Unclaimed")), ("mine", _("Mine")), ("overdue", _("Waiting too long")))
    return [
        button(words.say(label), ListCases.model_validate({"show": show}))
        for show, label in lists
        if show != asked.show
    ]
