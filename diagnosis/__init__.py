"""Thinking: evidence about one person in, findings out. Pure: no I/O, no clock, no async."""
