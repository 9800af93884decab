"""Mappings that faults rest on."""

from __future__ import annotations

from evaluation.company import give_payroll_ids
from evaluation.model import Site
from sandbox.scenarios import scenes


def map_for(site: Site, target: str, rule: str) -> None:
    """Has the job map `target` by `rule`; the target `matching` stands for the matching attribute,
    `restart` and `secret` for no mapping at all: everybody is read again, and leaving the scope is no reason
    to switch an account off."""
    if target == "matching":
        give_payroll_ids(site)
    elif target == "manager":
        scenes.remap(site.job, target, rule, reference=True)
    elif target not in ("restart", "secret"):
        scenes.remap(site.job, target, rule)
