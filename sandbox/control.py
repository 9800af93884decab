"""What lies beside Graph: the page at / and the endpoints that repair people and run cycles."""

import json
from dataclasses import fields

from aiohttp import web
from pydantic import TypeAdapter, ValidationError

from sandbox.faults import Fault
from sandbox.page import render
from sandbox.scenarios.scenario import Trouble
from sandbox.tenant import Tenant, UnknownNameError
from sandbox.times import iso_seconds, iso_ticks

JsonObject = dict[str, object]

TENANT: web.AppKey[Tenant] = web.AppKey("tenant", Tenant)
_FAULT = TypeAdapter(Fault)


def add_routes(app: web.Application) -> None:
    """Adds the page and the control endpoints; none needs a token, as the server is on loopback only."""
    app.router.add_get("/", page)
    app.router.add_get("/control/state", state)
    app.router.add_post("/control/repair/{hr_id}", repair)
    app.router.add_post("/control/cycle", cycle)
    app.router.add_post("/control/permissions", permissions)
    app.router.add_post("/control/faults", faults)
    app.router.add_get("/control/stats", stats)
    app.router.add_post("/control/stats/reset", reset_stats)


async def page(request: web.Request) -> web.Response:
    """GET /: the company at a glance."""
    request.app[TENANT].advance()
    return web.Response(
        text=render(describe(request.app[TENANT])),
        content_type="text/html",
        headers={
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
        },
    )


async def state(request: web.Request) -> web.Response:
    """GET /control/state: the same as JSON."""
    request.app[TENANT].advance()
    return web.json_response(describe(request.app[TENANT]))


async def repair(request: web.Request) -> web.Response:
    """POST /control/repair/{hr_id}."""
    tenant = request.app[TENANT]
    try:
        tenant.repair(request.match_info["hr_id"])
    except UnknownNameError as error:
        return _wrong(404, str(error))
    return await _back(request)


async def cycle(request: web.Request) -> web.Response:
    """POST /control/cycle with {"job": name or id}, or nothing for every job."""
    tenant = request.app[TENANT]
    name = (await _input(request)).get("job") or None
    if name is not None and not isinstance(name, str):
        return _wrong(400, "job must be a name or an id")
    try:
        tenant.run_cycle(name)
    except UnknownNameError as error:
        return _wrong(404, str(error))
    return await _back(request)


async def permissions(request: web.Request) -> web.Response:
    """POST /control/permissions with {"withdraw": [...], "grant": [...]}."""
    tenant = request.app[TENANT]
    given = await _input(request)
    lists = {verb: given.get(verb, []) for verb in ("withdraw", "grant")}
    if not all(isinstance(names, list) for names in lists.values()):
        return _wrong(400, "withdraw and grant are lists of permission names")
    for verb, change in (("withdraw", tenant.withdraw), ("grant", tenant.grant)):
        names = lists[verb]
        for name in names if isinstance(names, list) else []:
            change(str(name))
    return web.json_response({"permissions": sorted(tenant.permissions)})


async def faults(request: web.Request) -> web.Response:
    """POST /control/faults with the fields of faults.Fault; {"clear": true} forgets all of them."""
    tenant = request.app[TENANT]
    given = await _input(request)
    if given.pop("clear", False):
        tenant.faults.clear()
    if not given:
        return web.json_response({"ordered": None})
    known = {field.name for field in fields(Fault)}
    if not isinstance(given.get("path"), str) or not set(given) <= known:
        return _wrong(400, f"a fault has a path and may have: {', '.join(sorted(known - {'path'}))}")
    try:
        fault = _FAULT.validate_python(given)
    except ValidationError as error:
        return _wrong(400, "; ".join(problem["msg"] for problem in error.errors()))
    tenant.faults.add(fault)
    return web.json_response({"ordered": given})


async def stats(request: web.Request) -> web.Response:
    """GET /control/stats: Graph requests by kind; the parts of a batch count, the batch does not."""
    counted = request.app[TENANT].stats
    by_kind = {kind: number for kind, number in sorted(counted.items()) if kind != "batches"}
    return web.json_response(
        {"total": sum(by_kind.values()), "by_kind": by_kind, "batches": counted["batches"]}
    )


async def reset_stats(request: web.Request) -> web.Response:
    """POST /control/stats/reset."""
    request.app[TENANT].stats.clear()
    return await stats(request)


def describe(tenant: Tenant) -> JsonObject:
    """The company as the page and GET /control/state show it."""
    return {
        "scenario": tenant.scenario.name,
        "says": tenant.scenario.says,
        "now": iso_seconds(tenant.clock()),
        "people": [_person(tenant, trouble) for trouble in tenant.troubles],
        "healthy": [
            {"hr_id": worker.hr_id, "name": worker.display_name}
            for worker in tenant.hr.workers.values()
            if worker.hr_id not in {trouble.hr_id for trouble in tenant.troubles}
        ],
        "jobs": [
            {
                "id": job.id,
                "name": job.app.name,
                "service_principal_id": job.app.id,
                "state": job.code.value,
                "last_cycle": iso_ticks(job.last_execution.began if job.last_execution else None),
                "steady_state": iso_ticks(job.steady_last),
            }
            for job in tenant.jobs
        ],
        "permissions": sorted(tenant.permissions),
    }


def _person(tenant: Tenant, trouble: Trouble) -> JsonObject:
    worker = tenant.hr.workers.get(trouble.hr_id)
    newest = tenant.log.newest_for(trouble.hr_id)
    status = newest["provisioningStatusInfo"] if newest else None
    return {
        "hr_id": trouble.hr_id,
        "name": worker.display_name if worker else trouble.hr_id,
        "job": next(
            (job.app.name for job in tenant.jobs if worker and job.population is worker.population), ""
        ),
        "trouble": trouble.says,
        "repair": trouble.button,
        "repaired": trouble.hr_id in tenant.repaired,
        "newest_event": (
            {
                "at": newest["activityDateTime"],
                "action": newest["provisioningAction"],
                "status": status["status"] if isinstance(status, dict) else None,
            }
            if newest
            else None
        ),
    }


async def _input(request: web.Request) -> JsonObject:
    """The JSON object or the form that was sent, {} for an empty body."""
    if request.content_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    sent = await request.read()
    try:
        given = json.loads(sent) if sent.strip() else {}
    except (ValueError, RecursionError) as error:
        raise web.HTTPBadRequest(text=json.dumps({"error": "the body is not JSON"})) from error
    if not isinstance(given, dict):
        raise web.HTTPBadRequest(text=json.dumps({"error": "the body must be a JSON object"}))
    return given


async def _back(request: web.Request) -> web.Response:
    """A person who pressed a button goes back to the page, a program gets the state."""
    if "text/html" in request.headers.get("Accept", ""):
        raise web.HTTPSeeOther("/")
    return await state(request)


def _wrong(status: int, message: str) -> web.Response:
    return web.json_response({"error": message}, status=status)
