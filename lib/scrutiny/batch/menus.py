"""The menu of a run's pages: from each to its council's others and to the contents, where they are.

Each page is drawn with what the run is to have. Once all have ended, those whose council has more or less are
given their menu anew.
"""

import re
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby
from operator import attrgetter

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from scrutiny.batch.contents import CONTENTS, name_page
from scrutiny.batch.folders import write_whole
from scrutiny.batch.pages import Order, Page
from scrutiny.batch.reports import RunReport
from scrutiny.files import paths

# Where a page keeps its menu.
_MENU = re.compile(r"(?<=<!-- Menu -->).*?(?=<!-- End of menu -->)", re.DOTALL)


def add_menus(waiting: Mapping[str, deque[Order]], report: RunReport) -> None:
    """Give each page that is to be made the menu of all that its council is to have."""
    made = _group(report.made)
    for council, orders in waiting.items():
        pages = sorted({*made.get(council, ()), *(order.page for order in orders)})
        for _order in range(len(orders)):
            order = orders.popleft()
            orders.append(replace(order, menu=_draw_menu(order.page, pages)))


def write_menus(report: RunReport) -> None:
    """Write into each page that was made the menu of what there is now to go to, where it has another."""
    there = (page for page in report.made if page.path(report.folder).is_file())
    for pages in _group(there).values():
        for page in pages:
            if not page.is_brief:
                _write_menu(report, page, pages)


def _group(pages: Iterable[Page]) -> dict[str, list[Page]]:
    by_council = attrgetter("council")
    return {council: list(beside) for council, beside in groupby(sorted(pages), key=by_council)}


def _write_menu(report: RunReport, page: Page, pages: Sequence[Page]) -> None:
    path = page.path(report.folder)
    drawn = path.read_text("utf-8")
    menu = _draw_menu(page, pages)
    found = _MENU.search(drawn)
    if found and found[0] != menu:
        write_whole(path, f"{drawn[: found.start()]}{menu}{drawn[found.end() :]}")


def _draw_menu(page: Page, pages: Sequence[Page]) -> str:
    contents: dict[str, str | bool] = {"title": "All councils", "href": f"../{CONTENTS}", "current": False}
    beside: list[dict[str, str | bool]] = [
        {"title": name_page(other), "href": f"{other.workbook}.html", "current": other == page}
        for other in pages
    ]
    return _template().render(links=[contents, *beside])


@cache
def _template() -> Template:
    """Give the template of the one menu that every page has."""
    templates = Environment(
        loader=FileSystemLoader(paths.TEMPLATES / "page"), autoescape=True, undefined=StrictUndefined
    )
    return templates.get_template("links.html.j2")
