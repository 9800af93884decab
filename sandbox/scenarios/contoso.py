"""Contoso with one person for each trouble of the first answer."""

from datetime import datetime, timedelta

from sandbox.directory import Refusal, fixed_id
from sandbox.hr import Population
from sandbox.people import DOMAIN
from sandbox.scenarios.scenario import Happening, Scenario, Trouble, World

SECOND_ACCOUNT_ID = fixed_id("hand-made", "21470", "second")


def _set_country(world: World, at: datetime) -> None:
    world.hr.change("21451", at, country="GB")


def _make_two_accounts(world: World, at: datetime) -> None:
    """An admin made Sofia's accounts by hand before HR hired her."""
    first = fixed_id("hand-made", "21470", "first")
    for account_id, local in ((first, "sofia.rossi"), (SECOND_ACCOUNT_ID, "sofia.rossi2")):
        world.entra.directory.create(
            account_id,
            {
                "employeeId": "21470",
                "displayName": "Sofia Rossi",
                "givenName": "Sofia",
                "surname": "Rossi",
                "userPrincipalName": f"{local}@{DOMAIN}",
                "mail": f"{local}@{DOMAIN}",
                "mailNickname": local,
                "usageLocation": "US",
            },
            at,
        )


def _remove_second_account(world: World, at: datetime) -> None:
    world.entra.delete(SECOND_ACCOUNT_ID, at)


def _give_last_name(world: World, at: datetime) -> None:
    world.hr.change("21480", at, last_name="Johansson")


def _give_user_id(world: World, at: datetime) -> None:
    world.hr.change("21485", at, user_id="obrandt")


def _refuse_tomas(world: World, at: datetime) -> None:
    world.active_directory.refusals["21490"] = Refusal(
        code="ContosoUnheardOfCode",
        reason="The directory gateway of Contoso returned an answer that the connector does not know.",
        recommended_action="Ask the owner of the directory gateway to look up the request.",
        additional_details="Gateway status 599",
    )


def _accept_tomas(world: World, at: datetime) -> None:
    world.active_directory.refusals.pop("21490", None)


def _expire_credentials(world: World, at: datetime) -> None:
    world.hr.locked_out.add(Population.SUBSIDIARY)


def _renew_credentials(world: World, at: datetime) -> None:
    world.hr.locked_out.discard(Population.SUBSIDIARY)


SCENARIO = Scenario(
    name="contoso",
    says="One person for each trouble, among healthy colleagues.",
    hired={"21460": timedelta(minutes=10)},
    workers={
        "21451": {"country": "FR"},
        "21480": {"last_name": ""},
        "21485": {"user_id": ""},
    },
    happenings=(
        Happening(timedelta(days=5), _make_two_accounts),
        Happening(timedelta(days=2, hours=1), _expire_credentials),
        Happening(timedelta(days=2), _refuse_tomas),
    ),
    troubles=(
        Trouble(
            "21451",
            "Her country FR is outside the scoping filter.",
            "Correct her country to GB in HR",
            _set_country,
        ),
        Trouble("21460", "Hired after the last cycle began: not reached yet."),
        Trouble(
            "21470",
            "Two Entra accounts carry her employee id.",
            "Remove the second account",
            _remove_second_account,
        ),
        Trouble("21480", "Her last name is empty in HR.", "Enter her last name in HR", _give_last_name),
        Trouble(
            "21485",
            "His user id is missing when the account is written.",
            "Enter his user id in HR",
            _give_user_id,
        ),
        Trouble("21490", "AD refuses him with a code nobody knows.", "Make AD accept him", _accept_tomas),
        Trouble(
            "108231",
            "The SuccessFactors job is in quarantine.",
            "Renew the SuccessFactors credentials",
            _renew_credentials,
        ),
    ),
)
