"""The promises of `understand` that one sentence each shows: dates, ids, people, mentions, markup."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from dialogs.utterance import (
    MAX_CHARACTERS,
    Expect,
    HrSource,
    Intent,
    Mention,
    PersonNamed,
    Question,
    understand,
    when_said,
)
from tests.utterance.rows import NOW

GUID = "5f0f7d4c-7c15-4bb5-9b06-2d0a5fd3f3a1"
JOB = f"SuccessFactors2AAD.8bf2c1d34e5f60718293a4b5c6d7e8f9.{GUID}"


def ask(text: str, **more: object) -> Question:
    """What the bot makes of a text on Monday, 23 November 2026, 10:00 UTC."""
    return understand(text, now=NOW, **more)  # type: ignore[arg-type]


def test_json_has_exactly_the_promised_fields() -> None:
    """`understand --json` prints the fields that scripts rely on, and no others."""
    answer = ask("Jane Doe's manager hasn't updated in Workday since Friday").to_json()
    assert answer == {
        "intent": "diagnose",
        "people": [{"name": "Jane Doe", "hr_id": None, "upn": None}],
        "expect": "update",
        "changed_on": "2026-11-20",
        "source": "workday",
        "self": False,
        "attribute": "manager",
        "ids": {"change_id": None, "job_id": None},
    }
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("on Monday", date(2026, 11, 16)),
        ("last Monday", date(2026, 11, 16)),
        ("this Monday", date(2026, 11, 23)),
        ("on Sunday", date(2026, 11, 22)),
        ("on Sun", date(2026, 11, 22)),
        ("on 20 November", date(2026, 11, 20)),
        ("on the 20th of November", date(2026, 11, 20)),
        ("on November 20th, 2025", date(2025, 11, 20)),
        ("on Friday, 20 November 2026", date(2026, 11, 20)),
        ("on 20 Nov 2026", date(2026, 11, 20)),
        ("on Nov. 20", date(2026, 11, 20)),
        ("on Dec 24", date(2025, 12, 24)),
        ("on 2026-11-20", date(2026, 11, 20)),
        ("on 2026-11-20T08:40:12Z", date(2026, 11, 20)),
        ("on 20/11/2026", date(2026, 11, 20)),
        ("on 11/20/26", date(2026, 11, 20)),
        ("on 20.11.26", date(2026, 11, 20)),
        ("on the 30th", date(2026, 10, 30)),
        ("today", date(2026, 11, 23)),
        ("a week ago", date(2026, 11, 16)),
        ("a couple of days ago", date(2026, 11, 21)),
        ("12 hours ago", date(2026, 11, 22)),
        ("last night", date(2026, 11, 22)),
        ("on 31 February", None),
        ("on 99/99/2026", None),
        ("9999999 days ago", None),
        ("3000 years ago", None),
    ],
)
def test_date_of_a_change(said: str, day: date | None) -> None:
    """A change that was made then is dated so."""
    assert ask(f"Jane Doe's title was changed {said}").changed_on == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Jane Doe starts on Monday, no account", date(2026, 11, 30)),
        ("Jane Doe starts next Tuesday, no account", date(2026, 11, 24)),
        ("Jane Doe starts on 15 January, no account", date(2027, 1, 15)),
        ("Jane Doe started on 15 January, no account", date(2026, 1, 15)),
        ("Jane Doe started on Friday, no account", date(2026, 11, 20)),
        ("Jane Doe joins in 3 days, no account", date(2026, 11, 26)),
        ("Jane Doe leaves on 30 November and is not disabled", date(2026, 11, 30)),
    ],
)
def test_start_and_leaving_dates_may_lie_ahead(sentence: str, day: date) -> None:
    """A start or leaving date is the next one, unless the sentence looks back."""
    assert ask(sentence).changed_on == day


@pytest.mark.parametrize(
    "sentence",
    [
        "Jane Doe must be provisioned by 27 November",
        "no account for Jane Doe, deadline 27 November",
        "ticket of 20 November: Jane Doe has no account",
        "I called the helpdesk on Friday because Jane Doe has no account",
        "Is Jane Doe provisioned today?",
        "Opened: 2026-11-20\nUser: Jane Doe\nno account",
    ],
)
def test_deadlines_and_tickets_are_no_change_dates(sentence: str) -> None:
    """A deadline, a ticket's date or plain "today" is not the day of the change."""
    assert ask(sentence).changed_on is None


