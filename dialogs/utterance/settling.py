"""Decides which of the names in a message are the people meant, once all of them are known."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from dialogs.utterance.language import NameWords
from dialogs.utterance.lexicon import Lexicon
from dialogs.utterance.tokens import Kind, Token


class Role(Enum):
    """What a name does in the message."""

    MEANT = auto()
    INTRODUCED = auto()  # "my name is Jane": meant only if nobody else is
    SPARE = auto()  # "her boss Bob has no …": likewise
    BYSTANDER = auto()
    VALUE = auto()


@dataclass(frozen=True, slots=True)
class Name:
    """A run of tokens `start` to `end` (exclusive) that reads as one name."""

    start: int
    end: int
    text: str
    role: Role
    cased: bool
    entra_id: str | None = None


def settle(
    found: Sequence[Name],
    tokens: Sequence[Token],
    words: NameWords,
    zones: Sequence[str],
    lexicon: Lexicon,
    identified: Collection[int] = (),
) -> list[Name]:
    """The names, each with its role in the light of the others; unlikely guesses are left out.

    `identified` are the tokens that are ids of people.
    """
    return _Settler(tokens, words, zones, lexicon, identified).settled(found)


class _Settler:
    def __init__(
        self,
        tokens: Sequence[Token],
        words: NameWords,
        zones: Sequence[str],
        lexicon: Lexicon,
        identified: Collection[int],
    ) -> None:
        self._tokens, self._words, self._zones, self._lexicon = tokens, words, zones, lexicon
        self._identified = identified

    def settled(self, found: Sequence[Name]) -> list[Name]:
        kept = self._unlike(self._paired(self._unlike_me(self._rather(found))))
        kept = self._without_values(self._renamed(self._linked(kept)))
        return self._without_senders(self._whole(self._last_said(kept)))

    def _last_said(self, found: list[Name]) -> list[Name]:
        """ "Eve and Bob were hired; Bob is fine": what is said last of somebody holds for all of it."""
        found = self._strung(found)
        last = {name.text.casefold(): name.role for name in found}
        fine = [one.split()[0] for one, role in last.items() if role is Role.SPARE]
        return [
            replace(name, role=Role.SPARE)
            if name.role is Role.MEANT
            and name.text.casefold().split()[0] in fine
            and self._again(name, found)
            else name
            for name in found
        ]

    def _strung(self, found: list[Name]) -> list[Name]:
        """ "My starters, Eve and Bob, are fine": who is well between commas, and who is joined to her."""
        settled: list[Name] = []
        for name in found:
            before = settled[-1] if settled else None
            joined = before is not None and before.end == name.start - 1
            if (
                before is not None
                and joined
                and name.role is Role.MEANT
                and before.role is Role.SPARE
                and self._low(name.start - 1) in self._words.joins
                and self._low(before.start - 1) == "," == self._low(name.end)
            ):
                name = replace(name, role=Role.SPARE)
            settled.append(name)
        return settled

    def _again(self, name: Name, found: Sequence[Name]) -> bool:
        """Whether the last mention of the person, by all or the first of her names, is a spare one."""
        first = name.text.casefold().split()[0]
        said = [one for one in found if one.text.casefold().split()[0] == first]
        alike = {one.text.casefold() for one in said if len(one.text.split()) > 1}
        return said[-1].role is Role.SPARE and said[-1] is not name and len(alike) < 2

    def _whole(self, found: list[Name]) -> list[Name]:
        """ "Her cover is Jane Doe; Jane has no …": who is meant by half a name has all of the earlier one."""
        settled: list[Name] = []
        for name in found:
            words = name.text.split()
            longer = [
                one.text
                for one in settled
                if one.role in (Role.VALUE, Role.SPARE)
                and len(one.text.split()) > len(words)
                and one.text.split()[: len(words)] == words
            ]
            meant = name.role is Role.MEANT and name.cased and len(longer) == 1
            settled.append(replace(name, text=longer[0]) if meant else name)
        return settled

    def _unlike(self, found: Sequence[Name]) -> list[Name]:
        """ "Bob was created but Jane was not", "why Bob but not Jane?": she is meant, he is well."""
        words = self._words
        settled = list(found)
        for at in range(1, len(settled)):
            name, before = settled[at], settled[at - 1]
            end = name.end
            while not self._ends(end) and end < name.end + 4:
                end += 1
            refused = self._ends(end) and self._low(end - 1) in words.denials and end > name.end
            led = (self._low(name.start - 1), self._low(name.start - 2))
            led = led if led[0] not in words.with_names else (led[1], self._low(name.start - 3))
            refused = refused or (
                end == name.end and led[0] in words.denials and led[1] in (*words.contrasts, *words.joins)
            )
            between = [self._low(i) for i in range(before.end, name.start)]
            ahead = {self._low(i) for i in range(before.start - 2, before.start)}
            said = between[: -2 if end == name.end else None]
            done = not words.created.isdisjoint(between) and words.denials.isdisjoint(said)
            if refused and done and words.denials.isdisjoint(ahead) and not {".", "?", "!"} & set(between):
                settled[at - 1] = replace(before, role=Role.SPARE)
                settled[at] = replace(name, role=Role.MEANT)
        return settled

    def _unlike_me(self, found: Sequence[Name]) -> Sequence[Name]:
        """ "Bob can log in and I can't": he stands by, as the asker means herself."""
        words = self._words
        for i in range(1, len(self._tokens)):
            if self._low(i) not in words.ego or self._low(i - 1) not in (*words.joins, *words.contrasts, ","):
                continue
            end = i + 1
            while not self._ends(end) and end < i + 5:
                end += 1
            if not self._ends(end) or self._low(end - 1) not in words.denials:
                continue
            begin = i
            while begin and self._tokens[begin - 1].text not in (".", "?", "!", "\n"):
                begin -= 1
            if words.denials.isdisjoint(self._low(j) for j in range(begin, i)):
                return [
                    replace(name, role=Role.BYSTANDER) if begin <= name.start < i else name for name in found
                ]
        return found

    def _low(self, i: int) -> str:
        return self._tokens[i].low if 0 <= i < len(self._tokens) else ""

    def _paired(self, found: Sequence[Name]) -> list[Name]:
        """ "Family name: Doe" and "First name: Jane", one right after the other, are one name."""
        settled: list[Name] = []
        words = self._words
        for name in found:
            before = settled[-1] if settled else None
            if before and self._given_behind(before, name):
                settled[-1] = replace(before, end=name.end, text=f"{name.text} {before.text}")
                continue
            if before is None or not self._adjoins(before, name):
                settled.append(name)
                continue
            first, second = self._label_of(before), self._label_of(name)
            if first in words.family_labels and second in words.given_labels:
                settled[-1] = replace(before, end=name.end, text=f"{name.text} {before.text}")
            elif first in words.given_labels and second in words.family_labels:
                settled[-1] = replace(before, end=name.end, text=f"{before.text} {name.text}")
            else:
                settled.append(name)
        return settled

    def _given_behind(self, before: Name, name: Name) -> bool:
        """ "Frau Doe (Jane)", "Frau Doe, Vorname Jane": the given name follows the family name."""
        if not before.end < name.start <= before.end + 2 or name.end - name.start > 2:
            return False
        first, last = self._low(before.end), self._low(name.start - 1)
        if first == "," and (last,) in self._words.given_labels:
            return True
        lows = [self._low(i) for i in range(before.start, before.end)]
        family = lows[0] not in self._lexicon.given or lows[0] in self._lexicon.family
        aside = first == "(" == last and self._low(name.end) == ")" and self._titled(before)
        given = all(self._low(i) in self._lexicon.given for i in range(name.start, name.end))
        return aside and len(lows) == 1 and family and given

    def _titled(self, name: Name) -> bool:
        back = name.start - 1 - (self._low(name.start - 1) == ".")
        return self._low(back) in self._words.titles

    def _adjoins(self, before: Name, name: Name) -> bool:
        """Whether both stand under a person's label, with nothing but the second label between them."""
        between = {self._zones[i] for i in range(before.end, name.start) if self._tokens[i].kind is Kind.WORD}
        return between == {"label"} and self._zones[before.start] == "person" == self._zones[name.start]

    def _label_of(self, name: Name) -> tuple[str, ...]:
        """The words of the label right before a name."""
        start = name.start
        while start and self._zones[start - 1] == "label":
            start -= 1
        return tuple(self._low(i) for i in range(start, name.start) if self._tokens[i].kind is Kind.WORD)

    def _linked(self, found: Sequence[Name]) -> list[Name]:
        """Lower-case guesses give way to capitalised names; "and" hands a role on to the next name."""
        settled: list[Name] = []
        sure = any(name.cased and name.role is Role.MEANT for name in found)
        for name in found:
            at = name.start - 1 - (self._low(name.start - 1) in self._words.with_names)
            linked = bool(settled) and settled[-1].end == at and self._low(at) in self._words.joins
            if sure and not name.cased and not linked:
                continue
            turned = bool(settled) and settled[-1].end == name.start - 1 and settled[-1].role is Role.VALUE
            linked = linked or (turned and self._low(name.start - 1) in self._words.turns)
            handed_on = linked and settled[-1].role in (Role.BYSTANDER, Role.VALUE, Role.SPARE)
            settled.append(
                replace(name, role=settled[-1].role) if handed_on and name.role is Role.MEANT else name
            )
        return settled

    def _rather(self, found: Sequence[Name]) -> Sequence[Name]:
        """ "Nicht Bob, sondern Jane", where nobody else is named; "Jen (Jane Doe)" is one person."""
        if len(found) != 2:
            return found
        one, other = found
        reach = 3 if self._words.with_names else 2  # "não é a Ana, é o João"
        leads = [{self._low(name.start - n) for n in range(1, reach + 1)} for name in found]
        if any(no in leads[0] and rather in leads[1] for no, rather in self._words.corrections):
            return [replace(one, role=Role.BYSTANDER), replace(other, role=Role.MEANT)]
        aside = one.end == other.start - 1 and self._low(one.end) == "(" and self._low(other.end) == ")"
        short = one.end - one.start == 1 and other.end - other.start > 1
        if aside and short and one.role is other.role is Role.MEANT:
            return [replace(one, role=Role.SPARE), other]
        return found

    def _without_values(self, found: list[Name]) -> list[Name]:
        """Beside somebody who is surely a person, a single unknown word is none: "… and not Denver"."""
        people = {name.start for name in found if name.role is Role.MEANT and self._surely_person(name)}
        if not people and not self._identified:
            return found
        return [
            name
            for name in found
            if name.role is not Role.MEANT
            or name.start in people
            or not self._lone(name)
            or self._listed(name, found)
            or self._beside_id(name)
            or self._in_address(name)
        ]

    def _in_address(self, name: Name) -> bool:
        """Whether it is a part of somebody's address: "ulla.berg@contoso.com … Ulla"."""
        parts = {part for i in self._identified for part in self._low(i).partition("@")[0].split(".")}
        return self._low(name.start) in parts

    def _beside_id(self, name: Name) -> bool:
        """Whether an id stands right by it, or behind a bracket or comma: "Farrukh (21451)" is one person."""
        around = {name.start - 1, name.end}
        for at in (name.start - 1, name.end):
            if 0 <= at < len(self._tokens) and self._tokens[at].text in "(,":
                around.add(at - 1 if at < name.start else at + 1)
        return not around.isdisjoint(self._identified)

    def _renamed(self, found: list[Name]) -> list[Name]:
        """In "Jane Doe is Jane Roe in Workday" the second is a value."""
        settled: list[Name] = []
        for name in found:
            before = settled[-1] if settled else None
            if (
                before is not None
                and name.role is Role.MEANT
                and (
                    (
                        before.role is Role.MEANT
                        and (self._becomes(before, name) or self._recalled(before, name))
                    )
                    or (before.role is Role.VALUE and self._put_right(before, name))
                    or (
                        self._shown(name)
                        and (self._ends(name.end) or any(one.role is Role.MEANT for one in settled))
                    )
                )
                and not self._tokens[name.end - 1].possessive
            ):
                name = replace(name, role=Role.VALUE)
            settled.append(name)
        return settled

    def _becomes(self, before: Name, name: Name) -> bool:
        words = self._words
        at = name.start - 1 - (self._low(name.start - 1) in words.with_names)
        if self._low(at) in words.becomes and before.end >= name.start - 3:
            return True
        between = self._tokens[before.end : name.start]
        verb = before.start - 1
        while self._low(verb) in words.titles:
            verb -= 1
        ways = {self._low(before.end), self._low(verb), f"{self._low(verb)} {self._low(before.end)}"}
        return (
            not ways.isdisjoint(words.renames)
            and len(between) <= 7
            and all(token.kind is not Kind.PUNCT for token in between)
        )

    def _put_right(self, before: Name, name: Name) -> bool:
        """ "The manager is not Bob Stone, it is Alice Hill": but not "… it is Alice Hill who has no …"."""
        words = self._words
        if self._low(before.start - 1) in words.denials and before.end == name.start - 1:
            return self._low(before.end) in words.contrasts  # "is not Bob Stone but Alice Hill"
        close = self._low(before.end) == "," and before.end == name.start - 2
        return close and self._low(name.start - 1) in words.becomes and self._ends(name.end)

    def _recalled(self, before: Name, name: Name) -> bool:
        """ "Jane Roe is now Jane Doe", "heißt sie Jane Roe, in Workday Jane Doe": one person, two names."""
        one, other = before.text.casefold().split(), name.text.casefold().split()
        if one[0] != other[0] or one == other or len(one) < 2 or len(other) < 2:
            return False
        said = any(token.low in self._words.renames for token in self._tokens[: name.start])
        return said or self._low(name.start - 1) not in (*self._words.joins, ",")

    def _shown(self, name: Name) -> bool:
        """ "… steht noch Bob Stone": a value, as somebody is meant already."""
        at = name.start - 1
        while self._low(at) in self._words.fillers:
            at -= 1
        if self._low(at) in self._words.beside and self._low(at - 1) in self._words.fillers:
            return True
        ends = self._ends(name.end) or (
            self._low(name.end) in self._words.holding and self._ends(name.end + 1)
        )
        return self._low(at) in self._words.shows and (at < name.start - 1 or ends)

    def _ends(self, i: int) -> bool:
        return i >= len(self._tokens) or self._tokens[i].kind in (Kind.PUNCT, Kind.BREAK)

    def _without_senders(self, found: list[Name]) -> list[Name]:
        """Who is the caller or sender in one place is it in the others, unless nobody else is meant."""
        found = self._without_signature(found)
        senders = {name.text.casefold() for name in found if name.role is Role.BYSTANDER}
        if all(name.text.casefold() in senders for name in found if name.role is Role.MEANT):
            return found
        return [
            replace(name, role=Role.BYSTANDER)
            if name.role is Role.MEANT
            and name.text.casefold() in senders
            and self._zones[name.start] != "person"
            else name
            for name in found
        ]

    def _without_signature(self, found: list[Name]) -> list[Name]:
        """A name alone on the last of three lines or more is the sender's, if a sentence names somebody."""
        last = found[-1] if found else None
        if last is None or last.role is not Role.MEANT or self._zones[last.start] == "person":
            return found
        breaks = [i for i, token in enumerate(self._tokens) if token.kind is Kind.BREAK]
        told = any(name.role is Role.MEANT and not self._alone(name) for name in found[:-1])
        if len(breaks) < 2 or last.end < len(self._tokens) or not self._alone(last) or not told:
            return found
        return [*found[:-1], replace(last, role=Role.BYSTANDER)]

    def _alone(self, name: Name) -> bool:
        """Whether it is all that stands on its line."""
        starts = name.start == 0 or self._tokens[name.start - 1].kind is Kind.BREAK
        return starts and (name.end >= len(self._tokens) or self._tokens[name.end].kind is Kind.BREAK)

    def _surely_person(self, name: Name) -> bool:
        lows = [self._low(i) for i in range(name.start, name.end)]
        known = any(
            low not in self._words.towns and (low in self._lexicon.given or low in self._lexicon.family)
            for low in lows
        )
        titled = self._titled(name)
        known = known or titled
        if titled and self._words.noun_endings:
            return True  # "herr fuchs", as German titles are no other words
        return name.cased and (name.end - name.start > 1 or known or name.entra_id is not None)

    def _lone(self, name: Name) -> bool:
        """A single word that is in no list of names, or an everyday word typed in small letters."""
        low = self._low(name.start)
        family = low in self._lexicon.family or low in self._words.surnames
        known = (low in self._lexicon.given or family) and low not in self._words.towns
        sure = name.cased or (
            bool(self._words.noun_endings) and low in self._lexicon.given and low not in self._lexicon.common
        )
        return name.end - name.start == 1 and not (known and sure) and name.entra_id is None

    def _listed(self, name: Name, found: Sequence[Name]) -> bool:
        """Whether it stands in a list of people: after or before a comma, "and", or on a line of its own."""
        article = self._low(name.start - 1) in self._words.with_names
        before, after = self._low(name.start - 1 - article), self._low(name.end)
        joins = (*self._words.joins, ",")
        if self._low(name.start) in self._words.towns and self._zones[name.start] != "person":
            # "… and Paris" is listed only right behind or before somebody.
            behind = before in joins and any(one.end == name.start - 1 - article for one in found)
            return behind or (after in joins and any(one.start == name.end + 1 for one in found))
        starts = name.start == 0 or self._tokens[name.start - 1].kind is Kind.BREAK
        ends = name.end >= len(self._tokens) or self._tokens[name.end].kind is Kind.BREAK
        alone = starts and ends
        return before in joins or after in joins or alone or self._zones[name.start] == "person"
