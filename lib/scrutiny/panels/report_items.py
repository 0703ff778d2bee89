"""The points of a report as rows: each beside the committee's agendas, and with what becomes of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.in_words import say_looked, say_read
from scrutiny.look_back.items import (
    AGENDA_TITLES,
    COLUMNS,
    INSPECTION_REPORT,
    NONE_OF_THESE,
    REPORT_ITEMS,
    Answers,
    LookBack,
    Sight,
    list_titles,
    look_back,
    name_match,
)
from scrutiny.look_back.matching import Suggestion, suggest_titles
from scrutiny.panels.panel import Panel
from scrutiny.panels.report_loading import list_points
from scrutiny.panels.sections import make_panel
from scrutiny.record.folding import ReviewState
from scrutiny.record.kept_tables import list_rows
from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT, Improvement
from scrutiny.review.expectations import tabulate_expectations
from scrutiny.review.fields import Field, Option
from scrutiny.review.kinds import find_kind
from scrutiny.review.loaded_reports import read_loaded, take_report
from scrutiny.review.page import Page
from scrutiny.review.questions import make_all_fields
from scrutiny.review.ratings import count_spread, list_ratings, say_people
from scrutiny.review.recorded import show_answer
from scrutiny.views.points import say_points_to_look_up
from scrutiny.views.values import Cell, Place, Prose, Room, Section, Stack, Table, View
from scrutiny.words.names import AREA_NAMES
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_AS_IT_STOOD = "As it stood when this page was opened."
_HIDDEN = "The answers are not shown yet."
_ON_PAPER = (
    "A printed page has a row here for each point. On an answering page, titles of our agendas that may be "
    "about it are offered beside each."
)
_TITLES = (
    "Type or paste the committee’s agendas or minutes of the two years before the inspection. Items take the "
    "date that stands above them. Those that may be about a point are then suggested beside it."
)
_HOW_TO_PASTE = (
    "Paste agendas or minutes as they are published, or write one title a line, such as: 12 March 2025 – "
    "Housing for care leavers. All of it is kept in the record: leave out names of people."
)
_LONGEST = 60_000  # characters: two years of agendas, or of short minutes
_HOW_TO_TICK = (
    "Titles that may be about it are offered here, and none is a match until somebody ticks it. If scrutiny "
    "looked at it elsewhere, write so in its row below."
)
_NONE = "None of these: scrutiny had not looked at it"
_TICKED = "ticked before"
_LINES, _ROWS = 5, 4
# How many points are so; a blind spot is one only by a person's word.
_COUNTED = {
    Sight.SEEN: "found on an agenda",
    Sight.TOLD: "told of in our own words, with no agenda title ticked",
    Sight.UNSETTLED: "not settled, since a title is ticked and so is that there was none",
    Sight.BLIND: "looked for and found on no agenda, which is a blind spot",
    Sight.UNCHECKED: "not looked up yet",
}


def show_report_items(page: Page) -> View | Panel:
    """Show each point of the report beside the committee's agendas, and what becomes of it."""
    return make_panel(page, "prompts-report-items", lambda: _show(page), lambda: make_item_fields(page))


def show_expectations(page: Page) -> View:
    """Show for each judgement what was expected, found, asked and warned of, as far as it is recorded."""
    guidance = take_report(page.guidance, page.state)
    sheet = tabulate_expectations(page.briefing, guidance, _list_told(page))
    return Stack((sheet, Prose((_AS_IT_STOOD,), is_small=True))) if page.is_live else sheet


def _list_told(page: Page) -> Answers:
    """List what stands, and of what each person answers alone no more than may be told."""
    alone = [field for field in make_all_fields(page, page.guidance) if field.individual]
    told = {field.about: (_say_rating(field, page.state),) for field in alone if _is_rated(field, page)}
    return {**_list_bodies(page.state), **told}


