"""What a Teams client sends from a compose box, from a message, and from a list that follows the typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.support.invokes import invoke_problems
from tests.support.talk import Talking
from tests.support.teams import Answer, TeamsUser

WORKERS = "provisioning-log/people"


async def invoked(talk: Talking, name: str, value: Any) -> Answer:
    """Any invoke, answered validly; nothing is ever sent into the conversation."""
    before = len(talk.teams.sent)
    answer = await talk.teams.invoke(name, value)
    assert answer.status == 200
    assert invoke_problems(name, answer.body) == []
    await talk.host.tasks.idle()
    assert talk.teams.sent[before:] == []
    return answer


async def choices(talk: Talking, typed: Any, **more: Any) -> list[dict[str, str]]:
    """The list under an input while somebody types."""
    value = {"queryText": typed, "queryOptions": {"skip": 0, "top": 15}, "dataset": WORKERS, **more}
    found: list[dict[str, str]] = (await invoked(talk, "application/search", value)).body["value"]["results"]
    return found


async def search(talk: Talking, typed: str | None, **options: int) -> dict[str, Any]:
    """The results in the compose box; None opens it."""
    parameter = (
        {"name": "initialRun", "value": "true"} if typed is None else {"name": "person", "value": typed}
    )
    value = {
        "commandId": "why",
        "parameters": [parameter],
        "queryOptions": {"skip": 0, "count": 25, **options},
    }
    found: dict[str, Any] = (await invoked(talk, "composeExtension/query", value)).body["composeExtension"]
    return found


def names(found: Mapping[str, Any]) -> list[str]:
    """Who is listed."""
    return [one["preview"]["content"]["title"] for one in found.get("attachments", ())]


async def insert(talk: Talking, typed: str, number: int = 0) -> dict[str, Any]:
    """Search, choose one of the results, and return what would be inserted."""
    found = await search(talk, typed)
    tap = found["attachments"][number]["preview"]["content"]["tap"]
    assert tap["type"] == "invoke"
    chosen: dict[str, Any] = (await invoked(talk, "composeExtension/selectItem", tap["value"])).body[
        "composeExtension"
    ]
    return chosen


def payload(html: str, sender: TeamsUser | None = None, mentions: Sequence[TeamsUser] = ()) -> dict[str, Any]:
    """A message as Teams hands it to an action; `@0` in the text is the first mention, and so on."""
    for number, user in enumerate(mentions):
        html = html.replace(f"@{number}", f'<at id="{number}">{user.name}</at>')
    return {
        "id": "1611060744833",
        "replyToId": None,
        "createdDateTime": "2026-11-25T09:52:24.833Z",
        "lastModifiedDateTime": None,
        "deleted": False,
        "importance": "normal",
        "locale": "en-us",
        "body": {"contentType": "html", "content": html},
        "from": {"device": None, "conversation": None, "application": None, "user": sender and _user(sender)},
        "reactions": [],
        "mentions": [
            {"id": number, "mentionText": user.name, "mentioned": {"application": None, "user": _user(user)}}
            for number, user in enumerate(mentions)
        ],
        "attachments": [],
    }


def _user(user: TeamsUser) -> dict[str, str]:
    return {"userIdentityType": "aadUser", "id": user.aad_object_id, "displayName": user.name}


async def open_dialog(talk: Talking, message: Mapping[str, Any] | None) -> Answer:
    """The action on a message, or from the compose box without one."""
    value: dict[str, Any] = {"commandId": "diagnoseMessage", "context": {"theme": "default"}}
    value |= (
        {"commandContext": "message", "messagePayload": message} if message else {"commandContext": "compose"}
    )
    return await invoked(talk, "composeExtension/fetchTask", value)


async def submit(talk: Talking, data: Any, message: Mapping[str, Any] | None = None) -> Answer:
    """A button of the dialog."""
    value = {"commandId": "diagnoseMessage", "commandContext": "message", "data": data}
    if message is not None:
        value["messagePayload"] = message
    return await invoked(talk, "composeExtension/submitAction", value)


def dialog_card(answer: Answer) -> dict[str, Any]:
    """The card in the dialog."""
    card: dict[str, Any] = answer.body["task"]["value"]["card"]["content"]
    return card


def line(answer: Answer) -> str:
    """The line that stands in place of a card."""
    said: str = answer.body["task"]["value"]
    return said
