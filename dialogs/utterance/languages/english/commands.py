"""Short English messages that steer the bot, and the polite words around them."""

from __future__ import annotations

from dialogs.utterance.language import anywhere, whole, words
from dialogs.utterance.languages.english.steering import LISTS, STEERING, WATCHING
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

# A few words, nobody named and nothing expected: these are enough.
SHORT = (
    *STEERING,
    *LISTS,
    *WATCHING,
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?:who|whom|what|which (?:people|ones|persons|accounts|colleagues)|everyone|list|show|see|all) (?:\w+ ){0,4}?"
            r"(?:i'm|am i|i am|do i|i|you're|are you|my|i've|have i) (?:\w+ ){0,2}?(?:watch(?:ing|ed|es|list)?|follow(?:ing|ed)?"
            r"|track(?:ing|ed)?|monitor(?:ing|ed)?|subscribed|waiting (?:for|on)|subscriptions?|alerts|notifications)",
            r"my (?:\w+ )?(?:watch(?:es|list)?|watch list|subscriptions?|alerts|notifications|reminders)",
        ),
    ),
    (
        Intent.UNWATCH,
        anywhere(
            r"(?:enough|stop|no more|cut|kill|turn off|switch off|drop|end|cease|spare me|quit|mute|silence|cancel|without"
            r"|don't (?:need|want)|do not (?:need|want)|lay off|knock off) (?:\w+ ){0,4}?"
            r"(?:notif\w+|alerts?|updates?|messages?|messaging|pings?|pinging|reminders?|watch(?:ing|es)?|following|telling|spam\w*"
            r"|subscriptions?|tracking|monitoring|letting me know|posting|bothering)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            r"(?:my|our|that) (?:\w+ ){0,3}?(?:tickets?|cases?|escalations?|requests?|incidents?)(?! (?:to|for|with))",
            r"(?:tickets?|cases?|escalations?|requests?) (?:\w+ ){0,3}?(?:do i|have i|did i|of mine|i have|i've|i opened|i raised)",
            r"what did (?:the )?(?:help ?desk|service ?desk|support|it) (?:say|do|answer|reply|find)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"(?:human|real person|live agent|somebody real|someone real|actual person|flesh and blood)",
            r"(?:raise|open|log|file|create|make|submit|start|get) (?:\w+ ){0,4}?(?:ticket|case|incident)",
            r"(?:pass|hand|send|forward|give|put|take|bring|refer|involve|ask|contact|call|talk|speak|get|need|want) (?:\w+ ){0,4}?"
            r"(?:help ?desk|service ?desk|support|experts?|technicians?|admins?)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"(?:run|trigger|start|kick off|launch|fire|execute|force|do|push|perform|provision|sync|resync) (?:\w+ ){0,4}?"
            r"(?:now|right away|immediately|straight away|manually|on demand|on-demand|at once|this minute|asap|by hand|through)",
        ),
    ),
    (
        Intent.START_OVER,
        anywhere(
            r"(?:start|begin|go|do it|do this|try) (?:\w+ ){0,3}?(?:over|anew|afresh|scratch|beginning|fresh|top|zero|square one)",
            r"begin again|start again",
            r"(?:someone|somebody|something|anyone|anybody|person|one|colleague|employee|question) (?:else|different|other)",
            r"(?:different|another|new|other|next) (?:\w+ )?(?:person|question|one|employee|colleague|name|search|someone|user|topic)",
            r"(?:fresh|clean) (?:start|slate|sheet)",
            r"wipe|clear (?:it|that|this|everything|all)",
        ),
    ),
    (
        Intent.BACK,
        anywhere(
            r"(?:go|take me|step|one|jump|move|bring me|let me|send me|a step) (?:\w+ ){0,3}?back(?:wards?|ward)?(?! to you)",
            r"(?:previous|prior|preceding|last) (?:step|question|screen|page|card|choice|menu)",
            r"^back",
            r"undo|rewind",
        ),
    ),
    (
        Intent.CANCEL,
        anywhere(
            r"(?:scrap|drop|forget|abort|cancel|ditch|stop|skip|kill|end|quit|abandon|leave|bin|scratch) (?:it|that|this|everything|all"
            r"|about it|about that|now|please|here|there)",
            r"never ?mind|nvm|nevermind|not (?:needed|necessary|important)|no longer (?:needed|necessary|relevant)",
            r"call it off|don't bother|doesn't matter|does not matter|changed my mind|let it go|no need|it's fine|that's enough",
            r"^(?:stop|cancel|abort|quit|exit)",
        ),
    ),
    (
        Intent.HELP,
        anywhere(
            r"what (?:\w+ ){0,4}?(?:can|could|do|are|should|may) (?:i|you|we|this bot|it|the bot) (?:\w+ )?(?:ask|do|help|answer|know|tell"
            r"|say|type|handle|capable|able|good|use|offer)",
            r"how (?:do|can|should|does|would) (?:i|you|we|this|it|the bot|this bot|that) (?:\w+ )?(?:use|work|ask|start|get started|operate)",
            r"(?:show|give|tell|explain|list)(?: me)? (?:\w+ ){0,3}?(?:help|options|commands|examples|possibilities|instructions|features"
            r"|how (?:you|this|it) works?|what (?:you|i) can)",
            r"who (?:are|r) you|what (?:are|r) you|your (?:purpose|skills|abilities|features|capabilities)",
            r"^(?:help|info|manual|guide|instructions|examples?)",
            r"(?:need|want|like) (?:\w+ ){0,2}?(?:help|guidance|instructions|an example|assistance)$",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            r"(?:check|look|try|test|verify|read|see|refresh|update|scan|go) (?:\w+ ){0,4}?(?:again|once more|another time|one more time"
            r"|anew|afresh|now|a second time|over)",
            r"(?:any|some|more|what's|what is|is there|are there|got|have) (?:\w+ ){0,2}?(?:news?|changes?|progress|updates?|development"
            r"|movement|difference|luck|better|new)(?! (?:in|at|from) (?:the )?(?:canteen|sport|office|world))",
            r"(?:anything|something|has it|has that|did it|did that) (?:\w+ )?(?:changed?|new|different|happened"
            r"|happen|moved?|improved?|worked|better)",
            r"(?:still|same|is it|is that|looks?) (?:\w+ ){0,2}?(?:the same|as before|stuck|unchanged|nothing|no change|fixed|ok|okay|done"
            r"|better|there|solved|resolved)",
            r"(?:second|another|fresh|new) (?:look|check|try|attempt|go|peek)",
            r"re-?(?:check|try|test|run|fresh|load|read|scan|evaluate|verify)",
            r"how (?:is|are|'s) (?:it|things|that|she|he|they) (?:now|looking|going|coming)|how about now|and now|what about now",
        ),
    ),
    (
        Intent.GREETING,
        anywhere(
            r"^(?:(?:ok|okay|right|well|alright|and|oh|so|fine|great) )*(?:hi|hello|hey|hiya|g'day|gday|cya|ciao|later|laters|night|toodle|howdy|yo|hola|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|greetings|cheers|thanks?"
            r"|thank you|thx|ty|ta|bye|goodbye|see you|great|perfect|brilliant|awesome|lovely|super|nice|excellent|wonderful)",
            r"(?:thanks?|thank you|thx|cheers|bye|goodbye|much appreciated|appreciate it|many thanks|well done|good job|nice one|legend"
            r"|lifesaver|star|you rock|that's all|that is all|have a (?:\w+ )?(?:day|one|weekend|evening))$",
        ),
    ),
)

KNOWN_ISSUES = whole(
    "(?:what(?:'s| is| are)?|which|show(?: me)?|list|view|see|open|any|(?:is|are)(?: there)?|give me)?"
    "(?: ?(?:the|all|any|our|your|current|active|list of))* ?known (?:issues?|problems?)"
    "(?: (?:right|today|currently|at the moment|list|are there))?"
)
"""The wish to see what the helpdesk has noted."""
