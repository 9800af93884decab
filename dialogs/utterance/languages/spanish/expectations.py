"""What Spanish says when an account is missing, out of date, or should be gone; HR systems and attributes."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import HrSource

_OF = r"(?:de |del |en |la |el |los |las |su |sus |mi |mis |un |una |ningun |ninguna |algun |alguna |tu |nuestra |propi[oa] |@p |@x |@d )"
ACCOUNT = (
    r"(?:cuentas?|cuentita|usuarios?|usuari[oa] (?:de red|en ad)|users?|accesos?|log-?in|logins|perfil(?:es)?|identidad|accounts?|credenciales|upn|acces|ctas?)"
    r"(?! (?:a la vpn|vpn|a sharepoint|a la carpeta|al edificio|al estacionamiento|al gimnasio))"
)
_TARGET = (
    r"(?:(?:el |la |nuestro |nuestra )?(?:ad|aad|entra(?: id)?|active directory|azure(?: ad)?|directorio(?: activo)?|tenant|inquilino|sistemas?|nube|gal|libreta(?: de direcciones)?|outlook|teams|microsoft 365|office 365|o365|m365|dominio"
    r"|plataforma|directory|red|agenda|intranet|lista global|office|portal|busqueda|buscador|consola|ningun (?:lado|sitio|lugar)|ninguna parte|dc))"
)
_PRON = r"(?:(?:se|le|les|lo|la|los|las|me|nos|te|os) ){0,3}"
_AUX = (
    r"(?:(?:ha|han|he|hemos|has|habia|habian|haya|hayan|hubiera|fue|fueron|sido|esta|estan|estaba|esten|este|sea|sean|queda|quedo|quedaron|quede|pudo|puede|pueden|pudieron|podido|termina de|terminan de|termino de|acaba de|llego a|llega a|siendo|sale"
    r"|salio|aparece|aparecen|va a|van a|sigue|siguen|aun|todavia|ya|quiere|logra|logro|consigue|consiguio|es|son|era|viene|vino|figura|termina|acab[oa]|logramos|consigo|puedo|pude|han podido|aparece como) ){0,4}"
)
NOT = r"(?:no|nunca|tampoco|jamas|ni|nadie|aun no|todavia no|sin|nada|ningun[oa]?)"
NEGATED = rf"{NOT} (?:\w+mente )?(?:@p )?(?:aun |todavia |siquiera |ni |nada |nos )?{_PRON}{_AUX}{_PRON}{_AUX}(?:\w+mente )?"
_CREATED = (
    r"(?:cre(?:o|ad[oa]s?|aron|a|an|e|en|ar|arl[oa]s?|arles?|amos|aste|aba|aban|aran|aria|are|ando|arse|as)|gener(?:o|ad[oa]s?|aron|a|an|e|en|ar|arl[oa]|arle|arse)|(?:a)?provisi?on(?:o|ad[oa]s?|aron|a|an|e|en|ar|arl[oa]|arle|arse|amos)|provisioned"
    r"|habilit(?:o|ad[oa]s?|aron|a|an|e|en|ar|arl[oa]|arle)|activ(?:o|ad[oa]s?|aron|e|en|ar|arl[oa]|arle)|configur(?:o|ad[oa]s?|aron|a|e|ar|arle)|(?:d(?:io|ieron|ad[oa]s?|an|a|e|en|ar|arl[oa]|arle|arle|imos|arse) )?(?:de )?alta|registr(?:o|ad[oa]s?|aron|a|e|ar|arse)"
    r"|nac(?:e|io|ido)|arm(?:o|ad[oa]|aron|ar)|inici(?:o|ad[oa]|aron)|onboarde?\w+|asign(?:o|aron|ad[oa]|an|a|ar|arle)|entreg(?:o|aron|ad[oa]s?|an|ar)|prepar(?:o|aron|ad[oa])|dispon(?:e|en|ible)|list[oa]|proporcion\w+|hech[oa]s?|hizo|hicieron|replic\w+|materializ\w+|dad[oa]s? de alta|otorg\w+|cread[oa])"
)
_DISABLED = (
    r"(?:des-?habilit\w+|des-?activ\w+|in-?habilit\w+|bloque\w+|suspen\w+|cerr\w+|cierr\w+|elimin\w+|borr\w+|revoc\w+|revoqu\w+|anul\w+|quit\w+|cort\w+|caduc\w+|des-?provision\w+|desaprovision\w+|deprovision\w+|retir\w+|remov\w+|remuev\w+"
    r"|(?:d(?:io|ieron|ad[oa]s?|an|a|e|en|ar|arl[oa]|arle|imos|arse|ando) )?(?:de )?baja|dad[oa]s? de baja|cancel\w+|desvincul\w+|saca\w*|dej(?:o|ado|ar) de (?:funcionar|estar|tener)|pas(?:o|ado|a|ar) a inactiv[oa]|inactiv\w+|disabled?|apag\w+|perd\w+|pierd\w+|ces(?:o|ado|aron) (?:el|los) acceso|venc\w+|depur\w+|tumb\w+|congel\w+|off-?board\w*|limpi\w+|dar de baja|ha ido)"
)
_UPDATED = (
    r"(?:actuali[zc]\w+|cambi(?:o|ad[oa]s?|a|an|aron|e|en|ar|arl[oa]|arle|amos|arse|aba|ando)|modifi\w+|corrig\w+|correg\w+|reflej\w+|refres\w+|renombr\w+|reemplaz\w+|sustitu\w+|propag\w+|ajust\w+|traslad(?:o|ad[oa]|a)|replic(?:o|a|ad[oa]|an|aron|ar|arse) (?:el|los|su|la|ese|esos|ningun|sus)|rectific\w+|arregl(?:o|ad[oa]|aron|a)|aplic(?:o|a|ad[oa]s?|an|aron|ar|arse|arl[oa])|impact(?:o|a|ad[oa]|an|aron|ar)"
    r"|tom(?:o|a|ad[oa]|an|aron) (?:el|los|la|sus?|ese|ningun|mi|mis)|edit\w+|sobrescri\w+|al dia|coincid\w+|cuadra\w*|cambiad\w+|concuerd\w+|update[ad]?\w*|pisa\w*|bien)"
)
_OLD = (
    r"(?:viej[oa]s?|antigu[oa]s?|anterior(?:es)?|previ[oa]s?|equivocad[oa]s?|incorrect[oa]s?|err[oó]ne[oa]s?|desactualizad[oa]s?|obsolet[oa]s?|mal|malos?|malas?|de soltera|de casada|pasad[oa]s?|de antes|que no (?:es|son|era|corresponde\w*)|que tenia|vencid[oa]|caducad[oa]|trucad[oa]|cambiad[oa]s?|invalid[oa]|fals[oa]|distint[oa]|diferente"
    r"|que ya no|desfasad[oa]s?|de hace|que dejo|original|errad[oa]s?|cruzad[oa]s?|al reves|invertid[oa]s?)"
)
_STILL = r"(?:sigue|siguen|continua|continuan|permanece|permanecen|mantiene|mantienen|conserva|conservan|todavia|aun|se mantiene|seguia|seguian|sigan|siga|se quedo|sigo|continuo|quedo|quedaron)"

SOURCES = (
    (HrSource.WORKDAY, anywhere("workday", "wd", "workdays?", "work day", r"workday2\w+(?:\.[\w.-]+)?")),
    (
        HrSource.SUCCESSFACTORS,
        anywhere(
            "success ?factors?",
            "sap",
            "sf",
            "succesfactors?",
            "success factor",
            "sucess ?factors?",
            "successfactor",
            "ssff",
            r"(?:sap|sf|successfactors)2\w+(?:\.[\w.-]+)?",
        ),
    ),
    (
        HrSource.API,
        anywhere(
            "apis?(?:-driven)?",
            "bulk ?upload",
            "bulk-upload",
            "scim",
            "(?:carga|subida|importacion|cargue|upload) (?:\\w+ )?masiv[oa]",
            "bulk",
            "cargas masivas",
            r"api2\w+(?:\.[\w.-]+)?",
        ),
    ),
)

_OLD_WORD = (
    r"(?:viej[oa]s?|antigu[oa]s?|anterior(?:es)?|previ[oa]s?|equivocad[oa]s?|incorrect[oa]s?|errone[oa]s?|desactualizad[oa]s?"
    r"|de soltera|de casada|mal)"
)
_NOT_OLD = rf"(?!(?: \w+)? (?:{_OLD_WORD}|de (?:analista|jefe|jefa|gerente|@x)))"
_LEFT_ACCESS = r"(?:acceso|accesos|entrando|entra|entran|acced\w+|accediend\w+|conect\w+|logue\w+|loge\w+|metiendo\w*|activ[oa]s?|habilitad[oa]s?|abiert[oa]s?|viv[oa]s?|vigentes?|funcionando|funciona|operativ[oa]|usando (?:el correo|la cuenta|su|teams|outlook|el buzon)(?! portatil| laptop)|recib\w+|enviando|mandando|ingresando|iniciando|enabled|usa|usan|entrar|ingresar|ingresan?(?! (?:el|@d))|dentro|operando|licenciad[oa]|online|contestando|leyendo|autentic\w+|pudiendo (?:entrar|acceder|ingresar|iniciar|conectarse|loguearse|ver|abrir|usar)|prendid[oa]|alta en|dad[oa] de alta|sin (?:deshabilitar|desactivar|dar de baja|bloquear|cerrar|eliminar|borrar|inhabilitar|revocar|cancelar|suspender|dar la baja|ser (?:deshabilit|desactiv|bloque|elimin|dad)\w+|quitarle))"
_LEFT = (
    r"(?:(?:se|ya) (?:\w+ )?(?:fue|marcho|ha ido|desvinculo|retiro|jubilo|han ido|fueron|iba|va|largo|salio)(?! (?:creada|cread|dad|actualiz|provision|contrat|ascend|promov|cambi))|renunci\w+|despid\w+|despedid[oa]s?|desped\w+|ces(?:o|ado|ada|aron|ada|e)(?= |$)|jubil\w+|finiquit\w+|desvincul\w+|ex-?(?:emplead|trabajador|colabor|compa|consult|becari|pasante|jef)\w*"
    r"|(?:caus|d(?:io|ieron|ad[oa]s?|imos|i|an|e|en|ar|arl[oa]))\w* (?:de )?(?:la |su )?baja|ya no (?:\w+ )?esta(?= [.,?]|$| (?:y |pero |en la empresa|con nosotros|aqui|aca))|dej(?:o|ado|aron|a|ara|an) (?:la |nuestra |el |su |de (?:trabajar|laborar|laburar|pertenecer|ser))(?:empresa|compania|organizacion|cia|puesto|emplead\w+|trabajo|firma)?|ya no (?:\w+ )?(?:trabaj\w+|labora|labura|esta con|esta en la (?:empresa|compania)|pertenece|forma parte|sigue con|es (?:parte|emplead))|no (?:\w+ )?trabaja (?:mas|ya)"
    r"|ultimo dia|termin\w+ (?:el |su |la )?(?:contrato|relacion|pasantia|practicas|beca|vinculo)|terminacion|fin de contrato|(?:vencio|finalizo|acabo|concluyo|expiro|culmino) (?:el |su |la )?(?:contrato|beca|pasantia|practicas|relacion|vinculo)|contrato (?:\w+ )?(?:termino|vencio|finalizo|acabo|expiro|concluyo|termina|vence|finaliza)|(?<!planta )baja(?:s)? (?:voluntaria|definitiva|laboral|efectiva|de personal|de empleado|desde|el @d|en (?:workday|sap|sf|successfactors|rrhh|rh|nomina|el sistema)|@d|en la empresa|de la empresa|registrada|procesada|cargada|del @d|con fecha)"
    r"|egres(?:o|ad[oa]|aron|a)|offboard\w*|(?:de|fecha de) (?:baja|salida|cese|egreso)|falleci\w+|prejubil\w+|abandon\w+|dimiti\w+|dimision|la echaron|lo echaron|fue echad[oa]|echaron|que corrieron|corrieron (?:a @p|ayer|hoy|@d)|lo corrieron|la corrieron|desligad[oa]|leaver|terminated|prescind\w+|lo cesaron|salio de la (?:empresa|compania)|salida de @p|la baja de|baja de @p|se nos fue|la botaron|lo botaron)"
)

DISABLE_SURELY = anywhere(
    rf"{_STILL} (?:(?!(?:no|sin|ni|nunca|nadie|me|nada|esper\w+|falta\w*|necesit\w+|pendiente|aguard\w+|pid\w+|solicit\w+) )[\w@]+ ){{0,3}}?{_LEFT_ACCESS}{_NOT_OLD}(?! (?:con|en|la|el|como|su|del?) (?:\w+ )?{_OLD})",
    rf"{_STILL} (?:con|teniendo|tiene|tienen|usando|disponiendo de|manteniendo|contando con) (?:la |su |sus |el |los |las |una |un |toda |todos )*(?:cuentas?|accesos?|usuarios?|buzon|correo|mail|licencias?|permisos|teams|sesion|credenciales|vpn|login|perfil|privilegios|roles de admin\w*){_NOT_OLD}(?! (?:de (?:analista|junior)|que no|con el|en (?:blanco|la oficina)|@x))",
    rf"(?:cuenta|usuario|acceso|buzon|correo|login|user|account|perfil|mail|licencia|accesos) (?:de @p |\w+ |@p ){{0,4}}?{_STILL} (?:\w+ ){{0,2}}?(?:activ[oa]s?|habilitad[oa]s?|abiert[oa]s?|viv[oa]s?|vigentes?|funcionando|funciona|operativ[oa]|enabled|existe|existiendo|recibiendo|recibe|ahi|en pie|alta|prendid[oa])",
    r"(?:todavia|aun|sigue|continua|incluso) (?:\w+ )?(?:puede|pueden|podia|logra|consigue|es capaz de|pudo) (?:\w+ )?(?:entrar|acceder|ingresar|iniciar|conectarse|loguearse|logearse|ver|abrir|usar|leer|autenticarse|mandar|enviar|trabajar|logarse|meterse)",
    r"(?:puede|pueden|pueda|puedan|podia|podria|logra|consigue) (?:todavia|aun|seguir) (?:\w+ )?(?:entrar|entrando|acceder|accediendo|ingresar|ingresando|iniciar|iniciando|conectar\w*|loguear\w*|loge\w+|ver|viendo|abrir|abriendo|usar|usando|leer|leyendo|mandando|enviando|trabajando|conectand\w+)",
    rf"(?:{NOT}) (?:@p )?(?:aun |todavia |siquiera )?{_PRON}{_AUX}{_PRON}{_AUX}{_DISABLED}(?! (?:la )?(?:correccion|medica|maternal|el cambio))",
    r"(?:no|nunca|aun no|todavia no) (?:\w+ ){0,3}?(?:quit|retir|cort|cerr|bloque|revoc)\w+ (?:\w+ ){0,3}?(?:acceso|cuenta|accesos|permisos|usuario|buzon|licencia)",
    rf"(?:deberia|debia|debio|deberian|tenia que|tendria que|tendrian que|habia que|debieron|debe|deben|tiene que|hay que) (?:\w+ ){{0,4}}?{_DISABLED}(?! (?:el|la|los|su) (?:apellido|nombre|cargo|puesto|telefono))",
    r"(?:desactivar|deshabilitar|inhabilitar|dar de baja|desactiven|deshabiliten|cerrar|bloquear|inhabiliten|desactivarse|deshabilitarse|darle de baja|eliminar|desaprovisionar|desprovisionar|revocar|quitarle|quitar)(?:l[oa]s?|le)? (?:a |la |el |los |su |las )*(?:cuentas?|usuarios?|accesos?|@p|buzon|user|acceso)",
    rf"{_LEFT}[^?]{{0,120}}(?:{_STILL}|cuenta activa|usuario activo|acceso activo|figura activ[oa]|aparece activ[oa]|esta activ[oa]|sigue|tiene acceso|habilitad[oa]|puede (?:entrar|acceder|ingresar|conectarse|iniciar)|esta viv[oa]|activ[oa] en (?:ad|entra))(?! (?:sin|en espera))",
    rf"(?:{_STILL}|activ[oa]|habilitad[oa]|tiene acceso|puede (?:entrar|acceder|ingresar)|entra|recibe correos)[^?]{{0,90}} {_LEFT}",
    r"(?<!de )(?<!planta )bajas? (?:de |del |de la |a )?(?:@p |\w+ ){0,4}?(?:no|sin|nunca|todavia|aun|sigue|pendiente|tampoco)",
    r"(?:cuentas?|usuarios?|accesos?) (?:\w+ |@p ){0,3}?(?:activ[oa]s?|habilitad[oa]s?|abiert[oa]s?|viv[oa]) (?:todavia|aun|pese|a pesar|aunque|cuando|y (?:ya )?no|despues)",
    rf"(?:que|cuando|si|apenas|en cuanto|una vez que|hasta que) (?:ya )?(?:a @p )?(?:ya )?(?:@p )?(?:le|les|se|lo|la|me|sea|quede|este|haya|hayan)? ?(?:le |les |se |lo |la |hayan |haya |haya sido |sido |este |quede |ya |@p ){{0,4}}?{_DISABLED}(?! (?:el cambio|la correccion|contrato))",
    r"(?:cuenta|usuario|acceso) (?:zombie|huerfan[oa]|fantasma)",
)

_SEES = r"(?:aparec\w+|figur\w+|exist\w+|sal(?:e|en|io|ia|ga|gan)|encuentr\w+|encontr\w+|ve(?:o|n|mos|s)?|est(?:a|an|aba|aban|en|e|uvo)|hall\w+|localiz\w+|const(?:a|an|aba)|hay|asom\w+|muestr\w+|ubic\w+|visualiz\w+|llego|llega|llegan|llegaron|existi\w*|vis(?:ible|to)|present\w+|identific\w+|detect\w+|reconoc\w+|list[oa]s?|ha llegado|ha aparecido|sabe\w*|apare[sz]e\w*)"

_NO_ACCOUNT = r"(?! (?:\w+ ){0,3}?(?:nominas?|recibos?|vacaciones|laptop|portatil|computadora|ordenador|impresora|tarjeta|gafete|vpn|sueldo|salario|aguinaldo|bono|pantalla|raton|teclado|wifi|paquete|pedido|silla|toner|factura|celular nuevo|telefono nuevo|uniforme|credencial|contrasena|correo de bienvenida))"

_ENTER = (
    r"(?:(?:pued\w+|pud\w+|pod\w+|log\w+|consig\w+|deja\w*|permit\w+|es posible|fue posible|sabe|hay (?:forma|manera) de(?: que)?) (?:\w+ )?"
    r"(?:entr\w+|acced\w+|ingres\w+|inici\w+(?: de)? sesion|inici\w+|conect\w+|logue\w+|loge\w+|logar\w*|log-?in|autentic\w+|abrir sesion|sign in|hacer log-?in|usar (?:su|la) cuenta|firmar\w*|trabajar)"
    r"|(?:inicia|inicio|abre|abrir|iniciar) sesion|accede|ingresa|se (?:conecta|loguea|logea|autentica)|entra (?:a|al|en)|accedo|ingreso (?:a|al)|me logueo|log[ue]+arme)"
)

CREATE_SURELY = anywhere(
    rf"{ACCOUNT} (?:{_OF}|\w+ |@p ){{0,3}}?no (?:me |le |les |nos )?(?:funciona|anda|sirve|jala|entra|abre|va|responde|reconoce|deja)",
    rf"(?:deberia|deberian|tendria que|tendrian que|debia|debio|tenia que|debieran?) (?:\w+ ){{0,2}}?(?:existir|estar (?:ya |dentro )?(?:en {_TARGET}|cread|dad|provis|aprovis|activ[oa] desde|list)|tener (?:ya )?(?:la |su |una |el )?{ACCOUNT}|aparecer (?:ya )?en {_TARGET}|poder (?:ya )?(?:entrar|acceder|ingresar|iniciar)|haberse cread|crearse)",
    r"(?:sin|no (?:le |me |les |se le |se me )?(?:tiene|tienen|tengo|dieron|hay|han dado|llego|crearon|habilitaron|asignaron|ha llegado|tenemos|tenia)|ni|falta|le falta|tampoco) (?:aun |todavia )?(?:la |su |el |una |un |ningun |ninguna |mi )?(?:correo|mail|e-?mail|casilla)(?: (?:corporativo|institucional|de la empresa|electronico|de trabajo))?(?= [.,?]|$| (?:ni|y|aun|todavia|desde|en|hoy|@d|para|o|activo|creado))",
    rf"(?:{NOT}) (?:@p )?(?:se |le |les |la |lo |me |nos |aun |todavia |ha |han |he |hemos |habia |tien\w+ |teng\w+ |ten(?:er|ia|ido|iamos)\w* |vuelve a |hay |tuv\w+ |recib\w+ |cuent\w+ con |dispon\w+ de |lleg\w+ |apar\w+ |obtuv\w+ |encuentr\w+ |v[ei]\w+ |d(?:an|ieron|io|ado) |entreg\w+ |asign\w+ |gener\w+ |activ\w+ |cre\w+ |provision\w+ |aprovision\w+ |existe\w* |esta\w* |figur\w+ |conced\w+ |otorg\w+ |habilit\w+ |consig\w+ |pos\w+ |consta\w* |sale\w* |posee\w* |localiz\w+ |tramit\w+ |sabemos de |ubic\w+ |abri\w+ |ningun\w* ){{1,6}}?{_OF}{{0,3}}(?:\w+ )?{ACCOUNT}(?! {_OLD})(?! (?:correct|actualiz|al dia|en el grupo|@x|nuev[oa] (?:puesto|cargo)))",
    rf"(?:sin|carece de|carecen de|falta|faltan|faltaba|le falta|les falta|ni|ausencia de|cero) (?:tener |recibir |todavia |aun |ver |contar con )?{_OF}{{0,3}}(?:nuev[oa] |dichos[oa] )?{ACCOUNT}(?! {_OLD})(?! (?:deshabilit|desactiv|cerrar|dar de))",
    rf"{ACCOUNT} (?:{_OF}|\w+ |@p |@x |@d |, ){{0,7}}?{NOT} (?:aun |todavia |siquiera )?{_PRON}{_AUX}(?:{_SEES}|{_CREATED}(?! (?:el|los|sus?) (?:cambio|dato)))",
    rf"{NEGATED}{_CREATED}(?! (?:el|los|sus?|las?|un|ningun|al|el nuevo|su nuevo) (?:cambio|dato|puesto|cargo|titulo|departamento|jef|manager|apellido|nombre|telefono|ubicac|sede|oficina|centro|licenc|grupo|correo|mail|area|ascenso|traslado))(?! (?:en|a) (?:el|los|la) (?:grupo|licencia|ou))(?! (?:licencia|jef[ea]|manager|supervisor|grupos?))",
    rf"{NOT} (?:\w+ )?{_PRON}{_ENTER}(?! (?:\w+ ){{0,3}}?(?:vpn|wifi|internet|impresora|sharepoint|onedrive|excel|zoom|reunion|carpeta|unidad|estacionamiento|edificio|oficina|camara))",
    r"(?:imposible|incapaz de|problemas? para|sin poder|no hay manera de|dificultades para) (?:que )?(?:\w+ )?(?:entr|acced|ingres|inici|conect|logue|loge|autentic)\w*",
    rf"(?:donde|cuando|en que momento|para cuando|a que hora|cuanto|hasta cuando)[^.?]{{0,25}} (?:{_OF}|\w+ |@p ){{0,5}}?{ACCOUNT}(?! {_OLD})(?! (?:desactiv|deshab|bloque|cerr|elim|activ[oa] |se (?:deshab|desact|elim|borr|bloqu|cierr)))",
    rf"(?:esper(?:a|o|ando|amos|an|aba)|reclam\w+|exig\w+|ocupamos|ocupo|necesito|necesitamos|preciso|precisamos|quiero|queremos|sin (?:noticias|novedades|rastro|senales|respuesta)|pidiendo|solicitando|solicit(?:o|amos|aron)|pedimos|pidieron|persiguiendo|rogando|necesita|necesitan|requiere|requieren|pendiente de|pendiente|a la espera de|aguardando|urge|ocupa|ocupan|quiere) (?:ya |aun |todavia |hoy |urgente |urgentemente |sobre |de |del |por |con )?(?:que )?(?:le |les |la |lo |se |me |nos )?(?:cre\w+ |den |habilit\w+ |gener\w+ |activ\w+ |por |recibir |tener |de )?{_OF}{{0,3}}(?:alta de )?{ACCOUNT}(?! {_OLD})",
    rf"(?:cuando|en cuanto|apenas|ni bien|tan pronto|una vez|si|que|por fin|al|ya|luego de que) (?:como |que |ya |por fin |@p |\w+ )?(?:\w+ ){{0,3}}?(?:(?:este|esten|esta|estan|tenga|tengan|tiene|quede|quedo|se cree|creen|le creen|aparezca|aparezcan|aparece|aparecen|exista|existe|salga|active|activen|habiliten|se genere|generen|llegue|haya|den|da|tendra|tendran|cree|provision\w+|aprovision\w+|sea|tengamos|creo|crearon|crea|creara|crearan|creado|dio|dado|dieron|creada)) (?:\w+ |@p |de ){{0,4}}?(?:{ACCOUNT}|cread[oa]s?|provisionad[oa]s?|aprovisionad[oa]s?|dad[oa]s? de alta|list[oa]s?|de alta|el alta)",
    rf"(?:cuando|en cuanto|apenas|ni bien|tan pronto|una vez|si|al|hasta que) (?:\w+ |@p ){{0,3}}?(?:este|esten|aparezca|aparezcan|exista|existan|salga|figure|se vea|llegue) (?:\w+ |@p ){{0,3}}?en {_TARGET}",
    r"(?:cuentas?|usuarios?) (?:\w+ |@p ){0,4}?(?:este|esten|quede|queden|aparezca|exista|se cree|salga) (?:ya )?(?:list[oa]s?|cread[oa]s?|activ[oa]s?|disponibles?|provisionad\w+|aprovisionad\w+|ok|operativ[oa]|en ad|habilitad[oa])?",
    r"(?:se |ya )?(?:cuando|a que hora|en que) (?:\w+ ){0,3}?(?:crea|provision|aprovision|da(?:n|ran|ra)? de alta)\w*",
    r"(?:fue|fueron|ha sido|esta|estan|han sido|quedo|ya|sido) (?:ya |@p )?(?:provisionad|aprovisionad|cread|dad)[oa]s?(?: de alta)?(?= [.,?]|$| (?:en (?:ad|entra|el|la)|ya|correctamente|@p|la cuenta|el usuario|bien|a|todavia|su))",
    rf"(?:falla|fallo|error|problema|atasc\w+|trabad[oa]|atorad[oa]|retras\w+|demora|tarda|tardando|pendiente|parad[oa]|a medias)[^.?]{{0,25}} (?:{_OF}|\w+ ){{0,3}}?(?:creacion|alta|provisionamiento|aprovisionamiento|provisioning|onboarding|provision)(?! (?:de la licencia|job)) (?:de|del|para|a) (?:\w+ ){{0,3}}?@p",
    rf"(?:creacion|alta|aprovisionamiento|provisionamiento|provision|onboarding) (?:de )?(?:{_OF}|\w+ |@p ){{0,4}}?(?:fall\w+|pendiente|atasc\w+|trabad\w+|atorad\w+|retras\w+|demor\w+|tard\w+|no (?:\w+ )?(?:funcion|complet|termin|sali|sale|se|avanz|llega|lleg|ha|esta|aparec)\w*)",
    rf"{ACCOUNT} (?:{_OF}|@p )?(?:faltante|inexistente|pendiente|ausente|sin crear|que falta|no cread[oa]|nunca cread[oa])",
    r"(?:contrat|ingres|incorpor|empez|comenz|arranc|integr|fich)\w*[^.?]{0,90} (?:no|ni) (?:lo|la|los|las) (?:\w+ )?(?:reflej|v|muestr|registr|reconoc|encuentr|ten|tien)\w*",
    r"(?:crear|creacion de|dar de alta|alta de|generar|crearle|darle de alta|habilitar)(?:l[oa])? (?:a |la |el |un |una |su |de )*(?:cuenta|usuario|@p)(?! (?:sigue|activ))",
)

UPDATE_SURELY = anywhere(
    r"ya no es (?!activ|emplead|usuari|parte|nuev|neces)[a-z]\w+",
    rf"{NOT} (?:aun |todavia )?{_PRON}(?:ve|ven|veo|vemos|aparece\w*|muestra\w*|figura\w*|sale\w*|refleja\w*|llego|llega|pusieron|pusimos|cargaron|impact\w+|mueve|mueven|nota) (?:bien |aun |todavia |reflejad[oa]s? )?(?:el|la|los|las|su|sus|mi|mis|ningun) (?:nuev[oa]s? |segundo |primer )?(?:apellidos?|nombres?|puesto|cargo|titulo|departamento|area|jef[ea]|manager|gerente|supervisor[a]?|responsable|telefono|numero|movil|celular|ubicacion|sede|oficina|empresa|compania|ciudad|pais|direccion|anexo|extension|centro de cost\w+|datos|rol|posicion|ascenso|traslado)",
    r"(?:se |le |me |lo |la |les |que )(?:actualicen?|corrijan?|cambien?|modifiquen?|reflejen?|arreglen?|rectifiquen?|actualizara|cambiara|corrigiera)(?! (?:la contrasena|mi contrasena|la clave))",
    r"(?:lleva|llevan|llevo|viene|continua|todavia) (?:siendo|mostrando|apareciendo|figurando|diciendo|dice que|saliendo)",
    r"en (?:rrhh|workday|sap|rh|hr|successfactors|recursos humanos|sf|nomina)(?: \w+| @\w+| ,| -){0,8} (?:en|el) (?:ad|entra|teams|outlook|directorio|azure|active directory)(?= (?:@x|\w*\d|es|pone|dice|otro|otra|\d|, |sale|aparece))",
    rf"{NEGATED}{_UPDATED}",
    rf"(?:{NOT}) (?:\w+ |@p ){{0,4}}?(?:los |el |la |sus? |ese |esos |ningun |mis? |las |estos? )?(?:ultim[oa]s? |nuev[oa]s? )?(?:cambios?|datos?|actualizacion(?:es)?|modificacion(?:es)?|correccion(?:es)?|edicion(?:es)?|info\w*|ascenso|traslado|promocion|mudanza|boda)",
    r"(?:cambios?|actualizacion(?:es)?|modificacion(?:es)?|correccion(?:es)?|datos|atributos?|campos?|informacion|info|valores|ficha|perfil|ascenso|promocion|traslado|transferencia) (?:\w+ |@\w+ |, ){0,7}?(?:no|nunca|sin|aun|todavia|tampoco|nada|pendientes?|ni|sigue\w*|perdi\w+|fall\w+|tard\w+|demor\w+)",
    r"desactuali[sz]ad[oa]s?|sin actualizar|desfasad[oa]s?|obsolet[oa]s?|des-?sincroni[zs]ad[oa]s?|fuera de sincronia|incongruen\w+|inconsisten\w+|discrepan\w+|no coincid\w+|no cuadra\w*|no concuerda\w*",
    rf"(?:datos?|informacion|info|valor(?:es)?|atributos?|nombre|apellidos?|puesto|cargo|titulo|departamento|area|jef[ea]|manager|gerente|supervisor[a]?|telefono|numero|movil|celular|correo|mail|e-?mail|ubicacion|sede|oficina|empresa|compania|ciudad|pais|direccion|perfil|posicion|rol|ficha|centro de (?:coste|costo)s?|upn|usuario|responsable|extension|anexo|interno) (?:\w+ |@\w+ ){{0,3}}?{_OLD}",
    rf"{_STILL} (?:\w+ |@\w+ |, ){{0,6}}?{_OLD}",
    r"(?:sigue|siguen|continua|continuan) (?:\w+ )?(?:diciendo|indicando|poniendo|marcando|mostrando|reflejando|reportando|listando|llamando\w*)",
    rf"{_STILL} (?:\w+ |@p ){{0,3}}?(?:mostrando|muestra|muestran|apareciendo|aparece|aparecen|figura|figuran|figurando|saliendo|sale|salen|diciendo|dice|poniendo|pone|marcando|marca|listad[oa]|reportando|reporta|constando|consta|asignad[oa]|registrad[oa]|viendo|teniendo|indicando|indica) (?:\w+ )?(?:como|con|en|a|de|@x|bajo|el|la|su|mi|los)",
    rf"{_STILL} (?:\w+ |@p ){{0,3}}?(?:en|con|como|bajo|de|siendo) (?:el |la |los |las |su |sus |un |una )?(?:\w+ )?(?:@x|jef[ea]|manager|puesto|cargo|departamento|apellidos?|nombre|titulo|telefono|numero|sede|oficina|ubicacion|supervisor\w*|area|rol|centro|equipo|ciudad|pais|empresa|direccion|gerente|dato|datos|responsable|posicion|categoria|celular|movil|extension|analista|asistente|junior|becari\w+)",
    r"(?:mal|incorrectamente) (?:escrit|puest|cargad|registrad|capturad|configurad|asignad|teclead|ingresad|deletread|tipead)[oa]s?|(?:escrit|puest|cargad|registrad|capturad|asignad|ingresad)[oa]s? (?:mal|incorrectamente)|(?:esta|estan|sale|salen|aparece|quedo|figura|tiene|tienen|viene|quedaron|se ve|es|salio) (?:\w+ )?(?:mal|equivocad[oa]s?|incorrect[oa]s?|errone[oa]s?|desactualizad\w+|al reves|cambiad[oa]s?|cruzad[oa]s?)",
    r"(?:deberia|deberian|debe|tendria que|debia|tiene que|tendria|debiera|debieron|habria que) (?:\w+ )?(?:ser|decir|aparecer|figurar|estar (?:en|como)|mostrar|llamarse|reportar|salir|poner|tener como|verse|apellidarse|depender|constar|reflejar)(?! (?:cread|activ|dad|provis|aprovis|en (?:ad|entra|el directorio|active)|ya en|desactiv|deshab|bloque|elimin|cerrad|un[ao]? cuenta|list[oa]))",
    rf"(?:es|son|esta|estan|parece|parecen|seria) (?:muy |todavia |aun |del todo |totalmente |completamente )?{_OLD}",
    r"(?:otro|otra|distint[oa]s?|diferentes?) (?:apellido|nombre|puesto|cargo|titulo|departamento|area|jef[ea]|manager|gerente|supervisor[a]?|telefono|numero|movil|celular|correo|mail|ubicacion|sede|oficina|empresa|compania|ciudad|pais|direccion|dato|valor|posicion|rol)|no es (?:el|la) (?:mism[oa]|correct[oa]|que|de)",
    r"(?:aparece|figura|sale|esta|consta|pone|tiene|aparezco|figuro|salgo|estoy)(?: todavia| aun)? (?:en|como|a) (?:\w+ |@x ){1,4}?(?:y|pero|cuando|aunque|mientras|siendo|, (?:pero|y|cuando|aunque)) (?:\w+ )?(?:ya )?(?:es|soy|esta|estoy|trabaja|trabajo|pertenece|pertenezco|deberia|debe|va|paso|pase|depende|vive|fue)(?! (?:nuev|activ|inactiv|cread))",
    r"(?:contiene|tiene|tienen|hay|con|trae|lleva) (?:un |una |algun )?(?:error(?:es)?|errata|typo|falta|letra de mas|dedazo)(?: de| en| \w+)",
    rf"(?:muestra|muestran|lista|ubica|tiene|tienen|pone|mantiene|situa|coloca|registra) (?:todavia |aun )?(?:a )?@p (?:todavia |aun )?(?:en|como) (?!{_TARGET})(?!(?:activ|inactiv|habilit|usuario|un usuario|dad|emplead))[\w@]+",
    r"(?:nada|ningun[oa]?) (?:de )?(?:\w+ ){0,5}?(?:edit|cambi|modific|actualiz|actualic|correg|ajust)\w+",
    rf"{_STILL} (?:lo |la |me |le |los |las )?(?:\w+ )?(?:tiene|tienen|muestra|pone|lista|marca|llama|registra|ve|identifica|colgando|cuelga|dependiendo|depende) (?:de |como |en |con |a |bajo )(?!{_TARGET})[\w@]+",
    r"en (?:vez|lugar) de|y no (?:a |como |en |de |el |la )?@x|(?:no|ya no) es (?:su|mi|la|el) (?:jef|manager|gerente|supervisor|puesto|cargo|departamento|apellido|nombre|numero|telefono|area|sede)\w*",
    r"(?:cambio|cambie|cambiaron|cambiamos|cambiado|modific\w+|actualic\w+|actualiz\w+|corrig\w+|correg\w+) (?:\w+ |@\w+ |, ){0,8}?(?:pero|y|sin embargo|aunque|mas) (?:\w+ |@\w+ |, ){0,6}?(?:no|sigue\w*|nada|todavia|aun|viej\w+|anterior|antigu\w+|igual)",
    r"(?:aparec|figur|sal|muestr|const|tien|pon|dic|marc|se ve|esta list)\w* (?:\w+ |@\w+ ){0,4}?(?:todavia|aun) (?:como|con|en|el|la|su|@x)",
    r"(?:actualizar|corregir|cambiar|modificar|rectificar)(?:l[oa]|le|se)? (?:el|la|los|las|su|sus|mi|mis) (?:\w+ )?(?:dat|nombre|apellid|puesto|cargo|titulo|depart|jef|manager|telefon|numero|correo|mail|ubic|sede|oficina|direcc|centro|pais|ciudad|empresa|celular|movil|area|supervisor|gerente)\w*",
    r"por que (?:\w+ ){0,3}?(?:dice|pone|muestra|figura como|aparece como|sale como|marca|aparece en|sale en|figura en|aparece con|sale con|figura con|tiene) (?:\w+ ){0,2}?@x",
    r"(?:aparece|figura|sale|consta|listad[oa]|registrad[oa]|puest[oa]|aparezco|figuro|salgo) (?:\w+ )?(?:todavia |aun )?como (?!(?:activ|inactiv|habilit|deshab|desactiv|usuari|emplead|dad|baja|alta|cread|pendiente|si)\w*)[\w@]+",
)

_DIRECTORY = (
    r"(?:(?:el |la |nuestro |nuestra )?(?:ad|aad|entra(?: id)?|active directory|azure(?: ad)?|directorio(?: activo)?|tenant|inquilino"
    r"|sistemas?|nube|gal|libreta(?: de direcciones)?|dominio|directory|ningun (?:lado|sitio|lugar)|ninguna parte))"
)

CREATE = anywhere(
    rf"{_TARGET} (?:\w+ )?vaci[oa]|vaci[oa] (?:el |la |en |en el )?{_TARGET}",
    rf"(?:{_TARGET}) (?:\w+ )?{NOT} (?:\w+ )?(?:conoc|reconoc|encuentr|v|tien|muestr|contien|registr)\w*",
    rf"(?:, |y |pero |; |[.] ){_TARGET} (?:que )?no(?= [.,?]|$)",
    rf"(?:{NOT}|falta|faltan|nada|ausente|desaparecid[oa]|ni rastro|ni idea) (?:\w+ |@\w+ ){{0,5}}?(?:en|a|al|por|hacia|hasta|desde) {_DIRECTORY}",
    rf"{NOT} (?:@p )?(?:aun |todavia |siquiera )?{_PRON}{_AUX}{_PRON}(?:{_SEES}|{_CREATED}|import(?:o|ad[oa]s?|aron|ar|arl[oa])|sincroni\w+|agreg\w+|añad\w+|anad\w+|baj\w+|carg\w+|paso|pasa|pasaron|cruz\w+|incluid[oa]|incorporad[oa]|entr(?:o|aron|ad[oa])|subi\w*|vino|viene|vuelc\w+|lleg\w*|replic\w+|apar\w+|flu[iy]\w+|trajo|trae|traen|vinieron|jal[oa]|toma|tomo|levanto|pesc[oa]|proces[oa]\w*){_NO_ACCOUNT}",
    r"(?:sigue|siguen|sigo|seguimos|continua|continuan|continuo|todavia|aun|queda) (?:\w+ )?(?:sin (?:nada|aparecer|existir|estar|salir|figurar|llegar|verse|alta|sincronizar\w*|crearse|que|dar senales|poder|ser|provision\w*|aprovision\w*|tener nada|darse|darl\w+|creacion|verl\w+|correo|mail|email)|nada|pendiente)",
    r"(?:nada|nadita) (?:todavia|aun|en (?:ad|entra|azure|el)|de (?:nada|@p|la cuenta|su cuenta|ell|el alta)|aparece|llega)|y nada(?= [.,?]|$)|qued(?:o|aron) (?:a?fuera|excluid\w+)|ni rastro|ni (?:sombra|huella|senales|senal)|ni una senal|brilla por su ausencia|desapareci\w+|cero (?:rastro|senal)",
    r"falta(?:n)? (?:@p|de alta|en|la de|el de|por (?:crear|aparecer|dar|sincronizar|provision\w+|llegar))|(?:donde|adonde|en donde) (?:esta|estan|anda|andan|quedo|quedaron|se metio|fue a parar|se encuentra|estara|se fue) (?:@p|ell[oa]|la de|el de|el alta|nuestr[oa]|mi (?:cuenta|usuario|acceso|alta)|la nueva|el nuevo|su)|a donde fue|que fue de|que hay de la cuenta|invisible|no existe|inexistente",
    r"(?:pendiente|falta|faltan|atorad[oa]|a la espera|atascad[oa]|trabad[oa]) (?:de |el |la |del |en el |en la |su )*(?:alta|crear|creacion|provision\w*|aprovision\w*|onboarding|sincroniza\w*)",
    rf"{NOT} (?:\w+ |@\w+ ){{0,4}}?(?:correo|mail|email|e-mail|casilla|outlook|teams)(?= [.,?]|$| (?:corporativ|institucional|de (?:la )?empresa|aun|todavia|desde|ni|y|@d|para|en|hoy|electronico|creado|activo|asignado))",
)

DISABLE = anywhere(
    r"(?:se )?(?:le|les) (?:ha |han |van a |va a )?(?:quit|retir|cort|revoc|cerr|bloque|cancel|suspend|elimin)\w+ (?:el|la|los|su|sus) (?:acceso|cuenta|usuario|permisos)\w*",
    _LEFT,
    r"(?:deshabilit|desactiv|inhabilit|desaprovision|desprovision|deprovision|offboard)\w*",
    r"(?:dar|den|dale|da|dado|dada|dieron|dio|dimos|damos) (?:\w+ )?(?:de )?(?:la )?baja|(?<!planta )(?:la|su|una) baja(?= [.,?]|$| (?:de|del|no|en|el|se|desde|con|fue|esta|sigue|@d))|(?<!planta )bajas?(?= [.,?]|$| (?:de |del )?(?:@p|la semana|personal|empleado|trabajador|usuario|@d))",
    r"(?:esta|estan|fue|quedo|quedaron|ha sido|sera|estara) (?:ya )?(?:desactivad|deshabilitad|inhabilitad|desprovisionad|cerrad|suspendid|eliminad|borrad|dad[oa]s? de baja)\w*|(?:esta|quedo|fue) ya bloquead\w+",
    r"fuera de la (?:empresa|compania)|se va (?:el|de|@d)|se fue(?= [.,?]|$| (?:de|el|@d|la|a|en|y|hace))|ex (?:emplead|trabajador|compa|colab|jef|consult)\w*|despido|renuncia|cese|jubilacion|finiquito|salida(?= de @p)|se marcha|deja (?:la|el)",
)

CREATE_PERHAPS = anywhere(
    rf"(?:esta|estan|estaba|aparece|existe|sale|figura|si|cuando|ve|ves) (?:ya )?(?:\w+ )?@p (?:\w+ ){{0,2}}?(?:en) {_TARGET}|@p (?:ya )?(?:esta|estan|aparece|existe|sale|figura|quedo) (?:ya )?(?:en|cread\w+|activ\w+ en) {_TARGET}|(?:esta|estan|aparece|existe|figura|sale)n? (?:ya )?(?:en|cread\w+ en) {_TARGET}",
    r"fecha de (?:ingreso|inicio|alta|contratacion|incorporacion)|primer dia",
    rf"(?:tiene|tienen|hay|existe|tendra|tendran|tengo|tendria|tuviera|tenga) (?:ya )?(?:la |su |una |un |el |alguna )?{ACCOUNT}(?= [.,?]|$| (?:ya|lista|de|para|activ|cread|en|el))",
    r"(?:cuenta|usuario|alta) (?:\w+ |@p |de |del |la |al |para ){0,4}?(?:ya )?(?:esta|quedo|lista|list[oa]|disponible|existe|cread[oa]|activ[oa])",
    r"nuev[oa]s? (?:\w+ )?(?:ingresos?|incorporacion(?:es)?|emplead\w+|trabajador\w*|colaborador\w*|compañer\w+|companer\w+|usuari\w+|becari\w+|pasantes?|practicantes?|contratist\w+|consultor\w*|fichajes?|contratacion(?:es)?|integrante|miembro|analista|recluta|talento|elemento|alta|personal|starter|chic[oa]|vendedor\w*|ingenier[oa]|cuenta|usuario)",
    r"(?:a)?provisionad[oa]s?|(?:a)?provision(?:ar|aron|o)|cread[oa]s?|creacion|cargad[oa]s?|registrad[oa]s?|contrat(?:ad[oa]s?|amos|aron|o|e|acion|ada)|ingres(?:o|aron|a|an|ad[oa]s?|ara|aba)|incorpor\w+|dad[oa]s? de alta|de alta|altas?|onboarding|recontratad[oa]s?|reingres\w+|reincorpor\w+|importad[oa]s?|subid[oa]s?|fich(?:amos|aron|o|ad[oa])|(?:dimos|dieron|dio|di) (?:\w+ )?alta|(?:ya |se |le |les |lo |la |si ){1,4}(?:crearon|creo|generaron|genero|provisionaron|aprovisionaron|habilitaron|dieron)",
    r"(?:empez|empiez|comenz|comienz|comenc|empec|arranc|inici|debut)\w+|entr(?:o|aron|e|amos|ara|aran|ando)|entra (?=@d|el @d|a trabajar|hoy|manana|la|este)|se (?:une|unio|suma|sumo|integra|integro|uniran?|unieron|incorpora)|primer dia|recien (?:ingresad|llegad|contratad|entrad|incorporad)[oa]s?|ingresante|hire|new hire|starter",
)
