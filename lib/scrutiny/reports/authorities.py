"""Which council a report names: matched to the register exactly, former authorities included."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from scrutiny.councils import Predecessor, find_council, list_councils, make_slug
from scrutiny.errors import UnknownCouncil
from scrutiny.reports.inspection_report import Authority

_BEFORE = re.compile(
    r"^(?:the )?(?:(?:london|royal|metropolitan) borough|borough|city|county|council) of(?: the)? ",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r" (?:(?:metropolitan|london|royal|city|county|borough|district) )*(?:council|corporation|borough)$",
    re.IGNORECASE,
)
_DATED = re.compile(r" \(before .*\)$")


def find_authority(named: str, inspected_from: date) -> Authority:
    """Give the authority a report names, as it was on the first day on site; a stranger is refused."""
    spellings = list(dict.fromkeys(_spellings(named)))
    for spelling in spellings:
        if former := _find_former(spelling, inspected_from):
            return former
    for spelling in spellings:
        try:
            council = find_council(spelling)
        except UnknownCouncil:
            continue
        return Authority(council.slug, council.name, council.code)
    # The search of the register knows which names are near, and says so.
    council = find_council(named)
    return Authority(council.slug, council.name, council.code)


def _spellings(named: str) -> Iterator[str]:
    """Give a name as it stands, then without the words that say what kind of council it is."""
    yield named
    without_after = _AFTER.sub("", named)
    yield without_after
    yield _BEFORE.sub("", named)
    yield _BEFORE.sub("", without_after)


def _find_former(spelling: str, inspected_from: date) -> Authority | None:
    former = _former_authorities().get(make_slug(spelling))
    if former is None or inspected_from > former.ended:
        return None
    return Authority(former.slug, former.name, former.code)


@cache
def _former_authorities() -> dict[str, Predecessor]:
    """Every former authority by its name; one with a date to its name also without it."""
    return {
        make_slug(_DATED.sub("", former.name)): former
        for council in list_councils()
        for former in council.predecessors
    }
