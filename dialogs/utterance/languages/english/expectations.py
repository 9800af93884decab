"""What English says when an account is missing, out of date, or should be gone; HR systems and attributes."""

from __future__ import annotations

import re

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.english.signs import (
    ABSENT,
    CREATE_SIGNS,
    DISABLE_SIGNS,
    NEW_SIGNS,
    UPDATE_SIGNS,
)
from dialogs.utterance.languages.english.values import SHOWN
from dialogs.utterance.question import HrSource

ACCOUNT = (
    r"(?:(?:user|ad|entra|azure|work|active directory|m365|o365|microsoft|domain|network|login|company"
    r"|(?:e-?)?mail) ){0,2}"
    r"(?:accounts?|mailbox(?:es)?|users?(?: objects?)?|(?:ad |directory )?objects?|log-?ins?|logons?|credentials"
    r"|identity|profile|access|upn|sign-?in)"
)
_TARGET = (
    r"(?:(?:the )?(?:azure )?(?:ad|entra(?: id)?|aad|active directory|azure|directory|tenant|system|cloud|gal"
    r"|address book|outlook|teams|microsoft 365))"
)
NOT = r"(?:not|never|cannot|\w+n't)"
_GAP = r"(?:[\w@'-]+ ){0,4}?"
_NOBODY = r"(?:nobody|no one|nobody 's|no-one|hr|it) (?:has |have |ever |yet |'s |ever has )*"
_YET = r"(?:has|have|is|are) (?:still |yet )?(?:yet )?to"

SOURCES = (
    (
        HrSource.WORKDAY,
        anywhere(
            "workday",
            r"workday2\w+(?:\.[\w.-]+)?",
        ),
    ),
    (
        HrSource.SUCCESSFACTORS,
        anywhere(
            "success ?factors",
            "sap",
            "sf",
            r"(?:sap|sf|successfactors)2\w+(?:\.[\w.-]+)?",
        ),
    ),
    (
        HrSource.API,
        anywhere(
            "api(?:-driven)?",
            "bulk ?upload",
            "bulk-upload",
            "scim",
            r"api2\w+(?:\.[\w.-]+)?",
        ),
    ),
)

DISABLE_SURELY = anywhere(
    *DISABLE_SIGNS,
    r"still (?:has|have|got|have got|has got) (?!no\b|not\b)(?:\w+ ){0,2}?(?:access|account"
    r"|accounts|mailbox|login|licen[cs]es?)",
    r"(?:still|can) (?:still )?(?:able to )?(?:log|logs|sign|signs|logging|signing) ?in(?= "
    r".{0,60}(?:left|leaver|resigned|terminated|gone))",
    r"can still (?:\w+ )?(?:log|sign|login|access)",
    r"still (?:log|sign)s? ?in",
    r"still (?:active|enabled|open|alive|working|live)",
    r"(?:account|user|login|profile) (?:\w+ ){0,2}?still (?:works|exists|there)",
    rf"{NOT} {_GAP}(?:disabled|deactivated|deprovisioned|blocked|removed|deleted|off-?boarded"
    rf"|terminated|closed|locked|switched off|turned off|revoked|disable|deactivate|deprovision"
    rf"|de-provisioned)",
    r"should (?:have been|be|already be) (?:disabled|deactivated|deprovisioned|blocked|removed"
    r"|deleted|gone|closed|off)",
    r"(?:failed|forgot) to (?:disable|deactivate|deprovision)",
    rf"{NOT} {_GAP}(?:suspended|killed|cut off|shut off|shut down|cancell?ed|taken away|withdrawn|pulled|wound up"
    r"|off ?boarded|de-?activated|inactive|signed out)",
    rf"{_NOBODY}(?:disabled|deactivated|blocked|closed|switched off|killed|removed|revoked) ",
    rf"{_YET} be (?:disabled|deactivated|blocked|removed|deleted|closed|revoked|shut|off-?boarded|terminated)",
    r"(?:access|accounts?|log-?in|mailbox) (?:\w+ ){0,2}?(?:finally|really|actually|properly|fully) (?:gone|removed|closed|revoked"
    r"|disabled|deactivated|blocked|switched off|shut off)",
    r"(?:when|once|until|till|if|whether) (?:@p |'s |her |his |their |the ){0,3}(?:access|accounts?|log-?in|mailbox) (?:is|are|gets?"
    r"|has been|have been|was) (?:\w+ )?(?:gone|removed|closed|revoked|disabled|deactivated|blocked|off|switched off)",
    r"still (?:gets?|getting|receiv(?:es|ing)|reads?|answers?|answering|sends?|sending|opens?|uses?|using) "
    r"(?:\w+ ){0,3}?(?:e-?mails?|mails?|messages|teams|files|documents|email)",
    r"(?:mailbox|account|login|log-?in|access|password|user|badge) (?:\w+ ){0,3}?(?:still|nonetheless|nevertheless) "
    r"(?:\w+ )?(?:answers?|works?|working|open|valid|active|on|up|live|enabled|alive|usable|responds?)",
    r"(?:is|are|was) still (?:\w+ )?(?:able to|in a position to) ",
    r"(?:should|ought to) (?:not|no longer|\w+n't) (?:\w+ )?(?:have|be able to|still have|be) (?:\w+ ){0,2}?"
    r"(?:access|log|sign|active|enabled|an account)",
    r"(?:why|how) can @p still|why does @p still (?:have (?:\w+ )?(?:access|account|login)|work|get (?:in|e-?mail|mail))",
)

