"""How German says whose id a number is, and the field labels of its tickets."""

from __future__ import annotations

from dialogs.utterance.folding import fold
from dialogs.utterance.language import IdWords, words

_OF_PERSON = words(
    "personalnr persnr pers.nr pers-nr pers mitarbeiternr mitarbeiter-id mitarbeiterid ma-nr ma-nummer manr pnr hr-id hrid user-id userid worker-id employee-id personal-nr perner"
)
ID_WORDS = _OF_PERSON | words(
    "ticketnr ticket-nr ticket-id tenant-id app-id korrelations-id request-id change-id cycle-id job-id änderungs-id vorgangs-id sitzungs-id kst dw plz"
)

IDS = IdWords(
    person=_OF_PERSON
    | words(
        """
        # personalnummer personalnr persnr pers.nr pers-nr mitarbeiternummer mitarbeiternr mitarbeiter mitarbeiterin mitarbeiter-id mitarbeiterid
        ma ma-nr ma-nummer manr pn pnr id ids hr-id hrid user userid user-id benutzer person personen worker workerid worker-id employee employeeid employee-id
        angestellter angestellte kollege kollegin nummer nr externer externe personal-nr personal-nummer stammnummer personalnummern mitarbeitende
        praktikant praktikantin azubi werkstudent externalid personidexternal wid nummern mitarbeiternummern ids kennnummer perner personen-id
        """
    ),
    change=words(
        "change changeid change-id änderung änderungs-id änderungsid cycle cycleid cycle-id zyklus zyklus-id zyklusid zykluskennung änderungskennung vorgangs-change-id"
    ),
    job=words("job jobid job-id job-kennung auftrags-id bereitstellungsjob provisionierungsjob"),
    foreign=words(
        """
        ticket tickets ticketnummer ticket-nr ticketnr ticket-id incident inc case fall fallnummer vorgang vorgangsnummer vorgangs-id anfrage anfragenummer fehler fehlercode error code tenant tenant-id
        tenantid mandant mandanten-id app appid app-id anwendung client client-id kostenstelle kostenstellen kst telefon tel telefonnummer handy handynummer mobil mobilnummer
        durchwahl dw apparat nebenstelle fax stock stockwerk etage raum zimmer büro gebäude plz postleitzahl postfach strasse hausnummer port request req sla auftrag auftragsnummer
        rückruf rückrufnummer erreichbar
        bestellung bestellnummer rechnung rechnungsnummer korrelations-id correlation korrelation request-id anfrage-id sitzung session version jahr gruppe buchungskreis natel rufnummer mobile
        planstelle stelle chg change-ticket problem-id kundennummer vertrag vertragsnummer inventarnummer asset gerät firma firmennummer standort halle step schritt kb artikel
        seriennummer inventar linie schulungsraum meetingraum parkplatz http status abteilung werk phone extension
        """
    ),
    units_after=words(
        """
        % tage tagen tag stunden stunde std minuten minute min wochen woche monate monaten monat jahre jahren jahr personen leute leuten mitarbeiter mitarbeitern
        mitarbeitende mitarbeitenden benutzer konten accounts user users fehler sekunden uhr kollegen neue neuen zyklen läufe neueinstellungen prozent euro franken cent lizenzen kolleginnen
        datensätze einträge leavern leaver stk stück weitere weiteren
        """
    ),
    foreign_prefixes=words(
        "aadsts case chg cs cve d err error hresult http inc incident kb m o prb ref req ritm sctask task ticket tkt tic win kst eg og raum zi dw jira"
    ),
    denies=words("nicht"),
    glue=words(
        """
        jeweils mit der die das dem den und/oder hat ihr ihre sein seine als aus adresse e-mail e-mail-adresse mail email mailadresse id ids hr-id nr nummer name personalnummer personalnr persnr pers
        mitarbeiternummer mitarbeiter-id mitarbeiternr mitarbeiter mitarbeiterin upn user userid user-id benutzer benutzername worker workerid employee employee-id wid ist lautet personidexternal frau herr
        herrn hr workday sap ma-nr pn kennung anmeldename unter
        """
    )
    | frozenset("()-,:–—/[]<>;#=|.'\""),
    numbered=words(
        "kostenstelle kostenstellen kst durchwahl telefonnummer handynummer mobilnummer rufnummer handynr nebenstelle natel plz postleitzahl raum raumnummer buchungskreis"
    ),
    values_after=words("wär wäre"),
    values=words("soll sollte auf noch steht bleibt zeigt statt lautet"),
)

