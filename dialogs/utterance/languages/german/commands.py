"""Short German messages that steer the bot, and the polite words around them."""

from __future__ import annotations

from dialogs.utterance.language import anywhere, whole, words
from dialogs.utterance.question import Intent

# A message of these words only is a greeting or thanks.
_SMALL_TALK = "|".join(
    sorted(
        words(
            """
            servas moinsen hallöle tachchen griass grüss hallihallo huhu heyho nabend morjen mojn moing tschö pfüati grüassdi griassdi salut adele wiederschauen wiederluege guets tägli namittag obig
            hallo hallöchen hey hi moin servus grüezi grüetzi grüß gruß grüße grüsse gott guten gute guter gutes schönen schöne schönes
            tag morgen abend nacht mahlzeit tach tschüss tschüs tschau ciao ade adieu bye danke dankeschön dank vielen besten
            herzlichen herzlich lieben lieben merci vielmals vielmal tausend wochenende feierabend wiedersehen auf bis bald später morgen
            super prima toll klasse spitze perfekt top cool geil passt alles klar ok okay gut sehr das war hat mir uns geholfen hilft
            für die deine ihre eure schnelle hilfe antwort info auskunft und euch dir ihnen dich sie du bist bot zusammen miteinander
            leute erledigt gelöst weiter so wunderbar großartig hervorragend ausgezeichnet freut mich nett dir lieb
            von hoi sali salü grützi pfiat baba habe ehre wie geht es geht's gehts dann mal schon einen ein noch wars war's
            genau echt wirklich wow yo jo ja nein mehr nichts problem kein da hier jetzt funktioniert es läuft klappt wieder
            liebe lieber bitte gern geschehen wunsch wünsche ich euch allen team prost na alle allerseits
            damit weitergeholfen ist bist der beste ganz tolle arbeit gemacht gut daumen hoch sauber fein mega genial hoffe
            na moinmoin thanks thx thank you hello bonjour gracias grazie welt stark
            """
        )
        | {"@d", "moin-moin"}
    )
)

FILLERS = anywhere(
    "bitte|hallo|hi|hey|moin|servus|gruezi|guten tag|guten @d|guten abend|also|ok|okay|so|na|nun|mal|doch|halt|einfach|eben|und|aber|ja|bot"
    "|kannst du|konntest du|konnen sie|konnten sie|kann ich|konnte ich|darf ich|wurdest du|wurden sie|magst du|willst du"
    "|ich mochte gerne?|ich mochte|ich will|ich wurde gerne?|ich wurde|ich hatte gerne?|wir mochten|mochte|lass uns|lasst uns"
    r"|danke|vielen dank|dankeschon|merci|besten dank|dir|mir|uns|fur mich|gern|gerne|gleich|sofort|dann|da|schnell|kurz|jetzt mal|@x|liebe\w*|sehr geehrte\w*"
    "|damen|herren|please|pls|eigentlich|denn|nochmal bitte|lieber",
)

_BOT = "(?:du|sie|das|der|dieser|es|ihr)"
_WHAT = (
    "(?:fragen|machen|tun|sagen|erfahren|wissen|eingeben|schreiben|anstellen|nachsehen|abfragen|nachfragen)"
)
_BACK = "(?:zuruckgehen|zuruckspringen|zuruck|ruckgangig|retour)"

_THANKS = r"(?:danke\w*|dank|merci|thanks|thx|thank you|tausend dank)"

