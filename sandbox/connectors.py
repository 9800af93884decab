"""Contoso's three HR jobs and its other enterprise applications."""

from sandbox.directory import Directory, fixed_id
from sandbox.expression_parser import parse_expression
from sandbox.expressions import Attribute, Constant, Expression, join, lower, plain, switch
from sandbox.hr import Population
from sandbox.invented import (
    API_TO_AD,
    API_TO_ENTRA,
    OUTBOUND_GALLERY_ID,
    SUCCESSFACTORS_TO_AD,
    WORKDAY_TO_AD,
    WORKDAY_TO_ENTRA,
    Connector,
)
from sandbox.jobs import AppPrincipal, AttributeMapping, Job
from sandbox.people import DOMAIN, TENANT_ID
from sandbox.scope import Clause, Group, Scope

JsonObject = dict[str, object]

LIVE_COUNTRIES = ("US", "GB", "DE", "SE")
OUTBOUND_APP = "Fabrikam Travel"
OTHER_APPS = (
    "Contoso Intranet",
    "Contoso Timesheets",
    "Fabrikam Expenses",
    "Litware Learning",
    "Northwind Traders Shop",
    "Proseware Signatures",
    "Workday Reports",
)


def hr_jobs(active_directory: Directory, entra: Directory) -> list[Job]:
    """The jobs that bring workers into the two directories, in the order an admin created them."""
    countries = tuple(
        Group("Countries live in phase 1", (Clause("CountryReferenceTwoLetter", "EQUALS", (country,)),))
        for country in LIVE_COUNTRIES
    )
    workday_ad = _active_directory_mappings(
        hr_id="WorkerID",
        first="FirstName",
        last="LastName",
        display="PreferredNameData",
        user="UserID",
        title="BusinessTitle",
        department="SupervisoryOrganization",
        country="CountryReferenceTwoLetter",
    )
    successfactors_ad = _active_directory_mappings(
        hr_id="personIdExternal",
        first="firstName",
        last="lastName",
        display="displayName",
        user="username",
        title="jobTitle",
        department="department",
        country="country",
    )
    return [
        _job(WORKDAY_TO_AD, Population.OFFICE, active_directory, workday_ad, Scope(countries)),
        _job(WORKDAY_TO_ENTRA, Population.CLOUD, entra, _entra_mappings(), Scope(), ("surname",)),
        _job(SUCCESSFACTORS_TO_AD, Population.SUBSIDIARY, active_directory, successfactors_ad, Scope()),
    ]


def upload_job(directory: Directory, *, to_entra: bool) -> Job:
    """An API-driven job, its mapping as the gallery app brings it along.

    https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-configure-app
    """
    entra = {
        "employeeId": "[externalId]",
        "userPrincipalName": "[userName]",
        "mailNickname": "[nickName]",
        "displayName": "[displayName]",
        "givenName": "[name.givenName]",
        "surname": "[name.familyName]",
        "jobTitle": "[title]",
        "mobilePhone": '[phoneNumbers[type eq "work"].value]',
    }
    on_premises = {
        "employeeID": "[externalId]",
        "userPrincipalName": "[userName]",
        "sAMAccountName": "[nickName]",
        "cn": "[displayName]",
        "displayName": "[displayName]",
        "givenName": "[name.givenName]",
        "sn": "[name.familyName]",
        "title": "[title]",
        "telephoneNumber": '[phoneNumbers[type eq "work"].value]',
        "parentDistinguishedName": '"OU=Staff,DC=contoso,DC=com"',
    }
    once = ("userPrincipalName", "mailNickname", "sAMAccountName", "cn")
    mappings = tuple(
        AttributeMapping(
            target,
            parse_expression(source),
            matching_priority=1 if source == "[externalId]" else 0,
            only_on_create=target in once,
        )
        for target, source in (entra if to_entra else on_premises).items()
    )
    connector = API_TO_ENTRA if to_entra else API_TO_AD
    job = _job(connector, Population.UPLOADED, directory, mappings, Scope())
    job.app.notified = ("it-operations@contoso.com",)
    return job


def other_apps() -> list[AppPrincipal]:
    """Enterprise applications without provisioning."""
    return [_app(name, None) for name in OTHER_APPS]


