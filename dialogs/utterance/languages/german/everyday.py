"""Everyday German words that are no names; what the lexicon of everyday words knows need not stand here."""

from __future__ import annotations

from dialogs.utterance.language import words

# Function words, and what people say of accounts: by these German is known, and none of them is a name.
_GRAMMAR = """
    von voneinander zueinander vorn vorne hinten oberhalb unterhalb drumherum drüber setz setze setzt gehts
    nen nem ner ne n nes aufm beim inner ausm fürs vorm ums übers unterm hinterm wenns obs wies gehn haste biste kannste isses hats habs dus ichs ers sies wirs jmd jmdn jmdm
    dasselbe derselbe denselben irgendwelche irgendwelchen ebenjener sowas soetwas nichtmal garnicht gar garnix zigmal jedenfalls währenddessen dessentwegen umso
    ab aber aktuell all alle allem allen aller allerdings alles allgemein als also am an ander andere anderem
    anderen anderer anderes anders anfang ans anscheinend anstatt anstelle auch auf aufgrund aus ausser
    ausserdem bald bei beide beiden beider beides beim bereits besser bestimmt bestimmte betreff betreffend
    betreffs bevor bezüglich bin binnen bis bisher bisschen bislang bitte bittschön bloss bspw bzgl bzw
    da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraufhin daraus
    darf darfst darin darüber darum darunter das dass davon davor dazu dein deine deinem deinen deiner deines
    dem demnach demnächst den denen denn dennoch der deren derzeit des deshalb dessen deswegen dich die dies
    diese dieselbe dieselben diesem diesen dieser dieses diesmal dir doch doppelt dort dran drauf draus draussen
    drin dringend dritte drittens drüben du durch dürfen dürfte eben ebenfalls ebenso ehe eher ehemalig
    ehemalige ehemaligen ehemaliger eigen eigene eigenen eigener eigenes eigentlich eilig eilt ein einander eine
    einem einen einer eines einfach einige einigen einiger einiges einmal einst einzige endlich entsprechend
    entweder er erneut erst erste ersten erster erstmal es etc etliche etwa etwas euch euer eure eurem euren
    eurer evtl eventuell fast falls folgend folgende folgenden folgender früher früheren für gab ganz ganze
    ganzen gar geben gegen gegenüber gehabt geh geht gehts gell gem gemäß genau genauso gern gerne gewesen
    gewöhnlich ggf gib gibt gibts gilt gleich gleiche gleichen gleiches grad grade gerade grösser grössere habe
    haben habens habt halt hab habs hat hatt hatte hatten hatten hattet hats hast hätte hätten hätt her heraus
    hi hier hin hinaus hinter hoffentlich ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ihrs im immer
    immernoch in indem infolge inkl innerhalb ins insbesondere inwiefern inzwischen irgend irgendein irgendeine
    irgendwann irgendwas irgendwer irgendwie irgendwo is ist ists isses ja je jede jedem jeden jeder jedes
    jedoch jemals jemand jemanden jemandem jene jetz jetzt jetzige jetzigen kam kamen kann kannst kannste kanns
    kaum kein keine keinem keinen keiner keinerlei keines klar komisch komme kommen kommt konnte konnten könnt
    könnte könnten können könntest könntet kriege kriegen kriegt krieg laut leider letzte letztem letzten
    letzter letztes längst lass lassen lässt liegt los mach mache machen macht mal man manche manchmal mehr
    mehrere mehreren mein meine meinem meinen meiner meines meist meistens mich minus mir mit mittels mittlerweile
    mitsamt möchte möchten möchtest mögen mag magst muss musst müssen müsste müssten musste mussten na nach
    nachdem nachher nachträglich namens nämlich natürlich ne neben nebst nee nein ned net neu neue neuem
    neuen neuer neuerdings neues neulich nich nicht nichts nie niemals niemand niemanden nimmer nirgends
    nirgendwo nix noch nochmal nochmals noch'n normal normale normalerweise nun nur nö ob oben ober obige obigen
    obiger obwohl oder oft ohne per plötzlich plus pro rein richtig richtige richtigen richtiger richtiges rum
    runter samt sämtliche sämtlichen schnell schnellstmöglich schon sehr seid sein seine seinem seinen seiner
    seines seit seitdem seitens selber selbe selben selbst setzt sich sicher sie sind so sobald sodass sofern
    sofort sogar solange solch solche solchen solcher soll sollen sollst sollte sollten somit sondern sonst soviel
    sowie sowohl später spätestens statt stets super trotz trotzdem tut tun tust über überall überhaupt übrigens
    um umgehend und unbedingt ungefähr unmöglich uns unser unsere unserem unseren unserer unseres unsren unserm
    unten unter usw verschieden verschiedene verschiedenen viel viele vielen vieler vielleicht voll völlig vom
    vor voraus voraussichtlich vorab vorerst vorgestern vorher vorhin vorig vorige vorigen voriger wann war
    waren warst warum was wat weder weg wegen weil weit weiter weitere weiteren weiterer weiteres weiterhin
    welch welche welchem welchen welcher welches wem wen wenig wenige weniger wenigstens wenn wer werd werde
    werden werdet wessen weshalb weswegen wie wieder wieso wieviel will willst wir wird wirklich wirst wo wobei
    wodurch wofür woher wohin wohl wollen wollt wollte wollten womit woran worauf woraus worden worum wovon
    wozu wurde wurden würde würden würdest wär wäre wären wieda z.b zb zu zudem zufolge zuletzt zum zumindest
    zur zurück zurzeit zusammen zusätzlich zuvor zuständig zuständige zuständigen zwar zwecks zwischen zwischenzeitlich
    u od m.e d.h dh lg vg mfg bg
    anzuschreiben anzurufen anzulegen freizuschalten abzuschalten abzumelden anzumelden einzurichten nachzusehen nachzuschauen weiterzuleiten
    zuzuweisen zurückzusetzen einzuloggen aufzumachen durchzuführen anzustoßen auszulösen freizugeben umzustellen anzupassen einzutragen
    nachzutragen hinzuzufügen anzupingen vollzuspammen zuzuspammen
"""

