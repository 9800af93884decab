"""The yardstick: Microsoft's EchoBot for botbuilder 4.17.1, as its aiohttp sample has it, without sign-in."""

import sys

from aiohttp import web
from botbuilder.core import ActivityHandler, MessageFactory, TurnContext
from botbuilder.core.integration import aiohttp_error_middleware
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication


class Config:
    """The sample's configuration; an empty app id switches authentication off."""

    APP_ID = ""
    APP_PASSWORD = ""
    APP_TYPE = "MultiTenant"
    APP_TENANTID = ""


class EchoBot(ActivityHandler):  # type: ignore[misc]  # botbuilder ships no types
    """Says what it hears."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """One turn."""
        await turn_context.send_activity(MessageFactory.text(f"Echo: {turn_context.activity.text}"))


ADAPTER = CloudAdapter(ConfigurationBotFrameworkAuthentication(Config()))
BOT = EchoBot()


async def messages(request: web.Request) -> web.Response:
    """POST /api/messages."""
    answer: web.Response = await ADAPTER.process(request, BOT)
    return answer


def main() -> None:
    """`python echo.py PORT`: serve on loopback until stopped."""
    app = web.Application(middlewares=[aiohttp_error_middleware])
    app.router.add_post("/api/messages", messages)
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None)


if __name__ == "__main__":
    main()
