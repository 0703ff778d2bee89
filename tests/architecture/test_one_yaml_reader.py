"""One reader of YAML: only it knows the parser, so that every file has its lines, limits and refusals."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from scrutiny.editions import open_curated

ROOT = Path(__file__).resolve().parents[2]
CODE = [*(ROOT / "lib").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]
READER = ROOT / "lib" / "scrutiny" / "curated"
PARSERS = {"yaml", "ruamel", "_yaml"}


def parsers_in(text: str) -> Iterator[str]:
    """Name each parser of YAML that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names if alias.name.partition(".")[0] in PARSERS)
            case ast.ImportFrom(module=str(name)) if name.partition(".")[0] in PARSERS:
                yield name


def test_no_code_but_the_one_reader_knows_a_parser_of_yaml() -> None:
    knowing = {path for path in CODE if any(parsers_in(path.read_text("utf-8")))}
    assert {path.relative_to(ROOT).as_posix() for path in knowing if not path.is_relative_to(READER)} == set()
    assert {path.name for path in knowing} == {"reading.py", "slips.py", "writing.py"}


@pytest.mark.parametrize(
    "text", ["import yaml", "from yaml import safe_load", "def late():\n    import ruamel.yaml as yaml"]
)
def test_a_parser_is_found_however_it_is_imported(text: str) -> None:
    assert list(parsers_in(text))
    assert not list(parsers_in("import json\nfrom scrutiny.curated.writing import write_yaml"))


def test_every_yaml_file_of_ours_is_one_that_the_reader_takes() -> None:
    files = [path for folder in ("lib", "notebooks", "parameters") for path in (ROOT / folder).rglob("*.yml")]
    assert len(files) > 180
    assert [path for path in files if not open_curated(path).content] == []
