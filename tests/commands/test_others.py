"""`understand`, `causes`, `doctor`, `package` and the help of every command."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from diagnosis.causes import CATALOGUE
from sandbox.server import Sandbox
from tests.commands.conftest import Run

pytestmark = pytest.mark.slow

COMMANDS = ("demo", "serve", "diagnose", "understand", "causes", "doctor", "sandbox", "package")


@pytest.mark.parametrize("command", COMMANDS)
async def test_help_has_an_example(run: Run, command: str) -> None:
    """Every command explains itself with an example."""
    ran = await run(command, "--help")

    assert ran.code == 0
    assert re.search(r"Examples?:", ran.out)


async def test_understand(run: Run) -> None:
    """What a message says comes out with exactly the promised fields."""
    ran = await run(
        "understand",
        "Jane Doe was hired in Workday yesterday and has no account",
        "--json",
        "--now",
        "2026-11-23T10:00:00Z",
    )

    assert ran.json == {
        "intent": "diagnose",
        "people": [{"name": "Jane Doe", "hr_id": None, "upn": None}],
        "expect": "create",
        "changed_on": "2026-11-22",
        "source": "workday",
        "self": False,
        "attribute": None,
        "ids": {"change_id": None, "job_id": None},
    }


async def test_understand_lines(run: Run) -> None:
    """One answer a line, in order, each with its own clock."""
    asked = [
        {"text": "help", "now": "2026-11-23T10:00:00Z", "locale": "en-US"},
        {"text": "why was 21451 not provisioned?", "now": "2026-11-23T10:00:00Z", "locale": "en-GB"},
    ]
    ran = await run("understand", "--lines", stdin="\n".join(json.dumps(line) for line in asked))

    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["intent"] for answer in answers] == ["help", "diagnose"]
    assert answers[1]["people"][0]["hr_id"] == "21451"


async def test_understand_lines_that_are_no_messages(run: Run) -> None:
    """A line that can't be read, or a time that is none, is wrong use and said in a sentence."""
    for line in ("hello", '{"now": "x"}', '{"text": "help", "now": 5}'):
        ran = await run("understand", "--lines", stdin=line)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


async def test_causes(run: Run) -> None:
    """The catalogue is listed whole, and a cause is explained with its owner and links."""
    listed, one = await run("causes", "--json"), await run("causes", "quarantine-credentials")

    assert [cause["id"] for cause in listed.json] == [cause.id for cause in CATALOGUE]
    assert "learn.microsoft.com" in one.out


async def test_doctor_with_everything_in_place(run: Run, sandbox: Sandbox) -> None:
    """With every permission the bot would work."""
    ran = await run("doctor", "--json", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="t", BOT_AUTH="anonymous")

    assert ran.code == 0
    assert ran.json["works"] is True
    assert {"AuditLog.Read.All", "Synchronization.Read.All", "User.Read.All"} <= {
        check["name"] for check in ran.json["checks"]
    }


async def test_doctor_names_what_is_missing(run: Run, sandbox: Sandbox) -> None:
    """A withdrawn permission is named with what is lost, and the bot would not work."""
    sandbox.tenant.withdraw("AuditLog.Read.All")
    ran = await run("doctor", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="t", BOT_AUTH="anonymous")

    assert ran.code == 1
    assert "FAIL AuditLog.Read.All" in ran.out
    assert "Without it:" in ran.out


async def test_doctor_tries_a_rule_only_where_the_bot_would(run: Run, sandbox: Sandbox) -> None:
    """With PARSE_EXPRESSION the permission for it is tried as well; without it the bot works all the same."""
    given = {"GRAPH_BASE_URL": sandbox.url, "GRAPH_TOKEN": "t", "BOT_AUTH": "anonymous"}
    off = await run("doctor", **given)
    refused = await run("doctor", PARSE_EXPRESSION="true", **given)
    sandbox.tenant.grant("Synchronization.ReadWrite.All")
    granted = await run("doctor", PARSE_EXPRESSION="true", **given)

    assert "ReadWrite" not in off.out
    assert "no   Synchronization.ReadWrite.All" in refused.out
    assert "ok   Synchronization.ReadWrite.All" in granted.out
    assert (off.code, refused.code, granted.code) == (0, 0, 0)


async def test_doctor_in_a_cloud_without_a_log(run: Run, sandbox: Sandbox) -> None:
    """In China no permission is missing: doctor says what is lost, asks for no log, and the bot works."""
    sandbox.tenant.log_offered = False
    ran = await run(
        "doctor", "--json", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="t", BOT_AUTH="anonymous", CLOUD="china"
    )

    checks = {check["name"]: check for check in ran.json["checks"]}
    assert ran.code == 0
    assert checks["Provisioning log"]["ok"] is False
    assert "21Vianet" in checks["Provisioning log"]["says"]
    assert checks["Provisioning log"]["lost"]
    assert checks["AuditLog.Read.All"] | {"ok": True, "required": False} == checks["AuditLog.Read.All"]
    assert sandbox.tenant.stats["GET /auditLogs/provisioning"] == 0


async def test_doctor_without_identity(run: Run, sandbox: Sandbox) -> None:
    """Without an identity Teams can't reach the bot, and the missing setting is named."""
    ran = await run("doctor", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="t")

    assert ran.code == 1
    assert "MicrosoftAppId" in ran.out


async def test_package(run: Run, tmp_path: Path) -> None:
    """The app package is written for a bot id, and refused with a reason for nonsense."""
    good = await run(
        "package",
        "--website", "https://intranet.contoso.com/bot",
        "--bot-id", "c0117050-7e4a-4a1e-8f00-0000000000c0",
        "--out", "contoso.zip", "--app-version", "7.8.9",
    )  # fmt: skip
    bad = await run("package", "--website", "http://intranet.contoso.com", "--bot-id", "me")

    assert good.code == 0
    with zipfile.ZipFile(tmp_path / "contoso.zip") as written:
        assert json.loads(written.read("manifest.json"))["version"] == "7.8.9"
    assert bad.code == 2
    assert "GUID" in bad.err
