"""What Spanish says of a finished account that lacks something: licence, mailbox, groups, OU, password."""

from __future__ import annotations

from dialogs.utterance.language import Lack, anywhere
from dialogs.utterance.languages.spanish.expectations import ACCOUNT, NOT
from dialogs.utterance.question import Expect

_OWN = r"(?:(?:@p|@x|un|una|ningun|ninguna|la|el|los|las|su|sus|mi|mis|correct[oa]s?|nuev[oa]s?|de|a|en|del|todos|algun|alguna) ){0,4}"
_LACKS = (
    rf"(?:{NOT} (?:@p )?(?:\w+ ){{0,3}}?(?:tien\w+|teng\w+|tenia|recib\w+|dieron|dio|han dado|lleg\w+|asign\w+|hay|v\w+|entreg\w+|mand\w+|envi\w+|gener\w+|cre\w+|aparec\w+|encuentr\w+|cuent\w+ con|dispon\w+ de|activ\w+|obtuv\w+|funciona\w*|conced\w+|figura\w*)"
    r"|sin|falta|faltan|carece de|le falta|le faltan|esperando|espera|donde esta|donde estan|ni|se quedo sin|a falta de|pendiente de)"
)
_GONE = rf"(?:\w+ |@\w+ ){{0,4}}?(?:falta|faltan|ausente|{NOT} (?:\w+ ){{0,3}}?(?:asign|esta|lleg|aparec|exist|cre|entreg|recib|envi|mand|gener|activ|funcion|dieron|dio|dado|abr|vino)\w*)"


def _lack(*things: str) -> tuple[str, ...]:
    """Phrases in which one of the things is not there: "no tiene …", "… no le llegó"."""
    return tuple(
        phrase
        for thing in things
        for phrase in (rf"{_LACKS} {_OWN}(?:\w+ ){{0,1}}?{thing}", rf"{thing} {_GONE}")
    )


_SIGN_IN_WITH = (
    r"(?:(?:primera |clave |nueva )?(?:contrasena|clave|password|contrasenia|pass)(?: (?:inicial|temporal|provisional|provisoria|de acceso|de inicio|de primer uso|de un solo uso|de arranque))?"
    r"|pase de acceso temporal|temporary access pass|tap|credenciales (?:iniciales|de acceso|temporales|de inicio))"
)
_APPS = r"(?:teams|office 365|microsoft office|office|m365|o365|microsoft 365|outlook)"

