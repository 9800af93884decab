"""How the look-up for an account is told: attribute, value, who carries it, and who almost does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.cause import Fact, Verdict
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.connections import ObjectConnection
from diagnosis.diagnosis import Finding
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence
from diagnosis.gaps import Source
from diagnosis.log import StepType
from diagnosis.matching import difference, tried
from diagnosis.schema import AttributeMapping, ObjectMapping
from tests.diagnosis.rows import Beside, failed, mapping, read_tables, schema
from tests.support.evidence import HR_ID, ago, deleted, event, evidence, job, step, unavailable, user

WORDS = Words("en-GB", "UTC")
TABLES = read_tables()
SCHEMA = schema(mapping())
EMPLOYEE_ID = "employeeID ← [WorkerID]"


@pytest.mark.parametrize(
    ("wanted", "held", "says"),
    [
        ("1052", "001052", "2 zeros more at the beginning"),
        ("1052", "01052", "one zero more at the beginning"),
        ("001052", "1052", "2 zeros less at the beginning"),
        ("01052", "1052", "one zero less at the beginning"),
        ("1052", "1052 ", "a blank at the end"),
        ("1052", " 1052", "a blank at the beginning"),
        ("1052", " 1052 ", "blanks at both ends"),
        ("1052 ", "1052", "the value in HR has blanks around it"),
        ("e1052", "E1052", "other capitals"),
        ("1052", "10-52", "other blanks or signs in between"),
        ("AB 12", "ab-12", "the same number in another form"),
        ("1052", "E-1052", "“E-” stands before it"),
        ("E-1052", "1052", "“E-” is missing before it"),
        ("1052", "001052 ", "the same number in another form"),
        ("1052", "E001052", "“E00” stands before it"),
    ],
)
def test_what_differs(wanted: str, held: str, says: str) -> None:
    """Two spellings of one number: what tells them apart, said from the account's side."""
    found = difference(wanted, held)
    assert found is not None
    assert WORDS.say(found) == says


@pytest.mark.parametrize(
    ("wanted", "held"),
    [("1052", "1052"), ("1052", "1053"), ("1052", ""), ("0", " "), ("0", "-"), ("1", "11")],
)
def test_the_same_or_another(wanted: str, held: str) -> None:
    """The very value, no value, and another number are no near misses."""
    assert difference(wanted, held) is None


def said(facts: tuple[Fact, ...]) -> list[str]:
    """The facts as the helpdesk reads them."""
    return [f"{WORDS.say(fact.label)}: {WORDS.value(fact.value)}" for fact in facts]


def looked_up(found: Evidence) -> list[str]:
    """The facts of the one job's look-up."""
    assert isinstance(found.jobs, tuple)
    mine = found.jobs[0]
    return said(search_facts(found, mine, found.newest(mine)))


def test_attributes_in_their_order() -> None:
    """Each matching attribute by its priority, with the value that HR gives; an expression is not guessed."""
    both = ObjectMapping(
        "Worker",
        "User",
        attributes=(
            AttributeMapping("mail", 'Join("@", [UserID], "contoso.com")', ("UserID",), matching_priority=2),
            AttributeMapping("employeeID", "[WorkerID]", ("WorkerID",), matching_priority=1),
            AttributeMapping("title", "[BusinessTitle]", ("BusinessTitle",)),
        ),
    )
    found = evidence(job(event(), schema=schema(both)))
    assert looked_up(found) == [
        f"Matching attribute: 1. {EMPLOYEE_ID}",
        f"Value looked for: {HR_ID}",
        "Account with this value: jane.doe@contoso.com",
        'Matching attribute: 2. mail ← Join("@", [UserID], "contoso.com")',
    ]


def test_what_was_written_counts() -> None:
    """The value that the service meant to write stands before the one that it read."""
    written = event(modified={"employeeID": f"E{HR_ID}"})
    assert [
        one.value for one in tried(evidence(job(written, schema=SCHEMA)), job(schema=SCHEMA), written)
    ] == [f"E{HR_ID}"]


def test_a_look_up_that_names_its_value() -> None:
    """Where an only matching attribute is worked out, the failed look-up tells the value."""
    worked_out = AttributeMapping("employeeID", "Trim([PayrollID])", ("PayrollID",), matching_priority=1)
    mine = job(
        event(steps=(step(StepType.MATCHING, reportableidentifier="P7"),)),
        schema=schema(ObjectMapping("Worker", "User", attributes=(worked_out,))),
    )
    assert looked_up(evidence(mine, users=())) == [
        "Matching attribute: employeeID ← Trim([PayrollID])",
        "Value looked for: P7",
    ]


