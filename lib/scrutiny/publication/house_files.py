"""A council's own DOCX, over which its papers are made: opened, or a sentence on why ours is used instead."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

if TYPE_CHECKING:
    from docx.document import Document

STYLES = ("Normal", "Heading 1", "Heading 2", "Heading 3", "List Bullet", "List Number")
_LARGEST = 50_000_000
_MACROS = ("vbaproject.bin", "vbadata.xml")
# What opening a ZIP raises that is damaged, cut short, locked by a password or packed in a way unknown here.
_UNREADABLE = (BadZipFile, EOFError, KeyError, OSError, RuntimeError, ValueError)


@dataclass(frozen=True)
class HouseFile:
    """A council's own file, opened, or why it cannot be used; neither where there is none."""

    document: "Document | None" = None
    refusal: str = ""


def open_house_file(path: Path | None) -> HouseFile:
    """Open a council's own file, if it has one that papers can be made over."""
    if path is None or not path.exists():
        return HouseFile()
    try:
        met = _find_fault(path)
        document = None if met else _open(path)
    except _UNREADABLE:
        met, document = "is no DOCX that can be opened", None
    if document is not None:
        met = _find_missing(document)
    return HouseFile(refusal=f"{path.name} {met}: our own layout was used.") if met else HouseFile(document)


def _find_fault(path: Path) -> str:
    if not path.is_file():
        return "is not a file"
    with ZipFile(path) as held:
        entries = held.infolist()
        if sum(entry.file_size for entry in entries) > _LARGEST:
            return "is larger than a letterhead should be"
        if any(entry.filename.lower().endswith(_MACROS) for entry in entries):
            return "holds macros"
        settings = held.read("word/settings.xml") if "word/settings.xml" in held.namelist() else b""
    return "is protected against changes" if b"documentProtection" in settings else ""


def _open(path: Path) -> "Document":
    from docx import Document  # noqa: PLC0415 - imported where a paper is made
    from docx.opc.exceptions import OpcError  # noqa: PLC0415 - as above

    try:
        document = Document(str(path))
        document.styles  # noqa: B018 - a part that is missing is met here
    except (OpcError, SyntaxError, AttributeError, TypeError) as broken:
        raise ValueError(path.name) from broken
    for left in list(document.element.body):
        if not left.tag.endswith("}sectPr"):
            document.element.body.remove(left)
    return document


def _find_missing(document: "Document") -> str:
    if not document.sections:
        return "has no page of its own"
    held = {style.name for style in document.styles}
    missing = [name for name in STYLES if name not in held]
    return f"has no style called {missing[0]!r}" if missing else ""
