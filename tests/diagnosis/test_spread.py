"""How many others have the same trouble: what is the same, what is said, and what leads because of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diagnosis.audience import Audience, for_audience
from diagnosis.causes import CATALOGUE
from diagnosis.codes import CODES
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job, JobStatus
from diagnosis.log import Event, Result, StepType
from diagnosis.spread import MAKES, Row, Spread, spread_of, trouble_of
from tests.diagnosis.rows import all_rows, failed, scoping
from tests.diagnosis.test_properties import answers
from tests.support.evidence import HR_ID, ago, event, evidence, job, quarantined, status, step

DENIED = failed("HybridSynchronizationActiveDirectoryInsufficientAccessRights")
JOB = job().id
OWN = frozenset({HR_ID})


def row(number: int, like: Event = DENIED, **differs: object) -> Row:
    """Somebody else's row with this trouble, half an hour before Jane's."""
    usual = Row(
        f"row-{number}", ago(days=3, minutes=30), trouble_of(like), f"3{number}", frozenset({f"3{number}"})
    )
    return replace(usual, **differs)  # type: ignore[arg-type]


HERS = Row(DENIED.id, DENIED.at, trouble_of(DENIED), HR_ID, OWN)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (failed("MissingValues"), failed(" missingvalues "), True),
        (failed("MissingValues"), failed("Conflict"), False),
        (failed("X", "ConstraintViolation a"), failed("X", "ConstraintViolation b"), True),
        (failed("X", "ConstraintViolation"), failed("X", "InvalidAttributeSyntax"), False),
        (failed("Unheard"), failed("Unheard", "in other words"), True),
        (failed("X", at=StepType.REFERENCES), failed("X"), False),
        (event(Result.SKIPPED, skip="New"), event(Result.SKIPPED, skip="new"), True),
        (event(Result.SKIPPED, skip="X"), failed("X"), False),
    ],
)
def test_what_is_the_same(one: Event, other: Event, same: bool) -> None:
    """The code says it, in any spelling, and where one code has several meanings the words do."""
    assert (trouble_of(one) == trouble_of(other)) is same


def test_a_skip_names_its_attribute() -> None:
    """Two people who lack different required values have two troubles."""
    lacks = [
        event(
            Result.SKIPPED,
            skip="AttributeValidationFailed",
            steps=(step(StepType.EXPORT, propertyname=name),),
        )
        for name in ("userPrincipalName", "USERPRINCIPALNAME", "mail")
    ]
    first, spelt, other = map(trouble_of, lacks)
    assert first == spelt != other


@pytest.mark.parametrize(
    "seen",
    [
        event(),
        event(Result.WARNING),
        event(Result.SKIPPED),
        event(Result.SKIPPED, skip="RedundantExport"),
        event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("False"),)),
        failed(""),
    ],
)
def test_what_nobody_shares(seen: Event) -> None:
    """No trouble, and what is each person's own affair, is not compared."""
    assert trouble_of(seen) is None


SPREADS: dict[str, tuple[list[Row], bool, tuple[int, bool] | None]] = {
    "nobody else": ([HERS], False, (0, False)),
    "three others": ([HERS, row(1), row(2), row(3)], False, (3, False)),
    "the same person twice": ([HERS, row(1), row(1, at=ago(days=1))], False, (1, False)),
    "more rows than were read": ([HERS, row(1)], True, (1, True)),
    "another trouble": ([HERS, row(1, failed("Conflict"))], False, (0, False)),
    "hers under another id": ([HERS, row(1, ids=frozenset({"wid-1", HR_ID}))], False, (0, False)),
    "a row of nobody": ([HERS, row(1, person="", ids=frozenset())], False, (0, False)),
    "nobody in what was read, and there is more": ([HERS], True, None),
    "not even her own row": ([], False, None),
    "others, but not her own row": ([row(1)], False, (1, False)),
}


@pytest.mark.parametrize("name", SPREADS)
def test_counting(name: str) -> None:
    """Others are people, not rows; that there are none is said only where all rows were read, hers too."""
    rows, more, wanted = SPREADS[name]
    for order in (rows, rows[::-1]):
        found = spread_of(DENIED, order, job_id=JOB, own=OWN, more=more)
        assert (found and (found.others, found.at_least)) == wanted
        if found is not None and found.others and name != "another trouble":
            assert found.since == ago(days=3, minutes=30)


def shared(state: JobStatus, code: str, others: int = 7, at: object = None, **differs: object) -> Evidence:
    """Jane failed an hour ago with this code, and so did others; the job is in this state."""
    seen = replace(failed(code), at=at or ago(hours=1))  # type: ignore[arg-type]
    trouble = trouble_of(seen)
    assert trouble is not None
    return replace(
        evidence(job(seen, status=state), users=()),
        spread=Spread(JOB, seen.id, trouble, others, False, ago(hours=2)) if others >= 0 else None,
        **differs,  # type: ignore[arg-type]
    )


