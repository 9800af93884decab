"""What the causes about one attribute share: which mappings of the job write the attribute asked about."""

from __future__ import annotations

from diagnosis import attributes
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known, offered
from diagnosis.jobs import Job
from diagnosis.log import Event
from diagnosis.schema import AttributeMapping


def targets(evidence: Evidence) -> tuple[str, ...]:
    """What the directories call the attribute asked about; nothing where no change of one was expected."""
    expected = evidence.expectation
    if expected.change is not Change.UPDATE or not expected.attribute:
        return ()
    return attributes.names(expected.attribute)


NEVER = frozenset(
    {
        *attributes.names("photo"),
        *("licence", "licences", "license", "licenses", "assignedlicenses", "mailbox", "teams", "apps"),
        *("group", "groups", "memberof"),
        *("password", "first password", "sign-in", "signin", "sign in", "login", "logon"),
    }
)
"""What no HR connector writes; causes of their own speak about it.

https://learn.microsoft.com/entra/identity/app-provisioning/known-issues
"""


def never_written(evidence: Evidence) -> bool:
    """Whether the question is about something that no HR connector writes."""
    return not NEVER.isdisjoint(targets(evidence))


def mappings(evidence: Evidence, job: Job) -> tuple[AttributeMapping, ...]:
    """The job's mappings of the attribute asked about."""
    return known(job.schema).attribute_mappings(targets(evidence))


def mapped_elsewhere(evidence: Evidence, job: Job) -> bool:
    """Whether another job maps the attribute, so that the change may come from there.

    Where this job deals with the person, only jobs count that deal with them, too.
    """
    here = _events(job)
    others = [other for other in known(evidence.jobs) if other is not job]
    return any(mappings(evidence, other) for other in others if not here or _events(other))


def _events(job: Job) -> tuple[Event, ...]:
    log = offered(job.log)
    return () if log is None else log.events


def written(evidence: Evidence, event: Event) -> bool:
    """Whether the event wrote the attribute asked about."""
    names = targets(evidence)
    return event.written and any(item.name.casefold() in names for item in event.modified)


def arrived(evidence: Evidence, job: Job, event: Event) -> bool:
    """Whether HR gave a value for the attribute asked about, going by the import step; else it is unknown.

    True where no attribute was asked about or none of the record maps to it; False for what no connector
    writes, and where the mapping could not be read.
    """
    if never_written(evidence):
        return False
    if isinstance(job.schema, Unavailable):
        return not targets(evidence)
    sources = [name for mapping in mappings(evidence, job) for name in mapping.source_attributes]
    return not sources or any(event.imported.get(name.casefold(), "").strip() for name in sources)
