"""The points of the improvement plan: those of the report, and those that were typed or came on a sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scrutiny.guide.columns import Becomes, ColumnForm
from scrutiny.guide.prompts import Prompt
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, hash_words, list_rows
from scrutiny.review.improvement.tables import POINTS
from scrutiny.review.page import Page
from scrutiny.review.report_points import list_points
from scrutiny.words.sentences import make_plain


@dataclass(frozen=True)
class PointName:
    """One point of the improvement plan: the key it is known by, its words, and where it is from."""

    key: str
    text: str
    source: str
    is_reported: bool = False

    def is_of(self, row: KeptRow) -> bool:
        """Whether a row is about it, by its key or by its words."""
        return row.key == self.key or make_plain(row.cells[0]) == make_plain(self.text)


def list_plan_points(page: Page) -> tuple[PointName, ...]:
    """List the points of the improvement plan, each once: those of the report first."""
    return page.keep("plan points", lambda: tuple(_list_points(page)))


def _list_points(page: Page) -> Iterator[PointName]:
    taken: set[str] = set()
    for point in (*_list_reported(page), *_list_typed(page)):
        if make_plain(point.text) not in taken:
            taken.add(make_plain(point.text))
            yield point


def _list_reported(page: Page) -> Iterator[PointName]:
    for point in list_points(page):
        yield PointName(
            hash_words(point.text), point.text, f"page {point.page} of the report", is_reported=True
        )


def _list_typed(page: Page) -> Iterator[PointName]:
    bodies = [entry.body for entry in find_answer(page.state, POINTS.about).versions]
    for row in list_rows(bodies, POINTS.headings):
        if row.cells[0]:
            yield PointName(row.key or hash_words(row.cells[0]), row.cells[0], row.cells[1])


def is_of_points(columns: Sequence[ColumnForm]) -> bool:
    """Whether the rows of a table say something of the points of the plan: its first column names them."""
    return bool(columns) and columns[0].becomes is Becomes.POINT


def list_prompts_of_points(page: Page) -> tuple[Prompt, ...]:
    """List the questions, of any workbook, whose rows say something of the points of the plan."""
    prompts = page.guidance.prompts.values()
    return tuple(prompt for prompt in prompts if is_of_points(prompt.answer.columns))


def list_rows_of(page: Page, prompt: Prompt) -> Iterator[KeptRow]:
    """List the rows that stand under such a question, each with a key: an older one goes by its words."""
    bodies = [entry.body for entry in find_answer(page.state, prompt.id).versions]
    for row in list_rows(bodies, prompt.answer.headings):
        if row.cells[0]:
            yield replace(row, key=row.key or hash_words(row.cells[0]))


def find_point(points: Sequence[PointName], row: KeptRow) -> PointName | None:
    """Find the point that a row is about, by its key or by its words."""
    return next((point for point in points if point.is_of(row)), None)


def list_left_out(page: Page) -> Iterator[tuple[Prompt, str]]:
    """List what was typed under such questions and is no point of the plan yet, each once."""
    points, told = list_plan_points(page), set[str]()
    for prompt in list_prompts_of_points(page):
        for row in list_rows_of(page, prompt):
            if find_point(points, row) is None and make_plain(row.cells[0]) not in told:
                told.add(make_plain(row.cells[0]))
                yield prompt, row.cells[0]
