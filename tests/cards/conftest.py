"""`--update-goldens` writes the golden cards anew instead of comparing with them."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write tests/cards/golden/*.json anew")


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    # In a run of all tests this file is read too late for the option to be known.
    return bool(request.config.getoption("--update-goldens", default=False))
