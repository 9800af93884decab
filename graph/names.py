"""What the rules of a job make of a person's name, and who has that name already."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from diagnosis.directory import Organization
from diagnosis.evidence import Evidence
from diagnosis.expressions import choices, copied, fixed
from diagnosis.gaps import GapReason, Source, Unavailable, not_read
from diagnosis.jobs import Target
from diagnosis.name_rules import key
from diagnosis.names import UPN, TriedName
from diagnosis.schema import AttributeMapping
from diagnosis.text import _, text
from graph import needs
from graph.client import GraphClient
from graph.errors import GraphError
from graph.expressions import Evaluated, Expressions
from graph.needs import Rules
from graph.organization import Organizations
from graph.question import Question
from graph.users import Directory

MOST = 3
"""Expressions that one question may have worked out."""
_LONGEST = 256
"""Characters of a value that is looked up; a longer one is nobody's name."""


@dataclass(frozen=True, slots=True)
class _Try:
    """One expression that is to be worked out: a rule, or one of its choices."""

    rules: Rules
    mapping: AttributeMapping
    expression: str
    choices: int
    order: tuple[int, int, int]

    @property
    def at_once(self) -> Evaluated | None:
        """What needs no asking: an attribute as it is, or a fixed text."""
        attribute = copied(self.expression)
        if attribute is not None:
            return Evaluated(self.rules.event.imported.get(key(attribute), ""))
        written = fixed(self.expression)
        return None if written is None else Evaluated(written)


class Names:
    """Tries the rules of names where that can decide."""

    def __init__(self, client: GraphClient, directory: Directory, organizations: Organizations) -> None:
        self._expressions = Expressions(client)
        self._directory = directory
        self._organizations = organizations

    async def complete(self, evidence: Evidence, question: Question) -> Evidence:
        """The evidence with the names that were tried, and with the tenant's domains where these matter.

        Never raises a `GraphError`.
        """
        sought = needs.names(evidence)
        if not sought:
            return evidence
        async with asyncio.TaskGroup() as group:
            trying = group.create_task(question.read(Source.SCHEMA, self._of(sought)))
            domains = group.create_task(self._domains(evidence, sought, question))
        tried = trying.result()
        if isinstance(tried, Unavailable) and tried.reason is GapReason.NOT_PERMITTED:
            because = text(
                _(
                    "The bot may not have the rules of names tried; Microsoft names the permission "
                    "{permission} for that. Without it, switch PARSE_EXPRESSION off."
                ),
                permission=tried.permission or "–",
            )
            tried = replace(tried, because=because)
        return replace(evidence, names=tried, organization=domains.result())

    async def _of(self, sought: Sequence[Rules]) -> tuple[TriedName, ...]:
        """The names, in the order of rules and choices. Raises a `GraphError` where none could be tried."""
        tries = sorted(_planned(sought), key=lambda one: one.order)
        results = await asyncio.gather(*map(self._worked_out, tries))
        failures = [result for result in results if isinstance(result, GraphError)]
        asked = sum(one.at_once is None for one in tries)
        if failures and len(failures) == asked:
            raise failures[0]
        names = [
            TriedName(
                job_id=one.rules.job.id,
                attribute=one.mapping.target,
                rule=one.expression,
                value=result.value or one.mapping.default or "" if result.value is not None else None,
                failed=result.failed,
                choices=one.choices,
            )
            for one, result in zip(tries, results, strict=True)
            if not isinstance(result, GraphError)
        ]
        return await self._held(names)

    async def _worked_out(self, one: _Try) -> Evaluated | GraphError:
        known = one.at_once
        if known is not None:
            return known
        job, imported = one.rules.job, one.rules.event.imported
        # What the import step does not have is left out, as null is not the same as an empty text.
        given = {name: imported[key(name)] for name in one.mapping.source_attributes if key(name) in imported}
        try:
            return await self._expressions.evaluate(job.service_principal_id, job.id, one.expression, given)
        except GraphError as error:
            return error

    async def _held(self, names: Sequence[TriedName]) -> tuple[TriedName, ...]:
        """The names with their holders. What was worked out counts even if the directory does not answer."""
        values = [
            (name.attribute.casefold(), name.value)
            for name in names
            if name.value and len(name.value) <= _LONGEST
        ]
        try:
            found = await self._directory.holders(values)
        except GraphError:
            return tuple(names)
        return tuple(
            replace(name, holders=found.get((name.attribute.casefold(), name.value or ""))) for name in names
        )

    async def _domains(
        self, evidence: Evidence, sought: Sequence[Rules], question: Question
    ) -> Organization | Unavailable:
        """The organization, read for its domains where a user name in Entra ID is in question."""
        known = evidence.organization
        if not isinstance(known, Unavailable) or known.reason is not GapReason.NOT_READ:
            return known
        matter = any(
            rules.job.target is Target.ENTRA_ID and mapping.target.casefold() == UPN
            for rules in sought
            for mapping in rules.mappings
        )
        if not matter:
            return not_read(Source.ORGANIZATION)
        return await question.read(Source.ORGANIZATION, self._organizations.read())


def _planned(sought: Sequence[Rules]) -> Iterator[_Try]:
    """The first choice of each rule, then the second ones, and so on; Graph is asked for the first few."""
    every = [
        _Try(rules, mapping, expression, len(options), (number, place, rank))
        for number, rules in enumerate(sought)
        for place, mapping in enumerate(rules.mappings)
        for options in [choices(mapping.expression)]
        for rank, expression in enumerate(options)
        if expression.strip()
    ]
    left = MOST
    for one in sorted(every, key=lambda one: (one.order[2], one.order)):
        if one.at_once is None:
            if not left:
                continue
            left -= 1
        yield one
