"""The page of contents of a run: every council by region, its pages, and in words what is not there."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from scrutiny.batch.briefs import BRIEF_ENDINGS
from scrutiny.batch.folders import write_whole
from scrutiny.batch.pages import Page
from scrutiny.batch.reports import RunReport
from scrutiny.files import paths
from scrutiny.publication.catalogue import MEMBER_BRIEF
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.workbooks import list_workbooks
from scrutiny.words.dates import say_day

CONTENTS, ENGLAND = "index.html", "england.html"


@dataclass(frozen=True)
class _Listed:
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
        (region, [(council.name, _list_pages(report, council)) for council in within])
        for region, within in groupby(councils, key=lambda council: council.region)
    ]
    england = ENGLAND if (report.folder / ENGLAND).is_file() else ""
    drawn = _template().render(report=report, regions=regions, england=england, day=say_day(report.as_at))
    write_whole(report.folder / CONTENTS, drawn)


def _list_pages(report: RunReport, council: Council) -> list[_Listed]:
    pages = [page for page in report.pages if page.council == council.slug]
    listed = [_list_page(report, page, name_page(page)) for page in pages]
    return [*listed, *(held for page in pages if page in report.made for held in _list_files(report, page))]


def name_page(page: Page) -> str:
    """Give the title of a page, as lists of pages have it."""
    titles = {workbook.notebook: workbook.title for workbook in list_workbooks()}
    return MEMBER_BRIEF.title if page.is_brief else titles.get(page.workbook, page.workbook)


def _list_files(report: RunReport, page: Page) -> Iterator[_Listed]:
    """List the other files of a member brief, to be printed or written in."""
    for ending in BRIEF_ENDINGS[1:] if page.is_brief else ():
        if page.path(report.folder, ending).is_file():
            title = f"{MEMBER_BRIEF.title} ({ending[1:].upper()})"
            yield _Listed(title, link=f"{page.council}/{page.workbook}{ending}")


def _list_page(report: RunReport, page: Page, title: str) -> _Listed:
    if page in report.made:
        return _Listed(title, link=f"{page.council}/{page.workbook}.html")
    if page in report.failed:
        return _Listed(title, reason=f"could not be made. {report.failed[page].in_words}")
    return _Listed(title, reason="has not been made yet.")


@cache
def _template() -> Template:
    templates = Environment(
        loader=FileSystemLoader([paths.TEMPLATES / "batch", paths.TEMPLATES / "page"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return templates.get_template("contents.html.j2")
