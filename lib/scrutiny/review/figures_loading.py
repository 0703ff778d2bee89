"""The council's own figures loaded in a review: read, said back to be checked, and kept in the record."""

from scrutiny.errors import AnswerRefused
from scrutiny.local_figures.given import LocalFigures, read_given_content
from scrutiny.local_figures.kept_form import keep_file
from scrutiny.local_figures.saying_checks import say_read
from scrutiny.local_figures.values import LocalSeries
from scrutiny.record.entries import LARGEST_BODY, write_canonically
from scrutiny.record.folding import find_answer
from scrutiny.review.contract import Loaded
from scrutiny.review.file_loading import FileKind, keep_loaded, say_loaded_by, say_open_again, take_file
from scrutiny.review.loaded_figures import LOCAL_FIGURES, read_loaded_figures
from scrutiny.review.messages import Loading
from scrutiny.review.page import Page
from scrutiny.review.replies import PagePart
from scrutiny.review.told import FileTold
from scrutiny.views.values import Fold, LivePart, Points, Prose, Stack, View
from scrutiny.words.sentences import say_count

_TOTALS = "Keep only totals, one row for each measure and period."
FIGURES = FileKind(
    "the figures",
    FileTold(
        part="figures",
        about=LOCAL_FIGURES,
        accept="text/csv,.csv,.xlsx",
        label="The council’s own figures",
        help="A CSV or XLSX file of totals, of at most 5 MB.",
        load="Load the figures",
        gate="Whoever leads the session loads the figures.",
        largest=5,
        choose=_TOTALS,
        reading="Reading the figures…",
        again=say_open_again("to see them drawn.", "Check below what was read of each measure. "),
        news=say_open_again("to see them.", "Figures were loaded since this page was opened. "),
    ),
    too_large=f"This file is larger than 5 MB. {_TOTALS}",
)
_TOO_MANY = (
    "This file holds more figures than a review keeps. Leave out measures, or the oldest years, and load it "
    "again. The whole of it can be named in the council’s parameters."
)
_WHERE_IT_GOES = (
    "Load a CSV or XLSX file of totals, and nothing about single children. The file itself is not kept. Its "
    "figures are kept in this review’s record and nowhere else. All of them then stand on this review’s "
    "pages in the place of the file that the council’s parameters name, and of any that was loaded before."
)
_LOAD_THEM = "Whoever leads a session can load a file of them there."
_WHAT_WAS_READ = "What was read: check it against the file"


def make_figures_part(page: Page) -> PagePart:
    """Say which of the council's own figures a page shows, and let whoever leads the session load others."""
    answerers = {"figures": take_file(FIGURES, _keep)}
    follows = (LOCAL_FIGURES,)
    files = (FIGURES.told,)
    return PagePart(
        page, "figures", "figures", lambda: _show(page), answerers=answerers, follows=follows, files=files
    )


def _show(page: Page) -> View:
    local = read_loaded_figures(page.state) or page.briefing.local
    # How the file was understood stands below what is drawn of it.
    read = Fold(_WHAT_WAS_READ, Points(tuple(map(say_read, local.series))))
    said = (Prose((_say_whose(page, local),)), read) if local.series else ()
    if page.is_live:
        return Stack((*said, Prose((_WHERE_IT_GOES,)), LivePart("figures", Stack(()))))
    return Stack(said or (Prose((_LOAD_THEM,)),))


def _say_whose(page: Page, local: LocalFigures) -> str:
    entry = find_answer(page.state, LOCAL_FIGURES).current
    if entry:
        return f"These figures were {say_loaded_by(entry)} They are {_say_how_many(local.series)}."
    return "These figures are those of the file that the council’s parameters name."


def _say_how_many(series: tuple[LocalSeries, ...]) -> str:
    held = sum(figure is not None for measure in series for figure in measure.figures)
    return f"{say_count(len(series), 'measure')} with {say_count(held, 'figure')}"


def _keep(part: PagePart, message: Loading, content: bytes) -> Loaded:
    file = read_given_content(content, part.page.briefing.as_at)
    kept = keep_file(file)
    if len(write_canonically(kept).encode()) > LARGEST_BODY:
        raise AnswerRefused(_TOO_MANY)
    part.page.follow()
    keep_loaded(part, message, LOCAL_FIGURES, kept)
    return Loaded(
        kind="saved",
        about=LOCAL_FIGURES,
        version=None,
        field=None,
        said=_say_how_many(file.series),
        lines=(*map(say_read, file.series), *file.understood),
        blockers=(),
        progress=part.show_progress(),
    )
