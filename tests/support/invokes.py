"""What Teams takes as the answer to an invoke, by its name: written from Microsoft's pages, not from the bot.

The shapes are those of the SDK's response classes (`botbuilder.schema.teams`) and of the pages that
`bot/invoke_kinds.py` names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tests.rendering.check import check_card

CARD = "application/vnd.microsoft.card.adaptive"
PREVIEWS = ("application/vnd.microsoft.card.thumbnail", "application/vnd.microsoft.card.hero")
ACTION_TYPES = (
    CARD,
    "application/vnd.microsoft.activity.message",
    "application/vnd.microsoft.error",
)
MOST_CHOICES = 15
""""The number of options in the dropdown is limited to 15" (Typeahead search in Adaptive Cards)."""


def _extension(body: Any) -> Iterator[str]:
    result = body.get("composeExtension")
    if not isinstance(result, dict):
        yield "no composeExtension"
        return
    match result.get("type"):
        case "message":
            if not result.get("text"):
                yield "a message without text"
        case "result":
            if result.get("attachmentLayout") not in ("list", "grid"):
                yield "no layout"
            for one in result.get("attachments", [None]):
                yield from _attachment(one)
        case other:
            yield f"the type is {other!r}"


def _attachment(one: Any) -> Iterator[str]:
    if not isinstance(one, dict):
        yield "no attachments"
        return
    if one.get("contentType") == CARD:
        yield from check_card(one["content"])
        if "preview" not in one:
            yield "an adaptive card needs a preview"
    elif one.get("contentType") not in PREVIEWS:
        yield f"an attachment of {one.get('contentType')!r}"
    preview = one.get("preview")
    if preview is not None and (
        preview["contentType"] not in PREVIEWS or not isinstance(preview["content"].get("title"), str)
    ):
        yield "a preview without title, or of another kind"


def _task(body: Any) -> Iterator[str]:
    task = body.get("task")
    if not isinstance(task, dict):
        yield "no task"
        return
    value = task.get("value")
    match task.get("type"):
        case "message":
            if not (isinstance(value, str) and value):
                yield "a message without text"
        case "continue":
            if not isinstance(value, dict) or not value.get("title"):
                yield "a dialog without title"
            elif value["card"]["contentType"] != CARD:
                yield "the card is no adaptive card"
            else:
                yield from check_card(value["card"]["content"])
                if "Action.Execute" in str(value["card"]["content"]):
                    yield "a dialog hands on Action.Submit only"
        case other:
            yield f"the type is {other!r}"


def _task_or_extension(body: Any) -> Iterator[str]:
    yield from _extension(body) if "composeExtension" in body else _task(body)


def _action(body: Any) -> Iterator[str]:
    if body.get("type") not in ACTION_TYPES or not isinstance(body.get("statusCode"), int):
        yield f"the type is {body.get('type')!r}"
    if not body.get("value"):
        yield "no value: Teams sends the invoke again"


def _search(body: Any) -> Iterator[str]:
    if body.get("type") != "application/vnd.microsoft.search.searchResponse":
        yield f"the type is {body.get('type')!r}"
    results = body.get("value", {}).get("results")
    if not isinstance(results, list) or len(results) > MOST_CHOICES:
        yield "no results, or too many"
        return
    for one in results:
        if set(one) != {"title", "value"} or not all(isinstance(v, str) and v for v in one.values()):
            yield f"a choice with {sorted(one)}"


def _tab(body: Any) -> Iterator[str]:
    if body.get("tab", {}).get("type") != "continue":
        yield "no tab"
        return
    for one in body["tab"]["value"]["cards"]:
        yield from check_card(one["card"])


def _config(body: Any) -> Iterator[str]:
    if body.get("config", {}).get("type") != "message" or not body["config"].get("value"):
        yield "no config"


def _token(body: Any) -> Iterator[str]:
    if set(body) != {"id", "connectionName", "failureDetail"}:
        yield f"the fields are {sorted(body)}"


def _nothing(body: Any) -> Iterator[str]:
    if body != {}:
        yield f"expected an empty object, not {body!r}"


SHAPES: dict[str, Callable[[Any], Iterator[str]]] = {
    "adaptiveCard/action": _action,
    "application/search": _search,
    "composeExtension/query": _extension,
    "composeExtension/selectItem": _extension,
    "composeExtension/fetchTask": _task_or_extension,
    "composeExtension/submitAction": _task_or_extension,
    "composeExtension/queryLink": _extension,
    "composeExtension/anonymousQueryLink": _extension,
    "composeExtension/querySettingUrl": _extension,
    "composeExtension/setting": _nothing,
    "composeExtension/onCardButtonClicked": _nothing,
    "task/fetch": _task,
    "task/submit": _task,
    "tab/fetch": _tab,
    "tab/submit": _tab,
    "config/fetch": _config,
    "config/submit": _config,
    "signin/verifyState": _nothing,
    "signin/tokenExchange": _token,
    "signin/failure": _nothing,
    "fileConsent/invoke": _nothing,
    "actionableMessage/executeAction": _nothing,
    "message/submitAction": _nothing,
    "message/fetchTask": _task,
    "suggestedActions/submit": _nothing,
    "handoff/action": _nothing,
}


def invoke_problems(name: str, body: Any) -> list[str]:
    """Why Teams could not use this body; an invoke that nobody knows is answered like a card's button."""
    if not isinstance(body, dict):
        return [f"{name}: the body is {body!r}"]
    return [f"{name}: {problem}" for problem in SHAPES.get(name, _action)(body)]
