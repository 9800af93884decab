"""Kinds of values that settings have, and for each what to say of a value that is none."""

from enum import StrEnum
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr
from pydantic_settings import NoDecode

from bot.loopback import is_loopback_url
from bot.sending.channel_address import ChannelAddress, parse_channel
from bot.webhook.signature import SecretError, keys_of
from diagnosis.causes import CATALOGUE
from followup.routes import Route, parse_routes
from followup.schedule import Daily, ScheduleError, Weekly
from store.contacts import channel_key


class AppType(StrEnum):
    """How the bot proves who it is, named as Azure Bot names it."""

    SINGLE_TENANT = "SingleTenant"
    MANAGED_IDENTITY = "UserAssignedMSI"


class BotAuth(StrEnum):
    """Whether activities must carry the connector's signature."""

    REQUIRED = "required"
    ANONYMOUS = "anonymous"


def _app_type(value: Any) -> Any:
    for known in AppType:
        if isinstance(value, str) and value.strip().lower() == known.lower():
            return known
    raise ValueError("is to be SingleTenant or UserAssignedMSI (MultiTenant bots can no longer be made)")


KnownAppType = Annotated[AppType, BeforeValidator(_app_type)]
"""In capitals or not."""


def _split(value: Any) -> Any:
    if isinstance(value, str):
        return tuple(part for part in (piece.strip() for piece in value.split(",")) if part)
    return () if value is None else value


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]
"""A comma-separated list."""


def _channel(value: Any) -> Any:
    return parse_channel(value) if isinstance(value, str) else value


Channel = Annotated[ChannelAddress, NoDecode, BeforeValidator(_channel)]
"""A channel's id, or a link to it."""


def _routes(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    causes = (cause.id for cause in CATALOGUE)
    return parse_routes(value, causes=causes, channel=lambda given: channel_key(parse_channel(given).id))


Routes = Annotated[tuple[Route, ...], NoDecode, BeforeValidator(_routes)]
"""Where cases of a cause or an owner go, in the form `owner:hr=<channel>, cause:quarantine-*=<channel>`."""


def _graph_root(value: str) -> str:
    if any(c in value for c in "?#@\\") or any(c.isspace() for c in value):
        raise ValueError("is to be a plain root address without user, query or fragment")
    if not (value.lower().startswith("https://") or is_loopback_url(value)):
        raise ValueError("is to start with https://, as a token is sent there (http:// only for loopback)")
    if value.rstrip("/").lower().endswith(("/v1.0", "/beta")):
        raise ValueError("is to be the root without a version: leave /v1.0 or /beta out")
    return value


GraphRoot = Annotated[str, AfterValidator(_graph_root)]
"""An address that Graph's tokens may be sent to."""


def _page(value: str) -> str:
    if not value.lower().startswith("https://") or any(c.isspace() for c in value):
        raise ValueError("is to be the address of a page, with https://")
    return value


Page = Annotated[str, Field(max_length=500), AfterValidator(_page)]
"""The address of a page for people."""


def _secret(value: SecretStr) -> SecretStr:
    try:
        keys_of(value.get_secret_value())
    except SecretError as error:
        raise ValueError(str(error)) from error
    return value


WebhookSecret = Annotated[SecretStr, AfterValidator(_secret)]
"""One or two secrets, as the Standard Webhooks have them."""


def _time_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError("is to be an IANA time zone such as Europe/Berlin") from error
    return value


TimeZone = Annotated[str, AfterValidator(_time_zone)]
"""A name that the time zone database has."""


def _daily(value: str) -> str:
    try:
        return str(Daily.parse(value))
    except ScheduleError as error:
        raise ValueError(str(error)) from error


TimeOfDay = Annotated[str, AfterValidator(_daily)]
"""When something goes out each day, as `followup.schedule.Daily` reads it."""


def _weekly(value: str) -> str:
    try:
        return str(Weekly.parse(value))
    except ScheduleError as error:
        raise ValueError(str(error)) from error


DayAndTime = Annotated[str, AfterValidator(_weekly)]
"""When something goes out each week, as `followup.schedule.Weekly` reads it."""


def _upper(value: Any) -> Any:
    return value.upper() if isinstance(value, str) else value


LogLevel = Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)]
"""In capitals or not."""
