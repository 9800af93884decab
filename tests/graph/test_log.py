"""Reading one person's rows of the provisioning log."""

import asyncio
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from graph import odata
from graph.client import GraphClient
from graph.errors import NotPermitted, Unexpected
from graph.log import LiveLog
from graph.quota import Quota
from graph.transport import Transport
from tests.graph.conftest import Badge, Bench
from tests.support.scripted_graph import ScriptedGraph, failure, page, scripted_graph

LOG = "/auditLogs/provisioning"


def row(row_id: str, minute: int, job: str = "j") -> dict[str, object]:
    at = datetime(2026, 11, 25, 9, minute, tzinfo=UTC)
    source = {"id": "21451", "displayName": "Jane Doe"}
    return {"id": row_id, "activityDateTime": at.isoformat(), "jobId": job, "sourceIdentity": source}


def log_of(bench: Bench, days: int = 30) -> LiveLog:
    return LiveLog(bench.client, days=days, clock=bench.time.clock)


async def test_one_request_for_all_jobs(bench: Bench) -> None:
    """Rows of several jobs come with one request, sorted into their jobs, newest first, each once."""
    rows = (row("1", 1), row("3", 3), row("2", 2), row("2", 2), row("4", 4, "k"), row("5", 5, "other"))
    bench.graph.on(LOG, page(*rows))

    read = await log_of(bench).by_id(["21451"], ["j", "k"])

    assert [event.id for event in read.of("j").events] == ["3", "2", "1"]
    assert [event.id for event in read.of("k").events] == ["4"]
    assert [event.id for event in read.all()] == ["4", "3", "2", "1"]
    assert len(bench.graph.seen) == 1


async def test_the_filter(bench: Bench) -> None:
    """The filter names jobs, person and a strict start, and no order is asked for."""
    bench.graph.on(LOG, page())

    await log_of(bench).by_id(["21451"], ["j", "k"])

    query = bench.graph.seen[0].query
    assert query["$filter"] == (
        "(jobId eq 'j' or jobId eq 'k') and sourceIdentity/id eq '21451'"
        " and activityDateTime gt 2026-10-26T10:05:00Z"
    )
    assert "$orderby" not in query


async def test_names_regard_no_case_and_no_order(bench: Bench) -> None:
    """Each word of a name is searched for in lower case."""
    bench.graph.on(LOG, page())

    await log_of(bench).by_name("DOE, Jane", ["j"])

    assert (
        bench.graph.seen[0]
        .query["$filter"]
        .startswith(
            "jobId eq 'j' and contains(tolower(sourceIdentity/displayName),'doe')"
            " and contains(tolower(sourceIdentity/displayName),'jane') and "
        )
    )


async def test_a_server_without_tolower(bench: Bench) -> None:
    """Where the function is refused, names are searched for as typed and capitalised from then on."""
    bench.graph.rules.append(lambda seen: failure(400) if "tolower" in seen.query["$filter"] else None)
    bench.graph.on(LOG, page(row("1", 1)))
    log = log_of(bench, days=7)

    first = await log.by_name("jane", ["j"])
    await log.by_name("jane", ["j"])

    assert [event.id for event in first.all()] == ["1"]
    filters = [seen.query["$filter"] for seen in bench.graph.seen]
    assert ["tolower" in one for one in filters] == [True, False, False]
    form = "(contains(sourceIdentity/displayName,'jane') or contains(sourceIdentity/displayName,'Jane'))"
    assert form in filters[1]


async def test_what_was_read_is_said(bench: Bench) -> None:
    """The span that was read runs from the start of the window to now."""
    bench.graph.on(LOG, page())

    read = (await log_of(bench).by_id(["1"], ["j"])).of("j")

    assert read.covers_to == bench.time.clock()
    assert read.covers_from == bench.time.clock() - timedelta(days=30) + timedelta(minutes=5)


async def test_a_short_retention_is_found_out_once(bench: Bench) -> None:
    """A tenant that keeps seven days refuses thirty; afterwards seven are asked for at once."""
    limit = bench.time.clock() - timedelta(days=7)
    bench.graph.rules.append(
        lambda seen: failure(400, "BadRequest") if _start(seen.query["$filter"]) < limit else None
    )
    bench.graph.on(LOG, page())
    log = log_of(bench)

    first = await log.by_id(["1"], ["j"])
    await log.by_id(["1"], ["j"])

    assert first.covers_from == limit + timedelta(minutes=5)
    assert len(bench.graph.seen) == 3


