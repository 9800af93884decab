"""The lower part of a diagnosis card: what was ruled out or not checked, what was read and when."""

from __future__ import annotations

from collections.abc import Iterator

from microsoft_teams.cards.core import CardElement, Container

from cards import labels
from cards.blocks import bullets, heading, para, quiet
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Source
from diagnosis.text import Text, _, counted, text

_PLAIN_MOST = 5
"""An employee gets a short list."""


def ruled_out(diagnosis: Diagnosis, audience: Audience, words: Words, *, most: int) -> Iterator[CardElement]:
    """What the evidence speaks against: with the reason for the helpdesk, by name for everyone else."""
    lines = list(
        dict.fromkeys(
            words.md(item.because if audience is Audience.HELPDESK else text(item.cause.title))
            for item in diagnosis.ruled_out
        )
    )
    if not lines:
        return
    most = most if audience is Audience.HELPDESK else min(most, _PLAIN_MOST)
    yield heading(words.md(_("Ruled out")))
    if lines[:most]:
        yield from bullets(lines[:most])
        if len(lines) > most:
            yield quiet(words.md(more(len(lines) - most)))
    else:
        yield quiet(words.md(counted("{n} cause was ruled out.", "{n} causes were ruled out.", len(lines))))


def could_not_check(diagnosis: Diagnosis, words: Words, *, most: int) -> Iterator[CardElement]:
    """What could not be read and why. A gap that leads stands above; the others have their container here."""
    if not diagnosis.could_not_check:
        return
    yield heading(words.md(_("What I could not check")))
    first = diagnosis.leading
    named = {first.cause.id} if first is not None else set()
    for item in diagnosis.could_not_check[:most]:
        source = text(labels.SOURCE[item.source])
        line = para(
            words.md(text(_("I could not read {source}: {why}"), source=source, why=item.because)), tight=True
        )
        if item.cause.id in named:
            yield line
        else:
            named.add(item.cause.id)
            yield Container(id=f"cause:{item.cause.id}", items=[line], spacing="Small")
    if len(diagnosis.could_not_check) > most:
        yield quiet(words.md(more(len(diagnosis.could_not_check) - most)))


def read_from(diagnosis: Diagnosis, words: Words) -> CardElement:
    """When and from what the answer was read, and how far back the log reaches."""
    # The full date stands here, so that a "today" further up can be understood tomorrow.
    when = words.at(None).value(diagnosis.read_at)
    said: list[Text] = []
    names = [
        text(labels.SOURCE[source]) for source in dict.fromkeys(read.source for read in diagnosis.sources)
    ]
    if names:
        said.append(
            text(
                _("Read on {when} ({zone}) from {sources}."),
                when=when,
                zone=words.zone_name(),
                sources=words.listed(names),
            )
        )
    else:
        said.append(text(_("Read on {when} ({zone})."), when=when, zone=words.zone_name()))
    reaches = [
        read.covers_from
        for read in diagnosis.sources
        if read.source is Source.PROVISIONING_LOG and read.covers_from is not None
    ]
    if reaches:
        said.append(text(_("The log I read begins {when}."), when=max(reaches)))
    line = quiet(" ".join(words.md(sentence) for sentence in said))
    line.separator = True
    return line
