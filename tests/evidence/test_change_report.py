"""What a build makes, and what it says it changed: all that is new, gone or different, and nothing else."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scrutiny.editions import Edition, Papers
from scrutiny.evidence.changes import compare_editions
from scrutiny.evidence.figures import read_figures
from scrutiny.files import paths

if TYPE_CHECKING:
    from tests.evidence.conftest import Rebuilt

WORKFORCE = ("childrens_social_work_workforce", "2025")
NEIGHBOURS = ("statistical_neighbours", "2025")


def papers_of(source: str, edition: str) -> Papers:
    return Edition(paths.EDITIONS / source / edition).papers


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_shipped_editions_are_byte_for_byte_those_the_build_makes_today(rebuilt: "Rebuilt") -> None:
    shipped, built = contents(paths.EDITIONS), contents(rebuilt.folder)
    assert sorted(shipped) == sorted(built)
    assert [name for name in shipped if shipped[name] != built[name]] == [], "build the evidence again"


def test_one_altered_figure_is_reported_with_what_it_was_and_what_it_is(rebuilt: "Rebuilt") -> None:
    figures = read_figures(frozenset({"portsmouth"}))
    agency = figures[figures["measure"].eq("agency_social_workers") & figures["period"].eq("2025")]
    (now,) = agency["figure"]
    assert now != 99.5
    change = rebuilt.changes[WORKFORCE]
    assert change.changed == 1
    assert change.examples == (f"portsmouth agency_social_workers 2025: 99.5 was, {now} is",)


def test_rows_that_are_new_and_rows_that_are_gone_are_counted_apart(rebuilt: "Rebuilt") -> None:
    change = rebuilt.changes[WORKFORCE]
    assert (change.added, change.removed) == (2, 1)


def test_an_entry_of_a_list_that_differs_is_one_gone_and_one_new(rebuilt: "Rebuilt") -> None:
    change = rebuilt.changes[NEIGHBOURS]
    assert (change.added, change.removed) == (1, 1)


def test_an_edition_that_stays_as_it_was_is_reported_unchanged(rebuilt: "Rebuilt") -> None:
    others = {key: change for key, change in rebuilt.changes.items() if key not in {WORKFORCE, NEIGHBOURS}}
    assert len(others) == 10
    assert [key for key, one in others.items() if (one.added, one.removed, one.changed) != (0, 0, 0)] == []


def test_the_report_counts_the_rows_each_edition_holds(rebuilt: "Rebuilt") -> None:
    rows = {change.source: change.rows for change in rebuilt.changes.values()}
    assert rows["register"] == 153
    assert rows["indicators"] == 120
    assert rows["local_authority_inspection_outcomes"] == 271 + 60
    figures = read_figures()["source"].value_counts()
    assert {source: rows[source] for source in figures.index} == figures.to_dict()


@pytest.mark.parametrize(
    ("source", "edition", "name"),
    [(*WORKFORCE, "figures.arrow"), (*NEIGHBOURS, "neighbours.json")],
)
def test_an_edition_that_was_not_there_before_is_all_new(
    tmp_path: Path, source: str, edition: str, name: str
) -> None:
    content = (paths.EDITIONS / source / edition / name).read_bytes()
    change = compare_editions(tmp_path / "nowhere", papers_of(source, edition), {name: content})
    assert change.rows == change.added > 1000
    assert (change.removed, change.changed) == (0, 0)
