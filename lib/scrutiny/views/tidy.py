"""The figures behind a chart as a tidy table, one a line: as a file for a spreadsheet and as a frame."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pandas as pd

TidyCell = str | int | float | date | None


@dataclass(frozen=True)
class TidyTable:
    """The names of columns and the rows below them; a cell without a value is empty."""

    columns: tuple[str, ...]
    rows: tuple[tuple[TidyCell, ...], ...]

    @property
    def csv(self) -> str:
        """The table as a file for a spreadsheet, as pandas writes it."""
        into = io.StringIO()
        writer = csv.writer(into, lineterminator="\r\n")
        writer.writerow(self.columns)
        writer.writerows(tuple(_write(row)) for row in self.rows)
        return into.getvalue()

    @property
    def frame(self) -> pd.DataFrame:
        """The table as a frame."""
        return pd.DataFrame(list(self.rows), columns=list(self.columns))


def _write(row: tuple[TidyCell, ...]) -> Iterator[str]:
    for cell in row:
        if cell is None or cell != cell:  # noqa: PLR0124 - what is not itself is not a number
            yield ""
        else:
            yield f"{cell:.10g}" if isinstance(cell, (int, float)) else str(cell)
