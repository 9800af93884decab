"""`diagnose`: one diagnosis on the terminal."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.clock import utc_now
from bot.commands.console import fail, say, say_json
from bot.known_issues import read_once
from bot.settings import Settings, SettingsError
from bot.tenant import answers_for, open_tenant
from cards import bundle
from cards.blocks import to_json
from cards.diagnosis import Links, diagnosis_card
from cards.report import candidates_report, candidates_text, report, text_report
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.gaps import Unavailable
from dialogs.answers import Answers, matches
from dialogs.looked import Asked, Looked
from dialogs.may_see import issues_seen_by, seen_by
from graph.errors import GraphError
from graph.people import Who
from graph.tenant import Tenant

SEVERAL = 3
NOTHING_READ = 1


@dataclass(frozen=True, slots=True)
class Request:
    """The command's arguments, checked."""

    who: str
    expectation: Expectation
    job: str | None
    audience: Audience
    locale: str
    form: str
    unmasked: bool = False


def request(
    settings: Settings,
    who: str,
    *,
    expect: str | None,
    attribute: str | None,
    changed: str | None,
    job: str | None,
    audience: str,
    locale: str | None,
    form: str,
    unmasked: bool = False,
) -> Request:
    """The arguments as values. Ends the program with 2 for what makes no sense."""
    if not who.strip():
        fail("WHO is empty: give a name, a user name or an HR id.")
    begins, ends = _moment(changed, settings.time_zone)
    change = Change(expect) if expect else None
    if attribute and change not in (None, Change.UPDATE):
        fail("--attribute goes with --expect update.")
    if Audience(audience) is not Audience.HELPDESK and (form == "bundle" or unmasked):
        fail("A bundle and --unmasked are for the helpdesk's eyes: leave --audience employee out.")
    if unmasked and form not in ("json", "bundle"):
        fail("--unmasked goes with --format json or --format bundle.")
    return Request(
        who=who,
        expectation=Expectation(Change.UPDATE if attribute else change, attribute, begins, ends),
        job=job,
        audience=Audience(audience),
        locale=locale or settings.locale,
        form=form,
        unmasked=unmasked,
    )


def diagnose(settings: Settings, asked: Request) -> int:
    """Print one diagnosis; the exit code is 0 when made, 3 when the asker must say who is meant, as several
    people match or somebody only nearly, 1 when all was dark."""
    try:
        return asyncio.run(_diagnose(settings, asked))
    except SettingsError as error:
        fail(str(error))


async def _diagnose(settings: Settings, asked: Request) -> int:
    words = Words(asked.locale, settings.time_zone, now=utc_now())
    async with open_tenant(settings) as tenant:
        if asked.job is not None:
            await _check_job(tenant, asked.job)
        helpdesk = asked.audience is Audience.HELPDESK
        found = await tenant.find_people(Who.typed(asked.who), leavers=helpdesk)
        people = [candidate.person for candidate in found.people]
        if people and found.one is None:
            near = all(candidate.near for candidate in found.people)
            if asked.form == "bundle":
                # What is printed is meant to be passed on: no list of people in it.
                fail(candidates_text(asked.who, people, words, near=near), SEVERAL)
            if asked.form == "text":
                say(candidates_text(asked.who, people, words, near=near))
            else:
                say_json(candidates_report(asked.who, people, asked.expectation, utc_now(), words, near=near))
            return SEVERAL
        person = found.one or _as_typed(asked.who)
        database = settings.database_url.get_secret_value()
        answers = answers_for(settings, tenant, partial(read_once, database))
        looked = await answers.look_up(Asked(person, asked.expectation, job=asked.job))
    _show(looked, asked, words, answers)
    evidence = looked.evidence
    blind = isinstance(evidence.jobs, Unavailable) and isinstance(evidence.users, Unavailable)
    return NOTHING_READ if blind else 0


async def _check_job(tenant: Tenant, named: str) -> None:
    """A job that is not there is wrong use; one that can't be listed is a gap of the diagnosis."""
    try:
        known = await tenant.jobs()
    except GraphError:
        return
    if not any(matches(job, named) for job in known):
        names = "\n".join(f"  {job.name}" for job in known) or "  (none)"
        fail(f"No HR provisioning job is called {named!r}. There are:\n{names}")


def _as_typed(words: str) -> Person:
    """Somebody nobody knows, as far as the words say who."""
    who = Who.typed(words)
    return Person(who.query, who.name, who.hr_id, who.upn, who.entra_id)


def _show(looked: Looked, asked: Request, words: Words, answers: Answers) -> None:
    helpdesk = asked.audience is Audience.HELPDESK
    audience = asked.audience
    diagnosis = seen_by(looked, audience, may_hear_of_leaving=helpdesk)
    issues = issues_seen_by(looked, audience, may_hear_of_leaving=helpdesk)
    masked = not asked.unmasked
    if asked.form == "json":
        events = bundle.events(looked.evidence, diagnosis, masked=masked) if helpdesk else []
        say_json(report(diagnosis, words, issues=issues, codes=helpdesk, events=events))
    elif asked.form == "bundle":
        say_json(bundle.bundle(looked.evidence, diagnosis, masked=masked))
    elif asked.form == "card":
        links = Links(provisioning_logs=answers.logs_page(looked))
        say_json(to_json(diagnosis_card(diagnosis, audience, words, links=links, issues=issues)))
    else:
        say(text_report(diagnosis, audience, words, issues))


def _moment(written: str | None, time_zone: str) -> tuple[datetime | None, datetime | None]:
    """A moment, or a day with its end; a time without a zone is in the settings' zone."""
    if written is None:
        return None, None
    zone = ZoneInfo(time_zone)
    try:
        if len(written) <= len("2026-11-20"):
            begins = datetime.combine(date.fromisoformat(written), time.min, zone)
            return begins.astimezone(UTC), (begins + timedelta(days=1)).astimezone(UTC)
        moment = datetime.fromisoformat(written)
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC), None
    except (ValueError, OverflowError):
        fail(f"--changed is to be like 2026-11-20 or 2026-11-20T09:00:00Z, not {written!r}.")