def test_empty_in_hr() -> None:
    """An empty value is told as one, and no account is looked for with it."""
    empty = event(steps=(step(StepType.IMPORT, workerid=""),))
    assert looked_up(evidence(job(empty, schema=SCHEMA))) == [
        f"Matching attribute: {EMPLOYEE_ID}",
        "Value looked for: none: it is empty in HR",
    ]


def test_near_misses() -> None:
    """Accounts that differ in form are told with what differs, deleted ones as well; others are not."""
    zero = user(id="e1", user_principal_name="jdoe@contoso.com", employee_id=f"00{HR_ID}")
    other = user(id="e2", user_principal_name="roe@contoso.com", employee_id="99")
    gone = deleted(user_principal_name="old@contoso.com")
    blank = deleted(id="e3", user_principal_name="older@contoso.com", employee_id=f"{HR_ID} ")
    found = evidence(
        job(event(), schema=SCHEMA), users=(other,), lookalikes=(zero,), deleted_users=(gone, blank)
    )
    assert looked_up(found)[2:] == [
        "Account with this value: none in Entra ID",
        f"Near miss: jdoe@contoso.com has “00{HR_ID}”: 2 zeros more at the beginning",
        f"Deleted account: old@contoso.com has “{HR_ID}”: the account was deleted",
        f"Deleted account: older@contoso.com has “{HR_ID}”: a blank at the end",
    ]


def test_none_is_said_only_of_what_was_searched() -> None:
    """Where accounts were not read, or looked for by another number, nobody says that there are none."""
    without = evidence(job(event(), schema=SCHEMA), users=unavailable(Source.USERS))
    assert looked_up(without) == [f"Matching attribute: {EMPLOYEE_ID}", f"Value looked for: {HR_ID}"]
    payroll = AttributeMapping("employeeID", "[PayrollID]", ("PayrollID",), matching_priority=1)
    paid = event(steps=(step(StepType.IMPORT, payrollid="P7"),))
    mine = job(paid, schema=schema(ObjectMapping("Worker", "User", attributes=(payroll,))))
    assert looked_up(evidence(mine)) == [
        "Matching attribute: employeeID ← [PayrollID]",
        "Value looked for: P7",
    ]


def test_unknown_mappings() -> None:
    """Without the job's mappings nothing is said of the look-up."""
    assert looked_up(evidence(job(event(), schema=unavailable(Source.SCHEMA)))) == []


def test_for_the_helpdesk_alone() -> None:
    """No value of the look-up reaches an employee, whatever the outcome."""
    old = user(created_at=ago(days=900))
    found = evidence(job(event(skip="RedundantExport"), schema=SCHEMA), users=(old,))
    diagnosis = diagnose(found)
    for audience in (Audience.EMPLOYEE, Audience.OUTCOME):
        reduced = for_audience(diagnosis, audience)
        assert not [fact for finding in reduced.findings for fact in finding.match.facts if fact.personal]
    assert all(fact.personal for fact in search_facts(found, job(schema=SCHEMA), event()))


def test_a_lookalike_is_nobodys_account() -> None:
    """No finding takes an account with another form of the number for the person's: it is no outcome."""
    zero = user(id="e1", user_principal_name="jdoe@contoso.com", employee_id=f"0{HR_ID}")
    mine = job(failed("InvalidDomain"), schema=SCHEMA)
    plain, beside = evidence(mine, users=()), evidence(mine, users=(), lookalikes=(zero,))
    assert [f.cause.id for f in diagnose(beside).findings] == [f.cause.id for f in diagnose(plain).findings]
    assert diagnose(beside).outcome is diagnose(plain).outcome


def finding(cause_id: str, row: str) -> Finding:
    """What a cause says to a row of its table."""
    found = TABLES[cause_id].fires[row]
    whole = found.evidence if isinstance(found, Beside) else found
    return next(one for one in diagnose(whole).findings if one.cause.id == cause_id)


