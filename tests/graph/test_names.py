"""Trying the rules of names: what is asked, what the answers mean, and what it may cost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest

from diagnosis.evidence import Evidence
from diagnosis.gaps import GapReason, Source, Unavailable, known
from diagnosis.jobs import Target
from diagnosis.log import Event, Result, StepType
from diagnosis.names import TriedName
from diagnosis.schema import AttributeMapping
from graph.client import EVENTUAL
from graph.deadline import Deadline
from graph.expressions import Evaluated, Expressions
from graph.names import Names
from graph.organization import Organizations
from graph.question import Question
from graph.quota import Quota
from graph.users import Directory
from tests.diagnosis.rows import NO_NAMES, failed, flows, mapping, schema
from tests.graph.conftest import Bench
from tests.support.evidence import event, evidence, job, step, user
from tests.support.scripted_graph import Reply, Seen, failure, page, words

JOB = job()
PARSE = f"/servicePrincipals/{JOB.service_principal_id}/synchronization/jobs/{JOB.id}/schema/parseExpression"
READ = step(StepType.IMPORT, workerid="21451", firstname="Jané", lastname="Doe", userid="jdoe", middlename="")
SKIPPED = replace(event(Result.SKIPPED, skip="NotEffectivelyEntitled"), steps=(READ,))
JOIN = 'Join("", [FirstName], [LastName])'
HOLDER = {
    "id": "c0117050-0000-4000-8000-000000000009",
    "displayName": "Janet Doering",
    "userPrincipalName": "Jane.Doe@contoso.com",
    "employeeId": "90017",
    "onPremisesSyncEnabled": True,
    "onPremisesUserPrincipalName": "janet@contoso.local",
    "onPremisesSamAccountName": "JDOE",
}

SAMPLE = {
    "error": None,
    "evaluationSucceeded": True,
    "evaluationResult": ["EN_US"],
    "parsedExpression": {"expression": "…", "name": "Replace", "parameters": [], "type": "Function"},
    "parsingSucceeded": True,
}
"""The answer that Microsoft prints
(https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression)."""


def gives(*values: object) -> Reply:
    return Reply({**SAMPLE, "evaluationResult": list(values)})


async def evaluated(bench: Bench) -> Evaluated:
    given = {"preferredLanguage": "EN-US"}
    expression = 'Replace([preferredLanguage], "-", , , "_", , )'
    return await Expressions(bench.client).evaluate("a/b", "Work.day", expression, given)


async def test_the_published_example(bench: Bench) -> None:
    """The request has the published shape, with nothing but the values the rule uses."""
    bench.graph.queue.append(Reply(SAMPLE))

    assert await evaluated(bench) == Evaluated("EN_US")
    (seen,) = bench.graph.seen
    assert (seen.method, seen.path) == (
        "POST",
        "/servicePrincipals/a%2Fb/synchronization/jobs/Work.day/schema/parseExpression",
    )
    assert seen.body == {
        "expression": 'Replace([preferredLanguage], "-", , , "_", , )',
        "targetAttributeDefinition": None,
        "testInputObject": {
            "definition": None,
            "properties": [{"key": "preferredLanguage", "value": "EN-US"}],
        },
    }
    assert bench.asked == ["expressions"]


@pytest.mark.parametrize(
    ("reply", "result"),
    [
        (gives(), Evaluated("")),
        (Reply({**SAMPLE, "evaluationResult": None}), Evaluated("")),
        (gives("a", "b"), Evaluated("a, b")),
        (gives(True), Evaluated("True")),
        (gives(None), Evaluated("")),
        (
            Reply({**SAMPLE, "evaluationSucceeded": False, "error": {"code": "X", "message": "Mid fails."}}),
            Evaluated(None, "Mid fails."),
        ),
        (Reply({**SAMPLE, "parsingSucceeded": False, "error": {"code": "X"}}), Evaluated(None, "X")),
        (Reply({}), Evaluated(None, "–")),
    ],
)
async def test_answers_of_every_shape(bench: Bench, reply: Reply, result: Evaluated) -> None:
    """No value, several, one that is no text, and the two ways of failing."""
    bench.graph.queue.append(reply)

    assert await evaluated(bench) == result


@pytest.mark.parametrize("passing", [failure(429, retry_after="1"), failure(503)])
async def test_a_passing_fault_is_tried_again(bench: Bench, passing: Reply) -> None:
    """Working out an expression changes nothing, so it may be asked for again."""
    bench.graph.queue += [passing, Reply(SAMPLE)]

    assert (await evaluated(bench)).value == "EN_US"
    assert len(bench.graph.seen) == 2


def whole(
    *mappings: AttributeMapping, event_: Event = SKIPPED, target: Target = Target.ACTIVE_DIRECTORY
) -> Evidence:
    return evidence(job(event_, target=target, schema=schema(mapping(*mappings))), users=())


async def completed(bench: Bench, first: Evidence, *, seconds: float = 5.0) -> Evidence:
    quota = Quota(monotonic=bench.time.monotonic, sleep=bench.time.sleep)
    question = Question(quota.enter(1), Deadline(seconds), quota)
    organizations = Organizations(bench.client, monotonic=bench.time.monotonic)
    return await Names(bench.client, Directory(bench.client), organizations).complete(first, question)


def parses(bench: Bench, result: Callable[[str], Reply]) -> None:
    """Answer parseExpression by the expression."""

    def rule(seen: Seen) -> Reply | None:
        if seen.path != PARSE:
            return None
        assert isinstance(seen.body, dict)
        return result(seen.body["expression"])

    bench.graph.rules.append(rule)


def values(found: Evidence) -> list[tuple[str, str | None]]:
    return [(name.attribute, name.value) for name in known(found.names)]


async def test_names_and_who_has_them(bench: Bench) -> None:
    """Graph works out what is no plain attribute; one look-up finds who has user name and short name."""
    parses(bench, lambda expression: gives("jane.doe@contoso.com"))
    bench.graph.on("/users", page(HOLDER))
    rules = (
        flows("userPrincipalName", "FirstName", "LastName", "Suffix", "MiddleName", expression=JOIN),
        flows("sAMAccountName", "UserID"),
        flows("cn", "LastName"),
    )
    found = await completed(bench, whole(*rules))

    assert values(found) == [
        ("userPrincipalName", "jane.doe@contoso.com"),
        ("sAMAccountName", "jdoe"),
        ("cn", "Doe"),
    ]
    upn, sam, cn = known(found.names)
    assert [name.holders and name.holders[0].employee_id for name in (upn, sam)] == ["90017"] * 2
    assert cn.holders is None
    (tried,) = bench.graph.to(PARSE)
    assert isinstance(tried.body, dict)
    assert tried.body["testInputObject"]["properties"] == [
        {"key": "FirstName", "value": "Jané"},
        {"key": "LastName", "value": "Doe"},
        {"key": "MiddleName", "value": ""},
    ]
    (looked,) = bench.graph.to("/users")
    assert looked.query["$filter"] == (
        "userPrincipalName eq 'jane.doe@contoso.com'"
        " or onPremisesUserPrincipalName eq 'jane.doe@contoso.com'"
        " or onPremisesSamAccountName eq 'jdoe'"
    )
    assert looked.query["$count"] == "true"
    assert looked.headers["ConsistencyLevel"] == EVENTUAL["ConsistencyLevel"]
    assert bench.graph.to("/organization") == []


async def test_every_choice_is_tried(bench: Bench) -> None:
    """Each choice of SelectUniqueValue is worked out by itself, as Graph may not ask the directory."""
    parses(bench, lambda expression: gives({"Join([A])": "jdoe1", "Join([B])": "jdoe2"}[expression]))
    bench.graph.on("/users", page())
    rule = "SelectUniqueValue([UserID], Join([A]), Join([B]))"
    found = await completed(bench, whole(flows("sAMAccountName", "UserID", expression=rule)))

    assert values(found) == [("sAMAccountName", one) for one in ("jdoe", "jdoe1", "jdoe2")]
    assert {name.choices for name in known(found.names)} == {3}
    assert {name.holders for name in known(found.names)} == {()}


async def test_three_at_most(bench: Bench) -> None:
    """Of many rules and choices each rule has its first one tried, and Graph is asked three times."""
    parses(bench, gives)
    bench.graph.on("/users", page())
    many = "SelectUniqueValue(" + ", ".join(f"Join([A], {n})" for n in range(9)) + ")"
    rules = [flows(name, "A", expression=many) for name in ("userPrincipalName", "sAMAccountName")]
    found = await completed(bench, whole(*rules))

    assert values(found) == [
        ("userPrincipalName", "Join([A], 0)"),
        ("userPrincipalName", "Join([A], 1)"),
        ("sAMAccountName", "Join([A], 0)"),
    ]
    assert len(bench.graph.to(PARSE)) == 3
    assert len(bench.graph.to("/users")) == 1


@pytest.mark.parametrize("expression", ["ToLower(SelectUniqueValue([A], [B]))", ""])
async def test_what_cannot_be_told_is_not_tried(bench: Bench, expression: str) -> None:
    """A choice inside another function, or no rule at all, is left alone."""
    found = await completed(bench, whole(flows("cn", "A", expression=expression)))

    assert known(found.names) == ()
    assert bench.graph.seen == []


async def test_a_default_stands_in(bench: Bench) -> None:
    """Where the rule gives nothing, its default counts; where it fails, nothing does."""
    parses(bench, lambda expression: gives() if expression == "Trim([A])" else Reply({}))
    bench.graph.on("/users", page())
    rules = (
        flows("userPrincipalName", "A", expression="Trim([A])", default="x@contoso.com"),
        flows("sAMAccountName", "A", expression="Mid([A])", default="y"),
        flows("cn", expression='"fixed"'),
    )

    assert values(await completed(bench, whole(*rules))) == [
        ("userPrincipalName", "x@contoso.com"),
        ("sAMAccountName", None),
        ("cn", "fixed"),
    ]


async def test_a_refusal_is_a_gap(bench: Bench) -> None:
    """A 403 names the permission of Microsoft's page and the setting, and the rest of the evidence stays."""
    bench.graph.on(PARSE, failure(403, "Authorization_RequestDenied"))
    first = whole(flows("userPrincipalName", "A", expression=JOIN), flows("sAMAccountName", "UserID"))
    found = await completed(bench, first)

    assert isinstance(found.names, Unavailable)
    assert (found.names.source, found.names.reason) == (Source.SCHEMA, GapReason.NOT_PERMITTED)
    said = words(found.names.because)
    assert "Synchronization.ReadWrite.All" in said
    assert "PARSE_EXPRESSION" in said
    assert replace(found, names=first.names) == first
    assert NO_NAMES.source is found.names.source


