"""Drawing an executed page as one HTML file that asks for nothing else, in the frame every page has."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from nbconvert.exporters import HTMLExporter

from scrutiny import paths
from scrutiny.notebooks import read_notebook


def draw_page(executed: Path, heading: Mapping[str, str]) -> str:
    """Draw an executed notebook; nothing that tells one run from another reaches the page."""
    notebook = read_notebook(executed)
    notebook.metadata = {"scrutiny": dict(heading)}
    drawn, _resources = _exporter().from_notebook_node(notebook)
    return str(drawn)


@cache
def _exporter() -> HTMLExporter:
    template_folders = [str(paths.TEMPLATES / folder) for folder in ("page", "views")]
    return HTMLExporter(template_file="static.html.j2", extra_template_paths=template_folders)
