"""How figures and gaps are shown in the cells of tables."""

from scrutiny.evidence.figures import Figure, Gap
from scrutiny.views.values import Cell
from scrutiny.words.figures import say_value


def show_value(value: Figure | Gap) -> Cell:
    """Show a figure, or why there is none, in a cell."""
    return Cell(say_value(value), kind="gap" if isinstance(value, Gap) else "figure")
