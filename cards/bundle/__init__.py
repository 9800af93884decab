"""The evidence about one person as one file, for an identity expert or a support case; masked by default."""

from cards.bundle.assemble import SCHEMA, bundle, events
from cards.bundle.fit import encoded, fitted

__all__ = ["SCHEMA", "bundle", "encoded", "events", "fitted"]
