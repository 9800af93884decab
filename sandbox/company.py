"""Who works at Contoso while all is well: the people one asks about and sixty colleagues."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from sandbox.hr import Population, Worker

LONG_AGO = timedelta(days=400)


@dataclass(slots=True)
class Hire:
    """A worker, how long ago HR hired her, and her start date where it is another day."""

    worker: Worker
    ago: timedelta
    starts: date | None = None


@dataclass(frozen=True, slots=True)
class HrChange:
    """A change HR made to one worker a while ago; `values` are fields of Worker."""

    hr_id: str
    ago: timedelta
    values: dict[str, str | bool] = field(default_factory=dict)


_FIRST = (
    "Amara",
    "Bruno",
    "Chiara",
    "Dmitri",
    "Elif",
    "Farid",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Kenji",
    "Lena",
)
_LAST = ("Andersson", "Bauer", "Clarke", "Dahl", "Evans")
_TITLES = ("Analyst", "Engineer", "Buyer", "Planner", "Accountant", "Designer", "Technician")
_DEPARTMENTS = ("Finance", "Engineering", "Purchasing", "Logistics", "Sales", "Support")
_COUNTRIES = ("US", "GB", "DE", "SE")


def hires() -> list[Hire]:
    """Everybody HR knows, with fresh objects at every call."""
    return [*_named(), *_background()]


def changes() -> list[HrChange]:
    """What HR changed in the last fortnight: Olga left, colleagues got new titles."""
    moves = [
        HrChange(
            hire.worker.hr_id, timedelta(hours=16 + 13 * number), {"title": f"Senior {hire.worker.title}"}
        )
        for number, hire in enumerate(h for h in _background() if h.ago == LONG_AGO and _moves(h.worker))
    ]
    return [HrChange("21350", timedelta(days=2, hours=1), {"active": False}), *moves]


def _named() -> Iterator[Hire]:
    def person(hr_id: str, first: str, last: str, ago: timedelta, **more: str | Population) -> Hire:
        worker = Worker(hr_id, first, last)
        worker.user_id = _login(first, last)
        for name, value in more.items():
            setattr(worker, name, value)
        return Hire(worker, ago)

    cloud, subsidiary = Population.CLOUD, Population.SUBSIDIARY
    yield person("21301", "Megan", "Bowen", LONG_AGO, title="Help Desk Lead", department="IT")
    yield person("21302", "Adele", "Vance", LONG_AGO, title="Retail Manager", department="Retail")
    yield person("21303", "Isaiah", "Langer", LONG_AGO, title="Sales Rep", department="Sales", country="GB")
    yield person("21304", "Patti", "Fernandez", LONG_AGO, title="HR Partner", department="Human Resources")
    yield person("21305", "Alex", "Wilber", LONG_AGO, title="Help Desk Agent", department="IT")
    yield person("21350", "Olga", "Petrenko", LONG_AGO, title="Buyer", department="Purchasing", country="DE")
    yield person("21400", "Priya", "Sharma", timedelta(days=3), title="Consultant", population=cloud)
    yield person("21412", "Jane", "Miller", timedelta(days=6), title="Engineer", department="Engineering")
    yield person("21451", "Jane", "Doe", timedelta(days=3), title="Marketing Specialist", country="GB")
    yield person("21460", "Liam", "Novak", timedelta(days=4), title="Planner", department="Logistics")
    yield person("21470", "Sofia", "Rossi", timedelta(days=2), title="Consultant", population=cloud)
    yield person(
        "21480",
        "Emma",
        "Johansson",
        timedelta(days=4),
        title="Designer",
        population=cloud,
        country="SE",
        preferred_name="Emma Johansson",
    )
    yield person("21485", "Oliver", "Brandt", timedelta(days=2), title="Technician", country="DE")
    yield person("21490", "Tomas", "Silva", timedelta(days=1), title="Accountant", department="Finance")
    yield person("108231", "Noah", "Fischer", timedelta(days=1), title="Engineer", population=subsidiary)


def _background() -> list[Hire]:
    """Sixty colleagues, spread over the jobs; every tenth was hired in the last fortnight."""
    people = []
    for number, (last, first) in enumerate((last, first) for last in _LAST for first in _FIRST):
        population = (
            Population.SUBSIDIARY
            if number % 6 == 5
            else (Population.CLOUD if number % 6 == 2 else Population.OFFICE)
        )
        base = 108100 if population is Population.SUBSIDIARY else 21100
        worker = Worker(
            hr_id=str(base + number),
            first_name=first,
            last_name=last,
            population=population,
            country=_COUNTRIES[number % len(_COUNTRIES)],
            title=_TITLES[number % len(_TITLES)],
            department=_DEPARTMENTS[number // 2 % len(_DEPARTMENTS)],
            user_id=_login(first, last),
        )
        recent = number % 10 == 4
        people.append(Hire(worker, timedelta(days=4 + number / 7) if recent else LONG_AGO))
    return people


def _moves(worker: Worker) -> bool:
    return int(worker.hr_id) % 3 == 1


def _login(first: str, last: str) -> str:
    return f"{first[0]}{last}".lower()
