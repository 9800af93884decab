"""What outlives a turn: watches, cases, and whoever must be told of them."""
