"""Faults that keep an account on, or switch it off too early, when somebody leaves."""

from __future__ import annotations

from datetime import timedelta

from evaluation.faults.creating import OUTSIDE
from evaluation.model import DAYS, HOURS, Fault, Site, Subject
from sandbox.audits import Activity
from sandbox.jobs import SKIP_OUT_OF_SCOPE
from sandbox.scenarios import scenes


def leave(subject: Subject) -> None:
    """HR makes the person inactive."""
    scenes.change(subject.site.tenant, subject.worker.hr_id, subject.ago, active=False)


def _before_a_restart(subject: Subject) -> None:
    """As an admin restarts the job, so that a full cycle meets the leaver."""
    leave(subject)
    site = subject.site
    scenes.reconfigured(site.tenant, site.job, subject.ago, Activity.RESTART)


def _moves_out_of_scope(subject: Subject) -> None:
    subject.site.job.secrets[SKIP_OUT_OF_SCOPE] = "True"
    scenes.change(subject.site.tenant, subject.worker.hr_id, subject.ago, country=subject.rng.choice(OUTSIDE))


def _leaves_today(subject: Subject) -> None:
    tenant, hr_id = subject.site.tenant, subject.worker.hr_id
    today = tenant.now0.date()
    subject.ago = timedelta(0)
    tenant.plan(3 * DAYS, lambda world, _at: world.hr.terminate(hr_id, today))


def _switched_off_early(subject: Subject) -> None:
    done = timedelta(hours=subject.rng.randrange(2, 20))
    scenes.change(subject.site.tenant, subject.worker.hr_id, done, active=False)


def _scoped(site: Site) -> bool:
    return not site.is_upload and site.scope_kind != "none"


LEAVING: tuple[Fault, ...] = (
    Fault("before a restart", "skipped-inactive-at-full-cycle", 30, "disable", _before_a_restart,
          needs={"restart": "restarted"}, touches=frozenset({"change"}),
          window=(2 * HOURS, 6 * DAYS), alone=True),
    Fault("kept out of scope", "skipped-out-of-scope-disable-suppressed", 30, "disable", _moves_out_of_scope,
          _scoped, needs={"secret": "True"}, touches=frozenset({"change"}), alone=True),
    Fault("Pacific time", "workday-termination-timezone-delay", 1, "disable", _leaves_today,
          lambda site: site.workday, touches=frozenset({"change"}), window=(0 * HOURS, 0 * HOURS),
          told=True, as_day=True, alone=True),
    Fault("a day early", "leaver-disabled-early", 75, "disable", _switched_off_early,
          lambda site: not site.workday and not site.is_upload, touches=frozenset({"change"}),
          window=(-1 * DAYS, -20 * HOURS), told=True, as_day=True, alone=True),
    Fault("left", "change-applied-ok", 99, "disable", leave, touches=frozenset({"change"}), alone=True),
)  # fmt: skip
