"""England at a glance in a run's folder: all 153 councils, whichever the run was asked for."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from scrutiny.batch.folders import refuse_folder, write_whole
from scrutiny.batch.pages import Page
from scrutiny.batch.reports import RunReport
from scrutiny.files import paths
from scrutiny.files.whole_files import writing_whole
from scrutiny.publication.england.judged_page import prepare_alone, say_file
from scrutiny.publication.england.judged_paper import FORMATS, make_judged
from scrutiny.register.councils import Council
from scrutiny.register.workbooks import list_workbooks
from scrutiny.words.dates import say_day

PAGE = "england.html"


def write_england(report: RunReport) -> None:
    """Write what had last been judged of every council by the day of a run, as a page and as files."""
    made = {f"england.{wanted}": make_judged(report.as_at, wanted) for wanted in FORMATS}
    for name, content in made.items():
        _write_bytes(report, name, content)
    page = prepare_alone(report.as_at, lambda council: _find_page(report, council))
    files = [
        {"href": name, "words": say_file(wanted, len(content))}
        for wanted, (name, content) in zip(FORMATS, made.items(), strict=True)
    ]
    drawn = _template().render(page=page, list_files=files, day=say_day(report.as_at))
    write_whole(report.folder / PAGE, drawn)


def _write_bytes(report: RunReport, name: str, content: bytes) -> None:
    try:
        with writing_whole(report.folder / name) as under_way:
            under_way.write_bytes(content)
    except OSError as refused:
        raise refuse_folder(report.folder, refused) from refused


def _find_page(report: RunReport, council: Council) -> str:
    """Give the first page of a council that the run has made; nothing where there is none."""
    pages = (Page(council.slug, workbook.notebook) for workbook in list_workbooks())
    first = next((page for page in pages if page in report.made), None)
    return f"{first.council}/{first.workbook}.html" if first else ""


@cache
def _template() -> Template:
    folders = [paths.TEMPLATES / folder for folder in ("batch", "england", "page")]
    templates = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return templates.get_template("england.html.j2")
