"""Every card, at every level, as it is compared with its golden file and drawn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import Trouble, Unknown, recheck_of
from cards.changes import Changes, compare, fingerprint
from cards.choose_person import Candidate, choose_person_card
from cards.details import details_card, nobody_found
from cards.diagnosis import Links, diagnosis_card
from cards.help import help_card
from cards.message import button_card, error_card
from cards.welcome import welcome_card
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change, Person
from tests.cards import questions
from tests.support.evidence import ago

WORDS = Words("en-US", "Europe/Zurich")
LINKS = Links(provisioning_logs="https://entra.microsoft.com/#view/Contoso/ProvisioningLogs")

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


def shown(
    diagnosis: Diagnosis,
    audience: Audience,
    changes: Changes | None = None,
    checking: bool = False,
    words: Words = WORDS,
    show_me: bool = False,
) -> AdaptiveCard:
    return diagnosis_card(
        for_audience(diagnosis, audience),
        audience,
        words,
        links=LINKS,
        changes=changes,
        checking=checking,
        show_me=show_me,
    )


def _repaired(audience: Audience) -> AdaptiveCard:
    before = for_audience(questions.scope(), audience)
    after = questions.done()
    seen = fingerprint(before).model_copy(update={"read_at": ago(minutes=30)})
    return shown(after, audience, compare(seen, for_audience(after, audience)))


def _unchanged() -> AdaptiveCard:
    diagnosis = questions.scope()
    seen = fingerprint(diagnosis).model_copy(update={"read_at": ago(minutes=4)})
    return shown(diagnosis, Audience.HELPDESK, compare(seen, diagnosis))


CARDS: dict[str, Callable[[], AdaptiveCard]] = {
    "welcome": lambda: welcome_card(WORDS),
    "welcome_shared": lambda: welcome_card(WORDS, shared=True),
    "help": lambda: help_card(WORDS),
    "choose_person_helpdesk": lambda: choose_person_card("jane doe", CANDIDATES, Audience.HELPDESK, WORDS),
    "choose_person_employee": lambda: choose_person_card("jane doe", CANDIDATES, Audience.EMPLOYEE, WORDS),
    "details": lambda: details_card("Jane Doe", WORDS),
    "details_filled": lambda: details_card(
        "Jane Doe", WORDS, expect=Change.UPDATE, changed_on=date(2026, 11, 20), ask_source=True
    ),
    "details_nobody": lambda: details_card(
        "jane dough", WORDS, expect=Change.CREATE, ask_change=False, note=nobody_found(questions.nobody())
    ),
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
    "checking_helpdesk": lambda: shown(questions.scope(), Audience.HELPDESK, checking=True),
}
for _name, _question in {
    "scope": questions.scope,
    "done": questions.done,
    "waiting": questions.waiting,
    "ambiguous": questions.ambiguous,
    "quarantine": questions.quarantine,
    "forbidden": questions.forbidden,
    "nobody": questions.nobody,
}.items():
    for _audience in Audience:
        CARDS[f"{_name}_{_audience.value}"] = lambda q=_question, a=_audience: shown(q(), a)  # type: ignore[misc]
