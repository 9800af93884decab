"""The helpdesk's pages: made from the causes, up to date, and with what a page must say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from diagnosis.cause import Cause, Kind, Owner, Stage
from diagnosis.causes import CATALOGUE
from diagnosis.docs import Doc
from diagnosis.engine import diagnose
from diagnosis.gaps import GapReason
from diagnosis.page import STAGES, WHO, index, page, pages, write
from diagnosis.text import Text, text
from tests.diagnosis.rows import ROOT, all_rows

FOLDER = ROOT / "docs" / "causes"
ROWS = dict(all_rows())
BY_ID = {cause.id: cause for cause in CATALOGUE}
# Words that mean nothing to somebody outside IT, or that leave open who is meant.
NOT_FOR_EMPLOYEES = (
    r"quarantin|escrow|scop(e|ing)|attribute|mapping|entra|directory sync|\bcode\b|graph|cycle|steady|schema|"
    r"\bUPN\b|\bOU\b|\bthey\b|\bthem\b|\btheir\b|\bshe\b|\bhe\b|\bher\b|\bhis\b|fault of|forgot|failed to"
)


@pytest.mark.parametrize("name", sorted(pages()))
def test_pages_are_current(name: str) -> None:
    """The page is what the module says; `python -m diagnosis.page docs/causes` writes it anew."""
    assert (FOLDER / name).read_text(encoding="utf-8") == pages()[name]


def test_no_page_is_left_over() -> None:
    """Every file in docs/causes belongs to a cause."""
    assert {path.name for path in FOLDER.iterdir()} == set(pages())


def test_index_is_in_catalogue_order() -> None:
    """The index links each cause once, stage by stage, within a stage as the catalogue has them."""
    linked = re.findall(r"\(([a-z-]+)\.md\)", index())
    assert [cause_id for cause_id in linked if cause_id in BY_ID] == [
        cause.id for cause in sorted(CATALOGUE, key=lambda cause: cause.stage)
    ]


@pytest.mark.parametrize("cause", CATALOGUE, ids=lambda cause: cause.id)
def test_page_says_everything(cause: Cause) -> None:
    """A page has every section, none of them empty, and each of the cause's links."""
    written = page(cause)
    for section in (
        "What it means",
        "How we can tell",
        "How to fix it",
        "Who can",
        "Does on-demand provisioning help?",
        "Read more at Microsoft",
    ):
        assert re.search(rf"^## {re.escape(section)}\n\n\S", written, re.MULTILINE), section
    assert cause.docs
    for doc in cause.docs:
        assert f"]({doc.url})" in written
    assert not re.search(r"\n{3,}| \n|\bNone\b", written)


def test_writing_removes_what_is_gone(tmp_path: Path) -> None:
    """Writing the pages leaves exactly the pages there are."""
    (tmp_path / "retired-cause.md").write_text("old")
    write(tmp_path, CATALOGUE[:2])
    assert {path.name for path in tmp_path.iterdir()} == {
        "README.md",
        f"{CATALOGUE[0].id}.md",
        f"{CATALOGUE[1].id}.md",
    }


@pytest.mark.parametrize("cause", CATALOGUE, ids=lambda cause: cause.id)
def test_cause_is_well_formed(cause: Cause) -> None:
    """A cause has a kebab-case id, full sentences, and exactly the check that its kind needs."""
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", cause.id)
    for sentence in (cause.employee, cause.next_step, cause.employee_next_step):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
    assert not cause.title.endswith(".")
    checks = [cause.check, cause.check_once]
    assert checks.count(None) == (2 if cause.covers else 1)
    assert not cause.covers or cause.kind is Kind.GAP
    assert "{" not in cause.title + cause.employee + cause.next_step + cause.employee_next_step


@pytest.mark.parametrize("cause", CATALOGUE, ids=lambda cause: cause.id)
def test_employees_understand(cause: Cause) -> None:
    """What an employee reads has no word of the trade, blames nobody, and says who is meant."""
    for sentence in (cause.employee, cause.employee_next_step):
        found = re.search(NOT_FOR_EMPLOYEES, sentence, re.IGNORECASE)
        assert found is None, f"{found.group(0)!r} in {sentence!r}"


def test_catalogue_is_in_order() -> None:
    """The catalogue runs from HR to the account, and no id stands twice."""
    stages = [cause.stage for cause in CATALOGUE]
    assert stages == sorted(stages)
    assert len(BY_ID) == len(CATALOGUE)


def test_every_gap_reason_has_its_cause() -> None:
    """Whatever the reason why a part is missing, exactly one cause of the catalogue stands for it."""
    for reason in set(GapReason) - {GapReason.NOT_READ}:
        assert len([cause for cause in CATALOGUE if reason in cause.covers]) == 1, reason


def test_every_owner_and_stage_has_words() -> None:
    """Each owner and each stage has its words on the pages."""
    assert set(WHO) == set(Owner)
    assert set(STAGES) == set(Stage)


def test_links_lead_to_microsoft() -> None:
    """Every page that causes point to is one of Microsoft's, has a title, and stands there once."""
    assert all(doc.url.startswith("https://learn.microsoft.com/") for doc in Doc)
    assert all(doc.title for doc in Doc)
    assert len({doc.url for doc in Doc}) == len(Doc)


def test_modules_and_catalogue_agree() -> None:
    """Each module with a cause is in the catalogue, under its own name and in the folder of its stage."""
    for cause in CATALOGUE:
        path = ROOT / "diagnosis" / "causes" / cause.stage.folder / f"{cause.id.replace('-', '_')}.py"
        assert path.is_file(), path
    written = {
        path.stem.replace("_", "-")
        for path in (ROOT / "diagnosis" / "causes").glob("*/*.py")
        if "\nCAUSE = " in path.read_text(encoding="utf-8")
    }
    assert written == set(BY_ID), "not in the catalogue, or the catalogue has it under another name"


def test_adding_a_cause_names_real_paths() -> None:
    """Each path that the how-to names exists."""
    words = (ROOT / "docs" / "adding-a-cause.md").read_text(encoding="utf-8")
    named = {path for path in re.findall(r"`([\w./-]+)`", words) if "/" in path}
    assert len(named) > 5
    for path in sorted(named):
        assert (ROOT / path).exists(), path
    for path in re.findall(r"^(?:pytest|python -m diagnosis\.page) (\S+)$", words, re.MULTILINE):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("name", sorted(ROWS))
def test_templates_are_filled(name: str) -> None:
    """Every sentence of an answer has a value for each place in its template."""
    diagnosis = diagnose(ROWS[name])
    sentences = [diagnosis.headline, *(item.because for item in diagnosis.ruled_out)]
    for finding in diagnosis.findings:
        match = finding.match
        sentences += [words for words in (match.because, match.next_step, match.employee) if words]
    for words in sentences:
        assert unfilled(words) == set()


def test_a_template_with_a_missing_value_is_noticed() -> None:
    """The check that templates are filled can fail."""
    assert unfilled(text("{job} is paused")) == {"job"}
    assert unfilled(text("{job} is paused", job="Workday")) == set()


def unfilled(words: Text) -> set[str]:
    """The places of a template that no value stands for."""
    return set(re.findall(r"\{(\w+)\}", words.template)) - set(words.values)
