"""The job card: what each reader finds on it, and that it is never too large."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.blocks import MAX_BYTES, to_json, wire_bytes
from diagnosis.audience import Audience
from diagnosis.gaps import Source
from diagnosis.job_health import JobsRead
from diagnosis.jobs import JobState
from tests.cards import questions
from tests.cards.gallery import jobs
from tests.cards.test_diagnosis import said_on
from tests.rendering.check import check_card
from tests.support.evidence import NOW, job, status, unavailable


def test_progress() -> None:
    """While a full cycle runs a bar says how far it is, and that pages are no people."""
    said = said_on(jobs(Audience.HELPDESK))
    assert "▰▰▰▱▱▱▱▱▱▱ 12 of 40 pages (30 %). Pages are counted, not people." in said


def test_quarantine() -> None:
    """The reason of a quarantine is told in words, with who must act, what to do and where to read more."""
    said = said_on(jobs(Audience.HELPDESK))
    assert "SuccessFactors to Active Directory is in quarantine: one of its systems refuses" in said
    assert "Identity team (Entra admin)" in said
    assert "Renew the credentials" in said
    assert "application-provisioning-quarantine-status" in said


def test_trouble_comes_first() -> None:
    """The job that runs stands below those that do not."""
    said = said_on(jobs(Audience.HELPDESK))
    assert said.index("Paused") < said.index("Workday to Active Directory User Provisioning")


@pytest.mark.parametrize("audience", [Audience.EMPLOYEE, Audience.OUTCOME])
def test_plain(audience: Audience) -> None:
    """Everybody else reads whether it runs and whether IT has to act: no names of jobs, codes or reasons."""
    card = jobs(audience)
    said = said_on(card)
    assert "Workday → Active Directory** · Running" in said
    assert "IT has to" in said
    for inside in (
        "User Provisioning",
        "EncounteredQuarantineException",
        "InvalidCredentials",
        "cycle",
        "Paused",
    ):
        assert inside not in str(to_json(card)), inside


def test_a_colleague_reads_no_cause() -> None:
    """Where only the class may be shown, why a job stopped is not said."""
    assert "sign in" in said_on(jobs(Audience.EMPLOYEE))
    assert "sign in" not in said_on(jobs(Audience.OUTCOME))


def test_the_same_connection_twice() -> None:
    """Two healthy jobs of the same systems are one line to an employee and two sections to the helpdesk."""
    read = JobsRead(NOW, (job(), job(id="second", name="Second")))
    assert said_on(jobs(Audience.EMPLOYEE, read)).count("Workday →") == 1
    assert "Second" in said_on(jobs(Audience.HELPDESK, read))


@pytest.mark.parametrize(
    ("state", "headline"),
    [
        (JobState.ACTIVE, "The provisioning job is running"),
        (JobState.PAUSED, "1 of 1 provisioning jobs does not run as it should"),
        (JobState.UNKNOWN, "I cannot say for all provisioning jobs whether they run"),
    ],
)
def test_headline(state: JobState, headline: str) -> None:
    """The first line says whether all of them run."""
    card = jobs(Audience.HELPDESK, JobsRead(NOW, (job(status=status(state)),)))
    assert to_json(card)["fallbackText"] == headline


@pytest.mark.parametrize("audience", list(Audience))
def test_unreadable(audience: Audience) -> None:
    """Jobs that could not be read are said to be just that, with a button to try again."""
    one = jobs(audience, JobsRead(NOW, (job(status=unavailable(Source.JOBS)), job(id="b"))))
    assert "Could not be read" in said_on(one)
    every = jobs(audience, JobsRead(NOW, unavailable(Source.JOBS)))
    assert "I could not read the provisioning jobs" in said_on(every)
    assert check_card(to_json(every)) == check_card(to_json(one)) == []


def test_none() -> None:
    """A tenant without HR jobs is told so."""
    assert "found no job" in said_on(jobs(Audience.HELPDESK, JobsRead(NOW, ())))


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("name", sorted(questions.NAMES))
def test_too_many(name: str, audience: Audience) -> None:
    """However many jobs there are, and whatever they are called, the card fits and is valid."""
    many = tuple(
        replace(one, id=f"{one.id}-{n}", name=f"{questions.NAMES[name]} {n}")
        for n in range(20)
        for one in questions.jobs().jobs  # type: ignore[union-attr]
    )
    card = jobs(audience, JobsRead(NOW, many))
    assert wire_bytes(card) <= MAX_BYTES
    assert check_card(to_json(card)) == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://contoso.example"])
def test_only_https(address: str) -> None:
    """An address that is not https makes no button."""
    card = jobs(Audience.HELPDESK, logs={job().id: address})
    assert "Action.OpenUrl" not in str(to_json(card))
