"""What Dutch says of a finished account that lacks something: licence, mailbox, groups, OU, password."""

from __future__ import annotations

import re

from dialogs.utterance.language import Lack, anywhere
from dialogs.utterance.languages.dutch.attributes import ATTRIBUTES, NAMED
from dialogs.utterance.languages.dutch.expectations import ACCOUNT, LOG_IN, NOT
from dialogs.utterance.patterns import Phrases
from dialogs.utterance.question import Expect

_OWN = r"(?:(?:@p|@x|'s|een|haar|zijn|z'n|hun|mijn|m'n|de|het|enkele|enige|juiste|correcte|nieuwe|alle|nog) ){0,3}"
_LACKS = r"(?:geen|zonder|mist|missen|mis|ontbreekt|ontbreken|ontbrak|wacht op|wachten op|waar (?:is|blijft|zijn|blijven)|kwijt|nooit)"
_GONE = (
    r"(?:[\w@'-]+ ){0,4}?(?:ontbreekt|ontbreken|weg|kwijt|onvindbaar"
    rf"|{NOT} (?:[\w@'-]+ ){{0,2}}?(?:toegekend|toegewezen|er|aangekomen|ontvangen|gekregen|verstuurd|aangemaakt|klaar|beschikbaar|bestaat|in orde|doorgekomen|bezorgd|gekoppeld|opgestuurd|geactiveerd|gezet|binnengekomen|gekomen))"
)


def _lack(*things: str) -> tuple[str, ...]:
    """Phrases in which one of the things is not there: "heeft geen …", "… ontbreekt"."""
    return tuple(
        phrase
        for thing in things
        for phrase in (rf"{_LACKS} {_OWN}(?:[\w-]+ ){{0,2}}?{thing}", rf"{thing} {_GONE}")
    )


_SIGN_IN_WITH = (
    r"(?:(?:eerste|initieel|initiele|tijdelijk|tijdelijke|start|nieuw|nieuwe) )?"
    r"(?:\w*wachtwoord(?:en)?|\w*paswoord(?:en)?|password|temporary access pass|tap|inloggegevens|inlogcode|logingegevens|aanmeldgegevens)"
)
_APPS = r"(?:(?:microsoft |ms )?teams(?! account| user)|office 365|microsoft office|ms office|m365|o365|office-pakket)"
_UPN = r"(?:upn|gebruikersnaam|inlognaam|loginnaam|aanmeldnaam|username|user name|userprincipalname|user principal name|accountnaam)"
_WRONG = r"(?:verkeerde?|foute?|foutieve?|onjuiste?|rare|vreemde|gekke|andere?|oude?|willekeurige|onverwachte?|niet-kloppende)"
_OU = r"(?:ou|organisatie-eenheid|organisational unit|organizational unit|organisatorische eenheid)"

_NO_ACCOUNT = anywhere(
    rf"(?:geen|zonder) (?:\w+ ){{0,2}}?{ACCOUNT}",
    rf"{NOT} (?:[\w@'-]+ ){{0,3}}?(?:aangemaakt|geprovision\w*|gecreeerd)",
    r"uit ?dienst|vertrokken",
)
_NOT_HER_NAME = anywhere(
    rf"(?:geen|zonder) (?:\w+ ){{0,2}}?{ACCOUNT}",
    rf"{NOT} (?:[\w@'-]+ ){{0,3}}?(?:aangemaakt|geprovision\w*|gecreeerd)",
    r"uit ?dienst|vertrokken",
    r"[\w-]*mailadres|e-?mail|upn|gebruikersnaam|inlognaam|loginnaam|aanmeldnaam|username",
)


def _still(attribute: str) -> Phrases:
    """ "staat nog onder kostenplaats …": an old value of the attribute."""
    nouns = "|".join(re.escape(noun) for noun, one in ATTRIBUTES.items() if one == attribute)
    return anywhere(
        r"(?:nog|steeds|altijd) (?:\w+ )?(?:(?:onder|op|bij|in|als|met|aan) (?:de |het |haar |zijn )?|de |het )(?:oude |vorige |verkeerde )?"
        rf"(?:{nouns})(?! (?:van ons|waar))"
    )


