"""All settings of the bot, read once from the environment and `.env`, checked, then passed down."""

from functools import cached_property
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.clouds import CLOUDS, Cloud, CloudName
from bot.loopback import is_loopback, is_loopback_url
from bot.sending.channel_address import ChannelAddress
from bot.setting_kinds import (
    AppType,
    BotAuth,
    Channel,
    DayAndTime,
    GraphRoot,
    KnownAppType,
    LogLevel,
    Names,
    Page,
    Routes,
    TimeOfDay,
    TimeZone,
    WebhookSecret,
)
from bot.webhook.address import hint_for, problem_of


class SettingsError(Exception):
    """The settings do not fit together; the message names each setting and never shows a value."""


class Settings(BaseSettings):
    """One frozen object; the names in the environment are the aliases (see `.env.example`)."""

    model_config = SettingsConfigDict(
        frozen=True,
        hide_input_in_errors=True,  # without it a missing setting prints the whole environment, secrets too
        extra="ignore",
        env_ignore_empty=True,
        validate_default=True,
    )

    app_id: str | None = Field(default=None, alias="MicrosoftAppId")
    app_type: KnownAppType = Field(default=AppType.SINGLE_TENANT, alias="MicrosoftAppType")
    app_tenant_id: str | None = Field(default=None, alias="MicrosoftAppTenantId")
    app_password: SecretStr | None = Field(default=None, alias="MicrosoftAppPassword")
    app_certificate_path: Path | None = Field(default=None, alias="MicrosoftAppCertificatePath")
    bot_auth: BotAuth = Field(default=BotAuth.REQUIRED, alias="BOT_AUTH")
    allowed_tenants_given: Names = Field(default=(), alias="ALLOWED_TENANTS")
    service_hosts_given: Names = Field(default=(), alias="SERVICE_URL_HOSTS")

    cloud_name: CloudName = Field(default=CloudName.PUBLIC, alias="CLOUD")
    graph_base_url_given: GraphRoot | None = Field(default=None, alias="GRAPH_BASE_URL")
    graph_token: SecretStr | None = Field(default=None, alias="GRAPH_TOKEN")
    graph_tenant_id: str | None = Field(default=None, alias="GRAPH_TENANT_ID")
    graph_client_id: str | None = Field(default=None, alias="GRAPH_CLIENT_ID")
    graph_client_secret: SecretStr | None = Field(default=None, alias="GRAPH_CLIENT_SECRET")
    graph_certificate_path: Path | None = Field(default=None, alias="GRAPH_CERTIFICATE_PATH")
    graph_managed_identity: str | None = Field(default=None, alias="GRAPH_MANAGED_IDENTITY")
    provisioning_jobs: Names = Field(default=(), alias="PROVISIONING_JOBS")
    log_days: int = Field(default=30, ge=1, le=30, alias="LOG_DAYS")
    log_tail: Literal["watched", "always", "off"] = Field(default="watched", alias="LOG_TAIL")
    log_keep_days: int = Field(default=30, ge=1, le=3650, alias="LOG_KEEP_DAYS")
    parse_expression: bool = Field(default=False, alias="PARSE_EXPRESSION")
    object_connections: bool = Field(default=False, alias="OBJECT_CONNECTIONS")
    provisioning_agents: bool = Field(default=False, alias="PROVISIONING_AGENTS")
    on_demand: bool = Field(default=False, alias="ON_DEMAND")

    database_url: SecretStr = Field(
        default=SecretStr("sqlite+aiosqlite:///provisioning-bot.db"), alias="DATABASE_URL"
    )

    retention_days: int = Field(default=30, ge=1, le=365, alias="RETENTION_DAYS")
    audit_days: int = Field(default=365, ge=30, le=3650, alias="AUDIT_DAYS")

    watch_days: int = Field(default=14, ge=1, le=90, alias="WATCH_DAYS")
    watches_per_person: int = Field(default=20, ge=1, le=200, alias="WATCHES_PER_PERSON")

    helpdesk_group_ids: Names = Field(default=(), alias="HELPDESK_GROUP_IDS")
    helpdesk_channel: Channel | None = Field(default=None, alias="HELPDESK_CHANNEL")
    escalation_routes: Routes = Field(default=(), alias="ESCALATION_ROUTES")
    case_remind_minutes: int = Field(default=60, ge=5, le=7 * 24 * 60, alias="CASE_REMIND_MINUTES")
    case_remind_urgent_minutes: int = Field(
        default=15, ge=5, le=7 * 24 * 60, alias="CASE_REMIND_URGENT_MINUTES"
    )
    reopen_days: int = Field(default=7, ge=1, le=90, alias="REOPEN_DAYS")
    case_days: int = Field(default=180, ge=1, le=1000, alias="CASE_DAYS")
    colleagues_see: Literal["causes", "outcome"] = Field(default="causes", alias="COLLEAGUES_SEE")
    recheck_cooldown_seconds: float = Field(default=20, ge=0, le=600, alias="RECHECK_COOLDOWN_SECONDS")
    support_name: str | None = Field(default=None, max_length=80, alias="SUPPORT_NAME")
    support_url: Page | None = Field(default=None, alias="SUPPORT_URL")
    locale: str = Field(default="en-US", alias="LOCALE")
    time_zone: TimeZone = Field(default="UTC", alias="TIME_ZONE")

    alerts: bool = Field(default=True, alias="ALERTS")
    morning_list: TimeOfDay | None = Field(default=None, alias="MORNING_LIST")
    morning_list_days: int = Field(default=5, ge=1, le=30, alias="MORNING_LIST_DAYS")
    worklist: DayAndTime | None = Field(default=None, alias="WORKLIST")
    digest: DayAndTime | None = Field(default=None, alias="DIGEST")
    webhook_url: SecretStr | None = Field(default=None, alias="WEBHOOK_URL")
    webhook_secret: WebhookSecret | None = Field(default=None, alias="WEBHOOK_SECRET")
    webhook_allow_private: bool = Field(default=False, alias="WEBHOOK_ALLOW_PRIVATE")
    webhook_details: bool = Field(default=False, alias="WEBHOOK_DETAILS")

    host: str = Field(default="127.0.0.1", alias="HOST")
    port: int = Field(default=3978, ge=0, le=65535, alias="PORT")
    ops_host: str = Field(default="127.0.0.1", alias="OPS_HOST")
    ops_port: int = Field(default=9978, ge=0, le=65535, alias="OPS_PORT")
    log_level: LogLevel = Field(default="INFO", alias="LOG_LEVEL")

    @cached_property
    def cloud(self) -> Cloud:
        """The hosts of the chosen cloud."""
        return CLOUDS[self.cloud_name]

    @property
    def graph_base_url(self) -> str:
        """Root of Microsoft Graph, without version and without a trailing slash."""
        return (self.graph_base_url_given or self.cloud.graph).rstrip("/")

    @property
    def anonymous(self) -> bool:
        """Whether activities are accepted without a signature (loopback only)."""
        return self.bot_auth is BotAuth.ANONYMOUS

    @property
    def allowed_tenants(self) -> frozenset[str]:
        """Tenant ids, in lower case, that may use the bot; empty only in anonymous mode: not checked then."""
        own = (self.app_tenant_id,) if self.app_tenant_id else ()
        return frozenset(tenant.lower() for tenant in self.allowed_tenants_given or own)

    @property
    def service_hosts(self) -> tuple[str, ...]:
        """Hosts that replies, and the bot's token with them, may go to."""
        return (*self.cloud.service_hosts, *(host.lower() for host in self.service_hosts_given))

    @property
    def helpdesk_channels(self) -> tuple[ChannelAddress, ...]:
        """Every channel that cases may go to."""
        routed = (ChannelAddress(route.channel.partition(":")[2]) for route in self.escalation_routes)
        return tuple(dict.fromkeys((*((self.helpdesk_channel,) if self.helpdesk_channel else ()), *routed)))

    @property
    def usual_service_url(self) -> str | None:
        """Where Teams is reached before it has said so itself; None where that can't be known."""
        return None if self.anonymous else self.cloud.service_url

    @property
    def reply_hosts(self) -> tuple[str, ...]:
        """Hosts that the bot itself sends to: those of the cloud, in anonymous mode this machine alone."""
        return ("127.0.0.1", "localhost", "::1") if self.anonymous else self.service_hosts

    @model_validator(mode="after")
    def _safe_webhook(self) -> Self:
        if self.webhook_url is None:
            return self
        if self.webhook_secret is None:
            raise ValueError(
                "WEBHOOK_URL needs WEBHOOK_SECRET, or nobody could tell the bot's events from others"
            )
        problem = problem_of(self.webhook_url.get_secret_value(), allow_private=self.webhook_allow_private)
        if problem is not None:
            raise ValueError(f"WEBHOOK_URL {problem}{hint_for(problem)}")
        return self

    @model_validator(mode="after")
    def _safe_together(self) -> Self:
        if self.graph_token is not None and not is_loopback_url(self.graph_base_url_given or ""):
            raise ValueError("GRAPH_TOKEN is accepted only while GRAPH_BASE_URL is a loopback address")
        if self.anonymous and not is_loopback(self.host):
            raise ValueError("BOT_AUTH=anonymous is accepted only while HOST is a loopback address")
        return self

    def check_identity(self) -> None:
        """Raises SettingsError that names what is missing; in anonymous mode nothing is."""
        missing = [] if self.anonymous else self._missing_identity()
        if missing:
            raise SettingsError(
                f"Missing: {', '.join(missing)}. Without them anyone could post as anyone, so the bot does "
                "not start. To try it on this machine only, set BOT_AUTH=anonymous."
            )

    @property
    def has_identity(self) -> bool:
        """Whether the bot's own identity is complete."""
        return not self._missing_identity()

    def _missing_identity(self) -> list[str]:
        missing = []
        if not self.app_id:
            missing.append("MicrosoftAppId")
        if not self.app_tenant_id:
            missing.append("MicrosoftAppTenantId")
        if self.app_type is AppType.SINGLE_TENANT and not (self.app_password or self.app_certificate_path):
            missing.append("MicrosoftAppPassword (or MicrosoftAppCertificatePath)")
        return missing


