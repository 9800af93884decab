"""Where files may go."""

from __future__ import annotations

import aiohttp
import pytest

from bot.clouds import CLOUDS, PUBLIC, CloudName
from bot.files import Files


def nowhere() -> aiohttp.ClientSession:
    raise AssertionError("nothing is sent")


PUBLIC_FILES = Files(nowhere, PUBLIC.file_hosts)


@pytest.mark.parametrize(
    "url",
    [
        "https://contoso-my.sharepoint.com/personal/alexw/_api/v2.0/drive/items/x/uploadSession?guid='a'",
        "https://contoso.sharepoint.com/upload",
        "https://contoso.sharepoint.com:443/upload",
    ],
)
def test_onedrive(url: str) -> None:
    """A file may go to any tenant's OneDrive: the signed invoke comes from a tenant that is allowed."""
    assert PUBLIC_FILES.takes(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://contoso.sharepoint.com/upload",
        "https://sharepoint.com/upload",
        "https://evilsharepoint.com/upload",
        "https://contoso.sharepoint.com.evil.example/upload",
        "https://contoso.sharepoint.com@evil.example/upload",
        "https://evil.example\\.sharepoint.com/upload",
        "https://contoso.sharepoint.com:8443/upload",
        "https://contoso.sharepoint.us/upload",
        "http://127.0.0.1/upload",
        "https://localhost/upload",
        "ftp://contoso.sharepoint.com/upload",
        "//contoso.sharepoint.com/upload",
        "https://[::1/upload",
        "",
    ],
)
async def test_anywhere_else(url: str) -> None:
    """No other host, scheme or port, and nothing that two parsers read differently; not even a try."""
    assert not PUBLIC_FILES.takes(url)
    assert not await PUBLIC_FILES.put(url, b"{}")


def test_clouds() -> None:
    """Teams has files for bots in the public cloud alone."""
    assert {name for name, cloud in CLOUDS.items() if Files(nowhere, cloud.file_hosts).offered} == {
        CloudName.PUBLIC
    }
