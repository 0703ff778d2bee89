"""A paper as one HTML file that asks for nothing else; its template escapes every word."""

import base64
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from scrutiny.files import paths
from scrutiny.publication.paper import Paper
from scrutiny.publication.showing import say_cell
from scrutiny.words.dates import say_day


def make_html(paper: Paper) -> bytes:
    """Draw a paper as HTML."""
    return _template().render(paper=paper).encode()


@cache
def _template() -> Template:
    templates = Environment(
        loader=FileSystemLoader(paths.TEMPLATES / "papers"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters |= {"say_cell": say_cell, "say_day": say_day, "as_link": _as_link}
    templates.tests["of"] = lambda block, name: type(block).__name__ == name
    return templates.get_template("paper.html.j2")


def _as_link(svg: str) -> str:
    """Give a drawing as a link that holds it, so that nothing in it can act on the page."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"
