"""The end of a diagnosis card: what could not be checked, and what was read when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from microsoft_teams.cards.core import CardElement, Container

from cards import labels
from cards.blocks import heading, para, quiet
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.diagnosis import Diagnosis, NotChecked
from diagnosis.evidence import SourceRead
from diagnosis.gaps import Source
from diagnosis.text import Text, _, text


def could_not_check(
    diagnosis: Diagnosis, audience: Audience, words: Words, *, most: int
) -> Iterator[CardElement]:
    """What could not be read and why. A gap that leads stands above; the others have their container here."""
    if not diagnosis.could_not_check:
        return
    yield heading(words.md(_("What I could not check")))
    first = diagnosis.leading
    named = {first.cause.id} if first is not None else set()
    for item in diagnosis.could_not_check[:most]:
        said_already = item.cause.id in named
        line = para(words.md(gap(item, audience, said_already)), tight=True)
        yield line if said_already else Container(id=f"cause:{item.cause.id}", items=[line], spacing="Small")
        named.add(item.cause.id)
    if len(diagnosis.could_not_check) > most:
        yield quiet(words.md(more(len(diagnosis.could_not_check) - most)))


def gap(item: NotChecked, audience: Audience, said_already: bool) -> Text:
    """One source that was not read. To an employee all gaps of a kind have one reason, which is said once."""
    source = text(labels.SOURCE[item.source])
    if audience is Audience.HELPDESK:
        return text(_("I could not read {source}: {why}"), source=source, why=item.because)
    line = text(_("I could not read {source}."), source=source)
    return line if said_already else text("{first} {next}", first=line, next=item.because)


def read_from(diagnosis: Diagnosis, words: Words) -> CardElement:
    """When and from what the answer was read, and how far back the log reaches."""
    return read_on(diagnosis.read_at, diagnosis.sources, words)


def at(when: datetime, words: Words) -> Text:
    """A moment with its date and zone, for a card that is read by others and on other days."""
    return text(_("{when} ({zone})"), when=words.at(None).value(when), zone=words.zone_name())


def times_in(words: Words) -> CardElement:
    """In which zone the times above are, where nothing was read that says it."""
    return quiet(words.md(text(_("Times are in {zone}."), zone=words.zone_name())))


def read_on(read_at: datetime, sources: Sequence[SourceRead], words: Words) -> CardElement:
    """The same for any answer."""
    # The full date stands here, so that a "today" further up can be understood tomorrow.
    when = words.at(None).value(read_at)
    said: list[Text] = []
    names = [text(labels.SOURCE[source]) for source in dict.fromkeys(read.source for read in sources)]
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
        for read in sources
        if read.source is Source.PROVISIONING_LOG and read.covers_from is not None
    ]
    if reaches:
        said.append(text(_("The log I read begins {when}."), when=max(reaches)))
    line = quiet(" ".join(words.md(sentence) for sentence in said))
    line.separator, line.spacing = True, "Medium"
    return line
