"""The commands on reports: what they print, and how they end."""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scrutiny.cli import main
from scrutiny.evidence.building import find_reports
from scrutiny.evidence.disagreements import compare_with_outcomes
from scrutiny.evidence.sources.inspection_reports import read_reports_at_hand
from scrutiny.vocabulary import ReadBy

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

Ended = tuple[int, str, str]
Command = Callable[..., Ended]
LEADERS = ("The impact of leaders on social work", "practice with children and families")
HELP = ("The experiences and progress of", "children who need help and protection")
IN_CARE = ("The experiences and progress of", "children in care")
CARE_LEAVERS = ("The experiences and progress of care", "leavers")


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command as typed; give its exit code, what it printed and what it complained of."""

    def run(*words: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["scrutiny", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        code = ended.value.code
        return code if isinstance(code, int) else 0, said.out, said.err

    return run


@pytest.fixture
def file(report: "MadePdf", tmp_path: Path) -> Path:
    """A made report on Leeds, in a file named by a day of publication."""
    path = tmp_path / "2025-08-01_leeds.pdf"
    path.write_bytes(report.content())
    return path


def test_a_report_is_printed_as_json_with_its_fields_and_no_others(command: Command, file: Path) -> None:
    code, printed, _ = command("report", "read", file, "--json")
    told = json.loads(printed)
    assert code == 0
    assert set(told) == {
        "authority",
        "code",
        "event",
        "framework",
        "inspected_from",
        "inspected_to",
        "published",
        "lead_inspector",
        "judgements",
        "improvements",
    }
    assert {key: told[key] for key in list(told)[:8]} == {
        "authority": "leeds",
        "code": "E08000035",
        "event": "standard",
        "framework": "ilacs-2023",
        "inspected_from": "2025-06-09",
        "inspected_to": "2025-06-20",
        "published": None,
        "lead_inspector": "Ada Quill",
    }
    assert told["judgements"]["help_and_protection"] == {
        "grade": "requires improvement",
        "page": 1,
        "note": None,
    }
    assert list(told["improvements"][0]) == ["text", "page", "area", "framework_tag"]
    assert told["improvements"][0]["framework_tag"] == {
        "written": "outcome 4, national framework",
        "kind": "outcome",
        "number": 4,
        "name": "children in care and care leavers have stable, loving homes",
        "outcome": "stable_homes",
        "edition": "2023",
        "note": None,
    }
    assert told["improvements"][1] == {
        "text": "Supervision of the kite makers.",
        "page": 2,
        "area": "leaders",
        "framework_tag": None,
    }


def test_a_report_is_printed_for_people_with_its_acknowledgement(command: Command, file: Path) -> None:
    code, printed, _ = command("report", "read", file)
    assert code == 0
    assert "Leeds (E08000035): standard" in printed
    assert "Published: the report does not say. Lead inspector: Ada Quill." in printed
    assert "2. Supervision of the kite makers. (page 2, leaders)" in printed
    assert "Open Government Licence v3.0" in printed


def test_a_grade_that_is_not_read_is_printed_with_the_page_to_look_at(
    command: Command, made: Callable[..., "MadePdf"], tmp_path: Path
) -> None:
    pdf = made().cover(
        ((LEADERS, "Satisfactory"), (HELP, "Good")), dates="Inspection dates: 8 to 19 June 2026"
    )
    (tmp_path / "report.pdf").write_bytes(pdf.content())
    _, printed, _ = command("report", "read", tmp_path / "report.pdf")
    assert "Not read, look at page 1." in printed
    assert "No list of what needs to improve was found" in printed


def test_a_file_that_is_no_report_ends_with_2_and_two_sentences(command: Command, tmp_path: Path) -> None:
    (tmp_path / "agenda.pdf").write_bytes(b"An agenda")
    code, printed, complained = command("report", "read", tmp_path / "agenda.pdf")
    assert (code, printed) == (2, "")
    assert len(complained.strip().splitlines()) == 2
    assert "it is not a PDF" in complained


def test_a_report_whose_cover_has_an_unknown_name_asks_for_the_council_and_is_read_with_it(
    command: Command, made: Callable[..., "MadePdf"], tmp_path: Path
) -> None:
    title = ("Inspection of Wessex Families Trust", "local authority children's services")
    path = tmp_path / "report.pdf"
    path.write_bytes(made().cover(((LEADERS, "Good"),), title=title).content())
    code, printed, complained = command("report", "read", path)
    assert (code, printed) == (2, "")
    assert "names 'Wessex Families Trust', which is no name we know for a council." in complained
    assert "scrutiny report read FILE --council NAME" in complained
    code, printed, _ = command("report", "read", path, "--council", "LB Barnet")
    assert code == 0
    assert "Barnet (E09000003)" in printed
    assert "Whoever gave it here says that the council is Barnet." in printed


def test_a_report_on_another_council_than_the_one_named_is_refused(command: Command, file: Path) -> None:
    code, printed, complained = command("report", "read", file, "--council", "barnet")
    assert (code, printed) == (2, "")
    assert complained.startswith("This report is about Leeds, and the council you named is Barnet.")


def test_a_folder_without_reports_is_said_to_have_none(command: Command, tmp_path: Path) -> None:
    code, _, complained = command("report", "check", tmp_path / "nowhere")
    assert code == 2
    assert "there are no PDF files in" in complained


def test_a_folder_is_checked_and_every_disagreement_is_listed(
    command: Command, made: Callable[..., "MadePdf"], file: Path
) -> None:
    """Walsall was inspected on those days of 2021, and its children in care were not inadequate."""
    joint = ("The experiences and progress of", "children in care and care leavers")
    rows = ((LEADERS, "Good"), (HELP, "Requires improvement to be good"), (joint, "Inadequate"))
    pdf = made().cover(
        (*rows, (("Overall effectiveness",), "Good")),
        title=("Inspection of Walsall local authority", "children's services"),
        dates="Inspection dates: 4 to 15 October 2021",
    )
    (file.parent / "walsall.pdf").write_bytes(pdf.content())
    (file.parent / "agenda.pdf").write_bytes(b"An agenda")
    code, printed, _ = command("report", "check", file.parent)
    assert code == 1
    assert "Not compared: 2025-08-01_leeds.pdf. newer than the official outcomes" in printed
    assert "walsall.pdf" in printed
    assert "in care" in printed
    assert "agenda.pdf" in printed
    assert (
        "1 of 3 reports compared with the official outcomes: 4 grades, 3 disagreements, 0 not read."
        in printed
    )


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ("9 to 20 June 2025", "newer than the official outcomes"),
        ("17 to 21 March 2025", "newer than the official outcomes"),
        ("6 to 17 May 2024", "no inspection of that council from that day"),
        ("1 to 17 May 2017", "since 2018"),
    ],
)
def test_a_report_that_is_not_compared_says_why(
    made: Callable[..., "MadePdf"], dates: str, said: str
) -> None:
    report = made().cover(((LEADERS, "Good"),), dates=f"Inspection dates: {dates}").read()
    outcome = compare_with_outcomes({"leeds.pdf": report})
    assert said in outcome.not_compared["leeds.pdf"]
    assert outcome.is_sound is ("no inspection" not in said)


def test_a_report_at_hand_becomes_an_inspection_read_by_us(file: Path) -> None:
    (report,) = read_reports_at_hand([file])
    inspection = report.inspection
    assert (report.path, inspection.council, inspection.read_by) == (file, "leeds", ReadBy.BY_US)
    assert (inspection.inspected_from, inspection.published) == (date(2025, 6, 9), date(2025, 8, 1))


def test_a_report_that_the_official_file_covers_is_left_to_it(
    made: Callable[..., "MadePdf"], tmp_path: Path
) -> None:
    pdf = made().cover(((LEADERS, "Good"),), dates="Inspection dates: 3 to 14 March 2025")
    covered, too_old_to_open = tmp_path / "2025-05-01_leeds.pdf", tmp_path / "2019-05-01_leeds.pdf"
    covered.write_bytes(pdf.content())
    assert read_reports_at_hand([too_old_to_open, covered]) == ()


def test_the_build_finds_reports_beside_the_publishers_files_or_where_it_is_told(file: Path) -> None:
    published = file.parent / "data"
    assert find_reports(published) == []
    assert find_reports(published, file.parent) == [file]
    (file.parent / "reports").mkdir()
    beside = file.rename(file.parent / "reports" / file.name)
    assert find_reports(published) == [beside]
