"""Every cause, in the order a person travels from HR to the account. A new cause is added here by hand."""

from __future__ import annotations

from diagnosis.cause import Cause
from diagnosis.causes.export import (
    required_value_missing_failure,
    transient_service_error,
    unknown_failure_code,
)
from diagnosis.causes.job import (
    deletion_threshold_hold,
    job_disabled_after_long_quarantine,
    job_never_started,
    job_not_configured,
    job_paused_by_admin,
    not_evaluated_change_newer_than_steady_state,
    not_evaluated_initial_cycle_running,
    quarantine_agent_unavailable,
    quarantine_by_microsoft,
    quarantine_credentials,
    quarantine_too_many_failures,
)
from diagnosis.causes.matching import match_ambiguous_in_target, matched_existing_not_created
from diagnosis.causes.onward import (
    change_applied_ok,
    created_disabled,
    created_ok_look_here,
    disabled_or_deleted_afterwards,
    in_ad_not_yet_in_entra,
)
from diagnosis.causes.processing import skipped_already_in_sync, skipped_required_attribute_missing
from diagnosis.causes.reading import bot_permission_missing, evidence_unavailable, person_not_found_in_logs
from diagnosis.causes.scoping import (
    skipped_inactive_in_source,
    skipped_scope_attribute_empty,
    skipped_scope_filter_false,
)
from diagnosis.causes.source import effective_date_in_future, no_hr_change_since_last_run

CATALOGUE: tuple[Cause, ...] = (
    # source
    effective_date_in_future.CAUSE,
    no_hr_change_since_last_run.CAUSE,
    # job
    job_not_configured.CAUSE,
    job_never_started.CAUSE,
    job_paused_by_admin.CAUSE,
    job_disabled_after_long_quarantine.CAUSE,
    quarantine_credentials.CAUSE,
    quarantine_agent_unavailable.CAUSE,
    quarantine_too_many_failures.CAUSE,
    quarantine_by_microsoft.CAUSE,
    deletion_threshold_hold.CAUSE,
    not_evaluated_initial_cycle_running.CAUSE,
    not_evaluated_change_newer_than_steady_state.CAUSE,
    # scoping
    skipped_inactive_in_source.CAUSE,
    skipped_scope_attribute_empty.CAUSE,
    skipped_scope_filter_false.CAUSE,
    # matching
    match_ambiguous_in_target.CAUSE,
    matched_existing_not_created.CAUSE,
    # processing
    skipped_required_attribute_missing.CAUSE,
    skipped_already_in_sync.CAUSE,
    # export
    required_value_missing_failure.CAUSE,
    transient_service_error.CAUSE,
    unknown_failure_code.CAUSE,
    # onward
    created_ok_look_here.CAUSE,
    change_applied_ok.CAUSE,
    created_disabled.CAUSE,
    disabled_or_deleted_afterwards.CAUSE,
    in_ad_not_yet_in_entra.CAUSE,
    # reading
    person_not_found_in_logs.CAUSE,
    bot_permission_missing.CAUSE,
    evidence_unavailable.CAUSE,
)
