"""What the reader of messages needs to know about one language: word lists and phrases, no code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TypeVar

from dialogs.utterance.folding import fold, without_accents
from dialogs.utterance.patterns import Pattern, Phrases
from dialogs.utterance.question import Expect, HrSource, Intent

V = TypeVar("V")


def words(text: str) -> frozenset[str]:
    """A written-out list of words. Accents may stand in it: they are folded, as they are in messages."""
    return frozenset(map(fold, text.split()))


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """A written-out list of phrases, separated by commas."""
    return frozenset(tuple(fold(one).split()) for one in text.split(",") if one.strip())


def folded(table: Mapping[str, V]) -> dict[str, V]:
    """A table whose keys are words or phrases, with its keys folded and their spaces single."""
    return {" ".join(fold(key).split()): value for key, value in table.items()}


def by_phrase(table: Mapping[V, str]) -> dict[str, V]:
    """From a thing to its names, separated by commas, to a table that finds it by each of its names."""
    return folded({phrase: thing for thing, names in table.items() for phrase in names.split(",")})


def anywhere(*choices: str) -> Phrases:
    """A pattern that finds any of the phrases, as whole words, in the flat form of a message."""
    return Phrases(r"(?<![\w'-])(?:" + without_accents("|".join(choices)) + r")(?![\w'-])")


def whole(*choices: str) -> Phrases:
    """A pattern to be matched against the whole message."""
    return Phrases(without_accents("|".join(choices)))


NEVER = Phrases(r"(?!)")
"""A pattern that is found nowhere."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """How days and spans of time are said. Weekdays count from Monday = 0."""

    weekdays: Mapping[str, int]
    weak_weekdays: frozenset[
        str
    ]  # abbreviations that are words too: a date only after a word such as "since"
    months: Mapping[str, int]
    relative: Mapping[tuple[str, ...], int]  # words -> days from today; the longest match wins
    idle: frozenset[int]  # days from today that say nothing unless a word such as "hired" stands near
    units: Mapping[str, float]  # word -> minutes
    counts: Mapping[str, int]
    ago: frozenset[str]
    ahead: frozenset[str]  # "in" 3 days
    last: frozenset[str]
    next: frozenset[str]
    this: frozenset[str]
    article: frozenset[str]  # before "18th" alone: a day of this month
    lead: frozenset[str]  # words that make the next token a date: on, since
    between: frozenset[str]  # "of", "the": inside a date
    clock_lead: frozenset[str]
    midday: Mapping[str, str]
    effective: frozenset[str]  # the change takes effect then; may lie ahead
    changed: frozenset[str]  # the change was made then
    other: frozenset[str]  # a deadline, a ticket, a call: no date of the change
    past: frozenset[str]  # effective words that look back: "started"
    month_first: frozenset[str]  # regions that write the month before the day in 5/11
    ago_before: frozenset[tuple[str, ...]] = frozenset()  # "vor" 3 Tagen, "il y a" 3 jours, "seit" 3 Tagen
    last_after: frozenset[tuple[str, ...]] = frozenset()  # lundi "dernier"
    next_after: frozenset[tuple[str, ...]] = frozenset()  # el lunes "que viene"
    weekday_tail: frozenset[str] = frozenset()  # segunda "feira"
    day_before: frozenset[str] = frozenset()  # "le" 16, "dia" 16: a day without its month
    clock_units: frozenset[str] = frozenset()  # 9 "Uhr"
    never_after: frozenset[str] = frozenset()  # "guten" Morgen: no date
    future: frozenset[str] = frozenset()  # "wird": a day without a year near it lies ahead
    until: frozenset[str] = frozenset()  # "bis": no deadline in a sentence with one of the next
    lasting: frozenset[str] = frozenset()  # "Vertrag", "angestellt": the day is then the last one
    vague: frozenset[int] = frozenset()  # days from today that give way to an exact date: "last week"
    to_now: frozenset[str] = frozenset()  # "até" hoje: nothing changed then
    day_words: Mapping[str, int] = field(default_factory=dict)  # "primero" de mayo
    no_cues: frozenset[tuple[str, str]] = frozenset()  # "en entra": the product, not "begins"
    changed_pairs: frozenset[tuple[str, str]] = frozenset()  # "se caso", where "caso" is a ticket too
    nouns: frozenset[str] = frozenset()  # "ingreso" el lunes: the last one
    due_before: frozenset[tuple[str, ...]] = frozenset()  # "para el" lunes: a deadline
    weeks: Mapping[tuple[str, ...], int] = field(default_factory=dict)  # "next week", beside a weekday
    deadline: frozenset[str] = frozenset()  # "before", right before a date
    tenseless: frozenset[str] = frozenset()  # effective words whose verb stands elsewhere: "last day"
    present: frozenset[str] = frozenset()  # past words that look ahead with a day and a month: "is"
    day_ordinals: frozenset[str] | None = None  # the only ordinals that are days: "le 1er", not "le 3e"
    looks_back: frozenset[str] = frozenset()  # "est" before an effective word, or "arrivé" itself, as typed
    foretold: frozenset[tuple[str, str]] = frozenset()  # "est prévu": these two look ahead all the same
    from_then: frozenset[tuple[str, ...]] = frozenset()  # "as of": the nearest such day, also one to come
    planned: frozenset[str] = frozenset()  # "zum" 1.12.: a day without a year that is near lies ahead
    dotted_days: bool = False  # 16.11 is a day, wherever the reader is
    no_days: frozenset[tuple[str, str]] = frozenset()  # "von Fr." Doe: a title
    family: frozenset[str] = frozenset()  # weekdays that are family names behind a given one: "Jane Freitag"
    gone: frozenset[str] = frozenset()  # "ist" am Freitag "raus": the last one
    scheduled: frozenset[str] = frozenset()  # "Start" ist am Montag: the next one, if its verb is `present`
    reach: int = 6  # how many tokens from a date the word that ties it to the change may stand
    begins: frozenset[str] = field(init=False)  # the first words of "relative" and "ago_before"

    def __post_init__(self) -> None:
        begins = {phrase[0] for phrase in (*self.relative, *self.ago_before)}
        object.__setattr__(self, "begins", frozenset(begins))


@dataclass(frozen=True, slots=True)
class NameWords:
    """How a sentence shows that a word is, or is not, the name of the person meant."""

    ordinary: frozenset[str]  # words that are no names
    also_names: frozenset[str]  # words that are names as well: May, Will
    particles: frozenset[str]
    inner: frozenset[str]  # particles that mean "of" in front of a name, so that none begins with them
    titles: frozenset[str]
    endings: tuple[str, ...]  # a lower-case word that ends so is no name: "accepted"
    noun_endings: tuple[str, ...]  # a capitalised word that ends so is none either: "Abteilung"
    places_and_things: frozenset[str]  # capitalised, yet nobody: Workday, Sales, London
    before: frozenset[str]  # "for", "user", "wasn't": a name follows
    after: frozenset[str]  # "hasn't", "left": a name came before
    predicate: frozenset[str]  # "has no account": makes even a "manager Bob" the one meant
    determiners: frozenset[str]
    articles: frozenset[str]  # those of them that go with no "Jane's"
    definite: frozenset[str]  # an article that makes a capitalised run no name: "the"
    definite_bars: int  # the longest run, in words, for which that holds
    joins: frozenset[str]  # "and"
    from_before: frozenset[str]  # "from", "cc", "by", "manager": a bystander follows
    always_from: frozenset[str]  # those after which even "Bob has no" is a bystander: "from"
    from_pairs: frozenset[tuple[str, str]]  # "behalf of": a bystander follows
    says: frozenset[str]  # "Bob says": a bystander came before
    acts: frozenset[str]  # "Bob changed Jane's title": a bystander, if someone else follows
    value_before: frozenset[str]  # "in", "shows": a value follows, nobody meant
    person_despite: frozenset[tuple[str, str]]  # "happened to", "look at": a person after all
    value_after: frozenset[str]  # "office", "team"
    value_leads: frozenset[str]  # "the", "in" before such a value
    origin: frozenset[str]  # "from", "in": where a bystander works, between her name and "says"
    passing: frozenset[str]  # "just", "has": between her name and "said"
    becomes: frozenset[str]  # "is" between her old name and her new one
    modals: frozenset[str]  # a verb that is a name too, in front: "Will Jane be …"
    infinitives: frozenset[str]  # which then follow soon
    owned: frozenset[str]  # a thing of hers: makes "Janes" before it "Jane", where the language does so
    names_in_s: frozenset[str]  # names that end in an s of their own
    fillers: frozenset[str]  # may stand between the cue and the name: "still", "also"
    introduces: frozenset[tuple[str, ...]]  # "my name is"
    closings: frozenset[str]  # "regards": everything after it is the sender
    thanks: frozenset[str]
    greetings: frozenset[str]
    renames: frozenset[str] = frozenset()  # "heißt": right after her old name, a little before the new one
    shows: frozenset[str] = frozenset()  # "steht noch": before a name that is a value beside somebody meant
    spare_pairs: frozenset[tuple[str, str]] = frozenset()  # "Mail von": meant only if nobody else is
    about: frozenset[str] = frozenset()  # "bei Jane ist Bob Manager": who follows holds no office
    turns: frozenset[str] = frozenset()  # "von Alice zu Bob": both are values
    trailing: frozenset[str] = frozenset()  # "sonja kurz seit gestern": a full name came before
    dotted: frozenset[str] = frozenset()  # "Nr.", "bzgl.": their full stop ends no sentence
    beside: frozenset[str] = frozenset()  # "hängt noch bei Bob Stone": likewise
    instead: frozenset[str] = frozenset()  # "Alice statt Bob": both are values
    firms: frozenset[str] = frozenset()  # "GmbH": what stands before it is no person
    corrections: frozenset[tuple[str, str]] = frozenset()  # "nicht" Bob, "sondern" Jane: only she is meant
    before_pairs: frozenset[tuple[str, str]] = frozenset()  # "as soon as": a name follows
    others: frozenset[str] = frozenset()  # "the other" jane: a given name follows
    intends: frozenset[str] = frozenset()  # "I meant" Jane, with one of the next between her and Bob
    rules_out: frozenset[str] = frozenset()  # "Jane not Bob"
    introduces_after: frozenset[str] = frozenset()  # "Jane Doe hier, …"
    well: frozenset[str] = frozenset()  # "bei Jane passt alles": meant only if nobody else is
    spoils: frozenset[str] = frozenset()  # "nicht" beside one of those
    denials: frozenset[str] = frozenset()  # "Bob was created and Jane not": ends a clause about her
    created: frozenset[str] = frozenset()  # "created": what Bob was, with no denial beside it
    on_behalf: frozenset[tuple[str, str]] = frozenset()  # "behalf of" our clerk Bob: a bystander follows
    clause_begins: frozenset[str] = frozenset()  # "why", "I": what follows is no longer on his behalf
    ego: frozenset[str] = frozenset()  # "Bob can, and I can't": the asker, where a denial ends her clause
    kin: frozenset[str] = frozenset()  # "Bob's replacement Jane Doe": Bob only says who she is
    leads: frozenset[str] = frozenset()  # "new" before one of those
    only: frozenset[str] = frozenset()  # "only" Bob has an account
    contrasts: frozenset[str] = frozenset()  # "but": what follows is said of somebody else
    family: frozenset[str] = frozenset()  # family names that the lexicon lacks or holds for everyday words
    given: frozenset[str] = frozenset()  # given names that the lexicon holds for everyday words
    closing: frozenset[str] = frozenset()  # "Manager sollte Bob sein": ends a clause in which he is a value
    said_late: frozenset[str] = frozenset()  # "Bob hat … gesagt": says so after a word of `passing`
    offices: frozenset[str] = frozenset()  # "als Manager" behind a name: she is a value
    holding: frozenset[str] = frozenset()  # "steht", "als": between that name and her office
    inflections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # "aron" -> "ar": everyday too
    doubt_capitals: bool = False  # an everyday word is no name, even with a capital, unless names stand by it
    value_phrases: frozenset[tuple[str, ...]] = frozenset()  # "movida a" Ventas: a value follows
    value_followed: frozenset[tuple[str, str]] = frozenset()  # Ana "como jefa": a value came before
    before_inner: frozenset[tuple[str, str]] = frozenset()  # "para de" la Cruz: begins a name
    towns: frozenset[str] = frozenset()  # places that are names too: nobody, beside somebody
    reads: frozenset[str] = frozenset()  # "title of Ana says": what a field shows, unless "that" follows
    relative: frozenset[str] = frozenset()  # "dice Ana que no tiene …": she is meant after all
    value_nouns: frozenset[str] = frozenset()  # "her manager is (still) Bob": a value follows
    value_links: frozenset[str] = frozenset()  # "is", "should", "still" between them
    value_final: frozenset[str] = frozenset()  # verbs at the end of a clause, after a value: "moet Bob zijn"
    auxiliaries: frozenset[str] = frozenset()  # "heeft", where one of `acts_last` ends the clause
    acts_last: frozenset[str] = frozenset()  # "toegevoegd"
    name_begins: frozenset[tuple[str, str]] = frozenset()  # "van der" Berg, which "of the" never is
    compounds: bool = False  # a hyphened word is what its last part is: "HR-afdeling"
    object_leads: frozenset[str] = (
        frozenset()
    )  # "see", "of": before a name that is the object of an earlier one
    seeks: frozenset[str] = frozenset()  # "Bob cannot find Jane", "Bob waits for Jane's account"
    denying: frozenset[str] = frozenset()  # "does not": before one of those
    that: frozenset[str] = frozenset()  # "that" it is Bob: no introduction
    selves: frozenset[str] = frozenset()  # "Bob and I"
    pronouns: frozenset[str] = frozenset()  # soon after "Bob says", so that he may speak of himself
    introduced: frozenset[str] = frozenset()  # "Jane here": behind the name of the one who writes
    relations: frozenset[str] = frozenset()  # "manager": in front of a name set off by a comma, or after one
    hers: frozenset[str] = frozenset()  # "his", "as": before one of them
    between: frozenset[str] = frozenset()  # "is still": between "Bob" and "her manager"
    surnames: frozenset[str] = frozenset()  # words that are names in small letters too, after a given name
    with_names: frozenset[str] = frozenset()  # articles that stand before names: "o João e a Ana"
    in_surnames: frozenset[str] = frozenset()  # "and" inside a family name: "Castro e Melo"
    given_labels: frozenset[tuple[str, ...]] = (
        frozenset()
    )  # "first name": half of it, the other has its label
    family_labels: frozenset[tuple[str, ...]] = frozenset()
    no_given: frozenset[str] = frozenset()  # family names that the lexicon holds for given ones as well
    reports: frozenset[str] = frozenset()  # "Bob said that he has no": Bob is meant if nobody else is
    moves: frozenset[str] = frozenset()  # "moved … to X": X is a value, however far behind
    shown_as: frozenset[str] = frozenset()  # "shows Jane as a trainee": Jane is meant, not in "as her boss"
    untroubled: frozenset[tuple[str, ...]] = frozenset()  # "already has": nothing is wrong with her
    verb_endings: tuple[str, ...] = ()  # "sobald jane loslegen kann": an everyday word behind a name
    value_says: frozenset[str] = frozenset()  # "Title: should be Clerk" is a sentence
    mine: frozenset[tuple[str, str]] = (
        frozenset()
    )  # "my manager": a name beside it is what it shows, or should
    known: frozenset[str] = field(init=False)  # every word that is no name

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", self.ordinary | self.places_and_things)


@dataclass(frozen=True, slots=True)
class IdWords:
    """Words that tell what a number or a GUID is the id of."""

    person: frozenset[str]
    change: frozenset[str]
    job: frozenset[str]
    foreign: frozenset[str]  # ticket, error, tenant: an id of something else
    units_after: frozenset[str]  # "3 days": a count
    foreign_prefixes: frozenset[str]  # INC0012345
    denies: frozenset[str]  # "not" before a user name: it is not hers
    glue: frozenset[str]  # may stand between a name and her id
    numbered: frozenset[str] = frozenset()  # "Kostenstelle": beside a name, a bare number is its value
    values: frozenset[str] = frozenset()  # "remains", "instead of": a number after them is a value
    values_after: frozenset[str] = frozenset()  # 4412 "would be" right: likewise
    owners: frozenset[str] = frozenset()  # cost centre "of" 334410: whose it is, not its id

    def joined(self, other: IdWords) -> IdWords:
        """These words and those of another language, as tickets and directories mix them."""
        both = {field.name: getattr(self, field.name) | getattr(other, field.name) for field in fields(self)}
        return replace(self, **both)


@dataclass(frozen=True, slots=True)
class Lack:
    """Something a finished account lacks, and how that is said.

    `expect` is None where the question is about the creation if a new starter is meant, else about an update.
    """

    attribute: str
    said: Pattern
    expect: Expect | None = None
    means_account: bool = False  # "no mailbox" is often said for "no account"
    unless: Pattern | None = None  # said elsewhere in the message, it is about something else


@dataclass(frozen=True, slots=True)
class DetailWords:
    """How the open form is answered in a word or two; `expect` is matched against one piece of the answer."""

    nothing: Pattern  # "I don't know"
    around: Pattern  # words round a bare answer that say nothing: "the", "it was", "in"
    splits: Pattern  # between two answers: "and"
    changed: frozenset[str]  # "new" title, title "changed"
    expect: tuple[tuple[Expect, Pattern], ...]
    lacks: Mapping[str, str]  # "licence" -> licence


@dataclass(frozen=True, slots=True)
class Language:
    """One language. Patterns are searched in the flat form of a message: `meaning.flatten`."""

    code: str
    telling: frozenset[str]  # everyday words by which the language is known, beside the ordinary ones
    spellings: dict[str, str]
    elisions: frozenset[str]  # "l", "qu": cut off before an apostrophe, as a word of its own
    clitics: Pattern | None  # what is cut off at the end of a word: "-t-elle"
    dates: DateWords
    names: NameWords
    ids: IdWords
    labels: Mapping[
        str, str
    ]  # "affected user" -> person | affected | user | bystander | effective | other | value
    fillers: Pattern
    commands: tuple[tuple[Intent, Pattern], ...]  # the whole message
    known_issues: Pattern  # the whole message
    follow_ups: tuple[tuple[Intent, Pattern], ...]  # anywhere in it
    why: Pattern
    outside: Pattern
    job_subject: Pattern
    job_state: Pattern
    sources: tuple[tuple[HrSource, Pattern], ...]
    disable_surely: Pattern
    create_surely: Pattern
    update_surely: Pattern
    create: Pattern
    disable: Pattern
    create_perhaps: Pattern
    attributes: Mapping[str, str]  # phrase -> attribute
    attribute_before: Pattern
    attribute_after: Pattern
    wrong: frozenset[str]  # "wrong" before an attribute says enough
    attribute_missing: Pattern  # "missing her new manager": no missing account
    lacks: tuple[Lack, ...]
    account_there: Pattern
    newcomer: Pattern
    details: DetailWords
    self_asked: Pattern
    not_self: Pattern
    self_surely: Pattern = NEVER  # "…, and I can't": the asker, whoever else is pointed at
    attribute_cause: Pattern = NEVER  # before an attribute that only led to the wrong one
    fine: Pattern = NEVER  # "her title is right, but …": no word of it names what is wrong
    purpose: Pattern = NEVER  # "… so that I can tell her manager": likewise
    letters: str = ""  # small letters that no other of the languages writes: "ã"
    short: tuple[tuple[Intent, Pattern], ...] = ()  # anywhere in a few words that name nobody
    job_surely: Pattern = NEVER  # asks about the job, whatever else it says, if it names nobody
    attribute_loosely: Pattern = NEVER  # after an attribute, where an update is sure without it
    own_id: Pattern = NEVER  # "I am new, employee @p": the id is the asker's
    untelling: frozenset[str] = frozenset()  # ordinary words that stand in names all over the world: "van"
