"""How German names the attributes of an account, and what ties one to somebody."""

from __future__ import annotations

import re

from dialogs.utterance.folding import fold
from dialogs.utterance.language import anywhere, words
from dialogs.utterance.languages.german.expectations import ACCOUNT, W
from dialogs.utterance.languages.german.shown import DEPARTMENTS, JOBS

ATTRIBUTE_BEFORE = anywhere(
    r"(?:ihr|ihre|ihren|ihrem|ihrer|ihres|sein|seine|seinen|seinem|seiner|seines|mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|deren|dessen|(?<!aus )(?<!in )(?<!an )(?<!bei )(?:der|die|das|den|dem)|'s|des|ein|eine|einen|einem|einer|kein|keine|keinen|welche[rnsm]?|@p|@x|als|mit|ohne|nur|und|oder|beim|von|zur|zum|vom|bei"
    r"|neue[nrsm]?|alte[nrsm]?|falsche[nrsm]?|richtige[nrsm]?|korrekte[nrsm]?|aktuelle[nrsm]?|bisherige[nrsm]?|fruhere[nrsm]?|vorherige[nrsm]?|veraltete[nrsm]?|geanderte[nrsm]?|andere[nrsm]?|direkte[nrsm]?|ehemalige[nrsm]?|inkorrekte[nrsm]?|verkehrte[nrsm]?|fehlerhafte[nrsm]?|jetzige[nrsm]?|eigene[nrsm]?|dienstliche[nrsm]?|geschaftliche[nrsm]?|private[nrsm]?"
    r"|bitte|ich|new|old|wrong|feld|attribut|noch|immer|jetzt|nun|nicht|ist|war|steht|stimmt|zeigt|hat|entra|ad|wegen|fur|warum|wieso|wurde|wird|[.,]|auch|gerade|letzte[nrm]?|ganze[nrsm]?|gesamte[nrsm]?|sowie|laut|nach|trotz|seit|wann|diese[rnsm]?|jene[rnsm]?|@d|uber|zu|sich|er|sie|sind|lautet|fehlt|fehlen|stimmen|fehler im|im feld|anderung am|problem mit|azure|workday|sap|outlook|teams|hr|statt|des|diese)",
)

ATTRIBUTE_AFTER = anywhere(
    r"(?!(?:[\w@'-]+ ){0,3}(?:verlass\w*|verliess))(?:[\w@'-]+ ){0,3}?(?:ist|sind|war|waren|wurde|wurden|wird|werden|bleibt|blieb|steht|stehen|stimmt|stimmen|fehlt|fehlen|fehlte|nicht|nie|noch|immer|falsch|falsche\w*|veraltet|alt|leer|von|vom|bei|fur|im|in|sollte|soll|musste|muss|lautet|zeigt|zeigen|heisst|heissen|aktualisiert|geandert|angepasst|anders|verkehrt|hat|haben|kommt|kam|gehort|passt|weicht|statt|hangt|aktualisieren|andern"
    r"|ubernommen|hinterlegt|eingetragen|gefuhrt|gelistet|drin|angezeigt|gewechselt|wechsel|wechselt|ankommt|angekommen|korrekt|auf|nach|noch|kein\w*|unverandert|und|zu|[.,?]|inkorrekt|anzeigt|als|seit|trotz|@p|@x|synchronisiert|gesynct|nachgezogen|unbekannt|weg|verschwunden|dieselbe|derselbe|wie|durcheinander|spinnt|bekommen|an|erst|anstatt|nix|geworden|geht|auch|erscheinen|erscheint|auftauchen|stehen|gepflegt|korrigiert|erhalten|aus|umgezogen|befordert|lasst|gleich|wo|warum|sehe|richtig)",
    r"$",
)


CAUSE = anywhere(
    r"(?:nach|seit|wegen|trotz|aufgrund|infolge|durch) (?:der|dem|des|den|ihrer|seiner|meiner|ihrem|seinem|meinem|ihres|seines|meines)$"
)
"""Before an attribute, such as a wedding, that only led to the wrong one."""

FINE = anywhere(
    r"(?:(?!nicht |kein|nie |aber |nur |falsch|alte|veraltet|warum |wieso )[\w@,'-]+ ){0,12}?(?:passen|passt|stimmen|stimmt|(?:ist|sind) (?:korrekt|richtig|ok|okay|aktuell))(?: (?!nicht|kein|nie|nur|aber)[\w@'-]+){0,6}?(?= (?:, )?(?:nur|aber|bloss|lediglich|allerdings|jedoch|dafur) )",
)
"""What is said to be right, before "but"."""

