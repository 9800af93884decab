"""Short Portuguese messages that steer the bot, and the polite words around them."""

from __future__ import annotations

from dialogs.utterance.language import anywhere, whole, words
from dialogs.utterance.question import Intent

# A message of these words only is a greeting or thanks.
_SMALL_TALK = "|".join(
    sorted(
        words(
            """
            olá oi oie oii opa eai alô bom boa bons boas dia dias tarde noite tardes noites tudo bem beleza
            joia jóia tranquilo certinho obrigado obrigada obrigadíssimo obrigadão obrigadinho valeu muito
            muita muitíssimo grato grata agradeço agradecido agradecida brigado brigada brigadão tchau xau
            adeus até logo mais amanhã breve já abraço abraços beijo beijos bj bjs cumprimentos fim de semana
            ótimo ótima excelente perfeito perfeita maravilha show top fixe bacana legal ok okay certo isso
            era só por a o e pela pelo ajuda ajudou ajudaste atenção resposta ajudado você vocês te lhe
            resolvido resolveu resolvida funcionou tenha um uma bot pessoal gente malta galera todos todas
            a-todos como vai está estás estão passou esse aí então mesmo mil vezes que nada disponha
            imagina entendi entendido compreendido feliz muitas rapidez rápido rápida paciência hoje é
            eh descanso trabalho fica fique com deus ate próxima para tmj falou falow nós nossa uau
            parabéns saudações hello hi thanks thank you hey amigo amiga querido querida sua seu super
            """
        )
    )
)

FILLERS = anywhere(
    "por favor|por gentileza|se faz favor|se possivel|faz favor|favor|faca o favor|ola|oi|opa|bom dia"
    "|boa tarde|boa noite|bem|entao|agora|ai|bot|ok|okay|olha|olhe|pronto|e|mas|ja|la|so|podes|pode|poderia"
    "|poderias|podias|podia|consegues|consegue|voce pode|eu|quero|queria|gostaria de|gostava de|preciso de"
    "|preciso|vamos|obrigad[oa]|valeu|para mim|me|nos|ne|hein|hem|pls|please|tudo bem|a gente|@x|de novo por favor"
    "|amigo|amiga|gente|pessoal"
)

