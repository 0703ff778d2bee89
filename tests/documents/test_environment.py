"""The lists of what must be installed: pyproject.toml declares, the others may not drift from it."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
# The last two are a folder of tools, and what a program of the tests has from the system's own Python.
OURS = {"scrutiny", "tests", "bench_app", "fuzzing", "gi"}
LOCKS = ("requirements/workbook.txt", "requirements/test.txt")
# An older Playwright beside them, for Firefox.
FOR_FIREFOX = "requirements/firefox.txt"
# conda-forge's matplotlib brings a whole desktop toolkit; its base is what PyPI calls matplotlib.
CONDA_NAMES = {"matplotlib": "matplotlib-base"}
# conda-forge has no copy of one, and an old copy of the other for some systems only; pip brings them there
# with the project itself.
NOT_FROM_CONDA = {"pypdfium2", "psycopg-binary"}
REQUIREMENT = re.compile(r"([A-Za-z0-9_.-]+)\s*(.*)")
PIN = re.compile(r"^([a-z0-9-]+)==(\S+.*?) \\$", re.MULTILINE)


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def declared() -> dict[str, Any]:
    return tomllib.loads(read("pyproject.toml"))


def as_bounds(requirements: list[str]) -> dict[str, str]:
    """Give each name with the versions allowed of it."""
    found = (REQUIREMENT.fullmatch(requirement) for requirement in requirements)
    return {match[1].lower(): match[2] for match in found if match}


def pins_in(lock: str) -> set[tuple[str, str]]:
    return set(PIN.findall(read(lock)))


def modules_imported_in(folder: str) -> Iterator[str]:
    """Name the first part of every module that the code of a folder imports."""
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.ImportFrom(module=str(name), level=0):
                    yield name.split(".")[0]
                case ast.Import(names=names):
                    yield from (alias.name.split(".")[0] for alias in names)


@pytest.mark.parametrize(
    ("folder", "extras"), [("lib", ["cluster", "papers"]), ("tests", ["test"]), ("tools", ["test"])]
)
def test_everything_imported_is_declared(folder: str, extras: list[str]) -> None:
    project = declared()["project"]
    groups = [project["dependencies"], *(project["optional-dependencies"][extra] for extra in extras)]
    needed = set(as_bounds([requirement for group in groups for requirement in group]))
    providers = packages_distributions()
    others = set(modules_imported_in(folder)) - sys.stdlib_module_names - OURS
    given = {
        name: {provider.lower().replace("_", "-") for provider in providers.get(name, [])} for name in others
    }
    assert {name: from_ for name, from_ in given.items() if not needed & from_} == {}


def test_conda_users_get_what_the_project_declares() -> None:
    project = declared()["project"]
    needed = as_bounds(project["dependencies"])
    from_conda = {name: bound for name, bound in needed.items() if name not in NOT_FROM_CONDA}
    bounds = {CONDA_NAMES.get(name, name): bound for name, bound in from_conda.items()}
    *listed, from_pip = yaml.safe_load(read("environment.yml"))["dependencies"]
    assert as_bounds(listed) == {"python": project["requires-python"], "pip": "", **bounds}
    assert from_pip == {"pip": ["-e ."]}


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_needed_to_run_and_to_install_is_locked(lock: str) -> None:
    everything = declared()
    needed = as_bounds(everything["project"]["dependencies"] + everything["build-system"]["requires"])
    assert set(needed) - {name for name, _version in pins_in(lock)} == set()


@pytest.mark.parametrize("extra", ["cluster", "papers"])
def test_what_only_some_need_is_tested_and_no_page_asks_for_it(extra: str) -> None:
    extras = declared()["project"]["optional-dependencies"]
    assert set(extras[extra]) - set(extras["test"]) == set()
    needed = set(as_bounds(extras[extra]))
    assert needed & {name for name, _version in pins_in("requirements/workbook.txt")} == set()


def test_everything_needed_to_test_is_locked() -> None:
    needed = as_bounds(declared()["project"]["optional-dependencies"]["test"])
    assert set(needed) - {name for name, _version in pins_in("requirements/test.txt")} == set()


def test_what_is_tested_is_what_people_run() -> None:
    # A pin's marker may differ: what only the tests need may ask for the same version on more systems.
    people, tests = ({(name, pin.split(" ;")[0]) for name, pin in pins_in(lock)} for lock in LOCKS)
    assert people - tests == set()


@pytest.mark.parametrize("lock", [*LOCKS, FOR_FIREFOX])
def test_a_lock_names_no_address_and_no_place(lock: str) -> None:
    lines = [line for line in read(lock).splitlines() if not line.lstrip().startswith("#")]
    assert [line for line in lines if "://" in line or " @ " in line or line.startswith("-")] == []