_FORMS = {
    "title": "jobtitel, titel, stellenbezeichnung, stellenbezeichnungen, berufsbezeichnung, position, positionen, jobbezeichnung, dienstbezeichnung, positionsbezeichnung, funktion, rolle, stelle, job title, jobtitle, job-titel, title, "
    "funktionsbezeichnung, tätigkeit, tätigkeitsbezeichnung, rollenbezeichnung, job-bezeichnung, jobtitels, titels, jobrolle, dienstgrad, amtsbezeichnung, job-title",
    "department": "abteilung, abteilungen, team, bereich, fachbereich, departement, department, abteilungsname, abteilungsbezeichnung, ressort, teamzugehörigkeit, abteilungszugehörigkeit, abteilungszuordnung, abtlg, abt, "
    "abteilungsnamen, teamzuordnung, geschäftsbereich, sachgebiet, referat",
    "manager": "vorgesetzter, vorgesetzte, vorgesetzten, vorgesetztem, vorgesetzte person, manager, managerin, managers, chef, chefs, chefin, chefins, boss, führungskraft, teamleiter, teamleiters, teamleiterin, teamlead, abteilungsleiter, abteilungsleiters, abteilungsleiterin, "
    "linienvorgesetzter, linienvorgesetzte, linienvorgesetzten, leiter, leiterin, gruppenleiter, gruppenleiterin, bereichsleiter, bereichsleiterin, line manager, line-manager, linienmanager, vorgesetztenbeziehung, berichtslinie, reporting line, vorgesetzteninfo, fachvorgesetzter, "
    "fachvorgesetzte, disziplinarvorgesetzter, berichtet an @x, berichtet @d an @x, berichtet jetzt an, berichtet an, disziplinarische vorgesetzte, teamchef, teamchefin, abteilungschef, abteilungschefin, vorgesetztes, vorgesetztenfeld, führungskraftzuordnung",
    "name": "nachname, nachnamen, nachnamens, familienname, familiennamen, familiennamens, vorname, vornamen, vornamens, name, namen, namens, anzeigename, anzeigenamen, anzeigenamens, mädchenname, mädchennamen, geburtsname, geburtsnamen, ehename, ehenamen, rufname, rufnamen, doppelname, doppelnamen, displayname im, zuname, zunamen, display name, "
    "schreibweise, display-name, last name, heiratsname, ledigenname, ledigennamen, ledigname, geburtsnamens, namensschreibung, künstlername",
    "company": "firma, firmenname, gesellschaft, unternehmen, firmenbezeichnung, firmierung, tochterfirma, tochtergesellschaft, arbeitgeber, gesellschaftsname, company, legal entity, konzerngesellschaft, unternehmensname, firmennamen, firmenzuordnung, firmeneintrag, rechtseinheit",
    "phone": "telefonnummer, telefonnummern, telefon, handynummer, handynummern, handy, mobilnummer, mobilnummern, mobiltelefon, mobiltelefonnummer, mobil, mobile, rufnummer, rufnummern, durchwahl, festnetznummer, festnetz, natel, natelnummer, natel-nummer, diensthandy, diensthandynummer, nebenstelle, bürotelefon, telefon nummer, mobile nummer, "
    "handy nummer, telefonnr, handynr, tel nummer, mobilnr, rufnr, geschäftsnummer, telefoneintrag, durchwahlnummer, büronummer, dienstnummer, mobilfunknummer, mobile-nummer, firmenhandy, klappe, telefonnumer, tel, telefon-nr, tel-nr, handy-nr",
    "mail": "e-mail-adresse, e-mail-adressen, mailadresse, mailadressen, emailadresse, email-adresse, e-mailadresse, e-mail, e-mails, email, mail, mail-adresse, e-mail adresse, email adresse, mail adresse, smtp-adresse, primäre adresse, email-addresse, hauptadresse, e-mail-alias, mailalias, emailadressen",
    "location": "standort, standorte, standorts, standortes, büro, büros, arbeitsort, arbeitsorts, dienstort, dienstsitz, niederlassung, filiale, bürostandort, einsatzort, arbeitsplatz, büroraum, office, raumnummer, gebäude, standortangabe, büroangabe, location, zweigstelle, geschäftsstelle, arbeitsstätte, betriebsstätte, office location, arbeitsstandort, außenstelle, sitz",
    "city": "stadt, ort, stadtangabe, wohnort, ortsangabe, city",
    "country": "land, länder, landes, länderkennung, ländercode, landesangabe, country, länderkürzel, landeskennung, landeszuordnung, staat",
    "costCenter": "kostenstelle, kostenstellen, kst, kostenstellennummer, cost center, kostenstellenzuordnung, costcenter, kostenträger, kostenstellenangabe",
    "userPrincipalName": "upn, benutzername, benutzernamen, benutzernamens, anmeldename, anmeldenamen, anmeldenamens, username, usernamen, user name, user-name, userprincipalname, login-name, loginname, loginnamen, login name, log-in-name, loginnamens, benutzerkennung, anmeldekennung, user principal name, userid, usernames, upns, kontoname, kontonamen, accountname, windows-name, sign-in-name, sign-in name, sign in name, signin-name, signin name, anmelde-name, windows-anmeldename, accountnamen",
    "ou": "ou, organisationseinheit, organizational unit",
    "mailbox": "postfach, postfächer, mailbox, e-mail-postfach, mailpostfach",
    "groups": "gruppen, gruppenmitgliedschaft, gruppenmitgliedschaften, gruppenzugehörigkeit, gruppenzuordnung, ad-gruppen, sicherheitsgruppen",
    "streetAddress": "adresse, anschrift, straße, büroadresse, wohnadresse, firmenadresse, straßenadresse",
    "postalCode": "postleitzahl, plz",
    "employeeType": "mitarbeitertyp, beschäftigungsart, employee type, mitarbeiterart, mitarbeiterkreis, mitarbeitergruppe",
    "employeeHireDate": "eintrittsdatum, einstellungsdatum, startdatum, hire date",
    "photo": "foto, profilbild, bild, profilfoto",
    "description": "beschreibung",
    "division": "sparte, division, unternehmensbereich",
    "displayName": "displayname",
    "givenName": "givenname",
    "sn": "sn",
    "samAccountName": "samaccountname",
    "telephoneNumber": "telephonenumber",
    "physicalDeliveryOfficeName": "physicaldeliveryofficename",
    "proxyAddresses": "proxyaddresses",
    "mobilePhone": "mobilephone",
    "businessPhones": "businessphones",
    "usageLocation": "usagelocation",
}
_FORMS["sAMAccountName"] = _FORMS.pop("samAccountName")
_TAILS = words(
    "feld feldes attribut attributes eintrag eintrags angabe angaben wert info anzeige zuordnung änderung änderungen wechsel wechsels aktualisierung update korrektur verschiebung bezeichnung änderungs"
)
_LONG_TAILED = {
    "title",
    "department",
    "manager",
    "name",
    "company",
    "phone",
    "mail",
    "location",
    "city",
    "country",
    "costCenter",
    "userPrincipalName",
}


