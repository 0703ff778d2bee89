"""What a build makes, and what it says that changes: all that is new, gone or different, and nothing else."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scrutiny.editions import Edition, find_edition, find_editions
from scrutiny.errors import EditionDamaged, EditionKept, OutputNotWritable
from scrutiny.evidence.changes import compare_editions
from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.keeping import Build, ReadyEdition, find_differences, write_edition
from scrutiny.evidence.sources.issued import list_issued
from scrutiny.files import paths

if TYPE_CHECKING:
    from tests.evidence.conftest import Rebuilt

WORKFORCE = "childrens_social_work_workforce"
NEIGHBOURS = "statistical_neighbours"


def ready(source: str, name: str) -> ReadyEdition:
    """Give the newest edition of a source as a build makes it."""
    edition = find_edition(source)
    return ReadyEdition(edition.papers, {name: edition.read(name)})


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_shipped_editions_are_byte_for_byte_those_the_build_makes_today(rebuilt: "Rebuilt") -> None:
    made = rebuilt.build.ready
    assert [(edition.name, find_differences(edition, paths.EDITIONS)) for edition in made] == [
        (edition.name, ()) for edition in made
    ]
    newest = {(source.name, find_editions(source.name)[0].folder.name) for source in paths.EDITIONS.iterdir()}
    models = {(NEIGHBOURS, model) for model in list_issued(NEIGHBOURS)}
    assert {(edition.papers.source, edition.papers.edition) for edition in made} == newest | models


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
    others = [change for source, change in rebuilt.changes.items() if source not in {WORKFORCE, NEIGHBOURS}]
    assert len(others) == len(rebuilt.changes) - 2
    assert [change for change in others if (change.added, change.removed, change.changed) != (0, 0, 0)] == []
    assert [change for change in others if change.is_new or change.against != change.edition] == []


def test_an_edition_with_other_content_is_never_written_over_and_nothing_is_written(
    rebuilt: "Rebuilt",
) -> None:
    before = contents(rebuilt.build.into)
    with pytest.raises(EditionKept) as refusal:
        rebuilt.build.write()
    met, to_do = str(refusal.value).split("\n")
    workforce, model = (find_edition(source).folder.name for source in (WORKFORCE, NEIGHBOURS))
    assert met == (
        "This build makes another of an edition that is kept already: "
        f"{WORKFORCE} {workforce} (figures.arrow, its papers: files); "
        f"{NEIGHBOURS} {model} (neighbours.json, its papers: files)."
    )
    assert to_do == (
        "An edition is never written over, and nothing was written. Name a new one: copy "
        f"evidence/sources/editions/{WORKFORCE}/{workforce}.yml to {workforce}.2.yml beside it, say there "
        "what differs, and build again."
    )
    assert contents(rebuilt.build.into) == before


def test_the_report_counts_the_rows_each_edition_holds(rebuilt: "Rebuilt") -> None:
    rows = {source: change.rows for source, change in rebuilt.changes.items()}
    assert rows["register"] == 153
    assert rows["indicators"] == 120
    assert rows["local_authority_inspection_outcomes"] == 271 + 60
    figures = read_figures()["source"].value_counts()
    assert {source: rows[source] for source in figures.index} == figures.to_dict()


@pytest.mark.parametrize(("source", "name"), [(WORKFORCE, "figures.arrow"), (NEIGHBOURS, "neighbours.json")])
def test_an_edition_that_was_not_there_before_is_all_new(source: str, name: str) -> None:
    edition = ready(source, name)
    change = compare_editions(None, edition.papers, edition.files)
    assert change.rows == change.added > 1000
    assert (change.removed, change.changed, change.against, change.is_new) == (0, 0, None, True)


def test_an_edition_is_written_whole_and_once_and_the_same_again_is_left(tmp_path: Path) -> None:
    edition = ready(NEIGHBOURS, "neighbours.json")
    Build(tmp_path, (edition,), (), with_reports=True).write()
    written = Edition(tmp_path / NEIGHBOURS / edition.papers.edition)
    assert (written.papers, written.read("neighbours.json")) == (
        edition.papers,
        edition.files["neighbours.json"],
    )
    seen = (written.folder / "neighbours.json").stat().st_mtime_ns
    Build(tmp_path, (edition,), (), with_reports=True).write()
    assert (written.folder / "neighbours.json").stat().st_mtime_ns == seen
    assert [path.name for path in (tmp_path / NEIGHBOURS).iterdir()] == [edition.papers.edition]


@pytest.mark.parametrize("name", ["source.yml", "neighbours.json"])
def test_one_changed_file_of_a_kept_edition_is_named(tmp_path: Path, name: str) -> None:
    edition = ready(NEIGHBOURS, "neighbours.json")
    write_edition(edition, tmp_path)
    path = tmp_path / NEIGHBOURS / edition.papers.edition / name
    path.write_bytes(path.read_bytes().replace(b"May", b"June").replace(b"very close", b"close"))
    expected = "its papers: title" if name == "source.yml" else name
    assert find_differences(edition, tmp_path) == (expected,)


def test_an_edition_that_is_damaged_is_not_compared_with(tmp_path: Path) -> None:
    edition = ready(WORKFORCE, "figures.arrow")
    write_edition(edition, tmp_path)
    home = tmp_path / WORKFORCE / edition.papers.edition
    (home / "figures.arrow").write_bytes(b"no figures at all")
    with pytest.raises(EditionDamaged, match=r"figures\.arrow is not the one its papers describe"):
        compare_editions(Edition(home), edition.papers, edition.files)


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / NEIGHBOURS).write_text("a file in the place of a folder", encoding="utf-8")
    with pytest.raises(OutputNotWritable, match=rf"The edition {NEIGHBOURS} .+ cannot be written \("):
        write_edition(ready(NEIGHBOURS, "neighbours.json"), tmp_path)
