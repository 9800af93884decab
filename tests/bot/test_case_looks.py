"""Where the cards of cases have from what they say about the person."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from diagnosis.cause import Outcome
from diagnosis.evidence import Change, Expectation, Person
from followup.cases import About
from followup.watches import Goal, Standing, Watch
from tests.support.office import START, office

JANE = About(Person("21451", "Jane Doe", hr_id="21451"), Expectation(Change.CREATE))
WATCH = Watch(
    "a" * 32,
    "0fab5a9b-0000-4000-8000-0000000a1e00",
    None,
    Person("21451", "Jane Doe", hr_id="21451"),
    Expectation(Change.CREATE),
    Goal.ACCOUNT,
    START,
    START,
    Standing(Outcome.UNKNOWN),
    Standing(Outcome.UNKNOWN),
)


async def test_drawn_from_the_copy(tmp_path: Path) -> None:
    """Many cards drawn at once take no turn at Graph's log where the copy has the person's rows; whoever has
    a case looked at again gets what Graph says now."""
    async with office(tmp_path, HELPDESK_CHANNEL="19:helpdesk@thread.tacv2", LOG_DAYS=10) as at_work:
        await at_work.copy_log()
        assert at_work.bot.cases is not None
        looks = at_work.bot.cases.looks
        at_work.sandbox.tenant.add_fault("/auditLogs", status=403, times=500)

        drawn = await looks.at("a case", JANE)
        again = await looks.at("a case", JANE, fresh=True)

    assert drawn is not None
    assert again is not None
    assert drawn.diagnosis.findings[0].cause.id == "created-ok-look-here"
    assert "bot-permission-missing" in [finding.cause.id for finding in again.diagnosis.findings]


async def test_what_was_found_is_not_kept_in_memory(tmp_path: Path) -> None:
    """What was read of people who are watched or in a case is gone once it is too old to be used."""
    async with office(tmp_path, HELPDESK_CHANNEL="19:helpdesk@thread.tacv2") as at_work:
        assert at_work.bot.cases is not None
        cases, watches = at_work.bot.cases.looks, at_work.bot.watch.looks
        passed = 0.0
        cases._monotonic = lambda: passed  # noqa: SLF001 - the office moves the other clock alone
        looked = await cases.at("a case", JANE)
        async with watches.together() as look:
            await look(WATCH)
        assert looked is not None
        held = (cases._kept, watches._recent)  # noqa: SLF001 - memory has no other window
        for forgets in (cases, watches):
            await forgets.prune(timedelta(days=30))
        assert [len(one) for one in held] == [1, 1]
        passed += 600
        at_work.clock.go_on(minutes=2)
        for forgets in (cases, watches):
            await forgets.prune(timedelta(days=30))
        assert [len(one) for one in held] == [0, 0]
