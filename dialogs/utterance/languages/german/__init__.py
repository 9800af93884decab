"""German: puts its words and phrases together."""

from __future__ import annotations

import re

from dialogs.utterance.folding import fold
from dialogs.utterance.language import Language, words
from dialogs.utterance.languages.german import after, attributes, commands, expectations, intents
from dialogs.utterance.languages.german.dates import DATES
from dialogs.utterance.languages.german.details import DETAILS
from dialogs.utterance.languages.german.everyday import UMLAUTS
from dialogs.utterance.languages.german.ids import IDS, LABELS
from dialogs.utterance.languages.german.names import NAMES

_SPELT_OUT = {"ä": "ae", "ö": "oe", "ü": "ue"}
_KEPT_WHOLE = words(
    "war's bin's schaut's läuft's geht's gibt's ist's hat's wie's wenn's ob's sie's hab's er's ich's du's klappt's tut's steht's sieht's siehts's mach's lass's wird's fehlt's liegt's hakt's hängt's steht's wär's ging's kommt's"
)
_SHORT = {
    "abtlg": "abteilung",
    "scho": "schon",
    "acc": "account",
    "acct": "account",
    "gibts": "gibt's",
    "gehts": "geht's",
    "wars": "war's",
    "siehts": "sieht's",
    "schauts": "schaut's",
    "bins": "bin's",
    "wenns": "wenn",
    "obs": "ob",
    "mgr": "manager",
    "nich": "nicht",
    "net": "nicht",
    "ned": "nicht",
    "nid": "nicht",
    "nciht": "nicht",
    "nihct": "nicht",
    "nichz": "nicht",
    "ncht": "nicht",
    "nict": "nicht",
    "isch": "ist",
    "hend": "haben",
    "keen": "kein",
    "koa": "kein",
    "keis": "kein",
    "kien": "kein",
    "kei": "kein",
    "konot": "konto",
    "kotno": "konto",
    "accout": "account",
    "acount": "account",
    "accoutn": "account",
    "acocunt": "account",
    "accunt": "account",
    "wrm": "warum",
    "wiso": "wieso",
    "waurm": "warum",
    "wraum": "warum",
    "wurd": "wurde",
    "wude": "wurde",
    "wurder": "wurde",
    "urde": "wurde",
    "jez": "jetzt",
    "jetz": "jetzt",
    "imemr": "immer",
    "imme": "immer",
    "angelgt": "angelegt",
    "angeleget": "angelegt",
    "provisoniert": "provisioniert",
    "provisionirt": "provisioniert",
    "provisionert": "provisioniert",
    "provisoniern": "provisionieren",
    "provisionniert": "provisioniert",
    "mitarbieter": "mitarbeiter",
    "mitarbeter": "mitarbeiter",
    "vorgestzter": "vorgesetzter",
    "vorgesezter": "vorgesetzter",
    "abteilug": "abteilung",
    "abteillung": "abteilung",
    "bnutzer": "benutzer",
    "seid": "seit",
    "fehlts": "fehlt",
    "hab": "habe",
    "hats": "hat",
    "ists": "ist",
}


def _spelt_out(text: str) -> dict[str, str]:
    """ "fuer" -> "fur": how a word with an umlaut is typed without one, to its folded form."""
    found = {}
    for word in text.split():
        typed = re.sub("[äöü]", lambda letter: _SPELT_OUT[letter[0]], word)
        if typed != word:
            found[fold(typed)] = fold(word)
    return found


GERMAN = Language(
    code="de",
    telling=words("die der das und ist nicht wurde warum konto"),
    elisions=frozenset(),
    clitics=None,
    spellings={word: word for word in _KEPT_WHOLE}  # so that their 's is not read as "belonging to"
    | _spelt_out(UMLAUTS)
    | _SHORT,
    dates=DATES,
    names=NAMES,
    ids=IDS,
    labels=LABELS,
    fillers=commands.FILLERS,
    commands=commands.COMMANDS,
    known_issues=commands.KNOWN_ISSUES,
    follow_ups=intents.FOLLOW_UPS,
    why=intents.WHY,
    outside=intents.OUTSIDE,
    job_subject=intents.JOB_SUBJECT,
    job_state=intents.JOB_STATE,
    sources=expectations.SOURCES,
    disable_surely=expectations.DISABLE_SURELY,
    create_surely=expectations.CREATE_SURELY,
    update_surely=expectations.UPDATE_SURELY,
    create=expectations.CREATE,
    disable=expectations.DISABLE,
    create_perhaps=expectations.CREATE_PERHAPS,
    attributes=attributes.ATTRIBUTES,
    attribute_before=attributes.ATTRIBUTE_BEFORE,
    attribute_after=attributes.ATTRIBUTE_AFTER,
    wrong=words(
        "noch falsch falsche falscher falschen falsches falschem verkehrte verkehrter verkehrten alte alter alten altes neuer neue neuen neues veraltete veralteter"
    ),
    purpose=intents.PURPOSE,
    attribute_missing=attributes.ATTRIBUTE_MISSING,
    fine=attributes.FINE,
    attribute_cause=attributes.CAUSE,
    lacks=after.LACKS,
    account_there=after.ACCOUNT_THERE,
    newcomer=after.NEWCOMER,
    details=DETAILS,
    self_asked=intents.SELF_ASKED,
    not_self=intents.NOT_SELF,
    self_surely=intents.SELF_SURELY,
    short=commands.SHORT,
)
