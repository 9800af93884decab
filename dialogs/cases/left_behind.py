"""What of a message can't be passed on: files and pictures. Everything else of it is text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from botbuilder.schema import Activity

_HTML = "text/html"
_CARDS = "application/vnd.microsoft.card."
_FILE = re.compile(r"<attachment\b", re.I)
_PICTURE = re.compile(r"<img\b[^<>]*>", re.I)
_EMOJI = re.compile(r"\bitemtype=\"[^\"]*/(?:emoji|reply)\"", re.I)


def left_behind(activity: Activity) -> int:
    """How many files and pictures a message holds.

    Teams sends each formatted message once more as an attachment of the type text/html, which is no file
    ("Messages in bot conversations", learn.microsoft.com). In a channel a bot gets no file itself,
    only its mark in that text; a picture in the text is an `<img>`, as emoji are.
    """
    attachments = activity.attachments or ()
    kinds = [_kind(attachment.content_type) for attachment in attachments]
    files = sum(kind != _HTML and not kind.startswith(_CARDS) for kind in kinds)
    if files:
        return files
    texts = [
        attachment.content
        for attachment, kind in zip(attachments, kinds, strict=True)
        if kind == _HTML and isinstance(attachment.content, str)
    ]
    return _marks(texts)


def _marks(texts: Sequence[str]) -> int:
    pictures = sum(not _EMOJI.search(picture) for text in texts for picture in _PICTURE.findall(text))
    return pictures + sum(len(_FILE.findall(text)) for text in texts)


def _kind(content_type: object) -> str:
    return content_type.lower() if isinstance(content_type, str) else ""
