"""The menu of a run's pages: from each to its council's others and to the contents, where they are."""

import re
from functools import cache
from itertools import groupby
from operator import attrgetter

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from scrutiny.batch.contents import CONTENTS, name_page
from scrutiny.batch.folders import write_whole
from scrutiny.batch.pages import Page
from scrutiny.batch.reports import RunReport
from scrutiny.files import paths

# Where a page keeps room for its menu: which others there are is known once all have ended.
_ROOM = re.compile(r"(?<=<!-- Menu -->).*?(?=<!-- End of menu -->)", re.DOTALL)


def write_menus(report: RunReport) -> None:
    """Write into each page that was made the menu of what there is now to go to."""
    there = (page for page in sorted(report.made) if page.path(report.folder).is_file())
    for _council, beside in groupby(there, key=attrgetter("council")):
        pages = list(beside)
        for page in pages:
            if not page.is_brief:
                _write_menu(report, page, pages)


def _write_menu(report: RunReport, page: Page, pages: list[Page]) -> None:
    path = page.path(report.folder)
    drawn = path.read_text("utf-8")
    menu = _template().render(links=_list_links(page, pages))
    with_menu = _ROOM.sub(lambda _room: menu, drawn, count=1)
    if with_menu != drawn:
        write_whole(path, with_menu)


def _list_links(page: Page, pages: list[Page]) -> list[dict[str, str | bool]]:
    contents: dict[str, str | bool] = {"title": "All councils", "href": f"../{CONTENTS}", "current": False}
    beside: list[dict[str, str | bool]] = [
        {"title": name_page(other), "href": f"{other.workbook}.html", "current": other == page}
        for other in pages
    ]
    return [contents, *beside]


@cache
def _template() -> Template:
    """Give the template of the one menu that every page has."""
    templates = Environment(
        loader=FileSystemLoader(paths.TEMPLATES / "page"), autoescape=True, undefined=StrictUndefined
    )
    return templates.get_template("links.html.j2")
