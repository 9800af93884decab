"""What a few Spanish words that name nobody ask for, wherever in them it is said."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.spanish.commands import AGAIN, CASES, LOOK
from dialogs.utterance.question import Intent

SHORT = (
    (
        Intent.UNWATCH,
        anywhere(
            r"(?:basta|suficiente|dej\w+|par[ae]n?|no|ya no|sin|ningun\w*|quita\w*|elimina\w*|borra\w*|apaga\w*|cancela\w*|desactiva\w*|corta\w*|saca\w* de|silencia\w*|cesa\w*|termina\w*|detener|deten\w*|remueve|anula\w*) (?:\w+ ){0,5}?"
            r"(?:avis\w+|notific\w+|notifiqu\w+|alert\w+|segui\w+|vigil\w+|monitor\w+|recordatorios?|mensajes|suscripcion\w*|molest\w+|spam\w*|novedades|pendiente|informad\w+)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?:que|quien|quienes|cuales|cual|cuantos|cuantas|a quien|lista\w*|listado|muestra\w*|mostra\w*|ver|ensena\w*|dame|todos|todas|dime) (?:\w+ ){0,5}?"
            r"(?:sigo|siguiendo|vigil\w+|monitore\w+|observ\w+|seguimientos?|suscri\w+|alertas?|avisos|notificaciones|watchlist|pendientes de aviso|seguid[oa]s)",
            r"mis (?:\w+ )?(?:seguimientos?|suscripciones|alertas|avisos|notificaciones|vigilancias|recordatorios|seguidos|vigilad[oa]s)",
            r"(?:de|por|sobre|a) (?:que|quien|quienes|cuales) (?:\w+ ){0,3}?(?:avis\w+|notific\w+|inform\w+)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            rf"(?:mis?|nuestros?|nuestras?|ese|esa) (?:\w+ ){{0,2}}?{CASES}",
            rf"{CASES} (?:\w+ ){{0,4}}?(?:tengo|abri|puse|levante|mi[oa]s?|hice|cree|reporte|escale|registre|mande|he|abiert\w+|pendientes|en curso)",
            r"(?:que|ya) (?:\w+ )?(?:dijo|dijeron|contesto|contestaron|respondio|respondieron) (?:\w+ ){0,3}?(?:soporte|mesa de ayuda|helpdesk|sistemas|it)",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            r"(?:avis[ae]\w*me|avis[ae]\w*nos|tenme|tennos|tenganme|notific\w+me|notifiqu\w+|inform[ae]n?me|al tanto|al corriente|me (?:avis|notific|notifiqu|inform)\w+|hazme saber|haganme saber|haceme saber)",
            r"(?:sigue|seguir|segui|vigila|vigilar|monitorea|monitorear|observa|observar|rastrea) (?:\w+ ){0,3}?(?:caso|alta|cuenta|esto|esta|este|eso|proceso|cambio|tema|pendiente)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"human[oa]s?|persona(?:s)? (?:real|de verdad|de carne|humana|viva)|ser humano|alguien (?:real|de carne|de verdad|que sepa|de (?:soporte|sistemas|it|ti|la mesa))|agente (?:real|humano|en vivo)|no (?:con )?un (?:bot|robot)",
            rf"(?:abr\w+|crea\w*|genera\w*|levanta\w*|pon\w*|registra\w*|mete\w*|haz\w*|hace\w*|saca\w*|carga\w*|quiero|necesito|manda\w*|ingresa\w*|tramita\w*|solicit\w+) (?:\w+ ){{0,3}}?{CASES}",
            r"(?:pas\w+|deriv\w+|transf\w+|env\w+|mand\w+|remit\w+|turn\w+|reenv\w+|llev\w+|sub\w+|canali\w+|report\w+|habl\w+|contact\w+|comuni\w+|llam\w+|conect\w+|pon\w+|pid\w+|ped\w+|necesito|quiero|involucr\w+|interven\w+|consult\w+|dirig\w+|asign\w+|platic\w+|charl\w+|que lo vea|ayuda de) (?:\w+ ){0,5}?"
            r"(?:mesa de (?:ayuda|servicios?)|help ?desk|service ?desk|soporte|sistemas|informatica|tecnic[oa]s?|especialistas?|administrador\w*|admins?|expert[oa]s?|operador[a]?|asesor[a]?|agente|nivel (?:2|dos|superior)|segundo nivel|equipo de (?:it|ti|soporte|identidad\w*)|representante|responsables|it|ti|persona)",
            r"escal(?:a|ar|al[oa]|arl[oa]|e|en|emos|el[oa])|deriv(?:a|ar|al[oa]|arl[oa]|en|el[oa])|canaliz\w+|transfier\w+",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"(?:ejecut\w+|lanz\w+|corr[ae]\w*|dispar\w+|fuerz\w+|forz\w+|haz\w*|hace\w*|proces\w+|aprovision[ae]\w*|provision[ae]\w*|sincronic\w+|sincroniza\w*|empuj\w+|arranc\w+|mete\w*|dale) (?:\w+ ){0,4}?"
            r"(?:ya mismo|ahora(?: mismo)?|de inmediato|inmediatamente|manualmente|a mano|bajo demanda|a demanda|a pedido|on demand|de una(?: vez)?|en este momento|al instante|sin esperar)",
            r"(?:fuerza|forza|forzar|forcemos|fuercen|fuerce) (?:\w+ ){0,3}?(?:sincro\w*|sync|aprovisionamiento|provision\w*|alta)",
        ),
    ),
    (
        Intent.START_OVER,
        anywhere(
            r"(?:empez\w+|empiez\w+|empec\w+|empiec\w+|comenz\w+|comienz\w+|comenc\w+|arranc\w+|inici\w+|volv\w+|vuelv\w+|parti\w*) (?:\w+ ){0,4}?(?:de nuevo|otra vez|cero|principio|comienzo|inicio|nuevamente|al inicio)",
            r"(?:otr[oa]|distint[oa]|diferente|nuev[oa]) (?:\w+ )?(?:persona|pregunta|consulta|usuari[oa]|emplead[oa]|colega|caso|busqueda|conversacion|nombre|compan\w+|tema|chat|colaborador\w*|trabajador\w*)",
            r"(?:persona|usuari[oa]|emplead[oa]|colega|pregunta|consulta|alguien|tema) (?:distint[oa]|diferente|nuev[oa]|mas)",
            r"reinici\w+|reset\w*|desde (?:cero|el principio|el inicio)|borron y cuenta nueva|de cero|limpi\w+ (?:el|la|todo|chat|conversacion)",
        ),
    ),
    (
        Intent.BACK,
        anywhere(
            r"(?:paso|pregunta|pantalla|menu|tarjeta|opcion|respuesta|pagina) (?:anterior|previ[oa]|de antes)",
            r"(?:para |hacia |pa )?atras(?= [.,?]|$)|un paso atras|retroced\w+|deshac\w+|deshaz|a lo anterior|(?:volver|vuelve|regresa|regresar|volvamos|regresemos|volve) (?:a lo|al|a la) (?:\w+ )?(?:anterior|previ[oa]|antes)",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            rf"{LOOK} (?:\w+ ){{0,4}}?{AGAIN}|{AGAIN} (?:\w+ )?{LOOK}",
            r"(?:algo nuevo|novedad(?:es)?|noticias|avances?|actualizacion(?:es)?|cambi(?:o|os|ado) (?:algo|la cosa)|algo (?:ha )?(?:cambio|cambiado)|sigue (?:todo )?(?:igual|lo mismo)|ya (?:esta|quedo|se (?:arreglo|resolvio|soluciono|corrigio)|salio|funciona)|como (?:va|vamos|sigue|anda|quedo) (?:eso|esto|la cosa|el tema|lo|todo)|en que (?:quedo|quedamos|va))",
            r"otra (?:revision|revisada|vuelta|mirada|checada|ojeada)|otro (?:vistazo|intento|chequeo)|una vez mas",
        ),
    ),
    (
        Intent.CANCEL,
        anywhere(
            r"olvid(?:a|alo|ate|ar|emos|emoslo|ese|elo)|cancel(?:a|ar|alo|ala|emos|e|arlo|elo)|dej(?:alo|emoslo|elo|arlo)|(?:ya )?no (?:importa|hace falta|es necesario|lo necesito)|descart(?:a|alo|ar)|anul(?:a|alo|ar)|da igual|me (?:equivoque|arrepenti)|dejalo (?:asi|estar)",
        ),
    ),
    (
        Intent.HELP,
        anywhere(
            r"(?:que|cuales) (?:\w+ ){0,4}?(?:puedes|podes|puede|sabes|haces|sirves|ofreces|puedo (?:preguntar|pedir|consultar|hacer)\w*|preguntarte|pedirte|consultarte|funciones|comandos|opciones)",
            r"como (?:\w+ ){0,3}?(?:funcion\w+|usa\w*|uso|utiliz\w+|pregunt\w+|trabajas|manej\w+)|para que (?:sirves?|estas|eres)|en que (?:me |nos )?(?:puedes |podes |podrias )?(?:ayud\w+|servir)",
            r"(?:necesito|quiero|dame|una|un poco de) (?:\w+ )?ayuda(?= [.,?]|$| (?:por favor|con esto|urgente))|quien eres|quien sos|instrucciones|(?:unos|algun|dame|ver) (?:\w+ )?ejemplos?|ayudame(?= [.,?]|$)|(?:lista de |ver (?:los )?)comandos",
        ),
    ),
    (
        Intent.GREETING,
        anywhere(
            r"(?:^|[.,] )(?:hola|buenas|buenos dias|buen dia|buenas tardes|buenas noches|saludos|adios|chau|hasta (?:luego|manana|pronto|la vista|el lunes|otra|la proxima)|nos vemos|que tengas|que tengan|muchas gracias|mil gracias|gracias|feliz|bendiciones|te agradezco|agradecid\w+|un abrazo|excelente|perfecto|genial|buenisimo|que amable)(?= |$)",
        ),
    ),
)
