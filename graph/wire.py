"""What Graph sends, as models with Graph's names and shapes.

Unknown fields are ignored, null stands for an empty text or list, words of closed sets stay texts here and
are compared without regard to case where they are translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator, Field, RootModel, model_validator

from graph.forms import Details, Duration, Listed, Moment, Number, Texts, Wire, Word, moment, plain


class PageOf(Wire):
    """A page of anything."""

    value: list[object]
    next_link: str | None = Field(default=None, alias="@odata.nextLink")


class ErrorAnswer(Wire):
    """What can be told from an error body of any shape."""

    code: str = ""
    request_id: str | None = None
    message: str = ""

    @classmethod
    def lenient(cls, sent: object) -> ErrorAnswer:
        """Graph spells `innerError` in two ways and nests it (https://learn.microsoft.com/graph/errors)."""
        error = sent.get("error") if isinstance(sent, Mapping) else None
        if not isinstance(error, Mapping):
            return cls()
        code, message = error.get("code"), error.get("message")
        inner: object = error
        request_id: object = None
        for _depth in range(5):
            if not isinstance(inner, Mapping):
                break
            request_id = inner.get("request-id") or inner.get("requestId") or request_id
            inner = inner.get("innerError") or inner.get("innererror")
        return cls(
            code=code if isinstance(code, str) else "",
            request_id=request_id if isinstance(request_id, str) else None,
            message=message if isinstance(message, str) else "",
        )


class BatchPartAnswer(Wire):
    id: Annotated[str, BeforeValidator(str)]
    status: int
    headers: Details = Field(default_factory=dict)
    body: object = None


class BatchAnswer(Wire):
    responses: list[BatchPartAnswer]


class Anything(RootModel[dict[str, object]]):
    """An object that is parsed later: the parts of one batch may be of several kinds."""


class Ids(Wire):
    """A list of bare ids, as `checkMemberGroups` answers."""

    value: Listed[str] = Field(default_factory=list)


class ServicePrincipal(Wire):
    id: str
    app_id: Word = ""
    display_name: Word = ""
    application_template_id: Word = ""


class ServicePrincipals(Wire):
    """The first page of apps."""

    value: Listed[ServicePrincipal] = Field(default_factory=list)
    next_link: str | None = Field(default=None, alias="@odata.nextLink")


class OnPremisesProvisioningError(Wire):
    """What the directory synchronisation could not bring into Entra ID of an account."""

    category: Word = ""
    occurred_date_time: Moment = None
    property_causing_error: Word = ""
    value: Word = ""


class ServiceProvisioningError(Wire):
    """What a service behind Entra ID, such as Exchange, could not do with an account."""

    created_date_time: Moment = None
    is_resolved: bool | None = None
    service_instance: Word = ""
    error_detail: Word = ""


class Channel(Wire):
    """A channel of a team. `membership_type`: standard, private, shared, or what Graph adds."""

    display_name: Word = ""
    membership_type: Word = ""


class User(Wire):
    """An account; `held` has every property of the answer as a text, by Graph's name."""

    id: str
    display_name: Word = ""
    user_principal_name: Word = ""
    mail: str | None = None
    employee_id: str | None = None
    account_enabled: bool | None = None
    created_date_time: Moment = None
    deleted_date_time: Moment = None
    on_premises_sync_enabled: bool | None = None
    on_premises_last_sync_date_time: Moment = None
    on_premises_provisioning_errors: Listed[OnPremisesProvisioningError] = Field(default_factory=list)
    service_provisioning_errors: Listed[ServiceProvisioningError] = Field(default_factory=list)
    user_type: str | None = None
    job_title: str | None = None
    department: str | None = None
    office_location: str | None = None
    held: Texts = Field(default_factory=dict)

    @property
    def is_guest(self) -> bool:
        """Whether the account belongs to another organisation."""
        return (self.user_type or "").lower() == "guest"

    @model_validator(mode="before")
    @classmethod
    def _keep(cls, sent: object) -> object:
        return {**sent, "held": sent} if isinstance(sent, Mapping) else sent


class VerifiedDomain(Wire):
    name: Word = ""


class ObjectConnection(Wire):
    """A stored link between a record and an account (beta)."""

    object_id: Word = ""
    source_anchor: Word = ""
    target_anchor: Word = ""
    display_name: Word = ""


class OnPremisesAgent(Wire):
    """An agent on a server of the company (beta)."""

    id: str
    machine_name: Word = ""
    status: Word = ""
    supported_publishing_types: Listed[Word] = Field(default_factory=list)

    @property
    def provisions(self) -> bool:
        """Whether it carries provisioning; one that names no purpose does, as it was listed for that one."""
        kinds = {kind.casefold() for kind in self.supported_publishing_types}
        return not kinds or "provisioning" in kinds


class Organization(Wire):
    on_premises_sync_enabled: bool | None = None
    on_premises_last_sync_date_time: Moment = None
    verified_domains: list[VerifiedDomain] | None = None


class TaskError(Wire):
    code: Word = ""
    message: Word = ""


class SynchronizationTaskExecution(Wire):
    state: Word = ""
    time_began: Moment = None
    time_ended: Moment = None
    count_imported_deltas: Number = 0
    count_imported: Number = 0
    count_exported: Number = 0
    count_escrowed: Number = 0
    error: TaskError | None = None


class SynchronizationQuarantine(Wire):
    reason: Word = ""
    current_began: Moment = None
    series_began: Moment = None
    next_attempt: Moment = None
    error: TaskError | None = None


class SynchronizationProgress(Wire):
    completed_units: Number = 0
    total_units: Number = 0


class SynchronizationStatus(Wire):
    code: Word = ""
    count_successive_complete_failures: Number = 0
    escrows_pruned: bool | None = None
    last_execution: SynchronizationTaskExecution | None = None
    quarantine: SynchronizationQuarantine | None = None
    steady_state_first_achieved_time: Moment = None
    steady_state_last_achieved_time: Moment = None
    progress: Listed[SynchronizationProgress] = Field(default_factory=list)


class SynchronizationSchedule(Wire):
    interval: Duration = None
    state: Word = ""


class SynchronizationJob(Wire):
    id: str
    template_id: Word = ""
    schedule: SynchronizationSchedule | None = None
    status: SynchronizationStatus | None = None


class SynchronizationJobs(Wire):
    """The first page of a service principal's jobs. An app without provisioning has none, or answers 404."""

    value: Listed[SynchronizationJob] = Field(default_factory=list)
    next_link: str | None = Field(default=None, alias="@odata.nextLink")


class FilterOperand(Wire):
    values: Listed[Word] = Field(default_factory=list)


class FilterClause(Wire):
    source_operand_name: Word = ""
    operator_name: Word = ""
    target_operand: FilterOperand | None = None


class FilterGroup(Wire):
    name: Word = ""
    clauses: Listed[FilterClause] = Field(default_factory=list)


class Filter(Wire):
    groups: Listed[FilterGroup] = Field(default_factory=list)


class AttributeMappingSource(Wire):
    expression: Word = ""
    name: Word = ""
    type: Word = ""


class AttributeMapping(Wire):
    target_attribute_name: Word = ""
    source: AttributeMappingSource | None = None
    default_value: str | None = None
    matching_priority: Number = 0
    flow_type: Word = ""


class ObjectMapping(Wire):
    name: Word = ""
    enabled: bool | None = None
    flow_types: Word = ""
    source_object_name: Word = ""
    target_object_name: Word = ""
    scope: Filter | None = None
    attribute_mappings: Listed[AttributeMapping] = Field(default_factory=list)


class MetadataEntry(Wire):
    key: Word = ""
    value: Annotated[str, BeforeValidator(plain)] = ""


class SynchronizationRule(Wire):
    id: Word = ""
    name: Word = ""
    priority: Number = 0
    source_directory_name: Word = ""
    target_directory_name: Word = ""
    object_mappings: Listed[ObjectMapping] = Field(default_factory=list)
    metadata: Listed[MetadataEntry] = Field(default_factory=list)


class SynchronizationSchema(Wire):
    id: Word = ""
    synchronization_rules: Listed[SynchronizationRule] = Field(default_factory=list)


class ParsedExpression(Wire):
    """What `parseExpression` answers: whether the expression can be read, and what it gives."""

    parsing_succeeded: bool | None = None
    evaluation_succeeded: bool | None = None
    evaluation_result: Listed[object] = Field(default_factory=list)
    error: TaskError | None = None


class ProvisionedIdentity(Wire):
    id: Word = ""
    display_name: Word = ""
    identity_type: Word = ""
    details: Details = Field(default_factory=dict)


class ProvisioningErrorInfo(Wire):
    error_code: Word = ""
    reason: Word = ""
    additional_details: Word = ""
    recommended_action: Word = ""


class ProvisioningStatusInfo(Wire):
    status: Word = ""
    error_information: ProvisioningErrorInfo | None = None


class ProvisioningStep(Wire):
    name: Word = ""
    description: Word = ""
    provisioning_step_type: Word = ""
    status: Word = ""
    details: Details = Field(default_factory=dict)


class ModifiedProperty(Wire):
    display_name: Word = ""
    old_value: str | None = None
    new_value: str | None = None


class ProvisioningObjectSummary(Wire):
    """A row of the provisioning log; the id and the time are what makes it one."""

    id: str
    activity_date_time: Annotated[datetime, BeforeValidator(moment)]
    job_id: Word = ""
    change_id: Word = ""
    cycle_id: Word = ""
    provisioning_action: Word = ""
    provisioning_status_info: ProvisioningStatusInfo | None = None
    provisioning_steps: Listed[ProvisioningStep] = Field(default_factory=list)
    source_identity: ProvisionedIdentity | None = None
    target_identity: ProvisionedIdentity | None = None
    modified_properties: Listed[ModifiedProperty] = Field(default_factory=list)
