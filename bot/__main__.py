"""The command line: `provisioning-bot COMMAND`, also `python -m bot COMMAND`."""

from __future__ import annotations

import asyncio
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="provisioning-bot",
    help="A Teams bot that answers: why wasn't Jane provisioned?",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Form(StrEnum):
    """How a diagnosis is printed."""

    TEXT = "text"
    JSON = "json"
    CARD = "card"
    BUNDLE = "bundle"


class Expect(StrEnum):
    """What should have happened to the account."""

    CREATE = "create"
    UPDATE = "update"
    DISABLE = "disable"


class Reader(StrEnum):
    """Whose eyes the answer is for."""

    HELPDESK = "helpdesk"
    EMPLOYEE = "employee"


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


_AFTER_DIAGNOSE = (
    "Examples:\n\n"
    'provisioning-bot diagnose "Jane Doe" --changed 2026-11-20 --json\n\n'
    "provisioning-bot diagnose 21451 --format bundle > evidence.json\n\n"
    "The JSON is for whoever runs this: findings with the person's values. Its events, the rows of the log, "
    "are masked, as they tend to be passed on: each value is a placeholder, the same one for the same value. "
    "The bundle is for somebody else, an identity expert or a support case: everything that was read, masked "
    "throughout, with the shape of each value. --unmasked gives the values in either."
)


@app.command(epilog="Example: provisioning-bot demo --no-open --ports-file ports.json")
def demo(
    no_open: Annotated[bool, typer.Option("--no-open", help="Do not open a browser.")] = False,
    ports_file: Annotated[
        Path | None, typer.Option(help="Write the three addresses here as JSON once they answer.")
    ] = None,
) -> None:
    """Run a simulated tenant, the bot and a chat page on this machine. Nothing to set up."""
    from bot.commands.console import fail, say
    from bot.demo import run_demo
    from bot.host import ListenError
    from bot.playground.install import PlaygroundError
    from bot.settings import SettingsError

    try:
        asyncio.run(run_demo(say=say, open_browser=not no_open, ports_file=ports_file))
    except SettingsError as error:
        fail(str(error))
    except (PlaygroundError, ListenError) as error:
        fail(str(error), 1)


@app.command(epilog="Example: HOST=0.0.0.0 provisioning-bot serve")
def serve() -> None:
    """Run the bot, with the settings from the environment and .env."""
    from bot.commands.console import settings_or_fail
    from bot.commands.serve import serve as run

    run(settings_or_fail(serving=True))


@app.command(epilog=_AFTER_DIAGNOSE)
def diagnose(
    who: Annotated[str, typer.Argument(help="A name, user name, Entra object id or HR id.")],
    expect: Annotated[Expect | None, typer.Option(help="What should have happened.")] = None,
    attribute: Annotated[str | None, typer.Option(help="What should have changed, e.g. title.")] = None,
    changed: Annotated[str | None, typer.Option(help="When HR made the change, ISO 8601.")] = None,
    job: Annotated[str | None, typer.Option(help="Only this job: its id or a part of its name.")] = None,
    audience: Annotated[Reader, typer.Option(help="Whose eyes the answer is for.")] = Reader.HELPDESK,
    locale: Annotated[str | None, typer.Option(help="Language and date format, e.g. en-GB.")] = None,
    form: Annotated[Form, typer.Option("--format", help="How to print it.")] = Form.TEXT,
    as_json: Annotated[bool, typer.Option("--json", help="Short for --format json.")] = False,
    unmasked: Annotated[
        bool, typer.Option("--unmasked", help="Show personal values in a bundle and in the JSON's events.")
    ] = False,
) -> None:
    """Diagnose one person.

    Exit code 0: answered; 3: several people match, or somebody only nearly; 1: nothing could be read.
    """
    from bot.commands import diagnose as command
    from bot.commands.console import settings_or_fail

    settings = settings_or_fail()
    asked = command.request(
        settings,
        who,
        expect=expect,
        attribute=attribute,
        changed=changed,
        job=job,
        audience=audience,
        locale=locale,
        form=Form.JSON if as_json else form,
        unmasked=unmasked,
    )
    raise typer.Exit(command.diagnose(settings, asked))


