"""Buttons that ask about a person: again, privately, or about another one of a list."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, Field

from cards.actions.shape import Data, Pressed, Short
from diagnosis.cause import Outcome
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change
from diagnosis.jobs import HrSystem


def _in_calendar(moment: datetime) -> datetime:
    if not MINYEAR < moment.year < MAXYEAR:
        raise ValueError("at the ends of the calendar no time zone can be applied")
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_in_calendar)]


class PersonRef(Data):
    """How to find the person again; no more than that."""

    query: Short
    display_name: Short | None = None
    hr_id: Short | None = None
    upn: Short | None = None
    entra_id: Short | None = None
    hr_ends: Short | None = None
    """The end of the HR number, where the reader may see no more of it: it tells two of one name apart."""


class Seen(Data):
    """What the card said when it was read, so that the next check can say what changed."""

    outcome: Outcome
    findings: tuple[str, ...] = ()
    read_at: Moment


class _Question(Pressed):
    """Enough to ask the same question again after a restart."""

    person: PersonRef
    expect: Change | None = None
    attribute: Short | None = None
    changed_at: Moment | None = None
    changed_until: Moment | None = None
    source: HrSystem | None = None
    job: Short | None = None
    seen: Seen | None = None
    inserted: Literal[True] | None = None
    """Set on a card that a person put into a message: it is not the bot's to change, and others read it."""


class Recheck(_Question):
    """Read again and show what changed."""

    verb: Literal["recheck"] = "recheck"


class Refresh(_Question):
    """The same, asked by the client on its own."""

    verb: Literal["refresh"] = "refresh"


class ShowMe(_Question):
    """Show the whole answer to whoever clicked, privately; `page` is another page than the first."""

    verb: Literal["show_me"] = "show_me"
    page: Annotated[int, Field(ge=1, le=99)] | None = None


class EvidenceFile(_Question):
    """Store all that was read as a file in the presser's OneDrive.

    As the context of a file consent card, which Teams sends back when it is answered, it also says which card
    that was.
    """

    verb: Literal["evidence_file"] = "evidence_file"
    consent: Annotated[str, Field(pattern="^[0-9a-f]{32}$")] | None = None


class OpenPerson(_Question):
    """Diagnose this person, from a card that lists several."""

    verb: Literal["open_person"] = "open_person"


def show_me_of(recheck: Recheck, page: int | None = None) -> ShowMe:
    """The button that asks the same question for the one who presses it.

    It forgets what the card said: to a reader at another level, all of the answer would look new.
    """
    return ShowMe.model_validate({**recheck.model_dump(exclude={"verb", "seen"}), "page": page})


def evidence_file_of(recheck: Recheck) -> EvidenceFile:
    """The button that stores what the same question finds."""
    return EvidenceFile.model_validate(recheck.model_dump(exclude={"verb", "seen"}))


def recheck_of(diagnosis: Diagnosis, seen: Seen) -> Recheck:
    """The button that asks the diagnosis's question again, with only what this diagnosis still holds."""
    who, expected = diagnosis.person, diagnosis.expectation
    return Recheck(
        person=PersonRef(
            query=who.query,
            display_name=who.display_name,
            hr_id=who.hr_id,
            upn=who.user_principal_name,
            entra_id=who.entra_id,
        ),
        expect=expected.change,
        attribute=expected.attribute,
        changed_at=expected.changed_at,
        changed_until=expected.changed_until,
        seen=seen,
    )
