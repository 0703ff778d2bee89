"""The page of contents of a run: every council by region, its pages, and in words what is not there."""

from dataclasses import dataclass
from functools import cache
from itertools import groupby

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from scrutiny import paths
from scrutiny.batch.folders import write_whole
from scrutiny.batch.pages import Page
from scrutiny.batch.reports import RunReport
from scrutiny.councils import Council, list_councils
from scrutiny.workbooks import list_workbooks

CONTENTS = "index.html"


@dataclass(frozen=True)
class _Line:
    """One page as the contents list it: its title, with a link to it or the reason there is none."""

    title: str
    link: str = ""
    reason: str = ""


def write_contents(report: RunReport) -> None:
    """Write the page of contents into the run's folder."""
    named = {page.council for page in report.pages}
    councils = sorted(
        (council for council in list_councils() if council.slug in named),
        key=lambda council: (council.region, council.name),
    )
    regions = [
        (region, [(council.name, _list_lines(report, council)) for council in within])
        for region, within in groupby(councils, key=lambda council: council.region)
    ]
    drawn = _template().render(report=report, regions=regions, day=f"{report.as_at.day} {report.as_at:%B %Y}")
    write_whole(report.folder / CONTENTS, drawn)


def _list_lines(report: RunReport, council: Council) -> list[_Line]:
    titles = {workbook.notebook: workbook.title for workbook in list_workbooks()}
    pages = [page for page in report.pages if page.council == council.slug]
    return [_make_line(report, page, titles.get(page.workbook, page.workbook)) for page in pages]


def _make_line(report: RunReport, page: Page, title: str) -> _Line:
    if page in report.made:
        return _Line(title, link=f"{page.council}/{page.workbook}.html")
    if page in report.failed:
        return _Line(title, reason=f"could not be made. {report.failed[page].in_words}")
    return _Line(title, reason="has not been made yet.")


@cache
def _template() -> Template:
    shelf = Environment(
        loader=FileSystemLoader([paths.TEMPLATES / "batch", paths.TEMPLATES / "page"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return shelf.get_template("contents.html.j2")
