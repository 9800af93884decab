"""The Bot Framework adapter behind our own endpoint: checked request in, turn run, HTTP reply out."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity, ActivityTypes
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)
from msrest.serialization import Model

from bot.invoke_kinds import NOT_OFFERED, neutral_body
from bot.invokes import error_body
from cards.words import Words
from dialogs.raw_card import RawJson
from store.handled import Reply

OnTurn = Callable[[TurnContext], Awaitable[None]]


class ChannelAuthentication(BotFrameworkAuthentication):
    """What the SDK's adapter needs once our endpoint has checked a request: where to get connector clients.

    The SDK's own way in (`CloudAdapter.process`, streaming) is shut, as it checks less than the endpoint.
    """

    def __init__(self, connectors: ConnectorFactory) -> None:
        self._connectors = connectors

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        """Refuses: requests come in through the endpoint."""
        raise PermissionError("requests are checked by the endpoint")

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        """Refuses: streaming is not offered."""
        raise PermissionError("streaming is not offered")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:
        """The kept connector clients."""
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """None: nobody signs in through the bot, and a stock client costs more CPU than a turn (observed)."""
        return

    def accept(self, claims: Mapping[str, Any]) -> AuthenticateRequestResult:
        """The result for a request whose token was checked (or needs none)."""
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity(dict(claims), True)
        result.connector_factory = self._connectors
        return result


class Adapter(CloudAdapter):
    """`CloudAdapter` without its HTTP part, which answers invokes that have a body with 500 (observed)."""

    def __init__(
        self,
        authentication: ChannelAuthentication,
        on_turn_error: Callable[[TurnContext, Exception], Awaitable[None]],
    ) -> None:
        super().__init__(authentication)
        self._accept = authentication.accept
        self.on_turn_error = on_turn_error

    async def handle(self, activity: Activity, claims: Mapping[str, Any], on_turn: OnTurn) -> Reply:
        """Runs one turn and returns what to answer over HTTP."""
        response = await self.process_activity(self._accept(claims), activity, on_turn)
        if response is None:
            return Reply(200)
        if activity.type == ActivityTypes.invoke and int(response.status) == 501 and response.body is None:
            return _unanswered(activity)
        return Reply(int(response.status), _plain(response))


def _plain(response: InvokeResponse) -> Any:
    body = response.body
    if isinstance(body, RawJson):
        return body.additional_properties
    if isinstance(body, Model):
        return body.serialize()  # type: ignore[no-untyped-call]  # msrest is typed in part
    return body


def _unanswered(activity: Activity) -> Reply:
    # Nobody knew this invoke. For the SDK's 501 Teams shows an error and sends it again.
    if activity.name == "adaptiveCard/action":
        return Reply(
            200, error_body("UnknownAction", "This button is from an older version. Please ask again.", 400)
        )
    line = Words(activity.locale or "en-US", "UTC").say(NOT_OFFERED)
    return Reply(200, neutral_body(activity.name, line))
