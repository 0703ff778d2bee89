"""Rows that stand elsewhere, offered to an answer of this page."""

from dataclasses import dataclass

from scrutiny.views.values import View


@dataclass(frozen=True, repr=False)
class RowOffers(View):
    """Rows that stand elsewhere, each with a button that makes it a row of an answer on this page.

    Each row gives its first cell, and its second or that ``under`` a heading. Where there is no answer to
    write in, it is a list of words.
    """

    heading: str
    button: str
    about: str
    rows: tuple[tuple[str, str], ...]
    under: str = ""

    @property
    def in_words(self) -> str:
        """The heading, and the rows one a line."""
        return "\n".join([self.heading, *(f"- {first}" for first, _second in self.rows)])
