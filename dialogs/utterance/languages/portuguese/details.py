"""How Portuguese answers the open form: a word or two for what was expected, and "não sei"."""

from __future__ import annotations

import re

from dialogs.utterance.language import DetailWords, anywhere, whole, words
from dialogs.utterance.question import Expect

DETAILS = DetailWords(
    nothing=anywhere(
        r"(?:eu |nos )?(?:realmente |ja )?nao (?:me )?(?:sei|sabemos|lembro|faco ideia|tenho (?:certeza|ideia"
        r"|a certeza)|recordo)(?: (?:dizer|ao certo|bem|direito))?",
        "sei la|nem ideia|sem ideia|sem certeza|desconheco|desconhecid[oa]|nao|nenhum[a]?|nada|ninguem|pular|saltar"
        "|passo|nao se sabe",
    ),
    around=anywhere(
        "o|a|os|as|um|uma|seu|sua|dele|dela|do|da|dos|das|de|meu|minha|no|na|nos|nas|em|por|pelo|pela|eh|foi|ser"
        "|sido|esta|era|estava"
        "|ela|ele|deveria|devia|tem|via|desde|acho|que|creio|talvez|provavelmente|antig[oa]|errad[oa]|falta"
        "|esperad[oa]|favor|so|apenas|cerca|sobre|porque"
        "|colaborador|colaboradora|funcionari[oa]|rh|sistema|origem|@p|@x|@d|'s|nao|ficar|estar|se|com|ainda"
        "|incorret[oa]"
    ),
    splits=re.compile(r"[.,?&]|\b(?:e|para)\b"),
    changed=words(
        "novo nova mudou mudança alterado alterada alteração atualizar atualização mudar alterar trocar troca"
        " atualizado"
    ),
    expect=(
        (
            Expect.DISABLE,
            whole(
                r"(?:conta |acesso |usuario |contas |utilizador )?(?:desativ|desactiv|desabilit|inativ|elimin|apag"
                r"|deslig|cancel|encerr|fech|revog|bloque|cort|suspend)\w+(?: (?:conta|acesso|usuario|utilizador))?",
                r"(?:conta |acesso )?(?:remov|exclu|desprovision|deprovision)\w+(?: (?:conta|acesso|usuario"
                r"|utilizador))?",
                r"saida|saiu|sair|desligamento|demissao|demitid[oa]|offboarding|rescisao|inativo|ex-?(?:colaborador"
                r"|funcionari)\w*|despedimento|desligad[oa]",
            ),
        ),
        (
            Expect.UPDATE,
            whole(
                r"(?:conta |dados? )?(?:atualiz\w+|actualiz\w+|mudanca|mudancas|alteracao|alteracoes|alterad[oa]s?"
                r"|mudou|mudar|alterar|correcao|corrigir|modificacao|edicao|update|troca)(?: (?:dados?|campo|conta"
                r"|atributo|detalhe|informac\w+))?",
                r"(?:nov[oa] |novos )?(?:dados?|detalhes?|atributos?|valor|valores|campos?"
                r"|informac\w+)(?: (?:nov[oa]s?|alterad[oa]s?|mudad[oa]s?|atualizad[oa]s?|diferentes?))?",
            ),
        ),
        (
            Expect.CREATE,
            whole(
                r"(?:nov[oa] |criar |criacao )?(?:conta|contas|usuari[oa]|utilizador|caixa correio"
                r"|caixa)(?: (?:nov[oa]|criad[oa]|criar))?",
                r"criar|criad[oa]|criacao|crie|cria|nov[oa]|a?provisionad[oa]|a?provisionamento|a?provisionar"
                r"|onboarding|create",
                r"(?:nov[oa] |recem )?(?:admissao|contratacao|admitid[oa]|contratad[oa]|colega|entrada|ingresso"
                r"|pessoa|estagiari[oa])|novat[oa]|recem-?\w+|entrou|comecou",
            ),
        ),
    ),
    lacks={
        "senha": "password",
        "senha inicial": "password",
        "palavra-passe": "password",
        "palavra-passe inicial": "password",
        "primeira senha": "password",
        "licenca": "licence",
        "licencas": "licence",
        "grupos": "groups",
        "grupo": "groups",
        "teams": "licence",
        "pasta": "ou",
        "contentor": "ou",
    },
)