def outbound_app() -> tuple[AppPrincipal, JsonObject]:
    """An application with an outbound SCIM job: provisioning, but not from HR."""
    app = _app(OUTBOUND_APP, OUTBOUND_GALLERY_ID)
    job: JsonObject = {
        "id": f"scim.{TENANT_ID.replace('-', '')}.{fixed_id('job', OUTBOUND_APP)}",
        "templateId": "scim",
        "schedule": {"expiration": None, "interval": "P10675199DT2H48M5.4775807S", "state": "Disabled"},
        "status": {
            "countSuccessiveCompleteFailures": 0,
            "escrowsPruned": False,
            "synchronizedEntryCountByType": [],
            "code": "Paused",
            "lastExecution": None,
            "lastSuccessfulExecution": None,
            "lastSuccessfulExecutionWithExports": None,
            "steadyStateFirstAchievedTime": "0001-01-01T00:00:00Z",
            "steadyStateLastAchievedTime": "0001-01-01T00:00:00Z",
            "quarantine": None,
        },
    }
    return app, job


def outbound_schema(job_id: str) -> JsonObject:
    """The schema of the outbound job: Entra ID is its source."""
    mapping: JsonObject = {
        "attributeMappings": [],
        "enabled": True,
        "flowTypes": "Add, Update, Delete",
        "metadata": [],
        "name": "Provision Microsoft Entra ID Users",
        "scope": None,
        "sourceObjectName": "User",
        "targetObjectName": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    }
    return {
        "id": job_id,
        "version": "v1.2",
        "synchronizationRules": [
            {
                "containerFilter": None,
                "editable": True,
                "groupFilter": None,
                "id": fixed_id("rule", job_id),
                "metadata": [],
                "name": "USER_OUTBOUND_USER",
                "priority": 1,
                "sourceDirectoryName": "Microsoft Entra ID",
                "targetDirectoryName": "customappsso",
                "objectMappings": [mapping],
            }
        ],
        "directories": [],
    }


def _app(name: str, gallery_id: str | None) -> AppPrincipal:
    return AppPrincipal(fixed_id("principal", name), fixed_id("application", name), name, gallery_id)


def _job(
    connector: Connector,
    population: Population,
    directory: Directory,
    mappings: tuple[AttributeMapping, ...],
    scope: Scope,
    validated: tuple[str, ...] = (),
) -> Job:
    tenant = TENANT_ID.replace("-", "")
    return Job(
        id=f"{connector.template_id}.{tenant}.{fixed_id('job', connector.app_name)}",
        app=_app(connector.app_name, connector.gallery_id),
        connector=connector,
        population=population,
        directory=directory,
        mappings=mappings,
        scope=scope,
        validated=validated,
    )


def _address(first: str, last: str) -> Expression:
    local = join(".", plain(lower(Attribute(first))), plain(lower(Attribute(last))))
    return join("@", local, Constant(DOMAIN))


def _active_directory_mappings(
    *, hr_id: str, first: str, last: str, display: str, user: str, title: str, department: str, country: str
) -> tuple[AttributeMapping, ...]:
    container = switch(
        Attribute(country),
        "OU=Staff,DC=contoso,DC=com",
        "GB",
        "OU=London,OU=Staff,DC=contoso,DC=com",
        "DE",
        "OU=Berlin,OU=Staff,DC=contoso,DC=com",
        "SE",
        "OU=Stockholm,OU=Staff,DC=contoso,DC=com",
    )
    return (
        AttributeMapping("employeeID", Attribute(hr_id), matching_priority=1),
        AttributeMapping("sAMAccountName", Attribute(user), only_on_create=True),
        AttributeMapping("cn", Attribute(display), only_on_create=True),
        AttributeMapping("displayName", Attribute(display)),
        AttributeMapping("givenName", Attribute(first)),
        AttributeMapping("sn", Attribute(last)),
        AttributeMapping("userPrincipalName", _address(first, last), only_on_create=True),
        AttributeMapping("mail", _address(first, last), only_on_create=True),
        AttributeMapping("title", Attribute(title)),
        AttributeMapping("department", Attribute(department)),
        AttributeMapping("c", Attribute(country)),
        AttributeMapping("parentDistinguishedName", container),
    )


def _entra_mappings() -> tuple[AttributeMapping, ...]:
    address = _address("FirstName", "LastName")
    nickname = join(".", plain(lower(Attribute("FirstName"))), plain(lower(Attribute("LastName"))))
    return (
        AttributeMapping("employeeId", Attribute("WorkerID"), matching_priority=1),
        AttributeMapping("userPrincipalName", address, only_on_create=True),
        AttributeMapping("mail", address, only_on_create=True),
        AttributeMapping("mailNickname", nickname, only_on_create=True),
        AttributeMapping("displayName", Attribute("PreferredNameData")),
        AttributeMapping("givenName", Attribute("FirstName")),
        AttributeMapping("surname", Attribute("LastName")),
        AttributeMapping("jobTitle", Attribute("BusinessTitle")),
        AttributeMapping("department", Attribute("SupervisoryOrganization")),
        AttributeMapping("country", Attribute("CountryReferenceTwoLetter")),
        AttributeMapping("usageLocation", Attribute("CountryReferenceTwoLetter")),
    )
