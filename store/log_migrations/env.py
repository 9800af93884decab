"""Runs the migrations of the log's copy, on the connection that `Database.prepare` hands over."""

from alembic import context

from store.tables_events import log_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=log_metadata,
    version_table="log_alembic_version",  # in PostgreSQL it stands beside that of the other tables
    render_as_batch=True,  # SQLite can't alter most of a table in place
)
with context.begin_transaction():
    context.run_migrations()
