"""The diagnosis for scripts and terminals."""

import json
from dataclasses import replace

from cards.report import candidates_report, candidates_text, report, text_report
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Fact
from diagnosis.evidence import Change, Expectation
from diagnosis.text import counted
from tests.cards import questions
from tests.cards.gallery import CANDIDATES, ISSUES
from tests.support.evidence import NOW

WORDS = Words("en-GB", "UTC")
PEOPLE = [candidate.person for candidate in CANDIDATES]


def test_keys() -> None:
    """The report has exactly the promised keys, each level down."""
    made = report(questions.scope(), WORDS)
    assert list(made) == [
        "schema", "read_at", "headline", "outcome", "person", "candidates", "expectation", "jobs",
        "findings", "ruled_out", "could_not_check", "sources", "known_issues", "spread", "timeline",
        "configuration_changes", "events",
    ]  # fmt: skip
    assert list(made["person"]) == ["query", "display_name", "hr_id", "user_principal_name", "entra_id"]
    assert list(made["expectation"]) == ["change", "attribute", "changed_at"]
    assert list(made["jobs"][0]) == ["id", "service_principal_id", "name", "source", "target", "state"]
    assert list(made["findings"][0]) == [
        "cause", "kind", "verdict", "because", "facts", "job_id", "event", "next_step", "owner",
        "expected_by", "on_demand_helps", "docs",
    ]  # fmt: skip
    assert list(made["ruled_out"][0]) == ["cause", "because"]
    assert list(made["sources"][0]) == ["name", "read_at", "covers_from", "covers_to"]
    gap = report(questions.forbidden(), WORDS)["could_not_check"][0]
    assert list(gap) == ["source", "cause", "because"]


def test_known_issues() -> None:
    """Notes stand in the JSON with the moment they end, and in a line each on the terminal; codes only where
    codes may be read."""
    made = report(questions.scope(), WORDS, issues=ISSUES)
    assert made["known_issues"][1] == {
        "cause": None,
        "code": "DuplicateTargetEntries",
        "text": ISSUES[1].text,
        "until": "2027-01-02T10:00:00Z",
    }
    assert made["known_issues"][0]["cause"] == "skipped-scope-filter-false"
    hidden = report(questions.scope(), WORDS, issues=ISSUES, codes=False)["known_issues"]
    assert {issue["code"] for issue in hidden} == {None}
    lines = text_report(questions.scope(), Audience.HELPDESK, WORDS, ISSUES).splitlines()
    assert "Known issue until Fri, 27 Nov: HR is fixing cost centres." in lines


def test_values() -> None:
    """Times are UTC with a Z, verdicts and owners are words, and the event can be looked up."""
    made = json.loads(json.dumps(report(questions.scope(), WORDS)))
    finding = made["findings"][0]
    assert (made["schema"], made["read_at"]) == ("provisioning-diagnosis/1", "2026-11-23T10:00:00Z")
    assert made["outcome"] == "needs_hr"
    assert (finding["cause"], finding["kind"], finding["verdict"]) == (
        "skipped-scope-filter-false",
        "problem",
        "confirmed",
    )
    assert finding["event"] == {
        "id": "5d3c1ad0-0000-4000-8000-000000000001",
        "at": "2026-11-23T08:40:00Z",
        "step": "scoping",
    }
    assert {"label": "CountryReferenceTwoLetter", "value": "FR"} in finding["facts"]
    assert made["jobs"][0]["state"] == "active"


def test_employee() -> None:
    """An employee's report holds no value of the person."""
    reduced = for_audience(questions.scope(), Audience.EMPLOYEE)
    written = json.dumps(report(reduced, WORDS)) + text_report(reduced, Audience.EMPLOYEE, WORDS)
    assert "21451" not in written
    assert "FR" not in written


def test_candidates() -> None:
    """Several people are listed, and nothing is diagnosed."""
    made = candidates_report("jane doe", PEOPLE, Expectation(Change.CREATE), NOW, WORDS)
    assert [person["hr_id"] for person in made["candidates"]] == ["21451", "33871", None]
    assert (made["findings"], made["outcome"]) == ([], "unknown")
    assert "33871" in candidates_text("jane doe", PEOPLE, WORDS)


def test_terminal() -> None:
    """The terminal says the headline first, then each finding with its owner and link."""
    lines = text_report(questions.scope(), Audience.HELPDESK, WORDS).splitlines()
    assert lines[0].startswith("Jane Doe is outside the scoping filter")
    assert any("Who must act: HR" in line for line in lines)
    assert any("https://learn.microsoft.com/" in line for line in lines)


def test_terminal_control_characters() -> None:
    """No control character from a name reaches the terminal."""
    said = text_report(questions.scope("Jane\x1b[31m\x07 Doe"), Audience.HELPDESK, WORDS)
    assert not [char for char in said if ord(char) < 32 and char != "\n"]


def test_facts_in_words() -> None:
    """A fact may be a few words of ours: translated on the terminal, a plain text for scripts."""
    diagnosis = questions.scope()
    words = counted("one zero more", "{n} zeros more", 2)
    leading = diagnosis.findings[0]
    match = replace(leading.match, facts=(Fact("What differs", words, personal=True),))
    diagnosis = replace(diagnosis, findings=(replace(leading, match=match),))
    assert "What differs: 2 zeros more" in text_report(diagnosis, Audience.HELPDESK, WORDS)
    (finding,) = report(diagnosis, WORDS)["findings"]
    assert finding["facts"] == [{"label": "What differs", "value": "2 zeros more"}]