def test_day_and_month_follow_the_region() -> None:
    """5/11 is May 11th in the United States, 5 November in the United Kingdom."""
    text = "Jane Doe was hired on 5/11, no account"
    assert ask(text, locale="en-US").changed_on == date(2026, 5, 11)
    assert ask(text, locale="en-GB").changed_on == date(2026, 11, 5)


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("10 minutes ago", datetime(2026, 11, 23, 9, 50, tzinfo=UTC)),
        ("yesterday at 9am", datetime(2026, 11, 22, 8, 0, tzinfo=UTC)),
        ("yesterday at 14:30", datetime(2026, 11, 22, 13, 30, tzinfo=UTC)),
        ("on 20 November at noon", datetime(2026, 11, 20, 11, 0, tzinfo=UTC)),
        ("on 2026-11-20T08:40:12Z", datetime(2026, 11, 20, 8, 40, 12, tzinfo=UTC)),
        ("yesterday", None),
    ],
)
def test_time_of_day_is_kept_in_utc(said: str, moment: datetime | None) -> None:
    """A time in the asker's zone becomes a moment in UTC; a day alone gives none."""
    assert ask(f"Jane Doe's title was changed {said}", time_zone="Europe/Berlin").changed_at == moment


def test_yesterday_is_the_askers() -> None:
    """Days count in the asker's time zone, not in UTC."""
    late = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    said = understand("Jane Doe was hired yesterday", now=late, time_zone="America/Los_Angeles")
    assert said.changed_on == date(2026, 11, 21)


@pytest.mark.parametrize("zone", ["", "Nowhere/Town", "../etc", "America", "\0", "Europe"])
def test_unknown_time_zone_is_utc(zone: str) -> None:
    """A time zone that does not exist is read as UTC."""
    assert ask("Jane Doe was hired yesterday", time_zone=zone).changed_on == date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "call me at 555 123 4567",
        "INC0012345 has no progress",
        "error 8344",
        "AADSTS50011",
        "it failed 1200 times",
        "since 2024",
        "wait 4500 seconds",
        "version 2.14.1023",
        "it costs $12000",
    ],
)
def test_numbers_of_other_things_are_no_hr_ids(text: str) -> None:
    """A phone number, ticket, error code, count, year, version or price is nobody's HR id."""
    assert [person.hr_id for person in ask(f"Jane Doe has no account, {text}").people] == [None]


@pytest.mark.parametrize(
    ("text", "hr_id"),
    [
        ("employee 42", "42"),
        ("employee no. 0042", "0042"),
        ("id: 007", "007"),
        ("HR id 21451 has no account", "21451"),
        ("EMP-00123 isn't there", "EMP-00123"),
        ("(21451)", "21451"),
        ("WID=3AA5550B7FE348B98D7B5741AFC65534", "3AA5550B7FE348B98D7B5741AFC65534"),
    ],
)
def test_hr_ids_are_kept_as_typed(text: str, hr_id: str) -> None:
    """An HR id keeps its zeros, its prefix and its case."""
    assert ask(text).people == (PersonNamed(hr_id=hr_id),)


@pytest.mark.parametrize("label", ["change id", "Cycle ID:", "changeId=", "cycle"])
def test_change_ids(label: str) -> None:
    """A GUID called a change or cycle id is that, and nobody's object id."""
    said = ask(f"why did {label} {GUID} fail")
    assert (said.ids.change_id, said.people, said.intent) == (GUID, (), Intent.DIAGNOSE)


@pytest.mark.parametrize("label", ["correlation id", "tenant", "request id", "application"])
def test_ids_of_other_things_are_left_alone(label: str) -> None:
    """The id of a tenant, request or application is neither a change nor a person."""
    said = ask(f"Jane Doe has no account, {label} {GUID}")
    assert (said.ids.change_id, said.people) == (None, (PersonNamed(name="Jane Doe"),))


def test_portal_links_give_ids() -> None:
    """A link to a job, or to a user, gives its id; the application's own id in it is no person."""
    job = ask(f"https://entra.microsoft.com/#blade/objectId/{GUID}/jobs/{JOB}")
    assert (job.ids.job_id, job.source, job.people) == (JOB, HrSource.SUCCESSFACTORS, ())
    user = ask(
        f"see https://entra.microsoft.com/#view/Blade/userId/{GUID.upper()}/hidePreview~/true, no account"
    )
    assert user.people == (PersonNamed(entra_id=GUID),)
    change = ask(f"https://example.com/logs?changeId={GUID}&x=1")
    assert change.ids.change_id == GUID


def test_entra_id_is_printed_only_where_given() -> None:
    """A person known by her object id is printed with it."""
    assert ask(GUID).to_json()["people"] == [{"name": None, "hr_id": None, "upn": None, "entra_id": GUID}]


