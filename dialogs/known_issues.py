"""Known issues: the helpdesk writes, lists and ends notes on causes; others read those that are for them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import Protocol
from uuid import uuid4
from zoneinfo import ZoneInfo

from botbuilder.core import TurnContext
from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Place, Relation, Role
from cards.actions import EndKnownIssue, NoteKnownIssue, Trouble, Unknown
from cards.known_issues import LONGEST, MOST_DAYS, Names, day_of, known_issues_card, note_card
from cards.message import button_line, message_card
from diagnosis.audience import Audience
from diagnosis.causes import CATALOGUE
from diagnosis.known_issues import KnownIssue, holding, readable
from diagnosis.text import Text, _, text
from dialogs.reply import Reply, Taken
from graph.errors import GraphError
from graph.jobs import HrJob

log = logging.getLogger(__name__)

_NAMES_WITHIN_SECONDS = 2.0
"""A pressed button waits no longer to learn what people and jobs are called."""
_CAUSES = frozenset(cause.id for cause in CATALOGUE)


class Book(Protocol):
    """Where the notes are kept. Nothing of it raises for a database that can't be reached."""

    async def current(self) -> tuple[KnownIssue, ...] | None:
        """Those that hold now; None where they can't be read."""

    async def add(self, issue: KnownIssue) -> bool | None:
        """Keep one; False where one of its id was kept before, None where that is not possible now."""

    async def end(self, issue_id: str) -> bool | None:
        """End one; False where none of that id holds, None where that is not possible now."""


class Directory(Protocol):
    """What writers and jobs are called: the part of `graph.tenant.Tenant` that a list needs."""

    async def name_of(self, user_id: str) -> str | None: ...

    async def jobs(self) -> tuple[HrJob, ...]: ...