async def test_one_of_two_fails(bench: Bench) -> None:
    """What could be worked out counts, though Graph refused another expression."""
    parses(bench, lambda expression: failure(400) if expression == JOIN else gives("jdoe"))
    bench.graph.on("/users", page())
    rules = (
        flows("userPrincipalName", "A", expression=JOIN),
        flows("sAMAccountName", "A", expression="Trim([A])"),
    )

    assert values(await completed(bench, whole(*rules))) == [("sAMAccountName", "jdoe")]


async def test_a_look_up_that_fails(bench: Bench) -> None:
    """Whether a name is taken is then unknown; what the rule gives is not."""
    bench.graph.on("/users", failure(403))
    (name,) = known((await completed(bench, whole(flows("sAMAccountName", "UserID")))).names)

    assert (name.value, name.holders) == ("jdoe", None)


async def test_no_time_left(bench: Bench) -> None:
    """Trying rules has no time of its own: what does not fit into the question's is a gap."""
    found = await completed(bench, whole(flows("sAMAccountName", "UserID")), seconds=0.0)

    assert isinstance(found.names, Unavailable)
    assert found.names.reason is GapReason.TOO_SLOW


async def test_domains_matter_in_entra_id_only(bench: Bench) -> None:
    """The tenant's domains are read where a user name in Entra ID is in question and they are not known."""
    bench.graph.on("/users", page())
    bench.graph.on("/organization", page({"id": "t", "verifiedDomains": [{"name": "contoso.com"}]}))
    rule = flows("userPrincipalName", "UserID")

    found = await completed(bench, whole(rule, target=Target.ENTRA_ID))
    assert known(found.organization).verified_domains == {"contoso.com"}
    found = await completed(bench, whole(rule))
    assert isinstance(found.organization, Unavailable)
    found = await completed(bench, whole(flows("cn", "UserID"), target=Target.ENTRA_ID))
    assert isinstance(found.organization, Unavailable)
    assert len(bench.graph.to("/organization")) == 1