LACKS = (
    Lack(
        "password",
        anywhere(*_lack(_SIGN_IN_WITH)),
        Expect.CREATE,
        unless=anywhere(
            r"(?:re)?(?:restablec|resete|reset|olvid|cambi|expir|venc|caduc|desbloque|recuper|recorda|recuerd|acuerd|blanque|renov)\w*|no (?:me |le )?(?:acepta|funciona|reconoce)|incorrecta|erronea|wifi|vpn"
        ),
    ),
    Lack(
        "licence",
        anywhere(
            *_lack(r"licencias?(?! (?:medica|por|de (?:maternidad|conducir)))"),
            rf"(?:no tiene|sin|no le asignaron|no tengo) {_APPS}",
            rf"no (?:\w+ )?(?:puede|puedo|pueden) (?:usar|abrir|entrar a|acceder a|ingresar a) (?:el |su |la )?{_APPS}",
        ),
    ),
    Lack(
        "mailbox",
        anywhere(
            *_lack(
                r"buzon(?:es)?", r"mailbox", r"bandeja(?: de entrada)?", r"inbox", r"casilla(?: de correo)?"
            )
        ),
        means_account=True,
    ),
    Lack(
        "groups",
        anywhere(
            *_lack(r"membresias?", r"grupos?(?! (?:de )?(?:whatsapp|teams))", r"pertenencia"),
            rf"(?:{NOT}|falta) (?:@p )?(?:\w+ ){{0,3}}?(?:en|de|del|a|al) {_OWN}(?:\w+ )?grupos?",
            rf"{NOT} (?:@p )?(?:\w+ )?(?:es |son )?(?:un )?miembr[oa]",
        ),
    ),
    Lack(
        "ou",
        anywhere(
            rf"(?:{NOT}|falta) (?:@p )?(?:\w+ ){{0,2}}?(?:en|a|al) {_OWN}(?:\w+ )?(?:ou|unidad organizativa|unidad organizacional)",
        ),
    ),
    Lack(
        "ou",
        anywhere(
            r"(?:ou|unidad organizativa|unidad organizacional|contenedor|carpeta (?:de|del|en) (?:ad|directorio activo|active directory)) (?:\w+ ){0,2}?(?:equivocad[oa]|incorrect[oa]|errone[oa]|por defecto|que no (?:es|era|corresponde)|mal|distint[oa])",
            r"(?:otra|mala|equivocada) (?:ou|unidad organizativa)",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName",
        anywhere(
            r"(?:upn|nombre de usuario|username|userprincipalname|usuario de inicio de sesion|nombre de inicio de sesion|usuario|login) (?:\w+ |@\w+ ){0,4}?(?:equivocad[oa]|incorrect[oa]|errone[oa]|rar[oa]|extran[oa]|mal|inesperad[oa]|que no (?:es|era|corresponde)|distint[oa]|viej[oa]|antigu[oa]|anterior)(?! (?:cread|de alta|provis|config|habilit))",
        ),
        Expect.UPDATE,
    ),
    Lack("userPrincipalName", anywhere(r"(?:es|era|esta|tiene) (?:@p ){1,2}no @u", r"@p no (?:es|tiene) @u")),
    Lack(
        "sign-in",
        anywhere(
            rf"{NOT} (?:\w+ )?(?:\w+ )?(?:pued\w+|pud\w+|pod\w+|log\w+|consig\w+|deja\w*|permit\w+) (?:\w+ )?"
            r"(?:entr\w+|acced\w+|ingres\w+|inici\w+(?: de)? sesion|inici\w+|conect\w+|logue\w+|loge\w+|logar\w*|log-?in|autentic\w+|abrir sesion)",
            rf"{NOT} (?:\w+ )?(?:inicia|abre) sesion",
        ),
        Expect.CREATE,
        unless=anywhere(
            r"(?:contrasena|clave|password|vpn|olvid|desbloque|intentos|wifi|mfa|sharepoint|onedrive)\w*"
        ),
    ),
)

ACCOUNT_THERE = anywhere(
    rf"(?:tiene|tienen|tengo|con|hay|existe) (?:ya |la |su |una |un |el |mi )*{ACCOUNT}(?! (?:vieja|antigua))",
    r"(?:cuentas?|usuarios?) (?:\w+ |@p |de ){0,3}?(?<!no )(?<!no se )(?<!no esta )(?<!aun no )(?:ya )?(?:esta lista|esta cread[oa]|fue cread[oa]|se creo|creada|existe|lista|activ[oa]|quedo cread[oa]|provisionad[oa])",
    r"(?<!no )(?<!no le )(?<!no se )(?:le crearon|se creo|se le creo|ya (?:esta|fue) (?:cread|provision|aprovision)\w*|fue (?:cread|provisionad|aprovisionad)\w*|fue dad[oa] de alta)",
)

NEWCOMER = anywhere(
    r"nuev[oa]s? (?:\w+ )?(?:ingresos?|incorporacion(?:es)?|emplead\w+|trabajador\w*|colaborador\w*|companer\w+|usuari\w+|becari\w+|pasantes?|practicantes?|contratist\w+|consultor\w*|fichajes?|analista|alta)",
    r"contratad[oa]s?|contratamos|contrataron|ingres(?:o|aron|a|an|ad[oa]s?|ara|ante|e)|incorpor\w+|empez\w+|empiez\w+|empec\w+|comenz\w+|comienz\w+|comenc\w+|arranc\w+|entr(?:o|aron|a|e)(?= (?:@d|el|hoy|ayer|a trabajar|hace|la|en))|onboarding|primer dia|recien (?:ingresad|llegad|contratad|entrad)[oa]|de alta|alta",
)
