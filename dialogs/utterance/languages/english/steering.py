"""English wishes that steer the bot, in whatever sentence they stand: cancel, back, start over, help, lists."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import Intent

_ALERTS = (
    r"(?:alerts?|notifications?|notices|reminders?|updates?|pings|heads-ups?|watch ?lists?|watches|subscriptions?"
    r"|(?:list of )?followed (?:people|persons|accounts|users))"
)
_LOOKING = (
    r"(?:watch(?:ing|ed)?|follow(?:ing|ed)?|track(?:ing|ed)?|monitor(?:ing|ed)?|subscribed(?: to)?|observ(?:ing|ed|e)"
    r"|keep(?:ing)? (?:an eye|tabs|watch) on|wait(?:ing|ed)? (?:for|on)|look(?:ing)? out for|notif(?:y|ying|ied)"
    r"|alert(?:ing|ed)?|updat(?:e|ing|ed)|inform(?:ing|ed)?|ping(?:ing|ed)?|messag(?:e|ing)|tell(?:ing)?)"
)
_CASE = r"(?:tickets?|cases?|escalations?|incidents?|requests?|reports?|complaints?)"
_DESK = (
    r"(?:help ?desk|service ?desk|support|it desk|it support|it team|it department|second[- ]line|first[- ]line"
    r"|1st line|2nd line|level (?:two|2|three|3)|l2|tier (?:two|2)|humans?|experts?|specialists?|admins?|technicians?"
    r"|(?:real |actual |live )(?:person|agent|people|human)|operator|engineer)"
)
_STOP = (
    r"(?:done|done with|finished|through with|tired of|fed up with|stop|quit|cease|end|halt|finish|enough|no more|no further|no longer|drop|kill|cut|spare me|mute|silence|disable"
    r"|turn off|switch off|cancel|remove|lay off|knock off|don't|do not|don't need|don't want|needn't|never|withdraw|pause)"
)

# Read before anything else that a message may hold.
STEERING = (
    (
        Intent.GREETING,
        anywhere(
            r"^(?:\w+ ){0,2}?(?:bye|goodbye|see (?:you|ya)|ciao|cheerio|take care|good night|talk (?:to you )?(?:tomorrow|later|soon|@d))(?:[ ,.]+(?:\w+|@d)){0,4}[ .]*$"
        ),
    ),
    (
        Intent.UNKNOWN,
        anywhere(
            r"leaving (?:do|drinks|party|card|present|gift|lunch|collection)|farewell (?:party|drinks|lunch|card)|birthday|(?:poem|song|speech|haiku|limerick)",
            r"(?:need|want|order|buy|request|purchase|renew|get me|require|like) (?:me )?(?:an?|one|two|more|\d+|some|extra|another) (?:[\w@-]+ ){0,2}?licen[cs]es?(?! for @p)",
            r"^(?:please |can you |could you |hey |hi |would you )*(?:book|reserve|order|translate|draft|compose|remind me to|schedule|reschedule|move my|summari[sz]e|play|sing|convert|calculate|define|recommend|buy|print|proofread) ",
            r"^(?:please |can you |could you )*(?:get|call|find|arrange|organi[sz]e) (?:me |us )?(?:a|an|the) (?:taxi|cab|hotel|flight|room|table|car|train|courier|plumber|electrician)",
            r"(?:my|the|our) (?:one-to-one|1:1|one-on-one|calendar|appointment) with|(?:reset|change|forgot|forgotten|unlock|expired|recover) (?:\w+ ){0,3}?(?:password|passcode|pin)",
        ),
    ),
    (
        Intent.START_OVER,
        anywhere(
            r"(?:start|begin) (?:it |this |everything |all )?(?:over|afresh|anew|from (?:scratch|zero|the (?:top|beginning|start)))",
            r"(?:let me|let's|i want to|i'd like to|can we|can i|could we|please) (?:\w+ )?(?:restart|start over|begin again|start again)"
            r"(?! (?:the|her|his|my|a) )",
            r"(?:restart|reset|clear|wipe|scrap) (?:the |this |our |whole |entire )*(?:conversation|chat|dialogue|dialog|session"
            r"|form|question|everything|search)",
            r"(?:wrong|not the right|not that) (?:person|employee|worker|one|name|guy|user|colleague)\b(?! (?:id|in|is|on|from (?!the top)|as|for))"
            r".{0,20}(?:from (?:the )?(?:top|start)|again|over|start|different|another|new)",
            r"(?:ask|asking|question|look|check|enquire|talk|know|move on|go on|switch|change|on) ?(?:\w+ )?(?:about |to |up |for |with )?(?:someone|somebody|another|a different|a new"
            r"|the next|one more) (?:else|worker|person|employee|colleague|user|one|subject|case|name)(?! (?:is|has|who|whose|from))",
            r"(?:a |one )?(?:different|new|another|next|fresh) (?:person|employee|worker|question|colleague|user|search|topic|start)"
            r"(?: (?:please|now|then|this time))?(?= [.,?]|$)(?<!the new user)(?<!a new user)(?<!new employee)(?<!new worker)(?<!new colleague)",
            r"(?:forget|ignore|discard|wipe|scrap) (?:all|everything|what i|the lot)(?: \w+){0,4}",
            r"fresh start|clean slate|square one|blank page",
            r"^from (?:scratch|the top|the beginning|zero|the start)",
        ),
    ),
    (
        Intent.BACK,
        anywhere(
            r"(?:go|take me|bring me|get me|get|jump|move|step|turn|return|head|let's go|back up|scroll|switch) (?:me |us )?(?:\w+ )?(?:back|backwards?)"
            r"(?: (?:one|a|to|up|please|step|page|screen|once|please)| [.,?]|$)(?! (?:the|her|his) (?:old|previous) (?:job|role|title|manager))",
            r"(?:one|a|1) (?:screen|step|page|level|question|card|stage) (?:earlier|back|before|up|backwards?|previous)",
            r"(?:back|return|revert|go) (?:up )?(?:to )?(?:the |my |that |an? )?(?:previous|last|earlier|prior|preceding|former)"
            r" (?:step|page|screen|question|choice|card|one|menu|selection|choices|options?|answer|view)",
            r"(?:show|see|give|have|display) (?:\w+ ){0,3}?(?:previous|earlier|last|prior) (?:step|page|screen|question|choices?|card|menu"
            r"|options?|selection|view)",
            r"(?:the )?(?:page|screen|step|question|card|choice) before(?= [.,?]|$)|(?:undo|take back|revert) (?:that|this|my|the|it|last)"
            r"(?: \w+){0,2}",
            r"back (?:up )?(?:one|a step|a bit|a page|please|up)(?= [.,?]|$)|^(?:back|undo|previous)(?= [.,?]|$)",
            r"(?:previous|earlier|prior|preceding) (?:page|screen|step|question|card|menu|view|choice)(?: please)?(?= [.,?]|$)",
            r"^(?:to |and )?the (?:previous|last|earlier|prior) (?:step|page|screen|question|card|menu|selection|choice|one)(?= [.,?]|$)|(?:picked|chose|clicked|pressed|hit|tapped|selected) (?:\w+ ){0,2}?(?:wrong|incorrect) (?:\w+ )?(?:option|button|one|thing|choice|answer)",
        ),
    ),
    (
        Intent.CANCEL,
        anywhere(
            r"^(?:\w+ [., ]*){0,2}?(?:scrap|dismiss|ditch|scratch|kill|drop|skip|forget|cancel|abort|discard|leave) "
            r"(?:that|it|this|the idea|the request|the whole thing|about it|about that)(?= [.,?]|$| (?:one|please|thanks|then|i|for now|now|all|bot|will|sorted|found))",
            r"never (?:you )?mind|nevermind|nvm|changed my mind|false alarm|my mistake|call (?:it|that) off|as you were",
            r"^(?:\w+ [., ]*){0,2}?(?:stop|quit|abort|cancel|dismiss|exit|halt|enough)(?: (?:right there|right now|please|now|here|already"
            r"|everything|that|it|this|all|everything))?(?: [.,?])*$",
            r"(?:no longer|not|don't) (?:needed|necessary|required|relevant|important|bother|worry)(?: (?:any more|anymore|now|about it))?"
            r"(?= [.,]|$)",
            r"(?:i'll|i will|i've|i have|i) (?:sort|sorted|fix|fixed|handle|handled|solve|solved|figure|figured|work|worked|found|find|manage"
            r"|managed) (?:it|that|this|the answer|the solution)(?: out)?(?: myself)?(?= [.,]|$)",
        ),
    ),
    (
        Intent.HELP,
        anywhere(
            r"(?:which|what) (?:sorts? of |kinds? of )?(?:commands?|questions?|things?|requests?|topics?|features?|functions?|tasks?|words)"
            r" (?:\w+ ){0,3}?(?:you|i|this bot|it|the bot|available|supported|possible)",
            r"(?:not sure|unsure|don't know|no idea|unclear|wondering|clueless) (?:\w+ )?(?:what|how) (?:to|i (?:should|can|could|must)) "
            r"(?:type|ask|say|write|use|do|start|enter|phrase|talk|begin)",
            r"(?:how|what) to (?:use|work with|operate|talk to|ask|talk with|handle|do with|say to) (?:this|the|you|it|a)(?: (?:bot|thing|tool|chat|app|assistant|you))?(?= [.,?]|$)|how (?:this|the|your) (?:bot|thing|tool|assistant|service) (?:\w+ )?(?:works?|functions?|is used)",
            r"(?:list|overview|summary|tour|explanation) of (?:the |all |your )*(?:things|what|commands|functions|features|options|skills|tasks)",
            r"(?:got|have|is there|any|where's|where is|show|need) (?:\w+ ){0,3}?(?:manual|user guide|guide|tutorial|instructions|documentation|cheat ?sheet|faq"
            r"|handbook)(?= [.,?]|$| (?:for|to|on) (?:this|you|using))",
            r"(?:an |some )?examples? (?:of|question)(?: \w+){0,3} (?:i|you)|(?:give|show|need|see) (?:me |us )?(?:an |some )?examples?",
            r"(?:how|what) (?:\w+ ){0,2}?(?:you|this (?:bot|thing|tool|chat|app)) (?:\w+ )?(?:works?|do|does|for|about|good for|useful|capable|used)",
            r"^(?:please )?(?:explain|introduce|describe) (?:\w+ )?yourself(?: please)?$|what (?:are you|is this(?: bot| thing)?) (?:for|about|good|here|able|capable|supposed)",
            r"(?:what|how) (?:can|could|do|may|should) (?:i|we) (?:\w+ )?(?:ask|type|say|use|talk to|get started|operate|do) (?:you|here|this|with)",
            r"what can you (?:\w+ )?(?:do|help|tell|answer|offer)|what do you (?:do|know|offer)(?= [.,?]|$)|how do (?:i|you) use (?:this|you)",
            r"(?:i'm|i am) (?:new here|lost|stuck|confused)(?: \w+){0,3}(?= [.,?]|$)|(?:need|some) (?:assistance|guidance) (?:with|using) (?:this|you)",
        ),
    ),
)

LISTS = (
    (
        Intent.UNWATCH,
        anywhere(
            rf"{_STOP} (?:\w+ ){{0,3}}?(?:the |any |these |those |all |my |more |further |with the |of the )*"
            r"(?:alerts?|notifications?|updates?|messages?|pings?|reminders?|watch(?:es)?|mails?|subscription|chatter|spam)"
            r"(?= [.,?]|$| (?:about|on|for|of|regarding|concerning|here|any|from|now|please|i|thanks|to me|when))",
            r"(?:stop|quit|cease|end|halt|finish|done|finished|enough|no more|don't|do not|needn't|never) (?:\w+ )?(?:pinging|ping|informing|inform"
            r"|telling|tell|bothering|bother me|messaging|message|notifying|notify|alerting|alert|spamming|spam|nagging|nag|updating|texting"
            r"|watching|watch|following|follow|tracking|track|monitoring|monitor|reminding|remind|writing|observing|mailing|emailing|keeping)"
            r"(?! (?:me|us) (?:why|how|that|it|what|to|you))(?: (?:me|us))?",
            r"(?:take|remove|drop|delete|strike|get|kick|cut) (?:@p|@x|her|him|them|it|this one|that one|me|everyone|everybody|all) (?:off|from|out of) "
            r"(?:\w+ ){0,2}?(?:list|watch|watches|watch ?list|alerts?|subscriptions?|radar|notifications?)",
            r"(?:don't|do not|no longer|needn't|don't have|no need) (?:\w+ )?(?:need|want|care|have|wish|like|to) (?:\w+ ){0,3}?(?:hear|know|be told"
            r"|be informed|be notified|be kept|notified|informed|told|posted|get|receive|news|updates|follow|watch|track)"
            r"(?! (?:why|how|what|who|the reason|an?|any account|access)\b)",
            r"(?:un-?subscribe|un-?follow|un-?watch|stand down|opt (?:me )?out|leave me alone|enough already)",
            r"(?:don't|do not|no longer|needn't|no need|not necessary|unnecessary|no reason|no point|stop|quit|cease|enough|you can|you may|rather not) (?!tell me why|know|understand|get|see|have an|remember)(?:\w+ ){0,5}?(?:notify|notified|notifying|notifications|inform"
            r"|informed|informing|ping|pinging|alert|alerting|alerts|update me|updating me|updates (?:on|about|for)|remind|reminding|messaging|message me|posted|in the loop|hear (?:about|from|of|any)|stop watching|unwatch)(?! (?:me|us) (?:when|once|if|as soon))",
            r"(?:don't|do not|no longer|needn't|no need|stop|not|quit|cease|without) (?:\w+ ){0,4}?(?:keep|keeping) (?:me|us|an eye|tabs|track|@p)",
            r"(?:don't|do not|stop|quit|cease|no need to|needn't|please don't) (?:\w+ )?(?:send|sending|write|writing|mail|mailing|forward|give|giving) (?:me|us) (?:\w+ ){0,3}?(?:about|on|for|regarding|anything|messages?|mails?|notes?|updates?|any ?more)",
            r"(?:lose|losing|lost) interest in",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            rf"(?:what|who|whom|whose|which|anyone|anybody|anything|somebody|everyone|everybody|list|show|all|any|how many)(?: |'s )(?:\w+ ){{0,4}}?"
            rf"(?:am i|i'm|i am|do i|have i|did i|i have|i've|are you|you're|will you|i|you) (?:\w+ ){{0,4}}?(?:{_LOOKING}|{_ALERTS})"
            r"(?! (?:me|us) (?:when|if|once))",
            rf"(?:am i|do i|have i|did i|are you|i'm) (?:\w+ ){{0,3}}?(?:{_LOOKING}|{_ALERTS}) (?:\w+ ){{0,2}}?(?:anyone|anybody|anything|someone|somebody"
            r"|people|at the moment|right now|currently|for anybody|for anyone)",
            rf"(?:did|have|do) i (?:\w+ ){{0,3}}?(?:set|have|got|asked|activated|create|created|any) (?:\w+ ){{0,3}}?{_ALERTS}",
            rf"(?:my|all|which|what|whose|list|show|display|see) (?:\w+ ){{0,4}}?(?:i get |i have |i've |do i have |do i get |my |of my )(?:\w+ )?{_ALERTS}",
            rf"(?:on|in) my (?:\w+ ){{0,2}}?(?:watch ?list|list|radar|{_ALERTS})",
            r"(?:my|active|current|running) (?:\w+ ){0,2}?(?:watches|watch ?list|subscriptions|alerts|notifications|list of followed)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            r"(?:my|our) (?:\w+ ){0,2}?(?:tickets|cases|escalations|escalation)(?! (?:system|number))",
            r"(?:tickets?|cases?|escalations?|incidents?) (?:\w+ ){0,3}?(?:in my name|of mine|i (?:\w+ )?(?:opened|raised|logged|filed|have|made|created|sent|reported"
            r"|submitted)|i've|under my name|from me|with my name|that are mine)",
            rf"(?:is|has|was|did|are|what about|how about|where is|where's|status of|state of|progress on|update on|news on|movement on|answer on|anything on|happened (?:with|to))"
            rf" (?:the |my |our |that |this )?{_CASE} (?:\w+ ){{0,2}}?(?:\d+|number|closed|solved|resolved|done|open|still|handled|been|being|i|get|got|we|you|going|yet|progress)",
            r"(?:answer|reply|response|feedback|word|news|update|progress|movement|reaction|anything)(?: back)? (?:\w+ )?(?:on|about|to|from|for) "
            r"(?:what i (?:reported|sent|raised|escalated|asked)|(?:my|our|the) (?:\w+ )?(?:ticket|case|escalation|request|report|incident|help ?desk|service ?desk"
            r"|support)|the (?:thing|one|matter|issue|problem) (?:i|you|we))",
            rf"(?:what|where|how|who|has|is|did) (?:\w+ ){{0,5}}?(?:you|we|i) (?:\w+ )?(?:forwarded|passed|escalated|handed|sent|raised|opened|logged|submitted|filed)"
            rf" (?:\w+ ){{0,3}}?(?:to (?:the )?{_DESK}|for me|on)",
            r"(?:list|show|what|which|everything|anything|all|those|things?|stuff|see|view|where's everything) (?:\w+ ){0,4}?(?:i've|i have|i|we've|we have|we) (?:\w+ )?(?:escalated|reported|raised|opened|logged|filed|submitted|forwarded|passed on|handed over)",
            rf"(?:how|where|when|what) (?:\w+ )?(?:is|are|do|does|will|about|did) (?:\w+ ){{0,2}}?(?:my|our) (?:\w+ ){{0,2}}?{_CASE}",
            rf"(?:did|has|have) (?:the )?{_DESK} (?:\w+ ){{0,2}}?(?:answer|answered|reply|replied|respond|responded|get back|got back|react|say|said|looked|look|pick|picked|done|do)",
            rf"(?:who|is anybody|is anyone|is someone|anybody|anyone) (?:\w+ ){{0,2}}?(?:working|looking|handling|dealing|on) (?:\w+ ){{0,2}}?(?:my|our) {_CASE}",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            rf"(?:talk|speak|chat|get through|connect|put me through|transfer me|escalate|pass|hand|kick|send|forward|bump|push|take|move|refer|route|raise|flag|bring in|involve"
            rf"|loop in|give|get) (?:[\w@'-]+ ){{0,6}}?(?:to|over to|on to|up to|in|with|me) (?:an? |the |our |your |some |someone |somebody |a colleague |from |in |at |from the |in the )*{_DESK}",
            r"(?:i )?(?:need|want|prefer|require|would like|i'd like|get me|find me|give me|is there|may i have) (?:\w+ ){0,3}?(?:from |to )?(?:an? |the |some |someone from |somebody from )*"
            r"(?:human|real person|live agent|agent|person(?! (?:id|number|data))|technician|someone (?:real|human|from (?:it|support|the help ?desk|the service ?desk))"
            r"|somebody (?:real|human|from (?:it|support|the help ?desk|the service ?desk)))(?= [.,?]|$| (?:not|to|who|please|instead|now|on))",
            rf"(?:can|could|may|would|should|will|let|have|get|ask) (?:an? |the |some |someone |somebody |anyone |anybody |a colleague )*(?:\w+ )?(?:from |in |at )?(?:the )?(?:{_DESK}|it) (?:\w+ ){{0,2}}?"
            r"(?:take over|look|help|call|contact|handle|deal|step in|pick|have|get|take|sort|ring|check)",
            r"(?:open|create|raise|file|log|make|submit|start|register|put in|lodge|need|want|get) (?:\w+ ){0,3}?(?:ticket|incident|support case|support request|escalation|case)"
            r"(?! (?:number|id|i|is|was))",
            rf"(?:needs?|must|should|ought|has|have|want|wanna|like|let's|let us|please|can|could|^) ?(?:\w+ ){{0,6}}?(?:to|with|by|at|from) (?:the |our |your |it )?{_DESK}(?= [.,?]|$)",
            r"(?:kick|push|pass|send|bump|take|move) (?:this|it|that|her case|his case|the case|the matter) (?:\w+ )?(?:upstairs|up the (?:chain|line|ladder)|higher|further|up a level|to (?:it|support))",
            r"(?:this|it) (?:needs|requires|calls for) (?:\w+ ){0,2}?(?:human|person|help ?desk|expert|technician|escalation|escalating|ticket)",
            r"(?:not|instead of) (?:with |to )?(?:a |an |the )?(?:bot|robot|machine|computer)",
        ),
    ),
)
"""Lists of one's own, and the helpdesk."""

