"""Writes a job's synchronization schema as Graph does: rules, mappings, scoping filters, directories."""

from sandbox.directory import fixed_id
from sandbox.expressions import attributes_of, wire
from sandbox.jobs import AttributeMapping, Job
from sandbox.scope import OPERATORS, UNARY

JsonObject = dict[str, object]


def schema(job: Job) -> JsonObject:
    """The synchronizationSchema of a job (https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get).

    `directories` is written inline, as the page's bodies show it.
    """
    return {
        "id": job.id,
        "version": "v1.2",
        "synchronizationRules": [_rule(job)],
        "directories": [
            _directory(job.connector.source_system, job.connector.source_object, _source_names(job), ()),
            _directory(
                job.connector.target_system,
                job.connector.target_object,
                [mapping.target for mapping in job.mappings],
                (*job.validated, *job.directory.mandatory),
            ),
        ],
    }


def filter_operators() -> JsonObject:
    """The answer of .../schema/filterOperators."""
    return {
        "value": [
            {
                "id": name,
                "name": name,
                "arity": "Unary" if name in UNARY else "Binary",
                "multivaluedComparisonType": "All",
                "supportedAttributeTypes": ["Integer"]
                if name.startswith("Greater")
                else ["String", "Integer"],
            }
            for name in OPERATORS
        ]
    }


def _rule(job: Job) -> JsonObject:
    return {
        "containerFilter": None,
        "editable": True,
        "groupFilter": None,
        "id": fixed_id("rule", job.id),
        "metadata": [{"key": "supportsProvisionOnDemand", "value": str(job.connector.on_demand).lower()}],
        "name": "USER_INBOUND_USER",
        "priority": 1,
        "sourceDirectoryName": job.connector.source_system,
        "targetDirectoryName": job.connector.target_system,
        "objectMappings": [
            {
                "attributeMappings": [_attribute_mapping(mapping) for mapping in job.mappings],
                "enabled": job.enabled,
                "flowTypes": job.flow_types,
                "metadata": [
                    {"key": "IsCustomerDefined", "value": "false"},
                    {"key": "Disposition", "value": '"Normal"'},
                    {"key": "EscrowBehavior", "value": '"Default"'},
                ],
                "name": (
                    f"Synchronize {job.connector.source_system} Workers "
                    f"to {job.connector.target_system} Users"
                ),
                "scope": job.scope.wire(),
                "sourceObjectName": job.connector.source_object,
                "targetObjectName": job.connector.target_object,
            }
        ],
    }


def _attribute_mapping(mapping: AttributeMapping) -> JsonObject:
    return {
        "defaultValue": mapping.default,
        "exportMissingReferences": False,
        "flowBehavior": "FlowWhenChanged",
        "flowType": "ObjectAddOnly" if mapping.only_on_create else "Always",
        "matchingPriority": mapping.matching_priority,
        "source": wire(mapping.source),
        "targetAttributeName": mapping.target,
    }


def _directory(name: str, object_name: str, attributes: list[str], required: tuple[str, ...]) -> JsonObject:
    return {
        "id": fixed_id("directory", name),
        "name": name,
        "objects": [
            {
                "name": object_name,
                "attributes": [
                    {
                        "anchor": False,
                        "apiExpressions": _api_expressions(name, attribute),
                        "caseExact": False,
                        "defaultValue": None,
                        "metadata": [],
                        "multivalued": False,
                        "mutability": "ReadWrite",
                        "name": attribute,
                        "required": attribute in required,
                        "referencedObjects": [],
                        "type": "String",
                    }
                    for attribute in attributes
                ],
            }
        ],
    }


def _source_names(job: Job) -> list[str]:
    names: dict[str, None] = {}
    for mapping in job.mappings:
        names.update(dict.fromkeys(leaf.name for leaf in attributes_of(mapping.source)))
    for group in job.scope.groups:
        names.update(dict.fromkeys(clause.attribute for clause in group.clauses))
    return list(names)


# What SuccessFactors' default expressions read: the first of possibly several employments
# (https://learn.microsoft.com/entra/identity/app-provisioning/sap-successfactors-attribute-reference).
_JOB_INFO = "$.employmentNav.results[0].jobInfoNav.results[0]"
_JSON_PATHS = {
    "jobTitle": f"{_JOB_INFO}.jobTitle",
    "department": f"{_JOB_INFO}.departmentNav.name_localized",
    "country": f"{_JOB_INFO}.companyNav.countryOfRegistrationNav.twoCharCountryCode",
    "startDate": "$.employmentNav.results[0].startDate",
    "emplStatus": f"{_JOB_INFO}.emplStatusNav.externalCode",
    "personIdExternal": "$.personIdExternal",
}


def _api_expressions(directory: str, attribute: str) -> list[JsonObject]:
    if directory != "SAP SuccessFactors" or attribute not in _JSON_PATHS:
        return []
    return [{"key": "JSONPath", "value": _JSON_PATHS[attribute]}]
