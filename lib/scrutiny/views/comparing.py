"""What the tables of a theme are compared with: all at once, or one at a time, as a reader chooses."""

from dataclasses import dataclass

from scrutiny.views.values import View


@dataclass(frozen=True, repr=False)
class Comparing(View):
    """The choice of what figures are compared with, which the address of the page then holds."""

    choices: tuple[tuple[str, str], ...] = (
        ("all", "England, neighbours and own past"),
        ("england", "England and the region"),
        ("neighbours", "Neighbours"),
        ("past", "Own past"),
    )

    @property
    def in_words(self) -> str:
        """The choice is no words of a page: without a browser all comparisons are shown."""
        return ""
