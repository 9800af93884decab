"""How many others have the same trouble, in a sentence or two under what leads."""

from __future__ import annotations

from collections.abc import Iterator

from diagnosis.audience import Audience
from diagnosis.cause import Stage
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.gaps import Unavailable
from diagnosis.text import Text, _, counted, text


def sentences(diagnosis: Diagnosis, audience: Audience) -> Iterator[Text]:
    """For the helpdesk how many there are since when; for an employee that there are others, where so."""
    spread, leading = diagnosis.spread, diagnosis.leading
    if audience is not Audience.HELPDESK:
        if spread is not None and spread.others and audience is Audience.EMPLOYEE:
            yield text(_("Others are affected too."))
        return
    if spread is not None and spread.others:
        person, since = diagnosis.person.name, spread.since or diagnosis.read_at
        if spread.at_least:
            yield counted(
                "{person} and at least {n} other since {since}.",
                "{person} and at least {n} others since {since}.",
                spread.others,
                person=person,
                since=since,
            )
        else:
            yield counted(
                "{person} and {n} other since {since}.",
                "{person} and {n} others since {since}.",
                spread.others,
                person=person,
                since=since,
            )
    elif spread is not None:
        yield text(_("Only {person} is affected."), person=diagnosis.person.name)
    waiting = _waiting(leading) if leading is not None else 0
    if waiting and (spread is None or spread.others):
        yield counted(
            "The last cycle of this job put {n} record off for another try.",
            "The last cycle of this job put {n} records off for another try.",
            waiting,
        )


def _waiting(leading: Finding) -> int:
    """Records that the job of a leading quarantine could not finish, as its status counts them."""
    job = leading.job
    if leading.cause.stage is not Stage.JOB or job is None or isinstance(job.status, Unavailable):
        return 0
    last = job.status.last_execution
    return last.escrowed if job.status.quarantine is not None and last is not None else 0
