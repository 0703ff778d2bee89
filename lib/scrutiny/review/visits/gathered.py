"""What people wrote of visits: what each letter says of a point, and which visits are ahead or behind."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scrutiny.guide.calendars import KeyDate
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.visits.tables import EVENTS, OURS, SAID
from scrutiny.words.dates import read_day
from scrutiny.words.sentences import begin_sentence, make_plain

_ENTERED = "Entered in this review"


@dataclass(frozen=True)
class LetterSays:
    """What a letter says, as a person set it beside a point of the improvement plan."""

    text: str
    source: str
    leaning: str
    point: str

    @property
    def in_words(self) -> str:
        """What it says, how a person reads it, and where it stands."""
        read = f"{begin_sentence(self.leaning)}: " if self.leaning else ""
        where = f" ({self.source})" if self.source else ""
        return f"{read}“{self.text}”{where}"

    def find_place(self, names: Sequence[Sequence[str]]) -> int | None:
        """Find the place of the one point that it was set beside; nothing where none or several may be meant.

        Each point has its names in the same order, of which an earlier one counts before a later.
        """
        wanted = _make_plain(self.point)
        for of_all in zip(*names, strict=True) if wanted else ():
            if found := [at for at, name in enumerate(of_all) if _make_plain(name) == wanted]:
                return found[0] if len(found) == 1 else None
        return None


def _make_plain(name: str) -> str:
    return make_plain(name).rstrip(". ")


@dataclass(frozen=True)
class VisitEvent:
    """A visit that was entered: what it is, its day, and all that is written of it."""

    kind: str
    day: date | None
    cells: Mapping[str, str]

    def is_ahead(self, as_at: date) -> bool:
        """Whether it is still to come on a day; one without a day is."""
        return self.day is None or self.day >= as_at


def list_said(page: Page) -> tuple[LetterSays, ...]:
    """List what letters say, as people wrote it down."""
    return tuple(LetterSays(*row.cells[:4]) for row in list_table(page, SAID) if row.cells[0])


def list_said_of_no_point(page: Page, beside: Collection[LetterSays]) -> tuple[LetterSays, ...]:
    """List what letters say beside what stands beside the points of the plan."""
    return tuple(said for said in list_said(page) if said not in beside)


def list_events(page: Page) -> tuple[VisitEvent, ...]:
    """List the visits that were entered, by their day."""
    events = [
        VisitEvent(cells["What it is"], read_day(cells["On which day"]), cells)
        for cells in _list_cells(page, EVENTS)
        if cells["What it is"]
    ]
    return tuple(sorted(events, key=lambda event: event.day or date.max))


def list_ours(page: Page) -> tuple[Mapping[str, str], ...]:
    """List the visits that members made themselves."""
    return tuple(cells for cells in _list_cells(page, OURS) if any(cells.values()))


def _list_cells(page: Page, table: MeetingTable) -> Iterator[Mapping[str, str]]:
    for row in list_table(page, table):
        yield dict(zip(table.headings, row.cells, strict=True))


def list_visit_dates(page: Page) -> Iterator[KeyDate]:
    """List the days of visits, and of their letters, to be held."""
    for event in list_events(page):
        published = read_day(event.cells["Its letter is published on"])
        if event.day:
            yield KeyDate(f"{begin_sentence(event.kind)} begins", event.day, _ENTERED)
        if published:
            yield KeyDate(f"The letter of the {event.kind} is published", published, _ENTERED)