async def test_a_refusal_for_another_reason_shortens_nothing(bench: Bench) -> None:
    """Where seven days are refused as well, the window was not the reason and stays as it is."""
    bench.graph.queue = [failure(400), failure(400), page()]
    log = log_of(bench)
    with pytest.raises(Unexpected):
        await log.by_id(["1"], ["j"])

    read = await log.by_id(["1"], ["j"])

    assert read.covers_from == bench.time.clock() - timedelta(days=30) + timedelta(minutes=5)


async def test_no_permission(bench: Bench) -> None:
    """A refused log names its permission and is asked once."""
    bench.graph.on(LOG, failure(403))

    with pytest.raises(NotPermitted) as caught:
        await log_of(bench).by_name("Jane", ["j"])

    assert caught.value.permission == "AuditLog.Read.All"
    assert len(bench.graph.seen) == 1


async def test_more_rows_than_are_read(bench: Bench) -> None:
    """Where there are more pages than are read, the span begins with the oldest row that was."""
    link = f"{bench.graph.url}/v1.0{LOG}?$skiptoken="
    bench.graph.queue = [page(row(str(n), 50 - n), next_link=f"{link}{n}") for n in range(9)]

    read = await log_of(bench).by_id(["21451"], ["j"])

    assert len(bench.graph.seen) == 3
    assert not read.complete
    assert read.covers_from == datetime(2026, 11, 25, 9, 48, tzinfo=UTC)


async def test_nothing_to_search_for(bench: Bench) -> None:
    """A name without a letter or digit finds nobody and costs no request."""
    assert (await log_of(bench).by_name("🙂 '%", ["j"])).all() == ()
    assert bench.graph.seen == []


def _start(condition: str) -> datetime:
    match = re.search(r"activityDateTime gt (\S+)", condition)
    assert match is not None
    return datetime.fromisoformat(match[1])


LITERAL = re.compile(r"'((?:[^']|'')*)'")
NAMES = st.one_of(
    st.text(),
    st.text(alphabet="'%+&#\"\\;=() orandeq1"),
    st.from_regex(r"[A-Z][a-z]+('s)? or 1 eq 1", fullmatch=True),
)


class Loop:
    """One event loop, one server and one client for all examples."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self._server = scripted_graph()
        self.graph: ScriptedGraph = self.runner.run(self._server.__aenter__())
        self.http = httpx.AsyncClient(trust_env=False)
        self.graph.on(LOG, page())
        transport = Transport(self.http, Badge(), quota=Quota(10**6, monotonic=lambda: 0.0))
        self.log = LiveLog(
            GraphClient(transport, self.graph.url), clock=lambda: datetime(2026, 11, 25, tzinfo=UTC)
        )

    def close(self) -> None:
        self.runner.run(self.http.aclose())
        self.runner.run(self._server.__aexit__(None, None, None))
        self.runner.close()


@pytest.fixture(scope="module")
def loop() -> Iterator[Loop]:
    opened = Loop()
    yield opened
    opened.close()


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES)
@example("' or 1 eq 1")
@example("x' or sourceIdentity/id ne 'y")
@example("100% %27 ' or ''='")
@example("a&$filter=id eq 'b'#c")
@example("Ωμέγα 𝔘 'é")
def test_an_id_is_exactly_one_literal(loop: Loop, typed: str) -> None:
    """The filter that arrives holds the typed id as one literal, and the rest of it is ours."""
    loop.graph.seen.clear()

    loop.runner.run(loop.log.by_id([typed], ["j"]))

    (seen,) = loop.graph.seen
    arrived = seen.query["$filter"]
    assert LITERAL.sub("?", arrived) == (
        "jobId eq ? and sourceIdentity/id eq ? and activityDateTime gt 2026-10-26T00:05:00Z"
    )
    assert [one.replace("''", "'") for one in LITERAL.findall(arrived)] == ["j", typed]
    assert set(seen.query) == {"$filter", "$top"}


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES)
@example("jane' or 1 eq 1")
def test_a_name_is_nothing_but_literals(loop: Loop, typed: str) -> None:
    """Each word of a typed name arrives as one literal, and the rest of the filter is ours."""
    loop.graph.seen.clear()
    name = odata.clean(typed)

    loop.runner.run(loop.log.by_name(name, ["j"]))

    for seen in loop.graph.seen:
        arrived = seen.query["$filter"]
        one = r"contains\(tolower\(sourceIdentity/displayName\),\?\)"
        assert re.fullmatch(
            rf"jobId eq \? and {one}( and {one})* and activityDateTime gt \S+Z", LITERAL.sub("?", arrived)
        )
        literals = [one.replace("''", "'") for one in LITERAL.findall(arrived)]
        assert literals == ["j", *(word.lower() for word in odata.tokens(name))]
