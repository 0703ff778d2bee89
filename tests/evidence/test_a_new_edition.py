"""A new year's figures are new files alone: what it is made from is data, and the newest is chosen by it."""

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from rich.console import Console
from tests.evidence.published_files import DICTIONARY, WORKFORCE

from scrutiny.briefing import prepare_briefing
from scrutiny.cli.saying_builds import print_build
from scrutiny.editions import find_edition, find_editions
from scrutiny.errors import CuratedFileBroken, EditionKept, SourceNotAsExpected
from scrutiny.evidence.building import build_evidence, make_neighbours, make_papers
from scrutiny.evidence.council_evidence import read_evidence
from scrutiny.evidence.keeping import Build, ReadyEdition, compare_with_kept, find_differences
from scrutiny.evidence.neighbours import NEIGHBOURS, group_neighbours, list_models, list_neighbours
from scrutiny.evidence.sources.issued import list_issued, read_issued
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.tables import unpack_figures
from scrutiny.files import paths
from scrutiny.parameters import read_parameters
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import admit_council

if TYPE_CHECKING:
    from tests.evidence.conftest import AlteredCopies

STAFF = "childrens_social_work_workforce"
SHIPPED = paths.ISSUED
MARCH_2028 = "46813"  # as a spreadsheet counts days
# The department has put its table into a CSV, and has other words over every column.
RANKS = range(1, 11)
NAMED = f"""
title: Children's services statistical neighbours, model of June 2027
publisher: Department for Education
published: "2027-06"
address: https://www.gov.uk/government/publications/made-up
covers: Ten neighbours for each of 153 authorities
official: true
tables:
  neighbours:
    file: neighbours-2027-06/model.csv
    columns:
      authority: Authority
{"".join(f"      neighbour_{rank}: Nearest {rank}{chr(10)}" for rank in RANKS)}
{"".join(f"      closeness_{rank}: Likeness {rank}{chr(10)}" for rank in RANKS)}
"""


def write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


@pytest.fixture
def editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the editions that are kept, which commands and pages take for those of the package."""
    shutil.copytree(paths.EDITIONS, tmp_path / "editions")
    monkeypatch.setattr(paths, "EDITIONS", tmp_path / "editions")
    monkeypatch.setattr(paths, "ISSUED", tmp_path / "issued")
    yield tmp_path / "editions"
    group_neighbours.cache_clear()


@pytest.fixture
def make_2027(editions: Path, tmp_path: Path) -> Callable[[], Build]:
    """Make the neighbours of 2027 from two files: the department's, and the one that names the edition."""
    numbers = [council.number for council in list_councils()]
    rows = [
        {"Authority": number}
        | {f"Nearest {rank}": numbers[(place + rank) % len(numbers)] for rank in RANKS}
        | {f"Likeness {rank}": "Very close" for rank in RANKS}
        for place, number in enumerate(numbers)
    ]
    write(tmp_path / "published/neighbours-2027-06/model.csv", pd.DataFrame(rows).to_csv(index=False))
    write(tmp_path / "issued" / NEIGHBOURS / "2027.yml", NAMED)

    def make() -> Build:
        published = tmp_path / "published"
        made = make_neighbours(published, Places.of(list_councils(), ()))
        ready = tuple(ReadyEdition(make_papers(edition, published), edition.files) for edition in made)
        changes = tuple(compare_with_kept(edition, editions) for edition in ready)
        return Build(editions, ready, changes, with_reports=True)

    return make


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_an_edition_of_2027_is_made_from_two_new_files_and_no_changed_line(
    make_2027: Callable[[], Build], editions: Path
) -> None:
    before, older = contents(editions), list_models()
    build = make_2027()
    assert contents(editions) == before, "it is said before it is written"
    (change,) = build.changes
    assert (change.edition, change.against, change.is_new) == ("2027", older[0], True)
    assert (change.rows, change.added > 1000, change.removed > 1000) == (1530, True, True)
    build.write()
    after = contents(editions)
    assert {name: after[name] for name in before} == before
    assert {name for name in after if name not in before} == {
        f"{NEIGHBOURS}/2027/neighbours.json",
        f"{NEIGHBOURS}/2027/source.yml",
    }


def test_the_new_edition_is_chosen_as_the_newest_and_the_older_can_still_be_named(
    make_2027: Callable[[], Build],
) -> None:
    older = list_models()
    was = [neighbour.neighbour for neighbour in list_neighbours("leeds")]
    make_2027().write()
    assert list_models() == ["2027", *older]
    assert find_edition(NEIGHBOURS).papers.title.endswith("model of June 2027")
    slugs = [council.slug for council in list_councils()]
    place = slugs.index("leeds")
    assert [neighbour.neighbour for neighbour in list_neighbours("leeds")] == slugs[place + 1 : place + 11]
    assert [neighbour.neighbour for neighbour in list_neighbours("leeds", older[0])] == was
    assert read_parameters(admit_council("leeds")).neighbour_model == "2027"
    assert read_evidence(admit_council("leeds"), older[0]).neighbour_model == older[0]
    evidence = prepare_briefing("leeds", "Scrutiny", "", "2026-11-23").evidence
    assert (evidence.neighbour_model, evidence.neighbours[0].neighbour) == ("2027", slugs[place + 1])


