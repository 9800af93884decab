"""Sending what nobody waits for: to whom, by which way, at which pace."""
