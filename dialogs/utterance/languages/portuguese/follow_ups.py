"""What Portuguese says to go on from an answer: watch, escalate, check again, run it now."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import Intent

_GAP = r"(?:[\w@'-]+ ){0,3}?"
_PEOPLE_OF_IT = (
    r"(?:suporte|apoio|help ?desk|service ?desk|ti|it|tic|informatica|equipes?|equipa|time|atendentes?"
    r"|atendimento|human[oa]s?|pessoas?|alguem|gente|tecnic[oa]s?|administrador\w*|admins?|analistas?"
    r"|especialistas?|n[ -]?[123]|nivel|segund[oa] (?:nivel|linha)|central|operador\w*|agentes?|responsave\w*"
    r"|rh|iam|service desk|peritos?|sistemas)"
)
_TICKET = (
    r"(?:chamad\w+|tickets?|tiquetes?|incidentes?|ocorrencias?|solicitac\w+|requisic\w+|casos?|escalac\w+"
    r"|escalonamentos?|pedidos?(?: de (?:suporte|apoio|ajuda))?|reclamac\w+|processos?)"
)
_WATCHES = (
    r"(?:acompanhamentos?|alertas?|notificac\w+|avisos?|monitoramentos?|monitorizac\w+|assinaturas?"
    r"|subscric\w+|vigilancias?|lembretes?|seguimentos?|observac\w+|monitoracoes)"
)
_WATCHING = (
    r"(?:acompanh(?:ando|o|ar|a|ado|ados|ada|adas)|a acompanhar|segui(?:ndo|r|do|dos|da)|sigo"
    r"|monitor(?:ando|o|ar|ado|ados|izar|izando|ada)|monitorizo|observ(?:ando|o|ar)|vigi(?:ando|o|ar)|de olho"
    r"|a vigiar|a seguir|a monitorizar|vigiad\w+|monitorad\w+)"
)
_WHEN = (
    r"(?:quando|assim que|logo que|tao logo|no momento (?:em )?que|na hora (?:em )?que|mal|depois que|apos"
    r"|no instante em que|caso|no dia em que|qualquer (?:novidade|mudanca|alteracao)|sobre (?:qualquer|novidades)"
    r"|havendo|houver)"
)
_ASK = (
    r"(?:^|[.,?] |por favor |favor |pode\w* |podia\w* |consegue\w* |quero |queria |gostaria de |gostava de "
    r"|preciso (?:de )?|precisamos (?:de )?|tem como |da para |daria para |vamos |entao |agora |ja |me |te "
    r"|tenta |tente |tentar |bora |eh para |era para |necessito (?:de )?|quero que |quero que voce |e |la "
    r"|solicito |peco que |peco para "
    r"|peco |peco-te que |lhe |possivel |devo |deves |deve |so |voce |isso |obrigad\w |bot |manda\w* |mandar )"
)
_NOW = (
    r"(?:agora|ja|imediatamente|manualmente|neste momento|de uma vez|sob demanda|a pedido|a mao|na hora"
    r"|de imediato|nesse momento|hoje|a forca|forcad\w+|urgente\w*)"
)

FOLLOW_UPS = (
    (
        Intent.UNWATCH,
        anywhere(
            rf"(?:(?:par(?:a|e|em|ar|es)|chega|basta) (?:de |com )(?:\w+ )?|deix(?:a|e|em|ar|es) de |cess\w+ de "
            rf"|pare(?:m|s)? |parar |par[ae] com )"
            rf"{_GAP}(?:acompanh\w*|segui\w*|monitor\w*|avis\w+|notific\w*|alert\w*|vigi\w*|inform\w+|mand\w+"
            r"|envi\w+|observ\w*|mensagens|lembret\w+|atualizac\w+|chatear|incomodar|escrever|olhar)",
            rf"(?:cancel\w+|desativ\w+|desactiv\w+|remov\w+|tira|tire|tirar|suspend\w+|interromp\w+|deslig(?:a|ue|ar)"
            rf"|retir(?:a|e|ar)|elimin\w+|apag\w+|exclu\w+|encerr\w+|termin\w+|para|acab\w+) "
            rf"(?:(?:com|o|a|os|as|de|meu|minha|meus|minhas|esse|essa|este|esta|todos|todas|esses|essas|por"
            rf"|favor) )*{_WATCHES}",
            r"(?:tira|tire|tirar|remove|remova|remover) (?:@p |ela |ele |\w+ ){0,3}(?:da|do) (?:minha )?(?:lista"
            r"|acompanhamento|monitoramento|observacao|vigilancia)",
            r"(?:nao|nem|nunca)(?: (?:me|nos|mais|eh|precisa|preciso|precisas|quero|queria|desejo|necessito|de"
            r"|que|ja|ser|sejas|seja|vale|pena|a|voce))*"
            r" (?:avis(?:e|es|ar|em|a|ada|ado)|notifi(?:que|ques|quem|car|cad[oa])|inform(?:e|es|em|ar|ad[oa])"
            r"|alert(?:e|es|em|ar|ad[oa])|mand(?:e|es|ar|a|em)|envi(?:e|es|ar|em)|receb(?:er|a)|acompanh(?:e|es|ar)"
            r"|monitor(?:e|es|ar)|segui(?:r|da)|siga|vigi(?:e|es|ar)|ficar de olho|fique de olho"
            r"|monitoriz(?:e|es|ar)|lembr(?:e|es|ar)|observ(?:e|ar)|ping(?:ar)?)",
            rf"(?:ja nao|nao) (?:quero|preciso|necessito|desejo)(?: mais)?(?: de)?(?: \w+){{0,2}} {_WATCHES}",
            rf"(?:chega|dispenso|sem mais|nada)(?: de| os| as| mais)* {_WATCHES}",
            r"nao (?:quero|preciso|interessa) (?:mais )?(?:saber|acompanhar|ver)(?: mais)? (?:d[aoe]|sobre|nada)"
            r"|(?:sair|saia|sai|saindo) d[oa] (?:lista|acompanhamento|monitoramento)",
            r"(?:des|dis)(?:acompanhar|seguir|monitorar|inscrev\w+|inscricao)",
            rf"(?:ja|pode) (?:podes |pode )?(?:parar|deixar)(?: de)? {_GAP}(?:acompanh\w*|avis\w*|monitor\w*"
            rf"|segu\w*)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            rf"(?:quem|quais|que|quantos|quantas|qual|em quem|de quem|sobre quem) {_GAP}(?:estou|estou a|ando|eu"
            rf"|estamos|tenho"
            rf"|estas|esta|estao|sendo|eh que estou) {_GAP}{_WATCHING}",
            r"(?:estou|ando|estamos) (?:a )?(?:acompanh|segu|monitor|vigi|observ)\w+ (?:alguem|algo|alguma|algum"
            r"|quem)",
            r"(?:quem|quais|que|quantas) (?:\w+ ){0,3}?(?:acompanho|sigo|monitoro|monitorizo|vigio)",
            rf"(?:quem|quais|que|quantos) (?:esta|estao) sendo {_WATCHING}",
            rf"(?:minhas?|meus?) (?:\w+ )?{_WATCHES}",
            rf"(?:list\w+|mostr\w+|ver|quais|exib\w+|que|quantos|quantas) (?:\w+ ){{0,4}}?{_WATCHES}",
            r"(?:minha )?lista de (?:acompanhamento|observacao|monitoramento|vigilancia|alertas|avisos|seguimento)",
            rf"(?:tenho|tem|ha) (?:algum |alguma |quantos |quantas |uns )?(?:\w+ )?{_WATCHES} (?:ativ\w+|abert\w+"
            rf"|ligad\w+|pendent\w+)",
            rf"{_WATCHES} (?:que )?(?:eu )?(?:tenho|estao ativ\w+)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            rf"(?:meus?|minhas?|nossos?|nossas?) (?:\w+ ){{0,2}}?{_TICKET}",
            rf"(?:status|estado|situacao|andamento|ponto|posicao|novidades?|noticias?|previsao|resposta|retorno|pe"
            rf"|atualizacao|progresso|resultado) (?:d[oae]|n[oa]|sobre|quanto|em que"
            rf"|a respeito d[oa]) {_GAP}(?:meu |minha |o |a )?{_TICKET}",
            rf"(?:como|onde|quando|cade|que) (?:\w+ )?(?:esta|anda|vai|ficou|estao|andam|foi parar|parou|vao|ficaram)"
            rf" (?:o |a |os |as |meu |minha |meus |aquele |aquela |esse |nosso )+{_TICKET}",
            rf"(?:quais|que|quantos|quantas|list\w+|mostr\w+|ver|exib\w+|consult\w+) (?:\w+ ){{0,5}}?{_TICKET}"
            r"(?= (?:abert|meu|pendent|que|eu|tenho|estao|em|no|ainda|ativ|[.?,])|$| [?.,])",
            rf"(?:tenho|ha|existe\w*|tem) (?:algum |alguma |alguns |quantos |mais |o "
            rf"|uns )?(?:\w+ )?{_TICKET} (?:\w+ )?(?:abert\w+|pendent\w+"
            r"|em andamento|em curso|comigo|em aberto|no meu nome|ativ\w+)",
            rf"{_TICKET} (?:que )?(?:eu )?(?:abri|criei|escalei|registrei|tenho|fiz|registei|submeti|mandei"
            rf"|encaminhei)"
            r"(?: [\w@]+){0,8} ?(?=\?|$)",
            rf"{_TICKET} (?:[\w@'-]+ ){{0,5}}?(?:teve|tem|recebeu|obteve|houve|ha) (?:alguma |algum )?(?:resposta"
            rf"|retorno|solucao|andamento|novidades?|desfecho)",
            rf"(?:ja )?(?:viram|olharam|responderam|mexeram|atenderam|trataram|pegaram) (?:\w+ ){{0,2}}?(?:meu"
            rf"|minha) {_TICKET}",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            rf"(?:avis|notifi|inform|alert|comuni|ping|lembr|sinaliz)\w* {_GAP}(?:{_WHEN}|se)",
            rf"(?:diz|diga|dizer|digam|digas|fal(?:a|e|ar)|mand(?:a|e|ar|em)|envi(?:a|e|ar|em)|escrev(?:e|a|er)"
            rf"|cham(?:a|e|ar)"
            rf"|toque|tocar|grita|cutuca|mensagem|msg|sinal|aviso|alerta|apit(?:a|e)|notificacao|email|e-mail|ligue"
            rf"|liga)"
            rf" {_GAP}{_WHEN}",
            rf"(?:saber|sabermos|(?:ser|sermos|seja|fosse) (?:avisad|notificad|informad|alertad)\w+"
            rf"|receber (?:\w+ ){{0,2}}?(?:aviso"
            rf"|notificacao|alerta|mensagem|email|e-mail)) {_GAP}{_WHEN}(?! (?:@p |a |o |conta |da |do )*foi)",
            r"(?:quando|assim que|logo que|tao logo|mal|no dia em que|qualquer (?:coisa|novidade|mudanca|alteracao"
            r"|atualizacao|evolucao)|havendo \w+|(?:se|caso)(?= (?:[^ ]+ ){0,5}?(?:for|forem|tiver|estiver|ficar"
            r"|mudar|aparecer|resolver|houver|entrar|criarem|chegar))) (?:[^ ]+ ){1,15}?(?:me |nos |, |por favor "
            r"|favor |podes |pode |so )*"
            r"(?:avis(?:a|e|em|ar|ad[oa])|notifi(?:ca|que|car)|inform(?:a|e|ar|ad[oa])|(?:da|de|dar"
            r"|daa) (?:me )?(?:um |uma )(?:toque|alo|apito|sinal|aviso)"
            r"|di(?:z|ga|zer)|fal(?:a|e)|mand(?:a|e|ar)|envi(?:a|e|ar)|cham(?:a|e|ar)|alert(?:a|e|ar)|quero saber"
            r"|grita|ping|escrev(?:e|a))",
            rf"(?:da|de|dar|daa) (?:me |nos |ca )?(?:um|uma) (?:\w+ )?(?:toque|alo|sinal|aviso|apito|grito|ping"
            rf"|retorno|feedback|posicao|noticia) {_GAP}{_WHEN}",
            r"(?:acompanh|monitor|monitoriz|observ|vigi)(?:a|e|ar|ie|ia) (?:\w+ ){0,4}?(?:@p|para mim|por mim|isso"
            r"|isto|caso|conta"
            r"|situacao|ela|ele|provisionamento|processo|criacao|esse|este|essa|esta|alteracao|mudanca|usuari[oa]"
            r"|utilizador\w*)",
            r"(?:segu(?:e|ir|es)|siga|sigas) (?:\w+ ){0,2}?(?:@p|isso|isto|caso|conta dela|conta dele"
            r"|conta d[oae] @p)(?! (?:nao|sem|com))"
            r"(?= |$)(?! \w*(?:nao|sem))",
            r"(?:fica(?:r)?|fique|fiquem|ficas|mantem|mantenha) (?:\w+ )?(?:de olho|atent[oa]|em cima)",
            r"de olho (?:n[oa]|em)",
            r"(?:mant\w+|deix\w+|ten\w+) (?:me |nos |-me )*(?:\w+ )?(?:informad[oa]s?|a par|atualizad[oa]s?"
            r"|por dentro|no loop|ao corrente)",
            rf"(?:ativ|lig|cri|coloc|bot|poe|por|ponha|configur|coloqu|gostaria de|quero|queria|faz"
            rf"|adicion)\w* (?:um |o |uma |a |me )*{_WATCHES}"
            r" (?:ai |la |aqui )?(?:para|de|da|do|sobre|em|na|no|quando|a|@p)",
            r"(?:subscrev|inscrev)(?:e|er|o|a|ar|eve)",
            r"(?:adicion|coloc|inclu|bot|po)\w* (?:\w+ |@p ){1,4}n[oa] (?:minha )?lista (?:de )?(?:acompanhamento"
            r"|observacao|monitoramento|vigilancia|alertas)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"(?<!ja )(?:abr(?:e|a|ir|am|as|amos)|cri(?:a|e|ar|em)|registr(?:a|e|ar)|regist(?:a|e|ar)|faz|faca"
            r"|fazer|lanc(?:a|ar|e)|lance"
            r"|ger(?:a|e|ar)|submet(?:e|a|er)|cadastr(?:a|e|ar)|inici(?:a|e|ar)|solicit(?:a|e|ar)) "
            r"(?:(?:me|um|uma|o|a|nov[oa]|entao|ai|logo|ja|por|favor|outro|outra|lhe) )*(?!casos? de )"
            r"(?:chamado|ticket|tiquete|incidente|ocorrencia|solicitacao|requisicao|caso|escalacao|escalonamento"
            r"|pedido de (?:suporte|apoio|ajuda)|pedido|reclamacao)",
            rf"(?<!ja )(?:encaminh(?:a|e|ar|em|as|es)|reencaminh(?:a|e|ar)|escal(?:a|e|ar|em)|escalon(?:a|e|ar)"
            rf"|pass(?:a|e|ar|em|as|es)|envi(?:a|e|ar|em|es)"
            rf"|mand(?:a|e|ar|em)|transf(?:ere|ira|erir|iram)|direcion(?:a|e|ar)|redirecion(?:a|e|ar)|remet(?:e|a"
            rf"|er)|report(?:e|ar)"
            rf"|lev(?:a|e|ar)|entreg(?:a|ue|ar)|manda|joga|sub(?:a|ir|e)|conect(?:a|e|ar)|lig(?:a|ue|ar)|atribu(?:i"
            rf"|a|ir)|coloc(?:a|ar)|coloque|bot(?:a|e|ar))"
            rf" (?:[\w@'-]+ |, ){{0,7}}?(?:para|ao|aos|a|pro|com|no|na|pela|pelo"
            rf"|junto) (?:\w+ ){{0,3}}?{_PEOPLE_OF_IT}",
            r"(?<!ja )(?:escal(?:a|e|em)|escalar|escalon(?:a|e|ar)|encaminh(?:a|e|ar)) (?:isso|isto|este|esse"
            r"|o caso|o problema|a situacao|@p|o assunto|a questao|a @p|o @p)",
            rf"(?:falar|fala|fale|falem|conversar|atendimento|conversa|falo|contato|contacto|tratar|discutir|papo"
            rf"|falasse) (?:\w+ ){{0,2}}?(?:com|por) (?:\w+ ){{0,3}}?{_PEOPLE_OF_IT}",
            rf"(?:cham(?:a|e|ar|em)|contat(?:a|e|ar)|contact(?:a|e|ar)|acion(?:a|e|ar|em)|aciona|envolv(?:e|a|er)"
            rf"|notific(?:a|ar)|notifique"
            rf"|avis(?:a|e|ar)|inform(?:a|e|ar)|cadê|quero|preciso|arranj(?:a|e|ar)|busca|procura|pede|peca"
            rf"|pedir) (?:de |d[oa] |por |a |ao |me |ajuda )*(?:o |a |um |uma |alguem d[oae] |algum |alguma |outro "
            rf"|outra )*"
            rf"(?:@x )?(?!pessoas? (?:que|do|da|esta)){_PEOPLE_OF_IT}(?! (?:quando|se|que eu|que o|que a))",
            r"atendid[oa] por (?:uma? \w+|alguem|gente)",
            rf"(?:ir|vai|va|siga|seguir) (?:para|ao|com) (?:o |a )?{_PEOPLE_OF_IT}",
            r"(?:atendente|atendimento|pessoa|agente|operador|suporte) (?:human[oa]|real|de verdade|de carne e osso)",
            rf"(?:que|para que) (?:o |a |alguem d[oae] )?{_PEOPLE_OF_IT} (?:\w+ ){{0,2}}?(?:veja|trate|resolva"
            rf"|assuma|pegue|olhe|cuide|analise|verifique|ajude|entre em contato|olhasse|visse|tratasse|verificasse"
            rf"|resolvesse|analisasse|pudesse|ajudasse|assumisse)",
            r"escalar|escalonar|escala isso|escala isto",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            r"reverifi\w+|rechec\w+|recheq\w+|revalid(?:a|e|ar)|reanalis(?:a|e|ar)|reavali(?:a|e|ar)|reconfer\w+"
            r"|reve(?:r|ja)",
            r"(?:verifi(?:ca|car|que|ques|cas)|chec(?:a|ar)|cheque|conf(?:ere|ira|erir)|olh(?:a|ar|e)|v(?:e|er|eja"
            r"|es)"
            r"|tent(?:a|ar|e)|analis(?:a|ar|e)|consult(?:a|ar|e)|test(?:a|ar|e)|diagnosti(?:ca|car|que)|confirm(?:a"
            r"|ar|e)"
            r"|olhad\w+|checad\w+|verificad[oa]|verificacao|espreit(?:a|ar|e)|(?:rod(?:a|ar|e)|corr(?:e|er|a)"
            r"|repet(?:e|ir)|repita|faz|faca|fazer|refaz|refaca|refazer)(?! (?:[^ ]+ ){0,6}?(?:\w*provision\w*"
            r"|\w*sincroniz\w*|sync|carga))|procur(?:a|ar|e)|busc(?:a|ar)|busque|pesquis(?:a|e|ar)"
            r"|diagnostico|consulta|analise|teste|espreitadela|vista de olhos|investiga|investigue|examina"
            r"|examine) (?:[\w@'-]+ |, ){0,6}?"
            r"(?:de novo|novamente|outra vez|mais uma vez|uma vez mais|uma segunda vez)(?! (?:contratad|admitid"
            r"|a conta foi))",
            r"(?:volt(?:a|e|ar)|torn(?:a|e|ar)|regress\w+) a (?:verific|chec|ver|olhar|confer|consult|test|analis"
            r"|tent|espreit|diagnos)\w*",
            r"(?:de novo|novamente|outra vez|mais uma vez) (?:\w+ ){0,2}?(?:verifi\w+|chec\w+|confer\w+|olh\w+)",
            r"(?:nova|outra) (?:verificacao|checagem|analise|conferencia|validacao)",
            r"(?:alguma|algumas|tem|ha|teve|houve|temos|mais) (?:alguma |mais )?(?:novidades?|noticias?|mudanca"
            r"|evolucao|progresso|avanco)"
            r"(?= (?:sobre|d[oae]|com|n[oa]|quanto|ai|ja|por|para|em|hoje|desde|@p|[.?,])|$| [?.,])",
            r"novidades (?:sobre|d[oae]|com|n[oa]|quanto)",
            r"^(?!.*(?:mud|alter|troc|promov|transfer|admit|contrat|casou|casada|desde|corrig|promoc|cargo|titulo"
            r"|funcao|departamento|gestor|telefone|sobrenome|apelido)).*?(?<!\w)(?:continua|ainda esta|segue|esta"
            r"|permanece|ficou|tudo) (?:tudo )?(?:igual|na mesma|a mesma coisa|do mesmo jeito|da mesma forma"
            r"|como antes|o mesmo)(?! (?:cargo|departamento|gestor|nome))",
            r"^(?!.*(?:job|quarentena|sincroniz|conector|integrac|ciclo)).*?(?<!\w)(?:ja"
            r"|agora) (?:\w+ ){0,2}?(?:esta|foi|ficou|estao) (?:resolvid|corrigid|ok|arrumad|certo|tudo bem|tratad"
            r"|solucionad)\w*",
            r"(?:ja|agora) (?:resolveu|corrigiu|deu certo|arrumou|solucionou|mudou)",
            r"(?:mudou|alterou|avancou|andou|aconteceu) (?:alguma coisa|algo|alguma"
            r"|alguma novidade)(?! (?:n[oa] (?:cargo|conta)))",
            r"atualiz(?:a|e|ar) (?:o |a |esse |este |essa )?(?:status|estado|cartao|card|resultado|diagnostico"
            r"|informacao|consulta|resposta)",
            r"^(?!.*(?:senha|palavra-passe)).*?(?<!\w)e agora\b(?: \w+){0,4} ?\?",
            r"(?:deu certo|resolveu|funcionou|pegou) (?:agora|ja|desta vez|dessa vez|ou nao)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            rf"{_ASK}(?:re)?(?:a?provision(?:a|e|ar|em|es|ando)|s?sincroniz(?:a|e|ar|em|es)|sync|syncar"
            rf"|ressincroniz(?:a|e|ar)) "
            rf"(?:\w+ ){{0,4}}?(?:@p|{_NOW}|ela|ele|esse|este|essa|esta|o usuario|a usuaria|utilizador\w*"
            rf"|colaborador\w*|conta)",
            r"^(?!.*(?<!\w)(?:quando|quanto|quantas|que horas|frequencia|por que"
            r"|porque)(?!\w)).*?(?<![\w-])(?<!nao )(?:forc(?:a|e|ar|em|es|ando)|dispar(?:a|e|ar|em|es)|execut(?:a|e"
            r"|ar|em)|rod(?:a|e|ar|em|es)|corr(?:e|a|er|am|as)|arranc(?:a|ar)|arranque|acion(?:a|e|ar)"
            r"|lanc(?:a|ar)|lance|inici(?:a|e|ar)|faz|faca|fazer|facam|comec(?:a|ar)|comece|process(?:a|e|ar)"
            r"|ativ(?:a|e|ar)|manda|mande|mandar|puxa|puxe|puxar|refaz|refaca|realiz(?:a|e|ar)|promov(?:a|er)"
            r"|desencade(?:ia|ie|ar)|despolet(?:a|e|ar)|efetu(?:a|e|ar)|quero|preciso|queria|pode ser) "
            r"(?:(?!proxim|ultim|nao)\w+ ){0,4}?(?:a?provisionamento|sincronizacao|sincronia|sincronismo|sync"
            r"|re-?sync|on-?demand|sob demanda|ressincronizacao|carga|ciclo)"
            r"(?! (?:nao|esta|parou|falhou|para testar))",
            r"(?:sob demanda|on[ -]?demand|a pedido para|a pedido d[oa] @p)(?! d[oae] (?:gestor|chefe|rh))",
            rf"{_ASK}(?:rod(?:a|e|ar|em)|corr(?:e|a|er|am)|execut(?:a|e|ar)|forc(?:a|e|ar)|process(?:a|e|ar)"
            rf"|pux(?:a|e|ar)|empurr(?:a|e|ar)|sub(?:a|ir|e)|dispar(?:a|e|ar)|aplic(?:a|ar)|aplique|faz|faca|fazer) "
            rf"(?:[\w@'-]+ ){{0,5}}?{_NOW}",
            r"(?:rod(?:a|e|ar|em)|forc(?:a|e|ar)|corr(?:e|a|er)|empurr(?:a|e|ar)|puxa(?:r)?|puxe|execut(?:a|e|ar)"
            r"|process(?:a|e|ar)) (?:isso |isto |logo |so )?(?:o |a |para |pra |com )*@p",
            rf"(?:cri(?:a|e|ar|em)) (?:a |o |uma )?(?:conta|usuario|acesso) (?:[\w@'-]+ ){{0,3}}?{_NOW}",
        ),
    ),
)
