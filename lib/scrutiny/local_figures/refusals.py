"""Why a file of local figures cannot be opened, in words that a sentence belongs to."""

from enum import StrEnum

MOST_ROWS = 20_000
MOST_COLUMNS = 50
MOST_CELLS = 200_000
# A workbook is compressed: this much may come out of it.
LARGEST_INSIDE = 50_000_000
MOST_TEXT = 10_000_000


class Why(StrEnum):
    """What was met in a file that keeps it from being opened."""

    DAMAGED = "damaged"
    OTHER_KIND = "another kind"
    LOCKED = "locked"
    LETTERS = "letters"
    NUL = "nul"
    NOT_CSV = "not csv"
    SWALLOWED = "swallowed"
    SWELLS = "swells"
    TOO_MUCH = "too much"
    OUT_OF_TIME = "out of time"
    FAR_CELL = "far cell"
    TWICE = "twice"
    MANY_ROWS = "many rows"
    MANY_COLUMNS = "many columns"


class Refused(Exception):
    """A file that is not opened: why, and the line or the cell where it was seen."""

    def __init__(self, why: Why, where: str = "") -> None:
        """Keep why and where."""
        super().__init__(why, where)
        self.why, self.where = why, where
