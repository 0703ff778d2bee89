"""A small report and small workbooks, whose words are our own."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_STYLES = (
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>'
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs>'
)
_COVER = (
    (71, 762, 26, "Inspection of Leeds local authority"),
    (71, 730, 26, "children's services"),
    (71, 690, 12, "Inspection dates: 9 to 20 June 2025"),
    (71, 675, 12, "Lead inspector: Ada Quill, His Majesty's Inspector"),
    (71, 640, 12, "Judgement"),
    (303, 640, 12, "Grade"),
    (71, 610, 12, "The experiences and progress of care leavers"),
    (303, 610, 12, "Inadequate"),
    (71, 575, 12, "Overall effectiveness"),
    (303, 575, 12, "Inadequate"),
    (71, 540, 12, "A sentence of our own about the services of this place."),
)
_SECOND = (
    (71, 760, 14, "What needs to improve?"),
    (71, 730, 12, "Housing for care leavers who keep kites. (outcome 4, national framework)"),
    (71, 700, 14, "The experiences and progress of care leavers: inadequate"),
    (71, 670, 12, "1. A paragraph of our own."),
)


def make_pdf() -> bytes:
    """Make a report of two pages in the shape of a real one."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for lines in (_COVER, _SECOND):
        drawn = zlib.compress("\n".join(_draw(*line) for line in lines).encode("cp1252"))
        page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
        objects.append((page % (len(objects) + 2) + "/Resources << /Font << /R 3 0 R >> >> >>").encode())
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    return _join(objects)


def _draw(across: int, up: int, size: int, text: str) -> str:
    escaped = text.replace("(", r"\(").replace(")", r"\)")
    return f"BT /R {size} Tf {across} {up} Td ({escaped}) Tj ET"


def _join(objects: Iterable[bytes]) -> bytes:
    content, places = b"%PDF-1.7\n", []
    for number, written in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    ending = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(places) + 1,
        len(content),
    )
    return content + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table) + ending


def make_workbook(rows: Sequence[Sequence[str | float]], style: int = 0) -> bytes:
    """Make a workbook of one sheet, whose words are shared and whose numbers have one style."""
    words = list(dict.fromkeys(cell for row in rows for cell in row if isinstance(cell, str)))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": _relate(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="rId0"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relate(
            ("worksheet", "worksheets/sheet1.xml"),
            ("styles", "styles.xml"),
            ("sharedStrings", "sharedStrings.xml"),
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{_STYLES}</styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}" count="{len(words)}" uniqueCount="{len(words)}">'
        + "".join(f"<si><t>{escape(word)}</t></si>" for word in words)
        + "</sst>",
        "xl/worksheets/sheet1.xml": _make_sheet(rows, words, style),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return packed.getvalue()


def _relate(*targets: tuple[str, str]) -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _make_sheet(rows: Sequence[Sequence[str | float]], words: list[str], style: int) -> str:
    drawn = ""
    for line, row in enumerate(rows, start=1):
        cells = "".join(
            _make_cell(f"{chr(65 + at)}{line}", cell, words, style) for at, cell in enumerate(row)
        )
        drawn += f'<row r="{line}">{cells}</row>'
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{drawn}</sheetData></worksheet>'


def _make_cell(address: str, cell: str | float, words: list[str], style: int) -> str:
    if isinstance(cell, str):
        return f'<c r="{address}" t="s"><v>{words.index(cell)}</v></c>'
    return f'<c r="{address}" s="{style}"><v>{cell}</v></c>'
