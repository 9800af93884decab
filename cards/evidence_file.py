"""The evidence file in a chat: Teams' card that asks for consent, its answer, and the card of the file.

They are no adaptive cards but Teams' own (learn.microsoft.com, "Send and receive files using bot").
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from microsoft_teams.cards.core import AdaptiveCard
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from cards.actions import EvidenceFile, Unknown, parse_action
from cards.blocks import button, buttons, new_card, para, something_else_button, title
from cards.escape import clean
from cards.words import Words
from diagnosis.text import Text, _, text

CONSENT = "application/vnd.microsoft.teams.card.file.consent"
INFO = "application/vnd.microsoft.teams.card.file.info"

MAX_BYTES = 256 * 1024
"""A file is no larger; the oldest events are left out of one that would be."""
_ABOUT_BYTES = 32 * 1024
"""The evidence is read when consent is given, so the card can only say how large such files usually are."""

_Line = Annotated[str, BeforeValidator(lambda value: clean(value, 200) if isinstance(value, str) else value)]


class Upload(BaseModel):
    """Where Teams lets the bot store the file, and what it is called there."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    upload_url: Annotated[str, Field(alias="uploadUrl", max_length=8192)]
    content_url: Annotated[str, Field(alias="contentUrl", max_length=4096)]
    name: _Line = "evidence.json"
    unique_id: Annotated[_Line, Field(alias="uniqueId")] = ""
    file_type: Annotated[_Line, Field(alias="fileType")] = "json"


class Consent(BaseModel):
    """The answer to the consent card; `question` is what the card asked for."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    action: Literal["accept", "decline"]
    question: EvidenceFile
    upload: Annotated[Upload | None, Field(alias="uploadInfo")] = None


def parse_consent(value: object) -> Consent | None:
    """The answer in an invoke's value; None for what no card of this build sends. Never raises."""
    if not isinstance(value, dict):
        return None
    question = parse_action(value.get("context"))
    if isinstance(question, Unknown) or not isinstance(question, EvidenceFile) or question.consent is None:
        return None
    try:
        return Consent.model_validate({**value, "question": question})
    except (ValidationError, RecursionError):
        return None


def file_name(now: datetime) -> str:
    """What the file is called: nobody's name, and no name twice, as a second file would replace the first."""
    return f"provisioning-evidence-{now.astimezone(UTC):%Y%m%d-%H%M%S}.json"


def consent_content(question: EvidenceFile, words: Words) -> dict[str, Any]:
    """Asks whether the bot may store the file. Whether or not, the same comes back."""
    context = question.model_dump(mode="json", exclude_none=True)
    return {
        "description": words.say(
            _("What I read about this person, with placeholders for names and other personal values.")
        ),
        "sizeInBytes": _ABOUT_BYTES,
        "acceptContext": context,
        "declineContext": context,
    }


def info_content(upload: Upload) -> dict[str, Any]:
    """Shows the file that was stored."""
    return {"uniqueId": upload.unique_id, "fileType": upload.file_type}


def not_stored_card(question: EvidenceFile, why: Text | str, words: Words) -> AdaptiveCard:
    """The file could not be stored, why, and two ways forward."""
    headline = _("I could not store the evidence file")
    again = question.model_copy(update={"consent": None})
    command = "provisioning-bot diagnose … --format bundle"
    body = [
        title(words.md(headline)),
        para(words.md(why)),
        para(
            words.md(text(_("An administrator gets the same on the terminal: {command}"), command=command)),
            tight=True,
        ),
        buttons([button(words.say(_("Try again")), again, primary=True), something_else_button(words)]),
    ]
    return new_card(body, words, headline=headline)
