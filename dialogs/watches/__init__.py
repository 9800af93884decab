"""Watches in the conversation."""
