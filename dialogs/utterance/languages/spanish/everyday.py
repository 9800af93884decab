"""Everyday Spanish words that are no names, so that a lower-case name stands out among them."""

from __future__ import annotations

from dialogs.utterance.language import words
from dialogs.utterance.languages.spanish.verbs import all_forms

_VERBS = all_forms(
    """
    abandonar abrir acabar acceder aceptar activar actualizar acumular adjuntar administrar afectar agendar
    agilizar agradecer agregar ajustar alertar alcanzar anular anunciar añadir aparecer:aparezc aplicar apoyar
    aprobar:aprueb aprovisionar archivar arreglar arrancar arrastrar asignar ascender:asciend asumir atender:atiend
    atrasar autorizar avanzar averiguar avisar ayudar bajar bloquear borrar buscar caducar calcular cambiar
    cancelar cargar casar causar cerrar:cierr cesar chequear checar coincidir colaborar colgar:cuelg comentar
    comenzar:comienz compartir completar comprar comprender comprobar:comprueb comunicar conceder conectar
    configurar confirmar consultar contactar contar:cuent contestar continuar:continu contratar corregir:corrij
    correr cortar costar:cuest crear cumplir dar deber decidir dejar demorar depender derivar desactivar
    desaparecer:desaparezc desbloquear descargar desconectar deshabilitar despedir:despid desvincular detectar
    detener:detien devolver:devuelv diagnosticar divorciar duplicar ejecutar elevar eliminar empezar:empiez
    encargar encontrar:encuentr enterar entrar entender:entiend enviar:envi equivocar escalar escribir
    esperar establecer:establezc estimar estudiar evitar examinar existir explicar expirar exportar extrañar
    fallar faltar felicitar fichar figurar filtrar finalizar firmar forzar:fuerz funcionar ganar generar
    gestionar guardar gustar hablar habilitar implementar importar imprimir incluir:incluy incorporar indicar
    informar ingresar inhabilitar iniciar insistir instalar integrar intentar interesar introducir:introduzc
    investigar jubilar lanzar laborar laburar leer levantar liberar limpiar llamar llegar llenar llevar loguear
    lograr mandar mantener:mantien marchar matricular mejorar mencionar meter migrar mirar modificar molestar
    monitorear mostrar:muestr mover:muev mudar necesitar negar:nieg nombrar notar notificar obtener:obtien
    ocupar ocurrir olvidar operar pagar parar parecer:parezc pasar pausar pedir:pid perder:pierd permanecer
    permitir pertenecer planear platicar poder:pued poner preguntar preocupar presentar priorizar probar:prueb
    procesar programar promocionar promover:promuev propagar proporcionar provisionar publicar puentear quedar
    quejar quemar querer:quier quitar reabrir realizar reasignar recargar rechazar recibir reclamar reclutar
    reconocer:reconozc recordar:recuerd refrescar registrar regresar reincorporar reingresar reiniciar
    reintentar relanzar renombrar renunciar reparar repetir:repit replicar reportar requerir:requier resetear
    resolver:resuelv responder restablecer restaurar resultar retirar retomar revalidar revisar revocar
    rotar saber salir sacar saludar seguir:sig separar ser señalar significar silenciar sincronizar solicitar
    solucionar sonar:suen sospechar subir suceder sumar supervisar suponer suscribir suspender sustituir:sustituy
    tardar teclear tener:tien terminar tirar tocar tomar trabajar traer transcurrir transferir:transfier
    trasladar tratar ubicar unir usar utilizar validar valer vencer verificar viajar vincular visitar
    visualizar vivir volver:vuelv votar reflejar constar disponer causar dirigir descartar reemplazar remitir
    revertir:reviert abonar acreditar adaptar adelantar aguardar alojar apuntar asociar bastar cobrar copiar
    cuadrar demostrar desplegar desligar disculpar echar emitir encender faltar gozar heredar imaginar jalar
    juntar lamentar lidiar merecer ocultar opinar oprimir pelear pinchar pintar platicar presionar recoger
    rogar:rueg servir:sirv sentir:sient preferir:prefier advertir:adviert medir:mid conseguir:consig elegir:elij
    perseguir:persig dormir:duerm jugar:jueg saltar sustentar teletrabajar tramitar trabar tumbar urgir vigilar
    """
)
_CLASHES = words(
    """
    salas sala sonia clara marca marcos mira vela rosa dora alba ama amo pina pino casas casa casale cesar cesare
    colgan corrales cortese dandolo dara daria darian darla daron debi delos felicitas gustas jalen leala leela leia
    lidia lidie mirela mireles pages saba sabas sabela sales salo sia sona tomas traian usame vala valere valeria
    vali vivian costa segura sabio real bravo mesa pinto tirado bella romina abad casco mora pena penas
    """
)  # forms of verbs that are names first

