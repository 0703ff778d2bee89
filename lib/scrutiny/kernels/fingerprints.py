"""Fingerprints: what tells whether a page would come out the same if it were made again."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distributions, version
from pathlib import Path

from scrutiny.curated.settings import find_parameters
from scrutiny.editions import checksum
from scrutiny.files import paths


def read_version() -> str:
    """Give the version of the package, or say that it is not installed."""
    try:
        return version("scrutiny-workbook")
    except PackageNotFoundError:
        return "not installed"


def list_editions() -> dict[str, list[str]]:
    """List the editions kept of every source of evidence, newest first."""
    kept: dict[str, list[str]] = {}
    for papers in sorted(paths.EDITIONS.glob("*/[!.]*/source.yml"), reverse=True):
        kept.setdefault(papers.parent.parent.name, []).append(papers.parent.name)
    return dict(sorted(kept.items()))


def read_sources() -> str:
    """Give one checksum for what all pages share: the code, the evidence's papers and what is installed."""
    digest = hashlib.sha256("\n".join(list_installed()).encode())
    for path in sorted(_sources()):
        digest.update(path.relative_to(paths.PACKAGE).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def list_installed() -> list[str]:
    """List everything installed beside the workbook, with versions: another could draw a page otherwise."""
    return sorted({f"{package.name} {package.version}" for package in distributions()})


def _sources() -> Iterator[Path]:
    for path in paths.PACKAGE.rglob("*"):
        # The papers hold the checksum of every evidence file, and readers refuse a file that differs.
        is_evidence = path.is_relative_to(paths.EDITIONS) and path.name != "source.yml"
        if path.is_file() and "__pycache__" not in path.parts and not is_evidence:
            yield path


def take_fingerprint(notebook: bytes, given: Mapping[str, object], sources: str) -> str:
    """Give the fingerprint of a page from its notebook, what it is given, and the sources all pages share."""
    told = json.dumps(given, sort_keys=True, default=str)
    return checksum(b"\0".join((notebook, told.encode(), sources.encode())))


def read_beside(parameters: Mapping[str, str]) -> list[str]:
    """Give checksums of the files that parameters name, and of a committee's own prompts."""
    named = find_beside(parameters).values()
    return [checksum(path.read_bytes()) if path.is_file() else "" for path in named]


def find_beside(parameters: Mapping[str, str]) -> dict[str, Path]:
    """Find the files that parameters name, and a committee's own prompts, whether they are there or not."""
    named = {
        "local_figures": parameters["local_figures"],
        "reports": parameters["inspection_report"],
        "prompts": f"{parameters['council']}.yml",
    }
    return {f"{kind}/{name}": find_parameters(kind, name) for kind, name in named.items()}
