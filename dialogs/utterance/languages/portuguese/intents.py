"""How Portuguese asks why, asks about a job, means oneself, or means another team's business."""

from __future__ import annotations

from dialogs.utterance.language import anywhere

WHY = anywhere(
    r"por ?que(?! nao (?:tenta|roda|forca|faz))",
    r"porque(?:ra)?",
    r"por qual (?:motivo|razao)|por que (?:motivo|razao)|qual (?:o|a|eh|foi|seria)(?: o| a)? (?:motivo|razao|causa"
    r"|problema)",
    r"motivo|razao",
    r"como assim|como eh (?:que|possivel)",
    r"(?:o|^|mas|e) ?que (?:eh que )?(?:esta|estao|ha|tem|houve|aconteceu|acontece|se passa|se passou|passa|passou"
    r"|rolou|deu|pode ter)",
    r"que (?:se passa|se passou|aconteceu|houve|rolou)",
    r"que raio|porra eh essa",
)

OUTSIDE = anywhere(
    r"senhas?|password|palavras?-passe|palavras? passe|pass|pin",
    r"vpn|wi-?fi|internet|rede sem fios?|4g|hotspot",
    r"impressoras?|imprim\w+|toner|scanner|digitaliz\w+",
    r"ferias|feriados?|folgas?|ponte|banco de horas|ponto eletronico|bater o ponto|folha de ponto|atestado"
    r"|baixa medica",
    r"almoc\w+|pizza|cafe|jantar|cantina|refeitorio|bolo|lanche|cerveja|receita de|churrasco",
    r"tempo (?:vai|para|hoje|amanha|em @x|la fora)|previsao do tempo|chov\w+|chuva|clima|graus|temperatura"
    r"|meteorologia",
    r"laptop|notebook|portatil|computador\w*|pc|monitor|teclado|rato|mouse|headset|auscultadores|fone de ouvido"
    r"|docking|webcam|tela azul|ecra azul|carregador|cadeira",
    r"licencas?|licenciamento",
    r"mfa|autenticador|authenticator|dois fatores|2fa|duplo fator|token",
    r"piadas?|anedotas?|futebol|jogo|filme|musica|horoscopo|loteria|poema|benfica|flamengo|copa|brasileirao",
    r"sharepoint|onedrive|excel|powerpoint|word|power ?bi|planilha|ficheiro|macro|zoom|photoshop|adobe",
    r"holerites?|contracheques?|recibos? de (?:vencimento|salario)|salarios?|folha de pagamento|vale[ -]\w+"
    r"|plano de saude|reembolso\w*|despesas|decimo terceiro|subsidio|irs|imposto|vencimento|adiantamento|beneficios",
    r"sala de reuni\w+|estacionament\w+|cracha|cartao de acesso|lugar de garagem|recepcao|rececao|ar condicionado"
    r"|elevador|vaga de garagem|portaria",
    r"desbloque\w+|bloquead[oa] por tentativas",
    r"pastas? (?:partilhad|compartilhad|de rede)\w*|unidade de rede|lista de distribuicao|grupo de seguranca|drive",
    r"traduz\w*|traducao|capital d[aoe]|quem ganhou|quanto custa|quanto eh|que horas sao|horas sao|raiz quadrada",
    r"(?:telefone|telemovel|celular|iphone) (?:novo|da empresa) (?:quebr|avari|part)\w*|encomend\w+|compra|comprar",
    r"reserv\w+ (?:\w+ )?(?:[\w@'-]+ ){0,3}?(?:sala|mesa|lugar|carro|hotel|voo)|marc(?:a|ar|ue) (?:\w+ )?(?:reuniao"
    r"|sala|consulta)|agend\w+ (?:\w+ )?(?:reuniao|sala)",
    r"(?:preciso|precisamos|quero|peco|pedir|solicit\w+|requisit\w+) (?:de )?(?:um|uma|outr[oa]"
    r"|nov[oa]) (?:\w+ )?(?:celular|telemovel|telefone|aparelho|equipamento|mesa|cadeira|tablet|maquina|uniforme"
    r"|farda)",
    r"restaurante\w*|padaria|recomend\w+|indica (?:um|uma)|aniversario|festa|uniforme|taxi|passaporte|vacina|medico"
    r"|academia|ginasio|bitcoin|dolar"
    r"|certificado digital|assinatura de e-?mail|backup|cabo|bateria|curriculo|vaga de emprego",
    r"projetor|videoprojetor|instalar|instala(?:cao)? d[eo]|microfone|camera|catraca",
    r"ementa|autocarro|onibus|metro|uber|voo|hotel|viagem|passagem",
)

