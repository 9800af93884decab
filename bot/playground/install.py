"""Installs the chat page from its lock file, once for each version of the lock file."""

import asyncio
import hashlib
import shutil
import sys
import tempfile
from pathlib import Path

from bot.playground.node import Node

HERE = Path(__file__).parent
LOCK = HERE / "package-lock.json"
INSTALL_SECONDS = 300


class PlaygroundError(Exception):
    """The chat page can't be had; the message says why and what to do."""


def home() -> Path:
    """Where this version of the chat page is kept: inside the Python environment, one folder a lock file."""
    version = hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]
    return Path(sys.prefix) / "share" / "provisioning-bot" / f"playground-{version}"


async def install(tools: Node) -> Path:
    """The folder with `node_modules` in it; raises PlaygroundError if npm can't fill it.

    npm works in a folder of its own that is renamed when it is complete, so neither an interrupted
    nor a second, simultaneous installation leaves half of one behind.
    """
    target = home()
    if target.exists():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="installing-", dir=target.parent))
    try:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, work)
        await _npm_ci(tools, work)
        _put_in_place(work, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return target


def _put_in_place(work: Path, target: Path) -> None:
    try:
        work.rename(target)
    except OSError:
        if not target.exists():
            raise


async def _npm_ci(tools: Node, folder: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *tools.npm,
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        async with asyncio.timeout(INSTALL_SECONDS):
            output, _ = await process.communicate()
    except TimeoutError as error:
        raise PlaygroundError(f"npm took more than {INSTALL_SECONDS} seconds; is there a network?") from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        said = output.decode(errors="replace").strip()[-800:]
        raise PlaygroundError(
            f"npm could not install the chat page. It is needed once, from the network. npm said:\n{said}"
        )