def test_mention_carries_the_object_id() -> None:
    """An @mention in the text is that person, whatever her name looks like."""
    said = ask("why wasn't Will May Again provisioned", mentions=[Mention("Will May Again", GUID)])
    assert said.people == (PersonNamed(name="Will May Again", entra_id=GUID),)


def test_mention_can_be_a_bystander() -> None:
    """A mentioned person who only asks is not the one meant."""
    said = ask("Ana Lima asked why Jane Doe has no account", mentions=[Mention("Ana Lima", GUID)])
    assert said.people == (PersonNamed(name="Jane Doe"),)


def test_mention_that_is_not_in_the_text_changes_nothing() -> None:
    """A mention without its name in the text names nobody."""
    assert ask("help", mentions=[Mention("Ana Lima", GUID), Mention("", None)]).intent is Intent.HELP


def test_self_is_not_asked_when_somebody_else_is_named() -> None:
    """ "I" in a question about somebody else does not make it the asker's own."""
    said = ask("I can't find Jane Doe in Entra and I don't know why")
    assert (said.self_asked, said.people) == (False, (PersonNamed(name="Jane Doe"),))


def test_attribute_only_with_an_update() -> None:
    """A missing account is `create`, whatever attribute is mentioned beside it."""
    said = ask("Jane Doe has no account and her title is wrong")
    assert (said.expect, said.attribute) == (Expect.CREATE, None)


@pytest.mark.parametrize(
    "wrap", ["**{}**", "<b>{}</b>", "“{}”", "`{}`", "😀{}😀", "\u202e{}\u202c", "({})", "\x00{}\x07"]
)
def test_markup_around_a_name_is_harmless(wrap: str) -> None:
    """Markdown, HTML, quotes, emoji, control and direction characters are not part of a name."""
    said = ask(f"Why wasn't {wrap.format('Jane Doe')} provisioned?")
    assert (said.people, said.expect) == ((PersonNamed(name="Jane Doe"),), Expect.CREATE)


def test_input_is_cut() -> None:
    """Nothing beyond the first 4,000 characters is read."""
    filler = "please " * (MAX_CHARACTERS // 7 + 1)
    assert ask(filler + "why wasn't Jane Doe provisioned?").people == ()
    assert ask("why wasn't Jane Doe provisioned? " + filler).people == (PersonNamed(name="Jane Doe"),)


def test_a_long_paste_is_not_a_command() -> None:
    """In a long pasted text "check again" or "my ticket" asks for nothing; the question is the person."""
    paste = (
        "Jane Doe has no account. "
        + "We asked them to check again and my ticket was closed without a word. " * 6
    )
    assert ask(paste).intent is Intent.DIAGNOSE


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("yesterday", date(2026, 11, 22)),
        ("today", date(2026, 11, 23)),
        ("on Friday", date(2026, 11, 20)),
        ("20 November", date(2026, 11, 20)),
        ("it was changed on 11/20", date(2026, 11, 20)),
        ("I don't know", None),
        ("", None),
    ],
)
def test_answer_to_since_when(answer: str, day: date | None) -> None:
    """A bare date answers "since when?"."""
    assert when_said(answer, now=NOW).on == day


@pytest.mark.parametrize(
    "text", ["I don't know", "i dont know", "I don't understand", "I have a question", "yes", "no"]
)
def test_answers_without_content_ask_nothing(text: str) -> None:
    """ "I don't know" is no question about oneself."""
    said = ask(text)
    assert (said.intent, said.self_asked, said.expect) == (Intent.UNKNOWN, False, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("why wasn't jane.doe provisioned", "jane.doe"),
        ("jane.doe", "jane.doe"),
        ("CONTOSO\\jdoe has no account", "jdoe"),
    ],
)
def test_sign_in_names(text: str, name: str) -> None:
    """A sign-in name without its domain is one name."""
    assert ask(text).people == (PersonNamed(name=name),)


def test_missing_space_after_a_sentence() -> None:
    """A sentence that starts right after a full stop is still read."""
    assert ask("Jane Doe was not provisioned.why?").people == (PersonNamed(name="Jane Doe"),)


@pytest.mark.parametrize(
    ("locale", "day"),
    [("en", date(2026, 5, 11)), ("de-DE", date(2026, 11, 5)), ("en-150", date(2026, 11, 5))],
)
def test_most_regions_write_the_day_first(locale: str, day: date) -> None:
    """Only a few regions write the month first."""
    assert ask("Jane Doe was hired on 5/11", locale=locale).changed_on == day
