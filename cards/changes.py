"""What is different between an earlier card and a new diagnosis of the same question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cards import labels
from cards.actions import Seen
from diagnosis.audience import Audience
from diagnosis.cause import Cause, Kind, Outcome
from diagnosis.causes import CATALOGUE
from diagnosis.diagnosis import Diagnosis
from diagnosis.text import Text, _, text

_REMEMBERED = 8
"""Findings a button remembers: the best ones; a card seldom shows more."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Before and after. `since` is when the earlier card was read (UTC)."""

    since: datetime
    before: Outcome
    after: Outcome
    gone: tuple[Cause, ...] = ()
    unsure: tuple[Cause, ...] = ()
    """Found before, and now neither found nor ruled out because something could not be read."""
    new: tuple[Cause, ...] = ()
    forgotten: int = 0
    """Causes of the earlier card that this build does not know."""

    @property
    def nothing(self) -> bool:
        """Whether the answer is the same."""
        return self.before is self.after and not (self.gone or self.unsure or self.new or self.forgotten)

    def of_outcome(self) -> Changes:
        """The same without causes: a colleague's button may come from a card that said more."""
        return Changes(self.since, self.before, self.after)


def fingerprint(diagnosis: Diagnosis) -> Seen:
    """What a card must remember of a diagnosis so that the next one can be held against it."""
    ids = tuple(dict.fromkeys(finding.cause.id for finding in diagnosis.findings))
    return Seen(outcome=diagnosis.outcome, findings=ids[:_REMEMBERED], read_at=diagnosis.read_at)


def compare(seen: Seen, diagnosis: Diagnosis) -> Changes:
    """Hold the new diagnosis against what the earlier card showed, at the same level of detail."""
    found = {finding.cause.id: finding.cause for finding in diagnosis.findings}
    excluded = {item.cause.id for item in diagnosis.ruled_out}
    by_id = {cause.id: cause for cause in CATALOGUE}
    by_id |= {item.cause.id: item.cause for item in diagnosis.ruled_out}
    missing = [name for name in seen.findings if name not in found]
    known = [by_id[name] for name in missing if name in by_id]
    blind = bool(diagnosis.could_not_check)
    unsure = [cause for cause in known if blind and cause.id not in excluded and cause.kind is not Kind.GAP]
    remembered = set(seen.findings) if len(seen.findings) < _REMEMBERED else {*seen.findings, *found}
    return Changes(
        since=seen.read_at,
        before=seen.outcome,
        after=diagnosis.outcome,
        gone=tuple(cause for cause in known if cause not in unsure),
        unsure=tuple(unsure),
        new=tuple(cause for name, cause in found.items() if name not in remembered),
        forgotten=len(missing) - len(known),
    )


def sentences(changes: Changes, audience: Audience) -> tuple[Text, ...]:
    """The changes in words, the most important first.

    The titles of causes are for the helpdesk; everybody else reads the plain sentence.
    """
    if changes.nothing:
        return (text(_("Nothing has changed since {when}."), when=changes.since),)
    lines: list[Text] = []
    if changes.before is not changes.after:
        lines.append(
            text(
                _("Since {when}: “{before}” has become “{after}”."),
                when=changes.since,
                before=text(labels.OUTCOME[changes.before]),
                after=text(labels.OUTCOME[changes.after]),
            )
        )
    else:
        lines.append(text(_("Something has changed since {when}."), when=changes.since))

    def named(cause: Cause) -> Text:
        return text(cause.title if audience is Audience.HELPDESK else cause.employee)

    lines += [text(_("No longer the case: {cause}"), cause=named(cause)) for cause in changes.gone]
    lines += [text(_("New: {cause}"), cause=named(cause)) for cause in changes.new]
    lines += [text(_("Could not be checked again: {cause}"), cause=named(cause)) for cause in changes.unsure]
    if changes.forgotten:
        lines.append(text(_("A cause found earlier is no longer the case.")))
    return tuple(lines)
