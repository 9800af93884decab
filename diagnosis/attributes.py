"""What people call an attribute, and what the directories and Graph call it."""

from __future__ import annotations

ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "title": ("title", "jobtitle"),
    "department": ("department",),
    "manager": ("manager",),
    "name": ("displayname", "givenname", "sn", "surname", "cn", "name"),
    "phone": ("telephonenumber", "mobile", "mobilephone", "businessphones"),
    "mail": ("mail", "proxyaddresses"),
    "location": ("officelocation", "physicaldeliveryofficename", "l", "city"),
    "company": ("company", "companyname"),
    "city": ("l", "city"),
    "country": ("c", "co", "country", "usagelocation", "countrycode"),
    "userprincipalname": ("userprincipalname", "samaccountname"),
    "streetaddress": ("streetaddress",),
    "postalcode": ("postalcode",),
    "employeeid": ("employeeid", "employeenumber"),
    "employeetype": ("employeetype",),
    "employeehiredate": ("employeehiredate",),
    "photo": ("photo", "thumbnailphoto", "jpegphoto"),
}
"""The word of a question to the directories' names, all in lower case."""


IN_GRAPH: dict[str, str] = {
    "title": "jobtitle",
    "sn": "surname",
    "mobile": "mobilephone",
    "telephonenumber": "businessphones",
    "physicaldeliveryofficename": "officelocation",
    "l": "city",
    "co": "country",
    "company": "companyname",
    "employeenumber": "employeeid",
}
"""An Active Directory name to the one property of an Entra account that the synchronisation fills from it."""


def in_graph(attribute: str) -> str:
    """The Entra property that holds just this attribute (lower case); most are called the same."""
    written = attribute.strip().casefold()
    return IN_GRAPH.get(written, written)


def names(attribute: str) -> tuple[str, ...]:
    """What the directories call the attribute a question names (lower case); what is not known, as it is."""
    asked = attribute.strip().casefold()
    return ATTRIBUTES.get(asked, (asked,))


def well_known(attribute: str) -> bool:
    """Whether the directories' names for the attribute are known, so that its absence means something."""
    asked = attribute.strip().casefold()
    return asked in ATTRIBUTES or any(asked in known for known in ATTRIBUTES.values())
