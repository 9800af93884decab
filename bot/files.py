"""Stores a file at the address that Teams gives for it, and nowhere else."""

import logging
from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from bot.clouds import may_send_to
from bot.loopback import is_loopback

log = logging.getLogger(__name__)

TIMEOUT = aiohttp.ClientTimeout(total=20, connect=4)
HTTPS = 443


class Files:
    """Files in the OneDrive of whoever gave consent; `hosts` are those of the cloud, written as in `clouds`.

    The address holds its own permission, so no token goes with it; whoever sends the invoke chooses it, so
    it is checked against the hosts, and redirects are not followed.
    """

    def __init__(self, session: Callable[[], aiohttp.ClientSession], hosts: tuple[str, ...]) -> None:
        self._session = session
        self._hosts = hosts

    @property
    def offered(self) -> bool:
        """Whether there is any place for files in this cloud."""
        return bool(self._hosts)

    def takes(self, url: str) -> bool:
        """Whether a file may go to that address, or be shown from there."""
        if not may_send_to(url, self._hosts):
            return False
        parts = urlsplit(url)
        return parts.port in (None, HTTPS) or is_loopback(parts.hostname or "")

    async def put(self, url: str, data: bytes) -> bool:
        """Store the file, whole and in one go; False if that did not work.

        "Upload bytes to the upload session" (learn.microsoft.com, driveItem: createUploadSession): 200 or 201
        says that the file is complete, 202 that more is awaited.
        """
        if not self.takes(url):
            log.warning("a file was not stored: the address is not OneDrive's")
            return False
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}",
        }
        try:
            async with self._session().put(
                URL(url, encoded=True), data=data, headers=headers, allow_redirects=False, timeout=TIMEOUT
            ) as response:
                status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            log.warning("a file was not stored", extra={"error": type(error).__name__})
            return False
        if status in (HTTPStatus.OK, HTTPStatus.CREATED):
            return True
        log.warning("a file was not stored", extra={"status": status})
        return False
