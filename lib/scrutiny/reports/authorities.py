"""Which council a report names: found by any of its names, former authorities included."""

from datetime import date

from scrutiny.register.councils import Council
from scrutiny.register.finding import find_council
from scrutiny.register.others import find_predecessor
from scrutiny.reports.inspection_report import Authority


def find_authority(named: str, inspected_from: date) -> Authority:
    """Give the authority a report names, as it was on the first day on site, or refuse it."""
    found = find_predecessor(named, inspected_from) or find_council(named)
    return Authority(found.slug, found.name, found.code)


def as_authority(council: Council) -> Authority:
    """Give a council as the one that a report is about."""
    return Authority(council.slug, council.name, council.code)
