"""Contoso with one person for each trouble of the first answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sandbox.directory import Refusal, fixed_id
from sandbox.hr import Population
from sandbox.people import DOMAIN
from sandbox.scenarios.scenario import Scenario, Trouble
from sandbox.scenarios.scenes import EMMA, JANE, LIAM, NOAH, OLIVER, SOFIA, TOMAS, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

SECOND_ACCOUNT_ID = fixed_id("hand-made", "21470", "second")


def _build(tenant: Tenant) -> None:
    person(tenant, LIAM, timedelta(minutes=10))
    person(tenant, JANE, country="FR")
    person(tenant, EMMA, last_name="")
    person(tenant, OLIVER, user_id="")
    tenant.plan(timedelta(days=5), _make_two_accounts)
    tenant.plan(timedelta(days=2, hours=1), _expire_credentials)
    tenant.plan(timedelta(days=2), _refuse_tomas)


def _set_country(tenant: Tenant, at: datetime) -> None:
    tenant.hr.change("21451", at, country="GB")


def _make_two_accounts(tenant: Tenant, at: datetime) -> None:
    """An admin made Sofia's accounts by hand before HR hired her."""
    first = fixed_id("hand-made", "21470", "first")
    for account_id, local in ((first, "sofia.rossi"), (SECOND_ACCOUNT_ID, "sofia.rossi2")):
        tenant.entra.directory.create(
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


def _remove_second_account(tenant: Tenant, at: datetime) -> None:
    tenant.entra.delete(SECOND_ACCOUNT_ID, at)


def _give_last_name(tenant: Tenant, at: datetime) -> None:
    tenant.hr.change("21480", at, last_name="Johansson")


def _give_user_id(tenant: Tenant, at: datetime) -> None:
    tenant.hr.change("21485", at, user_id="obrandt")


def _refuse_tomas(tenant: Tenant, at: datetime) -> None:
    tenant.active_directory.refusals["21490"] = Refusal(
        code="ContosoUnheardOfCode",
        reason="The directory gateway of Contoso returned an answer that the connector does not know.",
        recommended_action="Ask the owner of the directory gateway to look up the request.",
        additional_details="Gateway status 599",
    )


def _accept_tomas(tenant: Tenant, at: datetime) -> None:
    tenant.active_directory.refusals.pop("21490", None)


def _expire_credentials(tenant: Tenant, at: datetime) -> None:
    tenant.hr.locked_out.add(Population.SUBSIDIARY)


def _renew_credentials(tenant: Tenant, at: datetime) -> None:
    tenant.hr.locked_out.discard(Population.SUBSIDIARY)


SCENARIO = Scenario(
    name="contoso",
    says="One person for each trouble, among healthy colleagues.",
    build=_build,
    cast=(
        Trouble(
            JANE,
            "Her country FR is outside the scoping filter.",
            "Correct her country to GB in HR",
            _set_country,
        ),
        Trouble(LIAM, "Hired after the last cycle began: not reached yet."),
        Trouble(
            SOFIA,
            "Two Entra accounts carry her employee id.",
            "Remove the second account",
            _remove_second_account,
        ),
        Trouble(EMMA, "Her last name is empty in HR.", "Enter her last name in HR", _give_last_name),
        Trouble(
            OLIVER,
            "His user id is missing when the account is written.",
            "Enter his user id in HR",
            _give_user_id,
        ),
        Trouble(TOMAS, "AD refuses him with a code nobody knows.", "Make AD accept him", _accept_tomas),
        Trouble(
            NOAH,
            "The SuccessFactors job is in quarantine.",
            "Renew the SuccessFactors credentials",
            _renew_credentials,
        ),
    ),
)
