"""`doctor`: whether the bot would work, part by part, and what is lost where it would not."""

from __future__ import annotations

import asyncio
from dataclasses import asdict

from bot.clock import utc_now
from bot.clouds import CloudName
from bot.commands.channel_check import check_channels
from bot.commands.check import Check
from bot.commands.console import say, say_json
from bot.commands.settings_check import check_settings, is_guid
from bot.commands.webhook_check import try_webhook
from bot.credentials import TokenError, bot_tokens, graph_tokens
from bot.settings import Settings, SettingsError
from bot.tenant import job_named, open_tenant
from cards.words import Words
from graph.errors import GraphError
from graph.permissions import LOG
from graph.tenant import Tenant
from store.database import Database, DatabaseError

_NEEDED = frozenset({"AuditLog.Read.All", "Synchronization.Read.All", "User.Read.All"})
"""Without the last one the bot can't tell a guest from an employee, and then answers nobody in Teams."""

GRAPH = "Microsoft Graph"
JOBS = "HR provisioning jobs"
_CORRECT = (
    "An entry is the object id of an enterprise application, alone or with / and the id of one of its jobs; "
    "left empty, the jobs are looked for."
)
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
    checks = [_identity(settings), *check_settings(settings), await _storage(settings)]
    if not settings.anonymous and settings.has_identity:
        checks.append(await _bot_token(settings))
    signed_in = await _graph_token(settings)
    checks += signed_in
    if not all(check.ok for check in signed_in):
        return [*checks, *await _webhook(settings)]
    async with open_tenant(settings) as tenant:
        checks += await _permissions(tenant, settings.cloud_name)
        checks += await _jobs(settings, tenant)
        checks += [await _helpdesk(settings, tenant), *await _webhook(settings)]
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


async def _graph_token(settings: Settings) -> list[Check]:
    """Nothing of a fixed token, which is no sign-in. Without a token nothing of Graph is tried."""
    if settings.graph_token is not None:
        return []
    try:
        await graph_tokens(settings).get()
    except (SettingsError, TokenError) as error:
        return [
            Check(GRAPH, False, str(error), lost="The bot cannot read anything; no permission was tried.")
        ]
    return [Check(GRAPH, True, "Microsoft Entra gives the bot a token for it.")]


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


async def _jobs(settings: Settings, tenant: Tenant) -> list[Check]:
    named = settings.provisioning_jobs
    lost = "There is nothing to diagnose; name the jobs in PROVISIONING_JOBS if they exist."
    if named:
        lost = f"There is nothing to diagnose. {_CORRECT}"
    try:
        jobs = await tenant.jobs()
    except GraphError as error:
        return [Check(JOBS, False, Words("en-US", "UTC").say(error.plain), lost=lost)]
    found = {(job.service_principal_id, each) for job in jobs for each in (job.id, None)}
    unknown = ", ".join(one for one in named if job_named(one) not in found)
    says = f"PROVISIONING_JOBS: there is nothing under {unknown}."
    if not jobs:
        return [Check(JOBS, False, says if named else "I found none.", lost=lost)]
    checks = [Check(JOBS, True, ", ".join(job.name for job in jobs))]
    if unknown:
        lost = f"These jobs are in no answer. {_CORRECT}"
        checks.append(Check(JOBS, False, says, lost=lost, required=False))
    return checks


async def _helpdesk(settings: Settings, tenant: Tenant) -> Check:
    name, groups = "Helpdesk groups", settings.helpdesk_group_ids
    lost = "Nobody sees the helpdesk's answers; everybody gets the employee's."
    if not groups:
        return Check(name, False, "HELPDESK_GROUP_IDS is empty.", lost=lost, required=False)
    says = f"{len(groups)} group(s) count as helpdesk."
    try:
        unknown = [group for group in groups if not is_guid(group) or not await tenant.has_group(group)]
    except GraphError:
        return Check(name, True, f"{says} Whether they exist could not be read.", required=False)
    if unknown:
        says = f"HELPDESK_GROUP_IDS: there is no group with the object id {', '.join(unknown)}."
        lost = "Its members get the employee's answers; a value that is no id may take it from all groups."
    return Check(name, not unknown, says, lost=lost, required=False)


async def _webhook(settings: Settings) -> list[Check]:
    tried = await try_webhook(settings, clock=utc_now)
    if tried is None:
        return []
    took, says = tried
    lost = "Other systems do not hear of cases and alerts; events are sent again for a day."
    return [Check("Webhook", took, says, lost=lost, required=False)]