class KnownIssues:
    """Answers the buttons and the words that concern notes. Holds nothing about a conversation."""

    def __init__(self, book: Book, directory: Directory) -> None:
        self._book, self._directory = book, directory

    async def press(
        self, context: TurnContext, reply: Reply, action: NoteKnownIssue | EndKnownIssue
    ) -> Taken:
        """One press of a button. Whoever may not write is told so, whatever the button's data says."""
        words = reply.words
        if reply.asker.place is Place.SHARED:
            return Taken(words.say(_PRIVATELY))
        if isinstance(action, NoteKnownIssue) and action.step == "list":
            return Taken(words.say(_("Here they are.")), await self.listed(reply))
        if reply.role is not Role.HELPDESK:
            return Taken(words.say(_("Only the helpdesk can write or end notes.")))
        if isinstance(action, EndKnownIssue):
            return await self._end(reply, action)
        if action.step == "leave":
            return await self._in_place(reply, _("Nothing was saved."))
        if action.cause not in _CAUSES:
            return Taken(words.say(button_line(Unknown(action.verb, Trouble.UNKNOWN))))
        if action.step == "write":
            fresh = action.model_copy(update={"note": uuid4().hex})
            return Taken(words.say(_("Please fill in the note below.")), await self._form(reply, fresh))
        return await self._save(reply, action)

    async def listed(self, reply: Reply, note: str | None = None) -> AdaptiveCard:
        """The notes that this asker may read, alone with the bot."""
        words = reply.words
        if reply.asker.place is Place.SHARED:
            return message_card(_PRIVATELY, words, way_out=False)
        kept = await self._book.current()
        if kept is None:
            return message_card(_NOT_READ, words, details=(_LATER,))
        audience = Audience(policy.level(reply.role, Relation.SELF, reply.asker.place).value)
        issues = readable(holding(kept, reply.now), audience)
        names = await self._names(issues) if audience is Audience.HELPDESK else Names({}, {})
        said = text(note) if note else None
        return known_issues_card(issues, audience, words, names=names, note=said)

    async def _save(self, reply: Reply, form: NoteKnownIssue) -> Taken:
        issue = _issue(reply, form)
        if isinstance(issue, Text):
            return Taken(reply.words.say(issue), await self._form(reply, form, issue), in_place=True)
        added = await self._book.add(issue)
        if added is None:
            hint = text(_("I could not save that just now. Please try again in a few minutes."))
            return Taken(reply.words.say(hint), await self._form(reply, form, hint), in_place=True)
        if not added:
            return await self._in_place(reply, _("You have saved that note already."))
        log.info("known issue noted", extra={"note": issue.id, "everybody": issue.everybody})
        return await self._in_place(reply, _("Your note is saved."))

    async def _end(self, reply: Reply, action: EndKnownIssue) -> Taken:
        match await self._book.end(action.note):
            case None:
                line = _("I could not end that note just now. Please try again in a few minutes.")
            case False:
                line = _("That note had ended already.")
            case True:
                log.info("known issue ended", extra={"note": action.note})
                line = _("The note has ended.")
        return await self._in_place(reply, line)

    async def _in_place(self, reply: Reply, line: str) -> Taken:
        """The list takes the place of the card whose button was pressed, and says what has happened."""
        return Taken(reply.words.say(line), await self.listed(reply, line), in_place=True)

    async def _form(self, reply: Reply, form: NoteKnownIssue, hint: Text | None = None) -> AdaptiveCard:
        words, job = reply.words, None
        if form.job is not None:
            job = (await self._job_names()).get(form.job)
        return note_card(form, words, today=words.day(reply.now), job=job, hint=hint)

    async def _names(self, issues: Iterable[KnownIssue]) -> Names:
        """What the writers and jobs of these notes are called, as far as that can be read."""
        issues = list(issues)
        writers = sorted({issue.written_by for issue in issues if issue.written_by})
        async with asyncio.TaskGroup() as side_by_side:
            tasks = {writer: side_by_side.create_task(self._name_of(writer)) for writer in writers}
        people = {writer: name for writer, task in tasks.items() if (name := task.result())}
        jobs = await self._job_names() if any(issue.job for issue in issues) else {}
        return Names(people, jobs)

    async def _name_of(self, user_id: str) -> str | None:
        try:
            async with asyncio.timeout(_NAMES_WITHIN_SECONDS):
                return await self._directory.name_of(user_id)
        except (GraphError, TimeoutError):
            return None

    async def _job_names(self) -> dict[str, str]:
        try:
            async with asyncio.timeout(_NAMES_WITHIN_SECONDS):
                return {job.id: job.name for job in await self._directory.jobs()}
        except (GraphError, TimeoutError):
            return {}


def _issue(reply: Reply, form: NoteKnownIssue) -> KnownIssue | Text:
    """The note that the form describes, or what is wrong with it. A day ends in the zone of its writer."""
    # Marks round a right-to-left text belong to the line it is shown in, and are added there.
    said = (form.text or "").strip("\u2068\u2069")
    if not said:
        return text(_("Please write what is being done about it."))
    if len(said) > LONGEST:
        return text(_("That is too long: please say it in at most {n} characters."), n=LONGEST)
    today, until = reply.words.day(reply.now), day_of(form.until)
    if until is None:
        return text(_("Please choose the last day of the note."))
    if not today <= until <= today + timedelta(days=MOST_DAYS):
        return text(_("Please choose a day from today on, at most {n} days ahead."), n=MOST_DAYS)
    by_code = form.concerns == "code" and form.code is not None
    ends = datetime.combine(until + timedelta(days=1), time.min, ZoneInfo(reply.asker.time_zone))
    return KnownIssue(
        id=form.note or uuid4().hex,
        text=said,
        ends_at=ends.astimezone(UTC),
        cause=None if by_code else form.cause,
        code=form.code if by_code else None,
        job=form.job if form.where == "job" else None,
        everybody=form.readers == "everybody",
        written_at=reply.now,
        written_by=reply.asker.entra_id,
    )


_PRIVATELY = _("I can show that to you alone: ask me in our personal chat.")
_NOT_READ = _("I could not read the known issues just now")
_LATER = _("Please try again in a few minutes.")
