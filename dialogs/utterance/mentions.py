"""Takes the bot's own @mention out of a message and keeps everybody else's as people."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence

from dialogs.utterance.question import Mention

_TAG = re.compile(r"</?at\b[^<>]{0,100}>", re.IGNORECASE)
_ORG_ID = re.compile(r"(?:8:orgid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", re.IGNORECASE)


def strip_bot_mention(
    text: str | None, entities: Sequence[Mapping[str, object]] | None, bot_id: str
) -> tuple[str, list[Mention]]:
    """The text without the bot's mention, and the other people mentioned, in their order.

    `entities` are the activity's entities as plain JSON; malformed ones are skipped. Only the text of the
    bot's own mention goes, and only once: a person or word that shares the bot's name stays. Anyone else's
    mention is replaced by her plain name. Teams writes `<at>Name</at>`, in a message handed to a message
    extension `<at id="0">Name</at>`, and puts `&nbsp;` between a mention and what follows (observed).
    """
    plain = text if isinstance(text, str) else ""
    people: list[Mention] = []
    bot_gone = False
    for entity in entities or ():
        if not isinstance(entity, Mapping) or str(entity.get("type", "")).lower() != "mention":
            continue
        mentioned = entity.get("mentioned")
        if not isinstance(mentioned, Mapping):
            continue
        shown = entity.get("text")
        shown = shown if isinstance(shown, str) else ""
        if mentioned.get("id") == bot_id:
            if not bot_gone:
                plain, bot_gone = _replace_once(plain, shown, " ")
            continue
        full = mentioned.get("name")
        name = full.strip() if isinstance(full, str) else ""
        name = name or html.unescape(_TAG.sub("", shown)).strip()
        if name:
            plain, _ = _replace_once(plain, shown, f" {name} ")
            people.append(Mention(name=name, entra_id=_entra_id(mentioned)))
    plain = _TAG.sub(" ", plain).replace("&nbsp;", " ").replace("\u00a0", " ")
    lines = (" ".join(line.split()) for line in plain.splitlines())
    return re.sub(r" (?=[?!.,;:)])", "", "\n".join(lines)).strip(), people


def _replace_once(text: str, shown: str, new: str) -> tuple[str, bool]:
    """The text with the first `shown` replaced, also where only its tag's attributes differ from the text."""
    if not shown:
        return text, False
    if shown in text:
        return text.replace(shown, new, 1), True
    inner = _TAG.sub("", shown).strip()
    tagged = re.search(r"<at\b[^<>]{0,100}>\s{0,5}" + re.escape(inner) + r"\s{0,5}</at>", text, re.IGNORECASE)
    if not inner or tagged is None:
        return text, False
    return text[: tagged.start()] + new + text[tagged.end() :], True


def _entra_id(mentioned: Mapping[object, object]) -> str | None:
    """The Entra object id, where the client gave one: its own field, or inside a `8:orgid:` id."""
    for key in ("aadObjectId", "id"):
        value = mentioned.get(key)
        found = _ORG_ID.fullmatch(value) if isinstance(value, str) else None
        if found:
            return found[1].lower()
    return None