_CHAT = """
    servas moinsen hallöle tachchen griass hallihallo huhu heyho nabend morjen mojn moing tschö pfüati salut wiederschauen
    hallo hallöchen hey moin servus grüezi grüß gruss gruß grüße grüsse gruessle guten gute guter gutes tag
    morgen abend mahlzeit tach tschüss tschüs tschau ciao ade bye danke dankeschön dank dankend merci vergelts
    willkommen liebe lieber lieben freundliche freundlichen freundlicher freundlichem herzlichen herzliche
    herzlich beste besten viele schöne schönen schönes wochenende feierabend bitteschön sorry entschuldigung
    entschuldige verzeihung ok okay okey jo jep jup jawohl alles klar super prima toll klasse spitze perfekt
    top cool geil passt hilfe hilf helfen hilft geholfen help frage fragen grüetzi sali salü hoi
    pfiat baba habe d'ehre ehre krass mist verdammt scheisse scheiss kacke wtf omg lol haha hm hmm äh ähm öhm
    eh oh ach aha naja tja puh uff mann mensch leute team zusammen kollegen
"""

_VERBS = """
    abbestellen abbrechen abgelehnt abgeschaltet abgeschlossen abgewandert abholen ablehnen abschalten abgang
    abmelden abgemeldet abwarten achte aktivieren aktiviert aktualisier aktualisiere aktualisieren aktualisiert
    anfangen anfängt angefangen anfing angekommen angelegt angemeldet angenommen angepasst angestellt angestossen
    angezeigt ankommen ankam ankommt anlegen anlegt anmelden anmeldet anpassen ansehen anschauen anschreiben
    ansprechen anstoßen anstoss anrufen angerufen ruft rief anruf arbeite arbeiten arbeitet arbeitete auffinden auffindbar aufgenommen
    aufgerückt aufgetaucht aufgestiegen aufhören auflisten aufmachen aufnehmen aufrücken auftauchen auftaucht ausführen
    ausgeführt ausgeschieden ausgetreten ausgestiegen ausgeblendet aushilft ausscheiden ausscheidet austritt austreten
    auswählen auszubildende bat beantrag beantragen beantragt beauftragt bearbeitet bearbeiten beende beenden
    beendet beendete befindet befördert befragt begann beginnen beginnt begonnen behalt behalte behalten behoben bekam bekommen bekommt bekomme
    bemerkt benachrichtige benachrichtigen benachrichtigt benachrichtigung benachrichtigungen benötige benötigen
    benötigt beobachte beobachten beobachtet berichtet berichten berichtigt bescheid beschwert besitzt bestätigt
    bestätigen bestehen besteht betreffen betrifft betroffen betroffene betroffenen betroffener bezeichnet
    blockiert bleibt blieb brauch brauche brauchen braucht brauchst brauchte bring bringt checke checken checkt checkst
    deaktiviere deaktivieren deaktiviert deprovisioniert deprovisionieren drück durchgegangen durchgekommen durchführen
    durchgeführt durchlaufen einbuchen einchecken eingebucht eingegangen eingegeben eingepflegt eingespielt eingestellt
    eingesteuert eingetragen eingetreten eingeloggt einlesen eingelesen einloggen einloggt einpflegen einsehen eintragen einstellen
    einrichten eingerichtet eintreten eintritt entfernen entfernt entlassen entsperrt entsperren erfahren
    erfassen erfasst erfolgen erfolgt erhalte erhalten erhält erhielt erkannt erkennt erkläre erklären erklärt erledigt erledigen
    erneuert ernannt eröffne eröffnen eröffnet erreichen erscheinen erscheint erschienen erstelle erstellen
    erstellt erwarte erwarten erwartet erzählt erzwing erzwinge erzwingen erzwungen eskalier eskaliere eskalieren eskaliert
    existiert existieren existierte fand fang fange fangen fängt fehl fehle fehlen fehlt fehlte fehlten fehlerhaft festgestellt finde finden findet
    folge folgen fragt fragte freigegeben freigeschaltet freischalten führ führe führen führt funktioniert
    funktionieren funktionierte funzt geändert gearbeitet gebe gebeten geblieben geblockt gebraucht gebucht gecheckt gedauert gefeuert gefragt
    gefunden gegangen gegeben gehe gehen gehst gehört geheiratet geheissen gekommen gekündigt gekriegt geladen gelandet
    gelaufen gelegt gelesen gelistet gelöscht gelöst gemacht gemeint gemeldet gemeldete genannt genehmigt geöffnet gepflegt geprüft geraten
    gesagt geschafft geschehen geschickt geschieden geschlossen geschrieben gesehen gesendet gesetzt gespeichert
    gesperrt gesperrten gesprochen gestanden gestartet gestellt gestern gestoppt gesucht gesynct gesynced gesyncht gesynchronisiert getan getauscht
    getrennt gewandert gewechselt gewesen geworden gewünscht gezogen glaub glaube glauben guck gucke gucken guckst hake hakt halte halten hänge hängen hängt
    heirat heiratet heiss heißen heißt hiess hieß hilfst hinterlegt hinzugefügt hochgeladen hochgestuft höre hören hör importiert
    importieren informiere informieren informier informiert interessiert kapier kenne kennt kennen klappt klappte klappen klär kläre klären klemmt
    kontaktiere kontaktieren kontrollier kontrolliere korrigiert korrigieren kümmern kümmert kündigt kündigte lade laden landen landet lauf laufen läuft lautet
    lief leg lege legen legt leit leite leiten leitet les lese lesen löse lösche löschen lösen melde melden meldet meldete meld meine meint meinte
    mitgeteilt mitteilen nachgesehen nachschauen nachsehen nachtragen nachgetragen nachgefragt nachfragen neigt nenne nennt öffne öffnen passiert passieren
    passierte pflege pflegen ping pingt probier probiere probieren provisionier provisioniere provisionieren provisioniert provisionierte provisioned
    provisioning prüf prüfe prüfen prüft prüfst rausfinden rausgehen reagiert rede reden registriert reingekommen
    reinkommen reinkommt rücke rüber rübergekommen rüberkommen rüberkommt rüberziehen runterladen sag sage sagen sagt sagte sagst schaff schaffen
    schau schaue schauen schaust scheint schick schicke schicken schied schicken schieb schiebe schmeiss schreib schreibe schreiben schreibt schrieb seh sehe sehen
    sieh siehe sieht siehst sende senden sendet setze setzen sperr sperre sperren sperrt spreche sprechen sprich spring springt start
    starte starten startet startete stecken steckt stehe stehen steht stand stell stelle stellen stellt stimmen stimmt stimmte stocke stockt
    stopp stoppe stoppen stoß stoße stoßen suche suchen such sucht syncen synce synct synchronisier synchronisiere synchronisieren synchronisiert
    taucht tauchen tauche teile teilen teilte trage tragen trägt trat trete treten tritt übergeben übergib übermittelt übernehmen übernommen
    übersehen übertragen überwach überwache überwachen umbenannt umgestellt umgezogen umsetzen umgesetzt umziehen
    unterstützen unterstützt verbinde verbinden verbunden veranlassen verändert verarbeitet vererbt verfolge verfolgen vergeben vergessen
    verlassen verlässt verliess verließ verlängert vermisst vermisse verrate verraten verschickt verschwunden verschwindet versetzt verstehe verstehen
    versuche versuchen versucht verwiesen verzögert vorgemerkt vorhanden wandert warte warten wartet weiss weiß wechsel wechseln wechselt wechselte weitergabe weitergeben weitergeleitet
    weiterleiten werfe wiederhole wiederholen wissen wisst weisst wusste wundere wundert wünsche zeig zeige zeigen zeigt zieh ziehe ziehen zieht zog zugeordnet
    zugeteilt zugewiesen zugreifen zugegriffen zustande zuordnen zurückgehen zurückgestellt zurückkommen zurückgekehrt rausgeworfen raus
    nachgezogen durchgeschlagen geupdatet geupdated upgedatet aufgeschlagen angetreten antritt antreten anfängt eingearbeitet weggegangen dazugekommen dazugestossen
    eingestiegen einsteigen zugestossen anheuern angeheuert eingeflossen fliesst fließen geflossen gemanagt managt gespiegelt gematcht gemappt ausgefüllt befüllt leer
    repariert gefixt fixt fixen fix gehabt gewartet gebeten verabschiedet pensioniert berentet verrentet wiedereingestellt wiedergekommen weggefallen
"""