def load_settings(
    *, env_file: str | Path | None = ".env", serving: bool = False, **overrides: Any
) -> Settings:
    """The settings from `overrides` (by field name or alias), then the environment, then `env_file`.

    With `serving`, the bot's identity must be there too. Raises SettingsError, whose message is for people.
    """
    alias = {name: field.alias or name for name, field in Settings.model_fields.items()}
    given = {alias.get(name, name): value for name, value in overrides.items()}
    if unknown := given.keys() - set(alias.values()):
        raise SettingsError(f"Unknown settings: {', '.join(sorted(unknown))}.")
    try:
        # Some editors begin a file with a mark (BOM), which would become a part of the first name.
        settings = Settings(_env_file=env_file, _env_file_encoding="utf-8-sig", **given)  # type: ignore[call-arg]  # underscored arguments are pydantic-settings' own
    except ValidationError as error:
        raise SettingsError(_in_words(error)) from None
    except UnicodeDecodeError:
        raise SettingsError(f"{env_file} is not text in UTF-8. Save it as UTF-8 and start again.") from None
    except OSError as error:
        raise SettingsError(f"{env_file} can't be read: {error.strerror}.") from None
    if serving:
        settings.check_identity()
    return settings


def _in_words(error: ValidationError) -> str:
    lines = []
    for problem in error.errors(include_input=False, include_url=False, include_context=False):
        message = problem["msg"].removeprefix("Value error, ").replace("Input should be", "is to be")
        name = ".".join(str(part) for part in problem["loc"][:1])
        lines.append(f"{name} {message}" if name else message)
    return "; ".join(lines) + "."
