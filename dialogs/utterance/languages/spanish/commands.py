"""Short Spanish messages that steer the bot, and the polite words around them."""

from __future__ import annotations

from dialogs.utterance.language import anywhere, whole, words
from dialogs.utterance.patterns import Phrases
from dialogs.utterance.question import Intent

# A message of these words only is a greeting or thanks.
_SMALL_TALK_WORDS = words(
    """
            a abrazo adiós agradecida agradecido agradezco amable amigo amiga anda andan andas aquí asombroso atención ayuda ayudado
            ayudaste ayudó aún bárbaro bendiciones besos bien bienvenido bonita bot bravo buen buena buenas bueno buenos bye cafecito chau che chévere ciao
            claro colega compa compañero con cómo con copado crack cordial cordiales cuídate cuídense da dale dan de del descanses días
            día diez domingo el ella en encantado equipo eres es esa ese eso espectacular esta está estamos estás estoy estupendo excelente
            fabuloso favor feliz felicitaciones fenomenal fin finde fue funcionó fuerte genial genio gente gracias gran grande grax guay gusto ha has hasta hello
            hey hi hola holaa holaaa holi igual igualmente impecable increíble jaja jajaja joya la las listo lo los luego lujo lunes
            mañana maravilla maravilloso me mejor mi mil millones miles momento muchas muchísimas mucho mundo muy máquina nada nos noche noches nomás nuevo o oí
            ok okay okey oye padre para pasa pasen perfecto pero poco por porfa positivo precioso pronto puedo pues que qué resuelto resolviste rápida rápido rato ruego salu2 saludo
            saludos salvaste saben servido servicio sí siempre sirve sirvió slds soluciona sos su super súper tal tarde tardes te tengan tengas tanto tema ti tiempo
            todas todo todos trabajo tu tú un una usted ustedes va vale valoro vemos veo vemos vida viernes vos ya y yo tus tía qué onda quiubo buendia
            thanks thank you merci danke obrigado obrigada hecho igual apoyo respuesta solo bot botcito buenísimo
            resolvieron funcionando funciona excelentísimo órale sale vientos arre ayudarme todo servicial eh resolverlo solucionado arreglado
            """
) - words("nuevo ella")
_SMALL_TALK = "|".join((*sorted(_SMALL_TALK_WORDS), "@d"))

FILLERS = anywhere(
    "por favor|porfa|porfis|porfavor|porfaplis|pls|plis|please|hola|buenas(?: tardes| noches)?|buen dia|buenos dias|hey|oye|oiga|che|ok|okay"
    "|vale|bueno|pues|entonces|ahora|ya|bot|(?:me |nos )?(?:puedes|podes|podrias|puede|podria|pueden|podrian)|quiero"
    "|quisiera|querria|me gustaria|necesito|solo|solamente|muchas gracias|mil gracias|gracias|de favor|favor de|amigo|a ver|y"
    "|pero|si|disculpa|disculpe|perdon|mejor|dale|venga|anda|vamos(?: a)?|@x|te pido|haz el favor de|mira|eh|mmm|uy|ay|listo|urgente|hay que"
    "|deseo|tengo que|voy a|tu|vos|usted|tus|deja(?:me)?(?= ver)|que tal|rapido|un momento",
)

AGAIN = "(?:de nuevo|otra vez|nuevamente|una vez mas|denuevo|de vuelta|again|otra ves)"
LOOK = (
    r"(?:(?:re-?)?(?:revis|verifi[cq]|chequ?e|chec|mir|comprueb|comprob|consult|fij|prob|prueb|(?:re)?intent|valid|busc"
    r"|busqu|diagnosti[cq]|analiz|examin|fixe|le[ea]|mueve)\w*|ver|ve|haz(?:lo)?|hace(?:lo)?)"
)
CASES = (
    "(?:casos?|tickets?|incidencias?|incidentes?|reclamos?|solicitud(?:es)?|escalamientos?|escalaciones|peticion(?:es)?"
    "|folios?|reportes?|requerimientos?|gestiones)"
)
_WATCHES = (
    "(?:seguimientos?|suscripciones|alertas?|avisos?|vigilancias?|notificaciones|alarmas|watches|watchlist)"
)


def _often(*choices: str) -> Phrases:
    """One to three of the phrases in a row: "déjalo, no importa"."""
    one = f"(?:{'|'.join(choices)})"
    return whole(f"{one}(?: {one}){{0,2}}")


