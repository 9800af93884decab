"""The helpdesk's queue is asked for in words, in every language, and by nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.cases.meant_for import Meant, in_thread
from dialogs.utterance import Intent, asks_queue, points_back, understand

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "show"),
    [
        ("next case", "next"),
        ("Next case, please!", "next"),
        ("take me to the next ticket", "next"),
        ("what's unclaimed?", "unclaimed"),
        ("which cases does nobody have", None),
        ("show me what's open and nobody has taken yet", "unclaimed"),
        ("unassigned tickets", "unclaimed"),
        ("overdue ones", "overdue"),
        ("Which cases are overdue?", "overdue"),
        ("nächster Fall", "next"),
        ("naechster fall bitte", "next"),
        ("welche Fälle hat noch keiner?", "unclaimed"),
        ("was ist überfällig", "overdue"),
        ("dossier suivant", "next"),
        ("quels tickets ne sont pas encore pris", None),
        ("quels tickets sont pas encore pris", "unclaimed"),
        ("les demandes que personne n'a prises", "unclaimed"),
        ("les dossiers en retard", "overdue"),
        ("siguiente caso, por favor", "next"),
        ("casos sin asignar", "unclaimed"),
        ("¿qué tickets están atrasados?", "overdue"),
        ("próximo caso", "next"),
        ("casos que ninguém assumiu", "unclaimed"),
        ("chamados em atraso", "overdue"),
        ("volgende zaak", "next"),
        ("wat is nog niet opgepakt?", "unclaimed"),
        ("welke zaken zijn te laat", "overdue"),
        ("next", None),
        ("next person please", None),
        ("when is the next cycle", None),
        ("the sync is overdue", None),
        ("why is Jane's account overdue?", None),
        ("open a ticket", None),
        ("in case nobody has told you", None),
        ("my cases", None),
        ("", None),
        ("next case " * 20, None),
    ],
)
def test_list(said: str, show: str | None) -> None:
    """The message asks for this part of the queue, or for none; what asks for one is a wish for cases."""
    asked = asks_queue(said)
    assert (asked and asked.show) == show
    if show:
        question = understand(said, now=NOW)
        assert (question.intent, question.people) == (Intent.MY_CASES, ())


@pytest.mark.parametrize(
    ("said", "topic", "people"),
    [
        ("cases about the scoping filter", "the scoping filter", []),
        ("any tickets about quarantine?", "quarantine", []),
        ("Fälle zum Bereichsfilter", "bereichsfilter", []),
        ("des cas sur le filtre d'étendue ?", "filtre d'etendue", []),
        ("casos por cuarentena", "cuarentena", []),
        ("casos sobre filtro de escopo", "filtro de escopo", []),
        ("zaken over het bereikfilter", "bereikfilter", []),
        ("cases about Jane Doe", "jane doe", ["Jane Doe"]),
    ],
)
def test_topic(said: str, topic: str, people: list[str]) -> None:
    """A topic is read beside the wish; it names somebody only where it is somebody."""
    asked = asks_queue(said)
    question = understand(said, now=NOW)
    assert asked is not None
    assert asked.topic is not None
    assert asked.topic.removeprefix("the ") == topic.removeprefix("the ")
    assert (question.intent, [one.name for one in question.people]) == (Intent.MY_CASES, people)


def test_never_passed_on() -> None:
    """What asks for the queue in a case's thread is for the bot, however long, and reaches no requester."""
    said = "show me the cases about the scoping filter"
    assert in_thread(said, understand(said, now=NOW), waits=False) is Meant.BOT


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("and her manager?", True),
        ("why isn't she there yet?", True),
        ("und ihr Titel?", True),
        ("et son chef ?", True),
        ("¿y su puesto?", True),
        ("e o gestor dela?", True),
        ("en haar manager?", True),
        ("why was nobody provisioned?", False),
        ("my new colleague has no account, she starts on Monday", False),
        ("warum hat meine neue Kollegin kein Konto, sie startet heute", False),
        ("provisioning", False),
        ("she " * 11, False),
        ("", False),
    ],
)
def test_points_back(said: str, back: bool) -> None:
    """A short message with "she" or "his" points back, unless it speaks of somebody new."""
    assert points_back(said) is back
