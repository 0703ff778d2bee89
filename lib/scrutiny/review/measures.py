"""The measures of the performance report by the area inspectors judge: which each has, what is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scrutiny.guide.columns import Becomes
from scrutiny.guide.gathers import Gathers
from scrutiny.guide.prompts import Prompt
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.page import Page
from scrutiny.review.risks.tables import is_of, name_columns
from scrutiny.views.values import Cell, Fold, Prose, Stack, Table, View
from scrutiny.words.sentences import begin_lower, begin_sentence, join_words, make_plain, say_count

_NONE_YET = (
    "No measure of the performance report is written down yet. The question that asks for the measures "
    "fills this in."
)
_HEADING = "The measures that each area has, from the list above"
_NO_MEASURE = Cell("No measure is written down", kind="gap")


@dataclass(frozen=True)
class Measure:
    """One measure of the performance report: its words, and the kind and the area that a person gave it."""

    text: str
    kind: str
    area: str


def list_measures(page: Page) -> tuple[Measure, ...]:
    """List the measures that are written down in a review, each once in an area."""
    prompts = page.guidance.prompts.values()
    asked = (prompt for prompt in prompts if is_of(prompt.answer.columns, Becomes.MEASURE))
    return tuple(dict.fromkeys(measure for prompt in asked for measure in _read_measures(page, prompt)))


def _read_measures(page: Page, prompt: Prompt) -> Iterator[Measure]:
    columns, headings = name_columns(prompt), prompt.answer.headings
    wanted = [columns[part] for part in (Becomes.MEASURE, Becomes.MEASURE_KIND, Becomes.MEASURE_AREA)]
    for row in list_rows([entry.body for entry in find_answer(page.state, prompt.id).versions], headings):
        text, kind, area = (" ".join(row.cells[headings.index(column)].split()) for column in wanted)
        if text:
            yield Measure(text, make_plain(kind), make_plain(area))


def show_measures(page: Page, prompt: Prompt) -> Iterator[View]:
    """Show, beside a question that gathers them, which measures each area has and which kinds are missing."""
    if prompt.gathers is Gathers.MEASURES:
        measures = list_measures(page)
        yield _tabulate(prompt, measures) if measures else Prose((_NONE_YET,))


def _tabulate(prompt: Prompt, measures: Sequence[Measure]) -> View:
    areas, kinds = prompt.answer.headings[1:], prompt.answer.rows
    columns = ("Area that inspectors judge", "Measures", "Kinds that none of them is")
    table = Table(_HEADING, columns, tuple(_make_row(area, kinds, measures) for area in areas))
    judged = {make_plain(area) for area in areas}
    left = [measure.text for measure in measures if measure.area not in judged]
    return Fold(_HEADING, Stack((table, *_say_left(left))))


def _make_row(area: str, kinds: Sequence[str], measures: Sequence[Measure]) -> tuple[Cell, ...]:
    held = [measure for measure in measures if measure.area == make_plain(area)]
    said = "; ".join(f"{measure.text} ({measure.kind or 'of no kind yet'})" for measure in held)
    there = {measure.kind for measure in held}
    missing = [begin_lower(kind) for kind in kinds if make_plain(kind) not in there]
    kinds_left = Cell(begin_sentence(join_words(missing)), kind="gap") if missing else Cell("None")
    return Cell(area), Cell(said) if held else _NO_MEASURE, kinds_left


def _say_left(left: Sequence[str]) -> Iterator[View]:
    if left:
        stand = f"{say_count(len(left), 'measure')} {'stands' if len(left) == 1 else 'stand'}"
        yield Prose((f"{stand} in none of these areas: {'; '.join(left)}.",))