WATCHING = (
    (
        Intent.WATCH,
        anywhere(
            r"(?:give|send|drop|shoot|leave|write|text) (?:me|us) (?:a |an )?(?:\w+ )?(?:shout|ping|line|note|message|mail|word|buzz|nudge|heads-up|heads up|call|signal|sign"
            r"|alert|notification|text|update|reminder|notice|bell|sms) (?:\w+ ){0,2}?(?:the (?:minute|moment|second|instant)|when|once|if|as soon|after|the day)",
            r"(?:i'd|i would|would|i) (?:like|love|want|appreciate|need) (?:\w+ ){0,2}?(?:heads-up|heads up|ping|notification|notice|message|alert|update|note|shout|word) "
            r"(?:\w+ )?(?:the (?:minute|moment|second|instant)|when|once|if|as soon)",
            r"(?:tell|notify|inform|ping|message|alert|text|email|e-mail|mail|remind|nudge|buzz|warn|shout|let (?:me|us) know|get back to|come back to|come back|report back|report|write|call|keep)"
            r" (?:to )?(?:me |us )?(?:\w+ ){0,2}?(?:the (?:minute|moment|second|instant|day)|when|once|as soon as|if|after) (?:@p|@x|she|he|it|that|this|they|her|his|their|the|my|anything|something|all|both|there)",
            r"(?:just )?(?:tell|let|inform|notify) me (?:know )?when(?= [.,?]|$)",
            r"(?:want|like|need|wish|love|hope) (?:\w+ )?(?:be )?(?:notified|told|informed|alerted|pinged|kept (?:posted|informed|updated|in the loop)|know) (?:\w+ )?(?:when|once|as soon|if|about|the moment|the minute)",
            r"keep (?:me|us) (?:\w+ )?(?:posted|updated|informed|in the loop|up to date|abreast|in the picture)|keep (?:an eye|tabs|watch|track|watching|a close eye)",
            r"(?:put|add|place|stick) (?:@p|@x|her|him|them|this one|it) (?:on|to|in) (?:\w+ ){0,2}?(?:watch|list|radar|watch ?list)",
            r"(?:start|begin) (?:following|watching|tracking|monitoring|observing)|(?:follow|watch|track|monitor|observe) (?:the )?(?:@p|progress|account (?:of|for) @p|case (?:of|for) @p|status (?:of|for) @p)"
            r"|(?:set (?:up )?|create |add )(?:an? |me an? )?(?:alert|watch|notification|reminder|alarm) (?:for|on|about|when)",
            r"(?:notifications?|alerts?|updates?) (?:for|on|about) (?:@p|@x) (?:please|on|from now)|subscribe",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            r"(?:take|have|give|do|want|need|make) (?:\w+ )?(?:a |another |one more )?(?:second|another|fresh|new|further|quick|closer|one more|repeat) (?:\w+ )?(?:look|check|glance|go|try|peek|pass|round|diagnosis|analysis)",
            r"(?:redo|repeat|rerun|re-run|renew|refresh) (?:your|the|that|this|my) (?:\w+ ){0,2}?(?:check|diagnosis|look|test|analysis|search|investigation|question|query|result|card|answer|view|status)",
            r"(?:verify|check|look|test|try|examine|inspect|diagnose|scan|assess) (?:[\w@'-]+ ){0,4}?(?:again|once more|anew|afresh|a second time|one more time|another time|once again|over again)",
            r"(?:anything|something|what's|what is|whats) (?:\w+ )?(?:new|changed|different|happened|happening|the latest|better) (?:\w+ )?(?:on|about|with|for|regarding|to report|from|since|yet|now|today|here|by now)",
            r"(?:has|have|did|is|are) (?:the |that |this |her |his |their |@p 's )?(?:picture|situation|state|status|result|outcome|story|anything|something|things?|diagnosis|verdict|answer) (?:\w+ )?(?:changed?|different|moved?|improved?|new|better"
            r"|shifted|the same)",
            r"is (?:that|this|it|she|he) (?:still|now) (?:so|true|the case|valid|current|the same|like that|stuck|blocked|broken|open|pending|missing)",
            r"(?:any|some) (?:\w+ )?(?:news|change|changes|update|updates|progress|movement|development|developments|difference|improvement|luck)(?: \w+){0,2}?"
            r"(?: (?:on|about|for|with|regarding|from|since|yet|now|by now|there|@p|today)|(?= [.,?]|$))",
            r"(?:what's|what is|whats) (?:new|the latest|changed|the status now|the state now)|^(?:\w+ )?still (?:the same|no change|unchanged|nothing)(?= [.,?]|$)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"(?:run|start|do|make|trigger|launch|kick off|fire|execute|perform|force|initiate) (?:it|that|this|the (?:sync|job|run|provisioning|cycle)|an? (?:\w+ ){0,2}?(?:sync|run|provisioning|cycle|job)|@p) "
            r"(?:\w+ ){0,2}?(?:again|once more|now|for|on|of|with|immediately|right away|straight away|this instant|manually|through)",
            r"(?:immediate|instant|manual|forced|single|individual|one-off|ad hoc|ad-hoc) (?:\w+ )?(?:sync|run|provisioning|synchroni[sz]ation)",
            r"(?:make|have|let|get|force|tell) (?:entra|the (?:sync|job|system|connector|engine|service)|azure|ad|it|workday|provisioning) (?:to )?(?:pick up|process|create|provision|sync|take|fetch|grab|import|handle|do|update|read)",
            r"(?:push|sync|provision|process|resync|reprovision|re-provision|re-sync|fetch|pull|run|send|put|force) (?:@p|her|him|them|this (?:one|person|user|worker)|the (?:user|worker|person|new hire)) (?:\w+ ){0,2}?"
            r"(?:now|through|over|again|immediately|right away|straight away|this instant|at once|asap|manually|on demand|in|across|today|please|by hand|ahead)",
            r"(?:don't|do not|can't|cannot|without|not) (?:wait|waiting)(?: \w+){0,3} (?:cycle|run|sync|job|schedule)",
            r"^(?:\w+ ){0,3}?(?:provision|resync|sync|reprovision|re-provision|synchroni[sz]e|push|force) (?:@p|her|him|them|it)(?= [.,?]|$| (?:to|in|into|for|please|with|from|@))",
        ),
    ),
)
