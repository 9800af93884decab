"""The bot's own @mention goes, other people's stay as people."""

from __future__ import annotations

import pytest

from dialogs.utterance import Mention, strip_bot_mention

BOT = "28:11111111-2222-4333-8444-555555555555"
GUID = "5f0f7d4c-7c15-4bb5-9b06-2d0a5fd3f3a1"


def mention(identifier: str, name: str, text: str | None = None, **more: str) -> dict[str, object]:
    """A mention entity as Teams sends it."""
    shown = f"<at>{name}</at>" if text is None else text
    return {"type": "mention", "mentioned": {"id": identifier, "name": name, **more}, "text": shown}


def test_bots_mention_goes() -> None:
    """What is left of a channel message is what the asker wrote to the bot."""
    entities: list[dict[str, object]] = [
        mention(BOT, "Status Bot"),
        {"type": "clientInfo", "locale": "en-US"},
    ]
    assert strip_bot_mention("<at>Status Bot</at> hello channel", entities, BOT) == ("hello channel", [])


def test_only_the_mention_goes_not_the_word() -> None:
    """A bot called Graph leaves "Graph users" alone."""
    said = strip_bot_mention("<at>Graph</at> show Graph users", [mention(BOT, "Graph")], BOT)
    assert said == ("show Graph users", [])


def test_it_goes_only_once() -> None:
    """Two entities for one mention take one text away."""
    entities = [mention(BOT, "Bot", "Bot"), mention(BOT, "Bot", "Bot")]
    assert strip_bot_mention("Bot why was Bot User not provisioned", entities, BOT)[0] == (
        "why was Bot User not provisioned"
    )


def test_others_become_people() -> None:
    """Another person's mention stays as her name, and she is returned."""
    entities = [mention(BOT, "Status Bot"), mention("29:1megan", "Megan Bowen")]
    said = strip_bot_mention("<at>Status Bot</at> please ask <at>Megan Bowen</at>", entities, BOT)
    assert said == ("please ask Megan Bowen", [Mention("Megan Bowen")])


def test_full_name_replaces_a_shortened_mention() -> None:
    """A mention shortened to the first name is read with the full name."""
    entities = [mention("29:1megan", "Megan Bowen", "<at>Megan</at>")]
    assert strip_bot_mention("why wasn't <at>Megan</at> provisioned?", entities, BOT) == (
        "why wasn't Megan Bowen provisioned?",
        [Mention("Megan Bowen")],
    )


@pytest.mark.parametrize("more", [{"aadObjectId": GUID}, {"id": f"8:orgid:{GUID}"}])
def test_object_id_is_kept(more: dict[str, str]) -> None:
    """The Entra object id comes from its own field or from the id."""
    entity = mention("29:1megan", "Megan Bowen")
    entity["mentioned"] = {"id": "29:1megan", "name": "Megan Bowen"} | more
    assert strip_bot_mention("<at>Megan Bowen</at>", [entity], BOT)[1] == [Mention("Megan Bowen", GUID)]


def test_tags_with_attributes_and_hard_spaces() -> None:
    """`<at id="0">` and `&nbsp;` are read as Teams means them."""
    said = strip_bot_mention('<at id="0">Status Bot</at>&nbsp;help', [mention(BOT, "Status Bot")], BOT)
    assert said == ("help", [])


@pytest.mark.parametrize(
    "entity",
    [
        {},
        {"type": "mention"},
        {"type": "mention", "mentioned": None, "text": "x"},
        {"type": "mention", "mentioned": {"id": BOT}},
        {"type": "mention", "mentioned": {"id": BOT}, "text": None},
        {"type": "mention", "mentioned": {"id": "29:x", "name": 7}, "text": 7},
    ],
)
def test_malformed_mentions_are_skipped(entity: dict[str, object]) -> None:
    """A mention entity without its parts changes nothing."""
    assert strip_bot_mention("hello", [entity], BOT) == ("hello", [])


def test_no_text() -> None:
    """A card action's message has no text; that is an empty message."""
    assert strip_bot_mention(None, None, BOT) == ("", [])
