"""Reading the cases: each is the healthy world with what it changes, its times seen from its own now."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent

Json = dict[str, Any]

_LASTS = r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
_WHOLE = re.compile(rf"([+-]){_LASTS}")
_INSIDE = re.compile(rf"\{{([+-]){_LASTS}(:date)?\}}")
_LASTING = re.compile(rf"(-?){_LASTS}")


@dataclass(frozen=True)
class World:
    """What the server answers, in Graph's words."""

    apps: tuple[Json, ...]
    """Service principals."""
    jobs: Mapping[str, tuple[Json, ...]]
    """Jobs by service principal id."""
    schemas: Mapping[str, Json]
    """Schemas by job id."""
    log: tuple[Json, ...]
    users: tuple[Json, ...]
    deleted: tuple[Json, ...]
    audits: tuple[Json, ...]
    organization: Json
    answers: Mapping[str, Json]
    """Errors by path."""


@dataclass(frozen=True)
class Question:
    """What is asked. `changed_at` is in UTC."""

    person: str
    change: str | None
    attribute: str | None
    changed_at: datetime | None
    source: str | None
    cloud: str


@dataclass(frozen=True)
class Case:
    """One case, ready to be served and judged."""

    file: str
    name: str
    says: str
    cause: str
    accept: frozenset[str]
    also: frozenset[str]
    now: datetime
    question: Question
    world: World

    @property
    def leading(self) -> frozenset[str]:
        """The causes that may lead."""
        return self.accept | {self.cause}

    @property
    def confirmed(self) -> frozenset[str]:
        """The causes that may be confirmed, in front or beside."""
        return self.leading | self.also


def cases() -> Iterator[Case]:
    """All cases, file by file."""
    for path in sorted((HERE / "cases").glob("*.json")):
        for written in json.loads(path.read_text(encoding="utf-8")):
            yield _case(path.stem, written)


@cache
def _healthy() -> Json:
    held: Json = json.loads((HERE / "healthy.json").read_text(encoding="utf-8"))
    return held


def _case(file: str, written: Json) -> Case:
    now = datetime.fromisoformat(written.get("now") or _healthy()["now"]).astimezone(UTC)
    asked = written["question"]
    ago = asked.get("changed_ago")
    return Case(
        file=file,
        name=written["name"],
        says=written["says"],
        cause=written["cause"],
        accept=frozenset(item["cause"] for item in written.get("accept", ())),
        also=frozenset(written.get("also", ())),
        now=now,
        question=Question(
            asked["person"],
            asked.get("change"),
            asked.get("attribute"),
            now - _lasting(ago) if ago else None,
            asked.get("source"),
            asked.get("cloud", "public"),
        ),
        world=_world(written["name"], written["world"], now),
    )


class _Builder:
    """Composes the parts of one world."""

    def __init__(self, name: str, written: Json) -> None:
        self._name = name
        self._healthy = _healthy()
        self._like = [job if isinstance(job, str) else job["like"] for job in written["jobs"]]
        self._written = written

    def tenants(self) -> Iterator[Json]:
        """Each app with its job and its schema."""
        for like, job in zip(self._like, self._written["jobs"], strict=True):
            tenant = self._healthy["tenants"][like]
            changed = merged(tenant["job"], _without(job, "like")) if isinstance(job, dict) else tenant["job"]
            schema = _schema(tenant["schema"], self._written.get("schemas", {}).get(like, {}))
            yield {"app": tenant["app"], "job": changed, "schema": schema}

    def rows(self) -> Iterator[Json]:
        """The rows of the case, then those of the bystanders in each job."""
        written = list(self._written.get("log", ()))
        for like in self._like:
            written += [{**row, "of": like} for row in self._healthy["others"]["log"]]
        for number, row in enumerate(written):
            yield {"id": f"row-{number}", "changeId": f"change-{number}", **self._row(row)}

    def _row(self, written: Json) -> Json:
        tenant = self._healthy["tenants"][written.get("of") or self._like[0]]
        row = merged(
            self._healthy["rows"][written["like"]], _without(written, "like", "of", "instead", "modified")
        )
        if isinstance(row["modifiedProperties"], str):
            row["modifiedProperties"] = self._healthy[row["modifiedProperties"][1:]][tenant["words"]["kind"]]
        row["modifiedProperties"] = _modified(row["modifiedProperties"], written.get("modified", {}))
        row["provisioningSteps"] = [self._step(step, tenant) for step in row["provisioningSteps"]]
        row["jobId"] = tenant["job"]["id"]
        row["servicePrincipal"] = {"id": tenant["app"]["id"], "displayName": tenant["app"]["displayName"]}
        words = {f"${word}": said for word, said in tenant["words"].items()}
        composed: Json = replaced(replaced(row, written.get("instead", {})), words)
        return composed

    def _step(self, written: str | Json, tenant: Json) -> Json:
        if isinstance(written, str):
            written = {"like": written}
        begun = self._healthy["steps"][written["like"]] if "like" in written else {}
        details = tenant["import"] if begun.get("details") == "$import" else begun.get("details", {})
        changed = details | written.get("details", {})
        kept = {key: value for key, value in changed.items() if value is not None}
        return {**begun, **_without(written, "like"), "details": kept}

    def users(self, written: list[Any]) -> Iterator[Json]:
        """Accounts, each like one of the healthy world."""
        for user in written:
            said = {"like": user} if isinstance(user, str) else user
            yield merged(self._healthy["users"][said["like"]], _without(said, "like"))

    def audits(self) -> Iterator[Json]:
        """Directory audits; those about an app are about the first one."""
        app = self._healthy["tenants"][self._like[0]]["app"]
        for number, audit in enumerate(self._written.get("audits", ())):
            made = merged(self._healthy["audits"][audit["like"]], _without(audit, "like"))
            yield {
                "id": f"audit-{number}",
                **replaced(made, {"$appName": app["displayName"], "$app": app["id"]}),
            }

    def organization(self) -> Json:
        """That of a tenant with Active Directory where a job writes to it."""
        kinds = {self._healthy["tenants"][like]["words"]["kind"] for like in self._like}
        begun = self._healthy["organizations"]["ad" if "ad" in kinds else "entra"]
        changed: Json = merged(begun, self._written.get("organization", {}))
        return changed