def test_the_same_again_is_left_and_other_content_is_refused_by_name(
    make_2027: Callable[[], Build], editions: Path, tmp_path: Path
) -> None:
    make_2027().write()
    kept = contents(editions)
    make_2027().write()
    assert contents(editions) == kept
    file = tmp_path / "published/neighbours-2027-06/model.csv"
    write(file, file.read_text("utf-8").replace("Very close", "Close", 1))
    build = make_2027()
    assert find_differences(build.ready[0], editions) == (
        "neighbours.json",
        "its papers: read_from, files",
    )
    with pytest.raises(EditionKept, match=r"statistical_neighbours 2027 \(neighbours\.json, its papers"):
        build.write()
    assert contents(editions) == kept


@pytest.mark.parametrize(
    ("written", "met", "to_do"),
    [
        ("title: [unclosed\n", "2027.yml, line 1", ""),
        (NAMED + "pages: 12\n", "'pages' is not a name that may stand here", "Correct it there."),
        (NAMED + 'edition: "2026"\n', "'edition' is said by where the file is", "Take the line out."),
        (NAMED.replace("neighbours:\n", "others:\n"), "needs 'neighbours' among its tables", "Add it there"),
        (NAMED.replace("official: true\n", ""), "'official' is missing", "Correct it there."),
        (NAMED.replace("title:", "title: one\ntitle:"), "'title' is written twice", "Keep one"),
        (
            NAMED.replace("Nearest 2", "Nearest 3"),
            "a heading stands under two of our words",
            "Correct it there.",
        ),
        (
            NAMED.replace("Nearest 2", "Nearest Two"),
            "has no column Nearest Two",
            "say so in the edition's own file",
        ),
        (NAMED.replace("    file:", "    heading_row: 0\n    file:"), "heading_row", "Correct it there."),
    ],
)
def test_a_slip_in_the_file_of_an_edition_is_said(
    make_2027: Callable[[], Build], tmp_path: Path, written: str, met: str, to_do: str
) -> None:
    write(tmp_path / "issued" / NEIGHBOURS / "2027.yml", written)
    with pytest.raises((CuratedFileBroken, SourceNotAsExpected)) as refusal:
        make_2027()
    said, _, remedy = str(refusal.value).partition("\n")
    assert met in said
    assert to_do in remedy


@pytest.mark.parametrize("name", ["2027-4", "27", "newest", "2027-13-45-1", "2027.1", "2027-13"])
def test_a_name_that_would_not_sort_as_a_day_is_no_name_of_an_edition(
    make_2027: Callable[[], Build], tmp_path: Path, name: str
) -> None:
    write(tmp_path / "issued" / NEIGHBOURS / f"{name}.yml", NAMED)
    with pytest.raises(
        CuratedFileBroken, match=r"is not named as an edition\.\nAn edition is named by its year"
    ):
        make_2027()


def test_an_edition_that_nobody_names_is_asked_for(editions: Path) -> None:
    assert editions.is_dir()
    with pytest.raises(CuratedFileBroken, match=r"No edition of statistical_neighbours is named"):
        read_issued(NEIGHBOURS)


def test_a_second_edition_of_a_month_comes_after_the_first(tmp_path: Path, editions: Path) -> None:
    for name in ("2027-04", "2027-04.2", "2026-12", "2027"):
        write(tmp_path / "issued" / NEIGHBOURS / f"{name}.yml", NAMED)
        (editions / NEIGHBOURS / name).mkdir()
    assert list_issued(NEIGHBOURS) == ["2027-04.2", "2027-04", "2027", "2026-12"]
    assert [edition.folder.name for edition in find_editions(NEIGHBOURS)][:4] == list_issued(NEIGHBOURS)


@pytest.mark.long
def test_a_whole_build_takes_a_new_years_statistic_and_says_it_before_it_writes_it(
    altered: "AlteredCopies", editions: Path
) -> None:
    """A year of the workforce, and the dictionary that says when it came out: a file of data for each."""
    shutil.copytree(SHIPPED, paths.ISSUED)
    newest = list_issued(STAFF)[0]
    name_again(STAFF, "2027", WORKFORCE, "workforce-2027.csv")
    name_again("indicators", "2028-03", DICTIONARY, "dictionary-2028.csv")
    rows = read_text(altered.published / WORKFORCE)
    another = rows[rows["time_period"].eq(rows["time_period"].max())].assign(time_period="2027")
    pd.concat([rows, another]).to_csv(altered.folder / "workforce-2027.csv", index=False)
    said = read_text(altered.published / DICTIONARY)
    issued = said["Last Update"].mask(said["Last Update"].str.isdigit(), MARCH_2028)
    said.assign(**{"Last Update": issued}).to_csv(altered.folder / "dictionary-2028.csv", index=False)
    before = contents(editions)
    build = build_evidence(altered.folder, editions, altered.published.parent / "reports")
    printed = io.StringIO()
    print_build(build, Console(file=printed, width=200))
    (line,) = (line.split() for line in printed.getvalue().splitlines() if STAFF in line)
    assert (line[1:3], line[-2:]) == (["2027", newest], ["is", "new"])
    assert contents(editions) == before
    build.write()
    after = contents(editions)
    assert {name: after[name] for name in before} == before
    assert {name.rpartition("/")[0] for name in after if name not in before} == {
        f"{STAFF}/2027",
        "indicators/2028-03",
    }
    held = unpack_figures({STAFF: find_edition(STAFF).read("figures.arrow")})
    assert set(held["period"]) == {*rows["time_period"], "2027"}


def read_text(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")


def name_again(source: str, edition: str, file: str, another: str) -> None:
    """Name a new edition as one would by hand: the last one's file, with another file of the publisher."""
    text = (paths.ISSUED / source / f"{list_issued(source)[0]}.yml").read_text("utf-8")
    assert file in text
    write(paths.ISSUED / source / f"{edition}.yml", text.replace(file, another))
