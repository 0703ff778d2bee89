"""The report loaded in a review: read, and kept in the record with a row for each of its points."""

from scrutiny.errors import AnswerRefused
from scrutiny.look_back.items import COLUMNS, INSPECTION_REPORT, REPORT_ITEMS
from scrutiny.record.entries import Entry
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows, read_rows
from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT, Improvement, InspectionReport
from scrutiny.reports.kept_form import keep_report
from scrutiny.reports.reading import read_report_content
from scrutiny.review.contract import Loaded, Unsure
from scrutiny.review.council_asking import ask_council
from scrutiny.review.file_loading import FileKind, keep_loaded, say_loaded_by, say_open_again, take_file
from scrutiny.review.loaded_reports import read_loaded
from scrutiny.review.messages import Loading
from scrutiny.review.page import Page
from scrutiny.review.replies import PagePart
from scrutiny.review.report_points import list_points
from scrutiny.review.states import show_version
from scrutiny.review.told import FileTold
from scrutiny.views.values import LivePart, Prose, Stack, View
from scrutiny.words.dates import say_month
from scrutiny.words.names import AREA_NAMES, KIND_NAMES
from scrutiny.words.sentences import begin_lower, say_count

_LONGEST_TOKEN = 60
_FILLED = 2  # columns that the report itself fills
_WHERE_IT_GOES = (
    "The PDF itself is not kept. Its grades, and what it says must improve, are kept in this review’s record "
    "and nowhere else, and shown on this review’s pages."
)
_NONE_YET = "No report has been loaded for this page."
_LOAD_IT = "Whoever leads a session can load it there."


_AS_PUBLISHED = "Choose the report as Ofsted published it."
_AGAIN = "to see what it says, and to tick the agenda titles that may be about each of its points."
REPORT = FileKind(
    "the report",
    FileTold(
        part="report",
        about=INSPECTION_REPORT,
        accept="application/pdf,.pdf",
        label="The inspection report",
        help="A PDF from Ofsted’s website, of at most 20 MB.",
        load="Load the report",
        gate="Whoever leads the session loads the report.",
        largest=20,
        begins=("%PDF-",),
        choose=_AS_PUBLISHED,
        strange="This file is no PDF, whatever its name says. Choose the report as Ofsted published it.",
        reading="Reading the report…",
        again=say_open_again(_AGAIN),
    ),
    too_large=f"This file is larger than 20 MB, and no inspection report is. {_AS_PUBLISHED}",
)


def make_report_part(page: Page) -> PagePart:
    """Say which report is loaded in the review, and let whoever leads the session load one."""
    answerers = {"report": take_file(REPORT, _keep_report)}
    files = (REPORT.told,)
    return PagePart(page, "report", "report", lambda: _show_loaded(page), answerers=answerers, files=files)


def _show_loaded(page: Page) -> View:
    said = Stack((Prose((_say_loaded(page),)), *_acknowledge(page)))
    if not page.is_live:
        return said
    return Stack((said, Prose((_WHERE_IT_GOES,)), LivePart("report", Stack(()))))


def _say_loaded(page: Page) -> str:
    entry, loaded = find_answer(page.state, INSPECTION_REPORT).current, read_loaded(page.state)
    if entry and loaded:
        return f"{say_report(loaded)} It was {say_loaded_by(entry)} {loaded.caution}".strip()
    if given := page.guidance.given.report:
        return f"{say_report(given)} It is named in the council’s parameters. {given.caution}".strip()
    return _NONE_YET if page.is_live else f"{_NONE_YET} {_LOAD_IT}"


def _acknowledge(page: Page) -> tuple[View, ...]:
    return (Prose((ACKNOWLEDGEMENT,), is_small=True),) if list_points(page) else ()


def say_report(report: InspectionReport) -> str:
    """Say which report it is, and how much was read from it."""
    kind = begin_lower(KIND_NAMES[report.event])
    lead = f", led by {report.lead_inspector}" if report.lead_inspector else ""
    grades = say_count(len(report.judgements) - len(report.not_read), "grade")
    points = say_count(len(report.improvements), "point")
    return (
        f"The report of the {kind} of {report.authority.name} in {say_month(report.inspected_from)}{lead}: "
        f"{grades} and {points} that must improve."
    )


def _keep_report(part: PagePart, message: Loading, content: bytes) -> Loaded | Unsure:
    report = _read(part.page, content)
    question = ask_council(report.named, part.page.briefing.council.in_text, message.named)
    return question or _say_kept(part, message, report)


def _say_kept(part: PagePart, message: Loading, report: InspectionReport) -> Loaded:
    entry = _keep(part, message, report)
    return Loaded(
        kind="saved",
        about=INSPECTION_REPORT,
        version=show_version(entry),
        field=None,
        # The browser sets it within a sentence of its own.
        said=say_report(report).removesuffix("."),
        blockers=(),
        progress=part.show_progress(),
    )


def _read(page: Page, content: bytes) -> InspectionReport:
    council = page.briefing.council
    report = read_report_content(content, council)
    if report.authority.slug != council.slug:
        raise AnswerRefused(
            f"This report is about {report.authority.name}, and this page is about {council.in_text}. "
            f"Choose the report on {council.in_text}."
        )
    return report


def _keep(part: PagePart, message: Loading, report: InspectionReport) -> Entry:
    """Keep what was read, and give each of its points a row; what people have written in a row stays."""
    page = part.page
    page.follow()
    entry = keep_loaded(part, message, INSPECTION_REPORT, keep_report(report))
    rows = make_rows(report, page.state)
    answer = find_answer(page.state, REPORT_ITEMS)
    if rows and not answer.is_disputed and rows != _read_standing(page.state):
        own = message.model_copy(update={"token": f"{message.token[:_LONGEST_TOKEN]}.rows"})
        keep_loaded(part, own, REPORT_ITEMS, keep_rows(COLUMNS, rows))
    return entry


def make_rows(report: InspectionReport, state: ReviewState) -> tuple[KeptRow, ...]:
    """Make a row for each point, with where it belongs; a row that somebody wrote in stays as it is."""
    written = {row.cells[0]: row for row in _read_standing(state)}
    rows = {item.text: _make_row(item) for item in report.improvements}
    kept = {
        what: row for what, row in written.items() if what in rows or any(row.cells[_FILLED:]) or row.former
    }
    return tuple({**rows, **kept}.values())


def _read_standing(state: ReviewState) -> tuple[KeptRow, ...]:
    entry = find_answer(state, REPORT_ITEMS).current
    return read_rows(entry.body, COLUMNS, is_grid=True) if entry else ()


def _make_row(item: Improvement) -> KeptRow:
    area = AREA_NAMES[item.area] if item.area else ""
    return KeptRow((item.text, area, *[""] * (len(COLUMNS) - _FILLED)))
