"""How Portuguese says dates, and which words tie a date to the change."""

from __future__ import annotations

from dialogs.utterance.language import DateWords, folded, phrases, words

_DAYS = ("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo")
_SHORT_DAYS = {"seg": 0, "qua": 2, "qui": 3, "sex": 4, "sab": 5, "dom": 6}
_NUMBERED = {f"{n}ª": n - 2 for n in range(2, 7)}
_MONTHS = (
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
)
_COUNTS = {
    "um": 1,
    "uma": 1,
    "dois": 2,
    "duas": 2,
    "tres": 3,
    "quatro": 4,
    "cinco": 5,
    "seis": 6,
    "sete": 7,
    "oito": 8,
    "nove": 9,
    "dez": 10,
    "onze": 11,
    "doze": 12,
    "quinze": 15,
    "vinte": 20,
    "trinta": 30,
}
_PARTS = (
    "",
    " de manhã",
    " pela manhã",
    " ao tarde",
    " a tarde",
    " de tarde",
    " ao noite",
    " a noite",
    " de noite",
    " cedo",
    " mesmo",
)
_AHEAD = {
    f"{lead} {count} {unit}": days * n
    for lead in ("daqui a", "dentro de", "em")
    for count, n in {**_COUNTS, **{str(n): n for n in range(1, 32)}}.items()
    for unit, days in {"dia": 1, "dias": 1, "semana": 7, "semanas": 7}.items()
}

