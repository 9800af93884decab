"""A message handed to an action: its text, its people, its writer; and nothing breaks on what it is not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message_payload import message_of
from dialogs.meant import Shared
from dialogs.utterance.question import Mention

JANE = "c0117050-7e4a-4a1e-8f00-0000000000d1"
REPLY = 'itemtype="http://schema.skype.com/Reply"'
ADELE = "c0117050-7e4a-4a1e-8f00-0000000000a3"


def read(html: str, kind: str = "html", **more: Any) -> Shared:
    message = message_of({"messagePayload": {"body": {"contentType": kind, "content": html}, **more}})
    assert message is not None
    return message


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div><div>Hi all</div>\n<div>Jane Doe?</div></div>", "Hi all\n\nJane Doe?"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<p>R&amp;D &lt;new&gt;&nbsp;people</p>", "R&D <new> people"),
        ("<p><b>Jane</b> <i>Doe</i></p>", "Jane Doe"),
        ('<attachment id="1">file.docx</attachment><p>Jane</p>', "Jane"),
        (f"<blockquote {REPLY}>Bob<blockquote>x</blockquote></blockquote>Jane", "Jane"),
        ("<blockquote>Jane said</blockquote>", "Jane said"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("<script>alert(1)</script>Jane", "Jane"),
    ],
)  # fmt: skip
def test_text(html: str, text: str) -> None:
    """What a person reads in the message is its text."""
    said = "\n".join(line for line in read(html).text.splitlines() if line)
    assert said == "\n".join(line for line in text.splitlines() if line)


def test_plain_text_stays() -> None:
    """A body that is text has no tags to take away."""
    assert read("a < b & c > d", "text").text == "a < b & c > d"


def test_people() -> None:
    """Mentions have their object ids; apps and channels are left out, of the text too."""
    message = read(
        '<p><at id="0">Hook</at> why has <at id="1">Jane Doe</at> no account?</p>',
        mentions=[
            {"id": 0, "mentionText": "Hook", "mentioned": {"user": None, "application": {"id": "x"}}},
            {"id": 1, "mentionText": "Jane Doe", "mentioned": {"user": {"id": JANE, "displayName": "Jane"}}},
        ],
    )  # fmt: skip

    assert message.mentions == (Mention("Jane", JANE),)
    assert message.text == "why has Jane no account?"


def test_writer_and_time() -> None:
    """Who wrote it, when, and in which language."""
    message = read(
        "x",
        **{"from": {"user": {"id": ADELE, "displayName": "Adele Vance"}}},
        createdDateTime="2026-11-20T09:52:24.833Z",
        locale="de-de",
    )

    assert (message.sender_id, message.sender, message.locale) == (ADELE, "Adele Vance", "de-de")
    assert message.at == datetime(2026, 11, 20, 9, 52, 24, 833000, tzinfo=UTC)


@pytest.mark.parametrize("when", [None, 7, "", "yesterday", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_no_time(when: object) -> None:
    """What is no time of a message counts as none."""
    assert read("x", createdDateTime=when).at is None


def test_a_bot_wrote_it() -> None:
    """A message without a person as its writer has none."""
    assert read("x", **{"from": {"user": None, "application": {"displayName": "Hook"}}}).sender is None


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(("body", "content", "contentType", "from", "user", "id", "mentions", "mentioned",
                         "displayName", "mentionText", "createdDateTime", "locale")),
        inner | st.just("html"),
        max_size=5,
    ),
    max_leaves=15,
)  # fmt: skip


@given(JSON)
def test_whatever_a_client_sends(payload: Any) -> None:
    """No payload breaks it."""
    message_of({"messagePayload": payload})


@given(st.text(alphabet="<>/atbiqp =\"'&;!-x\n\u00a0", max_size=80))
def test_whatever_stands_in_the_body(html: str) -> None:
    """No HTML breaks it."""
    read(html)
