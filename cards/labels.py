"""What our own words are called on a card: outcomes, verdicts, who must act, sources, changes, steps."""

from __future__ import annotations

from diagnosis.audience import Audience
from diagnosis.cause import Outcome, Owner, Verdict
from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.job_health import Pulse
from diagnosis.jobs import ExecutionState, HrSystem, Target
from diagnosis.text import _
from diagnosis.wording import ACTION as ACTION
from diagnosis.wording import RESULT as RESULT
from diagnosis.wording import STEP as STEP

OUTCOME: dict[Outcome, str] = {
    Outcome.DONE: _("Done"),
    Outcome.NOT_DUE: _("Not due yet"),
    Outcome.IN_PROGRESS: _("Under way"),
    Outcome.NEEDS_HR: _("Needs HR"),
    Outcome.NEEDS_IT: _("Needs IT"),
    Outcome.UNKNOWN: _("Not clear yet"),
}

ICON: dict[Outcome, str] = {
    Outcome.DONE: "✅",
    Outcome.NOT_DUE: "🕒",
    Outcome.IN_PROGRESS: "🔄",
    Outcome.NEEDS_HR: "⚠️",
    Outcome.NEEDS_IT: "⚠️",
    Outcome.UNKNOWN: "❔",
}
"""Beside the words, never instead of them."""

VERDICT: dict[Verdict, str] = {
    Verdict.CONFIRMED: _("Confirmed by what I read"),
    Verdict.LIKELY: _("Likely: it fits, and nothing speaks against it"),
    Verdict.POSSIBLE: _("Possible: I cannot see it from here"),
}

VERDICT_WORD: dict[Verdict, str] = {
    Verdict.CONFIRMED: _("Confirmed"),
    Verdict.LIKELY: _("Likely"),
    Verdict.POSSIBLE: _("Possible"),
}

_OWNER: dict[Owner, str] = {
    Owner.WAIT: _("Nobody, it happens by itself"),
    Owner.HR: _("HR"),
    Owner.HR_ADMIN: _("HR system team"),
    Owner.ENTRA_ADMIN: _("Identity team (Entra admin)"),
    Owner.AD_ADMIN: _("Active Directory team"),
    Owner.API_CLIENT: _("Team that uploads the HR data (API client)"),
    Owner.M365_ADMIN: _("Microsoft 365 admin"),
    Owner.TARGET_OWNER: _("Owner of the target system"),
    Owner.MICROSOFT: _("Microsoft, through a support case"),
    Owner.HELPDESK: _("Helpdesk"),
    Owner.ASKER: _("You"),
    Owner.NONE: _("Nobody, nothing is left to do"),
}

_OWNER_PLAIN: dict[Owner, str] = {
    Owner.HR_ADMIN: _("The team that runs the HR system"),
    Owner.ENTRA_ADMIN: _("IT, the identity team"),
    Owner.AD_ADMIN: _("IT, the identity team"),
    Owner.API_CLIENT: _("The team that sends the HR data"),
    Owner.M365_ADMIN: _("IT, the Microsoft 365 team"),
    Owner.TARGET_OWNER: _("IT"),
    Owner.MICROSOFT: _("IT, together with Microsoft"),
    Owner.HELPDESK: _("The helpdesk"),
}


def owner(who: Owner, audience: Audience) -> str:
    """Who must act, in the team names the helpdesk uses or as an employee knows them."""
    if audience is Audience.HELPDESK:
        return _OWNER[who]
    return _OWNER_PLAIN.get(who, _OWNER[who])


WHO_ACTS: dict[Outcome, str] = {
    Outcome.DONE: _("Nobody, nothing is left to do"),
    Outcome.NOT_DUE: _("Nobody, it happens by itself"),
    Outcome.IN_PROGRESS: _("Nobody, it happens by itself"),
    Outcome.NEEDS_HR: _("HR"),
    Outcome.NEEDS_IT: _("IT (ask the helpdesk)"),
    Outcome.UNKNOWN: _("The helpdesk"),
}
"""Who must act, as far as the outcome tells; where nothing is known, whom a colleague can turn to."""

SOURCE: dict[Source, str] = {
    Source.JOBS: _("the provisioning jobs"),
    Source.SCHEMA: _("the jobs' mappings and filters"),
    Source.PROVISIONING_LOG: _("the provisioning log"),
    Source.DIRECTORY_AUDITS: _("the audit log"),
    Source.USERS: _("the directory"),
    Source.DELETED_USERS: _("the deleted users"),
    Source.ORGANIZATION: _("the organization's settings"),
    Source.OBJECT_CONNECTIONS: _("the links between HR and the directory"),
}

CHANGE: dict[Change, str] = {
    Change.CREATE: _("a new account"),
    Change.UPDATE: _("a changed detail"),
    Change.DISABLE: _("the account switched off"),
}

HR_SYSTEM: dict[HrSystem, str] = {
    HrSystem.WORKDAY: "Workday",
    HrSystem.SUCCESSFACTORS: "SAP SuccessFactors",
    HrSystem.API: _("Another system, through the API"),
    HrSystem.OTHER: _("Another system"),
}

TARGET: dict[Target, str] = {
    Target.ACTIVE_DIRECTORY: "Active Directory",
    Target.ENTRA_ID: "Microsoft Entra ID",
    Target.OTHER: _("another directory"),
}

PULSE: dict[Pulse, str] = {
    Pulse.RUNNING: _("Running"),
    Pulse.FIRST_CYCLE: _("Running its first full cycle"),
    Pulse.FULL_CYCLE: _("Running a full cycle"),
    Pulse.FAILING: _("The last cycle failed"),
    Pulse.QUARANTINE: _("In quarantine"),
    Pulse.PAUSED: _("Paused"),
    Pulse.DISABLED: _("Disabled"),
    Pulse.NOT_STARTED: _("Never started"),
    Pulse.NOT_CONFIGURED: _("Not set up"),
    Pulse.UNKNOWN: _("In a state I do not know"),
    Pulse.UNREADABLE: _("Could not be read"),
}
"""What a provisioning job is doing, for the helpdesk."""

PULSE_PLAIN: dict[Pulse, str] = {
    Pulse.RUNNING: _("Running"),
    Pulse.FIRST_CYCLE: _("Running"),
    Pulse.FULL_CYCLE: _("Running"),
    Pulse.FAILING: _("Running with errors"),
    Pulse.QUARANTINE: _("Not running as it should"),
    Pulse.UNKNOWN: _("Not clear yet"),
    Pulse.UNREADABLE: _("Could not be read"),
}
"""The same for everybody else; any other state is not running."""

PULSE_ICON: dict[Pulse, str] = {
    Pulse.RUNNING: "✅",
    Pulse.FIRST_CYCLE: "🔄",
    Pulse.FULL_CYCLE: "🔄",
    Pulse.PAUSED: "⏸️",
    Pulse.UNKNOWN: "❔",
    Pulse.UNREADABLE: "❔",
}
"""Beside the words, never instead of them; trouble has the warning sign."""

EXECUTION: dict[ExecutionState, str] = {
    ExecutionState.SUCCEEDED: _("succeeded"),
    ExecutionState.FAILED: _("failed"),
    ExecutionState.ENTRY_LEVEL_ERRORS: _("ended with errors for some records"),
    ExecutionState.UNKNOWN: _("ended with another result"),
}