def _world(name: str, written: Json, now: datetime) -> World:
    build = _Builder(name, written)
    tenants = [resolved(tenant, now) for tenant in build.tenants()]
    users = [*written.get("users", ()), *_healthy()["others"]["users"]]
    return World(
        apps=tuple(tenant["app"] for tenant in tenants),
        jobs={tenant["app"]["id"]: (tenant["job"],) for tenant in tenants},
        schemas={tenant["job"]["id"]: tenant["schema"] for tenant in tenants},
        log=tuple(resolved(row, now) for row in build.rows()),
        users=tuple(resolved(user, now) for user in build.users(users)),
        deleted=tuple(resolved(user, now) for user in build.users(written.get("deleted", []))),
        audits=tuple(resolved(audit, now) for audit in build.audits()),
        organization=resolved(build.organization(), now),
        answers=written.get("answers", {}),
    )


def _schema(begun: Json, written: Json) -> Json:
    """A schema with its first mapping changed, and its attributes by their target's name."""
    schema: Json = json.loads(json.dumps(begun))
    mapping = schema["synchronizationRules"][0]["objectMappings"][0]
    known = {item["targetAttributeName"]: item for item in mapping["attributeMappings"]}
    for name, change in written.get("attributes", {}).items():
        if change is None:
            known.pop(name, None)
            continue
        item = merged(known[change.get("like", name)], _without(change, "like"))
        known[name] = {**item, "targetAttributeName": name}
    changed = merged(mapping, written.get("mapping", {}))
    schema["synchronizationRules"][0]["objectMappings"][0] = {
        **changed,
        "attributeMappings": list(known.values()),
    }
    return {**schema, "directories": written.get("directories", schema["directories"])}


def _modified(begun: list[Json], changes: Mapping[str, str]) -> list[Json]:
    known = {item["displayName"]: item for item in begun}
    for name, value in changes.items():
        known[name] = {"displayName": name, "oldValue": None, "newValue": value}
    return list(known.values())


def _without(written: Json, *keys: str) -> Json:
    return {key: value for key, value in written.items() if key not in keys}


def merged(begun: Any, change: Any) -> Any:
    """Objects are merged key by key; anything else is replaced."""
    if isinstance(begun, dict) and isinstance(change, dict):
        return {**begun, **{key: merged(begun.get(key), value) for key, value in change.items()}}
    return change


def replaced(value: Any, words: Mapping[str, str]) -> Any:
    """Words replaced in every text, the longer ones first and each place once."""
    if not words:
        return value
    pattern = re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)))

    def walk(part: Any) -> Any:
        if isinstance(part, str):
            return pattern.sub(lambda match: words[match[0]], part)
        if isinstance(part, dict):
            return {key: walk(item) for key, item in part.items()}
        return [walk(item) for item in part] if isinstance(part, list) else part

    return walk(value)


def resolved(value: Any, now: datetime) -> Any:
    """Every signed duration as a moment: alone as Graph writes times, in braces inside a sentence."""
    if isinstance(value, dict):
        return {key: resolved(item, now) for key, item in value.items()}
    if isinstance(value, list):
        return [resolved(item, now) for item in value]
    if not isinstance(value, str):
        return value
    whole = _WHOLE.fullmatch(value)
    if whole:
        return _at(now, whole).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _INSIDE.sub(
        lambda match: _at(now, match).strftime("%Y-%m-%d" if match[6] else "%Y-%m-%dT%H:%M:%S.1296153Z"),
        value,
    )


def _at(now: datetime, match: re.Match[str]) -> datetime:
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:5])
    lasts = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return now + lasts if match[1] == "+" else now - lasts


def _lasting(written: str) -> timedelta:
    match = _LASTING.fullmatch(written)
    if match is None:
        raise ValueError(f"not a duration: {written}")
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:5])
    lasts = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -lasts if match[1] else lasts