CREATE_SURELY = anywhere(
    *CREATE_SIGNS,
    NEW_SIGNS,
    rf"gets? (?:her|his|their|an?|the) {ACCOUNT}",
    r"(?:he's|she's|they're|he is|she is|they are|@p is) (?:still |just )?not (?:yet )?in (?:the )?(?:gal|address book|directory|ad|active directory|entra(?: id)?)(?= [.?,]|$)",
    r"(?:he|she|they|@p) (?:isn't|aren't) (?:yet )?in (?:the )?(?:gal|address book|directory|ad|active directory|entra(?: id)?)(?= [.?,]|$)",
    rf"where did (?:@p |'s |her |his |my |the ){{0,3}}{ACCOUNT} go",
    rf"(?:no|without|without an?|missing|lacks?|lacking|needs?|need an?|needs an?|misses|lacks an?"
    rf"|missing an?|missing (?:her|his|their|my)) {ACCOUNT}",
    rf"{ACCOUNT} (?:\w+ |@\w+ |'s ){{0,4}}?(?:missing|absent|not there|not here|nowhere|{NOT} "
    rf"(?:exist|there|been created|visible|created|found|show|showing|appear|ready|set up|be found"
    rf"|here))",
    rf"{NOT} {_GAP}(?:provisioned|created|onboarded|on-boarded|set ?up|provision|create|being "
    rf"provisioned|pre-provisioned|generated)",
    rf"{NOT} (?:\w+ |@\w+ ){{0,2}}?(?:have|has|got|get|getting|see|find|gotten|receive|received"
    rf"|given) (?:\w+ ){{0,3}}?{ACCOUNT}",
    r"(?:can't|cannot|can not|couldn't|unable to|not able to|unable) (?:\w+ )?(?:log|sign|login"
    r"|logon|sign-in|log-in)(?: ?in| ?on)?",
    rf"(?:waiting for|waiting on|where is|where's|where 's|when does|when will) (?:\w+ |@\w+ |'s "
    rf"){{0,3}}?{ACCOUNT}",
    r"(?:have|has) i no account",
    r"(?:when|will|if|whether|has|is|are|was|were|did|once|have|be|been|get|gets) (?:\w+ |@\w+ |'s "
    r"){0,5}?(?:provisioned|created|generated|onboarded)",
    rf"{_NOBODY}(?:given|created|made|set up|sorted|got|provided|issued|provisioned) (?:me |her |him |them |us |@p |a |an "
    rf"|the |up |any )*{ACCOUNT}",
    rf"{_YET} (?:get|receive|have|appear|arrive|show up|be (?:created|provisioned|set up|given|onboarded|added))",
    r"(?:no|not a) (?:\w+ )?(?:sign|trace|hint|record|evidence) of",
    rf"(?:still|is|are|am|i'm|been|be) (?:\w+ )?(?:without|with no|lacking|waiting for|awaiting|missing) "
    rf"(?:\w+ ){{0,2}}?{ACCOUNT}",
    rf"with(?:out| no) (?:\w+ ){{0,2}}?{ACCOUNT}",
    r"(?:can't|cannot|can not|couldn't|unable to|not able to) (?:\w+ )?(?:get in|get into|get on|log on|access (?:\w+ )?"
    r"(?:teams|outlook|anything|systems?|laptop|email|mail))",
    rf"(?:nothing(?! (?:has |have |had |was )?(?:happened|changed|moved|updated))|no {ACCOUNT}|no one|nobody|no user|no record|no entry) (?:\w+ ){{0,3}}?(?:in|on|under|for|by) (?:\w+ |@\w+ )"
    rf"{{0,3}}?{_TARGET}",
)

