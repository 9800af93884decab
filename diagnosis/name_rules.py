"""The rules that make a person's names: which of them a failure is about, and what trying them tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from diagnosis import attributes, scope
from diagnosis.cause import Fact, Match, Verdict
from diagnosis.codes import failed_at, sign_of
from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Change, Evidence
from diagnosis.expressions import choices, functions_in
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job, Target
from diagnosis.log import Event, PersonLog, Result, StepType, newest_first
from diagnosis.names import CN, NAMES, SAM, UPN, Flaw, TriedName, Wrong, wrongs
from diagnosis.schema import AttributeMapping, Schema
from diagnosis.text import Text, _, text

_LONGEST = 200
"""Characters of a rule that a card shows."""
_FEW = 3
"""Mappings that a failure may point to; more are no pointer."""
_INVALID = frozenset({Flaw.FORM, Flaw.CHARACTER, Flaw.TOO_LONG})


@dataclass(frozen=True, slots=True)
class Concern:
    """Which names a cause is about, and what is wrong with one where the cause applies.

    `ahead` is what can be told before the job has come to it, in a job to that `target`. `any_mapping` is set
    where the failure may be about any attribute, `or_other` where it is about a name unless its text speaks
    of something else, `of_several` where only a rule with choices can have it.
    """

    names: tuple[str, ...]
    flaws: frozenset[Flaw]
    ahead: frozenset[Flaw] = frozenset()
    target: Target | None = None
    any_mapping: bool = False
    or_other: bool = False
    of_several: bool = False


_TAKEN = frozenset({Flaw.TAKEN})
_DOMAIN = frozenset({Flaw.DOMAIN})

CONCERNS = MappingProxyType(
    {
        "generated-upn-invalid": Concern((UPN,), _INVALID | {Flaw.EMPTY}, _INVALID, Target.ENTRA_ID),
        "upn-domain-not-verified": Concern((UPN,), _DOMAIN, _DOMAIN, Target.ENTRA_ID),
        "upn-not-unique-in-forest": Concern((UPN,), _TAKEN, _TAKEN, Target.ACTIVE_DIRECTORY),
        "conflict-in-target": Concern((UPN,), _TAKEN, _TAKEN, Target.ENTRA_ID, or_other=True),
        "samaccountname-or-cn-invalid-or-taken": Concern(
            (SAM, CN), _INVALID | _TAKEN | {Flaw.EMPTY}, _INVALID | _TAKEN, Target.ACTIVE_DIRECTORY
        ),
        "unique-name-options-exhausted": Concern(
            NAMES, _TAKEN, _TAKEN, Target.ACTIVE_DIRECTORY, of_several=True
        ),
        "mapping-expression-failed": Concern(NAMES, frozenset({Flaw.FAILED}), any_mapping=True),
        "required-value-missing-failure": Concern(NAMES, frozenset({Flaw.EMPTY}), any_mapping=True),
    }
)
"""By cause. An empty value and a rule that fails are not foretold: the import step may not show all of HR."""


def mappings_of(schema: Schema, names: Iterable[str]) -> tuple[AttributeMapping, ...]:
    """The first enabled mapping of each of these attributes (lower case), in their order."""
    found: list[AttributeMapping] = []
    for name in names:
        found += schema.attribute_mappings({name})[:1]
    return tuple(found)


def blamed(cause_id: str, schema: Schema, event: Event) -> tuple[AttributeMapping, ...]:
    """The mappings that a failure with this cause is about: those its text names, else the cause's usual."""
    concern = CONCERNS.get(cause_id)
    if concern is None:
        return ()
    usual = mappings_of(schema, concern.names)
    if concern.of_several:
        usual = tuple(one for one in usual if len(choices(one.expression)) > 1) or usual
    named = _named(schema, event)
    if concern.any_mapping:
        return named or usual
    names = tuple(one for one in named if one.target.casefold() in concern.names)
    return names or (() if named and concern.or_other else usual)


def _named(schema: Schema, event: Event) -> tuple[AttributeMapping, ...]:
    """The mappings that a failure's text speaks of, by attribute or else by what their rules use; if few."""
    every = [one for mapping in schema.enabled for one in mapping.attributes]
    said = f"{event.error.reason} {event.error.details}" if event.error else ""
    words = set(re.findall(r"\w+", said.casefold()))
    named = [one for one in every if one.target.casefold() in words]
    named = named or [one for one in every if _speaks_of(one, said, words)]
    return tuple(named) if len(named) <= _FEW else ()


