"""What stands around a name: who says what of whom, and what is a value.

A name is given as its first token, `start`, and `end`, the one behind it.
"""