JOB_SUBJECT = anywhere(
    r"jobs?",
    r"sincroniz\w+|sincronia|sincronismo|syncs?|synchronization",
    r"a?provisionamento|provisioning|a?provisionar",
    r"conector\w*|conectores|connectors?",
    r"ciclos?|cycles?",
    r"agentes? de provision\w+|agentes?|provisioning agent",
    r"integrac\w+|interface",
    r"workday|successfactors|success factors|sap|sf",
    r"quarentena",
    r"import\w+|export\w+|carga|rotina|processamento|fluxo|feed|replicacao|tarefa agendada|carregamento|upload|api"
    r"|cargas|lote",
    r"(?:api|sap|sf|rh|hr) (?:sync|job|provisioning|feed)",
)

JOB_STATE = anywhere(
    r"rod(?:ando|a|ou|aram|ar|am)|a (?:correr|rodar|funcionar|andar|trabalhar)|correu|corre|correndo|correr"
    r"|executou|executando|executad[oa]|executa|execucao|em curso",
    r"paus\w+|quarentena|parad[oa]s?|parou|pararam|suspens[oa]|interrompid[oa]|travad[oa]|travou|congelad[oa]"
    r"|pres[oa]|encravad[oa]|pendurad[oa]|empancad[oa]",
    r"status|estado|saude|saudavel|situacao",
    r"sincronizando|a sincronizar|respond\w+|a responder|funcion\w+|operacional|operando|no ar|fora do ar|em baixo"
    r"|em cima|de pe|up|down|online|offline|ativ[oa]|inativ[oa]|desligad[oa]|ligad[oa]|habilitad[oa]|desativad[oa]"
    r"|viv[oa]|vivinh[oa]",
    r"termin\w+|acab\w+|conclu\w+|complet\w+|finaliz\w+|pront[oa]",
    r"ultim[oa]s?|proxim[oa]s?|quando|frequencia|quanto tempo|hora|horario|de quanto em quanto",
    r"falh\w+|erros?|problemas?|quebr\w+|caiu|cairam|cai|avari\w+|errad[oa]|rebent\w+|estour\w+|deu ruim",
    r"ok|bem|normal\w*|certo|tudo bem|direito|em ordem|saudaveis|em dia",
    r"deu (?:pau|ruim|erro|problema|zica|bug|ruim|certo|bronca)|bug\w*|zoad[oa]|morr\w+|mort[oa]|acordad[oa]"
    r"|engasg\w+|entup\w+|engripad[oa]|instavel|vivo",
    r"(?:se )?passa|se passou|aconteceu|acontece|houve",
    r"progresso|atrasad[oa]s?|atraso|lent[oa]s?|demor\w+|andamento|como (?:esta|anda|vai|estao)",
    r"comec\w+|inici\w+",
)

