"""Cards of the chat through a case: what the other side wrote, and what became of what one wrote oneself."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement, TextInput

from cards.actions import SendToCase
from cards.blocks import button, buttons, new_card, open_url, para, quiet, title
from cards.escape import clean, escape
from cards.words import Words
from diagnosis.text import Text, _, counted, text
from followup.relay import LONGEST, CaseRef
from followup.relay import Words as Passed

_LINE = 2100
BOT = "Provisioning Bot"
_CHAT = "https://teams.microsoft.com/l/chat/0/0?users="
"""https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams"""


def chat_url(user_name: str) -> str:
    """The address that opens a chat with somebody, by the name they sign in with."""
    return _CHAT + quote(user_name, safe="@")


def from_helpdesk_card(
    name: str,
    number: int,
    said: Passed,
    words: Words,
    *,
    answer: SendToCase,
    chat: str | None = None,
    edited: bool = False,
) -> AdaptiveCard:
    """What the helpdesk writes, for the requester: who, about which case, and how to answer."""
    headline = _who_writes(name, number)
    body: list[CardElement] = [title(words.md(headline)), *_paragraphs(said.text)]
    body += _remarks(said, words, edited=edited)
    body.append(
        TextInput(
            id="text",
            label=words.say(_("Your answer")),
            is_multiline=True,
            max_length=LONGEST,
            spacing="Medium",
        )
    )
    body.append(quiet(words.md(_("You can also type your answer into this chat: I pass it on."))))
    row: list[CardAction] = [button(words.say(_("Send")), answer, primary=True)]
    if chat is not None:
        row.append(open_url(_chat_with(name, words), chat))
    body.append(buttons(row))
    return new_card(body, words, headline=_summary(number))


def from_requester_card(
    name: str,
    number: int,
    said: Passed,
    words: Words,
    *,
    chat: str | None = None,
    edited: bool = False,
) -> AdaptiveCard:
    """What the requester answers, for the case's thread."""
    unnamed = text(_("The requester writes"))
    headline = text(_("{name} writes"), name=name) if name else unnamed
    body: list[CardElement] = [title(words.md(headline)), *_paragraphs(said.text)]
    body += _remarks(said, words, edited=edited)
    body.append(quiet(words.md(text(_HOW, bot=BOT))))
    if chat is not None:
        body.append(buttons([open_url(_chat_with(name, words), chat)]))
    return new_card(body, words, headline=_summary(number))


def deleted_card(name: str, words: Words) -> AdaptiveCard:
    """In the place of a message that its writer has deleted, where it can't be deleted itself."""
    headline = text(_("{name} has deleted this message."), name=name) if name else text(_GONE)
    return new_card([quiet(words.md(headline))], words, headline=_GONE)


def undelivered_card(name: str | None, words: Words, *, chat: str | None = None) -> AdaptiveCard:
    """The other side can't be reached. `name` is the requester's; None where the helpdesk is meant."""
    if name is None:
        headline: Text = text(_("Your message could not be delivered to the helpdesk."))
        body: list[CardElement] = [
            para(words.md(headline)),
            quiet(words.md(_("Its channel cannot be reached at the moment. Please call or write to them."))),
        ]
        return new_card(body, words, headline=headline)
    headline = text(_("Your message did not reach {name}."), name=name)
    why = _("I may not write to them: they have blocked me, removed the app, or never used it.")
    body = [para(words.md(headline)), quiet(words.md(why))]
    if chat is not None:
        body.append(buttons([open_url(_chat_with(name, words), chat)]))
    return new_card(body, words, headline=_("A message could not be delivered."))


def passed_on_card(
    to: str | None,
    number: int,
    said: Passed,
    words: Words,
    *,
    chat: str | None = None,
    typed_into_card: bool = False,
) -> AdaptiveCard:
    """The receipt for a message. `to` is the requester's name; None where the helpdesk gets it.

    What was typed into a card is no message that could be deleted.
    """
    if to is None:
        headline = text(_("I have passed that on to the helpdesk (case {number})."), number=str(number))
    else:
        headline = text(_("I have passed that on to {name}."), name=to)
    body: list[CardElement] = [para(words.md(headline))]
    if said.cut:
        body.append(quiet(words.md(text(_("It was long: only the beginning was passed on.")))))
    if said.left:
        body.append(quiet(words.md(_left(said.left))))
    if not typed_into_card:
        body.append(
            quiet(words.md(_("Not meant for them? Delete your message, and it is deleted there, too.")))
        )
    if said.left and chat is not None and to is not None:
        body.append(buttons([open_url(_chat_with(to, words), chat)]))
    return new_card(body, words, headline=headline if to is None else _("Passed on."))


