"""`doctor` on the settings by themselves: what is set and has no effect, and names that are no settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from bot.commands.check import Check
from bot.settings import Settings

NAME = "Settings"
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_IN_A_FILE = re.compile(r"^\s*(?:export\s+)?(\w+)\s*=", re.MULTILINE)


def check_settings(settings: Settings, env_file: Path = Path(".env")) -> list[Check]:
    """A line for each thing that cannot work as it is set, or one that all is well."""
    problems = [*_tenants(settings), *_without_effect(settings), *_misspelt(env_file)]
    return problems or [Check(NAME, True, "They fit together.")]


def is_guid(value: str) -> bool:
    """Whether this has the form of an id of Entra."""
    return _GUID.fullmatch(value.lower()) is not None


def _tenants(settings: Settings) -> Iterator[Check]:
    """Teams names a tenant by its id, never by a domain, so nothing else can be compared with it."""
    lost = "The bot refuses every message of a tenant that is not named by its id."
    strange = sorted(tenant for tenant in settings.allowed_tenants if not is_guid(tenant))
    if strange:
        names = "ALLOWED_TENANTS" if settings.allowed_tenants_given else "MicrosoftAppTenantId"
        yield Check(NAME, False, f"{names}: {', '.join(strange)} is no id of a tenant.", lost=lost)


def _without_effect(settings: Settings) -> Iterator[Check]:
    channel, groups = settings.helpdesk_channel is not None, bool(settings.helpdesk_group_ids)
    needs = (
        ("MORNING_LIST", settings.morning_list, channel, "HELPDESK_CHANNEL", "Nobody gets that list."),
        ("WORKLIST", settings.worklist, channel, "HELPDESK_CHANNEL", "Nobody gets that list."),
        ("DIGEST", settings.digest, channel, "HELPDESK_CHANNEL", "Nobody gets that list."),
        ("ESCALATION_ROUTES", settings.escalation_routes, channel, "HELPDESK_CHANNEL", "There are no cases."),
        ("HELPDESK_CHANNEL", channel, groups, "HELPDESK_GROUP_IDS", "Nobody may press a button of a case."),
        ("ON_DEMAND", settings.on_demand, groups, "HELPDESK_GROUP_IDS", "Nobody may run anybody on demand."),
        (
            "WEBHOOK_SECRET",
            settings.webhook_secret,
            settings.webhook_url,
            "WEBHOOK_URL",
            "Nothing is posted.",
        ),
    )
    for name, is_set, has_other, other, lost in needs:
        if is_set and not has_other:
            yield Check(NAME, False, f"{name} needs {other}.", lost=lost, required=False)


def _misspelt(env_file: Path) -> Iterator[Check]:
    """Names in the file that are nearly a setting. Others may belong to somebody else and are left alone."""
    try:
        written = env_file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return
    known = {str(field.alias).upper(): str(field.alias) for field in Settings.model_fields.values()}
    for name in dict.fromkeys(_IN_A_FILE.findall(written)):
        near = get_close_matches(name.upper(), known, n=1, cutoff=0.8)
        if near and name.upper() not in known:
            says = f"{env_file.name} sets {name}, which is no setting. Is {known[near[0]]} meant?"
            yield Check(NAME, False, says, lost="The default counts instead.", required=False)