async def test_nothing_to_try(bench: Bench) -> None:
    """Where no name is in question, Graph is not asked and the evidence is the same."""
    first = replace(whole(flows("cn", "UserID")), users=(user(),))

    assert await completed(bench, first) is first
    assert bench.graph.seen == []


async def test_a_value_with_a_quote(bench: Bench) -> None:
    """A quote in a name stays part of it, and a value that is no name's length is not looked up."""
    parses(bench, lambda expression: gives("x" * 300))
    bench.graph.on("/users", page())
    named = replace(SKIPPED, steps=(step(StepType.IMPORT, userid="o'neil"),))
    rules = (flows("userPrincipalName", "A", expression=JOIN), flows("sAMAccountName", "UserID"))
    long, short = known((await completed(bench, whole(*rules, event_=named))).names)

    assert bench.graph.to("/users")[0].query["$filter"] == "onPremisesSamAccountName eq 'o''neil'"
    assert (long.holders, short.holders) == (None, ())


async def test_no_value_is_logged(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever happens, the person's values and the rule stand in no line of our log."""
    caplog.set_level(logging.DEBUG, "graph")
    parses(bench, lambda expression: failure(503))
    broken = failed("HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique")
    rule = flows("userPrincipalName", "FirstName", expression='ToLower([FirstName], "secret")')
    await completed(bench, whole(rule, event_=replace(broken, steps=(READ, *broken.steps))))

    assert caplog.records
    everything = " ".join(str(vars(record)) for record in caplog.records if record.name.startswith("graph"))
    assert not [word for word in ("Jané", "Doe", "jdoe", "secret", "21451") if word in everything]


def test_names_are_plain_data() -> None:
    """A name that was tried can be told from one that was looked up."""
    name = TriedName("j", "cn", "[A]")
    assert (name.value, name.failed, name.holders, name.choices) == (None, "", None, 1)
