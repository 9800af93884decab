"""The engine: how findings rank, what gaps do, and that one broken cause does no harm."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, RuledOut, Stage, Verdict
from diagnosis.causes import CATALOGUE
from diagnosis.clouds import no_log
from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import GapReason, Source, known
from diagnosis.jobs import Job, JobState
from diagnosis.log import Result
from diagnosis.text import text
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, NOT_ALLOWED, expect, scoping, second, third
from tests.support.evidence import ago, event, evidence, job, log, quarantined, status, unavailable, user

GAPS = tuple(cause for cause in CATALOGUE if cause.kind is Kind.GAP)


def made(
    cause_id: str,
    answer: Answer = None,
    *,
    stage: Stage = Stage.EXPORT,
    kind: Kind = Kind.PROBLEM,
    outcome: Outcome = Outcome.NEEDS_IT,
) -> Cause:
    """A cause that always gives this answer, once per question."""
    return replace(
        CATALOGUE[0],
        id=cause_id,
        stage=stage,
        kind=kind,
        outcome=outcome,
        check=None,
        check_once=lambda evidence: answer,
    )


def match(verdict: Verdict = Verdict.CONFIRMED, **differs: object) -> Match:
    """A match with this verdict."""
    return replace(Match(text("It applies."), verdict, (Fact("Fact", "value"),)), **differs)  # type: ignore[arg-type]


def order(*causes: Cause, seen: Evidence | None = None) -> list[str]:
    """The ids of what is found with this catalogue, best first."""
    return [finding.cause.id for finding in diagnose(seen or evidence(), causes).findings]


def ids(seen: Evidence) -> list[str]:
    """The ids of what is found, best first."""
    return [finding.cause.id for finding in diagnose(seen).findings]


def test_verdict_before_stage() -> None:
    """Confirmed leads before likely before possible, whatever the stage."""
    late = made("late", match(), stage=Stage.ONWARD)
    middle = made("middle", match(Verdict.LIKELY), stage=Stage.SCOPING)
    early = made("early", match(Verdict.POSSIBLE), stage=Stage.SOURCE)
    assert order(early, middle, late) == ["late", "middle", "early"]


def test_stage_before_id() -> None:
    """Of two confirmed causes the earlier stage leads; in one stage the id decides."""
    onward = made("a", match(), stage=Stage.ONWARD)
    scoped = made("z", match(), stage=Stage.SCOPING)
    also = made("y", match(), stage=Stage.SCOPING)
    assert order(onward, scoped, also) == ["y", "z", "a"]


def test_problem_before_outcome() -> None:
    """A confirmed problem of the person leads before a confirmed outcome, even of an earlier stage."""
    done = made("done", match(), stage=Stage.MATCHING, kind=Kind.OUTCOME, outcome=Outcome.DONE)
    assert order(done, made("broken", match())) == ["broken", "done"]


def test_gap_stands_between_likely_and_possible() -> None:
    """A gap leads only where nothing is confirmed or likely."""
    seen = evidence(job(log=NO_LOG))
    gap = "evidence-unavailable"
    assert order(*GAPS, made("a", match(Verdict.LIKELY)), seen=seen) == ["a", gap]
    assert order(*GAPS, made("a", match(Verdict.POSSIBLE)), seen=seen) == [gap, "a"]
    assert order(*GAPS, seen=seen) == [gap]


def test_explained_causes_are_not_listed() -> None:
    """What another finding explains is not listed beside it, and does not become ruled out."""
    first = made("first", match(explains=("second", "third")))
    diagnosis = diagnose(evidence(), (made("second", match()), first, made("third", match())))
    assert [finding.cause.id for finding in diagnosis.findings] == ["first"]
    assert diagnosis.ruled_out == ()


def test_found_is_not_ruled_out() -> None:
    """A cause that applies in one job is not listed as ruled out for another."""

    def check(seen: Evidence, one: Job) -> Answer:
        return match() if one.name.startswith("Workday") else RuledOut(text("Not here."))

    cause = replace(made("half"), check=check, check_once=None)
    diagnosis = diagnose(evidence(job(), second()), (cause,))
    assert [finding.job.name.split()[0] for finding in diagnosis.findings if finding.job] == ["Workday"]
    assert diagnosis.ruled_out == ()


def test_broken_cause_blanks_only_itself(caplog: pytest.LogCaptureFixture) -> None:
    """An exception inside one cause is logged with its id, and every other finding stays."""

    def breaks(seen: Evidence) -> Answer:
        raise ZeroDivisionError

    broken = replace(made("broken"), check_once=breaks)
    whole = diagnose(evidence())
    with caplog.at_level(logging.ERROR):
        less = diagnose(evidence(), (broken, *CATALOGUE))
    assert less == whole
    assert [getattr(record, "cause", None) for record in caplog.records] == ["broken"]
    assert "Jane" not in caplog.text


def test_broken_for_one_job_only() -> None:
    """A cause that breaks on one job still answers for the others."""

    def breaks(seen: Evidence, one: Job) -> Answer:
        if one.name.startswith("Workday"):
            raise KeyError(one.name)
        return match()

    cause = replace(made("half"), check=breaks, check_once=None)
    found = diagnose(evidence(job(), second(), third()), (cause,)).findings
    assert sorted(finding.job.id for finding in found if finding.job) == [
        "API2AAD.c0117050.0003",
        "SuccessFactorsAD.c0117050.0002",
    ]


def test_cannot_tell_is_not_ruled_out() -> None:
    """A check that met a gap leaves neither a finding nor an exclusion."""

    def check(seen: Evidence) -> Answer:
        return match() if known(seen.users) else RuledOut(text("Nobody there."))

    cause = replace(made("needs users"), check_once=check)
    diagnosis = diagnose(evidence(users=NO_USERS), (cause, *GAPS))
    assert [finding.cause.id for finding in diagnosis.findings] == ["evidence-unavailable"]
    assert diagnosis.ruled_out == ()


def test_gaps_are_listed_once_each() -> None:
    """Each source and reason is listed once, each kind of gap is found once, with the sentence of the gap."""
    jobs = (job(log=NO_LOG, status=NO_STATUS), second(log=NO_LOG), third(log=NOT_ALLOWED))
    diagnosis = diagnose(evidence(*jobs, users=NO_USERS))
    assert [(item.source, item.cause.id) for item in diagnosis.could_not_check] == [
        (Source.JOBS, "evidence-unavailable"),
        (Source.PROVISIONING_LOG, "bot-permission-missing"),
        (Source.PROVISIONING_LOG, "evidence-unavailable"),
        (Source.USERS, "evidence-unavailable"),
    ]
    assert [f.cause.id for f in diagnosis.findings] == ["bot-permission-missing", "evidence-unavailable"]
    assert diagnosis.findings[0].match.because == NOT_ALLOWED.because


@pytest.mark.parametrize("reason", sorted(set(GapReason) - {GapReason.NOT_READ}))
def test_every_gap_shows(reason: GapReason) -> None:
    """Whatever the reason, a missing list of jobs is said and the outcome is unknown."""
    diagnosis = diagnose(evidence(jobs=unavailable(Source.JOBS, reason)))
    assert diagnosis.outcome is Outcome.UNKNOWN
    assert diagnosis.jobs == ()
    assert [item.source for item in diagnosis.could_not_check] == [Source.JOBS]


def test_job_fault_leads_if_older_than_the_newest_event() -> None:
    """A quarantine that began before the person's newest failure leads; one that began later does not."""
    failed = event(Result.FAILURE, code="MissingValues", at=ago(days=1))
    older = job(failed, status=quarantined("EncounteredTotalEscrowThreshold", since=ago(days=2)))
    newer = job(failed, status=quarantined("EncounteredTotalEscrowThreshold", since=ago(hours=2)))
    same = job(failed, status=quarantined("EncounteredTotalEscrowThreshold", since=ago(days=1)))
    assert ids(evidence(older, users=()))[0] == "quarantine-too-many-failures"
    assert ids(evidence(newer, users=()))[0] == "required-value-missing-failure"
    assert ids(evidence(same, users=()))[0] == "quarantine-too-many-failures"