def _attributes() -> dict[str, str]:
    """Each name of an attribute, also with "-feld", "-änderung" and the like behind it, and "AD-" in front."""
    table: dict[str, str] = {}
    for attribute, forms in _FORMS.items():
        for form in map(str.strip, forms.split(",")):
            name = fold(form)
            table[name] = attribute
            if attribute in _LONG_TAILED and " " not in name:
                for tail in sorted(_TAILS):
                    for link in ("", "s", "n", "en", "-"):
                        table.setdefault(f"{name}{link}{tail}", attribute)
                for head in ("ad-", "entra-", "hr-", "alt-"):
                    table.setdefault(head + name, attribute)
    table |= {
        "umzug": "location",
        "buroumzug": "location",
        "standortwechsel": "location",
        "heiratsname": "name",
        "abteilungsversetzung": "department",
        "umfirmierung": "company",
        "beforderung": "title",
        "heirat": "name",
    }
    table |= dict.fromkeys(
        (
            "mein name ist",
            "mail von @x",
            "e-mail von @x",
            "email von @x",
            "mail der @x",
            "per mail",
            "beschreibung .",
            "name ist @p",
            "im namen von",
            "im namen",
            "mein name",
            "namens @p",
            "teams zeigt",
            "im team",
            "auf stelle",
            "an stelle",
            "vor ort",
            "aus dem team",
            "aus unserem team",
            "in meinem team",
            "in mein team",
            "in unser team",
            "in unserem team",
            "in ihr team",
            "zu meinem team",
            "im unternehmen",
            "firma verlassen",
            *(
                f"{my} {boss}{what}"
                for my in ("mein", "meine", "unser", "unsere")
                for boss in (
                    "chef",
                    "chefin",
                    "boss",
                    "vorgesetzter",
                    "vorgesetzte",
                    "teamleiter",
                    "teamleiterin",
                    "manager",
                    "managerin",
                    "leiter",
                    "leiterin",
                )
                for what in (
                    " ,",
                    " hat",
                    " sagt",
                    " meint",
                    " fragt",
                    " will",
                    " wundert",
                    " mochte",
                    " drangt",
                    " meldet",
                    " @x",
                    " dr",
                    " frau",
                    " herr",
                )
            ),
            "unternehmen verlassen",
        ),
        "",
    )
    leads = (
        "abteilungsleiter",
        "teamleiter",
        "gruppenleiter",
        "bereichsleiter",
        "leiter",
        "teamchef",
        "abteilungschef",
        "manager",
        "chef",
    )
    for lead in (*leads, *(one + "in" for one in leads), "teamlead"):
        table |= dict.fromkeys(
            (f"{word} {lead}" for word in ("zum", "zur", "jetzt", "nun", "neu", "neuer", "ist")), ""
        )
    table |= dict.fromkeys(
        (
            f"{word} {lead}"
            for word in ("seit @d", "dem @d", "seit langem", "langst", "inzwischen", "mittlerweile")
            for lead in (*leads, *(one + "in" for one in leads), "teamlead")
        ),
        "",
    )
    table |= dict.fromkeys(
        ("neuer manager", "neuer chef", "neuer teamleiter", "ist chef", "ist manager"), "manager"
    )
    for word in (
        "jetzt",
        "nun",
        "noch",
        "seit",
        "inzwischen",
        "mittlerweile",
        "@d",
        "@p",
        "immer",
        "weiterhin",
        "frau",
        "herr",
        "die",
        "der",
        "dr",
    ):
        table |= {f"heisst {word}": "name"} | ({f"heisse {word}": "name"} if word != "@p" else {})
    for word in ("seit @d", "jetzt an", "nun an", "@d an", "ab @d", "inzwischen an"):
        table[f"berichtet {word}"] = "manager"
    table["in der abteilung"] = "department"
    table |= {"heisst sie @p": "name", "heisst er @p": "name"}
    table |= {"berichtet nicht mehr": "manager", "berichtet nicht langer": "manager"}
    for job in JOBS:
        table |= dict.fromkeys(
            (
                f"{word} {job}"
                for word in (
                    "steht",
                    "nach wie vor",
                    "immer noch",
                    "als",
                    "senior",
                    "junior",
                    "zum",
                    "zur",
                    "jetzt",
                    "nun",
                    "statt",
                    "steht noch",
                    "steht weiterhin",
                    "steht als",
                    "noch als",
                    "weiterhin als",
                )
            ),
            "title",
        )
    for place in DEPARTMENTS:
        table |= dict.fromkeys(
            (
                f"{word} {place}"
                for word in ("unter", "noch", "im", "in der", "noch im", "statt", "weiterhin", "nun", "jetzt")
            ),
            "department",
        )
    table |= {"namensanderung": "name", "namenswechsel": "name", "versetzung": "department"}
    return table


