"""Evidence behind an answer: what can be ticked, and the review's own list of evidence items."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from scrutiny.evidence.indicators import find_indicator
from scrutiny.evidence.inspections import Inspection
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.routing import Asked
from scrutiny.record.entries import Entry
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import KeptRow, hash_words
from scrutiny.record.remembering import forget_once_erased
from scrutiny.reports.inspection_report import Improvement
from scrutiny.review.fields import Field, Lock, Option
from scrutiny.review.kinds import find_kind
from scrutiny.review.tables import read_table
from scrutiny.vocabulary import Judgement
from scrutiny.words.dates import say_month
from scrutiny.words.names import say_grade, say_judgement

EVIDENCE_ITEMS = "evidence_items"
COLUMNS = ("What it is", "Kind of evidence", "Date", "Where it is kept")
_HELP = "One thing in each row. Name no child."


def make_key(kind: str, words: str) -> str:
    """Make a key that stays the same as long as the words do."""
    return f"{kind}:{hash_words(words)}"


def make_items_field(locked: tuple[Lock, ...] = ()) -> Field:
    """Make the field of the review's own list of evidence items."""
    return Field(
        about=EVIDENCE_ITEMS,
        question="What evidence do we rest on, besides the published figures?",
        kind=find_kind("table"),
        offered=COLUMNS,
        keyed=True,
        help=_HELP,
        locked=locked,
    )


def list_evidence(guidance: Guidance, asked: Asked, state: ReviewState) -> tuple[Option, ...]:
    """List what an answer can rest on: its own figures, grades and report items, and the review's list."""
    return (
        *_list_indicators(asked),
        *_list_judgements(guidance, asked),
        *_list_report_items(guidance, asked),
        *_list_items(state),
    )


def list_every_item(guidance: Guidance, state: ReviewState) -> tuple[Option, ...]:
    """List every grade and point that inspectors gave, and the review's list."""
    inspection, report = guidance.inspection, guidance.given.report
    grades = _offer_judgements(inspection, tuple(inspection.judgements)) if inspection else ()
    points = map(_offer_point, report.improvements) if report else ()
    return (*grades, *points, *_list_items(state))


def _list_indicators(asked: Asked) -> Iterator[Option]:
    for named in asked.prompt.evidence.indicators:
        indicator = find_indicator(named)
        yield Option(f"indicator:{indicator.id}", indicator.name, "Published figure on this page")


def _list_judgements(guidance: Guidance, asked: Asked) -> Iterator[Option]:
    inspection = guidance.inspection
    if inspection is None or not asked.prompt.evidence.judgements:
        return
    yield from _offer_judgements(inspection, asked.judgements or asked.prompt.evidence.judgements)


def _offer_judgements(inspection: Inspection, judgements: Sequence[Judgement]) -> Iterator[Option]:
    for judgement in judgements:
        if judgement in inspection.judgements:
            grade = say_grade(inspection.grade(judgement)).lower()
            said = f"{say_judgement(judgement, inspection.framework)}: {grade}"
            when = f"Judged by inspectors in {say_month(inspection.inspected_from)}"
            yield Option(f"judgement:{judgement.value}", said, when)


def _list_report_items(guidance: Guidance, asked: Asked) -> Iterator[Option]:
    report = guidance.given.report
    if report is None or not asked.prompt.evidence.report_items:
        return
    areas = {judgement.value for judgement in asked.judgements}
    for item in report.improvements:
        if not areas or item.area is None or item.area.value in areas:
            yield _offer_point(item)


def _offer_point(item: Improvement) -> Option:
    return Option(make_key("report", item.text), item.text, f"The report, page {item.page}")


@dataclass(frozen=True)
class _Versions:
    """What stands of the review's list, known by the seals of its entries."""

    seals: tuple[str, ...]
    entries: tuple[Entry, ...] = field(compare=False)


def _list_items(state: ReviewState) -> tuple[Option, ...]:
    entries = find_answer(state, EVIDENCE_ITEMS).versions
    return _read_items(_Versions(tuple(entry.hash for entry in entries), entries))


# Each question of a page offers the list, and it is read once for all of them.
@forget_once_erased
@lru_cache(maxsize=8)
def _read_items(versions: _Versions) -> tuple[Option, ...]:
    return tuple(_find_items(versions.entries))


def _find_items(entries: Iterable[Entry]) -> Iterator[Option]:
    items = make_items_field()
    found: dict[str, dict[str, KeptRow]] = {}
    for entry in entries:
        for row in read_table(items, entry.body):
            if row.cells[0].strip():
                key = row.key or hash_words(row.cells[0])
                found.setdefault(key, {}).setdefault(_say_item(row.cells), row)
    for key, written in found.items():
        what, *rest = next(iter(written.values())).cells
        # Two people may have put one item in other words at once: one tick stands for both.
        others = [f"Also written as: {words}" for words in [*written][1:]]
        yield Option(f"item:{key}", what, ". ".join(part for part in (_say_item(rest), *others) if part))


def _say_item(cells: Sequence[str]) -> str:
    return ", ".join(cell for cell in cells if cell)
