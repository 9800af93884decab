"""How the helpdesk asks for its lists, in every language: people mix them, so each phrase is tried."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.utterance.language import whole
from dialogs.utterance.patterns import Pattern
from followup.kinds import ListKind

PHRASES: Mapping[ListKind, tuple[Pattern, ...]] = {
    ListKind.MORNING: (
        whole(
            r"(?:show |give |send )?(?:me )?(?:the |today ?'s )?(?:morning|starters?) list",
            r"(?:who|which) (?:starters|new hires|new starters) (?:are|is) not ready(?: yet)?",
            r"starters(?: who are)? not ready(?: yet)?",
        ),
        whole(
            r"(?:zeig(?:e|en sie)? )?(?:mir )?(?:die )?(?:morgenliste|morgen-liste|eintrittsliste)",
            r"(?:welche|wer von den) (?:neuen|eintritte|neueintritte) (?:sind|ist) (?:noch )?nicht (?:bereit|fertig)",
        ),
        whole(
            r"(?:montre[- ]?(?:moi )?|affiche[rz]? )?(?:la )?liste (?:du matin|des arrivées|des arrivees)",
            r"quels nouveaux (?:arrivants )?ne sont pas (?:encore )?prêts",
        ),
        whole(
            r"(?:muéstrame |muestrame |ver )?(?:la )?lista (?:de la mañana|de la manana|de altas|de incorporaciones)",
            r"qué incorporaciones no están listas(?: todavía)?",
        ),
        whole(
            r"(?:mostre?(?:-me)? |mostra-me |ver )?(?:a )?lista (?:da manhã|da manha|de admissões|de admissoes)",
            r"quais admissões (?:ainda )?não estão prontas",
        ),
        whole(
            r"(?:toon |laat )?(?:mij |me )?(?:de )?(?:ochtendlijst|startlijst|starterslijst)(?: zien)?",
            r"welke (?:starters|nieuwe medewerkers) zijn (?:nog )?niet klaar",
        ),
    ),
    ListKind.WORKLIST: (
        whole(
            r"(?:show |give |send )?(?:me )?(?:the |hr |the hr )?work ?list(?: for hr)?",
            r"(?:who|people) (?:is |are )?(?:blocked by|waiting for|waits for) hr(?: data)?",
        ),
        whole(
            r"(?:zeig(?:e|en sie)? )?(?:mir )?(?:die )?(?:hr[- ])?(?:arbeitsliste|aufgabenliste)(?: für hr)?",
            r"wer wartet auf (?:hr|die personalabteilung)",
        ),
        whole(
            r"(?:montre[- ]?(?:moi )?|affiche[rz]? )?(?:la )?liste (?:de travail|des tâches|rh)(?: rh| pour les rh)?",
            r"qui attend (?:les )?rh",
        ),
        whole(
            r"(?:muéstrame |muestrame |ver )?(?:la )?lista de (?:trabajo|tareas)(?: de rrhh| para rrhh)?",
            r"quién espera a rrhh",
        ),
        whole(
            r"(?:mostre?(?:-me)? |mostra-me |ver )?(?:a )?lista de (?:trabalho|tarefas)(?: do rh| para o rh)?",
            r"quem espera pelo rh",
        ),
        whole(
            r"(?:toon |laat )?(?:mij |me )?(?:de )?(?:hr[- ])?(?:werklijst|takenlijst)(?: voor hr)?(?: zien)?",
            r"wie wacht op hr",
        ),
    ),
    ListKind.DIGEST: (
        whole(
            r"(?:show |give |send )?(?:me )?(?:the |this week ?'s )?(?:weekly )?digest",
            r"weekly (?:numbers|statistics|stats)",
            r"(?:the )?week in numbers",
        ),
        whole(
            r"(?:zeig(?:e|en sie)? )?(?:mir )?(?:die )?(?:wochenübersicht|wochenbericht|wochenzahlen|statistik)",
            r"(?:die )?woche in zahlen",
        ),
        whole(
            r"(?:montre[- ]?(?:moi )?|affiche[rz]? )?(?:le |les )?(?:résumé|resume|bilan|chiffres) (?:de la semaine|hebdomadaires?)",
            r"(?:la )?semaine en chiffres",
        ),
        whole(
            r"(?:muéstrame |muestrame |ver )?(?:el )?resumen (?:semanal|de la semana)",
            r"(?:la )?semana en (?:cifras|números|numeros)",
        ),
        whole(
            r"(?:mostre?(?:-me)? |mostra-me |ver )?(?:o )?resumo (?:semanal|da semana)",
            r"(?:a )?semana em números",
        ),
        whole(
            r"(?:toon |laat )?(?:mij |me )?(?:het )?(?:weekoverzicht|weekrapport)(?: zien)?",
            r"(?:de )?week in cijfers",
        ),
    ),
}
"""In English, German, French, Spanish, Portuguese and Dutch."""
