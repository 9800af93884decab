"""How English says dates, and which words tie a date to the change."""

from __future__ import annotations

from dialogs.utterance.language import DateWords, words

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_DAYS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]

DATES = DateWords(
    day_words={word: day for day, word in enumerate(_ORDINALS, 1)},
    weekdays={day: n for n, day in enumerate(_DAYS)} | _SHORT_DAYS,
    weak_weekdays=frozenset(_SHORT_DAYS),
    months={month: n for n, month in enumerate(_MONTHS, 1)}
    | {month[:3]: n for n, month in enumerate(_MONTHS, 1)}
    | {"sept": 9},
    relative={
        ("today",): 0,
        ("this", "morning"): 0,
        ("this", "afternoon"): 0,
        ("this", "evening"): 0,
        ("earlier", "today"): 0,
        ("just", "now"): 0,
        ("tonight",): 0,
        ("yesterday",): -1,
        ("yesterday", "morning"): -1,
        ("yesterday", "afternoon"): -1,
        ("yesterday", "evening"): -1,
        ("last", "night"): -1,
        ("the", "day", "before", "yesterday"): -2,
        ("day", "before", "yesterday"): -2,
        ("tomorrow",): 1,
        ("2", "moro"): 1,
        ("2", "morrow"): 1,
        ("tomorrow", "morning"): 1,
        ("the", "day", "after", "tomorrow"): 2,
        ("day", "after", "tomorrow"): 2,
        ("last", "week"): -7,
        ("next", "week"): 7,
        ("last", "month"): -30,
        ("next", "month"): 30,
    },
    idle=frozenset({0, 1, 2}),
    units={"minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60}
    | {
        "h": 60,
        "day": 1_440,
        "days": 1_440,
        "week": 10_080,
        "weeks": 10_080,
        "month": 43_200,
        "months": 43_200,
    }
    | {"year": 525_600, "years": 525_600, "fortnight": 20_160},
    counts={
        "a": 1,
        "an": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
    }
    | {"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "thirty": 30, "couple": 2, "few": 3},
    ago=frozenset({"ago", "back", "earlier"}),
    ahead=frozenset({"in"}),
    last=frozenset({"last", "past", "previous"}),
    next=frozenset({"next"}),
    this=frozenset({"this"}),
    article=words("of the"),
    lead=frozenset({"on", "since", "from", "until", "by", "starts", "started", "left", "date", ":"}),
    between=frozenset({"of", "the"}),
    clock_lead=frozenset({"at", "around", ",", "about", "@"}),
    midday={"noon": "12:00", "midday": "12:00", "midnight": "0:00"},
    effective=words(
        """
        start starts started starting join joins joined joining begin begins began effective
        leave leaves leaving left terminated termination resigned retires retired retire departs
        departed fired quit ended ends expired expires commenced commences day hire start-date moves moving onboards onboarding
        """
    ),
    past=words(
        """
        started joined began left terminated resigned retired departed fired quit ended expired commenced moved was were
        had
        """
    ),
    changed=words(
        """
        changed change updated update created entered hired added promoted moved transferred
        married renamed corrected fixed since rehired approved completed submitted imported
        uploaded sent onboarded made set put edited got became received switched adjusted
        modified registered new saved recorded processed
        """
    ),
    other=words(
        """
        by due deadline before until till ticket tickets case incident opened reported asked
        called emailed e-mailed told raised logged requested meeting need needs needed expects
        expected want wants wrote mailed complained escalated call tomorrow's urgent sla printed
        reviewed inc signed
        """
    ),
    from_then=frozenset(
        {
            ("from",),
            ("as", "of"),
            ("as", "from"),
            ("effect", "from"),
            ("effective",),
            ("starting",),
            ("from", "the"),
            ("as", "of", "the"),
        }
    ),
    month_first=frozenset({"US", "CA", "PH", "PR", "GU", "VI", "AS", "MH", "FM", "PW"}),
)
