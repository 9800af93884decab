"""The sandbox's own page: who is broken, a button to repair each, a button to run each job."""

from collections.abc import Iterable
from html import escape

JsonObject = dict[str, object]

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8881;
  --accent: #5b5fc7; --good: #13835c; --bad: #c4314b }
* { box-sizing: border-box }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p { margin: .25rem 0 } .quiet { opacity: .75 }
ul { list-style: none; padding: 0; margin: 0; border: 1px solid var(--line); border-radius: .5rem }
li { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .75rem 1rem }
li + li { border-top: 1px solid var(--line) }
li > div { flex: 1 1 18rem }
.tag { font-size: .85rem; padding: 0 .5rem; border-radius: 1rem;
  background: var(--soft); border: 1px solid var(--line) }
.success, .Active { color: var(--good) } .failure, .skipped, .Quarantine { color: var(--bad) }
button { font: inherit; padding: .4rem .9rem; border: 0; border-radius: .35rem;
  background: var(--accent); color: #fff; cursor: pointer }
button:focus-visible { outline: 3px solid var(--line); outline-offset: 2px }
"""


def render(state: JsonObject) -> str:
    """The page for a tenant's state (see control.describe); all text is escaped."""
    people = "".join(_person(person) for person in _rows(state["people"]))
    jobs = "".join(_job(job) for job in _rows(state["jobs"]))
    healthy = ", ".join(f"{_text(one, 'name')} ({_text(one, 'hr_id')})" for one in _rows(state["healthy"]))
    broken = f"<h2>What is wrong</h2><ul>{people}</ul>" if people else ""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Contoso, simulated</title><style>{_STYLE}</style></head><body>"
        f"<h1>Contoso, simulated</h1><p>{_text(state, 'says')}</p>"
        f'<p class="quiet">A made-up company behind Microsoft Graph\'s wire format. '
        f"Now: {_text(state, 'now')}. "
        "Repair a person, run a cycle, then check again in the chat.</p>"
        f"{broken}<h2>Provisioning jobs</h2><ul>{jobs}</ul>"
        f'<h2>Everybody else</h2><p class="quiet">{healthy}</p></body></html>'
    )


def _person(person: JsonObject) -> str:
    event = person["newest_event"]
    seen = '<span class="tag">no event</span>'
    if isinstance(event, dict):
        status = _text(event, "status")
        seen = f'<span class="tag {status}">{_text(event, "action")}: {status}</span>'
    if isinstance(event, dict) and event["status"] == "success":
        action = '<span class="success">provisioned</span>'
    elif person["repair"] is None:
        action = '<span class="quiet">needs only a cycle</span>'
    elif person["repaired"]:
        action = '<span class="quiet">repaired; the next cycle takes it up</span>'
    else:
        action = _button(f"/control/repair/{_text(person, 'hr_id')}", _text(person, "repair"))
    return (
        f"<li><div><strong>{_text(person, 'name')}</strong> {_text(person, 'hr_id')} {seen}"
        f'<p>{_text(person, "trouble")}</p><p class="quiet">{_text(person, "job")}</p></div>{action}</li>'
    )


def _job(job: JsonObject) -> str:
    state = _text(job, "state")
    return (
        f'<li><div><strong>{_text(job, "name")}</strong> <span class="tag {state}">{state}</span>'
        f'<p class="quiet">last cycle began {_text(job, "last_cycle")[:19]}Z, '
        f"steady state {_text(job, 'steady_state')[:19]}Z</p></div>"
        f"{_button('/control/cycle', 'Run a cycle now', job=_text(job, 'id'))}</li>"
    )


def _button(action: str, label: str, **hidden: str) -> str:
    inputs = "".join(f'<input type="hidden" name="{name}" value="{value}">' for name, value in hidden.items())
    return f'<form method="post" action="{action}">{inputs}<button>{label}</button></form>'


def _text(row: JsonObject, name: str) -> str:
    return escape(str(row[name]))


def _rows(value: object) -> Iterable[JsonObject]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
