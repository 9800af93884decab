"""A job needs somebody, or no longer does: what happened, since when, whom it concerns, what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from microsoft_teams.cards.core import Action as CardAction
from microsoft_teams.cards.core import AdaptiveCard, CardElement

from cards import footer, labels
from cards.actions import ShowJobs
from cards.blocks import button, buttons, facts, labelled, link, new_card, open_url, para, quiet, title
from cards.job_section import cause_lines
from cards.words import Words
from diagnosis.docs import Doc
from diagnosis.job_health import JobHealth
from diagnosis.text import Text, _, counted, text
from followup.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Concerned:
    """How many wait for the job: people asked about or watched, and cases about them."""

    people: int = 0
    watches: int = 0
    cases: int = 0


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert; `ended` is set where the trouble is over (UTC). `numbers` are those of `Sign`."""

    trouble: Trouble
    job_id: str
    job_name: str
    since: datetime
    numbers: dict[str, int]
    ended: datetime | None = None


_BEGAN: dict[Trouble, str] = {
    Trouble.QUARANTINE: _("{job} is in quarantine"),
    Trouble.STOPPED: _("{job} has stopped"),
    Trouble.SILENCE: _("{job} has finished no cycle for too long"),
    Trouble.FAILURES: _("Far more records fail than usual in {job}"),
    Trouble.NO_ROWS: _("{job} has logged nothing for unusually long"),
}
_ENDED: dict[Trouble, str] = {
    Trouble.QUARANTINE: _("{job} is out of quarantine"),
    Trouble.STOPPED: _("{job} runs again"),
    Trouble.SILENCE: _("{job} finishes cycles again"),
    Trouble.FAILURES: _("Failures in {job} are down to the usual"),
    Trouble.NO_ROWS: _("{job} logs something again"),
}
_TO_DO: dict[Trouble, tuple[str, Doc]] = {
    Trouble.QUARANTINE: (_("Open the provisioning page of the app: it names the reason."), Doc.QUARANTINE),
    Trouble.STOPPED: (_("Find out who stopped it and why before you start it again."), Doc.CHECK_STATUS),
    Trouble.SILENCE: (
        _("See whether the provisioning agents run and whether HR answers; then look at the job's status."),
        Doc.CHECK_STATUS,
    ),
    Trouble.FAILURES: (
        _("Open the provisioning logs and filter by failures: an error code that they share is one cause."),
        Doc.LOG_CODES,
    ),
    Trouble.NO_ROWS: (
        _("Ask HR whether nothing has changed there; if it has, look at the job's scope and credentials."),
        Doc.NO_USERS,
    ),
}
SUMMARY_BEGAN, SUMMARY_ENDED = _("A provisioning job needs somebody"), _("A provisioning job is well again")


def alert_card(
    alert: Alert,
    words: Words,
    *,
    health: JobHealth | None = None,
    concerned: Concerned | None = None,
    logs: str | None = None,
) -> AdaptiveCard:
    """The card for the helpdesk's channel. `health` is how the job is now, where that could be read; `logs`
    the portal's provisioning logs of its app."""
    template = _BEGAN[alert.trouble] if alert.ended is None else _ENDED[alert.trouble]
    headline = text(template, job=alert.job_name)
    icon = "⚠️" if alert.ended is None else "✅"
    body: list[CardElement] = [title(f"{icon} {words.md(headline)}")]
    body.append(facts([(words.md(label), words.md(value)) for label, value in _facts(alert, words)]))
    if alert.ended is None:
        body += _to_do(alert, health, concerned or Concerned(), words)
    row: list[CardAction] = [button(words.say(_("Show me")), ShowJobs(job=alert.job_id))]
    if logs is not None and logs.startswith("https://"):
        hint = words.say(_("View in the Microsoft Entra admin center"))
        row.append(open_url(words.say(_("Open provisioning logs")), logs, hint))
    body.append(buttons(row))
    return new_card(body, words, headline=headline)


def _facts(alert: Alert, words: Words) -> Iterator[tuple[str, Text]]:
    noticed = alert.trouble is Trouble.STOPPED
    yield (_("Noticed") if noticed else _("Since")), footer.at(alert.since, words)
    if alert.ended is not None:
        yield _("Lasted"), text("{span}", span=alert.ended - alert.since)
        return
    if "failures" in alert.numbers:
        yield _("Failures in the last hour"), text("{n}", n=alert.numbers["failures"])
        yield _("Usual in an hour"), text("{n}", n=alert.numbers.get("usual", 0))
    if "interval" in alert.numbers:
        yield _("Usual time between cycles"), counted("{n} minute", "{n} minutes", alert.numbers["interval"])


def _to_do(
    alert: Alert, health: JobHealth | None, concerned: Concerned, words: Words
) -> Iterator[CardElement]:
    yield labelled(words.md(_("Whom it concerns")), words.md(_whom(concerned)))
    if health is not None:
        yield labelled(words.md(_("The job now")), words.md(labels.PULSE[health.pulse]))
    findings = health.findings[:2] if health is not None else ()
    if findings:
        named: set[str] = set()
        yield from (cause_lines(finding, words, named) for finding in findings)
        return
    line, doc = _TO_DO[alert.trouble]
    yield labelled(words.md(_("What to do")), words.md(line))
    page = words.md(text(_("View in Microsoft Learn: {page}"), page=text(doc.title)))
    yield quiet(link(page, doc.url))
    if alert.trouble is Trouble.SILENCE:
        yield para(words.md(_("Whoever was changed in HR since then has to wait.")), tight=True)


def _whom(concerned: Concerned) -> Text:
    parts = [
        counted("{n} person who was asked about", "{n} people who were asked about", concerned.people),
        counted("{n} watch", "{n} watches", concerned.watches),
        counted("{n} open case", "{n} open cases", concerned.cases),
    ]
    counts = (concerned.people, concerned.watches, concerned.cases)
    said = [part for part, n in zip(parts, counts, strict=True) if n]
    if not said:
        return text(_("Nobody who was asked about waits for it yet"))
    if len(said) == 1:
        return said[0]
    together = said[0]
    for part in said[1:]:
        together = text("{first}, {next}", first=together, next=part)
    return together
