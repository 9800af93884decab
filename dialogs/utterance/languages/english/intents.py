"""What English says as a follow-up, to ask about a job, or to mean oneself."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.english.steering import LISTS, STEERING, WATCHING
from dialogs.utterance.languages.english.topics import TOPICS
from dialogs.utterance.question import Intent

_PLAIN = (
    (
        Intent.UNWATCH,
        anywhere(
            "(?:stop|quit|end|cancel|remove) (?:\\w+ ){0,2}(?:watch|watching|notifying|notifications?"
            "|following|telling me|updating me|messaging me|the watch)",
            "unwatch",
            "(?:don't|do not|no longer) (?:watch|notify|tell me|inform|message|ping|follow|keep watching)",
            "(?:no|no more) (?:notifications?|updates)(?: any ?more)?",
            "not (?:want|need) (?:\\w+ ){0,3}(?:notified|notifications?|updates)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            "(?:my|all|active|current|open) (?:\\w+ )?(?:watches|watch ?list|subscriptions)",
            "(?:list|show)(?: me)? (?:\\w+ ){0,2}(?:watches|watch ?list)",
            "(?:what|who|whom|which people) (?:am i|are you|do i|i'm|do you) (?:\\w+ )?watch(?:ing)?",
            "(?:what|which) watches",
            "(?:who|whom|what|which people|which ones) (?:am i|are you|i'm|do i) (?:\\w+ )?(?:watching|following|tracking"
            "|monitoring|subscribed|watch|follow)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            "my (?:\\w+ ){0,2}(?:cases|tickets|escalations|escalation)",
            "(?:list|show)(?: me)? (?:\\w+ ){0,2}(?:cases|tickets|escalations)",
            "(?:status|state) of my (?:case|ticket|escalation)",
            "(?:how is|what about|any news on|happened to|update on|where is) (?:my|the) (?:case|ticket"
            "|escalation)",
            "(?:case|ticket|escalation) status",
            "which (?:cases|tickets)",
            "do i have (?:any )?(?:\\w+ )?(?:cases|tickets)",
            "(?:cases|tickets) (?:are|i have) open",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            "(?:tell|notify|inform|ping|message|alert|update|text|email|e-mail|write|remind)(?: to)? "
            "(?:me|us) (?:\\w+ ){0,2}?(?:when|once|if|as soon as|after|about any|on any)",
            "let (?:me|us) know (?:\\w+ ){0,2}?(?:when|once|if|as soon as|after)",
            "keep (?:an eye|watch|watching|me posted|me updated|me informed|us posted)",
            "(?:start )?watch(?:ing)? (?:this|it|that|her|him|them|the account|@p)",
            "(?:give|send) me (?:a |an )?(?:\\w+ )?(?:notice|notification|message|ping|shout|update"
            "|heads-up|alert) (?:when|once|if|as soon)",
            "(?:want|like|need) to (?:be (?:notified|told|informed|alerted)|know when)",
            "subscribe (?:me )?to",
            "monitor (?:this|it|that|her|him|@p)",
            "follow (?:this|it|@p)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            "escalate",
            "let (?:the |our |my )?(?:help ?desk|service ?desk|it|support|admins?|it team|it support) know",
            "(?:pass|send|forward|hand|give|route|report|refer|transfer|submit|bring) (?:\\w+ |@p "
            "){0,3}?(?:on |over )?to (?:the |our |my )?(?:help ?desk|service ?desk|it|support|admins?"
            "|administrators?|team|it team|it support|experts?|experts|agent|hr)",
            "(?:open|create|raise|file|log|make|submit|start) (?:a |an |me a |me an |new )?(?:new "
            ")?(?:support |help ?desk |it )?(?:ticket|case|incident|escalation|request)",
            "(?:talk|speak|chat) (?:to|with) (?:a |an |the |some |someone |somebody )?(?:real |in "
            "|from )?(?:human|person|someone|somebody|agent|help ?desk|support|it|expert|the helpdesk)",
            "(?:need|want|get me|get|find me|connect me (?:to|with)) (?:a |an |the )?(?:real |human "
            ")?(?:human|person|agent|expert|help ?desk|someone from it)",
            "(?:contact|call|ask|involve|tell|inform|notify|ping) (?:the |our )?(?:help ?desk|service "
            "?desk|it support|it team|admins?)",
            "i need a human",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            "re-?checks?",
            "(?:check|look|try|test|verify|read|diagnose|see)(?: (?:it|this|that|on|at|into|for|up|@p"
            "|@x|her|him|them|the|status|account|'s)){0,4} (?:again|once more|one more time|anew)",
            "(?:check|look) (?:back|now)",
            "another (?:look|check)",
            "(?:fixed|solved|resolved|better|corrected) (?:it )?now",
            "(?:any (?:news|change|changes|update|updates|progress)) (?:on|for|about|with|yet|now)",
            "again check",
            "refresh (?:the )?(?:card|result|status|answer|@p)",
            "re-?run the (?:check|diagnosis)",
            "has (?:it|that|anything) changed",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            "(?:run|do|start|use|trigger|try|perform|execute) (?:an? |the )?(?:it |this |that )?(?:on[ "
            "-]demand|now|right away|immediately)(?: provisioning)?",
            "on[ -]demand",
            "(?:run|start|trigger|force|do|kick off|perform|execute) (?:an? |the |another )?(?:\\w+ "
            ")?(?:provisioning|sync|synchroni[sz]ation|resync)(?: run)?(?: (?:now|for|of|on))?",
            "(?<!why )(?:please |you |to |^)?(?:re-?)?(?:provision|sync|resync|synchroni[sz]e) (?:@p"
            "|her|him|them|this person|this user|it)(?: (?:now|again|immediately|manually|right now"
            "|please|asap|right away))?",
            "force (?:it|her|him|@p)",
            "run (?:it|this|that|her|him|@p)(?: through)?(?: again)? (?:now|manually|immediately)",
            "push (?:her|him|@p|it) through",
        ),
    ),
)

FOLLOW_UPS = (*STEERING, *LISTS, *_PLAIN, *WATCHING)

WHY = anywhere(
    "why",
    "how come",
    "what(?: is|'s| 's)? (?:wrong|the reason|happened|going on)",
    "reason",
)

OUTSIDE = anywhere(*TOPICS)

JOB_SUBJECT = anywhere(
    "engine|pipeline|feed|feeds|interface|data flow|run from @x|(?:nightly|daily|hourly|tonight's|today's|last night's|this morning's) (?:\\w+ )?(?:run|load|batch|transfer)",
    "jobs?",
    "syncs?|synchroni[sz]ation|syncing",
    "provisioning",
    "connectors?",
    "cycles?",
    "(?:provisioning )?agents?",
    "integration",
    "workday",
    "successfactors",
    "quarantined?",
    "import",
    "export",
    "steady state",
    "(?:api|sap|sf|hr|inbound) (?:sync|job|provisioning|feed|integration)",
)

JOB_STATE = anywhere(
    "stall(?:ed|s|ing)?|how far|far along|kick in|kicked off|kicks off|frozen|jammed|under way|underway|overdue|interrupted|skipped|suspended|halted|disrupted|unavailable|reachable|wrong with|happening|moving|flowing|cheerful|green|red|take place|took place|scheduled|due",
    "running",
    "runs?",
    "ran",
    "paused?",
    "status",
    "state",
    "quarantined?",
    "healthy|health",
    "working|work|works",
    "down|up|offline|online",
    "stopped|stop",
    "finish(?:ed)?|complete[d]?|done",
    "last|next|latest",
    "stuck|broken|failing|failed|errors?|problems?|issues?|wrong",
    "active|enabled|disabled",
    "how (?:long|often|is|are)",
    "doing",
    "when",
    "ok|okay|fine",
    "progress",
    "delayed|slow|late",
    "fall(?:en)? over|fell over|crash(?:ed|ing)?|hang(?:ing|s)?|hung|die[ds]?|dead|alive|go(?:ne|es|ing)? through|went through",
    "responding|responsive|respond|behaving|idle|busy|kaput|borked|trouble|outage|back",
    "started|start",
)

_NOT = r"(?:not|never|cannot|\w+n't)"

SELF_ASKED = anywhere(
    r"i (?:\w+ )?(?:have|got|see|receive|received|was given) (?:\w+ )?(?:no|neither|nothing|none|zero)",
    r"i (?:\w+ )?(?:keep|get|am) (?:\w+ )?(?:getting|addressed|greeted|listed|shown|called|displayed|introduced)",
    r"(?:hr|they|everybody|everyone|people|workday|sap) (?:\w+ )?(?:changed|moved|put|made|calls?|lists?|shows?|have|has|hired|renamed|promoted|transferred) me",
    r"(?:calls|lists|(?<!to )shows|addresses|greets|puts?|thinks?|believes?|insists?|says?) (?:that )?(?:me|i'm|i am|i still)",
    r"i (?:was|got|have been|am|just|recently|'ve been) (?:\w+ )?(?:relocated|reassigned|renamed|seconded|switched|changed)",
    r"(?:how long|must i|until when|when) (?:\w+ ){0,3}?i (?:stay|wait|remain|keep|have to)",
    r"my (?:extension|initials|desk|role|grade|boss|supervisor|line manager|reporting line|spelling|cost code|unit|entry|card|contact card|credentials|identity|sign-in|username|onboarding|start date)(?! (?:has|asked|told|says|said|wants|needs))",
    r"(?:why |when |how come )?(?:don't|do|wasn't|was|haven't|have|can't|am|didn't|did|will"
    r"|couldn't|should|won't|aren't) i",
    r"i (?:still |really |also |already )?(?:don't|do not|haven't|have not|can't|cannot|wasn't|was "
    r"not|never|have no|am not|didn't|couldn't|am still|have still|got no|am unable|am missing|am "
    r"locked)",
    r"i still (?:have|can't|don't)",
    r"i'm (?:\w+ )?(?:not|missing|unable|still)",
    r"i (?:got|have|received|was given|changed to|have got) (?:an?|the|married|promoted|no)",
    r"i (?:was|got|have been|am|just|recently|moved|started|joined) (?:\w+ )?(?:promoted|hired"
    r"|married|moved|transferred|joined|started|provisioned|rehired|divorced)",
    r"i (?:moved|started|joined|married|transferred)",
    r"(?:accounts?|access|mailbox|user|log-?in|provisioned|created) for me",
    r"(?:given|created|made|set|provided|sent|issued|got|provisioned|onboarded|skipped|forgotten|forgot) me",
    r"i(?:'m| am|'ve)? (?:\w+ ){0,6}?(?:without|with no|have no|got no|lack)",
    r"(?:hasn't|has not|won't|doesn't|did not|didn't|never) (?:\w+ )?(?:recogni[sz]e|know|let|create|provision|include|find) me",
    r"(?:i'm|i am|my name is|^this is|^it's) @p[ ,.]+(?:\w+ ){0,3}?(?:started|joined|starting|joining|began|hired|new (?:starter|joiner|hire|here)"
    r"|newcomer|no|without|can't|cannot|never|unable|locked)",
    r"i'm (?:@p|@x) and i|mine (?:is|isn't|was|wasn't|still|shows|has|hasn't|never)|my own",
    r"am i",
    r"about me",
    r"myself",
    r"^me(?: [.?])?$",
    r"(?:it's|it is) me",
    r"i've (?:been|had|got|just|still|not|no)",
    r"me too",
    r"what about me",
    r"check me",
    rf"my (?:(?:own|new|old|ad|entra|user|work|job|azure|current|last|first|second|family|display"
    rf"|given|phone|mobile|cost|email|e-mail|office|company|active directory|preferred) "
    rf"){{0,3}}(?:accounts?|access|mailbox|log-?in|profile|user|data|details|title|position"
    rf"|department|team|name|surname|number|phone|mobile|e-?mail|mail|address|location|office"
    rf"|company|city|country|licen[cs]es?|groups|group memberships?|ou|mail ?box"
    r"|(?:sign-in|user|login) name|first password"
    rf"|cent(?:er|re)|record|upn|username|provisioning|manager(?! (?:@\w+|{_NOT}"
    rf"|has|have|asked|told|says|said|needs|can't|wants|got)))",
)

OWN_ID = anywhere(
    r"i (?:was|am|got|have been|just) (?:\w+ )?(?:hired|new|employed|onboarded|starting)\b(?: [\w@',.-]+){0,9}? @p",
    r"i (?:started|joined)\b(?: [\w@',.-]+){0,9}? @p",
    r"i'm (?:\w+ )?(?:new|starting)\b(?: [\w@',.-]+){0,9}? @p",
    r"my (?:own )?(?:employee|worker|staff|personnel|payroll|hr) ?(?:id|number|no|nr)?(?: is|:|,|=)? @p",
)

SELF_SURELY = anywhere(
    r"(?:(?:and|but|while) |, )(?:i'm|i am|i) (?:still )?(?:not|can't|don't|haven't|didn't|cannot)(?= [.?,]|$)",
)

PURPOSE = anywhere(
    r"(?:so|so that|in order that) (?:i|we) (?:can|could|may) (?:\w+ ){0,2}?(?:tell|inform|let|notify|update|reassure|warn|answer|reply|get back|call|mail) [^.?]*",
)
"""What the asker wants to do with the answer; it says nothing of what is wrong."""

NOT_SELF = anywhere(
    r"i (?:don't|do not|didn't|can't) (?:\w+ )?(?:get|figure|grasp|follow|see) (?:out )?(?:how|why|what|it|the)",
    r"am i (?:imagining|missing something|right|wrong|correct|allowed|supposed|looking|the only|following|watching|tracking|subscribed)",
    r"(?:did|have|do) i (?:\w+ )?(?:ask|asked|tell|told|set|follow|watch|subscribe|subscribed|sent|raised|open|opened|want)",
    r"i (?:still )?(?:don't|do not|didn't|can't|cannot|couldn't|never|have|have no|don't really) "
    r"(?:know|understand|care|want|mean|think|remember|see|find|tell|need|agree|believe|a question"
    r"|questions|idea|an? idea)",
    r"(?:should|shall|can|could|may|do) i (?:do|ask|say|get help|tell|know|find|see|use|contact)",
    r"she|he|her|his|him|they|their|them|she's|he's",
    r"(?:a|an|the|another|my|our|this|that|some|new) (?:\w+ ){0,2}?(?:new hire|hire|employee"
    r"|colleague|starter|joiner|contractor|worker|leaver|person|intern|direct report|user"
    r"|co-?worker|team ?mate)s?(?! (?:id|account|profile|name|number))",
    r"(?<!can )(?<!could )(?<!is )(?<!will )(?<!does )(?<!would )(?<!if )(?:someone|somebody|anyone)(?! else 's)",
)