UPDATE_SURELY = anywhere(
    *UPDATE_SIGNS,
    r"no (?:updates?|changes?)",
    r"still (?:lists?|shows?|has|have|calls?|shown|listed) (?:@p )?as",
    r"@p should be (?:in @x|in|called|named)",
    rf"{NOT} {_GAP}(?:updated?|updating|changed?|changing|reflected|refreshed|corrected|in sync"
    rf"|replaced|renamed)",
    r"out ?dated|out of date|out-of-date|out of sync|stale|obsolete",
    r"(?:wrong|incorrect|old|previous|former|bad|misspelled|misspelt) (?:\w+ ){0,2}?(?:data|details"
    r"|values?|info|information|attributes?|name|title|department|manager|phone|number|e-?mail|mail"
    r"|location|company|office|address|profile|position|role|surname|supervisor|boss|job)",
    r"(?:still )?(?:shows?|has|have|showing|says|displays?|lists?) (?:\w+ ){0,3}?(?:old|wrong"
    r"|previous|former|outdated|incorrect)",
    r"(?:got |was |has been |have been )?(?:renamed)",
    r"(?:data|details|profile|record|information|info) (?:is|are) (?:\w+ )?(?:wrong|incorrect|old)",
    r"(?<!anything )(?:changes|updates|edits|corrections) (?:\w+ )?(?:for|of|to|don't|do not|didn't|aren't|are "
    r"not|haven't|is|in)",
    r"@p 's (?:\w+ )?(?:changes?|updates?)",
    r"updates? (?:is|are|was|were) (?:missing|not)",
    rf"{NOT} {_GAP}(?:budged?|moved over|caught up|catch up|carried over|come across|came across|flowed|rippled|followed"
    r"|taken effect|kicked in|filtered through|been picked up|gone through|matched?|the same|correct|right|accurate"
    r"|up to date|up-to-date|amended|adjusted|swapped|switched)",
    r"(?:details|data|profile|record|info|information|title|department|manager|name|number|phone|office|location"
    r"|company|city|cost cent(?:er|re)|role|position|boss|e-?mail) (?:\w+ |@\w+ |'s ){0,6}?(?:ancient|antique"
    r"|old|wrong|incorrect|stale|outdated|obsolete|dated|off|mistaken|false|misspel(?:t|led)|typo|from before|blank"
    r"|empty)(?= [.,?]|$| (?:in|on|since|and|but|it|she|he|they|what|can|could|why|for|after|even|though|although))",
    r"(?:should|ought to|must|needs? to|is supposed to|supposed to) (?:\w+ )?(?:be|say|read|show|list|display|have|report to)"
    r" (?:@x|@p|the new|different|another|changed|updated|something else)",
    r"(?:points?|pointing|refers?|set|remains?|stuck|stays?|defaults?|reverts?|reverted|reset) (?:\w+ )?(?:to|on|at|as|with) "
    r"(?:\w+ ){0,2}?(?:old|previous|former|wrong|outdated|@x)",
    r"(?:instead of|rather than|and not|but not) (?:@x|@p|the (?:old|new))",
    r"still (?:under|in|at|with|on|as|says?|reads?|shows?|lists?|displays?|has|have|the) (?:\w+ ){0,3}?(?:old|previous"
    r"|former|wrong|maiden|@x)",
    r"(?:old|previous|former|maiden|wrong) (?:\w+ )?(?:name|surname|title|manager|boss|department|team|number|address"
    r"|office|phone|extension|company|city|location|role|position|job)",
)

CREATE = anywhere(
    r"(?:everyone|everybody|all) .{0,50}?(?:is|are|got|made it) (?:in|there|through|done|fine)(?: ,)? (?:except|but|apart from)(?: for)? @p",
    *ABSENT,
    rf"(?:{_TARGET}|it) (?:\w+ )?{NOT} (?:know|recogni[sz]e|see|find|contain)",
    rf"(?:{NOT}|missing|nothing|absent|nowhere|doesn't exist|gone) (?:\w+ |@\w+ ){{0,3}}?(?:in|to"
    rf"|from|on|into) {_TARGET}",
    rf"{NOT} {_GAP}(?:added|imported|show up|showing|appear|appeared|exist|arrive|arrived|come "
    rf"through|came through|synced|syncing|sync|synchroni[sz]ed|visible|found|listed|flowing"
    rf"|processed|picked up|there)",
    r"still nothing",
    r"(?:nothing|not) yet",
    r"missing",
    r"where (?:is|are) (?:@p|@p 's|she|he|they)",
    r"where's @p",
    r"no (?:sign|trace) of",
    r"nowhere",
)

