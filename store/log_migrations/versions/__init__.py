"""The migration steps; Alembic orders them by their `down_revision`."""
