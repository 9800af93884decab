"""How English answers the open form: one or two words for what was expected, and "I don't know"."""

from __future__ import annotations

import re

from dialogs.utterance.language import DetailWords, anywhere, whole, words
from dialogs.utterance.question import Expect

DETAILS = DetailWords(
    nothing=anywhere(
        r"(?:i |we )?(?:really |just )?(?:don't|do not|can't|cannot) (?:really )?(?:know|remember|say|tell)",
        "no idea|no clue|not sure|unsure|dunno|idk|not known|unknown|no|nope|none|neither|nothing|skip",
    ),
    around=anywhere(
        "the|her|his|their|my|a|an|it|it's|is|was|were|be|been|she|he|they|should|have|has|in|on|at|from|by"
        "|via|since|think|i|probably|maybe|old|wrong|missing|expected|please|only|just|about|because|of|that"
        "|employee|hr|system|source|@p|@x|@d|'s|did|didn't|not|hasn't|wasn't",
    ),
    splits=re.compile(r"[.,?&]|\b(?:and|to)\b"),
    changed=words("new changed updated change update"),
    expect=(
        (
            Expect.DISABLE,
            whole(
                r"(?:user |old )?(?:accounts?|access|user|log-?in)? ?(?:to )?(?:be )?"
                r"(?:disabled?|deactivated?|deleted?|removed?|blocked?|closed?|locked|revoked?|deprovisioned?"
                r"|(?:switch(?:ed)?|turn(?:ed)?) off|off|gone)"
                r"(?: (?:account|access|user))?",
                r"(?:switch(?:ed)?|turn(?:ed)?) off (?:account|access)",
                r"leaver|leaving|left|terminated|termination|deactivation|disabling|offboarding",
            ),
        ),
        (
            Expect.UPDATE,
            whole(
                r"(?:account )?(?:updates?|changes?|updated|change|correction|edit)",
                r"(?:new |changed? |updated? |different )?"
                r"(?:details?|data|attributes?|values?|fields?|info|information)"
                r"(?: (?:changed?|updated?|change|update))?",
            ),
        ),
        (
            Expect.CREATE,
            whole(
                r"(?:new |created? |add(?:ed)? )?(?:accounts?|user|mailbox)"
                r"(?: (?:creation|created?|new))?",
                r"creat(?:e|ed|ion)|new|provisioned|provisioning|onboarding",
                r"new (?:hire|starter|joiner|employee|colleague|person|one)|hire|hired|joiner|starter",
            ),
        ),
    ),
    lacks={
        "password": "password",
        "first password": "password",
        "groups": "groups",
        "group": "groups",
        "teams": "licence",
        "folder": "ou",
        "container": "ou",
    },
)
