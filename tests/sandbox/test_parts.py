"""The sandbox's own parts: filter parser, scoping clauses, mapping expressions, the rules of rooms."""

import ast
from pathlib import Path

import pytest

import sandbox
from sandbox.expressions import Attribute, Constant, evaluate, join, lower, plain, switch, text, wire
from sandbox.filtering import matches
from sandbox.odata import FilterSyntaxError, parse
from sandbox.scope import OPERATORS, Clause, Group, Scope

ROW: dict[str, object] = {
    "name": "Jane Doe",
    "age": 31,
    "active": True,
    "boss": None,
    "at": "2026-03-18T12:00:00Z",
    "tags": ["a", "b"],
    "job": {"title": "Analyst"},
}


@pytest.mark.parametrize(
    ("text_", "expected"),
    [
        ("name eq 'Jane Doe' and age gt 30", True),
        ("name eq 'x' or name eq 'y' and age gt 30", False),
        ("(name eq 'Jane Doe' or name eq 'y') and age lt 30", False),
        ("name eq 'Jane Doe' or name eq 'y' and age lt 30", True),
        ("not (age ge 31)", False),
        ("age le 31 and active eq true", True),
        ("boss eq null", True),
        ("boss ne null", False),
        ("at gt 2026-03-18T11:59:59.9999999Z", True),
        ("at gt 2026-03-18T13:00:00+02:00", True),
        ("at lt 2026-03-18", False),
        ("tags/any(t:t eq 'b')", True),
        ("tags/any(t: t eq 'c' or t eq 'a')", True),
        ("tags/any(t:t eq 'c')", False),
        ("job/title in ('Buyer', 'Analyst')", True),
        ("endsWith(name,'Doe') and STARTSWITH(name,'Jane')", True),
        ("name gt 5", False),
        ("missing/path eq 'x'", False),
    ],
)
def test_filters_mean_what_odata_says(text_: str, expected: bool) -> None:
    """Precedence, brackets, literals and functions are evaluated as OData defines them."""
    assert matches(parse(text_), ROW, ignore_case=False) is expected


@pytest.mark.parametrize(
    "text_",
    ["", "name", "name eq", "eq 'x'", "name eq 'x' and", "name eq 'x", "name = 'x'", "(name eq 'x'",
     "name eq x", "contains(name)", "in ('x')", "name in ()", "tags/any(t:u eq 'x')", "at gt 2026-13-45",
     "at gt 9999-12-31T23:59:59-14:00", "age gt " + "9" * 5000,
     "name eq 'x' age"],
)  # fmt: skip
def test_what_is_not_odata_is_a_syntax_error(text_: str) -> None:
    """Malformed text raises, it is never guessed at."""
    with pytest.raises(FilterSyntaxError):
        parse(text_)


@pytest.mark.parametrize(
    ("operator", "values", "holding", "failing"),
    [
        ("EQUALS", ("US",), "US", "us"),
        ("NOT EQUALS", ("US",), "GB", "US"),
        ("NOT EQUALS", ("US",), "GB", ""),
        ("REGEX MATCH", (".*Eng.*",), "Senior Engineer", "Buyer"),
        ("NOT REGEX MATCH", (".*Eng.*",), "Buyer", ""),
        ("IS NULL", (), "", "x"),
        ("IS NOT NULL", (), "x", ""),
        ("IS TRUE", (), "True", "False"),
        ("IS FALSE", (), "False", "True"),
        ("Greater_Than", ("5",), "6", "5"),
        ("Greater_Than_OR_EQUALS", ("5",), "5", "4"),
    ],
)
def test_scoping_clauses(operator: str, values: tuple[str, ...], holding: str, failing: str) -> None:
    """Each operator is case-sensitive, and an empty attribute fails everything but IS NULL."""
    assert operator in OPERATORS
    clause = Clause("a", operator, values)
    assert clause.holds({"a": holding})
    assert not clause.holds({"a": failing})


def test_clauses_are_all_needed_and_one_group_is_enough() -> None:
    """AND inside a group, OR between groups, and no groups let everybody in."""
    us, engineer = Clause("c", "EQUALS", ("US",)), Clause("t", "EQUALS", ("Engineer",))
    gb = Clause("c", "EQUALS", ("GB",))
    scope = Scope((Group("both", (us, engineer)), Group("one", (gb,))))
    assert scope.passes({"c": "US", "t": "Engineer"})
    assert not scope.passes({"c": "US", "t": "Buyer"})
    assert scope.passes({"c": "GB", "t": ""})
    assert Scope().passes({})
    assert Scope().evaluation({}) == "{}"
    assert Scope().wire() is None


def test_expressions_are_evaluated_and_written() -> None:
    """An expression yields its value and reads as in the portal."""
    address = join(
        "@", join(".", plain(lower(Attribute("First"))), lower(Attribute("Last"))), Constant("x.com")
    )
    assert evaluate(address, {"First": "Zoë", "Last": "Li"}) == "zoe.li@x.com"
    assert text(address) == (
        'Join("@", Join(".", NormalizeDiacritics(ToLower([First])), ToLower([Last])), "x.com")'
    )
    assert evaluate(switch(Attribute("c"), "else", "GB", "London"), {"c": "GB"}) == "London"
    assert evaluate(switch(Attribute("c"), "else", "GB", "London"), {}) == "else"
    assert wire(Attribute("mail")) == {
        "type": "Attribute", "name": "mail", "expression": "[mail]", "parameters": [],
    }  # fmt: skip
    leaves = wire(address)["parameters"]
    assert isinstance(leaves, list)
    assert [leaf["value"]["name"] for leaf in leaves] == ["First", "Last"]


def test_the_sandbox_imports_nothing_of_ours() -> None:
    """The sandbox can't share our mistakes: it imports only itself and libraries."""
    ours = {"access", "bot", "cards", "diagnosis", "dialogs", "followup", "graph", "store"}
    for path in Path(sandbox.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not {name.split(".")[0] for name in names} & ours, path