COMMANDS = (
    (
        Intent.GREETING,
        whole(
            rf"(?:(?:{_SMALL_TALK}) ){{0,5}}{_THANKS}(?: (?:{_SMALL_TALK}|geklappt|hat|funktioniert|jetzt|es)){{0,9}}"
        ),
    ),
    (
        Intent.HELP,
        whole(
            r"(?:zeig\w* |gib |brauche |benotige |ich brauche |ich benotige |offne )?(?:etwas |die |ein bisschen |deine |ihre |eure |hilfe |um )?(?:hilfe|hilfestellung|hilfeseite|hilfemenu|anleitung|unterstutzung)"
            r"(?: (?:anzeigen|zeigen|bei der bedienung|bitte|benotigt|gesucht|offnen|anfordern|haben))?",
            r"hilf(?: (?:mir|uns|weiter))*",
            r"(?:help|hulfe|hilfeee*|\?+|sos)",
            r"(?:die |alle |verfugbaren? |mogliche |zeig\w* |welche |deine |gibt es )*(?:befehle|kommandos|funktionen|moglichkeiten|optionen|beispiele?|beispielfragen|menu|ubersicht|bedienungsanleitung)(?: (?:anzeigen|zeigen|gibt es|gibt's|hast du|kennst du|kennen sie|haben sie))?",
            rf"was (?:alles )?(?:kannst|konnen|kann|machst|macht|tust|machen|weisst|konnt) {_BOT}(?: bot| hier| so| alles| eigentlich| denn| fur| tun| machen| uberhaupt| sagen| \w*helfen| eigentlich)*",
            rf"was {_BOT}(?: so| alles)* (?:kannst|kann|machst)",
            rf"(?:was|welche \w+|wonach|woruber|was genau) (?:alles )?(?:kann|darf|soll|muss|konnen) (?:ich|man|wir)(?: {_BOT}| dich| sie| hier| alles| so| hiermit| damit| denn| mit| bei| ihnen)*(?: {_WHAT})?(?: hier)?",
            r"(?:was fur|welche) (?:\w+ )?(?:moglichkeiten|fragen|optionen|befehle|funktionen|themen|aufgaben)(?: \w+){0,6}",
            r"wie (?:genau |eigentlich )?(?:funktioniert|geht|lauft|bedient|benutzt|verwendet|bediene|benutze|verwende|nutze|nutzt|arbeitet|arbeitest|funktionierst|gehst)(?: (?:das|du|dies|dieser|der|es|man|ich|bot|hier|dich|sie|diesen|den|chatbot|eigentlich|denn|so))*",
            r"wie (?:kann|konnen|soll|muss) (?:ich|wir|man)(?: (?:dich|sie|das|den|bot|hier|diesen|dir|ihnen))* (?:benutzen|nutzen|verwenden|bedienen|fragen|anfangen|starten|vorgehen)",
            r"(?:wer|was) (?:bist|sind|ist|seid) (?:du|sie|das|dies|ihr|der|dieser)(?: (?:hier|eigentlich|denn|bot|fur|ein|eigentlich|hier|fur ein|chatbot|ding|uberhaupt))*",
            r"(?:wobei|womit|wie|bei was|inwiefern) (?:kannst|konnen|kann|konnt) (?:du|sie|ihr|der bot|das) (?:mir |uns |hier |alles |so |denn |eigentlich )*(?:helfen|weiterhelfen|behilflich sein|unterstutzen|assistieren)",
            r"(?:kannst du|konnen sie|kann (?:mir|uns) (?:hier )?(?:jemand|wer|einer))(?: (?:mir|uns|hier|bitte|mal|jemand|da|kurz|vielleicht))* (?:helfen|weiterhelfen)",
            r"(?:erklar|erklare|erklaren sie|sag|zeig|zeige|zeigen sie)(?: (?:mir|mal|doch|bitte|uns|kurz))*(?: (?:was|wie) .{0,40})",
            r"ich (?:weiss|kenne|verstehe|komme|brauche)(?: \w+){0,5} (?:weiter|aus|bedienung|bedient|bedienen|funktioniert|benutze|benutzt|machen soll|tun soll|fragen soll|fragen kann)",
            r"(?:gibt es |gibt's |hast du |haben sie )(?:hier )?(?:eine |irgendeine )?(?:hilfe|anleitung|ubersicht|doku|dokumentation)",
            r"(?:wozu|wofur) (?:bist|ist|dienst|dient|taugst) (?:du|das|der|dieser)(?: \w+){0,3}",
            r"(?:womit|wie) fange? ich an",
        ),
    ),
    (
        Intent.CANCEL,
        whole(
            r"(?:abbrechen|abbruch|abort|cancel|stopp?|halt|stop|schluss|ende|beenden|quit|exit|abbrech|brich(?: (?:das|es|alles|bitte|hier))* ab|brechen sie(?: (?:das|es|alles|bitte))* ab|aufhoren|hor auf|horen sie auf|abgebrochen|canceln|schliessen|raus|stornieren|storno)(?: (?:damit|bitte|das|es|jetzt|hier|alles|ab|mal|doch))*",
            r"(?:bitte |das |den |vorgang |alles |die |aktion |anfrage |diese[ns]? |hier |doch |jetzt |lieber |ich mochte |ich will )*(?:abbrechen|beenden|stoppen|canceln|stornieren|aufhoren|lassen|verwerfen|vergessen)",
            r"(?:vergessen sie's|vergiss's|vergiss|vergessen sie|lass|lassen sie|lasse|lasst|vergesst)(?: (?:es|das|mal|gut|sein|doch|bitte|lieber|einfach|stecken|bleiben|wieder|wir|die|sache|alles|ganze|gut sein|war|nicht|so))*",
            r"(?:ach |ach so |nee |nein |doch |na )*(?:egal|schon gut|nicht (?:so )?wichtig|passt schon|nicht (?:mehr )?notig|unwichtig|hat sich (?:schon )?erledigt|erledigt sich|hat sich (?:schon )?geklart|nix|nichts|doch nicht|lieber nicht|nicht mehr|nee|nein|ne|brauche ich nicht(?: mehr)?|will ich (?:doch )?nicht(?: mehr)?|mochte ich (?:doch )?nicht(?: mehr)?|nevermind|never mind|war nur ein test|falscher chat|vertippt|falsch)(?: (?:mehr|doch|danke|schon|lass|jetzt|nichts|egal|gut|nicht|wieder|war|nur))*",
            r"(?:hat sich|die sache hat sich|das hat sich|schon|es hat sich|problem hat sich) (?:schon |bereits |inzwischen |von selbst |von selber |wieder )*(?:erledigt|geklart|gelost)(?: \w+){0,3}",
            r"(?:das |es )?(?:spielt keine rolle|brauchst du nicht|musst du nicht|braucht es nicht|ist (?:doch )?(?:nicht )?(?:mehr )?(?:egal|hinfallig|notig|wichtig|unwichtig|nicht wichtig))(?: mehr)?",
            r"ich (?:will|mochte|hab|habe|brauche?)(?: (?:das|es|doch|jetzt|lieber|nichts|gar|mir|hier))* (?:nicht|nichts|anders uberlegt|aufhoren|abbrechen|beenden|raus)(?: mehr)?",
            r"kommando zuruck",
        ),
    ),
    (
        Intent.BACK,
        whole(
            rf"(?:geh|gehe|gehen sie|ein|einen|eine|schritt|bitte|noch|wieder|mal|ich|will|mochte|muss|zur|zum|wir|lass|uns|seite|frage|kann|nochmal|eins|nur|eine seite)*(?: (?:ein|einen|eine|schritt|schritte|bitte|noch|wieder|mal|ich|zur|zum|frage|seite|eins|nur|zwei|uns|will|mochte|wir))* ?{_BACK}(?: (?:bitte|gehen|zur|zum|vorherigen?|letzten?|frage|schritt|auswahl|seite|vorigen?|davor|mal|machen|auf|springen|liste|menu|anfrage))*",
            r"(?:bitte |zum |zur |die |den |auf )*(?:vorherige[rns]?|vorige[rns]?|letzte[rns]?) (?:frage|schritt|seite|auswahl|antwort|eingabe|anzeige)(?: bitte)?",
            r"(?:back|go back|undo|ruckwarts|return|schritt davor|eins vorher)",
        ),
    ),
    (
        Intent.START_OVER,
        whole(
            r"(?:(?:bitte|nochmal|noch einmal|noch mal|noch|einmal|komplett|ganz|alles|ich|mochte|will|wir|fang|fange|fangen|beginne|beginn|beginnen|starte|start|starten|sie|mal|das|ganze|gesprach|chat|wieder|nochmals|lass|uns|lieber|einfach|jetzt|bitte) )*(?:von vorne?|von neuem|von anfang(?: an)?|von null|neu)(?: (?:anfangen|beginnen|starten|an|bitte|los|anfang|beginn|loslegen|fragen|aufrollen|das ganze|alles))*",
            r"(?:nochmal|noch mal|noch einmal|nochmals) (?:neu |ganz )?(?:anfangen|beginnen|starten|von vorne?)",
            r"(?:noch|nur|und) (?:eine|einen|ein) (?:person|mitarbeiter|mitarbeiterin|frage|kollege|kollegin|kollegen)(?: noch)?",
            r"(?:falsche|verkehrte|nicht die|die falsche|das ist die falsche|war die falsche) person(?: (?:nochmal|noch mal|bitte|gemeint|sorry))*",
            r"(?:neuer versuch|neue runde)(?: \w+){0,3}",
            r"(?:neustart|restart|reset|neu starten|neuanfang|neubeginn|zurucksetzen|neue suche|neu|start|starten|von vorn|clear|start over)(?: (?:bitte|gesprach|chat|den|das|alles|unterhaltung|die|jetzt))*",
            r"(?:(?:den|das|die|bitte|chat|dialog|gesprach|unterhaltung|alles|verlauf|mal) )+(?:neu ?starten|zurucksetzen|resetten|loschen|leeren|neu beginnen|neu starten)",
            r"(?:(?:eine|ein|ich|habe|hab|noch|was|etwas|nun|jetzt|zu|mochte|zur|frage|fragen|nach|es|geht|um|uber|wegen|und|nochmal|stelle|wir|nehmen|suche|lieber|will|prufen|mit|bei|bitte|einen|gibt|doch|brauche) )*(?:(?:ganz |vollig )?(?:neue|andere|anderen?|neuen|neuer|weitere|anderer|nachste) (?:frage|person|anfrage|suche|mitarbeiter|mitarbeiterin|kollege|kollegin|kollegen|gesprach|thema|fall|mensch|runde|unterhaltung|konto|user|benutzer|mitarbeitenden?|name|namen|anliegen)|jemand(?:en|em)? (?:ganz )?ander(?:e[rsnm]?|s)|wen ander(?:e[rsn]|n)|wer anders|(?:was|etwas) (?:ganz )?ander(?:e[rsn]?|n)|neuer fall|neues gesprach|neues thema|anderes thema|nachste person|andere person|der nachste|die nachste|nachster|nachste)(?: (?:bitte|stellen|fragen|suchen|prufen|abfragen|wissen|jetzt|an der reihe|nachsehen|ansehen|geht|wechseln|nehmen|starten|uberprufen|geht's|beginnen|haben))*",
        ),
    ),
    (
        Intent.RECHECK,
        whole(
            r"(?:das |es |die karte |den status |die anzeige )?(?:aktualisieren?|aktualisiere(?: (?:das|es|die|karte|mal))*|refresh|refreshen|nochmal|nochmals|noch ?mal|noch einmal|erneut|wiederholen?|wiederhole(?: (?:das|es))?|retry|neu laden|reload|neu prufen|prufen|prufe|pruf|checken?|check|update|und(?: jetzt)?|jetzt|und nun|und heute|neuigkeiten|news|aktueller stand|nachsehen)(?: (?:bitte|das|es|mal|prufen|versuchen|nachsehen|nachschauen|schauen|checken|probieren|die karte|karte|ansehen|durchlaufen|status|den status|stand|den stand|schon|kurz))*",
            r"(?:(?:gibt es|gibt's|gibts|irgendwelche|irgendwas|hat sich|hat es|ist|schon|was|etwas|was|bereits|inzwischen|mittlerweile|da|nun|denn|jetzt|eigentlich|wieder|hast du|haben sie|habt ihr|bei|der sache|noch|immer|dazu|hierzu|wir|sind|schon|es|das|dabei|da|mal|sich|heute|seit|vorhin|hier) )+(?:neues|neuigkeiten|news|update|updates|getan|geandert|verandert|fortschritt|fortschritte|weiter|fertig|durch|erledigt|da|behoben|gelost|passiert|weitergegangen|besser|geklappt|gleich|gleiche|selbe|dasselbe|geholfen|was|anders|ok|okay|in ordnung|soweit|bewegt|nichts neues|immer noch nicht|nicht|nix|nichts|gefixt|repariert|funktioniert|geloest)(?: (?:dazu|schon|getan|hier|passiert|jetzt|inzwischen|davon|geandert|seit vorhin|von|seither|seitdem|in der sache|neues|gibt))*",
            r"(?:wie|und wie)(?: (?:ist|sieht|schaut|steht|lauft|siehts|schauts|sieht's|schaut's|steht's|lauft's))(?: (?:es|s|der|das|jetzt|nun|aktuelle|stand|'s|mittlerweile|inzwischen|die|lage|damit|um|dinge|'s|denn|heute|da|momentan))*(?: aus| stand| status)?",
            r"(?:klappt|geht|funktioniert|passt|stimmt|hat)(?: (?:es|das|jetzt|nun|schon|mittlerweile|inzwischen|wieder|denn|alles|'s|was|gebracht|geklappt|funktioniert))+",
            r"(?:immer noch|noch immer|noch|weiterhin|nach wie vor) (?:kein\w*|nichts) (?:anderung|anderungen|neues|fortschritte?|besserung|updates?|ergebnis|news|neuigkeiten)(?: \w+)?",
            r"(?:immer )?noch (?:das|der|die) ?(?:gleiche|selbe|selber)(?: \w+)?|immer noch so|unverandert|(?:ist |hat )?(?:es )?(?:jetzt|nun) (?:behoben|gelost|besser|da|fertig|ok|in ordnung|durch|soweit)",
            r"(?:was ist|wie ist|gib mir|zeig mir|zeig)(?: (?:der|den|aktuelle[rn]?|neueste[rn]?|jetzige[rn]?|letzte[rn]?))* (?:stand|status|zwischenstand)(?: der dinge)?(?: jetzt| heute)?",
        ),
    ),
    (
        Intent.ON_DEMAND,
        whole(
            r"(?:on[ -]demand|ondemand|jetzt (?:ausfuhren|starten|provisionieren|anstossen|synchronisieren|syncen)|(?:ihn|sie|es|das|die|den|alles) (?:jetzt |sofort |manuell |direkt )*(?:provisionieren|ausfuhren|anstossen|synchronisieren|syncen|durchlaufen lassen|erzwingen)|(?:provisioniere?|synce|synchronisiere)(?: (?:ihn|sie|es|das|jetzt|sofort|manuell))*|(?:manuelle[rn]?|sofortige[rn]?) (?:provisionierung|sync|synchronisation|lauf|bereitstellung)(?: starten| ausfuhren| anstossen)?|(?:provisionieren|ausfuhren|synchronisieren|anstossen)(?: jetzt| sofort)?|mach(?:'s|s| es| das)? (?:jetzt|sofort)|stoss (?:es|das|ihn|sie) (?:jetzt |sofort )?an|fuhr(?:e)? (?:es|das|ihn) (?:jetzt |sofort )?aus)(?: bitte)?",
        ),
    ),
    (
        Intent.WATCH,
        whole(
            r"(?:beobachten|beobachte(?: (?:das|es|ihn|sie|weiter|bitte))*|(?:das|es|ihn|sie|den fall|das konto|die person) (?:weiter )?(?:beobachten|uberwachen|verfolgen|im auge behalten)|uberwachen|uberwache(?: (?:das|es|ihn|sie))*|folgen|abonnieren|watch|dranbleiben|bleib (?:da )?dran|behalt\w* (?:das|es|sie|ihn) im auge|im auge behalten|auf die beobachtungsliste|halt\w* mich auf dem laufenden)(?: bitte)?",
        ),
    ),
    (
        Intent.UNWATCH,
        whole(
            r"(?:nicht mehr (?:beobachten|uberwachen|folgen|verfolgen|benachrichtigen)|entfolgen|abbestellen|deabonnieren|stummschalten|stumm|mute|unsubscribe|abmelden von benachrichtigungen|beobachtung (?:beenden|stoppen|abbrechen|ausschalten|aus)|benachrichtigung(?:en)? (?:aus|ausschalten|beenden|stoppen|abschalten|abstellen|deaktivieren|abbestellen)|keine (?:benachrichtigung(?:en)?|nachrichten|meldungen|updates) mehr)",
        ),
    ),
    (
        Intent.ESCALATE,
        whole(
            r"(?:eskalieren|eskalation|eskaliere(?: (?:das|es))?|helpdesk|service ?desk|support|mensch|echter mensch|mitarbeiter|ticket|weiterleiten|weitergeben|berater|agent|techniker|an den helpdesk|it-support|ans team|(?:das |es )?(?:bitte )?(?:eskalieren|weiterleiten|weitergeben))(?: bitte)?",
        ),
    ),
    (
        Intent.MY_CASES,
        whole(
            r"(?:meine? )?(?:offenen? |laufenden? |aktuellen? )*(?:falle|tickets?|vorgange|eskalationen|anfragen|meldungen|anliegen|fall|cases?|ticketstatus|ticket-status|storungen|storungsmeldungen)(?: (?:anzeigen|zeigen|auflisten|status|ansehen))?"
        ),
    ),
    (
        Intent.MY_WATCHES,
        whole(
            r"(?:meine? |die )?(?:aktiven? |aktuellen? |laufenden? )*(?:beobachtungen?|beobachtungsliste|watchlist|watchliste|watches|abos|abonnements|uberwachungen|uberwachungsliste|merkliste|beobachtete[nr]?(?: \w+)?|benachrichtigungen)(?: (?:anzeigen|zeigen|auflisten|ansehen))?"
        ),
    ),
    (
        Intent.JOB_STATUS,
        whole(
            r"(?:status|jobs?|sync-?status|job-?status|provisionierungsstatus|status (?:der|des|vom|von) (?:\w+ )?(?:jobs?|syncs?|provisionierung|synchronisierung|synchronisation|schnittstelle|connectors?|bereitstellung)|systemstatus|connector-?status|bereitstellungsstatus)"
        ),
    ),
    (
        Intent.GREETING,
        whole(r"(?:nein|nee|no)(?: danke)+", rf"(?:{_SMALL_TALK})(?: (?:{_SMALL_TALK})){{0,11}}"),
    ),
)

