"""Drawing an executed page as one HTML file that asks for nothing else, in the frame every page has."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import nbformat
from nbconvert.exporters import HTMLExporter

from scrutiny import paths


def draw_page(executed: Path, heading: Mapping[str, str]) -> str:
    """Draw an executed notebook; nothing that tells one run from another reaches the page."""
    notebook = nbformat.read(executed, as_version=4)
    notebook.metadata = nbformat.from_dict({"scrutiny": dict(heading)})
    drawn, _resources = _exporter().from_notebook_node(notebook)
    return str(drawn)


@cache
def _exporter() -> HTMLExporter:
    return HTMLExporter(template_file="static.html.j2", extra_template_paths=[str(paths.TEMPLATES / "page")])
