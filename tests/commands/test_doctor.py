"""`doctor` on settings that do not do: each is named, with what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from sandbox.people import HELPDESK_GROUP_ID, TENANT_ID
from sandbox.server import Sandbox
from tests.commands.conftest import Run

pytestmark = pytest.mark.slow

NOBODY = "00000000-0000-4000-8000-000000000000"


def given(sandbox: Sandbox, **more: str) -> dict[str, str]:
    """The settings of a bot that works, and these."""
    return {"GRAPH_BASE_URL": sandbox.url, "GRAPH_TOKEN": "t", "BOT_AUTH": "anonymous", **more}


def checks(ran: Any, name: str) -> list[dict[str, Any]]:
    """The lines of one name."""
    return [check for check in ran.json["checks"] if check["name"] == name]


async def app_of(sandbox: Sandbox) -> str:
    """The service principal of an HR job."""
    async with httpx.AsyncClient(trust_env=False, headers={"Authorization": "Bearer t"}) as http:
        apps = (await http.get(f"{sandbox.url}/v1.0/servicePrincipals")).json()["value"]
        return str(next(app["id"] for app in apps if "Workday to Active Directory" in app["displayName"]))


async def test_jobs_that_are_not_there(run: Run, sandbox: Sandbox) -> None:
    """An entry of PROVISIONING_JOBS that names nothing is named; if none names anything, nothing works."""
    good = await app_of(sandbox)
    some = await run("doctor", "--json", **given(sandbox, PROVISIONING_JOBS=f"{good}, {NOBODY}, {good}/no"))
    none = await run("doctor", "--json", **given(sandbox, PROVISIONING_JOBS=NOBODY))

    found, missing = checks(some, "HR provisioning jobs")
    assert (some.code, found["ok"], missing["ok"]) == (0, True, False)
    assert f"{NOBODY}, {good}/no." in missing["says"]
    (check,) = checks(none, "HR provisioning jobs")
    assert (none.code, check["ok"]) == (1, False)
    assert NOBODY in check["says"]
    assert "left empty" in check["lost"]


async def test_groups_that_are_not_there(run: Run, sandbox: Sandbox) -> None:
    """A group of the helpdesk that does not exist, or a name in place of an id, is named."""
    wrong = ",".join((HELPDESK_GROUP_ID, NOBODY, "Helpdesk"))
    ran = await run("doctor", "--json", **given(sandbox, HELPDESK_GROUP_IDS=wrong))
    right = await run("doctor", "--json", **given(sandbox, HELPDESK_GROUP_IDS=HELPDESK_GROUP_ID))

    (check,) = checks(ran, "Helpdesk groups")
    assert check["ok"] is False
    assert f"{NOBODY}, Helpdesk." in check["says"]
    assert [check["ok"] for check in checks(right, "Helpdesk groups")] == [True]


async def test_what_has_no_effect(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    """A setting that needs another one, and a name that is nearly a setting, are named; the bot works."""
    (tmp_path / ".env").write_text("MORNING_LIST=07:30\nexport HELPDESK_GROUP_ID=x\nSOMETHING_ELSE=1\n")
    ran = await run("doctor", "--json", **given(sandbox, ON_DEMAND="true"))

    said = [check["says"] for check in checks(ran, "Settings")]
    assert ran.code == 0
    assert said == [
        "MORNING_LIST needs HELPDESK_CHANNEL.",
        "ON_DEMAND needs HELPDESK_GROUP_IDS.",
        ".env sets HELPDESK_GROUP_ID, which is no setting. Is HELPDESK_GROUP_IDS meant?",
    ]


async def test_a_tenant_by_its_domain(run: Run, sandbox: Sandbox) -> None:
    """A tenant that is named by its domain would be refused at each message, so the bot would not work."""
    by_name = await run("doctor", "--json", **given(sandbox, ALLOWED_TENANTS="contoso.com"))
    by_id = await run("doctor", "--json", **given(sandbox, ALLOWED_TENANTS=TENANT_ID.upper()))

    assert by_name.code == 1
    assert "ALLOWED_TENANTS" in checks(by_name, "Settings")[0]["says"]
    assert [check["ok"] for check in checks(by_id, "Settings")] == [True]


async def test_a_sign_in_that_does_not_do(run: Run) -> None:
    """Where Graph gives no token, the reason is said once, and nothing is tried without one."""
    ran = await run(
        "doctor", "--json",
        BOT_AUTH="anonymous", GRAPH_CLIENT_ID="a", GRAPH_TENANT_ID="b", GRAPH_CERTIFICATE_PATH="no.pem",
    )  # fmt: skip

    (check,) = checks(ran, "Microsoft Graph")
    assert (ran.code, check["ok"]) == (1, False)
    assert "no.pem" in check["says"]
    assert not checks(ran, "User.Read.All")


@pytest.mark.parametrize("database", ["sqlite:///bot.db", "postgresql+asyncpg://u:pass-word@127.0.0.1:1/bot"])
async def test_a_database_that_does_not_open(run: Run, sandbox: Sandbox, database: str) -> None:
    """Storage that can't be used is named with its setting, without its password and without a stack."""
    ran = await run("doctor", "--json", **given(sandbox, DATABASE_URL=database))

    (check,) = checks(ran, "Storage")
    assert (ran.code, check["ok"], ran.err) == (1, False, "")
    assert "DATABASE_URL" in check["says"]
    assert "pass-word" not in ran.out


async def test_a_webhook_at_home(run: Run, sandbox: Sandbox) -> None:
    """A receiver in the own network is refused with the setting that would allow it."""
    secret = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    by_address = await run(
        "doctor", **given(sandbox, WEBHOOK_URL="https://10.0.0.7/hook", WEBHOOK_SECRET=secret)
    )
    by_name = await run(
        "doctor", "--json", **given(sandbox, WEBHOOK_URL="https://localhost:1/hook", WEBHOOK_SECRET=secret)
    )

    assert by_address.code == 2
    assert "WEBHOOK_ALLOW_PRIVATE" in by_address.err
    (check,) = checks(by_name, "Webhook")
    assert check["ok"] is False
    assert "WEBHOOK_ALLOW_PRIVATE" in check["says"]
