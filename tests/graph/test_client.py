"""The client against a server that misbehaves in every known way."""

from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest

from graph.client import EVENTUAL, GraphClient, Read, same_place
from graph.errors import GraphError, NotPermitted, NotThere, Throttled, Unexpected, Unreachable
from graph.transport import Transport
from graph.wire import Ids, PageOf, User
from tests.graph.conftest import Badge, Bench
from tests.support.scripted_graph import Reply, failure, page, words
from tests.support.time import FakeTime

ME = Read("/users/1")
GOOD = Reply({"id": "1", "displayName": "Jane"})


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (failure(401), NotPermitted),
        (failure(403), NotPermitted),
        (failure(404), NotThere),
        (failure(410), NotThere),
        (failure(429), Throttled),
        (failure(500), Unreachable),
        (failure(502), Unreachable),
        (failure(503), Unreachable),
        (failure(504), Unreachable),
        (failure(400), Unexpected),
        (failure(414), Unexpected),
        (failure(405), Unexpected),
        (failure(501), Unexpected),
        (Reply(b"", 302, {"Location": "http://elsewhere.test/"}), Unexpected),
        (Reply(b"<html>busy</html>"), Unreachable),
        (Reply(b'{"value": [{"id": "1"'), Unreachable),
        (Reply([]), Unexpected),
        (Reply({"displayName": "no id"}), Unexpected),
        (Reply({"error": "not an object"}, 403), NotPermitted),
        (Reply(b"<html>", 403), NotPermitted),
    ],
)
async def test_every_bad_answer_has_its_exception(
    bench: Bench, reply: Reply, expected: type[GraphError]
) -> None:
    """Each way of failing is told as one of the five exceptions, with a sentence that can be said."""
    bench.graph.on("/users/1", reply)

    with pytest.raises(expected) as caught:
        await bench.client.get(ME, User)

    assert words(caught.value.plain)


async def test_a_refusal_names_permission_and_request(bench: Bench) -> None:
    """A 403 says which permission would help and which request Microsoft should look for."""
    bench.graph.on("/users/1", failure(403, "Authorization_RequestDenied"))

    with pytest.raises(NotPermitted) as caught:
        await bench.client.get(ME, User)

    assert caught.value.permission == "User.Read.All"
    assert caught.value.request_id == "r-1"
    assert caught.value.code == "Authorization_RequestDenied"


async def test_the_request_id_header_wins(bench: Bench) -> None:
    """The id in the header is kept; the one in the body only stands in for it."""
    bench.graph.on("/users/1", failure(403, request_id="from-header"))

    with pytest.raises(NotPermitted) as caught:
        await bench.client.get(ME, User)

    assert caught.value.request_id == "from-header"


async def test_nested_inner_errors_are_read(bench: Bench) -> None:
    """A request id is found in a nested `innererror`, whatever its spelling."""
    body = {"error": {"code": "", "innererror": {"innerError": {"request-id": "deep"}}}}
    bench.graph.on("/users/1", Reply(body, 403))

    with pytest.raises(NotPermitted) as caught:
        await bench.client.get(ME, User)

    assert caught.value.request_id == "deep"


async def test_retry_after_in_seconds_is_kept(bench: Bench) -> None:
    """A throttled read waits exactly as long as Graph asks for, then succeeds."""
    bench.graph.queue = [failure(429, retry_after="3"), GOOD]

    assert (await bench.client.get(ME, User)).display_name == "Jane"
    assert bench.time.waits == [3.0]


async def test_retry_after_as_a_date_is_kept(bench: Bench) -> None:
    """A `Retry-After` that holds a date is a wait until then."""
    until = bench.time.clock() + timedelta(seconds=4)
    bench.graph.queue = [failure(503, retry_after=format_datetime(until, usegmt=True)), GOOD]

    await bench.client.get(ME, User)

    assert bench.time.waits == [4.0]


@pytest.mark.parametrize("header", ["soon", "nan", "inf", ""])
async def test_a_senseless_retry_after_is_ignored(bench: Bench, header: str) -> None:
    """A `Retry-After` that says nothing falls back to our own waits."""
    bench.graph.queue = [failure(429, retry_after=header), GOOD]

    await bench.client.get(ME, User)

    assert bench.time.waits == [0.4]


