"""A chart: a drawing with the words, the table and the figures that stand for it where it cannot be seen."""

import textwrap
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.register.spellings import make_slug
from scrutiny.views.canvas import as_svg
from scrutiny.views.drawing import Drawing
from scrutiny.views.page_files import link_file, say_size
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Table, View

if TYPE_CHECKING:
    from scrutiny.views.matplotlib_figure import ChartFigure


@dataclass(frozen=True, repr=False)
class Chart(View):
    """A drawing, the sentence that stands in for it, and the table and the tidy figures it is drawn from.

    A wide one scrolls where the screen is narrow, and can open there at its newest end. What it is about is
    said with its table, one step away.
    """

    title: str
    drawing: Drawing = field(repr=False)
    alternative: str
    table: Table
    tidy: TidyTable = field(repr=False)
    notes: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    # Only what is published may have an address of its own.
    is_published: bool = False
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
        """Where the drawing is: within the page, or at an address of its own."""
        return link_file(self.svg, "svg", is_published=self.is_published)

    @property
    def csv(self) -> str:
        """The figures behind the drawing, one a line, for a spreadsheet."""
        return self.tidy.csv

    @cached_property
    def _csv_file(self) -> bytes:
        """The file of figures; the mark at its start is for Excel."""
        return self.csv.encode("utf-8-sig")

    @property
    def csv_link(self) -> str:
        """Where the file of figures is."""
        return link_file(self._csv_file, "csv", is_published=self.is_published)

    @property
    def csv_size(self) -> str:
        """How large the file of figures is."""
        return say_size(self._csv_file)

    @property
    def svg_size(self) -> str:
        """How large the file of the drawing is."""
        return say_size(self.svg)

    @property
    def name(self) -> str:
        """What the chart is called for short: as its table is."""
        return self.table.caption

    @cached_property
    def file_name(self) -> str:
        """What the files of the chart are called when they are saved, before their ending."""
        words = textwrap.shorten(make_slug(self.name).replace("-", " "), 60, placeholder="")
        return words.replace(" ", "-")

    @property
    def in_words(self) -> str:
        """The title, the sentence that stands in for the drawing, the notes below it and what it is about."""
        return "\n".join([self.title, self.alternative, *self.notes, *self.about])
