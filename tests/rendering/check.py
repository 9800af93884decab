"""Says what is wrong with an Adaptive Card: Microsoft's 1.5 schema, the rules of Teams and our own."""

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft6Validator

MAX_BYTES = 24 * 1024
"""Our own budget for one card; Teams itself refuses a bot message of more than 80-100 KB."""
MAX_ACTIONS = 6
"""Microsoft, "Designing Adaptive Cards for your app": up to six actions in one set."""
MAX_REFRESH_USERS = 60
"""Microsoft, "User specific views": `refresh.userIds` holds at most sixty."""

Node = dict[str, Any]

SCHEMA = Path(__file__).with_name("schema") / "adaptive-card-1.5.json"
CHILD_KEYS = (
    "body",
    "items",
    "actions",
    "columns",
    "cells",
    "rows",
    "inlines",
    "images",
    "card",
    "inlineAction",
)
TEAMS_PROPERTIES = {
    "AdaptiveCard": {"msteams"},
    "Action.Execute": {"msteams"},
    "Action.Submit": {"msteams"},
    "Container": {"roundedCorners", "showBorder"},
    "Image": {"msteams"},
    "Input.ChoiceSet": {"choices.data"},
    "Table": {"firstRowAsHeaders"},
    "TextBlock": {"labelFor"},
}
"""What Teams and the renderers read although the schema lacks it (for tables it has a typing error)."""
NOT_IN_TEAMS = {
    "a heading (#)": re.compile(r"^#{1,6} ", re.MULTILINE),
    "code (`)": re.compile(r"(?<!\\)`"),
    "a table (|)": re.compile(r"^\s*\|.*\|", re.MULTILINE),
    "a quote (>)": re.compile(r"^> ", re.MULTILINE),
    "an image (![])": re.compile(r"(?<!\\)!\[[^\]]*\]\("),
    "HTML": re.compile(r"(?<!\\)</?(?!at>)[a-zA-Z][^>]*>"),
    "a date or time function": re.compile(r"\{\{(DATE|TIME)\("),
}
"""What Teams shows as typed (Microsoft, "Format cards in Microsoft Teams": bold, italic, lists, links)."""


def wire_bytes(value: object) -> int:
    """Its size as the Bot Framework connector sends it: spaces after separators, non-ASCII as \\uXXXX."""
    return len(json.dumps(value))


def check_card(card: Node) -> list[str]:
    """Everything wrong with the card, each line as `path: what`; an empty list means it may be sent."""
    problems = [*_card_rules(card)]
    ids: dict[str, str] = {}
    for path, node, role in walk(card):
        problems += [f"{path or '/'}: {problem}" for problem in (*_schema(node), *_node_rules(node, role))]
        if isinstance(name := node.get("id"), str) and role != "fallback":
            if name in ids:
                problems.append(f"{path}: the id {name!r} is also at {ids[name]}")
            ids[name] = path
    for path, node, _ in walk(card):
        for target in node.get("targetElements", ()):
            name = target if isinstance(target, str) else target.get("elementId")
            if name not in ids:
                problems.append(f"{path}: shows or hides {name!r}, which no element is called")
    return problems


