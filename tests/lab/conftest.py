"""What the tests of a real JupyterLab share: one opened as the command opens it, and ended after them."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PATIENCE = 120
OPEN = """
import signal
import sys
from pathlib import Path
from scrutiny.register.finding import admit_council
from scrutiny.lab import open_lab, prepare_desk

# As from a terminal: tests run in the background of a script hand on that they are deaf to Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)
desk = prepare_desk(admit_council("leeds"), Path(sys.argv[1]), lambda workbook: f"http://127.0.0.1/{workbook.slug}")
sys.exit(open_lab(desk, browser=False))
"""


@dataclass(frozen=True)
class Lab:
    """A JupyterLab that answers: its address and token, where it notes what runs, and what opened it."""

    address: str
    token: str
    runtime: Path
    process: subprocess.Popen[bytes]

    def press_ctrl_c(self) -> int:
        """Stop it as a terminal does, which tells every process of it; give how the command ends."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.wait(PATIENCE)


@pytest.fixture(autouse=True)
def own_signatures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have notebooks signed by a secret of the test's own."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "DATA_DIR"))


@pytest.fixture
def open_lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], Lab]]:
    """Give what opens JupyterLab on a desk; nothing of the person's own is read or written."""
    for own in ("CONFIG_DIR", "RUNTIME_DIR", "LAB_SETTINGS_DIR", "LAB_WORKSPACES_DIR"):
        monkeypatch.setenv(f"JUPYTER{'' if own.startswith('LAB') else '_'}{own}", str(tmp_path / own))
    opened: list[subprocess.Popen[bytes]] = []
    # JupyterLab minds Ctrl-C where a person sits at a terminal.
    ours, theirs = os.openpty()

    def start(desk: Path) -> Lab:
        command = [sys.executable, "-c", OPEN, str(desk)]
        with (tmp_path / "said").open("wb") as said:
            process = subprocess.Popen(
                command, stdin=theirs, stdout=said, stderr=said, start_new_session=True
            )
        opened.append(process)
        return _find(tmp_path / "RUNTIME_DIR", process)

    yield start
    for process in opened:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(PATIENCE)
    os.close(ours)
    os.close(theirs)


def _find(runtime: Path, process: subprocess.Popen[bytes]) -> Lab:
    for _ in range(PATIENCE * 10):
        for found in runtime.glob("jpserver-*.json"):
            if content := found.read_text("utf-8"):
                told = json.loads(content)
                return Lab(told["url"], told["token"], runtime, process)
        assert process.poll() is None, "JupyterLab has ended"
        time.sleep(0.1)
    pytest.fail("JupyterLab does not answer")
