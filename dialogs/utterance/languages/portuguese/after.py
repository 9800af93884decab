"""What Portuguese says of a finished account that lacks something: licence, mailbox, groups, OU, password."""

from __future__ import annotations

from dialogs.utterance.language import Lack, anywhere
from dialogs.utterance.languages.portuguese.expectations import ACCOUNT, CANNOT_SIGN_IN, NOT
from dialogs.utterance.question import Expect

_OWN = r"(?:(?:@p|@x|a|o|as|os|um|uma|sua|seu|nenhuma|nenhum|qualquer|minha|meu|d[oae]s?|primeira|nova|ainda|suas|seus|dele|dela|uma) ){0,4}"
_GETS = r"(?:tem|tenho|tinha|teve|recebeu|recebi|recebe|ganhou|chegou|veio|possui|consta|deram|ha|existe|atribui\w*|foi atribuid\w|foram atribuid\w+)"
_LACKS = rf"(?:sem|falta(?:m|ndo|-lhe)?|cade|onde esta|{NOT} (?:[\w@'-]+ ){{0,2}}?{_GETS}|espera d[ae]|aguardando|esperando)"
_GONE = (
    rf"(?:[\w@'-]+ ){{0,5}}?(?:faltando|em falta|sumiu|sumiram|ausente|{NOT} (?:\w+ ){{0,2}}?(?:atribuid\w+|cheg\w+"
    rf"|veio|vieram|"
    r"recebid\w+|enviad\w+|criad\w+|existe\w*|pront\w+|funciona\w*|aparec\w+|liberad\w+|entregu\w+|saiu|disponivel"
    r"|aplicad\w+))"
)


def _lack(*things: str) -> tuple[str, ...]:
    """Phrases in which one of the things is not there: "sem …", "… em falta"."""
    return tuple(
        phrase
        for thing in things
        for phrase in (rf"{_LACKS} {_OWN}(?:\w+ ){{0,1}}?{thing}", rf"{thing} {_GONE}")
    )


_SIGN_IN_WITH = (
    r"(?:(?:primeira|nova) )?(?:senhas?|palavras?-passe|palavra passe|password)(?: (?:inicial|temporari\w"
    r"|provisori\w|de primeiro acesso))?"
    r"|temporary access pass|tap|passe de acesso temporario|codigo de acesso temporario"
)
_APPS = r"(?:(?:microsoft |ms )?teams|office 365|microsoft office|office|m365|o365|outlook)"

