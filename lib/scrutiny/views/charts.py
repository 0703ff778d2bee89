"""A chart: a drawing with the words, the table and the figures that stand for it where it cannot be seen."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.views.canvas import as_svg
from scrutiny.views.downloads import Downloads, name_file
from scrutiny.views.drawing import Drawing
from scrutiny.views.fetched import FetchedFold
from scrutiny.views.page_files import link_file
from scrutiny.views.recipes import Recipe
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Prose, Stack, Table, View

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
    # A screen that is to be light offers no files; they stand on ‘Our council’.
    has_files: bool = True

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

    @property
    def behind(self) -> FetchedFold:
        """What stands one step away: what is counted, the figures and the files of both."""
        recipe = Recipe(self.name, self.table.notes, self.tidy, self.drawing)
        offered = Downloads(recipe, self.file_name, self.is_published, self.svg, self.link)
        files = (offered,) if self.has_files else ()
        about = (Prose(self.about, is_small=True),) if self.about else ()
        summary = "What is counted, and the figures" if self.about else "Figures"
        return FetchedFold(summary, Stack((*about, self.table, *files)), self.name, self.is_published)

    @property
    def name(self) -> str:
        """What the chart is called for short: as its table is."""
        return self.table.caption

    @cached_property
    def file_name(self) -> str:
        """What the files of the chart are called when they are saved, before their ending."""
        return name_file(self.name)

    @property
    def in_words(self) -> str:
        """The title, the sentence that stands in for the drawing, the notes below it and what it is about."""
        return "\n".join([self.title, self.alternative, *self.notes, *self.about])
