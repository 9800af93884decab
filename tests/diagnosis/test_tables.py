"""Every cause against its table: where it fires, where it is silent, and where it cannot tell."""

from __future__ import annotations

import pytest

from diagnosis.cause import Kind, Stage, Verdict
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Finding
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from tests.diagnosis.rows import Beside, evidence_of, read_tables

TABLES = read_tables()
CAUSES = {cause.id: cause for cause in CATALOGUE}


def _rows(kind: str) -> list[object]:
    return [
        pytest.param(table.cause_id, row, id=f"{table.cause_id}: {name}")
        for table in TABLES.values()
        for name, row in getattr(table, kind).items()
    ]


def _findings(cause_id: str, evidence: Evidence) -> list[Finding]:
    return [finding for finding in diagnose(evidence).findings if finding.cause.id == cause_id]


def test_every_cause_has_a_table() -> None:
    """Each cause of the catalogue has a table of its name, and each table a cause."""
    wanted = set(CAUSES)
    missing = [f"tests/diagnosis/tables/{cause_id.replace('-', '_')}.py" for cause_id in wanted - set(TABLES)]
    assert not missing, f"no table: {sorted(missing)}"
    assert not set(TABLES) - wanted, f"a table without a cause: {sorted(set(TABLES) - wanted)}"


@pytest.mark.parametrize("cause_id", sorted(TABLES))
def test_every_table_has_rows(cause_id: str) -> None:
    """A table says where its cause fires and where not, and for a check also where it cannot tell."""
    table = TABLES[cause_id]
    assert table.fires
    assert table.silent
    assert table.cannot_tell or CAUSES[cause_id].covers


@pytest.mark.parametrize(("cause_id", "row"), _rows("fires"))
def test_fires(cause_id: str, row: Evidence | Beside) -> None:
    """The cause is found, and it leads unless the row says that something else does."""
    diagnosis = diagnose(evidence_of(row))
    ids = [finding.cause.id for finding in diagnosis.findings]
    assert cause_id in ids
    assert (ids[0] == cause_id) is not isinstance(row, Beside), ids


@pytest.mark.parametrize(("cause_id", "row"), _rows("fires"))
def test_confirmed_is_proved(cause_id: str, row: Evidence | Beside) -> None:
    """A confirmed finding shows an event or a fact, or is about the state of a job that was read."""
    for finding in _findings(cause_id, evidence_of(row)):
        match = finding.match
        if match.verdict is not Verdict.CONFIRMED or finding.cause.kind is Kind.GAP:
            continue
        state_was_read = finding.cause.stage is Stage.JOB and finding.job is not None
        assert match.event is not None or match.facts or state_was_read


@pytest.mark.parametrize(("cause_id", "row"), _rows("fires"))
def test_expected_by_lies_ahead(cause_id: str, row: Evidence | Beside) -> None:
    """A finding never promises a time that has passed."""
    evidence = evidence_of(row)
    for finding in diagnose(evidence).findings:
        assert finding.match.expected_by is None or finding.match.expected_by > evidence.now


@pytest.mark.parametrize(("cause_id", "row"), _rows("silent"))
def test_silent(cause_id: str, row: Evidence) -> None:
    """The cause is not found."""
    assert _findings(cause_id, row) == []


@pytest.mark.parametrize(("cause_id", "row"), _rows("cannot_tell"))
def test_cannot_tell(cause_id: str, row: Evidence) -> None:
    """The cause is neither found nor ruled out, and the answer says what could not be read."""
    diagnosis = diagnose(row)
    assert cause_id not in [finding.cause.id for finding in diagnosis.findings]
    missing = {gap.source for gap in row.gaps()}
    assert missing
    assert {item.source for item in diagnosis.could_not_check} == missing
