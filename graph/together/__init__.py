"""Reading about many people at once: the same questions as about one, in far fewer requests."""
