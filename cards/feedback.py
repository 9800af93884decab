"""Did this help? Two buttons under every diagnosis, and the short form that asks what was wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from microsoft_teams.cards.core import AdaptiveCard, CardElement, Choice, ChoiceSetInput, TextInput

from cards.actions import Feedback, Reason
from cards.blocks import button, buttons, new_card, para, quiet, title
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.cause import Verdict
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import _

_REASONS = (
    (Reason.WRONG_PERSON, _("It was about the wrong person")),
    (Reason.WRONG_CAUSE, _("The cause was wrong")),
    (Reason.NOT_UNDERSTANDABLE, _("I did not understand it")),
    (Reason.TOO_SLOW, _("It took too long")),
    (Reason.OTHER, _("Something else")),
)
_VERDICTS: dict[Verdict, Literal["confirmed", "likely", "possible"]] = {
    Verdict.CONFIRMED: "confirmed",
    Verdict.LIKELY: "likely",
    Verdict.POSSIBLE: "possible",
}


def did_this_help(diagnosis: Diagnosis, audience: Audience, words: Words) -> Iterator[CardElement]:
    """The question, for a diagnosis that is already reduced to what this reader may see."""
    leading = diagnosis.leading
    about = Feedback(
        helpful=True,
        cause=leading.cause.id if leading is not None else None,
        verdict=_VERDICTS[leading.match.verdict] if leading is not None else None,
        level=audience,
    )
    yield quiet(words.md(_("Did this help?")))
    yield buttons(
        [
            button("👍 " + words.say(_("Yes, it helped")), about),
            button("👎 " + words.say(_("No, it did not")), about.model_copy(update={"helpful": False})),
        ]
    )


def reason_card(about: Feedback, words: Words) -> AdaptiveCard:
    """What was wrong? `about` is the feedback given, with the row it was kept in."""
    headline = _("What was wrong with the answer?")
    body: list[CardElement] = [
        title(words.md(headline)),
        para(words.md(_("It is kept without your name and without the person it was about."))),
        ChoiceSetInput(
            id="reason",
            label=words.say(_("The main thing")),
            style="expanded",
            choices=[Choice(title=words.say(label), value=reason.value) for reason, label in _REASONS],
        ),
        TextInput(
            id="comment",
            label=words.say(_("In your own words, if you like. Please name nobody.")),
            is_multiline=True,
            max_length=300,
        ),
        buttons([button(words.say(_("Send")), about, primary=True)]),
    ]
    return new_card(body, words, headline=headline)


def thanks_card(words: Words) -> AdaptiveCard:
    """What stands in place of the form once it was sent."""
    headline = _("Thank you")
    line = _("That helps to make the answers better.")
    return new_card([title(words.md(headline)), para(words.md(line))], words, headline=headline)
