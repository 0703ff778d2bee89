"""Ctrl-C ends a command with 130 and no traceback, whenever it comes."""

import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import typer

from scrutiny.batch import INTERRUPTED
from scrutiny.batch.pages import Page
from scrutiny.batch.reports import RunReport
from scrutiny.cli import serving

LEEDS = Page("leeds", "01_our_council")
# Reading the commands in takes about a second; here it takes as long as the test needs.
READING_IN = """
import signal, sys, time
from scrutiny.__main__ import main

# As from a terminal: tests run in the background of a script hand on that they are deaf to Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)

class Slow:
    def find_spec(name, *_):
        if name == "scrutiny.cli":
            print("reading in", flush=True)
            time.sleep(60)

sys.meta_path.insert(0, Slow)
main()
"""


def test_ctrl_c_while_the_commands_are_read_in_ends_without_a_word() -> None:
    command = [sys.executable, "-c", READING_IN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout
        assert running.stdout.readline() == "reading in\n"
        running.send_signal(signal.SIGINT)
        _, complained = running.communicate(timeout=30)
    assert (running.returncode, complained) == (INTERRUPTED, "")


def test_the_module_runs_the_commands_too() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "scrutiny", "councils", "--json"], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert '"portsmouth"' in ended.stdout


def report_of(*, interrupted: bool, not_tried: bool = False) -> RunReport:
    report = RunReport(Path("outputs"), "run", date(2026, 11, 23), "", frozenset({LEEDS}))
    report.interrupted = interrupted
    if not_tried:
        report.ask(LEEDS)
    else:
        report.record(LEEDS, "fingerprint")
    return report


def opened_after(report: RunReport, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ask for a workbook whose pages end as reported; give what was opened."""
    opened: list[str] = []
    monkeypatch.setattr(serving, "make_pages", lambda _pages, _as_at: report)
    monkeypatch.setattr(serving, "_serve", lambda _port, ip, _announce: opened.append(ip))
    serving.workbook("leeds")
    return opened


@pytest.mark.parametrize("not_tried", [True, False])
def test_a_workbook_that_was_asked_to_stop_does_not_open_the_app(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, not_tried: bool
) -> None:
    with pytest.raises(typer.Exit) as ended:
        opened_after(report_of(interrupted=True, not_tried=not_tried), monkeypatch)
    assert ended.value.exit_code == INTERRUPTED
    assert "The app was not opened" in capsys.readouterr().err


def test_a_workbook_opens_the_app_when_its_pages_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened_after(report_of(interrupted=False), monkeypatch) == ["127.0.0.1"]


def test_a_batch_asked_to_stop_ends_with_130_only_where_something_is_not_tried() -> None:
    assert report_of(interrupted=True, not_tried=True).exit_code == INTERRUPTED
    assert report_of(interrupted=True).exit_code == 0