ORDINARY = (_VERBS - _CLASHES) | words(
    """
    inexistente inexistentes quise quiso quisimos     º ª a abajo acá acceso accesos acerca acta actas activa activas activo activos actual actuales actualizacion
    actualizaciones actualmente ad además adelante adentro adiós administracion administrador administradora
    administradores afuera agente agentes agradecido agradecida agradecería ah ahí ahora ahorita ajá al alerta
    alertas algo alguien algún alguna algunas alguno algunos alias allá allí alta altas alto altos amable amables
    ambas ambos amigo amiga amigos anda andan andaba ante anterior anteriores anteriormente antes antier antigua
    antiguas antiguo antiguos anual año años apellido apellidos apenas app apps aprovisionamiento aquel aquella
    aquellas aquello aquellos aquí área áreas arriba así asap asunto asuntos atención atentamente atento atrás
    atributo atributos aun aún aunque ausencia ausente auto automática automáticamente automático aviso avisos
    ayer azure baja bajas bajo bastante becaria becario becarias becarios bien bienvenida bienvenido bloqueo bot bravo
    breve buen buena buenas bueno buenos bug busca buzón buzones cada calle cambio cambios cajero campo campos
    candidata candidato cantidad cargo cargos casi caso casos catch causa causas celu celular celulares
    centro centros cero certificado cerca charla chat chau che chequeo chico chica chicos chicas chido ciao cielo
    cierta cierto ciclo ciclos ciudad clave claves claro clase cliente clientes código códigos col colaborador
    colaboradora colaboradores colaboradoras colega colegas comentario como cómo compa compañera compañeras
    compañero compañeros compañía completamente completo completa con conector conectores conexión config
    configuración conmigo connector consulta consultas consultor consultora contigo contra contraseña
    contraseñas contratación contrato contratos contratista contratistas copia cordial cordiales cordialmente
    correcta correctamente correcto correctas correctos correo correos corriendo cosa cosas coste costes costo costos
    cual cuál cuales cuáles cualquier cualquiera cuando cuándo cuanta cuánta cuantas cuánto cuanto cuántos cuantos
    cuarentena cuarta cuarto cuatro cuenta cuentas cuestión cuidado culpa cumple cumpleaños cuya cuyas
    cuyo cuyos daba daban dado dada dados dadas dale damos dan das dato datos de debajo debido del delante demás demasiada
    demasiado demora dentro departamento departamentos depto desde despacio despacho después detalle detalles
    detrás di dí dia día días dice dicen dices dicha dicho dichos diciendo diera dieron diez diferente diferentes
    difícil dijeron dijo dijiste digo dime dímelo díganme dinámico dio dirección direcciones directamente directiva
    directivo directo director directora directorio disculpa disculpe disculpen disponible disponibles distinta
    distinto división do doble doce doctor doctora documento domicilio don donde dónde doña dos doy dueño durante dé
    e effective el él ella ellas ellos email emails embargo emergencia emp empleada empleadas empleado empleados
    empleo empresa empresas en encargada encargado encima encuesta enlace enseguida entera entero entonces entrada entre entrega
    equipo equipos era eran eras eres error errores es esa esas escalado escalamiento ese eso esos esta está estaba estaban estado
    estados estamos están estando estar estará estaría estas estás este esté estén esto estos estoy estuvo etc
    etiqueta evento eventos ex exacta exactamente exacto excelente excel existencia éxito experto extensión
    externa externo externos extra extranjero fabuloso fácil falla fallo fallos falsa falso falta favor fecha
    fechas fenomenal fenómeno feria ficha fichas filial fin finca finde final finalmente finiquito física flujo forma
    formación formulario freelance frente fue fuera fueran fueron fui fulano fulana función funciones futuro futura genial general
    generalmente gente geniales gerencia gerente gestión gestor gestora giro global gracias grado gran grande
    grandes gratis grave grupo grupos guay ha haber había habían habido habrá habría hace hacen hacer hacerla
    hacerle hacerlo haces hacemos hacia haciendo haga hagan hagamos hago hará harán haría han hará has hasta hay haya
    hayan he hecha hechas hecho hechos hemos hi hice hiciera hicieron hiciste hicimos hizo hoja hola hora horario horas hoy hubiera hubo
    humana humano humanos i id idea identidad identificador identificadores idéntico idioma igual igualmente imposible
    inactiva inactivo inaceptable incidencia incidencias incidente incidentes incluso incorrecta incorrectamente
    incorrecto incorrectos info información informática informe informes ingreso ingresos inicio inmediata
    inmediatamente inmediato interina interino interna interno internos intento io ir irá irán iba iban it jamás
    jefa jefas jefe jefes jefatura job jobs joven jornada junta junto kb la labor laboral laborales lado laptop larga largo las lástima le lead lectura legajo
    legal lejos lento les letra ley libre licencia licencias líder lideres ligado línea link lista listado
    listas listo llamada llave lo local log login logs los luego lugar lunes mail mails mal mala maldita maldito malo manager
    manera manual manualmente mañana máquina más masivo masiva máxima mayor mayoría me mecánico media mediante
    mediados médica medio mediodía mejor mejores menos mensaje mensajes mensual menor menú menudo mero mes mesa
    meses mí mi mía mientras minuto minutos mío mis misma mismas mismo mismos modo modos momento monitor
    motivo móvil móviles mucha muchas muchacha muchacho muchísimas mucho muchos mujer mundo muy na nada nadie necesario
    negocio neta ni ningún ninguna ninguno no noche noches nómina nóminas nombramiento nombre nombres normal
    normalmente nos nosotras nosotros nota noticia noticias notificación notificaciones novedad novedades nueva
    nuevamente nuevas nuevo nuevos número números nunca o objeto obvio ocho oferta oficial oficina oficinas oiga oigan
    ojalá ok okay okey onboarding offboarding on-prem onda operación operaciones opción opciones orden órdenes organización
    órale os otra otras otro otros oye oyes página país países palabra pantalla papel para parece parte
    partir pasante pasantes paso pasos pedido pendiente pendientes pequeño perdón perfecta perfecto perfil
    perfiles permiso permisos pero persona personal personas pésimo petición pibe piba piso plan planilla planta
    plataforma plazo población poca poco pocos podrá podrán podría podrían podrías podrían política ponen
    ponga pongan pongo por porque porqué portal portátil posibilidad posible posiblemente posición pregunta preguntas
    prejubilada prejubilado prelación premio presente prestadora prevista previsto previa previo primer primera
    primero principal principio prisa privado pro probable probablemente problema problemas proceso procesos profe profesional
    pronto propia propio proveedor proveedora proveedores próxima próximo proyecto prueba pruebas publico pude
    pudieron pudo puesta puesto puestos puf pues punto pusieron puso puta puro qué que quedó quien quién
    quiénes quienes quincena quince quinta quinto quisiera quiso quizá quizás rápida rápidamente rápido rara raro ratito rato
    razón razones re real realidad realmente recién reciente recientemente reclutador reclutadora recluta recurso
    recursos red regla reglas relevo remota remoto repente reporte reportes responsable resultado resultados reunión revisión rol
    roles rrhh rh ruego ruta sal saldo saldrá saldrán saludo saludos salvo salario se sé sea sean
    secretaria seccion sector sede sedes segunda segundo segundos según segura seguramente seguro seis seguimiento semana semanas semestre
    sencillo señor señora señores señorita señoritas ser será serán sería servicio servicios servidor sesión sesiones si sí
    sido siempre siendo siete siga sigan sigo sigue siguen siguiente sigues similar simple simplemente sin
    sincro sincronización sincronizaciones sino síntoma siquiera sistema sistemas sitio sobre sobrenombre social sola
    solamente solas solicitante solicitud solicitudes solo sólo solución somos son sos soporte sorpresa soy status
    su subida suficiente suma super superior supervisor supervisora supuestamente supuesto sus susodicha susodicho sustituta sustituto suya suyas suyo
    suyos tabla tal tales tampoco tan tanda tanta tanto tantos tarde tardes tarea tareas tarifa tarjeta te técnica técnico
    técnicos tema temas temporal temporales temprano tercer tercera tercero terceros test texto ti tía ticket
    tickets tiempo tiempos tienda tío tipa tipo tipos titular título toca toda todas todavía todito todo todos total totalmente trabajador
    trabajadora trabajadores trabajo trabajos tramite trámite tras trastorno través traslado tres treinta trimestre tu tú turno tus
    tuve tuvieron tuvo tuya tuyo u última últimamente últimas último últimos un una unas único única unidad unos urge urgencia urgencias urgente urgentemente
    usted ustedes usuaria usuarias usuario usuarios utilidad va vacación vacaciones vacía
    vacío vale valor valores vamos van varias varios vas vaya vayan ve vea vean veces vemos ven vendrá veo ver verá
    verdad verlo verla versión vez vi vía viaje vida vieja viejas viejo viejos viendo viene vienen viera vieron vigente vigentes vimos vino viniera vinieron visible
    visita vista visto viva vivo voy vos vosotros vuelta vuestra vuestro web whatsapp x xfa xfavor xq xk pq porfa porfis porfavor pls plis please
    y ya yo zona zonas km hrs hs min mins att atte pd ps nb cc cco re rv fw fwd sr sra srta dr dra tks thx hey hello thanks
    ticketera mesa ayuda helpdesk bandeja
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis veinte treinta par
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre
    ene feb abr jun jul ago sep sept oct nov dic lun mar mie jue vie sab dom
    salgan salga salgo vengo venga vengan caiga cayó cayeron caído caída caer cae caen traiga trajo trajeron puse pusimos
    pidió pidieron pidiendo murió durmió siguió siguieron siguiendo sintió siento sienten sentí prefiero prefiere sirve sirven sirvió
    sabe sabes sabemos sepa sepan supe supo supimos sabrá sabrías quise quisieron quisimos quiera quieran queria
    tendrá tendría tendrían tengo tenga tengan tenés tuviera tené podés pueda puedan pudiera pudieran pudiste pudimos querés
    querrá querría querríamos hacé hacés decime decís decirme decirle decirnos diga digan dígame dime dinos diciéndome dirá diría dicho deciden
    avisá avisame avísenme mostrame pasame fijate fijá fíjate fíjese dejá dejame contame ayudame mandame bancame
    poné ponme ponle ponla ponlo póngame pónganme haz hazlo hazle házmelo házselo hágalo háganlo hagámoslo
    veamos veía veían vería verían verte vos andá ve vete vení viniendo oí oigo oído leído creído caíste traído
    corrige corrigió corrigieron corrijan corrija corrigiendo despidió despidieron sustituyó sustituyeron incluyó incluyeron
    obtuvo obtuve mantuvo mantuvieron detuvo detuvieron impuso supuso conduce condujo introdujo introdujeron tradujo
    contradice prevé previó muestra dispuso propuso compuso deshizo rehízo hizo satisfizo convino previno
    abierta abierto abiertas abiertos rota roto escrita escrito muerta resuelta resuelto puesta puesto vista vuelto impreso cubierto
    aprovisiona aprovisionado provisión provisioning deprovision deprovisionar desprovisionar desaprovisionar
    desactivación desvinculación desvinculada desvinculado inscrito baneada tropa jubilada jubilado pensionado pensionada reingreso
    recontratada recontratado recontratar ascenso ascendida ascendido promoción traspaso transferencia renuncia cese despido
    ayudaa ayudaaa ayudaaaa mantenme mantenos manténganme tenme ponme salte holaa holaaa graciasss
    tipeo typo errata tecleo dedazo fotocopiadora papel humanos
    holi holis holas ojo buenass wenas eu ey ea uf uff hmm mmm compas señores estimados estimadas queridos
    stop help cancel back reset exit quit start undo again refresh retry restart menu test
    desuscríbeme desuscribirme desuscribir suscríbeme suscribime desinscribir
    cotilla equis ostra mira ola marca caray carajo joder mierda puñetera puñetero chingada chingado pinche coño caramba madre papá
    pizza café almuerzo comida clima lluvia película canción fútbol partido receta chiste perro gato hijo hija
    impresora impresoras portátiles teclado ratón pantallas auriculares laptop cargador estacionamiento parking gafete credencial credenciales
    sueldo recibo liquidación aguinaldo sala reserva
    cuáldo aller mañanita nochecita solito sola enterito ratico momentito ahoritita cositas
    """
)

