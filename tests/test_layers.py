"""Imports flow one way: the rooms of the architecture, read from the source with `ast`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

MAY_IMPORT: dict[str, frozenset[str]] = {
    "bot": frozenset({"access", "cards", "diagnosis", "dialogs", "followup", "graph", "sandbox", "store"}),
    "access": frozenset(),
    "dialogs": frozenset({"access", "cards", "diagnosis", "followup", "graph"}),
    "cards": frozenset({"diagnosis", "followup"}),
    "followup": frozenset({"access", "diagnosis", "store"}),
    "graph": frozenset({"diagnosis"}),
    "diagnosis": frozenset(),
    "store": frozenset({"diagnosis"}),
    "sandbox": frozenset(),
    "evaluation": frozenset({"access", "cards", "diagnosis", "dialogs", "graph", "sandbox"}),
}
"""Room to rooms, without itself."""

SDK = ("botbuilder", "botframework")
OUTSIDE: dict[str, frozenset[str]] = {
    **{name: frozenset({"bot", "dialogs"}) for name in SDK},
    "httpx": frozenset(MAY_IMPORT) - {"diagnosis", "cards", "dialogs"},
    "asyncio": frozenset(MAY_IMPORT) - {"diagnosis"},
    "time": frozenset(MAY_IMPORT) - {"diagnosis"},
    "unittest": frozenset(),
}
"""Packages that are not for every room, and the rooms that may import them."""

STORAGE = ("botbuilder.core", frozenset({"Storage", "StoreItem"}))
"""The one thing of the SDK that the store may know: the base class it must be for the SDK."""


def imports(tree: ast.AST, package: str) -> Iterator[tuple[str, str | None, int]]:
    """Every import of a module: what it is from, the name taken out of it (None for all), and the line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, None, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")
                base = ".".join([*above[: len(above) - node.level + 1], *filter(None, [node.module])])
            for alias in node.names:
                yield base, alias.name, node.lineno


