"""Finding the HR jobs among everything that provisions."""

import asyncio

import pytest

from diagnosis.gaps import Unavailable
from diagnosis.jobs import HrSystem, JobState, Target
from graph.errors import NotPermitted, Unreachable
from graph.job_kinds import NOT_HR, Kind, Marks
from graph.job_statuses import read_statuses
from graph.jobs import Jobs
from graph.wire import SynchronizationSchema
from tests.graph.conftest import Bench
from tests.support.evidence import NOW
from tests.support.scripted_graph import Reply, failure, page

WORKDAY_AD = Kind(HrSystem.WORKDAY, Target.ACTIVE_DIRECTORY)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Workday to Active Directory User Provisioning", WORKDAY_AD),
        ("EMEA Workday to AD", WORKDAY_AD),
        ("Workday to Microsoft Entra User Provisioning", Kind(HrSystem.WORKDAY, Target.ENTRA_ID)),
        ("Workday to Azure AD User Provisioning", Kind(HrSystem.WORKDAY, Target.ENTRA_ID)),
        ("Workday to Azure Active Directory", Kind(HrSystem.WORKDAY, Target.ENTRA_ID)),
        (
            "SuccessFactors to Active Directory User Provisioning",
            Kind(HrSystem.SUCCESSFACTORS, Target.ACTIVE_DIRECTORY),
        ),
        ("SAP Success Factors to Entra ID", Kind(HrSystem.SUCCESSFACTORS, Target.ENTRA_ID)),
        (
            "API-driven inbound provisioning to Microsoft Entra ID",
            Kind(HrSystem.API, Target.ENTRA_ID),
        ),
        (
            "API-driven inbound provisioning to on-premises Active Directory",
            Kind(HrSystem.API, Target.ACTIVE_DIRECTORY),
        ),
        ("Workday Writeback", NOT_HR),
        ("SuccessFactors Writeback", NOT_HR),
        ("Workday", None),
        ("HR feed", None),
        ("Salesforce", None),
        ("", None),
    ],
)
def test_names(name: str, kind: Kind | None) -> None:
    """A gallery name tells both ends; a name that doesn't leaves it open."""
    assert Marks().by_name(name) == kind


@pytest.mark.parametrize(
    ("template", "kind"),
    [
        ("API2AAD", Kind(HrSystem.API, Target.ENTRA_ID)),
        ("api2ad", Kind(HrSystem.API, Target.ACTIVE_DIRECTORY)),
        ("AD2AADProvisioning", NOT_HR),
        ("Azure2Azure", NOT_HR),
        ("scim", NOT_HR),
        ("BoxOutDelta", NOT_HR),
        ("NeverSeen", None),
    ],
)
def test_templates(template: str, kind: Kind | None) -> None:
    """A documented template id decides, an unknown one doesn't."""
    assert Marks().by_template(template) == kind


def test_a_tenant_can_teach_templates() -> None:
    """A template id from the settings is known, and wins over the table."""
    marks = Marks({"own": WORKDAY_AD, "scim": WORKDAY_AD})

    assert marks.by_template("Own") == WORKDAY_AD
    assert marks.by_template("scim") == WORKDAY_AD


def schema(source: str, target: str, source_object: str = "User") -> dict[str, object]:
    mapping = {"sourceObjectName": source_object, "targetObjectName": "User"}
    rule = {"sourceDirectoryName": source, "targetDirectoryName": target, "objectMappings": [mapping]}
    return {"id": "s", "synchronizationRules": [rule]}


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        (schema("Workday", "Active Directory", "Worker"), WORKDAY_AD),
        (
            schema("SAP SuccessFactors", "Microsoft Entra ID"),
            Kind(HrSystem.SUCCESSFACTORS, Target.ENTRA_ID),
        ),
        (schema("PeopleThing", "Active Directory", "Worker"), Kind(HrSystem.OTHER, Target.ACTIVE_DIRECTORY)),
        (schema("Azure Active Directory", "Workday"), NOT_HR),
        (schema("Azure Active Directory", "Salesforce"), NOT_HR),
        ({"id": "s", "synchronizationRules": None}, NOT_HR),
    ],
)
def test_schemas(sent: dict[str, object], kind: Kind) -> None:
    """The two ends of a schema tell which way people go."""
    assert Marks().by_schema(SynchronizationSchema.model_validate(sent)) == kind


def app(bench: Bench, app_id: str, *jobs: tuple[str, str], code: str = "Active") -> None:
    """An app with jobs (id, template)."""
    listed = [{"id": job, "templateId": template, "status": {"code": code}} for job, template in jobs]
    path = f"/servicePrincipals/{app_id}/synchronization/jobs"
    bench.graph.on(path, Reply({"value": listed}))
    for one in listed:
        bench.graph.on(f"{path}/{one['id']}", Reply(one))


