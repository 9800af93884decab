"""A trial: a made-up cause is added as `docs/adding-a-cause.md` says, and nothing else has to be touched.

In a copy of the checkout it gets its module, its line in the catalogue, its table, its scenario and the page
made from it. The tests that hold these together accept it; with any of them missing, one of them says which.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.diagnosis.rows import ROOT

pytestmark = pytest.mark.slow

ID = "lives-on-the-moon"
NAME = ID.replace("-", "_")
ROOMS = ("access", "bot", "cards", "diagnosis", "dialogs", "docs", "graph", "sandbox", "store", "tests")

MODULE = f'''"""Her department is on the moon, where no account can be used."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event read a department on the moon."""
    event = evidence.newest(job)
    place = event.imported.get("supervisoryorganization", "") if event else ""
    if "moon" not in place.casefold():
        return None
    return Match(
        text(_("{{person}} works on the moon."), person=evidence.person.name),
        facts=(Fact(_("Department"), place, personal=True),),
        event=event,
        step=StepType.IMPORT,
    )


CAUSE = Cause(
    id="{ID}",
    stage=Stage.IMPORT,
    kind=Kind.PROBLEM,
    title=_("On the moon"),
    employee=_("Accounts are for people on Earth."),
    owner=Owner.HR,
    next_step=_("Ask HR for a department on Earth."),
    employee_next_step=_("Ask HR about the department."),
    docs=(Doc.LOGS,),
    outcome=Outcome.NEEDS_HR,
    check=check,
)
'''

TABLE = f'''"""Rows for `{ID}`: the department is on the moon."""

from __future__ import annotations

from diagnosis.log import StepType
from tests.diagnosis.rows import NO_LOG_ROWS
from tests.support.evidence import event, evidence, job, step

FIRES = {{
    "on the moon": evidence(job(event(steps=(step(StepType.IMPORT, supervisoryorganization="Moon base"),)))),
}}

SILENT = {{"healthy": evidence()}}

CANNOT_TELL = NO_LOG_ROWS
'''

SCENARIO = f'''"""Her department is on the moon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, department="Moon base")


SCENARIO = Scenario(
    name="{ID}",
    cause="{ID}",
    says="Jane's department is the moon base.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {{changed}}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)
'''

PARTS = {
    "module": Path("diagnosis/causes/importing") / f"{NAME}.py",
    "table": Path("tests/diagnosis/tables") / f"{NAME}.py",
    "scenario": Path("sandbox/scenarios") / f"{NAME}.py",
    "page": Path("docs/causes") / f"{ID}.md",
}
CATALOGUE = Path("diagnosis/causes/__init__.py")
TOGETHER = (
    "tests/diagnosis/test_page.py",
    "tests/diagnosis/test_tables.py",
    "tests/scenarios/test_every_cause.py",
)
HELD = "modules_and_catalogue or catalogue_is_in_order or no_page_is_left_over or has_a_table or every_cause"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkout with the made-up cause in it."""
    there = tmp_path_factory.mktemp("trial")
    unwanted = shutil.ignore_patterns("__pycache__", "node_modules", ".hypothesis", "golden")
    for room in ROOMS:
        shutil.copytree(ROOT / room, there / room, ignore=unwanted)
    shutil.copy(ROOT / "pyproject.toml", there)
    for part, words in (("module", MODULE), ("table", TABLE), ("scenario", SCENARIO)):
        (there / PARTS[part]).write_text(words, encoding="utf-8")
    _enter(there)
    made = _run(there, "-m", "diagnosis.page", "docs/causes")
    assert made.returncode == 0, made.stdout + made.stderr
    return there


def _enter(there: Path) -> None:
    """One import and one line in the catalogue, before the first of the same stage."""
    catalogue = there / CATALOGUE
    written = catalogue.read_text(encoding="utf-8")
    first = "skipped_import_missing_matching_id"
    assert written.count(f"    {first}.CAUSE,\n") == 1
    written = written.replace(f"    {first}.CAUSE,\n", f"    {NAME}.CAUSE,\n    {first}.CAUSE,\n")
    written = written.replace("from diagnosis.causes.importing import (", _IMPORT, 1)
    assert written.count(NAME) == 2
    catalogue.write_text(written, encoding="utf-8")


_IMPORT = f"from diagnosis.causes.importing import (\n    {NAME},"


def _run(there: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=there, capture_output=True, text=True, check=False
    )


def _tests(there: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return _run(there, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments)


@pytest.fixture
def without(copy: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The copy without one part, which comes back afterwards."""
    gone = copy / PARTS[request.param]
    kept = gone.read_text(encoding="utf-8")
    gone.unlink()
    yield copy
    gone.write_text(kept, encoding="utf-8")


def test_the_suite_accepts_it(copy: Path) -> None:
    """Every test that holds the parts together, and every test of this cause, passes."""
    together = _tests(copy, *TOGETHER, "-k", HELD)
    assert together.returncode == 0, together.stdout
    own = _tests(
        copy,
        *TOGETHER,
        "tests/diagnosis/test_properties.py",
        "tests/sandbox/test_scenarios.py",
        "tests/scenarios/test_scenarios.py",
        "-k",
        ID,
    )
    assert own.returncode == 0, own.stdout
    assert "passed" in own.stdout


@pytest.mark.parametrize("without", list(PARTS), indirect=True, ids=list(PARTS))
def test_a_missing_part_is_named(without: Path) -> None:
    """The failure names the cause or the file that is missing."""
    failed = _tests(without, *TOGETHER, "-k", HELD)
    assert failed.returncode != 0
    assert NAME in failed.stdout or ID in failed.stdout


def test_a_missing_line_of_the_catalogue_is_named(copy: Path) -> None:
    """A module that nobody entered is named."""
    catalogue = copy / CATALOGUE
    kept = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(
        "".join(line for line in kept.splitlines(True) if NAME not in line), encoding="utf-8"
    )
    failed = _tests(copy, *TOGETHER, "-k", HELD)
    catalogue.write_text(kept, encoding="utf-8")
    assert failed.returncode != 0
    assert ID in failed.stdout
