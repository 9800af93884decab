"""How Portuguese shows who is meant: words around names, words around ids."""

from __future__ import annotations

from dialogs.utterance.language import IdWords, NameWords, phrases, words
from dialogs.utterance.languages.portuguese.everyday import ALSO_NAMES, NOBODY, ORDINARY, SURNAMES
from dialogs.utterance.languages.portuguese.given import GIVEN

_PREDICATE = words(
    """
    não nao nunca jamais ainda já continua continuam segue seguem permanece está estão estava estavam esta
    tem têm teve tinha tinham possui possuem foi foram era eram eh será fica ficou ficaram
    consegue conseguem conseguiu conseguia pode podem podia aparece aparecem apareceu consta constam
    existe existem recebeu recebe ganhou sumiu falta só também sem precisa deveria devia
    """
)
_TURNED = words(
    """
    mudou mudar mudado mudada alterado alterada alterar alterou atualizado atualizada trocado trocada
    trocar trocou passou passar passado passada foi virou mudança troca movido movida ido
    transferido transferida promovido promovida corrigido corrigida reporta reportar responde
    """
)
_TOWARDS = words("para pra pro ao à a por")
_PLACES = words("filial loja fábrica polo campus planta agência prédio")
_TOLD = words(
    """
    ligue liguem ligar mandei mandou mandamos enviei enviou escrevi escreveu liguei ligou pedi pediu perguntei perguntou disse
    email e-mail mail mensagem avisei respondi informei devo falar falei falou conversei reclamei reportei
    respondo reporto respondem reportam responder reportar responde reporta
    """
)