def _speaks_of(mapping: AttributeMapping, said: str, words: set[str]) -> bool:
    """Whether a failure's text names a source attribute or a function of the rule. Case counts in functions,
    as one of them is called `Not`."""
    spoken = set(re.findall(r"\w+", said))
    sources = {name.casefold() for name in mapping.source_attributes}
    return not words.isdisjoint(sources) or not spoken.isdisjoint(functions_in(mapping.expression))


def read_from(log: PersonLog) -> Event | None:
    """The newest event that shows what HR holds of the person."""
    return next((event for event in newest_first(log.events) if event.imported), None)


def lacking(mapping: AttributeMapping, event: Event | None) -> tuple[str, ...]:
    """The source attributes of a rule that have no value in the event's import step."""
    if event is None or not event.imported:
        return ()
    return tuple(name for name in mapping.source_attributes if not event.imported.get(key(name), "").strip())


def key(attribute: str) -> str:
    """A source attribute as the import step's details have it: lower case and without blanks."""
    return "".join(attribute.split()).lower()


def awaits_creation(evidence: Evidence, job: Job) -> bool:
    """Whether this job is still to create the person's account, and no failure says why it has not.

    Needs log, accounts and schema for that.
    """
    if evidence.expectation.change not in (None, Change.CREATE) or known(evidence.users):
        return False
    if evidence.handled_elsewhere(job) or not any(one.creates for one in known(job.schema).enabled):
        return False
    events = newest_first(known(job.log).events)
    if (
        not events
        or any(event.written or event.redundant for event in events)
        or scope.active(events[0]) is False
    ):
        return False
    newest = evidence.newest(job)
    if newest is None or newest.result is not Result.FAILURE:
        return True
    return sign_of(newest) is None and failed_at(newest) in (StepType.PROCESSING, StepType.EXPORT)


def name_asked(evidence: Evidence) -> bool:
    """Whether the question is about the user name itself."""
    asked = evidence.expectation.attribute
    return asked is not None and attributes.names(asked) == attributes.names(UPN)


def facts(evidence: Evidence, job: Job, cause_id: str, event: Event) -> tuple[Fact, ...]:
    """The rules a failure is about, and what they give.

    A failure that may be about any attribute and names none shows only rules that have something wrong.
    """
    concern = CONCERNS.get(cause_id)
    if concern is None or isinstance(job.schema, Unavailable):
        return ()
    mappings = blamed(cause_id, job.schema, event)
    if concern.any_mapping and not _named(job.schema, event):
        mappings = tuple(
            one
            for one in mappings
            if lacking(one, event) or _wrong(evidence, job, one.target.casefold(), concern.flaws)
        )
    return rule_facts(evidence, job, mappings, event)


def rule_facts(
    evidence: Evidence, job: Job, mappings: Sequence[AttributeMapping], event: Event | None
) -> tuple[Fact, ...]:
    """Each rule as written, what it lacks, and where it was tried: what it gives and who has that already."""
    shown: list[Fact] = []
    for mapping in mappings:
        rule = mapping.expression or (f'"{mapping.default}"' if mapping.default else "")
        if rule:
            shown.append(Fact(_("Rule"), f"{mapping.target} = {_cut(rule)}"))
        empty = lacking(mapping, event)
        if empty:
            shown.append(Fact(_("No value from HR for"), ", ".join(empty), personal=True))
        shown += _tried_facts(evidence, job, mapping.target)
    return tuple(shown)


def _tried_facts(evidence: Evidence, job: Job, attribute: str) -> list[Fact]:
    tried = _tried(evidence, job, attribute.casefold())
    if not tried:
        return []
    shown: list[Fact] = []
    values = [name.value for name in tried if name.value]
    if values:
        shown.append(
            Fact(_("With these values it gives"), f"{attribute} = {', '.join(values)}", personal=True)
        )
    elif all(name.value is not None for name in tried):
        shown.append(Fact(_("With these values it gives nothing"), attribute, personal=True))
    failed = next((name.failed for name in tried if name.failed), "")
    if failed:
        shown.append(Fact(_("Trying the rule fails"), _cut(failed), personal=True))
    others = {user.id: user for name in tried for user in _others(evidence, name)}
    if others:
        shown.append(Fact(_("Taken by"), "; ".join(map(_who, others.values())), personal=True))
    if values and any(name.holders is None for name in tried if name.value):
        shown.append(Fact(_("I cannot see whether it is taken"), attribute))
    return shown


