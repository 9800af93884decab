"""Spanish words around ids, and the field labels of tickets and mails."""

from __future__ import annotations

from dialogs.utterance.folding import fold
from dialogs.utterance.language import IdWords, words

IDS = IdWords(
    person=words(
        """
        # id ids nº no num número numero n legajo empleado empleada trabajador trabajadora colaborador colaboradora
        empleados matrícula identificador código codigo ficha nómina nomina workerid wid employeeid personidexternal
        externalid usuario persona nro employee worker cédula
        """
    ),
    change=words("cambio changeid cycleid change ciclo cycle"),
    job=words("job jobid"),
    foreign=words(
        """
        tk tkt ticket tickets incidencia incidente caso casos solicitud inc req chg folio reclamo tarea centro costo coste
        costos costes ceco piso planta edificio oficina sala extensión anexo interno ext teléfono tel móvil celular
        celu cel versión año error errores evento sesión tenant inquilino app aplicación correlación correlation postal
        cp puerto línea kb orden pedido factura referencia ref paso step http código-postal requerimiento petición cuil dni nif rfc curp
        rut
        """
    ),
    units_after=words(
        """
        % día días hora horas minuto minutos min mins segundo segundos semana semanas mes meses año años veces
        personas empleados trabajadores usuarios cuentas errores registros euros pesos h hs hrs altas bajas ciclos
        cambios quincenas
        """
    ),
    foreign_prefixes=words(
        "inc req chg tkt ticket caso ritm sctask prb kb aadsts err error cas sr tk sol int cs case ref task"
    ),
    denies=words("no"),
    numbered=words("costes costos coste costo teléfono celular móvil extensión interno anexo"),
    values=words("en ser pone dice muestra sale sigue figura aparece marca indica decía era siendo")
    | {"en el"},
    owners=words("de del para a"),
    glue=words(
        """
        de del la el con id nº no num número numero legajo empleado empleada trabajador trabajadora colaborador
        colaboradora matrícula identificador código su cuyo cuya correo mail email upn usuario es y/o tiene hr rrhh en
        workday sap ficha nómina wid workerid externalid nro personidexternal employeeid employee worker interno
        """
    )
    | frozenset("()-,:–—/[]<>;#=|.'\"º"),
)

LABELS = {
    fold(phrase): kind
    for kind, phrases in {
        "user": "usuario",
        "affected": """
            usuario afectado, usuaria afectada, empleado afectado, empleada afectada, trabajador, trabajadora,
            persona afectada, colaborador afectado, colaboradora afectada
        """,
        "person": """
            cuentas para, accesos para, altas para, usuarios para,
            usuaria, empleado, empleada, colaborador, colaboradora, nombre, nombre completo, nombre y apellido,
            nombre y apellidos, apellidos y nombre, apellido y nombre, persona, nuevo ingreso, nueva incorporación,
            alta, altas, afectado, afectada, afectados, legajo, id, id de empleado, número de empleado,
            nº de empleado, nº empleado, id empleado, no de empleado, correo, correo electrónico, upn, asunto, nombre del empleado,
            nombre de la empleada, nombre del usuario, nombre del colaborador, solicitado para, baja, bajas, cuenta, nombre de usuario,
            id de trabajador, id del empleado, id trabajador, tema, ref, usuarios, empleados, usuarios afectados, personas afectadas,
            nro de legajo, número de legajo, nuevo empleado, nueva empleada, personal, matrícula, username, sobre
        """,
        "bystander": """
            jefe, jefa, jefe directo, jefa directa, manager, gerente, supervisor, supervisora, responsable, solicitante,
            solicitado por, solicita, de, para, remitente, cc, cco, abierto por, creado por, reportado por, asignado a, asignado, agente,
            aprobador, aprobado por, contacto, enviado por, informador, reclutador, reclutadora, recruiter, hrbp,
            quien reporta, reporta, reportó, llamante, informante, autor, técnico, técnico asignado, firmado, firma, atte, registrado por,
            persona de contacto, jefe inmediato, jefa inmediata, líder, responsable directo, responsable directa, contacto rrhh, informado por,
            ingresado por, cargado por, abierta por, creada por, reportada por, registrada por, solicitada por, enviada por, asignada a, comunicada por, informada por, llamada de, tramitado por, gestionado por, quien llama, quien avisa, avisa, aviso de, propietario, gestor, gestor asignado, comunicado por, autorizado por, autoriza, aprueba
        """,
        "effective": """
            fecha de inicio, fecha inicio, fecha de alta, fecha alta, fecha de ingreso, fecha ingreso, fecha de baja,
            fecha baja, fecha efectiva, fecha de efectividad, fecha de efecto, último día, último día laborable,
            último día de trabajo, fecha de contratación, inicio, ingreso, incorporación, fecha de incorporación, comienzo, efectivo,
            vigencia, fecha de salida, fecha de cese, cese, fecha de egreso, egreso, fecha de terminación, fecha del cambio,
            fecha de cambio, alta en workday, alta en sap, primer día, fecha de vigencia, fecha contratación, efectividad,
            día de inicio, fecha de promoción, fecha de traslado, fecha efectiva del cambio, desde, inicia, arranca, comienza, empieza
        """,
        "other": """
            fecha, enviado, enviado el, abierto, abierto el, creado, creado el, ticket, caso, incidencia, incidente, nº de ticket,
            número de ticket, vencimiento, fecha límite, fecha de apertura, apertura, teléfono, tel, móvil, celular,
            cel, actualizado, cerrado, recibido, sla, reportado, reportado el, extensión, ext, interno, anexo, referencia, solicitud,
            fecha de creación, fecha de solicitud, fecha del ticket, vence, fecha de nacimiento, nº ticket, folio, nro de ticket,
            creación, fecha ticket, fecha de vencimiento, fecha de reporte, fecha compromiso, req, inc, última actualización
        """,
        "value": """
            correcto, incorrecto, correcta, incorrecta, ceco, cost center, centro coste, centro costo, manager nuevo, jefe nuevo, nuevo jefe, nueva jefa, puesto, cargo, título, departamento, depto, empresa, compañía, ubicación, oficina, sede, país, ciudad,
            equipo, centro de coste, centro de costo, centro de costos, prioridad, categoría, cola, estado, área, grupo asignado,
            grupo de asignación, grupo, posición, unidad, rol, valor anterior, valor nuevo, valor actual, valor esperado, gerencia, impacto,
            urgencia, planta, sociedad, dirección, grupo resolutor, cliente, sitio, región, puesto nuevo, nuevo puesto, canal
        """,
    }.items()
    for phrase in map(str.strip, " ".join(phrases.split()).split(","))
}