def test_job_fault_is_not_the_answer_where_the_case_is_done() -> None:
    """A pause of the job stands behind the account that is there, and before anything merely possible."""
    seen = evidence(job(status=status(JobState.PAUSED)))
    assert ids(seen)[:2] == ["created-ok-look-here", "job-paused-by-admin"]
    assert diagnose(seen).outcome is Outcome.DONE


def test_outcome_is_that_of_the_leading_cause() -> None:
    """The class of the answer is the leading cause's; without a finding it is unknown."""
    assert diagnose(evidence(), ()).outcome is Outcome.UNKNOWN
    assert diagnose(evidence(), ()).leading is None
    assert diagnose(evidence()).outcome is Outcome.DONE


def test_headline_without_findings_says_neither_way() -> None:
    """Where nothing is found, the first sentence claims neither a reason nor a success."""
    diagnosis = diagnose(evidence(), ())
    assert diagnosis.headline.values == {"person": "Jane Doe"}


def test_jobs_of_one_name_keep_an_order() -> None:
    """Two jobs of the same name are told apart by their ids, whatever order they were read in."""
    paused = status(JobState.PAUSED)
    one, two = job(id="1", status=paused), job(id="2", status=paused)
    for jobs in ((one, two), (two, one)):
        found = diagnose(evidence(*jobs, users=())).findings
        assert [f.job.id for f in found if f.job and f.cause.id == "job-paused-by-admin"] == ["1", "2"]


