"""Tells by the words around a name whether she is meant, stands by, or is a value such as a new manager."""

from __future__ import annotations

from dialogs.utterance.found_name import Role
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.name_runs import NameRuns
from dialogs.utterance.surroundings.attribute_values import AttributeValues
from dialogs.utterance.surroundings.clauses import Clauses
from dialogs.utterance.surroundings.correspondence import Correspondence
from dialogs.utterance.surroundings.relations import Relations
from dialogs.utterance.surroundings.reported_speech import ReportedSpeech
from dialogs.utterance.surroundings.untroubled import Untroubled
from dialogs.utterance.tokens import Kind

_QUOTES = "'\"“”‘’«»"


class Roles:
    """The first role of each name; `settling` has the last word, when all names are known."""

    def __init__(self, message: MessageWords, runs: NameRuns) -> None:
        self._tokens, self._words, self._taken = message.tokens, message.words, message.taken
        self._zones, self._message = message.zones, message
        self._low, self._text_at = message.low, message.text_at
        self._clauses = clauses = Clauses(message, runs)
        self._letter = Correspondence(message, clauses)
        self._speech = ReportedSpeech(message, runs, clauses)
        self._values = AttributeValues(message, clauses)
        self._relations = Relations(message, runs)
        self._untroubled = Untroubled(message, runs, clauses)

    def role(self, start: int, end: int) -> Role:
        """What somebody who is named from `start` to `end` is in the message."""
        words, zone = self._words, self._zones[start]
        if zone in ("bystander", "other"):
            return Role.BYSTANDER
        if zone == "value":
            about = self._low(start - 1) in words.about and end - start > 1 and self._message.called(start)
            aside = self._text_at(start - 2) == "," and self._low(start - 1) in words.before
            return (
                Role.MEANT if about or (aside and end - start > 1) else Role.VALUE
            )  # "Title: should be Clerk for Jane Doe"
        if zone == "person":
            was = (self._text_at(start - 2), self._low(start - 1))  # "Employee: Jane Roe, formerly Jane Doe"
            return Role.VALUE if was[0] == "," and was[1] in words.value_before else Role.MEANT
        at = start - 1 - self._message.tagged(start)
        while self._low(at) in words.titles or (self._low(at) == "." and self._low(at - 1) in words.titles):
            at -= 1
        introduced = self._low(at)
        while at >= 0 and (
            self._low(at) in words.fillers
            or self._low(at) in _QUOTES
            or (at in self._taken and words.noun_endings)
        ):
            at -= 1
        if self._text_at(at) == "(" and self._low(at - 1) in words.from_before:  # "the recruiter (Bob)"
            at -= 1
        before, earlier, ahead = self._low(at), self._low(at - 1), at - 1
        while self._low(ahead) in words.fillers and self._low(ahead):
            ahead -= 1
        predicated = self._low(end) in words.predicate or (
            self._low(end) in words.relative and self._low(end + 1) in words.predicate
        )
        if self._letter.signs(start, end):
            return Role.BYSTANDER
        if before == "," and earlier in words.from_before and earlier not in words.greetings:
            whose = self._low(at - 2) not in words.articles  # "her boss, Bob Stone."
            ends = (
                end >= len(self._tokens) or self._tokens[end].kind is Kind.BREAK or self._text_at(end) == "."
            )
            aside = self._text_at(end) == "," and self._low(end + 1) not in words.predicate
            aside = aside or (whose and ends)
            if aside and earlier not in words.always_from:
                return Role.BYSTANDER
        if before in words.from_before and (earlier, before) not in words.person_despite:
            spare = predicated and before not in words.always_from and not self._speech.sees_me(end)
            return Role.SPARE if spare else Role.BYSTANDER
        if (earlier, before) in words.from_pairs or self._speech.for_whom(start):
            return Role.BYSTANDER
        if before == "," and earlier in words.greetings and self._letter.addressed(end):
            return Role.BYSTANDER
        verb = self._speech.skip_origin(end)
        bracketed = self._text_at(start - 1) == "(" and self._text_at(end) == ")"  # "HR (Bob) says"
        if bracketed or (
            words.with_names and self._text_at(end) == "," == before
        ):  # "a colleague, Bob, told me"
            verb = self._speech.skip_origin(end + 1)
        saying = (self._low(verb), self._low(verb + 1))
        shows = before in words.inner and saying[0] in words.reads and saying[1] not in words.relative
        says = saying[0] in words.says and self._low(end + 1) not in words.value_links
        says = says and saying not in words.person_despite and not shows
        if says or self._speech.said_late(end):
            own = says and saying[1] in words.reports and self._low(verb + 2) in words.predicate
            boss = before in words.inner and earlier in words.from_before  # "the boss of Jane asks"
            spare = own or (boss and not words.noun_endings) or self._speech.of_herself(verb)
            return Role.SPARE if spare else Role.BYSTANDER
        behind = at - 1
        while behind > 0 and (self._text_at(behind) == "#" or self._tokens[behind].kind is Kind.NUMBER):
            behind -= 1  # "ticket 4711 from Bob"
        pairs = {(earlier, before), ("", before), (self._low(behind), before)}
        if (
            pairs & words.spare_pairs
            or self._speech.yields(end, before)
            or self._relations.of_another(at, end)
        ):
            return Role.SPARE
        if before == "(" and earlier in words.from_before and earlier not in words.greetings:
            return Role.SPARE
        if before in words.inner and self._low(end) in words.turns and self._message.someone(end + 1):
            return Role.VALUE
        if (
            (before not in words.about and self._values.held(end))
            or self._values.firm(end)
            or self._low(end) in words.instead
        ):
            return Role.VALUE
        intransitive = self._low(verb + 1) in words.inner  # "mudou de", "trocou do"
        if self._low(verb) in words.acts and self._clauses.someone_follows(end) and not intransitive:
            return Role.BYSTANDER
        if self._speech.acted_late(end):
            return Role.BYSTANDER
        hers = words.determiners - words.articles  # "Jane haar account"
        owning = self._tokens[end - 1].possessive or self._low(end) in hers
        if self._low(end) in words.value_after and introduced in words.value_leads and not owning:
            return Role.VALUE
        opens = before in ("", ",", "!", ".", "\n") and (
            self._text_at(end + 1) in (",", ".", "!", ":") or self._low(end + 1) in words.origin - words.inner
        )
        if opens and self._low(end) in words.introduces_after:
            return Role.INTRODUCED
        if (before,) in words.introduces or (earlier, before) in words.introduces:
            value = self._low(at - 2) in words.that or self._low(end) in words.fillers  # "it's Bob now"
            return Role.VALUE if value else Role.INTRODUCED
        if self._low(end) in words.introduced and self._letter.opens(start):
            return Role.INTRODUCED
        if self._text_at(end) == ")" and self._letter.introduces_aside(start):
            return Role.INTRODUCED
        if self._relations.relates(end) and self._relations.of_mine(end):
            return Role.VALUE
        if (
            self._relations.relates(end)
            or self._relations.apposed(start)
            or self._untroubled.untroubled(start, end)
            or self._untroubled.well(start, end)
        ):
            return Role.SPARE
        if before in words.becomes and self._values.moved(at):
            return Role.VALUE
        despite = {(earlier, before), (self._low(ahead), before)}  # "look (once more) at Jane"
        value = before in words.value_before and despite.isdisjoint(words.person_despite)
        lead = (self._low(at - 2), earlier, before)
        called = end - start > 1 and before in words.inner
        headed = at >= 0 and self._message.first(at) and end - start > 1 and self._message.called(start)
        value = value and not headed  # "Kantoor Jane Doe: …"
        value = value or lead in words.value_phrases or (lead[1:] in words.value_phrases and not called)
        shown = self._low(end) in words.shown_as
        shown = shown and not {self._low(end + 1), self._low(end + 2)} & words.from_before
        placed = value and end - start == 1 and self._low(start) in words.towns  # "kantoor Breda heeft"
        if (
            placed
            or (value and not owning and not predicated and not shown)
            or self._values.valued(start, end, before)
        ):
            return Role.VALUE
        if (self._low(end), self._low(end + 1)) in words.value_followed:
            return Role.VALUE
        return Role.MEANT
