"""The letters of visits as a review keeps them: each under its visit, and whether it is published."""

from collections.abc import Iterator

from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.reports.visit_letter import VisitLetter, read_kept_letter
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.visits.tables import EVENTS
from scrutiny.words.dates import read_day, say_day
from scrutiny.words.names import KIND_NAMES

LETTERS = "visits.letter"
# The day that is entered of a visit and the first day that its letter gives may lie so far apart.
_DAYS_APART = 14


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


def is_published(page: Page, letter: VisitLetter) -> bool:
    """Whether a day is written down, with the visit, on which its letter was published, and has come."""
    for cells in list_cells(page, EVENTS):
        day, published = read_day(cells["On which day"]), read_day(cells["Its letter is published on"])
        if cells["What it is"] == letter.event.value and day and published:
            is_its_visit = abs((day - letter.seen_from).days) <= _DAYS_APART
            if is_its_visit and published <= page.briefing.as_at:
                return True
    return False


def list_held_back(page: Page) -> Iterator[str]:
    """List what letters say of which nobody has written down that they are published."""
    for letter in list_letters(page):
        if not is_published(page, letter):
            yield from (passage.text for passage in letter.passages)
