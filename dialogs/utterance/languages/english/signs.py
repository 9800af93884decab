"""Two signs that tell together what one alone does not: somebody has gone, and her account goes on."""

from __future__ import annotations

_NO = r"(?:not|never|cannot|no longer|hardly|nobody|\w+n't)"


def both(first: str, second: str) -> str:
    """A phrase that finds both signs, in either order, from the beginning of the message."""
    return rf"^(?=.*?(?<![\w'-])(?:{first})(?![\w'-])).*?(?<![\w'-])(?:{second})"


_PEOPLE = (
    r"(?:employees?|colleagues?|interns?|contractors?|workers?|members?|staff(?:er)?s?|apprentices?|temps?|consultants?|analysts?|engineers?|directors?|managers?"
    r"|developers?|students?|trainees?|cfo|ceo|cto|head|receptionist|partner|hires?)"
)
GONE = (
    r"(?:left|leaves|leaving)(?! (?:that|his|her|their|the|our|over|off|out|behind|unchanged|as|me|us|to|it|on read|@x for|blank|empty|untouched|in|a|an|unassigned|wondering|without|with"
    r"|hanging|waiting|everything)(?! (?:company|firm|business|organi[sz]ation|job)))|left (?:the|our) (?:company|firm|business|organi[sz]ation)|leavers?|resigned|resignation|quit|fired"
    r"|sacked|dismissed|dismissal|departed|departures?|retired|retirement|laid off|let go|made redundant|redundancy|terminated|termination|walked out|moved on(?! @d)|parted ways"
    r"|off-?boarded|offboarding|handed in (?:\w+ )?notice|passed away|died|deceased|(?:no longer|not|isn't|doesn't|does not|hasn't) (?:\w+ )?(?:works?|worked|employed|with us|on the payroll|on our payroll|one of us)"
    r"|(?:contract|employment|assignment|internship|placement|engagement|stint|temp job|service|tenure) (?:\w+ ){0,2}?(?:ended|ends|expired|finished|ran out|is over|was over|over|up|is up|end|terminated|concluded|stopped|cancelled)"
    rf"|end(?:ed)? of (?:\w+ )?(?:contract|employment|internship|service)|end date|last (?:working )?day|(?:ex|former|previous|erstwhile|one-time)[- ](?:\w+ ){{0,2}}?{_PEOPLE}"
    r"|said (?:\w+ )?(?:goodbye|farewell)|went to (?:a|the) competit\w+|joined (?:a|the) competit\w+|gone since|been gone|is gone|has gone|(?:is|was) out (?:of the door|the door)|stopped working|finished (?:with us|here|working)"
    r"|out the door|cleared (?:his|her|their) desk|not (?:been )?(?:with|working for) (?:us|contoso|fabrikam)|farewell (?:drinks|party|do)|last seen here|on garden(?:ing)? leave|gave notice|(?:handed|gave|turned|brought|sent|returned) (?:back |in )?(?:her|his|their|the) (?:\w+ )?(?:laptop|badge|keys?|phone|equipment|devices?|notice|kit)|turned in"
)
GOES_ON = (
    r"any ?more|make sure|ensure|no longer get|go away|goes away|close|delete|disable|deactivate|"
    r"still|nonetheless|nevertheless|even now|to this day|as if nothing|continued|continues|remains|active|enabled|alive|live|working|works|online|logged|signed|"
    r"(?:can|could|able to|manages? to|allowed to|lets? (?:him|her|them|@p)) (?:\w+ )?(?:log|sign|read|open|get|phone|dial|call|access|see|send|join|use|browse|reach|write|post|edit|download|approve|book|enter|connect)"
    r"|(?:shows?|showed|appears?|appeared|pops?|popped|turns?|turned) up|posted|posting|posts|replied|replying|replies|reacted|reacting|sent|sends|sending|answers|answered|logs|signs|liked|commented|"
    r"accepted|joined (?:a|the|our|my) (?:meeting|call|chat)|green (?:dot|light|tick)|presence|answering|logging in|signing in|logins?|sign-?ins?|log-?ins?|accounts? (?:is|are|was|were|be) (?:\w+ )?(?:there|open|on|up|usable|valid)"
    r"|reads|reading|opens|opened|uses|using|browses|access(?:es|ed|ing)?|hasn't been|wasn't|isn't|haven't been|has not been|not been|downloaded|edited|dialled|approved|approves|approving|in the (?:gal|address book|directory|org chart)"
    r"|(?:mail|e-?mail|messages|mailbox) (?:\w+ )?(?:keeps?|arrives?|delivered|works?)|keeps? (?:\w+ )?(?:getting|receiving|sending|logging|posting|answering|using|popping|showing|reading)|walks in|account|user|identity|object|credentials"
)

