"""The helpdesk's lists are asked for by name, in every language, and by nothing else."""

from __future__ import annotations

import pytest

from dialogs.utterance import asks_list
from followup.kinds import ListKind

M, W, D = ListKind.MORNING, ListKind.WORKLIST, ListKind.DIGEST


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("morning list", M),
        ("Show me the morning list, please", M),
        ("today's starter list", M),
        ("Who are starters not ready?", None),
        ("Which new hires are not ready yet?", M),
        ("worklist", W),
        ("HR work list please!", W),
        ("Who is waiting for HR?", W),
        ("digest", D),
        ("Hi bot, the weekly digest", D),
        ("Zeig mir bitte die Morgenliste", M),
        ("Arbeitsliste für HR", W),
        ("Wochenübersicht", D),
        ("wochenuebersicht", None),
        ("la liste du matin s'il te plaît", M),
        ("Liste de travail RH", W),
        ("résumé de la semaine", D),
        ("lista de la mañana", M),
        ("lista de tareas para RRHH", W),
        ("resumen semanal", D),
        ("lista da manhã", M),
        ("lista de tarefas do RH", W),
        ("resumo da semana", D),
        ("ochtendlijst", M),
        ("werklijst voor HR", W),
        ("weekoverzicht", D),
        ("Why is Jane Doe not on the morning list?", None),
        ("Jane Doe is waiting for HR", None),
        ("Why is the HR list wrong?", None),
        ("statistics", None),
        ("help", None),
        ("", None),
        ("morning list " * 20, None),
    ],
)
def test_asked_for(said: str, kind: ListKind | None) -> None:
    """The message asks for this list, or for none."""
    assert asks_list(said) is kind