DISABLE = anywhere(
    "let @p go",
    r"left|leaver|leavers|leaving|leaves",
    r"terminated|termination|terminating",
    r"resigned|quit|fired|dismissed|departed|retired|laid off",
    r"off-?board(?:ed|ing)?",
    r"no longer (?:works?|with us|employed|here)",
    r"last (?:working )?day",
    r"left the company",
    r"deprovision(?:ing)?",
    r"(?:has|have|had) gone",
    r"disable|deactivate",
)

CREATE_PERHAPS = anywhere(
    r"going wrong with (?:the )?(?:provisioning|onboarding|creation|set-?up)",
    rf"(?:is|are|was|were|if|when|once|whether) @p (?:\w+ ){{0,2}}?(?:in|on) {_TARGET}",
    r"hire date",
    r"(?:has|have|gets?|got|with) an? (?:\w+ )?account",
    r"new (?:trainee|apprentice|recruit|temp|manager|analyst|receptionist|assistant|developer|engineer|graduate|nurse)s? @p",
    r"account (?:is |was |has been )?(?:ready|there|set up|available|live)",
    r"new (?:hire|starter|joiner|employee|colleague|user|worker|contractor|intern)s?",
    r"provisioned|onboarded|created|added|entered|uploaded|submitted|imported|hired|rehired|onboarding",
    r"starts?|started|joined|joins|joining|starting",
)

ATTRIBUTE_BEFORE = anywhere(
    r"(?:why|whose|as|under|of|says?|reads?|with|for|since|after|get|got|gets|to|has|have|is|was|were|but|against|where|keeps?|how|that|its|both|any|@d|via|been|insists|displays?|lists?|wrong|which|what|changed|correct|recently|just|people)(?: (?:new|old|job|own|current|last|work|business|line|direct|entra|ad|s|the|an?|her|his|their|my)){0,2}",
    r"(?:to|in|at|from|into|under) (?:our|the|her|his|their|my) \w+",
    r"(?:on|in|at|from|ring|call|dial|the)(?: (?:the|her|his|their|my|new|old|current|right|wrong|correct)){0,2}",
    r"still (?:has|have|had|having|got) an?",
    r"(?:'s|(?<!@p , )(?<!@x , )(?:her|his|their|my|our)|wrong|old|new|incorrect|outdated|correct|previous|former|whose"
    r"|different|of|@p|@x|still|[.,]|the wrong|the old|the new|changed|updated?|change|no|and"
    r"|missing)(?: (?:new|old|job|own|current|last|work|business|line|direct|entra|ad|s))?",
    r"the(?: (?:new|old|current|job|wrong))?",
    r"(?:still|entra|ad|shows?) ",
)

ATTRIBUTE_AFTER = anywhere(
    r"(?:\w+ |'s |@\w+ ){0,2}?(?:\d[\w.-]*|reads?|keeps?|refuses|remained|stale|stuck|doesn't|instead|shown|by|to|as|typo|carries|rings|goes|belongs|lists?|displays?|went|got|=|to go|points?|reach|turned|reverted|ends|and not|rather|lags|ignores|contradicts|@d|@p|@x|nobody|somebody|another|different|too|either|never|yesterday|and|but|since|after|with|under|effective|hr)",
    r"(?:\w+ |'s ){0,2}?(?:is|are|was|were|isn't|wasn't|hasn't|has|didn't|doesn't|not|still|says?"
    r"|shows?|showing|wrong|incorrect|outdated|old|of|for|change|changes|changed|update|missing|in"
    r"|on|never|reads|update[sd]?|should|hadn't|won't|remains|empty|blank|stays|needs|from|mismatch"
    r"|differs)",
)