NOT_YET_OFF = (
    r"(?:dead|cut off|gone|killed|revoked|locked out|closed|blocked|switched off|off|history|inactive|deactivated|disabled|shut|shut off|shut down|wiped|removed|deleted|suspended|frozen|terminated"
    r"|deprovisioned|offboarded|off-boarded|withdrawn|barred|out of the system|taken down|cleaned up|disappeared|vanished|out|archived|purged)"
)

DISABLE_SIGNS = (
    r"(?:accounts?|access|user|login|mailbox)(?: (?:of|for) @p)? (?:needs?|has|have|ought|must|should|is|are|was) (?:\w+ ){0,2}?(?:be )?(?:closed|disabled|deactivated|blocked|removed|deleted|revoked|shut|switched off|go away|cancelled)",
    both(
        rf"^(?!.*(?:re-?hired|came back|returned|back since|reinstated|re-?joined)).*?(?<![\w'-])(?:{GONE})",
        GOES_ON,
    ),
    r"(?:shouldn't|should not|oughtn't|wasn't|weren't|isn't|aren't|hasn't|haven't|should|should've|ought to|must|supposed to|meant to|due to) (?:[\w@'-]+ ){0,8}?(?:be|been|have been|to be|have|already be) (?:\w+ ){0,2}?"
    r"(?:dead|cut off|killed|revoked|locked out|closed|blocked|switched off|shut (?:off|down)|inactive|deactivated|disabled|deleted|wiped|suspended|deprovisioned|offboarded|withdrawn|terminated|purged|gone|removed|switched off|history|void|over)",
    r"(?:forgot|forgotten|failed|neglected|omitted|refuses?|refused|time|yet|who will|when will (?:\w+ )?|nobody (?:\w+ )?) (?:to )?(?:pull the plug|pulled the plug|cut (?:\w+ )?off|revoke|block|lock|shut|close|kill|switch (?:\w+ )?off|turn (?:\w+ )?off|terminate|suspend)",
    r"pull(?:ed)? the plug (?:on|for)|(?:account|user|access|login|log-in|mailbox) (?:\w+ )?(?:refuses to die|won't die|lives on|outlived|survived|survives|lingers|is immortal|goes on|carries on|hangs around|lingering)",
    r"(?:badge|keys?|laptop|phone) (?:[\w@'-]+ ){0,5}?[.,]? ?(?:but |and |yet )?(?:[\w@'-]+ ){0,2}?accounts? (?:isn't|is not|is still|still|wasn't|not|lives|works|remains)",
    r"(?:when|once|as soon as|until|till|if|whether|minute|moment|day|after) (?:@p |'s |her |his |their |the |she |he |they |that ){1,4}(?:\w+ ){0,3}?(?:is|are|has|have|gets?|was|been|being|be|finally|actually) (?:\w+ ){0,2}?"
    r"(?:locked out|cut off|disabled|deactivated|blocked|revoked|closed|shut off|shut down|switched off|deleted|removed|gone|off ?boarded|deprovisioned|suspended|killed|terminated)",
    rf"{_NO} (?:[\w@'-]+ ){{0,4}}?(?:signed off|logged off for good|been cut|cut loose|barred|frozen|expired|put to (?:sleep|rest)|retired from ad)",
    r"(?:disabling|deactivation|deactivating|deprovisioning|removal|blocking|closure|off-?boarding) of (?:@p|the account|her|his|\w+ account) (?:\w+ ){0,3}?(?:not|never|hasn't|didn't|failed|missing|outstanding|pending|overdue|stuck|late)",
)

_THING = (
    r"(?:accounts?|users?(?: ids?| names?| objects?)?|log-?ins?|logons?|e-?mails?|mail ?box(?:es)?|identity|profile|objects?|entry|record|credentials|sign-?in|access|upn|ad user|username|teams|outlook|match(?:es)?"
    r"|hits?|results?|tile|card|one)"
)
_PLACE = r"(?:(?:the |our |your |this )?(?:azure ad|azure|ad|aad|entra(?: id)?|active directory|directory|tenant|domain|system|cloud|gal|global address list|address book|outlook|teams|people picker|user picker|picker|search|target|m365|office 365|portal))"

