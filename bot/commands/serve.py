"""`serve`: the bot and its operations page, until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal

from bot.app import create_bot
from bot.commands.console import fail, say
from bot.host import ListenError
from bot.logs import configure_logging
from bot.settings import Settings, SettingsError
from store.database import DatabaseError

log = logging.getLogger(__name__)


def serve(settings: Settings) -> None:
    """Run until Ctrl-C or SIGTERM. Ends with 2 and a sentence where the settings do not do."""
    configure_logging(settings.log_level)
    try:
        asyncio.run(_serve(settings))
    except (SettingsError, DatabaseError) as error:
        fail(str(error))
    except ListenError as error:
        fail(str(error), 1)


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with create_bot(settings).host.listening() as address:
        say(f"The bot listens at {address.bot}/api/messages; health and metrics at {address.ops}.")
        await stop.wait()
        log.info("stopping")
