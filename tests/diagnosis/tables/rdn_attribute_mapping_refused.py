"""Rows for `rdn-attribute-mapping-refused`: the relative name is written."""

from __future__ import annotations

from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

EVENT = failed("HybridSynchronizationInvalidOperationOnRelativeDistinguishedNameAttribute")

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
}

SILENT = {
    **silent_about(EVENT),
    "words that have other reasons, too": failing("ContosoWrapped", "UnwillingToPerform-SvcErr"),
}

CANNOT_TELL = NO_LOG_ROWS
