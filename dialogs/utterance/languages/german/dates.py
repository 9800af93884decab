"""How German says dates, and which words tie a date to the change."""

from __future__ import annotations

from dialogs.utterance.folding import fold
from dialogs.utterance.language import DateWords, by_phrase, folded, phrases, words

_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_SHORT_DAYS = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
_PARTS = (
    "", "früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "morgens", "abends",
)  # fmt: skip
_RELATIVE = {
    0: "heute, heut, eben, gerade eben, vorhin, soeben, heit, hüt",
    -1: "gestern, gestan, gester",
    -2: "vorgestern",
    -3: "vorvorgestern",
    1: "morgen",
    2: "übermorgen",
    -7: "letzte woche, vorige woche, vergangene woche, letzter woche, letzte kw",
    7: "nächste woche, kommende woche, nächster woche",
    -30: "letzten monat, vorigen monat, vergangenen monat, letztem monat, letzter monat",
    30: "nächsten monat, kommenden monat, nächstem monat",
}

_STEMS = [
    "erst",
    "zweit",
    "dritt",
    "viert",
    "fünft",
    "sechst",
    "siebt",
    "acht",
    "neunt",
    "zehnt",
    "elft",
    "zwölft",
    "dreizehnt",
    "vierzehnt",
    "fünfzehnt",
    "sechzehnt",
    "siebzehnt",
    "achtzehnt",
    "neunzehnt",
    "zwanzigst",
    "einundzwanzigst",
    "zweiundzwanzigst",
    "dreiundzwanzigst",
    "vierundzwanzigst",
    "fünfundzwanzigst",
    "sechsundzwanzigst",
    "siebenundzwanzigst",
    "achtundzwanzigst",
    "neunundzwanzigst",
    "dreißigst",
    "einunddreißigst",
]