_NOUNS = """
    beobachtungsliste watchlist watchliste merkliste überwachungsliste beobachtung beobachtungen überwachungen watch watches
    abfrage ablauf abgleich abteilung abteilungen abteilungsleiter abteilungsleiterin abteilungswechsel ad ad-konto ad-account administrator adresse adressbuch agentur änderung änderungen akte aktiv aktive aktiven aktiver aktives inaktiv angabe angaben angelegenheit angestellte angestellten angestellter anfrage anfragen anliegen anmeldename anmeldenamen anmeldung anpassung ansprechpartner antrag anwender anwenderin anzeige anzeigename arbeitgeber arbeitsbeginn arbeitsort arbeitsplatz arbeitstag arbeitsvertrag attribut attribute auftrag auge augen ausgabe austritt austrittsdatum azubi azubis azure befehl befehle befristet beförderung begriff bereich bericht beruf berechtigung berechtigungen beschäftigte beschäftigter benutzer benutzerin benutzers benutzern benutzerkonto benutzername benutzernamen bewerber bild boss bot buchhaltung buero büro chef chefin chefs daten datenbank datensatz datum diagnose dienst dienste dienstleister direktor domain domäne durchwahl dauer durchlauf echtname eingabe einheit einkauf einsicht einstellung einstellungsdatum eintrag eintragung einträge eintrittsdatum eintrittstermin e-mail e-mails e-mail-adresse mailadresse mailadressen empfänger ende enddatum entwicklung ergebnis ersthelfer experte experten externe externer externen fach fall fälle familienname fehler fehlermeldung fehlercode feld felder ferialpraktikant festnetz filiale finanzen firma firmen foto frau frauen führungskraft funktion geburtsname gehalt gesellschaft gesellschaften grund gründe gruppe gruppen gruppenmitgliedschaft gruppenmitgliedschaften handy handynummer herr herrn herren hinweis idee identität import information informationen instanz interne jahr jahre jobtitel kalender karte kartei kennung kennwort kette klick kolleg kollege kollegin kollegen kolleginnen konten konto kontos kontakt korrektur kosten kostenstelle kostenstellen kündigung kunde kunden lage land länder lauf laufs läufe laufenden leiter leiterin leitung lehrling lehrlinge linie linienvorgesetzte liste lizenz lizenzen lösung lohn managerin mangel mandant meldung meldungen menü mensch menschen minute minuten mitarbeitende mitarbeitenden mitarbeitender mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeiters mitarbeitern mitglied mitgliedschaft mitgliedschaften mobil mobilnummer mobiltelefon moment monat monate monaten montag nachfolger nachfolgerin nachname nachnamen nachricht nachrichten namen namens natel neuanstellung neueinstellung neueinstellungen neueintritt neueintritte neuigkeit neuigkeiten neuling neuzugang neuzugänge niederlassung nummer nummern objekt ordner organisationseinheit ort passwort passwörter passwords personen personal personalabteilung personalakte personalnummer personaler personalerin personalsystem personaldaten platz position postfach postfächer praktikant praktikantin praktikanten problem probleme profil profile profilbild projekt prozess punkt quarantäne quelle recht rechte rechner referenz rente rolle rollen rückmeldung rufname rufnummer sache sachbearbeiter sachbearbeiterin sachen satz schluss schnittstelle schnittstellen schritt schule schüler seite sekunde sicht stammdaten stand standort standorte stadt startdatum starttag stelle stellenbezeichnung stellen stellvertreter strasse straße student studentin studenten stunde stunden suche synchronisation synchronisierung synclauf systeme systems tabelle tage tagen teamleiter teamleiterin teamlead techniker telefon telefonnummer termin thema titel überwachung umfirmierung umlaut uni unternehmen unterlagen urlaub ursache userin verbindung vergangenheit verlauf verantwortliche verantwortlicher vertrag vertrieb vertretung verwaltung verzeichnis verzeichnisdienst verzögerung volontär volontärin vorgang vorgänge vorgesetzte vorgesetzten vorgesetzter vorgesetztem vorgesetztes vorname vornamen vorstand wechsel weile werkstudent werkstudentin werkstudenten werk wert werte woche wochen wochenende zeile zeilen zeit zentrale zivi zugang zugänge zugangsdaten zugriff zugriffe zugriffs zugriffsrechte zukunft zuordnung zustand zuständigkeit zweck zweigstelle rückkehrer rückkehrerin elternzeit mutterschutz sabbatical babypause heirat hochzeit scheidung geschäftsführer geschäftsführerin geschäftsleitung saisonkraft aushilfe leiharbeiter zeitarbeiter zeitarbeitskraft externe dienstnehmer austritte eintritte abgänge abgang neue neuer neuen schwester bruder provisionierung bereitstellung bereitstellungsjob bereitstellungsdienst provisionierungsjob provisionierungslauf hr-import ad-sync
"""

