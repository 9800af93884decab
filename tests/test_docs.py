"""The hand-written pages: what they name exists, what they list is complete, what they link to is there."""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperGroup

from access.policy import Colleagues, Place, Relation, Role, level, most_at_once
from bot.__main__ import app
from bot.clouds import CloudName
from bot.demo import QUESTIONS
from bot.settings import Settings
from diagnosis.causes import CATALOGUE
from graph.permissions import OPTIONAL, PERMISSIONS
from sandbox.scenarios.contoso import SCENARIO
from store.handled import KEEP
from store.schema import metadata
from store.tables_events import log_metadata
from tests.test_layers import MAY_IMPORT

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    path.relative_to(ROOT).as_posix() for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
)
HOSTS = frozenset(
    {"127.0.0.1", "docs.azure.cn", "github.com", "intranet.contoso.com", "keepachangelog.com"}
    | {"learn.microsoft.com", "semver.org"}
)
"""Where pages may lead: Microsoft's own, the projects that are talked about, and this machine."""
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SETTINGS = frozenset(field.alias or name for name, field in Settings.model_fields.items())
COMMAND = typer.main.get_command(app)
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
MADE = frozenset({".env", ".venv/", "provisioning-bot.zip"})
"""Paths that are named and only come to be."""


def read(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def prose(text: str) -> str:
    """The page without its blocks of code and pictures."""
    return FENCE.sub("", text)


def spans(text: str) -> list[str]:
    """What stands in `code` in a page's sentences."""
    return re.findall(r"(?<!`)`([^`\n]+)`(?!`)", prose(text))


def code_lines(text: str) -> list[str]:
    """Everything that somebody may type: lines of console blocks, and code in sentences."""
    blocks = [body for kind, body in FENCE.findall(text) if kind]
    lines = [line.partition(" #")[0].strip() for body in blocks for line in body.splitlines()]
    return [line for line in [*lines, *spans(text)] if line]


def table(text: str, first_column: str) -> list[list[str]]:
    """The rows of the table whose first column has this name, without marks for code."""
    lines = iter(text.splitlines())
    next((line for line in lines if line.startswith(f"| {first_column} |")), None)
    next(lines, None)
    rows = itertools.takewhile(lambda line: line.startswith("|"), lines)
    return [[cell.strip().replace("`", "") for cell in row.strip("|").split("|")] for row in rows]


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


# --- What a page may name: each returns what is wrong ---


def dead_links(page: str, text: str) -> Iterator[str]:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(text)):
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        path = (ROOT / page).parent / name if name else ROOT / page
        if not path.exists() or not path.resolve().is_relative_to(ROOT):
            yield f"link to {target}"
        elif anchor and anchor not in anchors(path.read_text(encoding="utf-8")):
            yield f"link to {target}: no such heading"


def strange_hosts(_: str, text: str) -> Iterator[str]:
    for host in re.findall(r"https?://([^/:\s)`\"'<>]+)", text):
        if host not in HOSTS:
            yield f"host {host}"


def dead_paths(_: str, text: str) -> Iterator[str]:
    top = {path.name for path in ROOT.iterdir()}
    for span in spans(text):
        first = span.partition("/")[0]
        is_path = re.fullmatch(r"[\w.\-/<>]+", span) and (
            ("/" in span and first in top) or Path(span).suffix in (".md", ".py", ".lock", ".cjs", ".zip")
        )
        if is_path and span not in MADE and not span.startswith(".venv/"):
            pattern = re.sub(r"<[^>]+>", "*", span.rstrip("/"))
            if not any(ROOT.glob(pattern if "/" in pattern else f"**/{pattern}")):
                yield f"path {span}"


