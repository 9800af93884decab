"""Routes: which channel a case goes to, and what is wrong with a setting that can't be used."""

from __future__ import annotations

import pytest

from diagnosis.cause import Owner
from diagnosis.causes import CATALOGUE
from followup.routes import Route, RouteError, channel_for, parse_routes

CAUSES = tuple(cause.id for cause in CATALOGUE)
HR, JOBS = "19:hr@thread.tacv2", "19:jobs@thread.tacv2"


def test_read() -> None:
    """Owner and cause routes are read in their order; a channel may hold any sign but a comma."""
    link = "https://teams.example/l/channel/19%3Ax/General?groupId=1&tenantId=2"
    assert parse_routes(f"owner:hr={HR}, cause:quarantine-*={link}", causes=CAUSES) == (
        Route(HR, owner=Owner.HR),
        Route(link, cause="quarantine-*"),
    )
    assert parse_routes("", causes=CAUSES) == ()


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("hr=19:x", "is to be owner:"),
        ("team:hr=19:x", "begin with owner: or cause:"),
        ("owner:hr", "is to be owner:"),
        ("owner:hr=", "is to be owner:"),
        ("owner:=19:x", "is to be owner:"),
        (f"owner:hr={HR}, owner:boss=19:x", "route 2: an owner is one of"),
        ("cause:no-such-cause=19:x", "route 1: no cause is called no-such-cause"),
        ("owner:hr=bad", "route 1: that is no channel"),
    ],
)
def test_wrong(written: str, says: str) -> None:
    """A route that can't be used is named with its number and what is wrong."""

    def channel(name: str) -> str:
        if name == "bad":
            raise ValueError("that is no channel")
        return name

    with pytest.raises(RouteError) as raised:
        parse_routes(written, causes=CAUSES, channel=channel)
    assert says in str(raised.value)


def test_first_that_fits() -> None:
    """The first route that takes the case decides; without one it is the helpdesk's own channel."""
    routes = parse_routes(f"cause:quarantine-*={JOBS},owner:hr={HR},cause:job-*={HR}", causes=CAUSES)

    def goes(cause: str | None, owner: Owner | None) -> str:
        return channel_for(routes, "own", cause=cause, owner=owner)

    assert goes("quarantine-credentials", Owner.HR) == JOBS
    assert goes("skipped-scope-filter-false", Owner.HR) == HR
    assert goes("job-paused-by-admin", Owner.ENTRA_ADMIN) == HR
    assert goes("created-disabled", Owner.AD_ADMIN) == "own"
    assert goes(None, None) == "own"
