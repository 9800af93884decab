"""The query rules of directory objects: what may be filtered, and what needs the advanced pair.

https://learn.microsoft.com/graph/aad-advanced-queries and https://learn.microsoft.com/graph/api/user-list
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sandbox.endpoints.message import GraphFailure, GraphRequest
from sandbox.filter_tree import Among, AnyOf, Comparison, Leaf, StringTest, contains_not, leaves
from sandbox.filtering import matches
from sandbox.odata import FilterSyntaxError, parse

JsonObject = dict[str, object]

_ADVANCED_HINT = (
    "is not supported because the required parameters might be missing. Try adding $count=true "
    "query parameter and ConsistencyLevel:eventual header. Refer to "
    "https://aka.ms/graph-docs/advanced-queries for more information"
)
_SEARCH_NEEDS_HEADER = (
    "Request with $search query parameter only works through MSGraph with a special request header: "
    "'ConsistencyLevel: eventual'"
)
_SEARCH_CLAUSE = re.compile(r'\s*"(?P<name>[A-Za-z]+):(?P<text>(?:[^"\\]|\\.)*)"\s*(?P<next>AND|OR|$)')
_PARTS = re.compile(r"\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class QueryRules:
    """What one resource lets a caller do.

    `plain` maps each property (lower case) to the operators it takes by default; properties in `advanced`
    need the pair for every operator. `ends` are those that take endsWith, `searchable` those of $search.
    """

    kind: str
    plain: Mapping[str, frozenset[str]]
    advanced: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    searchable: frozenset[str] = frozenset()
    sortable: frozenset[str] = frozenset()


def query(request: GraphRequest, rows: Sequence[JsonObject], rules: QueryRules) -> list[JsonObject]:
    """The rows that $filter and $search keep, sorted by $orderby; raises the 400 Graph answers otherwise."""
    if "$expand" in request.query or "$skip" in request.query:
        raise GraphFailure(
            400, "Request_BadRequest", "'$expand' and '$skip' are not supported by the service."
        )
    kept = list(rows)
    if "$filter" in request.query:
        kept = _filtered(request, kept, rules)
    if "$search" in request.query:
        test = _search(request, rules)
        kept = [row for row in kept if test(row)]
    if "$orderby" in request.query:
        kept = _sorted(request, kept, rules)
    return kept


def _filtered(request: GraphRequest, rows: list[JsonObject], rules: QueryRules) -> list[JsonObject]:
    try:
        node = parse(request.query["$filter"])
    except FilterSyntaxError as error:
        raise GraphFailure(400, "Request_BadRequest", f"Invalid filter clause: {error}") from error
    if contains_not(node) and not request.advanced:
        raise GraphFailure(400, "Request_UnsupportedQuery", f"Operator 'not' {_ADVANCED_HINT}")
    for leaf in leaves(node):
        _check(request, leaf, rules)
    return [row for row in rows if matches(node, row, ignore_case=True)]


def _check(request: GraphRequest, leaf: Leaf, rules: QueryRules) -> None:
    match leaf:
        case AnyOf():
            name, conditions = leaf.collection.path, list(leaves(leaf.condition))
            if name.lower() not in rules.plain or not all(
                isinstance(c, Comparison) and c.operator == "eq" for c in conditions
            ):
                raise _unsupported(name, rules)
            return
        case Comparison():
            name, operator = leaf.left.path, leaf.operator
            is_null = leaf.right.value is None
        case StringTest():
            name, operator, is_null = leaf.left.path, leaf.function, False
        case Among():
            name, operator, is_null = leaf.left.path, "in", False
    if leaf.left.lowered or operator in ("contains", "gt", "lt"):
        raise _unsupported(name, rules)
    key = name.lower()
    if key in rules.advanced or operator == "ne" or is_null or operator == "endswith":
        if operator == "endswith" and key not in rules.ends:
            raise _unsupported(name, rules)
        if key not in rules.plain and key not in rules.advanced:
            raise _unsupported(name, rules)
        if not request.advanced:
            spelled = {"endswith": "endsWith", "startswith": "startsWith"}.get(operator, operator)
            raise GraphFailure(400, "Request_UnsupportedQuery", f"Operator '{spelled}' {_ADVANCED_HINT}")
        return
    if operator not in rules.plain.get(key, frozenset()):
        raise _unsupported(name, rules)


def _unsupported(name: str, rules: QueryRules) -> GraphFailure:
    resource = rules.kind[0].upper() + rules.kind[1:]
    return GraphFailure(
        400,
        "Request_UnsupportedQuery",
        f"Unsupported or invalid query filter clause specified for property '{name}' of resource "
        f"'{resource}'.",
    )


def _search(request: GraphRequest, rules: QueryRules) -> Callable[[JsonObject], bool]:
    """The test $search asks for: displayName by words in any order, other properties by how they start."""
    if not request.eventual:
        raise GraphFailure(400, "Request_UnsupportedQuery", _SEARCH_NEEDS_HEADER)
    text = request.query["$search"]
    alternatives: list[list[tuple[str, str]]] = [[]]
    at = 0
    while True:
        clause = _SEARCH_CLAUSE.match(text, at)
        if clause is None or clause["name"].lower() not in rules.searchable:
            raise GraphFailure(400, "Request_BadRequest", f"Invalid $search clause: {text}")
        alternatives[-1].append((clause["name"], re.sub(r"\\(.)", r"\1", clause["text"])))
        at = clause.end()
        if clause["next"] == "OR":
            alternatives.append([])
        elif not clause["next"]:
            break
    return lambda row: any(all(_found(row, *clause) for clause in clauses) for clauses in alternatives)


def _found(row: JsonObject, name: str, wanted: str) -> bool:
    value = next((v for k, v in row.items() if k.lower() == name.lower()), None)
    values = value if isinstance(value, list) else [value]
    texts = [text for text in values if isinstance(text, str)]
    if name.lower() != "displayname":
        return any(text.lower().startswith(wanted.lower()) for text in texts)
    tokens = _tokens(wanted)
    words = [[*_tokens(text), *_in_one(text)] for text in texts]
    return bool(tokens) and any(
        all(any(word.startswith(token) for word in there) for token in tokens) for there in words
    )


def _tokens(text: str) -> list[str]:
    """Words, split at blanks, numbers, symbols and where a capital follows a small letter."""
    return [part.lower() for piece in _PARTS.findall(text) for part in _by_case(piece)]


def _in_one(text: str) -> list[str]:
    """What only symbols part, as one word: `helloworld` finds hello-world
    (https://learn.microsoft.com/graph/search-query-parameter)."""
    return ["".join(tokens) for run in text.split() if len(tokens := _tokens(run)) > 1]


def _by_case(piece: str) -> list[str]:
    cuts = [at for at in range(1, len(piece)) if piece[at].isupper() and piece[at - 1].islower()]
    return [piece[start:end] for start, end in zip([0, *cuts], [*cuts, len(piece)], strict=True)]


def _sorted(request: GraphRequest, rows: list[JsonObject], rules: QueryRules) -> list[JsonObject]:
    name, _, direction = request.query["$orderby"].strip().partition(" ")
    if name.lower() not in rules.sortable or direction.strip().lower() not in ("", "asc", "desc"):
        raise GraphFailure(400, "Request_UnsupportedQuery", "Sorting not supported for current query.")
    if "$filter" in request.query and not request.advanced:
        raise GraphFailure(400, "Request_UnsupportedQuery", "Sorting not supported for current query.")

    def key(row: JsonObject) -> str:
        return str(next((v for k, v in row.items() if k.lower() == name.lower()), "")).casefold()

    return sorted(rows, key=key, reverse=direction.strip().lower() == "desc")
