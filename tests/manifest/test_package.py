"""The Teams app package: what is built is accepted, and each fault Teams would refuse is named."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.extension import CASES
from bot.package import (
    FILES,
    SOURCES,
    PackageError,
    PackageValues,
    build_package,
    check_manifest,
    check_package,
)

BOT_ID = "11111111-2222-4333-8444-555555555555"
WEBSITE = "https://intranet.contoso.example/provisioning-bot"
VALUES = PackageValues(bot_id=BOT_ID, website=WEBSITE, developer="Contoso IT", app_version="1.2.3")
Files = dict[str, bytes]
Change = Callable[[dict[str, Any], Files], object]

REFUSED: dict[str, tuple[Change, str]] = {
    "app id": (lambda m, _: m.update(id="not-a-guid"), "app id 'not-a-guid' is not a GUID"),
    "bot id": (lambda m, _: m["bots"][0].update(botId="{{BOT_ID}}"), "Not filled in: {{BOT_ID}}"),
    "version": (lambda m, _: m.update(version="1.2"), "not of the form 1.2.3"),
    "long name": (lambda m, _: m["name"].update(short="x" * 31), "too long"),
    "long description": (lambda m, _: m["description"].update(short="x" * 81), "too long"),
    "http": (
        lambda m, _: m["developer"].update(websiteUrl="http://contoso.example"),
        "developer.websiteUrl has to",
    ),
    "unknown key": (lambda m, _: m.update(colour="red"), "'colour' was unexpected"),
    "wildcard": (lambda m, _: m.update(validDomains=["*.contoso.example"]), "wildcard"),
    "scheme": (lambda m, _: m.update(validDomains=["https://contoso.example"]), "bare host name"),
    "shared domain": (lambda m, _: m.update(validDomains=["bot.azurewebsites.net"]), "can own"),
    "scope": (lambda m, _: m["bots"][0].update(scopes=["personal", "team"]), "groupChat, which the bot"),
    "two lists": (lambda m, _: m["bots"][0]["commandLists"][1]["scopes"].append("personal"), "Two command"),
    "extension's bot": (
        lambda m, _: m["composeExtensions"][0].update(botId="22222222-2222-4333-8444-555555555555"),
        "is not that of the bot",
    ),
    "no parameter": (
        lambda m, _: m["composeExtensions"][0]["commands"][0].pop("parameters"),
        "search command why has no parameter",
    ),
    "two commands": (
        lambda m, _: m["composeExtensions"][0]["commands"][1].update(id="why"),
        "Two commands of the message extension have the id why",
    ),
    "long command": (
        lambda m, _: m["composeExtensions"][0]["commands"][1].update(title="x" * 33),
        "too long",
    ),
    "no icon": (lambda _, files: files.pop("color.png"), "color icon color.png is missing"),
    "no PNG": (lambda _, files: files.update({"color.png": b"GIF89a"}), "is not a PNG"),
    "icon size": (lambda _, files: files.update({"color.png": files["outline.png"]}), "32 x 32 pixels"),
    "opaque outline": (
        lambda _, files: files.update({"outline.png": files["outline.png"][:25] + b"\x02" + b"\0" * 9}),
        "not transparent",
    ),
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return build_package(VALUES, tmp_path / "out" / "provisioning-bot.zip")


def contents(package: Path) -> tuple[dict[str, Any], Files]:
    with zipfile.ZipFile(package) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    manifest: dict[str, Any] = json.loads(files["manifest.json"])
    return manifest, files


def test_accepted(package: Path) -> None:
    """The package that is built has no problem, and holds the manifest and two icons at its root, no more."""
    assert check_package(package) == []
    manifest, files = contents(package)
    assert sorted(files) == sorted(FILES)
    assert manifest["bots"][0]["scopes"] == ["personal", "team", "groupChat"]
    assert manifest["bots"][0]["supportsFiles"] is True, "the evidence file needs it"


def test_message_extension(package: Path) -> None:
    """The commands are there, as the bot knows them: two searches and an action with a dialog."""
    manifest, _ = contents(package)
    (extension,) = manifest["composeExtensions"]
    search, cases, action = extension["commands"]
    assert extension["botId"] == BOT_ID
    assert (search["type"], search["initialRun"], search["context"]) == (
        "query",
        True,
        ["compose", "commandBox"],
    )
    assert (cases["id"], cases["type"], cases["initialRun"]) == (CASES, "query", False)
    assert (action["type"], action["fetchTask"], action["context"]) == ("action", True, ["message"])


def test_filled(package: Path) -> None:
    """Every given value stands in the manifest, and the bot's id is the app's where no other is given."""
    manifest, _ = contents(package)
    assert (manifest["id"], manifest["bots"][0]["botId"]) == (BOT_ID, BOT_ID)
    assert manifest["version"] == "1.2.3"
    assert manifest["developer"] == {
        "name": "Contoso IT",
        "websiteUrl": WEBSITE,
        "privacyUrl": WEBSITE,
        "termsOfUseUrl": WEBSITE,
    }


def test_quote_in_value(tmp_path: Path) -> None:
    """A quote in a value stays a quote in that value."""
    values = PackageValues(
        bot_id=BOT_ID, website=WEBSITE, developer='Con"toso\\', domains=("bot.contoso.com",)
    )
    manifest, _ = contents(build_package(values, tmp_path / "app.zip"))
    assert manifest["developer"]["name"] == 'Con"toso\\'
    assert manifest["validDomains"] == ["bot.contoso.com"]


def test_same_input_same_bytes(package: Path, tmp_path: Path) -> None:
    """Building twice gives the same file, byte for byte."""
    assert build_package(VALUES, tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_refused_writes_nothing(tmp_path: Path) -> None:
    """Values that Teams would refuse raise an error with sentences, and leave no zip behind."""
    out = tmp_path / "app.zip"
    with pytest.raises(PackageError) as caught:
        build_package(PackageValues(bot_id="my-bot", website="http://contoso.example"), out)
    assert any("'my-bot'" in problem for problem in caught.value.problems)
    assert any("websiteUrl" in problem for problem in caught.value.problems)
    assert not out.exists()


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str, package: Path) -> None:
    """Each fault is named in a sentence of its own."""
    change, words = REFUSED[name]
    manifest, files = contents(package)
    change(manifest, files)
    problems = list(check_manifest(manifest, files))
    assert any(words in problem for problem in problems), problems


def test_extra_file(package: Path) -> None:
    """A file that does not belong into the package is named."""
    with zipfile.ZipFile(package, "a") as opened:
        opened.writestr("notes.txt", "x")
    assert check_package(package) == ["notes.txt does not belong into the package."]


def test_not_at_the_root(tmp_path: Path) -> None:
    """A manifest inside a folder of the zip is named."""
    with zipfile.ZipFile(tmp_path / "app.zip", "w") as opened:
        opened.write(SOURCES / "manifest.json", "app/manifest.json")
    assert check_package(tmp_path / "app.zip") == ["manifest.json is not at the root of app.zip."]


def test_no_zip(tmp_path: Path) -> None:
    """A file that is no zip is named, not raised."""
    (tmp_path / "app.zip").write_text("no zip")
    assert "can't be read as a zip" in check_package(tmp_path / "app.zip")[0]
