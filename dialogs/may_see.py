"""What a reader may see of what was looked up: less by their level, and nothing of somebody who leaves.

Whoever may not hear that somebody leaves gets the answer of a tenant that is down, in findings, notes,
questions and buttons alike, so that nothing tells the two apart.
"""

from __future__ import annotations

from dataclasses import replace

from access import policy
from access.policy import Place, Role
from diagnosis.audience import Audience, for_audience
from diagnosis.clouds import no_log
from diagnosis.diagnosis import Diagnosis
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence, Person
from diagnosis.gaps import GapReason, Source, Unavailable
from diagnosis.known_issues import KnownIssue, matching, readable
from diagnosis.leaver import about_leaver
from dialogs.looked import Looked, is_certain
from graph.errors import Unreachable


def seen_by(looked: Looked, audience: Audience, *, may_hear_of_leaving: bool) -> Diagnosis:
    """The diagnosis for a reader of this level.

    Whoever may not hear that somebody leaves gets the very answer that is given when Graph does not answer:
    the same findings, from the same engine, at the same level.
    """
    return for_audience(_told(looked, may_hear_of_leaving), audience)


def issues_seen_by(
    looked: Looked, audience: Audience, *, may_hear_of_leaving: bool
) -> tuple[KnownIssue, ...]:
    """The known issues that concern what a reader of this level is told.

    Where the true answer is withheld they are those of the answer given instead, else they would betray it.
    """
    issues = readable(looked.known_issues, audience)
    return matching(issues, _told(looked, may_hear_of_leaving), looked.evidence.now) if issues else ()


def _told(looked: Looked, may_hear_of_leaving: bool) -> Diagnosis:
    if may_hear_of_leaving:
        return looked.diagnosis
    evidence, diagnosis = _without_deleted(looked)
    return diagnose(unread(evidence)) if about_leaver(evidence, diagnosis) else diagnosis


def _without_deleted(looked: Looked) -> tuple[Evidence, Diagnosis]:
    """What is left of somebody of whom only a deleted account is known: a person of whom nothing is known.

    The answer of a tenant that is down would tell the two apart.
    """
    evidence = looked.evidence
    jobs = () if isinstance(evidence.jobs, Unavailable) else evidence.jobs
    rows = any(not isinstance(job.log, Unavailable) and job.log.events for job in jobs)
    gone = evidence.deleted_users
    if rows or evidence.users or isinstance(gone, Unavailable) or not gone:
        return evidence, looked.diagnosis
    evidence = replace(evidence, deleted_users=())
    return evidence, diagnose(evidence)


def unread(evidence: Evidence) -> Evidence:
    """What would be known about a person of that name if Graph stopped answering now."""

    def gap(source: Source) -> Unavailable:
        return Unavailable(source, GapReason.UNREACHABLE, Unreachable().plain)

    jobs = evidence.jobs
    if not isinstance(jobs, Unavailable):
        status = gap(Source.JOBS)
        log_gap = gap(Source.PROVISIONING_LOG) if evidence.cloud.has_log else no_log()
        jobs = tuple(replace(job, status=status, log=log_gap) for job in jobs)
    kept = (Source.JOBS, Source.SCHEMA, Source.ORGANIZATION)
    return Evidence(
        now=evidence.now,
        person=Person(evidence.person.query, display_name=evidence.person.display_name),
        expectation=evidence.expectation,
        jobs=jobs,
        users=gap(Source.USERS),
        organization=evidence.organization,
        cloud=evidence.cloud,
        sources=tuple(read for read in evidence.sources if read.source in kept),
    )


def settled(looked: Looked, role: Role, place: Place) -> bool:
    """Whether nothing more needs to be asked: the evidence answers, or this reader gets no true answer.

    Where Graph does not answer nobody is asked for details either, so that would tell the two apart.
    """
    if policy.may_hear_of_leaving(role, place):
        return looked.certain
    return is_certain(_without_deleted(looked)[1]) or is_withheld(looked, role, place)


def is_withheld(looked: Looked, role: Role, place: Place) -> bool:
    """Whether this reader gets the answer of a tenant that is down instead of the true one."""
    return not policy.may_hear_of_leaving(role, place) and about_leaver(*_without_deleted(looked))
