"""Three readers: what an employee and a colleague do not see is gone from the data."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from diagnosis.audience import Audience, for_audience
from diagnosis.audits import AuditActivity
from diagnosis.cause import Kind, Outcome
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Diagnosis
from diagnosis.engine import diagnose
from diagnosis.jobs import JobState
from diagnosis.log import Result
from diagnosis.text import Text
from tests.diagnosis.rows import FRANCE, all_rows, scoping, second
from tests.support.evidence import HR_ID, NOW, audit, event, evidence, job, person, quarantined, status

ROWS = dict(all_rows())
SECRETS = (
    HR_ID,
    "FR",
    "European staff",
    "MissingValues",
    "Timeout",
    "ContosoEntryConflict",
    "DuplicateTargetEntries",
    "InvalidCredentials",
    "HybridIdentityService",
    "Encountered",
    "name.familyName",
    "jane.doe",
    "WorkdayAD",
    "SuccessFactorsAD",
    "User Provisioning",
    "c0117050",
    "5d3c1ad0",
)


def told(diagnosis: Diagnosis) -> str:
    """Everything of a diagnosis that comes from what was read, not from the catalogue."""
    matches = [finding.match for finding in diagnosis.findings]
    return repr(
        (
            diagnosis.headline,
            diagnosis.jobs,
            diagnosis.timeline,
            diagnosis.configuration,
            [finding.job for finding in diagnosis.findings],
            matches,
            [(item.because, item.job) for item in diagnosis.ruled_out],
            [item.because for item in diagnosis.could_not_check],
            replace(diagnosis.person, query="", display_name="", user_principal_name=""),
        )
    )


@pytest.mark.parametrize("name", sorted(ROWS))
def test_employee_reads_no_values(name: str) -> None:
    """An employee's answer holds no value, code, event, job or id, whatever was found."""
    seen = for_audience(diagnose(ROWS[name]), Audience.EMPLOYEE)
    words = told(seen)
    for secret in SECRETS:
        assert secret not in words, secret
    for finding in seen.findings:
        assert finding.match.event is None
        assert finding.job is None
        assert not [fact for fact in finding.match.facts if fact.personal]


@pytest.mark.parametrize("name", sorted(ROWS))
def test_employee_reads_every_cause(name: str) -> None:
    """An employee's answer names the same causes in the same order, each once a sentence, with its links."""
    whole = diagnose(ROWS[name])
    seen = for_audience(whole, Audience.EMPLOYEE)
    assert list(dict.fromkeys(finding.cause.id for finding in whole.findings)) == list(
        dict.fromkeys(finding.cause.id for finding in seen.findings)
    )
    assert seen.outcome is whole.outcome
    assert {item.cause.id for item in seen.could_not_check} == {
        item.cause.id for item in whole.could_not_check
    }
    if seen.findings:
        assert seen.headline == seen.findings[0].match.because


@pytest.mark.parametrize("name", sorted(ROWS))
def test_employee_reads_who_must_act_in_this_case(name: str) -> None:
    """Whoever must act for the helpdesk's finding must act for the employee's too."""
    whole = diagnose(ROWS[name])
    leading, seen = whole.leading, for_audience(whole, Audience.EMPLOYEE).leading
    assert (seen and seen.owner) is (leading and leading.owner)


def test_the_secrets_are_there_for_the_helpdesk() -> None:
    """Each thing that an employee must not read stands in some answer for the helpdesk."""
    words = "".join(told(diagnose(row)) for row in ROWS.values())
    assert [secret for secret in SECRETS if secret not in words] == []


def test_helpdesk_reads_everything() -> None:
    """The helpdesk's answer is the diagnosis itself."""
    diagnosis = diagnose(evidence())
    assert for_audience(diagnosis, Audience.HELPDESK) is diagnosis


@pytest.mark.parametrize("name", sorted(ROWS))
def test_colleague_reads_the_outcome_alone(name: str) -> None:
    """A colleague's answer is one sentence that depends on the class of the answer alone."""
    whole = diagnose(ROWS[name])
    seen = for_audience(whole, Audience.OUTCOME)
    assert seen.outcome is whole.outcome
    assert (seen.findings, seen.ruled_out, seen.could_not_check, seen.jobs, seen.sources) == ((),) * 5
    assert seen.headline.values == {}
    assert (seen.person.hr_id, seen.person.user_principal_name, seen.person.entra_id) == (None, None, None)


