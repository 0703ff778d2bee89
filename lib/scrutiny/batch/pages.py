"""A page: one workbook for one council, what it needs in order to be made, and the files it becomes."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from papermill.inspection import inspect_notebook

from scrutiny.batch.briefs import BRIEF, BRIEF_ENDINGS, make_brief
from scrutiny.batch.folders import refuse_folder, refuse_link
from scrutiny.batch.results import write_results
from scrutiny.batch.static import draw_page
from scrutiny.errors import NoCouncilChosen, ParameterNotDeclared
from scrutiny.kernels import Engine
from scrutiny.kernels.execution import Failure, execute
from scrutiny.kernels.fingerprints import read_beside, take_fingerprint
from scrutiny.kernels.notebooks import describe_page
from scrutiny.parameters import read_parameters
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import admit_council, find_council
from scrutiny.register.workbooks import find_workbook, list_workbooks

EXECUTED = ".ipynb"
DRAWN = ".html"
FAILED = ".failed.ipynb"


@dataclass(frozen=True, order=True)
class Page:
    """One workbook for one council."""

    council: str
    workbook: str

    def path(self, folder: Path, ending: str = DRAWN) -> Path:
        """Give the place of one of the page's files in a run's folder."""
        return folder / self.council / f"{self.workbook}{ending}"

    def has_files(self, folder: Path) -> bool:
        """Tell whether the files of a made page are there."""
        endings = BRIEF_ENDINGS[:2] if self.is_brief else (EXECUTED, DRAWN)
        return all(self.path(folder, ending).is_file() for ending in endings)

    @property
    def is_brief(self) -> bool:
        """Whether this is a council's member brief, which is made as a page is, and from no notebook."""
        return self.workbook == BRIEF

    def clear(self, folder: Path) -> None:
        """Remove whatever earlier making left, so that a failed page never looks like a made one."""
        refuse_link(folder / self.council)
        for ending in (*BRIEF_ENDINGS, EXECUTED, FAILED):
            self.path(folder, ending).unlink(missing_ok=True)
        for left in (folder / self.council).glob(f"{self.under_way}*"):
            shutil.rmtree(left, ignore_errors=True)

    @property
    def under_way(self) -> str:
        """How the folder's name begins in which the page is made, before its files are whole."""
        return f".{self.workbook}-"


@dataclass(frozen=True)
class Order:
    """A page with everything a worker needs to make it, checked; with it, perhaps, its council's results.

    Its ``menu`` leads to what the run is to have of its council beside it.
    """

    page: Page
    notebook: Path | None
    parameters: dict[str, str]
    heading: dict[str, str]
    fingerprint: str
    engine: Engine = Engine.SCRUTINY
    with_results: bool = False
    menu: str = ""

    @property
    def shared_by(self) -> str:
        """Whose pages one worker may make: those of one council share its briefing."""
        return self.page.council


def choose_pages(councils: Sequence[str], every: bool, workbooks: Sequence[str]) -> list[Page]:  # noqa: FBT001 - the CLI's own flag
    """List the pages a person means: of these councils or of every one, in these workbooks or in all."""
    if not councils and not every:
        raise NoCouncilChosen
    chosen = list_councils() if every else tuple(find_council(asked) for asked in councils)
    books = tuple(find_workbook(asked) for asked in workbooks) or list_workbooks()
    pages = (Page(council.slug, book.notebook) for council in chosen for book in books)
    return list(dict.fromkeys(pages))


def with_briefs(pages: Sequence[Page]) -> list[Page]:
    """Give pages with the member brief of each of their councils."""
    return [*pages, *dict.fromkeys(Page(page.council, BRIEF) for page in pages)]


def prepare_order(page: Page, as_at: date, sources: str, engine: Engine = Engine.SCRUTINY) -> Order:
    """Put together all that making the page needs, and refuse parameters its notebook does not declare."""
    council = admit_council(page.council)
    parameters = read_parameters(council).for_notebook(as_at)
    if page.is_brief:
        return Order(page, None, parameters, {}, take_fingerprint(b"", parameters, sources), engine)
    workbook = find_workbook(page.workbook)
    # The day the page is for, never the clock's: the same input makes the same page.
    heading = describe_page(council, workbook, as_at)
    content = workbook.path.read_bytes()
    check_names(workbook.path, set(parameters))
    given = {"parameters": parameters, "heading": heading, "beside": read_beside(parameters)}
    taken = take_fingerprint(content, given, sources)
    return Order(page, workbook.path, parameters, heading, taken, engine)


@cache
def _list_declared(content: bytes) -> frozenset[str]:
    return frozenset(inspect_notebook(nbformat.reads(content.decode(), as_version=4)))


def check_names(notebook: Path, given: set[str]) -> None:
    """Refuse parameters the notebook does not declare, and a declared one that is not given."""
    declared = _list_declared(notebook.read_bytes())
    if given == declared:
        return
    strangers, absent = sorted(given - declared), sorted(declared - given)
    met = [f"is given {name!r}, which it does not declare" for name in strangers]
    met += [f"declares {name!r}, which it is not given" for name in absent]
    raise ParameterNotDeclared(
        f"The workbook {notebook.stem} {', and '.join(met)}. "
        f"It declares: {', '.join(sorted(declared)) or 'nothing'}.\n"
        f"Correct the cell tagged 'parameters' in {notebook.name} so that it declares exactly: "
        f"{', '.join(sorted(given))}."
    )


def make_order(order: Order, folder: Path) -> Failure | None:
    """Make a prepared page; give what stopped it, if anything did."""
    page = order.page
    make_room(page, folder)
    if order.with_results:
        write_results(folder / page.council, order.parameters)
    if order.notebook is None:
        return make_brief(page.path(folder, ""), order.parameters)
    # A new folder of the page's own, so that nothing can stand there already, such as a link elsewhere.
    with TemporaryDirectory(dir=folder / page.council, prefix=page.under_way) as own:
        executed, drawn = Path(own, "page.ipynb"), Path(own, "page.html")
        result = execute(order.notebook, order.parameters, executed, order.engine)
        if isinstance(result, Failure):
            if executed.exists():
                executed.replace(page.path(folder, FAILED))
            return result
        drawn.write_text(draw_page(result, order.heading, order.menu), encoding="utf-8")
        executed.replace(page.path(folder, EXECUTED))
        drawn.replace(page.path(folder, DRAWN))
    return None


def make_room(page: Page, folder: Path) -> None:
    """Make the page's own folder, and remove from it what earlier making left."""
    own = page.path(folder).parent
    try:
        own.mkdir(parents=True, exist_ok=True)
        page.clear(folder)
    except OSError as refused:
        raise refuse_folder(own, refused) from refused
