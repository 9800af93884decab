"""What every test can ask for: a browser and databases, and a plain word when there is none."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import settings
from playwright.async_api import Browser

from bot.playground.node import find_node
from tests.support.browser import chromium, open_browser
from tests.support.databases import database, database_url, log_database, postgresql

__all__ = ["browser", "database", "database_url", "log_database", "postgresql"]

# The same examples on every machine and in every run: a failure can then be looked at, and a slow machine is
# no failure. Look for new ones with `--hypothesis-profile=search`.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-browser",
        action="store_true",
        help="fail, not skip, the browser tests where chromium or Node is missing",
    )


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("browser") is None:
        return
    missing = [name for name, there in (("chromium", chromium()), ("Node", find_node())) if not there]
    if not missing:
        return
    reason = f"{' and '.join(missing)} not installed"
    if item.config.getoption("--require-browser"):
        pytest.fail(f"{reason}, but --require-browser was given", pytrace=False)
    pytest.skip(reason)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One chromium for the whole run; its tests carry `pytest.mark.asyncio(loop_scope="session")`."""
    async with open_browser() as opened:
        yield opened
