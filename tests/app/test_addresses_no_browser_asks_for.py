"""What no browser would ask for is answered without a fault, a cookie or a traceback."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

FUZZER = Path(__file__).resolve().parents[2] / "tools" / "fuzz_addresses.py"


class Process(Protocol):
    pid: int


class App(Protocol):
    port: int
    process: Process

    def stop(self) -> tuple[int, str, str]: ...


def test_a_sample_of_requests_of_no_browser_finds_no_fault(start_app: Callable[..., App]) -> None:
    app = start_app()
    running = (
        "--running",
        str(app.port),
        str(app.process.pid),
        "--page",
        "/council/portsmouth/answers/answering",
    )
    asked = subprocess.run(
        [sys.executable, str(FUZZER), "--times", "150", "--at-once", "4", *running],
        capture_output=True,
        check=False,
        text=True,
    )
    assert "150 requests, 0 faults" in asked.stdout, asked.stdout + asked.stderr
    assert asked.returncode == 0, asked.stdout
    assert app.stop()[2] == ""
