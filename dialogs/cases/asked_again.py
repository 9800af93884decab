"""What somebody writes who asks the helpdesk a second time about the same: it goes into the case there is."""

from __future__ import annotations

from followup.case_commands import Actor, Answer, Command, Edit, Side
from followup.cases import Case, Party, Urgency, What
from followup.casework import Casework

_LOOKED_BACK = 20


async def add_to(work: Casework, case: Case, party: Party, urgency: Urgency, note: str) -> bool:
    """Adds what the case does not hold yet; whether that was anything. Nothing of it is added twice."""
    if case.requester.id != party.id:
        return False
    commands: list[Command] = []
    if urgency is Urgency.URGENT and case.urgency is not Urgency.URGENT:
        commands.append(Edit(urgency, case.note))
    written = {
        entry.text
        for entry in await work.store.history(case.id, last=_LOOKED_BACK)
        if entry.what is What.ANSWERED
    }
    if note and note != case.note and note not in written:
        commands.append(Answer(note))
    added = False
    for command in commands:
        done = await work.act(case.id, command, Actor(Side.REQUESTER, party))
        added = added or (done is not None and done.what is not None)
    return added