ATTRIBUTES = _attributes()

_NAMED = "|".join(
    sorted(
        {
            re.escape(fold(form))
            for one in _LONG_TAILED
            for form in map(str.strip, _FORMS[one].split(","))
            if "@" not in form
        },
        key=len,
        reverse=True,
    )
)
_KIND = r"(?:(?:neue[nrsm]?|aktuelle[nrsm]?|richtige[nrsm]?|korrekte[nrsm]?|eigene[nrsm]?|direkte[nrsm]?|ihre?[nrsm]?|seine?[nrsm]?|meine?[nrsm]?|der|die|das|den|eine?[nrsm]?|geschaftliche[nrsm]?|dienstliche[nrsm]?|noch|auch|immer|von|@p) ){0,4}"

ATTRIBUTE_MISSING = anywhere(
    rf"(?:fehlt|fehlen|fehlte|vermisst|vermisse) (?:{W}){{0,4}}?{_KIND}(?:{_NAMED})(?! {ACCOUNT})",
    rf"(?:kein\w{{0,2}}|ohne) {_KIND}(?:{_NAMED})(?! (?:{ACCOUNT}|hat|weiss|kann|konnte|sagt))",
    rf"(?:{_NAMED}) (?:{W}){{0,6}}?(?:fehlt|fehlen|leer|leere|nicht (?:gesetzt|gefullt|befullt|hinterlegt|eingetragen|gepflegt|ausgefullt|vorhanden|mitgekommen)|unbefullt|nicht da)(?= [.,?]|$| \w+)",
)