def walk(node: Any, path: str = "", role: str = "element") -> Iterator[tuple[str, Node, str]]:
    """Every card, element and action with its path and role (`element`, `select`, `refresh`, `fallback`)."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from walk(item, f"{path}/{index}", role)
    elif isinstance(node, dict):
        yield path, node, role
        for key in CHILD_KEYS:
            # The columns of a table are widths without a type, and are checked with their table.
            if (node.get("type"), key) != ("Table", "columns"):
                yield from walk(node.get(key), f"{path}/{key}", "element")
        yield from walk(node.get("selectAction"), f"{path}/selectAction", "select")
        yield from walk(node.get("fallback"), f"{path}/fallback", "fallback")
        if isinstance(refresh := node.get("refresh"), dict):
            yield from walk(refresh.get("action"), f"{path}/refresh/action", "refresh")


def _card_rules(card: Node) -> Iterator[str]:
    if card.get("type") != "AdaptiveCard":
        yield f"/: the type is {card.get('type')!r}, not AdaptiveCard"
    if card.get("version") != "1.5":
        yield f"/: the version is {card.get('version')!r}; bots send 1.5 to Teams"
    if not card.get("fallbackText"):
        yield "/: fallbackText is missing, so a client that can't show the card shows nothing"
    if (size := wire_bytes(card)) > MAX_BYTES:
        yield f"/: {size} bytes on the wire, more than {MAX_BYTES}"
    users = card.get("refresh", {}).get("userIds")
    if users and len(users) > MAX_REFRESH_USERS:
        yield f"/refresh: {len(users)} users, more than {MAX_REFRESH_USERS}"


def _node_rules(node: Node, role: str) -> Iterator[str]:
    kind = str(node.get("type", ""))
    if kind == "TextBlock":
        if node.get("wrap") is not True:
            yield f"TextBlock without wrap, so it is cut off on a phone: {str(node.get('text'))[:40]!r}"
        yield from _text_rules(node.get("text"))
    if kind == "FactSet":
        for fact in node.get("facts", ()):
            yield from _text_rules(fact.get("title"))
            yield from _text_rules(fact.get("value"))
    if kind == "Image":
        if not node.get("altText"):
            yield "Image without altText"
        if not str(node.get("url", "")).startswith(("https://", "data:image/png;", "data:image/jpeg;")):
            yield f"Image from {str(node.get('url'))[:40]!r}: only https or PNG and JPEG data"
    if kind.startswith("Input."):
        if not node.get("label"):
            yield f"{kind} {node.get('id')!r} without label; placeholders are not read aloud"
        if node.get("isRequired") and not node.get("errorMessage"):
            yield f"{kind} {node.get('id')!r} is required but has no errorMessage"
    if kind.startswith("Action."):
        yield from _action_rules(node, kind, role)
    if len(node.get("actions", ())) > MAX_ACTIONS:
        yield f"{len(node['actions'])} actions, more than {MAX_ACTIONS}"


def _text_rules(text: object) -> Iterator[str]:
    if not isinstance(text, str) or not text.strip():
        yield "empty text"
        return
    for what, pattern in NOT_IN_TEAMS.items():
        if pattern.search(text):
            yield f"{what} is shown as typed in Teams: {text[:60]!r}"


def _action_rules(node: Node, kind: str, role: str) -> Iterator[str]:
    if not node.get("title") and role not in ("select", "refresh"):
        yield f"{kind} without title"
    if kind == "Action.OpenUrl" and not str(node.get("url", "")).startswith("https://"):
        yield f"Action.OpenUrl to {node.get('url')!r}: only https"
    if kind not in ("Action.Execute", "Action.Submit"):
        return
    data = node.get("data")
    if not isinstance(data, dict):
        yield f"{kind} data is not an object: {data!r}"
        return
    if data.get("v") != 1 or not data.get("verb"):
        yield f"{kind} data lacks v: 1 or verb, so it can't be routed: {sorted(data)}"
    if kind == "Action.Submit":
        return
    if not node.get("verb") or node.get("verb") != data.get("verb"):
        yield f"the verb {node.get('verb')!r} is not the one in the data, {data.get('verb')!r}"
    if role == "refresh":
        return
    fallback = node.get("fallback")
    if not isinstance(fallback, dict) or fallback.get("type") != "Action.Submit":
        yield "Action.Execute without an Action.Submit to fall back on"
    elif fallback.get("data") != data:
        yield "the Action.Submit to fall back on has other data than its Action.Execute"


def _schema(node: Node) -> Iterator[str]:
    kind = node.get("type")
    validators = _validators()
    if kind not in validators:
        yield f"{kind!r} is not in the 1.5 schema; renderers drop it silently"
        return
    known = TEAMS_PROPERTIES.get(str(kind), set())
    seen = {key: value for key, value in node.items() if key not in known}
    for error in validators[str(kind)].iter_errors(seen):
        where = "".join(f"/{part}" for part in error.absolute_path)
        yield f"{kind}{where}: {error.message[:200]}"


@cache
def _validators() -> dict[str, Draft6Validator]:
    """One validator a type: children are walked one by one, so a path is exact, not "none of 25 fits"."""
    definitions = copy.deepcopy(json.loads(SCHEMA.read_text(encoding="utf-8"))["definitions"])
    kinds = [name for name in definitions if not name.startswith(("ImplementationsOf.", "Extendable."))]
    for name in definitions:
        if name.startswith("ImplementationsOf."):
            # A plain string among inlines is documented, but the schema forgets it.
            definitions[name] = (
                {"type": ["object", "string"]} if name.endswith(".Inline") else {"type": "object"}
            )
    definitions["FallbackOption"] = {"enum": ["drop"]}
    _anchor(definitions)
    return {
        name: Draft6Validator({"definitions": definitions, "$ref": f"#/definitions/{name}"}) for name in kinds
    }


def _anchor(node: Any) -> None:
    """Anchor the patterns of enums: the published `^(a)|(b)|(c)$` lets "xbx" through."""
    if isinstance(node, dict):
        if isinstance(pattern := node.get("pattern"), str):
            node["pattern"] = f"^(?:{pattern.removeprefix('^').removesuffix('$')})$"
        for value in node.values():
            _anchor(value)
    elif isinstance(node, list):
        for value in node:
            _anchor(value)
