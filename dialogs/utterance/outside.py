"""Names what a message outside provisioning is about, so that the answer can say it: passwords, VPN.

One table for all languages, as these words are much the same in them, and nothing else hangs on it.
"""

from __future__ import annotations

import re
from enum import StrEnum

from dialogs.utterance.folding import fold
from dialogs.utterance.tokens import clean


class Topic(StrEnum):
    """What people ask a bot for that another team does."""

    PASSWORD = "password"  # noqa: S105 a topic
    SECOND_FACTOR = "second_factor"
    NETWORK = "network"
    DEVICE = "device"
    LICENCE = "licence"
    FILES = "files"
    PAY_AND_LEAVE = "pay_and_leave"


_WORDS = {
    Topic.PASSWORD: (
        r"passwor[dt]\w*|passwoord\w*|kennwort\w*|passphrase|mots? de passe|mdp|contrasenas?|clave"
        r"|senhas?|palavra[- ]passe|palavras[- ]passe|wachtwoord\w*|locked out|unlock\w*"
        r"|entsperr\w*|desbloquea\w*|debloqu\w*|deblokk\w*"
    ),
    Topic.SECOND_FACTOR: (
        r"mfa|2fa|authenticator\w*|two[- ]factor|second factor|zwei[- ]?faktor\w*"
        r"|double authentification|doble factor|dois fatores|dois factores|tweestaps\w*"
        r"|tweefactor\w*"
    ),
    Topic.NETWORK: (r"vpn\w*|wi-?fi|wlan|internet|network|netzwerk\w*|reseau|redes?|rede|netwerk\w*"),
    Topic.DEVICE: (
        r"laptop\w*|notebooks?|computer\w*|ordinateurs?|ordenador\w*|computador\w*|portatil\w*"
        r"|print\w*|drucker\w*|imprimantes?|impresoras?|impressoras?|monitor\w*|bildschirm\w*"
        r"|ecrans?|pantallas?|ecra\w*|scherm\w*|keyboard|tastatur|clavier|teclado|toetsenbord"
        r"|mouse|maus|souris|raton|rato|muis|headsets?|handy|docking\w*"
    ),
    Topic.LICENCE: (r"licen[cs]\w*|lizen[zs]\w*|licenc\w*|licentie\w*"),
    Topic.FILES: (
        r"sharepoint|onedrive|network drive|shared drive|netzlaufwerk\w*|lecteurs? reseau"
        r"|unidad de red|unidade de rede|netwerkschijf|excel|powerpoint|distribution list"
        r"|verteiler\w*|listes? de diffusion|mailing ?list\w*"
    ),
    Topic.PAY_AND_LEAVE: (
        r"pay ?slips?|payroll|salary|salaries|holidays?|vacations?|annual leave|gehalt\w*"
        r"|urlaub\w*|lohn\w*|conges?|salaires?|fiches? de paie|vacaciones|nominas?|sueldos?|ferias"
        r"|salario\w*|holerites?|recibos? de vencimento|vakantie\w*|verlof\w*|salaris\w*"
        r"|loonstrook\w*|loonbrief\w*"
    ),
}
_TOPICS = {topic: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for topic, words in _WORDS.items()}
_READ = 600  # characters; what somebody wants stands at the beginning


def outside_topic(text: str) -> Topic | None:
    """The first topic named in a message, in any of the six languages; None where there is none."""
    low = fold(clean(text)[:_READ])
    found = [(match.start(), topic) for topic, words in _TOPICS.items() if (match := words.search(low))]
    return min(found)[1] if found else None
