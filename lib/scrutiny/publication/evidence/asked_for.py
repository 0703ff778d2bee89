"""One chart or table of a page as a picture or a sheet, made when somebody asks for it."""

from datetime import date, datetime, time

from scrutiny.publication.evidence.book import make_sheet
from scrutiny.publication.paper import Table, Value
from scrutiny.views.pictures import as_png
from scrutiny.views.recipes import Recipe, unpack_recipe
from scrutiny.views.tidy import TidyCell


def make_asked(kept: bytes, ending: str, day: date) -> bytes:
    """Make what an ending asks for of a recipe that a page kept; empty where it has no such thing."""
    recipe = unpack_recipe(kept)
    if ending == "xlsx":
        return make_sheet(_tabulate(recipe), datetime.combine(day, time()))
    return as_png(recipe.drawing) if recipe.drawing else b""


def _tabulate(recipe: Recipe) -> Table:
    rows = tuple(tuple(map(_show, row)) for row in recipe.figures.rows)
    return Table(recipe.name, recipe.figures.columns, rows, notes=recipe.notes)


def _show(cell: TidyCell) -> Value:
    """Show a number to the digits that a file of figures has, and nothing where there is none."""
    if cell is None:
        return ""
    return float(f"{cell:.10g}") if isinstance(cell, float) else cell