@app.command(epilog='Example: provisioning-bot understand "why wasn\'t Jane provisioned?" --json')
def understand(
    message: Annotated[str | None, typer.Argument(metavar="TEXT", help="The message.")] = None,
    as_json: AsJson = False,
    now: Annotated[str | None, typer.Option(help="The moment that 'yesterday' counts from.")] = None,
    locale: Annotated[str, typer.Option(help="Language and date order.")] = "en-US",
    lines: Annotated[
        bool, typer.Option("--lines", help='Read {"text", "now", "locale"} a line from standard input.')
    ] = False,
) -> None:
    """Show what the bot makes of a message."""
    from bot.commands import understand as command
    from bot.commands.console import fail, settings_or_fail

    settings = settings_or_fail()
    if lines:
        command.understand_lines(settings, now=now, locale=locale)
    elif message is None:
        fail("Give a TEXT, or --lines and messages on standard input.")
    else:
        command.understand_one(settings, message, now=now, locale=locale, as_json=as_json)


@app.command(epilog="Example: provisioning-bot causes skipped-scope-filter-false")
def causes(
    cause: Annotated[str | None, typer.Argument(metavar="ID", help="One cause to explain.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the causes the bot knows, or explain one."""
    from bot.commands import causes as command

    if cause is None:
        command.list_causes(as_json=as_json)
    else:
        command.explain(cause, as_json=as_json)


@app.command(epilog="Example: provisioning-bot doctor --json")
def doctor(
    as_json: AsJson = False,
    no_post: Annotated[
        bool, typer.Option("--no-post", help="Do not post a test card in the helpdesk's channel.")
    ] = False,
) -> None:
    """Check settings, storage, tokens, each Graph permission and the helpdesk's channel.

    Says what is lost without each. In the channel (HELPDESK_CHANNEL) a test card is posted and deleted again;
    where that is not possible, it says that the test has passed. A private channel is refused.
    """
    from bot.commands import doctor as command
    from bot.commands.console import settings_or_fail

    raise typer.Exit(command.doctor(settings_or_fail(), as_json=as_json, post=not no_post))


@app.command(epilog="Example: provisioning-bot sandbox --port 8089 --throttle")
def sandbox(
    port: Annotated[int, typer.Option(help="Where to listen on 127.0.0.1; 0 takes a free port.")] = 8089,
    scenario: Annotated[str, typer.Option(help="Which company to play.")] = "contoso",
    latency_ms: Annotated[int, typer.Option(min=0, help="How long each answer takes.")] = 0,
    throttle: Annotated[bool, typer.Option(help="Limit the log to 5 requests in 10 seconds.")] = True,
) -> None:
    """Run the simulated tenant alone."""
    from bot.commands.sandbox import run

    run(port=port, scenario=scenario, latency_ms=latency_ms, throttle=throttle)


@app.command(
    epilog="Example: provisioning-bot package --website https://intranet.contoso.com/bot --out contoso.zip"
)
def package(
    website: Annotated[str, typer.Option(help="Where your organisation explains the bot (https).")],
    out: Annotated[Path, typer.Option(help="The zip to write.")] = Path("provisioning-bot.zip"),
    bot_id: Annotated[str | None, typer.Option(help="Default: MicrosoftAppId.")] = None,
    developer: Annotated[str, typer.Option(help="Who offers the bot, up to 32 characters.")] = "IT",
    app_version: Annotated[
        str | None,
        typer.Option(help="Raise it with each upload, e.g. 1.0.1. Default: this program's version."),
    ] = None,
) -> None:
    """Build and check the Teams app package."""
    from bot.commands.console import fail, say, settings_or_fail
    from bot.package import PackageError, PackageValues, build_package

    bot_id = bot_id or settings_or_fail().app_id
    if not bot_id:
        fail("Give --bot-id or set MicrosoftAppId.")
    try:
        values = PackageValues(bot_id=bot_id, website=website, developer=developer, app_version=app_version)
        written = build_package(values, out)
    except PackageError as error:
        fail("\n".join(error.problems))
    except OSError as error:
        fail(f"The package can't be made: {error.filename or out}: {error.strerror}.", 1)
    say(f"{written} is ready to upload to Teams.")


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
