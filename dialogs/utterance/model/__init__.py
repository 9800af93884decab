"""A small linear model that reads what the rules leave open: the wish, what was expected, which attribute."""