LACKS = (
    Lack(
        "password",
        anywhere(*_lack(rf"(?:{_SIGN_IN_WITH})")),
        Expect.CREATE,
        unless=anywhere(
            r"redefin\w+|reset\w*|esquec\w+|troc\w+|mud\w+|alter\w+|expir\w+|errad\w+|desbloq\w+|cofre"
            r"|nao (?:\w+ )?(?:funcion|vai|aceit|entr)\w*|bloquead\w+|repor|reposic\w+|recuper\w+"
        ),
    ),
    Lack(
        "licence",
        anywhere(
            *_lack(r"licencas?"),
            rf"{NOT} (?:@p )?(?:\w+ )?licenciad[oa]",
            rf"sem (?:o |a )?{_APPS}",
            rf"{NOT} (?:[\w@'-]+ ){{0,3}}?(?:usar|abrir|utilizar|acessar|aceder a?o?|entrar n[oa]) (?:ao |no "
            rf"|o )?{_APPS}",
        ),
        unless=anywhere(
            r"compr\w+|adquir\w+|orcament\w+|preco|custa\w*|renov\w+|precis(?:o|amos) (?:de )?(?:uma |mais |nov)"
            r"|quero (?:uma |mais )|solicit\w+|disponibiliz\w+|pedir"
        ),
    ),
    Lack(
        "mailbox",
        anywhere(
            *_lack(
                r"(?:caixas? (?:de correio|postal|de e-?mail|de entrada)|mailbox|inbox)",
                r"(?:e-?mail|correio)(?= |$)(?! (?:d[oa] (?:gestor|chefe)|nov|cert|corret|antig|atual|errad))",
            ),
        ),
        means_account=True,
        unless=anywhere(
            r"(?:e-?mail|correio) (?:[\w@'-]+ ){0,4}?(?:antig|errad|mud|alter|atualiz|novo)\w*|@u|mensagem|assinatura"
        ),
    ),
    Lack(
        "groups",
        anywhere(
            *_lack(r"(?:grupos?|permissoes de grupo|membros? d[oe] grupo)"),
            rf"(?:{NOT}|fora|ausente) (?:@p )?(?:\w+ )?(?:n[oa]s?|em|d[oae]s?|a[o]?s?) {_OWN}(?:\w+ )?grupos?",
            rf"{NOT} (?:@p )?(?:eh |faz |e )?(?:membro|parte) (?:d[oae]s?) (?:\w+ )?grupos?",
        ),
    ),
    Lack(
        "ou",
        anywhere(
            r"(?:ou|unidade organizacional|unidade organizativa|contentor|container|pasta) (?:errad[oa]"
            r"|incorret[oa]|trocad[oa]|diferente|inesperad[oa]|que nao)",
            r"(?:errad[oa]|incorret[oa]|outr[oa]|inesperad[oa]) (?:ou|unidade organizacional)",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName",
        anywhere(
            r"(?:upn|nome de (?:usuario|utilizador|login|acesso)|username|userprincipalname"
            r"|login) (?:[\w@'-]+ ){0,4}?"
            r"(?:errad\w+|incorret\w+|estranh\w+|esquisit\w+|inesperad\w+|diferente|aleatori\w+|trocad\w+|antig\w+"
            r"|velh\w+|nao (?:\w+ )?(?:mud|atualiz|alter|troc)\w+)",
            r"(?:err\w+|incorret\w+|estranh\w+) (?:upn|nome de (?:usuario|utilizador|login))",
        ),
        Expect.UPDATE,
    ),
    Lack("userPrincipalName", anywhere(r"@p (?:\w+ )?nao (?:eh|esta|e|tem) @u", r"nao (?:eh|e) @u")),
    Lack(
        "sign-in",
        anywhere(
            CANNOT_SIGN_IN,
            r"(?:log-?in|acesso|conta|usuario) (?:[\w@'-]+ ){0,3}?nao (?:funciona|entra|vai|da|pega|autentica)",
        ),
        Expect.CREATE,
        unless=anywhere(
            r"senhas?|password|palavras?-passe|pass|vpn|wi-?fi|impressora|sharepoint|mfa|autenticador|token|2fa"
            r"|internet"
            r"|sai[ru]\w*|deslig\w+|demit\w+|excel|onedrive|pasta|sala"
        ),
    ),
)

ACCOUNT_THERE = anywhere(
    rf"(?<!nao )(?:tem|tenho|com|recebeu|possui|ja tem) (?:uma? |a |o |sua |seu |ja )*{ACCOUNT}",
    r"(?:conta|usuario|utilizador|acesso|user) (?:[\w@'-]+ ){0,3}?(?<!nao )(?:existe|criad[oa]|esta (?:criad|pront"
    r"|ok|la|ativ)\w*|foi criad[oa]|pront[oa]|ativ[oa]|provisionad[oa])",
    r"(?<!nao )(?:foi|ja esta|ja foi) (?:a?provisionad|criad)[oa]",
)

NEWCOMER = anywhere(
    r"nov[oa]s? (?:\w+ )?(?:colaborador\w*|funcionari\w+|empregad\w+|colega|estagiari\w+|contratac\w+|usuari\w+"
    r"|trabalhador\w*)",
    r"contratad[oa]|admitid[oa]|readmitid[oa]|recem\S*|onboarding|comec\w+|inici\w+|entrou|entra|ingress\w+"
    r"|novat[oa]|admissao",
)
