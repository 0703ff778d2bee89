"""What a reader meets who stops early, and what a shell and a person can ask of the command itself."""

import subprocess
import sys
from importlib.metadata import version

import pytest

COMMAND = (sys.executable, "-m", "scrutiny")
PRINT = """
import sys
from scrutiny.cli.output import ignore_broken_pipe

ignore_broken_pipe()
for line in range(100_000):
    print(line)
print("complained", file=sys.stderr)
sys.exit(3)
"""


def stop_reading_after_a_line(*words: str) -> tuple[int, str, str]:
    """Run a command and read its first line; give how it ended, that line, and what it complained of."""
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout
        assert running.stderr
        first = running.stdout.readline()
        running.stdout.close()
        complained = running.stderr.read()
    return running.returncode, first, complained


@pytest.mark.parametrize("words", [("evidence", "show", "leeds"), ("councils", "--json")])
def test_a_command_whose_reader_stops_ends_with_0_and_no_word(words: tuple[str, ...]) -> None:
    ended, first, complained = stop_reading_after_a_line(*COMMAND, *words)
    assert (ended, complained) == (0, "")
    assert first


def test_a_command_whose_reader_stops_keeps_its_own_exit_code_and_its_complaints() -> None:
    assert stop_reading_after_a_line(sys.executable, "-c", PRINT) == (3, "0\n", "complained\n")


def test_the_version_is_said() -> None:
    ended = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (0, f"scrutiny-workbook {version('scrutiny-workbook')}\n")


def test_a_shell_is_told_how_a_command_goes_on() -> None:
    asked = {"COMP_WORDS": "scrutiny evidence sh", "COMP_CWORD": "2", "_SCRUTINY_COMPLETE": "complete_bash"}
    program = "import sys; sys.argv = ['scrutiny']; from scrutiny.__main__ import main; main()"
    ended = subprocess.run(
        [sys.executable, "-c", program], env=asked, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout.split()) == (0, ["show"])