_WORDS = """
    falsch falsche falschem falschen falscher falsches alt alte altem alten alter altes veraltet veraltete veralteten veralteter veraltetes
    bisherige bisherigen bisheriger bisheriges letztmals aktuelle aktuellen aktueller aktuelles kaputt defekt frisch leere leeres komplett komplette
    fertig grün rot gelb offen offene offenen offener offenes weg futsch gesund gestört unterbrochen ständig dauernd
    pünktlich rechtzeitig zeitnah kurzfristig heute heut morgen übermorgen gestern vorgestern nächste nächsten nächster nächstes nächstem kommende kommenden kommender
    eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf halb paar januar jänner februar feber märz
    juni juli september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    montags dienstags mittwochs donnerstags freitags mo di mi do fr sa so feb mär apr jun jul aug sep sept okt nov dez uhr früh nachmittag vormittag mittag nacht
    nachmittags vormittags morgens abends wöchentlich täglich stündlich monatlich manuell manuelle manuellen automatisch automatische ebendiese
    vergebens umsonst sichtbar unsichtbar verfügbar unbekannt unbekannte bekannt bekannte angeblich offenbar offensichtlich scheinbar vermutlich wahrscheinlich
    ungültig gültig eindeutig möglich unklar unverändert unveränderten seltsam merkwürdig wichtig dringende dringender unvollständig unvollständige
    verheiratet ledig divorced berufstätig tätig angehend angehende angehenden künftig künftige künftigen zukünftig zukünftige sogenannte
"""

