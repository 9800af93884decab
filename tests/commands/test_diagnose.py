"""`diagnose` keeps its promise: the exit codes, the JSON, the readers."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from diagnosis.causes import CATALOGUE
from diagnosis.known_issues import KnownIssue
from sandbox.server import Sandbox
from store.database import Database
from store.known_issues import KnownIssueStore
from tests.commands.conftest import Ran, Run

pytestmark = pytest.mark.slow

KEYS = {
    "schema", "read_at", "headline", "outcome", "person", "candidates", "expectation", "jobs", "findings",
    "ruled_out", "could_not_check", "sources", "known_issues", "spread", "timeline", "configuration_changes",
    "events",
}  # fmt: skip
FINDING = {
    "cause", "kind", "verdict", "because", "facts", "job_id", "event", "next_step", "owner", "expected_by",
    "on_demand_helps", "docs",
}  # fmt: skip
SOURCES = {
    "jobs", "schema", "provisioning_log", "directory_audits", "users", "deleted_users", "organization",
    "object_connections",
}  # fmt: skip


async def diagnosed(run: Run, sandbox: Sandbox, *arguments: str) -> tuple[int, dict[str, Any]]:
    """One diagnosis as JSON, its shape checked."""
    ran = await run("diagnose", *arguments, "--json", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test")
    assert "Traceback" not in ran.err, ran.err
    told: dict[str, Any] = ran.json
    assert set(told) == KEYS
    assert told["schema"] == "provisioning-diagnosis/1"
    assert told["outcome"] in {"done", "not_due", "in_progress", "needs_hr", "needs_it", "unknown"}
    assert set(told["person"]) == {"query", "display_name", "hr_id", "user_principal_name", "entra_id"}
    assert set(told["expectation"]) == {"change", "attribute", "changed_at"}
    known = {cause.id for cause in CATALOGUE}
    for job in told["jobs"]:
        assert set(job) == {"id", "service_principal_id", "name", "source", "target", "state"}
    for finding in told["findings"]:
        assert set(finding) == FINDING
        assert finding["cause"] in known
        assert finding["kind"] in {"problem", "outcome", "gap"}
        assert finding["verdict"] in {"confirmed", "likely", "possible"}
        assert all(set(fact) == {"label", "value"} for fact in finding["facts"])
        assert finding["event"] is None or set(finding["event"]) == {"id", "at", "step"}
        assert finding["docs"]
        assert all(doc["url"].startswith("https://learn.microsoft.com/") for doc in finding["docs"])
    assert all(set(item) == {"cause", "because"} for item in told["ruled_out"])
    for gap in told["could_not_check"]:
        assert set(gap) == {"source", "cause", "because"}
        assert gap["source"] in SOURCES
    for source in told["sources"]:
        assert set(source) == {"name", "read_at", "covers_from", "covers_to"}
    for moment in told["timeline"]:
        assert set(moment) == {"at", "kind", "text", "job_id", "event_id", "expected"}
        assert moment["expected"] is (moment["at"] > told["read_at"])
    assert [moment["at"] for moment in told["timeline"]] == sorted(one["at"] for one in told["timeline"])
    for change in told["configuration_changes"]:
        assert set(change) == {"at", "activity", "by", "job_id", "text", "effect"}
    return ran.code, told


async def test_a_skipped_hire(run: Run, sandbox: Sandbox) -> None:
    """The cause leads, confirmed, with its event, the values that prove it, and the job."""
    code, told = await diagnosed(run, sandbox, "21451")

    leading = told["findings"][0]
    assert code == 0
    assert (leading["cause"], leading["verdict"]) == ("skipped-scope-filter-false", "confirmed")
    assert leading["event"]["step"] == "scoping"
    assert {"label": "CountryReferenceTwoLetter", "value": "FR"} in leading["facts"]
    assert leading["job_id"] in {job["id"] for job in told["jobs"]}
    assert told["outcome"] == "needs_hr"


@pytest.mark.parametrize("who", ["Jane Doe", "jane doe", "Doe, Jane", " 21451 ", "0021451"])
async def test_the_same_person_however_typed(run: Run, sandbox: Sandbox, who: str) -> None:
    """A name in any case or order and an HR id with zeros mean the same person."""
    _code, told = await diagnosed(run, sandbox, who)

    assert told["person"]["hr_id"] == "21451"


async def test_several_people(run: Run, sandbox: Sandbox) -> None:
    """Several matches end with 3 and list who they are; nothing is guessed."""
    code, told = await diagnosed(run, sandbox, "jane")

    assert code == 3
    assert {person["display_name"] for person in told["candidates"]} == {"Jane Doe", "Jane Miller"}
    assert told["findings"] == []


async def test_somebody_who_comes_near(run: Run, sandbox: Sandbox) -> None:
    """One who is nearly called so is named and not taken, and the text does not say that they match."""
    code, told = await diagnosed(run, sandbox, "Jane Deo")
    assert code == 3
    assert [person["hr_id"] for person in told["candidates"]] == ["21451"]
    assert told["findings"] == []

    ran = await run("diagnose", "Jane Deo", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test")
    assert ran.code == 3
    assert "come close" in ran.out
    assert "21451" in ran.out


async def test_somebody_deleted(run: Run, sandbox: Sandbox) -> None:
    """Of whom a deleted account alone is left is found, but not with `--audience employee`."""
    users = sandbox.tenant.entra
    users.deleted["x"] = {
        **next(iter(users.users.values())),
        "id": "c0117050-7e4a-4a1e-8f00-0000000090e0",
        "displayName": "Grace Hopkins",
        "userPrincipalName": "c01170507e4a4a1e8f000000000090e0grace.hopkins@contoso.com",
        "employeeId": "20999",
        "deletedDateTime": "2026-11-20T08:00:00Z",
    }

    code, told = await diagnosed(run, sandbox, "Grace Hopkins")
    assert (code, told["person"]["hr_id"]) == (0, "20999")
    assert told["findings"][0]["cause"] == "disabled-or-deleted-afterwards"

    code, told = await diagnosed(run, sandbox, "Grace Hopkins", "--audience", "employee")
    assert (code, told["person"]["hr_id"]) == (0, None)
    assert "person-not-found-in-logs" in [finding["cause"] for finding in told["findings"]]


async def test_nobody(run: Run, sandbox: Sandbox) -> None:
    """No trace of somebody is an answer, not an error."""
    code, told = await diagnosed(run, sandbox, "Zacharias Quill")

    assert code == 0
    assert "person-not-found-in-logs" in [finding["cause"] for finding in told["findings"]]


async def test_a_time_and_a_job(run: Run, sandbox: Sandbox) -> None:
    """With the time of the change and the job named, a hire of today is not due yet."""
    changed = (datetime.now(UTC) - timedelta(minutes=10)).isoformat(timespec="seconds")
    code, told = await diagnosed(
        run, sandbox, "21460", "--changed", changed, "--job", "Workday to Active Directory"
    )

    leading = told["findings"][0]
    assert code == 0
    assert [job["name"] for job in told["jobs"]] == ["Workday to Active Directory User Provisioning"]
    assert leading["cause"] == "not-evaluated-change-newer-than-steady-state"
    assert leading["verdict"] == "likely"  # that this job is the one was only said
    assert leading["expected_by"] is not None
    assert told["outcome"] == "not_due"


async def test_the_employee_reads_no_values(run: Run, sandbox: Sandbox) -> None:
    """For an employee the JSON itself has no values, codes or events."""
    _code, told = await diagnosed(run, sandbox, "Jane Doe", "--audience", "employee")

    said = json.dumps(told)
    assert told["findings"][0]["cause"] == "skipped-scope-filter-false"
    assert told["findings"][0]["facts"] == []
    assert told["findings"][0]["event"] is None
    assert told["events"] == []
    for secret in ("FR", "CountryReferenceTwoLetter", "21451", "phase 1"):
        assert secret not in said


async def test_the_rows_of_the_log(run: Run, sandbox: Sandbox) -> None:
    """The JSON has every row of the log about the person: masked, unless asked otherwise."""
    _code, told = await diagnosed(run, sandbox, "21451")
    _code, openly = await diagnosed(run, sandbox, "21451", "--unmasked")

    row, same = told["events"][0], openly["events"][0]
    assert row["id"] == same["id"] == told["findings"][0]["event"]["id"]
    assert {row["job_id"]} <= {job["id"] for job in told["jobs"]}
    assert row["result"] == "skipped"
    assert row["steps"][0]["type"] == "import"
    assert same["source"] == {"id": "21451", "display_name": "Jane Doe"}
    assert "FR" in same["steps"][0]["details"].values()
    hidden = json.dumps(told["events"], ensure_ascii=False)
    assert not re.search(r"jane|\bdoe\b|21451|'FR'|\"FR\"", hidden, re.IGNORECASE)
    assert row["source"]["id"].startswith("‹")
    # The rest is for whoever runs the command, as it always was.
    assert told["person"] == openly["person"]
    assert told["findings"] == openly["findings"]


async def test_a_bundle(run: Run, sandbox: Sandbox) -> None:
    """The bundle names nobody unless asked to, and holds what a support case asks for."""

    async def printed(*more: str) -> Ran:
        return await run(
            "diagnose", "21451", "--format", "bundle", *more, GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test"
        )

    masked, openly = await printed(), await printed("--unmasked")

    assert (masked.code, openly.code) == (0, 0)
    assert masked.json["schema"] == openly.json["schema"] == "provisioning-evidence/1"
    assert not re.search(r"jane|\bdoe\b|21451", masked.out, re.IGNORECASE)
    assert openly.json["person"]["display_name"] == "Jane Doe"
    assert [job["id"] for job in masked.json["jobs"]] == [job["id"] for job in openly.json["jobs"]]
    assert masked.json["masks"][masked.json["person"]["hr_id"]] == {"length": 5, "made_of": "digits"}


async def test_no_bundle_of_several(run: Run, sandbox: Sandbox) -> None:
    """Where several people match, nothing that could be passed on is printed."""
    ran = await run("diagnose", "jane", "--format", "bundle", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test")
    assert (ran.code, ran.out) == (3, "")
    assert "Jane Miller" in ran.err


async def test_a_missing_permission(run: Run, sandbox: Sandbox) -> None:
    """What may not be read is named, and no problem is claimed."""
    sandbox.tenant.withdraw("AuditLog.Read.All")
    code, told = await diagnosed(run, sandbox, "21451")

    assert code == 0
    assert told["findings"][0]["cause"] == "bot-permission-missing"
    assert "provisioning_log" in {gap["source"] for gap in told["could_not_check"]}


async def test_nothing_could_be_read(run: Run) -> None:
    """When nothing at all answers, the exit code is 1 and the JSON says what was missing."""
    ran = await run("diagnose", "21451", "--json", GRAPH_BASE_URL="http://127.0.0.1:9", GRAPH_TOKEN="test")

    assert ran.code == 1
    assert {gap["source"] for gap in ran.json["could_not_check"]} >= {"jobs", "users"}


async def test_text_and_card(run: Run, sandbox: Sandbox) -> None:
    """The same diagnosis as text for a terminal and as the card that Teams shows."""

    async def shown(form: str) -> Ran:
        return await run(
            "diagnose", "21451", "--format", form, GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test"
        )

    text, card = await shown("text"), await shown("card")

    assert "skipped-scope-filter-false" in text.out
    assert card.json["type"] == "AdaptiveCard"
    assert card.json["version"] == "1.5"


async def noted(folder: Path) -> None:
    """The bot's database: notes on Jane's cause for everybody, for the helpdesk, and one that has ended."""
    now = datetime.now(UTC)
    issue = KnownIssue(
        id="a" * 32,
        text="HR is fixing countries.",
        ends_at=now + timedelta(days=3),
        cause="skipped-scope-filter-false",
        everybody=True,
        written_at=now,
        written_by="c0117050-7e4a-4a1e-8f00-0000000000a1",
    )
    async with await Database.open(f"sqlite+aiosqlite:///{folder / 'provisioning-bot.db'}") as database:
        store = KnownIssueStore(database)
        await store.add(issue)
        await store.add(replace(issue, id="b" * 32, text="Ask Megan.", everybody=False))
        await store.add(replace(issue, id="c" * 32, text="It is over."))
        await store.end("c" * 32)


def files_in(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


async def test_known_issues(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    """The bot's notes stand in the JSON and on the terminal, for an employee only those for everybody."""
    await noted(tmp_path)

    _code, told = await diagnosed(run, sandbox, "21451")
    _code, employee = await diagnosed(run, sandbox, "21451", "--audience", "employee")
    text = await run("diagnose", "21451", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test")

    assert all(set(issue) == {"cause", "code", "text", "until"} for issue in told["known_issues"])
    assert [issue["text"] for issue in told["known_issues"]] == ["HR is fixing countries.", "Ask Megan."]
    assert [issue["text"] for issue in employee["known_issues"]] == ["HR is fixing countries."]
    assert "Known issue until" in text.out


@pytest.mark.parametrize(
    "url",
    [
        "",
        "sqlite+aiosqlite:///nowhere/bot.db",
        "sqlite+aiosqlite:///broken.db",
        "sqlite+aiosqlite:///:memory:",
        "nonsense://",
    ],
)
async def test_without_a_database(run: Run, sandbox: Sandbox, tmp_path: Path, url: str) -> None:
    """Where the bot's database is not there or can't be read, there are no notes, and nothing is created."""
    (tmp_path / "broken.db").write_text("This is no database, and it is long enough to be looked at." * 20)
    settings = {"DATABASE_URL": url} if url else {}
    ran = await run("diagnose", "21451", "--json", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test", **settings)

    assert "Traceback" not in ran.err, ran.err
    assert (ran.code, ran.json["known_issues"]) == (0, [])
    assert files_in(tmp_path) == ["broken.db"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("diagnose",),
        ("diagnose", ""),
        ("diagnose", "x", "--expect", "explode"),
        ("diagnose", "x", "--changed", "soon"),
        ("diagnose", "x", "--format", "xml"),
        ("diagnose", "x", "--job", "no such job"),
        ("diagnose", "x", "--unmasked"),
        ("diagnose", "x", "--format", "card", "--unmasked"),
        ("diagnose", "x", "--json", "--unmasked", "--audience", "employee"),
        ("diagnose", "x", "--format", "bundle", "--audience", "employee"),
        ("understand",),
        ("understand", "x", "--now", "soon"),
        ("causes", "no-such-cause"),
        ("nonsense",),
    ],
)
async def test_wrong_use(run: Run, sandbox: Sandbox, arguments: tuple[str, ...]) -> None:
    """Wrong use ends with 2 and a sentence, never a stack trace."""
    ran = await run(*arguments, GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="test")

    assert ran.code == 2
    assert ran.err
    assert "Traceback" not in ran.err


async def test_unsafe_settings_stop_the_program(run: Run) -> None:
    """A fixed token for a Graph that is not on loopback, and a bot without identity, are refused by name."""
    token = await run("diagnose", "x", GRAPH_BASE_URL="https://graph.contoso.com", GRAPH_TOKEN="s3cret")
    naked = await run("serve")
    open_to_all = await run("serve", BOT_AUTH="anonymous", HOST="0.0.0.0")

    assert (token.code, naked.code, open_to_all.code) == (2, 2, 2)
    assert "GRAPH_TOKEN" in token.err
    assert "s3cret" not in token.err
    assert "MicrosoftAppId" in naked.err
    assert "HOST" in open_to_all.err
