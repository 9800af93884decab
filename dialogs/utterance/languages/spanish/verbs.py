"""Makes the forms of Spanish verbs, of all persons and with the pronouns that hang on: "avísame", "crearle"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dialogs.utterance.folding import fold

# Folded endings, by the infinitive's; "vos" forms and the imperative are among them.
_PRESENT = {
    "ar": "o as a amos ais an e es emos eis en",
    "er": "o es e emos eis en a as amos ais an",
    "ir": "o es e imos is en a as amos ais an",
}
_OTHER = {
    "ar": (
        "ar aste asteis aron aba abas abamos aban are ara aras aremos aran aria arias ariamos arian ase asen"
        " aramos ando ado ada ados adas ad"
    ),
    "er": (
        "er i iste io imos isteis ieron ia ias iamos ian ere era eras eremos eran eria erias eriamos erian"
        " iera ieras ieramos ieran iese iesen iendo ido ida idos idas ed"
    ),
    "ir": (
        "ir i iste io isteis ieron ia ias iamos ian ire ira iras iremos iran iria irias iriamos irian"
        " iera ieras ieramos ieran iese iesen iendo ido ida idos idas id"
    ),
}
_PRONOUNS = [
    "me",
    "te",
    "se",
    "nos",
    "lo",
    "la",
    "los",
    "las",
    "le",
    "les",
    "melo",
    "mela",
    "telo",
    "selo",
    "sela",
    "noslo",
]
_SOFTENED = {"c": "qu", "g": "gu", "z": "c"}  # buscar, busque; cargar, cargue; empezar, empiece


def forms(infinitive: str, changed: str = "") -> set[str]:
    """The forms of one regular verb; `changed` is its other stem, as "cierr" of "cerrar"."""
    stem, kind = infinitive[:-2], infinitive[-2:]
    found = {stem + ending for ending in f"{_PRESENT[kind]} {_OTHER[kind]}".split()}
    stems = [stem, changed] if changed else [stem]
    for one in stems:
        found |= {one + ending for ending in _PRESENT[kind].split()}
        if kind == "ar" and one[-1] in _SOFTENED:
            found |= {one[:-1] + _SOFTENED[one[-1]] + end for end in ("e", "es", "emos", "en")}
    gerund = stem + ("ando" if kind == "ar" else "iendo")
    bases = {infinitive, gerund}
    for one in stems:
        bases |= {one + ("a" if kind == "ar" else "e")}
        softened = one[:-1] + _SOFTENED[one[-1]] if kind == "ar" and one[-1] in _SOFTENED else one
        bases |= {
            softened + ending for ending in (("e", "en", "emos") if kind == "ar" else ("a", "an", "amos"))
        }
    return found | {base + pronoun for base in bases for pronoun in _PRONOUNS}


def all_forms(verbs: str) -> frozenset[str]:
    """The forms of a written-out list of verbs, each with its other stem behind a colon, if it has one."""
    found: set[str] = set()
    for verb in verbs.split():
        infinitive, _, changed = fold(verb).partition(":")
        found |= forms(infinitive, changed)
    return frozenset(found)


def _endings(tables: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for base, endings in tables:
        for ending in endings.split():
            if ending != base:
                found[ending] = (*found.get(ending, ()), base)
    return found


INFLECTIONS = _endings(
    [
        (kind, " ".join([*f"{_PRESENT[kind]} {_OTHER[kind]}".split(), *(kind + one for one in _PRONOUNS)]))
        for kind in ("ar", "er", "ir")
    ]
    + [
        ("car", "que ques quemos quen"),
        ("gar", "gue gues guemos guen"),
        ("zar", "ce ces cemos cen"),
        ("ar", "ame enme anme ala alo ale andome andolo andole"),
        ("", "s es mente"),
        ("o", "a os as amente ito ita"),
        ("or", "ora oras ores"),
        ("z", "ces"),
        ("on", "ones ona onas"),
        ("cion", "ciones"),
    ]
)
"""Ending to the endings with which the word stands in a dictionary."""
