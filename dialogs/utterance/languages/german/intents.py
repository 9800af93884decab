"""What German says as a follow-up, to ask about a job, or to mean oneself."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.german.expectations import ACCOUNT, NOT, W
from dialogs.utterance.question import Intent

_TELL = (
    r"(?:benachrichtige|benachrichtigt|benachrichtigen sie|informiere|informier|informiert|informieren sie|verstandige|pinge|ping|melde|meld|melden sie|schreibe?|schreiben sie|schick|schicke|schicken sie|sag|sage|sagen sie|gib|geben sie|erinnere|alarmiere"
    r"|unterrichte|notify|anpingen|mail|maile)"
)
_WHEN = r"(?:wenn|sobald|falls|wann|sowie|bis|ob|nachdem|bei)"
_ME = r"(?:mich|mir|uns|dich|euch|sich)"
_TO_BE_TOLD = r"(?:benachrichtigt|informiert|verstandigt|bescheid|erfahren|wissen|hinweis|nachricht|meldung|ping|info|benachrichtigung|rueckmeldung|ruckmeldung|bescheid wissen|auf dem laufenden)"
_TICKET = r"(?:[\w-]*tickets?|falle?|fallen|vorgange?|vorgangs|storung|storungsmeldung(?:en)?|meldung(?:en)?|eskalation(?:en)?|anfragen?|anliegen|cases?|incidents?|support-?\w*|supportfall|meldezettel|falls|tickets)"
_DESK = r"(?:(?:einen|einem|eine|den|die|das|an|ans|der|it|zum|zur|euren|unseren|beim|unser|meine|eure|zustandigen?|zustandige) )*(?:help-?desk|help desk|service-?desk|service desk|it|it-abteilung|it-support|support|it-team|admins?|administrator(?:en)?|administration|team|fachabteilung|experten?|kollegen|spezialisten|techniker|edv|it-kollegen|hotline|betrieb|it-hotline|second level|2nd level|first level|level 2|supportteam|support-team|personalabteilung|hr|jemand\w*)"
_HUMAN = r"(?:menschen?|echten?[nrm]? (?:menschen?|person|mitarbeiter\w*)|person|personen|jemand\w*|mitarbeiter|mitarbeiterin|berater|kollegen|techniker|support|help-?desk|service-?desk|agent\w*|richtigen? menschen?|it|experten|admin|administrator|wen|wem|hotline|sachbearbeiter|supporter|ansprechpartner|it-support|ansprechpartnerin)"
_SYNC = r"(?:[\w-]*(?:sync|synchronisierung|synchronisation|provisionierung|bereitstellung|provisioning|provisionierungslauf|lauf|job|resync|import|abgleich|synclauf|cycle|zyklus|bereitstellungslauf))"
_GO = r"(?:ausfuhren|starten|anstossen|auslosen|erzwingen|durchfuhren|anschieben|triggern|loslassen|laufen lassen|anwerfen|forcieren|machen|durchlaufen lassen|anstosst|startest|ausgefuhrt werden|angestossen werden|anlaufen lassen|durchziehen|veranlassen|losschicken|anstarten|kicken|einleiten|antriggern|anstupsen)"
_NOW = r"(?:jetzt|sofort|direkt|gleich|manuell|umgehend|unverzuglich|nochmal|nochmals|erneut|per hand|von hand|schnell|asap|heute noch|auf der stelle|einzeln|ausser der reihe|on demand|on-demand|nun|bitte)"

FOLLOW_UPS = (
    (
        Intent.UNWATCH,
        anywhere(
            rf"(?:beobacht\w+|uberwach\w+|benachrichtigung(?:en)?|verfolg\w+|abo|watch\w*|meldungen|nachrichten|hinweise) (?:{W}){{0,6}}?(?:beenden|stoppen|abbrechen|ausschalten|abschalten|abstellen|abbestellen|einstellen|entfernen|loschen|aus|deaktivieren|nicht mehr|beende|stopp|weg|raus|aufhoren|ein|ab|nehmen)(?= |$)",
            rf"(?:beende|stopp|stoppe|stop|entferne|losch|losche|hor auf|horen sie auf|hort auf|schalte?|stell\w*|bestell\w*|abbestellen|streich\w*|beenden sie|stoppen sie|schluss mit|nimm) (?:{W}){{0,5}}?(?:beobachtung\w*|beobachten|uberwachung|uberwachen|benachrichtigung\w*|benachrichtigen|watch\w*|verfolgen|zu benachrichtigen|bescheid|meldungen|nachrichten|informieren|liste|pings)",
            rf"(?:nicht mehr|nicht langer|nicht weiter|nimmer|keinen?|nie wieder) (?:{W}){{0,3}}?(?:beobacht\w+|uberwach\w+|benachrichtig\w*|informier\w+|bescheid|folgen|verfolgen|anpingen|verstandig\w+|melden|anschreiben|nachrichten|meldungen|schreiben|updates|pings|hinweise)(?! (?:bekommen|erhalten|gekommen))",
            rf"(?:brauch\w*|will|mochte|musst|mussen|sollst|brauchen|benotige) (?:{W}){{0,8}}?(?:keine?n?|nicht) (?:{W}){{0,4}}?(?:benachrichtig\w*|bescheid|informier\w*|updates?|meldung(?:en)?|nachricht(?:en)?|hinweise?|ping|info|infos|beobacht\w*|uberwach\w*)",
            r"(?:von|aus) (?:der|meiner) (?:beobachtungsliste|watchlist|liste|merkliste|uberwachungsliste) (?:nehmen|streichen|entfernen|loschen|runter|werfen|nimm)",
            r"(?:aufhoren|aufzuhoren) (?:[\w@,-]+ ){0,7}?(?:beobacht\w+|uberwach\w+|benachrichtig\w+|anzuschreiben|schreiben|informieren|zu nerven)",
            r"(?:nichts|nix|keine infos|keine info) mehr (?:[\w@-]+ ){0,5}?(?:horen|wissen|lesen|mitbekommen|erfahren|bekommen|erhalten)",
            r"(?:hor|hort|hore|horen sie) (?:\w+ ){0,3}?auf",
            r"(?:unwatch|entfolgen|unsubscribe|abbestellen|deabonnieren|entfolge)",
            rf"(?:keine|ohne) (?:weiteren? |mehr )?(?:benachrichtigung(?:en)?|nachrichten|meldungen|updates|hinweise|pings) (?:{W}){{0,4}}?mehr",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            rf"(?:was|wen|wem|welche|welchen|wer|wie viele|wieviele|bei wem) (?:{W}){{0,5}}?(?:beobachte|beobachtest|uberwache|uberwachst|verfolge|verfolgst|beobachtet|uberwacht|folge|abonniert|beobachten|uberwachen)(?! nicht)",
            r"(?<!auf )(?:meine[nr]?|alle|aktiven|aktuellen|laufenden|die) (?:\w+ )?(?:beobachtungen|beobachtungsliste|watchlist|watchliste|watches|uberwachungen|uberwachungsliste|abos|merkliste|abonnements|benachrichtigungsliste)(?! (?:von|fur|zu) @p)",
            r"(?:zeig\w*|liste?|gib|nenn\w*) (?:\w+ ){0,4}?(?:beobachtungen|beobachtungsliste|watchlist|watchliste|watches|uberwachungen|beobachtete\w*|uberwachte\w*|abos)",
            r"(?:steht|stehen|ist|sind|habe ich|hab ich) (?:\w+ ){0,4}?(?:auf|unter|in) (?:\w+ ){0,2}?(?:beobachtungsliste|watchlist|watchliste|merkliste|uberwachungsliste|beobachtung|uberwachung)",
            r"(?:uber|zu|bei|fur) (?:welche[nrm]?|wen|wem) (?:\w+ ){0,6}?(?:auf dem laufenden|informier\w*|benachrichti\w*|bescheid|beobacht\w*)",
            r"(?:fur|uber|zu) (?:wen|wem|welche \w+) (?:\w+ ){0,3}?(?:bescheid|benachrichtigt|informiert|benachrichtigungen)",
            r"(?:auf wen|auf was|worauf) warte ich|(?:beobachtungen|uberwachungen|watches) (?:\w+ ){0,3}?(?:laufen|aktiv|offen|habe|hab|eingerichtet|gesetzt)",
            r"(?:auf|in) meiner (?:\w+ )?(?:liste|watchliste|watchlist|beobachtungsliste|merkliste)",
            r"(?:wofur|woruber|zu wem|fur wen|bei wem|wo) (?:\w+ ){0,6}?(?:benachrichti\w+|informiert|eingetragen|angemeldet|abonniert|bescheid)",
            r"(?:welche|was fur) (?:\w+ ){0,2}?(?:beobachtungen|benachrichtigungen|watches|abos|uberwachungen)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            rf"(?:mein|meine|meinem|meinen|meiner|meines|unsere?[nrms]?) (?:(?:offenen?|laufenden?|letzte[nrs]?|aktuelle[nrs]?|alte[nrs]?|eingereichte[nrs]?|gemeldeten?|gestrige[nrs]?|eskalierten?|bisherigen|weitergeleitete[nrs]?|andere[nrs]?|eigenen|aktiven|ersten|gestellten?) )*{_TICKET}(?! (?:von|fur|zu) @p)",
            r"(?:zeig\w*|liste|auflisten|nenn\w*) (?:\w+ ){0,4}?(?:tickets|falle|vorgange|eskalationen|anfragen|cases)",
            rf"(?:status|stand|fortschritt) (?:\w+ ){{0,3}}?(?:meine[smr]?|unsere[smr]?|des|der|vom|zum|bei meinem) (?:\w+ ){{0,2}}?{_TICKET}",
            rf"(?:was macht|was ist mit|wie weit ist|wie steht es um|wie lauft es mit|wie geht es mit|was wurde aus|wo ist|was ist aus|wie steht's um|wer bearbeitet|wer kummert sich um|wann wird|ist|wurde|hat schon jemand|hat jemand|wie lange dauert|gibt es (?:\w+ )?(?:zu|bei)|wo hangt|wo steht) (?:\w+ ){{0,4}}?(?:meine?[mnsr]?|dem|das|der|die|den) (?:\w+ )?{_TICKET}(?= [\w.,?]|$)(?! (?:von|fur) @p)",
            rf"(?:welche|wie viele|wieviele|habe ich|hab ich|haben wir|gibt es) (?:\w+ ){{0,4}}?(?:tickets|falle|vorgange|eskalationen|anfragen|cases|ticket)(?: (?:{W}){{0,4}}?(?:offen|von mir|eroffnet|laufen|gemeldet|erstellt|aufgemacht|habe|hab)|$| [?.])",
            r"(?:ticketstatus|ticket-status|fallstatus|bearbeitungsstand|bearbeitungsstatus)",
            rf"{_TICKET} (?:{W}){{0,3}}?(?:von mir|die ich|das ich|den ich|welche ich|von mir)",
            rf"(?:die|das|den) ich (?:{W}){{0,5}}?(?:gemeldet|eroffnet|aufgemacht|eskaliert|eingereicht|erstellt|weitergegeben|weitergeleitet) hab\w*",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            rf"{_TELL} (?:{W}){{0,6}}?{_ME} (?:{W}|, ){{0,6}}?{_WHEN}",
            rf"{_TELL} (?:{W}|, ){{0,7}}?(?:bescheid|eine nachricht|eine info|einen hinweis|rueckmeldung|ruckmeldung|eine rueckmeldung|eine mitteilung|einen ping|laut)",
            rf"(?:bescheid|rueckmeldung|ruckmeldung|nachricht|info|hinweis|benachrichtigung|meldung|ping|laut) (?:{W}){{0,4}}?(?:geben|sagen|gibst|sagst|schicken|senden|bekommen|haben|erhalten|bitte|an mich)?(?: ,)? ?(?:{W}|, ){{0,3}}?(?:wenn|sobald|falls|wann)",
            rf"{_WHEN} (?:{W}|, ){{1,14}}?(?:{_TELL} (?:{W}){{0,4}}?{_ME}|{_ME} (?:{W}){{0,3}}?(?:informieren|benachrichtigen|bescheid|melden|schreiben|anpingen|verstandigen)|bescheid (?:sagen|geben|haben|bekommen|wissen)|bitte (?:kurz |um )?(?:\w+ )?(?:melden|info|nachricht|ping|bescheid|benachrichtigung)|(?:sag|gib) (?:{W}){{0,2}}?bescheid)",
            rf"(?:mochte|will|wurde|wollen|mochten|muss|kann ich|hatte|wunsche) (?:{W}|, ){{0,10}}?{_TO_BE_TOLD} (?:{W}){{0,3}}?(?:werden|haben|bekommen|erhalten|, )?(?:{W}|, ){{0,2}}?{_WHEN}",
            rf"(?:kannst|konntest|konnen|konnten|wurdest|wurden|magst|kann|konnt) (?:{W}|, ){{0,8}}?(?:mich|uns|mir bescheid|bescheid) (?:{W}|, ){{0,8}}?(?:informieren|benachrichtigen|bescheid|melden|anpingen|verstandigen|wecken|erinnern|auf dem laufenden)(?= [.?,]|$| (?:wenn|sobald|falls))",
            r"(?:benachrichtigen|benachrichtigung|info|bescheid|melden|nachricht|informieren|ping|anpingen)(?: bitte| ,)* (?:wenn|sobald|falls)",
            r"(?:lass\w*|lassen sie) (?:es )?(?:mich|uns) (?:bitte |es )*wissen",
            r"(?:halt\w*|haltet) (?:\w+ )?(?:mich|uns) (?:[\w@-]+ ){0,5}?(?:auf dem laufenden|informiert|up to date|am laufenden|updated)",
            r"(?:auf dem laufenden|am laufenden) (?:halten|haltst)",
            r"(?:im auge|im blick) (?:behalten|behaltst|haben|halten|zu behalten|hast)|(?:behalt\w*|hab|haben sie|behalten sie) (?:[\w@-]+ ){0,6}?im (?:auge|blick)|(?:ein|nen) auge auf|dranbleiben|bleib (?:bitte )?(?:da )?dran|auf (?:die|meine) (?:beobachtungsliste|watchlist|watchliste|merkliste)|unter beobachtung",
            rf"(?:beobachte|uberwache|verfolge|beobachten sie|uberwachen sie|verfolgen sie|monitor|monitore|watch|tracke|beobacht|uberwach|folge|abonniere) (?:{W}){{0,4}}?(?:@p|das|den|die|sie|ihn|es|weiter|dies\w*|{ACCOUNT})",
            rf"(?:@p|das|den|die|sie|ihn|es|{ACCOUNT}) (?:{W}){{0,4}}?(?:beobachten|uberwachen|verfolgen|monitoren|tracken)",
            rf"(?:gibst|sagst|schreibst|meldest|informierst|benachrichtigst|schickst|pingst) du (?:{W}){{0,4}}?(?:mir|mich|dich|uns|bescheid)",
            rf"(?:benachrichtigung|bescheid|info|ping|update|erinnerung|meldung) (?:{W}){{0,3}}?(?:bitte )?(?:wenn|sobald|falls|an mich)",
            rf"bitte um (?:{W}){{0,3}}?(?:info|nachricht|bescheid|benachrichtigung|ruckmeldung|mitteilung|meldung|hinweis),?(?: ,)? ?(?:wenn|sobald|falls)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"eskalier\w*|eskalation|hochstufen|escalate",
            r"(?:brauche?|will|mochte|benotige|hatte gern\w*|gib mir|gib uns|hol\w*|wo ist|wo erreiche ich|wie erreiche ich) (?:\w+ ){0,2}?(?:help-?desk|service-?desk|support|hotline|ansprechpartner\w*|techniker|it-support)(?= |$)(?!.{0,30}(?:lizenz|laptop))",
            r"(?:zuruckrufen|ruckruf(?! (?:bitte )?(?:unter|an|nummer|:|@))|ruf\w* mich|rufen sie mich)",
            r"(?:kann|konnte|soll|muss|mag) (?:sich |das |bitte |mal )*(?:jemand|wer) (?:\w+ )?(?:um|mit|bei|zu|nach) (?:[\w@-]+ ){0,5}?(?:kummern|befassen|annehmen|schauen|helfen)",
            rf"(?:gib|leite|leit|schick|schicke|ubergib|melde|meld|reich|reiche|geben sie|leiten sie|schicken sie|melden sie|ubergeben sie|verweise|sende|trag|geb) (?:{W}){{0,6}}?(?:an|ans|beim|bei|zum|zur|der|dem|zu) {_DESK}",
            rf"(?:an|ans|beim|bei|zum|zur|dem|der) {_DESK} (?:{W}){{0,3}}?(?:weitergeben|weiterleiten|ubergeben|geben|schicken|melden|weiterreichen|weitergeleitet|senden|abgeben|durchreichen|uberweisen|weitergegeben|weitermelden|verweisen|gehen|wenden|reichen|ubermitteln|sprechen|reden|anfragen|eskalieren)",
            rf"(?:bitte |bitte das |bitte den fall |weiter )(?:an|ans|zum) {_DESK}(?= |$)(?! (?:{W}){{0,2}}?(?:gemeldet|geschrieben))",
            rf"(?:offne|eroffne|mach|mache|erstelle?|erstell|leg|lege|machen sie|eroffnen sie|erstellen sie|offnen sie|legen sie|starte|schreib|brauche|mochte|erzeuge|zieh|stell|stelle|aufmachen|bitte|gib|hatte gern\w*|reich|reiche) (?:{W}){{0,6}}?(?:ticket|support-?ticket|helpdesk-?ticket|it-ticket|fall|incident|storungsmeldung|storung|case|supportanfrage|support-anfrage|vorgang|support-?fall)(?! (?:von|ist|hat|wurde|nummer|\d))",
            rf"(?:ticket|fall|incident|storungsmeldung|storung|case|supportanfrage|[\w-]+-ticket|vorgang) (?:{W}){{0,6}}?(?:eroffnen|erstellen|aufmachen|anlegen|offnen|machen|aufgeben|einreichen|erzeugen|einstellen|schreiben|auf|an|eroffnest|haben|aufsetzen|erfassen|ziehen|raus|absetzen|losen)(?= |$)",
            rf"mit (?:{W}){{0,4}}?{_HUMAN} (?:{W}){{0,4}}?(?:sprechen|reden|chatten|telefonieren|verbinden|schreiben|verbunden|quatschen|unterhalten|kontakt|austauschen)",
            rf"(?:sprechen|reden|chatten|telefonieren|verbinde|verbinden) (?:{W}){{0,4}}?mit (?:{W}){{0,4}}?{_HUMAN}",
            rf"(?:verbinde?|verbind|verbinden sie|stell|stelle) (?:mich|uns) (?:{W}){{0,3}}?(?:mit|zu|durch|weiter)",
            rf"(?:brauche?|will|mochte|hol|hole|holen sie|gib mir|benotige|wunsche|verlange|gibt es) (?:{W}){{0,5}}?(?:{_HUMAN}|menschliche\w*) (?:{W}){{0,3}}?(?:statt|sprechen|dran|ran|vom|aus|von|am apparat|hier|der|die|dazu|haben|erreichen|der sich|zum reden|$)",
            rf"(?:brauche|will|mochte|hol) (?:{W}){{0,3}}?(?:menschen?|echten? \w+|menschliche \w+|lebenden? \w+|richtigen? \w+)",
            rf"(?:ruf|kontaktiere?|informiere?|benachrichtige|alarmiere|hol|hole|verstandige|schalte?|involviere?|frag|frage|beauftrage|melde) (?:{W}){{0,3}}?(?:den|die|das|unser\w*|eur\w*|jemanden (?:vom|aus|von)|beim|vom) (?:{W}){{0,2}}?(?:help-?desk|service-?desk|it|it-\w+|support|it-support|admins?|administrator\w*|team|kollegen|fachabteilung|hotline|it-team|edv)",
            r"(?:2nd|second|1st|first|3rd|third|zweite\w*|l2|l3)[ -]?level\w*",
            rf"(?:help-?desk|service-?desk|it-support|support|it-team|it|kollegen|admins?) (?:{W}){{0,3}}?(?:kontaktieren|informieren|einschalten|verstandigen|hinzuziehen|benachrichtigen|rufen|involvieren|anrufen|alarmieren|dazuholen|holen|fragen|beauftragen|anschreiben|ubernehmen|anschauen|ansehen|kummern|drum|draufschauen)(?= |$)",
            rf"(?:jemand|wer|mensch|kollege|techniker|helpdesk|it|support|spezialist|experte|richtiger mensch) (?:{W}){{0,4}}?(?:aus|von|vom|der|in|im|beim|anderes|echtes|bei) (?:{W}){{0,3}}?(?:it|helpdesk|support|servicedesk|technik|team|team) (?:{W}){{0,4}}?(?:ansehen|anschauen|kummern|draufschauen|ubernehmen|helfen|melden|prufen|zuruckrufen|bearbeiten|erledigen|drum|anruft|schauen)",
            r"(?:ich )?(?:mochte|will|muss|kann ich|wurde) (?:\w+ ){0,4}?(?:bitte )?(?:mit )?(?:jemandem|jemanden|einem menschen|wem) (?:\w+ ){0,3}?(?:sprechen|reden|telefonieren|chatten|schreiben)",
            rf"(?:helpdesk|it|support|mensch|jemand\w*) (?:soll|sollen|muss|sollte|mochte|kann) (?:{W}){{0,6}}?(?:ansehen|anschauen|kummern|draufschauen|ubernehmen|prufen|schauen|machen|losen|klaren|ran|helfen|regeln)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"on[ -]?demand(?:-\w+)?(?! (?:hat|ist|war))",
            rf"(?:manuell|sofort|jetzt|einmal) (?:{W}){{0,2}}?(?:syncen|synchronisieren|provisionieren|anlegen)(?: [.,])?(?: (?:fur|bei|von))? @p",
            rf"(?<!warum )(?<!wieso )(?:provisioniere?|synce?|synchronisiere?|resynce?|re-?provisioniere?|provisionieren sie|synchronisieren sie|syncen sie)(?! (?:hat|ist|war|lauft|lief|wurde|wird)) (?:{W}){{0,4}}?(?:@p|sie|ihn|es|das|den|die|diese[nrs]?|{ACCOUNT}|bitte|{_NOW}|manuell)",
            rf"(?:@p|sie|ihn|das|es|die person|den user|den benutzer|{ACCOUNT}|diese person|den mitarbeiter|die mitarbeiterin) (?:{W}){{0,5}}?(?:{_NOW} )(?:{W}){{0,3}}?(?:provisionieren|synchronisieren|syncen|anlegen|nachziehen|resyncen|durchschieben|synchronisiert werden|provisioniert werden|rubersyncen|rubersynchronisieren|durchjagen|rubergeben|rubersynchen|ausfuhren|einspielen|anstossen)",
            rf"(?:bitte |kannst du |konntest du |konnen sie |konnten sie |kann man |kannst |lass uns |mochte |will |soll |lasst sich |koennen wir |konnen wir )(?:{W}){{0,8}}?(?:@p|sie|ihn|die person|den user|{ACCOUNT}) (?:{W}){{0,4}}?(?:provisionieren|syncen|resyncen|rubersyncen|durchschieben|nachprovisionieren|synchronisieren|durchjagen|rubersynchronisieren|nachsynchronisieren|neu provisionieren|neu syncen)(?! (?:hat|wurde|nicht))",
            rf"^(?:bitte )?@p (?:{W}){{0,3}}?(?:provisionieren|syncen|synchronisieren|resyncen)",
            rf"(?:leg|lege|erstell|erstelle|legen sie|richte|richten sie|mach|stoss|stosse|zieh|schieb|jag|schiebe|stossen sie|fuhr|fuhre|fuhren sie|lass|lasse|lassen sie|starte?|starten sie|trigger\w*|erzwinge?|erzwingen sie|forciere?|force) (?:{W}){{0,8}}?(?:{_NOW} (?:{W}){{0,4}}?)(?:an|ein|aus|durch|nach|laufen|rein|ruber|los|fur @p|{_SYNC})(?= |$)",
            rf"(?:stoss|stosse|stossen sie|starte?|starten sie|fuhr|fuhre|fuhren sie|trigger\w*|erzwinge?|erzwingen sie|erzwing|forciere?|force|lass|lasse|losen sie|lose|los|wirf|schieb|schiebe|kick|mach|mache|veranlasse) (?:{W}){{0,5}}?{_SYNC}(?! (?:pruf|war|ist|status|nochmal pruf))(?= |$)",
            rf"{_SYNC} (?:{W}){{0,8}}?{_GO}(?= |$)",
            rf"(?:zieh|schieb|jag|schiebe|ziehe|schick|stoss|stosse|lass|push|puste) (?:{W}){{0,3}}?(?:@p|sie|ihn|es|das) (?:{W}){{0,5}}?(?:durch|nach|ruber|an|los|laufen|durchlaufen)(?= |$)",
            rf"(?:erzwing\w*|forcier\w*|force) (?:{W}){{0,4}}?(?:{_SYNC}|@p|es|das|anlage|aktualisierung)",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            rf"(?:pruf\w*|schau\w*|check\w*|sieh|seh|sehen|guck\w*|kontrollier\w*|uberpruf\w*|versuch\w*|test\w*|teste|les|lies|frag|probier\w*|nachschauen|nachsehen|kuck\w*|verifizier\w*|diagnostizier\w*|luge?|schaug) (?:{W}){{0,7}}?(?:nochmals?|noch ?mal|noch einmal|erneut|wieder|ein zweites mal|ein weiteres mal|nommal|neu|nomal|abermals|noch mals)",
            rf"(?:nochmals?|noch ?mal|noch einmal|erneut|wieder|abermals|neu|ein weiteres mal|ein zweites mal|jetzt) (?:{W}){{0,7}}?(?:pruf\w*|uberpruf\w*|schauen|schau|schaust|nachschauen|nachsehen|ansehen|anschauen|checken|check|checkst|gucken|guckst|kontrollier\w*|nachgucken|versuchen|testen|reinschauen|draufschauen|abfragen|nachprufen|untersuchen|hinschauen|durchchecken|diagnose|diagnostizieren|drubersehen|druberschauen|drauf schauen|abrufen|auslesen|anzuschauen|reingucken)",
            rf"(?:gibt es|gibt's|gibts|hat|ist|was|schon|irgendwelche|irgendwas|habt ihr|hast du|haben sie) (?:{W}){{0,7}}?(?:neues|neuigkeiten|news|neuen stand|neuer stand|updates?|fortschritte?|neuere[sn]?)(?! (?:konto|account|im (?:ad|workday|hr)))(?= (?:zu|bei|von|mit|in|zum|wegen|uber|seit|inzwischen|mittlerweile|jetzt|dazu|um)|$| [.,?])",
            r"(?:hat|ist|wurde) (?:sich |da |es )?(?:(?:denn|nun|jetzt|schon|inzwischen|mittlerweile|zwischenzeitlich|seitdem|seither|seit @d|@d|bei @p|dabei|daran|da|hier|was|etwas|irgendwas|irgendetwas|fur @p|an @p|am (?:status|stand|ergebnis)|dort|bisher) ){1,6}(?:getan|geandert|verandert|bewegt|passiert|rausgekommen|gebessert|weitergegangen|ergeben|tut)(?= |$)",
            r"(?:neuigkeiten|news|neues|update|zwischenstand|neuer stand|aktueller stand|stand der dinge|status quo) (?:zu|bei|von|wegen|zum|in|uber|um|fur|zur)(?= |$)",
            r"(?:immer )?noch (?:das gleiche|dasselbe|der gleiche|derselbe|die gleiche|dieselbe|das selbe|gleich|unverandert)(?: (?:problem|bild|ergebnis|fehler|stand|status|situation|lage))?(?= |$)",
            rf"(?:ist|hat|geht|klappt|funktioniert|passt|sieht) (?:{W}){{0,5}}?(?:jetzt|nun|mittlerweile|inzwischen) (?:{W}){{0,4}}?(?:behoben|gelost|besser|geklappt|geholfen|gefixt|repariert|in ordnung|ok|anders|erledigt|geregelt|bereinigt|durch|geklart)",
            r"(?:karte|ergebnis|anzeige|ansicht|status|diagnose|stand|ausgabe) (?:\w+ ){0,3}?(?:aktualisieren|neu laden|refreshen|erneuern|auffrischen|wiederholen)",
            r"(?:aktualisiere?|refreshe?|erneuere?|lade?|wiederhole?|aktualisieren sie|wiederholen sie) (?:\w+ ){0,3}?(?:karte|ergebnis|anzeige|ansicht|status|stand|diagnose|die prufung|prufung|abfrage|check|analyse|ausgabe|das ganze)",
            r"(?:die |der |den |das )?(?:prufung|abfrage|check|diagnose|analyse) (?:\w+ ){0,3}?(?:wiederholen|nochmal|erneut|noch einmal|neu)",
            r"(?:nochmal|noch mal|noch einmal|erneut|nochmals)(?: bitte)? (?:zu|fur|bei|mit|wegen) @p",
            r"re-?check\w*",
            rf"(?:wie|und wie) (?:sieht|schaut|steht|ist) (?:{W}){{0,4}}?(?:jetzt|nun|inzwischen|mittlerweile|heute|aktuell) (?:{W}){{0,5}}?(?:aus|stand|status|mit)",
        ),
    ),
)

WHY = anywhere(
    "warum",
    "wieso",
    "weshalb",
    "weswegen",
    "wie kommt es|wie kann es sein|wie kommt's|wie kanns sein|woran (?:liegt|hangt|hakt|kann)|was (?:ist|war) (?:da |denn |hier )?(?:los|passiert|schiefgegangen|schief|falsch|das problem)",
    "was (?:ist )?(?:da )?schief\\w*|was stimmt (?:da )?nicht|was (?:fehlt|hindert|blockiert|klemmt|hakt)",
    "grund|ursache|why|wozu|wodurch|wo (?:liegt|hangt|hakt|klemmt)",
    "warum's|wieso's|wiso|wrm|waurm|wrum|wesshalb|worum",
)

OUTSIDE = anywhere(
    r"pass-?wort\w*|passworter|kennwort\w*|password\w*|[\w-]+passwort|pin|passwd|pw",
    r"vpn[\w-]*|anyconnect|forticlient",
    r"[\w-]*drucker\w*|drucken|druckt|druckauftrag|toner|scanner|scannen|kopierer|plotter",
    r"wlan[\w-]*|wi-?fi|internet|netzwerk\w*|lan|netzlaufwerk\w*|laufwerk\w*|ordnerfreigabe|router",
    r"wetter\w*|regnet|regen|temperatur|sonne|schnee|schneit",
    r"beantragen?|bus|busse|busfahrplan|bahn|flug|fluge|taxi|parkplatz\w*|[\w-]*kalender\w*|[\w-]*termine?|einrichten (?:vom|von meinem|des|meines) handys?|handys? (?:einrichten|einzurichten|einrichtet)|[\w-]*laptop\w*|[\w-]*notebook\w*|computer|monitor\w*|tastatur\w*|maus|headset\w*|bildschirm\w*|[\w-]*rechner|beamer|docking\w*|ladegerat|handyvertrag|iphone\w*|diensthandy|smartphone|webcam|pc|kamera|mikrofon|usb\w*|ipad\w*|tablet",
    r"lizenz\w*|[\w-]+lizenz\w*",
    r"mfa|authenticator\w*|zwei-faktor\w*|2fa|zweifaktor\w*|multi-faktor\w*",
    r"witz\w*|gedicht\w*|geschichte|ratsel|horoskop|song|lied",
    r"mittag\w*|kantine\w*|pizza|kaffee\w*|speiseplan|fussball\w*|film|musik|rezept|restaurant|mensa|kochen|kuchen|spiel|bundesliga|serie|weihnachtsfeier|betriebsausflug|sommerfest|firmenfeier|obst",
    r"sharepoint\w*|onedrive\w*|excel\w*|powerpoint\w*|word|makro\w*|pivot\w*|visio|photoshop|adobe\w*|acrobat|jira|confluence|zoom|webex|browser|chrome|firefox|windows-?update\w*",
    r"gehalt\w*|(?<!aus der )(?<!in der )(?<!von der )lohn\w*|(?<!aus der )(?<!in der )(?<!von der )(?<!zur )[\w-]*abrechnung\w*|spesen\w*|urlaub\w*|resturlaub|krank\w*|krankmeldung|uberstunden|gleitzeit|arbeitszeit\w*|zeiterfassung|feiertag\w*|dienstreise\w*|reisekosten\w*|elterngeld|homeoffice\w*|ferien|ferientage|stechuhr|bonus|betriebsrat|pensionskasse|zeugnis|arbeitszeugnis|arbeitsvertrag",
    r"besprechungsraum\w*|meetingraum|konferenzraum|sitzungszimmer|parkplatz\w*|betriebsrat\w*|kaffeemaschine|ausweis\w*|badge|schlussel\w*|zutrittskarte|aufzug|lift|klimaanlage|heizung|toilette\w*|wc|garage|tiefgarage|fahrrad\w*|firmenwagen|dienstwagen|bahn\w*|zug|hotel|flug\w*|reise\w*",
    r"entsperr\w*|ausgesperrt|gesperrt hab\w*|freischalt\w* meine?|vertippt",
    r"verteiler\w*|verteilerliste\w*|mailingliste|shared mailbox|gruppenpostfach|funktionspostfach|abwesenheitsnotiz\w*|abwesenheit\w*|out of office|signatur\w*|kalenderfreigabe|spam\w*|phishing\w*|virus|trojaner|virenscanner|antivirus",
    r"hauptstadt|wie (?:hoch|gross|alt|weit|spat|warm|kalt|viel uhr)|wieviel uhr|uhrzeit|ubersetz\w*|programmier\w*|aktie\w*|borse|bitcoin|nachrichten des tages|politik|wahl|bundeskanzler\w*|einwohner|rechne|kilometer",
    r"wo (?:kann ich|andere ich|finde ich|stelle ich|melde ich|bekomme ich|krieg\w* ich|reiche ich|gebe ich)|wie (?:beantrage|andere|bestelle|buche) ich",
    r"(?:outlook|teams|word|excel|windows|browser|pc|rechner|programm|app|edge|chrome) (?:\w+ ){0,2}?(?:startet|sturzt|hangt|funktioniert|offnet|ladt|friert|spinnt|reagiert|lauft|geht|stuerzt)",
    r"(?:startet|sturzt|friert|spinnt|ruckelt|flackert|piept) (?:\w+ )?(?:nicht|ab|ein|dauernd|standig|immer)|runtergefallen|flackert|ruckelt|akku|display|(?:handy|geraet|gerat|stuhl|tur|lampe|kabel|maus) (?:\w+ )?(?:kaputt|defekt)",
    r"adminrechte?|admin-rechte?|berechtigung(?:en)? (?:fur|auf)|zugriff auf (?:das |den |die |dem |unser\w* )?(?:sharepoint|laufwerk|ordner|netzlaufwerk|kalender|postfach von|gruppenpostfach|share|jira|confluence|projekt\w*)",
    r"gesperrt|vertippt|zu oft falsch",
    r"bestell\w*|kaufen|beschaff\w*|software\w*|installier\w*|installation|teams-meeting|videokonferenz\w*|update von windows|sap gui|bluescreen|neustart\w*|absturz|abgesturzt|backup\w*|wiederherstell\w*|geloschte \w+",
    r"sinn des lebens|verliebt|heiraten mich|liebst|wie geht es dir|bist du ein(?:e)? (?:mensch|ki)|chatgpt|kunstliche intelligenz|katze|hund|geburtstag\w*|blumen",
)

JOB_SUBJECT = anywhere(
    r"[\w-]*jobs?",
    r"[\w-]*(?:sync|syncs|synchronisierung|synchronisation|synchronisieren|synchronisiert|abgleich|synclauf)",
    r"[\w-]*(?:provisionierung|provisioning|bereitstellung|provisionierungslauf|provisionierungsdienst|bereitstellungsdienst|provisioniert|provisionieren)",
    r"[\w-]*(?:connectors?|konnektor|konnektoren|connectoren)",
    r"[\w-]*(?:zyklus|zyklen|cycle|durchlauf|lauf|laufe|initialzyklus|vollzyklus|delta)",
    r"[\w-]*agent(?:en|s)?",
    r"[\w-]*(?:schnittstelle|integration|anbindung|datenabgleich|interface|kopplung|verbindung)",
    r"workday|[\w-]+-workday|workday-\w+",
    r"successfactors|sf|success factors",
    r"quarantane|quarantine",
    r"[\w-]*import|[\w-]*export|datenimport",
    r"(?:api|sap|hr|inbound)(?:-\w+)?",
)

JOB_STATE = anywhere(
    r"lauft|laufen|lief|gelaufen|rennt|durchgelaufen|durch|durchgefuhrt|lauf|laufende?\w*",
    r"pausiert|pause|angehalten|ausgesetzt|status|zustand|stand|state",
    r"quarantane|quarantine",
    r"gesund|healthy|health|in ordnung|ok|okay|i\.o|grun|rot|stabil|sauber|normal|rund|fehlerfrei",
    r"funktioniert|funktionieren|funktionierts|geht|klappt|arbeitet|tut|funzt|geht's|gehts|funktionstuchtig|betriebsbereit",
    r"down|up|offline|online|erreichbar|unterbrochen|gestort|ausgefallen|ausfall|tot|kaputt|lahm|lahmgelegt|abgesturzt",
    r"gestoppt|stopp|stoppt|steht|stillstand|still|hangt|hangen|hangengeblieben|klemmt|hakt|stockt|stecken|steckt|blockiert|spinnt",
    r"fertig|abgeschlossen|beendet|zu ende|erfolgreich|durchlaufen|durchgekommen",
    r"letzte\w*|nachste\w*|zuletzt|letztmals|wann",
    r"fehler\w*|fehlgeschlagen|probleme?|storung\w*|schief|error\w*|fehlerhaft|meldungen|scheitert|schlagt|abgebrochen",
    r"aktiv|aktiviert|deaktiviert|an|aus|eingeschaltet|ausgeschaltet|disabled|enabled|active",
    r"wie (?:lange|oft|haufig|geht|steht|schnell|weit|ist|sieht)",
    r"verzogert\w*|verzogerung\w*|langsam|verspatet|ruckstand|dauert",
    r"gestartet|startet|angelaufen|anlauft",
    r"was (?:macht|ist|treibt)|los|passiert",
)

_MY = r"(?:mein|meine|meinen|meinem|meiner|meines|eigenes|eigener|eigene|eigenen)"
_PRESENT = r"(?:nicht|nie|noch|kein\w*|immer|auch|seit|ohne|weder|weiterhin|nirgends|bisher|bislang|nix|jetzt|nun|heute|gestern|gar|leider|aktuell|selbst|selber|bereits|schon|am|im|erst|doch|als|neu|zum|frisch|letzte\w*|vor|in|von|@d|wieder|ein\w*|den|das|die|meine\w*|mein|gerade|mich|ab)"

SELF_ASKED = anywhere(
    r"(?:ich|mir|mich|meine?[nrms]?) .{0,90}?(?:[\w-]*konto|[\w-]*accounts?|login|zugang|zugangsdaten|postfach|anmelden|einloggen|angelegt|provisioniert|im ad|in entra|im entra|profil|alte[nrsm]?|veraltet\w*)(?= |$)(?! (?:von|fur|bei) (?:@|ein|den|der|die|uns))",
    r"(?:angestellt|eingestellt|neu|dabei|angefangen|gestartet)(?: ,)? (?:und|aber|,) .{0,30}(?:kein\w*|nicht|nix|nichts)",
    r"ich (?:existiere|fehle|tauche|erscheine|stehe|komme|bin|habe|finde mich)(?: [\w@'-]+){0,6}? (?:nicht|nirgends|nie|kein\w*|nix|nichts)(?= |$)(?! (?:weiter|klar|zurecht|mehr weiter))",
    r"ich heisse @p",
    r"(?:^|(?<=[.?,] ))(?:bin|habe) (?!ich|es|das|mit|die|den|gehort|heute erfahren)(?:[\w'-]+ ){0,6}?(?:umgezogen|befordert|gewechselt|versetzt|geheiratet|angefangen|gestartet|eingestellt|begonnen)(?= |$)",
    rf"ich (?:brauche?|warte) (?:{W}){{0,6}}?{ACCOUNT}",
    r"(?:ich bin|ich bin's ,|mein name ist|hier ist|hier) @p .{0,80}?(?:wurde|habe|bin|komme|kann|bekomme|finde|warte|mein\w*|mir|mich)(?= |$)",
    rf"(?:habe?|hab|kann|bin|werde|wurde|konnte|hatte|bekomme?|kriege?|komme?|finde|sehe|seh|stehe|fehle|erhalte|existiere|besitze|tauche|erscheine|krieg|heisse|sollte|musste|darf|heiss|steh|wurd|bekam) (?:ich|i) (?:{W}){{0,1}}?{_PRESENT}",
    rf"ich (?:{W}){{0,2}}?(?:habe?|hab|kann|bin|wurde|konnte|hatte|bekomme?|kriege?|komme?|stehe|fehle|existiere|besitze|tauche|erscheine|heisse|krieg|arbeite|wurd|bekam|erhielt|erhalte|logge|werde) (?:{W}){{0,1}}?{_PRESENT}",
    rf"ich (?:{W}){{0,8}}?(?:{NOT}) (?:{W}){{0,4}}?(?:{ACCOUNT}|anmelden|einloggen|rein|provisioniert|angelegt|habe?|hab|bekomme|bekommen|kann|komme|bin|wurde|finde|stehe|an|ein)",
    r"ich (?:\w+ ){0,4}?(?:geheiratet|befordert|gewechselt|umgezogen|versetzt|eingestellt|angefangen|gestartet|begonnen|provisioniert|angelegt|gekundigt|geschieden|ubernommen|wiedereingestellt|heiratete|wechselte)",
    r"(?:geheiratet|befordert|gewechselt|umgezogen|versetzt|eingestellt|angefangen|gestartet|provisioniert|angelegt) (?:habe?|hab|worden bin|bin|wurde)(?= |$)",
    rf"(?:{ACCOUNT}) (?:{W}){{0,4}}?(?:fur mich|bei mir|von mir)",
    rf"(?:fur mich|bei mir|mir|mich) (?:{W}){{0,6}}?(?:{ACCOUNT}|angelegt|provisioniert|fehlt|nicht|kein\w*|falsch\w*|noch|alte\w*|veraltet\w*|erstellt|eingerichtet|immer)",
    rf"(?:fehlt|fehlen|warum bei|wieso bei|kennt|findet) (?:{W}){{0,3}}?(?:mir|mich|fur mich|bei mir)(?= |$)",
    rf"(?:wurde|ist|wird|gibt es|gibts|gibt's|steht|stehen|stimmt|passt|hat|haben) (?:{W}){{0,3}}?(?:fur mich|bei mir)(?= |$)",
    r"(?:uber mich|prufe? mich|check mich|mich selbst|mich selber|ich selbst|ich selber|mich prufen|was ist mit mir|und ich|mich betrifft|mich betreffend|es geht um mich|betrifft mich|bin ich|^ich(?= [?.]|$)|um mich)",
    rf"{_MY} (?:[\w-]+ ){{0,2}}?(?:{ACCOUNT}|{ACCOUNT}|nachname\w*|vorname\w*|name\w*|familienname\w*|anzeigename\w*|titel\w*|jobtitel\w*|abteilung\w*|position|stelle|rolle|daten|stammdaten|personaldaten|telefonnummer|handynummer|mobilnummer|nummer|durchwahl|rufnummer|natel\w*|e-?mail[\w-]*|mailadresse|mail|emailadresse|adresse"
    r"|standort\w*|buro\w*|arbeitsort|firma|gesellschaft|stadt|land|kostenstelle\w*|lizenz\w*|gruppen\w*|benutzername\w*|anmeldename\w*|upn|username|login|datensatz|eintrag|angaben|profil\w*|provisionierung|bereitstellung|beforderung|namensanderung|heirat|[\w-]*wechsel|[\w-]*anderung|stellenbezeichnung|funktion|handy\w*|telefon\w*|kennung|postfach|initialpasswort|erstpasswort|startpasswort|start|eintritt|einstieg|umzug|team|bereich"
    r"|neue[rn]? (?:vorgesetzte\w*|chef\w*|manager\w*|titel|name|nachname|abteilung)|alte[rn]? (?:vorgesetzte\w*|chef\w*|manager\w*)"
    r"|(?:vorgesetzte\w*|manager\w*|chef\w*|fuhrungskraft|teamleiter\w*)(?= (?:heisst|ist|wird|steht|stimmt|wurde|im|in|falsch|noch|fehlt|war|laut|bei|nicht|, wer|wieder|$)))",
)

_SHE = r"(?:sie|er)"
_DOES = r"(?:hat|ist|kann|wurde|war|wird|bekommt|soll|sollte|muss|hatte|konnte|startet|fangt|kriegt|braucht|arbeitet|steht|kommt|heisst|darf|findet|fehlt|wartet|will|meint|sagt|existiert|taucht|sitzt|schon|verlasst|begann|wechselt|loggt)"

SELF_SURELY = anywhere(
    r"(?:(?:und|aber|wahrend|nur) |, )ich (?:noch |leider )?(?:nicht|keine?n?|keins)(?= [.?,]|$)",
)

PURPOSE = anywhere(
    r"damit (?:ich|wir|ichs|ich's)(?: [^.?]*)? (?:\w*sagen|informieren|melden|antworten|weitergeben|mitteilen|geben)(?: kann| konnen| konnten)?",
)
"""What the asker wants to do with the answer; it says nothing of what is wrong."""

NOT_SELF = anywhere(
    r"(?:komme?|komm|weiss) (?:\w+ ){0,2}?nicht (?:mehr )?weiter",
    r"ich (?:\w+ )?(?:weiss|verstehe|finde sie|finde ihn|glaube nicht|kenne|brauche hilfe|sehe (?:sie|ihn))",
    rf"{_SHE} (?:\w+ ){{0,2}}?{_DOES}",
    rf"{_DOES} {_SHE}(?= )",
    rf"(?:dass|ob|weil|wenn|da|obwohl|wo|wann|warum|wieso|weshalb|damit|bevor|nachdem) {_SHE} (?!mir|mich|mein)(?:{W}){{0,6}}?{_DOES}(?= |$)",
    r"(?:ihn|ihm|ihrem|seinem|seinen|seiner|ihres|seines)",
    rf"(?:ihr|ihre|ihren|sein|seine) (?:[\w-]+ ){{0,2}}?(?:{ACCOUNT}|vorgesetzte\w*|manager\w*|chef\w*|abteilung|titel|name|nachname|position|telefonnummer|startdatum|standort|daten|kostenstelle)",
    r"(?:eine?[nrm]?|die|der|den|dem|unsere?[nrm]?|meine?[nrm]?|diese?[nrm]?|jene?[nrm]?|neue?[nrm]?|ehemalige?[nrm]?) (?:[\w-]+ ){0,2}?(?:mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeiters|mitarbeiterinnen|mitarbeitenden?|mitarbeitender|kollege|kollegin|kollegen|kolleginnen|azubi|azubine|praktikant|praktikantin|praktikanten|werkstudent|werkstudentin|werkstudenten|person|angestellte\w*|teammitglied|neuling|neuzugang|lehrling|trainee|externe\w*|leaver|joiner|freelancer|aushilfe|assistent|assistentin|nachfolger\w*|lernende\w*|volontar\w*|frau|mann|sohn|tochter|user|benutzer|student\w*)(?! (?:@|heisst|ist|steht|stimmt|wird|falsch|fehlt))",
    r"(?:mein|meine|meinem|meinen|unser\w*) (?:\w+ )?(?:chef|chefin|vorgesetzte\w*|manager\w*|teamleiter\w*) (?:hat|braucht|kann|bekommt|kommt|kriegt)",
    r"(?:jemand|jemanden|jemandem|alle|leute)",
)
