"""Everyday English words that are no names, so that a lower-case name stands out among them."""

from __future__ import annotations

from dialogs.utterance.language import words

ORDINARY = words(
    """
    org chart nobody fw fwd i'd i'll i've we'd we'll we've they'd they'll they've you'd you'll you've he'd she'd
    wing wings harbour harbor scrap dismiss brilliant kick upstairs g'day gday ta visio thursdays mondays tuesdays wednesdays fridays saturdays sundays redo whoa yikes oops hooray bravo legend kudos cya laters
    beaucoup dank danke dankeschön gracias grazie merci muchas obrigada obrigado tack vielen
    tall big heavy expensive car park capital below tower partner
    a aad able abort about above access accessible according account accounts across action actions
    activate activated active actual actually ad ada add added adding address addresses adfs admin
    administrator administrators advance affect affected after afternoon again against age agent
    agents ago ahead ai all allow allowed almost alone along already alright also although always am
    among an and another answer any anybody anyhow anymore anyone anything anyway anywhere apart api
    app apparently appear appeared appearing appears application applications apply approval approve
    approved approver apps apr are area aren aren't arrive arrived arrives as asap aside ask asked
    asking asks assign assigned assignment assistance at attribute attributes audit aug automatic
    automatically available aware away awesome azure azuread back background bad badge badly basis
    be because become been before began begin begins behalf behind being below best better between
    big blank block blocked blocks bonjour book boss bot both bought branch brand break bring broke
    broken brought btw bug building bulk business busy but button by bye call called caller calling
    calls came can can't cancel cannot capital card care case cases category cause causes cc cell
    center centre ceo certain certainly cfo change changed changeid changes changing channel charge
    chat chats check checked checking cheer cheers choose ciao clear clearly click clicked client
    close closed cloud code codes coffee colleague colleagues come comes coming commands comment
    common community company compare complete completed completely computer condition config
    configuration configured confirm confirmed conflict connect connected connection connector
    consultant contact contacts contain contains content continue contract contractor contractor's
    contractors coo cool copied copy corporate correct corrected correctly cost could couldn't
    country couple course create created creates creating creation credentials cto current currently
    customer cycle cycleid cycles daily data database date dates day days dead deadline dear dec
    december delay delayed delete deleted deletion delta demand depart departed department
    departments deploy deprovision deprovisioned deprovisioning description desk desktop detail
    details device devices diagnose diagnosed diagnosis diagnostic did didn't differ difference
    different directly directory disable disabled disabling disappear disappeared display displayed
    displays distribution division do document does doesn't doing domain don't done door double
    doubt down dozen dr drive driven due duplicate duplicated duplicatetargetentries during e-mail
    e-mails each earlier early east easy edit edited effective eight either else email emails
    employed employee employeeid employeenumber employees employer employment empty enable enabled
    end ended ends enough ensure enter entered enters entire entirely entitled entra entry error
    errors escalate escalated escalation escalations especially etc eu even evening event events
    eventually ever every everybody everyone everything exact exactly example except exchange exist
    existed existing exists exit expect expected expects expire expired explain explanation export
    exported extension extensionattribute external externalid extra fact fail failed failing fails
    failure false far fast faster fault feature feb february feedback feel few field fields figure
    file files filter filters final finally finance find fine finish finished firm first firstname
    five fix fixed fixing flow flowed flowing flows folder folks follow followed following football
    for force forced forest forget forgot form former forward found four free fresh fri friday
    friend from full fully funny further future fyi game gave generate generated get gets getting
    girl give given gives giving global go goes going gone good goodbye got gotten great greeting
    greetings group groups guess guest guten guy guys had hadn't half half-day hallo hand handle
    handled happen happened happening happens happy hard has hasn't have haven't having hcm he he'd
    he'll he's head headcount hear heard hello help helpdesk helped helpful helping helps hence her
    here hers hey hi high higher him himself hire hired hires hiring his history hit hiya hola hold
    holiday home hope hoping hour hours how howdy however hr hrms human i i'd i'll i'm i've id idea
    identifier identity ids if ignore ignored immediately import important imported importing in
    inactive inbound include included including incorrect incorrectly indeed index info inform
    information initial inside instead instructions insufficient insurance integration intern
    internal interns into invalid investigate invite invited involved is isn't issue issues it it's
    its itself jan january job jobid jobs join joined joiner joiners joining joins joke jul jun just
    keep keeps kept key kind kindly knew know known knows lack lacking lacks laptop last lastname
    late lately later latest lead leader learn least leave leaver leavers leaves leaving left legal
    less let let's letter level licence licences license licenses life like likely limit line list
    listed little live load local location locations lock locked log logged logging logic login
    logon logs long longer look looked looking looks lose lost lot lots loud low lower lunch mail
    mailbox mailboxes mails main make makes making manage management manager managers manual
    manually many map mapped mapping mappings mar marketing married match matched matches matching
    matter maybe me mean meaning means meant meanwhile meeting meetings member members memo mention
    mentioned menu mess message messages messed microsoft middle might mind mine minute minutes miss
    missed missing mistake mobile moin moment mon monday monday's monitor month monthly months more
    morning most move moved moves movie moving mr mrs ms much multiple music must mute my myself
    name named names near nearly need needed needs neither network never nevermind new newcomer
    newly news next nice night nine nm no nobody none noon nor normal normally not note nothing
    notice noticed notification notified notify nov november now nowhere null number numbers nvm
    objectid obviously oct october of off offboard offboarded offboarding office officer offices
    often oh ok okay okey old on on-prem onboard onboarded onboarding once one ones ongoing
    online only onprem onto open opened operation operations option or order ordered organisation
    organization original other others otherwise our ours ourselves out outdated outlook outside
    over overall overdue overnight own owner owns page paid parent part particular partly parts
    party pass password passwords past path pause paused pay payroll pending people per perfect
    perhaps period permission permissions person person's personal personidexternal personnel phone
    phones pick picked picture pizza place placed plan planned platform please pls plus plz pm point
    policy poor portal position possible possibly post preferred prepare prepared present president
    pretty previous previously price prices printer prior priority probably problem problems
    procedure process processed processes processing profile profiles progress project promote
    promoted promotion proper properly property provide provided provision provisioned provisioning
    provisions ps public pull pulled push pushed put quarantine quarantined query question questions
    queue quick quickly quit quite raise raised ran rather re re-check re-run reach read reader
    ready real really reason reasons receive received recent recently recheck recipe record records
    refer reference reflect reflected reflecting refresh regard regarding regards regular rehire
    rehired reject rejected related reload remain remains remember remind reminder remote remove
    removed rename renamed replace replied reply report reported reporting reports request requested
    requester requests require required rerun rescan reset resign resigned resolve resolved resource
    resources respond response responsible rest restart restarted restore result results resync
    retire retired retry return returned returning returns review rich right rights role roles room
    row rule rules run running runs safe said salary sale sales samaccountname same sap sat saturday
    save saved saw say saying says schedule scheduled scope score screen search second secondary
    section security see seeing seem seems seen select self send sender sending sends sent sep
    separate sept server service services servus session set sets setting settings setup seven
    several share shared she she'd she'll she's short shortly should shouldn't show showed showing
    shown shows side sign signed similar simple simply since sincerely single site situation six
    skip skipped slow small so software solution solve solved some somebody somehow someone
    something sometimes somewhere song soon sorry sort source sources specific speed sso staff stage
    stale stand standard start started starter starters starting starts state statement states
    status stay step steps still stock stop stopped stopping stops story street stuck student
    students stuff subject submit submitted success successfactors successful successfully such
    suddenly suggest summary sunday sunday's super supervisor supplier support suppose supposed sure
    surname swap switch switched sync synced synch synched synchronisation synchronised
    synchronization synchronize synchronized syncing syncs sys system systems table tag take taken
    takes taking talk target targets task tbc tbd team teams tech technical technician tell telling
    tells temp temporary ten tenant terminate terminated termination terminations test tested
    testing text than thank thanks that that's the their theirs them themselves then there there's
    these they they'd they're they've thing things think thinking thinks third this those though
    thought thread three through throughout thu thur thurs thursday thus thx thy ticket tickets till
    time times title titles to today together told tomorrow tonight too took tool top topic total
    touch track train training transfer transferred transferring translate tried trigger triggered
    trouble troubleshoot true try trying tue tues tuesday turn turned twice two ty type unable
    unchanged under understand undo unfollow unfortunately unless unlike unlock unsubscribe until
    unwatch up update updated updates updating upgrade upload uploaded uploads upn upon urgent us
    usage use used user userid username users uses using usual usually vacation valid value values
    various vendor verify version very via view visible visit volunteer vpn wait waited waiting
    waits want wanted wants warning was wasn't watch watched watches watching way we we'd we'll
    we're we've weather web website wed wednesday week weekend weekly weeks well went were weren't
    west what what's whatever when when's whenever where where's whether which while who who's
    whoever whole whom whose why wi-fi wid wider wifi will win windows wish with within without won
    won't wonder wondering word words work workday worked worker workerid workers workflow working
    works world worldwide worried would wouldn't wow write wrong wrote year years yes yesterday yet
    yo you you'd you'll you're you've your yours zero zone
    """
)

