"""Settings: what may not be combined, what is missing, and that nothing secret is ever shown."""

import re
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, SettingsError, load_settings

ROOT = Path(__file__).parents[2]
IDENTITY = {"app_id": "the-app", "app_tenant_id": "The-Tenant", "app_password": "hush-hush"}


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
        monkeypatch.delenv(str(field.alias).upper(), raising=False)


def load(**given: Any) -> Settings:
    """Settings from these values alone."""
    return load_settings(env_file=None, **given)


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword"),
        ({"app_id": "x", "app_tenant_id": "y"}, "MicrosoftAppPassword"),
        ({"app_id": "x", "app_password": "z"}, "MicrosoftAppTenantId"),
        ({"app_type": "UserAssignedMSI", "app_tenant_id": "y"}, "MicrosoftAppId"),
    ],
)
def test_a_missing_identity_is_named(given: dict[str, Any], missing: str) -> None:
    """Serving without an identity is refused in a sentence that names each missing setting."""
    with pytest.raises(SettingsError, match=f"Missing: {re.escape(missing)}"):
        load_settings(env_file=None, serving=True, **given)


def test_a_whole_identity_serves_its_own_tenant() -> None:
    """With an identity nothing is missing, and the own tenant is the allowed one, compared in lower case."""
    settings = load_settings(env_file=None, serving=True, **IDENTITY)
    assert settings.allowed_tenants == {"the-tenant"}
    assert load(**IDENTITY, allowed_tenants_given="A, b,").allowed_tenants == {"a", "b"}


@pytest.mark.parametrize("host", ["0.0.0.0", "10.0.0.4", "::", "127.0.0.1.evil.example", "bot.example"])
def test_anonymous_is_for_loopback_only(host: str) -> None:
    """Without sign-in the bot refuses to listen where others could reach it."""
    with pytest.raises(SettingsError, match="BOT_AUTH=anonymous"):
        load(bot_auth="anonymous", host=host)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_anonymous_on_loopback_needs_no_identity(host: str) -> None:
    """On loopback the bot may run without an identity."""
    assert load_settings(env_file=None, serving=True, bot_auth="anonymous", host=host).anonymous


