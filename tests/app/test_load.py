"""A review that many have open and save in at once loses nothing; what that costs is measured elsewhere."""

import subprocess
import sys
from pathlib import Path

LOAD = Path(__file__).resolve().parents[2] / "tools" / "load_review.py"


def test_of_saves_through_many_sockets_none_is_lost_and_all_are_told() -> None:
    given = ("--sockets", "40", "--saves", "20", "--seconds", "3", "--idle", "1")
    loaded = subprocess.run(
        [sys.executable, str(LOAD), *given], capture_output=True, check=False, text=True, timeout=170
    )
    assert "61 saves acknowledged, 0 lost" in loaded.stdout, loaded.stdout + loaded.stderr
    assert loaded.returncode == 0
    told = int(loaded.stdout.rpartition("lost; ")[2].split(maxsplit=1)[0])
    assert told >= 40, loaded.stdout
