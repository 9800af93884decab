"""What English says when an account is missing, out of date, or should be gone; HR systems and attributes."""

from __future__ import annotations

import re

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import HrSource

ACCOUNT = (
    r"(?:(?:user|ad|entra|azure|work|active directory|m365|o365|microsoft|domain|network|login|company"
    r"|(?:e-?)?mail) ){0,2}"
    r"(?:accounts?|mailbox(?:es)?|user|users|log-?in|logon|identity|profile|access|upn)"
)
_TARGET = (
    r"(?:(?:the )?(?:azure )?(?:ad|entra(?: id)?|aad|active directory|azure|directory|tenant|system|cloud|gal"
    r"|address book|outlook|teams|microsoft 365))"
)
NOT = r"(?:not|never|cannot|\w+n't)"
_GAP = r"(?:[\w@'-]+ ){0,4}?"

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
)

CREATE_SURELY = anywhere(
    rf"gets? (?:her|his|their|an?|the) {ACCOUNT}",
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
    r"(?:when|will|if|whether|has|is|are|was|once|have|be|been|get|gets) (?:\w+ |@\w+ "
    r"){0,2}?(?:provisioned|created)",
)

UPDATE_SURELY = anywhere(
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
    r"(?:changes|updates|edits|corrections) (?:\w+ )?(?:for|of|to|don't|do not|didn't|aren't|are "
    r"not|haven't|is|in)",
    r"@p 's (?:\w+ )?(?:changes?|updates?)",
    r"updates? (?:is|are|was|were) (?:missing|not)",
)

CREATE = anywhere(
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
    rf"(?:is|are|was|were|if|when|once|whether) @p (?:\w+ ){{0,2}}?(?:in|on) {_TARGET}",
    r"hire date",
    r"(?:has|have|gets?|got|with) an? (?:\w+ )?account",
    r"account (?:is |was |has been )?(?:ready|there|set up|available|live)",
    r"new (?:hire|starter|joiner|employee|colleague|user|worker|contractor|intern)s?",
    r"provisioned|onboarded|created|added|entered|uploaded|submitted|imported|hired|rehired|onboarding",
    r"starts?|started|joined|joins|joining|starting",
)

ATTRIBUTE_BEFORE = anywhere(
    r"still (?:has|have|had|having|got) an?",
    r"(?:'s|her|his|their|my|our|wrong|old|new|incorrect|outdated|correct|previous|former|whose"
    r"|different|of|@p|@x|still|[.,]|the wrong|the old|the new|changed|updated?|change|no|and"
    r"|missing)(?: (?:new|old|job|own|current|last|work|business|line|direct|entra|ad|s))?",
    r"the(?: (?:new|old|current|job|wrong))?",
    r"(?:still|entra|ad|shows?) ",
)

ATTRIBUTE_AFTER = anywhere(
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
        "title": "job title, title, position, job, role, jobtitle, business title",
        "department": "department, team",
        "division": "division",
        "manager": """
            manager, supervisor, boss, reports to @x, report to @x, reporting to @x,
            reporting line
        """,
        "name": """
            last name, first name, surname, family name, display name, name, given name,
            lastname, firstname, maiden name, preferred name
        """,
        "company": "company name, company",
        "phone": """
            phone number, phone, mobile number, mobile, telephone, telephone number, cell,
            cell phone, extension
        """,
        "mail": "email, e-mail, mail, email address, e-mail address, mail address, smtp address",
        "location": "office location, location, office, work location, site",
        "city": "city",
        "country": "country",
        "costCenter": "cost center, cost centre, costcenter",
        "userPrincipalName": """
            upn, username, user name, userprincipalname, login name, logon name, sign-in name,
            sign in name, signin name
        """,
        "streetAddress": "address, street address",
        "postalCode": "postal code, zip code",
        "employeeId": "employee id, employee number, employeeid, employeenumber",
        "employeeType": "employee type",
        "employeeHireDate": "hire date, start date",
        "photo": "photo",
    }.items()
    for phrase in map(str.strip, " ".join(phrases.split()).split(","))
}

_NAMED = "|".join(sorted(map(re.escape, ATTRIBUTES), key=len, reverse=True))
_WHOSE = r"(?:her|his|their|my|our|its|the|an?|@p 's|'s)"
_KIND = r"(?:(?:new|current|correct|right|job|work|line|own|updated|changed) ){0,2}"

ATTRIBUTE_MISSING = anywhere(
    rf"(?:missing|lacks?|lacking|without|misses) {_WHOSE} {_KIND}(?:{_NAMED})(?! {ACCOUNT}|')",
    rf"(?:{_WHOSE} |@p )?{_KIND}(?:{_NAMED}) (?:still |also )?(?:is|are|was|were) (?:\w+ )?"
    r"(?:missing|empty|blank|absent|gone)(?= [.,?]|$| (?:in|on|from|too|since|and|after|for|@d|hr|why))",
)
