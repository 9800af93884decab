"""Builds the Teams app package: fills in the manifest, checks it as Teams would, writes the zip."""

import json
import re
import struct
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator

SOURCES = Path(__file__).parent.parent / "manifest"
SCHEMA = SOURCES / "schema" / "MicrosoftTeams-1.25.schema.json"
FILES = ("manifest.json", "color.png", "outline.png")
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip can name: the same input always gives the same file."""

GUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
SEMVER = re.compile(r"\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?")
HOST_NAME = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE)
SHARED_DOMAINS = (
    "azurewebsites.net",
    "botframework.com",
    "devtunnels.ms",
    "microsoft.com",
    "ngrok.io",
    "ngrok-free.app",
    "onmicrosoft.com",
    "trycloudflare.com",
)
"""Domains nobody can claim as theirs (Microsoft, "Teams Store validation guidelines", valid domains)."""
ICON_SIZES = {"color": 192, "outline": 32}
PNG_WITH_ALPHA = (4, 6)
"""PNG colour types that have an alpha channel."""


class PackageError(Exception):
    """The package would be refused; `problems` says why, one plain sentence each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class PackageValues:
    """What differs between two organisations' packages."""

    bot_id: str
    """The bot's Microsoft app id."""
    website: str
    """Where the organisation explains the bot, with https."""
    developer: str = "IT"
    """Who offers it, up to 32 characters."""
    app_id: str | None = None
    """The Teams app's own id; the bot's id where none is given."""
    privacy: str | None = None
    """The privacy statement; the website where none is given."""
    terms: str | None = None
    """The terms of use; the website where none is given."""
    domains: tuple[str, ...] = ()
    """Host names whose pages may open inside Teams; the bot itself needs none."""
    app_version: str | None = None
    """Raise it with each upload; this program's version where none is given."""


def build_package(values: PackageValues, out: Path) -> Path:
    """Write the zip to `out` and return its path; raises PackageError before it writes."""
    manifest = _filled(values)
    files = {name: (SOURCES / name).read_bytes() for name in FILES[1:]}
    if problems := list(check_manifest(manifest, files)):
        raise PackageError(problems)
    files = {"manifest.json": (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode()} | files
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name, EARLIEST), content, zipfile.ZIP_DEFLATED)
    return out


def check_package(file: Path) -> list[str]:
    """Why Teams would refuse that zip, one plain sentence each; empty if it would not."""
    try:
        with zipfile.ZipFile(file) as package:
            files = {name: package.read(name) for name in package.namelist()}
    except (OSError, zipfile.BadZipFile) as error:
        return [f"{file.name} can't be read as a zip: {error}."]
    if "manifest.json" not in files:
        return [f"manifest.json is not at the root of {file.name}."]
    problems = [f"{name} does not belong into the package." for name in files if name not in FILES]
    try:
        manifest = json.loads(files["manifest.json"])
    except ValueError as error:
        return [*problems, f"manifest.json is not JSON: {error}."]
    if not isinstance(manifest, dict):
        return [*problems, "manifest.json is not a JSON object."]
    return [*problems, *check_manifest(manifest, files)]


