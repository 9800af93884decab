"""How Spanish says dates, and which words tie a date to the change."""

from __future__ import annotations

from dialogs.utterance.folding import fold
from dialogs.utterance.language import DateWords, phrases, words
from dialogs.utterance.languages.spanish.verbs import all_forms

_DAYS = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
_SHORT_DAYS = {"lun": 0, "mie": 2, "mier": 2, "jue": 3, "vie": 4, "vier": 4, "sab": 5, "dom": 6}
_MONTHS = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
_DAY_PARTS = (
    "",
    " por la mañana",
    " por la tarde",
    " por la noche",
    " a la mañana",
    " a la tarde",
    " en la mañana",
    " en la tarde",
    " en la noche",
    " a mediodía",
    " al mediodía",
    " a la noche",
    " temprano",
    " mismo",
)
_RELATIVE = {
    "hoy": 0,
    "el día de hoy": 0,
    "esta mañana": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "ayer": -1,
    "el día de ayer": -1,
    "anoche": -1,
    "anteayer": -2,
    "antier": -2,
    "antes de ayer": -2,
    "antes ayer": -2,
    "antesdeayer": -2,
    "anteanoche": -2,
    "trasanteayer": -3,
    "mañana": 1,
    "el día de mañana": 1,
    "pasado mañana": 2,
    "mañana mismo": 1,
}

