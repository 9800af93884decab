"""Which notes of the helpdesk concern what was found, and who may read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from diagnosis.audience import Audience
from diagnosis.cause import Verdict
from diagnosis.diagnosis import Diagnosis
from diagnosis.known_issues import KnownIssue, error_code, holding, matching, readable
from tests.cards import questions
from tests.support.evidence import NOW

SCOPE = "skipped-scope-filter-false"
ISSUE = KnownIssue(id="a" * 32, text="HR is at it.", ends_at=NOW + timedelta(days=1), cause=SCOPE)
CODE = replace(ISSUE, cause=None, code="DuplicateTargetEntries")


def second(verdict: Verdict) -> Diagnosis:
    """Jane was skipped, and her job is in quarantine, this surely."""
    lead, found = questions.scope(), questions.quarantine().findings[0]
    return replace(
        lead, findings=(*lead.findings, replace(found, match=replace(found.match, verdict=verdict)))
    )


QUARANTINE = replace(ISSUE, cause=questions.quarantine().findings[0].cause.id)
JOB = questions.scope().jobs[0].id

CONCERNS = {
    "the leading cause": (ISSUE, questions.scope()),
    "the leading cause, only possible": (
        ISSUE,
        replace(
            questions.scope(),
            findings=tuple(
                replace(one, match=replace(one.match, verdict=Verdict.POSSIBLE))
                for one in questions.scope().findings
            ),
        ),
    ),
    "another cause, confirmed": (QUARANTINE, second(Verdict.CONFIRMED)),
    "another cause, likely": (QUARANTINE, second(Verdict.LIKELY)),
    "the code of the leading event": (CODE, questions.ambiguous()),
    "the code in other letters": (replace(CODE, code="duplicatetargetentries"), questions.ambiguous()),
    "the cause in its job": (replace(ISSUE, job=JOB), questions.scope()),
    "the code in its job": (replace(CODE, job=JOB), questions.ambiguous()),
}

DOES_NOT = {
    "another cause leads": (ISSUE, questions.ambiguous()),
    "another cause, only possible": (QUARANTINE, second(Verdict.POSSIBLE)),
    "no event with a code": (CODE, questions.scope()),
    "another code": (replace(CODE, code="DuplicateSourceEntries"), questions.ambiguous()),
    "another job": (replace(ISSUE, job="SfAD.c0117050.0002"), questions.scope()),
    "the code in another job": (replace(CODE, job="SfAD.c0117050.0002"), questions.ambiguous()),
    "nothing found": (ISSUE, replace(questions.scope(), findings=())),
    "it has ended": (replace(ISSUE, ends_at=NOW), questions.scope()),
}


@pytest.mark.parametrize("name", CONCERNS)
def test_concerns(name: str) -> None:
    """The note concerns what was found."""
    issue, diagnosis = CONCERNS[name]
    assert matching([issue], diagnosis, NOW) == (issue,)


@pytest.mark.parametrize("name", DOES_NOT)
def test_does_not_concern(name: str) -> None:
    """The note has nothing to do with what was found, or no longer."""
    issue, diagnosis = DOES_NOT[name]
    assert matching([issue], diagnosis, NOW) == ()


def test_order() -> None:
    """Whatever order they were read in, the one that ends first comes first, and equal ones by their ids."""
    soon = replace(ISSUE, id="c" * 32, ends_at=NOW + timedelta(hours=1))
    twin = replace(soon, id="b" * 32)
    assert matching([ISSUE, soon, twin], questions.scope(), NOW) == (twin, soon, ISSUE)
    assert holding([twin, ISSUE, soon], NOW + timedelta(hours=1)) == (ISSUE,)


def test_who_may_read() -> None:
    """The helpdesk reads all, an employee those for everybody, and whoever sees no causes none."""
    everybody = replace(ISSUE, everybody=True)
    both = (ISSUE, everybody)
    assert [readable(both, audience) for audience in Audience] == [both, (everybody,), ()]


def test_one_subject() -> None:
    """A note concerns a cause or an error code, not both and not neither."""
    for cause, code in ((None, None), (SCOPE, "DuplicateTargetEntries")):
        with pytest.raises(ValueError, match="concerns"):
            replace(ISSUE, cause=cause, code=code)


def test_error_codes() -> None:
    """Only an event with an error has a code."""
    assert error_code(questions.ambiguous().findings[0]) == "DuplicateTargetEntries"
    assert error_code(questions.scope().findings[0]) is None
    assert error_code(questions.quarantine().findings[0]) is None
