"""A plain message with a way forward: errors, old buttons, things that are not possible yet."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards.actions import Recheck, RecheckJobs, RecheckPeople, Trouble, Unknown
from cards.blocks import buttons, new_card, para, quiet, recheck_button, something_else_button, title
from cards.words import Words
from diagnosis.text import Text, _, text


def message_card(
    headline: Text | str,
    words: Words,
    *,
    details: Sequence[Text | str] = (),
    reference: str | None = None,
    recheck: Recheck | RecheckJobs | RecheckPeople | None = None,
    way_out: bool = True,
) -> AdaptiveCard:
    """What happened, what to do, and buttons that still work.

    `way_out` is False where the card itself asks something, so that a button to ask would only confuse.

    `reference` is an activity's id that the helpdesk can look up in the bot's log. `recheck` keeps the
    Recheck button on a card whose check failed.
    """
    body: list[CardElement] = [title(words.md(headline))]
    body += [para(words.md(line)) for line in details]
    if reference is not None:
        body.append(quiet(words.md(text(_("Reference for the helpdesk: {id}"), id=reference))))
    actions: list[CardAction] = [recheck_button(words, recheck)] if recheck else []
    if way_out:
        actions.append(something_else_button(words))
    if actions:
        body.append(buttons(actions))
    return new_card(body, words, headline=headline)


def error_card(
    words: Words, *, reference: str, recheck: Recheck | RecheckJobs | RecheckPeople | None = None
) -> AdaptiveCard:
    """Something broke on our side."""
    return message_card(
        _("Sorry, that did not work"),
        words,
        details=(
            _("The fault is on my side, not in what you did. Please try again in a few minutes."),
            _("If it happens again, give the helpdesk the reference below."),
        ),
        reference=reference,
        recheck=recheck,
    )


def button_card(unknown: Unknown, words: Words) -> AdaptiveCard:
    """The answer to a button that this build can't act on, where it has to be a message of its own."""
    headline, way_on = _BUTTON.get(unknown.trouble, _TOO_OLD)
    return message_card(headline, words, details=(way_on,))


def button_line(unknown: Unknown) -> Text:
    """The same in a line, for the one who pressed it."""
    headline, way_on = _BUTTON.get(unknown.trouble, _TOO_OLD)
    return text(_("{headline}. {way_on}"), headline=text(headline), way_on=text(way_on))


_TOO_OLD = (
    _("This card is too old"),
    _("Its buttons no longer work. Ask your question again, and I will look it up afresh."),
)
_BUTTON = {
    Trouble.LATER: (_("I cannot do that yet"), _("Ask me about a person, or write “help”.")),
    Trouble.STALE: (
        _("This card is from an earlier question"),
        _("Go on with the newest card, or ask your question again."),
    ),
}
