"""One line of `doctor`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One part: `ok` is None where it could not be told; `required` parts decide the exit code."""

    name: str
    ok: bool | None
    says: str
    lost: str | None = None
    required: bool = True
