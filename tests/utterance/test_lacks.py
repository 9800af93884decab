"""What a finished account lacks, and what only looks like a missing account."""

from __future__ import annotations

import pytest

from diagnosis.causes.onward import account_lacks_licence_mailbox_groups as services
from diagnosis.causes.onward import created_in_unexpected_ou as ou
from diagnosis.causes.onward import password_not_delivered as password
from dialogs.utterance import Expect, Intent, PersonNamed, understand
from tests.utterance.rows import NOW

CREATE, UPDATE = Expect.CREATE, Expect.UPDATE
SENTENCES = {
    "Jane Doe has no licence": (UPDATE, "licence"),
    "Jane Doe was hired in Workday 3 days ago and has no licence": (CREATE, "licence"),
    "Jane Doe's account was created but she has no licence": (UPDATE, "licence"),
    "Jane Doe has no Teams": (UPDATE, "licence"),
    "Jane Doe can't use Teams": (UPDATE, "licence"),
    "Jane Doe has no Office": (UPDATE, "licence"),
    "Jane Doe's office is missing": (UPDATE, "location"),
    "Jane Doe has no mailbox": (CREATE, "mailbox"),
    "Jane Doe's mail box is missing": (CREATE, "mailbox"),
    "Jane Doe has an account but no mailbox": (UPDATE, "mailbox"),
    "Jane Doe isn't in the right groups": (UPDATE, "groups"),
    "Jane Doe has no groups": (UPDATE, "groups"),
    "Jane Doe isn't a member of the sales group": (UPDATE, "groups"),
    "Jane Doe was created in the wrong organisational unit": (UPDATE, "ou"),
    "Jane Doe is in the wrong OU": (UPDATE, "ou"),
    "Jane Doe's account is in the wrong folder in AD": (UPDATE, "ou"),
    "Jane Doe has an unexpected user name": (UPDATE, "userPrincipalName"),
    "Jane Doe's sign-in name is wrong": (UPDATE, "userPrincipalName"),
    "Jane Doe's login name is not what we expected": (UPDATE, "userPrincipalName"),
    "Jane Doe's UPN is wrong": (UPDATE, "userPrincipalName"),
    "Why is Jane Doe not jane.doe@contoso.com?": (UPDATE, "userPrincipalName"),
    "Jane Doe's first password never arrived": (CREATE, "password"),
    "new starter Jane Doe never got her password": (CREATE, "password"),
    "Jane Doe didn't get a temporary access pass": (CREATE, "password"),
    "Why can Jane Doe not sign in?": (CREATE, "sign-in"),
    "Jane Doe's account is missing her new manager": (UPDATE, "manager"),
    "Jane Doe has an account but her department is missing": (UPDATE, "department"),
    "Jane Doe is missing her company account": (CREATE, None),
    "Jane Doe's mail account is missing": (CREATE, None),
    "Jane Doe has no account and her title is missing": (CREATE, None),
    "Jane Doe has no account and no licence": (CREATE, None),
    "Jane Doe was created in Workday yesterday, no account and no mailbox": (CREATE, None),
    "Jane Doe left but still has a licence": (Expect.DISABLE, None),
}


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES.items(), ids=SENTENCES.keys())
def test_what_is_lacking(sentence: str, wanted: tuple[Expect, str | None]) -> None:
    """The sentence asks about Jane Doe, this change and this attribute."""
    said = understand(sentence, now=NOW)
    assert (said.intent, said.people) == (Intent.DIAGNOSE, (PersonNamed(name="Jane Doe"),))
    assert (said.expect, said.attribute) == wanted


def test_only_an_update_prints_its_attribute() -> None:
    """The promise of `understand --json` holds: no attribute beside `create`."""
    assert understand("Jane Doe has no mailbox", now=NOW).to_json()["attribute"] is None
    assert understand("Jane Doe has no licence", now=NOW).to_json()["attribute"] == "licence"


def test_the_causes_know_these_words() -> None:
    """What `understand` calls a lacking thing is what its cause asks for."""
    assert {"licence", "mailbox", "groups"} <= services.ASKED
    assert "ou" in ou.ASKED
    assert {"password", "sign-in"} <= password.ASKED


@pytest.mark.parametrize(
    "sentence",
    [
        "reset Jane Doe's password",
        "I never got the mail to reset my password",
        "my password is wrong",
        "I need an Office licence",
        "add Jane Doe to the security group",
    ],
)
def test_other_help_stays_outside(sentence: str) -> None:
    """A password reset, a licence order or a group request is nothing for this bot."""
    assert understand(sentence, now=NOW).intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("my account is missing my new title", (UPDATE, "title")),
        ("I have no licence", (UPDATE, "licence")),
        ("my sign-in name is wrong", (UPDATE, "userPrincipalName")),
        ("I was hired yesterday and never got my first password", (CREATE, "password")),
        ("why is my account disabled?", (None, None)),
    ],
)
def test_ones_own_account(sentence: str, wanted: tuple[Expect | None, str | None]) -> None:
    """Somebody who asks about her own account is understood as such."""
    said = understand(sentence, now=NOW)
    assert (said.intent, said.self_asked, said.people) == (Intent.DIAGNOSE, True, ())
    assert (said.expect, said.attribute) == wanted


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("@Jane Doe", PersonNamed(name="Jane Doe")),
        ("@jane doe has no account", PersonNamed(name="jane doe")),
        ("hi @Bob, why wasn't @Jane Doe provisioned?", PersonNamed(name="Jane Doe")),
        ("we use @contoso.com, no account for Jane Doe", PersonNamed(name="Jane Doe")),
        ("Ｊａｎｅ Ｄｏｅ", PersonNamed(name="Jane Doe")),
        ("２１４５１", PersonNamed(hr_id="21451")),
        ("Jose\u0301 A\u030akesson", PersonNamed(name="José Åkesson")),
        ("why wasn´t Jane Doe provisioned?", PersonNamed(name="Jane Doe")),
        ("21 451", PersonNamed(hr_id="21451")),
        ("worker id 21 451 has no account", PersonNamed(hr_id="21451")),
        ("Employee ID: 21 451", PersonNamed(hr_id="21451")),
        ("Jane Doe waited 21 451 days", PersonNamed(name="Jane Doe")),
        ("Jane Doe (21451) isn't jane.doe@contoso.com", PersonNamed(name="Jane Doe", hr_id="21451")),
    ],
)
def test_who_is_meant(text: str, person: PersonNamed) -> None:
    """Typed @names, full-width and decomposed letters and grouped digits name the person they show."""
    assert understand(text, now=NOW).people == (person,)


@pytest.mark.parametrize(
    "text", ["danke", "Merci!", "gracias", "danke schön", "merci beaucoup", "Muchas gracias"]
)
def test_thanks_in_other_languages(text: str) -> None:
    """Thanks are small talk, whatever the language, and nobody's name."""
    said = understand(text, now=NOW)
    assert (said.intent, said.people) == (Intent.GREETING, ())
