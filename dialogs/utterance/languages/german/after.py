"""What German says of a finished account that lacks something: licence, mailbox, groups, OU, password."""

from __future__ import annotations

from dialogs.utterance.language import Lack, anywhere
from dialogs.utterance.languages.german.expectations import ACCOUNT, NOT, W
from dialogs.utterance.question import Expect

_GETS = r"(?:habe?|hab|hat|haben|bekommt|bekommen|bekam|kriegt|kriegen|erhalten|erhalt|erhielt|besitzt|zugewiesen|zugeteilt|gesehen|sieht)"
_LACKS = r"(?:kein\w{0,2}|ohne|fehlt|fehlen|fehlte|fehlende\w*|vermisst|vermisse|wartet auf|warte auf|warten auf|wo (?:ist|sind|bleibt|bleiben|finde ich|steht)|braucht|benotigt|brauche|weder)"
_GONE = rf"(?:{W}){{0,6}}?(?:fehlt|fehlen|fehlte|weg|verschwunden|{NOT} (?:{W}){{0,3}}?(?:zugewiesen|da|angekommen|gekommen|erhalten|vorhanden|bekommen|verteilt|gesetzt|eingerichtet|verfugbar|geschickt|zugestellt|versendet|verschickt|angelegt|erstellt|zugeteilt|aktiv|funktioniert|existiert|da|bereit|gibt|an|versandt|ubermittelt|vergeben))"


def _lack(*things: str) -> tuple[str, ...]:
    """Phrases in which one of the things is not there: "kein …", "… fehlt"."""
    return tuple(
        phrase for thing in things for phrase in (rf"{_LACKS} (?:{W}){{0,5}}?{thing}", rf"{thing} {_GONE}")
    )


_FIRST_SIGN_IN = (
    r"(?:(?:erste[snm]? |initiale[snm]? |temporare[snm]? |einmaliges? |vorlaufige[snm]? )?(?:initial-?|start-?|erst-?|einmal-?|anfangs-?|begrussungs-?)?(?:passworte?r?|passworts|kennwort|kennworter|password|pin|zugangsdaten|anmeldedaten|logindaten|login-daten|zugangsinformationen|credentials|anmeldeinformationen|zugangscode)"
    r"|temporary access pass|tap|befristeter zugriffspass|temporarer zugriffspass)"
)
_APPS = r"(?:(?:microsoft |ms )?teams|office(?: 365)?|microsoft office|ms office|m365|o365|microsoft 365|outlook|office-apps|office-programme)"

