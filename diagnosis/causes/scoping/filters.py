"""What the causes about scoping filters share: the clauses of an event, and how they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from diagnosis import scope
from diagnosis.cause import Fact
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.log import Event
from diagnosis.text import _


def filter_clauses(event: Event, job: Job) -> tuple[scope.EvaluatedClause, ...]:
    """The clauses as the log has them, else as the schema has them, where it could be read."""
    return scope.clauses(event, None if isinstance(job.schema, Unavailable) else job.schema)


def clause_facts(clauses: Sequence[scope.EvaluatedClause]) -> tuple[Fact, ...]:
    """The clauses that are not met, those nobody can be sure of, and the person's own values."""
    failed = [clause for clause in clauses if clause.holds is not True]
    facts = [Fact(_("Scoping filter"), clause.filter) for clause in failed[:1] if clause.filter]
    for clause in failed:
        label = _("Clause that is not met") if clause.holds is False else _("Clause that I cannot evaluate")
        facts.append(Fact(label, clause.wording))
    values = {clause.attribute: clause.value for clause in failed if clause.value}
    return (*facts, *(Fact(attribute, value, personal=True) for attribute, value in values.items()))
