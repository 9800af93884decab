"""The attributes of an account in Dutch, and what stands around one that is wrong, old or missing."""

from __future__ import annotations

import re

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.dutch.expectations import ACCOUNT, POSS

_OWNERS = (
    r"(?:'s|haar|zijn|z'n|d'r|hun|mijn|m'n|mn|me|onze|ons|je|uw|verkeerde?|foute?|foutieve?|oude?|nieuwe?|onjuiste?|juiste?|vorige|incorrecte?"
    r"|correcte?|verouderde?|andere?|huidige|wiens|@p|@x|hem|actuele|gewijzigde?|ouwe|veld|velden|qua|kolom|attribuut|eigenschap|beide|aangepaste|vroegere|wijziging van|wijzig|verander|geen|en|[.,?]|nog|of)"
)
ATTRIBUTE_BEFORE = anywhere(
    rf"{_OWNERS}(?: (?:nieuwe?|oude?|eigen|huidige|vorige|directe?|vaste?|interne|zakelijke?|mobiele?|tweede|laatste|primaire|volledige|ad|entra|officiele))?",
    r"(?:veranderd|veranderde|verandert|gewisseld|wisselde|wisselt|gewijzigd) van(?: (?:de|het))?",
    r"(?:de|het|een|welke?|dezelfde|die|dat|deze|dit)(?: (?:nieuwe?|oude?|eigen|huidige|juiste?|verkeerde?|foute?|correcte?|directe?|vorige))?",
    r"(?:staat|toont|klopt|kloppen|wijziging|wijzigingen|aanpassing|correctie|in ad|in entra|met|qua|voor|als|wat betreft|is|steeds|wijzigde|veranderde|kreeg|heeft|staan|zegt|bij|zelfs|enkel|alleen|of|misschien|rond|mist)",
)

ATTRIBUTE_AFTER = anywhere(
    r"(?:[\w-]+ |'s ){0,2}?(?:is|zijn|was|waren|klopt|kloppen|niet|nog|van|voor|staat|staan|wordt|werd|moet|moest|moeten|zou|hoort|heet|in|op|bij"
    r"|verkeerd|fout|foutief|onjuist|oud|leeg|blijft|toont|ontbreekt|ontbreken|mist|verschilt|wijkt|komt|kwam|valt|vallen|veranderd|gewijzigd|aangepast|veranderde|wijzigde"
    r"|wijziging|doorgevoerd|bijgewerkt|geupdatet|geupdate|steeds|altijd|@x|\. @x|@p \.|@p (?:niet|nog|is|klopt|verkeerd|fout|nooit|ontbreekt|leeg|staat)|heeft|naar|incorrect|verouderd|stond|had|ziet|gezien|werkt|doorkomen|doorgekomen|mee"
    r"|wijzigen|aanpassen|veranderen|corrigeren|gewijzigde|gezet|gekregen|hebben|te zien|zien|hoe|waarom|die|dat|als|leek|nooit|gecorrigeerd|vermeld|vermeldt|via|uit|wilt|wil|correct|hangt|zit|kan|mag|@d|of|for|ipv|doorkomt|doorkwam|over|dan|achter|achterloopt|ingevoerd|verwerkt|zichtbaar|zegt|zeggen|vermeldt|gespeld|geschreven|kapot|krijgt|kreeg|terwijl|hangen|blijven|bleef|klopte|juist|komt|overgenomen|goed|raakt|geraakt|ontbrak|ingevuld|not|wrong|missing|mismatch|lijkt|loopt|tot|tonen|weergegeven|onder|gaan|ging|zal|weer|ineens|plots|eens|even|nakijken|natrekken|checken|controleren|bekijken|nagaan|eindigt|bevat|begint|afgekapt|afgebroken|dat|hoort|wel|gelijk|hetzelfde)",
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
        "description": "description, omschrijving",
        "ou": "ou, organisatie-eenheid, organisatorische eenheid",
        "licence": "licentie, licenties",
        "mailbox": "mailbox, postvak, postbus",
        "groups": "groepen, groepslidmaatschap, groepslidmaatschappen",
        "title": """
            functietitel, functie, titel, jobtitel, job title, jobtitle, rol, positie, functiebenaming, functieomschrijving,
            functienaam, functieprofiel, haar job, zijn job, z'n job, mijn job, nieuwe job, oude job, nieuwe baan, jobfunctie,
            job titel, functiewijziging, promotie, title, functie titel, functiebeschrijving, ambt, graad
        """,
        "department": """
            afdeling, team, dienst, departement, department, afdelingsnaam, afdelingscode, afdelingswijziging, teamnaam,
            afd, businessunit, business unit, organisatieonderdeel
        """,
        "division": "divisie, division",
        "manager": """
            manager, leidinggevende, baas, chef, supervisor, lijnmanager, teamleider, teamlead, overste, rapporteert aan @x,
            rapporteren aan @x, rapporteert nog, onder @x, diensthoofd, afdelingshoofd, verantwoordelijke, leidinggevenden, afdelingsmanager,
            rapporteerlijn, rapportagelijn, hierarchische lijn, managers, n+1, teammanager, direct leidinggevende,
            managerveld, managerwijziging, line manager
        """,
        "name": """
            achternaam, voornaam, naam, familienaam, weergavenaam, meisjesnaam, roepnaam, display name, displaynaam,
            geboortenaam, naamswijziging, naamswijzigingen, naamsverandering, naamwijziging, tussenvoegsel, partnernaam, volledige naam,
            trouwnaam, huwelijksnaam, last name, first name, display-naam, getrouwde naam, initialen, naamsvermelding
        """,
        "company": """
            bedrijf, bedrijfsnaam, firma, firmanaam, onderneming, werkgever, vennootschap, company, organisatie,
            organisatienaam, rechtspersoon, entiteit, bv
        """,
        "phone": """
            telefoonnummer, telefoonnummers, telefoon, mobiele nummer, mobiel nummer, gsm-nummer, gsmnummer, gsm nummer, gsm, mobiel,
            toestelnummer, toestel, doorkiesnummer, telnr, tel, tel nr, telefoonnr, vaste nummer, vast nummer,
            mobieltje, 06-nummer, 06 nummer, 06, mobiele telefoon, telefoon nummer, mobiele telefoonnummer, mobile, oude nummer, nieuwe nummer, nieuw nummer, verkeerde nummer, verkeerd nummer, haar nummer, zijn nummer,
            z'n nummer, mijn nummer, ander nummer, juiste nummer, nummer van @p, doorkiesnr, gsm-nr,
            gsmnr, belnummer, werktelefoon, werknummer, phone
        """,
        "mail": """
            mailadres, e-mailadres, emailadres, e-mail, email, mail, mail adres, e-mail adres, email adres, smtp-adres,
            mailadressen, e-mailadressen, smtp adres, mailalias
        """,
        "location": """
            locatie, kantoor, vestiging, standplaats, werkplek, werklocatie, kantoorlocatie, filiaal, office, site, werkplaats,
            kantoorgegevens, officelocatie, office location, gebouw, bureau, vestigingsplaats, kantooradres
        """,
        "city": "stad, woonplaats, plaatsnaam, gemeente, plaats, city",
        "country": "land, landcode, country, landveld",
        "costCenter": """
            kostenplaats, kostenplaatsen, cost center, costcenter, cost centre, kostendrager, kostencentrum, kostenplek,
            kostenplaatsnummer, kostenplaatscode, kostencenter
        """,
        "userPrincipalName": """
            upn, gebruikersnaam, inlognaam, loginnaam, aanmeldnaam, username, user name, userprincipalname,
            user principal name, login naam, inlog naam, accountnaam, aanmeldingsnaam, gebruikers naam, userid
        """,
        "streetAddress": "adres, straat, werkadres, straatnaam",
        "postalCode": "postcode",
        "employeeId": "employee id, employeeid",
        "employeeType": "type medewerker, employee type, contracttype",
        "employeeHireDate": "hire date",
        "": """
            sinds haar promotie, sinds zijn promotie, na haar promotie, na zijn promotie, sinds mijn promotie, na mijn promotie,
            op de afdeling, op onze afdeling, op mijn afdeling, op kantoor, op ons kantoor, op mijn kantoor, op het kantoor,
            in ons team, in mijn team, in het team, van ons team, ons bedrijf, het bedrijf verlaten, mail gekregen, mail ontvangen, mails ontvangt,
            een mail, mail gestuurd, mail van, een mailtje, per mail, via mail, mijn mail, titel van ticket, naam van ticket,
            mijn manager vraagt, mijn leidinggevende vraagt, naam medewerker, naam van de, ons kantoor, ander land, op locatie,
            afdeling hr, hr afdeling, de dienst hr, dienst hr, afdeling personeelszaken,
            een nieuw teamlid, in onze organisatie, de organisatie, onze organisatie, plaats van, in plaats, in plaats van, ter plaatse, verantwoordelijke voor
        """,
        "photo": "foto, profielfoto, pasfoto",
    }.items()
    for phrase in map(str.strip, " ".join(phrases.split()).split(","))
}

