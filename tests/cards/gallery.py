"""Every card, at every level, as it is compared with its golden file and drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import (
    EvidenceFile,
    Feedback,
    NoteKnownIssue,
    OpenPerson,
    PersonRef,
    RecheckJobs,
    RecheckPeople,
    Trouble,
    Unknown,
    recheck_of,
)
from cards.changes import Changes, compare, fingerprint
from cards.choose_person import Candidate, choose_person_card
from cards.details import details_card, nobody_found, not_understood
from cards.diagnosis import Links, diagnosis_card
from cards.evidence_file import not_stored_card
from cards.extension import named_card, nobody_called, slow_card, whom_card
from cards.feedback import reason_card, thanks_card
from cards.help import help_card
from cards.job_status import job_status_card
from cards.known_issues import Names, known_issues_card, note_card
from cards.message import button_card, error_card
from cards.offers import Offers
from cards.outside import unsure_card
from cards.people import Line, ambiguous, answered, looking_card, not_found, people_card, worst_first
from cards.watch import full, kept_card, stopped, watches_card
from cards.watch_told import changed_card, done_card, expired_card, refused_card, revived_card
from cards.welcome import welcome_card
from cards.who import who_card
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Outcome
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.gaps import Source, Unavailable
from diagnosis.job_health import JobsRead
from diagnosis.known_issues import KnownIssue, holding
from diagnosis.text import text
from followup.watches import Goal, Standing, Watch
from tests.cards import questions
from tests.cards.case_gallery import CASE_CARDS
from tests.cards.chat_gallery import CHAT_CARDS
from tests.cards.gallery_running import RUNNING
from tests.cards.on_demand_cards import ON_DEMAND_CARDS
from tests.support.evidence import NOW, ago, job, unavailable

WORDS = Words("en-US", "Europe/Zurich")
LINKS = Links(provisioning_logs="https://entra.microsoft.com/#view/Contoso/ProvisioningLogs")

MARK = "0123456789abcdef"
"""Whose answer is waited for, on a card that others see too."""

CANDIDATES = (
    Candidate(
        Person(
            "jane doe", "Jane Doe", "21451", "jane.doe@contoso.com", "c0117050-7e4a-4a1e-8f00-0000000000d1"
        ),
        job_title="Accountant",
        department="Finance",
        office="Bern",
    ),
    Candidate(
        Person("jane doe", "Jane Doe", "33871"), job_title="Nurse", department="Ward 4", in_directory=False
    ),
    Candidate(Person("jane doe", "Jane Doering", None, "jane.doering@contoso.com"), department="Sales"),
)


GONE = Candidate(
    Person("jane deo", "Jane Dow", "20999", "jane.dow@contoso.com"),
    job_title="Buyer",
    in_directory=False,
    deleted=True,
)


def shown(
    diagnosis: Diagnosis,
    audience: Audience,
    changes: Changes | None = None,
    checking: bool = False,
    words: Words = WORDS,
    show_me: bool = False,
    evidence_file: bool = False,
    page: int = 1,
    issues: Sequence[KnownIssue] = (),
    may_note: bool = False,
) -> AdaptiveCard:
    return diagnosis_card(
        for_audience(diagnosis, audience),
        audience,
        words,
        links=LINKS,
        changes=changes,
        checking=checking,
        show_me=show_me,
        evidence_file=evidence_file,
        page=page,
        issues=issues,
        may_note=may_note,
    )


def jobs(
    audience: Audience,
    read: JobsRead | None = None,
    *,
    logs: dict[str, str] | None = None,
    show_me: bool = False,
) -> AdaptiveCard:
    """The job card; four jobs in four states unless told otherwise."""
    read = read or questions.jobs()
    if logs is None and not isinstance(read.jobs, Unavailable):
        logs = {one.id: LINKS.provisioning_logs or "" for one in read.jobs}
    return job_status_card(read, audience, WORDS, recheck=RecheckJobs(), logs=logs, show_me=show_me)


def _repaired(audience: Audience) -> AdaptiveCard:
    before = for_audience(questions.scope(), audience)
    after = questions.done()
    seen = fingerprint(before).model_copy(update={"read_at": ago(minutes=30)})
    return shown(after, audience, compare(seen, for_audience(after, audience)))


def _open(person: Person) -> OpenPerson:
    return OpenPerson(person=PersonRef(query=person.name, display_name=person.name))


def _inserted(diagnosis: Diagnosis) -> AdaptiveCard:
    seen = fingerprint(for_audience(diagnosis, Audience.OUTCOME))
    again = recheck_of(diagnosis, seen).model_copy(update={"inserted": True})
    return diagnosis_card(
        for_audience(diagnosis, Audience.OUTCOME),
        Audience.OUTCOME,
        WORDS,
        links=LINKS,
        recheck=again,
        show_me=True,
    )


def _unchanged() -> AdaptiveCard:
    diagnosis = questions.scope()
    seen = fingerprint(diagnosis).model_copy(update={"read_at": ago(minutes=4)})
    return shown(diagnosis, Audience.HELPDESK, compare(seen, diagnosis))


WRITER = "c0117050-7e4a-4a1e-8f00-0000000000a1"
ISSUES = (
    KnownIssue(
        id="a" * 32,
        text="HR is fixing cost centres.",
        ends_at=NOW + timedelta(days=4, hours=13),
        cause="skipped-scope-filter-false",
        job=job().id,
        everybody=True,
        written_at=ago(hours=2),
        written_by=WRITER,
    ),
    KnownIssue(
        id="b" * 32,
        text="Duplicates from the merger are removed site by site; the list is in the team's files.",
        ends_at=NOW + timedelta(days=40),
        code="DuplicateTargetEntries",
        written_at=ago(days=3),
        written_by="nobody who can be read",
    ),
    KnownIssue(
        id="c" * 32,
        text="The service account's password is being changed.",
        ends_at=NOW + timedelta(hours=13),
        cause="quarantine-credentials",
        everybody=True,
        written_at=ago(days=1),
        written_by=WRITER,
    ),
)
"""Three notes of the helpdesk: on a cause in one job, on an error code, and on a cause that ends today."""


def opening(called: str) -> OpenPerson:
    """The button of somebody in a list."""
    return OpenPerson(person=PersonRef(query=called), expect=Change.CREATE)


def lines(audience: Audience) -> tuple[Line, ...]:
    """A line of every kind, worst first."""
    found = {
        "Jane Doe": questions.scope(),
        "21412": questions.done(),
        "jane.doe@contoso.com": questions.waiting(),
        "33871": questions.ambiguous(),
        "Jane D": questions.forbidden(),
    }
    told = [
        answered(for_audience(diagnosis, audience), audience, called, opening(called))
        for called, diagnosis in found.items()
    ]
    return worst_first(
        [
            *told,
            not_found("jane dough", opening("jane dough")),
            ambiguous("Jane", opening("Jane"), 3, more=False),
        ]
    )


def people(
    audience: Audience, *, times: int = 1, page: int = 1, named: int | None = None, most: int | None = None
) -> AdaptiveCard:
    """The list; `times` makes it longer, `named` is how many there were in the message."""
    every = worst_first([line for line in lines(audience) for _copy in range(times)])
    asked = RecheckPeople(
        list="a" * 32,
        people=tuple(line.open.person for line in every),
        total=named,
        expect=Change.CREATE,
    )
    return people_card(every, WORDS, asked=asked, read_at=NOW, page=page, most=most, twice=times - 1)


def _note(hint: str | None = None, **differs: object) -> AdaptiveCard:
    form = NoteKnownIssue(step="write", note="a" * 32, cause="match-ambiguous-in-target")
    form = form.model_copy(update=differs)
    said = text(hint) if hint else None
    return note_card(form, WORDS, today=NOW.date(), job="Workday to Active Directory", hint=said)


def listed(audience: Audience, *issues: KnownIssue, note: str | None = None) -> AdaptiveCard:
    """The list of notes, as this reader sees it."""
    names = Names({WRITER: "Alex Wilber"}, {job().id: job().name})
    said = text(note) if note else None
    return known_issues_card(holding(issues, NOW), audience, WORDS, names=names, note=said)


def watched(number: int = 1, called: str = "Jane Doe", goal: Goal = Goal.ACCOUNT, **differs: object) -> Watch:
    """A watch that was asked for three days ago and goes on for eleven."""
    usual = Watch(
        id=f"{number:032x}",
        asker=WRITER,
        tenant=None,
        person=Person(called, called, "21451"),
        expectation=Expectation(Change.CREATE),
        goal=goal,
        until=NOW + timedelta(days=11),
        asked_at=ago(days=3),
        seen=Standing(Outcome.NEEDS_HR),
        told=Standing(Outcome.NEEDS_HR),
    )
    return replace(usual, **differs)  # type: ignore[arg-type]  # fields as given


WATCHED = (
    watched(),
    watched(
        2,
        "Grace Hopper",
        Goal.CHANGE,
        expectation=Expectation(Change.UPDATE, "title"),
        told=Standing(Outcome.IN_PROGRESS),
    ),
    watched(3, "Maximiliane von und zu Hohenlohe-Langenburg", Goal.IN_ENTRA, told=Standing(Outcome.NOT_DUE)),
    watched(4, "33871", Goal.SWITCHED_OFF, told=Standing(Outcome.UNKNOWN)),
)
"""What somebody waits for, of several kinds."""


def _told(
    make: Callable[..., AdaptiveCard],
    diagnosis: Diagnosis,
    audience: Audience,
    *more: object,
    **differs: object,
) -> AdaptiveCard:
    """A message of a watch, as this reader gets it."""
    reduced = for_audience(diagnosis, audience)
    recheck = recheck_of(reduced, fingerprint(reduced))
    return make(watched(**differs), *more, reduced, audience, WORDS.at(NOW), recheck=recheck)


CARDS: dict[str, Callable[[], AdaptiveCard]] = {
    "unsure": lambda: unsure_card("Jane Doe", WORDS, escalates=True),
    "watch_kept": lambda: kept_card(watched(), WORDS.at(NOW)),
    "watch_renewed": lambda: kept_card(WATCHED[1], WORDS.at(NOW), renewed=True),
    "watches": lambda: watches_card(WATCHED, WORDS.at(NOW)),
    "watches_none": lambda: watches_card((), WORDS.at(NOW), note=stopped(WATCHED[:1])),
    "watches_full": lambda: watches_card(WATCHED[:1] * 20, WORDS.at(NOW), note=full(20)),
    "watch_done_helpdesk": lambda: _told(done_card, questions.done(), Audience.HELPDESK),
    "watch_done_employee": lambda: _told(done_card, questions.done(), Audience.EMPLOYEE),
    "watch_done_outcome": lambda: _told(done_card, questions.done(), Audience.OUTCOME),
    "watch_changed_helpdesk": lambda: _told(
        changed_card, questions.quarantine(), Audience.HELPDESK, Outcome.NEEDS_HR
    ),
    "watch_changed_employee": lambda: _told(
        changed_card, questions.quarantine(), Audience.EMPLOYEE, Outcome.NEEDS_HR
    ),
    "watch_changed_outcome": lambda: _told(
        changed_card, questions.waiting(), Audience.OUTCOME, Outcome.NEEDS_HR
    ),
    "watch_expired_helpdesk": lambda: _told(expired_card, questions.scope(), Audience.HELPDESK),
    "watch_expired_employee": lambda: _told(expired_card, questions.scope(), Audience.EMPLOYEE),
    "watch_expired_outcome": lambda: _told(expired_card, questions.nobody(), Audience.OUTCOME),
    "watch_refused": lambda: refused_card(WORDS),
    "watch_revived": lambda: revived_card(WATCHED * 3, WORDS.at(NOW)),
    "welcome": lambda: welcome_card(WORDS),
    "welcome_shared": lambda: welcome_card(WORDS, shared=True),
    "help": lambda: help_card(WORDS),
    "help_with_all": lambda: help_card(WORDS, Offers(watch=True, escalate=True, on_demand=True)),
    "choose_person_helpdesk": lambda: choose_person_card("jane doe", CANDIDATES, Audience.HELPDESK, WORDS),
    "choose_person_employee": lambda: choose_person_card("jane doe", CANDIDATES, Audience.EMPLOYEE, WORDS),
    "choose_person_shared": lambda: choose_person_card(
        "jane doe", CANDIDATES[2:], Audience.EMPLOYEE, WORDS, asker=MARK
    ),
    "choose_person_dialog": lambda: choose_person_card(
        "jane doe", CANDIDATES, Audience.EMPLOYEE, WORDS, opens=[_open(one.person) for one in CANDIDATES]
    ),
    "choose_person_near_helpdesk": lambda: choose_person_card(
        "jane deo", (*CANDIDATES[:2], GONE), Audience.HELPDESK, WORDS, near=True
    ),
    "choose_person_near_one": lambda: choose_person_card(
        "jane deo", CANDIDATES[:1], Audience.HELPDESK, WORDS, near=True
    ),
    "choose_person_near_one_employee": lambda: choose_person_card(
        "jane deo", CANDIDATES[:1], Audience.EMPLOYEE, WORDS, near=True
    ),
    "choose_person_near_one_shared": lambda: choose_person_card(
        "jane deo",
        [Candidate(Person("jane deo", "Jane Doe"))],
        Audience.EMPLOYEE,
        WORDS,
        near=True,
        asker=MARK,
    ),
    "who": lambda: who_card(WORDS),
    "who_helpdesk": lambda: who_card(WORDS, workers=True),
    "dialog_whom": lambda: whom_card(WORDS, hints=(nobody_called("Jayne Doe"),), typed="Jayne Doe"),
    "dialog_named": lambda: named_card([_open(one.person) for one in CANDIDATES] * 3, WORDS),
    "dialog_slow": lambda: slow_card(_open(CANDIDATES[0].person), WORDS),
    "inserted": lambda: _inserted(questions.scope()),
    "who_shared": lambda: who_card(WORDS, hints=("I did not catch a name or a number.",), asker=MARK),
    "jobs_helpdesk": lambda: jobs(Audience.HELPDESK),
    "jobs_employee": lambda: jobs(Audience.EMPLOYEE),
    "jobs_shared": lambda: jobs(Audience.OUTCOME, show_me=True),
    "jobs_one": lambda: jobs(Audience.HELPDESK, JobsRead(NOW, (job(),))),
    "jobs_unreadable": lambda: jobs(Audience.HELPDESK, JobsRead(NOW, unavailable(Source.JOBS))),
    "feedback_reason": lambda: reason_card(
        Feedback(
            helpful=False,
            cause="skipped-scope-filter-false",
            verdict="confirmed",
            level=Audience.HELPDESK,
            row="0" * 32,
        ),
        WORDS,
    ),
    "scope_noted_helpdesk": lambda: shown(
        questions.scope(), Audience.HELPDESK, issues=(ISSUES[0], ISSUES[2]), may_note=True
    ),
    "scope_noted_employee": lambda: shown(questions.scope(), Audience.EMPLOYEE, issues=ISSUES[:1]),
    "known_issue_form": _note,
    "known_issue_form_code": lambda: _note(
        "Please write what is being done about it.",
        step="save",
        code="DuplicateTargetEntries",
        job=job().id,
        until="2026-11-27",
        concerns="code",
        where="job",
        readers="everybody",
    ),
    "known_issues_helpdesk": lambda: listed(Audience.HELPDESK, *ISSUES, note="Your note is saved."),
    "known_issues_employee": lambda: listed(Audience.EMPLOYEE, ISSUES[0], ISSUES[2]),
    "known_issues_none": lambda: listed(Audience.HELPDESK),
    "feedback_thanks": lambda: thanks_card(WORDS),
    "crowded_helpdesk": lambda: shown(questions.crowded(), Audience.HELPDESK),
    "crowded_helpdesk_page_2": lambda: shown(questions.crowded(), Audience.HELPDESK, page=2),
    "crowded_employee": lambda: shown(questions.crowded(), Audience.EMPLOYEE),
    "crowded_employee_page_2": lambda: shown(questions.crowded(), Audience.EMPLOYEE, page=2),
    "details": lambda: details_card("Jane Doe", WORDS),
    "details_filled": lambda: details_card(
        "Jane Doe", WORDS, expect=Change.UPDATE, changed_on=date(2026, 11, 20), ask_source=True
    ),
    "details_nobody": lambda: details_card(
        "jane dough", WORDS, expect=Change.CREATE, ask_change=False, note=nobody_found(questions.nobody())
    ),
    "details_nobody_called": lambda: details_card(
        "Jane Dough",
        WORDS,
        note=nobody_found(questions.nobody("Jane Dough")),
    ),
    "details_nobody_but_near": lambda: details_card(
        "Jane Dough", WORDS, note=nobody_found(questions.nobody("Jane Dough"), compared=False)
    ),
    "details_not_understood": lambda: details_card(
        "Jane Doe", WORDS, expect=Change.UPDATE, note=not_understood(["changed_on"])
    ),
    "choose_person_again": lambda: choose_person_card(
        "jane doe",
        CANDIDATES,
        Audience.HELPDESK,
        WORDS,
        unlisted=3,
        hint="I did not catch which one. The employee number of somebody else works too.",
    ),
    "people_helpdesk": lambda: people(Audience.HELPDESK),
    "people_employee": lambda: people(Audience.EMPLOYEE),
    "people_shared": lambda: people(Audience.OUTCOME, named=12, most=50),
    "people_long_page_2": lambda: people(Audience.HELPDESK, times=7, page=2, named=63),
    "people_looking": lambda: looking_card(50, WORDS, RecheckPeople(list="a" * 32)),
    "button_stale": lambda: button_card(Unknown("details", Trouble.STALE), WORDS),
    "error": lambda: error_card(WORDS, reference="1769331234567"),
    "error_recheck": lambda: error_card(
        WORDS,
        reference="1769331234567",
        recheck=recheck_of(questions.scope(), fingerprint(questions.scope())),
    ),
    "button_too_old": lambda: button_card(Unknown("show_cause", Trouble.UNKNOWN), WORDS),
    "button_later": lambda: button_card(Unknown("watch", Trouble.LATER), WORDS),
    "repaired_helpdesk": lambda: _repaired(Audience.HELPDESK),
    "repaired_employee": lambda: _repaired(Audience.EMPLOYEE),
    "unchanged_helpdesk": _unchanged,
    "scope_shared": lambda: shown(questions.scope(), Audience.OUTCOME, show_me=True),
    "scope_helpdesk_file": lambda: shown(questions.scope(), Audience.HELPDESK, evidence_file=True),
    "file_not_stored": lambda: not_stored_card(
        EvidenceFile(person=PersonRef(query="jane doe", hr_id="21451")),
        "Your OneDrive did not take it. Please try again in a few minutes.",
        WORDS,
    ),
    "checking_helpdesk": lambda: shown(questions.scope(), Audience.HELPDESK, checking=True),
    **ON_DEMAND_CARDS,
    **RUNNING,
}
CARDS |= CASE_CARDS | CHAT_CARDS
for _name, _question in {
    "scope": questions.scope,
    "done": questions.done,
    "waiting": questions.waiting,
    "ambiguous": questions.ambiguous,
    "spread": questions.spread,
    "quarantine": questions.quarantine,
    "forbidden": questions.forbidden,
    "nobody": questions.nobody,
    "history": questions.history,
}.items():
    for _audience in Audience:
        CARDS[f"{_name}_{_audience.value}"] = lambda q=_question, a=_audience: shown(q(), a)  # type: ignore[misc]
