"""How English shows who is meant: words around names, words around ids, field labels of tickets."""

from __future__ import annotations

from dialogs.utterance.language import IdWords, NameWords, phrases, words
from dialogs.utterance.languages.english.everyday import ALSO_NAMES, NOBODY, ORDINARY
from dialogs.utterance.languages.english.people import GIVEN, SURNAMES
from dialogs.utterance.languages.english.values import ALSO_PEOPLE, PLACES

_PREDICATE = words(
    """
    are aren't can can't cannot couldn't did didn't does doesn't got had has hasn't have haven't is
    isn't missing never not still was wasn't were weren't won't
    """
)

NAMES = NameWords(
    ordinary=ORDINARY,
    also_names=ALSO_NAMES,
    particles=words(
        """
        af al av bin bint binte binti da das de del della den der di do dos du e el ibn la le st ten ter
        van von y zu
        """
    ),
    inner=words("y"),
    titles=words(
        """
        dr madam miss mr mrs ms mx prof professor sir
        """
    ),
    endings=tuple(
        sorted(
            words(
                """
        tion tions ment ness ated pted ished cted nced rted lled ired ited uted ssed sted ured
        ically
        """
            )
        )
    ),
    noun_endings=(),
    places_and_things=NOBODY | PLACES,
    before=words(
        """
        help get let ask asking investigate need
        guy girl lady man woman chap newbie temp apprentice trainee nurse analyst engineer developer consultant accountant designer technician graduate grad recruit teammate coworker co-worker namely
        about account added are aren't both can't changed check colleague contractor couldn't
        create created diagnose did didn't disable does doesn't either employee entered find for
        has hasn't have haven't he's hire hired if intern is isn't it's joiner leaver mean name
        named neither newcomer nor of on onboarded person promoted provision re regarding
        rehired resync sent she's should starter student sync that troubleshoot unwatch updated
        uploaded user was wasn't watch watching were weren't whether why will with without won't
        worker
        """
    ),
    after=_PREDICATE
    | words(
        """
        belongs works sits lives reports got gets transferred relocated retired changed returned switched
        and exists from joined joins leaves left moved needs no please provisioned quit resigned
        should started starts stuck who will without
        """
    ),
    before_pairs=frozenset({("soon", "as"), ("the", "moment"), ("the", "minute"), ("the", "second")}),
    others=words("other different"),
    intends=words("mean meant means about asking"),
    rules_out=words("not"),
    predicate=_PREDICATE,
    determiners=words(
        """
        a an another any each every her his its my new no old our some that the their this your
        """
    ),
    articles=words("a an the"),
    definite=words("the"),
    definite_bars=7,
    joins=words(
        """
        & + and nor or plus
        """
    ),
    from_before=words(
        """
        @ danke gracias merci told replaced replaces replacing succeeds succeeded
        cheers thanks thx ta ty rgds
        approver assistant bcc boss buddy coordinator director head partner trainer by caller cc dear from hello hey hi lead manager managers
        mentor per recruiter requester sender supervisor via
        """
    ),
    always_from=words("cheers thanks thx ta ty rgds from by cc dear hello hey hi hiya morning"),
    from_pairs=frozenset(
        {
            ("hr", "("),
            ("according", "to"),
            ("covering", "for"),
            ("cover", "for"),
            ("filling", "for"),
            ("stand", "for"),
            ("standing", "for"),
            ("assistant", "of"),
            ("assistant", "to"),
            ("approved", "by"),
            ("from", "our"),
            ("spoke", "to"),
            ("spoke", "with"),
            ("talked", "to"),
            ("talked", "with"),
            ("heard", "from"),
            ("asked", "by"),
            ("told", "by"),
            ("working", "for"),
            ("behalf", "of"),
            ("thanks", "to"),
            ("i'm", "not"),
            ("complained", "is"),
            ("complaining", "is"),
            ("asked", "is"),
            ("asking", "is"),
            ("called", "is"),
            ("reported", "is"),
            ("emailed", "is"),
        }
    ),
    value_phrases=frozenset({(",", "not"), ("and", "not"), ("instead", "of"), ("rather", "than")}),
    value_followed=frozenset({("instead", "of"), ("rather", "than"), ("and", "not")}),
    pronouns=words("she he they her his their she's he's"),
    value_nouns=words(
        "manager boss supervisor superior name surname title department team company role position office site city country"
    ),
    value_links=words("is should be was still now currently it's"),
    relations=words("manager boss supervisor recruiter director mentor superior"),
    hers=words("her his their as"),
    between=words("is still the a now currently listed shown"),
    shown_as=words("as"),
    seeks=words("find locate see add invite reach expects expected awaits await"),
    denying=words("cannot can't can could couldn't still not unable to"),
    selves=words("me myself"),
    surnames=SURNAMES,
    given=GIVEN,
    corrections=frozenset(
        {("not", "but"), ("isn't", "it's"), ("not", "it's"), ("not", "rather"), ("not", "meant")}
    ),
    well=words(
        "fine ok okay sorted set there done alright good complete covered disabled deactivated ready correctly correct"
    ),
    contrasts=words("but while whereas though although however yet except just only where's what"),
    created=words("provisioned created synced added imported onboarded there fine ok set account"),
    denials=words(
        "not wasn't hasn't isn't didn't aren't doesn't weren't haven't can't cannot couldn't don't never no without missing"
    ),
    spare_pairs=frozenset(
        (fine, "for")
        for fine in words("ok okay fine well good sorted done worked works right great complete")
    ),
    on_behalf=frozenset(
        {
            ("behalf", "of"),
            ("according", "to"),
            ("asked", "by"),
            ("told", "by"),
            ("spoke", "to"),
            ("spoke", "with"),
            ("talked", "to"),
            ("heard", "from"),
            ("request", "of"),
            ("from", "our"),
            ("from", "my"),
        }
    ),
    clause_begins=words(
        "i we why if that whether who how has have had is was and but his her their about regarding account of"
    ),
    ego=words("i i'm i'd i'll i've"),
    leads=words("new other former latest"),
    kin=words(
        "starter joiner hire replacement successor report deputy backup assistant intern trainee delegate"
    ),
    only=words("only just"),
    spoils=words(
        """
        not no nothing never still why yet to be meant should supposed wrong old nor neither until missing stuck
        isn't wasn't hasn't aren't weren't haven't doesn't don't didn't can't cannot couldn't shouldn't won't
        """
    ),
    untroubled=phrases(
        """
        already has, already have, has one, have one, got one, got hers, got his, got theirs, has hers, has his,
        have theirs, made it, came through, went through, works, work, is in, are in, appeared, did get, has access,
        has everything, got everything, has got, have got, has his, was created, were created, can log, can sign, did ., has been done
        """
    ),
    towns=ALSO_PEOPLE,
    says=words(
        """
        suggested demands demanded begs begged nags nagging chases chased chasing pestering pesters flagged flags argues argued admitted replied answered texted phoned rang explained hopes
        hoped expects expected suspects assumed assumes guesses guessed stated states observed pointed alerted remarked grumbles grumbled moans moaned whines whined spotted vows vowed
        complaining worries fears feared approached contacted escalated signalled signaled
        asked asking asks called calls claims complained complains confirmed confirms informs notifies notified
        notes noted insists insisted swears swore assures assured keeps mailed pinged messaged rang emails
        forwarded believes reckons reckoned promised wonders wondered requests e-mailed emailed
        informed mentioned noticed opened raised reported requested said say says tells thinks
        told wanted wants wonders writes wrote
        """
    ),
    acts=words(
        """
        added approved changed corrected created entered fixed hired moved promoted sent
        submitted updated uploaded
        """
    ),
    value_before=words(
        """
        under formerly nee previously titled labelled lists listing
        as at be became called say read become displays in into named-as reads reports says show showed showing
        shows to
        """
    ),
    person_despite=frozenset(
        {
            ("was", "told"),
            ("were", "told"),
            ("been", "told"),
            ("being", "told"),
            ("got", "told"),
            ("am", "told"),
            ("i'm", "told"),
            ("assigned", "to"),
            ("belongs", "to"),
            ("do", "to"),
            ("did", "to"),
            ("done", "to"),
            ("happen", "to"),
            ("licence", "to"),
            ("license", "to"),
            ("licences", "to"),
            ("apply", "to"),
            ("applies", "to"),
            ("applied", "to"),
            ("relates", "to"),
            ("refers", "to"),
            ("occurred", "to"),
            ("access", "to"),
            ("respect", "to"),
            ("account", "to"),
            ("login", "to"),
            ("mailbox", "to"),
            ("attention", "to"),
            ("back-to", "to"),
            ("compared", "to"),
            ("due", "to"),
            ("given", "to"),
            ("happened", "to"),
            ("happening", "to"),
            ("interested", "in"),
            ("look", "at"),
            ("look", "into"),
            ("looking", "at"),
            ("looking", "into"),
            ("regard", "to"),
            ("related", "to"),
            ("relation", "to"),
        }
    ),
    value_after=words(
        """
        app branch department division group office plant project region server site team team's
        """
    ),
    value_leads=words("the our in"),
    origin=words("from in of at ("),
    passing=words("just also has already"),
    introduces_after=words("here"),
    becomes=words("is now called became been becomes"),
    modals=words("will may"),
    infinitives=words("be get have ever she he they it"),
    turns=words("still as"),
    owned=frozenset(),
    names_in_s=frozenset(),
    fillers=words(
        """
        also currently just now only still the
        """
    ),
    introduces=frozenset(
        {
            ("i", "am"),
            ("i'm",),
            ("", "it's"),
            ("\n", "it's"),
            (".", "it's"),
            ("!", "it's"),
            (",", "it's"),
            (";", "it's"),
            ("hi", "it's"),
            ("hello", "it's"),
            ("hey", "it's"),
            ("name", "is"),
            ("this", "is"),
        }
    ),
    closings=words(
        """
        best
        br cheers greetings kr regards sincerely wishes yours faithfully
        """
    ),
    thanks=words(
        """
        cheers thank thanks thx
        """
    ),
    greetings=words(
        """
        dear hello hey hi hiya morning
        """
    ),
)

