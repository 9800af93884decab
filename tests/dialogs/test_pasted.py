"""Long lists in one message are read whole."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from access.policy import Place, Role
from dialogs.asker import Asker
from dialogs.pasted import named_in
from dialogs.reply import Reply
from dialogs.utterance import understand
from dialogs.utterance.people import MOST_PEOPLE

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ASKER = Asker("c0117050-7e4a-4a1e-8f00-0000000000a1", "en-US", "UTC", Place.PRIVATE)


def said(text: str) -> Reply:
    """A message, understood."""
    return Reply(ASKER, Role.HELPDESK, NOW, text, understand(text, now=NOW))


NUMBERS = [str(21000 + n) for n in range(130)]
ADDRESSES = [f"a.rather.long.user.name.{n:03}@emea.subsidiary.contoso.com" for n in range(130)]


@pytest.mark.parametrize("between", ["\n", ", ", "; ", "\r\n"])
@pytest.mark.parametrize("entries", [NUMBERS, ADDRESSES], ids=["numbers", "addresses"])
@pytest.mark.parametrize("count", [2, 49, 50, 51, 63, 130])
def test_everybody_is_counted(entries: list[str], count: int, between: str) -> None:
    """The first fifty are named in their order, and all are counted, however long the message is."""
    people, total = named_in(said("Please check these:\n" + between.join(entries[:count])))

    assert [one.hr_id or one.upn for one in people] == entries[: min(count, MOST_PEOPLE)]
    assert total == count


def test_nobody_is_counted_twice() -> None:
    """Whoever stands in the list again, far below, is one person."""
    assert named_in(said("\n".join(NUMBERS[:60] + NUMBERS[:60])))[1] == 60
