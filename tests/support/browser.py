"""Debian's chromium for tests: one browser for the whole run, which can reach nothing but this machine."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, Route, async_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-default-browser-check",
    "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    "--no-proxy-server",
)
LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}


def chromium() -> str | None:
    """The path of the installed chromium, or None."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """A headless chromium, closed at the end; raises RuntimeError where none is installed."""
    path = chromium()
    if path is None:
        raise RuntimeError("chromium is not installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, headless=True, args=list(FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def open_page(browser: Browser, *, width: int, height: int, dark: bool = False) -> AsyncIterator[Page]:
    """A fresh page of that size in CSS pixels; every request that would leave this machine is refused."""
    context = await browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
    )
    try:
        await context.route("**/*", _only_here)
        yield await context.new_page()
    finally:
        await context.close()


async def _only_here(route: Route) -> None:
    address = urlsplit(route.request.url)
    if address.scheme in ("http", "https", "ws", "wss") and address.hostname not in LOCAL_HOSTS:
        await route.abort()
    else:
        await route.continue_()
