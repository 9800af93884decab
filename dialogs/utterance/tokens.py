"""Cuts a message into words, numbers, ids and dates; nothing after this looks at single characters."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import unquote

from dialogs.utterance.folding import fold
from dialogs.utterance.language import Language

MAX_CHARACTERS = 4_000
MAX_TOKENS = 1_200


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    NUMBER = auto()
    ORDINAL = auto()
    CLOCK = auto()
    DATE = auto()
    GUID = auto()
    JOB = auto()
    HEX = auto()
    PREFIXED = auto()
    UPN = auto()
    URL = auto()
    MENTION = auto()
    PUNCT = auto()
    BREAK = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of the message. `low` is its folded form, without accents and a possessive 's."""

    text: str
    low: str
    kind: Kind
    start: int
    end: int
    possessive: bool = False
    entra_id: str | None = None


def _marks() -> str:
    """A character class body with every combining mark, so that names in scripts that use them stay whole."""
    found = [chr(n) for n in range(0x300, 0x2000) if unicodedata.category(chr(n)).startswith("M")]
    return "".join(found)


_LETTER = rf"(?:[^\W\d_][{_marks()}]{{0,8}}+)"
_GUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_PATTERN = re.compile(
    rf"""
    (?P<URL>https?://[^\s<>"]+)
  | (?P<JOB>(?<![\w.])[A-Za-z0-9_]{{1,60}}\.[0-9a-f]{{32}}\.{_GUID}(?!\w))
  | (?P<GUID>(?<!\w){_GUID}(?![\w-]))
  | (?P<UPN>(?<![\w.])\w[\w.+'#-]{{0,63}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}})
  | (?P<HEX>(?<!\w)[0-9a-f]{{32}}(?!\w))
  | (?P<PREFIXED>(?<!\w)[A-Za-z]{{1,8}}[-_]?\d{{3,12}}(?![\w-])
        |(?<![\w-])\d{{2,6}}-(?:\d{{3,6}}|[A-Z])(?![\w-]))
  | (?P<DATE>(?<![\w/-])(?:\d{{4}}-\d\d?-\d\d?
          (?:[T ]\d\d?:\d\d(?::\d\d(?:\.\d{{1,9}})?)?(?:Z|[+-]\d\d:?\d\d)?)?
        |\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})|\d{{1,2}}\.\d{{1,2}}\.|\d{{1,2}}/\d{{1,2}})(?![\w/]))
  | (?P<CLOCK>(?<!\w)\d{{1,2}}:\d\d(?::\d\d)?(?:[ ]?[ap]m)?(?!\w)|(?<!\w)\d{{1,2}}[ ]?[ap]m(?!\w)
        |(?<!\w)\d{{1,2}}h(?:\d\d)?(?!\w))
  | (?P<ORDINAL>(?<!\w)\d{{1,2}}(?:st|nd|rd|th|er|[eè]re|[eè]me|e|[ºª°]|ste|de)(?!\w))
  | (?P<NUMBER>\d+)
  | (?P<BREAK>\n)
  | (?P<LOGIN>(?<![\w.])(?-i:[a-z]{{1,30}}\.[a-z]{{2,30}})(?![\w.@]))
  | (?P<WORD>(?<!\w)['’‘]t(?=[ ](?-i:[A-Z]))|{_LETTER}+(?:['’‑‐·-]{_LETTER}+)*)
  | (?P<PUNCT>[^\w\s])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TAG = re.compile(
    r"<(/?)(p|br|div|li|tr|td|h[1-6]|b|i|u|em|strong|span|a|at|ul|ol|code|pre)(?=[\s/>])[^<>]{0,300}>",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    r"(?<![\w.\\-])[A-Za-z][\w.-]{0,30}\\(?=[A-Za-z])"
)  # "CONTOSO\\jdoe": the domain is no part of the name
# Full-width letters, digits and signs, as Japanese and Chinese keyboards give them, read as plain ones.
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_DASHED = re.compile(r"(?<![\w-])(\d{1,2})-([^\W\d_]{3,9})\.?-(\d{4})(?![\w-])")  # 18-Nov-2026
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[´`ʼʹ‛](?=[^\W\d_])")
_BLOCKS = {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"}
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(text: str) -> str:
    """The message as a reader sees it: cut, composed, without markup, control or direction characters."""
    cut = text[:MAX_CHARACTERS].translate(_PLAIN)
    cut = _TAG.sub(lambda tag: "\n" if tag[2].lower() in _BLOCKS else "", cut)
    cut = unicodedata.normalize("NFC", html.unescape(cut)).replace("\r\n", "\n").replace("\r", "\n")
    cut = _APOSTROPHE.sub("'", cut)
    cut = re.sub(r"[*_`~]{1,3}(?=\S)|(?<=\S)[*`~]{1,3}|(?<=[^\W_])_{1,3}(?!\w)", "", cut)
    cut = _DOMAIN.sub("", cut)
    cut = _DASHED.sub(r"\1 \2 \3", cut)
    kept = []
    for character in cut[:MAX_CHARACTERS]:
        if character == "\n":
            kept.append(character)
        elif character.isspace():
            kept.append(" ")
        elif unicodedata.category(character) not in _INVISIBLE:
            kept.append(character)
    return "".join(kept).strip()


def tokenise(text: str, language: Language, mentions: Iterable[tuple[str, str | None]] = ()) -> list[Token]:
    """The tokens of a cleaned message, at most `MAX_TOKENS`.

    The language's spellings map common shortcuts to their full form ("wasnt" to "wasn't"); what it runs
    together is parted ("l'utilisateur", "est-elle"). A mention's name in the text becomes one token that
    carries her Entra object id.
    """
    spans = _mention_spans(text, mentions)
    tokens: list[Token] = []
    position = 0
    while position < len(text) and len(tokens) < MAX_TOKENS:
        if position in spans:
            end, entra_id = spans[position]
            name = text[position:end]
            owns = text[end : end + 2].lower() in ("'s", "’s")
            tokens.append(Token(name, fold(name), Kind.MENTION, position, end, owns, entra_id))
            position = end + 2 * owns
            continue
        found = _PATTERN.match(text, position)
        if found is None:
            position += 1
            continue
        if found.lastgroup == "WORD":
            tokens += _parted(found[0], found.start(), language)
        else:
            tokens.append(_token(found, language.spellings, tokens))
        position = found.end()
    return tokens[:MAX_TOKENS]


def _parted(text: str, start: int, language: Language) -> list[Token]:
    """A word as one token, or as two or three where its language runs words together."""
    cut = re.match(r"([^\W\d_]{1,7})['’‘](?=[^\W\d_])", text) if language.elisions else None
    if cut and fold(cut[1]) in language.elisions and fold(text) not in language.spellings:
        rest = text[cut.end() :]
        # "l'utilisateur", "L'utilisateur", "N'A" and "Qu'Élodie" are two words, "D'Angelo" is a name.
        if cut[1].islower() or rest[:1].islower() or rest.isupper() or len(cut[1]) > 1:
            low = fold(cut[1]) + "'"
            article = Token(text[: cut.end()], low, Kind.WORD, start, start + cut.end())
            return [article, *_parted(rest, start + cut.end(), language)]
    tail = language.clitics.search(text) if language.clitics else None
    if tail and tail.start() > 0:
        head = _word(text[: tail.start()], start, language.spellings)
        words = [
            _word(one[0], start + tail.start() + one.start(), language.spellings)
            for one in re.finditer(r"[^\W\d_]+", tail[0])
        ]
        return [head, *words]
    return [_word(text, start, language.spellings)]


def _word(text: str, start: int, spellings: Mapping[str, str]) -> Token:
    end = start + len(text)
    low = fold(text)
    # As typed first: where only an accent tells two words apart, a spelling keeps them apart.
    low = spellings.get(text.casefold()) or spellings.get(low, low)
    if low.endswith("'s") and len(low) > 2 and low not in spellings:
        return Token(text[:-2], low[:-2], Kind.WORD, start, end - 2, possessive=True)
    return Token(text, low, Kind.WORD, start, end)


def _token(found: re.Match[str], spellings: Mapping[str, str], before: list[Token]) -> Token:
    if found.lastgroup == "LOGIN":
        return _word(found[0], found.start(), spellings)
    kind = Kind[found.lastgroup or "PUNCT"]
    text = found[0].rstrip(".-'") if kind is Kind.UPN else found[0]
    low = text.casefold() if kind is Kind.UPN else fold(text)
    if low in "'’" and before and before[-1].end == found.start() and before[-1].low.endswith("s"):
        quoted = any(token.text in "'‘’" for token in before[-4:] if token.kind is Kind.PUNCT)
        if not quoted:
            before[-1] = _owning(before[-1])
    return Token(text, low, kind, found.start(), found.end())


def _owning(token: Token) -> Token:
    return Token(token.text, token.low, token.kind, token.start, token.end, True, token.entra_id)


def _mention_spans(
    text: str, mentions: Iterable[tuple[str, str | None]]
) -> dict[int, tuple[int, str | None]]:
    """Where each mention's name stands, once per mention, in order."""
    spans: dict[int, tuple[int, str | None]] = {}
    searched: dict[str, int] = {}
    for name, entra_id in list(mentions)[:50]:
        wanted = clean(name).strip()
        start = text.find(wanted, searched.get(wanted, 0)) if wanted else -1
        if start >= 0:
            spans[start] = (start + len(wanted), entra_id)
            searched[wanted] = start + len(wanted)
    return spans


def link_text(url: str) -> str:
    """A link's readable part: decoded, one word a segment."""
    return re.sub(r"[/?&=#~%:|,;\"]+", " ", unquote(url))
