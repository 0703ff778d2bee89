"""What is kept in the repository, and the words and versions that may not drift from the code."""

import ast
import hashlib
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lib" / "scrutiny"
EDITIONS = PACKAGE / "evidence" / "editions"
MEGABYTE = 1_000_000
LARGEST_FILE = MEGABYTE
LARGEST_EVIDENCE = 6 * MEGABYTE


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Every file that git keeps."""
    if not (ROOT / ".git").exists():
        pytest.skip(f"needs the repository, and {ROOT} is not a clone of it")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    return [path for name in listed.stdout.split("\0") if (path := ROOT / name).is_file()]


def in_project(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


def test_no_file_outside_the_evidence_is_over_a_megabyte(tracked: list[Path]) -> None:
    outside = [path for path in tracked if not path.is_relative_to(EDITIONS)]
    assert in_project([path for path in outside if path.stat().st_size > LARGEST_FILE]) == []


def test_the_evidence_is_at_most_six_megabytes_in_all() -> None:
    assert sum(path.stat().st_size for path in EDITIONS.rglob("*") if path.is_file()) <= LARGEST_EVIDENCE


def test_outputs_are_made_and_never_kept(tracked: list[Path]) -> None:
    assert [name for name in in_project(tracked) if name.startswith("outputs/")] == ["outputs/.gitkeep"]


def test_nothing_shared_with_the_project_is_copied_into_it(tracked: list[Path], shared: Path) -> None:
    ours = [path for path in tracked if path.stat().st_size]
    sizes = {path.stat().st_size for path in ours}
    theirs = [path for path in shared.rglob("*") if path.is_file() and path.stat().st_size in sizes]
    contents = {hashlib.sha256(path.read_bytes()).digest() for path in theirs}
    copied = [path for path in ours if hashlib.sha256(path.read_bytes()).digest() in contents]
    assert in_project(copied) == []


def test_the_version_is_the_first_of_the_changelog() -> None:
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    headings = re.findall(r"^##? \[?v?(\d+\.\d+\.\d+)", read("CHANGELOG.md"), re.MULTILINE)
    assert headings[:1] == [version]


def classes_in(module: Path) -> dict[str, set[str]]:
    """Give each public class of a module, with the names of the classes it is made from."""
    return {
        node.name: {ast.unparse(base) for base in node.bases}
        for node in ast.parse(module.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }


def undefined(words: set[str], document: str) -> list[str]:
    known = set(re.findall(r"\w+", read(document)))
    return sorted(words - known)


def classes_of_package() -> dict[str, set[str]]:
    """Give every public class of the package, with the names of the classes it is made from."""
    return {name: bases for module in PACKAGE.rglob("*.py") for name, bases in classes_in(module).items()}


def errors_among(classes: dict[str, set[str]], first: str = "ScrutinyError") -> set[str]:
    """Name the classes that are errors of ours, and those made from them, wherever they stand."""
    found = {first}
    while more := {name for name, bases in classes.items() if bases & found} - found:
        found |= more
    return found


def test_every_error_a_person_can_meet_is_explained() -> None:
    assert undefined(errors_among(classes_of_package()), "docs/ERRORS.md") == []


def test_every_word_we_use_is_in_the_glossary() -> None:
    classes = classes_of_package()
    assert undefined(set(classes) - errors_among(classes, "Exception"), "docs/GLOSSARY.md") == []


def test_an_error_made_from_an_error_is_one() -> None:
    classes = {"ScrutinyError": {"Exception"}, "A": {"ScrutinyError"}, "B": {"A"}, "Other": {"StrEnum"}}
    assert errors_among(classes) == {"ScrutinyError", "A", "B"}
