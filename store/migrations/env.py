"""Runs the migrations on the connection that `Database.open` hands over."""

from alembic import context

from store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite can't alter most of a table in place
)
with context.begin_transaction():
    context.run_migrations()