DATES = DateWords(
    day_words=folded(
        {stem + ending: day for day, stem in enumerate(_STEMS, 1) for ending in ("e", "en", "er")}
    ),
    weekdays={day: n for n, day in enumerate(_DAYS)}
    | _SHORT_DAYS
    | {"sonnabend": 5}
    | {
        day + part: n
        for n, day in enumerate(_DAYS)
        for part in ("s", "fruh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
    },
    weak_weekdays=frozenset(_SHORT_DAYS) | {day + "s" for day in _DAYS},
    months=folded(
        by_phrase(
            {
                1: "januar, jänner, jan, jaenner",
                2: "februar, feber, feb",
                3: "märz, mär, mrz, maerz",
                4: "april, apr",
                5: "mai",
                6: "juni, jun, juno",
                7: "juli, jul, julei",
                8: "august, aug",
                9: "september, sept, sep",
                10: "oktober, okt",
                11: "november, nov",
                12: "dezember, dez",
            }
        )
    ),
    relative={
        phrase + ((part,) if part else ()): days
        for days, text in _RELATIVE.items()
        for phrase in phrases(text)
        for part in (words(" ".join(_PARTS)) | {""} if -3 <= days <= 2 else {""})
    },
    idle=frozenset({0, 1, 2}),
    units=folded(
        {"minute": 1, "minuten": 1, "min": 1, "stunde": 60, "stunden": 60, "std": 60, "h": 60}
        | {"tag": 1_440, "tage": 1_440, "tagen": 1_440, "tg": 1_440, "woche": 10_080, "wochen": 10_080}
        | {"arbeitstagen": 1_440, "werktagen": 1_440, "arbeitstag": 1_440, "werktag": 1_440}
        | {"monat": 43_200, "monate": 43_200, "monaten": 43_200, "jahr": 525_600, "jahren": 525_600}
    ),
    counts=folded(
        {"ein": 1, "einem": 1, "einer": 1, "eine": 1, "einen": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4}
        | {"fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12}
        | {"vierzehn": 14, "zwanzig": 20, "dreissig": 30}
    ),
    ago=frozenset(),
    ahead=frozenset({"in"}),
    last=words(
        "letzte letzten letzter letztem letztes vorigen voriger vergangenen vergangener letzt vergangene"
    ),
    next=words("nächste nächsten nächster nächstem nächstes kommenden kommender kommende"),
    this=words("diesen dieser diesem"),
    article=words("of the"),
    lead=words("am seit ab zum vom den bis per dem datum der von : um im"),
    between=words("den der dem des , of"),
    clock_lead=words("um gegen ca etwa ,"),
    midday={"mittag": "12:00", "mittags": "12:00", "mitternacht": "0:00"},
    no_cues=frozenset({("wurde", "per"), ("wurden", "per"), ("", "kommt")}),
    effective=words(
        """
        start starten startet startete gestartet startdatum starttermin beginn beginnt begann beginnen begonnen anfängt anfing anfangen
        angefangen fängt fing fange fängst fang fangen arbeitsbeginn eintritt eintrittsdatum eintreten eingetreten einstieg eingestiegen einsteigt steigt antritt
        angetreten antreten antrat dienstantritt dienstbeginn eins dazugekommen dazugestossen erster ersten erste
        verlässt verlassen verliess verließ verlaesst austritt austrittsdatum austreten ausgetreten ausscheiden ausgeschieden
        ausscheidet scheidet schied gekündigt kündigung kündigt geht ging gehen gegangen weg letzter rente pension pensioniert entlassen
        gefeuert aufgehört hört arbeitstag gültig wirksam wirkung per stichtag tritt trat ausgestiegen verabschiedet raus
        einstellung einstellungsdatum onboarding offboarding vertragsende vertragsbeginn befristet endet endete ende rückkehr zurückgekehrt
        ab angestellt arbeitet kommt dabei ruhestand wechselt abgang
        """
    ),
    past=words(
        """
        gestartet begann begonnen angefangen fing anfing eingetreten angetreten verlassen verliess ausgetreten ausgeschieden gekündigt
        gegangen ging entlassen gefeuert aufgehört hat ist war wurde schied trat startete antrat hatte sind wurden haben endete angestellt zurückgekehrt
        verabschiedet pensioniert eingestiegen dabei arbeitet
        """
    ),
    changed=words(
        """
        geändert änderung aktualisiert angelegt erstellt erfasst eingestellt eingegeben eingetragen eingepflegt gepflegt hinzugefügt befördert
        beförderung versetzt versetzung gewechselt wechsel wechselte umgezogen umzug geheiratet heirat hochzeit heiratete umbenannt korrigiert berichtigt
        seit hochgeladen übermittelt übergeben importiert angepasst gesetzt gespeichert abgeschlossen genehmigt freigegeben gebucht
        bekommen bekam geworden hinterlegt nachgetragen wiedereingestellt rehire rehired neueintritt neueinstellung neuzugang neuanstellung eingespielt gesendet umgestellt upload
        umgehängt zugeordnet verarbeitet angenommen abgesendet registriert gemacht getauscht verschoben updated geschickt seitdem
        kostenstellenwechsel abteilungswechsel namensänderung standortwechsel stellenwechsel titeländerung übernommen aufgenommen angeheuert
        """
    ),
    other=words(
        """
        bis spätestens deadline frist fällig vor ticket tickets incident fall gemeldet meldete meldet gefragt fragte angerufen anrief rief anruf telefonat
        mail mails e-mail mailte geschrieben schrieb gesagt sagte erzählt beschwert beschwerte eskaliert meeting besprechung termin benötigt
        braucht brauchen brauche brauch müssen dringend eröffnet aufgemacht geöffnet anfrage angefragt schulung workshop kundentermin präsentation
        geprüft erwartet warte warten gemailt nachgefragt reklamiert gesprochen geburtsdatum geboren geb geburtstag sla inc versprochen zugesagt bescheid
        feedback rückmeldung
        """
    ),
    month_first=frozenset({"US", "PH", "PR", "GU", "VI", "AS", "MH", "FM", "PW"}),
    ago_before=phrases("vor, vor etwa, vor ca, vor circa, vor ungefähr, vor rund, vor knapp, vor gut"),
    last_after=frozenset(),
    next_after=frozenset(),
    future=words("wird werden"),
    until=words("bis"),
    lasting=words(
        "vertrag vertrags befristet befristung angestellt beschäftigt gearbeitet arbeitete arbeitsvertrag tätig praktikum"
    ),
    never_after=words("frau herr herrn guten schönen guter schöner jeden jeder frühen"),
    dotted_days=True,
    no_days=frozenset({("von", "fr"), ("der", "fr"), ("dem", "fr"), ("den", "fr")}),
    family=words("freitag sonntag montag samstag"),
    gone=words("raus weg fort"),
    scheduled=words(
        "start starttermin startdatum arbeitsbeginn dienstbeginn eintritt austritt beginn einstieg"
    ),
    present=words("ist sind"),
    planned=words("zum ab per mit"),
    weeks={
        tuple(fold(word) for word in phrase.split()): weeks
        for weeks, text in {
            -1: "letzte woche, letzter woche, vorige woche, voriger woche, vergangene woche, vergangener woche",
            0: "diese woche, dieser woche",
            1: "nächste woche, nächster woche, kommende woche, kommender woche",
        }.items()
        for phrase in text.split(", ")
    },
    nouns=words("letzter letzte"),
    day_before=words("am zum vom den dem ab"),
    clock_units=words("uhr h"),
)