@pytest.mark.parametrize("audience", [Audience.EMPLOYEE, Audience.OUTCOME])
def test_the_history_is_for_the_helpdesk(audience: Audience) -> None:
    """When what happened, and who changed a job, is gone for everybody but the helpdesk."""
    paused = evidence(
        job(event(), status=status(JobState.PAUSED)), users=(), audits=(audit(AuditActivity.PAUSED),)
    )
    whole = diagnose(paused)
    seen = for_audience(whole, audience)
    assert whole.timeline
    assert whole.configuration
    assert (seen.timeline, seen.configuration) == ((), ())
    assert "admin@contoso.com" not in repr(seen)


def test_every_outcome_has_a_sentence() -> None:
    """Each class of answers has its own sentence for colleagues."""
    diagnosis = diagnose(evidence())
    sentences = {
        for_audience(replace(diagnosis, outcome=outcome), Audience.OUTCOME).headline.template
        for outcome in Outcome
    }
    assert len(sentences) == len(Outcome)


def test_same_trouble_twice_is_one_sentence() -> None:
    """Two paused jobs are one sentence to an employee, and two findings to the helpdesk."""
    paused = status(JobState.PAUSED)
    whole = diagnose(evidence(job(status=paused), second(status=paused), users=()))
    seen = for_audience(whole, Audience.EMPLOYEE)
    assert [f.cause.id for f in whole.findings].count("job-paused-by-admin") == 2
    assert [f.cause.id for f in seen.findings].count("job-paused-by-admin") == 1


def test_employee_keeps_the_date() -> None:
    """When something is expected is no secret."""
    ahead = NOW + timedelta(days=7)
    row = ROWS["effective-date-in-future/fires/new hire of next week, no trace"]
    seen = for_audience(diagnose(row), Audience.EMPLOYEE)
    assert seen.findings[0].match.expected_by == ahead


def test_person_is_named_by_what_was_typed() -> None:
    """An employee's answer keeps the name that was asked for, and drops the HR number that was found."""
    seen = for_audience(diagnose(evidence(person=person(display_name=None))), Audience.EMPLOYEE)
    assert seen.person.name == "jane doe"
    assert seen.person.hr_id is None


def test_employee_words_carry_only_the_name() -> None:
    """A sentence that replaces the cause's own words for an employee has no value but the name."""
    for row in ROWS.values():
        for finding in for_audience(diagnose(row), Audience.EMPLOYEE).findings:
            assert isinstance(finding.match.because, Text)
            assert set(finding.match.because.values) <= {"person"}


def test_helpdesk_next_step_is_not_the_employees() -> None:
    """An employee reads what to do in the cause's words for employees, even where the match has a step."""
    row = ROWS["in-ad-not-yet-in-entra/fires/days ago"]
    whole, seen = diagnose(row), for_audience(diagnose(row), Audience.EMPLOYEE)
    assert whole.findings[0].match.next_step is not None
    assert seen.findings[0].match.next_step is not None
    assert seen.findings[0].match.next_step.template == seen.findings[0].cause.employee_next_step


def test_personal_facts_are_marked() -> None:
    """The person's own HR value is personal, the clause that it does not meet is not."""
    out = event(Result.SKIPPED, steps=(scoping("False", "True", FRANCE),))
    leading = diagnose(evidence(job(out), users=())).leading
    assert leading is not None
    assert {fact.value: fact.personal for fact in leading.match.facts} == {
        "European staff": False,
        "CountryReferenceTwoLetter EQUALS 'GB'": False,
        "FR": True,
    }


def test_a_quarantine_message_stays_with_the_helpdesk() -> None:
    """What a system answered to the job is not for employees."""
    failing = quarantined("EncounteredQuarantineException", error_message="Account isu_contoso is locked")
    seen = for_audience(diagnose(evidence(job(status=failing), users=())), Audience.EMPLOYEE)
    assert "isu_contoso" not in told(seen)


def test_catalogue_has_all_kinds() -> None:
    """The rows above speak of problems, outcomes and gaps alike."""
    assert {cause.kind for cause in CATALOGUE} == set(Kind)