def absolute_paths(_: str, text: str) -> Iterator[str]:
    """A path from the root is a route of ours; anything else is somebody's machine."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "bot").glob("*.py")]
    for path in re.findall(r"(?<![\w./:)\]>*-])/[A-Za-z][\w./-]*", prose(text)):
        route = path.rstrip(".")
        if not any(f'"{route}"' in source for source in sources):
            yield f"path from the root {route}"


def unknown_settings(page: str, text: str) -> Iterator[str]:
    named = [re.split(r"=", span)[0] for span in spans(text)]
    named += re.findall(r"(?:^|\s)([A-Za-z_]+)=", "\n".join(body for _, body in FENCE.findall(text)))
    for name in named:
        looks_so = re.fullmatch(r"MicrosoftApp\w+|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{4,}", name)
        if looks_so and name not in SETTINGS and name not in ALSO_CAPITAL.get(page, ()):
            yield f"setting {name}"


ALSO_CAPITAL = {
    "docs/adding-a-cause.md": frozenset({"CATALOGUE", "FIRES", "SILENT", "CANNOT_TELL"}),
}
"""Names in capitals that are no settings, page by page."""


def wrong_commands(_: str, text: str) -> Iterator[str]:
    assert isinstance(COMMAND, TyperGroup)
    for line in code_lines(text):
        found = re.search(r"(?:^|/|\s)provisioning-bot(?:\s+([a-z]\S*)(.*))?$", line)
        if not found or not found[1]:
            continue
        command = COMMAND.commands.get(found[1])
        if command is None:
            yield f"command {found[1]}"
            continue
        known = {option for param in command.params for option in param.opts}
        for option in re.findall(r"(?<=\s)--[a-z-]+", found[2]):
            if option not in known:
                yield f"option {option} of {found[1]}"


def wrong_targets(_: str, text: str) -> Iterator[str]:
    known = set(re.findall(r"^(\w+):", MAKEFILE, re.MULTILINE))
    for line in code_lines(text):
        found = re.match(r"make (\w+)", line)
        if found and found[1] not in known and f"{found[1]}=" not in line:
            yield f"make target {found[1]}"


def unknown_causes(_: str, text: str) -> Iterator[str]:
    known = {cause.id for cause in CATALOGUE}
    packages = set(re.findall(r"[\w-]+(?=[\[=<>~ ]|$)", "\n".join(PROJECT["dependencies"])))
    for span in spans(text):
        if re.fullmatch(r"[a-z]+(-[a-z]+){2,}", span) and span not in known | packages:
            yield f"cause {span}"


RULES: tuple[Callable[[str, str], Iterator[str]], ...] = (
    dead_links,
    strange_hosts,
    dead_paths,
    absolute_paths,
    unknown_settings,
    wrong_commands,
    wrong_targets,
    unknown_causes,
)


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_names_exists(page: str) -> None:
    """Each path, link, host, setting, command, make target and cause that a page names is there."""
    text = read(page)
    assert [problem for rule in RULES for problem in rule(page, text)] == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[here](docs/nowhere.md)", "link to docs/nowhere.md"),
        ("[here](docs/data.md#nowhere)", "link to docs/data.md#nowhere: no such heading"),
        ("[here](../outside.md)", "link to ../outside.md"),
        ("See https://example.com/x.", "host example.com"),
        ("`graph/nowhere.py`", "path graph/nowhere.py"),
        ("`nowhere.md`", "path nowhere.md"),
        ("in /srv/checkouts/bot", "path from the root /srv/checkouts/bot"),
        ("`NO_SUCH_THING`", "setting NO_SUCH_THING"),
        ("`MicrosoftAppColour`", "setting MicrosoftAppColour"),
        ("```console\nNO_SUCH=1 make test\n```", "setting NO_SUCH"),
        ("`provisioning-bot dance`", "command dance"),
        ("```console\n.venv/bin/provisioning-bot doctor --xml  # why not\n```", "option --xml of doctor"),
        ("`make coffee`", "make target coffee"),
        ("`skipped-out-of-spite`", "cause skipped-out-of-spite"),
    ],
)
def test_a_wrong_name_is_found(text: str, problem: str) -> None:
    """Something that is not there is found wherever a page names it."""
    assert [found for rule in RULES for found in rule("README.md", text)] == [problem]


# --- What a page lists: no more and no less than there is ---


def test_permissions_are_those_of_the_code() -> None:
    """The table of permissions has the code's names, purposes and losses, in its order."""
    said = table(read("docs/permissions.md"), "permission")
    assert said == [[each.name, each.purpose.template, each.lost.template] for each in PERMISSIONS]
    optional = table(read("docs/permissions.md"), "optional permission")
    assert optional == [[each.name, each.purpose.template, each.lost.template] for each in OPTIONAL]


