"""Evidence editions: dated folders of figures that carry their papers and prove themselves."""

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from scrutiny import paths
from scrutiny.errors import CuratedFileBroken, EditionDamaged, EditionMissing

_T = TypeVar("_T")
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


class Edition:
    """One folder of evidence, opened: its papers, and its files once they are proved whole."""

    def __init__(self, folder: Path) -> None:
        """Open the folder; nothing is read until it is asked for."""
        self.folder = folder

    @cached_property
    def papers(self) -> Papers:
        """Read the papers of this edition."""
        path = self.folder / "source.yml"
        try:
            return Papers.model_validate(read_yaml(path))
        except FileNotFoundError as absent:
            raise EditionMissing(
                f"The evidence edition {self.folder.name} has no papers ({path.name}).\n{_MEND}"
            ) from absent
        except (yaml.YAMLError, ValidationError, UnicodeDecodeError) as broken:
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


def read_yaml(path: Path) -> object:
    """Read one YAML file with the C parser, which is ten times the speed of the other."""
    with path.open("rb") as opened:
        return yaml.load(opened, Loader=yaml.CSafeLoader)


def read_curated(path: Path, kind: type[_T]) -> _T:
    """Read a YAML file that people edit, as the type it should be."""
    name = f"{path.parent.name}/{path.name}"
    try:
        content = read_yaml(path)
    except (UnicodeDecodeError, yaml.YAMLError) as broken:
        said = f"{name}, line {find_line(broken)}, is not YAML that can be read.\nCorrect it there."
        raise CuratedFileBroken(said) from broken
    return check_curated(content, kind, name)


def check_curated(content: object, kind: type[_T], name: str) -> _T:
    """Give what people wrote as the type it should be; the first slip is refused, with the key it is at."""
    try:
        return TypeAdapter(kind).validate_python(content)
    except ValidationError as wrong:
        fault = wrong.errors()[0]
        keys = (f"entry {key + 1}" if isinstance(key, int) else key for key in fault["loc"])
        raise CuratedFileBroken(
            f"{', '.join((name, *keys))}, is not as it should be ({fault['msg']}).\nCorrect it there."
        ) from wrong


def find_line(broken: Exception) -> int:
    """Give the line at which a file stops being YAML."""
    mark = getattr(broken, "problem_mark", None)
    return mark.line + 1 if mark else 1


def find_editions(source: str) -> list[Edition]:
    """List the editions kept of one source, newest first."""
    folders = sorted(p for p in (paths.EDITIONS / source).glob("*") if p.is_dir())
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
