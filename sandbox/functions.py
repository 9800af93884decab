"""The functions of attribute mappings: what each does with its arguments.

https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Values = list[str]


class ExpressionError(ValueError):
    """An expression can't be read or evaluated; the message says why."""


COMPARISONS = ("<>", "<=", ">=", "=", "<", ">")

# The keys that published bodies show for a function's arguments; the others are unknown.
NAMED_PARAMETERS: dict[str, tuple[str, ...]] = {
    "Replace": ("source", "Find", "RegexPattern", "RegexGroupName", "Replacement", "ReplacementAttribute",
                "Template"),
    "Mid": ("source", "start", "length"),
    "Not": ("source",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Signature:
    """A function: its arguments by name, how many must be given, whether the last may repeat."""

    parameters: tuple[str, ...]
    required: int
    call: Callable[[Values], str]
    repeats: bool = False


def apply(name: str, values: Values) -> str:
    """The value of a function or comparison; raises ExpressionError."""
    if name in COMPARISONS:
        return _truth(_compare(name, *values))
    signature = FUNCTIONS.get(name)
    if signature is None:
        raise ExpressionError(f"'{name}' is not a known function.")
    most = None if signature.repeats else len(signature.parameters)
    if len(values) < signature.required or (most is not None and len(values) > most):
        raise ExpressionError(f"The function '{name}' was given {len(values)} arguments.")
    padded = values + [""] * (len(signature.parameters) - len(values))
    try:
        return signature.call(padded)
    except ExpressionError:
        raise
    except (ValueError, IndexError, re.error) as error:
        raise ExpressionError(f"The function '{name}' could not be evaluated: {error}") from error


def _truth(value: bool) -> str:
    return "True" if value else "False"


def _true(value: str) -> bool:
    return value.casefold() == "true"


def _compare(operator: str, left: str, right: str) -> bool:
    if operator == "=":
        return left == right
    if operator == "<>":
        return left != right
    try:
        pair: tuple[float, float] | tuple[str, str] = (float(left), float(right))
    except ValueError:
        pair = (left, right)
    order = (pair[0] > pair[1]) - (pair[0] < pair[1])  # type: ignore[operator]  # both are of one kind
    return {"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}[operator]


def _switch(values: Values) -> str:
    source, default, *pairs = values
    if len(pairs) % 2:
        raise ExpressionError("The function 'Switch' has a key without a value.")
    return dict(zip(pairs[::2], pairs[1::2], strict=True)).get(source, default)


def _replace(values: Values) -> str:
    source, old, pattern, _group, replacement, _attribute, template = values
    if template:
        return template.replace(old, source)
    if pattern:
        return re.sub(pattern, replacement.replace("\\", r"\\"), source)
    return source.replace(old, replacement) if old else source


def _mid(values: Values) -> str:
    start, length = int(values[1]), int(values[2])
    if start < 1:
        raise ExpressionError("The function 'Mid' counts from 1.")
    return values[0][start - 1 : start - 1 + length]


def _plain(values: Values) -> str:
    return unicodedata.normalize("NFKD", values[0]).encode("ascii", "ignore").decode()


def _word(values: Values) -> str:
    words = [word for word in re.split(f"[{re.escape(values[2] or ' ')}]", values[0]) if word]
    number = int(values[1])
    return words[number - 1] if 1 <= number <= len(words) else ""


_DATE_TOKENS = (
    ("yyyy", "%Y"), ("MM", "%m"), ("dd", "%d"), ("HH", "%H"), ("mm", "%M"), ("ss", "%S"), ("zzz", "%z"),
    ("yy", "%y"), ("tt", "%p"), ("hh", "%I"),
)  # fmt: skip


def _date_format(written: str) -> str:
    """A .NET date format in Python's words."""
    found = ""
    while written:
        for token, code in _DATE_TOKENS:
            if written.startswith(token):
                found, written = found + code, written[len(token) :]
                break
        else:
            found, written = found + written[0].replace("%", "%%"), written[1:]
    return found


def _format_date(values: Values) -> str:
    source, _styles, read_as, write_as = values
    if not source:
        return ""
    # The text has no zone or carries its own; the value is written with the same clock it came with.
    try:
        at = (
            datetime.strptime(source, _date_format(read_as))  # noqa: DTZ007
            if read_as
            else datetime.fromisoformat(source)
        )
    except ValueError as error:
        form = read_as or "an ISO 8601 date"
        raise ExpressionError(f"FormatDateTime cannot read '{source}' as {form}.") from error
    return at.strftime(_date_format(write_as))


def _in_text(values: Values) -> str:
    start = int(values[2] or "1")
    return str(values[0].casefold().find(values[1].casefold(), start - 1) + 1)


FUNCTIONS: dict[str, Signature] = {
    "Append": Signature(("source", "suffix"), 2, lambda v: v[0] + v[1]),
    "CBool": Signature(("source",), 1, lambda v: _truth(v[0].casefold() in ("true", "1", "yes"))),
    "Coalesce": Signature(("source1", "source2"), 1, lambda v: next(filter(None, v), ""), repeats=True),
    "FormatDateTime": Signature(
        ("source", "dateTimeStyles", "inputFormat", "outputFormat"), 4, _format_date
    ),
    "IgnoreFlowIfNullOrEmpty": Signature(("expression",), 1, lambda v: v[0]),
    "IIF": Signature(
        ("condition", "valueIfTrue", "valueIfFalse"), 3, lambda v: v[1] if _true(v[0]) else v[2]
    ),
    "InStr": Signature(("value1", "value2", "start", "compareType"), 2, _in_text),
    "IsNull": Signature(("expression",), 1, lambda v: _truth(not v[0])),
    "IsNullOrEmpty": Signature(("expression",), 1, lambda v: _truth(not v[0])),
    "IsPresent": Signature(("expression",), 1, lambda v: _truth(bool(v[0]))),
    "Join": Signature(
        ("separator", "source1", "source2"), 2, lambda v: v[0].join(filter(None, v[1:])), repeats=True
    ),
    "Left": Signature(("source", "numChars"), 2, lambda v: v[0][: int(v[1])]),
    "Mid": Signature(("source", "start", "length"), 3, _mid),
    "NormalizeDiacritics": Signature(("source",), 1, _plain),
    "Not": Signature(("source",), 1, lambda v: _truth(not _true(v[0]))),
    "PCase": Signature(("source", "wordSeparators"), 1, lambda v: v[0].title()),
    "Replace": Signature(
        ("source", "oldValue", "regexPattern", "regexGroupName", "replacementValue",
         "replacementAttributeName", "template"),
        2,
        _replace,
    ),
    "Right": Signature(("source", "numChars"), 2, lambda v: v[0][-int(v[1]) :] if int(v[1]) else ""),
    "SelectUniqueValue": Signature(("uniqueValueRule1", "uniqueValueRule2"), 1, lambda v: v[0], repeats=True),
    "StripSpaces": Signature(("source",), 1, lambda v: v[0].replace(" ", "")),
    "Switch": Signature(("source", "defaultValue", "key", "value"), 2, _switch, repeats=True),
    "ToLower": Signature(("source", "culture"), 1, lambda v: v[0].lower()),
    "ToUpper": Signature(("source", "culture"), 1, lambda v: v[0].upper()),
    "Trim": Signature(("source",), 1, lambda v: v[0].strip()),
    "Word": Signature(("source", "wordNumber", "delimiters"), 2, _word),
}  # fmt: skip
