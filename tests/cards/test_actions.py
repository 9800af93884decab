"""What a button sends comes back as the same model, and nothing a client sends raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.actions import (
    Back,
    ChoosePerson,
    Details,
    EndKnownIssue,
    EvidenceFile,
    Feedback,
    NoteKnownIssue,
    OpenPerson,
    PersonRef,
    Reason,
    Recheck,
    RecheckJobs,
    RecheckPeople,
    Refresh,
    Seen,
    ShowJobs,
    ShowMe,
    ShowPeople,
    SomethingElse,
    Trouble,
    Unknown,
    Unwatch,
    Watch,
    parse_action,
)
from cards.blocks import button, to_json, wire_bytes
from diagnosis.audience import Audience
from diagnosis.cause import Outcome
from diagnosis.evidence import Change
from diagnosis.jobs import HrSystem
from tests.cards import questions
from tests.cards.gallery import CARDS, shown
from tests.rendering.check import walk
from tests.support.evidence import NOW

JANE = PersonRef(query="jane doe", display_name="Jane Doe", hr_id="21451")
SEEN = Seen(outcome=Outcome.NEEDS_HR, findings=("skipped-scope-filter-false",), read_at=NOW)


@pytest.mark.parametrize(
    "action",
    [
        Recheck(person=JANE, expect=Change.CREATE, changed_at=NOW, job="WorkdayAD.c0117050.0001", seen=SEEN),
        Refresh(person=JANE),
        ShowMe(person=JANE),
        ShowMe(person=JANE, page=3),
        EvidenceFile(person=JANE),
        EvidenceFile(person=JANE, consent="0" * 32),
        RecheckJobs(source=HrSystem.WORKDAY),
        ShowJobs(job="WorkdayAD.c0117050.0001"),
        RecheckPeople(list="0" * 32, people=(JANE, JANE), total=63, expect=Change.CREATE, changed_at=NOW),
        ShowPeople(list="0" * 32, page=5),
        OpenPerson(person=JANE),
        OpenPerson(person=PersonRef(query="jane doe", hr_ends="451")),
        ShowMe(person=JANE, inserted=True),
        ChoosePerson(pick=2),
        ChoosePerson(worker="hr:21451:Jane Doe", typed="Jane Doe"),
        ChoosePerson(pick="none"),
        ChoosePerson(asker="0123456789abcdef"),
        Back(),
        Details(expect=Change.UPDATE, source=HrSystem.WORKDAY),
        SomethingElse(),
        NoteKnownIssue(step="list"),
        NoteKnownIssue(
            step="write", cause="job-paused-by-admin", code="Timeout", job="WorkdayAD.c0117050.0001"
        ),
        NoteKnownIssue(
            step="save", note="a" * 32, cause="job-paused-by-admin", concerns="cause", text="x", until="y"
        ),
        EndKnownIssue(note="a" * 32),
        Watch(person=JANE, expect=Change.CREATE, changed_at=NOW, seen=SEEN),
        Unwatch(watch="a" * 32),
        Unwatch(step="all", listed=True),
        Unwatch(step="list"),
        Feedback(helpful=False, cause="job-paused-by-admin"),
        Feedback(
            helpful=False,
            cause="job-paused-by-admin",
            verdict="likely",
            level=Audience.EMPLOYEE,
            row="0" * 32,
            reason=Reason.TOO_SLOW,
        ),
    ],
    ids=lambda action: action.verb,
)
def test_round_trip(action: Recheck) -> None:
    """A button's data is parsed into the action it was made from, by either kind of click."""
    made = button("Press", action).model_dump(mode="json", by_alias=True, exclude_none=True)
    assert parse_action(made["data"], made["verb"]) == action
    assert parse_action(made["fallback"]["data"]) == action


@pytest.mark.parametrize("name", sorted(CARDS))
def test_every_button(name: str) -> None:
    """Every button on every card is one that this build can answer."""
    for _, node, _ in walk(to_json(CARDS[name]())):
        if "data" in node:
            assert not isinstance(parse_action(node["data"], node.get("verb")), Unknown)