_ME = (
    r"(?:conta|contas|acesso|acessos|usuari[oa]|utilizador\w*|login|perfil|cadastro|registr?o|dados|ficha|cargo"
    r"|funcao|titulo|posicao|departamento"
    r"|depto|setor|equipa|area|nome|sobrenome|apelido|telefone|telemovel|celular|ramal|numero|contacto|contato"
    r"|e-?mail|correio|caixa|mailbox"
    r"|endereco|localizacao|escritorio|filial|empresa|cidade|pais|centro de custos?|upn|username|licencas?"
    r"|informac\w+"
    r"|provisionamento|admissao|promocao|transferencia|mudanca|alteracao|atualizacao|situacao|account|user"
    r"|credenciais|nome de usuario|local|display name|identidade|extensao|matricula|historico|unidade|grupos?"
    r"|permiss\w+)"
)
_BOSS = r"(?:gestor[a]?|chefe|chefia|supervisor[a]?|gerente|manager|superior|lider|responsavel)"
_NOT = r"(?:nao|nunca|jamais|nem)"

SELF_ASKED = anywhere(
    rf"(?:meu|minha|meus|minhas) (?:(?:propri[oa]|nov[oa]s?|antig[oa]s?|conta|nome|numero|de|do|da|no|ultimo"
    rf"|primeiro|atual) ){{0,2}}{_ME}",
    rf"(?:meu|minha) (?:nov[oa] |antig[oa] )?{_BOSS}(?! (?:\w+ )?(?:@\w+|{_NOT} (?:consegue|tem|encontra|sabe"
    rf"|entende)|pediu|pede|disse|diz|quer|perguntou|precisa|falou|me|reclam\w+|esta (?:a )?(?:pedi|pergunt|cobr"
    rf"|reclam)\w+|acha|avisou|mandou|tem|ja|solicitou|informou))",
    rf"(?:eu )?(?:ainda |tambem |ja |eu |continuo |mesmo )*{_NOT}(?: (?:me|ainda|mais|eh que|eu|lhe))*"
    r" (?:tenho|tive|recebi|recebo|consigo|consegui|existo|apareco|estou|fui|posso|possuo|entro|acesso|vejo|acho"
    r"|encontro|acedo|ganhei|sou|tinha)",
    r"(?:eu )?(?:estou|continuo|fiquei|sigo|to|ando|permaneco|fico) (?:[\w@]+ ){0,3}?(?:sem|fora|bloquead[oa]"
    r"|a espera|esperando|aguardando|impedid[oa]|impossibilitad[oa]|com|na|no|como)",
    r"(?:eu )?(?:fui|comecei|entrei|iniciei|mudei|casei|me casei|casei me|troquei|ingressei|divorciei|me mudei"
    r"|assumi|passei|vim|acabei de|transferiram me|transferi|integrei|retornei|voltei|regressei|sou (?:nov[oa]"
    r"|a nova|o novo|recem))",
    rf"{_NOT}? ?me (?:a?provision|cri|atualiz|mud|transferi|promov|cadastr|deram|derem|sincroniz|adicion|contrat"
    rf"|admit|inclu)\w*",
    r"(?:para|de|sobre|a|em) mim(?! (?:por|verific))|comigo|(?:d[oa]|o) meu caso",
    r"(?<!salvou )(?<!salvar )meu (?:\w+ )?dia(?: de trabalho)?(?! (?:d[ae]|foi))|(?:nao |quando |que "
    r"|ja )*me (?:dao|deram|dariam|liber\w+|criam|criaram|criou|arranj\w+|abrem|abriram|criarem|derem)",
    r"me (?:foi|foram|vai ser|sera) (?:atribu|cri|dad|liber|provis|aprovis|conced|entreg)\w+",
    r"me (?:mostra|exibe|lista|trata|tem|apresenta) como|(?:nao|ainda) me (?:reconhec|mostra|conhec|identific"
    r"|encontr|ach|lista|exib|deix)\w*",
    r"(?:eu )?(?:ainda |continuo a |tambem |so )*(?:apareco|consto|figuro|reporto|continuo a aparecer)",
    r"eu mesm[oa]|eu propri[oa]|sou eu|eu sou",
    r"(?:cade|onde esta|onde anda|quando (?:recebo|tenho|vou ter|terei|sai|ganho|fico|posso|consigo|vou"
    r"|fica)) (?:o |a |os |as )?(?:meu|minha|meus|minhas|acesso|conta|com)",
    r"vou (?:conseguir|ter|receber|poder|ganhar)|quando (?:eh que )?(?:eu )?(?:vou|recebo|terei|tenho)",
    r"^eu(?: [.?])?$|e eu|quanto a mim",
    r"tenho (?:\w+ )?(?:dois|duas|contas?|um cargo)",
    r"a minha|o meu(?= (?:ainda|nao|continua|esta|tambem))",
)

