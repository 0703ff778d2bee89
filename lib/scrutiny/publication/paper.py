"""A paper: its title, day and blocks, as one value that every maker draws in a format of its own."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from scrutiny.vocabulary import Mark


class Format(StrEnum):
    """What a paper can be made as, by the ending of its file."""

    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"


class PaperReader(StrEnum):
    """For whom a kind of paper is, as a page lists them."""

    MEMBERS = "For members"
    CLERKS = "For clerks and analysts"
    ANSWERING = "For whoever is to answer"
    PUBLIC = "For the public"


@dataclass(frozen=True)
class AbsentCell:
    """A cell without a figure: the sign that stands in a sheet, such as [c], and what it means."""

    sign: str
    meaning: str


# What a browser is told that a file of each is.
TYPES = {
    Format.HTML: "text/html",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PDF: "application/pdf",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.ODS: "application/vnd.oasis.opendocument.spreadsheet",
    Format.CSV: "text/csv; charset=utf-8",
}


# A number is as it is shown, so that no format rounds it in a way of its own.
Value = str | int | float | date | AbsentCell


@dataclass(frozen=True)
class Heading:
    """A heading; the title of the paper is the only one of level 1."""

    words: str
    level: int = 2


@dataclass(frozen=True)
class Paragraph:
    """One paragraph: a lead comes under the title, and a note stands apart from what it is a note on."""

    words: str
    is_note: bool = False


@dataclass(frozen=True)
class Points:
    """A list of points, numbered where their order matters."""

    points: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True)
class Terms:
    """Terms, each with the words that answer it: below the term or, where they are close, behind it."""

    terms: tuple[tuple[str, str], ...]
    are_close: bool = False


@dataclass(frozen=True)
class Table:
    """A table: its caption, a header row, a first column that heads the rows, and the parts of its width."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    widths: tuple[float, ...] = ()
    notes: tuple[str, ...] = ()

    def has_numbers(self, column: int) -> bool:
        """Tell whether all that stands in a column is numbers, which are read from the right."""
        return bool(self.rows) and all(isinstance(row[column], int | float) for row in self.rows)


@dataclass(frozen=True)
class Picture:
    """A picture as drawing and as dots, its caption, and what it says to whoever cannot see it."""

    caption: str
    alternative: str
    svg: str
    png: bytes


@dataclass(frozen=True)
class Answer:
    """What somebody answered, in their words, and who said it where the paper may say so."""

    words: str
    author: str | None = None


@dataclass(frozen=True)
class ToComplete:
    """Something that a paper should hold and we do not write: what it is, and whose it is to write."""

    what: str
    whose: str

    @property
    def words(self) -> str:
        """What stands in its place."""
        return f"{self.what}: to be completed by {self.whose}."


Block = Heading | Paragraph | Points | Terms | Table | Picture | Answer | ToComplete


@dataclass(frozen=True)
class Paper:
    """One published output, in words, before it has a format.

    ``signed`` is when it was signed; without it the file's own dates are the start of its day. ``points``
    is the size of its letters, ``seal`` what is printed to prove the record against, with the whole ``hash``
    for the properties of the file, and ``head`` what stands at the head of every page.
    """

    title: str
    council: str
    day: date
    blocks: tuple[Block, ...]
    mark: Mark = Mark.WORKING
    language: str = "en-GB"
    seal: str = ""
    hash: str = ""
    signed: datetime | None = None
    points: int = 12
    head: str = ""

    @property
    def stamp(self) -> datetime:
        """The moment that the file is dated by, never the clock's, so that one paper is one file."""
        whole = (self.signed or datetime.combine(self.day, time(), UTC)).astimezone(UTC)
        return whole.replace(microsecond=0)

    @property
    def keyword(self) -> str:
        """What the properties of its file prove the record by; nothing where it was not signed."""
        return f"record sha256:{self.hash}" if self.hash else ""

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the paper, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))
