"""Takes a message apart: people, ids, dates, and the rest of the sentence in its flat form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from dialogs.utterance.date_forms.said import DateSaid
from dialogs.utterance.dates import find_dates
from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.identifiers import find_ids, join_groups
from dialogs.utterance.language import Language
from dialogs.utterance.lexicon import lexicon_of
from dialogs.utterance.meaning import Flat, flatten, read_self
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.model.meant import weighed
from dialogs.utterance.names import find_names
from dialogs.utterance.people import gather, mark_denied, spans_of
from dialogs.utterance.places import language_of, region_of, zone_of
from dialogs.utterance.question import Ids, Mention, PersonNamed
from dialogs.utterance.settling.settle import settle
from dialogs.utterance.tokens import Token, clean, tokenise
from dialogs.utterance.zones import label_zones


@dataclass(frozen=True, slots=True)
class Parts:
    """A message in pieces; `flat` is what is left when each of them is replaced by its mark.

    `raw` are all names found, before any was given up, and `identified` the tokens of people's ids.
    """

    language: Language
    zone: tzinfo
    tokens: Sequence[Token]
    zones: Sequence[str]
    dates: Sequence[DateSaid]
    people: tuple[PersonNamed, ...]
    ids: Ids
    flat: Flat
    raw: Sequence[Name]
    identified: frozenset[int]
    introduced: bool
    """Whether the asker says her own name."""
    others: bool
    """Whether somebody else is named."""


def take_apart(
    text: str, *, now: datetime, locale: str, time_zone: str, mentions: Sequence[Mention] = ()
) -> Parts | None:
    """The pieces of a message; None where nothing is left to read. Takes what `understand` takes."""
    shown = clean(text)
    language = language_of(shown, locale)
    zone = zone_of(time_zone)
    tokens = tokenise(shown, language, [(mention.name, mention.entra_id) for mention in mentions])
    tokens = join_groups(tokens, language.ids)
    if not tokens:
        return None
    zones = label_zones(tokens, language.labels, language.names)
    lexicon = lexicon_of(language.code, language.names.given, language.names.family)
    dates = find_dates(tokens, language.dates, now, zone, region_of(locale), lexicon.given)
    dated = frozenset(i for one in dates for i in range(one.start, one.end))
    ids_of_people, ids = find_ids(tokens, language.ids, dated, zones)
    taken = dated | {one.at for one in ids_of_people}
    identified = frozenset(one.at for one in ids_of_people)
    message = MessageWords(tokens, language.names, taken, zones, lexicon)
    raw = find_names(shown, message)
    names = settle(raw, message, identified)
    if not _own(names, tokens, zones, language, identified):
        names = weighed(
            raw, names, tokens, zones, lexicon, identified, language.names.mine, language.names.joins
        )
    ids_of_people = mark_denied(tokens, ids_of_people, names, language.ids)
    people = gather(tokens, names, ids_of_people, language.ids, language.names)
    spans = spans_of(names, ids_of_people, tokens) | {one.start: (one.end, "@d") for one in dates}
    words = language.names
    flat = flatten(tokens, spans, zones, words.joins, words.titles | words.dotted, words.with_names)
    introduced = any(name.role is Role.INTRODUCED for name in names)
    if not any(name.role is Role.MEANT for name in names) and language.own_id.search(flat.text):
        introduced = True
    meant = any(name.role in (Role.MEANT, Role.SPARE) for name in names)
    return Parts(
        language=language,
        zone=zone,
        tokens=tokens,
        zones=zones,
        dates=dates,
        people=people,
        ids=ids,
        flat=flat,
        raw=raw,
        identified=identified,
        introduced=introduced,
        others=meant or (bool(people) and not introduced),
    )


def _own(
    names: Sequence[Name],
    tokens: Sequence[Token],
    zones: Sequence[str],
    language: Language,
    identified: frozenset[int],
) -> bool:
    """Whether all who are named stand by, and the asker means herself: "my boss Bob told me I …"."""
    if identified or not names or any(name.role not in (Role.BYSTANDER, Role.VALUE) for name in names):
        return False
    flat = flatten(tokens, spans_of(names, (), tokens), zones, language.names.joins)
    return read_self(flat, language, introduced=False, others=False)
