"""A few of the damaged inputs that a tool reads by the thousand: no reader crashes, or takes too much."""

import subprocess
import sys
from pathlib import Path

import pytest

FUZZER = Path(__file__).resolve().parents[2] / "tools" / "fuzz_readers.py"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a system on which a process can be parted in two")
def test_damaged_inputs_neither_crash_a_reader_nor_take_more_than_they_may() -> None:
    words = [sys.executable, str(FUZZER), "--times", "25", "--seed", "7"]
    ended = subprocess.run(words, capture_output=True, check=False, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    for reader in ("reports", "documents", "spreadsheets", "parameters", "prompts", "imports"):
        assert f"{reader}: 25 inputs, 0 faults" in ended.stdout
