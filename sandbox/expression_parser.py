"""Reads a mapping expression as an admin types it: `Switch([Country], "OU=Staff", "GB", "OU=London")`."""

from sandbox.expressions import Attribute, Constant, Expression, Function, Omitted
from sandbox.functions import COMPARISONS, FUNCTIONS, ExpressionError

_DEEPEST = 40


def parse_expression(written: str) -> Expression:
    """The tree of an expression; raises ExpressionError when it is malformed or names an unknown function."""
    reader = _Reader(written)
    found = reader.expression(0)
    reader.end()
    return found


class _Reader:
    def __init__(self, written: str) -> None:
        self._text = written
        self._at = 0

    def expression(self, depth: int) -> Expression:
        """One value, or two with a comparison between them."""
        left = self._value(depth)
        for operator in COMPARISONS:
            if self._take(operator):
                return Function(operator, (left, self._value(depth)))
        return left

    def end(self) -> None:
        self._skip()
        if self._at < len(self._text):
            raise self._wrong("unexpected text")

    def _value(self, depth: int) -> Expression:
        if depth > _DEEPEST:
            raise self._wrong("the expression is nested too deeply")
        self._skip()
        if self._peek() == "[":
            return self._attribute()
        if self._peek() == '"':
            return self._constant()
        return self._call(depth)

    def _attribute(self) -> Attribute:
        """`[name]`; brackets inside it belong to the name, as in `[emails[type eq "work"].value]`."""
        start, depth = self._at + 1, 0
        while self._at < len(self._text):
            depth += {"[": 1, "]": -1}.get(self._text[self._at], 0)
            self._at += 1
            if depth == 0:
                return Attribute(self._text[start : self._at - 1])
        raise self._wrong("']' is missing")

    def _constant(self) -> Constant:
        self._at += 1
        found = ""
        while self._at < len(self._text):
            letter = self._text[self._at]
            self._at += 1
            if letter == "\\" and self._at < len(self._text):
                found += self._text[self._at]
                self._at += 1
            elif letter == '"':
                return Constant(found)
            else:
                found += letter
        raise self._wrong("'\"' is missing")

    def _call(self, depth: int) -> Expression:
        start = self._at
        while self._peek().isalnum() or self._peek() in ("_", "."):
            self._at += 1
        name = self._text[start : self._at]
        if not name:
            raise self._wrong("a value is missing")
        if name.isdigit() and not self._ahead("("):
            return Constant(name)
        if name.casefold() in ("true", "false") and not self._ahead("("):
            return Constant(name)
        known = {function.casefold(): function for function in FUNCTIONS}
        if name.casefold() not in known:
            raise self._wrong(f"'{name}' is not a known function")
        if not self._take("("):
            raise self._wrong("'(' is missing")
        arguments: list[Expression] = []
        while True:
            if self._ahead(",") or self._ahead(")"):
                arguments.append(Omitted())
            else:
                arguments.append(self.expression(depth + 1))
            if self._take(")"):
                break
            if not self._take(","):
                raise self._wrong("',' or ')' is missing")
        return Function(known[name.casefold()], tuple(arguments))

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _skip(self) -> None:
        while self._peek().isspace():
            self._at += 1

    def _ahead(self, mark: str) -> bool:
        self._skip()
        return self._text.startswith(mark, self._at)

    def _take(self, mark: str) -> bool:
        if not self._ahead(mark):
            return False
        self._at += len(mark)
        return True

    def _wrong(self, what: str) -> ExpressionError:
        return ExpressionError(f"The expression cannot be read at position {self._at}: {what}.")
