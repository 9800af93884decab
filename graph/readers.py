"""The readers that answer one question at a time, put together; `graph.together` has those for many."""

from __future__ import annotations

from dataclasses import dataclass

from graph.audits import Audits
from graph.collect import Collector
from graph.deleted import DeletedUsers
from graph.further import Further
from graph.members import Members
from graph.names import Names
from graph.near import Nearby
from graph.parts import Parts
from graph.people import People
from graph.reread import Reread
from graph.spread import Spreads
from graph.suggestions import Suggestions
from graph.users import Directory


@dataclass(frozen=True, slots=True)
class Readers:
    """Close them with `aclose`; what they are made of stays open."""

    people: People
    collector: Collector
    members: Members
    spreads: Spreads
    suggestions: Suggestions

    async def aclose(self) -> None:
        """Stop reading."""
        await self.members.aclose()
        await self.spreads.aclose()
        await self.suggestions.aclose()


def readers(parts: Parts) -> Readers:
    """All of them. What two of them read alike within seconds is read once (`Reread`)."""
    client, clock, monotonic = parts.client, parts.clock, parts.monotonic
    log, jobs, organizations = parts.log, parts.jobs, parts.organizations
    directory = Directory(client)
    reread = Reread(monotonic=monotonic)
    spreads = Spreads(client, clock=clock, monotonic=monotonic)
    further = Further(
        Audits(client, days=parts.log_days, clock=clock),
        DeletedUsers(client),
        spreads,
        clock=clock,
        directory=directory,
        names=Names(client, directory, organizations) if parts.tries_names else None,
        connections=parts.connections,
        agents=parts.agents,
    )
    return Readers(
        people=People(directory, log, jobs, reread, organizations, Nearby(client, log)),
        collector=Collector(
            directory, log, jobs, reread, organizations, further, clock=clock, cloud=parts.cloud
        ),
        members=Members(client, monotonic=monotonic),
        spreads=spreads,
        suggestions=Suggestions(
            client,
            directory,
            jobs,
            days=parts.log_days,
            clock=clock,
            monotonic=monotonic,
            has_log=parts.cloud.has_log,
        ),
    )
