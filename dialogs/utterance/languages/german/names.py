"""How German shows who is meant: the words around names."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.utterance.folding import fold
from dialogs.utterance.language import NameWords, phrases, words
from dialogs.utterance.languages.english.everyday import NOBODY as ENGLISH_NOBODY
from dialogs.utterance.languages.german.attributes import ATTRIBUTES
from dialogs.utterance.languages.german.everyday import ALSO_NAMES, GIVEN, NOBODY, ORDINARY, SURNAMES
from dialogs.utterance.languages.german.families import FAMILIES
from dialogs.utterance.languages.german.ids import ID_WORDS

_PREDICATE = words(
    """
    hat habe haben hatte hätte ist sind war waren wäre wurde wurden wird werden kann kannst konnte könnte darf
    fehlt fehlen fehlte bekommt bekam kriegt kriegte steht stand existiert erscheint taucht sieht findet kommt kam heisst
    soll sollte müsste muss nicht nichts nirgends nirgendwo nix noch nie kein keine keinen keinem weder bleibt besitzt braucht benötigt hängt scheint hats
    wartet arbeitet gehört zeigt stimmt geht läuft funktioniert passt liegt heisst startet ging lief tut wechselt wohnt sitzt kannte kennt kriegte klappt bräuchte
    """
)
_ROLES = words(
    """
    manager managerin chef chefin vorgesetzter vorgesetzte vorgesetzten führungskraft leiter leiterin teamleiter teamleiterin
    teamlead abteilungsleiter abteilungsleiterin boss linienvorgesetzter linienvorgesetzte linienvorgesetzten recruiter recruiterin
    personalerin personaler ansprechpartner ansprechpartnerin sachbearbeiter sachbearbeiterin assistentin
    geschäftsführer geschäftsführerin hr-partner hr-partnerin mentor mentorin buddy bereichsleiter bereichsleiterin
    teamchef teamchefin projektleiter projektleiterin betreuer betreuerin ausbilder ausbilderin schichtleiter schichtleiterin
    filialleiter filialleiterin standortleiter standortleiterin werksleiter werksleiterin personalreferent personalreferentin
    personalleiter personalleiterin abteilungschef abteilungschefin teamassistentin teamassistent sekretärin vorarbeiter
    """
)
_OFFICES = _ROLES - words(
    "recruiter recruiterin personalerin personaler ansprechpartner ansprechpartnerin sachbearbeiter sachbearbeiterin assistentin mentor mentorin buddy betreuer betreuerin"
)
_COPULAS = words(
    "ist war sei heisst lautet bleibt wäre wird wurde sollte soll müsste muss sind steht stand zeigt steht eingetragen hinterlegt wechselt"
)
_SAYS = words(
    """
    sagt sagte meint meinte schreibt schrieb fragt fragte meldet meldete behauptet behauptete berichtete erzählt erzählte
    beschwert beschwerte vermutet glaubt denkt bittet bat wundert wunderte möchte will wollte wüsste teilt teilte mailt mailte ruft rief drängt
    bestätigt bestätigte erwähnte klagte weiss
    """
)
_SAID = words(
    """
    gesagt gemeint geschrieben gefragt gemeldet behauptet erzählt beschwert gebeten mitgeteilt angerufen nachgefragt
    bestätigt angefragt informiert geschickt weitergeleitet eröffnet erwähnt hingewiesen reklamiert nachgehakt gemailt angesprochen
    kontaktiert angeschrieben gewundert versichert bemerkt festgestellt aufgemacht
    """
)
_REPORTS = words(
    """
    ticket nachricht anfrage meldung info hinweis anruf auftrag beschwerde rückmeldung
    gemeldet eröffnet gestellt geschrieben geschickt weitergeleitet angerufen erstmeldung chat bitte frage namens
    gebeten beauftragt erfasst angefragt genehmigt freigegeben
    """
)


def _pairs(pairs: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    return frozenset((fold(one), fold(other)) for one, other in pairs)


NAMES = NameWords(
    ordinary=ORDINARY,
    also_names=ALSO_NAMES,
    particles=words(
        "al bin da de del della den der di do dos du e el ibn la las le los ten ter van von vom y st san"
    ),
    inner=words("bin von vom der den das da do du die"),
    titles=words(
        """
        herr herrn herren frau hr hrn hn fr dr prof professor professorin ing dipl dipl-ing mag mr mrs ms mme fräulein doktor doktorin
        frl bsc msc magister magistra
        """
    ),
    endings=tuple(
        sorted(words("iert ierte ierten ieren ungen lich liche lichen isch ische keit keiten heit ungs"))
    ),
    noun_endings=tuple(
        sorted(
            words(
                """
                ation ationen agent agenten ung erin erinnen ungen keit keiten heiten schaft schaften ierung ationen konto kontos konten account accounts abteilung
                abteilungen nummer nummern name namens adresse adressen daten datum system systems leiter leiterin
                stelle bezeichnung anfang wechsel beginn prozess fehler meldung zugang zugriff gruppe gruppen
                mitarbeiter mitarbeiterin mitarbeitern kollege kollegin kollegen verantwortliche leitung ierungsjob
                lauf laufs läufe liste listen seite karte zeit status job jobs tool formular vertrag termin ende system stand anzeige verwaltung portal team buch plan bericht
                eintrag auftrag antrag dienst lizenz lizenzen werk raum ort rolle nachricht stelle stellen gesellschaft
                provisioning sync schnittstelle änderung anpassung management ierungsdienst assistenz referent referentin
                """
            )
        )
    ),
    places_and_things=(
        NOBODY | ENGLISH_NOBODY | {phrase for phrase in ATTRIBUTES if " " not in phrase} | ID_WORDS | _ROLES
    )
    - {"jan"},
    before=words(
        """
        für von über um wegen bei mit zu ohne hat habe haben hatte ist sind war waren wird wurde wurden warum wieso weshalb wann wo dass ob weil wenn sobald als
        kann konnte soll sollte müsste muss darf bekommt bekam kriegt hätte wäre user benutzer benutzerin mitarbeiter mitarbeiterin kollege kollegin kollegen
        person account konto zugang fehlt fehlen steht stand heisst namens name praktikant praktikantin azubi werkstudent werkstudentin
        betrifft betreff bzgl bezüglich betreffend hinsichtlich prüfe prüf prüfen check checke überprüfe finde finden suche sehe seh
        provisioniere synce synchronisiere sync provisionieren beobachte überwache neueinstellung neuzugang leaver joiner starter hire employee nach kommt taucht erscheint existiert neue neuer
        neuen ehemalige ehemaliger ehemaligen externe externer externen trainee lege leg lösche sperre deaktiviere gelten hinter was nur nicht gehört
        wiedereinstellung wiedereinsteiger wiedereinsteigerin wiedereintritt ex-kollege ex-kollegin ex-mitarbeiter ex-mitarbeiterin provisionier rückkehrer rückkehrerin
        werkstudenten praktikanten mitarbeiters kollegin obwohl weder gegen diagnose zeigt fall gibts gibt eigentlich
        """
    ),
    after=_PREDICATE
    | words(
        """
        und bitte ab startet started startete verlässt verliess hatte geht fängt ging wechselt wechselte wollte möchte heiratete
        seit aus los wo wann warum hängt wartet im nirgends fehlt trotz wegen ohne
        """
    ),
    others=words("andere anderen anderer"),
    intends=words("meine mein meinte meint meinten um"),
    rules_out=words("nicht"),
    predicate=_PREDICATE,
    determiners=words(
        """
        ein eine einen einem einer eines kein keine keinen mein meine meinen meinem meiner dein deine sein seine ihr ihre ihren ihrem
        ihrer unser unsere unseren jede jeder jeden alle diese dieser diesen dieses einige viele des das
        """
    ),
    articles=words("ein eine einen einem einer eines des das"),
    definite=words(
        "das ein eine einen einem einer kein keine keinen keinem mein meine meinen meinem meiner ihr ihre ihren sein seine seinen unser unsere unseren dieses diese diesen jede jeder jedes"
    ),
    definite_bars=1,
    joins=words("& + und sowie plus oder noch u bzw"),
    from_before=words(
        """
        @ lieber liebe liebes hallo hi hey moin servus grüezi laut gemäss lt via cc bcc dank danke durch sprich gez lg vg mfg bg gruss grüsse grüssen grüessli
        """
    )
    | words("statt anstatt anstelle")
    | _ROLES
    | (_SAYS - words("möchte will wollte bestätigt wundert glaubt weiss")),
    always_from=words(
        "statt anstatt anstelle lieber liebe liebes hallo hi hey moin servus grüezi laut gemäss lt via cc bcc dank danke durch gez lg vg mfg bg gruss grüsse grüssen grüessli"
    ),
    from_pairs=_pairs(
        {(one, by) for one in _REPORTS for by in ("von", "durch", "vom")}
        | {(role, copula) for role in _ROLES for copula in _COPULAS}
        | {(role, "(") for role in _ROLES}
        | {(copula, role) for role in _ROLES for copula in ("als",)}
        | {
            (",", "nicht"),
            ("und", "nicht"),
            ("wunsch", "von"),
            ("auftrag", "von"),
            ("berichtet", "an"),
            ("reported", "an"),
            ("jetzt", "an"),
            ("wechsel", "zu"),
        }
        | {("gewechselt", "zu"), ("weitergeleitet", "an"), ("nachfolge", "von")}
        | {
            ("nachfolger", "von"),
            ("nachfolgerin", "von"),
            ("tochter", "von"),
            ("vertretung", "von"),
            ("sicht", "von"),
        }
        | {("vertretung", "für"), ("ersatz", "für"), ("mitarbeiter", "von")}
        | {
            ("mitarbeiterin", "von"),
            ("kollege", "von"),
            ("kollegin", "von"),
            ("bericht", "an"),
            ("berichten", "an"),
        }
        | {
            ("nicht", "mehr"),
            ("nicht", "um"),
            ("beispiel", "bei"),
            ("ist", "es"),
            ("ist", "das"),
            ("wäre", "das"),
            ("sind", "es"),
            ("wäre", "es"),
            ("geschrieben", "("),
            ("falsch", "("),
            ("auftrag", "von"),
            ("namen", "von"),
            ("statt", "von"),
            ("anstelle", "von"),
        }
    ),
    says=_SAYS,
    acts=words("gemeldet bearbeitet"),
    value_before=words(
        "genannt alias aka früher wäre sondern in als auf an unter statt anstatt geb geborene geborener vormals ehemals ex"
    ),
    value_phrases=frozenset(
        {
            (":", "soll"),
            ("(", "soll"),
            ("(", "eigentlich"),
            ("angezeigt", "wird"),
            ("eingetragen", "ist"),
            ("hinterlegt", "ist"),
        }
    ),
    corrections=_pairs((no, rather) for no in ("nicht", "falsch") for rather in ("sondern", "gemeint")),
    introduces_after=words("hier"),
    pronouns=words("sich"),
    value_nouns=_OFFICES,
    value_links=words("ist lautet wäre bleibt sollte müsste noch seit jetzt nun immer weiterhin"),
    renames=words("heisst heissen hiess nennt") | {"aus wurde"},
    shows=words(
        "alt neu bisher mädchennamen mädchenname geburtsnamen geburtsname namen steht stehen zeigt zeigen lautet bleibt erscheint nennt führt listet angezeigt eingetragen hinterlegt wäre ist"
    ),
    person_despite=frozenset(
        {
            ("anderung", "an"),
            ("anderungen", "an"),
            ("problem", "an"),
            ("bezug", "auf"),
            ("blick", "auf"),
            ("bezogen", "auf"),
            ("liegt", "an"),
            ("zugriff", "als"),
            ("ich", "meinte"),
            ("ich", "meine"),
        }
    ),
    value_after=words("büro team abteilung standort niederlassung gmbh ag kg"),
    value_leads=words("im das ins zum der die in"),
    origin=words("aus von in vom ("),
    passing=words("hat hat's hatte haben auch gerade mir uns mich sich"),
    becomes=words("ist heisst jetzt nun heissen inzwischen"),
    modals=words("will"),
    infinitives=frozenset(),
    owned=words(
        """
        konto account ad-konto ad-account benutzerkonto benutzer user zugang zugriff postfach mailbox login profil titel jobtitel position rolle abteilung
        vorgesetzter vorgesetzte manager managerin chef chefin führungskraft name nachname vorname anzeigename familienname telefonnummer telefon handynummer handy mobilnummer
        durchwahl e-mail mail e-mail-adresse mailadresse email adresse standort büro arbeitsort firma gesellschaft stadt land kostenstelle upn benutzername
        anmeldename kennung daten stammdaten datensatz änderung änderungen wechsel umzug beförderung abteilungswechsel namensänderung neue neuer neues neuen alter alte altes
        alten ad entra status lizenz lizenzen gruppen passwort kündigung austritt eintritt start vertrag zugänge berechtigungen rechte anmeldung
        provisionierung neuanlage anlage kontos accounts konten stelle stellenbezeichnung jobbezeichnung funktion teams microsoft m365 office workday aktueller aktuelle
        aktuelles anmeldung einstellung startdatum hr-daten personalnummer onboarding windows outlook azure active bisheriger fall problem ticket heirat hochzeit
        """
    ),
    names_in_s=words(
        """
        adams agnes alexis alves andreas anders angeles boris brooks burns carlos celis charles chris christos claus clemens collins cornelis dares davis delos dennis denis diaz
        dias doris douglas edwards elias ellis evans fernandes flores floris frans francis fuchs gomes gross hans harris hendricks hendriks hinrichs hughes ines
        inès iris jacobs james jans jens jesus joris jonas jones jules julius klaas klaus kraus krebs lars laurens lopes louis lucas luis lukas magnus marcus marius markus
        martens matthias mathias mats matteus mendes morales morris nicolas nicholas niklas nils nunes papadopoulos paris peters phillips pius ramos reyes
        reis rhys richards rios roberts rodrigues rogers ross ruiz salas santos silas simons soares steffens stevens thais theis thomas tobias torres tomas ursus valdes
        vargas vos voss walters watts weiss williams willems yunus zacharias hermes rojas navas rosas salinas contreras cardenas dos las jannis yannis giannis ioannis
        achilles aras enes ilias elyas mirjas mattis joas kais klages marquis amos linus titus rufus darius cornelius anais lois amaris lis els
        """
    ),
    fillers=words(
        """
        meiner meinem meinen unserm eurem euren eurer deinem deinen dieser diesen diesem seiner seinem seinen ihrer ihrem ihren deren dessen seit ab aber eigentlich noch auch immer weiterhin nur jetzt nun gerade der die den dem eigentlich denn bisher aktuell derzeit seit nach wie vor mal mein meine mir bitte heute
        unser unsere unseren unserem unserer neuen neue neuer frau herr herrn lieben bloss eben schon namens kollege kollegin
        """
    )
    - words("nach wie vor mal mir heute eigentlich"),
    spare_pairs=_pairs(
        (one, "von") for one in ("mail", "e-mail", "email", "team", "stelle", "hinweis", "telefonat")
    ),
    about=words("bei für von zu wegen über um"),
    turns=words("zu auf nach"),
    trailing=words(
        "per seit am ab aus im ins vom zum via laut noch auch wurde immer jetzt endlich schon los sondern meinte passt"
    ),
    dotted=words(
        "nr pers personalnr persnr ma-nr mitarbeiternr pers-nr telefonnr handynr tel abt ca bzw evtl ggf bzgl inkl betr gem lt usw zb etc max min geb bspw sog vgl stv mio str"
    ),
    beside=words("bei unter auf zu an"),
    instead=words("statt anstatt anstelle"),
    well=words(
        "drin versorgt erledigt geklappt klappt klappte funktioniert funktionierte passt reibungslos problemlos"
    ),
    spoils=words(
        "nicht nichts nie kein keine keinen noch weder falsch falsche falscher falschen falschem alte alter alten altem erst nur kaum wieso warum"
    ),
    firms=words("gmbh ag se kg ohg mbh sa sarl inc ltd llc co holding gruppe"),
    said_late=_SAID,
    given=GIVEN,
    family=FAMILIES,
    given_labels=phrases("vorname, vornamen, rufname"),
    family_labels=phrases("nachname, familienname, name, zuname"),
    surnames=SURNAMES,
    closing=words("sein heissen lauten stehen drinstehen werden"),
    offices=_OFFICES,
    holding=words(
        "steht ist war wird wurde als noch immer weiterhin eingetragen hinterlegt angezeigt drin geführt gelistet ihr sein deren neue neuer alte alter direkte direkter aktuelle aktueller"
    ),
    verb_endings=("en", "et", "ern", "eln"),
    value_says=words("soll sollte falsch falsche falscher veraltet fehlt fehlen stimmt passt alt alter alte"),
    selves=words("ich"),
    ego=words("ich"),
    on_behalf=_pairs((one, "von") for one in ("wunsch", "auftrag", "namen", "bitte", "veranlassung")),
    clause_begins=words("ich wir warum wieso weshalb ob dass wer wie hat ist war und aber über wegen konto"),
    denials=words("nicht nie kein keine keinen"),
    leads=words("neue neuer neuen andere"),
    kin=words(
        "werkstudent werkstudentin azubi praktikant praktikantin trainee nachfolger nachfolgerin vertretung mitarbeiter mitarbeiterin kollege kollegin assistent assistentin"
    ),
    untroubled=phrases(
        "hat schon alles, hat bereits alles, hat schon einen, hat bereits einen, hat bereits, hat längst, ist schon drin, ist bereits drin, hat seinen zugang, hat ihren zugang, hat sein konto, hat ihr konto, hat alles, kommt schon rein, ist versorgt"
    ),
    mine=_pairs(
        (my, thing)
        for my in ("mein", "meine", "meinen", "meinem", "meiner")
        for thing in _OFFICES
        | words("name nachname nachnamen vorname vornamen familienname anzeigename namen titel benutzername")
    ),
    introduces=frozenset(
        {
            ("ich", "bin"),
            ("ich", ","),
            ("bin's", ","),
            ("bins", ","),
            ("bin",),
            ("name", "ist"),
            ("ich", "heisse"),
            ("heisse",),
            ("hier", "ist"),
            ("hier", "spricht"),
            ("hier",),
            ("hier", "schreibt"),
        }
    ),
    closings=words("grüsse gruss grüße mfg lg vg gruß grüssen grüßen bg regards grüessli hochachtungsvoll"),
    thanks=words("danke dank merci thanks dankeschön thx vorab"),
    greetings=words("hallo hi hey moin servus grüezi liebe lieber morgen tag abend"),
)