@pytest.mark.parametrize(
    "url",
    [
        None,
        "https://graph.microsoft.com",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1@evil.example",
        "http://localhost:80@evil.example/",
        "http://evil.example\\@127.0.0.1",
        "http://evil.example#@127.0.0.1",
        "http://evil.example?127.0.0.1",
        "http://2130706433",
        "http://127.0.0.1:99999",
        "http://[::ffff:10.0.0.1]",
        "ftp://127.0.0.1",
        "127.0.0.1:8089",
        "http:// 127.0.0.1",
        "http://0.0.0.0:8089",
    ],
)
def test_a_fixed_token_goes_to_loopback_only(url: str | None) -> None:
    """GRAPH_TOKEN is refused for anything but a plain loopback address, and is not shown."""
    with pytest.raises(SettingsError) as refused:
        load(graph_token="the-fixed-token", graph_base_url_given=url)
    assert "the-fixed-token" not in str(refused.value)
    assert "GRAPH_" in str(refused.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8089", "http://localhost:8089/", "https://[::1]:8089"])
def test_a_fixed_token_is_taken_for_the_sandbox(url: str) -> None:
    """GRAPH_TOKEN is accepted with a loopback address, whose slash is dropped."""
    assert load(graph_token="t", graph_base_url_given=url).graph_base_url == url.rstrip("/")


def test_graph_is_never_asked_in_the_clear() -> None:
    """A plain http address elsewhere is refused without a fixed token too: a real one would be sent there."""
    with pytest.raises(SettingsError, match="GRAPH_BASE_URL"):
        load(graph_base_url_given="http://graph.example")


@pytest.mark.parametrize("version", ["/v1.0", "/beta/", "/V1.0"])
def test_a_version_in_the_root_of_graph_is_refused(version: str) -> None:
    """The version is added to each address, so a root that has one would find nothing."""
    with pytest.raises(SettingsError, match="GRAPH_BASE_URL"):
        load(graph_base_url_given=f"https://graph.microsoft.com{version}")


def test_secrets_are_not_shown() -> None:
    """Neither the settings' text nor an error holds a secret."""
    settings = load(**IDENTITY, database_url="postgresql+asyncpg://u:hush-hush@db/x")
    assert "hush-hush" not in repr(settings)
    with pytest.raises(SettingsError) as refused:
        load(**IDENTITY, port="hush-hush")
    assert "hush-hush" not in str(refused.value)
    assert "PORT is to be" in str(refused.value)


@pytest.mark.parametrize("wrong", ["MultiTenant", "Certificate", "singletennant", ""])
def test_an_unknown_app_type_is_refused(wrong: str) -> None:
    """A typo in MicrosoftAppType stops the start instead of switching checks off."""
    with pytest.raises(SettingsError, match="MicrosoftAppType"):
        load(app_type=wrong)


def test_the_environment_is_read_and_overrides_win(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Overrides win over the environment, which wins over the file; an empty variable counts as unset."""
    env = tmp_path / ".env"
    env.write_text("HOST=127.0.0.3\nPORT=1\nLOCALE=de-DE\nSOMETHING_ELSE=1\n")
    monkeypatch.setenv("PORT", "2")
    monkeypatch.setenv("OPS_PORT", "")
    settings = load_settings(env_file=env, host="127.0.0.4")
    assert (settings.host, settings.port, settings.locale, settings.ops_port) == (
        "127.0.0.4",
        2,
        "de-DE",
        9978,
    )


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    """A file that is not UTF-8 is refused in a sentence; a mark at its beginning hides no setting."""
    env = tmp_path / ".env"
    env.write_text("LOCALE=de-DE\n", encoding="utf-16")
    with pytest.raises(SettingsError, match="UTF-8"):
        load_settings(env_file=env)
    env.write_text("LOCALE=de-DE\n", encoding="utf-8-sig")
    assert load_settings(env_file=env).locale == "de-DE"


def test_an_unknown_override_is_a_mistake() -> None:
    """A misspelt override is refused rather than ignored."""
    with pytest.raises(SettingsError, match="hosst"):
        load(hosst="x")


def test_an_unknown_time_zone_is_refused() -> None:
    """A time zone that does not exist stops the start."""
    with pytest.raises(SettingsError, match="TIME_ZONE"):
        load(time_zone="Europe/Atlantis")


def example() -> dict[str, str]:
    """Names and values of `.env.example`."""
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z_]+)=(.*)$", text, re.MULTILINE))


def test_env_example_lists_every_setting_and_no_other() -> None:
    """`.env.example` and the settings name the same things."""
    assert sorted(example()) == sorted(str(field.alias) for field in Settings.model_fields.values())


def test_env_example_shows_the_defaults() -> None:
    """`.env.example` used as it stands changes nothing."""
    assert load_settings(env_file=ROOT / ".env.example") == load()


def test_routes_are_checked_at_the_start() -> None:
    """A route to a channel is read with it; one that can't be used is named, without its channel."""
    settings = load_settings(
        env_file=None, ESCALATION_ROUTES="owner:hr=19:hr@thread.tacv2, cause:quarantine-*=19:it@thread.tacv2"
    )
    assert [route.channel for route in settings.escalation_routes] == [
        "channel:19:hr@thread.tacv2", "channel:19:it@thread.tacv2",
    ]  # fmt: skip
    assert [channel.id for channel in settings.helpdesk_channels] == [
        "19:hr@thread.tacv2", "19:it@thread.tacv2",
    ]  # fmt: skip
    for wrong in (
        "owner:boss=19:hr@thread.tacv2",
        "cause:no-such=19:hr@thread.tacv2",
        "owner:hr=secret-place",
    ):
        with pytest.raises(SettingsError) as raised:
            load_settings(env_file=None, ESCALATION_ROUTES=wrong)
        assert "ESCALATION_ROUTES route 1" in str(raised.value)
        assert "secret-place" not in str(raised.value)
