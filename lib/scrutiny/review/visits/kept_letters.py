"""The letters of visits as a review keeps them: each under its visit."""

from collections.abc import Iterator

from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.reports.visit_letter import VisitLetter, read_kept_letter
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page
from scrutiny.words.dates import say_day
from scrutiny.words.names import KIND_NAMES

LETTERS = "visits.letter"


def list_letters(page: Page) -> tuple[VisitLetter, ...]:
    """List the letters that are loaded in a review, the newest visit first."""
    return page.keep("letters of visits", lambda: tuple(_list_letters(page)))


def _list_letters(page: Page) -> Iterator[VisitLetter]:
    abouts = [about for about in page.state.answers if about.startswith(f"{LETTERS}.")]
    entries = [page.state.answers[about].current for about in abouts]
    letters = [read_kept_letter(entry.body) for entry in entries if entry]
    yield from sorted(filter(None, letters), key=lambda letter: letter.seen_from, reverse=True)


def name_letter(letter: VisitLetter) -> str:
    """Name a letter by its visit: its kind, and its first day."""
    return f"{KIND_NAMES[letter.event]} of {say_day(letter.seen_from)}"


def list_cells(page: Page, table: MeetingTable) -> Iterator[dict[str, str]]:
    """List the rows that stand in a table of visits, each by its headings."""
    bodies = [entry.body for entry in find_answer(page.state, table.about).versions]
    for row in list_rows(bodies, table.headings):
        yield dict(zip(table.headings, row.cells, strict=True))
