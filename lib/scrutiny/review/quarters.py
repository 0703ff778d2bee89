"""The council's own totals on pressures, by quarter, as they are given in the room, and how each moved."""

from dataclasses import replace

from scrutiny.findings.pressures import read_pressures
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.parameters import read_parameters
from scrutiny.review.fields import Field
from scrutiny.review.meeting import list_table, make_table_field
from scrutiny.review.meeting_tables import DATE, PERSON, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.values import Fold, Place, Points, Prose, Stack, Terms, View
from scrutiny.words.privacy import BANDS
from scrutiny.words.sentences import make_plain

_NONE = "No totals of the council’s own are written down in this review yet."
_ASK = "Write down what the council gives: {}"
_MOVED = "How each total of the council’s own moved"
_EARLIER = {2: "the quarter before", 5: "a year before"}
QUARTERS = MeetingTable(
    "pressures.quarters",
    "What are the council’s own totals, quarter by quarter?",
    (
        ColumnForm(name="Total"),
        ColumnForm(name="The newest quarter", kind=ColumnKind.TOTAL),
        ColumnForm(name="The quarter before", kind=ColumnKind.TOTAL),
        ColumnForm(name="Two quarters before", kind=ColumnKind.TOTAL),
        ColumnForm(name="Three quarters before", kind=ColumnKind.TOTAL),
        ColumnForm(name="A year before", kind=ColumnKind.TOTAL),
        ColumnForm(name="Last day of the newest quarter", kind=DATE),
        ColumnForm(name="Post that gave it", kind=PERSON),
    ),
    help="Totals of the whole council. Where a total is smaller than ten, write “fewer than 10”.",
)


def list_totals() -> dict[str, str]:
    """List the totals that are asked for, each known by its own words."""
    return {total: "" for profile in read_pressures() for total in profile.by_quarter}


def make_quarters_part(page: Page) -> PagePart:
    """Show the totals of the council's own by quarter, and ask for them."""
    return PagePart(page, PROMPTS, "prompts-quarters", lambda: _show(page), make_quarter_fields)


def make_quarter_fields() -> tuple[Field, ...]:
    """Make the field of the totals, whose rows are those that are asked for."""
    return (replace(make_table_field(QUARTERS, list_totals()), row_keys=()),)


def list_movements(page: Page) -> tuple[str, ...]:
    """List how each total moved, in words, wherever both the newest and an earlier one are given."""
    fewest = read_parameters(page.briefing.council).fewest_told
    said = (say_movement(row.cells, fewest) for row in list_table(page, QUARTERS))
    return tuple(words for words in said if words)


def say_movement(cells: tuple[str, ...], fewest: int) -> str:
    """Say how one total moved; what is too small to be told is no number, and nor is a difference."""
    pairs = [(cells[1], cells[at], when) for at, when in _EARLIER.items() if cells[1] and cells[at]]
    moved = [_say_difference(newest, earlier, when, fewest) for newest, earlier, when in pairs]
    return f"{cells[0]}: {cells[1].strip()}; {'; '.join(moved)}." if moved else ""


def _say_difference(newest: str, earlier: str, when: str, fewest: int) -> str:
    was = f"{when} it was {earlier.strip()}"
    now, then = _read(newest), _read(earlier)
    if now is None or then is None:
        return was
    if now == then:
        return f"the same as {when}"
    if abs(now - then) < fewest:
        return f"within {fewest} of {when} ({earlier.strip()})"
    return f"{abs(now - then):,} {'more' if now > then else 'fewer'} than {when} ({earlier.strip()})"


def _read(total: str) -> int | None:
    """Read a total; one that is told as a band is none."""
    digits = total.replace(",", "").strip()
    return int(digits) if make_plain(total) != make_plain(BANDS[0]) and digits.isdecimal() else None


def _show(page: Page) -> View:
    (field,) = make_quarter_fields()
    if not page.has_review:
        return Prose((_NONE,))
    shown, moved = show_answer(field, page.state), list_movements(page)
    said = (Terms(((_MOVED, Points(moved)),)),) if moved else ()
    if page.is_live:
        titles = "; ".join(profile.title for profile in read_pressures() if profile.by_quarter)
        return Stack((*said, Fold(_ASK.format(titles), Place(field.about, Stack(shown)))))
    return Stack((*said, *shown) or (Prose((_NONE,)),))
