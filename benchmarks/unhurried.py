"""The bot as `provisioning-bot serve` runs it, but with more of the provisioning log than Graph allows.

Graph gives out 5 log requests in 10 seconds, so under load one would measure only how long the bot waits.
"""

import asyncio
import signal
import time

from bot.app import create_bot
from bot.logs import configure_logging
from bot.settings import load_settings
from graph.quota import Quota


async def serve() -> None:
    """Serve at the ports in the settings until SIGTERM."""
    settings = load_settings(env_file=None, serving=True)
    configure_logging(settings.log_level)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with create_bot(settings, quota=Quota(1_000_000, 1.0, monotonic=time.monotonic)).host.listening():
        await stop.wait()


if __name__ == "__main__":
    asyncio.run(serve())
