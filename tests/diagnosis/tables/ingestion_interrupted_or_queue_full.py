"""Rows for `ingestion-interrupted-or-queue-full`: uploads are not taken in."""

from __future__ import annotations

from tests.diagnosis.rows import NO_LOG, NO_STATUS, YESTERDAY, expect, second, third
from tests.support.evidence import event, evidence, quarantined

BLOCKED = quarantined("IngestionInterrupted")

FIRES = {
    "nobody is processed": evidence(third(status=BLOCKED), users=()),
    "in other letters": evidence(third(status=quarantined("ingestioninterrupted")), users=()),
    "uploaded yesterday": evidence(third(status=BLOCKED), users=(), expectation=expect(at=YESTERDAY)),
    "beside another job": evidence(second(), third(status=BLOCKED), users=()),
}

SILENT = {
    "healthy": evidence(),
    "another reason": evidence(third(status=quarantined("TooManyDeletes")), users=()),
    "running": evidence(third(), users=()),
    "the other job has the person": evidence(second(event()), third(status=BLOCKED), users=()),
}

CANNOT_TELL = {
    "status": evidence(third(status=NO_STATUS), users=()),
    "whether the other job has the person": evidence(second(log=NO_LOG), third(status=BLOCKED), users=()),
}
