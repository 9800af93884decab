"""Short English messages that steer the bot, and the polite words around them."""

from __future__ import annotations

from dialogs.utterance.language import anywhere, whole, words
from dialogs.utterance.question import Intent

# A message of these words only is a greeting or thanks.
_SMALL_TALK = "|".join(
    sorted(
        words(
            """
            beaucoup dank danke dankeschön gracias grazie merci muchas obrigada obrigado
            schön sehr tack vielen
            's a afternoon all alright answer appreciate appreciated are awesome bonjour
            brilliant bye cheers cool day doing done else evening everyone excellent fine for
            good goodbye got great greetings hallo help helped helpful helps hola how howdy i is
            it kind later lot lovely many me morning much nice night nothing perfect problem
            quick really regards see set so solved sorted sup super ta team that the this thx
            tip to ty up very was welcome what's wonderful worked works wow yo you your
            """
        )
    )
)

FILLERS = anywhere(
    "please|pls|plz|hi|hello|hey|hiya|so|ok|okay|well|then|now|bot|can you|could you|would you"
    "|will you|can i|could i|kindly|just|i want to|i would like to|i'd like to|let's|let us|and|but"
    "|thanks|thank you|for me|again please|there|@x",
)

COMMANDS = (
    (
        Intent.HELP,
        whole(
            r"help(?: me)?(?: out)?",
            r"\?+",
            "commands",
            r"(?:i )?need (?:some )?help",
            "what (?:is|are|do) (?:this|you)(?: do)?",
            r"what (?:can|do) you do(?: \w+){0,2}",
            "how does (?:this|it) work",
            "how do (?:i|you) (?:use|work)(?: this| you| it)?",
            "who are you",
            "what (?:questions )?can i (?:ask|do)(?: here| you)?",
            "usage",
            "menu",
            "examples?",
            "show help",
            "get help",
            "instructions",
            "how to use(?: this)?",
            "give help",
        ),
    ),
    (
        Intent.CANCEL,
        whole(
            "cancel(?: (?:it|this|that))?",
            "never ?mind",
            "nvm",
            "forget (?:it|this|that|about it)",
            "stop(?: (?:it|this|that))?",
            "quit",
            "exit",
            "abort",
            "leave it",
            "drop it",
            "close",
            "end",
            "skip it",
            "don't bother",
            "nm",
        ),
    ),
    (
        Intent.BACK,
        whole(
            "back",
            "go back(?: \\w+){0,2}",
            "previous(?: step)?",
            "one step back",
            "step back",
            "undo",
            "back one step",
            "take me back",
            "return",
            "previous question",
        ),
    ),
    (
        Intent.START_OVER,
        whole(
            "start (?:over|again|new|anew|afresh|from (?:scratch|the (?:beginning|start)))",
            "restart",
            "reset",
            "(?:ask )?something else",
            "begin again",
            "new (?:question|person|search|chat|conversation)",
            "(?:ask )?another (?:question|person|one)",
            "from the (?:beginning|start|top)",
            "(?:ask )?(?:about )?(?:someone|somebody|a different|another) (?:else|person|one|employee)",
            "somebody else",
            "different (?:question|person)",
            "a new question",
            "start",
            "a different person",
            "clear",
        ),
    ),
    (
        Intent.RECHECK,
        whole(
            "refresh(?: (?:it|this|that|the card))?",
            "retry",
            "try (?:it )?again",
            "once more",
            "again",
            "reload",
            "any (?:news|change|changes|update|updates|progress)",
            "update",
            "check(?: (?:it|this|that))?",
            "what about",
            "(?:and )?now",
            "and",
            "is (?:it|she|he|that) (?:\\w+ ){0,2}(?:fixed|done|ok|there|better|resolved|working)(?: yet)?",
            "still the same",
            "did (?:it|that) (?:work|help)",
            "has (?:it|that|anything) (?:changed|worked|been fixed)(?: yet)?",
            "have another look",
        ),
    ),
    (
        Intent.ON_DEMAND,
        whole(
            "run(?: (?:it|that|this|on[ -]demand))*(?: right)?",
            "do it",
            "provision(?: (?:her|him|them|it))?",
            "on[ -]demand(?: provisioning)?",
            "sync (?:it|her|him|them)",
        ),
    ),
    (
        Intent.WATCH,
        whole(
            "watch",
            "watch (?:it|this|that|her|him|them)",
            "subscribe",
            "follow (?:it|this|that|her|him)",
        ),
    ),
    (
        Intent.UNWATCH,
        whole(
            "unsubscribe",
            "unfollow(?: \\w+)?",
            "mute",
        ),
    ),
    (
        Intent.ESCALATE,
        whole(
            "escalate",
            "helpdesk",
            "human",
            "agent",
            "ticket",
            "call the helpdesk",
        ),
    ),
    (
        Intent.MY_CASES,
        whole(
            "cases",
            "tickets",
            "my (?:cases|tickets|escalations?)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        whole(
            "watches",
            "watch ?list",
            "watching",
            "my (?:watches|subscriptions)",
        ),
    ),
    (
        Intent.JOB_STATUS,
        whole(
            "status",
            "jobs?",
            "sync status",
            "provisioning status",
            "job state",
        ),
    ),
    (Intent.GREETING, whole("no,? thank(?:s| you)", rf"(?:{_SMALL_TALK})(?: (?:{_SMALL_TALK})){{0,7}}")),
)

KNOWN_ISSUES = whole(
    "(?:what(?:'s| is| are)?|which|show(?: me)?|list|view|see|open|any|(?:is|are)(?: there)?|give me)?"
    "(?: ?(?:the|all|any|our|your|current|active|list of))* ?known (?:issues?|problems?)"
    "(?: (?:right|today|currently|at the moment|list|are there))?"
)
"""The wish to see what the helpdesk has noted."""
