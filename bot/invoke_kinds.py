"""Every invoke that Teams sends, and an answer of its own kind that does nothing: none goes without one.

The SDK answers 501 to names it does not know, and to those it knows and nobody handles; Teams then says that
it could not reach the app, and sends the invoke again (observed, botbuilder 4.17.1).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from bot.invokes import message_body
from cards.blocks import to_json
from cards.message import message_card
from cards.words import Words
from diagnosis.text import _
from dialogs.raw_card import ADAPTIVE_CARD

Body = dict[str, Any]

SEARCH_RESPONSE = "application/vnd.microsoft.search.searchResponse"

NOT_OFFERED = _("This app does not offer that. Ask me about a person in our chat, or write “help”.")
"""Said where there is nothing behind an invoke, as is the case for all that only other manifests ask for."""


def extension_message(line: str) -> Body:
    """A line in place of the results of a message extension."""
    return {"composeExtension": {"type": "message", "text": line}}


def task_message(line: str) -> Body:
    """A line in the dialog (task module) that was asked for."""
    return {"task": {"type": "message", "value": line}}


def task_card(card: Mapping[str, Any], title: str, *, height: str = "medium") -> Body:
    """A card in the dialog (task module); `height` is small, medium or large.

    The card stands in an attachment as the SDKs send it; the page's own JSON leaves that out:
    https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
    """
    attachment = {"contentType": ADAPTIVE_CARD, "content": card}
    value = {"title": title, "height": height, "width": "medium", "card": attachment}
    return {"task": {"type": "continue", "value": value}}


def search_results(results: list[dict[str, str]]) -> Body:
    """Choices for an Input.ChoiceSet that asks while somebody types; each has a `title` and a `value`."""
    return {"statusCode": 200, "type": SEARCH_RESPONSE, "value": {"results": results}}


def _nothing(line: str) -> Body:
    return {}


def _no_results(line: str) -> Body:
    return search_results([])


def _tab(line: str) -> Body:
    card = to_json(message_card(line, Words("en-US", "UTC"), way_out=False))
    return {"tab": {"type": "continue", "value": {"cards": [{"card": card}]}}}


def _config(line: str) -> Body:
    return {"config": {"type": "message", "value": line}, "responseType": "config"}


def _token(line: str) -> Body:
    return {"id": None, "connectionName": None, "failureDetail": line}


@dataclass(frozen=True, slots=True)
class Kind:
    """How an invoke is answered where nothing is behind it, and the page that says what is valid."""

    body: Callable[[str], Body]
    source: str


_DOCS = "https://learn.microsoft.com/microsoftteams/platform/"
_SEARCH = _DOCS + "messaging-extensions/how-to/search-commands/respond-to-search"
_FETCH = _DOCS + "messaging-extensions/how-to/action-commands/create-task-module"
_SUBMIT = _DOCS + "messaging-extensions/how-to/action-commands/respond-to-task-module-submit"
_LINK = _DOCS + "messaging-extensions/how-to/link-unfurling"
_SETTINGS = _DOCS + "messaging-extensions/how-to/add-configuration-page"
_DIALOG = _DOCS + "task-modules-and-cards/task-modules/task-modules-bots"
_TAB = _DOCS + "tabs/how-to/build-adaptive-card-tabs"
_CONFIG = _DOCS + "bots/how-to/bot-configuration-experience"
_SSO = _DOCS + "bots/how-to/authentication/bot-sso-code"
_FEEDBACK = _DOCS + "bots/how-to/bot-messages-ai-generated-content"
_SDK = "https://github.com/microsoft/teams.ts/tree/main/packages/api/src/activities/invoke"
_HANDLERS = (
    "https://github.com/microsoft/botbuilder-python/blob/main/libraries/botbuilder-core/"
    "botbuilder/core/teams/teams_activity_handler.py"
)

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "adaptiveCard/action": Kind(
            message_body,
            "https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format",
        ),
        "application/search": Kind(_no_results, _DOCS + "task-modules-and-cards/cards/dynamic-search"),
        "composeExtension/query": Kind(extension_message, _SEARCH),
        "composeExtension/selectItem": Kind(extension_message, _SEARCH),
        "composeExtension/fetchTask": Kind(task_message, _FETCH),
        "composeExtension/submitAction": Kind(task_message, _SUBMIT),
        "composeExtension/queryLink": Kind(extension_message, _LINK),
        "composeExtension/anonymousQueryLink": Kind(extension_message, _LINK),
        "composeExtension/querySettingUrl": Kind(extension_message, _SETTINGS),
        "composeExtension/setting": Kind(_nothing, _SETTINGS),
        "composeExtension/onCardButtonClicked": Kind(_nothing, _HANDLERS),
        "task/fetch": Kind(task_message, _DIALOG),
        "task/submit": Kind(task_message, _DIALOG),
        "tab/fetch": Kind(_tab, _TAB),
        "tab/submit": Kind(_tab, _TAB),
        "config/fetch": Kind(_config, _CONFIG),
        "config/submit": Kind(_config, _CONFIG),
        "signin/verifyState": Kind(_nothing, _SSO),
        "signin/tokenExchange": Kind(_token, _SSO),
        "signin/failure": Kind(_nothing, _SDK),
        "fileConsent/invoke": Kind(_nothing, _DOCS + "bots/how-to/bots-filesv4"),
        "actionableMessage/executeAction": Kind(_nothing, _HANDLERS),
        "message/submitAction": Kind(_nothing, _FEEDBACK),
        "message/fetchTask": Kind(task_message, _FEEDBACK),
        "suggestedActions/submit": Kind(_nothing, _DOCS + "bots/how-to/conversations/suggested-actions"),
        "handoff/action": Kind(_nothing, _SDK),
    }
)
"""By the invoke's name; a bot that has no settings, tabs, links or sign-in still gets asked for them, by an
older package, another host than Teams, or by hand."""


def neutral_body(name: str | None, line: str) -> Body:
    """A valid answer to this invoke that does nothing and, where its kind can, says a line. Never raises.

    A name that is not known is answered with the line as a message: what it needs cannot be known either.
    """
    kind = KINDS.get(name or "")
    return kind.body(line) if kind is not None else message_body(line)
