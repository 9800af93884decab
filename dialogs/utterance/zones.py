"""Finds the field labels of pasted tickets and mails ("Caller:", "Start date:") and what each one covers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogs.utterance.language import NameWords
from dialogs.utterance.tokens import Kind, Token

_CLOSED = {";", "|"}
_LONGEST_LABEL = 5


def label_zones(tokens: Sequence[Token], labels: Mapping[str, str], names: NameWords) -> list[str]:
    """For each token the kind of the label it stands under, "label" for the label itself, or "".

    A label is the one to five words before a colon. It covers the rest of its line, up to the next label.
    What follows a mail's closing ("Kind regards,") is the sender's, so it is "bystander" to the end.
    """
    zones = [""] * len(tokens)
    current, bracketed = "", False
    starts = _starts(tokens, labels, names)
    said = {kind for _, kind in starts.values()}
    # Beside an "affected employee" the plain "user" of a ticket is who opened it.
    meant = {"affected": "person", "user": "bystander" if "affected" in said else "person"}
    starts = {at: (end, meant.get(kind, kind)) for at, (end, kind) in starts.items()}
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if i in starts:
            end, current = starts[i]
            zones[i:end] = ["label"] * (end - i)
            bracketed = i > 0 and tokens[i - 1].text == "("
            i = end
            continue
        if token.kind is Kind.BREAK or token.text in _CLOSED or (bracketed and token.text == ")"):
            current = ""
        if current in ("person", "bystander") and _sentence_ends(tokens, i):
            current = ""
        if (token.low in names.closings and _closes(tokens, i)) or (
            token.low in names.thanks and _alone(tokens, i)
        ):
            zones[i:] = ["bystander"] * (len(tokens) - i)
            return zones
        zones[i] = current
        i += 1
    return zones


def _starts(
    tokens: Sequence[Token], labels: Mapping[str, str], names: NameWords
) -> dict[int, tuple[int, str]]:
    """Where each label starts: the token after its colon, and its kind. "Open a ticket:" is a sentence."""
    found: dict[int, tuple[int, str]] = {}
    for i, token in enumerate(tokens):
        if token.text not in (":", "="):
            continue
        end = i - (i > 0 and tokens[i - 1].text == ".")  # "Tel.:"
        for length in range(min(_LONGEST_LABEL, end), 0, -1):
            words = tokens[end - length : end]
            phrase = " ".join(word.low for word in words)
            before = tokens[end - length - 1] if end > length else None
            if token.text == "=" and before and (before.kind is Kind.WORD or before.text == ":"):
                continue  # "has country = France" is a sentence
            lead = tokens[end - length - 1].low if end > length else ""
            sentence = lead in names.determiners or lead in names.inner  # "change of manager:" is none
            sentence = sentence or (lead[:1].isdigit() and lead[-1:].isalpha())  # nor is "3rd floor:"
            labelled = all(word.kind is Kind.WORD or word.text == "#" for word in words)
            following = tokens[i + 1].low if i + 1 < len(tokens) else ""
            sentence = sentence or (labels.get(phrase) == "value" and following in names.value_says)
            if phrase in labels and labelled and not sentence:
                found[end - length] = (i + 1, labels[phrase])
                break
    return found


def _sentence_ends(tokens: Sequence[Token], i: int) -> bool:
    """Whether a full stop ends what the label covers: "User: Jane Doe. Office shows …", but not "K."."""
    if tokens[i].text != "." or not 0 < i < len(tokens) - 1:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    return (
        (len(before.text) > 3 or before.text == ")")
        and after.kind is Kind.WORD
        and after.start > tokens[i].end
    )


def _closes(tokens: Sequence[Token], i: int) -> bool:
    """Whether the closing word ends its line or is followed by a comma: "regards," not "regards Jane"."""
    end = i + 1
    end += (
        end + 1 < len(tokens) and tokens[end].text == "." and tokens[end + 1].text in (",", "\n")
    )  # "Att.,"
    return i > 0 and (end == len(tokens) or tokens[end].kind is Kind.BREAK or tokens[end].text == ",")


def _alone(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word, with a comma or the like, is a line of its own below other lines."""
    polite = i + 2 < len(tokens) and tokens[i + 1].kind is Kind.WORD and tokens[i + 2].text == ","
    end = i + 1 + polite  # "Thank you,"
    end += end < len(tokens) and tokens[end].kind is Kind.PUNCT
    below = i > 0 and tokens[i - 1].kind is Kind.BREAK
    return below and end < len(tokens) and tokens[end].kind is Kind.BREAK