def apps(bench: Bench, **names: str) -> None:
    bench.graph.on(
        "/servicePrincipals", page(*({"id": key, "displayName": name} for key, name in names.items()))
    )


async def test_hr_jobs_are_found_among_others(bench: Bench) -> None:
    """Jobs are found by template, name or schema; outbound ones and apps without jobs are left out."""
    apps(bench, a="Workday to AD", b="Renamed", c="Cloud sync", d="Salesforce", e="Expenses", f="People")
    app(bench, "a", ("ja", "Mystery1"))
    app(bench, "b", ("jb", "API2AAD"))
    app(bench, "c", ("jc", "AD2AADProvisioning"))
    app(bench, "d", ("jd", "Mystery2"))
    app(bench, "f", ("jf", "Mystery3"))
    jobs_of = "/servicePrincipals/{}/synchronization/jobs/{}/schema"
    bench.graph.on(jobs_of.format("d", "jd"), Reply(schema("Azure Active Directory", "Salesforce")))
    bench.graph.on(jobs_of.format("f", "jf"), Reply(schema("Workday", "Active Directory", "Worker")))

    found = await Jobs(bench.client, monotonic=bench.time.monotonic).all()

    assert [(job.id, job.service_principal_id, job.source, job.target) for job in found] == [
        ("jf", "f", HrSystem.WORKDAY, Target.ACTIVE_DIRECTORY),
        ("jb", "b", HrSystem.API, Target.ENTRA_ID),
        ("ja", "a", HrSystem.WORKDAY, Target.ACTIVE_DIRECTORY),
    ]


async def test_jobs_are_looked_for_once_an_hour(bench: Bench) -> None:
    """Which jobs there are is remembered for an hour, and asked for once however many ask."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"))
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)

    await asyncio.gather(*(jobs.all() for _asker in range(5)))
    bench.time.passed += 3599
    await jobs.all()
    assert len(bench.graph.to("/servicePrincipals")) == 1

    bench.time.passed += 2
    await jobs.all()
    assert len(bench.graph.to("/servicePrincipals")) == 2


async def test_no_job_is_not_believed_for_long(bench: Bench) -> None:
    """Where no job was found, a new one is seen after a minute."""
    apps(bench, a="Expenses")
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)
    assert await jobs.all() == ()

    app(bench, "a", ("ja", "API2AD"))
    bench.time.passed += 61

    assert [job.id for job in await jobs.all()] == ["ja"]


async def test_not_allowed_to_see_jobs_is_not_no_jobs(bench: Bench) -> None:
    """Where every app refuses, that is an error which names the permission, and it is not remembered."""
    apps(bench, a="Workday to AD")
    bench.graph.on("/servicePrincipals/a/synchronization/jobs", failure(403))
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)

    for _attempt in range(2):
        with pytest.raises(NotPermitted) as caught:
            await jobs.all()

        assert caught.value.permission == "Synchronization.Read.All"
    assert len(bench.graph.to("/servicePrincipals")) == 2


@pytest.mark.parametrize("fails", [True, False])
async def test_whoever_reads_all_hears_that_some_are_missing(bench: Bench, fails: bool) -> None:
    """Where one app's jobs cannot be listed, those of the others are read, and it is said that some miss."""
    apps(bench, a="Workday to AD", b="SuccessFactors to AD")
    app(bench, "a", ("ja", "API2AD"))
    if fails:
        bench.graph.on("/servicePrincipals/b/synchronization/jobs", failure(403))
    app(bench, "b", ("jb", "API2AD"))
    read = await read_statuses(Jobs(bench.client), job_ids=None, clock=lambda: NOW, deadline=9.0)
    assert not isinstance(read.jobs, Unavailable)
    assert ([job.id for job in read.jobs], read.whole) == (["ja"] if fails else ["jb", "ja"], not fails)


async def test_without_the_tag_every_app_is_asked(bench: Bench) -> None:
    """Where the filter on the tag is refused or finds nothing, apps are listed without it."""
    app(bench, "a", ("ja", "API2AD"))
    bench.graph.rules.append(
        lambda seen: failure(400) if seen.path == "/servicePrincipals" and "$filter" in seen.query else None
    )
    apps(bench, a="X")

    assert [job.id for job in await Jobs(bench.client).all()] == ["ja"]


async def test_named_jobs_need_no_search(bench: Bench) -> None:
    """Jobs from the settings are taken as HR jobs whatever they look like, and nothing else is."""
    apps(bench, a="Our feed")
    app(bench, "a", ("j1", "scim"), ("j2", "scim"))
    app(bench, "b", ("j3", "API2AD"), ("j4", "API2AD"))
    jobs = Jobs(bench.client, configured=[("a", None), ("b", "j4")])

    assert [(job.id, job.name, job.source) for job in await jobs.all()] == [
        ("j4", "b", HrSystem.API),
        ("j1", "Our feed", HrSystem.OTHER),
        ("j2", "Our feed", HrSystem.OTHER),
    ]
    assert bench.graph.to("/servicePrincipals") == []
    assert len(bench.graph.to("/$batch")) == 1


