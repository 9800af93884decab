"""Puts names and ids together into people: "Jane Doe (21451)" is one person, "21451 and 21452" are two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.identifiers import IdOfPerson
from dialogs.utterance.language import IdWords, NameWords
from dialogs.utterance.question import PersonNamed
from dialogs.utterance.tokens import Kind, Token

MOST_PEOPLE = 50


def gather(
    tokens: Sequence[Token],
    names: Sequence[Name],
    ids: Sequence[IdOfPerson],
    id_words: IdWords,
    name_words: NameWords,
) -> tuple[PersonNamed, ...]:
    """The people meant, in the order they are named, at most `MOST_PEOPLE`, nobody twice."""
    meant = [name for name in names if name.role is Role.MEANT]
    kept = [
        one for one in ids if not one.denied and not _of_bystander(tokens, one, names, id_words, name_words)
    ]
    if meant and not id_words.numbered.isdisjoint(token.low for token in tokens):
        ends = {name.end for name in meant}
        kept = [
            one
            for one in kept
            if not one.plain or (one.at - 1 in ends and tokens[one.at - 1].text in "(,-–[/")
        ]
    addresses = [one.at for one in kept if one.person.upn]
    if meant and len(addresses) == 2 and tokens[addresses[1] - 1].low in name_words.value_links:
        kept = [one for one in kept if not one.person.upn]  # her mail is "a@…" but should be "b@…"
    if not meant and not kept:
        meant = [name for name in names if name.role in (Role.INTRODUCED, Role.SPARE)]
    elif not meant and kept:
        meant = [name for name in names if name.role is Role.INTRODUCED and name.end <= kept[0].at]
    pieces: list[tuple[int, int, PersonNamed]] = [
        (name.start, name.end, PersonNamed(name=name.text, entra_id=name.entra_id)) for name in meant
    ]
    pieces += [(one.at, one.at + 1, one.person) for one in kept]
    pieces.sort(key=lambda piece: piece[:2])
    lonely = len({name.text.casefold() for name in meant}) <= 1
    people: list[PersonNamed] = []
    last_end = 0
    for start, end, piece in pieces:
        between = tokens[last_end:start] if people else ()
        joined = _merged(people[-1], piece) if people else None
        if joined and (_glue(between, id_words) or (lonely and not _parted(between, name_words))):
            people[-1] = joined
        else:
            people.append(piece)
        last_end = end
    return _unique(people)[:MOST_PEOPLE]


def mark_denied(
    tokens: Sequence[Token], ids: Sequence[IdOfPerson], names: Sequence[Name], words: IdWords
) -> list[IdOfPerson]:
    """The ids; a user name that she is said not to have is marked: "why is Jane not jane@contoso.com?"."""
    ends = {name.end for name in names if name.role is Role.MEANT} | {one.at + 1 for one in ids}
    marked: list[IdOfPerson] = []
    for one in ids:
        before = one.at - 1
        named = before > 0 and (before in ends or (tokens[before - 1].text == ")" and before - 1 in ends))
        after = tokens[one.at + 1] if one.at + 1 < len(tokens) else None
        last = after is None or after.kind in (Kind.PUNCT, Kind.BREAK)
        named = named or (before > 0 and tokens[before - 1].text == ",")  # "…, not jane@contoso.com"
        denied = bool(one.person.upn) and named and last and tokens[before].low in words.denies
        marked.append(replace(one, denied=denied))
    return marked


def _merged(one: PersonNamed, other: PersonNamed) -> PersonNamed | None:
    """Both as one person, if no field speaks against it."""
    merged = one
    for field in ("name", "hr_id", "upn", "entra_id"):
        value = getattr(other, field)
        held = getattr(one, field)
        if value and held and value.casefold() != held.casefold():
            return None
        merged = replace(merged, **{field: held or value})
    return merged


def _glue(between: Sequence[Token], words: IdWords) -> bool:
    return len(between) <= 8 and all(token.low in words.glue for token in between)


def _parted(between: Sequence[Token], words: NameWords) -> bool:
    """Whether "and" stands between two pieces, with nothing else that matters: two people."""
    return 0 < len(between) <= 3 and any(token.low in words.joins for token in between)


def _of_bystander(
    tokens: Sequence[Token], one: IdOfPerson, names: Sequence[Name], id_words: IdWords, words: NameWords
) -> bool:
    """Whether an id belongs to a bystander: it follows her name, or a word such as "from"."""
    if one.person.upn and one.at and tokens[one.at - 1].low in words.turns - words.about:
        return True  # "… noch nicht auf jane@contoso.com umgestellt": a value
    led = (tokens[one.at - 2].low, tokens[one.at - 1].low) if one.at > 1 else ("", "")
    if led in words.from_pairs:
        return True  # "on behalf of bob@contoso.com"
    named = any(name.role is Role.MEANT for name in names)
    if one.person.upn and named and one.at and tokens[one.at - 1].low in id_words.values & words.fillers:
        return True  # "Jane's user name is still bob@contoso.com": likewise
    if one.person.upn and named and one.at + 1 < len(tokens) and tokens[one.at + 1].low in words.closing:
        return True  # "der UPN von Jane sollte jane@contoso.com sein": likewise
    for name in names:
        if name.role is Role.BYSTANDER and name.end <= one.at and _glue(tokens[name.end : one.at], id_words):
            return True
    before = tokens[one.at - 1].low if one.at else ""
    after = tokens[one.at + 1] if one.at + 1 < len(tokens) else None
    beyond = tokens[one.at + 2].low if one.at + 2 < len(tokens) else ""
    shows = after is not None and after.low in words.reads and beyond not in words.relative
    if after is not None and after.low in words.says and not shows:
        return True
    return (
        before in words.from_before
        and before not in words.greetings
        and not (after and after.low in words.predicate)
    )


def _unique(people: Sequence[PersonNamed]) -> tuple[PersonNamed, ...]:
    """Nobody twice: "Jane" after "Jane Doe" is the same person."""
    kept: list[PersonNamed] = []
    for person in people:
        twin = next((n for n, held in enumerate(kept) if _same(held, person)), None)
        if twin is None:
            kept.append(person)
            continue
        held = kept[twin]
        longer = max(held.name or "", person.name or "", key=len) or None
        kept[twin] = PersonNamed(
            longer, held.hr_id or person.hr_id, held.upn or person.upn, held.entra_id or person.entra_id
        )
    return tuple(kept)


def _same(one: PersonNamed, other: PersonNamed) -> bool:
    for field in ("hr_id", "upn", "entra_id"):
        value, twin = getattr(one, field), getattr(other, field)
        if value and twin:
            return bool(value.casefold() == twin.casefold())
    if not one.name or not other.name:
        return False
    first, second = one.name.casefold().split(), other.name.casefold().split()
    shorter, longer = sorted((first, second), key=len)
    return all(word in longer for word in shorter)


def spans_of(
    names: Sequence[Name], ids: Sequence[IdOfPerson], tokens: Sequence[Token]
) -> dict[int, tuple[int, str]]:
    """Token spans for the flat form: where each starts, where it ends, and the mark that stands for it."""
    spans = {one.at: (one.at + 1, "@u" if one.denied else "@p") for one in ids}
    meant = {Role.MEANT, Role.INTRODUCED}
    if not any(name.role in meant for name in names):
        meant.add(Role.SPARE)
    for name in names:
        mark = "@p" if name.role in meant else "@x"
        owning = tokens[name.end - 1].possessive
        spans[name.start] = (name.end, mark + (" 's" if owning else ""))
    return spans