def test_dependencies_are_those_of_the_project() -> None:
    """The decision about dependencies explains each one that pip installs, and no other."""
    said = [row[0] for row in table(read("docs/decisions/0003-dependencies.md"), "package")]
    assert sorted(said) == sorted(re.split(r"[=<>~]", each)[0] for each in PROJECT["dependencies"])


def test_development_dependencies_are_those_of_the_project() -> None:
    """The line about development names each package of the dev extra, and no other."""
    line = next(
        line
        for line in read("docs/decisions/0003-dependencies.md").splitlines()
        if line.startswith("For development only")
    )
    wanted = PROJECT["optional-dependencies"]["dev"]
    assert sorted(spans(line)) == sorted(re.split(r"[=<>~]", each)[0] for each in wanted)


def test_tables_of_the_store_are_explained() -> None:
    """The page about data has a row for each table of the database."""
    rows = table(read("docs/data.md"), "table")
    assert {row[0] for row in rows} == {*metadata.tables, *log_metadata.tables}
    assert f"{KEEP.total_seconds() / 60:.0f} minutes" in next(row[3] for row in rows if "handled" in row[0])


def test_who_sees_what_is_the_policy() -> None:
    """The table of who sees what says what the policy decides, also with the stricter setting."""
    said = table(read("docs/data.md"), "who asks")
    asked = list(itertools.product((Role.HELPDESK, Role.EMPLOYEE), Relation))
    assert said == [
        [role, relation, level(role, relation, Place.PRIVATE), level(role, relation, Place.SHARED)]
        for role, relation in asked
    ]
    stricter = [
        (role, relation)
        for role, relation in asked
        if level(role, relation, Place.PRIVATE, Colleagues.OUTCOME) != level(role, relation, Place.PRIVATE)
    ]
    assert stricter == [(Role.EMPLOYEE, Relation.COLLEAGUE)]


def test_how_many_is_the_policy() -> None:
    """The table of how many people may be asked about at once says what the policy decides."""
    assert table(read("docs/several.md"), "who asks") == [
        [role, *(str(most_at_once(role, place)) for place in (Place.PRIVATE, Place.SHARED))]
        for role in (Role.HELPDESK, Role.EMPLOYEE)
    ]


def test_rooms_are_those_of_the_layers() -> None:
    """The table of folders says of each room what it may import."""
    said = {row[0].rstrip("/"): row[2] for row in table(read("docs/architecture.md"), "folder")}
    assert said == {room: ", ".join(sorted(others)) or "–" for room, others in MAY_IMPORT.items()}


def test_clouds_are_named() -> None:
    """The page about deploying names each value of CLOUD."""
    assert {cloud.value for cloud in CloudName} <= set(spans(read("docs/deploy.md")))


def test_readme_asks_what_the_demo_proposes() -> None:
    """The README's questions are the demo's, and the button it names is in the tenant's page."""
    text = read("README.md")
    assert [span for span in spans(text) if span in QUESTIONS] == list(QUESTIONS)
    buttons = {trouble.button for trouble in SCENARIO.troubles if trouble.button}
    assert buttons & set(re.findall(r"\*\*([^*]+)\*\*", text))


def test_changelog_has_this_version() -> None:
    """The newest entry of the changelog is the version of the project."""
    newest = re.search(r"^## \[([^\]]+)\]", read("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == PROJECT["version"]


def test_decisions_are_numbered_in_order() -> None:
    """Each decision has the next number, in its file's name and in its title."""
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    for number, file in enumerate(files, start=1):
        assert file.name.startswith(f"{number:04d}-"), file.name
        assert file.read_text(encoding="utf-8").startswith(f"# {number}. "), file.name