# English words that stand in German sentences.
_ENGLISH = """
    connectors konnektor konnektors konnektoren jobs syncs cycles zyklus zyklen
    visio project adobe acrobat photoshop zoom webex slack chrome firefox edge citrix jira confluence headset headsets notebook notebooks laptops docking webcam beamer toner scanner drucker
    betriebsrat wlan wifi abwesenheitsnotiz abwesenheit betriebsausflug kaffeemaschine kantine mensa speiseplan dienstreise parkplatz tiefgarage smartphone iphone ipad tablet diensthandy bildschirm
    tastatur integration integrationen synchronisation synchronisierung bereitstellungslauf anbindung provisionierungsagent provisionierungsagenten visitenkarte organigramm
    adminrechte newsletter intranet extranet helpline onboardingprozess offboardingprozess
    contoso fabrikam
    tenant cycle bulk upload disable disabled enable enabled skipped success failure failed update create delete job-id cycle-id csv log logs filter scope scoping portal browser
    hire date start reason level first second third pls plz asap fyi btw nope yes no
    the and for not with from please hello check status update user new account active directory on demand on-demand
    hire hires joiner leaver stuck done reset retry refresh issue ticket case why what is was has
    account accounts active admin admins agent api app apps assistent cloud computer connector controlling department desk detail details directory email emails entra event exchange export freelancer helpdesk hire hotline hr hr-system id info infos intern it job jobs joiner laptop leaver link log login logs mail mailbox mails manager managers name newbie newcomer offboarding onboarding ou outlook person phone region sap server service servicedesk sf start starter status success-factors successfactors support sync system teams test ticket tickets trainee trainees update updates upn user username userprincipalname users workday
"""

