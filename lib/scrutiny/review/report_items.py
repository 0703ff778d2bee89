"""The fields of a report's points: the committee's agendas, the titles about each, and what becomes of it."""

from collections.abc import Sequence
from datetime import date

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.in_words import say_read
from scrutiny.look_back.items import (
    AGENDA_TITLES,
    COLUMNS,
    INSPECTION_REPORT,
    NONE_OF_THESE,
    REPORT_ITEMS,
    Answers,
    LookBack,
    list_titles,
    look_back,
    name_match,
)
from scrutiny.look_back.matching import Suggestion, suggest_titles
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.fields import Field, Option
from scrutiny.review.kinds import find_kind
from scrutiny.review.loaded_reports import read_loaded
from scrutiny.review.page import Page
from scrutiny.review.report_points import list_points
from scrutiny.review.what_stands import list_bodies
from scrutiny.words.sentences import begin_sentence

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


def make_item_fields(page: Page) -> tuple[Field, ...]:
    """Make the fields of the agendas, of the matches of each point, and of the rows of all points."""
    return page.keep("report items", lambda: _make_item_fields(page))


def _make_item_fields(page: Page) -> tuple[Field, ...]:
    points, answers = list_points(page), list_bodies(page.state)
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
