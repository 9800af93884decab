"""What Portuguese says when an account is missing, out of date, or should be gone; HR systems and attributes."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.patterns import Phrases
from dialogs.utterance.question import HrSource

ACCOUNT = (
    r"(?:(?:contas?|usuari[oa]s?|utilizador(?:es|as?)?|acessos?|log-?ins?|logon|accounts?|user|perfil|perfis"
    r"|credenciais"
    r"|credencial|identidade|registr?o|cadastro|upn|objeto)"
    r"(?: (?:de|do|da|no|na|em) (?:usuari[oa]|utilizador|rede|dominio|e-?mail|correio|acesso|trabalho|ad|entra"
    r"|sistema|sistemas"
    r"|active directory|microsoft|empresa|@x|office|m365|windows|teams|outlook|azure|diretorio))?)"
)
_TARGET = (
    r"(?:(?:o |a |os |as )?(?:azure(?: ad)?|entra(?: id)?|aad|ad|active directory|diretorios?|directorios?|tenant"
    r"|locatario"
    r"|inquilino|sistemas?|nuvem|cloud|gal|catalogo|lista de enderecos|outlook|teams|m365|o365|microsoft 365"
    r"|dominio|rede|portal|lista global))"
)
NOT = r"(?:nao|nunca|jamais|nem|tampouco|ninguem)"
_GAP = r"(?:[\w@'-]+ ){0,4}?"
# Words that may follow "still" where the access is there: "still without access" is another matter.
_YES = r"(?:(?!nao |sem |nunca |nem |nenhum|nad|aguard|esper|falt|precis|pendent|zero |antig|desativ|inativ|bloq|fora )[\w@'-]+ ){0,4}?"
_OFF = (
    r"(?:desativ\w+|desactiv\w+|desabilit\w+|bloque(?:ad|ou|aram|ar|ia|io)\w*|remov\w+|apag(?:ad|ou|aram|ar)\w*"
    r"|elimin(?:ad|ou|aram|ar)\w*"
    r"|exclu(?:id|iu|iram|ir|s)\w*|encerr(?:ad|ou|aram|ar|ament)\w*|cancel(?:ad|ou|aram|ar)\w*|revog\w+|deslig(?:ad"
    r"|ou|aram|ar|am)\w*"
    r"|cort(?:ad|ou|aram|ar)\w*|de-?sprovision\w+|deprovision\w+|desaprovision\w+|suspens\w+|suspend\w+|inativ(?:ad"
    r"|ou|aram|ar|ac)\w*|inativ[oa]"
    r"|fechad\w+|fechou|fecharam|retirad\w+|retiraram|tiraram|tirad\w+|delet\w+|derrub\w+|desprovisionad\w+"
    r"|baixad\w+|barrad\w+|expirad\w+|expirou|morreu|offboard\w*)"
)
_MADE = r"(?:a?provisionad\w+|criad\w+|gerad\w+|montad\w+|configurad\w+|a?provisionou|a?provisionaram|a?provisiona(?:r|m)?|a?provisionar|criou|criaram|gerou|geraram|nasc\w+|onboard\w*|abert\w+|feit[oa]s?)"
_LOG_IN = (
    r"(?:logar|loga|logou|logam|entrar|entra|entrou|acessar|acessa|acede|aceder|acedeu|acesso|autenticar|autentica"
    r"|conectar|conecta"
    r"|iniciar sessao|inicia sessao|iniciar a sessao|fazer (?:o )?log-?in|faz (?:o )?log-?in|fazer (?:o )?logon"
    r"|abrir sessao|dar log-?in|ligar|log-?in|ter acesso|usar (?:a |o )?(?:conta|pc|computador|sistemas?))"
)
_ALIEN = (
    r"(?:senhas?|password|passwords|palavras?-passe|palavras?|pass|pin|vpn|wi-?fi|impressora|sharepoint|mfa"
    r"|autenticador|token|2fa|internet"
    r"|excel|onedrive|zoom|sap|crm|powerpoint|predio|garagem)"
)

SOURCES = (
    (HrSource.WORKDAY, anywhere("workday", "work day", r"wd", r"workday2\w+(?:\.[\w.-]+)?")),
    (
        HrSource.SUCCESSFACTORS,
        anywhere("success ?factors?", "sap", "sf", r"(?:sap|sf|successfactors)2\w+(?:\.[\w.-]+)?"),
    ),
    (
        HrSource.API,
        anywhere(
            "apis?(?:-driven)?",
            "bulk ?upload",
            "bulk-upload",
            "scim",
            "bulk",
            "upload em (?:massa|lote)",
            "(?:carga|carregamento|importacao) (?:em|por) (?:massa|lote)",
            r"api2\w+(?:\.[\w.-]+)?",
        ),
    ),
)

# "Her manager is still Bob, who left": a leaver, but not the one asked about.
_NO_BOSS = r"^(?!.*(?:gestor|gerente|chefe|supervisor|superior|lider|responsavel|reporta)).*?(?<![\w-])"
_LEFT = (
    r"(?:(?:cancel|rescind|encerr|cort)\w+ o contrato|ja nao (?:eh|faz parte|pertence)|(?<!nao )(?:saiu"
    r"|sairam)(?! d[aoe] (?:departamento|setor|area|equipe|equipa|time|projeto|cargo|@x))|deslig(?:ad\w+|amos|ou)"
    r"|demit(?:id\w+|iu|imos|iram)|despedi(?:d\w+|mos|u|ram)|pediu (?:demissao|as contas)|deixou (?:a |de )"
    r"|foi embora|mandad[oa] embora|aposentou|reformou|rescindiu|ultimo dia|ja nao trabalha|nao trabalha mais"
    r"|nao esta mais|ja nao esta|(?:contrato|estagio) (?:\w+ ){0,2}?(?:acab\w+|termin\w+|venc\w+|encerr\w+|expir\w+"
    r"|rescind\w+|cess\w+))"
)
_STILL = r"(?:ainda|continuam?|segue[m]?|permanece[m]?|mantem(?: se)?|continuou|continuava|prossegue)"

DISABLE_SURELY = anywhere(
    rf"{_STILL} {_YES}(?:acesso|acessos|contas?(?! (?:antig|velh))|login|logins|usuario|licencas?|caixa de correio"
    rf"|mailbox|crachas?|permiss\w+|acesse|credenciais)"
    r"(?! (?:antig|velh|anterior|errad|do cargo|pendent|nao|em falta|sem|por cri|desatual|incorret|com (?:o|a"
    r"|os)? ?(?:nome|cargo|sobrenome|departamento|titulo|gestor|dados|apelido)))"
    rf"(?= |$)(?! {NOT})(?! \w+ {NOT})",
    rf"{_STILL} {_YES}(?:ativ[oa]s?|activ[oa]s?|habilitad[oa]s?|abert[oa]s?|a funcionar|funcionando|funciona"
    rf"|funcionam|liberad[oa]s?|logand[oo]|acessando|viv[oa]s?|operacional|de pe|no ar|online|logad[oa]|valid[oa]s?)",
    rf"{_STILL} (?:(?!nao|nem|sem|nunca)\w+ )?(?:conseg\w+|pode|podem|loga|logam|entra|entram|acede|acedem|acessa"
    rf"|acessam|a) (?!nao|sem){_GAP}{_LOG_IN}",
    rf"{_NO_BOSS}{_LEFT} (?:[^ ]+ ){{0,25}}?{_STILL}(?! (?:\w+ ){{0,2}}(?:nao|sem|nem) )",
    rf"{_NO_BOSS}{_STILL}(?! (?:\w+ ){{0,2}}(?:nao|sem|nem) ) (?:[^ ]+ ){{0,12}}?(?:saiu|saido|sair|saida"
    rf"|desligad\w+|demitid\w+|demissao|foi embora|aposent\w+|rescis\w+|despedid\w+)(?= |$)",
    rf"{_STILL} (?:loga|logam|entra|entram|acede|acedem|acessa|acessam|manda|envia|recebe|responde|usa)(?! (?:@x"
    rf"|como|no cargo|ao? @))(?! (?:\w+ ){{0,4}}(?:antig|velh|anterior|errad|solteir|incorret))(?= |$)",
    r"(?:conta|usuario|acesso|login|perfil) (?:\w+ |@\w+ ){0,3}?(?:esta|segue|continua|ficou|permanece|aparece"
    r"|consta) (?:como |ainda )?(?:operacional|viv[oa]|de pe|no ar|ativ[oa]|activ[oa]|habilitad[oa]|abert[oa]"
    r"|funcionando|viv[oa])",
    rf"{NOT} {_GAP}{_OFF}",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,4}}?nao (?:caiu|ficou inativ[oa])",
    rf"(?:quando|se|ja|sera|confirm\w+|que|ver|verific\w+) (?:[\w@'-]+ ){{0,3}}?(?:contas?|acessos?|usuario"
    rf"|utilizador|login|perfil) (?:[\w@'-]+ ){{0,4}}?{_OFF}",
    rf"(?:desligamento|demissao|saida|rescisao|despedimento|aposentadoria|reforma) (?:[\w@'-]+ ){{0,9}}?(?:{NOT}"
    rf"|nunca|(?:ad|entra|sistema)) (?:\w+ ){{0,2}}?(?:ignor|reflet|reflect|process|cheg|sincroniz|atualiz|pass"
    rf"|propag|desativ|bloque|tir|surt|encerr|entr|replic)\w*",
    rf"(?:contas?|acessos?|login|usuario|utilizador|perfil|e-?mail|credenciais"
    rf"|senha) (?:[\w@'-]+ ){{0,4}}?{_STILL} (?:a )?(?:abr|funcion|entr|respond|log|vale|valid|receb|opera|serve"
    rf"|trabalh|acess|exist|esta la|anda)\w*",
    r"(?:conta|acesso|login|usuario|utilizador) (?:\w+ )?(?:ativ|abert|habilit"
    r"|ligad)[oa]s? (?:[^ ]+ ){0,6}?(?:ja nao|ex-\w+|saiu|deslig\w+|demit\w+|nao (?:esta|trabalha|eh) mais)",
    rf"nao (?:deveria|devia|pode|deve|era para|podia) (?:\w+ )?(?:ter|estar com|possuir) (?:\w+ )?{ACCOUNT}",
    r"(?:cort|bloque|desativ|desactiv|desabilit|remov|tir|retir|encerr|revog|inativ|exclu|elimin|cancel|fech|deslig"
    r"|suspend)(?:ar|er|ir|em|a|e|am|uem|ue) (?:\w+ ){0,2}?(?:acessos?|contas?|usuario|utilizador|login|perfil)",
    rf"{_OFF} {NOT} (?:\w+ )?(?:foi|aconteceu|saiu|chegou|funcionou|rolou|ocorreu|veio|passou|correu)",
    rf"(?:deveria|devia|deveriam|deviam|tinha|teria|era para|precisava|ja era|devera"
    rf"|era suposto) (?:\w+ ){{0,3}}?(?:{_OFF}|fora|sem acesso)",
    r"(?:esquec\w+|falt(?:a|ou)|falhou|faltando|ficou por|por que|deixaram) (?:\w+ ){0,2}?(?:de |a "
    r"|por )?(?:desativ|desactiv|bloque|remov|exclu|elimin|inativ|deslig|encerr|revog|cort)(?:ar|er|ir|acao)",
    r"por (?:desativ|desactiv|encerr|bloque|revog|remov|fech|cancel|deslig|inativ|cort|elimin|exclu)(?:ar|er|ir)",
    r"(?:sem|por) (?:desativar|ser desativad\w|bloquear|desligar|inativar|ser bloquead\w)",
    rf"{NOT} (?:\w+ )?perd(?:eu|e|eram) (?:o |os |a )?(?:acessos?|conta)",
    r"com (?:a |o )?(?:conta|acesso|login|usuario|perfil)s? (?:\w+ )?(?:ligad[oa]|de pe|viv[oa]|ativ[oa]|abert[oa]"
    r"|habilitad[oa]|activ[oa]|liberad[oa]|funcionando)",
)

CREATE_SURELY = anywhere(
    rf"@p , [^,.]{{1,40}} , (?:ainda )?nao (?:consta|existe|aparece|esta) (?:n[oa]|em) {_TARGET}",
    rf"^(?=.*(?:recem|nov[oa] |comeca|admit|inicia|ingress|entr)).*?(?<!\w)nada n[oa] {_TARGET}",
    r"(?:@p|eu|ela|ele)(?: ,)? nao exist\w+",
    r"invisivel|em (?:mais )?(?:lado|lugar|sitio) (?:nenhum|algum)|em nenhum (?:outro )?(?:lado|lugar|sitio)|(?:ficou|ficaram) (?:de )?fora d[aeo]",
    r"(?:ficou|esta|estao|segue|continua|anda|ficaram) (?:\w+ )?sem (?:nada|coisa nenhuma|nenhum acesso"
    r"|acesso)(?! ao? (?:@x|sharepoint|vpn|pasta))",
    rf"{NOT} (?:tem|ter|recebeu|possui|teve) (?:nada|coisa nenhuma|rigorosamente nada)",
    rf"(?<!d[aoe] )(?:@p|ela|ele) (?:\w+ )?{NOT} (?:se )?(?:consta|aparece|existe|encontra|esta|chegou|apareceu|foi"
    rf"|sincronizou|sincroniza|subiu|entrou|figura|caiu|replicou|propagou|migrou|desceu|passou|integrou|pingou"
    rf"|fluiu|veio) (?:\w+ )?(?:n[oa]|em|para|d[oae]|ao) {_TARGET}(?! com| como)",
    r"por (?:criar|provisionar|aprovisionar)",
    rf"(?:cade|kd) (?:[^ ]+ ){{0,6}}?{ACCOUNT}",
    rf"(?<!nao )(?:devia|deveria|deviam|deveriam|era para) (?:\w+ ){{0,2}}?(?:com|ter"
    rf"|haver) (?:\w+ )?(?!sido){ACCOUNT}(?! {_OFF})",
    rf"(?:sumico|desaparecimento|ausencia|inexistencia|falta|demora|atraso) (?:n|d)[aeo]s? (?:\w+ d[aeo] )?{ACCOUNT}",
    rf"(?:criacao|abertura) d[aeo]s? (?:nova )?{ACCOUNT}",
    rf"{NOT} (?:(?!mud|alter|atual|troc)[\w@'-]+ ){{0,3}}?(?:receb\w+|ganh\w+|obt\w+|tendo|terem|tem|tinha|tenho"
    rf"|temos|teve|tiveram|possui|possuo|possuem|recebeu|recebi|recebe|receberam|ganhou|ganhei|ha|existe|existem"
    rf"|existia|acho|achei|encontr\w+|localiz\w+|vejo|ve|vi|obteve|consta|constam|aparece|apareceu|saiu|chegou|"
    rf"chegaram|veio|deram|foi dad[oa]|liberaram|ter|existir|apareceram|abriram|fizeram|teem|veem|atribuid\w+"
    rf"|concedid\w+|liberad\w+|disponibilizad\w+|entregue|virou|gerou|rendeu|deu|herdou|criou"
    rf"|resultou em) (?:(?!gestor|chefe|cargo|manager|titulo|departamento"
    rf"|telefone)[\w@'-]+ ){{0,3}}?{ACCOUNT}(?! (?:do novo|da nova|do gestor|certo))",
    rf"(?:sem|nem|falta(?:m|ndo|va|-lhe)?|zero|nada de|nenhum[a]?|cade|kd|inexiste|necessita de|precisa de"
    rf"|precisam de|precisa|precisam) (?:ainda )?(?:a |o |os |as |um |uma |qualquer |nenhum |nenhuma |d[oa] |seu "
    rf"|sua |ter |criar |me |lhe |nos )*{ACCOUNT}(?! (?:novo|nova|de usuario novo|antig))",
    rf"(?<!n[oa] )(?<!d[oa] ){ACCOUNT} (?:[\w@'-]+ ){{0,6}}?{NOT} (?:\w+ ){{0,3}}?(?:{_MADE}|existe\w*|existi\w*"
    rf"|aparec\w+|chegou|chega|saiu|sai|consta|veio|vem|encontrad\w+|localizad\w+|visivel|pront[oa]|la|aqui"
    rf"|ativ[oa]|ativad[oa]|habilitad[oa]|acessivel|utilizavel|disponivel|surg\w+|esta no|esta em|ha|achad\w+"
    rf"|liberad[oa]|encontro|acho|nada)",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,4}}?(?:faltando|em falta|falta|inexistente|inexiste|sumiu|sumid[oa]|desapareceu"
    rf"|cade|pendente|por criar|desaparecid[oa]|a faltar|ausente)",
    rf"{NOT} {_GAP}{_MADE}",
    rf"ninguem {_GAP}(?:abriu|abriram|deu|fez|liberou|cadastrou|entregou|passou|mandou"
    rf"|arranjou) (?:\w+ ){{0,3}}?(?:{ACCOUNT}|rede|nada)",
    rf"(?:onde|aonde|quando|cade|kd|que dia) (?:eh que )?(?:\w+ ){{0,2}}?(?:esta|anda|foi parar|para|sai|vai|fica"
    rf"|ficara|recebe|recebera|tera|tem|chega|estara|vem|nasce|existira|sera criad[oa]|ganha"
    rf"|ficou)? ?(?:[\w@'-]+ ){{0,3}}?{ACCOUNT}",
    rf"(?:espera|esperando|aguardando|aguarda|a aguardar|espero|aguardo|aguardam) (?:\w+ ){{0,3}}?{ACCOUNT}",
    rf"(?:nada|zero|nem sinal|nenhum sinal|sem sinal) (?:ainda )?(?:d[aeo] |da )?(?:\w+ )?{ACCOUNT}",
    rf"(?:quando|se|caso|assim que|logo que|foi|foram|ja|sera|vai|ha de|esta|estiver|esteja|deveria|devia|for|fosse"
    rf"|seja|ser) (?:[\w@'-]+ ){{0,5}}?(?:a?provisionad\w+|criad[oa]s? (?:n[oa]|em|a conta|de conta) {_TARGET})",
    rf"(?:quando|assim que|logo que|se|caso|mal"
    rf"|tao logo) (?:[\w@'-]+ ){{0,1}}?{ACCOUNT} (?:[\w@'-]+ ){{0,4}}?(?:criad[oa]|pront[oa]|for|estiver|existir"
    rf"|aparecer|ficar|sair|chegar|disponivel|nascer|ok)",
    rf"(?:quando|assim que|logo que|se|caso|mal|tao logo) (?:[\w@'-]+ ){{0,4}}?(?:tiver|ter|receber|ganhar|tenha"
    rf"|estiver com) (?:[\w@'-]+ ){{0,2}}?{ACCOUNT}",
    r"(?:quando|assim que|logo que|se|caso|mal|tao logo) (?:\w+ ){0,2}?(?:criarem|a?provisionarem|criar"
    r"|a?provisionar)",
    r"(?:falh\w+|erro|problema) (?:\w+ ){0,2}?(?:criacao|criar|provisionar|a?provisionamento)(?= |$)",
    rf"(?:criacao|(?:a?provisionamento|provisioning|onboarding"
    rf"|integracao) d[aeo] @p) (?:d[aeo]s? )?(?:[\w@'-]+ ){{0,4}}?(?:falh\w+|{NOT}|parad[oa]|travad[oa]|pendente"
    rf"|pres[oa]|atrasad[oa]|encravad[oa]|deu erro)",
    rf"{ACCOUNT} (?:\w+ )?{NOT} (?:\w+ )?(?:funciona|entra|loga|autentica)",
)

_SIGN_IN = (
    rf"(?:{NOT} (?:[\w@'-]+ ){{0,2}}?(?:conseg\w+|consig\w+|pode|podem|posso|da para|deu para|da|logr\w+|cons"
    rf"|sai d[oa]) (?:[\w@'-]+ ){{0,2}}?{_LOG_IN}"
    rf"|{NOT} (?:[\w@'-]+ ){{0,2}}?(?:loga|logam|logou|autentica|acede)"
    rf"|sem (?:conseguir|poder|acessar|logar) ?(?:{_LOG_IN})?|(?:impedid|impossibilitad|incapaz)\w* de {_LOG_IN})"
)
CANNOT_SIGN_IN = rf"{_SIGN_IN}"
_SIGN_IN_ONLY = rf"^(?!.*(?<![\w-]){_ALIEN}(?![\w-])).*?(?<![\w'-]){_SIGN_IN}(?![\w'-])"
CREATE_SURELY = Phrases(f"{CREATE_SURELY.pattern}|{_SIGN_IN_ONLY}")

_OLD = r"(?:antig\w+|velh[oa]s?|anterior\w*|errad\w+|incorret\w+|incorrect\w+|desatualizad\w+|desactualizad\w+|solteir[oa]|de antes|passad[oa]|trocad\w+|desfasad\w+|defasad\w+|obsolet\w+|ultrapassad\w+|invertid\w+)"
_EDIT = r"(?:alterac\w+|mudanc\w+|atualizac\w+|actualizac\w+|correc\w+|modificac\w+|retificac\w+|trocas?|edicao|edicoes|ajustes?|promoc\w+|transferencias?|update)"

UPDATE_SURELY = anywhere(
    rf"(?:dados|informac\w+|ficha|alterac\w+|mudanc\w+|atualizac\w+|cargo|departamento"
    rf"|gestor) (?:[\w@'-]+ ){{0,5}}?{NOT} (?:\w+ )?(?:sincroniz\w+|cheg\w+|pass(?:ou|aram|ad\w+)|vieram|veio"
    rf"|subi\w+|entrou|apareceu|aparece|flui\w*)",
    r"nada d[aoe] (?:[\w@'-]+ ){0,6}?(?:alter|mud|atualiz|troc|corrig)\w+",
    r"^(?=.*(?:@p|meu|minha|dela|dele|ela|ele|@x|mudei|troquei|sobrenome|apelido|cargo"
    r"|departamento)).*?(?<!\w)nada (?:\w+ )?(?:mud\w+|alter\w+|atualiz\w+|reflet\w+|troc\w+|aconteceu)",
    rf"{_STILL} (?:\w+ )?(?:mostra|mostram|exibe|diz|lista|traz|mostrando|a mostrar|apontando|aponta)",
    r"(?:em vez|ao inves|no lugar) d[aeo]",
    r"[oa] (?:correto|correta|cert[oa]) (?:eh|e|seria|era|devia|deveria)",
    r"(?:agora|ja) (?:\w+ )?(?:se )?chama(?: se)? @[px]",
    rf"{NOT} {_GAP}(?:atualiz\w+|actualiz\w+|mud(?:ou|aram|ad\w+|a|am|ar)|alter(?:ou|aram|ad\w+|a|ar)|reflet\w+"
    rf"|reflect\w+|corrig\w+|troc(?:ou|aram|ad\w+|a|ar)|propag\w+|replic\w+|modific\w+|renome\w+|ajust\w+"
    rf"|acompanhou|acompanha|peg\w+|apanh\w+|captur\w+|bate|batem|confer\w+|corresponde\w*|coincid\w+|acert\w+"
    rf"|condiz\w*|cert[oa]s?|corret[oa]s?|iguais|igual|alinhad\w+|esta de acordo)",
    r"(?:esta|estao|ficou|ficaram) (?:tudo |todos |todas )?mal(?= [.,?]|$| n[oa])",
    r"diverg\w+|inconsisten\w+|discrepan\w+|difere|diferem|por (?:atualizar|corrigir|alterar|mudar)|(?:dados|ficha"
    r"|informacao|informacoes) (?:\w+ ){0,2}?mal|mal (?:escrit|grafad|preenchid)\w+|erro de (?:digitacao|grafia"
    r"|escrita)|typo",
    rf"{_EDIT} (?:[\w@'-]+ ){{0,6}}?(?:{NOT}|falt\w+|pendent\w+|sum(?:iu|id\w+)|parad[oa]|cade|sem efeito|pres[oa]"
    rf"|travad[oa]|perdid[oa]|perdeu|em falta|por aplicar|desapareceu|ignorad[oa]|ficou|empacad[oa])",
    rf"(?:cade|onde|aonde|quando|sem|nenhum[a]?|nada d[ae]|falta|zero|espera d[ae]|aguardando|esperando"
    rf"|nem sinal d[ae]) (?:\w+ ){{0,4}}?{_EDIT}",
    rf"{_STILL} (?:[\w@'-]+ ){{0,6}}?{_OLD}",
    rf"(?!(?:tem|vejo) (?:\w+ )?(?:algo|alguma coisa|coisa|nada|alguma) )(?:mostra|mostram|aparece|aparecem|consta"
    rf"|constam|exibe|traz|saiu|veio|vem|lista|diz|figura|ficou|ficaram|vejo|tem|esta com|estao com|com|no"
    rf"|na) (?:[\w@'-]+ ){{0,4}}?{_OLD}",
    rf"(?<!que )(?:esta|estao|estava|estavam) (?:tod[oa]s? |muito |completamente |tudo |ainda )?{_OLD}",
    rf"(?:dados|informac\w+|info|infos|ficha|cadastro|perfil|registr?o|atributos?|campos?|detalhes|valor(?:es)?"
    rf"|conta) (?:[\w@'-]+ ){{0,5}}?{_OLD}",
    r"desatualiz\w+|desactualiz\w+|defasad[oa]s?|desfasad[oa]s?|obsolet[oa]s?|dessincroniz\w+|fora de sincron\w+",
    rf"{_STILL} (?:a )?(?:aparec\w+|consta\w*|mostr\w+|figura\w*|exib\w+|list\w+|esta|dizer|diz|cham\w+|surg\w+|vir"
    rf"|vem|se chamar) (?:\w+ )?(?:como|com)",
    rf"{_STILL} (?:como|em|no|na|com) (?:o |a )?@x",
    r"@p (?:\w+ )?(?:deveria|devia|deve|tem de|tem que|tinha que|tinha de) (?:\w+ )?(?:estar|constar|aparecer"
    r"|chamar se|se chamar|figurar|ser|ficar) (?:\w+ )?(?:em|no|na|como|com|@x)",
    rf"{_TARGET} (?:\w+ )?(?:diz|insiste|mostra|mantem|acha|exibe|mostrar|lista)(?! (?:erro|falha|nada|que (?:\w+ "
    rf"|@p )?nao))",
    r"(?:mostra|aparece|consta|lista|exibe|traz) (?:o |a )?@p como|@p (?:\w+ )?(?:aparece|consta|figura) como",
    r"(?:deveria|devia|deve|deviam) (?:estar|constar|aparecer|figurar) (?:em|n[oa]|com|como|ao?)(?! (?:ad|entra"
    r"|sistema|acesso|conta|login|usuario|utilizador|uma? ))",
    rf"{_STILL} (?:a )?(?:aparec\w+|consta\w*|figura\w*|list\w+|registrad\w+|esta) (?:\w+ )?(?:em|n[oa]"
    rf"|sob) (?!{_TARGET})(?:@x|\w+)",
    r"(?:data|dados|informac\w+) (?:\w+ ){0,3}?(?:mal|erradas|trocad\w+)",
    rf"{_OLD} (?:n[oa]|em) {_TARGET}",
    r"(?:ficou|esta|veio) (?:com )?(?:escrit[oa] errad[oa]|mal escrit[oa]|grafad[oa])",
)

CREATE = anywhere(
    rf"{NOT} (?:\w+ ){{0,3}}?(?:aparec\w+|exist\w+|encontr\w+|ach\w+|localiz\w+|consta\w*|cheg\w+|veio|vem"
    rf"|sincroniz\w+|subiu|subiram|import\w+|process\w+|visivel|ve|vejo|surg\w+|entrou|caiu|flui\w*|fluiu|migr\w+"
    rf"|passou|integr\w+|foi para|cadastrad\w+|ha|figura|list\w+|inserid\w+|desceu|carregad\w+|adicionad\w+)",
    rf"(?:{NOT}|nada|faltando|ausente|sumiu|sumid[oa]|desapareceu|fora|cade|inexistente|falta|faltam|em falta|sem"
    rf"|ninguem) (?:[\w@'-]+ ){{0,4}}?(?:n[oa]|em|a[o]?|d[oa]|para) ?{_TARGET}",
    rf"{_TARGET} (?:\w+ )?{NOT} (?:\w+ )?(?:recebeu|trouxe|puxou|importou|leu|criou|gerou|conhece|reconhece|ve"
    rf"|encontra|acha|mostra|tem|retorna|devolve|traz|lista)",
    r"^(?=.*(?:@p|@x|conta|acesso|usuario|utilizador|ela|ele|diretorio|ad|entra)(?![\w-])).*?(?<!era )(?:ainda "
    r"|ate agora |ate hoje |e )?(?<![\w-])(?:nada|nadinha|necas)(?: ainda| ate agora| por enquanto| d[oa] @p"
    r"| de @p)?(?= [.,?]|$)",
    r"(?:cade|kd|onde (?:esta|anda|foi parar|para|se meteu)|por onde anda) (?:o |a )?(?:@p|ela|ele)",
    r"sumi(?:u|ram)?|desaparece(?:u|ram)|(?:nem|sem|nenhum) (?:sinal|rastro|rasto|vestigio)",
    r"faltando|em falta|a faltar|nao saiu",
    r"(?:localiz|encontr|ach|procur|busc|pesquis)\w+ (?:[^ ]+ ){0,12}?(?:sem (?:sucesso|exito|resultado)|em vao"
    r"|nada feito)",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,5}}?(?:falh\w+|deu (?:erro|problema|pau|ruim))",
    rf"(?:workday|successfactors|sap|sf|rh|folha|api) (?:[^ ]+ ){{0,6}}?(?:mas|porem|so que|contudo"
    rf"|e) (?:\w+ ){{0,2}}?{_TARGET}",
    rf"(?:pergunt\w+|cobr\w+|reclam\w+|pede|pedem) (?:\w+ ){{0,2}}?(?:pel[oa]s?|d[ao]s?) {ACCOUNT}",
    rf"(?:ja )?(?:ha|existe|tera|havera) (?:a |uma |o |algum |alguma )?{ACCOUNT}",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,4}}?(?:encrav\w+|trav(?:ou|ad)\w*|emperr\w+|empac\w+|atras\w+|demor\w+|pres[oa]"
    rf"|parad[oa]|engasg\w+)",
    r"sem (?:noticias?|novidades?|resposta) (?:d[aoe]|sobre)",
    r"esquec(?:eu|eram)(?! (?:a|o|de) (?:senha|desativ\w+|bloque\w+))|ignora(?:m)?|perdeu|deixou (?:de fora"
    r"|para tras)|pulou|pularam|pulad[oa]s?|ignor(?:ou|aram|ad[oa]s?)|salt(?:ou|aram|ad[oa]s?)|esquecid[oa]s?"
    r"|deixad[oa]s? para tras|descartad[oa]s?|rejeitad[oa]s?",
    r"estou sem|estao sem nada",
)

DISABLE = anywhere(
    r"(?<!nao )(?:saiu|sairam|sai|saem|saira|vai sair|vao sair|saindo)(?! (?:a|o|do|da|de|para|com|nada|no|na|uma"
    r"|como|do grupo)(?= (?:conta|acesso|usuario|departamento|setor|area|@x|licenca|login|cargo|ar)))",
    r"deslig(?:ad\w+|ament\w+|amos|ou-se|ou se)|demit\w+|demiss\w+|rescis\w+|rescind\w+|despedi(?:d\w+|ment\w+|u"
    r"|ram)|dispensad[oa]s?|exonerad\w+",
    r"pediu (?:demissao|as contas|para sair|rescisao|a conta|desligamento)|pedido de demissao"
    r"|apresentou (?:a )?demissao",
    r"deix(?:ou|aram|a|ara) (?:a |de )?(?:empresa|@x|companhia|trabalhar|casa|nos|fazer parte|colaborar|o grupo"
    r"|organizacao)",
    r"(?:ja )?nao (?:trabalha\w*|esta|faz parte|pertence|colabora|eh (?:mais )?(?:nosso |nossa )?(?:funcionari"
    r"|colaborador|empregad))(?: (?:mais|ca|aqui|connosco|conosco|na|no|da|nosso))+",
    r"nao (?:esta|trabalha|faz parte|pertence) mais|nao mais trabalha",
    r"aposent\w+|reform(?:ou|ad[oa]|ou se|a se)|foi embora|foram embora|vai embora|mandad[oa] embora"
    r"|mandaram embora|foi para a rua|faleceu|falecid[oa]",
    r"ultimo dia(?: de trabalho)?|fim (?:d[oe] )?contrato|termino (?:d[oe] )?contrato|(?:contrato"
    r"|estagio) (?:[\w@]+ ){0,4}?(?:acabou|terminou|encerrou|encerrad[oa]|venceu|expirou|cessou|findou)|cess(?:ou"
    r"|aram) (?:o contrato|funcoes|atividade)|cessacao",
    r"ex-?(?:funcionari[oa]s?|colaborador\w*|empregad[oa]s?|colegas?|estagiari[oa]s?|gestor\w*|chefe)"
    r"|ex (?:funcionari|colaborador|empregad)\w+",
    r"offboard\w*|desprovision\w+|deprovision\w+",
    r"^(?!.*(?:senha|password|palavra-passe|teclado|cartao|celular)).*?(?<![\w-])(?:desativ|desactiv|desabilit"
    r"|inativ|bloque|deslig|encerr|revog|remov|exclu|elimin)(?:ar|er|ir|ada|ado|acao|amento|e|ue|a)(?! (?:o |os |a "
    r"|as )?(?:avisos?|alertas?|notificac\w+|acompanhamento))",
    r"cortar (?:o |os )?acessos?|perder (?:o |os )?acessos?",
)

CREATE_PERHAPS = anywhere(
    rf"(?:esta|estao|ja|foi|se|estiver|estara|esteja|aparecer|aparecera|entrar) (?:\w+ |@p ){{0,3}}?(?:n[oa]"
    rf"|em) {_TARGET}",
    r"^(?=.*@p).*?(?<!\w)a?provisionamento",
    rf"(?:entrada|ingresso|chegada|inclusao|insercao) (?:[\w@'-]+ ){{0,4}}?(?:n[oa]|ao) {_TARGET}",
    r"(?:data de )?admissao|data de inicio|data de contratacao",
    r"(?:devia|deveria|devem|tinha que|tem de) (?:\w+ )?(?:estar|ser|ficar) ativ[oa]s?(?= [.,?]|$| (?:a partir|desde|em|no|hoje|ja))",
    r"(?:quem|so|mas) falt(?:a|am|ou) (?:eh )?(?:[oa]s? )?@p",
    rf"(?:tem|ter|terei|tera|recebeu|recebera|(?<!ha )(?<!houve )(?<!aconteceu )(?<!passa )(?<!rolou )(?<!errado"
    rf" )(?<!problema )(?<!problemas )com|tenha|tiver|ganhou) (?:uma? |a |o |sua |seu )?{ACCOUNT}",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,8}}?(?:pront[oa]|criad[oa]|disponivel|liberad[oa]|existe|existir|chegar|sair|sera)",
    r"(?:nov[oa]s?|recem[- ]\w+) (?:\w+ )?(?:colaborador\w*|funcionari[oa]s?|empregad[oa]s?|colegas?"
    r"|estagiari[oa]s?|contratac\w+|admiss\w+|contratad[oa]s?|admitid[oa]s?|usuari[oa]s?|utilizador\w*"
    r"|terceirizad[oa]s?|prestador\w*|trabalhador\w*)",
    r"novat[oa]s?|recem[- ](?:chegad|contratad|admitid)[oa]s?|calour[oa]",
    r"a?provisionad[oa]s?|a?provisionamento d[aeo] (?:conta d[aeo] )?@p|a?provisionar|a?provisionou|criad[oa]s?"
    r"|adicionad[oa]s?|cadastrad[oa]s?|inserid[oa]s?|lancad[oa]s?|incluid[oa]s?|submetid[oa]s?|importad[oa]s?"
    r"|contratad[oa]s?|contratamos|contratei|admitid[oa]s?|admitimos|readmitid[oa]s?|recontratad[oa]s?|onboarding"
    r"|cadastr(?:ei|amos|aram|ou)|(?:criar|cria|crie)(?! (?:um|uma|o|a|me|um novo|uma nova|novo)? ?(?:ticket"
    r"|chamado|caso|incidente|ocorrencia|alerta|aviso|solicit\w+|pedido|tiquete|requisic\w+))|integrad[oa]",
    r"comec(?:a|am|ou|aram|ei)|inici(?:a|am|ou|aram|ei)|(?:vai|vao|ao|deve|ira) (?:comecar|iniciar)"
    r"|(?:(?<!o )(?<!no )(?<!ao )(?<!do )(?<!azure )(?<!com )(?<!em )(?<!para )entra(?! id)|entr(?:am|ou|aram|ei"
    r"|ando)|(?:vai|vao|ao) entrar)(?! (?:em contato|em contacto|com um|com o|no chamado))|ingress\w+|integrou"
    r"|chegou|chegaram",
)