ALSO_NAMES = words(
    """
    abad abril bienvenida bienvenido alcalde alegria amada amor amores angustias aparecida armas asuncion azucena barba blanco bonita
    bosque bosques bravo bueno caballero cabello cabeza cadenas calle camino campo campos cano cantero caridad
    carretero casas castano casto chica cielo clavel conejo cordero cordon correa cortes crespo cuesta dan dias
    domingo don duque encina escudero espada espinosa evita feliz fraile frias gallego ganado generosa guardia
    hermano hermoso herrero hidalgo hierro hurtado iban infante inmaculada ira izquierdo jardin jerez julio
    jurado justa justo ladron lago lea lee leo llano lobo madero maestre maestro malo manzano mar marcial
    mariscal marmol maxima mayo mayor mesa mia modesto molinero monje montana montero naranjo nieto nogales
    novia olivos olmo ordenes palacio palacios palomo pardo paredes parra pascual paz peral piedad piedra pino
    placer plaza polo portero posada pozo prado presentacion prieto primo puente quieto real recio redondo
    remedios rincon rojo rueda sabio sacristan sastre sean seco segundo segura sierra soldado tejedor terron
    tierno tirado tome toro torre trigo unico vaca valera valiente valle van vaquero ventura vera verdugo
    vicario virgen viva zapatero rio iluminada salas clara marca
    """
)