ORDINARY = words(_GRAMMAR) | words(_CHAT) | words(_VERBS) | words(_NOUNS) | words(_WORDS)

GIVEN = words(
    """
    albrecht anatol antje arndt barbel beate bernd berthold brunhild brunhilde detlef detlev eberhard edeltraud eitel erhard erhardt gottfried
    gotthard gottlob harro hartmut heidelinde heike heiko heino heinrich heinz heribert horst hubertus ingo inka irmtraud jorg jutta kathrin kunibert lothar matthaus
    nikolaus othmar otmar philipp raimund reinhard reinhardt renate rudiger sascha siegfried steffen suse svenja sybille thorsten
    udo uta ute uwe volker walther waltraud wieland willi winfried wolfgang wolfram
    fenja jette lale pelle tjark vogt
    ackermann beckmann bergmann birnbaum eichhorn geisel hartung hofmeister hesse hoffmann lenz schreiner schmid schulz scholz schubert schuler schroder steinmetz stoiber wohlgemut zimmermann oberhauser
    kunz kummer messner reiter riedl sattler scherer schlosser schweitzer trommler zobel pfister kranz knappe kammerer hofer heckmann geissler fassbinder
    """
)
"""Names that the list of everyday words holds, as people talk of those who bear them."""

ALSO_NAMES = words(
    """
    fee abend abt acker adler alt amsel anders apfel april august bach bäcker bader bär bauer baum beck berg berger bischof
    blank blatt blau blum blume bock brand braun brot brücke burg busch christ christen
    dachs dick dorn ebert eiche eis engel englisch ernst falke feind fels fest feuer
    fink fisch fleischer förster fort frei freitag freund frisch fröhlich fromm fröhlich fuchs funk fürst
    gabel gans gast geier geiger gerste glas glaser glück gold graf grau gross groß grube grün gut hafer hahn hammer hart hase haus heide
    heil held hell herbst herz herzog hirsch hirte hof holz horn huhn hund hut jäger jung junge
    kaiser kalb kamm kammer karg keller kern klein klug koch könig kohl kopf korn kraft kranz kraus kraut krebs kreis kreuz krieg krieger
     kuhn kunst kurz lamm lang lange lehrer lieb lieblich linde link löwe lustig maurer mai
    markt maus meer mehl meister metzger milch mohr mond montag mühle mut nagel neu nagel nuss ochs
    otter pech pfeffer pfeil pflug pracht probst prinz rabe rad rasch rau rebe reh reich reif reis reiter rein renner ress richter riese
    ring ritter roggen rose roth rot sand sänger sattler sauer schatz scherer schick schiller schlecht schlegel
    schloss schlosser schmal schmied schnell schneider schreiber schuh schuster
    schütz schütze schwan schwarz see seiler sichel siegel silber sommer sonne sonntag sorge spatz specht
    sperling spiegel spitz stahl stamm star stark stein stern still stock stolz storch strauch strauss streit stumpf sturm süss
    tanne taube teufel thor tisch topf trost urban vogel vogt voll wald wall wand weide wein weiss weiß weise welt
    wild will winter wirt wolf wolke wunder zander zahn zart zaun zeiger zimmer zorn zucker zweig
    adler bader bar baum bausch benz berner bischof blaser blum bock brauer brenner bruder burger davids denk dorn engel faust fasching feinen felder fleck fuchs furst gartner geier grill grob gut gute
    hacker hager handler heim heiss held helm hirsch holzer huter jager kaufmann kind klamm knecht kocher kopf kratzer kreuzer krug lammer langer leber linke loffler macher marx maurer mies muhle morgen
    nagel nette prager prinz putz rauch rausch romer salz sauber schacht schalk scharf schauer scheel scherz schilling schlager schmuck schober schopf seil speer spiess springer staub steiger steuer stifter stock streicher stroh stumpf tanzer tasche
    tauber taucher tischler trost trub wachter walder weiler weiser wende wiener wille wurm
    summer grace hope joy may mark rich pat art bill chance dawn faith gene guy rob sky sunny will
    """
)

