"""How Spanish shows who is meant: words around names, words around ids, field labels of tickets."""

from __future__ import annotations

from dialogs.utterance.folding import fold
from dialogs.utterance.language import NameWords, phrases, words
from dialogs.utterance.languages.spanish.everyday import ALSO_NAMES, NOBODY, ORDINARY
from dialogs.utterance.languages.spanish.verbs import INFLECTIONS, all_forms

_PREDICATE = words(
    """
    no nunca tampoco todavía aún sigue siguen está están es son fue fueron era eran ha han había habían tiene tienen
    tenía puede pueden podía pudo aparece aparecen figura figuran existe existen necesita necesitan continúa continúan
    sale salen entra empieza empiezan empezó empezaron entró entraron comienza comenzó arranca arrancó ya se
    quedó debería deberían carece estaba estaban recibe recibió debe deben consta constan falta faltan va lleva
    ingresa ingresó renunció causó cesó
    """
)
_HIRED = all_forms(
    """
    contratar incorporar fichar reclutar ascender:asciend promover:promuev promocionar trasladar despedir:despid
    desvincular jubilar reincorporar recontratar transferir:transfier cesar
    """
)  # "contratamos a Ana", "despidieron a Ana"

_SHE_DOES = words(
    """
    dejó renuncia trabaja trabajó cambió pasó llegó volvió regresó terminó termina cumplió firmó fichó vuelve comienza inició
    inicia ingresó ingresa arrancó causó cesó egresó ascendió pidió pide dice dijo me nos le les lo la marchó fue se había
    accede recibe usa utiliza quiere quedó aparecía acaba lleva viene vino sube subió perdió pierde espera reporta depende mudó
    todavía ya tuvo está será tendrá firma debuta estrena salió murió jubiló causa entrará empezará ingresará iniciará dejará
    aun no ni
    """
)

