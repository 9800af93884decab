"""All faults that can be planted."""

from evaluation.faults.creating import CREATING
from evaluation.faults.jobs import JOBS
from evaluation.faults.leaving import LEAVING
from evaluation.faults.tenants import TENANTS
from evaluation.faults.updating import UPDATING

PEOPLE = (*CREATING, *UPDATING, *LEAVING)

__all__ = ["JOBS", "PEOPLE", "TENANTS"]
