"""English: puts its words and phrases together."""

from __future__ import annotations

from dialogs.utterance.language import Language, words
from dialogs.utterance.languages.english import after, commands, expectations, intents
from dialogs.utterance.languages.english.dates import DATES
from dialogs.utterance.languages.english.details import DETAILS
from dialogs.utterance.languages.english.names import IDS, LABELS, NAMES

_NEGATED = words("wasn't isn't hasn't doesn't didn't weren't aren't haven't can't don't couldn't shouldn't")
_KEPT_WHOLE = words("what's where's who's it's that's he's she's let's here's there's how's when's why's")
_SHORT = {
    "im": "i'm",
    "ive": "i've",
    "u": "you",
    "acct": "account",
    "acc": "account",
    "mgr": "manager",
    "dept": "department",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomoz": "tomorrow",
    "yday": "yesterday",
    "wk": "week",
    "ur": "your",
    "coz": "because",
    "dat": "that",
    "atm": "now",
}

ENGLISH = Language(
    code="en",
    telling=frozenset(),
    elisions=frozenset(),
    clitics=None,
    spellings={word.replace("'", ""): word for word in _NEGATED | {"what's", "where's", "who's"}}
    | {word: word for word in _KEPT_WHOLE}  # so that their 's is not read as "belonging to"
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
    attributes=expectations.ATTRIBUTES,
    attribute_before=expectations.ATTRIBUTE_BEFORE,
    attribute_after=expectations.ATTRIBUTE_AFTER,
    wrong=words("wrong"),
    own_id=intents.OWN_ID,
    purpose=intents.PURPOSE,
    attribute_missing=expectations.ATTRIBUTE_MISSING,
    lacks=after.LACKS,
    account_there=after.ACCOUNT_THERE,
    newcomer=after.NEWCOMER,
    details=DETAILS,
    self_asked=intents.SELF_ASKED,
    not_self=intents.NOT_SELF,
    self_surely=intents.SELF_SURELY,
    short=commands.SHORT,
)
