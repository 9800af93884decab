"""Writes a job's synchronization schema as Graph does: rules, mappings, scoping filters, directories."""

from sandbox.directory import fixed_id
from sandbox.expressions import attributes_of, wire
from sandbox.jobs import AttributeMapping, Job
from sandbox.scope import UNARY

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
    names = (
        "EQUALS",
        "NOT EQUALS",
        "REGEX MATCH",
        "NOT REGEX MATCH",
        "Greater_Than",
        "Greater_Than_OR_EQUALS",
        *UNARY,
    )
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
            for name in names
        ]
    }


def _rule(job: Job) -> JsonObject:
    return {
        "containerFilter": None,
        "editable": True,
        "groupFilter": None,
        "id": fixed_id("rule", job.id),
        "metadata": [{"key": "supportsProvisionOnDemand", "value": "true"}],
        "name": "USER_INBOUND_USER",
        "priority": 1,
        "sourceDirectoryName": job.connector.source_system,
        "targetDirectoryName": job.connector.target_system,
        "objectMappings": [
            {
                "attributeMappings": [_attribute_mapping(mapping) for mapping in job.mappings],
                "enabled": True,
                "flowTypes": "Add, Update, Delete",
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
        "defaultValue": None,
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
