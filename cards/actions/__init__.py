"""What a card button sends: one model a verb, shared by the card that shows it and the code behind it."""

from cards.actions.case_chat import SendToCase
from cards.actions.feedback import Feedback, Reason
from cards.actions.jobs import RecheckJobs, ShowJobs
from cards.actions.known_issues import EndKnownIssue, NoteKnownIssue
from cards.actions.lists import ShowList
from cards.actions.on_demand import ConfirmOnDemand, ProvisionOnDemand, on_demand_of, recheck_after
from cards.actions.parse import LATER, Action, Trouble, Unknown, parse_action
from cards.actions.people import RecheckPeople, ShowPeople, for_button, page_of, recheck_people
from cards.actions.question import (
    EvidenceFile,
    OpenPerson,
    PersonRef,
    Recheck,
    Refresh,
    Seen,
    ShowMe,
    evidence_file_of,
    recheck_of,
    show_me_of,
)
from cards.actions.shape import Comment, Short
from cards.actions.steps import Back, ChoosePerson, Details, SomethingElse
from cards.actions.watch import Unwatch, Watch, watch_of

__all__ = [
    "LATER",
    "Action",
    "Back",
    "ChoosePerson",
    "Comment",
    "ConfirmOnDemand",
    "Details",
    "EndKnownIssue",
    "EvidenceFile",
    "Feedback",
    "NoteKnownIssue",
    "OpenPerson",
    "PersonRef",
    "ProvisionOnDemand",
    "Reason",
    "Recheck",
    "RecheckJobs",
    "RecheckPeople",
    "Refresh",
    "Seen",
    "SendToCase",
    "Short",
    "ShowJobs",
    "ShowList",
    "ShowMe",
    "ShowPeople",
    "SomethingElse",
    "Trouble",
    "Unknown",
    "Unwatch",
    "Watch",
    "evidence_file_of",
    "for_button",
    "on_demand_of",
    "page_of",
    "parse_action",
    "recheck_after",
    "recheck_of",
    "recheck_people",
    "show_me_of",
    "watch_of",
]