def clocks(tree: ast.AST) -> Iterator[int]:
    """The lines on which a module looks at the clock: `datetime.now`, `utcnow` or `date.today`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("now", "utcnow", "today"):
            owner = node.value
            name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", None)
            if name in ("datetime", "date"):
                yield node.lineno


def wrong_ways(root: Path) -> list[str]:
    """Each import or clock that stands where it must not, as `file:line: why`."""
    found: list[str] = []
    for room in MAY_IMPORT:
        for path in sorted((root / room).rglob("*.py")):
            where = path.relative_to(root)
            tree = ast.parse(path.read_text(encoding="utf-8"), str(where))
            package = ".".join(where.parent.parts)
            for source, name, line in imports(tree, package):
                why = _wrong(room, source, name)
                if why:
                    found.append(f"{where}:{line}: {why}")
            if room == "diagnosis":
                found += [f"{where}:{line}: diagnosis has no clock" for line in clocks(tree)]
                found += [
                    f"{where}:{node.lineno}: diagnosis has no async"
                    for node in ast.walk(tree)
                    if isinstance(node, ast.AsyncFunctionDef)
                ]
    return found


def _wrong(room: str, source: str, name: str | None) -> str | None:
    top = source.split(".")[0]
    if top in MAY_IMPORT:
        return None if top == room or top in MAY_IMPORT[room] else f"{room} must not import {top}"
    if top == "tests":
        return f"{room} must not import tests"
    if top not in OUTSIDE or room in OUTSIDE[top]:
        return None
    if room == "store" and source == STORAGE[0] and name in STORAGE[1]:
        return None
    return f"{room} must not import {source}" + (f".{name}" if name else "")


def test_imports_flow_one_way() -> None:
    """No module imports against the way through the rooms."""
    assert wrong_ways(ROOT) == []


def test_the_handmade_cases_know_no_sandbox() -> None:
    """What judges the cases composed by hand cannot share a mistake of the simulated tenant."""
    for path in (ROOT / "evaluation" / "handmade").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        assert not [source for source, _, _ in imports(tree, "evaluation.handmade") if "sandbox" in source]


def test_every_room_is_there() -> None:
    """Each room of the table has code in it; a test that reads nothing would prove nothing."""
    for room in MAY_IMPORT:
        assert list((ROOT / room).rglob("*.py")), room


def test_every_folder_of_code_is_a_room() -> None:
    """Each package at the top of the checkout stands in the table."""
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages - {"tests"} == set(MAY_IMPORT)


def test_rooms_have_no_circle() -> None:
    """The table itself flows one way: no room reaches itself through others."""

    def reach(room: str, seen: frozenset[str]) -> frozenset[str]:
        for other in MAY_IMPORT[room] - seen:
            seen = reach(other, seen | {other})
        return seen

    for room in MAY_IMPORT:
        assert room not in reach(room, frozenset())


@pytest.mark.parametrize(
    ("file", "source", "why"),
    [
        ("diagnosis/engine.py", "import graph", "diagnosis must not import graph"),
        ("diagnosis/engine.py", "from cards.words import Words", "diagnosis must not import cards"),
        ("diagnosis/engine.py", "import asyncio", "diagnosis must not import asyncio"),
        ("diagnosis/engine.py", "from time import time", "diagnosis must not import time.time"),
        ("diagnosis/engine.py", "import httpx", "diagnosis must not import httpx"),
        ("diagnosis/engine.py", "import datetime as d\nd.datetime.now()", "diagnosis has no clock"),
        ("diagnosis/engine.py", "from datetime import date\ndate.today()", "diagnosis has no clock"),
        ("diagnosis/engine.py", "async def check(): ...", "diagnosis has no async"),
        ("diagnosis/causes/job/x.py", "from ....graph import y", "diagnosis must not import graph"),
        ("cards/words.py", "import graph.client", "cards must not import graph"),
        ("cards/words.py", "import httpx", "cards must not import httpx"),
        (
            "cards/words.py",
            "from botbuilder.schema import Activity",
            "cards must not import botbuilder.schema",
        ),
        ("graph/client.py", "def f():\n    from dialogs import root", "graph must not import dialogs"),
        ("graph/client.py", "import botframework.connector", "graph must not import botframework.connector"),
        ("dialogs/root.py", "from bot.app import create_app", "dialogs must not import bot"),
        ("dialogs/root.py", "import store.state", "dialogs must not import store"),
        ("dialogs/root.py", "import httpx", "dialogs must not import httpx"),
        ("access/policy.py", "import diagnosis", "access must not import diagnosis"),
        (
            "store/state.py",
            "from botbuilder.core import TurnContext",
            "store must not import botbuilder.core",
        ),
        ("store/state.py", "import botbuilder.core", "store must not import botbuilder.core"),
        ("sandbox/tenant.py", "from diagnosis import scope", "sandbox must not import diagnosis"),
        ("bot/app.py", "from unittest.mock import Mock", "bot must not import unittest.mock"),
        ("bot/app.py", "from tests.support import evidence", "bot must not import tests"),
        ("bot/app.py", "import evaluation.handmade", "bot must not import evaluation"),
    ],
)
def test_wrong_way_is_found(tmp_path: Path, file: str, source: str, why: str) -> None:
    """An import against the way is found with its file and line, wherever in the module it stands."""
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(source)
    (found,) = wrong_ways(tmp_path)
    assert found.startswith(f"{Path(file)}:")
    assert why in found


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("bot/app.py", "import sandbox, store, dialogs.root\nfrom botbuilder.core import TurnContext"),
        ("dialogs/root.py", "from botbuilder.dialogs import ComponentDialog\nimport access, cards, graph"),
        ("store/state.py", "from botbuilder.core import Storage, StoreItem\nfrom diagnosis.log import Event"),
        ("diagnosis/causes/job/x.py", "from ...evidence import known\nfrom datetime import datetime"),
        ("diagnosis/causes/job/x.py", "def f(evidence):\n    return evidence.now"),
        ("cards/words.py", "from diagnosis.text import Text\nimport microsoft_teams.cards"),
    ],
)
def test_right_way_is_left_alone(tmp_path: Path, file: str, source: str) -> None:
    """An import along the way is not complained about."""
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(source)
    assert wrong_ways(tmp_path) == []
