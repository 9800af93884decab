"""How Spanish answers the open form: one or two words for what was expected, and "no lo sé"."""

from __future__ import annotations

import re

from dialogs.utterance.language import DetailWords, anywhere, whole, words
from dialogs.utterance.question import Expect

DETAILS = DetailWords(
    nothing=anywhere(
        r"(?:yo )?no (?:lo |la |te |me |le )?(?:se|sabria|recuerdo|acuerdo|puedo decir\w*|sabria decir\w*|tengo (?:idea|claro|ni idea))",
        "ni idea|sin idea|no estoy segur[oa]|no se|ni la mas minima idea|desconozco|desconocido|no|ningun[oa]|nada|omitir|saltar|n/a|paso",
    ),
    around=anywhere(
        "el|la|los|las|su|sus|mi|un|una|era|fue|fueron|es|esta|estaba|ser|sea|se|le|lo|deberia|debia|debe|haber|ha|han|haya|en|de|del|desde|por|con|al|a|que|creo"
        "|quizas?|tal vez|probablemente|viej[oa]|antigu[oa]|anterior|mal|incorrect[oa]|falta|esperab[ao]|esperaba|por favor|solo|solamente|porque|empleado|empleada|rrhh|rh|sistema"
        "|fuente|origen|@p|@x|@d|no|sin|todavia|aun|para|supongo|seria|pues|tiene que|tenia que|hay que|quiero|hacer",
    ),
    splits=re.compile(r"[.,?&]|\b(?:y|e)\b"),
    changed=words(
        "nuevo nueva nuevos cambiado cambiada cambio actualizado actualizada actualizar cambiar actualizacion modificar"
    ),
    expect=(
        (
            Expect.DISABLE,
            whole(
                r"(?:cuentas?|accesos?|usuari[oa]|login)? ?(?:des-?habilit\w+|des-?activ\w+|inhabilit\w+|bloque\w+|elimin\w+|borr\w+|cerr\w+|cierre|suspen\w+|revoc\w+|quit\w+|baja|dad[oa] baja|dar baja|desprovision\w+|desaprovision\w+)"
                r"(?: (?:cuenta|acceso|usuari[oa]))?",
                r"bajas?|salida|cese|renuncia|despido|desvinculacion|terminacion|desactivacion|jubilacion|se fue|offboarding|egreso|ya trabaja|ya trabaja aqui",
            ),
        ),
        (
            Expect.UPDATE,
            whole(
                r"(?:cuenta )?(?:actuali[zc]\w+|cambios?|cambiar|modific\w+|correccion|corregir\w*|edicion|update)(?: (?:cuenta|datos?|informacion|algo))?",
                r"(?:nuev[oa]s? |cambio |actualizar |cambiar )?(?:datos?|informacion|info|atributos?|valores|campos?|detalles)(?: (?:nuev[oa]s?|cambiad[oa]s?|actualizad[oa]s?))?",
            ),
        ),
        (
            Expect.CREATE,
            whole(
                r"(?:nuev[oa] |crear |cread[oa] |dar alta )?(?:cuentas?|usuari[oa]s?|buzon|accesos?)(?: (?:cread[oa]s?|nuev[oa]s?|creara|creada|alta))?",
                r"cre(?:ar|acion|ad[oa]|ara|arse|arle|aran)(?: (?:cuenta|usuari[oa]))?|nuev[oa]|(?:a)?provision\w*|onboarding|altas?|dar alta|dad[oa] alta|dar",
                r"nuev[oa] (?:ingreso|emplead[oa]|companer[oa]|persona|incorporacion|colaborador[a]?|trabajador[a]?)|ingreso|incorporacion|contratacion|contratad[oa]",
            ),
        ),
    ),
    lacks={
        "contrasena": "password",
        "clave": "password",
        "primera contrasena": "password",
        "licencia": "licence",
        "licencias": "licence",
        "buzon": "mailbox",
        "buzon de correo": "mailbox",
        "ou": "ou",
        "unidad organizativa": "ou",
        "grupos": "groups",
        "grupo": "groups",
        "teams": "licence",
        "carpeta": "ou",
        "contenedor": "ou",
    },
)
