"""Reads what the asker wants and what she expected, from the message with names, ids and dates taken out."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dialogs.utterance.language import NEVER, Language
from dialogs.utterance.question import Expect, HrSource, Intent
from dialogs.utterance.tokens import Kind, Token

_LONGEST_WORD = 40
_SHORT_MESSAGE = 12  # words
_LONG_MESSAGE = (
    45  # words; beyond it a message is a pasted text, in which "again" or "my ticket" ask for nothing
)


@dataclass(frozen=True, slots=True)
class Flat:
    """The message in one line of lower-case words.

    People meant read `@p`, other names and values `@x`, dates `@d`, and field labels are left out, so that a
    pattern such as "where is @p" needs to know nothing about names.
    """

    text: str
    words: int


def flatten(
    tokens: Sequence[Token],
    spans: Mapping[int, tuple[int, str]],
    zones: Sequence[str],
    joins: Collection[str] = (),
    dotted: Collection[str] = (),
    articles: Collection[str] = (),
) -> Flat:
    """The flat form of the tokens; `spans` says which runs are replaced by which mark.

    People that one of the words in `joins`, or a comma, strings together are one `@p`; `articles` may stand
    before their names. The full stop behind an abbreviation in `dotted` is none.
    """
    parts: list[str] = []
    i = 0
    while i < len(tokens):
        if i in spans:
            end, mark = spans[i]
            parts.append(mark)
            i = end
            continue
        token = tokens[i]
        if token.kind is Kind.BREAK:
            parts.append(".")
        elif token.kind is Kind.PUNCT:
            if token.text in ".?!;,:=&" and not (token.text == "." and i and tokens[i - 1].low in dotted):
                parts.append(token.text if token.text in ".,&?" else ".")
        elif zones[i] not in ("label", "bystander", "other", "value"):
            parts.append(token.low[:_LONGEST_WORD].replace(".", " . ") + (" 's" if token.possessive else ""))
        i += 1
    links = {",", "&", *joins}
    kept: list[str] = []
    for part in parts:
        named = part == "@p"
        back = 2 + (named and len(kept) > 2 and kept[-1] in articles)
        if named and len(kept) >= back and kept[1 - back] in links and kept[-back] == "@p":
            del kept[1 - back :]
        else:
            kept.append(part)
    text = " ".join(kept)
    return Flat(text, len(text.split()))


def read_expectation(flat: Flat, language: Language) -> tuple[Expect | None, str | None]:
    """What should have happened to the account, and for an update which attribute."""
    text = flat.text
    if language.disable_surely.search(text):
        return Expect.DISABLE, None
    lacking = _read_lack(text, language) or _read_missing(text, language)
    if lacking:
        return lacking
    if language.create_surely.search(text):
        return Expect.CREATE, None
    attribute = read_attribute(text, language)
    surely = language.update_surely.search(text) is not None
    if attribute or surely:
        return Expect.UPDATE, attribute or read_attribute(text, language, loosely=surely)
    for pattern, expect in (
        (language.create, Expect.CREATE),
        (language.disable, Expect.DISABLE),
        (language.create_perhaps, Expect.CREATE),
    ):
        if pattern.search(text):
            return expect, None
    named = read_attribute(text, language, loosely=True) if "@p" in text else None
    return (Expect.UPDATE, named) if named and language.attribute_loosely is not NEVER else (None, None)


def _read_lack(text: str, language: Language) -> tuple[Expect, str] | None:
    """What a finished account lacks. A missing account, said beside it, comes first."""
    for lack in language.lacks:
        found = lack.said.search(text)
        if found is None or (lack.unless and lack.unless.search(text)):
            continue
        rest = _without(text, found)
        there = language.account_there.search(rest)
        rest = _without(rest, there)
        if language.create_surely.search(rest):
            return None
        if lack.expect:
            return lack.expect, lack.attribute
        new = lack.means_account or language.newcomer.search(text)
        return Expect.CREATE if new and not there else Expect.UPDATE, lack.attribute
    return None


def _read_missing(text: str, language: Language) -> tuple[Expect, str | None] | None:
    """An attribute that is missing on an account that is there: "missing her new manager"."""
    found = language.attribute_missing.search(text)
    if found is None or language.create_surely.search(_without(text, found)):
        return None
    words = found[0].split()
    for start in range(len(words)):
        for length in (3, 2, 1):
            attribute = language.attributes.get(" ".join(words[start : start + length]))
            if attribute:
                return Expect.UPDATE, attribute
    return Expect.UPDATE, None


def _without(text: str, found: re.Match[str] | None) -> str:
    if found is None:
        return text
    return f"{text[: found.start()]} . {text[found.end() :]}"


def read_attribute(text: str, language: Language, *, loosely: bool = False) -> str | None:
    """The attribute the message is about: the first that belongs to someone and is said to be so or so.

    `loosely` takes what is said of it from the rest of the message.
    """
    words = language.purpose.sub(" . ", language.fine.sub(" . ", text)).split()
    literal = re.search(r"\bextensionattribute ?(\d{1,2})\b", text)
    if literal:
        return f"extensionAttribute{literal[1]}"
    best: str | None = None
    cause: str | None = None
    i = 0
    while i < len(words):
        for length in (3, 2, 1):
            attribute = language.attributes.get(" ".join(words[i : i + length]))
            if attribute == "" or (attribute and _owned(words, i, i + length, language, loosely=loosely)):
                if attribute and language.attribute_cause.search(" ".join(words[max(0, i - 3) : i])):
                    cause = cause or attribute  # "she changed her name, but her address is the old one"
                else:
                    best = best or attribute  # "" is no attribute, though it begins like one: "address book"
                i += length - 1
                break
        i += 1
    return best or cause or None


def _owned(words: Sequence[str], start: int, end: int, language: Language, *, loosely: bool) -> bool:
    before = " ".join(words[max(0, start - 3) : start])
    after = " ".join(words[end : end + 4])
    owned = (
        start == 0 or re.search(rf"(?:^|\s)(?:{language.attribute_before.pattern})\s*$", before) is not None
    )
    said = language.attribute_after.match(after) is not None
    said = said or (loosely and language.attribute_loosely.match(after) is not None)
    return owned and (
        said
        or (after == "" and start > 0)
        or after[:1] in (".", ",", "?")
        or "'s" in before
        or not language.wrong.isdisjoint(before.split())
    )


def read_source(flat: Flat, ids_text: str, language: Language) -> HrSource | None:
    """The HR system named, in words or at the front of a job id."""
    for source, pattern in language.sources:
        if pattern.search(flat.text) or pattern.search(ids_text):
            return source
    return None


def read_self(flat: Flat, language: Language, *, introduced: bool, others: bool) -> bool:
    """Whether the asker means herself: she says so and nobody else is named or pointed at."""
    if others:
        return False
    if language.self_surely.search(flat.text):
        return True
    if not language.self_asked.search(flat.text):
        return False
    return introduced or not language.not_self.search(flat.text)


def read_intent(
    flat: Flat,
    language: Language,
    *,
    people: bool,
    named: bool,
    self_asked: bool,
    expect: Expect | None,
    attribute: str | None,
) -> Intent:
    """What the asker wants. `named` says that an id of a change was given; it is enough for a diagnosis."""
    bare = _words_only(language.fillers.sub(" ", flat.text))
    if not people and not named:
        whole = _words_only(flat.text)
        for intent, pattern in language.commands if flat.words <= _LONG_MESSAGE else ():
            if intent is Intent.GREETING and self_asked:
                continue
            if pattern.fullmatch(whole) or (bare and pattern.fullmatch(bare)):
                return intent
        if not whole and "?" in flat.text:
            return Intent.HELP
        if whole and not bare:
            return Intent.GREETING
        few = flat.words <= _SHORT_MESSAGE and "@" not in flat.text
        if few and expect is None and not self_asked and not language.outside.search(flat.text):
            for intent, pattern in language.short:
                if pattern.search(whole):
                    return intent
    asks_why = language.why.search(flat.text) is not None
    if flat.words <= _LONG_MESSAGE:
        for intent, pattern in language.follow_ups:
            found = pattern.search(flat.text)
            if found is None or (asks_why and _question_first(intent, people, self_asked)):
                continue
            before = flat.text[: found.start()]
            long = intent is Intent.RECHECK and len(before.split()) > _SHORT_MESSAGE
            if (intent in (Intent.WATCH, Intent.MY_CASES) or long) and _told_before(before, language):
                continue
            return intent
    unsaid = (attribute is None and not people) or not language.update_surely.search(flat.text)
    vague = expect is None or (expect is Expect.UPDATE and unsaid)
    if expect is Expect.CREATE and not people:
        vague = not language.create_surely.search(flat.text)
    vague = vague or (expect is Expect.DISABLE and self_asked)  # "my account is locked"
    about_account = any(
        lack.attribute == attribute and lack.said.search(flat.text) for lack in language.lacks
    )
    if vague and not about_account and language.outside.search(flat.text):
        return Intent.UNKNOWN
    if not people and not named and not self_asked and attribute is None:
        subject, state = language.job_subject.search(flat.text), language.job_state.search(flat.text)
        vaguely = expect is Expect.CREATE and not language.create_surely.search(flat.text)
        unclear = expect is None or (vaguely and not language.not_self.search(flat.text))
        if (subject and state and unclear) or language.job_surely.search(flat.text):
            return Intent.JOB_STATUS
    if people or self_asked or expect or named:
        return Intent.DIAGNOSE
    return Intent.UNKNOWN


def _told_before(text: str, language: Language) -> bool:
    """Whether a problem of somebody's was told before the wish: "Jane has no account. Tell me when …"."""
    return "@p" in text and read_expectation(Flat(text, 0), language)[0] is not None


def _words_only(text: str) -> str:
    return " ".join(re.sub(r"[.,?&]", " ", text).split())


def _question_first(intent: Intent, people: bool, self_asked: bool) -> bool:
    """ "Why wasn't Jane provisioned? Tell me when it's done" asks for the diagnosis first."""
    return (people or self_asked) and intent in (
        Intent.WATCH,
        Intent.ESCALATE,
        Intent.ON_DEMAND,
        Intent.MY_CASES,
    )
