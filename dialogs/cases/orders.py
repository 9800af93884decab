"""From a pressed button of a case to a command, and from what came of it to a line."""

from __future__ import annotations

from typing import Any

from botbuilder.schema import Activity

from cards.actions import (
    AssignCase,
    ClaimCase,
    CloseCase,
    EditCase,
    NoteCase,
    OnCase,
    ReopenCase,
    ReplyCase,
    ResolveCase,
    UnclaimCase,
    WaitCase,
    WithdrawCase,
)
from diagnosis.text import Text, _, text
from dialogs.asker import Asker
from followup.case_commands import (
    Actor,
    Answer,
    Claim,
    Close,
    Command,
    Edit,
    Note,
    Reopen,
    Side,
    Unclaim,
    Withdraw,
)
from followup.case_commands import Reply as ReplyTo
from followup.cases import Party, Urgency, What
from followup.casework import Done


def party_of(activity: Activity, asker: Asker) -> Party | None:
    """Who acts, as a case keeps them; None for somebody whom the channel does not name."""
    sender = activity.from_property
    name: Any = getattr(sender, "name", None)
    mri: Any = getattr(sender, "id", None)
    if asker.entra_id is None:
        return None
    return Party(
        asker.entra_id.lower(),
        name.strip()[:200] if isinstance(name, str) and name.strip() else asker.entra_id,
        mri if isinstance(mri, str) and mri.startswith("29:") else None,
    )


def command_of(action: OnCase, actor: Actor) -> Command:
    """What the button asks for; forms are read elsewhere."""
    match action:
        case ClaimCase():
            return Claim()
        case UnclaimCase():
            return Unclaim()
        case NoteCase():
            return Note(action.text or "")
        case ReplyCase():
            written = action.text or ""
            return Answer(written) if actor.side is Side.REQUESTER else ReplyTo(written)
        case ReopenCase():
            # The helpdesk's box also holds notes, and whatever is said here reaches the requester.
            return Reopen((action.text or "") if actor.side is Side.REQUESTER else "")
        case CloseCase():
            return Close()
        case WithdrawCase():
            return Withdraw()
        case _:
            raise AssertionError(f"{type(action).__name__} is no command")


def parting(action: OnCase, actor: Actor) -> Command | None:
    """What the requester wrote into the box before pressing a button that ends the case."""
    if actor.side is Side.REQUESTER and isinstance(action, CloseCase | WithdrawCase) and action.text:
        return Answer(action.text)
    return None


def probe(action: EditCase | ResolveCase | AssignCase | WaitCase) -> Command:
    """A command that a case which has ended refuses, for the reason it gives."""
    return Edit(Urgency.NORMAL, "") if isinstance(action, EditCase) else Unclaim()


def said(done: Done, actor: Actor) -> Text:
    """What came of a command, for the one who gave it."""
    number = str(done.case.number)
    if done.what is None:
        return text(_("Nothing has changed in case {number}."), number=number)
    lines = _SAID_REQUESTER if actor.side is Side.REQUESTER else _SAID
    return text(lines.get(done.what, _("Case {number} is changed.")), number=number)


_SAID: dict[What, str] = {
    What.CLAIMED: _("Case {number} is yours."),
    What.UNCLAIMED: _("Nobody has case {number} now."),
    What.ASSIGNED: _("Case {number} is assigned."),
    What.NOTED: _("Your note on case {number} is kept."),
    What.WAITING: _("Case {number} is waiting now."),
    What.RESUMED: _("Case {number} goes on."),
    What.REPLIED: _("It is on its way to the requester of case {number}."),
    What.RESOLVED: _("Case {number} is resolved; the requester gets a message."),
    What.REOPENED: _("Case {number} is open again."),
    What.CLOSED: _("Case {number} is closed."),
}
_SAID_REQUESTER: dict[What, str] = {
    What.EDITED: _("The helpdesk sees what you have changed in case {number}."),
    What.WITHDRAWN: _("Case {number} is withdrawn."),
    What.ANSWERED: _("It is on its way to the helpdesk."),
    What.REOPENED: _("Case {number} is open again; the helpdesk gets a message."),
    What.CLOSED: _("Case {number} is closed. Thank you."),
}
