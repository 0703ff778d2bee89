"""Small PDFs in the shapes of real reports, with words of our own; and the real ones, where at hand."""

import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from scrutiny.reports.extraction import read_pages
from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.reports.pages import PageWords, ReportText, arrange_pages
from scrutiny.reports.reading import understand_report

WIDTH, HEIGHT = 595, 842
LEFT, COLUMN = 71, 303
LEADING = 14.5
LEADERS = ("The impact of leaders on social work", "practice with children and families")
HELP = ("The experiences and progress of", "children who need help and protection")
IN_CARE = ("The experiences and progress of", "children in care")
JOINT = ("The experiences and progress of", "children in care and care leavers")
CARE_LEAVERS = ("The experiences and progress of care", "leavers")
OVERALL = ("Overall effectiveness",)
TABLE = ((LEADERS, "Good"), (HELP, "Requires improvement to be good"), (IN_CARE, "Outstanding"))
SECTIONS = (
    (
        "The experiences and progress of children who need help and",
        "protection: requires improvement to be good",
    ),
    ("The experiences and progress of children in care: outstanding",),
    ("The experiences and progress of care leavers: inadequate",),
    ("The impact of leaders on social work practice with children and", "families: good"),
)

Rows = Iterable[tuple[tuple[str, ...], str]]


@dataclass
class MadePdf:
    """A PDF under our hands: words are set where we say, in Helvetica, from the top of each page."""

    bullet: str = "◼"
    running_title: str = ""
    pages: list[list[str]] = field(default_factory=list)
    y: float = 0

    def page(self) -> "MadePdf":
        """Begin a page, with its number and running title at the foot from the second on."""
        self.pages.append([])
        self.y = HEIGHT - 80
        if len(self.pages) > 1:
            self.at(513, 34, str(len(self.pages)), size=20)
            self.at(LEFT, 39, self.running_title, size=8, font="B")
        return self

    def at(self, x: float, y: float, text: str, *, size: float = 12, font: str = "R") -> "MadePdf":
        """Set words at a place; font is R for plain, B for bold, S for the symbol of a bullet."""
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self.pages[-1].append(f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET")
        return self

    def line(self, text: str, *, x: float = LEFT, size: float = 12, font: str = "R") -> "MadePdf":
        """Set one line of prose under the last."""
        self.at(x, self.y, text, size=size, font=font)
        self.y -= LEADING * size / 12
        return self

    def gap(self, points: float = 12) -> "MadePdf":
        """Leave room."""
        self.y -= points
        return self

    def heading(self, *lines: str, size: float = 14) -> "MadePdf":
        """Set a heading, in bold, over as many lines as given."""
        self.gap()
        for text in lines:
            self.line(text, size=size, font="B")
        return self.gap(8)

    def item(self, *lines: str) -> "MadePdf":
        """Set an item with its bullet, its later lines set in."""
        self.at(LEFT, self.y, "n", font="S")
        for text in lines:
            self.line(text, x=LEFT + 18)
        return self.gap()

    def numbered(self, number: str, *lines: str) -> "MadePdf":
        """Set a numbered paragraph, its later lines set in."""
        self.at(LEFT, self.y, number)
        for text in lines:
            self.line(text, x=LEFT + 28)
        return self.gap()

    def table(self, rows: Rows, *, lowered: float = 0) -> "MadePdf":
        """Set a table of grades; a grade of several lines is given with line breaks."""
        self.at(LEFT, self.y, "Judgement", font="B").at(COLUMN, self.y, "Grade", font="B")
        for label, grade in rows:
            self.gap(33)
            for number, part in enumerate(grade.split("\n")):
                if part:
                    self.at(COLUMN, self.y - lowered - number * LEADING, part)
            for text in label[:-1]:
                self.line(text)
            self.at(LEFT, self.y, label[-1])
        return self.gap(33)

    def cover(
        self,
        rows: Rows,
        *,
        title: tuple[str, ...] = ("Inspection of Leeds local authority", "children's services"),
        dates: str = "Inspection dates: 9 to 20 June 2025",
        lead: str = "Lead inspector: Ada Quill, His Majesty's Inspector",
    ) -> "MadePdf":
        """Set a cover: title, dates, lead inspector and the table of grades."""
        self.page()
        for text in title:
            self.line(text, size=26)
        self.gap().line(dates, font="B").line(lead, font="B").gap(20)
        return self.table(rows).line("A sentence of our own about the services of this place.")

    def content(self) -> bytes:
        """Give the file, with one stream a page and the code of the bullet mapped to its sign."""
        stream = f"1 beginbfchar <6E> <{ord(self.bullet):04X}> endbfchar"
        to_unicode = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def "
            f"1 begincodespacerange <00> <FF> endcodespacerange {stream} endcmap end end"
        )
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
            as_stream(to_unicode.encode()),
        ]
        kids = []
        for drawn in self.pages:
            kids.append(f"{len(objects) + 1} 0 R")
            objects.append(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
                f"/Contents {len(objects) + 2} 0 R "
                "/Resources << /Font << /R 3 0 R /B 4 0 R /S 5 0 R >> >> >>".encode()
            )
            objects.append(as_stream("\n".join(drawn).encode("cp1252")))
        objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
        return as_file(objects)

    def text(self) -> ReportText:
        """Give the lines of the file, read in this process: there is no danger in a file of our own."""
        pages = read_pages(self.content())
        return arrange_pages(PageWords(page["width"], page["height"], tuple(page["words"])) for page in pages)

    def read(self) -> InspectionReport:
        """Read the file as a report."""
        return understand_report(self.text())


