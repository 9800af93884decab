"""Jobs and departments by which people say, without naming the attribute, what a directory shows."""

from __future__ import annotations

from dialogs.utterance.language import words

JOBS = tuple(
    sorted(
        words(
            """
            praktikant praktikantin werkstudent werkstudentin azubi auszubildender auszubildende trainee volontär volontärin referent referentin
            sachbearbeiter sachbearbeiterin assistent assistentin consultant berater beraterin entwickler entwicklerin analyst analystin techniker technikerin
            controller controllerin buchhalter buchhalterin ingenieur ingenieurin architekt architektin disponent disponentin koordinator koordinatorin
            junior senior specialist spezialist spezialistin engineer verkäufer verkäuferin monteur monteurin laborant laborantin lagerist lageristin buyer einkäufer einkäuferin accountant developer designer designerin redakteur redakteurin administrator administratorin
            bilanzbuchhalter bilanzbuchhalterin projektmanager projektmanagerin produktmanager produktmanagerin account-manager key-account-manager associate principal werkmeister
            """
        )
    )
)
"""Titles of jobs, by which people say what stands in a directory."""

DEPARTMENTS = tuple(
    sorted(
        words(
            """
            logistik buchhaltung einkauf vertrieb marketing personalabteilung rechtsabteilung controlling produktion entwicklung forschung kundenservice
            kundendienst finanzbuchhaltung rechnungswesen qualitätssicherung instandhaltung innendienst aussendienst versand sales procurement compliance treasury
            """
        )
    )
)
"""Departments, by which people say what stands in a directory."""
