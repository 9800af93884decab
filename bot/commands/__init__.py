"""What each command of `provisioning-bot` does; the command line itself is in `bot/__main__.py`."""