def open_here(content: bytes) -> ReportText:
    """Give the lines of a file, opened in this process: quick, and without danger in a file we know."""
    pages = read_pages(content)
    return arrange_pages(PageWords(page["width"], page["height"], tuple(page["words"])) for page in pages)


def as_stream(content: bytes, entries: bytes = b"/Filter /FlateDecode", *, packed: bool = True) -> bytes:
    """Write a stream object."""
    body = zlib.compress(content) if packed else content
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(body), entries, body)


def as_file(objects: Iterable[bytes], trailer: bytes = b"") -> bytes:
    """Write objects as a PDF, the first of them its catalogue."""
    content, places = b"%PDF-1.7\n", []
    for number, written in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    begins = len(content)
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, entries)
    end = b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n"
    return content + table + end % (len(places) + 1, trailer, begins)


@pytest.fixture
def made() -> Callable[..., MadePdf]:
    """A maker of PDFs."""
    return MadePdf


@pytest.fixture
def report(made: Callable[..., MadePdf]) -> MadePdf:
    """A short report in the shape of 2023 to 2026: a cover, two items, and a section for each judgement."""
    pdf = made(running_title="Inspection of Leeds local authority children's services")
    pdf.cover((*TABLE, (CARE_LEAVERS, "Inadequate"), (OVERALL, "Inadequate"))).page()
    pdf.heading("What needs to improve?")
    pdf.item("The colour of the kites, so that every child", "can see them. (outcome 4, national framework)")
    pdf.item("Supervision of the kite makers.")
    for number, section in enumerate(SECTIONS, start=1):
        pdf.heading(*section).numbered(f"{number}.", "A paragraph of our own, which runs", "over two lines.")
    return pdf


@pytest.fixture(scope="session")
def report_files(shared: Path) -> list[Path]:
    """Every real report at hand."""
    return sorted((shared / "reports").glob("*.pdf"))


@pytest.fixture(scope="session")
def real_reports(report_files: list[Path]) -> dict[str, InspectionReport]:
    """Every real report, read once, under its name."""
    return {path.stem: understand_report(open_here(path.read_bytes())) for path in report_files}
