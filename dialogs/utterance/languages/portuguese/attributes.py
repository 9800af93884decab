"""The attributes of an account in Portuguese, and how a sentence says that one of them is the matter."""

from __future__ import annotations

import re

from dialogs.utterance.language import anywhere, by_phrase
from dialogs.utterance.languages.english.expectations import ATTRIBUTES as ENGLISH_ATTRIBUTES

_WHOSE = r"(?:o|a|os|as|um|uma|seu|sua|seus|suas|meu|minha|meus|minhas|nosso|nossa|ao|aos|do|da|dos|das|de|no|na|nos|nas|num|numa|com|pelo|pela|qualquer|nenhum|nenhuma|este|esse|esta|essa|aquele|mesmo|mesma|outro|outra)"
_NEW = r"(?:nov[oa]s?|antig[oa]s?|velh[oa]s?|actual|atual|corret[oa]s?|cert[oa]s?|errad[oa]s?|incorret[oa]s?|anterior|ultim[oa]|verdadeir[oa]|devid[oa]|propri[oa]|tal|su[ap]ost[oa])"

ATTRIBUTE_BEFORE = anywhere(
    rf"(?<!sou )(?<!como )(?<!eh )(?<!ser )(?<!recebi )(?<!enviei )(?<!mandei )(?<!li )(?<!saiu )(?<!sair"
    rf" )(?<!sairam )(?<!saido )(?<!deixou )(?<!deixar )(?<!desta )(?<!integrou )(?<!integrar )(?<!integra"
    rf" )(?<!entrou )(?<!entrar )(?<!ingressou )(?<!@x , )(?<!@p , )(?:{_WHOSE})(?: {_NEW})?",
    rf"(?<!@x , )(?<!@p , ){_NEW}",
    r"@p|@x|[.,]|e|ou|nem|ainda|sem|mud(?:ou|aram|amos|anca|ei|ar)|troc(?:ou|aram|a|ar|amos|ei)|alter(?:ou|aram|ei"
    r"|ar|acao|amos)|atualiz(?:ou|aram|amos|ei|ar|acao)|corrig(?:iu|iram|imos)|correcao|nao|foi|fui|foram|sido"
    r"|sobre|continua|tem|para|mostra|consta|recebeu|deve|segue|veio|esta|aparece|dois|duas|falta|cadê|ser|so|em",
)

_ACTS = (
    r"(?:pediu|pede|pedindo|perguntou|pergunta|perguntando|quer|queria|reclam\w+|disse|diz que|falou|avisou"
    r"|informou|precisa(?! (?:ser|de (?:atual|corr|alter|mud)))|solicitou|esperando|cobrando|cobrou"
    r"|mandou|abriu|escreveu|ligou|confirmou|acha|jura|insiste|garante|garantiu|confirma|respondeu|notou|percebeu"
    r"|reparou|consegue|conseguiu|me|aprovou|que pediu)"
)
ATTRIBUTE_CAUSE = anywhere(
    r"(?:mud|troc|alter|cas)(?:ou|aram|ei|ado|ada|amos|ou-se)(?: se)?(?: de| o| a| meu| minha| o meu| a minha"
    r"| o seu)?$"
)
ATTRIBUTE_AFTER = anywhere(
    rf"(?!(?:[\w@'-]+ ){{0,3}}{_ACTS}(?= |$))(?!(?:inteir[oa]|tod[oa]|por (?:o|a|que|ter|nao|isso|isto"
    rf"|@p)) )(?!d[aeo] (?:suporte|ti|apoio|it|identidades?|acessos?|seguranca|iam|infra\w*|redes?|sistemas|rh"
    rf"|atendimento|informatica|recrutamento|reuni\w+))"
    r"(?:(?:d[aeo]s?|del[ae]s?|@p|@x|'s|a|o|ao|seu|sua|que|ja|ela|ele|eletronico|electronico|profissional|comercial"
    r"|corporativ[oa]|deste|desta|desse|dessa|usuari[oa]|colaborador\w*|funcionari\w+|utilizador\w*|no|na|num"
    r"|workday|ad|entra|successfactors|sap|sistema|id|azure|rh|casamento|divorcio|dia|@d|,) ){0,4}?"
    r"(?:nao|nunca|nem|ainda|continua\w*|segue|seguem|permanece|mantem|esta|estao|estava|ta|mud\w+|foi|foram|fica"
    r"|ficou|ficaram|mostra\w*|aparec\w+|consta\w*|eh|era|sao|deveria\w*|devia\w*|deve|tinha\w*|antig\w+|velh\w+"
    r"|errad\w+|"
    r"incorret\w+|nov[oa]s?|desatualiz\w+|desactualiz\w+|vazi[oa]|em|no|na|nos|nas|para|com|como|por|trocad\w+"
    r"|alter\w+|atualiz\w+|actualiz\w+|corrig\w+|saiu|veio|vem|tem|anterior|e|mas|de|del[ae]s?|dos?|das?|@p|@d|@x"
    r"|correto|correta|cert[oa]|atual|"
    r"num|ou|ontem|hoje|diz|difer\w+|so|sumiu|falta|faltando|desapareceu|trav\w+|des[dt]e|apos|depois|antes|ha"
    r"|igual|sem|invertid\w+|duplicad\w+|reflet\w+|,|aqui|la|porque|por|quando|se|bate|batem|vai|a|ao|pass(?:ou"
    r"|aram)|troc\w+|que|sincroniz\w+|atrasad\w+|errou|mal|incomplet\w+|truncad\w+|cortad\w+)",
)

