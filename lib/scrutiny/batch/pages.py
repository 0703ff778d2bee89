"""A page: one workbook for one council, what it needs in order to be made, and the files it becomes.

Whoever orders pages imports nothing that makes them.
"""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scrutiny.batch.briefs import BRIEF, BRIEF_ENDINGS
from scrutiny.batch.folders import refuse_folder, refuse_link
from scrutiny.errors import NoCouncilChosen
from scrutiny.kernels import Engine
from scrutiny.kernels.fingerprints import read_beside, take_fingerprint
from scrutiny.kernels.headings import describe_page
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
    """Put together all that making the page needs."""
    council = admit_council(page.council)
    parameters = read_parameters(council).for_notebook(as_at)
    if page.is_brief:
        return Order(page, None, parameters, {}, take_fingerprint(b"", parameters, sources), engine)
    workbook = find_workbook(page.workbook)
    # The day the page is for, never the clock's: the same input makes the same page.
    heading = describe_page(council, workbook, as_at)
    content = workbook.path.read_bytes()
    given = {"parameters": parameters, "heading": heading, "beside": read_beside(parameters)}
    taken = take_fingerprint(content, given, sources)
    return Order(page, workbook.path, parameters, heading, taken, engine)


def make_room(page: Page, folder: Path) -> None:
    """Make the page's own folder, and remove from it what earlier making left."""
    own = page.path(folder).parent
    try:
        own.mkdir(parents=True, exist_ok=True)
        page.clear(folder)
    except OSError as refused:
        raise refuse_folder(own, refused) from refused
