"""Cases composed by hand from the published facts, a server that answers as they say, and their judge."""