NAMES = NameWords(
    ordinary=ORDINARY,
    also_names=ALSO_NAMES,
    particles=words(
        """
        de del la las los da das do dos di du der den van von und vander ter ten te zu zur af av al el ben bin binti ibn
        le st san santa abu y i e o' mc mac
        """
    )
    - words("y e te"),
    inner=words("de del da do di la las los el al te le"),
    titles=words(
        """
        sr sra srta srita señor señora señorita don doña dr dra doctor doctora ing ingeniero ingeniera lic licenciado
        licenciada prof profesor profesora mr mrs ms miss cp arq dña
        """
    ),
    endings=tuple(
        sorted(
            words(
                """
                ción ciones miento mientos mente aron ieron ando iendo ábamos aríamos eríamos ísimo ísima
                izado izada izados izadas arse erse irse arlo arla arle erlo irlo
                """
            )
        )
    ),
    noun_endings=(),
    places_and_things=NOBODY,
    before=words(
        """
        llamo a al con de del para por que sobre usuario usuaria empleado empleada trabajador trabajadora colaborador
        colaboradora compañero compañera colega becario becaria pasante practicante contratista candidata candidato
        consultor consultora cuenta nombre llamado llamada llama es soy persona alta baja ingreso
        no nunca tampoco cuándo cuando dónde donde está están tiene tienen sigue siguen aparece figura
        existe puede quedó fue ha falta faltan porqué y e ni o u entre según si como caso legajo nueva nuevo
        decir refería refiero señor señora señorita sr sra srta dr dra don doña ya provisiona aprovisiona sincroniza revisa checa chequea verifica
        busca vigila monitorea sigue observa crea mira ve era empezó entró comenzó ingresó renunció tendría tendrá debería
        """
    ),
    after=_PREDICATE
    | _SHE_DOES
    | words(
        """
        tenga tengan pueda puedan aparezca aparezcan exista y e empezará entrará ingresará que con sin desde hasta porfa por favor aún acceso cuenta usuario activa activo
        """
    ),
    before_pairs=frozenset({("en", "cuanto"), ("tan", "pronto"), ("pronto", "como"), ("una", "vez")}),
    others=words("otra otro"),
    intends=words("decir referia refiero referimos digo decia hablo hablaba busco"),
    rules_out=words("no"),
    predicate=_PREDICATE,
    determiners=words(
        """
        un una unos unas cada su sus mi mis tu tus este esta ese esa aquel aquella algún ningún ninguna otro otra
        nuestro nuestra nuestros nuestras cualquier algún
        """
    ),
    articles=words("un una el la los las"),
    definite=frozenset(),
    definite_bars=0,
    joins=words("& + y e ni o u más"),
    from_before=words(
        """
        jefe jefa manager gerente supervisor supervisora responsable solicitante reclutador reclutadora recruiter
        mentor mentora tutor tutora director directora coordinador coordinadora encargado encargada líder lead
        atte atentamente saludos hola buenas hey oye estimado estimada querido querida gracias cc cco bcc firma firmado
        según remitente firmante agente técnico técnica aprobador aprobadora parte desde business partner buddy jefatura
        dice dijo dicho comenta comentó comentado asegura confirma confirmó pregunta preguntó llamado llamar escrito avisado avisó pasado reporta reportó avisa informa informó insiste pide pidió escribió escribe
        """
    ),
    always_from=words("hola buenas hey oye estimado estimada querido querida cc cco atte saludos según"),
    from_pairs=frozenset(
        {
            ("parte", "de"),
            ("gracias", "a"),
            ("me", "cuenta"),
            ("nos", "cuenta"),
            ("orden", "de"),
            ("acuerdo", "a"),
            ("solicitud", "de"),
            ("pedido", "de"),
            ("peticion", "de"),
            ("encargo", "de"),
            ("mensaje", "de"),
            ("correo", "a"),
            ("llamada", "de"),
            ("llamo", "a"),
            ("reporta", "a"),
            ("reportar", "a"),
            ("reportando", "a"),
            ("reporte", "a"),
            ("reporto", "a"),
            ("reportaba", "a"),
            ("dependa", "de"),
            ("depende", "de"),
            ("depender", "de"),
            ("dependia", "de"),
            ("dependiendo", "de"),
            ("creado", "por"),
            ("creada", "por"),
            ("abierto", "por"),
            ("abierta", "por"),
            ("solicitado", "por"),
            ("solicitada", "por"),
            ("pedido", "por"),
            ("enviado", "por"),
            ("reportado", "por"),
            ("aprobado", "por"),
            ("aprobada", "por"),
            ("cargado", "por"),
            ("cargada", "por"),
            ("asignado", "a"),
            ("asignada", "a"),
            ("pregunte", "a"),
            ("preguntado", "a"),
            ("preguntar", "a"),
            ("avisar", "a"),
            ("avisa", "a"),
            ("avisad", "a"),
            ("telefono", "a"),
            ("avise", "a"),
            ("aviso", "a"),
            ("reemplaza", "a"),
            ("reemplazo", "a"),
            ("reemplazar", "a"),
            ("sustituye", "a"),
            ("sustituir", "a"),
            ("lugar", "de"),
            ("colgando", "de"),
            ("cuelga", "de"),
            ("bajo", "de"),
            ("vez", "de"),
            ("relevo", "de"),
            ("oficial", "es"),
        }
    )
    | {
        (fold(told), "a")
        for told in ("prometí", "prometido", "dije", "dicho", "comenté", "respondí", "escribí", "contesté")
    }
    | {
        (pronoun, fold(verb))
        for pronoun in ("lo", "la", "los", "las", "me", "nos")
        for verb in (
            "llevó",
            "hizo",
            "gestionó",
            "tramitó",
            "contrató",
            "entrevistó",
            "seleccionó",
            "aprobó",
            "firmó",
            "envió",
            "mandó",
            "registró",
            "cargó",
            "subió",
            "creó",
            "comunicó",
            "solicitó",
            "confirmó",
            "contó",
            "reenvió",
        )
    },
    says=all_forms(
        "comentar preguntar informar avisar solicitar notar notificar reportar indicar insistir asegurar confirmar"
        " llamar escribir mencionar explicar necesitar quejar reclamar señalar consultar contar:cuent mandar enviar"
        " esperar creer jurar aprobar:aprueb abrir"
    )
    - words(
        "reporta necesita necesitan llama llaman llamar pasa paso pasan aprobado aprobada abierto espera esperan esperando"
    )
    | words(
        "dice dicen dijo dijeron decía dicho pide pidió piden pedía pidieron quiere quería cree supo sostiene escribe"
    ),
    acts=words(
        """
        aprobó cambió corrigió creó cargó contrató dio envió hizo metió modificó movió pasó registró subió trasladó
        sustituyó reemplazó relevó actualizó ascendió introdujo puso editó ingresó completó despidió solicitó
        """
    )
    - words("ingresó dio pasó"),
    value_before=words(
        """
        en como muestra mostrando marca pone dice jefe jefa manager gerente supervisor supervisora apellida apellido
        llame llamarse hacia sino
        """
    )
    - words("jefe jefa manager gerente supervisor supervisora"),
    person_despite=frozenset(),
    value_after=frozenset(),
    value_leads=frozenset(),
    origin=words("de del en ( desde"),
    passing=words("me nos te le les ya también hoy lo se siempre ha había acaba puede podrá"),
    becomes=words("es llama llamada llamado apellida pasó"),
    modals=frozenset(),
    infinitives=frozenset(),
    owned=frozenset(),
    names_in_s=frozenset(),
    fillers=words("aun todavia también ahora solo sólo el la los"),
    introduces=frozenset(
        {
            ("soy",),
            ("me", "llamo"),
            ("nombre", "es"),
            ("habla",),
            ("saluda",),
            ("escribe",),
            ("llamo",),
            ("aqui",),
            ("yo", ","),
        }
    ),
    closings=words(
        "atenta atento saludos saludo atte atentamente cordialmente slds abrazo gracias cordiales regards salu2 saludos!"
    ),
    thanks=words("gracias thanks thx grax saludos atte abrazo atentamente ty merci grazie obrigado obrigada"),
    greetings=words("hola buenas hey oye estimado estimada querido querida hello hi"),
    inflections=INFLECTIONS,
    doubt_capitals=True,
    value_followed=frozenset({("me", "paso"), ("nos", "paso")})
    | frozenset(
        {
            ("como", boss)
            for boss in words(
                "jefe jefa manager supervisor supervisora gerente responsable superior líder su mi"
            )
        }
    ),
    before_inner=frozenset((lead, "de") for lead in words("con a para por sobre de")),
    value_nouns=words("jefe jefa manager gerente supervisor supervisora responsable superior jefatura"),
    value_links=words(
        "es era sigue siendo figura figurando sale saliendo aparece apareciendo consta constando pone ser"
    ),
    denying=words("no"),
    given=words("toño toñi juanjo josema chema nando quique kike mayte lupita chuy beto rafa nacho paco"),
    relations=words("jefe jefa manager gerente supervisor supervisora responsable encargado encargada"),
    between=words("ya no es era fue sigue siendo todavía aún el la"),
    hers=words("su mi"),
    seeks=words("ve encuentra localiza halla ubica busca"),
    object_leads=words("a"),
    spare_pairs=frozenset((paper, "de") for paper in words("ticket incidencia caso nota")),
    name_begins=frozenset(("de", article) for article in words("la los las")),
    untroubled=phrases(
        """
        sobre, acerca de, respecto a, ya se arregló, ya se resolvió, ya se solucionó, ya tiene, ya tienen, sí tiene, sí tienen, si tiene, sí aparece, sí está, ya está, sí le, le funciona, les funciona, le va bien,
        está bien, están bien, ya entra, sí entra, no hay problema, no hay problemas, puede entrar y, tiene cuenta y, tiene acceso y, sí puede, sí pudo, ya puede, ya aparece, no es, no era, entra perfecto, entra sin,
        entra bien, ya quedó, quedó bien, tiene todo, no tiene problema, no tiene problemas
        """
    ),
    relative=words("que quien quienes"),
    reads=words("dice decía indica"),
    towns=words(
        """
        valencia santiago rosario mendoza córdoba cali lima granada murcia santander salamanca toledo salvador cartagena mérida
        trujillo cuenca burgos guadalupe concepción asunción sucre pereira colón florencia vitoria jaén ávila soria león
        cádiz almería huelva lugo barcelona sevilla roma milán paris parís valladolid segovia varsovia
        """
    ),
    value_phrases=frozenset(
        {
            (verb, "a")
            for verb in words(
                """
                mudó mudado mudada mudé movida trasladada traslado transferida ascendida promovida promoción reubicada
                reasignada transferencia mudanza ascenso cambio
                """
            )
        }
        | {
            (lead, verb, "a")
            for lead in words("fue sido se es era será estar")
            for verb in words(
                "pasó pasa pase pasado trasladó trasladado movió movido transfirió transferido ascendido promovido reubicado"
                " reasignado cambió cambiado traslada mueve mudó incorporó"
            )
        }
        | {
            (word, "es")
            for word in words(
                "puesto cargo rol ciudad sede oficina departamento jefe jefa manager supervisor supervisora gerente responsable área apellido país correcto correcta nuevo nueva y realmente actual ser"
            )
        }
        | {
            (modal, verb)
            for modal in words("debería debe debía debiera tendría que puede podría debió habría")
            for verb in words("ser figurar aparecer decir poner mostrar estar salir reportar constar tener")
        }
        | {(verb, "a") for verb in words("mostrando enseñando teniendo listando reporte")}
        | {("en", "nombre", "de"), ("al", "equipo", "de")}
        | {
            ("no", "es"),
            ("lo", "es"),
            ("no", "era"),
            ("es", "a"),
            ("sino", "a"),
            ("y", "no"),
            ("y", "no", "a"),
            ("y", "no", "de"),
        }
        | {
            ("de", boss, "a")
            for boss in words("jefe jefa manager supervisor supervisora responsable gerente")
        }
        | {("se", verb, "a") for verb in words("actualizó actualiza cambió cambia ajustó corrigió modificó")}
        | {("no", "pregunto", "por"), ("no", "hablo", "de"), ("no", "hablamos", "de"), ("no", "digo", "a")}
        | {(place, "de") for place in words("sede sucursal planta filial delegación campus región provincia")}
        | {
            (word, "sea")
            for word in words("puesto cargo departamento jefe jefa manager supervisor supervisora")
        }
    ),
)
