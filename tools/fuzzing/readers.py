"""The readers that are tried: how each is given an input as a person would give it."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from fuzzing import good_inputs
from fuzzing.bytes_damage import Damage
from fuzzing.pdf_damage import PDF
from fuzzing.review_damage import REVIEWS
from fuzzing.sheet_damage import SHEETS
from fuzzing.text_damage import YAML
from scrutiny import panels
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.files import paths
from scrutiny.guide.guidance import prepare_guidance
from scrutiny.guide.own_prompts import read_guide
from scrutiny.local_figures.given import read_given_content
from scrutiny.local_figures.kept_form import keep_file, read_kept_file
from scrutiny.local_figures.readings import find_local_signals
from scrutiny.local_figures.saying_checks import say_read
from scrutiny.local_figures.saying_readings import list_flags, say_headline, say_shape
from scrutiny.parameters import read_parameters
from scrutiny.record.carrying import import_review
from scrutiny.record.records import Record
from scrutiny.register.finding import find_council
from scrutiny.reports.documents import read_document
from scrutiny.reports.reading import read_report_content
from scrutiny.views.values import View

_DAY = date(2026, 11, 23)
_WORKBOOKS = ("02_reactive_review", "03_risk_assessment", "04_performance_management")


@dataclass(frozen=True)
class Reader:
    """A reader that is tried: its good inputs, the damage done to them, and how an input is read."""

    make: Callable[[], list[bytes]]
    endings: tuple[str, ...]
    damages: tuple[Damage, ...]
    read: Callable[[bytes], object]
    prepare: Callable[[], object]


def _read_spreadsheet(content: bytes) -> None:
    """Read figures, keep them and give them back, and say what their charts would."""
    file = read_given_content(content, _DAY)
    given_back = read_kept_file(json.loads(json.dumps(keep_file(file), allow_nan=False)))
    if given_back != file:
        raise AssertionError
    for series in file.series:
        say_read(series)
        reading = find_local_signals(series)
        if reading.newest is not None:
            say_headline(reading)
            say_shape(reading)
            list_flags(reading)


def _read_parameters(content: bytes) -> None:
    with _own_parameters("councils", content):
        read_parameters(find_council("leeds"))


def _read_prompts(content: bytes) -> None:
    with _own_parameters("prompts", content):
        read_guide("leeds")


class _own_parameters:  # noqa: N801 - it is used as a function is
    """Put a council's file in a folder of parameters of its own, which the process reads from then on."""

    def __init__(self, kind: str, content: bytes) -> None:
        self.folder = TemporaryDirectory()
        self.kind, self.content = kind, content

    def __enter__(self) -> None:
        home = Path(self.folder.name)
        (home / self.kind).mkdir()
        (home / self.kind / "leeds.yml").write_bytes(self.content)
        (home / "defaults.yml").write_bytes((paths.ROOT / "parameters" / "defaults.yml").read_bytes())
        paths.PARAMETERS = home

    def __exit__(self, *_what: object) -> None:
        self.folder.cleanup()


def _import_review(content: bytes) -> None:
    """Import a review in a record of its own, and show what one of its pages says of it."""
    with TemporaryDirectory() as folder:
        os.environ["SCRUTINY_RECORD_URL"] = f"sqlite:///{folder}/record.db"
        file = Path(folder) / "review.json"
        file.write_bytes(content)
        record = Record.open()
        import_review(record.store, file)
        (listing,) = record.list_reviews()
        record.close()
        _show_page(_WORKBOOKS[len(content) % len(_WORKBOOKS)], listing.review.name)


def _show_page(workbook: str, review: str) -> None:
    briefing = _prepare_briefing()
    page = panels.open_page(briefing, prepare_guidance(briefing, workbook, "after", ""), "briefing", review)
    shows = [panels.list_answers, panels.list_unanswered, panels.gather_handed_on, panels.show_own_prompts]
    if workbook == _WORKBOOKS[0]:
        shows += [panels.load_report, panels.show_report_items, panels.show_expectations]
        shows += [panels.show_improvement_plan, panels.show_visits, panels.show_stepped_in]
    if workbook == _WORKBOOKS[2]:
        shows += [panels.load_figures]
    shown = [show(page) for show in shows]
    shown += [panels.show_prompts(page, routed.section.id) for routed in page.guidance.route.sections]
    for view in shown:
        if isinstance(view, View):
            view._repr_html_()


@cache
def _prepare_briefing() -> Briefing:
    return prepare_briefing("leeds", "Scrutiny", "2025", _DAY.isoformat())


def _prepare_nothing() -> None:
    """Nothing is to be had ready."""


READERS = {
    "reports": Reader(good_inputs.make_reports, (".pdf",), PDF, read_report_content, _prepare_nothing),
    "documents": Reader(good_inputs.make_documents, (".docx",), SHEETS, read_document, _prepare_nothing),
    "spreadsheets": Reader(
        good_inputs.make_spreadsheets, (".csv", ".xlsx"), SHEETS, _read_spreadsheet, _prepare_nothing
    ),
    "parameters": Reader(
        good_inputs.make_parameters, (), YAML, _read_parameters, lambda: find_council("leeds")
    ),
    "prompts": Reader(good_inputs.make_prompts, (), YAML, _read_prompts, lambda: read_guide("leeds")),
    "imports": Reader(good_inputs.make_exports, (), REVIEWS, _import_review, _prepare_briefing),
}
