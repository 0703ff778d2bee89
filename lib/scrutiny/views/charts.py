"""A chart: a drawing with the words, the table and the figures that stand for it where it cannot be seen."""

import base64
import textwrap
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.register.spellings import make_slug
from scrutiny.views.canvas import as_svg
from scrutiny.views.drawing import Drawing
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Table, View

if TYPE_CHECKING:
    from scrutiny.views.matplotlib_figure import ChartFigure


@dataclass(frozen=True, repr=False)
class Chart(View):
    """A drawing, the sentence that stands in for it, and the table and the tidy figures it is drawn from.

    A wide one scrolls where the screen is narrow, and can open there at its newest end.
    """

    title: str
    drawing: Drawing = field(repr=False)
    alternative: str
    table: Table
    tidy: TidyTable = field(repr=False)
    notes: tuple[str, ...] = ()
    is_wide: bool = False
    opens_at_newest: bool = False

    @cached_property
    def svg(self) -> bytes:
        """The drawing, made when it is first asked for."""
        return as_svg(self.drawing)

    def figure(self) -> "ChartFigure":
        """Give the drawing as an ordinary matplotlib figure, to be worked on in JupyterLab."""
        from scrutiny.views.matplotlib_figure import as_figure  # noqa: PLC0415 - no page needs matplotlib's figures

        return as_figure(self.drawing)

    @property
    def figures(self) -> pd.DataFrame:
        """The figures behind the drawing as a frame, to be worked on in JupyterLab."""
        return self.tidy.frame

    @property
    def link(self) -> str:
        """The drawing as an address that needs no file and no network."""
        return link_drawing(self.svg)

    @property
    def csv(self) -> str:
        """The figures behind the drawing, one a line, for a spreadsheet."""
        return self.tidy.csv

    @property
    def csv_link(self) -> str:
        """The figures as an address that needs no file and no network; the mark at its start is for Excel."""
        return f"data:text/csv;charset=utf-8;base64,{base64.b64encode(self.csv.encode('utf-8-sig')).decode()}"

    @property
    def file_name(self) -> str:
        """What the file of figures is called when it is saved."""
        words = textwrap.shorten(make_slug(self.table.caption).replace("-", " "), 60, placeholder="")
        return f"{words.replace(' ', '-')}.csv"

    @property
    def in_words(self) -> str:
        """The title, the sentence that stands in for the drawing, and the notes below it."""
        return "\n".join([self.title, self.alternative, *self.notes])


def link_drawing(svg: bytes) -> str:
    """Give a drawing as an address that needs no file and no network."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"
