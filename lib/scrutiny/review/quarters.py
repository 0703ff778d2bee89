"""The council's own totals on pressures, by quarter, as they are given in the room."""

from dataclasses import replace

from scrutiny.findings.pressures import read_pressures
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.review.fields import Field
from scrutiny.review.meeting import make_table_field
from scrutiny.review.meeting_tables import DATE, PERSON, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.values import Fold, Place, Prose, Stack, View

_NONE = "No totals of the council’s own are written down in this review yet."
_ASK = "Write down what the council gives: {}"
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


def _show(page: Page) -> View:
    (field,) = make_quarter_fields()
    shown = show_answer(field, page.state) if page.has_review else ()
    if page.is_live:
        titles = "; ".join(profile.title for profile in read_pressures() if profile.by_quarter)
        return Stack((Fold(_ASK.format(titles), Place(field.about, Stack(shown))),))
    return Stack(shown or (Prose((_NONE,)),))