# Portals and tickets mix the English words in; "job" is the provisioning job here.
_ENGLISH = {
    phrase: attribute
    for phrase, attribute in ENGLISH_ATTRIBUTES.items()
    if phrase not in ("job", "business", "cell", "names", "team", "groups", "position")
    and attribute not in ("licence", "mailbox", "groups", "ou")
}
ATTRIBUTES = _ENGLISH | by_phrase(
    {
        "telephoneNumber": "telephonenumber",
        "physicalDeliveryOfficeName": "physicaldeliveryofficename",
        "displayName": "displayname",
        "givenName": "givenname",
        "sn": "sn",
        "sAMAccountName": "samaccountname",
        "proxyAddresses": "proxyaddresses",
        "mobilePhone": "mobilephone",
        "businessPhones": "businessphones",
        "usageLocation": "usagelocation",
        "ou": "ou, unidade organizacional, unidade organizativa",
        "mailbox": "caixa de correio, caixa postal, mailbox, caixa de e-mail",
        "groups": "grupos, grupo de acesso",
        "title": """
            cargo, função, funções, título, posição, job title, título do cargo, nome do cargo, cargos,
            descrição do cargo, categoria profissional, categoria, promoção, promovida, promovido, title,
            título profissional, designação, ocupação, função profissional, posto, papel
        """,
        "department": """
            departamento, departamentos, setor, sector, área, equipe, equipa, time, secção, seção, department,
            diretoria, gerência, direção, lotação, núcleo, equipe dele, divisão
        """,
        "manager": """
            gestor, gestora, gestor direto, gestora direta, gestor imediato, chefe, chefia, chefe direto, chefia
            direta, gerente, gerente direto, gerente imediato, superior, superior hierárquico, superior
            imediato, superior direto, liderança, líder direto, responsável hierárquico, responsável direto,
            responsável direta, manager, boss, hierarquia, reporta ao pessoa, reporta a pessoa, reporta a @x,
            reporta ao @x, reporta para @x, reportar a @x, reportar ao @x, reportar para @x, reporte
            hierárquico, linha de reporte, reporte, linha hierárquica, responsável, reportando para @x,
            reportando a @x, reportando ao @x, gestores, subordinação, responde a @x, responde ao @x, responde
            para @x, superiora, cadeia hierárquica, reporta se a, reportar se a, gestão
        """,
        "name": """
            nome, sobrenome, apelido, último nome, primeiro nome, nome próprio, nome de família,
            nome completo, nome de exibição, nome social, nome de casada, nome de solteira, nome de casado,
            display name, nome apresentado, nome a exibir, nomes, sobrenomes, apelidos, nome de batismo,
            último apelido, nome dela, novo sobrenome, nome exibido, agora chama se, agora se chama, já se chama, passou a chamar, passou a assinar
        """,
        "company": "empresa, companhia, entidade legal, entidade, razão social, empregador, empresas, entidade jurídica",
        "phone": """
            telefone, telemóvel, celular, ramal, extensão, número de telefone, número de telemóvel, fone,
            número de celular, número do telefone, número do celular, número do telemóvel, telefone comercial,
            telefone fixo, telefones, contacto telefónico, contato telefônico, telefone celular, tel,
            número de ramal, número do ramal, número de contacto, número de contato, telemóveis,
            telefone corporativo, número, número telefónico, número telefônico, contato, contacto, fixo
        """,
        "mail": """
            e-mail, email, correio eletrónico, correio eletrônico, correio, endereço de email,
            endereço de e-mail, endereço eletrónico, endereço eletrônico, mail, e-mails, emails,
            correio electrónico, endereço de correio, smtp, morada de e-mail, morada de email, morada de correio
        """,
        "location": """
            escritório, local de trabalho, localização, local, filial, unidade, sede, prédio, edifício, site,
            localidade, posto de trabalho, base, andar, escritórios, instalações, polo, loja, location, piso,
            campus, sala
        """,
        "city": "cidade, município",
        "country": "país",
        "costCenter": """
            cc, ccu,
            centro de custo, centro de custos, centro custo, centros de custo, cost center, ccusto,
            centro de custeio
        """,
        "userPrincipalName": """
            upn, nome de usuário, nome de utilizador, nome de login, nome de início, username, user name, login,
            userprincipalname, nome de acesso, nome do usuário, nome do utilizador, login name, nome de logon,
            nome de conta, usuário de rede, eh o login, eh o seu login, user principal name
        """,
        "streetAddress": "endereço, morada",
        "postalCode": "cep, código postal",
        "employeeId": "employee id, employeeid, número de matrícula, número mecanográfico, nº mecanográfico",
        "employeeType": "tipo de colaborador, vínculo, tipo de contrato",
        "employeeHireDate": "data de admissão, data de início",
        "photo": "foto, fotografia",
    }
)
# Roles that are titles as well: "her supervisor", but "promoted to supervisor".
_ROLES = [
    "supervisor",
    "supervisora",
    "coordenador",
    "coordenadora",
    "diretor",
    "diretora",
    "líder",
    "encarregado",
    "encarregada",
]
_OF_HER = [
    "de",
    "da",
    "do",
    "dele",
    "dela",
    "errado",
    "errada",
    "antigo",
    "antiga",
    "atual",
    "imediato",
    "imediata",
    "direto",
    "direta",
    "incorreto",
    "novo",
    "nova",
]
ATTRIBUTES |= by_phrase({"manager": ",".join(f"{role} {of}" for role in _ROLES for of in _OF_HER)})
ATTRIBUTES |= by_phrase(
    {"manager": ",".join(f"{new} {role}" for role in _ROLES for new in ("novo", "nova", "sem"))}
)
_OURS = "na minha,no meu,da minha,do meu,na nossa,no nosso,da nossa,do nosso"
_TEAMS = [
    "equipe",
    "equipa",
    "time",
    "área",
    "setor",
    "departamento",
    "gerência",
    "empresa",
    "loja",
    "filial",
    "unidade",
]
_TOLD = "recebi o,recebi um,mandei,enviei,por,pelo,recebi,mandaram,via,neste,este,esse"
_HIGH = "passou a,para,virou,cargo de,função de"
_COUNTRIES = "japão coreia china índia itália inglaterra irlanda holanda bélgica suíça áustria espanha frança alemanha brasil"
ATTRIBUTES |= by_phrase(
    {
        "country": ",".join(
            f"{lives} {at} {country}"
            for lives in ("vive", "mora", "reside")
            for at in ("no", "na", "em")
            for country in f"{_COUNTRIES} portugal angola moçambique".split()
        )
    }
)
ATTRIBUTES |= by_phrase(
    {
        "title": ",".join(
            f"{promoted} {to} {role}"
            for promoted in ("promovida", "promovido")
            for to in ("a", "para")
            for role in (
                "gerente",
                "gestor",
                "gestora",
                "chefe",
                "superior",
                "coordenador",
                "coordenadora",
                "diretor",
                "diretora",
            )
        )
    }
)
ATTRIBUTES |= by_phrase(
    {
        # No attributes, though they read like some.
        "": ",".join(
            [f"{ours} {team}" for ours in _OURS.split(",") for team in _TEAMS]
            + [f"aqui {at} {team}" for at in ("no", "na") for team in _TEAMS]
            + ["ao telefone", "no telefone com", "pelo telefone com", "por telefone"]
            + [f"{told} {mail}" for told in _TOLD.split(",") for mail in ("email", "e-mail", "telefone")]
            + [
                f"{up} {role}"
                for up in _HIGH.split(",")
                for role in ("gerente", "gestor", "gestora", "chefe", "superior")
            ]
            + [f"{at} {touch}" for at in ("dados de", "em", "meio de") for touch in ("contacto", "contato")]
            + [
                f"{start} funções"
                for start in ("em", "iniciou", "inicia", "iniciar", "cessou", "cessar", "assumiu")
            ]
            + ["em nome", "base de dados", "na base", "por nome"]
        )
    }
)

