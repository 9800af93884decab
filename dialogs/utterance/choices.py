"""Reads the answer to a list in any of the six languages: "the second one", "2)", "keine davon", "la última".

One table for all of them: an answer of two words tells its language badly, and "2" tells none.
"""

from __future__ import annotations

import re
import unicodedata

from dialogs.utterance.folding import fold
from dialogs.utterance.language import words

_NONE = re.compile(
    r"none(?: of (?:these|those|them))?|neither(?: of them)?|nobody|no one|not listed|no one"
    r"|kein(?:e|er|es)?(?: (?:davon|von (?:denen|diesen|beiden|ihnen)|der beiden|dieser|passt))?"
    r"|niemand(?: davon)?|nicht (?:dabei|aufgelistet)|weder noch"
    r"|aucun(?:e)?(?: (?:d'eux|d'elles|des deux|de ceux-la|de ces personnes|d'entre eux))?"
    r"|personne|ni l'un ni l'autre"
    r"|ningun[oa]?(?: de (?:ell[oa]s|es[oa]s|est[oa]s|los dos|las dos))?|nadie|ni uno ni otro"
    r"|nenhum(?:a)?(?: (?:del[ea]s|dess[ea]s|dest[ea]s|dos dois|das duas))?|ninguem"
    r"|geen(?: (?:van (?:beide(?:n)?|deze|die|hen|allen)|enkele))?|niemand(?: van hen)?"
    r"|staat er niet (?:bij|tussen)"
)

_NUMBERS: dict[str, int] = {
    word: number
    for number, said in enumerate(
        (
            """
            1st first one erste ersten erster erstes eins eine einen premier premiere un une primero
            primera primer uno primeiro primeira um eerste een
            """,
            """
            2nd second two zweite zweiten zweiter zweites zwei deuxieme second seconde deux segundo
            segunda dos dois duas tweede twee
            """,
            """
            3rd third three dritte dritten dritter drittes drei troisieme trois tercero tercera tercer
            tres terceiro terceira derde drie
            """,
            """
            4th fourth four vierte vierten vierter viertes vier quatrieme quatre cuarto cuarta cuatro
            quarto quarta quatro vierde
            """,
            """
            5th fifth five funfte funften funfter funftes funf cinquieme cinq quinto quinta cinco vijfde
            vijf
            """,
            """
            6th sixth six sechste sechsten sechster sechs sixieme sexto sexta seis zesde zes
            """,
            """
            7th seventh seven siebte siebten siebter sieben septieme sept septimo septima siete setimo
            setima sete zevende zeven
            """,
            """
            8th eighth eight achte achten achter acht huitieme huit octavo octava ocho oitavo oitava
            oito achtste
            """,
        ),
        start=1,
    )
    for word in (str(number), *said.split())
}
"""The words that number an entry. "0002" is none of them: it may be somebody's employee number."""

_LAST = words("last letzte letzten letzter letztes dernier derniere ultimo ultima laatste")
_BESIDE = words(
    """
    the number no nr option choice entry person please it it's its is i mean meant that would be pick
    choose take want der die das den dem nummer bitte ich meine es ist nehme wahle eintrag le la les l
    l' numero c'est est je veux dire s'il te vous plait choisis prends celui celle el los las quiero
    decir por favor elijo escojo opcion persona o a os as e quero dizer escolho opcao pessoa de het
    graag ik bedoel neem kies
    """
)
"""Words that may stand beside the number of an entry."""


_YES = re.compile(
    r"y|yes|yeah|yep|yup|yes please|sure|ok|okay|right|correct|exactly"
    r"|that's (?:right|correct|him|her|them|the one)|that one|ja|ja bitte|ja genau|genau|richtig"
    r"|stimmt|jawohl|oui|exact|exactement|c'est (?:ca|elle|lui)|si|claro|exacto|correcto|eso es"
    r"|es ella|es el|sim|isso|certo|exato|e (?:ela|ele)(?: mesm[oa])?|klopt|inderdaad|precies"
    r"|ja graag"
)
_NO = re.compile(
    r"n|no|nope|no it isn't|not (?:him|her|them)|nein|ne|nee|falsch|non|pas (?:lui|elle)|nao"
    r"|nao e (?:ele|ela)|no es (?:el|ella)|nee|niet (?:hij|zij|die)|die (?:ist es )?nicht"
    r"|der nicht"
)


def says_yes(typed: str) -> bool:
    """Whether the answer to "did you mean her?" is yes."""
    return _YES.fullmatch(_plain(typed)) is not None


def says_no(typed: str) -> bool:
    """Whether it is no."""
    return _NO.fullmatch(_plain(typed)) is not None


def says_none(typed: str) -> bool:
    """Whether the answer is that nobody listed is meant."""
    return _NONE.fullmatch(_plain(typed)) is not None


def number_said(typed: str, most: int) -> int | None:
    """The entry that a few words number, from 1 to `most`: "2)", "the second one", "la dernière"."""
    said = re.findall(r"[\w']+", _plain(typed))
    if len(said) > 1 and said[-1] == "one" and not _BESIDE.issuperset(said[:-1]):
        said.pop()  # "the second one"
    named = [word for word in said if word not in _BESIDE]
    if len(named) != 1 or (named == ["one"] and "the" in said):
        return None
    number = most if named[0] in _LAST else _NUMBERS.get(named[0])
    return number if number is not None and number <= most else None


def _plain(typed: str) -> str:
    return fold(" ".join(unicodedata.normalize("NFKC", typed[:200]).split()).rstrip(".!"))
