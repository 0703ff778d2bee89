"""The points of a report on a page: each beside the committee's agendas, and with what becomes of it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from scrutiny.look_back.in_words import say_looked
from scrutiny.look_back.items import COLUMNS, LookBack, Sight, look_back
from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT, Improvement
from scrutiny.review.as_it_stood import AS_IT_STOOD
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.report_items import make_item_fields
from scrutiny.review.report_points import list_points
from scrutiny.review.what_stands import list_bodies
from scrutiny.views.points import say_points_to_look_up
from scrutiny.views.values import Cell, Place, Prose, Room, Section, Stack, Table, View
from scrutiny.words.names import AREA_NAMES
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_ON_PAPER = (
    "A printed page has a row here for each point. On an answering page, titles of our agendas that may be "
    "about it are offered beside each."
)
_TITLES = (
    "Type or paste the committee’s agendas or minutes of the two years before the inspection. Items take the "
    "date that stands above them. Those that may be about a point are then suggested beside it."
)
_LINES, _ROWS = 5, 4
# How many points are so; a blind spot is one only by a person's word.
_COUNTED = {
    Sight.SEEN: "found on an agenda",
    Sight.TOLD: "told of in our own words, with no agenda title ticked",
    Sight.UNSETTLED: "not settled, since a title is ticked and so is that there was none",
    Sight.BLIND: "looked for and found on no agenda, which is a blind spot",
    Sight.UNCHECKED: "not looked up yet",
}


def make_points_part(page: Page) -> PagePart:
    """Show each point of the report beside the committee's agendas, and what becomes of it."""
    return PagePart(
        page, PROMPTS, "prompts-report-items", lambda: _show(page), lambda: make_item_fields(page)
    )


def _show(page: Page) -> View:
    points = list_points(page)
    if not points and not page.is_live:
        return say_points_to_look_up(page.briefing)
    if not page.has_review:
        room = Room(0, COLUMNS, tuple(point.text for point in points))
        return Stack((Prose((_ON_PAPER,)), room, _own_words()))
    fields = make_item_fields(page)
    return _show_places(page, points, fields) if page.is_live else _show_recorded(page, points, fields)


def _show_recorded(page: Page, points: Sequence[Improvement], fields: Sequence[Field]) -> View:
    rows = show_answer(fields[-1], page.state)
    return Stack((_say_blind_spots(page, points), _tabulate_points(page, points), *rows))


def _show_places(page: Page, points: Sequence[Improvement], fields: Sequence[Field]) -> View:
    titles, *matches, rows = fields
    sections = (
        Section(f"{field.whose} (page {point.page})", (Prose((point.text,)), _place(page, field)))
        for field, point in zip(matches, points, strict=True)
    )
    becomes = Section("Point by point", (_place(page, rows), Room(_ROWS, rows.offered, rows.rows)))
    agendas = Section("Our agendas", (Prose((_TITLES,)), _place(page, titles), Room(_LINES)))
    words = (_own_words(),) if points else ()
    return Stack((_say_blind_spots(page, points), agendas, *sections, becomes, *words))


def _place(page: Page, field: Field) -> Place:
    return Place(field.about, Stack(show_answer(field, page.state)))


def _own_words() -> Prose:
    return Prose((ACKNOWLEDGEMENT,), is_small=True)


def _say_blind_spots(page: Page, points: Sequence[Improvement]) -> View:
    """Say how many points were looked at, how many are blind spots, and how many nobody has looked up."""
    if not points:
        return say_points_to_look_up(page.briefing)
    sights = Counter(back.sight for back in _look_back(page, points))
    kinds = [f"{sights[sight]} {words}" for sight, words in _COUNTED.items() if sights[sight]]
    opening = f"Of {say_count(len(points), 'point')}: {join_words(kinds)}."
    return Prose((opening, AS_IT_STOOD) if page.is_live else (opening,))


def _look_back(page: Page, points: Sequence[Improvement]) -> tuple[LookBack, ...]:
    return look_back((point.text for point in points), list_bodies(page.state))


def _tabulate_points(page: Page, points: Sequence[Improvement]) -> Table:
    return Table(
        caption="What must improve, and where scrutiny had looked at it",
        columns=("Point", "Area, to be confirmed", "Had scrutiny looked at it"),
        rows=tuple(_list_cells(points, _look_back(page, points))),
        notes=(ACKNOWLEDGEMENT,),
    )


def _list_cells(points: Sequence[Improvement], backs: Sequence[LookBack]) -> Iterator[tuple[Cell, ...]]:
    for number, (point, back) in enumerate(zip(points, backs, strict=True), start=1):
        area = Cell(AREA_NAMES[point.area]) if point.area else Cell("Not placed", kind="gap")
        lost = f"{say_count(back.lost, 'title')} ticked here no longer on the list." if back.lost else ""
        looked = Cell(begin_sentence(say_looked(back)), lost, kind="gap" if back.sight.is_blind_spot else "")
        yield Cell(f"{number}. {point.text}", f"Page {point.page}."), area, looked
