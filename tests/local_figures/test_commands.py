"""The commands about local figures: what they print, and how they end."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.local_figures.conftest import WriteCsv

from scrutiny.cli import main

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command as typed; give its exit code, what it printed and what it complained of."""

    def run(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["scrutiny", "local", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        code = ended.value.code
        return code if isinstance(code, int) else 0, said.out, said.err

    return run


def test_a_file_is_checked_and_what_is_in_it_said(command: Command, write_csv: WriteCsv) -> None:
    lines = [f"Visits [all],2025-{month:02},{month % 2 * 2 + 9}" for month in range(1, 13)]
    code, printed, _ = command("check", str(write_csv(*lines, "Visits [all],2026-02,40", "Moves,2026 Q1,3")))
    assert code == 0
    assert max(map(len, printed.splitlines())) <= 80
    visits, moves = printed.split("\n\n")[:2]
    assert [" ".join(line.split()) for line in visits.splitlines()] == [
        "Visits [all]",
        "Unit none given",
        "Newest 40 (February 2026)",
        "Range 9 to 40",
        "Figures 13, and 1 gap",
        "Periods months, January 2025 to February 2026",
        "Chart control chart",
        "Signals February 2026 (40): above the upper limit, a special cause.",
    ]
    assert "Newest     3 (2026 Q1)" in moves
    assert "read as 2 measures" in printed


def test_what_was_understood_of_a_file_is_said(command: Command, write_csv: WriteCsv) -> None:
    lines = ("A,Apr 2025,£5", "a,May 2025,*", "", "Source: our own system")
    code, printed, _ = command("check", str(write_csv(*lines)))
    assert code == 0
    said = printed.partition("How the file was read:\n")[2]
    assert [" ".join(part.split()) for part in said.split("\n- ")] == [
        "- Line 5 is not read: 'Source: our own system'.",
        "'a' (line 3) is read as the same measure as 'A' (line 2).",
        "'*' (line 3) is read as a figure kept back, since it could tell who a child is: a gap.",
    ]
    assert "Unit       £" in printed


def test_a_bad_file_ends_with_2_and_no_traceback(command: Command, write_csv: WriteCsv) -> None:
    code, printed, complained = command("check", str(write_csv("A,2026-04,lots")))
    assert (code, printed) == (2, "")
    assert "figures.csv, line 2: 'lots' is not a number" in complained
    assert "Traceback" not in complained


def test_the_template_is_written_and_can_be_checked(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "new.csv"
    assert command("template", str(path))[0] == 0
    code, printed, _ = command("check", str(path))
    assert code == 0
    assert "An invented measure" in printed
    assert command("template", str(path))[0] == 2