CREATE_SIGNS = (
    r"(?:accounts?|users?|profiles?|log-?ins?|mailbox|identity|credentials|user name|entry)(?: of @p| for @p)? (?:\w+ )?(?:not|never|\w+n't|yet to be)(?: \w+)? (?:been |be |got )?(?:made|built|opened|issued|generated|established|registered|prepared|given|ordered|handed out)",
    r"(?:wait|waiting|waits|waited|long) (?:\w+ ){0,3}?(?:for|on|until|till) (?:@p |'s |her |his |their |my |the |an? ){1,3}(?:\w+ )?(?:account|user|login|log-in|mailbox|access|credentials|profile)",
    r"(?:without|no) (?:e-?mail|mail|teams|outlook)(?: (?:or|and|nor) \w+)?(?= [.,?]|$| (?:since|yet|so))|neither (?:\w+ ){1,3}nor (?:teams|e-?mail|mail|outlook|an? account|account|login)|going wrong with the (?:provisioning|onboarding|creation) of",
    r"(?:not|never|\w+n't|yet to|nobody|no one) (?:\w+ )?(?:set|sets|setting) (?:me|her|him|them|@p|us) up|skip(?:s|ped|ping)? (?:@p|her|him|them|me)(?= [.,?]|$| (?:in|and|when|again|on|this|last))",
    r"^(?!.*(?:number|phone|extension|mobile)).*?(?:can't|cannot|can not|couldn't|unable to|not able to|impossible to|nobody can|no one can|won't let (?:me|us)) (?:\w+ )?(?:find|locate|add|invite|mention|tag|reach|assign|share|search|look up|pick|email|e-mail|message|chat|call|book|schedule|include|give|grant|put|enrol|onboard)"
    r" (?:[\w@'-]+ ){0,6}?(?:her|him|them|@p)(?= [.,?]|$| (?:to|in|on|a|an|any|anything|access|because|as|since|for|anywhere|at|yet|via|through|from|by|with|under|no))",
    rf"(?:should|should've|ought to|must) (?:have )?(?:\w+ )?(?:appear(?:ed)?|arriv(?:e|ed)|show(?:n|ed)? up|exist(?:ed)?|been (?:\w+ )?(?:created|provisioned|there|set up|onboarded|in {_PLACE})|be (?:\w+ )?(?:in|visible in|there in|findable in) {_PLACE})",
    r"(?:stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|keep(?:s|ing)?|kept|block(?:s|ed|ing)?|hinder(?:s|ed|ing)?) (?:@p|her|him|them|me) from (?:being |getting )?(?:\w+ )?(?:set up|created|provisioned|onboarded|added|imported|logging|signing|getting|reaching|opening|using|doing|joining|an? account|account|access|working|starting|synced|appearing|entering)",
    r"(?:guest|shared|borrowed|temporary|visitor|someone else 's|somebody else 's|colleague 's) (?:login|log-in|account|access|laptop|credentials)(?= .{0,30}(?:since|because|bc|instead|as|for now|until|she|he|they)\b)|(?:use|uses|using|on|borrow|borrows|borrowing|share|shares|sharing) (?:a |an |the |my |our |his |her )?(?:\w+ 's )?(?:guest|shared|borrowed|visitor|colleague) (?:login|log-in|account|access|user)",
    r"(?:no|zero|0|without) (?:\w+ )?(?:results?|hits?|match(?:es)?|suggestions?|search results)(?! (?:from|of) the job)",
    r"(?:no|without|zero|w o|w/o|lacks?|lacking|any) (?:\w+ ){0,2}?access(?: to (?:anything|a single|any|our|the|teams|outlook|everything))?(?! (?:badge|card|to the building|to the printer))",
    r"(?:nothing|not|no one|nobody|zilch|nada|void|zip|no user|blank) (?:\w+ ){0,2}?(?:on|at|from|in) (?:the |our )?(?:microsoft|ad|entra|azure|it|cloud|m365|directory|our|other|tenant|identity) (?:side|end)",
    r"(?:neither|nor|none|few|not all|nobody|no one)(?: of)? .{0,60}?(?:got|gets?|have|has|received|see|seen|given|had) (?:\w+ ){0,3}?(?:accounts?|log-?ins?|users?|mailbox(?:es)?|access|credentials|e-?mail)",
    r"(?:fallen|fell|slipped|falls|lost|vanished|disappeared|dropped) (?:\w+ )?(?:through the (?:cracks|net|gaps|mesh)|between|into (?:a|the) (?:void|hole|gap)|along the way|somewhere|in transit|en route|off the (?:radar|map)|under the radar)",
    r"(?:i|she|he|they|@p) (?:\w+ )?(?:don't|doesn't|do not|does not|didn't|did not) (?:\w+ )?exist|am not (?:\w+ ){0,2}?(?:in|on|listed|found|known|there)|(?:am i|is she|is he|are they|is @p|isn't @p|aren't they|aren't we|are we) not (?:in|on|listed|found|known|there|visible)(?! sync)",
    r"(?:can't|cannot|can not|couldn't|unable|not able|impossible|won't let (?:her|him|them|me|@p)|isn't able|aren't able|not possible) (?:to )?(?:\w+ ){0,2}?(?:log|sign|get) ?(?:in|on|into|onto)",
    r"(?:no|not an?|not any|not a single|any) (?:\w+ )?(?:working |usable |valid |corporate |company )(?:\w+ )?(?:account|login|log-in|user|identity|credentials|email|e-mail|mailbox)",
    r"(?:account|user|login|mailbox|access) (?:\w+ ){0,3}?(?:overdue|outstanding|pending|in limbo|nowhere|never (?:came|materiali[sz]ed|arrived|appeared|happened)|long (?:overdue|awaited)|delayed|still to come|on its way|is taking)",
    r"(?:chasing|awaiting|await|awaits|anticipating|expecting|waiting (?:for|on)|wait (?:for|on)|waits (?:for|on)|waited (?:for|on)|hoping for|still owed|asking for) (?:[\w@'-]+ ){0,4}?(?:accounts?|log-?ins?|credentials|mailbox|user|access|username|identity)",
    r"(?:zero|not a|no|without a|hardly a|not one|not a single) (?:\w+ )?(?:trace|sign|hint|whiff|peep|evidence|glimpse|ghost|object|footprint|record)",
    rf"(?:nothing(?! (?:has |have |had |was )?(?:happened|changed|moved|updated))|nobody|no one|none|no user|no such (?:user|person|account)|nothing's|there's nothing|there is nothing) (?:\w+ |@\w+ ){{0,3}}?(?:there|here|in {_PLACE}|exists?|by that name|under that name|with that name|to be found|found|comes? up|came up|shows? up|showed up|turns? up"
    r"|appears?|appeared|arrived|happened|to log in with|waiting)",
    rf"{_PLACE} (?:\w+ )?(?:comes? up empty|came up empty|draws? a blank|drew a blank|returns? nothing|finds? nothing|finds? nobody|shows? nothing|shows? nobody|is empty|has nobody|has nothing|knows nobody|knows nothing|ignores|ignored|swears nobody|says (?:unknown|no such|not found|nobody))",
    r"(?:can't|cannot|can not|couldn't|unable to|not able to|impossible to|nobody can|no one can|won't let me) (?:[\w@'-]+ )?(?:find|locate|add|invite|mention|tag|reach|assign|see|search|look up|select|pick|share|choose|e-?mail|message|chat with|call) (?:[\w@'-]+ ){0,6}?(?:in|to|on|from|under|because|through|via|into|within|with) (?:our |the |my |a )?"
    r"(?:\w+ )?(?:channel|team|teams|outlook|ad|entra|directory|gal|address book|picker|group|meeting|tenant|system|@p|active|azure|list|search|project|site|planner|shift|rota|comes|it|there)",
    r"(?:can't|cannot|can not|couldn't|unable to|not able to|still can't|isn't able to|he cannot|she cannot) (?:\w+ )?(?:start working|start work|work|do anything|get going|begin|join (?:\w+ )?(?:meetings?|teams|calls?)|open (?:\w+ )?(?:teams|outlook|mail|e-?mail|laptop)|use (?:\w+ )?(?:teams|outlook|laptop|computer|systems?|anything)|authenticate|get (?:in|on|past|started|online)|be found|enter)",
    r"there (?:isn't|is not|is no|ain't|wasn't|are no|aren't|is none|still isn't|hasn't been|should be|should have been|'s no)(?: any| an?| one)?(?= [.,?]|$| @p| (?:account|user|object|login|entry|record|profile|mailbox|sign|trace|one|in|yet|for|called|named))",
    r"(?:supposed|meant|ought) to be (?:an? |@p |in (?:the )?(?:directory|ad|entra|system|tenant|teams|address book))(?:.{0,40}(?:isn't|not|nobody|nothing|no))",
    r"(?:still|remains?|is|are|was|were|been|sitting|sits|sat|stands|standing) (?:\w+ ){0,2}?(?:without|account-?less|accountless|log-?in-?less|twiddling|borrowing|using (?:my|someone|a colleague|a guest)|sharing|waiting|locked out of everything|empty-handed|in limbo)",
    rf"(?:should|ought to|would|was supposed to|were supposed to) (?:have )?(?:had|have|be able to|got|get|received) (?:\w+ ){{0,3}}?(?:{_THING}) (?:.{{0,60}}?)(?:nothing|no|not|none|isn't|n't|never)",
    r"(?:unknown|no such|non-?existent|non existing|does not exist|doesn't exist|do not exist|don't exist|didn't exist|not exist|never existed|not found|user not found|couldn't be found|could not be found|can't be found|cannot be found|isn't recogni[sz]ed|not recogni[sz]ed)(?! (?:title|manager|department|phone|number|office|address))(?: user| account| person| in)?",
    r"(?:this )?(?:user ?name|account|user|email|e-mail|sign-?in|login) (?:may|might|could) (?:be incorrect|not exist|be wrong)|(?:account|user) (?:\w+ ){0,2}?(?:doesn't|does not|didn't) (?:\w+ )?exist",
    r"(?:not|never|without|no|zero|neither) (?:\w+ )?(?:account|user id|user|login|log-in|logon|ad account|mailbox|ad object|entra object|e-mail account|email account|user account)s?(?! manager)",
    r"is (?:in|there)(?: [.,]| in hr).{0,40}(?:is|isn't|are|aren't) not in|(?:is|are|was|were) not in(?= [.,?]|$)|(?:isn't|aren't|wasn't|not) there(?= [.,?]|$| (?:yet|at all|either|today|this))",
    r"(?:creation|onboarding|provisioning|set-?up) (?:of|for) (?:@p|her|his|the|my|our|an?) (?:\w+ ){0,4}?(?:failed|fails|failing|stuck|pending|outstanding|incomplete|never|not|hasn't|didn't|overdue|late|delayed|hung|stalled|halted|broke|missing|hangs|is missing)",
    r"(?:get|have|give|make|set up|create|provide|issue|sort|want|order|arrange) (?:@p|her|him|them|me|us) (?:\w+ ){0,2}?(?:an? )?(?:\w+ )?(?:account|login|log-in|mailbox|user)(?= [.,?]|$| (?:for|in|by|before|asap|now|so|please|since|as))",
    r"(?:when|once|as soon as|until|till|if|whether|minute|moment|day|after|instant|second) (?:that )?(?:@p|she|he|they|her account|his account|the account|the user) (?:\w+ ){0,2}?(?:exists?|can (?:\w+ )?(?:log|sign|work|get|use)|appears?|shows? up|arrives?|(?:is|are|gets?|was|has been|been) (?:\w+ )?(?:in|created|there|ready|set up|provisioned|live|onboarded|available|visible|up and running)|has (?:an|her|his|the) (?:\w+ )?account"
    r"|turns? up|lands?|pops? up|made it|makes it|comes? through|came through|in (?:ad|entra))",
)

