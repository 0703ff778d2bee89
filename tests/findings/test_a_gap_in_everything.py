"""A council with a gap in everything still gets every page, and each part of it says what is missing.

Every code cell of every notebook is run here as it stands, on real evidence from which figures, neighbours or
inspections have been taken away.
"""

import ast
import base64
import builtins
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pandas as pd
import pytest

from scrutiny import briefing as conductor
from scrutiny.evidence.council_evidence import CouncilEvidence, read_evidence
from scrutiny.register.councils import Council
from scrutiny.views.values import View

# Without a review nobody writes, and the page has nothing to say of it.
SILENT = "panels.say_who_writes(page)"
NOTEBOOKS = sorted((Path(__file__).resolve().parents[2] / "notebooks").glob("*.ipynb"))
AS_THEY_ARE = ("isles-of-scilly", "city-of-london", "rutland", "cumberland", "north-northamptonshire")
REASON = "confidential"
# Words that a value which is not there leaves behind; "None of its neighbours" is a sentence.
_LEFT_BEHIND = re.compile(r"\b(?:nan|NaN|inf|NaT)\b|\bNone\b(?! of\b)|<NA>|\bundefined\b")
_DRAWN = re.compile(r"data:(image/svg\+xml|text/csv);?[^,]*?base64,([\w+/=]+)")
_TAG = re.compile(r"<[^>]+>")

Alter = Callable[[CouncilEvidence], CouncilEvidence]


def withhold(figures: pd.DataFrame, where: "pd.Series[bool]") -> pd.DataFrame:
    """Put a gap, withheld by the publisher, in the place of figures."""
    kept = figures.assign(gap=figures["gap"].mask(where, REASON))
    return kept.assign(**{column: kept[column].mask(where, np.nan) for column in ("figure", "count", "base")})


def without_own_figures(evidence: CouncilEvidence) -> CouncilEvidence:
    def alter(rows: pd.DataFrame) -> pd.DataFrame:
        return withhold(rows, rows["council"].eq(evidence.council.slug))

    return replace(evidence, published=replace(evidence.published, rows=alter(evidence.published.rows)))


def without_any_figure(evidence: CouncilEvidence) -> CouncilEvidence:
    def alter(rows: pd.DataFrame) -> pd.DataFrame:
        return withhold(rows, rows["council"].notna())

    return replace(evidence, published=replace(evidence.published, rows=alter(evidence.published.rows)))


def without_neighbours(evidence: CouncilEvidence) -> CouncilEvidence:
    return replace(evidence, neighbours=())


def without_inspections(evidence: CouncilEvidence) -> CouncilEvidence:
    return replace(evidence, inspections=(), visits=())


def without_anything(evidence: CouncilEvidence) -> CouncilEvidence:
    return without_inspections(without_neighbours(without_any_figure(evidence)))


@dataclass(frozen=True)
class Shown:
    """What one code cell of a notebook shows."""

    notebook: str
    source: str
    view: object


def run_notebook(path: Path, council: str) -> Iterator[Shown]:
    """Run every code cell of a notebook for a council, and give what each shows."""
    names: dict[str, Any] = {"__name__": "__page__"}
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type != "code":
            continue
        tree = ast.parse(cell.source)
        shown = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        run_code(compile(tree, path.name, "exec"), names)
        if "parameters" in cell.metadata.get("tags", []):
            names |= {"council": council, "as_at": "2026-11-23"}
        if isinstance(shown, ast.Expr):
            view = builtins.eval(compile(ast.Expression(shown.value), path.name, "eval"), names)  # noqa: S307 - a page of ours
            yield Shown(path.stem, cell.source, view)


def is_told(view: View) -> bool:
    """Tell whether a view shows something, both as HTML and in words."""
    return bool(read_text(view.html).strip() and view.in_words.strip())


def run_code(code: Any, names: dict[str, Any]) -> None:  # noqa: ANN401 - a code object
    builtins.exec(code, names)  # noqa: S102 - a page of ours


def show_all(council: str, alter: Alter | None) -> list[Shown]:
    """Run every notebook for a council, its evidence altered first."""

    def read_altered(found: Council, neighbour_model: str) -> CouncilEvidence:
        evidence = read_evidence(found, neighbour_model)
        return alter(evidence) if alter else evidence

    conductor.gather_published.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(conductor, "read_evidence", read_altered)
        every = [shown for path in NOTEBOOKS for shown in run_notebook(path, council)]
    conductor.gather_published.cache_clear()
    return every


def read_text(html: str) -> str:
    """Give every word that a person could meet in some HTML: its text, alternatives, drawings and files."""
    carried = [base64.b64decode(found).decode("utf-8-sig") for _kind, found in _DRAWN.findall(html)]
    told = re.findall(r'(?:alt|aria-label|title)="([^"]*)"', html)
    return "\n".join([_TAG.sub(" ", _DRAWN.sub(" ", html)), *told, *(read_drawing(file) for file in carried)])


def read_drawing(carried: str) -> str:
    """Give the words of a drawing, or a file of figures as it is."""
    return "\n".join(re.findall(r"<text[^>]*>([^<]*)", carried)) if "<svg" in carried else carried


