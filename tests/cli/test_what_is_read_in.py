"""What each command reads in before it answers: never more than it needs, so that it answers at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from scrutiny.cli import app

# What the commands themselves are made with; Typer has pydantic read an option that somebody typed.
TYPER = {"typer", "annotated_doc", "shellingham"}
PYDANTIC = {"pydantic", "pydantic_core", "annotated_types", "typing_extensions", "typing_inspection"}
REGISTER = TYPER | PYDANTIC | {"rapidfuzz", "yaml"}
# What pages are made with.
MAKERS = {
    "docx",
    "IPython",
    "matplotlib",
    "nbconvert",
    "pandas",
    "papermill",
    "scipy",
    "sqlalchemy",
    "statsmodels",
}
PROGRAM = """
import atexit, json, sys
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
from scrutiny.__main__ import main
sys.argv[0] = 'scrutiny'
main()
"""


def read_in_by(*words: str, **environment: str) -> set[str]:
    """Run a command as typed, and name the packages that it read in: Python's own and ours left out."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    # One package stands there unread, until its grammar is asked for.
    modules = set(json.loads(ended.stderr.splitlines()[-1])) - {"rfc3987_syntax"}
    packages = {module.split(".")[0] for module in modules} - set(sys.stdlib_module_names) - {"scrutiny"}
    # What compiled modules and Python's own start leave there.
    return {package for package in packages if not package.startswith(("_", "cython"))}


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        (["--help"], TYPER),
        (["--version"], TYPER),
        (["batch", "--help"], TYPER | PYDANTIC),
        (["papers", "--help"], TYPER | PYDANTIC),
        (["papers", "list"], TYPER | PYDANTIC),
        (["councils"], REGISTER | {"rich"}),
        (["evidence", "show", "leeds"], REGISTER | {"rich", "numpy", "pyarrow", "cloudpickle"}),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else "",
)
def test_a_command_reads_in_no_more_than_it_needs(words: list[str], needed: set[str]) -> None:
    assert read_in_by(*words) - needed == set()


def test_whoever_has_pages_made_reads_in_nothing_that_makes_them(tmp_path: Path) -> None:
    read_in = read_in_by(
        "batch", "--council", "rutland", "--workbook", "06_young_peoples_voice", "--out", str(tmp_path)
    )
    assert [*tmp_path.glob("*/rutland/06_young_peoples_voice.html")]
    assert read_in & MAKERS == set()


def test_a_shell_is_told_how_a_command_goes_on_without_reading_in_what_it_would_do() -> None:
    asked = {"COMP_WORDS": "scrutiny evidence sh", "COMP_CWORD": "2", "_SCRUTINY_COMPLETE": "complete_bash"}
    assert read_in_by(**asked) - TYPER - PYDANTIC == set()


@pytest.mark.parametrize("words", [[], ["evidence"], ["local"], ["report"], ["record"]], ids=str)
def test_every_command_is_listed_with_its_help_uncut(words: list[str]) -> None:
    listed = CliRunner().invoke(app, [*words, "--help"]).output.split("Commands:\n")[1].splitlines()
    assert listed
    assert [line for line in listed if not line.startswith("  ") or not line.endswith(".")] == []
    assert [line for line in listed if line.endswith("...")] == []