ABSENT = (
    r"(?:should|ought to|supposed to|must) (?:\w+ )?be (?:active|enabled|live)(?= [.,?]|$| (?:from|as of|by|since|on|in|now|already|today))",
    r"(?:neither|none)(?: of (?:them|these|those|the two|us))? (?:\w+ )?(?:shows?|appears?|exists?|there|here|visible|found|created|provisioned|came|turned|got|(?:has|have|had) (?:an?|any|got))",
    r"nothing (?:\w+ )?for @p(?: yet| so far| still| ?[.?]|$)",
    rf"{_PLACE} (?:is|stays|remains|stayed|remained|keeps|was|looks|kept) (?:\w+ )?(?:silent|mute|quiet|empty|blank|unaware|clueless|ignorant|oblivious|none the wiser|dead silent|without)",
    r"(?:not|never|cannot|\w+n't) (?:\w+ ){0,2}?(?:materiali[sz]ed?|turn(?:ed)? up|surfaced?|land(?:ed)?|made it|make it|pop(?:ped)? up|showed up|shown up|show up|come up|came up|arrived?|emerged?|crossed over|propagated?)",
    rf"{_PLACE} (?:\w+ )?(?:has|have|had) (?:never|not|n't|no) (?:\w+ )?(?:heard|seen|met|idea|record|clue|knowledge|entry|trace|user)|{_PLACE} (?:\w+ ){{0,2}}?(?:doesn't|does not|didn't|won't|can't|cannot|fails to|refuses to|never) (?:\w+ )?(?:know|find|list|recogni[sz]e|see|have|show|contain"
    r"|return|acknowledge|offer|suggest|hold)",
    r"(?:skipped|overlooked|forgot|forgotten|missed|ignored|left out|passed over|bypassed|omitted|lost|dropped|swallowed|snubbed|ghosted)(?: by (?:ad|entra|provisioning|the \w+))? (?:about )?(?:@p|her|him|them)(?! (?:for|password|laptop))",
    r"(?:provisioning|sync|entra|ad|the job|the run|the cycle) (?:has |have |was |seems to have )?(?:skipped|overlooked|forgot|forgotten|missed|ignored|left out|passed over|lost|dropped)|ghosted by|@p (?:was|were|got|has been|have been|is|are) (?:\w+ )?(?:overlooked|forgotten|left out|passed over|left behind|invisible|unknown|nowhere|absent|missing|lost|stranded|in limbo)",
    rf"(?:the )?absence of @p|absent from|missing (?:from|in) {_PLACE}|(?:not|never|isn't|aren't|wasn't|still not|nowhere) (?:\w+ )?(?:in|on|visible|searchable|findable|selectable|present|known|listed|available|to be seen|show|showing|appear|appearing|exist|turn up|come up|be found|searchable|registered|represented|included|added|imported|loaded|recorded) (?:in|to|on|by|at)? ?{_PLACE}",
    rf"(?:never|not|hasn't|hasn't|didn't|doesn't|haven't|won't|don't|did not|has not|have not|fails to|failed to|refuses to|yet to) (?:\w+ )?(?:reach(?:ed)?|arrive(?:d)? (?:in|at)|hit|enter(?:ed)?|make it|made it|get|gotten|got|come|came|go|gone|land(?:ed)?|show(?:n|ed)? up|pop(?:ped)? up|cross(?:ed)?|flow(?:ed)?|find (?:his|her|their) way) (?:\w+ ){{0,2}}?{_PLACE}",
    r"(?:holding up|holding back|delaying|blocking|keeping|stopping|preventing|taking so long with|happened to|become of|became of|wrong with|the hold-?up with|the delay with) (?:the |her |his |their |my |our )?(?:\w+ ){0,2}?(?:accounts?(?! (?:from|manager))|user|login|log-in|log in|mailbox|onboarding|creation)",
)