OWN_ID = anywhere(
    r"(?:fui|comecei|entrei|iniciei|ingressei|sou nov[oa]|estou)\b(?: [\w@',.-]+){0,9}? @p",
    r"(?:minha|meu) (?:matricula|numero|id|n|registro|num)(?: \w+){0,3} @p",
)

PURPOSE = anywhere(
    r"(?:para|pra) (?:eu |que |possa |poder |conseguir |a gente |lhe )*(?:dizer|avisar|informar|contar|falar|responder|diga|avise)(?: lhe)? [^.?]*",
)
"""What the asker wants to do with the answer; it says nothing of what is wrong."""

NOT_SELF = anywhere(
    rf"{_NOT} (?:eu )?(?:\w+ )?(?:sei|entendo|entendi|percebo|percebi|compreendo|lembro|acredito|concordo"
    rf"|estou (?:a )?(?:entend|perceb|encontr|ach|localiz|ve|consegui)\w+|tenho (?:ideia|certeza|como|nocao"
    rf"|duvidas?|perguntas?|mais|nada|tempo|resposta|retorno|culpa))",
    rf"{_NOT} (?:\w+ ){{0,2}}?(?:consigo|consegui|vejo|acho|encontro|encontrei|achei|localizo|localizei"
    rf"|estou) (?:\w+ )?(?:ver|encontra\w*|acha\w*|localiza\w*|entende\w*|percebe\w*|saber|descobri\w*|identificar"
    rf"|falar|a |o |ningu\w+|nenhum\w*|conta|registro|nada|usuario|a conta|o usuario|cria\w*|provisiona\w*"
    rf"|pesquisar)",
    r"(?:acompanh|monitor|vigi)\w+|avisos|alertas|notificac\w+",
    r"(?:devo|posso|que) (?:eu )?(?:fazer|faco|perguntar|dizer|responder|contactar)",
    r"ela|ele|elas|eles|dela|dele|delas|deles|lhe|lhes|d?ess[ae] (?:pessoa|colaborador\w*|funcionari\w*|usuari\w*"
    r"|utilizador\w*|menin\w|rapaz|moc\w|cara)",
    r"(?:um|uma|o|a|outr[oa]|meu|minha|nosso|nossa|este|esta|esse|essa|nov[oa]|dois|duas|tres|uns|umas|os|as|meus"
    r"|minhas|varios|varias) "
    r"(?!cargo|func|titul|posi|depart|conta|gesto|chefe)(?:\w+ ){0,2}?(?:nov[oa]s? )?(?:colaborador(?:a|es|as)?|funcionari[oa]s?|empregad[oa]s?|estagiari[oa]s?"
    r"|colegas?|terceirizad[oa]s?|prestador(?:a|es)?|trabalhador(?:a|es)?|admitid[oa]s?|contratad[oa]s|pessoas?"
    r"|subordinad[oa]s?|recem[- ]contratad[oa]s?|recruta|equipe inteira)",
    r"alguem(?! (?:me|pode|poderia|podia|sabe|consegue|mudou|alterou|ai|viu))|ninguem(?! (?:me|sabe|resolve"
    r"|responde|fez|mudou))",
    r"(?:chama-se|chamad[oa]) @",
)