async def test_waits_grow(bench: Bench) -> None:
    """Without advice each wait is twice the one before, and after four attempts it is over."""
    bench.graph.on("/users/1", failure(503))

    with pytest.raises(Unreachable):
        await bench.client.get(ME, User)

    assert bench.time.waits == [0.4, 0.8, 1.6]
    assert len(bench.graph.seen) == 4


async def test_a_long_wait_is_not_begun(bench: Bench) -> None:
    """Where Graph asks for more patience than there is, the error comes at once and says for how long."""
    bench.graph.queue = [failure(429, retry_after="60"), GOOD]

    with pytest.raises(Throttled) as caught:
        await bench.client.get(ME, User)

    assert caught.value.retry_after == 60.0
    assert bench.time.waits == []


async def test_half_a_body_is_read_again(bench: Bench) -> None:
    """An answer that ends in the middle is a passing fault."""
    bench.graph.queue = [Reply(b'{"id": "1", "displ'), GOOD]

    assert (await bench.client.get(ME, User)).display_name == "Jane"


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_lasting_faults_are_not_repeated(bench: Bench, status: int) -> None:
    """What will not change is asked once."""
    bench.graph.on("/users/1", failure(status))

    with pytest.raises(GraphError):
        await bench.client.get(ME, User)

    assert len(bench.graph.seen) == 1


async def test_a_refused_token_is_renewed_once(bench: Bench) -> None:
    """A 401 is followed by one attempt with a new token."""
    bench.graph.queue = [failure(401), GOOD]

    await bench.client.get(ME, User)

    assert [seen.headers["Authorization"] for seen in bench.graph.seen] == [
        "Bearer token-0",
        "Bearer token-1",
    ]


async def test_a_second_401_is_final(bench: Bench) -> None:
    """Where the new token is refused as well, no third one is asked for, and no permission is named."""
    bench.graph.on("/users/1", failure(401))

    with pytest.raises(NotPermitted) as caught:
        await bench.client.get(ME, User)

    assert len(bench.graph.seen) == 2
    assert bench.badge.refreshed == 1
    assert caught.value.permission is None


async def test_a_post_is_sent_once(bench: Bench) -> None:
    """A POST that may have done something is never sent again."""
    bench.graph.on("/users/1/doSomething", failure(503))

    with pytest.raises(Unreachable):
        await bench.client.post("/users/1/doSomething", {}, Ids)

    assert len(bench.graph.seen) == 1


async def test_a_post_that_reads_is_repeated(bench: Bench) -> None:
    """A POST that only asks is tried again like a GET."""
    bench.graph.queue = [failure(503), Reply({"value": ["a"]})]

    answer = await bench.client.post("/users/1/checkMemberGroups", {"groupIds": ["a"]}, Ids, reads=True)

    assert answer.value == ["a"]


async def test_nobody_there(time: FakeTime) -> None:
    """A connection that can't be made is `Unreachable`, after as many attempts as any passing fault."""
    async with httpx.AsyncClient(trust_env=False) as http:
        transport = Transport(http, Badge(), sleep=time.sleep, monotonic=time.monotonic, clock=time.clock)
        with pytest.raises(Unreachable):
            await GraphClient(transport, "http://127.0.0.1:1").get(ME, User)

    assert len(time.waits) == 3


async def test_no_token_is_an_error_like_any_other(bench: Bench) -> None:
    """Where no token can be had nothing is sent, and the reason comes through."""

    class Refused(Badge):
        async def get(self, *, refresh: bool = False) -> str:
            raise NotPermitted

    async with httpx.AsyncClient(trust_env=False) as http:
        with pytest.raises(NotPermitted):
            await GraphClient(Transport(http, Refused()), bench.graph.url).get(ME, User)

    assert bench.graph.seen == []


