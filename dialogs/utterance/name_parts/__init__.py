"""Whether a word can be a part of a name where it stands."""
