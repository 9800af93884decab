"""The tables of codes and texts: each entry leads to a cause, and text decides where the code cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diagnosis import codes
from diagnosis.causes import CATALOGUE
from diagnosis.engine import diagnose
from diagnosis.log import Action, Result, StepType
from tests.diagnosis.rows import failed, scoping
from tests.support.evidence import event, evidence, job, step

CAUSES = {cause.id for cause in CATALOGUE}
FORBIDDEN = "AzureActiveDirectoryForbidden"


def test_every_entry_leads_to_a_cause() -> None:
    """Each cause that a table names is in the catalogue."""
    named = {*codes.CODES.values(), *codes.SKIPS.values(), *(says.cause for says in codes.SAYINGS)}
    assert named - CAUSES == set()


def test_no_code_stands_twice() -> None:
    """No code has two meanings by its spelling alone."""
    folded = [code.casefold() for code in codes.CODES]
    assert len(set(folded)) == len(folded)
    assert not {code.casefold() for code in codes.UNEXPLAINED} & set(folded)


@pytest.mark.parametrize("code", sorted({*codes.CODES, *codes.UNEXPLAINED}))
def test_every_code_gets_an_answer(code: str) -> None:
    """A failure with a documented code is explained by the cause of the table, or passed on as it is."""
    wanted = codes.CODES.get(code, "unknown-failure-code")
    found = [finding.cause.id for finding in diagnose(evidence(job(failed(code)), users=())).findings]
    assert wanted in found
    assert ("unknown-failure-code" in found) is (code in codes.UNEXPLAINED)


@pytest.mark.parametrize(
    ("code", "reason", "cause", "sure"),
    [
        (FORBIDDEN, "Guest invitations not allowed for your company.", "outside-hr-inbound", True),
        (FORBIDDEN, "The object is mastered on-premises.", "target-mastered-elsewhere", True),
        (FORBIDDEN, "", "not-authorised-in-target", False),
        ("ContosoEntryConflict", "", "conflict-in-target", True),
        (" entryCONFLICT ", "", "conflict-in-target", True),
        ("Microsoft Entra ID QuotaLimitExceeded", "", "directory-quota-reached", True),
        (
            "X",
            "ConstraintViolation: CONSTRAINT_ATT_TYPE - userPrincipalName",
            "upn-not-unique-in-forest",
            True,
        ),
        ("X", "ConstraintViolation: CONSTRAINT_ATT_TYPE - company", "value-violates-ad-constraint", True),
        ("X", "InvalidAttributeSyntax-LdapErr", "empty-value-rejected-by-ad", False),
    ],
)
def test_code_and_text(code: str, reason: str, cause: str, sure: bool) -> None:
    """Where a code means several things or is not known, the text says which, and how surely."""
    assert codes.sign_of(failed(code, reason)) == codes.Sign(cause, sure)


@pytest.mark.parametrize("code", ["InvalidDomain", "Timeout", "DuplicateTargetEntries"])
def test_a_plain_code_stands_against_words(code: str) -> None:
    """Words that would mean another cause do not overrule a code that says it alone."""
    assert codes.cause_of(failed(code, "ConstraintViolation, mastered on-premises")) == codes.CODES[code]


def test_no_failure_no_sign() -> None:
    """Only a failure is read by its code."""
    for result in (Result.SUCCESS, Result.SKIPPED, Result.WARNING):
        assert codes.sign_of(replace(failed("Conflict"), result=result)) is None


def test_the_step_tells_where_no_code_does() -> None:
    """A failing reference is the manager's; a failing computation is a mapping's."""
    assert codes.cause_of(failed("X", at=StepType.REFERENCES)) == "manager-reference-unresolved"
    assert codes.sign_of(failed("X", at=StepType.PROCESSING)) == codes.Sign(
        "mapping-expression-failed", False
    )
    assert codes.sign_of(failed("X", at=StepType.EXPORT)) is None


def test_refused_attribute_is_named_as_the_event_names_it() -> None:
    """The attribute of the text is found among those that the service meant to write."""
    words = "CONSTRAINT_ATT_TYPE - COMPANY"
    assert codes.refused_attribute(failed("X", words, modified={"company": "Contoso"})) == "company"
    assert codes.refused_attribute(failed("X", words)) == "company"
    assert codes.refused_attribute(failed("X", "nothing")) is None


def test_umbrella_skips_need_their_values() -> None:
    """A skip reason that says nothing alone is explained only where the scoping step says no."""
    for reason in ("NotEffectivelyEntitled", "EntrySynchronizationSkipped", None):
        assert not codes.skip_explained(event(Result.SKIPPED, skip=reason, steps=(scoping("True"),)))
        assert codes.skip_explained(event(Result.SKIPPED, skip=reason, steps=(scoping("False"),)))
    assert codes.skip_explained(event(Result.SKIPPED, Action.STAGED_DELETE, skip="AnyReason"))
    assert codes.skip_explained(event(Result.SKIPPED, skip="redundantEXPORT"))
    assert not codes.skip_explained(event(Result.SKIPPED, skip="SomethingNew"))


def test_first_failing_step_counts() -> None:
    """Where several steps failed, the first one is where it stopped."""
    failing = (step(StepType.MATCHING, Result.FAILURE), step(StepType.EXPORT, Result.FAILURE))
    assert codes.failed_at(event(Result.FAILURE, steps=failing)) is StepType.MATCHING
    assert codes.failed_at(event(Result.FAILURE)) is None
