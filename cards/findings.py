"""The causes on a diagnosis card: the leading one in full, the others with a line and a link each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from microsoft_teams.cards.core import CardElement, Container

from cards import labels, spread
from cards.blocks import facts, heading, link, para, quiet
from cards.words import Words, more
from diagnosis.audience import Audience
from diagnosis.cause import Fact, Kind
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.log import Result
from diagnosis.on_demand import ran_on_demand
from diagnosis.text import Text, _, text

SAME_CAUSE = 3
"""Jobs that a cause is told of on the first page, besides the first one."""


def leading(
    diagnosis: Diagnosis, audience: Audience, words: Words, *, most_facts: int
) -> Iterator[CardElement]:
    """The cause that answers the question: why, on what evidence, what to do, where to read more.

    The titles of causes are the helpdesk's words. An employee has read the headline, which says it plainly.
    """
    finding = diagnosis.leading
    if finding is None:
        return
    cause, match = finding.cause, finding.match
    items: list[CardElement] = []
    if audience is Audience.HELPDESK:
        items.append(heading(words.md(cause.title), separator=False))
    if match.because != diagnosis.headline:
        items.append(para(words.md(match.because), tight=True))
    also = same_cause(diagnosis)
    items += [para(words.md(because), tight=True) for because in also[:SAME_CAUSE]]
    if len(also) > SAME_CAUSE:
        items.append(quiet(words.md(more(len(also) - SAME_CAUSE))))
    items += [para(words.md(sentence), tight=True) for sentence in spread.sentences(diagnosis, audience)]
    rows = _facts(match.facts, words, most_facts)
    if audience is Audience.HELPDESK and finding.job is not None:
        rows.append((words.md(_("Provisioning job")), words.md_value(finding.job.name)))
    if rows:
        items.append(facts(rows))
    if len(match.facts) > most_facts:
        items.append(quiet(words.md(more(len(match.facts) - most_facts))))
    if audience is Audience.HELPDESK and match.event is not None:
        items.append(quiet(words.md(_quote(finding))))
    next_step = match.next_step or text(cause.next_step)
    if next_step.template:
        items.append(para(f"**{words.md(_('What to do'))}**"))
        items.append(para(words.md(next_step), tight=True))
    pages = _learn(finding, words)
    items += [para(line, tight=True) for line in (pages if audience is Audience.HELPDESK else pages[:1])]
    yield Container(id=f"cause:{cause.id}", items=items, separator=True, spacing="Medium")


def others(
    diagnosis: Diagnosis, audience: Audience, words: Words, *, most: int, with_links: bool
) -> Iterator[CardElement]:
    """The other findings, one container a cause; what could not be read has a section of its own."""
    first, causes = diagnosis.leading, other_causes(diagnosis)
    if first is None or not causes:
        return
    done = first.cause.kind is Kind.OUTCOME
    yield heading(words.md(_("If it still looks wrong") if done else _("Other possible causes")))
    for same in causes[:most]:
        yield other(same, audience, words, with_links=with_links)
    if len(causes) > most:
        yield quiet(words.md(more(len(causes) - most)))


def same_cause(diagnosis: Diagnosis) -> list[Text]:
    """What the leading cause says about further jobs."""
    first = diagnosis.leading
    if first is None:
        return []
    said = [f.match.because for f in diagnosis.findings[1:] if f.cause.id == first.cause.id]
    return [because for because in dict.fromkeys(said) if because != first.match.because]


def other_causes(diagnosis: Diagnosis) -> list[list[Finding]]:
    """The findings of each other cause, best first; what could not be read is told elsewhere."""
    causes: dict[str, list[Finding]] = {}
    for finding in diagnosis.findings[1:]:
        if not finding.cause.covers and finding.cause.id != diagnosis.findings[0].cause.id:
            causes.setdefault(finding.cause.id, []).append(finding)
    return list(causes.values())


def other(
    same: Sequence[Finding], audience: Audience, words: Words, *, with_links: bool, most: int = SAME_CAUSE
) -> CardElement:
    """One other cause, with what it says about at most that many jobs."""
    cause, match = same[0].cause, same[0].match
    verdict = words.md(labels.VERDICT_WORD[match.verdict])
    who = words.md(text(_("Who must act: {who}"), who=text(labels.owner(same[0].owner, audience))))
    sentences = [para(words.md(finding.match.because), tight=True) for finding in same[:most]]
    if len(same) > most:
        sentences.append(quiet(words.md(more(len(same) - most))))
    items: list[CardElement]
    if audience is Audience.HELPDESK:
        items = [para(f"**{words.md(cause.title)}** · {verdict}"), *sentences]
        small = [who]
    else:
        items = [*sentences]
        small = [f"{verdict} · {who}"]
    if with_links:
        small += _learn(same[0], words)[:1]
    items += [quiet(line) for line in small]
    return Container(id=f"cause:{cause.id}", items=items, spacing="Medium")


def _facts(all_facts: Sequence[Fact], words: Words, most: int) -> list[tuple[str, str]]:
    return [(words.md(fact.label), words.md_value(fact.value)) for fact in all_facts[:most]]


def _quote(finding: Finding) -> Text:
    """The event that shows it: when, how it ended and where, and its id to look it up. It may be of a run on
    demand that the log does not show yet.

    The result is the event's. A step that finds a person out of scope is itself a success (observed).
    """
    event, step = finding.match.event, finding.match.step
    assert event is not None  # noqa: S101  # the caller has looked
    result = text(labels.RESULT[event.result])
    if step is None or event.result is Result.SUCCESS:
        ended = text(_("{action} {result}"), action=text(labels.ACTION[event.action]), result=result)
    else:
        ended = text(_("{result} at {step}"), result=result, step=text(labels.STEP[step]))
    if ran_on_demand(event):
        change = event.change_id
        return text(_("Run on demand, {at}: {ended}. Change {id}"), at=event.at, ended=ended, id=change)
    return text(_("Provisioning log, {at}: {ended}. Event {id}"), at=event.at, ended=ended, id=event.id)


def _learn(finding: Finding, words: Words) -> list[str]:
    """Links to Microsoft's pages; a link that leaves Teams says where it leads (Teams store guidelines)."""
    return [
        link(words.md(text(_("View in Microsoft Learn: {page}"), page=text(doc.title))), doc.url)
        for doc in finding.cause.docs
    ]