ALSO_NAMES = words(
    """
    april art august autumn banks bill black brown bush case chance charity chase cook crystal dawn
    day earnest east faith field grace gray green grey guy hill hope jan job joy june king lake
    little long love major mark may mercy miles north ola page paige park parks patience penny price
    prince rich rose rusty sandy short skip sky skye south star stone summer sunday sunny trip wade
    west white will winter wood woods young
    """
)

NOBODY = words(
    """
    contoso fabrikam northwind nordic nordics iberia benelux scandinavia holdings holding logistics iberica
    aad accounting active ad adp america amsterdam analyst apac api architect assistant azure
    azuread bamboohr berlin boston brazil canada ceo cfo chicago christmas consulting coo
    coordinator crm cto dayforce desk developer development director directory dublin easter ecp
    emea engineer engineering england entra erp eu europe excel exchange factors finance france
    germany gmbh google graph hcm head helpdesk hibob hr id inc india intern internet it italy jira
    junior legal llc logistics london ltd madrid marketing mexico mfa microsoft munich office okta
    onedrive operations oracle ou outlook paris payroll peoplesoft powerpoint principal procurement
    purchasing research rome sales sap seattle senior service servicedesk servicenow sf sharepoint
    singapore spain specialist sso success successfactors support sydney teams tokyo toronto uk ukg
    upn us usa vienna vp vpn wid windows word workday zurich
    """
)
