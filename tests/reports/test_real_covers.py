"""Real reports whose covers name their council as people do, by what a person reads in each."""

from pathlib import Path

import pytest
from tests.reports.conftest import open_here

from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.reports.reading import read_report, understand_report
from scrutiny.vocabulary import EventKind, Judgement

ORDER = (
    Judgement.OVERALL,
    Judgement.LEADERS,
    Judgement.HELP_AND_PROTECTION,
    Judgement.IN_CARE,
    Judgement.CARE_LEAVERS,
)
LETTERS = {"inadequate": "I", "requires improvement": "R", "good": "G", "outstanding": "O", "None": "-"}
# The council, the days on site, the grades in that order, the lead inspector, and how many items or
# recommendations are listed: each read by a person from the pages.
READ_BY_EYE = {
    "2015-03-20_leicester": ("leicester", "2015-01-14", "2015-02-04", "I I I R R", "Carolyn Spray", 24),
    "2015-09-15_cheshire-east": (
        "cheshire-east",
        "2015-07-06",
        "2015-07-30",
        "R R R R R",
        "Sarah Urding",
        17,
    ),
    "2017-06-13_derby": ("derby", "2017-03-06", "2017-03-30", "G G R G G", "Karen Wareing", 11),
    "2022-09-05_nottingham": ("nottingham", "2022-07-11", "2022-07-22", "I R I R -", "Andy Waugh", 8),
    "2023-12-15_isle-of-wight": (
        "isle-of-wight",
        "2023-10-30",
        "2023-11-03",
        "G G R G G",
        "Amanda Maxwell",
        4,
    ),
    "2025-07-08_derby": ("derby", "2025-05-19", "2025-05-23", "O O O O O", "Margaret Burke", 1),
}


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    """The reports, apart from those that are counted elsewhere."""
    kept = shared / "cases" / "reports"
    if not kept.is_dir():
        pytest.skip("the real reports with everyday names on their covers are not at hand")
    return kept


def look(read: InspectionReport) -> tuple[str, str, str, str, str | None, int]:
    grades = " ".join(LETTERS[str(read.grade(judgement))] for judgement in ORDER)
    days = (read.inspected_from.isoformat(), read.inspected_to.isoformat())
    return (read.authority.slug, *days, grades, read.lead_inspector, len(read.improvements))


@pytest.mark.parametrize("name", READ_BY_EYE)
def test_each_is_read_as_a_person_reads_it(folder: Path, name: str) -> None:
    read = understand_report(open_here((folder / f"{name}.pdf").read_bytes()))
    assert look(read) == READ_BY_EYE[name]
    assert (read.not_read, read.named) == ((), "")
    assert (read.event is EventKind.OLDER) is (name < "2018")


def test_every_one_at_hand_is_held(folder: Path) -> None:
    assert {path.stem for path in folder.glob("*.pdf")} == set(READ_BY_EYE)


@pytest.mark.parametrize(
    ("name", "slug"), [("ilacs_isle_of_wight", "isle-of-wight"), ("ilacs_derby_city", "derby")]
)
def test_the_made_ones_are_read_for_their_council(shared: Path, name: str, slug: str) -> None:
    path = shared / "cases" / "files" / f"{name}.pdf"
    if not path.is_file():
        pytest.skip("the made reports with everyday names on their covers are not at hand")
    read = read_report(path)
    assert (read.authority.slug, read.not_read, len(read.improvements)) == (slug, (), 2)