SURNAMES = ALSO_NAMES - words(
    """
    abend alt anders april august blank blau christen dick englisch ernst fest fort frei frisch fröhlich fromm gast gut gute grob heil heiss hell
        kurz lieblich mark markt montag morgen mut nagel neu rad rasch rein reif roh rund sauber scharf schatz schlecht schnell still
    stock stumpf süss topf tisch trüb voll wand welt wende will wille wirt zimmer freitag sonntag schick spitz denk
     tasche steuer putz kind brot freund lehrer rob guy bill grace hope joy may rich pat art chance dawn faith gene sky sunny summer star putzer nette feind fleck raus link nutz
    """
)
"""Those that are hardly ever anything but a name behind a given one: "tim vogel"."""

NOBODY = words(_ENGLISH) | words(
    """
    homeoffice backoffice bereit abstellen scho ey kummt kumt hams azubine azubi change handlungsbedarf rückruf fehlanzeige
    aad adp aegypten afrika amerika amsterdam analyst analystin architekt architektin asien aws azure azuread bamboohr
    basel bayern belgien berlin bern bielefeld bochum bonn brasilien bratislava bremen brüssel budapest buchhalter buchhalterin bukarest ceo cfo china chemnitz
    compliance consultant consulting coo cto controller controllerin customer dach dayforce dänemark deutschland deutsch
    dortmund dresden dublin düsseldorf duisburg ecp emea engineer engineering england entra entwickler entwicklerin erfurt erp essen eu europa excel
    facility finance finanz finanzbuchhaltung finanzabteilung fibu finnland frankfurt frankreich freiburg genf gmbh google graph graz halle hamburg hannover haustechnik hcm hibob
    hotfix hrm human indien ingenieur ingenieurin innsbruck intranet irland italien it-abteilung japan jira karlsruhe kassel kiel klagenfurt köln kommunikation kopenhagen kpi kundenservice kundendienst
    lager lausanne leipzig linz lissabon logistik london luzern luxemburg madrid mailand mainz mannheim marketing microsoft münchen münster
    m365 mfa monteur nürnberg niederlande norwegen office okta onedrive oracle ostschweiz österreich outlook paris payroll peoplesoft
    personalwesen polen portugal potsdam power powerpoint powershell prag procurement produktion produktmanagement produktmanager qs qm
    qualitätssicherung rechtsabteilung recruiting regensburg research resources rom rostock rumänien russland saarbrücken sales salzburg
    schweden schweiz sekretariat senior servicenow servicetechniker sharepoint singapur slowakei spanien sso st.gallen strategie stuttgart
    supply teamassistenz teamassistentin tokio tschechien türkei uk ukg ulm ungarn usa vertriebsinnendienst vertriebsleiter vertriebsleiterin
    vpn warschau warenwirtschaft wid wien wiesbaden windows winterthur wolfsburg word würzburg zürich sachbearbeitung junior head werbung weihnachten ostern pfingsten
    dynamics saas cloud onprem on-premises team-lead it-support first-level second-level firstlevel lvl level innendienst aussendienst außendienst
    buyer developer accountant associate designer administrator specialist officer executive principal redakteur einkäufer
    personalverwaltung lohnbuchhaltung rechnungswesen forschung instandhaltung empfang kantine revision recht steuern
    """
)

_SPELT = """
    schlüssel prüfung prüfungen überprüfen überprüfe nachprüfen rückgängig zurücksetzen überwachung führungskräfte ländercode fällig größe vorübergehend zurückgesetzt
    gelöschte störung störungen ausgelöst auslösen aufgelöst zurückgekommen rüberkommen übertragung überholt rückkehr unvollständig hinzufügen nachträglich zuständigen
    tätigkeit verkürzt vergrößert büros bürostandort unveränderte anhänge ausführung erhält bestätigung möglichkeit verspätet verzögert rückstand schlägt
    namensänderung namensänderungen adressänderung titeländerung abteilungsänderung datenänderung stammdatenänderung statusänderung
"""

UMLAUTS = " ".join((_GRAMMAR, _CHAT, _VERBS, _NOUNS, _WORDS, _SPELT))
"""Everything above that may be typed with "ue" for "ü"."""