NAMES = NameWords(
    ordinary=ORDINARY,
    also_names=ALSO_NAMES,
    particles=words(
        """
        af al av bin binti da das de del della den der di do dos du ibn la le van von
        """
    ),
    inner=words("da das de do dos"),
    titles=words(
        """
        sr sra srta srs senhor senhora senhorita dr dra doutor doutora eng engº enga engenheiro engenheira
        prof profa professor professora dona seu mr mrs ms miss
        """
    ),
    endings=tuple(
        sorted(
            words(
                """
                ção ções mente aram eram iram avel ivel agem dade avam iam armos ado ada ados adas ido ida idos
                idas ando endo indo ico ica icos icas ivo iva oso osa ório ória ência ância ência tico tica ou
                eu iu amento imento ista ismo mos ável ível arem erem irem ermos irmos asse esse isse assem
                essem issem aria ariam eria eriam iria iriam arei erei irei arão erão irão
                """
            )
        )
    ),
    noun_endings=(),
    places_and_things=NOBODY,
    before=words(
        """
        a o as os à ao da do de das dos para pra pro com sem sobre por pela pelo conta usuário usuária
        utilizador utilizadora colaborador colaboradora funcionário funcionária colega estagiário estagiária
        empregado empregada trabalhador trabalhadora nome chamado chamada cadê
        provisionar provisiona provisione criar cria crie sincronizar sincroniza sincronize desativar
        contratado contratada contratamos admitimos admitido admitida desligamos demitimos promovemos
        verificar verifica verifique ver veja olha olhar checar cheque acompanhar acompanha acompanhe
        monitorar monitora vigiar vigia forçar força sobre acerca referente ref assunto re user eh
        novo nova novato novata dona seu diagnosticar investigar analisar analisa analise provisionou criou
        cadastramos cadastrei cadastrou procuro procurei ajuda ajudar senhor senhora
        """
    ),
    after=_PREDICATE
    | words(
        """
        tiver tiverem estiver puder puderem aparecer existir e saiu saíram entrou começou começa entra deixou casou mudou trocou foi vai que provisionado
        provisionada começam desligado desligada demitido demitida promovido promovida contratado
        contratada
        """
    ),
    before_pairs=frozenset({("assim", "que"), ("logo", "que"), ("sempre", "que"), ("uma", "vez")}),
    others=words("outra outro"),
    intends=words("dizer refiro referia falo falava queria quero quis procuro"),
    rules_out=words("nao"),
    predicate=_PREDICATE,
    determiners=words(
        """
        um uma uns umas meu minha meus minhas nosso nossa nossos nossas sua este esse essa cada
        algum alguma nenhum nenhuma outro outra mesmo mesma todo toda qualquer dele dela
        """
    ),
    articles=frozenset(),
    definite=frozenset(),
    definite_bars=0,
    joins=words("& + e nem ou mais"),
    from_before=words(
        """
        @ chefe chefia gestor gestora gerente gestores supervisor supervisora coordenador coordenadora líder
        superior diretor diretora recrutador recrutadora solicitante remetente aprovador aprovadora padrinho
        madrinha mentor mentora técnico técnica atendente analista segundo conforme substituiu substitui
        substituir substituindo contate contatem contacte contactem contactar contatar cc bcc via from by olá oi oie caro cara prezado prezada caros prezados querido
        querida estimado estimada pelo pela obrigado obrigada obg valeu abraço abraços hello hi hey dear
        """
    ),
    always_from=words(
        "cc via from by olá oi oie caro cara prezado prezada querido querida pelo pela segundo"
    ),
    from_pairs=frozenset(
        {(verb, to) for verb in _TURNED for to in _TOWARDS}
        | {("pedido", of) for of in ("de", "da", "do", "dos", "das")}
        | {
            (told, of)
            for told in words("chamada telefonema queixa reclamação recado")
            for of in ("de", "da", "do")
        }
        | {("mando", of) for of in ("de", "da", "do")}
        | {("parte", of) for of in ("de", "da", "do")}
        | {("lugar", of) for of in ("de", "da", "do")}
        | {("vez", of) for of in ("de", "da", "do")}
        | {("acordo", "com"), ("falei", "com"), ("falado", "com"), ("conversei", "com")}
        | {("gracas", "a"), ("gracas", "ao"), ("bom", "dia"), ("boa", "tarde"), ("boa", "noite")}
        | {(told, to) for told in _TOLD for to in ("ao", "a", "para", "pra", "com")}
        | {(told, "com") for told in words("confirmei combinei alinhei tratei verifiquei vi visto")}
        | {("telefone", "com"), ("reunião", "com"), ("chat", "com"), ("chamada", "com")}
        | {("cidade", "de"), ("unidade", "de"), ("sede", "de"), ("sede", "em")}
        | {(works, "com") for works in words("trabalha trabalhava trabalhar junto trabalhando")}
        | {
            (told, was)
            for told in words("contou disse pediu avisou reportou abriu falou informou")
            for was in ("foi", "eh")
        }
        | {(",", "nao"), ("e", "nao"), ("mas", "nao"), ("rh", "("), ("solteira", ","), ("de", "solteira")}
        | {("e", "com"), ("eh", "mais"), ("era", "mais"), ("ser", "mais")}
        | {(place, "de") for place in _PLACES}
        | {("escritorio", "de"), ("escritorio", "em"), ("criado", "por"), ("feito", "por")}
        | {("aberto", "por"), ("assinado", "por"), ("reporte", "a")}
    )
    - {("foi", "a"), ("foi", "por")},
    says=words(
        """
        disse diz falou fala pediu pede avisou avisa informou informa reportou reporta comentou comenta
        perguntou pergunta abriu quer queria solicitou solicita relatou confirmou confirma escreveu
        ligou telefonou contou mandou enviou encaminhou reclamou reclama queixou queixa-se acha jura
        insiste alega garantiu garante percebeu notou explicou respondeu cobrou alertou sinalizou
        pergunta-me perguntando cobrando pedindo reclamando referiu mencionou sim
        """
    ),
    acts=words(
        """
        alterou mudou atualizou cadastrou criou lançou corrigiu aprovou promoveu inseriu incluiu
        contratou admitiu registrou registou transferiu submeteu carregou editou ajustou
        trocou desligou demitiu moveu introduziu
        """
    ),
    value_before=words(
        """
        em no na nos nas como mostra mostrando mostrava exibe diz ser seria era sendo virou eh chama-se chamar
        chama ficasse apareceu são consta dizendo exibindo fosse aparecendo seja esta continua segue permanece
        contoso fabrikam
        """
    ),
    person_despite=frozenset(
        {
            (look, at)
            for look in words("olhada olhadela olho olhar espreitadela olhadinha mexer mexeram pensar foco")
            for at in ("em", "no", "na", "nos", "nas")
        }
        | {
            (sign, at)
            for sign in words(
                "alerta aviso alertas avisos ai aqui acompanhamento atenção vigilância tá acontece passa fé"
            )
            for at in ("em", "no", "na", "nos", "nas")
        }
        | {(asks, stays) for asks in words("que porque como") for stays in ("continua", "segue", "permanece")}
        | {(asks, "esta") for asks in words("que porque onde como ja nao aonde quando se e")}
        | {("reporta", to) for to in ("a", "ao", "para", "o")}
        | {("pediu", what) for what in words("demissão rescisão desligamento as exoneração aposentadoria")}
        | {
            (lacks, "eh")
            for lacks in words("falta faltam faltando problema casos pessoa colaborador colaboradora")
        }
        | {("que", "eh"), ("quem", "eh"), ("caso", "eh"), ("so", "na"), ("so", "no")}
        | {("bem", "como"), ("assim", "como")}
    ),
    value_after=words("departamento setor filial lda ltda sa"),
    value_leads=words("o a do da no na"),
    origin=words("do da de dos das ( no na"),
    becomes=words("eh agora virou para /"),
    passing=words(") está tá estão anda me nos já tb também só acabou que lhe te ainda mesmo"),
    modals=frozenset(),
    infinitives=frozenset(),
    moves=(_TURNED - words("foi responde reporta reportar corrigido corrigida"))
    | words(
        """
        mudamos mudaram mudei mudasse alteramos alteraram alterei trocamos trocaram troquei atualizamos
        atualizaram transferimos transferiram transferiu transferi transferir passaram passamos movemos moveram
        moveu muda mudámos alterámos trocámos transferência alteração troca movimentação promovemos promoveu
        """
    ),
    with_names=words("a o as os"),
    in_surnames=words("e"),
    no_given=words("silva"),
    reports=words("que"),
    relative=words("que"),
    relations=words("chefe gerente gestor gestora líder superior superiora supervisor supervisora"),
    between=words(
        "a ainda agora atual continua deve deveria devia é eh era está nova novo o que segue ser seria"
    ),
    hers=words("como dela dele seu sua"),
    value_followed=frozenset({("em", "vez"), ("ao", "inves"), ("no", "lugar")}),
    spare_pairs=frozenset(
        (fine, to) for fine in words("certo ok bem resolvido normal") for to in words("para pra pro com")
    )
    | {("", "nao")}
    | {
        (noun, of)
        for noun in words(
            "substituto substituta sucessor sucessora antecessor antecessora assistente secretária"
        )
        for of in ("de", "da", "do")
    },
    surnames=SURNAMES,
    given=GIVEN,
    corrections=frozenset({("nao", "mas"), ("nao", "sim"), ("nao", "eh"), ("nao", "e"), ("nao", "foi")}),
    contrasts=words(
        "mas só enquanto porém contudo todavia exceto menos quem cadê onde falta faltam faltando"
    ),
    well=words(
        "certo certa certinho certinha certos certas bem ok okay pronto pronta prontos prontas resolvido resolvida tudo beleza tranquilo tranquila normal funcionando funciona perfeito correto correta corretos corretas direito direitinho"
    ),
    spoils=words(
        "não nao nada nunca sem ainda errado errada antigo antiga deveria devia devem porque por que quando nem até como"
    ),
    untroubled=phrases(
        """
        já está, já estão, já tem, já têm, já entrou, já entraram, já aparece, já aparecem, já consegue, já foi,
        já foram, já recebeu, está lá, estão lá, está cá, estão cá, tem conta e, tem acesso e, entrou bem, foi bem,
        está feito, está feita, está criado, está criada, estão criados, estão criadas, consegue entrar, conseguiu entrar, está ok, tá ok
        """
    ),
    value_nouns=words(
        "gestor gestora chefe chefia gerente superior supervisor supervisora nome apelido sobrenome departamento cargo função escritório cidade"
    ),
    created=words(
        "provisionado provisionada aprovisionado aprovisionada criado criada sincronizado sincronizada está tem foi conta"
    ),
    denials=words("não nao nunca sem"),
    on_behalf=frozenset({("em", "nome"), ("a", "pedido"), ("acordo", "com")}),
    clause_begins=words("eu que por porque se quem como e mas foi é está tem não conta sobre"),
    ego=words("eu"),
    only=words("só apenas somente"),
    selves=words("eu mim me comigo"),
    value_phrases=frozenset(
        {(shows, "que", "eh") for shows in words("diz dizem mostra aparece consta acha pensa")}
    ),
    towns=words(
        """
        guimarães faro sintra cascais oeiras amadora loures almada barcelos chaves tavira franca campinas santos
        salvador bragança mafra tomar évora coimbra aveiro setúbal
        """
    ),
    value_links=words("é eh ser era está esta continua agora ainda deve devia deveria seria"),
    shown_as=words("como"),
    given_labels=phrases("nome, primeiro nome, nome próprio"),
    family_labels=phrases("apelido, apelidos, sobrenome, sobrenomes, último nome, último apelido"),
    owned=frozenset(),
    names_in_s=frozenset(),
    fillers=words("a o as os mesma mesmo tal própria"),
    introduces=frozenset({("sou",), ("me", "chamo"), ("chamo", "me"), ("chamo-me",), ("nome", "eh")})
    | frozenset(
        {
            ("aqui", "eh"),
            ("oi", "eh"),
            ("ola", "eh"),
            (",", "eh"),
            ("eu", ","),
            ("mim", ","),
            ("fala",),
            ("aqui", "quem"),
            ("quem", "fala"),
            ("daqui", "fala"),
        }
    ),
    closings=words(
        """
        atenciosamente att atte cordialmente cumprimentos cumps abraço abraços abs regards saudações sds
        respeitosamente melhores
        """
    ),
    thanks=words("obrigado obrigada obg grato grata valeu vlw agradeço agradecido agradecida thanks"),
    greetings=words("dia tarde noite olá oi oie caro cara prezado prezada hello hi hey dear"),
)

