"""Making papers: one paper in the formats asked for, each written whole or not at all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scrutiny.errors import OutputNotWritable, PaperNotMade
from scrutiny.files.whole_files import writing_whole
from scrutiny.publication.house_files import HouseFile
from scrutiny.publication.paper import Format, Paper
from scrutiny.publication.showing import make_shown
from scrutiny.vocabulary import Mark

_OWN = 0o600
_LETTERS, _LONGEST_ENDING = re.compile(r"[a-z0-9]+"), 40


@dataclass(frozen=True)
class Made:
    """What became of a paper in one format: its file, or why there is none."""

    format: Format
    path: Path | None = None
    refusal: str = ""


def make_paper(paper: Paper, wanted: Format, house: HouseFile | None = None) -> bytes:
    """Make a paper in one format, with a sign for each character that no reader would see."""
    shown = make_shown(paper)
    # Each library is imported only where its format is asked for.
    match wanted:
        case Format.HTML:
            from scrutiny.publication.as_html import make_html as make  # noqa: PLC0415
        case Format.DOCX:
            from scrutiny.publication.as_docx import make_docx  # noqa: PLC0415

            return make_docx(shown, house)
        case Format.PDF:
            from scrutiny.publication.as_pdf import make_pdf as make  # noqa: PLC0415
        case Format.XLSX:
            from scrutiny.publication.as_xlsx import make_xlsx as make  # noqa: PLC0415
        case Format.ODS:
            from scrutiny.publication.as_ods import make_ods as make  # noqa: PLC0415
        case Format.CSV:
            from scrutiny.publication.as_csv import make_csv as make  # noqa: PLC0415
    return make(shown)


def part_paper(paper: Paper, wanted: Format) -> Iterator[tuple[str, Paper]]:
    """Part a paper into what goes into one file each, with the end of its name: in CSV, a table."""
    if wanted is not Format.CSV or len(paper.tables) <= 1:
        yield "", paper
        return
    names = [_make_ending(table.caption) for table in paper.tables]
    for number, (name, table) in enumerate(zip(names, paper.tables, strict=True), start=1):
        ending = name if names.count(name) == 1 else f"{name}-{number}"
        yield f"-{ending}", replace(paper, blocks=(table,))


def _make_ending(caption: str) -> str:
    """Make the end of a file's name of a caption, of small letters that every disk takes."""
    return "-".join(_LETTERS.findall(caption.lower()))[:_LONGEST_ENDING].strip("-") or "table"


def name_paper(council: str, name: str, paper: Paper) -> str:
    """Name the file of a paper but for its ending; a working one says that it is one."""
    return f"{council}-{name}" + (f"-{Mark.WORKING}" if paper.mark is Mark.WORKING else "")


def make_files(
    paper: Paper,
    formats: Iterable[Format],
    file: Path,
    house: HouseFile | None = None,
    mode: int = _OWN,
) -> Iterator[Made]:
    """Make a paper's files, named as one is but for the ending; one that fails costs no other its own."""
    for wanted in formats:
        for ending, part in part_paper(paper, wanted):
            path = file.with_name(f"{file.name}{ending}.{wanted}")
            try:
                write_file(path, make_paper(part, wanted, house), mode)
            except (PaperNotMade, OutputNotWritable) as refused:
                yield Made(wanted, refusal=str(refused))
            else:
                yield Made(wanted, path)


def write_file(path: Path, content: bytes, mode: int = _OWN) -> None:
    """Write a file that somebody asked for whole, or say why it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with writing_whole(path, mode) as under_way:
            under_way.write_bytes(content)
    except OSError as refused:
        why = (refused.strerror or type(refused).__name__).lower()
        raise OutputNotWritable(
            f"{path} cannot be written ({why}). What was there before stays as it was.\n"
            "Close it where it is open, make room, or name another folder with --to."
        ) from refused
