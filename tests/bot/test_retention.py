"""What is kept too long is forgotten, and only that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.exc import OperationalError

from bot.app import create_bot
from bot.retention import AuditRetention, forget
from bot.settings import load_settings
from diagnosis.on_demand import Noted
from store.audit import AuditStore, Entry
from store.cases import CaseStore
from store.database import Database
from store.handled import KEEP, HandledActivities, Reply
from store.relayed import Direction, RelayedMessage, RelayedMessages
from store.state import StateStorage
from tests.support.cases import ADELE, case, kept

ALONE = {
    "LOG_TAIL": "off",
    "BOT_AUTH": "anonymous",
    "GRAPH_TOKEN": "test",
    "GRAPH_BASE_URL": "http://127.0.0.1:1",
}
START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def clock_at(moment: datetime) -> Callable[[], datetime]:
    """A clock that stands still."""
    return lambda: moment


async def test_old_rows_go_and_young_ones_stay(tmp_path: Path) -> None:
    """A conversation is forgotten after RETENTION_DAYS, an answer kept for resends after minutes."""
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    later = START + timedelta(days=31)
    await StateStorage(database, clock=clock_at(START)).write({"old": {"a": 1}})
    await StateStorage(database, clock=clock_at(later)).write({"young": {"a": 1}})
    old = HandledActivities(database, clock=clock_at(START))
    await old.remember("old", Reply(200, {"x": 1}))
    await old.close()
    young = HandledActivities(database, clock=clock_at(START + KEEP / 2))
    await young.remember("young", Reply(200))
    await young.flush()

    await forget(StateStorage(database, clock=clock_at(later)), young, timedelta(days=30))
    kept = await StateStorage(database).read(["old", "young"])
    assert set(kept) == {"young"}
    assert set(await young.recent()) == {"old", "young"}

    late = HandledActivities(database, clock=clock_at(START + KEEP + timedelta(seconds=1)))
    await forget(StateStorage(database, clock=clock_at(later)), late, timedelta(days=30))
    assert set(await young.recent()) == {"young"}
    await young.close()
    await database.close()


class Broken:
    """A part of the store whose table can't be reached."""

    async def prune(self, keep: timedelta) -> None:
        raise OperationalError("DELETE", {}, OSError())


async def test_one_that_fails_keeps_no_other_from_forgetting(tmp_path: Path) -> None:
    """Whatever comes after a part that can't be reached is forgotten all the same."""
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    handled = HandledActivities(database)
    entry = Entry("a" * 32, "provision_on_demand", "who", "job", "21451")
    await AuditStore(database, clock=clock_at(START)).asked(entry)
    store = AuditStore(database, clock=clock_at(START + timedelta(days=366)))

    await forget(StateStorage(database), handled, timedelta(days=1), Broken(), AuditRetention(store, 365))

    assert await store.asked(entry) is Noted.NEW
    await handled.close()
    await database.close()


async def test_the_audit_has_a_time_of_its_own(tmp_path: Path) -> None:
    """Who had whom provisioned is kept for AUDIT_DAYS, however short RETENTION_DAYS is."""
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    entry = Entry("a" * 32, "provision_on_demand", "who", "job", "21451")
    await AuditStore(database, clock=clock_at(START)).asked(entry)
    handled = HandledActivities(database)
    for days, noted in ((364, Noted.BEGUN), (366, Noted.NEW)):
        store = AuditStore(database, clock=clock_at(START + timedelta(days=days)))
        await forget(StateStorage(database), handled, timedelta(days=1), AuditRetention(store, 365))
        assert await store.asked(entry) is noted
    await handled.close()
    await database.close()


async def test_what_is_switched_off_is_forgotten_too(tmp_path: Path) -> None:
    """Cases, and what was said in them, go in their time also where HELPDESK_CHANNEL was taken away."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"
    async with await Database.open(url) as database:
        old = await kept(database, case())
        said = RelayedMessage("1", old.id, Direction.TO_THREAD, ADELE.id, old.channel, old.created_at)
        async with database.begin() as connection:
            await RelayedMessages(database).add(connection, said)
        for days, left in ((179, 1), (181, 0)):
            settings = load_settings(env_file=None, **ALONE, DATABASE_URL=url)
            bot = create_bot(settings, clock=clock_at(old.updated_at + timedelta(days=days)))
            for part in bot.host.forgets:
                await part.prune(timedelta(days=30))
            assert len(await CaseStore(database).history(old.id)) == left
            assert (await CaseStore(database).get(old.id) is not None) == bool(left)
            assert await RelayedMessages(database).get("1") is None
            await bot.host.database.close()