NEW = (
    r"(?:contract|employment|assignment|placement|internship|job) (?:\w+ )?(?:began|begins|starts|started|commenced|commences)|came (?:aboard|on board)|on board since|commenced|"
    r"(?:new |recent |latest )(?:\w+ )?(?:hires?|starters?|joiners?|employees?|colleagues?|interns?|recruits?|contractors?|apprentices?|trainees?|grads?)|newbie|newcomer|re-?hired|hired|onboard(?:ed|ing)?|first (?:day|week|morning)|day one"
    r"|(?:he|she|they|who|@p|i|which) (?:\w+ )?(?:started|starts|joined|joins|begins|began|starting|joining)|start date|hire date|starts? (?:work )?(?:on |@d|next)|started (?:on |@d|work)|keyed (?:in|into)"
)
NEW_SIGNS = both(NEW, "|".join(ABSENT))

_FIELDS = r"(?:details|data|profile|record|info|entry|card|contact card|contact|information|job|phone|extension|mobile|landline|direct line|desk phone|telephone|title|name|surname|department|manager|boss|office|location|city|address|number|signature|everything|org chart|organigram|chart)"
UPDATE_SIGNS = (
    r"(?:nothing|none|not much|little|not all|half) of (?:what|the things|everything) (?:\w+ ){0,3}?(?:changed|updated|corrected|edited|entered|fixed|adjusted)",
    r"(?:appears?|appearing|listed|shown|filed|shows up|showing up|displayed) (?:under|as|in|with) (?:@x|\w+) (?:and|but) not|expected (?:@x|\w+)[ ,]+(?:\w+ )?(?:got|get|seeing|see|found)",
    r"still (?:have|has|list|lists|show|shows|put|puts|display|displays|file|files|carry|carries|keep|keeps|got|think|thinks|say|says) (?:that )?(?:@p|her|him|me|them|she's|he's|i'm|she is|he is|i am) (?:\w+ )?(?:in|as|under|at|with|on|an?|down)",
    r"(?:never|not|hasn't|haven't|didn't|doesn't) (?:\w+ )?(?:receive|received|get|got|gotten|see|seen|hear|heard|process|processed|apply|applied|honou?r|take|taken|took|pick up|picked up|learn|know|notice|noticed|show|reflect|register) (?:of |about )?(?:the|her|his|their|my|@p 's|that|this|our|any) (?:\w+ ){0,2}?(?:transfer|changes?|move|updates?|promotion|corrections?|edits?"
    r"|rename|reorg|relocation|marriage|new)",
    r"(?:changes|updates|edits|corrections|amendments) (?:\w+ )?(?:to|for|of|on|in|made|by|from) (?:[\w@'-]+ ){0,8}?(?:lost|missing|gone|stuck|ignored|pending|not|never|\w+n't)|(?:in|as|under|at) (?:@x|\w+)[ .;,]+(?:she|he|they|i|it|@p) (?:\w+ )?(?:sits?|works?|lives?|belongs?|moved|is|'s|should be|has moved|went|transferred|am|are) (?:now |actually |really )?(?:in|at|under|to) (?:@x|\w+)(?= [.,?]|$| (?:now|since))",
    r"(?:none|neither|not one|nothing|not all|half|few|only some) of (?:the |her |his |their |my |our |those |these |@p 's )(?:\w+ )?(?:updates?|changes?|edits?|corrections?|modifications?|details|data|fields|attributes|amendments)",
    r"(?:nobody|no one|no-one|hr|someone|somebody|who) (?:\w+ )?(?:told|informed|notified|let) (?:entra|ad|azure|the directory|active directory|outlook|teams|it)(?= |$)",
    rf"(?:when|once|as soon as|if|until|till|minute|moment|whether) (?:the |her |his |their |my |@p 's |that |new |a ){{1,3}}(?:\w+ )?(?:changes?|updates?|corrections?|edits?|rename|renaming|promotion|transfer|move|new {_FIELDS})",
    rf"{_FIELDS} (?:[\w@'-]+ ){{0,8}}?(?:rings?|reach(?:es)?|connects?|goes|belongs|answers|leads|points|dials)",
    r"(?:hasn't|hasn't|has not|have not|haven't|didn't|did not|doesn't|never|yet to|fails to|failed to|refuses to|won't) (?:\w+ )?(?:notice|noticed|caught on|catch on|got the memo|get the memo|got the message|heard|register(?:ed)?|take(?:n)? (?:hold|over|effect|it in|note)"
    r"|took effect|stick|stuck|follow(?:ed)?(?: suit)?|care|learn(?:ed|t)?|accept(?:ed)?|adopt(?:ed)?|let go|move(?:d)? (?:with|on|over|along)|keep up|kept up|carry over|carried over|sink in|sunk in|budge|react(?:ed)?|absorb(?:ed)?|digest(?:ed)?|reflect|match|agree|mirror(?:ed)?"
    r"|copy|copied|come through|came through|go through|gone through|went through|turn(?:ed)? into|become|propagate(?:d)?|trickle(?:d)?|filter(?:ed)?|ripple(?:d)?|transfer(?:red)?|translate(?:d)?|overwrite|overwritten|replace(?:d)?)(?= [.,?]|$| (?:\w+ )?(?:to|in|into|on|over|through|with|the|yet|of|down|from|that|it|across|@))(?! (?:in|to|on) (?:the )?(?:ad|aad|entra|tenant|directory|target)(?= [.,?]|$))",
    r"miss(?:ed|es)? the (?:memo|news|boat)|dates? back|dating back|as (?:if|though) (?:the|nothing|\w+) (?:\w+ ){0,3}?(?:never|changed|happened)|(?:couldn't|could not) care less|stuck (?:in|at|on) (?:the )?(?:past|old|previous|@x|her|his|their)|stuck (?:on|at|with)|frozen (?:in|at)|living in the past|time warp|last (?:year|month|century)'?s"
    r"|keeps? (?:on )?(?:showing|saying|spitting|listing|calling|displaying|using|pointing|reverting|flipping|going back|changing back|landing|telling|insisting|addressing|referring|putting|routing)",
    r"(?:insists|thinks|believes|swears|claims|maintains|pretends|reckons|seems to think|is convinced|convinced|would have (?:you|us|me)|has @p (?:down )?as|has (?:her|him|them|me) (?:down )?as|lists? (?:her|him|them|me|@p) (?:as|under|in)|shows? (?:her|him|them|me|@p) (?:as|under|in|at|with)"
    r"|calls? (?:her|him|them|me|@p)|puts? (?:her|him|them|me|@p) (?:in|under|at)|treats? (?:her|him|them|me|@p) as|greets? (?:her|him|them|me|@p)|listed (?:as|under|in|with|at)|down as|filed under|goes by|addressed as|referred to as|known as|labelled|tagged as)(?! (?:active|inactive|terminated|a leaver|employed|disabled|enabled|unknown|missing|not|nobody|no|there))",
    rf"(?:wrong|incorrect|outdated|old|stale|obsolete|bogus|mistaken|garbled|mangled|misspel\w+|typo|mis-?typed|ancient|historic|previous|former|expired|prehistoric|antiquated) (?:[\w'-]+ ){{0,2}}?{_FIELDS}",
    r"(?:surname|name|spelling|title|address|number) typo|typo in|spel(?:t|led|ls|ling)|misspel\w+|letter (?:missing|wrong)|(?:one|an?) (?:letter|digit) (?:off|short|wrong|missing|too)",
    rf"(?:her|his|their|my|the|@p 's|'s) (?:\w+ )?{_FIELDS} (?:\w+ ){{0,3}}?(?:blank|empty|wrong|off|stale|outdated|old|incorrect|unchanged|the same|as before|out of|behind|lag(?:s|ging)|reads?|dates|still|hasn't|never|isn't right|isn't correct|not right|is nonsense|mixed up|swapped|garbled|rubbish|missing|gone)",
    r"(?:workday|sap|successfactors|sf|hr|hr system|source|api|hris) (?:has|says|shows|reads|lists|states|holds|carries|got it|knows|is right|is correct|is fine|is up to date)(?:(?! account| user| nothing| as active| active| hired| is active| complete).){1,50}?(?:ad|entra|aad|azure|outlook|teams|the account|the directory|active directory|the target|microsoft|address book|gal|entra id) (?:\w+ )?(?:says|has|shows|reads|lists|states|holds|insists|keeps|still)(?! (?:who|what|no|nothing|nobody|never|empty|account|not (?:in|there|have)))",
    r"(?:ad|entra|aad|azure|outlook|teams|the account|the directory|active directory|the target|address book|gal|entra id) (?:\w+ )?(?:says|has|shows|reads|lists|states)(?:(?! account| user| no | nothing| nobody).){1,40}?(?:workday|sap|successfactors|sf|hr|hr system|source|hris) (?:\w+ )?(?:has|says|shows|reads|lists|states|knows)",
    r"(?:renam(?:e|ed|ing)|name change|change of (?:name|title|department|manager|office|address|role|position|job|surname)|promotion|transfer|reorgani[sz]ation|re-?org|relocation|move|switch|marriage|wedding|divorce) (?:[\w@'-]+ ){0,6}?(?:not|never|isn't|hasn't|didn't|wasn't|doesn't|nowhere|missing|lost|ignored|invisible|unnoticed|pending|stuck|yet to)",
    r"(?:edits?|changes?|corrections?|updates?|amendments?|modifications?|adjustments?) (?:i|we|hr|they|you|@x|@p|that|made|to|for|in|of|on)(?: [\w@'-]+){0,8}? (?:never|not|\w+n't|lost|ignored|stuck|missing|nowhere|vanished|disappeared|evaporated|yet to|still)",
    r"(?:isn't|is not|hasn't been|was not|wasn't|no longer|not|has not been) (?:her|his|their|my|the right|the correct|@p 's) (?:\w+ )?(?:boss|manager|supervisor|title|department|team|office|role|job|name|number|line manager|lead)",
    r"(?:old|previous|former|earlier|ex-) ?(?:job|posting|position|post|role|life|employer|surname|boss|desk|office|team|self|name|company|extension|site|grade|building|number|branch|wing|floor|cost cent(?:er|re))",
    r"(?:used to be|formerly|previously) (?:\w+ ){0,3}?(?:still|and)|from before (?:the|her|his|their|my)|out of step|behind the times|lags? behind|lagging|not in line with|contradicts?|disagrees?|mismatch(?:es|ed)?|differs?|discrepanc(?:y|ies)|doesn't (?:match|tally|agree|correspond)|out-?of-?sync|do not match|don't match|don't agree|inconsisten\w+",
)