NOBODY = words(
    """
    access account status update lead support service tenant licenses gmail batch bulk upload feed back backend sync report wifi change cycle object key
    rr hh infraestructura redes plataformas on-demand demand login log logs user users username admin job jobs manager onboarding offboarding connector config
    aad ad adp active directory azure azuread entra exchange outlook office onedrive sharepoint powerpoint excel
    word windows microsoft google gmail graph hcm hibob bamboohr dayforce jira mfa okta oracle ou peoplesoft sap sf
    scim servicenow servicedesk sso successfactors success factors teams ukg upn vpn wid workday power bi salesforce slack zoom
    team leader officer representative tester scientist assistant associate intern recruiter trainee coach owner analytics netsuite visio adobe photoshop acrobat autocad figma notion github chrome usb firefox linkedin youtube netflix canva matlab tableau sql python edge copilot chatgpt meta4 buk factorial personio a3 m365 o365 contoso fabrikam northwind crm erp api kpi bot
    recursos humanos capital humano rrhh rh relaciones laborales talento cultura finanzas contabilidad tesorería
    ventas compras logística marketing mercadotecnia mercadeo comunicación comunicaciones legal jurídico jurídica
    jurídicos operaciones producción calidad mantenimiento almacén almacenes bodega sistemas informática tecnología
    tecnologías ti tic it soporte desarrollo ingeniería investigación innovación formación capacitación selección
    reclutamiento administración nómina nóminas auditoría riesgos cumplimiento facturación cobranzas cobros créditos
    tráfico seguridad higiene salud atención cliente clientes comercial comercio exterior exportaciones
    importaciones negocios negocio estrategia planificación planeación proyectos proyecto presupuestos presupuesto
    gerencia dirección subdirección jefatura vicepresidencia presidencia secretaría coordinación consultoría consulting
    distribución abastecimiento suministros aprovisionamiento postventa posventa preventa call center backoffice
    analista analyst director directora coordinador coordinadora supervisor supervisora especialista ingeniero ingeniera
    técnico técnica jefe jefa gerente encargado encargada asistente auxiliar asesor asesora consultor consultora
    arquitecto arquitecta abogado abogada contador contadora desarrollador desarrolladora diseñador diseñadora
    ejecutivo ejecutiva administrativo administrativa product owner scrum senior junior sr jr lead manager principal
    head vp ceo cfo cto coo cio chief developer engineer specialist analytics data business partner people
    inside sales account research procurement purchasing legal hr finance accounting payroll support operations
    madrid barcelona valencia sevilla zaragoza málaga bilbao alicante murcia granada vigo gijón oviedo pamplona
    valladolid salamanca toledo burgos badajoz cádiz huelva almería tarragona girona lleida santander donostia
    méxico cdmx monterrey guadalajara puebla querétaro tijuana mérida cancún toluca hermosillo saltillo chihuahua
    bogotá medellín cali barranquilla cartagena bucaramanga pereira lima arequipa cusco trujillo quito guayaquil
    cuenca santiago valparaíso concepción antofagasta aires rosario mendoza córdoba tucumán salta neuquén
    montevideo asunción caracas maracaibo panamá managua tegucigalpa guatemala habana santo domingo
    paz sucre cochabamba miami houston dallas york londres parís berlín lisboa roma milán ámsterdam bruselas múnich
    españa argentina chile colombia perú ecuador bolivia paraguay uruguay venezuela brasil honduras nicaragua
    salvador rica dominicana cuba portugal francia alemania italia inglaterra irlanda polonia suiza eeuu usa
    estados unidos latam latinoamérica iberia emea europa américa andina cono nordeste noroeste
    london paris berlin dublin amsterdam lisbon munich tokyo singapore
    navidad semana santa pascua
    """
) - words(
    "valencia santiago rosario mendoza cordoba salvador paz sucre concepcion asuncion domingo cuenca toledo salamanca"
    " cali burgos pereira guadalupe rica cartagena merida trujillo santo santa murcia granada lima lead santander roma"
    " milan zaragoza madrid medellin sevilla salta cuba bot"
) | words("madrid sevilla medellin zaragoza salta")
