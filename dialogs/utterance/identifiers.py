"""Reads the ids in a message: HR ids, UPNs and Entra object ids of people, ids of a change or a job."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dialogs.utterance.language import IdWords
from dialogs.utterance.question import Ids, PersonNamed
from dialogs.utterance.tokens import Kind, Token, link_text

_LOOK_BACK = 3
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_JOB = re.compile(r"\b[A-Za-z0-9_]{1,60}\.[0-9a-f]{32}\." + _GUID.pattern, re.IGNORECASE)
_USER_SEGMENTS = {"userid", "users", "user", "objectid"}
_USER_BLADES = ("userprofilemenublade", "/users/", "/user/")


@dataclass(frozen=True, slots=True)
class IdOfPerson:
    """An id that stands for a person, at one token."""

    at: int
    person: PersonNamed
    plain: bool = False  # a bare number that no word calls an id
    denied: bool = False  # a user name that she does not have: "why is she not jane@contoso.com?"


def find_ids(
    tokens: Sequence[Token], words: IdWords, taken: frozenset[int], zones: Sequence[str]
) -> tuple[list[IdOfPerson], Ids]:
    """The ids of people, left to right, the first change id and job id. `taken` are the tokens of dates."""
    people: list[IdOfPerson] = []
    ids = Ids()
    for i, token in enumerate(tokens):
        if i in taken:
            continue
        person: PersonNamed | None = None
        match token.kind:
            case Kind.JOB:
                ids = replace(ids, job_id=ids.job_id or token.text)
            case Kind.GUID:
                label = _label(tokens, i, words)
                if label == "change":
                    ids = replace(ids, change_id=ids.change_id or token.low)
                elif label == "job":
                    ids = replace(ids, job_id=ids.job_id or token.low)
                elif label != "foreign":
                    person = PersonNamed(entra_id=token.low)
            case Kind.URL:
                person, ids = _from_link(token.text, ids)
            case Kind.UPN:
                person = PersonNamed(upn=token.text)
            case Kind.HEX | Kind.NUMBER | Kind.PREFIXED:
                person = _hr_id(tokens, i, words, zones)
            case _:
                pass
        if person and zones[i] not in ("bystander", "other", "value"):
            labelled = _label(tokens, i, words) == "person" or zones[i] == "person"
            people.append(IdOfPerson(i, person, plain=token.kind is Kind.NUMBER and not labelled))
    return people, ids


def join_groups(tokens: Sequence[Token], words: IdWords) -> list[Token]:
    """The tokens with "21 451" as one number, where it is the whole message or follows words such as "id"."""
    joined: list[Token] = []
    alone = all(token.kind in (Kind.NUMBER, Kind.PUNCT, Kind.BREAK) for token in tokens)
    i = 0
    while i < len(tokens):
        end = _checked_end(tokens, i, words) or _group_end(tokens, i)
        text = "".join(token.text for token in tokens[i:end])
        after_id = end > i + 1 and not alone and _label(tokens, i, words) == "person"
        if end > i + 1 and len(text) <= 12 and (alone or after_id):
            joined.append(replace(tokens[i], text=text, low=text, end=tokens[end - 1].end))
        else:
            joined.extend(tokens[i:end])
        i = end
    return joined


def _checked_end(tokens: Sequence[Token], i: int, words: IdWords) -> int:
    """Where "40-5512" or "123456-7" ends, if words such as "employee" stand before it; 0 if it is none."""
    parts = tokens[i : i + 3]
    shape = [part.kind for part in parts] == [Kind.NUMBER, Kind.PUNCT, Kind.NUMBER]
    if not shape or parts[1].text != "-" or parts[2].start - parts[0].end != 1:
        return 0
    return i + 3 if len(parts[0].text + parts[2].text) > 4 and _label(tokens, i, words) == "person" else 0


def _group_end(tokens: Sequence[Token], i: int) -> int:
    """Where the number that starts here ends, with its groups of three digits behind single spaces."""
    end = i + 1
    if tokens[i].kind is not Kind.NUMBER or len(tokens[i].text) > 3:
        return end
    while (
        end < len(tokens)
        and tokens[end].kind is Kind.NUMBER
        and len(tokens[end].text) == 3
        and tokens[end].start == tokens[end - 1].end + 1
    ):
        end += 1
    return end


def _hr_id(tokens: Sequence[Token], i: int, words: IdWords, zones: Sequence[str]) -> PersonNamed | None:
    """The HR id at a token: labelled ("employee 42"), or long enough and no count, year or code."""
    token = tokens[i]
    label = _label(tokens, i, words)
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if label == "foreign" or following in words.units_after:
        return None
    if token.kind is Kind.HEX:
        return PersonNamed(hr_id=token.text)
    if token.kind is Kind.PREFIXED:
        prefix = re.match(r"[a-z]+", token.low)
        known_label = label == "person" or zones[i] == "person"
        # "20-5583" may be a telephone number as well; "INC0012345" is a ticket's.
        doubtful = prefix is None or prefix[0] in words.foreign_prefixes
        return PersonNamed(hr_id=token.text) if known_label or not doubtful else None
    if _glued(tokens, i):
        return None
    if label != "person" and _is_value(tokens, i, words):
        return None
    digits = token.text
    if label == "person" or zones[i] == "person":
        return PersonNamed(hr_id=digits) if len(digits) <= 20 else None
    year = len(digits) == 4 and digits[:2] in ("19", "20") and len(tokens) > 1
    return PersonNamed(hr_id=digits) if 4 <= len(digits) <= 12 and not year else None


def _is_value(tokens: Sequence[Token], i: int, words: IdWords) -> bool:
    """Whether one or two words before a number make it a value: "remains", "instead of"."""
    before = [token.low for token in tokens[max(0, i - 2) : i]]
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if after in words.values_after:
        return True
    return " ".join(before) in words.values or (bool(before) and before[-1] in words.values)


def _glued(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number is part of something longer: a decimal, a phone number, "AADSTS50011"."""
    token = tokens[i]
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if (
        before
        and before.end == token.start
        and before.kind is not Kind.BREAK
        and before.text not in "#([{\"'“‘,:=*<>/|–—;"
    ):
        return True
    if before and before.text in ("$", "€", "£", "+"):
        return True
    beyond = tokens[i + 2] if i + 2 < len(tokens) else None
    parted = after and beyond and after.text == "-" and beyond.start == token.end + 1
    if parted and beyond and (beyond.kind is Kind.NUMBER or len(beyond.text) == 1):
        return True  # a code with parts, as of a cost centre: "4711-20"
    for one, other in ((before, token), (token, after)):
        if one is None or other is None or not one.kind is other.kind is Kind.NUMBER:
            continue
        if one.text.startswith("0") and len(one.text) <= 5 and not other.text.startswith("0"):
            return True  # "0171 5550199"
    for neighbour in (before, after):
        if neighbour and neighbour.kind is Kind.NUMBER and len(neighbour.text) <= 3:
            return True
    return bool(after and after.start == token.end and after.kind in (Kind.WORD, Kind.NUMBER))


