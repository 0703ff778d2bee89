"""What a sheet that is given says: its rows by our headings, and what should be looked at in them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class GivenRow:
    """What one row of a given sheet says at one level: its line, and its words by our headings.

    ``within`` are the words of what it belongs to, and ``entry`` names the entry of the record that the
    sheet was made at.
    """

    line: int
    level: str
    text: str
    reference: str
    words: Mapping[str, str]
    entry: str = ""
    within: str = ""


@dataclass(frozen=True)
class GivenSheet:
    """A sheet that is given: where its headings stand, its rows, and what should be looked at in them."""

    place: str
    rows: tuple[GivenRow, ...]
    doubts: tuple[str, ...]
    # What stands above its headings.
    titles: tuple[str, ...] = ()
