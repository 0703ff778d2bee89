"""The cover of a report: who was inspected, when, by whom, and what kind of event it was."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from scrutiny.errors import AnotherKindOfReport, ReportNotRecognised
from scrutiny.register.frameworks import FRAMEWORKS, find_framework
from scrutiny.reports.dates import OnSite, read_days, read_on_site
from scrutiny.reports.other_kinds import find_kind_by_signs, find_kind_in_letter, find_kind_in_title
from scrutiny.reports.pages import ReportText, TextLine, join_lines
from scrutiny.reports.titles import find_name, find_visit, is_about_services, names_visit
from scrutiny.vocabulary import EventKind

_COVER_LINES = 60
# No title and no page is longer, so that what is made to be long is not searched for ever.
_LONGEST_TITLE, _LONGEST_OPENING = 1_000, 8_000
_DATES = re.compile(
    r"^(?:inspection dates?(?:\s*\(s\))?|dates? of (?:the )?inspection)\b\s*:?\s*(.*)$", re.IGNORECASE
)
_PUBLISHED = re.compile(r"^report published\s*:\s*(.*)$", re.IGNORECASE)
_LEAD = re.compile(r"^lead inspector\s*:\s*(.*)$", re.IGNORECASE)
_RANK = re.compile(r",?\s*(?:(?:His|Her) Majesty[’']s Inspectors?|Senior HMI|HMI|Ofsted Inspector)\b.*$")
_VISIT = re.compile(
    r"\b(focused|monitoring) visit (?:to|of) (.{2,80}?)"
    r"(?:[’']s)?(?: local authority)?,? children[’']s (?:social care |social work )?services\b",
    re.IGNORECASE,
)
_VISIT_DATES = re.compile(
    r"\bchildren[’']s (?:\w+ ){0,2}services,? (?:on|between|from) ([^.]{4,60}?\d{4})", re.IGNORECASE
)
_VISITS = {"focused": EventKind.FOCUSED_VISIT, "monitoring": EventKind.MONITORING_VISIT}
# Days from first to last: Monday to Friday is short; to the Friday of the next week is standard.
_LAST_OF_SHORT = 4
_LAST_OF_STANDARD = 11
_SIF = "sif"
_OLDER = "an inspection of an older kind, of before November 2013"
_VISIT_NOT_READ = "the letter of a focused or monitoring visit"


@dataclass(frozen=True)
class Cover:
    """What the cover says: the authority as printed, the event, its days, publication and lead inspector."""

    authority: str
    event: EventKind
    on_site: OnSite
    published: date | None
    lead_inspector: str | None


def read_cover(report: ReportText) -> Cover:
    """Read the cover of a report, or the opening of the letter of a visit."""
    lines = [line for line in report.lines if line.page == 1][:_COVER_LINES]
    dated = next((at for at, line in enumerate(lines) if _DATES.match(line.text)), None)
    if dated is None:
        return _read_letter(join_lines(line.text for line in lines)[:_LONGEST_OPENING], report)
    title = join_lines(line.text for line in lines[:dated] if not line.text.isdigit())[:_LONGEST_TITLE]
    _refuse_other_kind(title, report)
    on_site = read_on_site(_said_at(lines, dated, _DATES))
    if on_site and on_site.first < FRAMEWORKS[0].inspections_from:
        raise AnotherKindOfReport(_OLDER)
    authority = find_name(title)
    if on_site is None or not authority:
        raise ReportNotRecognised("its first page does not say for certain who was inspected, and when")
    published = [day for line in lines if (said := _PUBLISHED.match(line.text)) for day in read_days(said[1])]
    event = _VISITS.get(find_visit(title)) or _kind(on_site)
    return Cover(authority, event, on_site, next(iter(published), None), _lead_inspector(report))


def _refuse_other_kind(title: str, report: ReportText) -> None:
    """Refuse what the title says is another kind of inspection, or what is not of a council's services."""
    what = find_kind_in_title(title)
    if not what and not is_about_services(title):
        what = find_kind_by_signs(join_lines(line.text for line in report.on_page(1)))
    if what:
        raise AnotherKindOfReport(what)
    if not is_about_services(title):
        raise ReportNotRecognised("its title is not that of an inspection of a council's children's services")


def _said_at(lines: Sequence[TextLine], at: int, label: re.Pattern[str]) -> str:
    """Give what stands after a label, on its line and on the next where the line breaks off."""
    said = label.match(lines[at].text)
    first = said[1].strip() if said else ""
    following = lines[at + 1].text if at + 1 < len(lines) else ""
    return f"{first} {following}" if read_on_site(first) is None else first


def _kind(on_site: OnSite) -> EventKind:
    days = (on_site.last - on_site.first).days
    if find_framework(on_site.first).id == _SIF:
        return EventKind.OLDER
    if on_site.stays > 1 or days > _LAST_OF_STANDARD:
        return EventKind.LONGER
    return EventKind.SHORT if days <= _LAST_OF_SHORT else EventKind.STANDARD


def _lead_inspector(report: ReportText) -> str | None:
    """Find the lead inspector's name, without rank; older reports give it at the end."""
    named = (said[1] for line in report.lines if (said := _LEAD.match(line.text)))
    return next((name for said in named if (name := _RANK.sub("", said).strip(" ,"))), None)


def _read_letter(opening: str, report: ReportText) -> Cover:
    """Read the opening of a letter, which names the visit, the authority and the days in a sentence."""
    visit = _VISIT.search(opening)
    what = find_kind_in_letter(opening[: visit.start()] if visit else opening)
    if what or visit is None:
        _refuse_without_days(opening, what, report)
    dated = _VISIT_DATES.search(opening)
    on_site = read_on_site(dated[1]) if dated else None
    if visit is None or on_site is None:
        raise AnotherKindOfReport(_VISIT_NOT_READ)
    return Cover(visit[2], _VISITS[visit[1].lower()], on_site, None, _lead_inspector(report))


def _refuse_without_days(opening: str, what: str, report: ReportText) -> NoReturn:
    """Refuse a page that gives no days of an inspection, by what it is where that can be told."""
    page = join_lines(line.text for line in report.on_page(1))
    if known := what or find_kind_by_signs(page):
        raise AnotherKindOfReport(known)
    if names_visit(opening) and is_about_services(opening):
        raise AnotherKindOfReport(_VISIT_NOT_READ)
    raise ReportNotRecognised("its first page gives no inspection dates")