LACKS = (
    Lack(
        "password",
        anywhere(*_lack(_SIGN_IN_WITH)),
        Expect.CREATE,
        unless=anywhere(
            r"reset\w*|geresett?|vergeten|wijzig\w*|verander\w*|verlopen|verlopt|verkeerd\w*|fout\w*|deblokker\w*|kluis"
        ),
    ),
    Lack(
        "licence",
        anywhere(
            *_lack(r"[\w-]*licenties?"),
            rf"(?:heeft|hebben|krijgt) geen {_APPS}",
            rf"(?:kan|kunnen) (?:@p |ik )?(?:\w+ ){{0,2}}?(?:geen|{NOT}) (?:\w+ )?{_APPS} (?:gebruiken|openen|starten)",
            rf"geen toegang tot {_OWN}{_APPS}",
        ),
    ),
    Lack(
        "mailbox",
        anywhere(*_lack(r"[\w-]*mailbox(?:en)?", r"postvak(?:ken)?", r"postbus", r"inbox", r"brievenbus")),
        means_account=True,
    ),
    Lack(
        "groups",
        anywhere(
            *_lack(r"groepslidmaatschap(?:pen)?", r"lidmaatschap(?:pen)?", r"\w*groepen"),
            rf"(?:{NOT}|ontbreekt) (?:@p )?(?:\w+ )?(?:in|van|uit|tot) {_OWN}(?:\w+ )?\w*groepen",
            r"(?:geen|niet) lid van",
        ),
    ),
    Lack(
        "ou",
        anywhere(rf"(?:{NOT}|ontbreekt) (?:@p )?(?:\w+ )?(?:in|naar|uit) {_OWN}(?:\w+ )?{_OU}"),
    ),
    Lack(
        "ou",
        anywhere(
            rf"{_WRONG} (?:[\w-]+ )?(?:{_OU}|ou)",
            rf"{_WRONG} (?:ad-?|active directory )?(?:map|container) (?:in|van) (?:de )?(?:ad|active directory|directory)",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName",
        anywhere(
            rf"{_WRONG} {_UPN}",
            rf"{_UPN} (?:\w+ |@p |'s ){{0,3}}?(?:is|was|klopt|staat|bevat|heeft) (?:\w+ ){{0,3}}?(?:verkeerd|fout|foutief|onjuist|raar|vreemd|oude?|niet|nog|anders)",
        ),
        Expect.UPDATE,
    ),
    Lack("userPrincipalName", anywhere(r"(?:is|heet|was) (?:@p ){1,2}niet @u", r"@p (?:is|heet) niet @u")),
    Lack(
        "manager",
        anywhere(
            r"rapporte\w+ (?:[\w@'-]+ ){0,6}?aan",
            r"(?:valt|vallen|hangt|hangen|staat|zit|werkt) (?:[\w@'-]+ ){0,5}?onder (?:@x|@p|de verkeerde|een andere|de oude|haar oude|zijn oude)(?! (?:bv|nv|account|naam))",
            r"onder (?:@x|@p) (?:moeten |te )?(?:vallen|hangen|staan|zitten|werken)",
            r"(?:verkeerde|oude|vorige|ouwe|foute) (?:manager|leidinggevende|baas|chef|teamleider|overste|supervisor|teamlead|lijnmanager|verantwoordelijke)",
        ),
        Expect.UPDATE,
        unless=_NO_ACCOUNT,
    ),
    Lack(
        "mail",
        anywhere(
            r"(?:e-?mail|mail|mailadres|e-?mailadres|emailadres|smtp-adres) (?:[\w@'-]+ ){0,6}?(?:meisjesnaam|oude naam|vroegere naam|oude achternaam|vorige naam|oude domein)"
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName",
        anywhere(
            rf"{_UPN} (?:[\w@'-]+ ){{0,6}}?(?:meisjesnaam|oude naam|vroegere naam|oude achternaam|vorige naam|oude domein|tikfout|typefout|schrijffout|spelfout)"
        ),
        Expect.UPDATE,
    ),
    Lack(
        "department",
        anywhere(
            r"(?:van|naar) (?:[\w@'-]+ ){0,3}?(?:afdeling|team|dienst|departement) (?:[\w@'-]+ ){0,4}?(?:veranderd|gewisseld|gegaan|overgestapt|verhuisd|overgeplaatst|verandert|gaat|veranderde|overgegaan|gewijzigd|overgezet)(?=.{0,120}(?:oude|niet|nog|zie|vorige|klopt|geen|niks))",
            r"(?:hoort|zit|valt|werkt|moet) (?:[\w@'-]+ ){0,4}?(?:bij|in|tot|onder|naar) (?:de |het )?(?:afdeling|team|dienst|departement)(?=.{0,60}(?:niet|nog|ipv|in plaats|maar))",
            r"(?:zit|werkt|staat|hoort|valt) (?:[\w@'-]+ ){0,6}?bij [\w@-]+ .{0,50}?nog (?:steeds |altijd )?(?:\w+ ){0,2}?bij",
            r"(?:veranderde|wisselde|wisselt|verandert|overgestapt|overgeplaatst|verhuisd|overgegaan|stapte over|ging|gegaan) (?:[\w@'-]+ ){0,5}?(?:van|naar) (?:[\w@'-]+ ){0,2}?(?:afdeling|team|dienst|departement)(?=.{0,120}(?:oude|niet|nog|zie|vorige|klopt|geen|niks))",
        ),
        Expect.UPDATE,
        unless=_NO_ACCOUNT,
    ),
    Lack(
        "name",
        anywhere(
            r"(?:heet|heette|heten) (?:[\w@'-]+ ){0,3}?(?:nog|nu|weer|na|opnieuw|sinds|voortaan|inmiddels|ondertussen|intussen|steeds|altijd|niet meer|eigenlijk|officieel|@d) (?:[\w@'-]+ ){0,3}?(?:@x|@p)(?= [.,?]|$| (?:in|maar|en|volgens|bij|na|sinds|terwijl|niet|op|ipv|@d))(?! (?:\w+ )?(?:en|ze|hij) (?:\w+ )?(?:start|begint))",
            r"(?:trouwde|getrouwd|gehuwd|gescheiden|huwelijk|huwde|scheiding|bruiloft) .{0,90}?(?:oude naam|meisjesnaam|nieuwe naam|achternaam|naam|familienaam|heet)",
            r"(?<!haar )(?<!oude )(?<!zijn )(?:meisjesnaam|naamswijziging|naamsverandering|nieuwe achternaam|oude achternaam|getrouwde naam)",
            r"naam (?:\w+ |@p |'s |@x ){0,4}?(?:verkeerd|fout|foutief) (?:gespeld|geschreven|gezet|ingevoerd)",
        ),
        Expect.UPDATE,
        unless=_NOT_HER_NAME,
    ),
    Lack(
        "title",
        anywhere(
            rf"(?:staat|vermeld|getoond|weergegeven|staan|sta) (?:[\w@'-]+ ){{0,6}}?(?:nog|steeds|altijd) (?:\w+ ){{0,2}}?als (?!@|(?:{NAMED})(?![\w-])|actie|inacti|lid|gast|onbekend|manager|leiding|vertrok|nieuw|ingesch|enabl|disabl|uit|in |afwez|in dienst|user|gebruiker|medewerker|beschikbaar|extern)[\w-]+",
        ),
        Expect.UPDATE,
        unless=_NO_ACCOUNT,
    ),
    *(
        Lack(attribute, _still(attribute), Expect.UPDATE, unless=_NO_ACCOUNT)
        for attribute in (
            "costCenter",
            "department",
            "title",
            "location",
            "company",
            "city",
            "country",
            "mail",
        )
    ),
    Lack(
        "sign-in",
        anywhere(
            rf"(?:kan|kon|kunnen|konden|kun|geraakt|lukt|lukte|slaagt|krijgt) (?:[\w@'-]+ ){{0,4}}?{NOT} (?:\w+ ){{0,4}}?{LOG_IN}",
            rf"(?:inloggen|aanmelden|inlog) (?:\w+ |@p ){{0,4}}?(?:lukt|werkt|gaat|kan|wil) (?:\w+ |@p ){{0,4}}?{NOT}",
        ),
        Expect.CREATE,
    ),
)

ACCOUNT_THERE = anywhere(
    rf"(?:heeft|hebben|kreeg|krijgt|met|heb) (?:@p )?(?:wel |al |reeds |nu )*(?:een|haar|zijn|de|het|mijn) (?:\w+ )?{ACCOUNT}",
    r"[\w-]*accounts? (?:is |was |wel |al |nu |werd |reeds |bestaat |staat |@p |van ){0,4}(?:klaar|er|aangemaakt|beschikbaar|actief|bestaat|geprovision\w*|gemaakt)",
    r"(?:is|zijn|werd|was|wel|al|netjes) (?:aangemaakt|geprovision\w*)",
)

NEWCOMER = anywhere(
    r"nieuwe? (?:\w+ )?(?:medewerker|medewerkster|collega|werknemer|starter|stagiaire?|kracht|gebruiker|user|externe)s?",
    r"aangenomen|aangeworven|onboarding|start|startte|gestart|begonnen|begint|begon|in dienst|nieuwkomer|starter|ge-?onboard",
)
