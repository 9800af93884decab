"""Conversations as text: `*.md` in this folder, who says what and what the bot answers.

A script has a title, a line that says who talks where, and then one line a step:

    **Alex:** why wasn't Jane provisioned?      a message; `<br>` begins a new line in it
    **Alex presses** “Jane Doe”                 a button of the newest card, by a part of its title
    **Meanwhile:** `repair/21451`, `cycle`      deeds in the simulated tenant
    **Bot:** “do you mean”; button “Jane Doe”; cause `skipped-scope-filter-false`; not “password”

    **Bot:** “do you mean”; button “Jane Doe”; cause `skipped-scope-filter-false`; not “VPN”
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
_STEP = re.compile(r"\*\*(?P<who>\w+)(?P<presses> presses)?:?\*\*:? ?(?P<what>.*)")
_SETTING = re.compile(
    r"\*(?P<who>\w+), (?P<role>[\w ]+), (?P<place>personal chat|group chat|channel)"
    r"(?:, (?P<locale>\w\w-\w\w))?\.\*"
)
_PART = re.compile(r"(?P<kind>not |button |no button |cause )?(?:“(?P<words>[^”]*)”|`(?P<code>[^`]*)`)")


@dataclass(frozen=True)
class Says:
    """A message to the bot."""

    text: str


@dataclass(frozen=True)
class Presses:
    """A press of a button of the newest card."""

    title: str


@dataclass(frozen=True)
class Meanwhile:
    """What happens in the tenant."""

    deeds: tuple[str, ...]


@dataclass(frozen=True)
class Shows:
    """What the bot's answer has, and what it has not; `silent` where there is none."""

    words: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    no_buttons: tuple[str, ...] = ()
    cause: str | None = None
    silent: bool = False


Step = Says | Presses | Meanwhile | Shows


@dataclass(frozen=True)
class Script:
    """One conversation."""

    name: str
    who: str
    place: str
    locale: str
    steps: tuple[Step, ...] = field(repr=False)

    @property
    def typed_on_one_line(self) -> bool:
        """Whether a chat page can type it, where Enter sends."""
        return not any(isinstance(step, Says) and "\n" in step.text for step in self.steps)


def scripts() -> list[Script]:
    """Every script in this folder, by name."""
    return [parse(path) for path in sorted(HERE.glob("*.md"))]


def parse(path: Path) -> Script:
    """The script in a file; raises ValueError for a line that is no step."""
    title, *rest = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if not title.startswith("# "):
        raise ValueError(f"{path.name} has no title")
    setting = _SETTING.fullmatch(rest[0])
    if setting is None:
        raise ValueError(f"{path.name} does not say who talks where: {rest[0]}")
    steps = tuple(_step(line, path.name) for line in rest[1:] if line.startswith("**"))
    if not any(isinstance(step, Shows) for step in steps):
        raise ValueError(f"{path.name} expects nothing")
    return Script(path.stem, setting["who"], setting["place"], setting["locale"] or "en-US", steps)


def _step(line: str, name: str) -> Step:
    found = _STEP.fullmatch(line)
    if found is None:
        raise ValueError(f"{name}: not a step: {line}")
    what = found["what"].strip()
    if found["presses"]:
        return Presses(what.strip("“”"))
    if found["who"] == "Meanwhile":
        return Meanwhile(tuple(re.findall(r"`([^`]+)`", what)))
    if found["who"] == "Bot":
        return _shows(what, name)
    return Says(what.replace("<br>", "\n"))


def _shows(what: str, name: str) -> Shows:
    if what == "nothing":
        return Shows(silent=True)
    parts = list(_PART.finditer(what))
    if not parts or re.sub(r"[;,. ]", "", _PART.sub("", what)):
        raise ValueError(f"{name}: cannot read what the bot shows: {what}")

    def of(kind: str) -> tuple[str, ...]:
        return tuple(part["words"] or part["code"] for part in parts if (part["kind"] or "").strip() == kind)

    causes = of("cause")
    return Shows(of(""), of("not"), of("button"), of("no button"), causes[0] if causes else None)
