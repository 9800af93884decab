"""How Dutch answers the open form: one or two words for what was expected, and "I don't know"."""

from __future__ import annotations

import re

from dialogs.utterance.language import DetailWords, anywhere, whole, words
from dialogs.utterance.question import Expect

DETAILS = DetailWords(
    nothing=anywhere(
        r"(?:ik |wij |we )?(?:weet|weten) (?:ik |we )?(?:het |dat )?(?:echt |ook |nog )?niet(?: meer| zeker| precies)?",
        r"(?:dat |het )?(?:weet|zou) ik (?:het |dat )?(?:echt |ook )?(?:niet|niet weten)(?: meer| zeker)?",
        r"geen (?:idee|flauw idee|benul)|niet zeker|onbekend|nee|neen|geen|geen van beide|niets|niks|overslaan|weet niet"
        "|niet bekend|joost mag het weten|skip|weet ik veel",
    ),
    around=anywhere(
        "de|het|een|haar|zijn|z'n|hun|mijn|m'n|is|was|waren|werd|worden|wordt|ze|zij|hij|moest|moet|had|heeft|moeten|in|op|bij|van"
        "|via|sinds|denk ik|ik denk|waarschijnlijk|misschien|oude?|verkeerde?|ontbrekende?|ontbreekt|verwacht|aub|graag|alleen|enkel"
        "|ongeveer|omdat|dat|die|er|medewerker|hr|systeem|bron|@p|@x|@d|'s|niet|uit|volgens mij|vanaf|per|om|klopt|nog|dat",
    ),
    splits=re.compile(r"[.,?&]|\b(?:en|naar)\b"),
    changed=words(
        "nieuw nieuwe gewijzigd gewijzigde aangepast aangepaste wijziging veranderd veranderde wijzigen nieuw"
    ),
    expect=(
        (
            Expect.DISABLE,
            whole(
                r"(?:[\w-]*accounts?|toegang|gebruiker|user|login)? ?(?:te )?(?:worden )?"
                r"(?:uitgeschakeld|uitschakelen|uitschakeling|gedeactiveerd|deactiveren|deactivatie|deactivering|geblokkeerd|blokkeren|verwijderd"
                r"|verwijderen|verwijdering|afgesloten|afsluiten|disabled?|dicht|dichtgezet|weg|gesloten|intrekken|ingetrokken|uit|opgeheven|uitzetten|uitgezet)"
                r"(?: (?:account|toegang|gebruiker|zijn))?",
                r"vertrekker|vertrek|vertrokken|vertrekt|uit ?dienst(?:treding)?|dienst|ontslag|ontslagen|offboarding|weggegaan",
            ),
        ),
        (
            Expect.UPDATE,
            whole(
                r"(?:account )?(?:updates?|wijziging(?:en)?|gewijzigd|wijzigen|aanpassing(?:en)?|aangepast|aanpassen|bijgewerkt|bijwerken|correctie|verandering(?:en)?|veranderd|mutatie)",
                r"(?:nieuwe |gewijzigde |aangepaste |andere )?(?:gegevens|details|data|attributen|velden?|info|informatie|waarden?)"
                r"(?: (?:gewijzigd|aangepast|bijgewerkt|wijzigen|veranderd|update|bijwerken|aanpassen))?",
            ),
        ),
        (
            Expect.CREATE,
            whole(
                r"(?:nieuwe? |nieuw )?(?:[\w-]*accounts?|gebruiker|user|mailbox)(?: (?:aanmaken|aangemaakt|maken|nieuw|creeren|gemaakt|aanmaak))?",
                r"aanmaken|aangemaakt|aanmaak|nieuwe?|geprovision\w*|provisioning|onboarding|creatie|creeren|gemaakt|maken|toevoegen|toegevoegd",
                r"(?:nieuwe? )?(?:medewerker|collega|werknemer|starter|persoon|kracht)|aangenomen|indiensttreding|starter|nieuwkomer|indienst|gestart",
            ),
        ),
    ),
    lacks={
        "wachtwoord": "password",
        "eerste wachtwoord": "password",
        "paswoord": "password",
        "groepen": "groups",
        "groep": "groups",
        "teams": "licence",
        "map": "ou",
        "container": "ou",
    },
)
