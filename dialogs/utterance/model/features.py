"""What a sentence is to the model: its words and pairs of words, and the pieces that words are made of."""

from __future__ import annotations

_WORDS = 90  # words of a message that are looked at; what is asked stands among the first
_PIECES = (3, 4, 5)


def features(flat: str) -> list[str]:
    """The features of a message in its flat form, each once: `w:` words in a row, `c:` pieces of a word.

    A piece knows the edges of its word ("<why", "ing>"), so that forms of one word share most of theirs.
    """
    words = ["^", *flat.split()[:_WORDS], "$"]
    found: dict[str, None] = {}
    for i, word in enumerate(words):
        found[f"w:{word}"] = None
        if i:
            found[f"w:{words[i - 1]} {word}"] = None
        if i > 1:
            found[f"w:{words[i - 2]} {words[i - 1]} {word}"] = None
        if word[0].isalpha():
            edged = f"<{word}>"
            for size in _PIECES:
                for at in range(len(edged) - size + 1):
                    found[f"c:{edged[at : at + size]}"] = None
    return list(found)
