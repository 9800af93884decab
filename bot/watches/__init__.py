"""Watches between the conversation, the store and Teams."""
