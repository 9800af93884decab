"""Where a webhook must not go: addresses that are refused as they are written, and names that lead to one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.settings import SettingsError, load_settings
from bot.webhook.address import problem_of
from bot.webhook.post import Attempt, Fate, Webhook
from bot.webhook.signature import keys_of
from tests.support.webhook import SECRET, Clock, Receiver


@pytest.fixture
def clock() -> Clock:
    """Ten o'clock."""
    return Clock()


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.contoso.com/x",
        "ftp://hooks.contoso.com/x",
        "https://user:word@hooks.contoso.com/",
        "https://@hooks.contoso.com/",
        "https://hooks.contoso.com/#part",
        "https://hooks.contoso.com:99999/",
        "https:///x",
        "hooks.contoso.com",
        "https://hooks.contoso.com/\r\nHost: x",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0.0.0.0/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://168.63.129.16/",
        "https://192.0.0.192/latest/",
        "https://224.0.0.1/",
        "https://[::1]/",
        "https://[::]/",
        "https://[fe80::1]/",
        "https://[fd00::1]/",
        "https://[fec0::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://[::127.0.0.1]/",
        "https://[2002:7f00:1::]/",
        "https://[64:ff9b::a9fe:a9fe]/",
        "https://[::ffff:0:a9fe:a9fe]/",
        "https://[5f00::1]/",
    ],
)
async def test_addresses_that_are_refused(url: str, clock: Clock) -> None:
    """An address that is not https, names a user, or is one of a private network is not called."""
    assert problem_of(url, allow_private=False) is not None
    with pytest.raises(SettingsError) as refused:
        load_settings(env_file=None, webhook_url=url, webhook_secret=SECRET)
    assert url not in str(refused.value)
    async with Webhook(url, keys_of(SECRET), clock=clock) as sending:
        assert (await sending.post("evt_1", {})).fate is Fate.REFUSED


@pytest.mark.parametrize(
    "url", ["https://hooks.contoso.com/x?key=1", "https://8.8.8.8:8443/", "https://[2606:4700::1111]/"]
)
def test_addresses_that_are_accepted(url: str) -> None:
    """A public https address is accepted, with a port and a query of its own."""
    assert problem_of(url, allow_private=False) is None


class Names:
    """A name server whose answers change from one question to the next."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers, self.asked = list(answers), 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        return self._answers[min(self.asked, len(self._answers)) - 1]


@pytest.mark.parametrize(
    "addresses",
    [("127.0.0.1",), ("8.8.8.8", "10.0.0.1"), ("::ffff:127.0.0.1",), ("fe80::1%eth0",), ("168.63.129.16",)],
)
async def test_a_name_that_leads_to_a_private_address(addresses: Sequence[str], clock: Clock) -> None:
    """A name one of whose addresses is private is not called."""
    names = Names(addresses)
    async with Webhook("https://hooks.contoso.com/", keys_of(SECRET), clock=clock, lookup=names) as sending:
        assert await sending.post("evt_1", {}) == Attempt(Fate.LATER, "leads to a private address")


async def test_a_name_that_changes_its_mind(receiver: Receiver, clock: Clock) -> None:
    """A name is looked up once an attempt, and the second attempt does not trust the first (rebinding).

    The port is the receiver's, which listens on this machine: it must hear nothing.
    """
    port = receiver.server.port
    names = Names(("203.0.113.7",), ("127.0.0.1",))
    url = f"https://hooks.contoso.com:{port}/hook"
    async with Webhook(url, keys_of(SECRET), clock=clock, lookup=names, seconds=0.05) as sending:
        await sending.post("evt_1", {})
        assert names.asked == 1
        assert (await sending.post("evt_1", {})).why == "leads to a private address"
        assert names.asked == 2
    assert receiver.requests == []
