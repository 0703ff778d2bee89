"""A program that reads a file is bounded by the time it works, and never called slow for having waited."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import indent

import pytest
from pydantic import BaseModel
from tests.working_time import seconds_worked

from scrutiny.errors import ComputerBusy
from scrutiny.files.confinement import program, running
from scrutiny.files.confinement.running import NoAnswer, read_confined

Run = Callable[..., "Answer | NoAnswer"]
NAMES = "RLIMIT_AS, RLIMIT_CORE, RLIMIT_CPU, getrlimit"
GIVE_BACK = 'return {"length": len(content)}'


class Answer(BaseModel):
    """What the made-up programs answer."""

    length: int


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a program of some lines that read a file's content, on a file of four bytes."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def run(lines: str, first: str = "") -> Answer | NoAnswer:
        imports = "import os, sys, time\nfrom scrutiny.files.confinement import program"
        reading = f"def read(content):\n{indent(lines, '    ')}"
        text = f"{imports}\n{first}\n{reading}\nprogram.answer(read)\n"
        (tmp_path / "made_up.py").write_text(text, encoding="utf-8")
        return read_confined("made_up", b"kite", Answer)

    return run


def test_a_program_answers_about_the_file_it_is_given(run: Run) -> None:
    assert run(GIVE_BACK) == Answer(length=4)


def test_a_program_that_waits_longer_than_it_may_work_is_not_refused(run: Run) -> None:
    assert run(f"time.sleep({program.SECONDS + 0.5})\n{GIVE_BACK}") == Answer(length=4)


@pytest.mark.parametrize("limits", ["", "sys.modules['resource'] = None"], ids=["by the system", "by itself"])
def test_a_program_that_works_for_ever_is_ended_at_its_limit_of_work(run: Run, limits: str) -> None:
    """The second stands for Windows, which has no module of that name."""
    before = seconds_worked()
    assert run("while True: pass", first=f"{limits}\nprogram.SECONDS = 2") is NoAnswer.OUT_OF_TIME
    assert 1 < seconds_worked() - before < 4


def test_a_program_that_waits_for_ever_ends_by_the_clock_in_a_sentence_that_does_not_blame_the_file(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "SECONDS_BY_THE_CLOCK", 1)
    with pytest.raises(ComputerBusy) as refusal:
        run("time.sleep(600)")
    met, to_do = str(refusal.value).splitlines()
    assert met.startswith("This computer was too busy to open the file within 1 second")
    assert to_do.startswith("Try again")


@pytest.mark.long
@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no niceness to give")
def test_a_program_that_is_starved_by_others_is_not_refused(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two programs that never rest for each core leave a program of the lowest priority next to nothing."""
    monkeypatch.setattr(running, "SECONDS_BY_THE_CLOCK", 600)
    spin = [sys.executable, "-c", "import time\nend = time.time() + 600\nwhile time.time() < end: pass"]
    crowd = [subprocess.Popen(spin) for _ in range(2 * (os.cpu_count() or 1))]
    try:
        work = "os.nice(19)\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass\n"
        assert run(work + GIVE_BACK) == Answer(length=4)
    finally:
        for spinning in crowd:
            spinning.kill()
            spinning.wait()


def test_a_program_that_needs_too_much_memory_ends_badly_and_takes_nothing_with_it(run: Run) -> None:
    pytest.importorskip("resource", reason="this system has no limits of memory that a process can set")
    assert run(f"bytearray(2 * {program.MEMORY})\n{GIVE_BACK}") is NoAnswer.ENDED_BADLY


@pytest.mark.parametrize(
    ("lines", "failure"),
    [
        ("os.abort()", NoAnswer.ENDED_BADLY),
        ("os._exit(1)", NoAnswer.ENDED_BADLY),
        ('return {"length": "kites"}', NoAnswer.NONSENSE),
        ('sys.stdout.write("kites"); return {}', NoAnswer.NONSENSE),
        ("while True: sys.stdout.write('kites' * 100_000)", NoAnswer.TOO_LONG),
    ],
)
def test_each_way_of_giving_no_answer_is_told_apart(run: Run, lines: str, failure: NoAnswer) -> None:
    assert run(lines) is failure


def test_the_limits_are_taken_before_anything_of_the_file_is_read(run: Run) -> None:
    pytest.importorskip("resource", reason="this system has no limits that a process can set")
    taken = "sum(getrlimit(kind)[0] for kind in (RLIMIT_AS, RLIMIT_CPU, RLIMIT_CORE))"
    answer = run(f'from resource import {NAMES}\nreturn {{"length": {taken}}}')
    assert answer == Answer(length=program.MEMORY + program.SECONDS)