async def test_status_is_always_fresh(bench: Bench) -> None:
    """Two readings of a job's state are two requests."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"), code="Paused")
    jobs = Jobs(bench.client)
    found = await jobs.all()

    for _time in range(2):
        (status,) = await jobs.statuses(found)
        assert not isinstance(status, Exception)
        assert status.state is JobState.PAUSED
    assert bench.asked.count("jobs") == 3


async def test_a_question_that_waited_for_the_lists_has_the_state(bench: Bench) -> None:
    """Where jobs had to be listed for a question, their state is not read again for it, but the next time."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"), code="Paused")
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)
    found = await jobs.for_question()

    for expected in (1, 2):
        (status,) = await jobs.statuses(found)
        assert not isinstance(status, Exception)
        assert status.state is JobState.PAUSED
        assert bench.asked.count("jobs") == expected
    await jobs.aclose()


async def test_state_from_an_older_list_is_not_used(bench: Bench) -> None:
    """Lists that were read before the question, or too long ago, leave the state to be read."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"))
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)
    await jobs.all()
    found = await jobs.for_question()
    await jobs.statuses(found)
    assert bench.asked.count("jobs") == 2

    jobs.look_again()
    found = await jobs.for_question()
    bench.time.passed += 6
    await jobs.statuses(found)
    assert bench.asked.count("jobs") == 4
    await jobs.aclose()


async def test_a_question_gets_schemas_ready(bench: Bench) -> None:
    """A question that needs the jobs starts reading their schemas, once."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"))
    path = "/servicePrincipals/a/synchronization/jobs/ja/schema"
    bench.graph.on(path, Reply(schema("Workday", "AD", "Worker")))
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)

    (job,) = await jobs.for_question()
    await jobs.schema(job)
    await jobs.for_question()
    await jobs.schema(job)

    assert len(bench.graph.to(path)) == 1


async def test_a_vanished_job_is_looked_for_again(bench: Bench) -> None:
    """A job that answers 404 makes the next question look for jobs anew."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"))
    jobs = Jobs(bench.client)
    found = await jobs.all()
    bench.graph.rules.insert(0, lambda seen: failure(404) if seen.path.endswith("/ja") else None)

    await jobs.statuses(found)
    await jobs.all()

    assert len(bench.graph.to("/servicePrincipals")) == 2


async def test_a_schema_is_read_once_in_ten_minutes(bench: Bench) -> None:
    """Schemas are large: one reading serves everybody for ten minutes."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"))
    path = "/servicePrincipals/a/synchronization/jobs/ja/schema"
    bench.graph.on(path, Reply(schema("Workday", "AD", "Worker")))
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)
    (job,) = await jobs.all()

    await asyncio.gather(*(jobs.schema(job) for _asker in range(5)))
    assert len(bench.graph.to(path)) == 1

    bench.time.passed += 601
    await jobs.schema(job)
    assert len(bench.graph.to(path)) == 2


async def test_a_reading_survives_whoever_started_it(bench: Bench) -> None:
    """If the first to ask gives up, those who joined get the answer, and so does the next one."""
    apps(bench, a="Workday to AD")
    app(bench, "a", ("ja", "x"))
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)
    first = asyncio.create_task(jobs.all())
    await asyncio.sleep(0)
    second = asyncio.create_task(jobs.all())
    await asyncio.sleep(0)

    first.cancel()

    assert [job.id for job in await second] == ["ja"]
    assert len(bench.graph.to("/servicePrincipals")) == 1


async def test_a_failed_reading_nobody_waits_for(bench: Bench) -> None:
    """A reading that fails after everybody has gone away leaves no noise, and the next one starts anew."""
    bench.graph.on("/servicePrincipals", failure(503))
    jobs = Jobs(bench.client, monotonic=bench.time.monotonic)
    first = asyncio.create_task(jobs.all())
    await asyncio.sleep(0)
    first.cancel()

    with pytest.raises(Unreachable):
        await jobs.all()
    await jobs.aclose()


async def test_ids_are_escaped_in_paths(bench: Bench) -> None:
    """An id from the settings can't reach another path."""
    jobs = Jobs(bench.client, configured=[("a/../b?x", None)])

    assert await jobs.all() == ()

    body = bench.graph.to("/$batch")[0].body
    assert isinstance(body, dict)
    assert [part["url"].partition("?")[0] for part in body["requests"]] == [
        "/servicePrincipals",
        "/servicePrincipals/a%2F..%2Fb%3Fx/synchronization/jobs",
    ]
