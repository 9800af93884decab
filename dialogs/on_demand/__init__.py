"""Runs on demand in the conversation."""