def _is_rated(field: Field, page: Page) -> bool:
    return bool(list_ratings(page.state, field.about))


def _say_rating(field: Field, state: ReviewState) -> str:
    if field.about in state.revealed:
        return count_spread(field, state).said
    return f"{say_people(len(list_ratings(state, field.about)))} {_HIDDEN}"


def _list_bodies(state: ReviewState) -> Answers:
    return {about: tuple(entry.body for entry in answer.versions) for about, answer in state.answers.items()}


def make_item_fields(page: Page) -> tuple[Field, ...]:
    """Make the fields of the agendas, of the matches of each point, and of the rows of all points."""
    return page.keep("report items", lambda: _make_item_fields(page))


def _make_item_fields(page: Page) -> tuple[Field, ...]:
    points, answers = list_points(page), _list_bodies(page.state)
    texts, titles = tuple(point.text for point in points), list_titles(answers)
    suggested = suggest_titles(texts, titles)
    backs = look_back(texts, answers)
    began = _find_beginning(page)
    return (
        _make_titles_field(titles),
        *(
            _make_match_field(number, back, _list_options(back, given, began))
            for number, (back, given) in enumerate(zip(backs, suggested, strict=True), start=1)
        ),
        _make_rows_field(texts, answers),
    )


def _find_beginning(page: Page) -> date:
    """Find the first day of the inspection; of none, the day of the page, for which nothing is too old."""
    report = read_loaded(page.state) or page.guidance.given.report
    return report.inspected_from if report else page.briefing.as_at


def _make_titles_field(titles: Sequence[AgendaTitle]) -> Field:
    return Field(
        about=AGENDA_TITLES,
        question="Which titles stood on the committee’s agendas?",
        # Long text, and no list: a year of agendas is pasted as lines at once.
        kind=find_kind("long text"),
        help=f"{_HOW_TO_PASTE} {say_read(titles)}".rstrip(),
        longest=_LONGEST,
    )


def _make_match_field(number: int, back: LookBack, options: tuple[Option, ...]) -> Field:
    return Field(
        about=name_match(back.item),
        question="Which agenda titles were about this point?",
        kind=find_kind("checks"),
        whose=f"Point {number}",
        options=options,
        help=_HOW_TO_TICK,
        depends=frozenset({AGENDA_TITLES, INSPECTION_REPORT}),
    )


def _list_options(back: LookBack, suggested: Sequence[Suggestion], began: date) -> tuple[Option, ...]:
    offered = {
        suggestion.title.key: _make_option(suggestion.title, suggestion.reason, began)
        for suggestion in suggested
    }
    ticked = {title.key: _make_option(title, _TICKED, began) for title in back.titles}
    return (*({**ticked, **offered}).values(), Option(NONE_OF_THESE, _NONE))


def _make_option(title: AgendaTitle, reason: str, began: date) -> Option:
    place = title.say_place(began)
    return Option(title.key, title.said, begin_sentence(f"{reason}; {place}" if place else reason))


def _make_rows_field(texts: tuple[str, ...], answers: Answers) -> Field:
    # Rows of an earlier report, in which somebody wrote, stay below those of this one.
    kept = list_rows(answers.get(REPORT_ITEMS, ()), COLUMNS, is_grid=True)
    written = [row.cells[0] for row in kept if row.cells[0]]
    return Field(
        about=REPORT_ITEMS,
        question="What becomes of each point?",
        kind=find_kind("matrix"),
        offered=COLUMNS,
        rows=tuple(dict.fromkeys((*texts, *written))),
        help="Name posts, and no people. To test is to ask whether it is better for children now.",
        depends=frozenset({INSPECTION_REPORT}),
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
    return Prose((opening, _AS_IT_STOOD) if page.is_live else (opening,))


def _look_back(page: Page, points: Sequence[Improvement]) -> tuple[LookBack, ...]:
    return look_back((point.text for point in points), _list_bodies(page.state))


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
