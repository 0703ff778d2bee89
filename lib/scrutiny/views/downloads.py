"""The files of a chart or a table, which a page offers below it, each with its size."""

import textwrap
from dataclasses import dataclass
from functools import cached_property

from scrutiny.register.spellings import make_slug
from scrutiny.views.page_files import link_file, link_made, say_size
from scrutiny.views.pictures import guess_size
from scrutiny.views.recipes import Recipe
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Table, View

# Of a sheet with one table of figures, which are nearly the same size whatever is in them.
_A_SHEET, _A_FIGURE = 6_000, 25


def name_file(name: str) -> str:
    """Name the files of a chart or table when they are saved, before their ending."""
    words = textwrap.shorten(make_slug(name).replace("-", " "), 60, placeholder="")
    return words.replace(" ", "-")


@dataclass(frozen=True)
class Download:
    """A file that is offered: what it is called and is, where it is, and how large, or about how large."""

    name: str
    kind: str
    link: str
    size: str


@dataclass(frozen=True, repr=False)
class Downloads(View):
    """The files of one chart or table; where an app makes them, a sheet and a picture too."""

    recipe: Recipe
    file_name: str
    is_published: bool
    # The drawing as the page shows it, with its link.
    svg: bytes = b""
    svg_link: str = ""

    @cached_property
    def files(self) -> tuple[Download, ...]:
        """The files in the order in which they are offered."""
        # The mark at its start is for Excel.
        figures = self.recipe.figures.csv.encode("utf-8-sig")
        csv_link = link_file(figures, "csv", is_published=self.is_published)
        offered = [self._offer("csv", csv_link, say_size(figures))]
        if self.svg_link:
            offered.append(self._offer("svg", self.svg_link, say_size(self.svg)))
        return (*offered, *self._offer_made())

    def _offer(self, ending: str, link: str, size: str) -> Download:
        return Download(f"{self.file_name}.{ending}", ending.upper(), link, size)

    def _offer_made(self) -> list[Download]:
        """Offer what is made only when it is asked for, of what is published alone."""
        recipe = self.recipe
        if not self.is_published:
            return []
        sizes = {"xlsx": _A_SHEET + _A_FIGURE * len(recipe.figures.rows)}
        if recipe.drawing is not None:
            sizes["png"] = guess_size(recipe.drawing)
        links = {ending: link_made(lambda: recipe.packed, ending) for ending in sizes}
        return [
            self._offer(ending, link, f"about {say_size(bytes(sizes[ending]))}")
            for ending, link in links.items()
            if link
        ]

    @property
    def in_words(self) -> str:
        """The files are no words of a page."""
        return ""


@dataclass(frozen=True, repr=False)
class FiledTable(View):
    """A table of published figures with its files below it."""

    table: Table
    figures: TidyTable

    @property
    def downloads(self) -> Downloads:
        """Its files."""
        name = self.table.caption
        recipe = Recipe(name, self.table.notes, self.figures)
        return Downloads(recipe, name_file(name), is_published=True)

    @property
    def in_words(self) -> str:
        """What the table says."""
        return self.table.in_words