@pytest.mark.parametrize(
    ("data", "verb", "trouble"),
    [
        (None, None, Trouble.MALFORMED),
        ("recheck", "recheck", Trouble.MALFORMED),
        ([], None, Trouble.MALFORMED),
        ({}, None, Trouble.MALFORMED),
        ({"verb": 7}, None, Trouble.MALFORMED),
        ({"verb": ["recheck"]}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "recheck"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "choose_person", "pick": 0}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "choose_person", "pick": "all"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "recheck", "about": "weather"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "feedback", "helpful": True, "row": "../x"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "known_issue"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "known_issue", "step": "steal"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "known_issue", "step": "save", "text": 7}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "end_known_issue"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "end_known_issue", "note": "../x"}, None, Trouble.MALFORMED),
        ({"v": 1, "verb": "show_me", "person": {"query": "x"}, "page": 0}, None, Trouble.MALFORMED),
        *[
            (
                {"v": 1, "verb": "recheck", "about": "people", "list": "0" * 32, **wrong},
                None,
                Trouble.MALFORMED,
            )
            for wrong in (
                {"list": "../x"},
                {"people": [{"query": "x"}] * 51},
                {"people": ["x"]},
                {"verb": "open_person"},
                {"verb": "show_me", "page": 0},
            )
        ],
        *[
            (
                {"v": 1, "verb": "recheck", "person": {"query": "x"}, "changed_at": at},
                None,
                Trouble.MALFORMED,
            )
            for at in ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")
        ],
        (
            {"v": 1, "verb": "evidence_file", "person": {"query": "x"}, "consent": "x"},
            None,
            Trouble.MALFORMED,
        ),
        ({"v": 2, "verb": "something_else"}, None, Trouble.UNKNOWN),
        ({"v": 1, "verb": "explode"}, None, Trouble.UNKNOWN),
        ({"v": 1}, "explode", Trouble.UNKNOWN),
    ],
)
def test_unknown(data: object, verb: str | None, trouble: Trouble) -> None:
    """A button that can't be acted on is named as what it is."""
    found = parse_action(data, verb)
    assert isinstance(found, Unknown)
    assert found.trouble is trouble


def test_verb_beside_the_data() -> None:
    """The verb of an Action.Execute is used where its data has none."""
    assert parse_action({"v": 1, "pick": 1}, "choose_person") == ChoosePerson(pick=1)


@pytest.mark.parametrize("inputs", [{}, {"expect": "", "changed_on": ""}, {"expect": "unknown"}])
def test_details_left_out(inputs: dict[str, str]) -> None:
    """Inputs that were left empty, or answered with "I don't know", are None."""
    assert parse_action({"v": 1, "verb": "details", **inputs}) == Details()


@pytest.mark.parametrize("inputs", [{}, {"reason": "", "comment": "  "}])
def test_a_reason_left_out(inputs: dict[str, str]) -> None:
    """The form may be sent empty."""
    parsed = parse_action({"v": 1, "verb": "feedback", "helpful": False, "row": "a" * 32, **inputs})
    assert isinstance(parsed, Feedback)
    assert (parsed.reason, parsed.comment) == (None, None)


def test_choices_nobody_offered() -> None:
    """Who may read a note, and what it concerns, is what the form offers, or not chosen."""
    said = {"readers": ["everybody"], "concerns": "everything", "where": 7}
    parsed = parse_action({"v": 1, "verb": "known_issue", "step": "save", **said})
    assert parsed == NoteKnownIssue(step="save")


@pytest.mark.parametrize(
    ("inputs", "person"), [({}, None), ({"person": ""}, None), ({"person": "c0117050"}, "c0117050")]
)
def test_the_people_picker(inputs: dict[str, str], person: str | None) -> None:
    """The picked person arrives beside the button's own data, and nobody where nobody was picked."""
    assert parse_action({"v": 1, "verb": "choose_person", **inputs}) == ChoosePerson(person=person)


def test_details_filled() -> None:
    """The inputs of the form arrive beside the button's own data."""
    data = {"v": 1, "verb": "details", "expect": "disable", "changed_on": "2026-11-20", "source": "workday"}
    parsed = parse_action(data)
    assert isinstance(parsed, Details)
    assert parsed.changed_on is not None
    assert (parsed.expect, parsed.changed_on.isoformat()) == (Change.DISABLE, "2026-11-20")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.sampled_from(["recheck", "show_me", "choose_person", "back", "details", "feedback", "known_issue"]),
    st.dictionaries(st.text(), _JSON),
)
def test_never_raises(verb: str, data: dict[str, object]) -> None:
    """No data makes parsing fail with an exception."""
    parse_action({**data, "verb": verb, "person": data})


def test_employee_gets_no_ids() -> None:
    """The buttons on an employee's card carry no HR number and no object id."""
    card = to_json(shown(questions.scope(), Audience.EMPLOYEE))
    assert "21451" not in str(card)


def test_recheck_is_small() -> None:
    """However long the ids are, the data of a button stays small."""
    huge = PersonRef(
        query="👩" * 4000, display_name="👩" * 4000, hr_id="9" * 4000, upn="a" * 4000, entra_id="b" * 4000
    )
    card = CARDS["welcome"]()
    empty = wire_bytes(card)
    card.actions = [button("Recheck", Recheck(person=huge, seen=SEEN))]
    assert wire_bytes(card) - empty < 9 * 1024
