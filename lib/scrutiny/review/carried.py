"""What the tables of the tracker say: of each item, and of what is carried over from earlier years."""

from collections.abc import Iterator, Mapping

from scrutiny.guide.columns import Becomes
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, key_rows, list_rows
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import BY_ITEM, CARRIED
from scrutiny.review.page import Page
from scrutiny.review.recommendations import Recommendation, RecommendationState

_BECOMES = {
    "Recommendation": Becomes.RECOMMENDED,
    "Asked of": Becomes.RECOMMENDED_TO,
    "Lead post": Becomes.POST,
    "Test": Becomes.TEST,
    "To be done by": Becomes.BY,
}


def list_carried_rows(page: Page) -> Iterator[KeptRow]:
    """List the row of each recommendation that is carried over, each with a key that no other has."""
    bodies = [entry.body for entry in find_answer(page.state, CARRIED.about).versions]
    return (row for row in key_rows(list_rows(bodies, CARRIED.headings)) if row.cells[0])


def make_recommendation(row: KeptRow, number: int) -> Recommendation:
    """Give what is carried over as a recommendation that was agreed, with the parts that its row gives."""
    cells = dict(zip(CARRIED.headings, row.cells, strict=True))
    parts = {part: cells[heading] for heading, part in _BECOMES.items() if cells[heading]}
    return Recommendation(
        key=row.key,
        number=number,
        text=row.cells[0],
        parts=parts,
        said=(),
        links=(),
        proposers=(),
        seconders=(),
        state=RecommendationState.AGREED,
        reference=cells["Reference"],
    )


def list_written(page: Page, recommendation: Recommendation) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Give what each table says of a recommendation, known by its key or, in an older row, by its words."""
    rows = page.keep("written", lambda: {table: tuple(list_table(page, table)) for table in BY_ITEM})
    for table, found in rows.items():
        own = [row for row in found if row.key == recommendation.key]
        older = [row for row in found if not row.key and row.cells[0] == recommendation.text]
        for row in (*own, *older)[:1]:
            yield table.about, dict(zip(table.headings, row.cells, strict=True))
