"""All tables together, as the newest migration leaves them."""

from store import (
    tables_alerts,
    tables_asked,
    tables_audit,
    tables_cases,
    tables_relay,
    tables_sending,
    tables_watches,
)
from store.tables import metadata

__all__ = [
    "metadata",
    "tables_alerts",
    "tables_asked",
    "tables_audit",
    "tables_cases",
    "tables_relay",
    "tables_sending",
    "tables_watches",
]
