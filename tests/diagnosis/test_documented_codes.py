"""Every documented code leads to its cause, by itself or with the text that comes with it."""

from __future__ import annotations

import pytest

from diagnosis.cause import Owner
from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.families import Family, family_of
from diagnosis.log import Result
from tests.diagnosis.documented_codes import AGENT, FAILURES, QUARANTINES, SKIPS, TEXTS
from tests.diagnosis.rows import failed, failing
from tests.support.evidence import event, evidence, job, quarantined


def found(seen: Evidence) -> list[str]:
    """The ids of what is found, best first."""
    return [finding.cause.id for finding in diagnose(seen).findings]


@pytest.mark.parametrize(("code", "cause"), FAILURES)
def test_a_failure(code: str, cause: str) -> None:
    """The code of a failed row leads to its cause."""
    assert found(failing(code))[0] == cause


@pytest.mark.parametrize(("code", "reason", "cause"), TEXTS)
def test_a_text(code: str, reason: str, cause: str) -> None:
    """The text decides where the code does not, and also where the code is one that nobody knows."""
    assert found(failing(code, reason))[0] == cause
    if not code.startswith("AzureActiveDirectory"):
        assert found(failing("ContosoUnheardOfCode", reason))[0] == cause


@pytest.mark.parametrize("code", AGENT)
def test_an_agent(code: str) -> None:
    """The error of a quarantine that comes from the agent leads to the agent."""
    stopped = quarantined("EncounteredQuarantineException", error_code=code)
    assert found(evidence(job(status=stopped), users=()))[0] == "quarantine-agent-unavailable"


@pytest.mark.parametrize(("reason", "cause"), SKIPS)
def test_a_skip(reason: str, cause: str) -> None:
    """The reason of a skip leads to its cause."""
    skipped = event(Result.SKIPPED, skip=reason)
    assert cause in found(evidence(job(skipped), expectation=Expectation(Change.UPDATE)))


@pytest.mark.parametrize(("reason", "cause"), QUARANTINES)
def test_a_quarantine(reason: str, cause: str) -> None:
    """The reason of a quarantine leads to its cause."""
    assert found(evidence(job(status=quarantined(reason)), users=()))[0] == cause


def test_unwilling() -> None:
    """Active Directory is unwilling for several reasons: only with a name written it is likely the name."""
    words = "UnwillingToPerform-SvcErr: The server cannot handle directory requests"
    assert found(failing("X", words, modified={"cn": "Jane Doe"}))[0] == "rdn-attribute-mapping-refused"
    assert found(failing("X", words, modified={"title": "Lead"}))[0] == "unknown-failure-code"


UNKNOWN = {
    "HybridIdentityServiceUnheardOf": (Family.AGENT, Owner.AD_ADMIN),
    "HybridSynchronizationActiveDirectoryUnheardOf": (Family.ACTIVE_DIRECTORY, Owner.AD_ADMIN),
    "AzureActiveDirectoryUnheardOf": (Family.ENTRA_ID, Owner.ENTRA_ADMIN),
    "Microsoft Entra ID UnheardOf": (Family.ENTRA_ID, Owner.ENTRA_ADMIN),
    "SystemForCrossDomainIdentityManagementUnheardOf": (Family.SCIM, Owner.ENTRA_ADMIN),
    "WorkdayUnheardOf": (Family.HR, Owner.ENTRA_ADMIN),
    "SuccessFactorsUnheardOf": (Family.HR, Owner.ENTRA_ADMIN),
    "ContosoUnheardOf": (None, Owner.ENTRA_ADMIN),
}


@pytest.mark.parametrize("code", UNKNOWN)
def test_an_unknown_code(code: str) -> None:
    """A code that no table knows is shown as it is, with where it comes from, and Microsoft's own words."""
    family, owner = UNKNOWN[code]
    leading = diagnose(evidence(job(failed(code, "Something else is wrong.")), users=())).leading
    assert leading is not None
    assert (leading.cause.id, leading.owner) == ("unknown-failure-code", owner)
    assert family_of(code) is family
    assert leading.match.because.values["code"] == code
    assert {"Error code": code, "Reason": "Something else is wrong."}.items() <= {
        fact.label: fact.value for fact in leading.match.facts
    }.items()


def test_each_family_has_its_own_words() -> None:
    """No two parts of the service are told in the same sentence."""
    said = {
        finding.match.because.template
        for code in UNKNOWN
        for finding in diagnose(evidence(job(failed(code)), users=())).findings
        if finding.cause.id == "unknown-failure-code"
    }
    assert len(said) == len({family for family, _owner in UNKNOWN.values()})