LACKS = (
    Lack(
        "password",
        anywhere(
            rf"(?:kein\w{{0,2}}|ohne|fehlt|fehlen|fehlte|wartet auf|warte auf|wo (?:ist|sind|bleibt|bleiben)|weder) (?:{W}){{0,5}}?{_FIRST_SIGN_IN}",
            rf"{_FIRST_SIGN_IN} {_GONE}",
        ),
        Expect.CREATE,
        unless=anywhere(
            r"zurucksetz\w*|zurucksetzen|zuruckgesetzt|reset\w*|vergessen|vergass|andern|abgelaufen|geandert|falsch\w*|entsperr\w*|wechseln|ablauf\w*|passwortmanager|tresor|neu setzen|setz\w*|richtlinie\w*|wlan\w*|wi-?fi|vpn\w*|zeichen|lauft"
        ),
    ),
    Lack(
        "licence",
        anywhere(
            rf"(?:kein\w{{0,2}}|ohne|fehlt|fehlen|fehlte|fehlende\w*|wartet auf|warte auf|wo (?:ist|sind|bleibt|bleiben)|weder) (?:{W}){{0,5}}?[\w-]*lizenz(?:en)?",
            rf"[\w-]*lizenz(?:en)? {_GONE}",
            r"(?:falsche[nr]?|verkehrte[nr]?) (?:[\w-]+ )?[\w-]*lizenz(?:en)?",
            rf"{NOT} (?:{W}){{0,3}}?lizen[zs]iert",
            "unlizen[zs]iert",
            rf"(?:hat|habe|haben|bekommt|kriegt) (?:{W}){{0,4}}?(?:kein\w*) {_APPS}(?![\w-]|konto|account|zugang)",
            rf"(?:kann|konnen|konnte) (?:{W}){{0,4}}?{_APPS} (?:{W}){{0,3}}?{NOT} (?:{W}){{0,2}}?(?:nutzen|offnen|starten|benutzen|verwenden)",
            rf"(?:{NOT}) (?:{W}){{0,2}}?(?:zugriff|zugang) (?:{W}){{0,2}}?(?:auf|zu) (?:{W}){{0,2}}?{_APPS}",
        ),
    ),
    Lack(
        "mailbox",
        anywhere(
            *_lack(r"[\w-]*(?:postfach|postfacher|mailbox|mail-box|posteingang)"),
            r"kein\w{0,2} (?:e-?mail|mail)-?(?:postfach|box)",
        ),
        means_account=True,
    ),
    Lack(
        "groups",
        anywhere(
            *_lack(
                r"(?:(?:ad|security|teams|richtigen|benotigten|alle|ihre|seine)-? ?)?(?:[\w-]*gruppen|[\w-]*gruppenmitgliedschaft(?:en)?|gruppenzuordnung(?:en)?|mitgliedschaften|gruppenrechte)"
            ),
            rf"{NOT} (?:{W}){{0,3}}?(?:in|zu|aus) (?:{W}){{0,3}}?(?:[\w-]*gruppen?)",
            rf"{NOT} (?:{W}){{0,2}}?mitglied (?:{W}){{0,3}}?(?:von|der|in|einer|des)",
            rf"(?:in|aus) (?:{W}){{0,3}}?(?:[\w-]*gruppen) (?:{W}){{0,3}}?(?:{NOT}|fehlt|verschwunden)",
            rf"(?:in|aus|zu) (?:{W}){{0,2}}?(?:keiner|keine) (?:{W}){{0,2}}?gruppen?",
        ),
    ),
    Lack(
        "ou",
        anywhere(
            r"(?:falsche[nrms]?|verkehrte[nrms]?|andere[nrms]?|inkorrekte[nrms]?|unerwartete[nrms]?|alte[nrms]?|nicht in der richtigen|nicht der richtigen|default|standard|nicht in der korrekten) (?:\w+ )?(?:ou|organisationseinheit|container|ad-ou|ad-container|ad-ordner)",
            r"(?:falschen|verkehrten|anderen|unerwarteten) (?:ad-?|active-directory-?)? ?(?:ordner|container|zweig|ast)(?: (?:im|in|des) (?:ad|active directory|verzeichnis))?",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "ou",
        anywhere(rf"(?:{NOT}|fehlt) (?:{W}){{0,3}}?(?:in|zu|aus) (?:{W}){{0,3}}?(?:ou|organisationseinheit)"),
    ),
    Lack(
        "userPrincipalName",
        anywhere(
            r"(?:falsche[nrms]?|verkehrte[nrms]?|seltsame[nrms]?|komische[nrms]?|merkwurdige[nrms]?|andere[nrms]?|unerwartete[nrms]?|inkorrekte[nrms]?|alte[nrms]?) (?:upns?|benutzername\w*|username\w*|anmeldename\w*|login-?name\w*|user name|kennung|benutzerkennung|login)(?! (?:seite|maske))",
            rf"(?:upn|benutzername|username|anmeldename|login-?name|user-?name|benutzerkennung) (?:{W}){{0,4}}?(?:falsch|verkehrt|seltsam|komisch|merkwurdig|stimmt nicht|nicht korrekt|nicht richtig|inkorrekt|anders)",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName",
        anywhere(r"(?:ist|sind|war|heisst|lautet) (?:@p ){1,2}nicht @u", r"@p (?:ist|war|heisst) nicht @u"),
        Expect.UPDATE,
    ),
    Lack(
        "sign-in",
        anywhere(
            rf"(?:kann|konnen|konnte) (?:{W}){{0,6}}?{NOT} (?:{W}){{0,3}}?(?:anmelden|einloggen)",
            rf"(?:anmeldung|login|einloggen|anmelden) (?:{W}){{0,4}}?(?:{NOT}|fehlgeschlagen|scheitert|schlagt fehl|unmoglich)",
            rf"(?:kommt|komme|kommen) (?:{W}){{0,3}}?{NOT} (?:{W}){{0,3}}?rein",
        ),
        Expect.CREATE,
    ),
)

ACCOUNT_THERE = anywhere(
    rf"(?:hat|habe|haben|bekam|bekommen|mit|besitzt) (?:{W}){{0,3}}?(?:ein|einen|das|den|ihr|sein|mein|zwar|schon|bereits|nun|jetzt) (?:{W}){{0,2}}?{ACCOUNT}(?! (?:fehlt|nicht|ohne))",
    rf"(?:konto|account|benutzer|user|zugang) (?:{W}){{0,4}}?(?:da|vorhanden|fertig|bereit|angelegt|erstellt|existiert|eingerichtet|aktiv|provisioniert|steht|gibt es)(?= |$)(?<!nicht da)",
    r"(?:wurde|ist|wurden) (?:\w+ ){0,2}?(?:provisioniert|angelegt)(?= |$)",
)

NEWCOMER = anywhere(
    r"neue[rnsm]? (?:[\w-]+ )?(?:mitarbeiter\w*|kolleg\w*|mitarbeitende\w*|angestellte\w*|user|benutzer\w*|azubi\w*|praktikant\w*|werkstudent\w*|person|externe\w*|lehrling\w*|trainee\w*|teammitglied\w*)",
    r"neueinstellung|neuzugang|neueintritt|eingestellt|onboarding|startet|gestartet|angefangen|fangt|fing|beginnt|begonnen|begann|eintritt|eingetreten|erster (?:arbeits)?tag|starter|joiner|neuling|angetreten|neu (?:im|bei|in|dabei|hier)|neuanlage|newcomer|hire",
)
