"""What English says of a finished account that lacks something: licence, mailbox, groups, OU, password."""

from __future__ import annotations

from dialogs.utterance.language import Lack, anywhere
from dialogs.utterance.languages.english.expectations import ACCOUNT, NOT
from dialogs.utterance.question import Expect

_OWN = r"(?:(?:@p|@x|'s|an?|any|the|her|his|their|my|our|right|correct|new|work|all|of) ){0,3}"
_GETS = (
    r"(?:have|has|got|get|gets|getting|gotten|receive|received|see|been given|given|been assigned|assigned)"
)
_LACKS = (
    rf"(?:no|without|missing|lacks?|lacking|needs? (?:her|his|their|my)|{NOT} (?:@p )?(?:\w+ )?{_GETS}"
    r"|never got|waiting for|waiting on|where (?:is|are)|where's)"
)
_GONE = (
    rf"(?:\w+ |@\w+ ){{0,3}}?(?:missing|absent|not there|gone|{NOT} (?:\w+ )?(?:assigned|there|arrived?"
    r"|arriving|come|came|delivered|received|sent|given|exist|created|ready|working|work|show|set up))"
)


def _lack(*things: str) -> tuple[str, ...]:
    """Phrases in which one of the things is not there: "has no …", "… is missing"."""
    return tuple(
        phrase
        for thing in things
        for phrase in (rf"{_LACKS} {_OWN}(?:\w+ ){{0,2}}?{thing}", rf"{thing} {_GONE}")
    )


_SIGN_IN_WITH = (
    r"(?:(?:first|initial|temporary|start|starting|starter|one-time) )?"
    r"(?:passwords?|temporary access pass|access pass|tap|(?:sign-in|log-?in|user) credentials)"
)
_APPS = r"(?:(?:microsoft |ms )?teams(?! account| user)|office 365|microsoft office|ms office|m365|o365)"

LACKS = (
    Lack(
        "password",
        anywhere(*_lack(_SIGN_IN_WITH)),
        Expect.CREATE,
        unless=anywhere(r"reset\w*|resets|forgot\w*|forget|chang\w+|expir\w+|wrong|unlock\w*|vault|manager"),
    ),
    Lack(
        "licence",
        anywhere(
            *_lack(r"licen[cs]es?"),
            rf"{NOT} (?:@p )?(?:\w+ )?licen[cs]ed",
            "unlicen[cs]ed",
            rf"(?:has|have|got) no {_APPS}",
            r"(?:has|have|got) no office(?= [.,?]|$)",
            rf"(?:{NOT}|can not|unable to) (?:@p |i )?(?:use|open|start|access|get into) "
            rf"{_OWN}(?:{_APPS}|office)",
            rf"no access to {_OWN}(?:{_APPS}|office)",
        ),
    ),
    Lack(
        "mailbox",
        anywhere(*_lack(r"mail ?box(?:es)?", r"mail-box", r"inbox"), "no e-?mail (?:mailbox|inbox)"),
        means_account=True,
    ),
    Lack(
        "groups",
        anywhere(
            *_lack(r"group memberships?", r"memberships?", r"groups"),
            rf"(?:{NOT}|missing|absent|gone) (?:@p )?(?:\w+ )?(?:in|from|of|to) {_OWN}(?:\w+ )?groups",
            rf"{NOT} (?:@p )?(?:an? )?member of",
        ),
    ),
    Lack(
        "ou",
        anywhere(
            rf"(?:{NOT}|missing) (?:@p )?(?:\w+ )?(?:in|to|from|into) {_OWN}(?:\w+ )?"
            r"(?:ou|o\.u\.|organi[sz]ational unit)",
        ),
    ),
    Lack(
        "ou",
        anywhere(
            r"(?:wrong|incorrect|unexpected|another|different|default|bad) (?:\w+ )?"
            r"(?:ou|organi[sz]ational unit)",
            r"(?:wrong|incorrect|unexpected|another|different) (?:ad |active directory )?(?:folder|container)"
            r" (?:in|of) (?:the )?(?:ad|active directory|directory)",
            r"(?:wrong|incorrect|unexpected) (?:ad|active directory) (?:folder|container)",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName",
        anywhere(
            r"(?:wrong|incorrect|unexpected|strange|odd|funny|random|different|another) "
            r"(?:upn|user ?name|userprincipalname|(?:sign|log)-?(?: ?in|on)? ?name|log-?in|sign-?in)"
            r"(?! (?:page|screen|prompt))",
            r"(?:upn|user ?name|userprincipalname|(?:sign|log)-?(?: ?in|on)? ?name) "
            r"(?:is|was|isn't|wasn't) (?:\w+ ){0,2}?"
            r"(?:wrong|incorrect|unexpected|strange|odd|funny|random|different|another|what)",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName", anywhere(r"(?:is|are|was) (?:@p ){1,2}not @u", r"@p (?:isn't|is not|wasn't) @u")
    ),
    Lack(
        "sign-in",
        anywhere(
            r"(?:can't|cannot|can not|couldn't|unable to|not able to|can @p not|can't @p) (?:\w+ )?"
            r"(?:log|sign|login|logon|sign-in|log-in)(?: ?in| ?on)?",
            r"can (?:i|she|he) not (?:log|sign) ?(?:in|on)",
        ),
        Expect.CREATE,
    ),
)

ACCOUNT_THERE = anywhere(
    rf"(?:has|have|got|with) (?:an?|her|his|their|the|my) {ACCOUNT}",
    r"accounts? (?:is |was |has been |already |now )*(?:ready|there|set up|available|live|created|exists?"
    r"|provisioned|active|enabled)",
    r"(?:was|were|has been|got|been) (?:provisioned|created)",
)

NEWCOMER = anywhere(
    r"new (?:\w+ )?(?:hire|starter|joiner|employee|colleague|user|worker|contractor|intern)s?",
    r"hired|rehired|onboarded|onboarding|starts?|started|starting|joins?|joined|joining|newcomer",
)