ATTRIBUTES = {
    phrase: attribute
    for attribute, phrases in {
        "telephoneNumber": "telephonenumber",
        "physicalDeliveryOfficeName": "physicaldeliveryofficename",
        "displayName": "displayname",
        "givenName": "givenname",
        "sn": "sn",
        "sAMAccountName": "samaccountname",
        "proxyAddresses": "proxyaddresses",
        "mobilePhone": "mobilephone",
        "businessPhones": "businessphones",
        "usageLocation": "usagelocation",
        "description": "description",
        "ou": "ou, organisational unit, organizational unit",
        "licence": "licence, license, licences, licenses",
        "mailbox": "mailbox, mail box",
        "groups": "groups, group membership, group memberships",
        "title": "the job title, promotion, promoted, job title, title, job description, seniority, position, job, role, jobtitle, business title, designation, grade, job role",
        "department": "department, team, org unit, business unit, dept, organisational assignment, section, unit",
        "division": "division",
        "manager": """
            manager, supervisor, boss, reports to @x, report to @x, reporting to @x,
            reporting line, line manager, team lead, superior, reports to, reporting to, reported to, direct supervisor, bosses, line-manager, moved under, reports,
            report to, chain of command, approver, approvals
        """,
        "name": """
            last name, first name, surname, family name, display name, name, given name,
            lastname, firstname, maiden name, preferred name, married name, legal name, names,
            middle name, full name, spelling, surnames, married, wedding, marriage, divorced, divorce, spelt, spelled, spells, misspelt, misspelled,
            initials, forename, christian name, signature name, nickname
        """,
        "company": "company name, company, legal entity, entity, employer, business",
        "phone": """
            phone number, phone, mobile number, mobile, telephone, telephone number, cell,
            cell phone, extension, desk phone, desk number, work phone, landline, direct dial,
            extension number, work number, phone extension, mobile phone, handset, number, telephone extension, cellphone, cell number, office number, dial-in, ext,
            direct line, office phone, desk extension, phone numbers, mobile no, phone no
        """,
        "mail": "email, e-mail, mail, email address, e-mail address, mail address, smtp address, primary address, smtp",
        "location": "office location, location, office, work location, site, building, branch, workplace, office address, desk, floor, wing, campus, room, premises, floor plan",
        "city": "city, town",
        "country": "country, country code",
        "costCenter": "cost center, cost centre, billing code, cost object, cost unit, cost centers, cost centres, charge code, costcenter, costcentre, cost code",
        "userPrincipalName": """
            upn, username, user name, userprincipalname, user principal name, login name, logon name, sign-in name,
            sign in name, signin name, is his sign-in, is her sign-in, is the sign-in, is their sign-in
        """,
        "streetAddress": "address, street address",
        "": """
            the job, ad job, this job, sync job, provisioning job, our job, hr job, hire date @d, start date @d, for employeeid, employeeid @p, employee id @p, employee number @p, for employee id,
            with number, by number, number @p, worker number, under number,
            service desk, it desk, help desk, the desk, short description, issue description, problem description,
            half the office, whole office, personnel number, ticket number, staff number, case number, incident number, reference number, number of, a number,
            case no, company directory, company chat, company car, company phone book, phone in, mobile app, manager chasing, desk help, our office, the business, a desk, his desk, her desk, team meeting, team call, team event, job one, name is, my name is, in the name, name of, in my name,
            address list, address book, name tag, phone book, mail server, team lead's, city council
        """,
        "postalCode": "postal code, zip code",
        "employeeId": "employee id, employee number, employeeid, employeenumber",
        "employeeType": "employee type",
        "employeeHireDate": "hire date, start date",
        "photo": "photo",
    }.items()
    for phrase in map(str.strip, " ".join(phrases.split()).split(","))
}

_NAMED = "|".join(sorted(map(re.escape, ATTRIBUTES), key=len, reverse=True))
ATTRIBUTES |= {phrase: attribute for phrase, attribute in SHOWN.items() if phrase not in ATTRIBUTES}
_WHOSE = r"(?:her|his|their|my|our|its|the|an?|@p 's|'s)"
_KIND = r"(?:(?:new|current|correct|right|job|work|line|own|updated|changed) ){0,2}"

ATTRIBUTE_MISSING = anywhere(
    rf"(?:missing|lacks?|lacking|without|misses) {_WHOSE} {_KIND}(?:{_NAMED})(?! {ACCOUNT}|')",
    rf"(?:{_WHOSE} |@p )?{_KIND}(?:{_NAMED}) (?:still |also )?(?:is|are|was|were) (?:\w+ )?"
    r"(?:missing|empty|blank|absent|gone)(?= [.,?]|$| (?:in|on|from|too|since|and|after|for|@d|hr|why))",
)