def told(evidence: Evidence, job: Job, cause_id: str, event: Event) -> Text | None:
    """What trying the rules says about a failure, where it agrees with it."""
    concern = CONCERNS.get(cause_id)
    if concern is None or isinstance(job.schema, Unavailable):
        return None
    for mapping in blamed(cause_id, job.schema, event):
        found = _wrong(evidence, job, mapping.target.casefold(), concern.flaws)
        if found is not None:
            empty = lacking(mapping, event)
            return (
                found.says if not empty or found.flaw is not Flaw.EMPTY else _empty(evidence, mapping, empty)
            )
    return None


def foretold(evidence: Evidence, job: Job, cause_id: str) -> Match | None:
    """A warning: the job has not come to it, and the name that its rule gives is refused or taken already."""
    concern = CONCERNS.get(cause_id)
    if concern is None or job.target is not concern.target or isinstance(evidence.names, Unavailable):
        return None
    if not evidence.names or not awaits_creation(evidence, job):
        return None
    for mapping in mappings_of(known(job.schema), concern.names):
        several = len(choices(mapping.expression)) > 1
        found = _wrong(evidence, job, mapping.target.casefold(), concern.ahead)
        if found is not None and several == concern.of_several:
            event = read_from(known(job.log))
            since = (Fact(_("Values as of"), event.at),) if event else ()
            return Match(
                found.says,
                Verdict.LIKELY,
                facts=(*rule_facts(evidence, job, (mapping,), event), *since),
                ahead=True,
            )
    return None


def _wrong(evidence: Evidence, job: Job, attribute: str, flaws: frozenset[Flaw]) -> Wrong | None:
    """What is wrong with a name in one of these ways; of a rule with choices, with every one of them."""
    tried = _tried(evidence, job, attribute)
    if not tried or len(tried) < tried[0].choices:
        return None
    organization = evidence.organization
    domains = None if isinstance(organization, Unavailable) else organization.verified_domains
    person, first = evidence.person.name, []
    for name in tried:
        found = wrongs(name, person, job.target, domains, _others(evidence, name))
        hits = [one for one in found if one.flaw in flaws]
        if not hits:
            return None
        first.append(hits[0])
    if len(tried) > 1 and all(one.flaw is Flaw.TAKEN for one in first):
        values = ", ".join(name.value or "" for name in tried)
        says = _("Every name that the rule can make for {person} is taken: {values}.")
        return Wrong(Flaw.TAKEN, text(says, person=person, values=values))
    return first[0]


def _tried(evidence: Evidence, job: Job, attribute: str) -> tuple[TriedName, ...]:
    if isinstance(evidence.names, Unavailable):
        return ()
    return tuple(
        name for name in evidence.names if name.job_id == job.id and name.attribute.casefold() == attribute
    )


def _others(evidence: Evidence, name: TriedName) -> tuple[DirectoryUser, ...]:
    """The holders of a name who are not the person, going by their accounts and by the HR number."""
    own = set() if isinstance(evidence.users, Unavailable) else {user.id for user in evidence.users}
    number = _bare(evidence.person.hr_id)
    return tuple(
        user
        for user in name.holders or ()
        if user.id not in own and not (number and _bare(user.employee_id) == number)
    )


def _bare(number: str | None) -> str:
    return (number or "").strip().casefold().lstrip("0")


def _empty(evidence: Evidence, mapping: AttributeMapping, empty: tuple[str, ...]) -> Text:
    return text(
        _("The rule of {attribute} gives nothing for {person}, as HR has sent no value for {sources}."),
        attribute=mapping.target,
        person=evidence.person.name,
        sources=", ".join(empty),
    )


def _who(user: DirectoryUser) -> str:
    """An account in a line: name, user name, HR number."""
    parts = (user.display_name, user.user_principal_name, user.employee_id)
    return " · ".join(part for part in parts if part)


def _cut(written: str) -> str:
    line = " ".join(written.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
