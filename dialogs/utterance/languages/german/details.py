"""How German answers the open form: one or two words for what was expected, and "weiß nicht"."""

from __future__ import annotations

import re

from dialogs.utterance.language import DetailWords, anywhere, whole, words
from dialogs.utterance.question import Expect

DETAILS = DetailWords(
    nothing=anywhere(
        r"(?:das |es )?(?:weiss|kenne|kann) (?:ich |man |wir )?(?:es |das |leider |ehrlich gesagt |gerade )*(?:nicht|auch nicht|net|nicht genau|nicht sagen|nicht mehr)(?: genau| mehr| sagen)*",
        r"(?:ich |wir )(?:weiss|wissen|kann|kenne|habe)(?: (?:es|das|leider|da))* (?:nicht|keine ahnung|nichts|net)(?: (?:genau|mehr|sagen))*",
        "keine ahnung|kein plan|keinen plan|keinen schimmer|unbekannt|unklar|nicht bekannt|nicht sicher|bin unsicher|unsicher|nein|ne|nee|no|keine|keiner|kein|nichts|nix|weiter|uberspringen|egal|weiss net|weissnicht|k\\.a|ka|keine angabe|bin mir nicht sicher|skip",
    ),
    around=anywhere(
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|ihr|ihre|ihren|sein|seine|seinen|mein|meine|meinen|es|er|sie|ist|war|wurde|wurden|wird|werden|hat|haben|sollte|soll|sollten|musste|muss|hatte|im|in|am|aus|vom|von|uber"
        "|per|via|seit|ich|glaube|wohl|wahrscheinlich|vielleicht|vermutlich|alte|alter|alten|altes|falsche|falscher|falschen|falsches|falsch|fehlt|fehlen|fehlende|erwartet|bitte|nur|wegen|um|geht|dass|mitarbeiter|mitarbeiterin|hr|system|quelle|@p|@x|@d"
        "|nicht|noch|immer|stimmt|stimmen|sein|ja|also|mit|zu|zum|zur|sich|worden|bei|war's|ist's|also|ging|fur|soll|gehort|kam|aktuell|denke|meine",
    ),
    splits=re.compile(r"[.,?&]|\b(?:und|sowie|auf)\b"),
    changed=words(
        "neu neue neuer neues neuen geändert geänderte geänderter geändertes änderung wechsel aktualisiert aktualisierung gewechselt angepasst"
    ),
    expect=(
        (
            Expect.DISABLE,
            whole(
                r"(?:konto|account|benutzer|zugang|zugriff|user|benutzerkonto|login)?s? ?(?:deaktivieren|deaktiviert|deaktivierung|sperren|gesperrt|sperrung|sperre|loschen|geloscht|loschung|entfernen|entfernt|abschalten|abgeschaltet|abschaltung|abgemeldet|weg|aus|entzogen|entzug|geschlossen|stilllegen|stillgelegt|blockiert|disabled?|schliessen|entziehen|ausgeschaltet|ausschalten)",
                r"(?:deaktivierung|sperrung|loschung|abschaltung|entzug) (?:konto|kontos|account|accounts|zugriffs|zugangs)",
                r"kontosperrung|kontodeaktivierung|kontoloschung|austritt|kundigung|offboarding|leaver|gekundigt|ausgeschieden|ausgetreten|verlassen|abgang|firma verlassen|unternehmen verlassen|ausscheiden",
            ),
        ),
        (
            Expect.UPDATE,
            whole(
                r"(?:konto|kontos|account|daten|profil)? ?(?:andern|anderung|anderungen|aktualisieren|aktualisierung|aktualisiert|geandert|update|updates|anpassen|anpassung|angepasst|korrektur|korrigieren|korrigiert|wechsel|gewechselt)(?: (?:konto|kontos|daten|profils))?",
                r"(?:neue |geanderte |andere |aktualisierte )?(?:daten|stammdaten|angaben|attribute?|werte?|felder|feld|infos?|informationen|personaldaten)(?: (?:andern|geandert|aktualisiert|anderung|aktualisieren))?",
                r"(?:datenanderung|stammdatenanderung|attributanderung|datenaktualisierung)",
            ),
        ),
        (
            Expect.CREATE,
            whole(
                r"(?:neue[srn]? |angelegte[srn]? )?(?:konto|account|benutzer|user|zugang|postfach|mailbox|benutzerkonto|ad-konto|login)(?: (?:anlegen|angelegt|erstellen|erstellt|anlage|neu|erstellung|einrichten|eingerichtet|anzulegen))?",
                r"(?:anlegen|angelegt|anlage|neuanlage|erstellen|erstellt|erstellung|kontoanlage|kontoerstellung|neu|provisioniert|provisionierung|provisionieren|onboarding|einrichten|eingerichtet|einrichtung|kreiert|create)(?: (?:konto|kontos|account|accounts|benutzers?))?",
                r"(?:neue[rsn]? )?(?:mitarbeiter|mitarbeiterin|kollege|kollegin|eintritt|neueintritt|einstellung|neueinstellung|neuzugang|joiner|starter|eingestellt|neuer)",
            ),
        ),
    ),
    lacks={
        "lizenz": "licence",
        "lizenzen": "licence",
        "passwort": "password",
        "kennwort": "password",
        "initialpasswort": "password",
        "erstpasswort": "password",
        "startpasswort": "password",
        "gruppen": "groups",
        "gruppe": "groups",
        "teams": "licence",
        "office": "licence",
        "ordner": "ou",
        "container": "ou",
    },
)
