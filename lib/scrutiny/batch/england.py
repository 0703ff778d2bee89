"""England at a glance in a run's folder: all 153 councils, whichever the run was asked for."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scrutiny.batch.contents import ENGLAND
from scrutiny.batch.folders import refuse_folder, refuse_link
from scrutiny.batch.pages import Page
from scrutiny.batch.reports import RunReport
from scrutiny.files import paths
from scrutiny.files.whole_files import writing_whole
from scrutiny.publication.england.judged_page import prepare_alone, say_file
from scrutiny.publication.england.judged_paper import FORMATS, make_judged
from scrutiny.publication.england.national import link_areas, list_areas, name_address
from scrutiny.publication.england.national_page import prepare_national
from scrutiny.publication.england.national_paper import make_national
from scrutiny.publication.paper import Format
from scrutiny.register.councils import Council
from scrutiny.register.workbooks import list_workbooks
from scrutiny.words.dates import say_day

FIGURES = "england"


def write_england(report: RunReport) -> None:
    """Write what was last judged of every council by the day of a run, and a page of each indicator."""
    made = {wanted: make_judged(report.as_at, wanted) for wanted in FORMATS}
    page = prepare_alone(report.as_at, lambda council: _find_page(report, council))
    shown = {"page": page, "figures": link_areas(list_areas(), FIGURES, ".html")}
    _write_page(report, report.folder / ENGLAND, "england.html.j2", made, shown)
    for _area, indicators in list_areas():
        for indicator in indicators:
            made = {wanted: make_national(indicator, report.as_at, wanted) for wanted in FORMATS}
            path = report.folder / FIGURES / f"{name_address(indicator)}.html"
            shown = {"page": prepare_national(indicator), "back": f"../{ENGLAND}"}
            _write_page(report, path, "indicator.html.j2", made, shown)


def _write_page(
    report: RunReport, path: Path, template: str, made: Mapping[Format, bytes], shown: Mapping[str, object]
) -> None:
    """Write a page, and beside it the files that it offers."""
    files = [
        {"href": f"{path.stem}.{wanted}", "words": say_file(wanted, content)}
        for wanted, content in made.items()
    ]
    drawn = _open_templates().get_template(template)
    page = drawn.render(shown, list_files=files, day=say_day(report.as_at)).encode()
    try:
        path.parent.mkdir(exist_ok=True)
        refuse_link(path.parent)
        for name, content in (
            (path.name, page),
            *((f"{path.stem}.{end}", held) for end, held in made.items()),
        ):
            with writing_whole(path.with_name(name)) as under_way:
                under_way.write_bytes(content)
    except OSError as refused:
        raise refuse_folder(path.parent, refused) from refused


def _find_page(report: RunReport, council: Council) -> str:
    """Give the first page of a council that the run has made; nothing where there is none."""
    pages = (Page(council.slug, workbook.notebook) for workbook in list_workbooks())
    first = next((page for page in pages if page in report.made), None)
    return f"{first.council}/{first.workbook}.html" if first else ""


@cache
def _open_templates() -> Environment:
    folders = [paths.TEMPLATES / folder for folder in ("batch", "england", "page", "views")]
    return Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
