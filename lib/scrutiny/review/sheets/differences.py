"""What a sheet that is given would change: row by row, beside what stands in the review."""

from dataclasses import dataclass

from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.sheets.forms import SheetColumn, SheetItem
from scrutiny.review.sheets.given import GivenRow


@dataclass(frozen=True)
class Difference:
    """What a sheet says of an item in one column beside what stands here, and whether that has moved on."""

    column: SheetColumn
    here: str
    given: str
    has_moved: bool = False


@dataclass(frozen=True)
class GivenItem:
    """One row of a given sheet beside the item that it is about; one that is about none is new."""

    row: GivenRow
    item: SheetItem | None
    differences: tuple[Difference, ...]

    @property
    def has_moved(self) -> bool:
        """Whether the sheet and the review have each changed the same of it."""
        return any(difference.has_moved for difference in self.differences)

    def list_taken(self, table: MeetingTable, *, with_moved: bool) -> dict[str, str]:
        """List what is taken of it into a table, by heading; what has moved on only where that is said."""
        return {
            difference.column.under: difference.given
            for difference in self.differences
            if difference.column.is_of(table) and (with_moved or not difference.has_moved)
        }


@dataclass(frozen=True)
class SheetComparison:
    """What each row of a given sheet would change, and what in it is not taken."""

    given: tuple[GivenItem, ...]
    doubts: tuple[str, ...]

    @property
    def new(self) -> tuple[GivenItem, ...]:
        """The rows that are about no item here."""
        return tuple(given for given in self.given if given.item is None)

    @property
    def moved(self) -> tuple[GivenItem, ...]:
        """The rows where a person must choose."""
        return tuple(given for given in self.given if given.has_moved)

    @property
    def changed(self) -> tuple[GivenItem, ...]:
        """The rows that change an item, where nothing has changed here since."""
        return tuple(
            given for given in self.given if given.item and given.differences and not given.has_moved
        )

    @property
    def has_more(self) -> bool:
        """Whether there is anything to write that nobody must choose."""
        return any(not part.has_moved for given in self.given for part in given.differences)

    @property
    def same(self) -> int:
        """How many rows change nothing."""
        return sum(given.item is not None and not given.differences for given in self.given)
