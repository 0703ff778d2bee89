"""Evidence editions: dated folders of figures that carry their papers and prove themselves."""

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from scrutiny.curated.faults import say_fault
from scrutiny.curated.reading import LinedFile, read_lined
from scrutiny.curated.writing import write_yaml
from scrutiny.errors import CuratedFileBroken, EditionDamaged, EditionMissing
from scrutiny.files import paths

_T = TypeVar("_T")
PAPERS_FILE = "source.yml"
_MEND = "To put it back: git checkout -- lib/scrutiny/evidence/editions, or install the package again."


class Papers(BaseModel):
    """What must be known of an edition before a figure of it is read out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    edition: str
    title: str
    publisher: str
    published: str
    licence: str
    address: str
    covers: str
    official: bool
    note: str = ""
    read_from: dict[str, str]
    files: dict[str, str]

    def as_text(self) -> str:
        """Give the papers as the text of their file."""
        return write_yaml(self.model_dump())

    @property
    def checksum(self) -> str:
        """The checksum of that file."""
        return checksum(self.as_text().encode())


class Edition:
    """One folder of evidence, opened: its papers, and its files once they are proved whole."""

    def __init__(self, folder: Path) -> None:
        """Open the folder; nothing is read until it is asked for."""
        self.folder = folder

    @cached_property
    def papers(self) -> Papers:
        """Read the papers of this edition."""
        path = self.folder / PAPERS_FILE
        if not path.exists():
            raise EditionMissing(
                f"The evidence edition {self.folder.name} has no papers ({path.name}).\n{_MEND}"
            )
        try:
            return read_curated(path, Papers)
        except CuratedFileBroken as broken:
            raise EditionDamaged(
                f"The papers of {self.folder.parent.name} {self.folder.name} cannot be read.\n{_MEND}"
            ) from broken

    def read(self, name: str) -> bytes:
        """Give the content of one file, after comparing it with the checksum in the papers."""
        path = self.folder / name
        try:
            content = path.read_bytes()
        except FileNotFoundError as absent:
            raise EditionMissing(
                f"The evidence file {path.parent.parent.name}/{path.parent.name}/{name} is missing.\n{_MEND}"
            ) from absent
        if checksum(content) != self.papers.files.get(name):
            raise EditionDamaged(
                f"The evidence file {path.parent.parent.name}/{path.parent.name}/{name} is not the one "
                f"its papers describe: it has been changed or damaged.\n{_MEND}"
            )
        return content


def checksum(content: bytes) -> str:
    """Give the SHA-256 of some content, written as editions write it."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def read_curated(path: Path, kind: type[_T]) -> _T:
    """Read a YAML file that people edit, as the type it should be."""
    return open_curated(path).as_type(kind)


def open_curated(path: Path) -> LinedFile:
    """Open such a file with the line of each of its parts, for checks across them."""
    return read_lined(path, f"{path.parent.name}/{path.name}", _refuse)


def _refuse(where: str, met: str, remedy: str) -> CuratedFileBroken:
    return CuratedFileBroken(f"{where}: {met}\n{remedy}")


def check_curated(content: object, kind: type[_T], name: str) -> _T:
    """Give what was put together of such files as the type it should be; the first slip is refused."""
    try:
        return TypeAdapter(kind).validate_python(content)
    except ValidationError as wrong:
        raise _refuse(name, say_fault(wrong.errors()[0]), "Correct it there.") from wrong


def find_editions(source: str) -> list[Edition]:
    """List the editions kept of one source, newest first."""
    # One whose name begins with a dot is being written.
    folders = sorted(p for p in (paths.EDITIONS / source).glob("[!.]*") if p.is_dir())
    if not folders:
        raise EditionMissing(f"The package holds no edition of {source!r}.\n{_MEND}")
    return [Edition(folder) for folder in reversed(folders)]


def find_edition(source: str, edition: str | None = None) -> Edition:
    """Open one edition of a source: the newest, unless another is named."""
    kept = find_editions(source)
    if edition is None:
        return kept[0]
    for candidate in kept:
        if candidate.folder.name == edition:
            return candidate
    names = ", ".join(candidate.folder.name for candidate in kept)
    raise EditionMissing(f"There is no edition {edition!r} of {source}. Editions are: {names}.\n{_MEND}")
