"""How Spanish names the attributes of an account, and when what is said of one means that it is wrong."""

from __future__ import annotations

import re

from dialogs.utterance.language import anywhere, folded

ATTRIBUTE_BEFORE = anywhere(r"[\w@.,?]+")
"""In Spanish nearly every word may stand before the noun that is meant; what follows must say that it is wrong."""

_SAID = (
    r"(?:es|era|son|eran|esta|estan|estaba|fue|fueron|no|ni|sigue\w*|siguio|todavia|aun|muestra\w*|mostrando|dice|decia|pone|ponen|sale|salen|aparece\w*|figura\w*|viej[oa]s?|antigu[oa]s?|anterior(?:es)?|previ[oa]s?|mal|equivocad[oa]s?|incorrect[oa]s?"
    r"|errone[oa]s?|desactualizad[oa]s?|falta|faltan|vaci[oa]s?|deberia|deberian|debe|tendria|quedo|quedaron|igual|nunca|jamas|tampoco|obsolet\w+|marca|apunta|coincide|duplicad[oa]|cortad[oa]|solter[oa]|distint[oa]|diferente|cambiad[oa]|cruzad[oa]|sin"
    r"|ya|continua\w*|conserva\w*|mantiene\w*|permanece|quedaba|errad[oa]|raro|rara|cuando|aunque|en vez|en lugar|desfasad[oa]|invertid[oa]|pendiente|lleva|contiene|consta|corresponde|refleja|actualiza\w*|cambio|cambia|in|@x)"
)

ATTRIBUTE_AFTER = anywhere(rf"(?:[\w@.,]+ ){{0,4}}?{_SAID}", r"nuev[oa]s?")

ATTRIBUTE_LOOSELY = anywhere(r"[\w@.,?]+")

ATTRIBUTES = folded(
    {
        phrase: attribute
        for attribute, phrases in {
            "telephoneNumber": "telephonenumber",
            "physicalDeliveryOfficeName": "physicaldeliveryofficename",
            "displayName": "displayname",
            "givenName": "givenname",
            "sn": "sn",
            "sAMAccountName": "samaccountname",
            "proxyAddresses": "proxyaddresses",
            "mobilePhone": "mobilephone",
            "businessPhones": "businessphones",
            "usageLocation": "usagelocation",
            "title": """
            puesto, puesto de trabajo, título del puesto, título, cargo, posición, job title, title, jobtitle, rol, categoría, título de puesto,
            denominación del puesto, categoría profesional, nombre del puesto, nombre de puesto, puestos, cargos, nombre del cargo, puesto nuevo, ascenso, ascendió, promoción,
            ascendieron, ascendimos, ascendida, ascendido, promovida, promovido, promovieron, promocionaron, promocionada, promocionado, ascendí, función, titulo laboral
        """,
            "department": "departamento, depto, dpto, department, área, area de trabajo, equipo, departamentos, gerencia, dto, unidad, sector, sección",
            "division": "división",
            "manager": """
            jefe, jefa, manager, gerente, supervisor, supervisora, responsable, jefe directo, jefa directa, superior, jefatura, superior directo, jefe inmediato,
            jefa inmediata, línea de reporte, reporta a @x, reporta a, reportando a @x, reportar a @x, depende de @x, gestor, mánager, encargado, encargada,
            responsable directo, responsable directa, colgando de @x, cuelga de @x, dependiendo de @x, a cargo de @x, bajo @x, reporto a @x, reporto a, reportando a, reportarle a @x, líder, lideresa, superiora, gerenta, boss, dependa de @x, depender de @x
        """,
            "name": """
            apellido, apellidos, nombre, nombre completo, nombre para mostrar, nombre visible, nombre de pila, display name, segundo apellido, primer apellido, nombre y apellido,
            nombre de casada, apellido de casada, apellido de soltera, nombre legal, primer nombre, segundo nombre, nombres, nombre y apellidos, surname, apeyido, last name, first name,
            apellido materno, apellido paterno, nombre preferido, nombre mostrado, se apellida, se llama, me llamo, apellida, apellidarse, llamarse, nombre social, me apellido
        """,
            "company": "empresa, compañía, sociedad, razón social, nombre de la empresa, company, filial, cia, entidad legal",
            "phone": """
            teléfono, número de teléfono, número de móvil, número de celular, número, móvil, celular, teléfono móvil, teléfono celular, número móvil, número celular, celu,
            extensión, anexo, interno, número de extensión, teléfono fijo, número telefónico, teléfono de oficina, teléfono de trabajo, tel, phone, numero de telefono movil, cel, tlf, tfno,
            teléfono corporativo, número directo, número interno, número de contacto, numero de anexo, numero de interno, extensión telefónica, teléfono laboral, línea, numero de tel, fono, mobile
        """,
            "mail": """
            correo, correo electrónico, email, e-mail, mail, dirección de correo, dirección de correo electrónico, dirección de mail, dirección de email, smtp, casilla, casilla de correo,
            correo corporativo, correo institucional, correo principal, direccion electronica
        """,
            "location": """
            ubicación, oficina, sede, lugar de trabajo, centro de trabajo, location, sucursal, sitio, planta, ubicación de oficina, ubicación de trabajo, office, delegación, edificio, campus,
            localización, local
        """,
            "city": "ciudad, localidad, city, población, municipio",
            "country": "país, country, país de trabajo",
            "costCenter": "centro de coste, centro de costo, centro de costes, centro de costos, ceco, cost center, centro costo, centro de costo nuevo, costcenter, cc, centro costos",
            "userPrincipalName": """
            upn, nombre de usuario, username, userprincipalname, user principal name, nombre de inicio de sesión, usuario de inicio de sesión, user name, nombre de login, nombre de cuenta,
            id de inicio de sesión
        """,
            "streetAddress": "dirección, domicilio, calle, direccion postal",
            "postalCode": "código postal, cp",
            "employeeId": "número de empleado, id de empleado, número de legajo, employeeid, nro de legajo, nº de empleado",
            "employeeType": "tipo de empleado, tipo de contrato",
            "employeeHireDate": "fecha de contratación, fecha de ingreso, fecha de inicio",
            "photo": "foto, foto de perfil",
        }.items()
        for phrase in map(str.strip, " ".join(phrases.split()).split(","))
    }
)