def test_three_jobs_one_takes_her_up() -> None:
    """Of three jobs only the one that took the person up is answered for: here it is paused."""
    paused = status(JobState.PAUSED)
    jobs = (
        job(event(at=ago(days=9)), status=paused),
        second(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(hours=1)), status=paused),
        third(status=paused),
    )
    found = diagnose(evidence(*jobs, expectation=expect(Change.UPDATE, ago(days=1), "title"))).findings
    mine = [finding for finding in found if finding.cause.id == "job-paused-by-admin"]
    assert [finding.job.name.split()[0] for finding in mine if finding.job] == ["Workday"]
    assert mine[0].match.verdict is Verdict.CONFIRMED


def test_three_jobs_none_knows_her() -> None:
    """Where no job knows the person, a fault of one is possible while another job runs, else likely."""
    paused = status(JobState.PAUSED)
    seen = evidence(job(status=paused), second(status=paused), third(), users=())
    found = [f for f in diagnose(seen).findings if f.cause.id == "job-paused-by-admin"]
    assert [finding.match.verdict for finding in found] == [Verdict.POSSIBLE, Verdict.POSSIBLE]
    still = evidence(job(status=paused), second(status=paused), users=())
    found = [f for f in diagnose(still).findings if f.cause.id == "job-paused-by-admin"]
    assert [finding.match.verdict for finding in found] == [Verdict.LIKELY, Verdict.LIKELY]


def test_three_jobs_two_leave_her_out() -> None:
    """Two jobs that only leave her out say so both; a third that took her up silences them."""
    out = event(Result.SKIPPED, steps=(scoping("False"),))
    two = evidence(job(out), second(out), third(), users=())
    assert ids(two).count("skipped-scope-filter-false") == 2
    taken = evidence(job(out), second(out), third(event(Result.FAILURE, code="Timeout")), users=())
    assert ids(taken)[0] == "transient-service-error"
    assert "skipped-scope-filter-false" not in ids(taken)


def test_tied_needs_something_read() -> None:
    """A job is tied to the person by an event, or by being the only one; an unread log ties nothing."""
    only, knows, unread = job(), second(event()), third(log=NO_LOG)
    assert evidence(only).tied(only)
    seen = evidence(only, knows, unread)
    assert [seen.tied(one) for one in (only, knows, unread)] == [False, True, False]


def test_newest_event_of_one_second_is_the_worst() -> None:
    """Of events of the same second a failure counts before a skip before a success."""
    rows = [
        replace(event(result), id=str(number))
        for number, result in enumerate((Result.SUCCESS, Result.SKIPPED, Result.FAILURE, Result.WARNING))
    ]
    one = job(log=log(*rows))
    assert [item.result for item in evidence(one).news(one)] == [
        Result.FAILURE,
        Result.SKIPPED,
        Result.WARNING,
        Result.SUCCESS,
    ]


