"""What an address may ask for: an exact council, a listed workbook, and nothing else."""

from datetime import date
from pathlib import Path

import papermill
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrutiny.app.admission import admit, resolve_council
from scrutiny.errors import ParametersBroken, UnknownCouncil, UnknownWorkbook
from scrutiny.files import paths
from scrutiny.register.councils import list_councils
from scrutiny.register.workbooks import Workbook, list_workbooks

TODAY = date(2026, 4, 1)
SLUGS = {council.slug for council in list_councils()}


@pytest.fixture
def parameters(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The parameters of one council, made up for the test."""
    (tmp_path / "councils").mkdir()
    (tmp_path / "defaults.yml").write_text('committee: Scrutiny\nneighbour_model: "2025"\n', "utf-8")
    (tmp_path / "councils" / "portsmouth.yml").write_text("council: portsmouth\n", "utf-8")
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)


@pytest.mark.usefixtures("parameters")
def test_what_is_let_in_carries_parameters_that_we_made() -> None:
    admitted = admit("portsmouth", "our-council", TODAY)
    assert (admitted.council.name, admitted.workbook.notebook) == ("Portsmouth", "01_our_council")
    assert admitted.parameters == {
        "council": "portsmouth",
        "committee": "Scrutiny",
        "neighbour_model": "2025",
        "local_figures": "",
        "inspection_report": "",
        "inspection": "",
        "inspection_stage": "after",
        "intervention": "",
        "risk_steps": "5",
        "next_meeting": "",
        "pre_election": "",
        "mode": "briefing",
        "review": "2025-26",
        "as_at": "2026-04-01",
    }


@pytest.mark.parametrize(
    "slug",
    [
        "",
        "Portsmouth",
        "PORTSMOUTH",
        "Portsmouth City Council",
        "E06000044",
        " portsmouth",
        "portsmouth ",
        "portsmouth\n",
        "portsmouth\0",
        "%70ortsmouth",
        "portsmouth%20",
        "../portsmouth",
        "portsmouth/",
        "portsmouth'; import os #",
    ],
)
@pytest.mark.usefixtures("parameters")
def test_only_the_exact_slug_of_a_council_is_let_in(slug: str) -> None:
    with pytest.raises(UnknownCouncil):
        admit(slug, "our-council", TODAY)


@given(st.text().filter(lambda text: text not in SLUGS))
def test_nothing_that_is_not_in_the_register_is_let_in(anything: str) -> None:
    with pytest.raises(UnknownCouncil):
        admit(anything, "our-council", TODAY)


@pytest.mark.parametrize(
    "workbook", ["", "Our council", "OUR-COUNCIL", "01_our_council.ipynb", "../our-council"]
)
@pytest.mark.usefixtures("parameters")
def test_a_workbook_that_is_not_listed_is_refused(workbook: str) -> None:
    with pytest.raises(UnknownWorkbook):
        admit("portsmouth", workbook, TODAY)


@pytest.mark.usefixtures("parameters")
def test_a_council_without_parameters_is_refused_in_words() -> None:
    with pytest.raises(ParametersBroken, match=r"parameters/councils/leeds\.yml"):
        admit("leeds", "our-council", TODAY)


@pytest.mark.usefixtures("parameters")
@pytest.mark.parametrize("workbook", list_workbooks(), ids=lambda workbook: workbook.notebook)
def test_every_workbook_declares_exactly_the_parameters_it_is_given(workbook: Workbook) -> None:
    declared = papermill.inspect_notebook(str(workbook.path))
    assert set(declared) == set(admit("portsmouth", workbook.slug, TODAY).parameters)


@pytest.mark.parametrize(
    ("asked", "slug"),
    [
        ("rich", "richmond-upon-thames"),
        ("Bournem", "bournemouth-christchurch-and-poole"),
        ("Wight", "isle-of-wight"),
        ("St. Hel", "st-helens"),
        ("York", "york"),
        ("851", "portsmouth"),
    ],
)
def test_part_of_a_name_that_only_one_council_has_finds_it(asked: str, slug: str) -> None:
    assert resolve_council(asked).slug == slug


@pytest.mark.parametrize("asked", ["", " ", "?", "London", "Yorks", "north", "E0600004", "85", "Porstmouth"])
def test_part_of_a_name_that_several_councils_have_or_none_finds_none(asked: str) -> None:
    with pytest.raises(UnknownCouncil):
        resolve_council(asked)