IDS = IdWords(
    person=words(
        """
        # associate contractor emp employee employeeid employeenumber employees externalid hire
        id ids leaver no nr number person personidexternal personnel staff starter user userid
        wid worker workerid
        """
    ),
    change=words(
        """
        change changeid cycle cycleid
        """
    ),
    job=words(
        """
        job jobid
        """
    ),
    foreign=words(
        """
        invoice order invoices purchase
        app appid application build building case center centre chg client code correlation
        correlationid cost error event ext extension floor group http inc incident kb line
        mobile phone port principal ref reference request requestid room session status step
        subscription req ritm task tenant tenantid ticket trace trackingid version year
        """
    ),
    units_after=words(
        """
        % accounts cycles day days employees errors hour hours min mins minute minutes month
        months of others people percent records sec second seconds st times user users week
        weeks workers year years
        """
    ),
    foreign_prefixes=words(
        """
        aadsts case chg cs cve d err error hresult http inc kb m o prb ref req ritm sctask task
        ticket tkt win hd sr cr prb chg req ritm po
        """
    ),
    denies=words("not isn't wasn't"),
    numbered=words(
        "centre center centres centers costcentre costcenter phone telephone mobile cell extension landline handset dial postal zip"
    ),
    values=words("it's = landing remains remain shows show says reads still to into stays stuck displays"),
    glue=words(
        """
        address and/or as associate e-mail email emp employee employeeid externalid has her his
        hr id is mail name no nr number personidexternal the upn user userid wid with worker
        workerid
        """
    )
    | frozenset("()-,:–—/[]<>;#=|.'\""),
)