LABELS = {
    " ".join(fold(part).split()): kind
    for kind, phrases in {
        "person": """
            benutzer, benutzerin, mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeitender, ma, name, betroffener, betroffene, betroffene person, betroffener benutzer, betroffener mitarbeiter,
            betroffene mitarbeiterin, betroffener user, betroffener anwender, anwender, person, neueinstellung, neuer mitarbeiter, neue mitarbeiterin, name des mitarbeiters, name der mitarbeiterin, mitarbeitername, anzeigename,
            user, vollständiger name, benutzername, angefordert für, angefragt für, für, leaver, austritt von, personalnummer, personalnr, mitarbeiternummer, mitarbeiter-id, mitarbeiternr, id, upn, hr-id,
            e-mail-adresse, mailadresse, es geht um, betrifft, betreff, bezüglich, wer, name mitarbeiter, name mitarbeiterin, vorname nachname, name vorname, nachname vorname, neue kollegin, neuer kollege,
            betroffen, betr, bzgl, worker, employee, neuzugang, neuer ma, neue ma, ma-nr, kandidat, kandidatin, vor- und nachname, name ma, angestellter, angestellte, neuer user, neuer benutzer, anmeldename, vorname, nachname, persnr, pers-nr, lernende, lernender
        """,
        "bystander": """
            vorgesetzter, vorgesetzte, manager, managerin, chef, chefin, anrufer, anruferin, melder, melderin, gemeldet von, gemeldet durch, von, an, cc, kopie, bcc, eröffnet von, erfasst von, absender, empfänger, zugewiesen an, bearbeiter, bearbeiterin,
            genehmiger, genehmigt von, ansprechpartner, ansprechpartnerin, kontakt, erstellt von, ersteller, führungskraft, teamleiter, teamleiterin, teamlead, linienvorgesetzter, meldende person, antragsteller, antragstellerin, anforderer, angefordert von,
            hr-partner, hr partner, personalabteilung, personaler, recruiter, recruiterin, agent, verantwortlich, verantwortlicher, angelegt von, einreicher, eingereicht von, auftraggeber, kostenstellenverantwortlicher,
            hr-ansprechpartner, hr-kontakt, besteller, requester, anfragender, anfragende, gesendet von, freigegeben von, freigeber, neuer vorgesetzter, neue vorgesetzte, neuer manager, alter vorgesetzter, zuständig, hr business partner, hr, unterschrift, gez, name des melders, hr-sachbearbeiter,
            hr-sachbearbeiterin, hr-betreuer, betreuer, buddy, mentor
        """,
        "effective": """
            startdatum, eintritt, eintrittsdatum, eintrittstermin, einstellungsdatum, arbeitsbeginn, beginn, start, erster arbeitstag, erster tag, dienstbeginn, austritt, austrittsdatum, austrittstermin, letzter arbeitstag, letzter tag, enddatum, vertragsende,
            vertragsbeginn, gültig ab, gültigkeit, wirksam ab, wirksam zum, wirksam, änderungsdatum, datum der änderung, ab, ab wann, geändert am, kündigung zum, kündigungsdatum, stichtag, seit, dienstantritt, einstellung, hire date, wechsel zum, wechseldatum, kündigung per, austritt per, eintritt per, beginnt am,
            datum änderung, datum des wechsels, dienstende, dienstaustritt, diensteintritt, antritt, antrittsdatum, stellenantritt
        """,
        "other": """
            eröffnet, eröffnet am, erstellt, erstellt am, gesendet, datum, fällig, fällig am, fälligkeit, frist, deadline, gemeldet, gemeldet am, empfangen, eingegangen, eingang, eingegangen am, geschlossen, ticket, ticketnummer, ticket-nr, ticketnr, fall, fallnummer, vorgang, incident, telefon, tel, mobil, mobile, handy, durchwahl,
            rückruf, rückrufnummer, sla, zieldatum, ref, referenz, geburtsdatum, geb, geboren, zuletzt aktualisiert, aktualisiert, aktualisiert am, letzte änderung, erledigen bis, bis, lösung bis, zu erledigen bis, gewünscht bis, ticketdatum, meldedatum, fax, uhrzeit, zeitpunkt der meldung, vorgangsnummer, erfasst am, wunschtermin, auftragsnummer, bearbeitet am, rückruf unter
        """,
        "": """
            meldung per telefon, meldung per mail, meldung am telefon, anruf, meldung per chat, meldung, meldung via telefon, meldung per e-mail
        """,
        "value": """
            titel, jobtitel, abteilung, firma, gesellschaft, standort, büro, land, stadt, ort, team, position, stelle, rolle, funktion, kostenstelle, kst, priorität, prio, kategorie, warteschlange, queue, zustand, status, bereich, stellenbezeichnung,
            arbeitsort, organisationseinheit, dringlichkeit, unternehmen, niederlassung, zuweisungsgruppe, gruppe, soll, ist, alter wert, neuer wert, alt, neu, system, quelle, hr-system, auswirkung
        """,
    }.items()
    for part in phrases.split(",")
}