DATES = DateWords(
    weekdays={day: n for n, day in enumerate(_DAYS)} | _SHORT_DAYS,
    weak_weekdays=frozenset(_SHORT_DAYS) | words("domingo"),
    months={month: n for n, month in enumerate(_MONTHS, 1)}
    | {month[:3]: n for n, month in enumerate(_MONTHS, 1)}
    | {"sept": 9, "setiembre": 9, "set": 9, "agto": 8, "octub": 10, "novbre": 11},
    relative={
        tuple(fold(said + part).split()): days for said, days in _RELATIVE.items() for part in _DAY_PARTS
    },
    idle=frozenset({0, 1, 2}),
    units={
        "minuto": 1,
        "minutos": 1,
        "min": 1,
        "mins": 1,
        "minutito": 1,
        "hora": 60,
        "horas": 60,
        "h": 60,
        "hs": 60,
        "hrs": 60,
        "horita": 60,
        "horitas": 60,
        "dia": 1_440,
        "dias": 1_440,
        "diitas": 1_440,
        "semana": 10_080,
        "semanas": 10_080,
        "quincena": 21_600,
        "mes": 43_200,
        "meses": 43_200,
        "ano": 525_600,
        "anos": 525_600,
    },
    counts={
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "catorce": 14,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
    },
    ago=words("atrás"),
    ahead=words("en dentro"),
    last=words("pasado último"),
    next=words("próximo siguiente"),
    this=words("este"),
    article=words("el del"),
    lead=words("el los desde hasta del al día dia fecha : este pasado próximo un"),
    between=words("de del"),
    clock_lead=words("a las la sobre , @ como tipo eso"),
    midday={"mediodia": "12:00", "medianoche": "0:00"},
    effective=(
        all_forms(
            """
        empezar:empiez comenzar:comienz iniciar ingresar entrar incorporar arrancar renunciar jubilar terminar
        finalizar cesar despedir:despid desvincular reincorporar trabajar egresar reingresar salir
        """
        )
        | words(
            """
        vaya vayan deja dejará deje dejan marche marcharse irse unirse inicio ingreso incorporación alta baja bajas altas efectivo efectiva vigencia vigente día cese salida egreso partir
        comienzo último fue va vas irá fichaje renuncia jubilación despido debuta arranque marchó marcha entra desvinculación
        estreno estrena reincorporación reingreso causó
        """
        )
    )
    - words("sal salimos salen sala"),
    past=words(
        """
        empezó empezaron empecé empezamos comenzó comenzaron comencé inició iniciaron inicié ingresó ingresaron ingresé
        entró entraron entré incorporó incorporaron incorporé arrancó arrancaron arranqué renunció renunciaron renuncié
        jubiló jubilaron terminó terminaron finalizó cesó despidió despidieron desvinculó desvincularon fue fueron
        marchó dejó era dieron dio estaba causó egresó egresaron trabajó salió reincorporó desvinculado desvinculada
        incorporado incorporada despedimos desvinculamos jubilamos dimos empezamos entramos incorporamos terminamos cesamos echamos echaron ha había se-fue renunciado ingresado despedido despedida despedidos
        """
    ),
    changed=(
        all_forms(
            """
        cambiar actualizar crear contratar corregir:corrij ascender:asciend promover:promuev promocionar trasladar
        transferir:transfier traspasar casar divorciar mudar registrar modificar cargar mover:muev aprobar:aprueb procesar
        importar subir introducir:introduzc meter completar ajustar fichar recontratar mandar enviar editar guardar
        capturar aplicar nombrar realizar grabar ingresar reemplazar asignar pasar rectificar integrar
        """
        )
        | words(
            """
        cambio cambios ascenso promoción traslado contratación desde actualización modificación corrección casó hicieron hizo hice
        hecho puso pusieron puse corrigió corrigieron corregí firmó dieron dio di dimos carga tiene estrenó capturó
        boda divorcio pusimos hicimos metió nueva nuevo registro renombrada renombrado mudanza transferencia llegó
        """
        )
    )
    - words("contrato cargo pasado pasada pasados registro subir mando nombre cambie casas casa"),
    other=words(
        """
        antes plazo deadline límite tardar ticket tickets caso incidencia incidente abrí abrieron reporté reportó
        reportado pregunté preguntó llamé llamó escribí escribió avisé avisó dijo dijeron reunión necesito necesita
        necesitamos necesitan esperamos vence vencimiento correo mail urgente hasta entregar solicité inc sla
        auditoría escalé escaló reclamé reclamó quiero queremos visita capacitación curso demo cita hablé hablamos prometió prometieron
        reportamos avisamos pidió pidieron pedí pedimos solicitó presentación llegada consulté
        """
    ),
    month_first=frozenset(),
    ago_before=phrases(
        "hace, desde hace, hace ya, hace como, hace unos, hace apenas, hace solo, hara, hara unos, hace mas de, hace casi,"
        " hace unas, hace aproximadamente, hace exactamente, hacia, hace ahora, hace cosa de, hara cosa de, ase"
    )
    - phrases("hacia"),
    last_after=phrases("pasado, ultimo, anterior, de la semana pasada, pasada"),
    next_after=phrases(
        "que viene, proximo, siguiente, que entra, de la semana que viene, entrante, de la proxima semana, que sigue, venidero"
    ),
    weekday_tail=frozenset(),
    day_before=words("el día dia del al lunes martes miércoles jueves viernes sábado domingo"),
    clock_units=words("h hs hrs horas"),
    day_words={
        fold(word): n
        for n, word in enumerate(
            [
                "primero",
                "dos",
                "tres",
                "cuatro",
                "cinco",
                "seis",
                "siete",
                "ocho",
                "nueve",
                "diez",
                "once",
                "doce",
                "trece",
                "catorce",
                "quince",
                "dieciséis",
                "diecisiete",
                "dieciocho",
                "diecinueve",
                "veinte",
                "veintiuno",
                "veintidós",
                "veintitrés",
                "veinticuatro",
                "veinticinco",
                "veintiséis",
                "veintisiete",
                "veintiocho",
                "veintinueve",
                "treinta",
            ],
            1,
        )
    }
    | {"uno": 1, "1ro": 1},
    nouns=words(
        "alta altas baja bajas ingreso inicio salida cese egreso incorporación renuncia despido contratación reingreso jubilación comienzo dia último"
    ),
    no_cues=frozenset((lead, "entra") for lead in words("en a de con hacia microsoft ms desde y entre id"))
    | {("a", "trabajar"), ("le", "sale"), ("me", "sale"), ("sigue", "saliendo")}
    | {
        (shown, "sale")
        for shown in words("empresa cargo puesto oficina sede jefe jefa departamento apellido ciudad")
    },
    changed_pairs=frozenset({("se", "caso"), ("me", "caso")}),
    due_before=phrases(
        "para el, para este, para el dia, antes de el, antes del, antes de este, para, a mas tardar el, hasta el, para antes del, es de, son de"
    ),
)
