"""What is enough in a few Portuguese words that name nobody and expect nothing of an account."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.portuguese.follow_ups import FOLLOW_UPS
from dialogs.utterance.question import Intent

# A few words, nobody named and nothing expected: these are enough.
SHORT = (
    *(
        (intent, pattern)
        for intent, pattern in FOLLOW_UPS
        if intent not in (Intent.RECHECK, Intent.ON_DEMAND)
    ),
    (
        Intent.JOB_STATUS,
        anywhere(
            r"(?:jobs?|sincronizac\w+|conector\w*|quarentena|ciclo|integracao|a?provisionamento|sync)(?! (?:agora"
            r"|ja|de novo))(?: [\w'-]+){1,6}?"
            r" (?:rod(?:ou|ando)|resolvid\w|parad\w|parou|ativ\w|ok|certo|bem|problema|erro|terminou|acabou|caiu"
            r"|falhou|funciona\w*|correu|normal|dia)"
            r"(?! (?:de novo|novamente|outra vez))",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?:quem|quais|que|quantos|quantas|lista\w*|mostr\w+|ver|tudo) (?:\w+ ){0,5}?(?:acompanh\w+|sigo"
            r"|seguindo|a seguir"
            r"|monitor\w+|vigi\w+|observ\w+|de olho|alertas|avisos|notificac\w+|subscri\w+|assinaturas)",
            r"(?:acompanhando|seguindo|monitorando|vigiando|a acompanhar|a seguir|a vigiar) quem|(?:n"
            r"|d)?a minha lista",
            r"(?:meus?|minhas?) (?:\w+ ){0,2}?(?:acompanhamentos?|alertas?|avisos?|notificac\w+|monitor\w+"
            r"|subscric\w+|assinaturas?"
            r"|vigilancias?|lembretes?)",
        ),
    ),
    (
        Intent.UNWATCH,
        anywhere(
            r"(?:par\w+|chega|basta|nao|nem|cancel\w+|desativ\w+|deslig\w+|tir\w+|silenci\w+|sem|suspend\w+"
            r"|dispens\w+|deix\w+ de|remov\w+"
            r"|desist\w+|interromp\w+) (?:\w+ ){0,5}?(?:avis\w+|notific\w+|alert\w+|mensagens|mensagem|acompanh\w+"
            r"|monitor\w+|segui\w*"
            r"|vigi\w+|lembretes?|subscric\w+|observ\w+|de olho|spam)(?! (?:de novo|nada))",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            r"(?:meus?|minhas?|nossos?) (?:\w+ ){0,2}?(?:chamados?|tickets?|casos?|incidentes?|solicitac\w+"
            r"|pedidos?|escalac\w+|tiquetes?"
            r"|ocorrencias?|requisic\w+|escalonamentos?)",
            r"(?:chamados?|tickets?|casos?|incidentes?|solicitac\w+|pedidos?|escalac\w+"
            r"|ocorrencias?) (?:\w+ ){0,3}?(?:tenho|abri|meus?"
            r"|minhas?|abert\w+|pendent\w+|encaminhei|escalei)",
            r"(?:o que|que) (?:\w+ )?(?:disse|respondeu|falou|fez|fizeram|disseram|responderam) (?:o "
            r"|a )?(?:suporte|helpdesk|ti|atendimento)",
            r"(?:em que|a quantas|como|qual) (?:\w+ ){0,4}?(?:chamado|ticket|caso|pedido|incidente|solicitacao"
            r"|ocorrencia)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"encaminh(?:a|e|ar|em|es)|escal(?:a|e|ar|em)|(?:helpdesk|suporte|ti|apoio"
            r"|tecnic[oa]s?) (?:que )?(?:resolv|trat|v[eê]|veja|assum|peg|cuid)\w*",
            r"(?:human[oa]|pessoa de verdade|pessoa real|gente de verdade|atendente|alguem de verdade|carne e osso"
            r"|pessoa a serio)",
            r"(?:abr(?:e|a|ir)|cri(?:a|e|ar)|registr\w+|registe|regist(?:a|ar)|faz|faca|fazer|lanc\w+|ger(?:a|e"
            r"|ar)) (?:\w+ ){0,4}?(?:chamado|ticket|tiquete|incidente"
            r"|ocorrencia|caso|solicitacao|requisicao)",
            r"(?:pass|encaminh|mand|envi|transfer|transf|direcion|fal|cham|contat|contact|lig|quer|precis|acion"
            r"|envolv|escal|lev|report)\w* (?:\w+ ){0,5}?"
            r"(?:suporte|help ?desk|service ?desk|tecnic[oa]s?|equipe de ti|equipa de ti|ti|informatica"
            r"|administrador\w*|especialista\w*|admins?|apoio tecnico)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"(?:rod|corr|execut|forc|dispar|provision|aprovision|sincroniz|ressincroniz|process|faz|fac|acion"
            r"|inici|mand|lanc)(?:a|e|ar|er|as|es|am|em)? (?:\w+ ){0,4}?"
            r"(?:agora|ja|imediatamente|manualmente|sob demanda|de uma vez|na hora|a mao|ao mao|a forca|ao forca"
            r"|neste momento|de imediato)",
        ),
    ),
    (
        Intent.START_OVER,
        anywhere(
            r"(?:recomec\w+|reinici\w+|do zero|do comeco|do inicio|desde o (?:inicio|comeco)|do principio"
            r"|ao (?:inicio|comeco|principio))",
            r"(?:comec|inici|faz|tent)\w* (?:\w+ ){0,3}?(?:de novo|novamente|outra vez|tudo)",
            r"(?:outr[oa]|nov[oa]|diferente|proxim[oa]) (?:pessoa|pergunta|colaborador[a]?|funcionari[oa]|consulta"
            r"|pesquisa|busca|usuari[oa]|utilizador[a]?"
            r"|assunto|nome|conversa|questao|colega|tema|coisa|alguem)",
            r"(?:pessoa|pergunta|assunto|colega|colaborador[a]?|funcionari[oa]|usuari[oa]|utilizador[a]?|nome|caso"
            r"|tema) (?:diferente|nov[oa])|outro alguem|alguem diferente",
            r"(?:limp|apag|zer|esquec)\w+ tudo|pagina em branco",
        ),
    ),
    (
        Intent.BACK,
        anywhere(
            r"(?:volt|retorn|regress|recu|and)\w* (?:\w+ ){0,3}?(?:atras|tras|passo|etapa|anterior|antes)",
            r"(?:passo|etapa|pergunta|tela|ecra|menu|pagina|resposta|escolha) (?:anterior|atras|antes)",
            r"retroced\w+|^(?:volt(?:a|ar|e)(?! a (?:verific|ver|chec|olh|consult|tent|confer|test|analis))|atras)"
            r"|desfaz\w*|um passo atras",
        ),
    ),
    (
        Intent.CANCEL,
        anywhere(
            r"^(?:cancel\w+|esquec\w+|esqueca\w*|par(?:a|e|ar)|desist\w+|chega|basta|abort\w+|deix(?:a|e)|sair"
            r"|anul\w+|ignor\w+|encerr\w+)",
            r"(?:deixa|deixe) (?:isso |isto )?(?:para la|estar|quieto|para depois|la)|mudei de ideia\w*"
            r"|ja nao (?:preciso|eh preciso|interessa|importa|quero)",
            r"(?:pode|podes) (?:parar|cancelar|esquecer|deixar|desistir)|nao (?:era|eh) nada",
            r"(?:cancela|cancele|cancelar|aborta|abortar|desisto|esquece|esqueca|esquecam)",
            r"nao quero (?:continuar|seguir|prosseguir|fazer|nada)",
            r"nao (?:precisa|preciso|quero|eh preciso|importa|interessa|eh necessario) mais|sem necessidade"
            r"|nao vale a pena|foi engano|enganei|engano meu",
            r"(?:cancel\w+|esquec\w+|par\w+|interromp\w+|anul\w+) (?:tudo|isso|isto|o pedido|la)|ja resolvi"
            r"|deixa estar",
        ),
    ),
    (
        Intent.HELP,
        anywhere(
            r"(?:que|quais|como|para que) (?:\w+ ){0,4}?(?:voce|tu|bot|posso|consigo|ferramenta|sabes?|fazes|podes"
            r"|consegues|serves?|funcionas?|uso|usar"
            r"|usa|perguntar|comandos|capacidades|funcionalidades|opcoes|funcoes)",
            r"(?:mostr|explic|ensin|list|diz|diga|fala|fale)\w* (?:\w+ ){0,4}?(?:comandos|opcoes|exemplos?|ajuda"
            r"|funciona\w*|usar|instrucoes|sabes?|faz|fazes|capacidades|ajudar)",
            r"^(?:ajuda|socorro|help|instrucoes|manual|exemplos?|guia)|quem (?:es|eh voce|voce eh)|(?:precis\w+"
            r"|quero) (?:de )?(?:uma )?(?:ajuda|ajudinha|orientac\w+)$",
            r"^como (?:eu |se |a gente )?(?:\w+ )?(?:consult|pesquis|procur|us|pergunt|faz|fac|comec)\w*",
            r"(?:estou|ando) perdid[oa]|nao sei (?:como|por onde|o que|usar|mexer)|por onde (?:comeco|comecar)",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            r"(?:verifi|chec|cheq|conf|olh|v[eê]|tent|analis|consult|test|atualiz|refresc|repet|diagnos|espreit"
            r"|roda|revis|reve|corr)\w* (?:\w+ ){0,4}?"
            r"(?:de novo|novamente|outra vez|mais uma vez|uma vez mais|agora|ja)",
            r"(?:alguma?s?|tem|ha|teve|houve|ja|mais|existe\w*|temos|entao) (?:\w+ ){0,2}?(?:novidades?|noticias?"
            r"|mudanc\w+|alterac\w+|progresso|avanc\w+|evoluc\w+|atualizac\w+|novo)",
            r"novidades|(?:mudou|avancou|andou|alterou|melhorou|aconteceu|evoluiu) (?:\w+ )?(?:algo|alguma"
            r"|alguma coisa|ja)|(?:algo|alguma coisa) (?:mudou|novo|andou)",
            r"(?:nova|outra|refa\w+|repet\w+|mais uma) (?:a )?(?:verificacao|checagem|analise|conferencia|validacao"
            r"|verificada|checada|olhada)|volt\w+ a (?:verific|ver|chec|olh|consult|tent|confer|test|analis)\w*",
            r"(?:igual|na mesma|a mesma coisa|mesma situacao|do mesmo jeito|como antes|ainda nada|continua assim)",
            r"(?:ja|agora|isso|isto) (?:\w+ )?(?:resolv\w+|corrig\w+|funcion\w+|pront\w+|ok|certo|arrum\w+|foi|deu)"
            r"|re(?:check|test|verific|analis|avali|v[eê]|fresh)\w*",
            r"como (?:esta|ficou|anda|vai|estamos|estao) (?:\w+ ){0,2}?(?:agora|isso|isto|situacao|coisas?|ai|hoje"
            r"|processo)|e agora|em que (?:ponto|pe)",
        ),
    ),
    (
        Intent.GREETING,
        anywhere(
            r"^(?:ola+|salve|brigad\w*|oi+e*|bo+m di+a+|boa+s?|bom dia|boa tarde|boa noite|boas|opa|e ai(?= *$)"
            r"|hello|hi|hey|obrigad\w+|muito obrigad\w+|valeu|tchau|adeus|ate (?:logo|mais|amanha|breve|ja)"
            r"|perfeito|otimo|excelente|maravilha|show|top|fixe|beleza|agradec\w+|grat[oa]|abraco\w*|cumprimentos"
            r"|saudacoes|impecavel|espetacular|sensacional)",
            r"salvou (?:\w+ )?(?:meu |o )?(?:dia|pele|vida)|quebrou um galho|e(?:h|s) (?:o |a )?(?:maior|melhor"
            r"|cara|top)|mandou bem",
            r"(?:obrigad\w+|valeu|tchau|adeus|agradec\w+|abracos?|ate logo|ate mais|ate amanha|bom (?:fim de semana"
            r"|trabalho|descanso|dia)|boa (?:semana|tarde|noite)|era so isso|ajudou (?:muito|bastante|imenso))$",
        ),
    ),
)
