"""Dutch: puts its words and phrases together."""

from __future__ import annotations

from dialogs.utterance.language import Language, words
from dialogs.utterance.languages.dutch import after, attributes, commands, expectations, intents
from dialogs.utterance.languages.dutch.dates import DATES
from dialogs.utterance.languages.dutch.details import DETAILS
from dialogs.utterance.languages.dutch.everyday import IN_NAMES
from dialogs.utterance.languages.dutch.ids import IDS, LABELS
from dialogs.utterance.languages.dutch.names import NAMES
from dialogs.utterance.languages.dutch.short import SHORT

_PLURALS = words(
    "collega's foto's auto's id's pc's sso's ou's upn's stage's info's video's menu's euro's commando's zzp'er's account's"
    " manager's ad's api's user's login's job's"
)
_SHORT = {
    "acc": "account",
    "accnt": "account",
    "acount": "account",
    "acocunt": "account",
    "accout": "account",
    "accoutn": "account",
    "afd": "afdeling",
    "mdw": "medewerker",
    "medew": "medewerker",
    "mdwr": "medewerker",
    "mgr": "manager",
    "idd": "inderdaad",
    "iig": "in ieder geval",
    "nie": "niet",
    "nt": "niet",
    "neit": "niet",
    "niett": "niet",
    "wrm": "waarom",
    "warom": "waarom",
    "waaorm": "waarom",
    "vd": "van de",
    "hft": "heeft",
    "heft": "heeft",
    "heef": "heeft",
    "nog-steeds": "nog steeds",
    "provisoned": "provisioned",
    "geprovisoned": "geprovisioned",
    "geprovisionned": "geprovisioned",
    "aangemakt": "aangemaakt",
    "angemaakt": "aangemaakt",
    "aangemaat": "aangemaakt",
    "gewijzgd": "gewijzigd",
    "verkeert": "verkeerd",
    "functietitle": "functietitel",
    "telefoonummer": "telefoonnummer",
    "leidingevende": "leidinggevende",
    "leidinggevede": "leidinggevende",
    "collegas": "collegas",
    "zn": "z'n",
    "dr's": "d'r",
    "mijn'n": "mijn",
    "tis": "is",
    "kheb": "ik heb",
    "kben": "ik ben",
    "kkan": "ik kan",
    "kvind": "ik vind",
    "kvin": "ik vind",
    "kzie": "ik zie",
    "efkes": "even",
    "geupdatet": "geupdatet",
}

DUTCH = Language(
    code="nl",
    telling=words(
        "director consultant coordinator senior junior specialist support service analist adviseur ipv"
    ),
    elisions=frozenset(),
    clitics=None,
    spellings={word: word.replace("'s", "s") for word in _PLURALS} | _SHORT,
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
    wrong=words("verkeerd verkeerde fout foute foutief foutieve onjuist onjuiste"),
    purpose=intents.PURPOSE,
    attribute_missing=attributes.ATTRIBUTE_MISSING,
    lacks=after.LACKS,
    account_there=after.ACCOUNT_THERE,
    newcomer=after.NEWCOMER,
    fine=attributes.FINE,
    details=DETAILS,
    self_asked=intents.SELF_ASKED,
    not_self=intents.NOT_SELF,
    self_surely=intents.SELF_SURELY,
    short=SHORT,
    untelling=IN_NAMES,
)