_SHOWN = words("ser continua mostra aparece consta era eh permanece ainda para")
IDS = IdWords(
    person=words(
        """
        # matrícula matrículas matr mat mec mecan id ids nº n° número numero núm num nr no colaborador
        colaboradora funcionário funcionária empregado empregada trabalhador trabalhadora usuário utilizador wid
        mecanográfico registro chapa crachá estagiário prontuário pessoal externalid identificação identificador
        funcional
        """
    ),
    change=words("mudança alteração change ciclo cycle changeid cycleid"),
    job=words("job jobid tarefa trabalho"),
    foreign=words(
        """
        chamado ticket incidente caso caixa telefone telemóvel celular ramal tel fone extensão andar sala
        prédio edifício bloco porta lote centro custo erro código protocolo processo requisição solicitação
        pedido versão ano tenant locatário inquilino app aplicativo aplicação sessão correlação evento
        assinatura ref referência ordem fatura nota linha os cep nif cpf cnpj kb http grupo cc cel whatsapp
        ocorrência cep piso
        """
    ),
    units_after=words(
        """
        % dia dias hora horas h min minuto minutos segundo segundos semana semanas mês meses ano anos vez
        vezes pessoas colaboradores colaboradoras funcionários usuários utilizadores contas erros registros
        registos novos novas admissões ciclos de por euros reais
        """
    ),
    foreign_prefixes=words(
        """
        aadsts case chg cs cve err erro hresult http inc incident kb prb ref req ritm sctask task ticket tkt
        win ch cham chamado os cc proj sala aad
        """
    ),
    denies=words("não nao"),
    numbered=words("custo ramal telefone telemóvel celular extensão"),
    values=_SHOWN
    | words("não")
    | {"em vez de", "vez de"}
    | {f"{shown} {article}" for shown in _SHOWN for article in ("o", "a")},
    glue=words(
        """
        a o e de do da com matr mat mec mecan matrícula id nº n° número numero matrícula colaborador
        colaboradora funcionário funcionária email e-mail mail upn usuário utilizador conta login cujo cuja seu
        sua eh empregado mecanográfico funcional registro º dele dela
        não
        """
    )
    | frozenset("()-,:–—/[]<>;#=|.'\""),
)
