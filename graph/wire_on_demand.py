"""What `provisionOnDemand` answers: two JSON texts, key and value, in one of two forms.

Either the key is `{"result": …, "details": …}` and the value an object, or the key is the name of a .NET type
and the value a list (both on Microsoft's own pages). What stands in the value looks like a row of the
provisioning log with other names: `type` for `provisioningStepType`, a flat `statusInfo`.

Sources: https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand and
https://learn.microsoft.com/entra/identity/app-provisioning/provision-on-demand.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from graph.forms import Details, Listed, Moment, Wire, Word, plain


def _text_or_none(sent: object) -> str | None:
    return None if sent is None else plain(sent)


LooseWord = Annotated[str, BeforeValidator(plain)]
"""A text that may come as a number or a boolean."""
LooseText = Annotated[str | None, BeforeValidator(_text_or_none)]


class KeyAndValue(Wire):
    """The outer answer. Both are texts that hold JSON; taken as anything, so that nothing is lost."""

    key: object = None
    value: object = None


class ResultDetails(Wire):
    error_code: LooseWord = ""
    error_message: LooseWord = ""


class Result(Wire):
    """The decoded key of the first form."""

    result: Word = ""
    details: ResultDetails | None = None


class StatusInfo(Wire):
    status: LooseWord = ""
    error_code: LooseWord = ""
    reason: LooseWord = ""
    additional_details: LooseWord = ""
    recommended_action: LooseWord = ""


class Step(Wire):
    name: LooseWord = ""
    type: LooseWord = ""
    status: LooseWord = ""
    description: LooseWord = ""
    timestamp: Moment = None
    details: Details = Field(default_factory=dict)


class Identity(Wire):
    id: LooseWord = ""
    display_name: LooseWord = ""


class Property(Wire):
    display_name: LooseWord = ""
    old_value: LooseText = None
    new_value: LooseText = None


class Provisioned(Wire):
    """One decoded value: what was done with one record. Any part may be missing."""

    action: LooseWord = ""
    change_id: LooseWord = ""
    start_time: Moment = None
    end_time: Moment = None
    modified_properties: Listed[Property] = Field(default_factory=list)
    provisioning_steps: Listed[Step] = Field(default_factory=list)
    status_info: StatusInfo | None = None
    source_identity: Identity | None = None
    target_identity: Identity | None = None

    @property
    def says_something(self) -> bool:
        """Whether anything is in it; `{}` is one of the answers that Microsoft shows."""
        status = self.status_info.status if self.status_info else ""
        return bool(self.provisioning_steps or self.modified_properties or self.action or status)