DATES = DateWords(
    weekdays=folded(
        {day: n for n, day in enumerate(_DAYS)}
        | {f"{day}-feira": n for n, day in enumerate(_DAYS[:5])}
        | {f"{day}feira": n for n, day in enumerate(_DAYS[:5])}
        | _SHORT_DAYS
        | _NUMBERED
    ),
    weak_weekdays=words("segunda quarta quinta seg qua qui sex sab dom 2ª 3ª 4ª 5ª 6ª"),
    months=folded(
        {month: n for n, month in enumerate(_MONTHS, 1)}
        | {month[:3]: n for n, month in enumerate(_MONTHS, 1)}
    ),
    relative={
        tuple(phrase.split()): days
        for phrase, days in folded(
            {f"hoje{part}": 0 for part in _PARTS}
            | {f"ontem{part}": -1 for part in _PARTS}
            | {f"amanhã{part}": 1 for part in _PARTS}
            | {
                "até hoje": 0,
                "até agora": 0,
                "até o momento": 0,
                "até ao momento": 0,
                "esta manhã": 0,
                "essa manhã": 0,
                "esta tarde": 0,
                "agora há pouco": 0,
                "agora mesmo": 0,
                "anteontem": -2,
                "antes de ontem": -2,
                "antesdeontem": -2,
                "trasanteontem": -3,
                "depois de amanhã": 2,
                "semana passada": -7,
                "semana que vem": 7,
                "próxima semana": 7,
                "mês passado": -30,
                "mês que vem": 30,
                "próximo mês": 30,
            }
            | _AHEAD
        ).items()
    },
    idle=frozenset({0, 1, 2}),
    units=folded(
        {"minuto": 1, "minutos": 1, "min": 1, "mins": 1, "hora": 60, "horas": 60, "h": 60, "hs": 60}
        | {"dia": 1_440, "dias": 1_440, "semana": 10_080, "semanas": 10_080, "mês": 43_200, "meses": 43_200}
        | {"ano": 525_600, "anos": 525_600, "quinzena": 21_600}
    ),
    counts=_COUNTS,
    ago=words("atrás"),
    ahead=frozenset(),
    last=words("última último passada passado"),
    next=words("próxima próximo"),
    this=words("nesta"),
    article=words("no do ao a o em dia desde até de"),
    lead=words(
        """
        na no nesta nessa em desde de da do a até na à ao pela dia o
        entra entrou entrar começa começou começar inicia iniciou iniciar sai saiu sair admitido admitida
        contratado contratada criado criada cadastrado cadastrada alterado alterada alterou mudou atualizado
        atualizada promovido promovida transferido transferida desligado desligada
        demitido demitida : ,
        """
    ),
    between=words("de do da / - dia"),
    clock_lead=words("as aos ao a pelas cerca , por umas"),
    midday=folded({"meio-dia": "12:00", "meia-noite": "0:00"}),
    effective=words(
        """
        começa começam começou começaram começar comece comecei inicia inicio iniciou iniciar início entra
        entram entrou entraram entrar entrei entrada ingressa ingressou ingressar integra integrou admissão
        admitido admitida admitiram admitimos contratado contratada contratados contratamos contrataram
        contratação vigência vigente vigorar efetivo efetiva efeito efeitos sai saem saiu saíram sair saí saída
        desligado desligada desligamento demitido demitida demitiu demissão rescisão rescindiu rescindido
        despedido despedida aposentou aposenta reformou reforma deixou deixa encerrou último última primeiro
        primeira término termina terminou fim trabalha trabalhou trabalhar assumiu assume assumir chega chegou
        muda-se arranca arrancou apresentou apresenta estreia onboarding offboarding
        """
    ),
    past=words(
        """
        começou começaram comecei iniciou iniciaram entrou entraram entrei ingressou integrou admitido
        admitida admitiram admitimos contratado contratada contratamos contrataram saiu saíram saí
        desligado desligada demitido demitida demitiu rescindiu despedido despedida aposentou reformou
        deixou encerrou terminou trabalhou assumiu chegou foi foram era estava teve houve fui arrancou
        """
    ),
    changed=words(
        """
        mudou mudaram mudança mudei mudamos mudado mudada trocou trocaram trocado trocada troca troquei
        alterou alteraram alterado alterada alterados alteradas alteração alterações alteramos alterei
        atualizou atualizaram atualizado atualizada atualizados atualizadas atualização atualizamos
        atualizei atualizei criou criaram criado criada criados criadas criamos criei cadastrou cadastraram
        cadastrado cadastrada cadastrados cadastramos cadastrei cadastro lançou lançaram lançado lançada
        lançamos lancei inseriu inserido inserida inserimos inseri incluiu incluído incluída incluímos
        registrou registrado registrada registramos registrei registou registado registada registámos
        promovido promovida promovemos promoção promoveram transferido transferida transferência
        transferimos casou casada casei corrigiu corrigido corrigida corrigimos corrigi desde submetido
        submetida enviado enviada importado importada importamos carregado carregada carregamos aprovado
        aprovada readmitido readmitida recontratado recontratada feito feita fiz fizemos posto colocado
        colocada colocamos editado editada ajustado ajustada mexeram gravado gravada guardado guardada
        salvo salva preenchido passou ficou modificado modificada introduzido introduzida actualizado
        actualizada virou recebeu concluído concluída processado processada divorciou efetivado efetivada
        subiu subimos subido embora
        """
    ),
    other=words(
        """
        prazo antes chamado chamados ticket incidente aberto reportado reportada reportou pediu pediram
        pedi avisou avisei ligou liguei telefonou reunião preciso precisa precisamos precisar precisava
        querem quer quero escreveu escrevi reclamou reclamei solicitou solicitei solicitado solicitada
        urgente urgência sla perguntou perguntei mandei mandou falou falei disse disseram enviei abri
        abrimos abriu tentou tentei tentando tentamos conversei
        expira vence deadline entrega auditoria
        """
    ),
    from_then=phrases(
        "a partir de, a partir do dia, com efeitos a, com efeito a, com efeitos a partir de, com início a"
    ),
    month_first=frozenset(),
    to_now=words("até"),
    vague=frozenset({-7, 7, -30, 30}),
    ago_before=phrases(
        """
        há, ha, faz, fazem, vai fazer, há cerca de, há mais de, há quase, há uns, há umas, tem, tem uns, tem
        umas, faz uns, faz umas, faz mais de, há já, já há, já faz
        """
    ),
    last_after=phrases("passada, passado, última, último, da semana passada, que passou, agora"),
    next_after=phrases(
        "que vem, próxima, próximo, da semana que vem, da próxima semana, seguinte, da outra semana, que entra"
    ),
    weekday_tail=words("feira"),
    day_before=words("dia"),
    clock_units=words("horas h hs hora"),
)