COMMANDS = (
    (
        Intent.GREETING,
        whole(
            r"(?:muchas |mil )?gracias (?:pero )?(?:por todo )?(?:ya|todo|ahora) (?:\w+ ){0,4}?(?:resuelto|resolvio|arreglo|soluciono|solucionado|listo|lista|quedo|funciona|funciono|bien|ok|lo resolvi|entre|tengo acceso)(?: \w+){0,3}",
            r"(?:ya|todo) (?:\w+ ){0,4}?(?:resuelto|resolvio|arreglo|soluciono|solucionado|listo|lista|quedo|funciona|funciono|bien|ok)(?: \w+){0,3} (?:muchas |mil )?gracias(?: \w+){0,3}",
        ),
    ),
    (
        Intent.HELP,
        _often(
            r"(?:ayuda+(?:me|nos|r|rme|s)?|ayudenme|ayudeme|help|auxilio|sos)(?: (?:bot|urgente|con esto|por aqui|aqui|un poco)){0,8}",
            r"(?:una |un poco de |alguna |tu )?ayuda(?: \w+){0,2}",
            r"no (?:se|entiendo) (?:que|como) (?:\w+ ){0,3}(?:hacer|preguntar\w*|usar\w*|funciona\w*|pedir\w*|poner|escribir\w*|sirve\w*)(?: \w+)?",
            r"(?:(?:me )?(?:puedes|podes|podrias) )?(?:explic\w+|decir\w*|di\w*me|cont\w+|muestra\w*|ensen\w+|mostra\w*) (?:\w+ )?(?:que|como|para que|lo que) (?:\w+ ){0,3}(?:haces|hacer|funcion\w+|sirves?|usa\w*|puedes|podes|uso)(?: \w+){0,2}",
            r"(?:dime |y )?(?:que|cuales) (?:cosas |mas |otras cosas )?(?:es lo que )?(?:te |me |le )?(?:puedes|podes|puede|sabes|sos capaz de|eres capaz de|puedo|podemos|podria|podrias)"
            r" ?(?:hacer|preguntar\w*|pedir\w*|consultar\w*|ofrecer\w*|ayudar\w*|responder\w*|resolver)?(?: \w+){0,3}",
            r"no (?:te |le |lo |les )?(?:entiendo|entendi)(?: (?:nada|bien|esto))?",
            r"que (?:haces|hace|haceis|eres|sos|es esto|ofreces)(?: \w+){0,4}",
            r"(?:para|de) que (?:sirves?|eres|estas|es|me sirves?)(?: \w+){0,3}",
            r"como (?:te |se |lo |esto )?(?:puedo |debo |tengo que )?(?:uso|usa|usar\w*|utiliz\w+|funciona\w*|trabajas|pregunt\w+|va|hablo contigo|manej\w+)"
            r"(?: (?:esto|este|el|con|bot|a|contigo|vos|chat|asistente|servicio)){0,8}",
            r"(?:con|en) que (?:\w+ ){0,2}(?:ayud\w+|servir\w*|apoya\w*)(?: \w+){0,2}",
            r"quien (?:eres|sos|es usted|me habla|anda ahi)(?: tu| vos)?",
            r"(?:ver |dame |muestra(?:me)? |mostrar |mostrame |pasame )?(?:las |los |el |la |unas |unos |tu |tus |lista de |algunos? )*(?:instrucciones|comandos|opciones|menu|ejemplos?|manual|guia|funciones)"
            r"(?: (?:disponibles|principal|de uso|de ayuda|de preguntas|del bot)){0,8}",
            r"que (?:comandos|opciones|preguntas|funciones|cosas) (?:\w+ ?){1,4}",
            r"(?:ayuda+(?:me|nos)?|orient\w+) (?:a|para) (?:empezar|usar\w*|entender\w*)(?: \w+){0,2}",
        ),
    ),
    (
        Intent.CANCEL,
        _often(
            r"cancel(?:a|ar|alo|ala|emos|e|ado|arlo|o)?(?: (?:eso|esto|lo|todo|la|el|anterior|operacion|consulta|pedido|accion|solicitud|peticion|busqueda|que|te|pedi|dije|proceso)){0,8}",
            r"(?:olvid\w+|dej(?:alo|a|ar|emoslo|e|elo|arlo|ala|alo)|descart\w+|anul\w+|abort\w+|ignor\w+)"
            r"(?: (?:eso|esto|lo|todo|asi|que|te|dije|pregunt\w+|pedi|ahi|nomas|de|ello|el|asunto|tema|la|consulta|estar|por hoy|para despues|como estaba|nada|anterior|mi|pregunta)){0,8}",
            r"(?:da igual|no importa|nada|ya no|basta|detente|detenlo|stop|salir|sal|para|parar|pare|para ahi|alto|termina|terminar|fin|cierra|cerrar|exit|quit|no nada)"
            r"(?: (?:mas|nada|ya|importa|todo|olvidalo|gracias|eso|la|conversacion|chat|esto|quiero|hace falta|es necesario|lo necesito|me interesa)){0,8}",
            r"(?:ya )?no (?:hace falta|es necesario|lo necesito|quiero seguir|sigas|te preocupes|me interesa|quiero nada|necesito nada|continues|va|importa|hagas nada)(?: (?:nada|mas|gracias|ya|lo resolvi)){0,8}",
            r"(?:mejor )?(?:no|asi|lo dejamos|lo dejo)(?: (?:asi|nada|no|aqui|ahi|estar|por hoy|mejor))*(?: olvidalo| dejalo)?",
            r"(?:me )?(?:equivoque|arrepenti)(?: \w+){0,4}",
            r"era (?:una )?(?:broma|prueba|error)",
        ),
    ),
    (
        Intent.BACK,
        _often(
            r"(?:ve|ir|vamos|voy|ve para|ir para|vete|dar|da|volver|vuelve|volve|volvamos|regresa|regresar|regresemos|retrocede|retroceder|retrocedamos|echa|echar|ir hacia|para|pa|un paso)?"
            r" ?(?:un paso |hacia |para |pa )?(?:atras|patras)(?: (?:un paso|porfa|una vez)){0,8}",
            r"(?:volver|vuelve|volve|volvamos|vuelva|regresa|regresar|regrese|regresemos|retrocede|retroceder|retroceda|retrocedamos|ir|ve|quiero ir|llevame|vamos|muestrame|mostrar|pasa|dame)"
            r"(?: (?:a|al|a la|la|el|lo|un|una|paso|pregunta|pantalla|menu|opcion|mensaje|tarjeta|anterior|previa?o?|de antes|punto|donde estaba|respuesta|etapa|que tenia|pagina)){0,8}",
            r"(?:el |la |lo |al )?(?:paso |pregunta |pantalla |opcion |mensaje )?(?:anterior|previo|previa|de antes)",
            r"deshacer|deshaz|back|un paso (?:para )?atras|retorna|retornar|return",
        ),
    ),
    (
        Intent.START_OVER,
        _often(
            r"(?:volver a |vuelve a |volvamos a |volve a |vuelvo a )?(?:empez\w+|empiez\w+|comenz\w+|comienz\w+|comenc\w+|arranc\w+|inici\w+|reinici\w+|empec\w+|empiec\w+|reset\w*|recomenz\w+|restart)"
            r"(?: (?:de|desde|el|la|cero|nuevo|principio|inicio|otra|vez|todo|conversacion|nuevamente|comienzo|consulta|chat|dialogo|a|cero\w*|una|nueva|busqueda|otro|caso|con|persona|charla|bot|sesion|mas)){0,8}",
            r"(?:todo )?(?:de nuevo )?(?:desde|de) (?:el )?(?:principio|cero|inicio|comienzo)(?: \w+){0,2}",
            r"borron y cuenta nueva|limpi\w+(?: \w+){0,3}|borra(?:r)? todo|cero otra vez|desde 0",
            r"(?:hacer |hago |hacerte |tengo |preguntar |ahora |pregunto |consultar |consultarte |te pregunto |preguntarte |buscar |busco |es |sobre |con |por |de |pasemos a |cambiemos a |cambiar a |cambiar de |cambio de |cambiemos de |vamos con |sigamos con |probemos con |probar con |ver )*(?:a |por |sobre |con |de |una |la ){0,8}"
            r"(?:otr[oa]s?|nuev[oa]s?|diferente|distint[oa])?(?: ?(?:persona|pregunta|consulta|usuari[oa]|emplead[oa]|caso|cosa|busqueda|tema|conversacion|colega|colaborador[a]?|trabajador[a]?|companer[oa]|asunto|nombre|alguien|duda|chat))"
            r"(?: (?:diferente|distint[oa]|nuev[oa]|ahora|mas|porfa|por favor)){0,8}",
            r"(?:otr[oa]|alguien mas|algo mas|es otra|es otro)(?: (?:distint[oa]|diferente))?",
            r"no (?:es|era) (?:esa|ese|esta|este|la|el)(?: (?:persona|usuari[oa]|emplead[oa]|que \w+))*(?: (?:es )?otr[oa](?: persona)?)?",
            r"(?:quiero )?(?:preguntar|consultar) (?:por |sobre |a )?(?:otr[oa]|alguien)(?: \w+){0,3}",
        ),
    ),
    (
        Intent.RECHECK,
        _often(
            rf"(?:{LOOK} ?)?{AGAIN}(?: {LOOK})?",
            rf"{LOOK}(?:(?: (?:el|la|lo|su|a|como|si|estado|estatus|caso|que|esta|sigue|todo|eso|esto|hay|algo|cambi\w+)){0, 8})(?: {AGAIN})?",
            r"(?:vuelve|volve|volver|vuelva|vuelvan|volvamos) a \w+(?: (?:el|la|lo|su|estado|caso|por favor|ahora)){0,8}",
            r"(?:hay |alguna?s? |tienes |tenes |hubo |sin |y |que |tuviste |se sabe |supiste |sabes |algo de |tienen )*(?:novedad(?:es)?|noticias?|cambios?|avances?|actualizacion(?:es)?|algo nuevo|algo|nuevo|update)(?: (?:ya|hoy|nuev\w+|de|del|sobre|mi|caso|esto|eso|lo|anterior|mas|alguna?)){0,8}",
            r"(?:todo |esta |todavia |aun )?(?:sigue|continua|sigues|seguimos|esta|estamos|anda)(?: (?:todo|en|las|lo|aun|todavia))* (?:igual|las mismas|mismo)(?: que (?:antes|ayer))?",
            r"(?:ya |ahora |y ){0,6}(?:(?:(?:se|lo|la|le|esta|quedo|fue|ha|han|salio|funciono|hay|paso|llego|aparecio)(?: |$)){1,6}(?:listo|lista|hecho|resuelto|resuelta|arregl\w+|solucion\w+|resolv\w+|bien|ok|corregid\w+|sido|cambi\w+|funcion\w+|todo|algo|complet\w+|termin\w+|actualiz\w+|arregl\w+|nuevo|la cuenta|el cambio)?)(?: (?:ya|ahora|algo|por fin|resuelto|todo)){0,8}",
            r"y (?:ahora|ya|que tal|que|entonces|hoy)(?: si)?|ahora(?: si| que)?|(?:y )?que tal (?:ahora|va|vamos)",
            r"(?:actualiz|refresc|recarg|reintent|refresh|reload|retry|recheck|update)\w*(?: (?:el|la|lo|los|esto|eso|tarjeta|estado|resultado|datos|info\w*|pagina|card|respuesta|vista)){0,8}",
            r"(?:y )?(?:como (?:va|vamos|sigue|anda|quedo)|en que (?:quedo|quedamos|va|anda))(?: (?:eso|esto|todo|la cosa|lo|el tema|asunto|de|antes|el|caso|mio)){0,8}",
            r"(?:todavia|aun|sigue sin|sigue) (?:nada|lo mismo|pendiente)|nada (?:todavia|aun)",
            r"(?:echa|echale|dale|pega|pegale|da) (?:otra?|otro|un) (?:\w+ ?){1,3}",
            r"una vez mas|otra (?:vez|revision|revisada|pasada|mirada)|cambio algo|algo cambio|algun cambio|ha cambiado algo|hay algo nuevo",
        ),
    ),
    (
        Intent.ON_DEMAND,
        whole(
            r"(?:ejecut\w+|lanz\w+|corre(?:lo|la|r|rlo)?|haz(?:lo|la)|hace(?:lo|la)|haganlo|fuerz\w+|forz\w+|dispar\w+|proces[ae]\w*)(?: (?:ya|ahora|mismo|de una|de inmediato|manualmente|a mano|esto|eso|inmediatamente|el|la|job|proceso|por)){0,8}",
            r"(?:re)?(?:aprovision|provision|sincroni[zc])(?:a|e|ar|al[oa]|el[oa]|arl[oa]|en|enl[oa])s?(?: (?:ya|ahora|mismo|de una|de inmediato|manualmente|a mano|esto|eso)){0,8}",
            r"(?:bajo demanda|a demanda|on[ -]?demand|a pedido)",
        ),
    ),
    (
        Intent.WATCH,
        whole(
            r"(?:vigil|monitore|observ)(?:a|ar|al[oa]|e|el[oa]|arl[oa]|en|as)(?: (?:esto|eso|por mi|este|caso|la|el|cuenta|esta|situacion|cambio|persona|usuario|alta)){0,8}",
            r"sig(?:ue|a|an)l[oa]|segui(?:r|l[oa]|rl[oa])(?: (?:esto|este caso|el caso))*|suscrib\w+|subscribe|watch|dale seguimiento|hacer seguimiento|haz(?:le)? seguimiento|seguir este caso",
            r"(?:avis|notifi[cq]|alert|inform)(?:a|u?e|u?en|ar)(?:me|nos)?(?: \w+){0,2}",
            r"manten(?:me|nos|game|ganme) (?:al tanto|informad[oa]s?|al corriente|al dia)",
        ),
    ),
    (
        Intent.UNWATCH,
        whole(
            r"(?:dej\w+ de|ya no|no) (?:la |lo )?(?:seguir\w*|sigas?|vigil\w+|monitore\w+|avis\w+|notif\w+|observ\w+)(?: (?:mas|esto|eso|este caso)){0,8}",
            r"desuscri\w+|desinscri\w+|desuscrib\w+|unsubscribe|silenci\w+|unwatch|mute",
        ),
    ),
    (
        Intent.ESCALATE,
        whole(
            r"escal(?:a|ar|al[oa]|ado|e|en|emos|arl[oa]|ame|amiento)(?: (?:esto|eso|el|este|caso|ya|mi|lo|la|problema|tema|al|siguiente|nivel)){0,8}",
            r"(?:la |el |un |una |otro |a |con )*(?:help ?desk|service ?desk|mesa de (?:ayuda|servicios?)|soporte(?: tecnico)?|humano|agente(?: humano)?|operador[a]?|asesor[a]?|persona real|ticket|alguien real|alguien de (?:soporte|sistemas|it|ti)|representante|ser humano|tecnico)",
        ),
    ),
    (
        Intent.MY_CASES,
        whole(
            rf"(?:ver |lista(?:r|me)? |muestra(?:me)? |mostrar |mostrame |dame |cuales son |y |consultar |estado de |donde estan |como van )*(?:mis |los |las )?{CASES}(?: (?:abiert\w+|pendientes|activ\w+|mi[oa]s?|en curso|que tengo|actuales|recientes)){0, 8}",
        ),
    ),
    (
        Intent.MY_WATCHES,
        whole(
            rf"(?:ver |lista(?:r|me)? |muestra(?:me)? |mostrar |mostrame |dame |cuales son )*(?:mis |los |las |mi )?(?:lista de )?{_WATCHES}(?: (?:activ\w+|pendientes|mi[oa]s?|actuales|vigentes|que tengo)){0, 8}",
        ),
    ),
    (
        Intent.JOB_STATUS,
        whole(
            r"(?:el |ver )?(?:estado|estatus|status|situacion)(?: (?:de|del|la|el|los|las|actual|job|jobs|sincroni\w+|sync|aprovisionamiento|provision\w*|trabajo|trabajos|conector|proceso|hoy)){0,8}",
            r"(?:\w+ ){0,4}?(?:el |la |los |las )?(?:jobs?|sync|sincro|sincronizacion(?:es)?|workday|sap|successfactors|conector(?:es)?|integracion|aprovisionamiento|provisioning|agente|ciclo|interfaz|api) (?:\w+ ){0,4}?"
            r"(?:no|sin|dejo de|parece que no|sigue sin) (?:\w+ ){0,3}?(?:sincroni[zc]|corr|funcion|ejecut|avanz|respond|termin|arranc|import|tra[ei]|proces|anda|march|jala|conect|actualiz|pas|mand|envi)\w*(?: \w+){0,6}",
            r"jobs?|trabajos de (?:sincronizacion|aprovisionamiento)",
        ),
    ),
    (
        Intent.GREETING,
        whole(
            rf"(?:{_SMALL_TALK})(?: (?:{_SMALL_TALK})){{0,12}}",
            r"(?:no )?(?:muchas |mil )?gracias(?: (?:por|a) (?:\w+ ?){1,6})?",
        ),
    ),
)

KNOWN_ISSUES = whole(
    "(?:(?:que|cuales|cual|hay|existen?|tenemos|ver|lista(?:r)?|muestra(?:me)?|mostrar|mostrame|dame|son|es|alguna?s?|tienen|conoces|abre|abrir|ensename) ?){0,8}"
    "(?: ?(?:los|las|el|la|todos|todas|nuestr[oa]s|actuales|lista de))* ?"
    "(?:problemas?|incidencias?|fallos?|errores|fallas?|issues) (?:conocid[oa]s?|conocid[oa]s actuales)"
    "(?: (?:hoy|actuales?|ahora|activ[oa]s|hay|en este momento|actualmente|existen|tenemos)){0,8}"
)
"""The wish to see what the helpdesk has noted."""
