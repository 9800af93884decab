"""What can be read off an expression without working it out."""

from __future__ import annotations

import pytest

from diagnosis.expressions import attributes_in, choices, copied, fixed, functions_in


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("[UserID]", ("UserID",)),
        ('Join("@", [First], ToLower([Last]), [First])', ("First", "Last")),
        ('[emails[type eq "work"].value]', ('emails[type eq "work"].value',)),
        ('Replace([A], "[B]", , , "]", , )', ("A",)),
        ('"a \\"[B]\\" c"', ()),
        ("[open", ()),
        ("]closed[A]", ("A",)),
        ("", ()),
    ],
)
def test_attributes(expression: str, names: tuple[str, ...]) -> None:
    """Each source attribute once, in order; what stands in a text is none."""
    assert attributes_in(expression) == names


@pytest.mark.parametrize(
    ("expression", "parts"),
    [
        ("[UserID]", ("[UserID]",)),
        ("SelectUniqueValue([A])", ("[A]",)),
        ('SelectUniqueValue( Join(",", [A], "b)"), [C] )', ('Join(",", [A], "b)")', "[C]")),
        ("selectuniquevalue([x[a, b]], [C])", ("[x[a, b]]", "[C]")),
        ("SelectUniqueValue([A], , [B])", ("[A]", "[B]")),
        ("ToLower(SelectUniqueValue([A], [B]))", ()),
        ("SelectUniqueValue([A], SelectUniqueValue([B]))", ()),
        ("SelectUniqueValue([A]", ()),
    ],
)
def test_choices(expression: str, parts: tuple[str, ...]) -> None:
    """The choices of SelectUniqueValue, split where its own commas are; none where it stands inside."""
    assert choices(expression) == parts


def test_plain_expressions() -> None:
    """An attribute as it is and a fixed text need nobody to work them out."""
    assert [copied(one) for one in ("[A]", " [A] ", "[A][B]", '"x"', "Trim([A])")] == ["A", "A", *[None] * 3]
    assert [fixed(one) for one in ('"x"', '"a \\"b\\""', "[A]", '"a" & "b"')] == ["x", 'a "b"', None, None]


def test_functions() -> None:
    """Functions are those that are called, not what a text says."""
    assert functions_in('Join("Mid(", ToLower([A]), Left ([B], "1"))') == {"Join", "ToLower", "Left"}
