"""The card check: it lets a right card through and names each thing that is wrong with another."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.rendering.check import check_card

DATA = {"v": 1, "verb": "recheck", "person": "21460"}
RIGHT: dict[str, Any] = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "fallbackText": "Jane waits for the next cycle.",
    "body": [
        {"type": "TextBlock", "text": "Jane waits", "wrap": True, "style": "heading"},
        {"type": "FactSet", "facts": [{"title": "Country", "value": "FR"}]},
        {"type": "RichTextBlock", "inlines": ["plain", {"type": "TextRun", "text": "run"}]},
        {
            "type": "Table",
            "firstRowAsHeaders": True,
            "columns": [{"width": 1}],
            "rows": [{"type": "TableRow", "cells": [{"type": "TableCell", "items": []}]}],
        },
        {"type": "Input.Text", "id": "note", "label": "Note"},
    ],
    "actions": [
        {
            "type": "Action.Execute",
            "title": "Check again",
            "verb": "recheck",
            "data": DATA,
            "fallback": {"type": "Action.Submit", "title": "Check again", "data": DATA},
        },
        {"type": "Action.OpenUrl", "title": "Read more", "url": "https://learn.microsoft.com/"},
        {"type": "Action.ToggleVisibility", "title": "More", "targetElements": ["note"]},
    ],
    "msteams": {"width": "Full"},
}

Change = Callable[[dict[str, Any]], object]

WRONG: dict[str, tuple[Change, str]] = {
    "version": (lambda card: card.update(version="1.6"), "the version is '1.6'"),
    "fallbackText": (lambda card: card.pop("fallbackText"), "fallbackText is missing"),
    "size": (lambda card: card["body"][0].update(text="ü" * 5000), "bytes on the wire"),
    "wrap": (lambda card: card["body"][0].pop("wrap"), "without wrap"),
    "unknown type": (lambda card: card["body"][0].update(type="TextBlok"), "'TextBlok' is not in"),
    "unknown property": (lambda card: card["body"][0].update(colour="red"), "'colour' was unexpected"),
    "enum": (lambda card: card["body"][0].update(spacing="xsmallx"), "TextBlock/spacing"),
    "heading": (lambda card: card["body"][0].update(text="# Jane"), "a heading"),
    "code": (lambda card: card["body"][0].update(text="`id`"), "code (`)"),
    "HTML": (lambda card: card["body"][1]["facts"][0].update(value="<b>FR</b>"), "HTML"),
    "image in text": (lambda card: card["body"][0].update(text="![x](https://contoso.example)"), "an image"),
    "label": (lambda card: card["body"][4].pop("label"), "without label"),
    "same id": (lambda card: card["body"][0].update(id="note"), "is also at"),
    "seven actions": (
        lambda card: card.update(actions=card["actions"] + card["actions"][1:2] * 4),
        "7 actions",
    ),
    "http": (lambda card: card["actions"][1].update(url="http://contoso.example"), "only https"),
    "no fallback": (lambda card: card["actions"][0].pop("fallback"), "to fall back on"),
    "other data": (
        lambda card: card["actions"][0]["fallback"].update(data={"v": 1, "verb": "x"}),
        "other data",
    ),
    "other verb": (lambda card: card["actions"][0].update(verb="watch"), "is not the one in the data"),
    "text as data": (lambda card: card["actions"][0].update(data="recheck"), "is not an object"),
    "hidden nothing": (lambda card: card["actions"][2].update(targetElements=["nobody"]), "'nobody'"),
    "refresh users": (
        lambda card: card.update(
            refresh={
                "action": {"type": "Action.Execute", "verb": "recheck", "data": DATA},
                "userIds": ["29:1"] * 61,
            }
        ),
        "61 users",
    ),
}


def test_right_card() -> None:
    """A card that keeps every rule has no problem."""
    assert check_card(RIGHT) == []


@pytest.mark.parametrize("name", WRONG)
def test_wrong_card(name: str) -> None:
    """Each single fault is named, and nothing else is said beside it."""
    change, words = WRONG[name]
    card = copy.deepcopy(RIGHT)
    change(card)
    problems = check_card(card)
    assert problems
    assert all(words in problem for problem in problems), problems
