"""`INSERT … ON CONFLICT` for the two databases we know, as SQLAlchemy spells it once for each."""

from functools import cache

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

# Built once, executed with a row as parameters: building one costs more than running it (observed).


@cache
def insert_or_update(dialect: str, table: Table) -> Insert:
    """Inserts a row with all columns, or replaces all but its primary key if it is there."""
    keys = [column.name for column in table.primary_key]
    others = [column.name for column in table.columns if column.name not in keys]
    if dialect == "postgresql":
        new = postgresql.insert(table)
        return new.on_conflict_do_update(
            index_elements=keys, set_={name: new.excluded[name] for name in others}
        )
    row = sqlite.insert(table)
    return row.on_conflict_do_update(index_elements=keys, set_={name: row.excluded[name] for name in others})


@cache
def insert_or_leave(dialect: str, table: Table) -> Insert:
    """Inserts a row unless one with this key is there; `rowcount` tells which."""
    keys = [column.name for column in table.primary_key]
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing(index_elements=keys)
    return sqlite.insert(table).on_conflict_do_nothing(index_elements=keys)