_CHECK = r"(?:pruf\w*|uberpruf\w*|schau\w*|check\w*|guck\w*|seh\w*|sieh\w*|nachsehen|nachschauen|nachgucken|ansehen|versuch\w*|probier\w*|test\w*|lad\w*|abfrag\w*|kontrollier\w*|aktualisier\w*|reload|refresh\w*|diagnos\w*)"
_AGAIN = r"(?:nochmals?|noch ?mal|noch einmal|erneut|wieder|abermals|neu|jetzt|nomal|ein weiteres mal|ein zweites mal)"

# A few words, nobody named and nothing expected: these are enough.
SHORT = (
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?:wen|was|wem|welche\w*|wer|alle\w*|liste\w*|zeig\w*|wofur|woruber|worauf) (?:\w+ ){0,6}?(?:beobacht\w*|uberwach\w*|verfolg\w*|abonnier\w*|benachrichtig\w*|watch\w*|bescheid|vorgemerkt|beobachtungsliste|im auge|folge)",
            r"(?:meine|aktive|laufende|offene) (?:\w+ )?(?:beobachtung\w*|uberwachung\w*|watch\w*|abos?|benachrichtigungen|merkliste|erinnerungen|alerts)",
        ),
    ),
    (
        Intent.UNWATCH,
        anywhere(
            r"(?:nicht mehr|nicht langer|keine|hor auf|aufhoren|stopp\w*|stop|schluss|genug|beende\w*|lass) (?:\w+ ){0,5}?(?:benachrichti\w*|beobacht\w*|uberwach\w*|meldung\w*|nachrichten|updates?|pings?|anpingen|informier\w*|bescheid|watch\w*|erinnerung\w*|hinweise|alerts?|nerven|schreiben|verfolg\w*)",
            r"(?:benachrichti\w*|beobacht\w*|uberwach\w*|meldung\w*|nachrichten|updates?|pings?|watch\w*|erinnerung\w*|hinweise|alerts?|abo) (?:\w+ ){0,4}?(?:nicht mehr|aus|aufhoren|stopp\w*|stop|beende\w*|ab|abbestellen|abstellen|ausschalten|weg|einstellen|abschalten|deaktivieren|loschen|reicht|nerven|genug)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            r"(?:mein\w*|unser\w*|dem|das) (?:\w+ ){0,3}?(?:tickets?|falle?|falls|fallen|vorgang\w*|eskalation\w*|anfragen?|cases?|meldung\w*|storung\w*|anliegen|incidents?)(?! (?:fur|an|beim))",
            r"(?:tickets?|falle|vorgange|eskalationen|anfragen|cases|meldungen) (?:\w+ ){0,4}?(?:offen|habe ich|hab ich|von mir|laufen|ich|anzeigen|zeigen|auflisten|status)",
            r"was (?:hat|sagt|macht|meint) (?:\w+ )?(?:help-?desk|service-?desk|support|it)(?= |$)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"(?:mensch\w*|echte\w* person|lebende\w*|menschlich\w*|jemand\w* echte\w*|richtige\w* (?:person|mitarbeiter\w*)|kein\w* (?:bot|maschine|roboter|computer))",
            r"(?:[\w-]*ticket|incident|storung|storungsmeldung|fall|case|vorgang) (?:\w+ ){0,4}?(?:auf\w*|eroffn\w*|erstell\w*|anleg\w*|mach\w*|schreib\w*|offn\w*|los\w*|zieh\w*|an|brauch\w*|bitte|stell\w*)",
            r"(?:mach\w*|eroffn\w*|erstell\w*|offn\w*|leg\w*|schreib\w*|brauch\w*|zieh\w*|stell\w*|bitte|will|mochte) (?:\w+ ){0,4}?(?:[\w-]*ticket|incident|storungsmeldung|case)(?! (?:status|stand))",
            r"(?:weiterleiten|weitergeben|weiterreichen|weiterleite\w*|ubergeben|gib|geb\w*|leit\w*|schick\w*|sprech\w*|red\w*|ruf\w*|hol\w*|frag\w*|kontaktier\w*|verbind\w*|brauch\w*|informier\w*|will|mochte|einschalt\w*|meld\w*|telefonier\w*|chatt\w*|wend\w*|erreich\w*) (?:\w+ ){0,6}?(?:help-?desk|service-?desk|it-?\w*|support\w*|expert\w*|techniker\w*|admins?|jemand\w*|mitarbeiter\w*|kolleg\w*|berater\w*|agent\w*|hotline|team)",
            r"(?:help-?desk|service-?desk|it|it-\w+|support|experten?|techniker|admins?|jemand\w*|mitarbeiter|kollegen?|kollegin|berater|agent|hotline|team) (?:\w+ ){0,6}?(?:weiterleiten|weitergeben|weiterreichen|ubergeben|geben|sprechen|reden|rufen|anrufen|holen|fragen|kontaktieren|einschalten|verbinden|erreichen|melden|telefonieren|chatten|ubernehmen|schicken|dran|ansehen|anschauen|kummern)",
            r"eskal\w*",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"(?:sync\w*|synchronisier\w*|synchronisation|provisionier\w*|bereitstellung|lauf\w*|anstoss\w*|stoss\w*|starte?|starten|fuhr\w*|trigger\w*|ausfuhr\w*|erzwing\w*|mach\w*|schieb\w*|zieh\w*) (?:\w+ ){0,5}?(?:jetzt|sofort|manuell|an|aus|gleich|von hand|per hand|on demand|durch|nach|erzwingen|ausfuhren|anstossen|starten|umgehend|los)(?= |$)",
            r"(?:jetzt|sofort|manuell\w*|gleich|von hand|per hand|on demand|umgehend|direkt|einmal) (?:\w+ ){0,5}?(?:sync\w*|synchronisier\w*|provisionier\w*|bereitstell\w*|anstossen|starten|ausfuhren|laufen lassen|erzwingen|triggern|durchschieben|nachziehen|durchfuhren)",
        ),
    ),
    (
        Intent.START_OVER,
        anywhere(
            r"(?:von vorne?|von neuem|von anfang an|von null|neu (?:anfangen|starten|beginnen|aufsetzen)|neustart|neuanfang|reset|zurucksetzen|nochmal neu|ganz neu|auf anfang|auf null|zum anfang|zum start|ganz von)",
            r"(?:ander\w*|neue[nrsm]?|weitere[nrsm]?|nachste[nrsm]?) (?:\w+ )?(?:person|frage|mitarbeiter\w*|kolleg\w*|suche|anfrage|thema|fall|konto|benutzer\w*|user|namen?|gesprach|anliegen|mensch\w*|problem)",
            r"(?:jemand\w*|wen|wer|etwas|was|person|kollegin|kollege) (?:\w+ )?(?:anders|anderes|anderen|anderem|anderer|andere)",
            r"(?:alles|verlauf|chat|gesprach|unterhaltung) (?:\w+ )?(?:loschen|leeren|vergessen|zuruck|neu)",
        ),
    ),
    (
        Intent.BACK,
        anywhere(
            r"(?:zuruck|zuruckgehen|zuruckspringen|ruckwarts|retour)(?! (?:an|rufen|melden|setzen))(?! ziehen)",
            r"(?:vorherige\w*|vorige\w*|letzte\w*|davor) (?:\w+ )?(?:schritt|frage|seite|auswahl|eingabe|antwort|ansicht|menu|karte)",
            r"(?:schritt|frage|seite|eins) (?:davor|vorher)",
            r"ruckgangig|undo|rewind",
        ),
    ),
    (
        Intent.CANCEL,
        anywhere(
            r"(?:abbrechen|abbruch|abbrich|brich (?:\w+ ){0,3}ab|breche ab|cancel\w*|stornier\w*|verwerf\w*|aufhoren|hor auf|beende\w*|stopp\w*|halt stopp|vergiss|vergessen sie|vergesst)",
            r"(?:lass|lassen|lasse) (?:\w+ ){0,3}?(?:gut sein|bleiben|es|sein|stecken|das|mal|wir|gut)",
            r"(?:egal|schon gut|unwichtig|nicht (?:mehr )?(?:so )?(?:wichtig|notig|relevant)|hinfallig|passt schon|nicht weiter wichtig|erubrigt|anders uberlegt|doch nicht|macht nichts|hat sich (?:\w+ ){0,3}?(?:erledigt|geklart)|hab's mir anders|brauch\w* (?:\w+ ){0,3}?nicht mehr|will (?:\w+ ){0,2}?nicht mehr|kein bedarf|nicht mehr gebraucht|schluss)",
        ),
    ),
    (
        Intent.HELP,
        anywhere(
            r"(?:was|wobei|womit|wie|wozu|welche|inwiefern|worin) (?:\w+ ){0,4}?(?:kannst|konnen|kann|tust|machst|macht|dienst|dient|weisst|bist|hilfst|darf|konnt|sollte) (?:\w+ ){0,2}?(?:du|ich|man|sie|der bot|das|ihr|wir|dich|mir|hier)",
            r"(?:welche|was|was fur) (?:\w+ ){0,4}?(?:verstehst|beantwortest|kennst|hast|bietest|erkennst) (?:\w+ )?(?:du|sie|an)(?= |$)(?! (?:zu|uber))",
            r"wie (?:\w+ )?(?:funktioniert\w*|bedien\w*|benutz\w*|verwend\w*|nutz\w*|geht das|arbeite\w*|stell\w* ich|frag\w* ich|gehe ich|muss ich|soll ich)",
            r"(?:zeig\w*|gib\w*|erklar\w*|nenn\w*|sag\w*|brauch\w*|gibt es|gibt's) (?:\w+ ){0,5}?(?:hilfe\w*|befehle|kommandos|moglichkeiten|funktionen|anleitung|beispiele?|optionen|menu|bedienung|was du kannst|wie du funktionierst|wie das geht|wie das funktioniert|unterstutzung)",
            r"wer (?:bist|sind) (?:du|sie)|was bist du|was sind sie|^(?:hilfe|help|info|anleitung|handbuch|beispiel\w*|befehle|optionen|menu|sos)",
            r"(?:kannst|konntest|konnen|konnten|konnt) (?:\w+ ){0,3}?(?:helfen|weiterhelfen)|hilf (?:mir|uns)|(?:weiss|kenne|verstehe|check|kapier\w*) (?:\w+ ){0,4}?(?:nicht|nicht weiter|nicht aus)(?: (?:\w+ ){0,5}?(?:funktioniert|bedien\w*|soll|geht|weiter))?$",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            rf"{_CHECK} (?:\w+ ){{0,5}}?{_AGAIN}",
            rf"{_AGAIN} (?:\w+ ){{0,5}}?{_CHECK}",
            r"(?:was|etwas|irgendwas|gibt es|gibt's|gibts|schon|irgendwelche|ist|hat sich|hat|habt ihr|hast du) (?:\w+ ){0,4}?(?:neues|neuigkeiten|news|update\w*|fortschritt\w*|geandert|getan|verandert|passiert|behoben|gelost|erledigt|fertig|besser|geklappt|geholfen|durch|bewegt|weitergegangen)",
            r"(?:immer noch|noch immer|weiterhin|nach wie vor|unverandert|noch) (?:\w+ ){0,3}?(?:gleich\w*|dasselbe|selbe\w*|so|unverandert|nichts|nicht|kaputt|da|nix|fehler)$",
            r"(?:wie|und) (?:\w+ ){0,3}?(?:jetzt|nun|inzwischen|mittlerweile|heute|aktuell|momentan)(?: aus| \w+)?$",
            r"tut sich (?:\w+ )?(?:was|etwas|nichts)",
            r"(?<!wie )(?:klappt|geht|funktioniert|lauft|passt|stimmt) (?:es|das|alles|'s|jetzt|nun|denn)(?: \w+){0,2}$",
            r"(?:neuigkeiten|news|zwischenstand|neuer stand|aktueller stand|stand der dinge|status quo|noch ?mal|nochmals|noch einmal|erneut|re-?check|refresh|reload|retry)",
        ),
    ),
    (
        Intent.GREETING,
        anywhere(
            r"^(?:hallo\w*|hi|hey|moin\w*|servus|gruezi\w*|guten|gute|gruss|grusse|tach|mahlzeit|danke\w*|vielen|besten|herzlichen|merci\w*|tschuss\w*|ciao|bye|ade|adieu|super|prima|toll|perfekt|klasse|spitze|wunderbar|top|cool|geil|ok|okay|alles klar|sehr|bis|schonen|schones|hoi|sali|salu|thx|thanks|hello|juhu|yay|genial)(?= |$)(?!.*(?:frage|konto|account|problem|sync|hilfe|job|neu))",
            r"(?:danke\w*|dank|merci|tschuss\w*|ciao|bye|wiedersehen|wochenende|feierabend|dankbar|schonen tag|schonen @d|gut gemacht|geholfen|bis bald|bis spater|bis dann|bis morgen|bis @d|das war's|das wars|war 's)$",
        ),
    ),
)

KNOWN_ISSUES = whole(
    r"(?:(?:was|welche|gibt es|gibt's|gibts|zeig\w*|liste\w*|sind|die|alle|der|aktuell\w*|derzeit\w*|gerade|irgendwelche|eure|unsere|offene\w*|heute|momentan|im moment|zurzeit|ich|sehen|an|anzeigen|liste|auf|bei euch|euch|mit) ?){0,8}"
    r"bekannte[nr]? (?:probleme?|storung(?:en)?|fehler|issues?|schwierigkeiten)"
    r"(?: (?:anzeigen|zeigen|auflisten|aktuell|derzeit|gerade|momentan|heute|gibt es|gibt's|sind bekannt|im moment|zurzeit|gerade|vor|gemeldet|bei euch|ansehen|offnen)){0,4}",
    r"(?:known issues?|sind (?:(?:aktuell|derzeit|gerade|euch|irgendwelche|schon|im moment) ){0,4}(?:probleme|storungen) bekannt)",
)
"""The wish to see what the helpdesk has noted."""