def test_a_missed_account_says_what_differs() -> None:
    """The account that was not recognised is shown with the difference, and once only."""
    whole = evidence(
        job(
            failed(
                "HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique",
                modified={"userPrincipalName": "jane.doe@contoso.com"},
            ),
            schema=SCHEMA,
        ),
        users=(user(employee_id=f"00{HR_ID}"),),
    )
    leading = diagnose(whole).leading
    assert leading is not None
    assert said(leading.match.facts) == [
        "Account: jane.doe@contoso.com",
        f"HR number on the account: 00{HR_ID}",
        "What differs: 2 zeros more at the beginning",
        "Error code: HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique",
        f"Matching attribute: {EMPLOYEE_ID}",
        f"Value looked for: {HR_ID}",
        "Account with this value: none in Entra ID",
    ]


def test_two_accounts_of_one_value() -> None:
    """Where several accounts carry the value, each is named, and those that come near are named apart."""
    accounts = (user(), user(id="e1", user_principal_name="old@contoso.com"))
    near = user(id="e2", user_principal_name="zero@contoso.com", employee_id=f"0{HR_ID}")
    whole = evidence(
        job(failed("DuplicateTargetEntries", at=StepType.MATCHING), schema=SCHEMA),
        users=accounts,
        lookalikes=(near,),
    )
    leading = diagnose(whole).leading
    assert leading is not None
    assert said(leading.match.facts) == [
        "Error code: DuplicateTargetEntries",
        f"Matching attribute: {EMPLOYEE_ID}",
        f"Value looked for: {HR_ID}",
        "Account with this value: jane.doe@contoso.com",
        "Account with this value: old@contoso.com",
        f"Near miss: zero@contoso.com has “0{HR_ID}”: one zero more at the beginning",
    ]


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ("the link leads past the account with the number", Verdict.CONFIRMED),
        ("the same, with another name", Verdict.CONFIRMED),
        ("the log alone knows the name", Verdict.LIKELY),
        ("the link was corrected since", Verdict.LIKELY),
    ],
)
def test_a_link_decides(row: str, verdict: Verdict) -> None:
    """The stored link confirms what names only hint at; one that was corrected makes it likely at most."""
    assert finding("linked-to-wrong-person", row).match.verdict is verdict


def test_a_link_that_was_corrected_is_told() -> None:
    """A stored link that leads elsewhere than the event went is shown as one that leads elsewhere now."""
    gone = finding("linked-account-gone", "the link leads to another account by now").match
    assert gone.verdict is Verdict.LIKELY
    assert "Since then: the link leads to another account now" in said(gone.facts)
    still = finding("linked-account-gone", "the link is still there").match
    assert still.verdict is Verdict.CONFIRMED
    assert any(one.startswith(f"Stored link: record {HR_ID} – account ") for one in said(still.facts))


def test_ids_of_another_shape_say_nothing() -> None:
    """An anchor that is no GUID is not held against the account's object id."""
    row = TABLES["linked-account-gone"].fires["the link leads to another account by now"]
    assert isinstance(row, Evidence)
    odd = ObjectConnection("WorkdayAD.c0117050.0001", HR_ID, HR_ID, "CN=Jane Doe")
    leading = diagnose(replace(row, connections=(odd,))).leading
    assert leading is not None
    assert leading.match.verdict is Verdict.CONFIRMED


@pytest.mark.parametrize(
    ("row", "verdict", "facts"),
    [
        (
            "none is active",
            Verdict.CONFIRMED,
            [
                "Provisioning agents now: 0 of 2 active",
                "Inactive agent: DC-AGENT1",
                "Inactive agent: DC-AGENT2",
            ],
        ),
        (
            "one is active again",
            Verdict.CONFIRMED,
            ["Provisioning agents now: 1 of 2 active", "Inactive agent: DC-AGENT1"],
        ),
        ("none is registered", Verdict.CONFIRMED, ["Provisioning agents now: none is registered"]),
        (
            "the last cycle failed, one is active again",
            Verdict.LIKELY,
            ["Provisioning agents now: 1 of 2 active", "Inactive agent: DC-AGENT1"],
        ),
        (
            "the last cycle failed, none is active",
            Verdict.CONFIRMED,
            [
                "Provisioning agents now: 0 of 2 active",
                "Inactive agent: DC-AGENT1",
                "Inactive agent: DC-AGENT2",
            ],
        ),
    ],
)
def test_agents_are_told(row: str, verdict: Verdict, facts: list[str]) -> None:
    """How many agents are active now, and which are not; one that answers again is said in the sentence."""
    match = finding("quarantine-agent-unavailable", row).match
    assert match.verdict is verdict
    assert said(match.facts)[: len(facts)] == facts
    again = "active now" in WORDS.say(match.because)
    assert again is ("again" in row)
    assert (match.next_step is not None) is again