def _label(tokens: Sequence[Token], i: int, words: IdWords) -> str:
    """What the words just before an id say it belongs to: person, change, job, foreign, or ""."""
    seen = 0
    for back in range(1, 2 * _LOOK_BACK + 1):
        if i - back < 0 or tokens[i - back].kind is Kind.BREAK or seen >= _LOOK_BACK:
            return ""
        low = tokens[i - back].low
        if tokens[i - back].kind is Kind.PUNCT and low in words.glue and low not in words.person:
            continue
        seen += 1
        if low in words.foreign and not (back > 1 and tokens[i - 1].low in words.owners):
            return "foreign"
        if low in words.change:
            return "change"
        if low in words.job:
            return "job"
        if low in words.person and not _qualified(tokens, i - back, words):
            return "person"
        if low not in words.glue and low not in words.person:
            return ""
    behind = [token.low for token in tokens[i + 1 : i + 4]]
    if behind[:1] == ["("] and not words.change.isdisjoint(behind):
        return "change"  # "… (change id)"
    return ""


def _qualified(tokens: Sequence[Token], i: int, words: IdWords) -> bool:
    """Whether the word before says whose id or number it is, as in "change id" or "ticket number"."""
    low = tokens[i - 1].low if i else ""
    return low in words.foreign or low in words.change or low in words.job


def _from_link(url: str, ids: Ids) -> tuple[PersonNamed | None, Ids]:
    """A portal or Graph link's ids: of a job, a change or cycle, or the user it shows; others are ignored."""
    text = link_text(url)
    job = _JOB.search(text)
    if job:
        ids = replace(ids, job_id=ids.job_id or job[0])
    person: PersonNamed | None = None
    about_user = any(blade in url.lower() for blade in _USER_BLADES)
    segments = text.split()[:200]
    for before, segment in pairwise(segments):
        if not _GUID.fullmatch(segment):
            continue
        name = before.lower()
        if name in ("changeid", "cycleid"):
            ids = replace(ids, change_id=ids.change_id or segment.lower())
        elif name == "userid" or (name in _USER_SEGMENTS and about_user):
            person = person or PersonNamed(entra_id=segment.lower())
    return person, ids