def check_manifest(manifest: Mapping[str, Any], files: Mapping[str, bytes]) -> Iterator[str]:
    """What is wrong by Microsoft's schema, and by the rules of the store that the schema leaves out."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    misshapen = False
    for error in Draft4Validator(schema).iter_errors(manifest):
        misshapen = misshapen or error.validator in ("type", "required")
        if error.validator == "pattern" and error.absolute_path[-1] in ("id", "botId"):
            continue  # said below, in words
        where = ".".join(str(part) for part in error.absolute_path) or "The manifest"
        yield f"{where}: {error.message[:300]}."
    if left := sorted(set(re.findall(r"\{\{\w+\}\}", json.dumps(manifest)))):
        yield f"Not filled in: {', '.join(left)}."
    if misshapen:
        return  # the rules below read parts that are missing or of another type
    if not GUID.fullmatch(manifest["id"]):
        yield f"The app id {manifest['id']!r} is not a GUID."
    if not SEMVER.fullmatch(manifest["version"]):
        yield f"The version {manifest['version']!r} is not of the form 1.2.3."
    for bot in manifest.get("bots", ()):
        if not GUID.fullmatch(bot["botId"]):
            yield f"The bot id {bot['botId']!r} is not a GUID."
        yield from _commands(bot)
    bots = {bot["botId"] for bot in manifest.get("bots", ())}
    for extension in manifest.get("composeExtensions", ()):
        yield from _extension(extension, bots)
    for name in ("websiteUrl", "privacyUrl", "termsOfUseUrl"):
        if not manifest["developer"][name].startswith("https://"):
            yield f"The address developer.{name} has to start with https://."
    for domain in manifest.get("validDomains", ()):
        yield from _domain(domain)
    for kind, size in ICON_SIZES.items():
        yield from _icon(kind, size, manifest["icons"][kind], files)


def _filled(values: PackageValues) -> dict[str, Any]:
    words = {
        "VERSION": values.app_version or version("provisioning-bot"),
        "APP_ID": values.app_id or values.bot_id,
        "BOT_ID": values.bot_id,
        "DEVELOPER_NAME": values.developer,
        "WEBSITE_URL": values.website,
        "PRIVACY_URL": values.privacy or values.website,
        "TERMS_URL": values.terms or values.website,
    }
    text = (SOURCES / "manifest.json").read_text(encoding="utf-8")
    for name, value in words.items():
        # Quoted as JSON, so that a quote in a value can't change the manifest around it.
        text = text.replace("{{" + name + "}}", json.dumps(value)[1:-1])
    manifest: dict[str, Any] = json.loads(text)
    manifest["validDomains"] = list(values.domains)
    return manifest


def _commands(bot: Mapping[str, Any]) -> Iterator[str]:
    listed: list[str] = [scope for each in bot.get("commandLists", ()) for scope in each["scopes"]]
    for scope in sorted(set(listed)):
        if listed.count(scope) > 1:
            yield f"Two command lists are for the scope {scope}."
        if scope not in bot["scopes"]:
            yield f"There are commands for the scope {scope}, which the bot does not have."


def _extension(extension: Mapping[str, Any], bots: set[str]) -> Iterator[str]:
    """What a message extension needs for its cards' buttons: the bot's own id
    (https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/universal-actions-for-search-based-message-extensions)."""
    if extension.get("botId") not in bots:
        yield f"The message extension's bot id {extension.get('botId')!r} is not that of the bot."
    commands = extension.get("commands", ())
    ids = [command["id"] for command in commands]
    for name in sorted(set(ids)):
        if ids.count(name) > 1:
            yield f"Two commands of the message extension have the id {name}."
    for command in commands:
        if command.get("type", "query") == "query" and not command.get("parameters"):
            yield f"The search command {command['id']} has no parameter to type into."


def _domain(domain: str) -> Iterator[str]:
    if "*" in domain:
        yield f"The domain {domain!r} has a wildcard; name each host."
    elif not HOST_NAME.fullmatch(domain):
        yield f"The domain {domain!r} has to be a bare host name, without https:// or a path."
    elif domain.lower().endswith(SHARED_DOMAINS):
        yield f"The domain {domain!r} is not one that an organisation can own; use one of yours."


def _icon(kind: str, size: int, name: str, files: Mapping[str, bytes]) -> Iterator[str]:
    content = files.get(name)
    if content is None:
        yield f"The {kind} icon {name} is missing."
        return
    if not content.startswith(b"\x89PNG\r\n\x1a\n") or len(content) < 26:
        yield f"The {kind} icon {name} is not a PNG."
        return
    width, height = struct.unpack(">II", content[16:24])
    if (width, height) != (size, size):
        yield f"The {kind} icon is {width} x {height} pixels; it has to be {size} x {size}."
    if kind == "outline" and content[25] not in PNG_WITH_ALPHA:
        yield "The outline icon is not transparent; it has to be white on nothing."
