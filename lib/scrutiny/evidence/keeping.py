"""Keeps editions: each in a folder of its own, written whole, and never over another."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from scrutiny.editions import PAPERS_FILE, Edition, Papers
from scrutiny.errors import EditionKept, OutputNotWritable
from scrutiny.evidence.changes import Change, compare_editions
from scrutiny.evidence.sources.issued import name_file


@dataclass(frozen=True)
class ReadyEdition:
    """An edition that is made and not yet kept: its papers, and its files with their content."""

    papers: Papers
    files: dict[str, bytes]

    @property
    def name(self) -> str:
        """The edition as it is said: its source, and its own name."""
        return f"{self.papers.source} {self.papers.edition}"

    @property
    def contents(self) -> dict[str, bytes]:
        """Every file of the edition, its papers among them."""
        return {**self.files, PAPERS_FILE: self.papers.as_text().encode()}


@dataclass(frozen=True)
class Build:
    """What a build has made, looked at and not yet written: each edition, and what it changes."""

    into: Path
    ready: tuple[ReadyEdition, ...]
    changes: tuple[Change, ...]
    with_reports: bool

    def write(self) -> None:
        """Write the new editions; where one that is kept would become another, nothing is written."""
        refuse_other_content(self.ready, self.into)
        for edition in self.ready:
            if not find_home(edition, self.into).is_dir():
                write_edition(edition, self.into)


def find_home(edition: ReadyEdition, into: Path) -> Path:
    """Find the folder that an edition has, or will have."""
    return into / edition.papers.source / edition.papers.edition


def compare_with_kept(edition: ReadyEdition, into: Path) -> Change:
    """Compare an edition with the one of its name or, where there is none, with the newest of its source."""
    home = find_home(edition, into)
    others = (folder for folder in home.parent.glob("[!.]*") if folder.is_dir())
    before = home if home.is_dir() else max(others, default=None)
    return compare_editions(Edition(before) if before else None, edition.papers, edition.files)


def refuse_other_content(ready: Sequence[ReadyEdition], into: Path) -> None:
    """Refuse to write over an edition: what is cited by its name must stay what it was."""
    apart = [(edition, find_differences(edition, into)) for edition in ready]
    wrong = [(edition, differences) for edition, differences in apart if differences]
    if not wrong:
        return
    said = "; ".join(f"{edition.name} ({', '.join(differences)})" for edition, differences in wrong)
    first = wrong[0][0].papers
    raise EditionKept(
        f"This build makes another of an edition that is kept already: {said}.\n"
        "An edition is never written over, and nothing was written. Name a new one: copy "
        f"{name_file(first.source, first.edition)} to {_name_next(first.edition)}.yml beside it, say there "
        "what differs, and build again."
    )


def find_differences(edition: ReadyEdition, into: Path) -> tuple[str, ...]:
    """Name the files in which an edition differs from the one of its name that is kept, if there is one."""
    home = find_home(edition, into)
    if not home.is_dir():
        return ()
    kept = {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()}
    made = edition.contents
    differing = sorted(name for name in kept.keys() | made.keys() if kept.get(name) != made.get(name))
    return tuple(_say_file(name, edition.papers, Edition(home).papers) for name in differing)


def _say_file(name: str, papers: Papers, before: Papers) -> str:
    if name != PAPERS_FILE:
        return name
    lines = [line for line, value in papers if value != getattr(before, line)]
    return f"its papers: {', '.join(lines) or 'how they are written'}"


def _name_next(edition: str) -> str:
    name, _, number = edition.partition(".")
    return f"{name}.{int(number or 1) + 1}"


def write_edition(edition: ReadyEdition, into: Path) -> None:
    """Write an edition into a folder that nobody opens, which takes its own name once it is whole."""
    home = find_home(edition, into)
    under_way = home.with_name(f".{home.name}-{uuid4().hex}")
    try:
        under_way.mkdir(parents=True)
        for name, content in edition.contents.items():
            (under_way / name).write_bytes(content)
        under_way.rename(home)
    except OSError as refused:
        raise OutputNotWritable(
            f"The edition {edition.name} cannot be written ({refused.strerror}).\n"
            "Build in a clone of the repository, on a disk with room."
        ) from refused
    finally:
        shutil.rmtree(under_way, ignore_errors=True)
