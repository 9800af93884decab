"""Moved: a card attachment is what the conversation sends (`dialogs.raw_card`)."""

from dialogs.raw_card import ADAPTIVE_CARD, RawJson, card_attachment

__all__ = ["ADAPTIVE_CARD", "RawJson", "card_attachment"]
