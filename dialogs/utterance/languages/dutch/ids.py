"""Dutch words around ids, and the field labels of tickets."""

from __future__ import annotations

from dialogs.utterance.language import IdWords, words

IDS = IdWords(
    person=words(
        """
        # medewerker medewerkers medewerkersnummer medewerkernummer medewerkersnr werknemer werknemers
        werknemersnummer werknemernummer personeelsnummer personeelsnr personeelsnummers personeelslid pnr
        persnr id ids nr nrs nummer nummers no user userid gebruiker starter vertrekker collega stagiair persoon
        werkneemster medewerkster wid hr-nummer hr-id stamnummer externalid medewerker-id
        employee worker personeels-id werknemers-id contractant uitzendkracht medewerkerid hr-nr
        """
    ),
    change=words(
        "change changeid cycle cycleid wijzigings-id wijzigingsid change-id cycle-id cyclus cyclus-id"
    ),
    job=words("job jobid job-id taak"),
    foreign=words(
        """
        ticket ticketnummer ticketnr incident incidentnummer melding meldingsnummer meldingsnr meldingnr meldingnummer zaaknr callnr zaak zaaknummer
        dossier dossiernummer call callnummer wijziging wijzigingsnummer foutcode fout error code kostenplaats
        kostenplaatsnummer kostencentrum kostendrager telefoon telefoonnummer tel telnr mobiel gsm gsm-nummer toestel toestelnummer
        doorkiesnummer verdieping etage kamer lokaal gebouw versie tenant tenantid tenant-id app appid app-id
        stap regel lijn jaar postcode referentie ref kenmerk aanvraag aanvraagnummer order ordernummer
        correlation correlation-id correlationid request request-id status poort groep vacature vacaturenummer
        badge pas badgenummer filiaal kostenpost rekening verzoek verzoeknummer inc topdesk topdesknummer stap ruimte
        """
    ),
    units_after=words(
        """
        % dagen dag uur uren minuten minuut min maanden maand weken week jaar jaren seconden medewerkers
        mensen personen man collegas gebruikers accounts fouten errors keer x maal procent records cycli
        euro te moeten
        """
    ),
    foreign_prefixes=words("m i mld tkt wo vac kp bg nl be"),
    denies=words("niet"),
    glue=words(
        """
        met / het de medewerkersnummer medewerkernummer werknemersnummer personeelsnummer personeelsnr
        id nr nummer is haar zijn z'n heeft als medewerker gebruiker mail e-mail email mailadres
        e-mailadres adres upn account gebruikersnaam userid hr-id onder pnr persnr mailt
        """
    )
    | frozenset("()-,:–—/[]<>;#=|.'\""),
    numbered=words(
        "kostenplaats kostenplaatsen kostencentrum kostendrager kostenpost toestelnummer gsm-nummer telefoon telefoonnummer gsm mobiel mobieltje toestel doorkiesnummer nummer"
    ),
    values=words("op naar hoort toont blijft nog steeds als ipv vermeldt zegt")
    | {f"{where} staat" for where in ("er", "entra", "ad", "nu", "nog", "dat", "en", "daar", "kostenplaats")}
    | {"plaats van", "v ."},
)

LABELS = {
    phrase: kind
    for kind, phrases in {
        "person": """
            gebruiker, medewerker, medewerkster, werknemer, werkneemster, naam, naam medewerker,
            naam werknemer, naam gebruiker, betrokkene, betrokken medewerker, betrokken gebruiker,
            betrokken persoon, getroffen gebruiker, persoon, nieuwe medewerker, nieuwe collega, starter,
            vertrekker, volledige naam, weergavenaam, gebruikersnaam, aangevraagd voor, voor, betreft,
            betr, onderwerp, wie, personeelsnummer, personeelsnr, medewerkersnummer, medewerkernummer,
            werknemersnummer, werknemernummer, pers nr, pnr, nummer, id, hr-id, hr id, e-mailadres, mailadres,
            e-mail, upn, over, collega, naam collega, voornaam en naam, naam en voornaam, stagiair,
            kandidaat, naam starter, nieuwe starter, re, fw, rv
        """,
        "bystander": """
            manager, leidinggevende, naam leidinggevende, beller, melder, aanmelder, indiener, meldende collega, aanvrager, aangevraagd door, van,
            aan, cc, bcc, gemeld door, aangemeld door, ingediend door, afzender, toegewezen aan, behandelaar,
            goedgekeurd door, goedkeurder, contact, contactpersoon, aangemaakt door, lijnmanager, chef,
            teamleider, verantwoordelijke, hr-contact, hr contact, hr-partner, recruiter, eigenaar, baas,
            verzoeker, naam melder, naam aanvrager, naam manager, behandeld door, overste, opdrachtgever,
            direct leidinggevende, directe leidinggevende, nieuwe manager, oude manager, verwacht, huidig
        """,
        "effective": """
            startdatum, ingangsdatum, datum in dienst, in dienst, in dienst per, in dienst sinds, uit dienst,
            uit dienst per, datum uit dienst, datum indiensttreding, indiensttreding, uitdiensttreding,
            datum uitdiensttreding, einddatum, laatste werkdag, eerste werkdag, laatste dag, eerste dag, start,
            per, wijzigingsdatum, datum wijziging, effectief, effectieve datum, begindatum, aanvang, vertrek,
            vertrekdatum, gewijzigd op, ingang, met ingang van, vanaf, datum ingang, einde contract
        """,
        "other": """
            geopend, aangemaakt, verzonden, verstuurd, datum, deadline, gemeld, gemeld op, ontvangen, ticket,
            incident, telefoon, tel, mobiel, gsm, telefoonnummer, streefdatum, ingediend, ref,
            referentie, kenmerk, geboortedatum, geopend op, aangemaakt op, ticketnummer, ticketnr, meldingsnummer, meldingsnr, meldingnr, zaaknr, incidentnummer, incidentnr, sla,
            uiterlijk, gewenst voor, gesloten, zaaknummer, datum melding, einddatum ticket, doorlooptijd,
            oplossen voor, opgelost voor, tijdstip
        """,
        "": """
            melding, omschrijving, korte omschrijving, probleem, toelichting, opmerking, opmerkingen, vraag, beschrijving, details, info,
            samenvatting, bericht, inhoud, probleemomschrijving, reden, situatie, notitie
        """,
        "value": """
            functie, functietitel, titel, afdeling, dienst, bedrijf, locatie, kantoor, land, stad, team,
            positie, kostenplaats, prioriteit, categorie, wachtrij, status, groep, vestiging, standplaats,
            rol, was, wordt, oud, nieuw, huidige waarde, nieuwe waarde, oude waarde, nieuwe functie, oude functie,
            nieuwe afdeling, oude afdeling, impact, urgentie, entiteit, behandelgroep, type
        """,
    }.items()
    for phrase in map(str.strip, " ".join(phrases.split()).split(","))
}
