"""Drawing an executed page as one HTML file that asks for nothing else, in the frame every page has."""

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, FileSystemLoader, Template
from markupsafe import Markup
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode

from scrutiny.files import paths


def draw_page(executed: NotebookNode, heading: Mapping[str, str], menu: str = "") -> str:
    """Draw an executed notebook; nothing that tells one run from another reaches the page."""
    shown = {"cells": executed.cells, "metadata": {"scrutiny": heading}}
    return _template().render(nb=shown, menu=Markup(menu))  # noqa: S704 - drawn by its own template


@cache
def _template() -> Template:
    """Give the template that every page of a batch is drawn by."""
    folders = [paths.TEMPLATES / folder for folder in ("page", "views")]
    environment = Environment(loader=FileSystemLoader(folders), autoescape=True, auto_reload=False)
    environment.filters["markdown2html"] = _draw_words
    return environment.get_template("static.html.j2")


@cache
def _draw_words(source: str) -> Markup:
    """Draw words of a notebook, which are the same for every council, with names for its headings."""
    renderer = IPythonRenderer(escape=False, anchor_link_text="¶")
    return Markup(MarkdownWithMath(renderer=renderer).render(source))  # noqa: S704 - a notebook's own words