COMMANDS = (
    (
        Intent.HELP,
        whole(
            r"(?:uma |alguma |de |a )?(?:ajuda|ajudinha|socorro|help)(?: (?:com|para) (?:isto|isso|o bot))?",
            r"(?:ajuda|ajude|ajudar|ajudem|ajudas)(?: aqui| nisso| nisto| com isso| com isto)?",
            r"(?:precisar? )?(?:de )?(?:uma |alguma )?ajuda",
            r"\?+",
            r"(?:lista de )?comandos(?: disponiveis)?",
            r"(?:quais|que|lista|listar|mostra|mostrar|ver)(?: sao)?(?: os| as)?(?: suas| tuas| seus"
            r"| teus)? ?(?:comandos|opcoes|funcoes"
            r"|funcionalidades|instrucoes|capacidades)(?: \w+){0,3}",
            r"(?:o |em )?que(?: mais)?(?: (?:eh|sao))?(?: que)? (?:voce |tu |o )?(?:sabe|sabes|faz|fazes|pode"
            r"|podes|consegue|consegues|serve|serves)(?: (?:fazer|responder|ajudar|me|ajudar-me))*"
            r"(?: (?:por|para|aqui|este|esse|mim|nos|isto|isso|bot|voce))*",
            r"(?:o |em )?que (?:eh )?(?:que )?(?:eu |te |lhe |lhes )?(?:posso|consigo|da para)(?: te| lhe)? ?"
            r"(?:fazer|perguntar|pedir|consultar|escrever)(?: \w+){0,3}",
            r"(?:fazer|perguntar|pedir|responder|ajudar)(?: aqui| te)?",
            r"(?:o )?que (?:sabe|sabes|faz|fazes|serve)(?: \w+){0,2}",
            r"como(?: eh que)? (?:eh que )?(?:isto|isso|este bot|esse bot|o bot|voce|tu|a ferramenta|te|se)? ?"
            r"(?:funciona|funcionas|trabalha|uso|usa|utilizo|utiliza|se usa|usar|te uso|ajuda)(?: \w+){0,3}",
            r"qual (?:eh )?(?:a |o )?(?:sua|tua|seu|teu) (?:funcao|utilidade|finalidade|papel|objetivo|servico)",
            r"para que (?:serve|serves|voce serve|eh que serve\w*)(?: \w+){0,2}",
            r"quem (?:es|es tu|eh voce|voce eh)",
            r"(?:o )?que (?:eh|es)(?: isto| isso| este bot| tu| voce)?",
            r"instrucoes|menu|opcoes|manual|exemplos?|tutorial|guia",
            r"(?:mostra|mostre|mostrar|da|de|dar)(?: me)?(?: \w+){0,2} (?:ajuda|exemplos?|menu|opcoes|instrucoes)",
            r"(?:nao sei )?(?:como|por onde) (?:comecar|comeco|usar|te usar|funciona|usar isto|usar isso)",
            r"(?:estou|to) perdid[oa](?: \w+){0,2}",
            r"(?:tem|ha|existe) (?:algum |alguma )?(?:ajuda|manual|tutorial|instrucoes|lista de comandos)"
            r"(?: \w+){0,2}",
        ),
    ),
    (
        Intent.CANCEL,
        whole(
            r"cancel(?:a|e|ar|o|em)(?: (?:isso|isto|tudo|a|o|essa|esse|esta|este|pedido|busca|pesquisa|procura"
            r"|conversa|operacao|consulta"
            r"|pergunta|acao))*",
            r"(?:deixa|deixe|deixem)(?: isso| isto| isto| para| estar| quieto| para la| para tras| pra)*"
            r"(?: (?:isso|isto|la|estar))?",
            r"(?:esquece|esqueca|esquecer|esquecam|esquecam)(?: (?:isso|isto|la|o que eu disse|o que disse"
            r"|a pergunta|tudo))*",
            r"(?:para|pare|parar|parem|chega|basta|stop)(?: (?:tudo|com isso|com isto|por aqui|isso|isto|aqui))?",
            r"(?:nao )?(?:precisa|eh preciso|necessario|interessa|importa|quero)(?: mais| nada)*",
            r"nao (?:faz mal|te preocupes|se preocupe|quero mais(?: nada)?|eh (?:mais )?(?:preciso|necessario))"
            r"(?: (?!avis|notific|alert|mensag|receb|acompanh|segui|monitor|vigi|saber)\w+){0,2}",
            r"(?:eh )?melhor nao|nem precisa",
            r"(?:nada|nada nao|nao era nada|nao eh nada|sem efeito|desisto|desiste|desistir|sair|encerra\w*"
            r"|termina\w*|abort\w+|fecha|feche|fechar|acabar|quit|exit|anula\w*|anule|ignora|ignore|ignorar"
            r"|interromp\w+)(?: (?:isso|isto|o pedido|a conversa|tudo|o chat|por aqui|a consulta|pedido"
            r"|o que (?:eu )?disse))?",
            r"(?:ja )?nao (?:eh|precisa) (?:mais )?(?:nada|preciso|necessario)",
            r"foi engano|engano meu|enganei me|me enganei|pode (?:esquecer|deixar|cancelar)|mudei de ideias?",
            r"(?:ah |ai )?(?:deixa|deixe) (?:isso |isto )?(?:para la|estar|quieto)(?: \w+){0,3}",
        ),
    ),
    (
        Intent.BACK,
        whole(
            r"(?:volta|volte|voltar|retorna|retorne|retornar|regressa|regressar|recua|recuar|recue)"
            r"(?: (?:atras|para tras|tras|um passo|uma etapa|ao|a|o|anterior|passo|para|menu|etapa|pergunta"
            r"|tela|ecra|inicio anterior|la|a pergunta|aonde|onde|estava|estavamos|antes|uma|um|pergunta"
            r"|pagina|que))*",
            r"(?:um )?(?:passo|etapa) (?:atras|anterior|para tras)",
            r"(?:para )?(?:tras|atras)",
            r"(?:ir |vai |va )?(?:para )?(?:o |a |ao )?(?:passo |etapa |pergunta |tela |menu |ecra )?anterior",
            r"(?:desfaz|desfazer|desfaca|back)(?: \w+){0,2}",
            r"(?:andar|anda|ir|vai) (?:para tras|um passo atras|atras)",
        ),
    ),
    (
        Intent.START_OVER,
        whole(
            r"(?:recomec\w+|reinici\w+|reset\w*|restart|zera\w*|limpa\w*|limpe)"
            r"(?: (?:tudo|do|zero|a|o|conversa|chat|do zero|inicio|consulta|busca|de novo|isso|isto))*",
            r"(?:comec|inici)\w+ (?:de novo|novamente|outra vez|do (?:zero|inicio|comeco|principio)|tudo"
            r"|tudo de novo|a partir do zero|uma nova|outra)(?: \w+){0,3}",
            r"(?:volta|volte|voltar|vamos|ir) (?:\w+ )?(?:ao|do|para o|pro|a) (?:inicio|comeco|principio|zero"
            r"|menu principal)(?: \w+){0,2}",
            r"(?:de novo |tudo )?(?:do|desde o|de) (?:zero|inicio|comeco|principio)(?: outra vez| de novo)?",
            r"(?:a |uma |fazer |faz |para |perguntar |sobre |ver |e |consultar |pesquisar |procurar |buscar "
            r"|trocar |troca |troque |mudar |muda |mude |de |por )*"
            r"(?:outr[oa]|nov[oa]|diferente) (?:pessoa|pergunta|colaborador[a]?|funcionari[oa]|consulta|caso"
            r"|pesquisa|busca|usuari[oa]|utilizador[a]?|assunto|nome|conversa|questao|colega|chat|tema)"
            r"(?: diferente| agora)?",
            r"(?:para |sobre |de |e |perguntar |ver |agora )*(?:outra coisa|outra|outro|alguem diferente"
            r"|outro alguem)",
            r"(?:pessoa|assunto|pergunta) (?:diferente|nova|novo)",
            r"(?:comecar|iniciar|inicio|do inicio)",
            r"(?:apaga|apague|apagar|esquece|esqueca) tudo(?: e .{0,40})?",
            r"(?:muda|mude|mudar|troca|trocar|trocando|mudando) de (?:assunto|pessoa|tema|colaborador|usuario)"
            r"(?: \w+){0,2}",
        ),
    ),
    (
        Intent.RECHECK,
        whole(
            r"(?:refresc\w+|atualiz(?:a|e|ar)|refresh|recarreg\w+|actualiz(?:a|e|ar))"
            r"(?: (?:o |a |isso|isto|ai|cartao|status|estado|resultado|tela|pagina|consulta|informacao|card))*",
            r"(?:de novo|novamente|outra vez|mais uma vez|uma vez mais|repete|repita|repetir)",
            r"(?:ha|tem|teve|houve|existe|temos|saiu|alguma|algumas|mais)*(?: alguma)? ?(?:novidades?|noticias?"
            r"|mudancas?|alteracoes|alteracao|atualizac\w+|progresso|avancos?|evolucao|news)(?: (?!meu|minha|chamad"
            r"|ticket|caso)\w+){0,3}",
            r"(?:tem|ha|temos|teve) (?:algo|alguma coisa) (?:novo|nova|de novo)(?: \w+){0,2}",
            r"(?:ainda )?(?:algo|alguma coisa|nada) (?:mudou|alterou|aconteceu|andou|avancou)(?: ainda| ate agora)?",
            r"(?:algo|alguma coisa|nada) (?:mudou|novo|nova|de novo)",
            r"(?:verific|chec|cheq|confer|confir|consult|test|olh|tent|analis)\w*(?: (?:isso|isto|ai|la|outra"
            r"|vez|de novo|novamente|agora|por mim|o|a|estado|status))*",
            r"(?:e )?(?:agora|hoje)(?: sim| ja)?",
            r"(?:e )?(?:como )?(?:esta|estamos|ficou|anda|vai)(?: (?:agora|isso|isto|a situacao|o caso|ai|hoje))+",
            r"(?:ainda |continua |segue |esta |tudo |na )*(?:igual|mesma|a mesma coisa|na mesma|o mesmo|mesmo"
            r"|mesma coisa)(?: \w+){0,2}",
            r"(?:ja |isso |isto |agora )*(?:resolveu|resolvido|resolvida|corrigiu|corrigido|funcionou|funciona"
            r"|deu certo|deu|arrumou|foi resolvido|esta resolvido|ficou pronto|esta pronto|pronto|mudou algo"
            r"|mudou alguma coisa|ficou bom|esta ok|da certo)(?: (?:agora|ja|isso|o problema|ou nao|ou ainda nao))*",
            r"(?:ja )?(?:foi|esta|ficou) (?:resolvid|corrigid|pront|feit|arrumad)[oa](?: \w+){0,2}",
            r"(?:da|de|dar) (?:mais )?uma? (?:nova )?(?:olhada|checada|verificada|vista de olhos|espreitadela)"
            r"(?: (?:nisso|nisto|ai|la|de|novo|novamente|outra|vez))*",
        ),
    ),
    (
        Intent.ON_DEMAND,
        whole(
            r"(?:rod|corr|execut|forc|provision|aprovision|sincroniz|dispar|aplic)(?:a|e|ar|er)"
            r"(?: (?:isso|isto|agora|ja|ela|ele|eles|elas|o|a|de|uma vez|imediatamente|manualmente|sob demanda"
            r"|sincronizacao|provisionamento|sync))*",
            r"(?:sob demanda|a pedido|on[ -]?demand)(?: \w+){0,2}",
            r"(?:faz|faca|fazer|manda|mande|pode mandar|bora|manda ver)(?: (?:isso|isto|ja|agora))*"
            r" ?(?:ja|agora)",
            r"provisionamento (?:sob demanda|a pedido|manual|imediato)",
        ),
    ),
    (
        Intent.WATCH,
        whole(
            r"(?:acompanh|monitor|monitoriz|observ|vigi)(?:a|e|ar|ia|ie)(?: (?:isso|isto|ela|ele|este caso"
            r"|esse caso|o caso|a situacao|de perto|essa pessoa|esta pessoa|a conta|eles|elas|este|essa"
            r"|esta conta|essa conta|o processo))*",
            r"(?:segue|siga|seguir)(?: (?:isso|isto|ela|ele|este caso|esse caso|o caso))+",
            r"(?:ativ|lig|cri|coloc|bot|po)\w* (?:um |o |uma |a )?(?:alerta|aviso|notificac\w+|acompanhamento"
            r"|monitoramento|lembrete)(?: \w+){0,3}",
            r"(?:avis|notific|inform|alert)(?:a|e|ue|ar|em)(?: me)?|ser (?:avisad|notificad|informad|alertad)[oa]",
            r"(?:fica|fique|ficar) de olho(?: \w+){0,3}",
            r"(?:subscrev\w+|assinar|inscrev\w+)(?: \w+){0,3}",
        ),
    ),
    (
        Intent.UNWATCH,
        whole(
            r"(?:desinscrev\w+|dessubscrev\w+|descadastr\w+ (?:os )?alertas?|silenci\w+|mute|mutar)(?: \w+){0,3}",
            r"(?:sem|chega de|menos|nada de) (?:mais )?(?:avisos|notificacoes|alertas|mensagens)(?: \w+){0,2}",
        ),
    ),
    (
        Intent.ESCALATE,
        whole(
            r"(?:escal|escalon|encaminh)(?:a|e|ar|em)(?: (?:isso|isto|este|esse|o|a|caso|problema|chamado|agora"
            r"|situacao))*",
            r"(?:um |uma |o |a )?(?:atendente|humano|pessoa real|pessoa de verdade|suporte|tecnico|helpdesk"
            r"|help desk|service desk|ser humano|operador|agente|ticket|chamado|gente de verdade)(?: humano| real)?",
            r"(?:falar|conversar) com (?:\w+ ){0,4}(?:humano|pessoa|alguem|atendente|suporte|tecnico|gente)"
            r"(?: \w+){0,2}",
        ),
    ),
    (
        Intent.MY_CASES,
        whole(
            r"(?:os |as )?(?:meus|minhas|meu|nossos)? ?(?:chamados?|tickets|casos|incidentes|escalac\w+"
            r"|escalonamentos|solicitac\w+|ocorrencias)(?: abert[oa]s| pendentes)?",
        ),
    ),
    (
        Intent.MY_WATCHES,
        whole(
            r"(?:os |as )?(?:meus|minhas)? ?(?:acompanhamentos|alertas|notificacoes|monitoramentos|avisos"
            r"|assinaturas|subscricoes|vigilancias|observacoes)(?: ativ[oa]s)?",
            r"lista de (?:acompanhamento|observacao|monitoramento|alertas|vigilancia|avisos)",
        ),
    ),
    (
        Intent.JOB_STATUS,
        whole(
            r"(?:o )?(?:status|estado)(?: (?:do|da|de) (?:job|sincronizacao|provisionamento|servico|conector"
            r"|integracao|sync))?",
            r"jobs?",
            r"(?:a )?(?:sincronizacao|integracao|provisionamento|aprovisionamento)",
        ),
    ),
    (
        Intent.GREETING,
        whole(
            r"nao,? (?:muito )?obrigad[oa]|bem[ -]haja\w*",
            rf"(?:{_SMALL_TALK}|obrigad\w+)(?: (?:{_SMALL_TALK}|obrigad\w+)){{0,11}}",
            r"(?:e ai|eai|fala|fala ai|alo|oi sumid[oa])(?: (?:bot|pessoal|galera|gente|malta|tudo|bem|beleza|certo"
            r"|joia|blz|amigo|amiga)){0,3}",
            r"(?:ate|obrigad[oa] (?:e )?ate) (?:a |ao )?(?:@d|proxima|amanha|logo|mais|ja|breve|segunda"
            r"|depois)(?: \w+){0,2}",
        ),
    ),
)

KNOWN_ISSUES = whole(
    r"(?:(?:quais|qual|que|mostra|mostre|mostrar|lista|liste|listar|ver|ha|tem|existe|existem|quero|da|me|sao"
    r"|os|as|algum|alguns|a|lista|dos|de|todos|atuais|abertos) ?){0,7}(?:problemas?|questoes|incidentes|erros"
    r"|falhas?|anomalias|avarias) (?:ja )?conhecid[oa]s?(?: (?:agora|hoje|no momento|de momento|atuais"
    r"|atualmente|neste momento|existem|ha))?",
    "known issues?",
)
"""The wish to see what the helpdesk has noted."""
