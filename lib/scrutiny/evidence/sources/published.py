"""The publishers' own files: opened as they were issued, as text, with their checksums."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import pandas as pd
from python_calamine import CalamineError

from scrutiny.editions import checksum
from scrutiny.errors import SourceNotAsExpected


class PublishedFile:
    """One file of a publisher, below the folder of published data."""

    def __init__(self, folder: Path, name: str) -> None:
        """Find the file, or say that it is not there."""
        self.name = name
        self.path = folder / name
        if not self.path.is_file():
            raise SourceNotAsExpected(
                f"The published file {name} is not in {folder}.\n"
                "Give the folder that holds the publishers' files: scrutiny evidence build --from FOLDER"
            )

    @cached_property
    def checksum(self) -> str:
        """The SHA-256 of the file as it was issued."""
        return checksum(self.path.read_bytes())

    def read(self, sheet: str | None = None, heading_row: int = 1) -> pd.DataFrame:
        """Read the file as what it is: one sheet of a spreadsheet, a parquet file or a CSV."""
        if sheet:
            return self.read_sheet(sheet, heading_row - 1)
        return self.read_parquet() if self.path.suffix == ".parquet" else self.read_csv()

    def read_csv(self) -> pd.DataFrame:
        """Read a CSV with every cell as the text that was published, a blank as a blank."""
        with self._refusing_the_unreadable():
            return pd.read_csv(self.path, dtype=str, keep_default_na=False, encoding="utf-8-sig")

    def read_parquet(self) -> pd.DataFrame:
        """Read a parquet file as it is."""
        with self._refusing_the_unreadable():
            return pd.read_parquet(self.path)

    def read_sheet(self, sheet: str, header: int) -> pd.DataFrame:
        """Read one sheet of a spreadsheet, its headings on the row given (the first row is 0)."""
        with self._refusing_the_unreadable():
            return pd.read_excel(self.path, sheet_name=sheet, header=header, engine="calamine")

    @contextmanager
    def _refusing_the_unreadable(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, CalamineError) as broken:
            raise SourceNotAsExpected(
                f"{self.name} cannot be read as it has been: {broken}.\n"
                "It may be damaged, or have changed its form: fetch it again from its publisher."
            ) from broken


def check_columns(table: pd.DataFrame, needed: set[str], name: str) -> None:
    """Refuse a file without the columns it is known to have."""
    absent = sorted(needed - set(table.columns))
    if absent:
        raise SourceNotAsExpected(
            f"{name} has no column {', '.join(absent)}.\n"
            "The publisher may have changed the file: compare it with the last one. If only a heading is "
            "another, say so in the edition's own file, in evidence/sources/editions."
        )
