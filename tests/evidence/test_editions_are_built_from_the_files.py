"""The editions in the package are those the build makes today, and they prove themselves."""

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.evidence.published_files import WIDE

from scrutiny.files import paths

EDITIONS = sorted(path.parent for path in paths.EDITIONS.glob("*/*/source.yml"))
NAMES = [f"{folder.parent.name} {folder.name}" for folder in EDITIONS]


def checksum(path: Path) -> str:
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def read_papers(edition: Path) -> dict[str, Any]:
    papers = yaml.safe_load((edition / "source.yml").read_text("utf-8"))
    assert isinstance(papers, dict)
    return papers


def read_checksums(edition: Path, part: str) -> dict[str, str]:
    checksums = yaml.safe_load((edition / "source.yml").read_text("utf-8"))[part]
    assert isinstance(checksums, dict)
    return checksums


def find_source(published: Path, name: str) -> Path:
    """Find a file read: among the publishers' files, or among the reports beside them."""
    return (published.parent if name.startswith("reports/") else published) / name


def test_every_edition_has_its_papers_and_is_named_in_a_file_of_its_own() -> None:
    named = [(path.parent.name, path.stem) for path in sorted(paths.ISSUED.glob("*/*.yml"))]
    assert [(folder.parent.name, folder.name) for folder in EDITIONS] == sorted(named)
    assert len(EDITIONS) >= 13
    assert sorted(path for path in paths.EDITIONS.glob("*/*") if path.is_dir()) == EDITIONS


@pytest.mark.parametrize("edition", EDITIONS, ids=NAMES)
def test_the_papers_give_the_checksum_of_every_file_of_the_edition(edition: Path) -> None:
    files = {path.name: checksum(path) for path in edition.iterdir() if path.name != "source.yml"}
    assert files
    assert read_checksums(edition, "files") == files


@pytest.mark.parametrize("edition", EDITIONS, ids=NAMES)
def test_the_papers_give_the_checksum_of_every_file_read(edition: Path, published: Path) -> None:
    named = read_checksums(edition, "read_from")
    assert named
    assert named == {name: checksum(find_source(published, name)) for name in named}


def test_every_published_file_is_read_for_some_edition_or_only_checked_against(published: Path) -> None:
    named = {name for edition in EDITIONS for name in read_checksums(edition, "read_from")}
    there = {
        path.relative_to(published).as_posix() for path in published.rglob("*.*") if path.name != "README.md"
    }
    assert there - named == {WIDE}


@pytest.mark.parametrize("edition", EDITIONS, ids=NAMES)
def test_the_papers_are_complete(edition: Path) -> None:
    papers = read_papers(edition)
    assert papers["licence"] == "Open Government Licence v3.0"
    assert (papers["source"], papers["edition"]) == (edition.parent.name, edition.name)
    assert re.fullmatch(r"20\d\d-[01]\d(-[0-3]\d)?", papers["published"])
    assert re.fullmatch(r"https://[a-z.-]+\.gov\.uk(/[\w/-]+)?", papers["address"])
    assert all(papers[key].strip() for key in ("title", "publisher", "covers"))


@pytest.mark.parametrize(
    ("source", "official"),
    [
        ("local_authority_inspection_outcomes", True),
        ("children_in_need", True),
        ("local_authority_interactive_tool", False),
        ("inspection_reports", False),
        ("inspection_points", False),
    ],
)
def test_only_official_statistics_are_said_to_be_official(source: str, *, official: bool) -> None:
    said = {
        edition.name: read_papers(edition)["official"]
        for edition in EDITIONS
        if edition.parent.name == source
    }
    assert list(said.values()) == [official]