def only_files_card(
    left: int, words: Words, *, to: str | None = None, chat: str | None = None
) -> AdaptiveCard:
    """Nothing was passed on, as there was no text."""
    headline = _("I can pass on text only.")
    body: list[CardElement] = [para(words.md(headline)), quiet(words.md(_left(left)))]
    if chat is not None and to is not None:
        body.append(buttons([open_url(_chat_with(to, words), chat)]))
    return new_card(body, words, headline=headline)


def offer_card(
    cases: Sequence[CaseRef],
    offers: Sequence[SendToCase],
    words: Words,
    *,
    to: str | None,
    cut: bool = False,
) -> AdaptiveCard:
    """Whether a message was meant for the other side: a button a case. `to` is the requester's name.

    `cut` says that the offers hold only its beginning.
    """
    headline = (
        _("Was that meant for the helpdesk?")
        if to is None
        else text(_("Was that meant for {name}?"), name=to)
    )
    row: list[CardAction] = []
    for case, offer in zip(cases, offers, strict=True):
        send = text(_("Send it to the helpdesk (case {number})"), number=str(case.number))
        if to is not None:
            send = text(_("Send it to {name}"), name=to)
        row.append(button(words.short(40).say(send), offer))
    body: list[CardElement] = [para(words.md(headline))]
    if cut:
        body.append(quiet(words.md(_("It is long: only its beginning would be sent."))))
    body.append(buttons(row))
    return new_card(body, words, headline=headline if to is None else _("Was that meant for the requester?"))


def thread_help_card(name: str, words: Words, *, chat: str | None = None) -> AdaptiveCard:
    """What the bot can do in a case's thread."""
    headline = text(
        _("To write to {name}, mention me here: what you write after my name reaches them."), name=name
    )
    body: list[CardElement] = [
        para(words.md(headline)),
        quiet(
            words.md(_("Begin with “?” to ask me something, or write one word such as “recheck” or “help”."))
        ),
    ]
    if chat is not None:
        body.append(buttons([open_url(_chat_with(name, words), chat)]))
    return new_card(body, words, headline=_("How to write to the requester"))


def _paragraphs(said: str) -> list[CardElement]:
    """The lines of a message, exactly as they were typed: nothing in them acts as Markdown."""
    lines = [escape(clean(line, _LINE)) for line in said.splitlines()]
    return [para(line, tight=number > 0) for number, line in enumerate(line for line in lines if line)]


def _remarks(said: Passed, words: Words, *, edited: bool) -> list[CardElement]:
    remarks: list[Text | str] = []
    if said.cut:
        remarks.append(_("The message was longer: this is its beginning."))
    if said.left:
        remarks.append(
            counted(
                "A file or picture was not passed on.",
                "{n} files or pictures were not passed on.",
                said.left,
            )
        )
    if edited:
        remarks.append(_("Edited"))
    return [quiet(words.md(remark)) for remark in remarks]


def _who_writes(name: str, number: int) -> Text:
    if name:
        return text(_("{name} from the helpdesk writes about case {number}"), name=name, number=str(number))
    return text(_("The helpdesk writes about case {number}"), number=str(number))


def _summary(number: int) -> Text:
    """The toast, and what is shown where cards are not: it names nobody."""
    return text(_("A message about case {number}"), number=str(number))


def _left(left: int) -> Text:
    return counted(
        "I cannot pass on the file or picture. Please send it directly.",
        "I cannot pass on the {n} files or pictures. Please send them directly.",
        left,
    )


def _chat_with(name: str, words: Words) -> str:
    if not name:
        return words.say(_("Open a chat"))
    return words.short(40).say(text(_("Chat with {name}"), name=name))


_HOW = _("To answer, write @{bot} and your answer here, or use the box on the case's card.")
_GONE = _("This message was deleted.")
