"""What is outside provisioning is named as such, with a pointer to who helps."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.outside import HEADLINES
from dialogs.utterance.courtesy import says_thanks
from dialogs.utterance.outside import Topic, outside_topic
from tests.support.talk import buttons_of, talking, words_of

SAID = {
    "I forgot my password": Topic.PASSWORD,
    "Mein Kennwort ist abgelaufen": Topic.PASSWORD,
    "j'ai oublié mon mot de passe": Topic.PASSWORD,
    "olvidé mi contraseña de la VPN": Topic.PASSWORD,
    "esqueci minha senha": Topic.PASSWORD,
    "mijn wachtwoord is verlopen": Topic.PASSWORD,
    "Der Drucker im dritten Stock geht nicht": Topic.DEVICE,
    "l'imprimante est en panne": Topic.DEVICE,
    "VPN valt steeds weg": Topic.NETWORK,
    "quero pedir férias": Topic.PAY_AND_LEAVE,
    "Wo beantrage ich Urlaub?": Topic.PAY_AND_LEAVE,
    "necesito una licencia de Visio": Topic.LICENCE,
    "what is for lunch?": None,
    "": None,
}


@pytest.mark.parametrize(("text", "topic"), SAID.items())
def test_topic_is_named(text: str, topic: Topic | None) -> None:
    """The first topic in the message is the one that is named, in each language."""
    assert outside_topic(text) is topic


def test_every_topic_has_a_headline() -> None:
    """No topic is left without a sentence."""
    assert set(HEADLINES) == {topic.value for topic in Topic}


@pytest.mark.parametrize("text", ["thanks a lot", "Danke!", "merci", "gracias", "obrigada", "dank je wel"])
def test_thanks_are_told_from_hello(text: str) -> None:
    """Thanks are thanks in each language, and a greeting is none."""
    assert says_thanks(text)
    assert not says_thanks("hello")


async def test_pointer_is_a_setting(tmp_path: Path) -> None:
    """The company's own support is named, with a button that opens its page."""
    page = "https://it.contoso.com/help"
    async with talking(tmp_path, SUPPORT_NAME="the IT Service Portal", SUPPORT_URL=page) as talk:
        card = await talk.card("my VPN does not work")
    assert "the IT Service Portal is the right place" in words_of(card)
    assert buttons_of(card)["Open the IT Service Portal"]["url"] == page
