"""The documents name what is there: every part, every dependency, and a proof for every promise."""

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lib" / "scrutiny"


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def promised() -> list[tuple[str, str]]:
    """Give each path in the table of promises, with the promise it stands beside."""
    rows = [line.strip("|").split("|") for line in read("docs/PROMISES.md").splitlines() if "`" in line]
    return [
        (path, promise.strip()) for promise, *cells in rows for path in re.findall("`(.+?)`", "".join(cells))
    ]


@pytest.mark.parametrize(("path", "promise"), promised())
def test_what_keeps_and_what_proves_a_promise_is_there(path: str, promise: str) -> None:
    home = ROOT if path.startswith("tests/") else PACKAGE
    assert (home / path).exists(), f"'{promise}' names {path}, which is not there"


def test_every_part_of_the_package_is_in_the_architecture() -> None:
    parts = {path.stem for path in PACKAGE.iterdir() if not path.name.startswith("_")}
    named = set(re.findall(r"`(\w+)/?`", read("docs/ARCHITECTURE.md")))
    assert parts - named == set()


def test_every_decision_is_dated_and_led_to() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    led_to = re.findall(r"\(decisions/([a-z-]+\.md)\)", read("docs/ARCHITECTURE.md"))
    assert sorted(led_to) == [record.name for record in records]
    for record in records:
        for decision in record.read_text("utf-8").split("\n## ")[1:]:
            _title, said = decision.split("\n\n", 1)
            assert re.match(r"\*\d{4}-\d{2}-\d{2}\.\* \S", said), f"{record.name}: {decision[:60]}"


def test_every_dependency_says_why_it_is_there() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    front = json.loads(read("lib/front/package.json"))["devDependencies"]
    names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in needed}
    names |= {name.split("/")[-1] for name in front}
    named = set(re.findall(r"[a-z0-9-]+", read("docs/ARCHITECTURE.md").split("## Dependencies")[1].lower()))
    assert names - named == set()
