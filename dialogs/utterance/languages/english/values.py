"""Places, units and posts by their names, so that "AD still says Lyon" is known to be about the city."""

from __future__ import annotations

from dialogs.utterance.language import by_phrase, words

CUES = tuple(
    cue.replace("|", " ")
    for cue in [
        "says",
        "shows",
        "reads",
        "lists",
        "displays",
        "claims",
        "states",
        "stuck|on",
        "stuck|in",
        "listed|under",
        "listed|as",
        "listed|in",
        "shown|as",
        "shown|in",
        "shows|as",
        "still|in",
        "still|under",
        "still|on",
        "still|as",
        "still|a",
        "still|an",
        "is|a",
        "is|an",
        "as|a",
        "as|an",
        "say",
        "show",
        "read",
        "keeps|saying",
        "keeps|showing",
        "spitting|out",
        "lives|in",
        "based|in",
        "sits|in",
        "puts|in",
        "showing",
        "saying",
        "called|a",
        "displayed|as",
        "stuck|at",
        "stuck|at",
        "filed|under",
        "parked|in",
        "her|as",
        "him|as",
        "them|as",
        "@p|as",
        "me|as",
        "her|in",
        "him|in",
        "her|under",
        "him|under",
    ]
)

_CITIES = """
    lyon, lille, marseille, toulouse, bordeaux, nantes, nice, pune, chennai, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, kolkata, london, manchester, birmingham,
    leeds, glasgow, edinburgh, bristol, liverpool, sheffield, cardiff, belfast, dublin, cork, galway, paris, berlin, hamburg, munich, cologne, frankfurt, stuttgart, leipzig, dresden,
    zurich, geneva, basel, bern, vienna, graz, salzburg, brussels, antwerp, ghent, amsterdam, rotterdam, utrecht, eindhoven, madrid, barcelona, valencia, seville, bilbao,
    lisbon, porto, rome, milan, turin, naples, bologna, warsaw, krakow, gdansk, prague, brno, budapest, bucharest, sofia, athens, istanbul, ankara, oslo, bergen, stockholm,
    gothenburg, malmo, copenhagen, aarhus, helsinki, tallinn, riga, vilnius, kyiv, zagreb, belgrade, ljubljana, new york, boston, chicago, seattle, denver, dallas, houston,
    atlanta, miami, los angeles, san francisco, san diego, san jose, phoenix, portland, detroit, minneapolis, philadelphia, toronto, vancouver, montreal, ottawa, calgary,
    mexico city, bogota, lima, quito, buenos aires, sao paulo, rio de janeiro, johannesburg, cape town, durban, nairobi, lagos, accra, cairo, casablanca, dubai, doha, riyadh, tel aviv,
    singapore, hong kong, shanghai, beijing, shenzhen, tokyo, osaka, kyoto, seoul, taipei, manila, jakarta, bangkok, hanoi, kuala lumpur, sydney, melbourne, brisbane, perth, adelaide,
    canberra, auckland, wellington, christchurch, hobart, darwin
"""
_COUNTRIES = """
    denmark, norway, sweden, finland, iceland, germany, france, spain, portugal, italy, austria, switzerland, belgium, netherlands, the netherlands, luxembourg, ireland, poland,
    hungary, romania, bulgaria, greece, turkey, ukraine, croatia, serbia, slovenia, slovakia, estonia, latvia, lithuania, russia, united kingdom, the uk, great britain, england, scotland,
    wales, united states, the us, usa, canada, mexico, brazil, argentina, chile, colombia, peru, south africa, kenya, nigeria, ghana, egypt, morocco, israel, india, china, japan,
    korea, south korea, taiwan, vietnam, thailand, malaysia, indonesia, philippines, australia, new zealand, pakistan, bangladesh
"""
_UNITS = """
    marketing, sales, finance, accounting, procurement, purchasing, logistics, treasury, legal, compliance, controlling, engineering, operations, facilities, production, quality,
    quality assurance, research, human resources, customer service, customer support, customer success, supply chain, payroll, audit, internal audit, communications, public relations,
    product, design, security, maintenance, warehouse, manufacturing, planning, risk, strategy, training, recruiting, recruitment, talent, data science, analytics, r&d, field service
"""
_POSTS = """
    analyst, junior analyst, senior analyst, engineer, junior engineer, senior engineer, lead engineer, developer, senior developer, junior developer, consultant, senior consultant,
    junior consultant, trainee, intern, apprentice, specialist, coordinator, assistant, clerk, architect, director, vice president, team leader, technician, buyer, accountant, controller,
    designer, auditor, recruiter, planner, supervisor, junior, senior, deputy, associate, principal, principal engineer, receptionist, driver, nurse, scientist, product owner, scrum master
"""
_BY_NAME = by_phrase({"city": _CITIES, "country": _COUNTRIES, "department": _UNITS, "title": _POSTS})
ALSO_PEOPLE = words(
    "sofia milan dallas houston adelaide darwin lima florence perth nice cork paris sydney chad israel jordan georgia china india chile"
)
PLACES = frozenset(name for name in _BY_NAME if " " not in name) - ALSO_PEOPLE
"""Those that are nobody's name."""

SHOWN = {
    f"{cue} {name}": attribute
    for name, attribute in _BY_NAME.items()
    for cue in CUES
    if len(f"{cue} {name}".split()) <= 3
}
"""Phrases of at most three words: "still says Lyon"."""

SHOWN |= {f"from {name} to": attribute for name, attribute in _BY_NAME.items() if " " not in name}