def agent(hours: float) -> JobStatus:
    """In quarantine for so long, as no agent answers."""
    return quarantined(
        "EncounteredQuarantineException",
        error_code="HybridIdentityServiceNoActiveAgents",
        since=ago(hours=hours),
    )


def too_many(hours: float) -> JobStatus:
    """In quarantine for so long, as too many records fail."""
    return quarantined("EncounteredTotalEscrowThreshold", since=ago(hours=hours))


AGENT = "quarantine-agent-unavailable"
REFUSED = quarantined("EncounteredQuarantineException", error_code="InvalidCredentials", since=ago(hours=0.5))
LEADS = {
    "the agent went before her failure": (
        shared(agent(2), "EndpointUnavailable"),
        "quarantine-agent-unavailable",
    ),
    "noticed after it, and shared": (
        shared(agent(0.5), "EndpointUnavailable"),
        "quarantine-agent-unavailable",
    ),
    "a code of the agent's that no table knows": (
        shared(agent(0.5), "HybridIdentityServiceUnheardOf"),
        AGENT,
    ),
    "noticed after it, and only she": (
        shared(agent(0.5), "EndpointUnavailable", others=0),
        "ad-read-failed-via-agent",
    ),
    "noticed after it, and nobody counted": (
        shared(agent(0.5), "EndpointUnavailable", others=-1),
        "ad-read-failed-via-agent",
    ),
    "an agent does not make a missing value": (
        shared(agent(0.5), "MissingValues"),
        "required-value-missing-failure",
    ),
    "refused credentials make refusals": (shared(REFUSED, "Unauthorized"), "quarantine-credentials"),
    "a mapping mistake of many": (shared(too_many(5), "MissingValues"), "required-value-missing-failure"),
    "a mapping mistake of hers alone": (
        shared(too_many(5), "MissingValues", others=0),
        "quarantine-too-many-failures",
    ),
    "a mapping mistake, and nobody counted": (
        shared(too_many(5), "MissingValues", others=-1),
        "quarantine-too-many-failures",
    ),
}


@pytest.mark.parametrize("name", LEADS)
def test_what_makes_the_other_leads(name: str) -> None:
    """A fault of the whole job leads the shared failure it makes, and follows the one it is made of."""
    seen, wanted = LEADS[name]
    diagnosis = diagnose(seen)
    assert diagnosis.findings[0].cause.id == wanted
    both = {finding.cause.id for finding in diagnosis.findings}
    assert both >= {wanted, diagnose(replace(seen, spread=None)).findings[0].cause.id}


def test_what_a_fault_makes_is_in_the_catalogue() -> None:
    """The faults and what they make are causes, and the codes know the latter."""
    ids = {cause.id for cause in CATALOGUE}
    assert ids >= set(MAKES)
    assert set(CODES.values()) >= {one for made in MAKES.values() for one in made}


def test_the_cause_is_that_of_the_failure() -> None:
    """The number belongs to what is shared, also where a fault of the job leads."""
    spread = diagnose(shared(agent(2), "EndpointUnavailable")).spread
    assert spread is not None
    assert (spread.cause, spread.others) == ("ad-read-failed-via-agent", 7)


def test_nothing_is_said_about_another_trouble() -> None:
    """Where something leads that was not compared, its number is not told."""
    seen = shared(status(), "MissingValues")
    assert diagnose(seen).spread is not None
    written = replace(event(at=ago(minutes=5)), id="another")
    assert diagnose(replace(seen, jobs=(job(written),), users=evidence().users)).spread is None


def test_who_reads_how_much() -> None:
    """The helpdesk has the number; an employee only that there are others; a colleague nothing."""
    diagnosis = diagnose(shared(status(), "MissingValues"))
    assert for_audience(diagnosis, Audience.HELPDESK).spread == diagnosis.spread
    reduced = for_audience(diagnosis, Audience.EMPLOYEE).spread
    assert reduced is not None
    assert (reduced.others, reduced.at_least, reduced.since, reduced.event_id) == (1, True, None, "")
    assert for_audience(diagnosis, Audience.OUTCOME).spread is None
    alone = diagnose(shared(status(), "MissingValues", others=0))
    assert for_audience(alone, Audience.EMPLOYEE).spread is None


def _newest(whole: Evidence) -> tuple[Job, Event] | None:
    if isinstance(whole.jobs, Unavailable):
        return None
    seen = [
        (one, item) for one in whole.jobs if not isinstance(one.log, Unavailable) for item in one.log.events
    ]
    return max(seen, key=lambda pair: pair[1].at, default=None)


ROWS = dict(all_rows())


@pytest.mark.parametrize("name", sorted(ROWS))
def test_a_number_adds_no_answer(name: str) -> None:
    """Whatever was counted, the same causes are found; only their order may change."""
    whole = ROWS[name]
    newest = _newest(whole)
    if newest is None or (trouble := trouble_of(newest[1])) is None:
        return
    counted = Spread(newest[0].id, newest[1].id, trouble, 7, True, newest[1].at)
    assert answers(diagnose(replace(whole, spread=counted))) == answers(diagnose(whole))
