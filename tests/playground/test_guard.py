"""The guard of the chat page: nothing it starts can leave this machine."""

import asyncio

import pytest

from bot.playground.install import HERE
from bot.playground.node import find_node

pytestmark = pytest.mark.browser

OUT = "203.0.113.1"
"""An address from the range kept for documentation (RFC 5737)."""


async def run(script: str) -> str:
    tools = find_node()
    assert tools is not None
    process = await asyncio.create_subprocess_exec(
        *tools.node,
        "--require",
        str(HERE / "guard.cjs"),
        "--eval",
        script,
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(20):
        output, _ = await process.communicate()
    return output.decode().strip()


@pytest.mark.parametrize(
    "script",
    [
        f"require('net').connect(80, '{OUT}').on('error', (e) => console.log(e.message))",
        f"require('net').connect({{ port: 80, host: '{OUT}' }}).on('error', (e) => console.log(e.message))",
        f"require('http').get('http://{OUT}/').on('error', (e) => console.log(e.message))",
        f"fetch('http://{OUT}/').catch((e) => console.log(e.cause.message))",
        "require('dns').lookup('contoso.example', (e) => console.log(e.message))",
        "require('dns').promises.lookup('contoso.example').catch((e) => console.log(e.message))",
        "require('https').get('https://contoso.example/').on('error', (e) => console.log(e.message))",
    ],
)
async def test_refuses_the_outside(script: str) -> None:
    """Every way out that Node offers ends in the guard's refusal."""
    assert (await run(script)).startswith("not on this machine")


@pytest.mark.parametrize("listen", ["0", "0, '0.0.0.0'", "{ port: 0 }", "{ port: 0, host: '::' }"])
async def test_listens_on_loopback(listen: str) -> None:
    """However a server asks for its address, it listens on 127.0.0.1."""
    script = (
        "const s = require('http').createServer();"
        f"s.listen({listen}).on('listening', () => {{ console.log(s.address().address); s.close(); }})"
    )
    assert await run(script) == "127.0.0.1"


async def test_loopback_still_works() -> None:
    """A request to this machine goes through."""
    script = (
        "const s = require('http').createServer((_, r) => r.end('here')).listen(0, () => "
        "fetch(`http://localhost:${s.address().port}/`).then((r) => r.text())"
        ".then((t) => { console.log(t); s.closeAllConnections(); s.close(); }))"
    )
    assert await run(script) == "here"