def test_news_begins_with_the_change() -> None:
    """An event counts from the very second of the change on; for a new hire of next week all count."""
    old, exact, new = event(at=ago(days=2)), event(at=ago(days=1)), event(at=ago(hours=1))
    one = job(old, exact, new)
    assert evidence(one, expectation=expect(at=ago(days=1))).news(one) == (new, exact)
    assert evidence(one, expectation=expect(at=ago(days=-7))).news(one) == (new, exact, old)
    assert evidence(one, expectation=expect(Change.DISABLE, ago(days=-7))).news(one) == ()


def test_two_accounts_are_shown_to_the_helpdesk() -> None:
    """Both accounts of an ambiguous match stand among the facts, marked as personal."""
    both = (user(), user(user_principal_name="jane.doe2@contoso.com"))
    leading = diagnose(
        evidence(job(event(Result.FAILURE, code="DuplicateTargetEntries")), users=both)
    ).leading
    assert leading is not None
    shown = {fact.value: fact.personal for fact in leading.match.facts}
    assert shown["jane.doe@contoso.com"]
    assert shown["jane.doe2@contoso.com"]


def test_a_firm_hold_needs_no_other_log() -> None:
    """A job that took the person up answers for itself, though another job's log cannot be read."""
    old = event(at=ago(days=9))
    seen = evidence(
        job(old, status=status(JobState.PAUSED)),
        second(log=NO_LOG),
        expectation=expect(Change.UPDATE, ago(days=1), "title"),
    )
    assert "job-paused-by-admin" in ids(seen)


def test_a_part_that_only_sharpens_never_leads() -> None:
    """The gap of an extra part is told, and even what is merely possible stands before it."""
    extra = replace(unavailable(Source.JOBS, GapReason.NOT_PERMITTED), extra=True)
    guess = made("guess", match(Verdict.POSSIBLE))
    seen = replace(evidence(), agents=extra)
    found = diagnose(seen, (guess, *GAPS))
    assert [finding.cause.id for finding in found.findings] == ["guess", "bot-permission-missing"]
    assert [item.source for item in found.could_not_check] == [Source.JOBS]
    assert order(
        guess, *GAPS, seen=replace(seen, users=unavailable(Source.USERS, GapReason.NOT_PERMITTED))
    ) == [
        "bot-permission-missing",
        "guess",
    ]


def test_a_gap_of_the_jobs_stands_before_that_of_their_agents() -> None:
    """Where jobs and agents fail for the same reason, the jobs' own words are told."""
    extra = replace(unavailable(Source.JOBS), because=text("agents"), extra=True)
    (gap,) = replace(evidence(job(status=NO_STATUS)), agents=extra).gaps()
    assert not gap.extra


def test_a_cloud_without_a_log_leaves_each_job_its_word() -> None:
    """Where there is no log to tell whose job it is, a fault is certain of the only job, else likely at most.

    An account that is there ends it; the gap stands last, as it will be the same tomorrow.
    """
    paused = status(JobState.PAUSED)
    for jobs, verdict in (
        ((job(status=paused, log=no_log()),), Verdict.CONFIRMED),
        ((job(status=paused, log=no_log()), second(status=paused, log=no_log())), Verdict.LIKELY),
        ((job(status=paused, log=no_log()), second(log=no_log())), Verdict.POSSIBLE),
    ):
        found = diagnose(evidence(*jobs, users=())).findings
        assert (found[0].cause.id, found[0].match.verdict) == ("job-paused-by-admin", verdict)
        assert found[-1].cause.id == "evidence-unavailable"
        there = diagnose(evidence(*jobs)).leading
        assert there is not None
        assert there.cause.id == "created-ok-look-here"


def test_a_gap_that_lasts_sends_nobody_to_wait() -> None:
    """A log that the cloud does not have is told in other words than one that did not answer."""
    lost, never = (
        for_audience(diagnose(evidence(job(log=gap), users=())), Audience.EMPLOYEE)
        for gap in (NO_LOG, no_log())
    )
    for reduced in (lost, never):
        assert reduced.leading is not None
        assert reduced.leading.cause.id == "evidence-unavailable"
    assert lost.headline != never.headline
    assert never.could_not_check[0].because == never.headline
    assert (lost.leading and lost.leading.match.next_step) != (
        never.leading and never.leading.match.next_step
    )
