"""Random people: names from many places, HR ids in the forms that HR systems give."""

from __future__ import annotations

import unicodedata
from random import Random

from sandbox.people import CHAT_USER_IDS
from sandbox.worker import Population, Worker

_FIRST = (
    "Aaliyah", "Aino", "Andrés", "Anneke", "Aoife", "Arjun", "Astrid", "Baraka", "Béatrice", "Bogdan",
    "Callum", "Carmen", "Chloé", "Dagmar", "Daiki", "Davide", "Eilidh", "Elif", "Emeka", "Esther", "Fatima",
    "Fernando", "Freya", "Gábor", "Giulia", "Hana", "Henrik", "Ibrahim", "Ingrid", "Iris", "Jelena", "João",
    "Jorge", "Katarzyna", "Kofi", "Lakshmi", "Lars", "Leila", "Luka", "Maarten", "Magda", "Mei", "Mikkel",
    "Nadia", "Niamh", "Nils", "Oksana", "Omar", "Paulo", "Petra", "Rania", "Rosa", "Ruben", "Saoirse",
    "Søren", "Tamika", "Theo", "Uma", "Viktor", "Wanda", "Yusuf", "Zoë", "May", "Will", "Grace", "Mark",
)  # fmt: skip
_LAST = (
    "Abara", "Acosta", "Aguilar", "Bakker", "Banerjee", "Becker", "Bergström", "Blanchard", "Castellano",
    "Cohen", "Costa", "D'Souza", "Delgado", "Dubois", "Eriksen", "Farouk", "Ferrari", "Fofana", "Garnier",
    "Gómez", "Hakimi", "Hansen", "Hernández", "Hoffmann", "Horvat", "Ishikawa", "Ivanova", "Jansen",
    "Jensen", "Kaplan", "Keller", "Kovács", "Kowalski", "Kumar", "Lefèvre", "Lindqvist", "Lopes", "Marino",
    "Mbeki", "McAllister", "Mensah", "Moreau", "Müller", "Nakamura", "Novotná", "O'Brien", "Okafor",
    "Olsen", "Ortega", "Palmer", "Papadopoulos", "Pereira", "Petrova", "Quispe", "Rahman", "Ricci",
    "Romero", "Saito", "Schmid", "Silva", "Smith-Jones", "Sokolov", "Tanaka", "Teixeira", "Thompson",
    "Varga", "Vasquez", "Virtanen", "Weber", "Wójcik", "Yamada", "Young", "Zhang", "Zimmermann",
)  # fmt: skip
_TITLES = (
    "Accountant",
    "Analyst",
    "Buyer",
    "Designer",
    "Engineer",
    "Nurse",
    "Planner",
    "Technician",
    "Tutor",
)
_DEPARTMENTS = ("Care", "Engineering", "Finance", "Legal", "Logistics", "Research", "Sales", "Support")

PLAIN = ("US", "CA", "AU", "IE", "BE", "CH")
"""Countries whose people lie in the default container; faults have others for themselves."""


class Registry:
    """Gives names, logins and HR ids that nobody else in the company has."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._names: set[tuple[str, str]] = {("Robin", "Kline")}
        self._logins: set[str] = set()
        self._forms = {
            Population.OFFICE: rng.choice(("{:05}", "{:06}", "1{:05}")),
            Population.CLOUD: rng.choice(("{:05}", "C{:05}", "9{:05}")),
            Population.SUBSIDIARY: rng.choice(("{:07}", "S{:05}", "8{:05}")),
            Population.UPLOADED: "7{:06}",
        }
        self._number = rng.randrange(1000, 60_000)

    def in_digits(self, population: Population) -> bool:
        """Whether the HR ids of these people are numbers."""
        return self._forms[population].format(1).isdigit()

    def worker(self, population: Population, countries: tuple[str, ...] = PLAIN) -> Worker:
        """Somebody new, with everything a healthy record has."""
        rng = self._rng
        first, last = self._name()
        return Worker(
            hr_id=self._hr_id(population),
            first_name=first,
            last_name=last,
            population=population,
            country=rng.choice(countries),
            title=rng.choice(_TITLES),
            department=rng.choice(_DEPARTMENTS),
            user_id=self._login(first, last),
            extra={"EmployeeType": "Regular"},
        )

    def _hr_id(self, population: Population) -> str:
        while True:
            self._number += self._rng.randrange(3, 17)
            hr_id = self._forms[population].format(self._number)
            if hr_id not in CHAT_USER_IDS:
                return hr_id

    def _name(self) -> tuple[str, str]:
        while True:
            name = (self._rng.choice(_FIRST), self._rng.choice(_LAST))
            if name not in self._names:
                self._names.add(name)
                return name

    def _login(self, first: str, last: str) -> str:
        plain = unicodedata.normalize("NFKD", f"{first[0]}{last}")
        letters = "".join(c for c in plain.lower() if c.isascii() and c.isalnum())[:14]
        login, number = letters, 1
        while login in self._logins:
            number += 1
            login = f"{letters}{number}"
        self._logins.add(login)
        return login
