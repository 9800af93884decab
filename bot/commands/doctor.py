"""`doctor`: whether the bot would work, part by part, and what is lost where it would not."""

from __future__ import annotations

import asyncio
from dataclasses import asdict

from bot.app import open_tenant, utc_now
from bot.clouds import CloudName
from bot.commands.channel_check import check_channels
from bot.commands.check import Check
from bot.commands.console import say, say_json
from bot.commands.webhook_check import try_webhook
from bot.credentials import TokenError, bot_tokens
from bot.settings import Settings, SettingsError
from cards.words import Words
from graph.errors import GraphError
from graph.permissions import LOG
from graph.tenant import Tenant
from store.database import Database, DatabaseError

_NEEDED = frozenset({"AuditLog.Read.All", "Synchronization.Read.All", "User.Read.All"})
"""Without the last one the bot can't tell a guest from an employee, and then answers nobody in Teams."""

_WITHOUT_LOG = (
    "The bot cannot see what happened to a single person, nor find people who have no account. It answers "
    "from the jobs' state, their mappings and the directory."
)


def doctor(settings: Settings, *, as_json: bool, post: bool = True) -> int:
    """Print every check; 1 if the bot would not work, else 0. `post`: send the channel a test card."""
    checks = asyncio.run(_checks(settings, post=post))
    works = all(check.ok is not False for check in checks if check.required)
    if as_json:
        say_json({"works": works, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            mark = {True: "ok  ", False: "FAIL" if check.required else "no  ", None: "?   "}[check.ok]
            say(f"{mark} {check.name}: {check.says}")
            if check.ok is not True and check.lost:
                say(f"     Without it: {check.lost}")
        say("The bot would work." if works else "The bot would not work yet.")
    return 0 if works else 1


async def _checks(settings: Settings, *, post: bool) -> list[Check]:
    checks = [_identity(settings), await _storage(settings)]
    if not settings.anonymous and settings.has_identity:
        checks.append(await _bot_token(settings))
    try:
        tenant = open_tenant(settings)
    except SettingsError as error:
        checks.append(Check("Microsoft Graph", False, str(error), lost="The bot cannot read anything."))
        return checks
    async with tenant:
        checks += await _permissions(tenant, settings.cloud_name)
        checks.append(await _jobs(tenant))
        checks += [_helpdesk(settings), *await _webhook(settings)]
        checks += await check_channels(settings, tenant, post=post)
    return checks


def _identity(settings: Settings) -> Check:
    try:
        settings.check_identity()
    except SettingsError as error:
        return Check("Identity", False, str(error), lost="Teams cannot reach the bot.")
    if settings.anonymous:
        return Check("Identity", True, "None: the bot answers only on this machine (BOT_AUTH=anonymous).")
    return Check("Identity", True, "The bot's own identity is set.")


async def _storage(settings: Settings) -> Check:
    try:
        async with await Database.open(settings.database_url.get_secret_value()) as database:
            await database.ping()
    except DatabaseError as error:
        return Check("Storage", False, str(error), lost="The bot does not start.")
    return Check("Storage", True, "The database opens and its tables are up to date.")


async def _bot_token(settings: Settings) -> Check:
    tokens = bot_tokens(settings)
    try:
        if tokens is not None:
            await tokens.get()
    except TokenError as error:
        return Check("The bot's token", False, str(error), lost="The bot cannot answer in Teams.")
    return Check("The bot's token", True, "Microsoft Entra gives the bot a token.")


async def _permissions(tenant: Tenant, cloud: CloudName) -> list[Check]:
    words = Words("en-US", "UTC")
    needed = _NEEDED if cloud.has_log else _NEEDED - {LOG.name}
    checks = [
        Check(
            state.permission.name,
            state.granted,
            words.say(state.because) if state.because else words.say(state.permission.purpose),
            lost=words.say(state.permission.lost),
            required=state.permission.name in needed,
        )
        for state in await tenant.probe()
    ]
    if not cloud.has_log:
        says = f"{cloud.full_name} has no provisioning log in Microsoft Graph; no permission helps."
        checks.insert(0, Check("Provisioning log", False, says, lost=_WITHOUT_LOG, required=False))
    return checks


async def _jobs(tenant: Tenant) -> Check:
    lost = "There is nothing to diagnose; name the jobs in PROVISIONING_JOBS if they exist."
    try:
        jobs = await tenant.jobs()
    except GraphError as error:
        return Check("HR provisioning jobs", False, Words("en-US", "UTC").say(error.plain), lost=lost)
    names = ", ".join(job.name for job in jobs)
    return Check("HR provisioning jobs", bool(jobs), names or "I found none.", lost=lost)


def _helpdesk(settings: Settings) -> Check:
    count = len(settings.helpdesk_group_ids)
    says = f"{count} group(s) count as helpdesk." if count else "HELPDESK_GROUP_IDS is empty."
    lost = "Nobody sees the helpdesk's answers; everybody gets the employee's."
    return Check("Helpdesk groups", bool(count), says, lost=lost, required=False)


async def _webhook(settings: Settings) -> list[Check]:
    tried = await try_webhook(settings, clock=utc_now)
    if tried is None:
        return []
    took, says = tried
    lost = "Other systems do not hear of cases and alerts; events are sent again for a day."
    return [Check("Webhook", took, says, lost=lost, required=False)]
