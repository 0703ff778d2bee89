"""Files made to take the process, its time or its memory: each is one sentence, in a process of its own."""

import runpy
import string
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

READ = """
import resource, sys
from pathlib import Path
from scrutiny.curated.reading import read_lined
from scrutiny.errors import PromptsBroken
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000))
for path in sorted(Path(sys.argv[1]).iterdir()):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    try:
        read_lined(path, path.name, PromptsBroken)
        said = "read"
    except PromptsBroken as refused:
        said = str(refused).splitlines()[0]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - before < 5, path.name
    print(said)
"""
FULL = 99_000
LIMITED = pytest.mark.skipif(sys.platform != "linux", reason="limits of a process are set as Linux sets them")


def make_alias_bomb() -> str:
    letters = string.ascii_lowercase[:10]
    lines = [f"- &a [{', '.join(['x'] * 9)}]"]
    for before, letter in pairwise(letters):
        lines.append(f"- &{letter} [{', '.join([f'*{before}'] * 9)}]")
    return "\n".join(lines)


HOSTILE = {
    "aliases.yml": (make_alias_bomb(), "line 1: & at the beginning of a value"),
    "aliased-to-itself.yml": ("a: &a [*a]", "line 1: & at the beginning of a value"),
    "braces.yml": ("{a: " * 20_000, "line 1: more than 30"),
    "brackets.yml": ("council: leeds\ncommittee: " + "[" * 60_000, "line 2: more than 30"),
    "brackets-closed.yml": ("[" * 500 + "]" * 500, "line 1: more than 30"),
    "brackets-on-lines.yml": ("[\n" * 40_000, "line 31: more than 30"),
    "dashes.yml": ("- " * 40_000, "line 1: more than 30"),
    "indents.yml": ("\n".join(" " * level + "a:" for level in range(400)), "line 31: more than 30"),
    "questions.yml": ("? " * 40_000, "line 1: more than 30"),
    "long-key.yml": ("x" * FULL + ": b", "line 1: "),
    "long-value.yml": ("a: " + "x" * FULL, "read"),
    "many-keys.yml": ("\n".join(f"k{number}: v" for number in range(10_000)), "read"),
    "many-values.yml": ("[" + "x," * 45_000 + "]", "read"),
    "open-quote.yml": ("a: '" + "x' " * 30_000, "line 1: an apostrophe, or more words"),
    "open-double-quote.yml": ('a: "' + "\\x41" * 24_000, "line 1: a double quote is opened and not closed"),
    "open-quotes-on-lines.yml": ("a: 'b\n" * 15_001, "line 1"),
    "colons.yml": ("a: " * 30_000, "line 1: a colon and a space"),
    "hashes.yml": ("a: b" + " #" * 45_000, "read"),
    "spaces.yml": ("a:" + " " * FULL + "@", "line 1: a value may not begin with @"),
    "tags.yml": ("- !x y\n" * 12_000, "line 1: ! at the beginning"),
    "documents.yml": ("---\na\n" * 15_000, "line 3: a line of dashes or dots begins a second document"),
    "directives.yml": ("%TAG ! tag:x,2000:\n" * 5_000 + "---\na: b", "line 2: "),
    "nothing-but-nul.yml": ("\0" * FULL, "line 1: a character that cannot be seen"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of hostile files, and one of 60 MB that takes no room on the disk."""
    for name, (written, _said) in HOSTILE.items():
        (tmp_path / name).write_text(written, "utf-8")
    with (tmp_path / "zz-60-megabytes.yml").open("wb") as opened:
        opened.truncate(60_000_000)
    return tmp_path


def expected() -> Iterator[str]:
    for name, (_written, said) in sorted(HOSTILE.items()):
        yield "read" if said == "read" else f"{name}, {said}"
    yield "zz-60-megabytes.yml: it is larger than 100 KB."


def read_all(folder: Path) -> list[str]:
    """Read every file of a folder in a process with limits, and give what is said of each, in order."""
    ended = subprocess.run(
        [sys.executable, "-c", READ, str(folder)], capture_output=True, text=True, timeout=120, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.splitlines()


@LIMITED
def test_a_hostile_file_costs_one_sentence_and_neither_time_nor_memory(folder: Path) -> None:
    for met, begins in zip(read_all(folder), expected(), strict=True):
        assert met.startswith(begins)


@LIMITED
def test_the_hostile_files_that_people_made_are_refused_too(shared: Path, tmp_path: Path) -> None:
    makers = runpy.run_path(str(shared / "cases" / "make_hostile.py"))["MAKERS"]
    names = sorted(name for name in makers if name.endswith(".yml"))
    for name in names:
        (tmp_path / name).write_bytes(makers[name]())
    said = dict(zip(names, read_all(tmp_path), strict=True))
    assert said["parameters-60000-brackets.yml"].startswith(
        "parameters-60000-brackets.yml, line 2: more than 30"
    )
    assert said["parameters-60-megabytes.yml"] == "parameters-60-megabytes.yml: it is larger than 100 KB."
    assert "read" not in said.values()
