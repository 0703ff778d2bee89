"""The report loaded in a review: taken piece by piece from a browser, read, and kept in the record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import Field

from scrutiny.answers.in_words import say_time, say_written_on
from scrutiny.errors import AnswerRefused
from scrutiny.look_back.items import COLUMNS, INSPECTION_REPORT, REPORT_ITEMS
from scrutiny.panels.council_asking import ask_council
from scrutiny.panels.loaded_reports import read_loaded
from scrutiny.panels.messages import Author, Message, Signed, Token, Writer, read_message
from scrutiny.panels.model import Buffers, PanelModel, Reply
from scrutiny.panels.panel import Panel
from scrutiny.panels.sections import make_panel
from scrutiny.panels.session import Session
from scrutiny.panels.states import show_version
from scrutiny.record.entries import Entry, EntryKind
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT, Improvement, InspectionReport
from scrutiny.reports.kept_form import keep_report
from scrutiny.reports.reading import read_report_content
from scrutiny.rows import KeptRow, keep_rows, read_rows
from scrutiny.views.values import LivePart, Prose, Stack, View
from scrutiny.vocabulary import Role
from scrutiny.words.dates import say_month
from scrutiny.words.names import AREA_NAMES, KIND_NAMES
from scrutiny.words.sentences import begin_lower, say_count

LARGEST = 20_000_000
LARGEST_PIECE = 512 * 1024
_MOST_PIECES = LARGEST // LARGEST_PIECE + 2
_PDF = b"%PDF-"
_LONGEST_TOKEN = 60
_FILLED = 2  # columns that the report itself fills
_TOO_LARGE = (
    f"This file is larger than {LARGEST // 1_000_000} MB, and no inspection report is. Choose the report as "
    "Ofsted published it."
)
_NO_PDF = "This file is no PDF, whatever its name says. Choose the report as Ofsted published it."
_BROKEN_OFF = "The file did not arrive whole. Load it again."
_FACILITATOR = "Only whoever leads the session loads the report. Choose that role if it is yours."
_NO_SIGN = "Give your name first, so that the others know who loaded the report."
_WHERE_IT_GOES = (
    "The PDF itself is not kept. Its grades, and what it says must improve, are kept in this review’s record "
    "and nowhere else, and shown on this review’s pages."
)
_NONE_YET = "No report has been loaded for this page."
_LOAD_IT = "Whoever leads a session can load it there."


class Loading(Message):
    """One piece of a file that somebody loads: which piece it is, and of how many."""

    token: Token
    author: Author
    role: Writer
    size: Annotated[int, Field(ge=0, strict=True)]
    part: Annotated[int, Field(ge=0, le=_MOST_PIECES, strict=True)]
    of: Annotated[int, Field(ge=1, strict=True)]
    # The name on the cover that whoever loads it says is this page's council.
    named: Annotated[str, Field(max_length=200)] = ""


@dataclass
class Arriving:
    """The pieces of one file that have arrived so far, in order."""

    token: str = ""
    content: bytearray = field(default_factory=bytearray)
    pieces: int = 0

    def take(self, message: Loading, buffers: Buffers) -> bytes | None:
        """Take the next piece, and give the whole file once it is there; any other piece ends it."""
        if message.part == 0:
            self.token, self.content, self.pieces = message.token, bytearray(), 0
        try:
            self._add(message, buffers)
        except AnswerRefused:
            self.drop()
            raise
        if self.pieces < message.of:
            return None
        whole = bytes(self.content)
        self.drop()
        return whole

    def drop(self) -> None:
        """Forget what has arrived."""
        self.token, self.content, self.pieces = "", bytearray(), 0

    def _add(self, message: Loading, buffers: Buffers) -> None:
        if message.size > LARGEST:
            raise AnswerRefused(_TOO_LARGE)
        if message.token != self.token or message.part != self.pieces or len(buffers) != 1:
            raise AnswerRefused(_BROKEN_OFF)
        piece = bytes(buffers[0])
        if len(piece) > LARGEST_PIECE or len(self.content) + len(piece) > message.size:
            raise AnswerRefused(_BROKEN_OFF)
        if message.part == 0 and not piece.startswith(_PDF):
            raise AnswerRefused(_NO_PDF)
        self.content += piece
        self.pieces += 1
        if self.pieces == message.of and len(self.content) != message.size:
            raise AnswerRefused(_BROKEN_OFF)


def load_report(session: Session) -> View | Panel:
    """Say which report is loaded in the review, and in a session let whoever leads it load one."""
    arriving = Arriving()

    def answer(model: PanelModel, sent: Mapping[str, Any], buffers: Buffers) -> Reply:
        return _answer(model, arriving, sent, buffers)

    return make_panel(
        session, "report", lambda: _show_loaded(session), tuple, "report", answerers={"report": answer}
    )


def list_points(session: Session) -> tuple[Improvement, ...]:
    """List what the report of a review says must improve, each point once."""
    report = read_loaded(session.state) or session.guidance.given.report
    points = report.improvements if report else ()
    return tuple({point.text: point for point in points}.values())


def _show_loaded(session: Session) -> View:
    said = Stack((Prose((_say_loaded(session),)), *_acknowledge(session)))
    if not session.is_live:
        return said
    return Stack((said, Prose((_WHERE_IT_GOES,)), LivePart("report", Stack(()))))


def _say_loaded(session: Session) -> str:
    entry, loaded = find_answer(session.state, INSPECTION_REPORT).current, read_loaded(session.state)
    if entry and loaded:
        when = f"{say_time(entry)} on {say_written_on(entry)}"
        said = f"{say_report(loaded)} It was loaded in this review by {entry.author} at {when}."
        return f"{said} {loaded.caution}".strip()
    if given := session.guidance.given.report:
        return f"{say_report(given)} It is named in the council’s parameters. {given.caution}".strip()
    return _NONE_YET if session.is_live else f"{_NONE_YET} {_LOAD_IT}"


def _acknowledge(session: Session) -> tuple[View, ...]:
    return (Prose((ACKNOWLEDGEMENT,), is_small=True),) if list_points(session) else ()


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


def _answer(model: PanelModel, arriving: Arriving, sent: Mapping[str, Any], buffers: Buffers) -> Reply:
    message = read_message(Loading, sent)
    if not message.author.strip():
        raise AnswerRefused(_NO_SIGN)
    if message.role is not Role.FACILITATOR:
        raise AnswerRefused(_FACILITATOR)
    content = arriving.take(message, buffers)
    if content is None:
        return {"kind": "held"}
    report = _read(model.session, content)
    question = ask_council(report, model.session.briefing.council.in_text, message.named)
    return question or _say_kept(model, message, report)


def _say_kept(model: PanelModel, message: Loading, report: InspectionReport) -> Reply:
    entry = _keep(model, message, report)
    return {
        "kind": "saved",
        "about": INSPECTION_REPORT,
        # The browser sets it within a sentence of its own.
        "said": say_report(report).removesuffix("."),
        "version": show_version(entry),
        "blockers": [],
        "progress": model.show_progress(),
    }


def _read(session: Session, content: bytes) -> InspectionReport:
    council = session.briefing.council
    report = read_report_content(content, council)
    if report.authority.slug != council.slug:
        raise AnswerRefused(
            f"This report is about {report.authority.name}, and this page is about {council.in_text}. "
            f"Choose the report on {council.in_text}."
        )
    return report


def _keep(model: PanelModel, message: Loading, report: InspectionReport) -> Entry:
    """Keep what was read, and give each of its points a row; what people have written in a row stays."""
    session = model.session
    session.follow()
    signed = Signed(
        kind=message.kind,
        token=message.token,
        about=INSPECTION_REPORT,
        author=message.author,
        role=message.role,
    )
    kept = keep_report(report)
    entry = model.write(signed, EntryKind.ANSWERED, kept, _list_standing(session, INSPECTION_REPORT))
    rows = make_rows(report, session.state)
    answer = find_answer(session.state, REPORT_ITEMS)
    if rows and not answer.is_disputed and rows != _read_standing(session.state):
        about_rows = {"about": REPORT_ITEMS, "token": f"{message.token[:_LONGEST_TOKEN]}.rows"}
        standing = _list_standing(session, REPORT_ITEMS)
        body = keep_rows(COLUMNS, rows)
        model.write(signed.model_copy(update=about_rows), EntryKind.ANSWERED, body, standing)
    return entry


def _list_standing(session: Session, about: str) -> tuple[int, ...]:
    return tuple(version.number for version in find_answer(session.state, about).versions)


def make_rows(report: InspectionReport, state: ReviewState) -> tuple[KeptRow, ...]:
    """Make a row for each point, with where it belongs; a row that somebody wrote in stays as it is."""
    written = {row.cells[0]: row for row in _read_standing(state)}
    rows = {item.text: _make_row(item) for item in report.improvements}
    kept = {
        what: row for what, row in written.items() if what in rows or any(row.cells[_FILLED:]) or row.gone
    }
    return tuple({**rows, **kept}.values())


def _read_standing(state: ReviewState) -> tuple[KeptRow, ...]:
    entry = find_answer(state, REPORT_ITEMS).current
    return read_rows(entry.body, COLUMNS, is_grid=True) if entry else ()


def _make_row(item: Improvement) -> KeptRow:
    area = AREA_NAMES[item.area] if item.area else ""
    return KeptRow((item.text, area, *[""] * (len(COLUMNS) - _FILLED)))