NAMED = "|".join(sorted(map(re.escape, ATTRIBUTES), key=len, reverse=True))
FINE = anywhere(
    rf"(?:toen|eerst|vroeger|vorige (?:keer|week|maand)) (?:was|klopte|waren) (?:[\w'-]+ )?(?:{NAMED})(?: (?!nog|en)[\w-]+){{0,3}}?(?= [.,])",
    rf"(?:{NAMED}) (?:@p |'s )?(?:klopt|kloppen|is|zijn|staat|staan) (?:\w+ )?(?:wel|goed|juist|correct|in orde|al aangepast)(?: (?!niet|nog|geen)\w+){{0,3}}?(?= (?:, )?(?:maar|alleen|enkel|doch|terwijl) )",
)
"""What was wrong once, or is said to be right, before what is wrong now."""

_KIND = r"(?:(?:nieuwe?|huidige|juiste?|correcte?|directe?|eigen|gewijzigde?|mobiele) ){0,2}"

ATTRIBUTE_MISSING = anywhere(
    rf"(?:mist|missen|mis|ontbreekt|ontbreken|zonder|miste|ontbrak) (?:nog |steeds |altijd |ook |alleen |enkel |@p |'s |in entra |in ad |bij |er |de |het |haar |zijn |z'n |d'r |hun |mijn |een |hem |op ){{0,5}}{_KIND}(?:{NAMED})(?! {ACCOUNT}|')",
    rf"(?:geen|zonder) {_KIND}(?:{NAMED})(?! {ACCOUNT}|')(?= [.,?]|$| (?:in|op|bij|van|gekregen|meer|ingevuld|vermeld|zichtbaar|te|doorgekomen|gezet|staan|heeft|terwijl|maar|is|wordt|wel|zien|hebben|@d|sinds|na|en|meegekomen|ingesteld|ingevoerd|gekoppeld|toegewezen))",
    rf"(?:{POSS} |@p ){_KIND}(?:{NAMED}) (?:[\w@'-]+ ){{0,5}}?(?:ontbreekt|ontbreken|leeg|blanco|mist|ontbrak|niet ingevuld|is weg|verdwenen)(?= [.,?]|$| (?:in|op|uit|sinds|na|en|voor|@d|is|gebleven|terwijl|maar|bij|hoe|waarom|nog|gelaten))",
)
