"""Buttons that answer a question of the bot, or ask for another one."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, ModelWrapValidatorHandler, ValidationError, model_validator

from cards.actions.shape import Pressed, Short, blank_is_none
from diagnosis.evidence import Change
from diagnosis.jobs import HrSystem


class _Step(Pressed):
    """The answer to a question that the bot asked; in a shared place `asker` marks whom it asked."""

    asker: Short | None = None


class ChoosePerson(_Step):
    """The n-th person of the list (from 1), none of them, or a person picked from the organisation.

    `person` is the id of the people picker, which answers with an Entra object id (learn.microsoft.com,
    "People Picker in Adaptive Cards"), `worker` that of the list of people without an account, whose values
    are our own (`dialogs.suggesting`), `typed` that of a text; clients leave out what is empty.
    """

    verb: Literal["choose_person"] = "choose_person"
    pick: Annotated[int, Field(ge=1)] | Literal["none"] | None = None
    person: Annotated[Short | None, BeforeValidator(blank_is_none)] = None
    worker: Annotated[Short | None, BeforeValidator(blank_is_none)] = None
    typed: Annotated[Short | None, BeforeValidator(blank_is_none)] = None


class Back(_Step):
    """Ask the question before this one again."""

    verb: Literal["back"] = "back"


class Details(_Step):
    """What was expected and since when; None is "I don't know". The fields are also the inputs' ids.

    `unread` names the fields that were filled in and could not be understood; they are None then.
    """

    verb: Literal["details"] = "details"
    unread: Annotated[tuple[Literal["expect", "changed_on", "source"], ...], Field(exclude=True)] = ()
    expect: Annotated[Change | None, BeforeValidator(blank_is_none)] = None
    changed_on: Annotated[date | None, BeforeValidator(blank_is_none)] = None
    source: Annotated[HrSystem | None, BeforeValidator(blank_is_none)] = None

    @model_validator(mode="wrap")
    @classmethod
    def _keep_what_can_be_read(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(data, dict):
            return handler(data)
        data = {key: value for key, value in data.items() if key != "unread"}
        try:
            return handler(data)
        except ValidationError as error:
            wrong = {str(one["loc"][0]) for one in error.errors() if one["loc"]}
            unread = [field for field in ("expect", "changed_on", "source") if field in wrong]
            if not unread:
                raise
            read = handler({key: value for key, value in data.items() if key not in unread})
            return read.model_copy(update={"unread": tuple(unread)})


class SomethingElse(Pressed):
    """Ask about another person."""

    verb: Literal["something_else"] = "something_else"
