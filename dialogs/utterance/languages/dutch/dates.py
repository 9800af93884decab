"""How Dutch says dates, and which words tie a date to the change."""

from __future__ import annotations

from dialogs.utterance.language import DateWords, folded, words

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_SHORT_DAYS = {"ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5, "zo": 6}
_PARTS = ("ochtend", "morgen", "middag", "avond", "nacht", "voormiddag", "namiddag")
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mrt": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "oct": 10,
    "october": 10,
    "nov": 11,
    "dec": 12,
}
_RELATIVE = {
    "vandaag": 0,
    "vanochtend": 0,
    "vanmorgen": 0,
    "vanmiddag": 0,
    "vanavond": 0,
    "deze ochtend": 0,
    "deze morgen": 0,
    "deze middag": 0,
    "deze namiddag": 0,
    "deze voormiddag": 0,
    "zojuist": 0,
    "daarnet": 0,
    "vannacht": 0,
    "heden": 0,
    "gisteren": -1,
    "gister": -1,
    "gisterochtend": -1,
    "gistermorgen": -1,
    "gistermiddag": -1,
    "gisteravond": -1,
    "gisterenochtend": -1,
    "gisterenavond": -1,
    "gisterenmiddag": -1,
    "gisterennamiddag": -1,
    "gisterenvoormiddag": -1,
    "eergisteren": -2,
    "eergister": -2,
    "morgen": 1,
    "morgenochtend": 1,
    "morgenmiddag": 1,
    "morgenvroeg": 1,
    "overmorgen": 2,
}

_ORDINALS = [
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
    "elfde",
    "twaalfde",
    "dertiende",
    "veertiende",
    "vijftiende",
    "zestiende",
    "zeventiende",
    "achttiende",
    "negentiende",
    "twintigste",
]

DATES = DateWords(
    day_words={word: day for day, word in enumerate(_ORDINALS, 1)},
    weekdays={day: n for n, day in enumerate(_DAYS)}
    | {day + part: n for n, day in enumerate(_DAYS) for part in _PARTS}
    | _SHORT_DAYS,
    weak_weekdays=frozenset(_SHORT_DAYS),
    months=folded({month: n for n, month in enumerate(_MONTHS, 1)} | _SHORT_MONTHS),
    relative={tuple(phrase.split()): days for phrase, days in _RELATIVE.items()},
    idle=frozenset({0, 1, 2}),
    units={
        "minuut": 1,
        "minuten": 1,
        "min": 1,
        "minuutje": 1,
        "minuutjes": 1,
        "uur": 60,
        "uren": 60,
        "uurtje": 60,
        "u": 60,
        "dag": 1_440,
        "dagen": 1_440,
        "daagjes": 1_440,
        "week": 10_080,
        "weken": 10_080,
        "weekje": 10_080,
        "maand": 43_200,
        "maanden": 43_200,
        "jaar": 525_600,
        "jaren": 525_600,
    },
    counts={
        "een": 1,
        "1": 1,
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "elf": 11,
        "twaalf": 12,
        "veertien": 14,
        "vijftien": 15,
        "twintig": 20,
        "dertig": 30,
    },
    ago=words("geleden terug"),
    ahead=words("over binnen"),
    last=words("vorige afgelopen laatste voorbije verleden vorig"),
    next=words("volgende komende aanstaande eerstvolgende volgend aankomende"),
    this=words("deze"),
    article=words("de den sinds op per vanaf"),
    lead=words(
        "op sinds sedert per vanaf tot voor van ingaande datum startdatum : dd d.d gestart startte start begonnen dienst"
        " ( begint tegen getreden gewijzigd aangepast vertrokken mutatie wijziging wijzigingen promotie"
    ),
    between=words("de van den"),
    clock_lead=words("om rond omstreeks tegen ,"),
    midday={"middernacht": "0:00"},
    effective=words(
        """
        start starten startte gestart startdatum startdag begint begin begon begonnen beginnen dienst
        indiensttreding uitdiensttreding uitdienst indienst vertrekt vertrek vertrok vertrokken verlaat verliet
        verlaten weg ontslag ontslagen opgezegd pensioen gestopt stopt stopte laatste ingang ingangsdatum
        ingaande einddatum contract werkdag eerste weggegaan opgestapt treedt trad getreden effectief gaat ging
        aanvang aanvangsdatum beeindigd overgestapt overgeplaatst verhuist verhuisd afscheid wordt krijgt verandert
        verlopen verwachten getrouwd trouwt overgegaan gewisseld wisselt stapt
        """
    ),
    past=words(
        """
        startte gestart begon begonnen vertrok vertrokken verliet verlaten ontslagen opgezegd gestopt stopte
        was waren werd had weggegaan opgestapt trad getreden ging overgestapt overgeplaatst is sinds verhuisd
        zijn beeindigd verlopen gekomen getrouwd overgegaan gewisseld liep kwam gegaan geweest zat
        """
    ),
    changed=words(
        """
        gewijzigd wijzigde wijziging wijzigingen veranderd veranderde verandering aangepast aanpassing paste
        aangemaakt ingevoerd voerde aangenomen toegevoegd trouwde trouw gepromoveerd promotie
        bevorderd hernoemd gecorrigeerd sinds sedert goedgekeurd ingediend verwerkt geimporteerd geupload gezet
        doorgevoerd ingegeven gekregen kreeg geworden gemuteerd mutatie geregistreerd opgeslagen
        geupdatet geupdate bijgewerkt opgevoerd gescheiden rechtgezet aangeworven gehuwd
        naamswijziging ingeboekt ingelezen geladen overgekomen doorgegeven vastgelegd functiewijziging ingeschreven
        """
    ),
    other=words(
        """
        uiterlijk deadline ticket tickets melding incident gemeld meldde meldt vraagt gevraagd vroeg
        gebeld belde belt gemaild mailde mailtje gezegd zei verteld vertelde aangevraagd vergadering meeting
        nodig verwacht wil wilt spoed urgent dringend geopend bericht mail e-mail klaar opgelost geregeld
        telefoontje klaagt klaagde afspraak toegezegd beloofd call audit
        """
    ),
    month_first=frozenset(),
    ago_before=frozenset({("sinds",), ("sedert",)}),
    last_after=frozenset(
        {
            ("jl",),
            ("jl", "."),
            ("j", ".", "l"),
            ("jongstleden",),
            ("laatstleden",),
            ("ll",),
            ("ll", "."),
            ("j.l",),
            ("l.l",),
        }
    ),
    next_after=frozenset(
        {
            ("as",),
            ("as", "."),
            ("a", ".", "s"),
            ("a", ".", "s", "."),
            ("a.s",),
            ("aanstaande",),
            ("aankomende",),
            ("eerstkomende",),
            ("eerstvolgend",),
        }
    ),
    day_before=words("den"),
    clock_units=words("uur u h"),
    weeks={
        ("vorige", "week"): -1,
        ("afgelopen", "week"): -1,
        ("verleden", "week"): -1,
        ("deze", "week"): 0,
        ("volgende", "week"): 1,
        ("komende", "week"): 1,
    },
    deadline=words("voor tegen"),
    future=words("komt zal zullen gaat wordt verwachten"),
    present=words("is zijn"),
    tenseless=words(
        "dienst indienst uitdienst indiensttreding uitdiensttreding werkdag pensioen weg ontslag laatste eerste dag"
        " contract einddatum startdatum ingang"
    ),
)
