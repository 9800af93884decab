"""Which messages ask for the known issues."""

import pytest

from dialogs.utterance import asks_known_issues


@pytest.mark.parametrize(
    "said",
    [
        "known issues",
        "Known issues?",
        "KNOWN PROBLEMS",
        "known issue",
        "what are the known issues?",
        "Hi, please show me the known problems, thanks",
        "list all known issues",
        "are there any known issues right now?",
    ],
)
def test_asks(said: str) -> None:
    """The message is this wish and nothing else."""
    assert asks_known_issues(said)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "issues",
        "known",
        "is this a known issue?",
        "why wasn't Jane provisioned? Is it a known issue?",
        "Jane Doe has known issues",
        "known issues with Jane Doe",
        "known issues " * 50,
    ],
)
def test_asks_something_else(said: str) -> None:
    """The words in another sentence are part of that sentence."""
    assert not asks_known_issues(said)
