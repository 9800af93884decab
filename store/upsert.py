"""`INSERT … ON CONFLICT` for the two databases we know, as SQLAlchemy spells it once for each."""

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.sql.dml import Insert


def insert_or_update(engine: AsyncEngine, table: Table, **values: Any) -> Insert:
    """Inserts a row, or replaces all but its primary key if it is there."""
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in values.items() if name not in keys}
    if engine.dialect.name == "postgresql":
        return (
            postgresql.insert(table).values(**values).on_conflict_do_update(index_elements=keys, set_=changed)
        )
    return sqlite.insert(table).values(**values).on_conflict_do_update(index_elements=keys, set_=changed)


def insert_or_leave(engine: AsyncEngine, table: Table, **values: Any) -> Insert:
    """Inserts a row unless one with this key is there; `rowcount` tells which."""
    keys = [column.name for column in table.primary_key]
    if engine.dialect.name == "postgresql":
        return postgresql.insert(table).values(**values).on_conflict_do_nothing(index_elements=keys)
    return sqlite.insert(table).values(**values).on_conflict_do_nothing(index_elements=keys)
