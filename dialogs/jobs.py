"""Is the sync running? The state of the provisioning jobs, at the level that asker and place allow."""

from __future__ import annotations

from access import policy
from access.policy import Place, Relation, Role
from cards import labels
from cards.actions import RecheckJobs, ShowJobs
from cards.blocks import to_json
from cards.job_status import job_status_card
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.cause import Outcome
from diagnosis.gaps import Unavailable
from diagnosis.jobs import HrSystem
from dialogs.answers import Answers, Shown
from dialogs.asker import Asker
from dialogs.utterance.question import Question


def jobs_of(question: Question) -> RecheckJobs:
    """Which jobs a message asks about: one by its id, those of a system, or all."""
    return RecheckJobs(
        source=HrSystem(question.source.value) if question.source else None, job=question.ids.job_id
    )


async def show_jobs(answers: Answers, about: RecheckJobs | ShowJobs, asker: Asker, role: Role) -> Shown:
    """The card about these jobs, read now. Never raises for what could not be read.

    The state of a job tells nothing about anybody, so the setting for colleagues does not narrow it.
    """
    audience = Audience(policy.level(role, Relation.COLLEAGUE, asker.place).value)
    ids = await answers.job_ids(about.source, about.job)
    read = await answers.tenant.job_statuses(ids)
    jobs = () if isinstance(read.jobs, Unavailable) else read.jobs
    named = about.job or (labels.HR_SYSTEM[about.source] if about.source else None)
    card = job_status_card(
        read,
        audience,
        Words(asker.locale, asker.time_zone, now=read.now),
        recheck=RecheckJobs(source=about.source, job=about.job),
        logs={job.id: answers.provisioning_logs(job.service_principal_id) for job in jobs},
        show_me=asker.place is Place.SHARED,
        unmatched=named if ids is None and jobs else None,
    )
    return Shown(to_json(card), Outcome.UNKNOWN, certain=bool(jobs))
