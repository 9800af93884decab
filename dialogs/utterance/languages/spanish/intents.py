"""What Spanish says as a follow-up, to ask about a job, or to mean oneself."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import Intent

_TELL = (
    r"(?:avis(?:a|ar|e|es|en|as)(?:me|nos|le|melo)?|notifi(?:ca|que|quen|ques|car)(?:me|nos|le)?|inform(?:a|ar|e|en|es)(?:me|nos|le)"
    r"|(?:me|nos|le) (?:inform(?:as|es|en|e|a)|cont[ae]s|cuentas|dices|digas|decis|dice|digan|confirm(?:as|es|e|en)|alert(?:as|es|en)|escrib(?:es|as|a|an|is)|pingue\w+|paso el dato)"
    r"|alert(?:a|ar|e|en)(?:me|nos)?|confirma(?:me|nos|rme)|cuenta(?:me|nos)|conta(?:me|nos|rme)|recuerda(?:me|nos)|recorda(?:me|nos)"
    r"|di(?:me|nos|game|gannos|ganme|melo)|dec(?:i|ir)(?:me|nos)|hazme saber|haceme saber|hazmelo saber|haganme saber|hacerme saber|haz que me entere|hagame saber"
    r"|escrib[aei]n?(?:me|nos|rme)|ping(?:ue|uea)ame|pingeame|mensajeame|pega(?:me|nos) \w+ \w+|manten(?:me|nos|er\w+|game|ganme) \w+(?: \w+)?|deja(?:me)? saber"
    r"|(?:me |nos )?(?:mand|env?i|pas|d[ae]|pon|tir|hag|haz|hac|quier|necesit|cre|program|dej)\w* (?:me |nos )?(?:un|una|algun|alguna) "
    r"(?:\w+ )?(?:mensaje|mensajito|aviso|avisito|alerta|notificacion|correo|mail|email|toque|ping|pitazo|grito|recordatorio|senal|alarma|whats\w*|msj))"
)
_ASK = r"(?:(?:me |nos |le )?(?:confirm\w+|di(?:me|nos|game|gannos|ganme|ces|gas)|dec(?:i|ir)(?:me|nos)|cuent\w+|cont[ae]\w+|dices|decis|dice|digan))"
_WHEN = (
    r"(?:cuando|apenas|en cuanto|ni bien|tan pronto|una vez(?: que)?|al momento|si|en el momento|a penas|nomas|luego que|despues de que|cdo|cuanto|el dia que"
    r"|de (?:cualquier|todo|los|las|que|la|cuando)|cualquier (?:cambio|novedad|cosa|avance)|sobre (?:cualquier|lo que|los|el)|hasta que|al (?:estar|terminar|quedar|completar\w*))"
)
_AGAIN = "(?:de nuevo|otra vez|nuevamente|una vez mas|denuevo|de vuelta|again|otra ves)"
_DESK = (
    r"(?:(?:la |el |los |las |un |una |algun |alguna |mi |nuestra |nuestro |gente de |personal de |equipo de |area de |departamento de |alguien de |alguien en |companeros de |chicos de |cola de )*"
    r"(?:mesa(?: de (?:ayuda|servicios?))?|help ?desk|service ?desk|soporte(?: tecnico)?|sistemas|it|ti|tic|informatica|tecnologia|equipo(?: tecnico)?|administrador(?:es|a)?|admins?"
    r"|humanos?|persona|agentes?|tecnicos?|especialistas?|experto|rrhh|rh|recursos humanos|segundo nivel|nivel (?:2|dos|superior)|n2|l2|alguien|operador[a]?|asesor[a]?|ser humano|representante|responsables?|support|identidades|directorio activo|quien corresponda))"
)
_CASE = r"(?:casos?|tickets?|incidencias?|incidentes?|reclamos?|solicitud(?:es)?|escalamientos?|escalaciones|escalados?|peticion(?:es)?|folios?|reportes?|requerimientos?|tiquetes?|tiquets?)"
_WATCHES = r"(?:seguimientos?|suscripciones|suscripcion|alertas?|vigilancias?|watches|watchlist|alarmas)"
_START = (
    r"(?:(?:^|[.,?] |puedes |podes |podrias |puede |podria |pueden |podemos |quiero |quisiera |necesito |hay que |por favor |porfa |favor de |me |nos |vuelve a |volver a |volve a |hagamos |y |que se |pido |pls |bot "
    r"|ya |ahora |solo |hola |dale |urge |urgente |deberias |tienes que |tenes que |intenta |intentar |prueba a |trata de |ayudame a |gustaria |querria |puedo |podriamos |please )(?:@p )?)"
)
_PROVISION = r"(?:re-?)?(?:aprovision|provision|sincroni[zc])(?:a|e|ar|al[oa]s?|el[oa]s?|arl[oa]s?|en|enl[oa]s?|ame|arme|es|emos)"
_RUN = (
    r"(?:ejec[uo]t|lanz|lanc|dispar|inici|reinici|arranc|arranqu|realiz|realic|activ|gatill|mand|tir|corr|aplic|apliqu|efectu|relanz|relanc)(?:a|ar|al[oa]|el[oa]|arl[oa]|en|es|e|er|erl[oa]|ele|ale|arle|ame|arme|emos)"
    r"|haz(?:l[oa]|le|me|mel[oa]|sel[oa])?|hac(?:e|er|el[oa]|ele|erl[oa]|eme|erle|emel[oa])|hag(?:a|an|as|amos)(?:l[oa]|le)?|pon(?:er)? (?:en marcha|a correr)|mete(?:r|le)?|dale|dar(?:le)?|pasa(?:r|l[oa])? (?:por )?"
)
_SYNC = r"(?:sincroni\w+|sync|sincro|resync|re-?sincroni\w+|aprovisionamiento|provision(?:ing|amiento)?|alta (?:manual|inmediata)|importacion)"

FOLLOW_UPS = (
    (
        Intent.UNWATCH,
        anywhere(
            r"(?:dej|par|par[ae]|ces|basta|bast|termin|detene|deten|suspend)\w* (?:ya )?(?:de |con )(?:los |las |las? |el |tantos? |tantas? |mandar\w* |enviar\w* |recibir )*(?:avis\w+|notific\w+|segui\w+|vigil\w+|monitore\w+|inform\w+|observ\w+|alert\w+|mandarme|enviarme|escribirme|molestar\w*|contarme|decirme|mensaj\w+)",
            r"(?:no|ya no|tampoco)(?: \w+){0,2}? (?:avis(?:es|en|e)|notifiqu\w+|inform(?:es|en|e)|alert(?:es|en)|escrib(?:as|an)|mand(?:es|en)|envi(?:es|en)|sigas (?:vigil|monitor|avis|notif|con|a |el|la)\w*|vigil(?:es|en)|monitore(?:es|en)|mensajees|sigas mandando\w*|sigas avis\w*|cuentes)",
            r"(?:no|ya no|tampoco) (?:me )?(?:quiero|necesito|hace falta|hacen falta|interesa|deseo|quisiera|preciso|es necesario|requiero) (?:\w+ ){0,4}?(?:avis\w+|notific\w+|notifiqu\w+|alertas?|segui\w+|vigil\w+|monitor\w+|recordatorios|enter\w+|novedades|mensajes|inform\w+|suscri\w+)",
            rf"(?:quita|cancel|elimina|borra|desactiv|anul|apag|suspend|remov|remuev|retir|detene|deten|detien|par)\w* (?:me )?(?:\w+ ){{0,3}}?(?:{_WATCHES}|avisos?|notificaciones|notificacion|la lista de (?:avisos|seguimiento)|monitoreo|aviso)",
            r"(?:des|de)-?suscri\w+|unwatch|unsubscribe|silenci(?:a|ar|alo|ala|ame)",
            r"(?:basta|suficiente|no mas|sin mas|ningun|ningunos?) (?:de )?(?:avisos|alertas|notificaciones|mensajes)",
            r"(?:quita|saca|borra|elimina|dame de baja|dar(?:me)? de baja)\w* de (?:la |las |los |el |esa )?(?:lista|avisos|alertas|notificaciones|seguimiento)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?:que|cuales|cual|a quien|a quienes|de quien|de quienes|por quien|quienes|quien|a cuantos|cuantas?|cuantos|sobre quien|cuentas|usuarios|personas) (?:\w+ ){0,4}?(?:estoy |ando |estas |estamos |tengo |tenemos |vengo |me )*(?:sigo|sigues|siguiendo|vigil(?:o|as|ando|ad\w+)|monitore(?:o|as|ando|ad\w+)|observando|suscri\w+|en seguimiento|en vigilancia|bajo seguimiento|en (?:la |mi )?(?:lista|watchlist)|pendiente de)(?! (?:sin|con))",
            rf"(?:mis?|las|los|todas las|todos los) (?:\w+ )?(?:{_WATCHES}|avisos|notificaciones)(?: (?:activ|pend|configur|program|tengo|que|guard|vigent|puest)\w*)",
            rf"mis (?:\w+ )?(?:{_WATCHES}|avisos|notificaciones|seguidos)",
            rf"(?:list|ver|muestra|mostra|ensena|dame|pasa)\w* (?:\w+ ){{0,4}}?(?:{_WATCHES}|avisos)",
            rf"(?:que|cuales|cuantas|cuantos) (?:{_WATCHES}|avisos|notificaciones) (?:\w+ ){{0,2}}?(?:tengo|tenemos|hay|estan|sigo|siguen|puse|active|pedi|configur\w+|tenia|me quedan)",
            rf"tengo (?:\w+ ){{0,2}}?(?:{_WATCHES}|avisos|notificaciones)(?: (?:activ|pend|configur|program|puest)\w*)?",
            r"(?:de|por|sobre) (?:que|quien|quienes|cuales|cuantos) (?:\w+ ){0,2}?(?:me |nos )(?:vas? a |tienes? que |estas? )?(?:avis|notific|notifiqu|inform)\w*",
            r"(?:de|sobre|por) (?:quien|quienes|que) (?:\w+ ){0,2}?(?:estoy|ando|estas|estamos) (?:\w+ )?(?:pendiente|atent)\w*",
            r"(?:sac|dam|dime|list|muestr|mostr|ver)\w* (?:\w+ ){0,3}?(?:lista|listado) de (?:avisos|alertas|seguimiento\w*|notificaciones)",
            r"(?:que|a quien|a quienes) (?:\w+ ){0,2}?(?:estas|estabas|sigues|andas) (?:\w+ ){0,2}?(?:vigil|monitore|siguiendo|observ|mirando)\w*",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            rf"mis (?:\w+ ){{0,2}}?{_CASE}",
            rf"(?:estado|estatus|status|como|que (?:hay|paso|tal|se sabe|ha sido|fue|onda)|novedad(?:es)?|noticias?|respuestas?|respondieron|contestaron|donde|en que|avances?|actualizacion|situacion|cuando (?:me )?(?:\w+ )?(?:atienden|responden|resuelven)|quien (?:tiene|lleva|atiende|tomo|esta)) (?:\w+ ){{0,4}}?(?:mis?|que (?:abri|puse|levante|cree|reporte|mande|escale|genere|registre|meti)) ?(?:\w+ ){{0,2}}?{_CASE}",
            rf"(?:estado|estatus|status|como|que (?:hay|paso|tal|se sabe|ha sido|fue|onda)|novedad(?:es)?|noticias?|respuestas?|respondieron|contestaron|donde|en que|avances?|actualizacion|situacion|cuando (?:me )?(?:\w+ )?(?:atienden|responden|resuelven)|quien (?:tiene|lleva|atiende|tomo|esta)) (?:\w+ ){{0,4}}?{_CASE} (?:\w+ |, |@d ){{0,3}}?(?:que )?(?:mi[oa]|abri|puse|levante|cree|reporte|mande|escale|genere|registre|meti|abierto por mi|tengo)",
            rf"(?:estado|estatus|como (?:va|sigue|esta|anda)|que (?:hay|paso) (?:con|de)|en que (?:quedo|va|esta)) (?:de |del |el |la |mi )*{_CASE}(?= [.,?]|$| (?:inc|numero|nro|@|\d|#|[a-z]{{2,4}}\d))",
            rf"mi {_CASE} (?:\w+ )?(?:ya|sigue|esta|fue|tiene|sin|avanz\w+|cerr\w+|va|anda|lo|la|se|ha|como|en que|quedo)",
            rf"(?:tengo|hay|quedan|tenemos|me quedan) (?:\w+ ){{0,2}}?{_CASE}(?: (?:\w+ )?(?:abiert|pendient|sin|activ|en curso|a mi nombre)\w*)?(?= [.,?]|$)",
            rf"(?:que|cuales|cuantos|cuantas|cual) (?:\w+ )?{_CASE} (?:\w+ ){{0,2}}?(?:tengo|tenemos|hay|abri|abiert|pendient|puse|levant|sigue|estan|me quedan|llevo|registr|cree)\w*",
            rf"(?:los|las) {_CASE} (?:que )?(?:abri|tengo|puse|levante|cree|registre|he abierto|mi[oa]s|escale|reporte)",
            rf"(?:ya |alguien |quien |han |me |hay |no ){{1,4}}(?:\w+ ){{0,2}}?(?:tom|atend|vi|revis|mir|contest|respond|resolv|resuelt|respuesta|cerr|asign|le)\w* (?:\w+ ){{0,2}}?mi {_CASE}",
            rf"(?:list|ver|muestra|mostra|ensena|dame|pasa|consult)\w* (?:\w+ ){{0,3}}?(?:mis?|los|las) (?:\w+ )?{_CASE}",
            r"(?:lo|el caso|la solicitud|el tema) que (?:les )?escale",
            rf"(?:ya|han|me|nos|alguien) (?:\w+ ){{0,2}}?(?:respond|contest|atend|resolv|resuelt|cerr|asign|tom|revis|vi)\w+ (?:ya )?(?:a |de |en )?(?:el|la|al|mi|ese|esa|los|las|mis) (?:\w+ )?{_CASE}",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            rf"(?!{_ASK} (?:\w+ ){{0,2}}?si ){_TELL} (?:(?!no )(?:\w+|@\w+|,) ){{0,4}}?{_WHEN}",
            rf"{_WHEN} (?:\w+ |@\w+ |, ){{1,9}}?(?:me |nos )?(?:avis(?:a|e|as|es|en|ar)(?:me|nos|n)?|avis[ae]n?me|notifi(?:ca|que|quen|car)\w*|di(?:me|nos|game|ganme)|deci(?:me|nos)|escrib[aei]n?me|manda(?:me|nos) \w+ \w+)(?= [.,?]|$| (?:por|porfa|gracias|ok|please|si|a))",
            r"(?:tenme|tennos|tenganme|tenerme|teneme|(?:me|nos) (?:tienes|tenes|tengas|tengan)|ponme|poneme) (?:al tanto|al corriente|al dia|informad\w+)",
            r"manten(?:me|nos|er\w+|game|ganme) (?:al tanto|informad\w+|al corriente|al dia|actualizad\w+|en el loop|avisad\w+)",
            r"(?:vigil(?:a|ar|al[oa]|arl[oa]|e|en|ame|as|es)|monitore(?:a|ar|al[oa]|arl[oa]|e|en|ame|as)|rastrea(?:r)?|observa(?:r|l[oa])?) (?:\w+ |@\w+ ){0,4}",
            r"(?:pon|poner|ponle|ponme|ponerle|pone|poneme|ponele|activa|activar|activame|crea|creame|crear|configura\w*|dej\w+|agrega\w*|programa\w*|quiero|necesito|suscrib\w+) (?:\w+ )?(?:una |un |la |el )?(?:alerta|aviso|alarma|vigilancia|seguimiento|monitoreo|notificacion|watch)(?: \w+)?",
            r"(?:haz|hace|hacer|hacele|hazle|dar|dale|darle|da|pon\w*|lleva\w*|quiero|haceme|hagan|hagamos|empieza el|inicia el) (?:un |el )?seguimiento(?: (?:a|de|del|al))?",
            r"suscrib(?:e|ir|irme|eme|ime|an|a|o|ame)(?:me)?|suscripcion a|me (?:quiero )?suscrib\w+|subscri\w+",
            r"(?:^|[.,] |quiero |puedes |podes |podrias |por favor |porfa |puede |y |hola |necesito |me gustaria |quisiera )(?:sigue(?:me|nos)? informando|seguime informando|sigan(?:me|nos)? informando|sigue|seguir|segui|siga|siguele|segui(?:l[oa])|seguime|siguel[oa]|siga(?:n)?l[oa]|seguirl[oa]|sigueme|seguirle) (?:la pista |el rastro |de cerca |pendiente |atent[oa] )?(?:a |de |por |el |la |al |su |lo |mi )*(?:@p|caso|alta|cuenta|estado|usuari[oa]|tema|esto|ese|este|esta|proceso|est[ao])",
            r"(?:esta(?:te)?|quedate|queda|mante?nte|sigue|este|estes) (?:\w+ )?(?:atent[oa]|pendiente|al pendiente|al loro|ojo avizor) (?:a|de|con|del|al|por)",
            r"(?:quiero|quisiera|necesito|me gustaria|deseo|querria|prefiero) (?:que me (?:avis\w+|notifi\w+|inform\w+|alert\w+|digan|cuent\w+|escrib\w+)|enterarme|recibir (?:un |una )?(?:avis|notifica|alert|mensaj|correo)\w*|estar al (?:tanto|corriente|dia)|saber (?:\w+ )?(?:en cuanto|apenas|ni bien|tan pronto)|ser (?:avisad|notificad|informad)[oa]|seguir)",
            r"(?:echa|echal[ea]|echarl[ea]|no le quites|no pierdas|ten|tenle|mante?n|pon|ponle|dale) (?:\w+ ){0,2}?(?:el |un )?ojo (?:encima |puesto )?(?:a|de|al|en)(?: \w+){0,4} (?:y|hasta|por si|mientras)",
            r"(?:puedes|podes|podrias|puede|podria|pueden|podrian) (?:\w+ )?(?:avisarme|notificarme|avisarnos|informarme|alertarme|tenerme al tanto)",
            r"no (?:me )?olvid\w+ (?:de )?(?:avisar|decir|notificar)\w+",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"(?<!ya )(?<!ya se )(?<!lo )(?<!se )escal(?:a|ar|al[oa]|arl[oa]|e|en|emos|ame|enl[oa]|el[oa]|es|arme|arse|as|amel[oa]|ad[oa] al?)(?! (?:de |ayer|el @d|@d|salarial))",
            rf"(?<!se )(?<!ya )(?:pas(?:a|ar|al[oa]|ale|arl[oa]|el[oa]|en|enl[oa]|ame|arme|asel[oa]|esel[oa]|arsel[oa]|emel[oa]|amel[oa]|arle|ales)|deriv(?:a|ar|al[oa]|arl[oa]|e|en|el[oa]|ame)|transf(?:iere|erir|eri|iera|ieran|ierel[oa]|erirl[oa]|iereme|erime|erirme|ieranme)|env?i(?:a|ar|al[oa]|arl[oa]|e|en|asel[oa]|ale|arsel[oa])|mand(?:a|ar|al[oa]|arl[oa]|e|en|asel[oa]|aselo|ale|arsel[oa])|remit(?:e|ir|irl[oa]|a|an|el[oa]|i)|turn(?:a|ar|al[oa]|e|en|arl[oa])"
            rf"|reenv?i(?:a|ar|al[oa]|e|arl[oa])|lleva(?:r|l[oa]|rl[oa])?|sub(?:e|ir|el[oa]|irl[oa]|an|i|il[oa])|canali(?:za|zar|ce|cen|zal[oa]|zarl[oa])|report(?:a|ar|al[oa]|arl[oa]|e|en|el[oa]|asel[oa])|dirig(?:e|ir|irme|eme)|asign(?:a|ar|al[oa]|e|en|arl[oa])|redirig\w+|traslad(?:a|ar|al[oa]|e|en|arl[oa])|comparte(?:l[oa]|sel[oa])?|da(?:le|sel[oa])|deja(?:sel[oa])|informa(?:r)?(?:le)?|pide(?:le)?|notific(?:a|ar)(?:le)?|avis(?:a|ar)(?:le)?|involucr(?:a|ar|e)|contact(?:a|ar|e|en)|llam(?:a|ar|en)|consulta(?:r)?(?:le|l[oa])?|eleva(?:r|l[oa]|rl[oa])?|eleve(?:n|l[oa])?)"
            rf" (?:@p |\w+ ){{0,5}}?(?:a|al|con|para) {_DESK}",
            rf"(?:abr(?:e|eme|enos|ir|irme|irle|irnos|an|a|ame|amos|irl[oa]|i|ime|anme|ele|ile|anos|iras|inos)|crea(?:r|me|rme|nos|le|rle|s)?|genera(?:r|me|rme|nos|le)?|generen|levanta(?:r|me|rme|le|rle|nos)?|levanten|pon(?:me|er|erme|gan|ganme|ele|le|eme|e|erle)|pong(?:a|an|anme)|registra(?:r|me|le)|mete(?:r|me|le)?|haz(?:me|le)?|hace(?:me|r|rme|rle)?|hagan(?:me)?|saca(?:r|me)|carga(?:r|me)|tramita(?:r|me)?|quiero|quisiera|necesito|querria|solicito|gustaria|dej(?:a|ar|ame)|inicia(?:r)?|da(?:r|rme)?(?: de)? alta) (?:\w+ |@p ){{0,3}}?(?:un|una|el|otro|otra|nuevo|nueva|de)? ?{_CASE}(?! (?:de |que )?(?:baja|cambio|alta|licencia))",
            r"(?:hablar\w*|hablo|charlar|platicar|comunic\w+|contact\w+|conect\w+|chatear|conversar|pasame|pasarme|paseme|pasenme|ponme|ponerme|poneme|dirigirme|atiend\w+|derivame|tratar|enlaza\w*|transfiereme|transferirme|transferime|contactar|poner\w* en contacto|ponme en contacto) (?:\w+ ){0,2}?(?:con|a|al|por) "
            + _DESK,
            r"(?:necesito|quiero|prefiero|quisiera|exijo|dame|deme|hay|busco|me urge|requiero|consigueme|querria|me gustaria|puedo|puede|podria|hace falta) (?:\w+ ){0,3}?(?:un |una |algun |alguna |a |de |con |ayuda de |intervencion de )*(?:human[oa]s?|ser humano|persona (?:real|de verdad|de carne|humana|de soporte|del?)|persona(?= [.,?]|$)|agente(?: humano)?|operador[a]?|asesor[a]?|tecnico|tecnica|representante|alguien (?:de|del|real|human[oa]|que (?:me )?(?:ayude|atienda|entienda|sepa|pueda|resuelva)|con quien hablar))",
            rf"(?:que|para que) (?:\w+ ){{0,3}}?(?:vea|revise|revisen|atienda|atiendan|mire|miren|tome|tomen|ayude|ayuden|analice|vean|resuelva|resuelvan|se encargue|encarguen|investigue|investiguen|contacte|contacten|llame|llamen|solucione|solucionen|arregle|arreglen|gestione|se ocupe|sepa|sepan) (?:\w+ |@p ){{0,3}}?{_DESK}",
            rf"que {_DESK} (?:\w+ )?(?:\w+ ){{0,2}}?(?:lo |la |me |le |se |los |nos )?(?:vea|revise|revisen|atienda|atiendan|mire|miren|tome|tomen|ayude|ayuden|analice|vean|resuelva|resuelvan|encargue|encarguen|investigue|investiguen|contacte|contacten|llame|llamen|solucione|solucionen|arregle|arreglen|gestione|ocupe|intervenga|intervengan|eche)",
            r"(?:pedir|pide|pidele|pidan|solicita|solicitar|pedi|pedile|pedirle) (?:ayuda|apoyo|soporte|asistencia|intervencion) (?:a|al|de|con)",
            r"(?:llama|contacta|avisa|notifica|involucra|informa)(?:r|le)? (?:a|al) (?:la |el |los )?(?:mesa de (?:ayuda|servicios?)|help ?desk|service ?desk|soporte|sistemas|it|ti|informatica|administrador\w*|equipo de \w+)",
            r"(?:que )?(?:me )?(?:atienda|conteste|responda|ayude) (?:una |un |alguna |algun )?(?:persona|humano|agente|alguien|tecnico|ser humano)",
            r"(?:no (?:quiero|me sirve) (?:\w+ ){0,3}?(?:bot|maquina|robot))",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            rf"(?:re-?)?(?:revis|verifi[cq]|chequ?e|checa|checar|mir|comprueb|comprob|consult|fij|prob[ae]|prueb|(?:re)?intent|valid|busc|busqu|diagnosti[cq]|analiz|analic|examin|haz|hace|hag|pas|lee|ver|ve|vea|veamos|echa|dale|pega)\w* (?:(?!no )(?:\w+|@\w+|,) ){{0,6}}?{_AGAIN}",
            rf"{_AGAIN} (?:\w+ ){{0,2}}?(?:revis|verifi|chequ|checa|comprueb|comprob|consult|mira)\w* ?(?:@p|el|la|a)?",
            r"(?:vuelv[ea]s?|volv[eé]s?|volver|vuelvan|volverias|volvamos|vuelvo) a (?:revis|verific|verifiqu|mir|cheq|chec|comprob|consult|intent|prob|busc|ver|valid|diagnost|fij|ech|leer|preguntar|analiz|examin|correr (?:el|la) (?:diagnos|revis|chequ)|pasar (?:el|la) (?:diagnos|revis|chequ)|hacer (?:el|la) (?:diagnos|revis|chequ))\w*",
            r"(?<!no )(?<!sin )(?<!ni )(?:hay|tienes|tenes|hubo|tuviste|tienen|alguna?s?|se sabe|existe|ninguna?) (?:ya )?(?:alguna?s? )?(?:novedad(?:es)?|noticias?|cambios?|avances?|actualizacion(?:es)?|update|updates|movimiento)(?: (?:de|del|sobre|con|en|respecto|acerca|ya|hoy|en el caso|para|por|nueva?s?|desde))*",
            r"(?<!sin )(?<!no hay )(?<!no tengo )(?<!no tenemos )(?<!ni )(?:novedad(?:es)?|noticias|avances) (?:de|sobre|con|del|en|respecto|por)",
            r"(?:^|[.,?] |todo |@p |esto |eso )(?:sigue|continua|esta|seguimos|estamos|continuamos|anda) (?:todo )?(?:igual|lo mismo|en las mismas)(?: que antes)?(?= [.,?]|$| (?:lo|con|el|la|que|de|@|o))",
            r"(?:ya )(?:cambio|mejoro|avanzo) (?:algo|la cosa|todo|el tema)",
            r"(?:ya|ahora si|por fin|finalmente) (?:(?:se|lo|la|le|esta|quedo|ha|han|fue|todo) ){1,3}(?:arregl|solucion|resolv|resuelt|correg|corrig|list|quedo|repar|solvent)\w*",
            r"(?:quedo|esta|se ve) (?:ya )?(?:resuelt|arreglad|solucionad|corregid)[oa]",
            r"recheck\w*|re-?chequ\w+|re-?cheque\w*|re-?revis\w+|revalid\w+|re-?verific\w+|rechec\w+|re-?checa\w*",
            r"(?:actuali[zc]|refres[cq]|recarg)(?:a|ar|ame|ue|ues|e|es|al[oa])? (?:me )?(?:la |el |los |este |esta |ese |tu |mi )*(?:tarjeta|resultado|resultados|estado|respuesta|diagnostico|card|consulta|vista|status|pantalla|revision)",
            r"(?:ha|habra) cambiado algo|(?:cambio|cambia) algo|algo (?:ha )?(?:cambio|cambiado|nuevo)|algun cambio|hay algo nuevo|algo nuevo",
            r"(?:echa|echal[ea]|dale|pega|pegale|da|hecha|hechale|tira|tirale|damos|echemos|echamos|dar|echar|echarle|pasale) (?:\w+ )?(?:otra|otro|nueva|nuevo|una segunda|un segundo) (?:ojo|ojeada|vistazo|mirada|revisada|checada|chequeada|pasada|vuelta|revision|intento|mirada|chequeo|check|chance)",
            r"otra (?:revision|revisada|comprobacion|verificacion|checada|mirada|pasada)|otro (?:chequeo|diagnostico|vistazo)|nuev[oa] (?:diagnostico|revision|comprobacion|chequeo|verificacion)",
            r"(?:y )?(?:ahora|hoy|a esta hora) (?:como|que tal) (?:esta|va|sigue|anda|se ve|ves?|aparece|sale)",
            r"(?:como va|como sigue|como anda|en que (?:va|quedo|anda)|que tal va) (?:lo|la cosa|el tema|el asunto|eso|el caso|la cuenta|el alta|todo|la de|lo de|el de) (?:\w+ )?(?:con |de )?(?:@p)?",
            r"repet(?:ir|i|is|imos)|repite (?:\w+ )?(?:la |el |esa |ese )?(?:consulta|revision|diagnostico|busqueda|chequeo|comprobacion|verificacion|prueba|analisis|check)|repetir (?:la |el )?(?:consulta|revision|diagnostico|busqueda)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            rf"{_START}{_PROVISION}(?: (?:a |al |la |el |su |cuenta |de |usuari[oa] |emplead[oa] |nuestr[oa] |compan\w+ |colabor\w+ )*(?:@p|ya|ahora|manual\w*|de inmediato|inmediatamente|esta persona|este usuario|esta|ese|de una|cuenta|alta|usuario|empleado|de nuevo|por favor|porfa))",
            rf"{_START}(?:{_RUN}) (?:\w+ |@p ){{0,4}}?{_SYNC}",
            rf"{_START}(?:{_RUN}) (?:\w+ |@p ){{0,4}}?(?:job|ciclo|proceso|conector|flujo)(?: (?:\w+ )?(?:para|de|con|por|ya|ahora|manual\w*|a mano|a|en|inmediat\w+|otra vez))",
            r"on[- ]?demand|(?:bajo|a|por|en) demanda|a pedido|on demand",
            r"(?:fuerza|forza|forzar|forzarl[oa]|fuerzal[oa]|forzal[oa]|forzame|fuerzame|fuercen|fuerce|forcemos|fuerces|forzas|forcen|forzarle|forzale)(?= (?:\w+ ){0,4}?(?:sincro|sync|aprovision|provision|alta|cuenta|creacion|@p|job|proceso|ya|ahora|actualiz|import|ciclo|carga|el cambio|replica|que)|$| [.,?])",
            r"(?:corre|lanza|ejecuta|haz|hace|procesa|empuja|manda|pasa|sincroniza|mete|correr|procesar|dispara|haga|hagan|ejecute|procese|ejecutar|lanzar)(?:l[oa]s?|le|sel[oa]|mel[oa]|rl[oa])?(?: \w+)? (?:ya mismo|ahora(?: mismo)?|manualmente|a mano|de inmediato|inmediatamente|de una(?: vez)?|en este momento|ya)(?: (?:para|con|por|a|de|mismo|solo|el) (?:\w+ )?(?:@p|ell[oa]|el|la)|(?= [.,?]|$))",
            r"(?:correlo|correla|lanzalo|lanzala|ejecutalo|ejecutala|procesalo|procesala|hazlo|hacelo|corre|ejecuta|ejecute|procesa|procesen|lanza|dispara) (?:\w+ ){0,3}?(?:para|con|solo para|por|a|de) (?:la cuenta de |el usuario |su |solo )?@p",
            rf"{_START}(?:crea|crear|crearle|creale|creala|crealo|crearl[oa]|genera|generale|generar|habilita|habilitale|habilitar|dale|darle|da|dar|dales|haz|hacer|hazle|hacele|haceme|hazme|creame|den|denle|creen|creenle) (?:\w+ |@p ){{0,2}}?(?:la cuenta|cuenta|el usuario|usuario|de alta|el alta|su cuenta|su usuario|alta|el acceso)(?: (?:a|de|para|al|del) (?:\w+ )?@p)?(?: (?:ya|ahora|a mano|de inmediato|inmediatamente|manual\w*|hoy|de una|en este momento|@p|mismo|a @p|urgente))+",
            rf"{_START}(?:crea|creale|creala|crealo|dale de alta|da de alta|generale|denle de alta|creenle|dar de alta|crearle)(?: (?:ya |ahora )?(?:la cuenta |cuenta |el usuario |su cuenta )?(?:a|de|para|al) @p)(?! (?:no|sigue|tod))",
            r"(?:sin esperar|no quiero esperar|no esperes|antes) (?:a |al |el |la )*(?:siguiente |proximo |proxima )?(?:ciclo|sincronizacion|corrida|ejecucion)",
        ),
    ),
)

_PROBLEM = r"(?:no|sin|sigue|siguen|todavia|aun|tampoco|nunca|falta|faltan|nada|mal|erroneo|equivocad[oa]|incorrect[oa]|invisible|ni)"

WHY = anywhere(
    # A problem, then "tell me when": the problem comes first.
    rf"{_PROBLEM} [^?]{{1,200}}? [.?] (?:\w+ |, ){{0,7}}?(?:{_TELL} (?:\w+ ){{0,3}}?{_WHEN}|avis[ae]n?me)",
    rf"{_PROBLEM} [^?.]{{1,200}}? , (?:y |pero |asi que )?(?:por favor |porfa )?(?:me |nos )?{_TELL} (?:\w+ ){{0,3}}?{_WHEN}",
    "(?:por|x) ?que|porque|xq|pq|xk|porq|pk|xke",
    r"(?:que|q) (?:le |les |nos |me |se )?(?:paso|pasa|ocurre|ocurrio|sucede|sucedio|ha pasado|pasara|onda|fallo|falla|falta|anda mal|esta pasando|estara pasando|hay de malo|esta mal|impide|bloquea)",
    "a que se debe|(?:el |la |cual es el |cual es la )?(?:motivo|razon|causa)",
    "como (?:es que|es posible|puede ser|que no)|a cuento de que|como asi",
)

OUTSIDE = anywhere(
    r"(?:que|como) (?:tan )?(?:alto|grande|lejos|caliente|frio|caro)|capital de|cuanto (?:cuesta|vale|mide|gan\w+|cobr\w+|me toca|pesa)",
    r"contrasenas?|passwords?|clave|claves|pass|pin|contrasenia|contraceña",
    "vpn|red privada",
    r"impresoras?|imprim\w+|impresion|toner|escaner|scanner",
    r"wi-?fi|red (?:inalambrica|de invitados)|internet|cable de red",
    r"(?:el )?(?:clima|tiempo hace|pronostico)|lluev\w+|llover|llueve|llovera|temperatura|hara (?:frio|calor)|hace (?:frio|calor)",
    r"laptop|portatil|computador[a]?|computadora|ordenador|monitor|pantalla (?:azul|rota|negra)|teclado|raton|mouse|auriculares|audifonos|notebook|cargador|docking|camara|microfono|tablet|pc",
    r"licencias?|licenciamiento|suscripcion a",
    r"mfa|authenticator|autenticador|doble factor|segundo factor|2fa|multifactor|token",
    r"chistes?|adivinanza|poema|cuentame (?:algo|un)|cantame|cantar|horoscopo",
    r"almuerzo|almorzar|pizza|cafe|cafeteria|comedor|futbol|pelicula|cancion|musica|receta|partido|comida|comer|cena|desayuno|menu del dia|mundial|gano|loteria|cumpleanos|vino|cerveza|tacos?|empanadas?|asado",
    r"sharepoint|onedrive|excel|powerpoint|power bi|word|planner|zoom|salesforce|jira|macro|formula",
    r"sueldo|salario|recibo de (?:sueldo|nomina|haberes)|vacaciones|aguinaldo|feriados?|festivos?|dias libres|nomina|viaticos|reembolso|gastos de viaje|aumento|incapacidad|licencia (?:medica|por \w+)|permiso (?:de|por)|asueto|puente|horas extras?|prestamo|liquidacion|finiquito|reintegro|constancia|certificado (?:laboral|de trabajo)|boleta de pago|bono|utilidades|obra social|seguro medico|comprobante|gasto",
    r"sala de (?:reuniones|juntas|juntas)|salas?|estacionamiento|aparcamiento|parking|cochera|gafete|credencial de acceso|tarjeta de acceso|cajon|reservar?|reserva\w*|reuniones",
    r"desbloque\w+|bloquead[oa] por intentos",
    r"unidad (?:de red|compartida)|carpeta compartida|carpeta de red|lista de distribucion|lista de correo|disco compartido|grupo de seguridad|unidad [a-z](?= |$)",
    r"traduc\w+|traduci\w+|dolar|bitcoin|acciones|bolsa de valores|vuelos?|hotel|taxi|uber|viajes?|silla|aire acondicionado|bano|ascensor|elevador|luz del|limpieza|regalo|gimnasio|yoga",
    r"spam|phishing|virus|antivirus|hackear\w*|correo sospechoso|proyector|extension telefonica nueva|telefono nuevo|celular nuevo|movil nuevo|chip|sim|whatsapp|tinta|teams (?:se|no) (?:me )?(?:cierra|abre|congela|cuelga|carga)",
    r"firma (?:de|del) correo|fuera de (?:la )?oficina|respuesta automatica|comprar|compra de|cotizacion|presupuesto|factura|proveedor nuevo|pedido de compra|(?:re)?instal\w+",
)

JOB_SUBJECT = anywhere(
    r"jobs?|trabajos?(?= (?:de|del|que|con|programad|esta|sigue|en|se|corr|ha|no|fall|termin|por|automatic|workday|[.,?]|$))",
    r"syncs?|sincro(?:s)?|(?:re)?sincroniz\w+|sincronizacion(?:es)?|sincroniza\w*",
    r"(?:a)?provision(?:ing|amiento)|provision|aprovisiona\w*|provisiona\w*",
    r"conector(?:es)?|connectors?",
    r"ciclos?|cycles?|corrida|ejecucion|tarea programada",
    r"agentes?(?: de (?:aprovisionamiento|provision\w+|sincronizacion))?",
    r"integracion(?:es)?|interfaz|interfase|interface",
    r"workday|successfactors|success factors",
    r"cuarentena|quarantine",
    r"importacion|exportacion|import|cargas?(?: (?:masiva|de datos|automatica|nocturna|incremental))?",
    r"(?:api|sap|sf|hr|rrhh|rh) (?:sync|job|provisioning|feed|integration)|flujo (?:de|desde|entre)|proceso (?:de|nocturno|que|desde|automatico)|feed|motor|replicacion|pipeline|servicio de (?:aprovision|sincro|provision)\w+",
)

JOB_STATE = anywhere(
    r"corri\w+|corre[nr]?|corrio|corrieron|ejecut\w+|funcion\w+|march\w+|en marcha|andando|anda[n]?|operativ[oa]s?|operando|trabajando|opera",
    r"paus\w+|deten\w+|detuv\w+|par(?:o|ad[oa]s?|aron|e|ada)|fren\w+|suspend\w+|interrump\w+|caid[oa]s?|caer|cayo|cayeron|cae|abajo|arriba|muri\w+|muert\w+|trab\w+|atasc\w+|atorad\w+|coloca\w+|colgad\w+|cuelg\w+|bloquead\w+|estancad\w+|congel\w+|se (?:fue|quedo|cayo|paro)",
    r"estado|estatus|status|salud|sano|sana|saludable|situacion",
    r"cuarentena|quarantine",
    r"activ[oa]s?|habilitad[oa]s?|deshabilitad\w+|desactivad\w+|apagad\w+|encendid\w+|prendid\w+|online|offline|en linea|viv[oa]|levantad[oa]|vigente",
    r"termin\w+|complet\w+|finaliz\w+|acab\w+|conclu\w+",
    r"ultim[oa]s?|proxim[oa]s?|siguiente",
    r"error(?:es)?|falla(?:s|n|ndo|do|ron)?|fallo(?:s)?|problemas?|incidencias?|fall\w+|rot[oa]s?|mal|inconvenientes?|incidente",
    r"cuando|a que hora|cada cuanto|cuanto (?:tarda|falta|demora|tiempo|le falta|dura)|con que frecuencia|desde cuando|hace cuanto|cuantas veces|que tan seguido",
    r"como (?:va|esta|estan|sigue|anda|andan|van|se encuentra|ve|ven)|que tal|bien|ok|normal|al dia|correcta\w*|paso (?:algo )?con|pasa con|ocurre con|hay (?:algun|alguna|algo)|sucede con|le pasa|sabes algo|algo raro",
    r"retras\w+|atras\w+|demor\w+|lent[oa]s?|tard\w+|progreso|avanz\w+|pendiente|arranc\w+|inici\w+|empez\w+|comenz\w+|reinici\w+|procesa\w*|sigue|llego|trajo|trae|esta entrando|entran|recib\w+|se hizo|hubo",
)

_SELF_VERBS = (
    r"(?:tengo|puedo|aparezco|figuro|existo|recibo|recibi|accedo|logro|entro|consigo|encuentro mi|veo mi|salgo|estoy|he podido|he recibido|pude|tuve|logre|consegui|consto|he tenido|me dieron|me han|dispongo|cuento con"
    r"|ingreso|inicio sesion|alcanzo|soy|podia|tenia|aparecia|constaba|figuraba|obtengo|obtuve)"
)
_THINGS = (
    r"(?:cuentas?|acceso|accesos|buzon|login|perfil|usuario|user|datos|informacion|detalles|puesto|cargo|titulo|departamento|area|equipo|nombre|apellidos?|numero|telefono|movil|celular|celu|anexo|interno|extension|correo|e?-?mail|direccion"
    r"|ubicacion|oficina|sede|empresa|compania|ciudad|pais|licencias?|grupos|centro de (?:coste|costo)s?|legajo|ficha|registro|upn|username|alta|ingreso|baja|aprovisionamiento|provisionamiento|rol|posicion|casilla|identidad|credenciales|gerencia|cambio|cambios|ascenso|promocion|traslado|planta|categoria|account|access|manager|title|jef[ea](?! (?:\w+ )?(?:@\w+|no (?!esta|aparece|es|sale|figura|coincide|se|ha|corresponde|cambia)|me|dice|dijo|pide|pregunt\w+|quiere|necesita|esta pidiendo|pidio|ha|fue|tiene))|supervisor[a]?(?! (?:\w+ )?(?:@\w+|no (?!esta|aparece|es|sale|figura|coincide|se|ha|corresponde|cambia)|me|dice|pide|quiere))|gerente(?! (?:\w+ )?(?:@\w+|no (?!esta|aparece|es|sale|figura|coincide|se|ha|corresponde|cambia)|me|dice|pide|quiere))|responsable(?! (?:@\w+|no (?!esta|aparece|es|sale|figura|coincide|se|ha|corresponde|cambia)|me|dice|pide|quiere)))"
)

SELF_ASKED = anywhere(
    rf"(?:no|aun no|todavia no|nunca|ya no|tampoco) (?:me |lo |la |los |las |le )?{_SELF_VERBS}",
    rf"(?:por que|cuando|como|xq|pq|donde) (?:no |yo |yo no |todavia no |aun no |sigo |todavia )*(?:me |lo |la )?{_SELF_VERBS}",
    r"sigo (?:sin|con|apareciendo|figurando|saliendo|teniendo|esperando|como|en|viendo|sin poder|siendo)",
    r"me (?:sigue|siguen|aparece|aparecen|figura|figuran|falta|faltan|sale|salen|llego|llega|crearon|dieron|han|cambiaron|ascendieron|promovieron|contrataron|trasladaron|case|mude|incorpore|pasaron|movieron|cambie|cambio|actualizaron|asignaron|toca|deja|dejan|rechaza|reconoce|quede|divorcie|jubile|promocionaron|deniega|niega|hicieron|mantienen|mantiene|activaron|reincorpore|transfirieron|muestra|quitaron|bloque\w+|aprovision\w+|provision\w+|recontrataron|traslade|acaban|pone|ponen|lista|tiene como|tienen|cargaron|habilit\w+|desactiv\w+|registraron|dio de alta)",
    r"(?:no|nadie|aun no|todavia no|nunca|nada) (?:se )?me (?:\w+)",
    r"(?:empece|entre|ingrese|comence|arranque|inicie|me uni|trabajo|renuncie|regrese|volvi|fui (?:contratad|ascendid|promovid|dad|trasladad|transferid|recontratad|promocionad)[oa]|soy (?:nuev[oa]|el nuevo|la nueva)|acabo de (?:entrar|ingresar|incorporarme|empezar|casarme|mudarme|cambiar\w*)|estoy (?:sin|esperando mi)|pase a|llevo|estreno) (?:\w+ |@\w+ ){0,12}?(?:no|sin|mi|sigo|tengo|aun|todavia|cuenta|acceso|correo|usuario|puedo|aparezco|falta|me)",
    r"(?:soy|me llamo) (?:nuev[oa]|@p)",
    r"(?:^|[.,] )(?:yo )?(?:me )?(?:cambie|case|mude|divorcie|traslade) (?:de|a|el|mi|en|y|con)",
    r"(?:donde|en (?:la|el) que) (?:yo )?(?:trabajo|estoy|laboro|laburo)",
    r"llevo (?:\w+ |@d ){0,5}?(?:con|sin|esperando|figurando|apareciendo)",
    r"(?:^|[.,?] |y |que |todavia |aun |ya |yo )(?:figuro|aparezco|consto|salgo) (?:en|como|con|mal|sin|todavia|aun|a)",
    r"conmigo|a mi|para mi|yo (?:tambien|sigo|todavia no|aun no|tampoco|mism[oa]|nunca|no (?:tengo|puedo|aparezco|figuro|existo))|(?:y|que) yo(?= [.,?]|$)|sobre mi|de mi(?= [.,?]|$)|me pasa|por mi(?= [.,?]|$)|mi caso es",
    rf"(?:mi|mis|la mia|el mio|lo mio)(?: propi[oa]| nuev[oa]| actual| viej[oa]| primer| segundo| apellido)? (?:{_THINGS})",
    r"(?:cuenta|acceso|usuario|correo|alta) (?:para mi|mi[oa])|(?:la|lo) mi[oa]",
    r"(?:estoy|estaba|estare|quedo|quede) (?:\w+ ){0,2}?(?:dad[oa] de alta|sin (?:cuenta|acceso|usuario|correo)|bloquead[oa]|provisionad[oa]|aprovisionad[oa]|en (?:ad|entra|el (?:directorio|sistema)))",
)

PURPOSE = anywhere(
    r"(?:para|y asi) (?:que )?(?:yo |le |les |se |lo |pueda |puedo |poder )*(?:decir|avisar|informar|contar|responder|diga|avise|informe)(?:le|les|lo|selo)? [^.?]*",
)
"""What the asker wants to do with the answer; it says nothing of what is wrong."""

NOT_SELF = anywhere(
    r"(?<!soy )(?<!como )(?<!era )(?:nuestr[oa]|un[oa]? (?:\w+ )?|el |la |mi |una |este |esta |ese |esa |otro |otra (?!persona)|del |al |los |las |un |estos |mis )(?:nuev[oa]s? )?(?:compañer[oa]s?|companer[oa]s?|emplead[oa]s?|trabajador[a]?|trabajadores|colaborador[a]?|colaboradores|colegas?|becari[oa]s?|pasantes?|practicantes?|contratistas?|consultor[a]?|chic[oa]s?|persona|señor[a]?|senor[a]?|usuari[oa] (?:que|afectad)\w*|ingresante|ingresantes|ingreso nuevo|recien llegad[oa]|incorporacion|candidat[oa]|subordinad[oa]|report[ea]|muchach[oa]|gente|exemplead[oa]|ex-emplead[oa]|alguien|nuev[oa])(?! (?:de legajo|id))",
    r"ell[oa]s?(?! (?:mism|dicen))|alguien|algun (?:compa|emple|usua|colab|colega)\w*|suy[oa]s?|los nuevos|las nuevas|gente nueva|de su|a su",
)

OWN_ID = anywhere(
    r"yo , @p|soy (?:\w+ ){0,3}?(?:, )?(?:\w+ ){0,3}?@p|(?:mi|yo) (?:\w+ ){0,4}?@p|soy [^@.]{0,60}, (?:con )?(?:\w+ ){0,3}?@p",
)
