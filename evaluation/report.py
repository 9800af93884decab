"""What the answers come to: recall, precision of what was confirmed, and what was mistaken for what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from evaluation.ask import Answered

GOAL_CASES, GOAL_EACH, GOAL_RECALL, GOAL_FIRST = 4000, 30, 0.90, 0.97


def tables(answers: Sequence[Answered]) -> str:
    """The tables of docs/accuracy.md, as Markdown."""
    return "\n".join([*_summary(answers), "", *_causes(answers), "", *_confusion(answers)])


def failures(answers: Sequence[Answered], seen: frozenset[str]) -> list[str]:
    """Which goals are missed, a line each. `seen` are the causes Graph can show."""
    by_cause = _by_cause(answers)
    missed = []
    if len(answers) < GOAL_CASES:
        missed.append(f"{len(answers)} cases, {GOAL_CASES} wanted")
    first = _share(one.first for one in answers)
    if first < GOAL_FIRST:
        missed.append(f"the right cause first in {first:.1%}, {GOAL_FIRST:.0%} wanted")
    for cause in sorted(seen):
        of_cause = by_cause.get(cause, [])
        if len(of_cause) < GOAL_EACH:
            missed.append(f"{cause}: {len(of_cause)} cases, {GOAL_EACH} wanted")
        elif (recall := _share(one.first for one in of_cause)) < GOAL_RECALL:
            missed.append(f"{cause}: recall {recall:.0%}, {GOAL_RECALL:.0%} wanted")
    untrue = [one for one in answers if one.untrue]
    missed += [f"{one.truth}: {one.untrue} confirmed and not true" for one in untrue]
    return missed


def mistakes(answers: Sequence[Answered]) -> Iterator[str]:
    """Every answer that led with another cause, a line each, for whoever looks into them."""
    for one in answers:
        if not one.first or one.untrue:
            found = ", ".join(f"{cause} ({verdict})" for cause, verdict in one.found[:4])
            yield f"company {one.company}: {' + '.join(one.faults)} | {one.question} | {found or 'nothing'}"


def _summary(answers: Sequence[Answered]) -> Iterator[str]:
    faults = Counter(len(one.faults) for one in answers)
    wrong = [one for one in answers if one.verdict == "confirmed" and not one.first]
    yield "| measured | |"
    yield "| --- | --- |"
    yield f"| cases | {len(answers)} |"
    yield f"| causes | {len(_by_cause(answers))} |"
    yield f"| faults planted on one person | {', '.join(f'{n}: {faults[n]}' for n in sorted(faults))} |"
    yield f"| right cause first | {_share(one.first for one in answers):.1%} |"
    yield f"| right cause named | {_share(one.named for one in answers):.1%} |"
    yield f"| led by a confirmed cause that is not the first one | {len(wrong)} |"
    yield f"| confirmed causes that are not true | {sum(len(one.untrue) for one in answers)} |"


def _causes(answers: Sequence[Answered]) -> Iterator[str]:
    """Recall is how often the cause led where it should; precision, how often it was true when confirmed."""
    by_cause = _by_cause(answers)
    confirmed: Counter[str] = Counter()
    untrue: Counter[str] = Counter()
    for one in answers:
        confirmed.update({cause for cause, verdict in one.found if verdict == "confirmed"})
        untrue.update(set(one.untrue))
    yield "| cause | cases | first (recall) | named | confirmed | of these true |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for cause in sorted(by_cause):
        of_cause = by_cause[cause]
        said = confirmed[cause]
        true = f"{(said - untrue[cause]) / said:.0%}" if said else "–"
        yield (
            f"| `{cause}` | {len(of_cause)} | {_share(one.first for one in of_cause):.0%} "
            f"| {_share(one.named for one in of_cause):.0%} | {said} | {true} |"
        )


def _confusion(answers: Sequence[Answered]) -> Iterator[str]:
    mistaken = Counter((one.truth, one.leading, one.verdict) for one in answers if not one.first)
    yield "| should lead | led instead | how surely | cases |"
    yield "| --- | --- | --- | --- |"
    for (truth, leading, verdict), count in sorted(mistaken.items(), key=lambda item: (-item[1], item[0])):
        yield f"| `{truth}` | `{leading}` | {verdict or '–'} | {count} |"


def _by_cause(answers: Sequence[Answered]) -> dict[str, list[Answered]]:
    found: dict[str, list[Answered]] = defaultdict(list)
    for one in answers:
        found[one.truth].append(one)
    return found


def _share(of: Iterator[bool]) -> float:
    each = list(of)
    return sum(each) / len(each) if each else 0.0
