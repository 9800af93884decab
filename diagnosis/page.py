"""A cause as a page for the helpdesk: what it means, how we can tell, who can fix it, and what to read."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from inspect import getdoc
from pathlib import Path

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes import CATALOGUE

WHO: dict[Owner, str] = {
    Owner.WAIT: "Nobody: it passes with time",
    Owner.HR: "HR",
    Owner.HR_ADMIN: "The administrator of the HR system",
    Owner.ENTRA_ADMIN: "The Microsoft Entra administrator",
    Owner.AD_ADMIN: "The Active Directory administrator",
    Owner.API_CLIENT: "The owner of the program that sends records to the provisioning API",
    Owner.M365_ADMIN: "The Microsoft 365 administrator",
    Owner.TARGET_OWNER: "The owner of the target system",
    Owner.MICROSOFT: "Microsoft support",
    Owner.HELPDESK: "The helpdesk",
    Owner.ASKER: "Whoever asked",
    Owner.NONE: "Nobody: there is nothing to fix",
}

_KINDS: dict[Kind, str] = {
    Kind.PROBLEM: "a problem: it stops the person",
    Kind.OUTCOME: "an outcome: it says that it is done",
    Kind.GAP: "a gap: it says what could not be read",
}

_OUTCOMES: dict[Outcome, str] = {
    Outcome.DONE: "done",
    Outcome.NOT_DUE: "not due yet",
    Outcome.IN_PROGRESS: "under way",
    Outcome.NEEDS_HR: "HR has to do something",
    Outcome.NEEDS_IT: "IT has to do something",
    Outcome.UNKNOWN: "unknown",
}

STAGES: dict[Stage, str] = {
    Stage.SOURCE: "In HR",
    Stage.JOB: "The provisioning job",
    Stage.IMPORT: "Reading the record",
    Stage.SCOPING: "Who is in scope",
    Stage.MATCHING: "Finding the account",
    Stage.PROCESSING: "Working out the values",
    Stage.REFERENCES: "Manager and other references",
    Stage.EXPORT: "Writing to the directory",
    Stage.ONWARD: "After the account",
    Stage.READING: "What the bot can read",
}


def page(cause: Cause) -> str:
    """The Markdown page of one cause."""
    return (
        "\n\n".join(
            (
                f"# {cause.title}",
                f"`{cause.id}` · {STAGES[cause.stage]} · {_KINDS[cause.kind]}",
                f"## What it means\n\n{_opening(cause)}\n\n{_quoted(cause)}",
                f"## How we can tell\n\n{_told_by(cause)}",
                f"## How to fix it\n\n{cause.next_step}\n\nThe asker reads: {cause.employee_next_step}",
                f"## Who can\n\n{WHO[cause.owner]}.\n\nA colleague is told: {_OUTCOMES[cause.outcome]}.",
                f"## Does on-demand provisioning help?\n\n{_on_demand(cause)}",
                "## Read more at Microsoft\n\n"
                + "\n".join(f"- [{doc.title}]({doc.url})" for doc in cause.docs),
            )
        )
        + "\n"
    )


def index(catalogue: Sequence[Cause] = CATALOGUE) -> str:
    """The list of all pages, in the order a person travels from HR to the account."""
    lines = [
        "# Causes",
        "",
        "Why a person was not provisioned: one page a cause, in the order of the way from HR to the account. "
        "These pages are made from the modules in `diagnosis/causes/`; "
        "`python -m diagnosis.page docs/causes` writes them anew. "
        "[Adding a cause](../adding-a-cause.md) says how a new one comes in.",
    ]
    for stage in sorted({cause.stage for cause in catalogue}):
        lines += ["", f"## {STAGES[stage]}", "", "| Cause | Who must act |", "|---|---|"]
        lines += [
            f"| [{cause.title}]({cause.id}.md) | {WHO[cause.owner]} |"
            for cause in catalogue
            if cause.stage is stage
        ]
    return "\n".join(lines) + "\n"


def pages(catalogue: Sequence[Cause] = CATALOGUE) -> dict[str, str]:
    """Every file of the folder, name to text: one page a cause, and the index as `README.md`."""
    return {"README.md": index(catalogue)} | {f"{cause.id}.md": page(cause) for cause in catalogue}


def write(folder: Path, catalogue: Sequence[Cause] = CATALOGUE) -> None:
    """Write all pages into the folder and remove those of causes that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages(catalogue)
    for old in folder.glob("*.md"):
        if old.name not in wanted:
            old.unlink()
    for name, words in wanted.items():
        (folder / name).write_text(words, encoding="utf-8")


def _opening(cause: Cause) -> str:
    """The sentence that the cause's module opens with."""
    words = sys.modules[_module(cause)].__doc__ or ""
    return " ".join(words.split("\n\n")[0].split())


def _module(cause: Cause) -> str:
    """The module a cause is written in: `job-paused-by-admin` in `…causes.job.job_paused_by_admin`."""
    twin = cause.id.replace("-", "_")
    return f"diagnosis.causes.{cause.stage.folder}.{twin}"


def _quoted(cause: Cause) -> str:
    return f"> {cause.employee}\n\nThis is what an employee reads."


def _told_by(cause: Cause) -> str:
    """The check's docstring, and what any helper of its module says about when it applies."""
    check: Callable[..., object] | None = cause.check or cause.check_once
    if check is None:
        gaps = ", ".join(reason.value.replace("_", " ") for reason in sorted(cause.covers))
        return f"A part of the evidence could not be read for one of these reasons: {gaps}."
    words = _paragraphs(check)
    applies = getattr(sys.modules[_module(cause)], "applies", None)
    if callable(applies):
        words += "\n\n" + _paragraphs(applies)
    return words


def _paragraphs(function: Callable[..., object]) -> str:
    """A docstring with each paragraph on one line."""
    written = getdoc(function) or ""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", written))


def _on_demand(cause: Cause) -> str:
    if cause.kind is Kind.OUTCOME:
        return "No: there is nothing left to write."
    if cause.kind is Kind.GAP and not cause.on_demand_helps:
        return "No: it does not show what could not be read."
    if cause.on_demand_helps:
        return (
            "Yes, for this one person, and it writes at once. Where a value has to be corrected, correct it "
            "first. API-driven jobs do not have it."
        )
    return "Not while the reason is there."


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python -m diagnosis.page docs/causes")
    write(Path(sys.argv[1]))