CASES: dict[str, tuple[str, Alter | None]] = {
    "no figure of its own": ("portsmouth", without_own_figures),
    "no figure of anyone's": ("portsmouth", without_any_figure),
    "no neighbours": ("portsmouth", without_neighbours),
    "no inspections": ("portsmouth", without_inspections),
    "nothing at all": ("portsmouth", without_anything),
    **{council: (council, None) for council in AS_THEY_ARE},
}


@cache
def show_case(case: str) -> tuple[Shown, ...]:
    return tuple(show_all(*CASES[case]))


def words_of(case: str, *calls: str) -> dict[str, str]:
    """Give what the cells say that make a call, by their source."""
    return {
        f"{cell.notebook}: {cell.source}": cell.view.in_words
        for cell in show_case(case)
        if isinstance(cell.view, View) and any(f"views.{call}(" in cell.source for call in calls)
    }


@pytest.mark.parametrize("case", CASES)
def test_every_cell_shows_something_that_is_not_empty(case: str) -> None:
    shown = show_case(case)
    assert len(shown) > len(NOTEBOOKS)
    silent = [
        f"{cell.notebook}: {cell.source}"
        for cell in shown
        if cell.source != SILENT and not (isinstance(cell.view, View) and is_told(cell.view))
    ]
    assert silent == []


@pytest.mark.parametrize("case", CASES)
def test_no_value_that_is_not_there_is_left_behind_in_words_drawing_or_file(case: str) -> None:
    found = [
        f"{cell.notebook}: {cell.source}: …{text[max(hit.start() - 60, 0) : hit.end() + 30]}…"
        for cell in show_case(case)
        if isinstance(cell.view, View)
        for text in (cell.view.in_words, read_text(cell.view.html))
        for hit in _LEFT_BEHIND.finditer(text)
    ]
    assert found == [], "\n".join(found[:8])


@pytest.mark.parametrize("case", ["no figure of its own", "no figure of anyone's", "nothing at all"])
def test_a_council_without_a_figure_is_told_so_wherever_one_would_stand(case: str) -> None:
    told = {
        **words_of(case, "show_the_point", "show_theme"),
        **words_of(case, "show_definitions_and_sources", "show_where_from"),
    }
    assert len(told) > 12
    gap = re.compile(r"Withheld|withheld|No figure|[Nn]o figures?|Too few figures|no newest figure|None")
    assert [cell for cell, words in told.items() if not gap.search(words)] == []


def test_every_row_of_a_table_says_that_the_figure_is_withheld() -> None:
    tables = words_of("no figure of its own", "show_theme")
    rows = [row for words in tables.values() for row in words.splitlines() if "Period and source" in row]
    assert len(rows) == 120
    assert [row for row in rows if "Portsmouth Withheld" not in row] == []


def test_the_gaps_are_counted_and_named() -> None:
    (said,) = set(words_of("no figure of its own", "show_where_from").values())
    assert "Of 120 indicators, 120 have no newest figure for Portsmouth." in said
    assert said.count("Why it is missing Withheld by the publisher") == 120


def test_figures_of_england_and_the_neighbours_are_still_shown_beside_the_gap() -> None:
    tables = "\n".join(words_of("no figure of its own", "show_theme").values())
    assert re.search(r"Portsmouth Withheld; England \d", tables)
    assert re.search(r"median \d[\d.]*%? \(", tables)


def test_no_figure_of_anyones_leaves_no_number_in_a_table() -> None:
    tables = "\n".join(words_of("no figure of anyone's", "show_theme").values())
    assert re.search(r"England Withheld", tables)
    assert "No neighbour has a figure" in tables
    assert not re.search(r"(?:Portsmouth|England|median) £?\d", tables)


def test_a_council_without_neighbours_is_told_so_and_is_set_beside_england_still() -> None:
    tables = "\n".join(words_of("no neighbours", "show_theme").values())
    assert "Neighbours’ median No neighbours in this model" in tables
    assert re.search(r"England \d", tables)


def test_a_council_without_an_inspection_is_told_so_wherever_one_would_stand() -> None:
    told = words_of("no inspections", "say_latest_inspection", "tabulate_inspections", "draw_judgements")
    assert told
    assert [
        cell for cell, words in told.items() if not re.search(r"[Nn]o (?:inspection|judgement)", words)
    ] == []


def test_a_council_with_a_gap_in_everything_is_asked_about_its_gaps() -> None:
    shown = words_of("no figure of its own", "show_lines").values()
    assert shown
    assert all("cannot be said. The figure is withheld by the publisher" in lines for lines in shown)


@pytest.mark.parametrize("council", AS_THEY_ARE)
def test_a_council_that_is_small_or_new_has_gaps_and_is_told_of_each(council: str) -> None:
    (said,) = set(words_of(council, "show_where_from").values())
    tables = words_of(council, "show_theme")
    named = said.count("Why it is missing ")
    assert f"Of 120 indicators, {named} have no newest figure" in said
    assert named > 0
    assert sum("Change on the year" in row for words in tables.values() for row in words.splitlines()) == 120


@pytest.mark.parametrize("words", ["The rate was nan", "None", "up by inf", "<NA>"])
def test_a_value_left_behind_is_seen(words: str) -> None:
    assert _LEFT_BEHIND.search(words)
    assert not _LEFT_BEHIND.search("None of its 10 neighbours has a figure; information on infants.")
