"""What German says when an account is missing, out of date, or should be gone; HR systems."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import HrSource

ACCOUNT = (
    r"(?:(?:ad|entra|azure|active directory|m365|microsoft|windows|neue[snrm]?|eigene[snrm]?|aktive[snrm]?|gultige[snrm]?|richtige[snrm]?) ){0,2}"
    r"[\w-]*(?:kontos?|konten|accounts?|zugang|zugange|zugangs|postfach|postfacher|mailbox|login|logins|benutzer|benutzers|benutzerin|users?|profil|kennung"
    r"|benutzerobjekt|identitat|zugriff|zugriffe|upn|benutzereintrag|ad-eintrag|ad-objekt|ad-benutzer|anmeldung|mailkonto)"
    r"(?! (?:auf|zu|zum|zur) (?:\w+ ){0,2}(?:[\w-]*laufwerk\w*|[\w-]*ordner|sharepoint\w*|wlan|vpn|gebaude|parkhaus|[\w-]*raum|share|jira|confluence|kalender|projekt\w*|[\w-]*datei\w*|crm|sap gui|intranet|drucker|datenbank\w*|tool|citrix|salesforce))"
)
TARGET = (
    r"(?:(?:azure |microsoft )?(?:ad|entra(?: id)?|aad|active directory|azure|azuread|verzeichnis|verzeichnisdienst|tenant|cloud|gal|globalen adressbuch|adressbuch|adressliste|outlook|teams|m365|microsoft 365|office 365"
    r"|zielsystem|system|domane|domain|active-directory|entra-id|globale adressliste|portal|benutzerliste|verzeichnis|on-prem|ad-liste))"
)
NOT = r"(?:nicht|nie|niemals|net|ned|nich|nimmer|nicht mal|kein\w{0,2}|keinerlei|not|noch nichts|nix|nichts|weder)"
W = r"(?:[\w@'-]+ )"
STILL = r"(?:noch immer|noch|still|immer noch|nach wie vor|weiterhin|immernoch|unverandert|stets)"

NOTNEG = r"(?!(?:[\w-]+ ){0,3}?(?:kein\w*|nicht|nie|nichts|nirgends) )"

SOURCES = (
    (
        HrSource.WORKDAY,
        anywhere("workday", r"workday-\w+", r"workday2\w+(?:\.[\w.-]+)?", r"\w+-workday", "wd", "workdays"),
    ),
    (
        HrSource.SUCCESSFACTORS,
        anywhere(
            r"success ?factors?",
            r"success-factors",
            "sap",
            "sf",
            r"(?:sap|sf|successfactors)-[\w-]+",
            r"(?:sap|sf|successfactors)2\w+(?:\.[\w.-]+)?",
            "hcm",
            "sapsf",
        ),
    ),
    (
        HrSource.API,
        anywhere(
            r"api(?:-\w+)*",
            r"[\w-]+-api",
            r"bulk[ -]?upload\w*",
            r"massen-?upload",
            r"massenimport",
            "scim",
            r"api2\w+(?:\.[\w.-]+)?",
            r"api[ -]?schnittstelle",
        ),
    ),
)

# Taken off: what should have happened to a leaver's account.
_OFF = (
    r"(?:deaktiviert|gesperrt|geloscht|entfernt|abgeschaltet|stillgelegt|geschlossen|abgemeldet|blockiert|geblockt|disabled|deprovisioniert|ausgeschaltet|entzogen|abgestellt|dichtgemacht|zugemacht"
    r"|abgedreht|terminiert|deprovisioned|inaktiv|rausgenommen|ausgetragen|dicht|stillgelegt|abgeklemmt|disablet|disabelt|eingestellt werden|beendet|gekappt|widerrufen|archiviert|offgeboardet|weggenommen|dicht gemacht|zu(?= [.,?]|$))"
)
_OFF_VERB = (
    r"(?:deaktivieren|sperren|loschen|entfernen|abschalten|stilllegen|deaktiviere|sperre|deprovisionieren)"
)
LEFT = (
    r"(?:gekundigt\w*|[\w-]*kundigung|renteneintritt|pensionierung|firmenaustritt|ausgeschieden\w*|ausgetreten\w*|ausgestiegen|austritt\w*|verlassen|verlasst|verliess|leaver\w*|letzte[rn]? (?:arbeits)?tag|rente|ruhestand|pension|pensioniert|entlassen|gefeuert|rausgeworfen"
    r"|rausgeschmissen|nicht mehr (?:bei uns|da|hier|im (?:unternehmen|haus|betrieb)|dabei|beschaftigt|angestellt|fur uns|in der firma|bei der firma|fur die firma)|offboarding|offgeboardet|abgang|langst weg|seit (?:@d|\w+ \w+) weg|(?<!quarantane )gegangen|aufgehort|verabschiedet|ex-\w+|ehemalige[rn]?"
    r"|freigestellt|abgewandert|vertragsende|ausscheidet|ausscheiden|austreten|geflogen|hort @d auf|hat aufgehort|schied|vertrag (?:ist )?(?:ausgelaufen|beendet|endete)|getrennt|praktikum (?:ist )?(?:beendet|vorbei|zu ende)|nicht mehr arbeitet|nicht mehr .{0,20}arbeitet|aufhebungsvertrag|verstorben|gestorben|ist (?:[\w@-]+ ){0,3}?raus)"
)
_IN = r"(?:anmelden|einloggen|login|logt|einlogt|anmeldet|einloggt|zugreifen|reinkommen|rein|arbeiten|mails? (?:lesen|schreiben|senden|verschicken|empfangen|abrufen)|mailen)"

DISABLE_SURELY = anywhere(
    r"(?:@p|sie|er) (?:ist|war|arbeitet) (?:schon |bereits |doch )?(?:seit |ab )?@d nicht mehr (?:da|hier|bei uns|im haus|im unternehmen|in der firma|fur uns|im betrieb)",
    # "has still access", "can still sign in", "is still active"
    rf"(?<!warte )(?<!wartet )(?<!warten )(?<!nur )(?<!hat )(?<!haben )(?<!aber ){STILL} {NOTNEG}(?:{W}){{0,3}}?(?:voll(?:en)? )?(?:zugriff|zugang|zugange)(?! nicht| fehlt)",
    rf"(?:hat|haben|besitzt|hatte) (?:{W}){{0,3}}?{STILL} {NOTNEG}(?!kein\w*|nicht|nie|den alten|die alte|das alte|alte\w*|falsche\w*)(?:{W}){{0,3}}?(?:{ACCOUNT}|zugriff|berechtigungen|rechte|lizenz(?:en)?)(?! (?:nicht|fehlt))",
    rf"(?:kann|konnen|konnte|loggt|meldet|kommt) (?:{W}){{0,3}}?{STILL} {NOTNEG}(?!kein\w*|nicht|nie|immer nicht)(?:{W}){{0,5}}?(?:{_IN}|an|ein|rein)(?= |$)(?! nicht)",
    rf"{STILL} {NOTNEG}(?!kein\w*|nicht|nie)(?:{W}){{0,2}}?(?:aktiv|offen|freigeschaltet|enabled|active|eingeschaltet|aktiviert|am leben|lebendig|in betrieb|scharf|gultig)(?:e[snrm]?)?",
    rf"{ACCOUNT} (?:{W}){{0,5}}?{STILL} {NOTNEG}(?!kein\w*|nicht|nie|auf|unter|den|die|der|im|falsch|leer)(?:{W}){{0,2}}?(?:da|existiert|vorhanden|lauft|funktioniert|geht|lebt|nutzbar|benutzbar|zu sehen|sichtbar|verfugbar)",
    rf"(?:existiert|lauft|lebt|funktioniert|geht) (?:{W}){{0,5}}?{ACCOUNT} (?:{W}){{0,3}}?{STILL}(?! nicht| immer nicht)",
    rf"{ACCOUNT} (?:{W}){{0,3}}?(?:lebt|lauft|existiert|funktioniert|besteht|geht|bleibt) (?:{W}){{0,2}}?(?:{STILL}|aktiv|offen|bestehen)(?! nicht| immer nicht| kein\w*)",
    rf"(?:existiert|lauft|lebt|funktioniert) (?:{W}){{0,3}}?{STILL} {NOTNEG}(?!kein\w*|nicht)(?:{W}){{0,2}}?{ACCOUNT}",
    rf"(?:kommt|kommen|komm) (?:{W}){{0,2}}?{STILL} {NOTNEG}(?:in|an|ins) (?:{W}){{0,3}}?(?:{ACCOUNT}|system|mails?|e-mails?|[\w-]*laufwerk\w*|teams|outlook)",
    # "was not disabled", "should have been disabled"
    rf"{NOT} (?:{W}){{0,4}}?{_OFF}",
    rf"(?:hatte|hatten|sollte|sollten|musste|mussten|muss|soll|gehort|gehorte) (?:{W}){{0,10}}?{_OFF}",
    rf"(?:{ACCOUNT}|@p) (?:{W}){{0,3}}?(?:sollte|musste|hatte) (?:{W}){{0,6}}?(?:weg|raus|zu|dicht|nicht mehr (?:{W}){{0,5}}?)(?: sein| gewesen| haben|$)",
    rf"(?:warum|wieso|weshalb|wann) (?:{W}){{0,8}}?{NOT} (?:{W}){{0,4}}?(?:{_OFF}|{_OFF_VERB})",
    rf"(?:wird|werden|wurde|wann|ob|wenn|sobald|bis|nachdem) (?:{W}){{0,9}}?(?!zu){_OFF}(?= |$)",
    rf"(?:deaktivierung|sperrung|[\w-]*sperre|loschung|deprovisionierung|abschaltung|offboarding) (?:{W}){{0,5}}?(?:{NOT}|fehlt|hangt|steht aus|ausstehend|haken|hakt|klemmt|blieb aus|ausgeblieben|uberfallig)",
    rf"{ACCOUNT} (?:{W}){{0,6}}?(?:schon|bereits|inzwischen|endlich|jetzt|mittlerweile) {_OFF}",
    rf"(?:vergessen|versaumt|verpasst) (?:{W}){{0,5}}?zu {_OFF_VERB}",
    rf"{STILL} {NOTNEG}(?!kein\w*|nicht|nie|auf|unter)(?:{W}){{0,3}}?(?:in|im) (?:{W}){{0,1}}?{TARGET}(?= .{{0,80}}{LEFT})",
    rf"{LEFT}(?= |$).{{0,80}} {STILL} {NOTNEG}(?!kein\w*|nicht|nie)(?:{W}){{0,3}}?(?:da|aktiv|vorhanden|zu finden|zu sehen|sichtbar|drin|angemeldet|online|eingeloggt|(?:in|im) (?:{W}){{0,1}}?{TARGET})",
    rf"(?:lauft|geht|funktioniert|existiert|lebt|bleibt) (?:{W}){{0,2}}?{ACCOUNT} (?:{W}){{0,2}}?(?:weiter|bestehen|aktiv|offen)",
    rf"{ACCOUNT} (?:{W}){{0,3}}?(?:weiterlauft|weiter lauft|weiter|lauft (?:{W}){{0,2}}?weiter|funktioniert weiter)(?= [.,?]|$)",
    rf"(?:inaktiv|deaktiviert|gesperrt|beendet|terminated|ausgetreten|geloscht|abgemeldet)(?: [\w.]+){{0,3}} (?:, )?(?:aber )?(?:nur )?(?:im|in) (?:{W}){{0,1}}?{TARGET} (?:{W}){{0,2}}?nicht(?= [.,?]|$)",
    rf"(?:liest|schreibt|verschickt|empfangt|erhalt|bekommt|kriegt) (?:{W}){{0,2}}?{STILL} {NOTNEG}(?:{W}){{0,2}}?(?:e-?mails?|mails|nachrichten|teams-nachrichten)",
    rf"(?:trotz|obwohl|nach) (?:{W}){{0,6}}?{LEFT} (?:{W}){{0,6}}?(?:aktiv|online|angemeldet|zugriff)",
    rf"(?:zugriff|zugang|konto|account) (?:{W}){{0,3}}?(?:trotz|obwohl) (?:{W}){{0,6}}?{LEFT}",
)

_MADE = (
    r"(?:provisioniert\w*|angelegt\w*|erstellt\w*|eingerichtet\w*|erzeugt|generiert|bereitgestellt|provisioned|onboarded|ongeboardet|geonboardet|kreiert|freigeschaltet|aufgesetzt|aufgenommen|eroffnet|gebaut|anzulegen|zu erstellen|provisionieren|anlegen|ausgerollt|zugeteilt"
    r"|erschaffen|eingestellt worden|ausgestellt|vorprovisioniert|neuangelegt|ubernommen worden)"
)
_MISSING = r"(?:fehlt|fehlen|fehlte|fehlten|fehlend\w*|verschwunden|unauffindbar|nirgends|nirgendwo|ausstehend|steht (?:noch )?aus|lasst auf sich warten|weg|nada|fehlanzeige|blieb aus|ausgeblieben|existiert nicht|existieren nicht|ausblieb)"
_NOT_THERE = rf"{NOT} (?:{W}){{0,4}}?(?:da|vorhanden|verfugbar|existent|sichtbar|auffindbar|zu finden|findbar|zu sehen|bereit|fertig|aktiv|aktiviert|gefunden|existiert|existieren|auftaucht|erscheint|angekommen|da ist|gibt|funktionsfahig|einsatzbereit|nutzbar|soweit)"
_CANT_IN = (
    rf"(?:nirgends|nirgendwo) (?:{W}){{0,2}}?(?:rein|reinkommt|reinkomme|reinkommen|anmelden|einloggen|an)(?= |$)",
    rf"(?:komme?|komm|kommt|kommen) (?:{W}){{0,4}}?in kein\w* (?:[\w-]+ ){{0,2}}?rein",
    rf"(?:kann|konnen|konnte|kannst|konnten) (?!.{{0,60}}(?:vpn|wlan|citrix|jira|confluence|sap gui|intranet|bank|zoom|drucker))(?:{W}){{0,8}}?(?:{NOT}|nirgends|nirgendwo) (?:{W}){{0,4}}?{_IN}",
    rf"(?<!mich )(?:{NOT}) (?:{W}){{0,4}}?(?:anmelden|einloggen|eingeloggt|angemeldet|reinkommen)(?= (?:kann|konnen|konnte|geht|klappt)|$| [.,?])",
    rf"(?:komme?|kommt|kommen) (?:{W}){{0,4}}?(?:{NOT}) (?:{W}){{0,4}}?(?:rein|ins system|in (?:den|das|die|ihren|seinen|meinen)? ?(?:{ACCOUNT}|rechner|pc|laptop|system))",
    rf"(?:anmeldung|einloggen|anmelden|login|log-in) (?:{W}){{0,4}}?(?:{NOT}|fehlgeschlagen|scheitert|schlagt fehl|unmoglich|verweigert|geht nicht)",
    rf"(?:unmoglich|schafft es nicht|gelingt es nicht|gelingt) (?:{W}){{0,4}}?(?:anzumelden|einzuloggen|anmelden)",
    rf"{NOT} (?:{W}){{0,3}}?(?:anzumelden|einzuloggen)",
    rf"(?:loggt|meldet) (?:{W}){{0,3}}?{NOT} (?:{W}){{0,2}}?(?:an|ein)",
)

CREATE_SURELY = anywhere(
    rf"(?:kein\w{{0,2}}|keinerlei|ohne|nicht mal ein\w*|no|weder) (?:{W}){{0,2}}?{ACCOUNT}(?! (?:nicht mehr|ansehen|einsehen))",
    rf"{ACCOUNT} (?:{W}){{0,9}}?(?:{_MISSING})",
    rf"{ACCOUNT} (?:{W}|, ){{0,8}}?(?:{_NOT_THERE})",
    rf"(?:fehlt|fehlen|fehlte|vermisse|vermisst|vermissen|wo bleibt|wo bleiben|wo ist|wo sind|braucht|brauche|brauchen|benotigt|benotige|(?:warten?|wartet|warte|wartend) (?:[\w@-]+ ){{0,5}}?auf|fehlend\w*) (?:{W}){{0,7}}?{ACCOUNT}",
    rf"(?:konto|account|login|zugang|user) (?:{W}){{0,3}}?(?:geht|funktioniert|klappt|tut) (?:\w+ )?{NOT}",
    rf"{NOT} (?:{W}){{0,6}}?{_MADE}",
    rf"{_MADE} (?:{W}){{0,4}}?{NOT} (?:worden|geworden|passiert)",
    rf"(?:hat|habe|haben|bekommt|bekommen|bekam|kriegt|kriegen|erhalt|erhalten|gibt|gab|existiert|finde|findet|sehe|seh|besitzt) (?:{W}){{0,6}}?(?:noch |immer |bisher |bislang )?(?:kein\w{{0,2}}|nicht mal ein\w*|nie ein\w*) (?:{W}){{0,2}}?{ACCOUNT}",
    rf"(?:wann|ob|sobald|wenn) (?:{W}){{0,8}}?{ACCOUNT} (?:{W}){{0,5}}?(?:bekommt|bekommen|kriegt|kriegen|hat|haben|erhalt|da|fertig|bereit|steht|existiert|angelegt|erstellt|eingerichtet|aktiv|freigeschaltet|provisioniert|verfugbar|vorhanden)",
    rf"(?:wann|ob) (?:bekommt|kriegt|erhalt|kommt|gibt) (?:{W}){{0,6}}?{ACCOUNT}",
    rf"(?:warum|wieso|weshalb|wann|ob|sobald|wenn|wird|wurde|wurden|ist|sind|werden) (?:{W}){{0,5}}?(?:provisioniert|angelegt|eingerichtet)",
    rf"(?:provisionierung|bereitstellung) (?=.{{0,80}}(?:@p|mir|mich|ihr|ihm|mitarbeit|kolleg|neue)).{{0,60}}?(?:{NOT}|fehlgeschlagen|hangt|hakt|gescheitert|schief|blockiert|verzogert|klemmt|steckt|stockt)(?= |$)",
    rf"(?:@p|ihre|seine|meine|deren) (?:{W}){{0,1}}?(?:provisionierung|bereitstellung) (?:{W}){{0,6}}?(?:{NOT}|fehlgeschlagen|hangt|hakt|gescheitert|schief|blockiert|klemmt|steckt|stockt)",
    rf"(?:anlage|kontoanlage|neuanlage|accounterstellung|kontoerstellung|einrichtung|kontoeinrichtung|anlegen|account-anlage|konto-anlage|user-anlage|benutzeranlage) (?:{W}){{0,7}}?(?:{NOT}|fehlgeschlagen|hangt|hakt|gescheitert|schiefgegangen|schief|blockiert|verzogert|ausgeblieben|gestoppt|klemmt|steckt|stockt|schlagt fehl|fehlerhaft|abgebrochen|scheitert)",
    r"(?:ubernommen|importiert|verarbeitet|durchgereicht) (?:[\w@.,?'-]+ ){0,8}?(?:eingetreten|eintritt|neueinstellung|neueintritt|neuzugang|eingestellt|erster arbeitstag)",
    rf"(?:eingetreten|eintritt|neueinstellung|neueintritt|neuzugang) (?:[\w@.,?'-]+ ){{0,8}}?(?:wann|warum|wieso|nicht) (?:{W}){{0,4}}?(?:ubernommen|importiert|verarbeitet)",
    *_CANT_IN,
)

_OLD = r"(?:alte[nrsm]?|falsche[nrsm]?|veraltete[nrsm]?|vorherige[nrsm]?|bisherige[nrsm]?|fruhere[nrsm]?|ehemalige[nrsm]?|verkehrte[nrsm]?|inkorrekte[nrsm]?|fehlerhafte[nrsm]?|uberholte[nrsm]?|vorige[nrsm]?|unkorrekte[nrsm]?)"
_CHANGED = (
    r"(?:aktualisiert\w*|geandert\w*|ubernommen|angepasst\w*|nachgezogen|korrigiert|umgestellt|umbenannt|berichtigt|upgedatet|geupdatet|geupdated|updated|umgesetzt|uberschrieben|nachgefuhrt|mitgezogen|durchgeschlagen"
    r"|reflektiert|abgebildet|aktuell|ersetzt|gewechselt|verandert|erneuert|umgehangt|nachgetragen|mitgekommen|gepflegt|refresht|berucksichtigt|eingeflossen|gezogen|richtiggestellt|verschoben)"
)
_CHANGE = r"[\w-]*(?:anderung|anderungen|update|updates|wechsel|umbenennung|korrektur|anpassung|aktualisierung|versetzung|beforderung|umzug|umfirmierung|umstellung|namensanderung|heirat)"

_ARRIVED = r"(?:synchronisiert|gesynct|gesynced|gesyncht|durchgekommen|rubergekommen|ankommen|angekommen|ubertragen|gelandet|da|weitergegeben|durch|mitgekommen)"

UPDATE_SURELY = anywhere(
    rf"(?:profil|{TARGET}|eintrag|outlook|adressbuch|visitenkarte|organigramm) (?:behauptet|meint|sagt|glaubt|denkt) (?!(?:{W}){{0,3}}?(?:unbekannt|nicht|nichts|kein\w*))[\w@]+",
    rf"(?:bitte|muss|mussen|musste|sollte|soll|gehort) (?:{W}){{0,9}}?(?:korrigieren|korrigiert|berichtigen|berichtigt|aktualisieren|aktualisiert|anpassen|angepasst|richtigstellen|umbenennen|umbenannt)",
    r"(?:aktualisierung|anpassung|korrektur|anderung) (?:von|fur|bei) @p",
    rf"(?:daten|werte|angaben|stammdaten|attribute|felder|korrektur|infos) (?:{W}){{0,8}}?{NOT} (?:{W}){{0,4}}?{_ARRIVED}",
    rf"(?:{NOT}|weder) (?:{W}){{0,5}}?{_CHANGED}",
    rf"{_CHANGE} (?:{W}|, ){{0,10}}?(?:{NOT}|fehlt|fehlen|hangt|verloren|nirgends|ausgeblieben|steht aus|verschluckt|verschwunden|untergegangen|blieb aus|lasst auf sich warten|hakt)",
    rf"(?:wo|wann) (?:bleibt|bleiben|kommt|kommen|ist|sind|wird|werden|zieht|ziehen|greift|greifen|erscheint|erscheinen|sieht man) (?:{W}){{0,5}}?(?:{_CHANGE}|aktualisiert|ubernommen|geandert|nachgezogen|angepasst|umbenannt)",
    rf"@p .{{0,50}}keine? (?:{W}){{0,2}}?{_CHANGE}",
    rf"keine? (?:{W}){{0,2}}?{_CHANGE} (?:von|bei|fur|im|in|an|am|des|der)",
    rf"(?:daten|stammdaten|angaben|datensatz|profil|informationen|infos|eintrag|kontodaten|profildaten|personaldaten|attribute|felder|werte|alles) (?:{W}){{0,8}}?(?:falsch|veraltet|alt|stimmen nicht|stimmt nicht|nicht aktuell|nicht korrekt|nicht richtig|nicht mehr aktuell|fehlerhaft|verkehrt|inkorrekt|unvollstandig|outdated|uberholt|von gestern|aus der vergangenheit|durcheinander|out of date)",
    rf"(?:stimmen|stimmt|passen|passt) (?:{W}){{0,6}}?(?:daten|stammdaten|angaben|datensatz|profil|infos?|eintrag|attribute|felder) (?:{W}){{0,4}}?{NOT}",
    rf"{_OLD} (?:{W}){{0,2}}?(?:daten|stammdaten|angaben|werte?|infos?|informationen|eintrag|eintrage|datensatz|stand|attribute)",
    rf"(?:zeigt|zeigen|steht|stehen|hat|haben|heisst|lautet|fuhrt|gefuhrt|angezeigt|gelistet|hinterlegt|eingetragen|lauft|sehe|sieht|wird|als|da) (?:{W}){{0,6}}?{STILL} (?:{W}){{0,4}}?(?:als|unter|auf|{_OLD}|beim alten|bei @x|mit dem alten|@x)",
    rf"{STILL} (?:{W}){{0,4}}?(?:{_OLD}|als [\w@]+ (?:gefuhrt|angezeigt|gelistet|eingetragen|drin|hinterlegt)|beim alten)",
    rf"(?:heisst|heissen) (?:{W}){{0,6}}?(?:noch|jetzt|nun|inzwischen|mittlerweile|seit)",
    rf"(?:im|in|bei) (?:{W}){{0,1}}?(?:profil|{TARGET}) (?:steht|stehen|zeigt|wird|ist|heisst|lautet|hat) (?:{W}){{0,4}}?{STILL}(?! nicht| immer nicht| kein\w*| nichts| nirgends)",
    rf"(?:hangt|hangen|ist|bin|sitzt|sitze|lauft|gehort|sind|steht|wird|arbeitet) (?:{W}){{0,6}}?{STILL} (?:bei|beim|unter|im|in|auf|als|an|zu|zur|zum) (?!(?:{W}){{0,1}}?(?:{TARGET}|elternzeit|urlaub|probezeit|quarantane|bearbeitung|arbeit|warteschlange|einem? {ACCOUNT}))[\w@]+(?! (?:aktiv|angemeldet|freigeschaltet))",
    rf"(?:steht|stehen|zeigt|zeigen|nennt|listet|stand) (?:{W}){{0,6}}?{STILL} (?!nicht|kein\w*|immer nicht|nichts|aus(?= |$)|nirgends|nix|(?:im|in|ins) (?:{W}){{0,1}}?{TARGET}(?= [.,?]|$))[\w@]+",
    rf"(?:zieht|ziehen|zog|geht|gehen|kommt|kommen) (?:{W}){{0,5}}?{NOT} (?:nach|mit|ruber|durch)(?= |$).{{0,60}}(?:anderung|neue|alte|feld)",
    rf"(?:neue[nrsm]?|andere[nrsm]?) .{{0,50}}{NOT} (?:nach|mit|ruber|durch)(?= |$)",
    r"(?:versetzt|gewechselt|umgezogen|befordert|geheiratet|umbenannt|getauscht)(?= ).{0,80} (?:nichts|nicht|nirgends|nix)(?= |$)",
    rf"(?:befordert|befoerdert|versetzt|umgezogen|gewechselt|geheiratet|umbenannt) (?:{W}|[,.] ){{0,12}}?{STILL} (?!nicht|kein\w*|immer nicht)[\w@]+",
    rf"(?:hat|haben|habe) (?:{W}){{0,3}}?{STILL} (?:den|die|das|ihren|seinen|ihre|seine) (?:{W}){{0,1}}?(?:titel|jobtitel|position|abteilung|vorgesetzten?|namen|nachnamen|nummer|rolle|kostenstelle|standort|firma|funktion)",
    rf"{STILL} (?:als|unter|auf|mit) (?!.{{0,30}}zugriff)(?:{W}){{0,4}}?(?:gefuhrt|angezeigt|gelistet|eingetragen|drin|hinterlegt|drinnen|gespeichert|sichtbar)",
    rf"@p (?:{W}){{0,2}}?(?:sollte|musste|soll|muss|gehort) (?:{W}){{0,3}}?(?:in|im|bei|zu|als|auf|unter) (?:{W}){{0,3}}?@x",
    r"(?:umbenannt|veraltet\w*|outdated|nicht mehr aktuell|nicht auf dem (?:neuesten|aktuellen|neusten) stand|nicht aktuell)",
    rf"(?:update|aktualisierung) (?:{W}){{0,6}}?(?:nicht|fehlt|aus)",
)

CREATE = anywhere(
    r"(?:gibt es|gibts|gibt's|gab es) (?:noch |gar |bisher |immer noch ){0,2}(?:nichts|nix)(?! (?:neues|zu|mehr))",
    r"freigeschaltet|freischaltung",
    rf"(?:{NOT}|fehlt|fehlen|nirgends|nirgendwo|nix|nichts) (?:{W}){{0,5}}?(?:in|im|ins|zu|aus|auf|bei|nach) (?:{W}){{0,2}}?{TARGET}",
    rf"(?:in|im|ins|auf|bei|nach|aus) (?:{W}){{0,2}}?{TARGET} (?:{W}){{0,6}}?(?:{NOT}|fehlt|fehlen|nirgends|nichts|nix|unbekannt|unsichtbar|keine spur|fehlanzeige)",
    rf"{TARGET} (?:{W}){{0,3}}?(?:kennt|findet|sieht|zeigt|weiss) (?:{W}){{0,4}}?(?:{NOT}|nichts)",
    rf"{NOT} (?:{W}){{0,5}}?(?:auftaucht|auftauchen|aufgetaucht|erscheint|erschienen|angekommen|ankommt|ankommen|an|auf|durch|rubergekommen|durchgekommen|synchronisiert|gesynct|gesynced|gesyncht|synct|importiert|sichtbar|gefunden|auffindbar|zu finden|zu sehen|da|vorhanden|existiert|existent|gelandet|eingetragen|drin|hinzugefugt|verarbeitet|rausgekommen|gelistet|ubertragen|ubernommen|eingespielt|bekannt)(?= |$)",
    rf"(?:tauch\w*|komm\w*|kam\w*|erschein\w*|existier\w*|find\w*|seh\w*|sieht|kenn\w*|steh\w*) (?:{W}){{0,7}}?(?:{NOT}|nirgends|nirgendwo)(?= |$)(?! (?:weiter|klar|zurecht))",
    r"(?:fehlt|fehlen|vermisst|vermissen|vermisse|missing|unauffindbar|nirgends|nirgendwo|unbekannt|verschwunden|verschollen)(?= |$)(?! (?:mir |noch |uns )*(?:informationen|infos|angaben|die info|eine info|details))",
    r"(?:immer noch|noch immer|bis jetzt|bis heute|bisher|bislang|weiterhin) (?:nichts|nix|keine spur)",
    r"(?:@p|sie|er) (?:[\w@-]+ ){0,6}?(?:ubersprungen|ignoriert|vergessen|ubersehen|durchgerutscht|nicht mitgenommen|nicht berucksichtigt|ausgelassen|verschluckt)",
    r"(?:gibt es|gibt's|existiert) (?:\w+ ){0,3}?(?:uberhaupt|wirklich)",
    rf"(?:suche|suchen|such) (?:{W}){{0,6}}?nach (?:{W}){{0,4}}?{ACCOUNT}",
    r"(?:vergeblich|vergebens|umsonst) (?:[\w@-]+ ){0,3}?(?:im|in) |(?:suche|suchen|such) (?:[\w@-]+ ){0,5}?(?:vergeblich|vergebens|umsonst)",
    r"(?:nichts|nix|gar nichts) (?:geht|klappt|funktioniert|lauft)",
    rf"(?:wo|woran|warum|wieso) (?:hangt|hakt|klemmt|steckt|bleibt|scheitert) (?:{W}){{0,7}}?(?:{ACCOUNT}|anlage|anmeldung)",
    r"(?:kam|kommt|kommen|kamen) (?:[\w@]+ ){0,3}?(?:nichts|nix)",
    r"(?:passiert|geschehen|gekommen|getan hat sich) (?:ist |war )?(?:\w+ ){0,3}?(?:nichts|nix)",
    rf"(?:noch nichts|nichts|nix) (?:{W}){{0,3}}?(?:passiert|gekommen|zu sehen|da|angekommen|geschehen|getan|bekommen|erhalten)",
    r"(?:keine spur|kein lebenszeichen|kein treffer|keine treffer|kein eintrag|kein objekt|keinen eintrag|keinen treffer|kein datensatz)",
    rf"(?:sollte|musste|sollten|mussten|gehort|gehorte) (?:{W}){{0,5}}?(?:im|in|ins) (?:{W}){{0,1}}?{TARGET}(?: (?:sein|stehen|auftauchen|sichtbar sein|vorhanden sein|erscheinen|drin sein))?(?! (?:deaktiviert|gesperrt|geloscht))",
    r"wo (?:ist|sind|bleibt|bleiben|steckt|stecken) (?:denn |eigentlich |nur |bloss |die |der |den )*(?:@p|sie|er|mein|unser\w*|die|der)",
    rf"(?:steht|haengt|hangt|stecken|steckt) (?:{W}){{0,4}}?(?:in der (?:pipeline|warteschlange|luft|quarantane)|fest)",
    r"(?:immer noch nicht|noch nicht|noch immer nicht)(?= [.,?]|$)",
)

DISABLE = anywhere(
    LEFT,
    _OFF_VERB,
    rf"(?:wurde|ist|wird|sind|werden|war) (?:{W}){{0,5}}?(?:deaktiviert|gesperrt|geloscht|deprovisioniert)",
    "deaktivierung|sperrung|deprovisionierung",
)

CREATE_PERHAPS = anywhere(
    r"(?:schon|bereits|endlich|jetzt) drin",
    r"startklar|arbeitsfahig|einsatzbereit|startbereit",
    r"[\w-]*(?:kontoerstellung|accounterstellung|kontoanlage|accountanlage|neuanlage|kontoeinrichtung|account-erstellung|account-anlage|konto-anlage|benutzeranlage|useranlage)",
    rf"wo (?:{W}){{0,3}}?{ACCOUNT} (?:{W}){{0,6}}?(?:bleibt|ist|steckt|hangt)",
    rf"(?:sobald|wenn|ob|wann|bis) (?:{W}){{0,6}}?(?:anmelden|einloggen|arbeiten) kann",
    rf"(?:schon|bereits|inzwischen|endlich|mittlerweile|jetzt|nun|noch) (?:{W}){{0,2}}?{ACCOUNT}",
    rf"(?:kommt|kommen|wird|gibt es|habt ihr|haben wir|hat|haben|bekommt|kriegt) (?:{W}){{0,7}}?(?:ein|einen|das|den|ihr|sein|schon) (?:{W}){{0,1}}?{ACCOUNT}",
    rf"(?:null|0|zero|null komma null) {ACCOUNT}",
    rf"(?:wann|ob) (?:{W}){{0,8}}?{ACCOUNT}",
    rf"(?:ist|sind|war|ob|wann|sobald|wenn|bis|steht|existiert|gibt) (?:{W}){{0,5}}?(?:im|in) (?:{W}){{0,1}}?{TARGET}",
    rf"(?:hat|haben|bekommt|bekommen|kriegt|besitzt|habe|gibt es|gibts|gibt's|existiert|erhalt) (?:{W}){{0,6}}?(?:ein|einen|eine|das|den|schon|bereits|nun|jetzt|ihr|sein|seinen|ihren) (?:{W}){{0,2}}?{ACCOUNT}",
    rf"(?:ein|einen|ihr|sein|mein|ihren|seinen|meinen) (?:{W}){{0,1}}?{ACCOUNT} (?:zu )?(?:bekommen|bekommt|kriegt|kriegen|erhalten|erhalt|haben|bekame|hatte|besitzt|hat|existiert|gibt|da ist|vorhanden ist)",
    rf"{ACCOUNT} (?:{W}){{0,5}}?(?:da|fertig|bereit|steht|existiert|verfugbar|vorhanden|eingerichtet|aktiv|soweit|parat)",
    r"neue[rnsm]? (?:[\w-]+ ){0,1}?(?:mitarbeiter\w*|kolleg\w*|mitarbeitende\w*|angestellte\w*|user|benutzer\w*|azubi\w*|praktikant\w*|werkstudent\w*|ma|externe\w*|lehrling\w*|trainee\w*|teammitglied\w*|hire\w*|kraft)",
    r"neu (?:im|in der|in unserem|bei|eingestellt\w*|dabei|angefangen|im haus|an bord|am start)",
    r"(?:neueinstellung\w*|neuzugang|neuzugange|neueintritt\w*|neuanstellung|joiner|starter|new hire\w*|newcomer|neuling|neustarter\w*|neuanlage|eintritt|onboarding|neustart|kontoanlage)",
    r"(?:provisioniert\w*|provisionierung|provisionieren|angelegt|erstellt|eingerichtet|bereitgestellt|hinzugefugt|hochgeladen|importiert|eingestellt|wiedereingestellt|wiedereinstellung|erfasst|anlage|anlegen|onboarding|ongeboardet|provisioned|ubermittelt|rehire|angeheuert|aufgenommen)",
    r"(?:startet|gestartet|starten|beginnt|begonnen|begann|angefangen|fangt|fing|anfangt|eingetreten|eintritt|tritt|angetreten|antritt|startdatum|arbeitsbeginn|eintrittsdatum|started|starts|dazugestossen|dienstantritt|dienstbeginn|zuruckgekehrt|ruckkehr|wiedereinstieg|wiedereintritt|kommt zuruck|erster (?:arbeits)?tag|ersten (?:arbeits)?tag|anfing|einstieg|eingestiegen)",
)