_NAMED = "|".join(
    sorted(
        (
            re.escape(phrase)
            for phrase, attribute in ATTRIBUTES.items()
            # Without a mail address or a user name there is no account.
            if "@" not in phrase
            and attribute not in ("", "mail", "userPrincipalName", "mailbox", "licence", "groups")
        ),
        key=len,
        reverse=True,
    )
)
_KIND = r"(?:(?:nov[oa]s?|atual|corret[oa]|cert[oa]|seu|sua|o|a|os|as|um|uma|nenhum|nenhuma|qualquer|de|d[oa]) ){0,3}"

ATTRIBUTE_MISSING = anywhere(
    rf"(?:sem|falta(?:m|ndo|-lhe)?|carece d[eoa]|nao (?:tem|consta|aparece|mostra|ha|traz|veio|existe|possui"
    rf"|recebeu|vejo)(?: (?:mais|nele|nela|ainda|com|o|a|la))?)"
    rf" {_KIND}(?:{_NAMED})(?! (?:de usuario|de utilizador|criad|ativ|para))",
    rf"{_KIND}(?:{_NAMED}) (?:[\w@'-]+ ){{0,4}}?(?:esta|estao|ficou|ficaram|veio|vieram|aparece|consta|continua"
    rf"|segue|foi|permanece|vem) (?:\w+ )?"
    r"(?:vazi[oa]s?|em branco|em falta|faltando|ausente|por preencher|null|nul[oa]|branco|sem preencher|sem valor"
    r"|a faltar|em falta)",
)
