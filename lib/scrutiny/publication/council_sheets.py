"""What a council keeps and a review holds, such as its improvement plan, as a sheet of one table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import AbsentCell, Block, Paper, Paragraph, Table, Value
from scrutiny.review.sheets.forms import ENTRY, SheetColumn, SheetForm, SheetItem
from scrutiny.words.sentences import begin_sentence

_NOTE = (
    "The column “Entry” tells the record, when the sheet comes back, what has changed here since: keep it."
)
_GAP = AbsentCell("[z]", "not written down")
_WIDE = 2.5


@dataclass(frozen=True)
class SheetHead:
    """What stands above a sheet: whose it is, of which review and day, and at which entry it was made."""

    council: str
    review: str
    day: date
    entry: str = ""


def write_sheet(form: SheetForm, items: Sequence[SheetItem], head: SheetHead) -> Paper:
    """Write what a review holds as a sheet that can come back; of nothing it is refused."""
    if not items:
        raise PaperNotMade(f"Nothing of {form.whose} is written down in this review yet.\nWrite it there.")
    table = tabulate_sheet(form, items, head.entry)
    blocks: tuple[Block, ...] = (Paragraph(f"As it stands in the review “{head.review}”."), table)
    return Paper(f"{table.caption}: {head.council}", head.council, head.day, blocks)


def tabulate_sheet(form: SheetForm, items: Sequence[SheetItem], entry: str) -> Table:
    """Tabulate what a review holds, as of an entry of the record, so that it can come back."""
    headings = (*(column.heading for column in form.columns), ENTRY)
    rows = tuple((*row, entry) for row in _list_rows(form, items))
    long = {level.text.heading for level in form.levels}
    widths = tuple(_WIDE if heading in long else 1.0 for heading in headings)
    return Table(begin_sentence(form.called), headings, rows, widths, notes=(_NOTE,))


def _list_rows(form: SheetForm, items: Sequence[SheetItem]) -> Iterator[tuple[Value, ...]]:
    """List the rows: one for each thing, and further ones for more of what stands under it."""
    for lead in (item for item in items if item.level == form.leads.name):
        parts = [
            [item for item in items if item.level == part.name and item.within == lead.text]
            for part in form.parts
        ]
        for at in range(max([1, *map(len, parts)])):
            under = {found[at].level: found[at] for found in parts if at < len(found)}
            yield tuple(_give(form, column, lead, under, is_first=at == 0) for column in form.columns)


def _give(
    form: SheetForm, column: SheetColumn, lead: SheetItem, under: dict[str, SheetItem], *, is_first: bool
) -> Value:
    """Give a cell: what names a thing stands in each of its rows, and all else of it in the first."""
    if column.level != form.leads.name:
        item = under.get(column.level)
        return (column.read(item) or _GAP) if item else _GAP
    is_name = column in (form.leads.text, form.leads.reference)
    return (column.read(lead) or _GAP) if is_first or is_name else _GAP
