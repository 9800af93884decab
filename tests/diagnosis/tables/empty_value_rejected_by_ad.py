"""Rows for `empty-value-rejected-by-ad`: an empty value was sent."""

from __future__ import annotations

from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

WRAPPED = "SystemForCrossDomainIdentityManagementBadResponse"
WORDS = "InvalidAttributeSyntax-LdapErr: Error in attribute conversion operation, data 0, v3839"
EVENT = failed(WRAPPED, WORDS, modified={"title": ""})

FIRES = {
    "an empty value is shown": evidence(job(EVENT), users=()),
    "no value is shown": failing(WRAPPED, WORDS),
    "an update": failing(WRAPPED, WORDS, action=Action.UPDATE),
}

SILENT = {
    **silent_about(EVENT),
}

CANNOT_TELL = NO_LOG_ROWS
