"""`causes`: the catalogue, or one cause explained."""

from __future__ import annotations

from typing import Any

from bot.commands.console import fail, say, say_json
from diagnosis.cause import Cause
from diagnosis.causes import CATALOGUE
from diagnosis.page import page


def list_causes(*, as_json: bool) -> None:
    """Print every cause, in the order a person travels from HR to the account."""
    if as_json:
        say_json([_as_json(cause) for cause in CATALOGUE])
        return
    width = max(len(cause.id) for cause in CATALOGUE)
    for cause in CATALOGUE:
        say(f"{cause.id:<{width}}  {cause.title}")


def explain(cause_id: str, *, as_json: bool) -> None:
    """Print one cause; ends with 2 and the nearest ids for one that is not in the catalogue."""
    cause = next((cause for cause in CATALOGUE if cause.id == cause_id), None)
    if cause is None:
        near = [known.id for known in CATALOGUE if cause_id.casefold() in known.id]
        hint = f" Did you mean {', '.join(near)}?" if near else " `provisioning-bot causes` lists them."
        fail(f"There is no cause {cause_id!r}.{hint}")
    if as_json:
        say_json(_as_json(cause))
    else:
        say(page(cause).rstrip())


def _as_json(cause: Cause) -> dict[str, Any]:
    return {
        "id": cause.id,
        "stage": cause.stage.name.lower(),
        "kind": cause.kind.value,
        "title": cause.title,
        "employee": cause.employee,
        "owner": cause.owner.value,
        "next_step": cause.next_step,
        "outcome": cause.outcome.value,
        "on_demand_helps": cause.on_demand_helps,
        "docs": [{"title": doc.title, "url": doc.url} for doc in cause.docs],
    }
