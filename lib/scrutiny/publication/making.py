"""Making papers: one paper in the formats asked for, each written whole or not at all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scrutiny.errors import OutputNotWritable, PaperNotMade
from scrutiny.files.whole_files import writing_whole
from scrutiny.publication.house_files import HouseFile
from scrutiny.publication.paper import Format, Paper
from scrutiny.publication.showing import make_shown
from scrutiny.vocabulary import Mark

_OWN = 0o600


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
        path = file.with_name(f"{file.name}.{wanted}")
        try:
            write_file(path, make_paper(paper, wanted, house), mode)
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
