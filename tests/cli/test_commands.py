"""The commands: what they print, how they end, and what they say when a request is wrong."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scrutiny.cli import main
from scrutiny.evidence.indicators import list_indicators
from scrutiny.evidence.inspections import list_inspections
from scrutiny.evidence.papers import list_papers
from scrutiny.files import paths
from scrutiny.register.councils import list_councils

Ended = tuple[int, str, str]
Command = Callable[..., Ended]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command as typed; give its exit code, what it printed and what it complained of."""

    def run(*words: str) -> Ended:
        monkeypatch.setattr(sys, "argv", ["scrutiny", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        code = ended.value.code
        return code if isinstance(code, int) else 0, said.out, said.err

    return run


def test_the_register_is_printed_as_json_with_just_its_five_words(command: Command) -> None:
    code, printed, _ = command("councils", "--json")
    councils = json.loads(printed)
    assert code == 0
    assert len(councils) == 153
    assert {
        "slug": "portsmouth",
        "name": "Portsmouth",
        "code": "E06000044",
        "number": "851",
        "region": "South East",
    } in councils


def test_the_register_is_printed_for_people_with_no_name_cut_short(command: Command) -> None:
    _, printed, _ = command("councils")
    assert [council.slug for council in list_councils() if council.slug not in printed] == []


def test_one_councils_evidence_is_printed_as_json(command: Command) -> None:
    code, printed, _ = command("evidence", "show", "sunderland", "--json")
    evidence = json.loads(printed)
    assert code == 0
    assert (evidence["council"], evidence["code"]) == ("sunderland", "E08000024")
    assert {figure["indicator"] for figure in evidence["figures"]} == {
        indicator.id for indicator in list_indicators()
    }
    assert all((figure["figure"] is None) != (figure["gap"] is None) for figure in evidence["figures"])
    inspections = [inspection for inspection in list_inspections() if inspection.council == "sunderland"]
    assert len(evidence["inspections"]) == len(inspections)
    assert set(evidence["inspections"][0]["judgements"]) == {
        "overall",
        "leaders",
        "help_and_protection",
        "in_care",
        "care_leavers",
    }


def test_one_indicator_is_printed_with_its_gaps_in_words_and_its_papers(command: Command) -> None:
    _, printed, _ = command("evidence", "show", "Sunderland", "agency_social_workers")
    assert "rounds to nought" in printed
    assert "childrens_social_work_workforce, agency_rate_fte" in printed
    assert "Department for Education, edition 2025" in printed


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["evidence", "show", "portsmoth"], "Did you mean: portsmouth?"),
        (["evidence", "show", "Cumbria CC"], "Did you mean: cumberland, westmorland-and-furness?"),
        (["batch", "--council", "Cardiff"], "it is in Wales, and only England is covered."),
        (["evidence", "show", "leeds", "children_in_car_rate"], "Did you mean: children_in_care_rate"),
        (["batch"], "No council was named"),
        (["batch", "--council", "nowhere"], "'nowhere' is not a council in the register"),
        (["batch", "--council", "leeds", "--workbook", "our_council"], "Workbooks are: 01_our_council"),
        (["batch", "--council", "leeds", "--as-at", "12/3/2026"], "Dates are written year-month-day"),
        (["batch", "--council", "leeds", "--out", "/proc/outputs"], "/proc/outputs/"),
        (["workbook", "--council", "portsmoth"], "Did you mean: portsmouth?"),
        (["app", "--proxy", "proxy.example.org"], "'proxy.example.org' is not the address of a proxy."),
        (
            ["app", "--certificate", "/nowhere/a.pem", "--key", "/nowhere/a.key"],
            "/nowhere/a.pem is not there.",
        ),
        (["app", "--certificate", "/nowhere/a.pem"], "--certificate was given without --key."),
        (["app", "--public-url", "scrutiny.example.gov.uk"], "it does not begin with https://"),
        (["lab", "--council", "portsmoth"], "Did you mean: portsmouth?"),
        (["evidence", "build", "--from", "/nowhere"], "is not in /nowhere"),
    ],
)
def test_a_wrong_request_ends_with_2_and_two_clear_sentences(
    command: Command, words: list[str], said: str
) -> None:
    code, printed, complained = command(*words)
    assert code == 2
    assert said in complained
    assert "Traceback" not in complained
    assert printed == ""
    assert len(complained.strip().splitlines()) == 2, "what was met, then what to do"


def test_an_unknown_option_ends_with_2_and_no_traceback(command: Command) -> None:
    code, _, complained = command("batch", "--counsil", "leeds")
    assert code == 2
    assert "--counsil" in complained
    assert "Traceback" not in complained


def test_a_broken_parameter_file_fails_its_page_with_file_line_and_what_is_allowed(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "councils").mkdir()
    (tmp_path / "defaults.yml").write_text('committee: Scrutiny\nneighbour_model: "2025"\n')
    (tmp_path / "councils" / "leeds.yml").write_text("council: leeds\ncomittee: Children\n")
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
    code, _, complained = command("batch", "--council", "leeds", "--out", str(tmp_path / "out"))
    assert code == 1
    assert "parameters/councils/leeds.yml, line 2" in complained
    assert "Did you mean 'committee'?" in complained
    assert "Parameters are: council, committee, neighbour_model, local_figures" in complained


def test_a_missing_edition_stops_a_batch_before_any_page(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editions = tmp_path / "editions"
    editions.mkdir()
    for source in paths.EDITIONS.iterdir():
        if source.name != "inspection_reports":
            (editions / source.name).symlink_to(source)
    monkeypatch.setattr(paths, "EDITIONS", editions)
    list_papers.cache_clear()
    code, _, complained = command("batch", "--council", "leeds", "--out", str(tmp_path / "out"))
    assert code == 2
    assert "The package holds no edition of 'inspection_reports'" in complained
    assert not (tmp_path / "out").exists()


def test_a_damaged_evidence_file_stops_a_command_with_2_and_says_how_to_mend_it(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "EDITIONS", tmp_path)
    list_councils.cache_clear()
    code, _, complained = command("councils")
    list_councils.cache_clear()
    assert code == 2
    assert "no edition of 'register'" in complained
    assert "To put it back" in complained
