"""`doctor` on the helpdesk's channel: its kind, a test card, and what is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from sandbox.endpoints.teams import ONBOARDING, PRIVATE, SHARED, TEAM_ID
from sandbox.people import TENANT_ID
from sandbox.server import Sandbox
from store.contacts import Contact, Contacts, channel_key
from store.database import Database
from tests.commands.conftest import Ran, Run
from tests.support.connector import RecordingConnector

pytestmark = pytest.mark.slow


@pytest.fixture
async def connector() -> AsyncIterator[RecordingConnector]:
    """Where the bot's messages arrive."""
    async with RecordingConnector() as recording:
        yield recording


class Doctor:
    """Runs `doctor --json` for a channel that has been heard of."""

    def __init__(self, run: Run, folder: Path, sandbox: Sandbox, connector: RecordingConnector) -> None:
        self._run, self._folder, self._sandbox, self._connector = run, folder, sandbox, connector

    async def __call__(self, channel: str, *options: str, link: bool = True) -> tuple[Ran, list[Any]]:
        """How it ended, and what it said of the channel."""
        url = f"sqlite+aiosqlite:///{self._folder / 'provisioning-bot.db'}"
        reference = {
            "channelId": "msteams",
            "serviceUrl": self._connector.url,
            "bot": {"id": "28:bot"},
            "conversation": {"id": channel, "tenantId": TENANT_ID},
        }
        async with await Database.open(url) as database:
            await Contacts(database).note(Contact(channel_key(channel), reference))
        address = f"https://teams.microsoft.com/l/channel/{channel}/x?groupId={TEAM_ID}&tenantId={TENANT_ID}"
        ran = await self._run(
            "doctor",
            "--json",
            *options,
            GRAPH_BASE_URL=self._sandbox.url,
            GRAPH_TOKEN="t",
            BOT_AUTH="anonymous",
            HELPDESK_CHANNEL=address if link else channel,
        )
        return ran, [check for check in ran.json["checks"] if check["name"] == "Helpdesk channel"]


@pytest.fixture
def doctor(run: Run, tmp_path: Path, sandbox: Sandbox, connector: RecordingConnector) -> Doctor:
    """The doctor of this tenant."""
    sandbox.tenant.grant("Channel.ReadBasic.All")
    return Doctor(run, tmp_path, sandbox, connector)


async def test_a_standard_channel_gets_a_test(doctor: Doctor, connector: RecordingConnector) -> None:
    """A card is posted in the channel and deleted, and nothing is amiss."""
    ran, checks = await doctor(ONBOARDING)
    assert (ran.code, [check["ok"] for check in checks]) == (0, [True, True])
    posted, deleted = connector.sent
    assert posted.conversation.startswith(f"{ONBOARDING};messageid=")
    assert (deleted.method, deleted.conversation, deleted.id) == ("DELETE", posted.conversation, posted.id)


async def test_where_nothing_can_be_deleted_the_test_has_passed(
    doctor: Doctor, connector: RecordingConnector
) -> None:
    """A card that can't be taken back says that the test has passed."""
    connector.knows_deleting = False
    ran, _ = await doctor(ONBOARDING)
    posted, updated = connector.sent
    assert (ran.code, updated.method, updated.id) == (0, "PUT", posted.id)
    assert updated.card != posted.card


async def test_a_private_channel_is_refused(doctor: Doctor, connector: RecordingConnector) -> None:
    """In a private channel nothing is posted, and the bot would not work."""
    ran, (check,) = await doctor(PRIVATE)
    assert (ran.code, check["ok"], connector.sent) == (1, False, [])
    assert "private" in check["says"]
    assert check["lost"]


async def test_a_shared_channel_is_doubted(doctor: Doctor, connector: RecordingConnector) -> None:
    """A shared channel is tried, and doubted in words."""
    ran, (kind, test) = await doctor(SHARED)
    assert (ran.code, kind["ok"], test["ok"], len(connector.sent)) == (0, None, True, 2)


async def test_without_the_permission_the_post_decides(
    doctor: Doctor, sandbox: Sandbox, connector: RecordingConnector
) -> None:
    """What Graph does not tell is found out by posting: a refusal says what to do."""
    sandbox.tenant.withdraw("Channel.ReadBasic.All")
    connector.fail(403)
    ran, (kind, test) = await doctor(PRIVATE)
    assert (ran.code, kind["ok"], test["ok"]) == (1, None, False)
    assert "Channel.ReadBasic.All" in kind["says"]
    assert "private" in test["says"]


async def test_no_post(doctor: Doctor, connector: RecordingConnector) -> None:
    """With --no-post nothing is posted, an id alone tells no kind, and nothing counts as broken."""
    ran, checks = await doctor(ONBOARDING, "--no-post", link=False)
    assert (ran.code, connector.sent, [check["ok"] for check in checks]) == (0, [], [None, None])


async def test_without_an_identity_nothing_is_posted(run: Run, sandbox: Sandbox) -> None:
    """Before the bot has an identity the channel is named as not tried, and doctor comes to its end."""
    ran = await run(
        "doctor", "--json", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="t", HELPDESK_CHANNEL=ONBOARDING
    )
    checks = [check for check in ran.json["checks"] if check["name"] == "Helpdesk channel"]
    assert (ran.code, [check["ok"] for check in checks]) == (1, [None, None])
    assert "identity" in checks[1]["says"]


async def test_without_a_channel(run: Run, sandbox: Sandbox) -> None:
    """Without a channel the bot works, and doctor says what is lost."""
    ran = await run("doctor", "--json", GRAPH_BASE_URL=sandbox.url, GRAPH_TOKEN="t", BOT_AUTH="anonymous")
    (check,) = (check for check in ran.json["checks"] if check["name"] == "Helpdesk channel")
    assert (ran.code, check["ok"], check["required"]) == (0, None, False)
    assert check["lost"]
