"""Times of day beside a date: "at 9:30", "5 pm", "9 Uhr", "noon"."""

from __future__ import annotations

from datetime import time

from dialogs.utterance.date_forms.date_tokens import DIGITS, DateTokens
from dialogs.utterance.tokens import Kind


def clock(message: DateTokens, i: int) -> tuple[time | None, int]:
    """A time of day at token `i`, and where it ends."""
    j = i
    while j < i + 2 and message.low(j) in message.words.clock_lead:
        j += 1
    text = message.words.midday.get(message.low(j), message.low(j))
    if message.kind(j) is Kind.NUMBER and message.low(j + 1) in message.words.clock_units:
        hour = message.number(j)
        fits = hour is not None and hour < 24
        return (time(hour or 0), j + 2) if fits else (None, i)
    if message.kind(j) is not Kind.CLOCK and text == message.low(j):
        return None, i
    parts = [int(digits) for digits in DIGITS.findall(text)][:2]
    hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
    if text.endswith("m"):
        hour = hour % 12 + 12 * text.endswith("pm")
    elif message.low(j + 1) in ("am", "pm"):
        hour = hour % 12 + 12 * (message.low(j + 1) == "pm")
        j += 1
    return (time(hour, minute), j + 1) if hour < 24 and minute < 60 else (None, i)
