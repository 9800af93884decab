"""The message extension on the wire, and lists on cards that follow the typing: invokes in, bodies out.

Search: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
Action: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
Lists: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from botbuilder.schema import Activity

from bot.invoke_kinds import Body, extension_message, search_results, task_card, task_message
from bot.message_payload import message_of
from cards.actions import OpenPerson, ShowCase, parse_action
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.cases.search import CaseSearch, FoundCase, InsertedCase
from dialogs.compose_box import ComposeBox, Inserted
from dialogs.message_dialog import MessageDialog
from dialogs.patience import Patience, Start
from dialogs.raw_card import ADAPTIVE_CARD
from dialogs.suggesting import Suggestion, window

THUMBNAIL = "application/vnd.microsoft.card.thumbnail"
TITLE = "Provisioning Bot"

SEARCH = "application/search"
QUERY = "composeExtension/query"
SELECT = "composeExtension/selectItem"
FETCH = "composeExtension/fetchTask"
CASES = "cases"
"""The manifest's command that finds cases."""
SUBMIT = "composeExtension/submitAction"

ANSWERED = frozenset({SEARCH, QUERY, SELECT, FETCH, SUBMIT})
"""The invokes that `answer` knows; none of them touches what is remembered of a conversation."""

FOLLOWS_TYPING = frozenset({SEARCH, QUERY})
"""Those that a client sends again and again while somebody types."""

SECONDS = 2.5
"""Teams waits five seconds for a message extension and asks for two (learn.microsoft.com, "Respond to search
command" and "Teams Store validation guidelines")."""


@dataclass(frozen=True, slots=True)
class Extension:
    """The parts behind these invokes."""

    compose: ComposeBox
    dialog: MessageDialog
    cases: CaseSearch | None = None

    @classmethod
    def over(
        cls,
        answers: Answers,
        *,
        start: Start,
        clock: Callable[[], datetime],
        seconds: float = SECONDS,
        cases: CaseSearch | None = None,
    ) -> Extension:
        """The parts, which answer within `seconds`."""
        patience: Patience[Any] = Patience(start, seconds=seconds)
        return cls(ComposeBox(answers, patience, clock), MessageDialog(answers, patience, clock), cases)


async def answer(extension: Extension, activity: Activity, asker: Asker) -> Body:
    """The body for one of these invokes. Whatever stands in its value, there is a valid one."""
    value: Mapping[str, Any] = activity.value if isinstance(activity.value, Mapping) else {}
    match activity.name:
        case "application/search":
            return search_results(await extension.compose.choices(asker, value))
        case "composeExtension/query" if extension.cases is not None and value.get("commandId") == CASES:
            cases = await extension.cases.search(asker, typed(value))
            return extension_message(cases) if isinstance(cases, str) else _cases(cases, value)
        case "composeExtension/selectItem" if extension.cases is not None and isinstance(
            action := parse_action(activity.value), ShowCase
        ):
            card = await extension.cases.insert(asker, action)
            return extension_message(card) if isinstance(card, str) else _inserted(card)
        case "composeExtension/query":
            found = await extension.compose.search(asker, typed(value), activity.from_property.name or "")
            return extension_message(found) if isinstance(found, str) else _listed(found, value)
        case "composeExtension/selectItem":
            inserted = await extension.compose.insert(asker, activity.value)
            return extension_message(inserted) if isinstance(inserted, str) else _inserted(inserted)
        case "composeExtension/fetchTask":
            shown = await extension.dialog.open(asker, message_of(value))
        case _:
            shown = await extension.dialog.submit(asker, value.get("data"), message_of(value))
    return task_message(shown) if isinstance(shown, str) else task_card(shown, TITLE, height="large")


def typed(value: Mapping[str, Any]) -> str | None:
    """What stands in the search box; None before anything is typed (`initialRun`)."""
    listed = value.get("parameters")
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, Mapping) and one.get("name") != "initialRun" and isinstance(one.get("value"), str):
            return str(one["value"]).strip() or None
    return None


def _listed(found: tuple[Suggestion, ...], value: Mapping[str, Any]) -> Body:
    """A list to choose from. The content holds the name alone: a client may insert it as it stands."""
    skip, count = window(value.get("queryOptions"), "count")
    return _result([_entry(one) for one in found[skip : skip + count]])


def _entry(one: Suggestion) -> dict[str, Any]:
    tap = {"type": "invoke", "value": OpenPerson(person=one.ref).model_dump(mode="json", exclude_none=True)}
    return {
        "contentType": THUMBNAIL,
        "content": {"title": one.name},
        "preview": {
            "contentType": THUMBNAIL,
            "content": {"title": one.name, "text": one.detail, "tap": tap},
        },
    }


def _cases(found: tuple[FoundCase, ...], value: Mapping[str, Any]) -> Body:
    """Cases to choose from; the details are for the searcher's eyes alone."""
    skip, count = window(value.get("queryOptions"), "count")
    entries = []
    for one in found[skip : skip + count]:
        tap = {"type": "invoke", "value": one.show.model_dump(mode="json", exclude_none=True)}
        preview = {"title": one.title, "text": one.detail, "tap": tap}
        entries.append(
            {
                "contentType": THUMBNAIL,
                "content": {"title": one.name},
                "preview": {"contentType": THUMBNAIL, "content": preview},
            }
        )
    return _result(entries)


def _inserted(inserted: Inserted | InsertedCase) -> Body:
    """The card for the message. Its buttons work where the bot can be added, as the manifest says
    (https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/universal-actions-for-search-based-message-extensions)."""
    preview = {"contentType": THUMBNAIL, "content": {"title": inserted.name, "text": inserted.line}}
    return _result([{"contentType": ADAPTIVE_CARD, "content": inserted.card, "preview": preview}])


def _result(attachments: list[dict[str, Any]]) -> Body:
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": attachments}}
