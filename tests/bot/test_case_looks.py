"""Where the cards of cases have from what they say about the person."""

from __future__ import annotations

from pathlib import Path

from diagnosis.evidence import Change, Expectation, Person
from followup.cases import About
from tests.support.office import office

JANE = About(Person("21451", "Jane Doe", hr_id="21451"), Expectation(Change.CREATE))


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
