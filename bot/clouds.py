"""The hosts of each Microsoft cloud: sign-in, Graph, Bot Framework and portal change together."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.loopback import is_loopback
from diagnosis import clouds

CloudName = clouds.Cloud
"""The values of the setting CLOUD."""


@dataclass(frozen=True, slots=True)
class Cloud:
    """Where one cloud's services are; every URL is a root without a trailing slash."""

    sign_in: str
    """Authority host of Microsoft Entra, to which the tenant id is appended."""
    graph: str
    """Microsoft Graph without version; also the resource that app-only tokens are asked for."""
    portal: str
    """Microsoft Entra admin center, for links on cards."""
    bot_audience: str
    """Resource of the token the bot sends to the connector."""
    bot_issuer: str
    """`iss` of the tokens the connector sends to the bot."""
    signing_keys: str
    """OpenID metadata with the address of the connector's signing keys."""
    service_hosts: tuple[str, ...]
    """Hosts an activity's serviceUrl may name; one that starts with a dot stands for every host below it."""
    service_url: str | None = None
    """The serviceUrl to begin with where Teams has told none; None where none is documented.

    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
    """
    file_hosts: tuple[str, ...] = ()
    """Where Teams lets a bot store a file for somebody, written alike: OneDrive, which is part of SharePoint.

    None in the other clouds, where Teams offers bots no files:
    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
    """


PUBLIC = Cloud(
    sign_in="https://login.microsoftonline.com",
    graph="https://graph.microsoft.com",
    portal="https://entra.microsoft.com",
    bot_audience="https://api.botframework.com",
    bot_issuer="https://api.botframework.com",
    signing_keys="https://login.botframework.com/v1/.well-known/openidconfiguration",
    # GCC tenants live in the public cloud but have a connector of their own:
    # https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
    service_hosts=(
        "smba.trafficmanager.net",
        "smba.onyx.prod.teams.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
    ),
    service_url="https://smba.trafficmanager.net/teams/",
    file_hosts=(".sharepoint.com",),
)

# https://learn.microsoft.com/azure/bot-service/how-to-deploy-gov-cloud-high
US_GOV = Cloud(
    sign_in="https://login.microsoftonline.us",
    graph="https://graph.microsoft.us",
    portal="https://entra.microsoft.us",
    bot_audience="https://api.botframework.us",
    bot_issuer="https://api.botframework.us",
    signing_keys="https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
    service_hosts=("smba.infra.gov.teams.microsoft.us",),
    service_url="https://smba.infra.gov.teams.microsoft.us/teams",
)

US_GOV_DOD = Cloud(
    sign_in="https://login.microsoftonline.us",
    graph="https://dod-graph.microsoft.us",
    portal="https://entra.microsoft.us",
    bot_audience="https://api.botframework.us",
    bot_issuer="https://api.botframework.us",
    signing_keys="https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
    service_hosts=("smba.infra.dod.teams.microsoft.us",),
    service_url="https://smba.infra.dod.teams.microsoft.us/teams",
)

# https://docs.azure.cn/bot-service/how-to-deploy-china-cloud
CHINA = Cloud(
    sign_in="https://login.partner.microsoftonline.cn",
    graph="https://microsoftgraph.chinacloudapi.cn",
    portal="https://entra.microsoftonline.cn",
    bot_audience="https://api.botframework.azure.cn",
    bot_issuer="https://api.botframework.azure.cn",
    signing_keys="https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
    service_hosts=(".botframework.azure.cn",),
)

CLOUDS: dict[CloudName, Cloud] = {
    CloudName.PUBLIC: PUBLIC,
    CloudName.US_GOV: US_GOV,
    CloudName.US_GOV_DOD: US_GOV_DOD,
    CloudName.CHINA: CHINA,
}


def may_send_to(service_url: str, hosts: Iterable[str]) -> bool:
    """Whether activities, and the bot's token with them, may go to this service URL.

    Only https to one of `hosts`; plain http only to a loopback host that is itself listed.
    """
    try:
        parts = urlsplit(service_url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    # A backslash, blank or user part means one host to one parser and another to the next.
    if any(c in "\\@" or c.isspace() or not c.isprintable() for c in service_url):
        return False
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        return False
    return any(host == listed or (listed.startswith(".") and host.endswith(listed)) for listed in hosts)