async def test_requests_are_counted_by_kind(bench: Bench) -> None:
    """Every request is reported, repeated ones and the parts of a batch one by one, the batch itself not."""
    bench.graph.on("/users/1", GOOD)
    bench.graph.on("/servicePrincipals/s/synchronization/jobs/j/schema", Reply({"id": "j"}))

    await bench.client.get(ME, User)
    await bench.client.batch([ME, Read("/servicePrincipals/s/synchronization/jobs/j/schema")], User)

    assert bench.asked == ["users", "users", "schema"]


async def test_pages_follow_the_whole_link(bench: Bench) -> None:
    """The next link is used as it is, an empty page does not end it, and headers go along."""
    base = f"{bench.graph.url}/v1.0/users"
    bench.graph.queue = [
        page({"id": "1"}, next_link=f"{base}?$skiptoken=a%2Bb"),
        page(next_link=f"{base}?$skiptoken=c"),
        page({"id": "2"}),
    ]

    found = await bench.client.items(Read("/users", {"$search": '"displayName:x"'}, EVENTUAL), User)

    assert [user.id for user in found.items] == ["1", "2"]
    assert not found.more
    assert bench.graph.seen[1].raw == "/v1.0/users?$skiptoken=a%2Bb"
    assert [seen.headers.get("ConsistencyLevel") for seen in bench.graph.seen] == ["eventual"] * 3


@pytest.mark.parametrize(
    "link",
    [
        "http://evil.test/v1.0/users?$skiptoken=a",
        "https://{host}/v1.0/users",
        "http://127.0.0.1:1/v1.0/users",
        "http://{host}@evil.test/v1.0/users",
        "http://user:pass@{host}/v1.0/users",
        "http://{host}.evil.test/v1.0/users",
        "//evil.test/users",
        "/v1.0/users?$skiptoken=a",
        "http://[::1/users",
        "http://{host}\\@evil.test/",
    ],
)
async def test_a_link_to_elsewhere_is_refused(bench: Bench, link: str) -> None:
    """A next link to another scheme, host or port gets neither a request nor the token."""
    host = bench.graph.url.removeprefix("http://")
    bench.graph.queue = [page({"id": "1"}, next_link=link.replace("{host}", host))]

    with pytest.raises(Unexpected):
        await bench.client.items(Read("/users"), User)

    assert len(bench.graph.seen) == 1


def test_the_usual_port_may_be_written_out() -> None:
    """A link that only adds the scheme's own port, or writes the host in capitals, is the same place."""
    assert same_place("https://graph.microsoft.com/v1.0", "https://GRAPH.microsoft.com:443/v1.0/users")


async def test_a_circle_of_pages_ends(bench: Bench) -> None:
    """A next link that was followed before is an error, not an endless loop."""
    link = f"{bench.graph.url}/v1.0/users?$skiptoken=a"
    bench.graph.on("/users", page({"id": "1"}, next_link=link))

    with pytest.raises(Unexpected):
        await bench.client.items(Read("/users"), User)

    assert len(bench.graph.seen) == 2


async def test_pages_are_bounded_and_say_so(bench: Bench) -> None:
    """After the agreed number of pages reading stops, and it is known that there is more."""
    link = f"{bench.graph.url}/v1.0/users?$skiptoken="
    bench.graph.queue = [page({"id": str(n)}, next_link=f"{link}{n}") for n in range(5)]

    found = await bench.client.items(Read("/users"), User, at_most=2)

    assert len(found.items) == 2
    assert found.more


async def test_one_odd_row_does_not_cost_the_page(bench: Bench) -> None:
    """Rows without an id are left out, the others are kept."""
    bench.graph.queue = [page({"id": "1"}, {"displayName": "?"}, None, {"id": "2"})]

    assert [user.id for user in (await bench.client.items(Read("/users"), User)).items] == ["1", "2"]


async def test_a_passing_fault_on_a_later_page(bench: Bench) -> None:
    """A page that fails in passing is read again; the pages before are kept."""
    link = f"{bench.graph.url}/v1.0/users?$skiptoken=a"
    bench.graph.queue = [page({"id": "1"}, next_link=link), Reply(b'{"value": [{"i'), page({"id": "2"})]

    assert [user.id for user in (await bench.client.items(Read("/users"), User)).items] == ["1", "2"]