LABELS = {
    phrase: kind
    for kind, phrases in {
        "person": """
            user, employee, worker, name, affected user, affected person, person, new hire,
            new employee, new starter, employee name, display name, user name, full name,
            username, requested for, emp, emp no, employee no, worker, staff id, staff number, personnel number,
            worker id, wid, object id, subject person, concerns, re person, person affected, impacted user, end user, leaver, starter, for, worker name, employee id, worker
            id, id, emp #, employee #, hr id, id hr, id rh, hr no, hr number, hr-id, employee number, upn, user principal name, email address, about,
            regarding, subject, who
        """,
        "bystander": """
            manager, caller, requester, requestor, requested by, from, to, cc, bcc, opened
            by, reported by, sender, assigned to, assignee, approver, approved by,
            supervisor, contact, created by, submitted by, line manager, reporter, manager
            name, caller name, owner, raised by, logged by, recorded by, entered by, on behalf of, notified by, hr partner, hr contact, recruiter, agent
        """,
        "effective": """
            start date, hire date, effective date, effective, termination date, last day,
            last day of work, end date, start, starts, first day, date of hire, leaving
            date, start day, date of change, change date, changed, hired
        """,
        "other": """
            opened, created, sent, date, due, due date, deadline, reported, received,
            updated at, opened at, closed, ticket, case, incident, phone, tel, mobile, sla,
            target date, submitted, ref, reference, birth date, date of birth, opened on
        """,
        "value": """
            title, job title, department, company, location, office, country, city, team,
            position, cost center, cost centre, priority, category, queue, state, status,
            assignment group
        """,
    }.items()
    for phrase in map(str.strip, " ".join(phrases.split()).split(","))
}