_BOSSES = (
    "jefe",
    "jefa",
    "gerente",
    "manager",
    "supervisor",
    "supervisora",
    "responsable",
    "encargado",
    "encargada",
)
_NOT_HIS = (
    "mi {} me",
    "mi {} .",
    "mi {} ,",
    "la {} , @x ,",
    "el {} , @x ,",
    "mi {} @x",
    "mi {} dice",
    "mi {} pide",
    "mi {} pregunta",
    "mi {} quiere",
    "mi {} necesita",
    "por mi {}",
    "de mi {}",
    "a mi {}",
    "segun mi {}",
    "soy el {}",
    "soy la {}",
    "soy su {}",
    "como su {}",
    "su {} pregunta",
    "su {} dice",
    "su {} me",
    "su {} pide",
    "su {} ya",
    "mi {} esta",
    "su {} esta",
    "su {} ha",
    "su {} lo",
    "su {} necesita",
    "su {} quiere",
    "su {} reclama",
    "su {} insiste",
    "mi {} insiste",
)
# Not attributes of the person meant, though they begin like some.
ATTRIBUTES |= {one.format(boss): "" for boss in _BOSSES for one in _NOT_HIS} | dict.fromkeys(
    (
        "mi equipo",
        "al equipo",
        "nuestro equipo",
        "el equipo de",
        "del equipo",
        "todo el equipo",
        "este equipo",
        "un equipo",
        "linea de",
        "en linea",
        "en local",
        "numero de ticket",
        "numero de caso",
        "libreta de direcciones",
        "en el area",
        "del area",
        "en nombre",
        "a nombre",
        "en funcion",
        "buen sitio",
        "a cargo",
        "hace cargo",
        "haga cargo",
        "me encargo",
        "en el sector",
        "en planta",
        "llamar al",
        "ningun sitio",
        "en unidad",
        "un correo",
        "un mail",
        "un email",
        "un correito",
        "por correo",
        "por mail",
        "al correo",
        "mi correo a",
        "correo reenviado",
        "mail reenviado",
        "este correo",
        "el correo que",
        "numero de empleado",
        "numero de legajo",
    ),
    "",
)
_NAMED = "|".join(
    sorted((re.escape(one) for one, attribute in ATTRIBUTES.items() if attribute), key=len, reverse=True)
)
_WHOSE = r"(?:su|sus|mi|mis|el|la|los|las|un|una|nuestr[oa])"
_KIND = r"(?:(?:nuev[oa]|actual|correct[oa]|buen) ){0,2}"

ATTRIBUTE_MISSING = anywhere(
    rf"(?:falta|faltan|le falta|carece de|sin|no (?:le |se |me |tiene |aparece |figura |muestra |sale |hay |trae |cuenta con |veo |tengo )+|no (?:le )?(?:cargaron|pusieron|asignaron|llego)) (?:{_WHOSE} |ningun[oa]? |de )*{_KIND}(?!correo|mail|e-?mail|email|usuario|user|login|upn|buzon|licencia|casilla|username|grupos|nombre de (?:usuario|cuenta))(?:{_NAMED})(?! (?:de (?:la )?cuenta|activ|de usuario))",
    rf"(?:{_WHOSE} )?{_KIND}(?!correo|mail|e-?mail|email|usuario|user|login|upn|buzon|licencia|casilla|username|grupos)(?:{_NAMED}) (?:de @p |del? \w+ |de la \w+ )?(?:\w+ )?(?:esta|estan|sale|aparece|figura|quedo|viene|sigue|es|aun) (?:\w+ )?(?:vaci[oa]s?|en blanco|blanco|faltante|sin (?:valor|dato|llenar|cargar)|null|nul[oa])",
)