async def test_a_batch_keeps_the_order_of_asking(bench: Bench) -> None:
    """Each answer stands where its request stood, though Graph answers in any order, 20 to a batch."""
    for number in range(45):
        bench.graph.on(f"/users/{number}", Reply({"id": str(number)}))

    answers = await bench.client.batch([Read(f"/users/{number}") for number in range(45)], User)

    assert [answer.id for answer in answers if isinstance(answer, User)] == [str(n) for n in range(45)]
    assert len(bench.graph.to("/$batch")) == 3


async def test_parts_of_a_batch_fail_on_their_own(bench: Bench) -> None:
    """A part that fails is an error in its place, and the others are good."""
    bench.graph.on("/users/1", GOOD)
    bench.graph.on("/users/2", failure(403))

    good, denied, missing = await bench.client.batch([ME, Read("/users/2"), Read("/users/3")], User)

    assert isinstance(good, User)
    assert isinstance(denied, NotPermitted)
    assert denied.permission == "User.Read.All"
    assert isinstance(missing, NotThere)


async def test_only_throttled_parts_are_asked_again(bench: Bench) -> None:
    """A part with 429 is repeated after its own wait, the rest is not."""
    throttled = [failure(429, retry_after="2")]
    bench.graph.rules.append(lambda seen: throttled.pop() if seen.path == "/users/2" and throttled else None)
    bench.graph.on("/users/1", GOOD)
    bench.graph.on("/users/2", Reply({"id": "2"}))

    answers = await bench.client.batch([ME, Read("/users/2")], User)

    assert [answer.id for answer in answers if isinstance(answer, User)] == ["1", "2"]
    assert bench.time.waits == [2.0]
    second = bench.graph.to("/$batch")[1].body
    assert isinstance(second, dict)
    assert [part["url"] for part in second["requests"]] == ["/users/2"]


async def test_a_part_that_stays_throttled(bench: Bench) -> None:
    """A part that never gets through is `Throttled` in the end."""
    bench.graph.on("/users/1", failure(429))

    (answer,) = await bench.client.batch([ME], User)

    assert isinstance(answer, Throttled)
    assert len(bench.graph.seen) == 4


async def test_a_batch_that_fails_as_a_whole(bench: Bench) -> None:
    """What is wrong with the batch is wrong with every part; nothing is raised."""
    bench.graph.queue = [failure(403)]

    answers = await bench.client.batch([ME, Read("/users/2")], User)

    assert [type(answer) for answer in answers] == [NotPermitted, NotPermitted]


async def test_a_part_without_an_answer(bench: Bench) -> None:
    """A part that Graph leaves out is an error, not a crash."""
    bench.graph.queue = [Reply({"responses": []})]

    (answer,) = await bench.client.batch([ME], User)

    assert isinstance(answer, Unexpected)


async def test_the_log_waits_for_its_turn(bench: Bench) -> None:
    """The sixth request to the log within ten seconds waits; other requests don't."""
    bench.graph.on("/auditLogs/provisioning", page())
    bench.graph.on("/users/1", GOOD)
    for _number in range(6):
        await bench.client.get(Read("/auditLogs/provisioning"), PageOf)
        await bench.client.get(ME, User)

    assert bench.time.waits == [10.25]


async def test_a_throttled_log_holds_everybody_back(bench: Bench) -> None:
    """After a 429 from the log no other log request goes out before the time Graph asked for."""
    bench.graph.queue = [failure(429, retry_after="30"), page()]
    with pytest.raises(Throttled):
        await bench.client.get(Read("/auditLogs/provisioning"), PageOf)

    await bench.client.get(Read("/auditLogs/provisioning"), PageOf)

    assert bench.time.passed == pytest.approx(30)


async def test_no_personal_data_in_the_log(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """Log lines carry ids and kinds, never what people typed or what Graph sent."""
    caplog.set_level("DEBUG", logger="graph")
    bench.graph.queue = [failure(503), page({"displayName": "Jane Doe"})]

    await bench.client.items(Read("/users", {"$filter": "displayName eq 'Jane Doe'"}), User)

    assert caplog.records
    assert "Jane" not in str([record.__dict__ for record in caplog.records])
