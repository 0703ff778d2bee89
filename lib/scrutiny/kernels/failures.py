"""Failures: why a page could not be made, in words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """Why a page could not be made: the cell that stopped it, where one did, and the error's own words."""

    cell: int | None
    reason: str

    @property
    def in_words(self) -> str:
        """Say the failure in one line, with the cell's number as the notebook that failed shows it."""
        where = "" if self.cell is None else f"Cell In [{self.cell}] of the .failed.ipynb: "
        return where + self.reason
