"""Files that mean harm end after five seconds of work at most, in a sentence, and take nothing with them."""

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from tests.working_time import seconds_worked

from scrutiny.errors import ComputerBusy, ReportUnreadable, ScrutinyError
from scrutiny.files import paths
from scrutiny.files.confinement import program, running
from scrutiny.register.finding import find_council
from scrutiny.reports import opening
from scrutiny.reports.given import read_given_report
from scrutiny.reports.reading import read_report, read_report_content, read_reports

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

WITHIN = program.SECONDS + 2
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << %s >> >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
FONTS = b"/Font << /R 5 0 R >>"


def as_file(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """Write objects as a PDF that leaves it to the reader to find them."""
    numbered = (b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + b"".join(numbered) + b"trailer\n<< /Root 1 0 R " + trailer + b" >>\n%%EOF\n"


def as_stream(packed: bytes, entries: bytes = b"/Filter /FlateDecode") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(packed), entries, packed)


def one_page(stream: bytes, *extra: bytes, resources: bytes = FONTS) -> list[bytes]:
    return [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        PAGE % resources,
        stream,
        FONT,
        *extra,
    ]


def locked() -> bytes:
    encrypt = b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % (b"41" * 32, b"42" * 32)
    drawn = as_stream(zlib.compress(b"BT /R 12 Tf 71 700 Td (kite) Tj ET"))
    return as_file(one_page(drawn, encrypt), b"/Encrypt 6 0 R /ID [<00> <00>]")


def picture() -> bytes:
    entries = (
        b"/Filter /FlateDecode /Type /XObject /Subtype /Image /Width 9 /Height 9 "
        b"/ColorSpace /DeviceGray /BitsPerComponent 8"
    )
    image = as_stream(zlib.compress(bytes(81)), entries)
    drawn = as_stream(zlib.compress(b"q 595 0 0 842 0 0 cm /I Do Q"))
    return as_file(one_page(drawn, image, resources=b"/XObject << /I 6 0 R >>"))


def packed_three_times() -> bytes:
    packed = zlib.compress(zlib.compress(zlib.compress(bytes(100_000_000)), 9), 9)
    return as_file(one_page(as_stream(packed, b"/Filter [/FlateDecode /FlateDecode /FlateDecode]")))


def endless_text() -> bytes:
    packer = zlib.compressobj()
    words = b"(kites and kites and kites) Tj " * 10_000
    packed = b"".join(packer.compress(part) for part in [b"BT /R 12 Tf 9 9 Td ", *[words] * 150])
    return as_file(one_page(as_stream(packed + packer.flush())))


def forms_within_forms() -> bytes:
    """Ten drawings of a form that draws ten of another, twelve deep: a million million words."""

    def forms() -> Iterator[bytes]:
        for inner in range(7, 19):
            drawn = b"/X Do " * 10 if inner < 18 else b"BT /R 12 Tf 71 700 Td (kite) Tj ET"
            entries = b"/Filter /FlateDecode /Type /XObject /Subtype /Form /BBox [0 0 595 842] "
            entries += b"/Resources << /XObject << /X %d 0 R >> %s >>" % (inner, FONTS)
            yield as_stream(zlib.compress(drawn), entries)

    first = as_stream(zlib.compress(b"/X Do"))
    return as_file(one_page(first, *forms(), resources=b"/XObject << /X 6 0 R >>"))


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "the file is empty"),
    "renamed": (lambda: b"PK\x03\x04" + bytes(2000), "it is not a PDF"),
    "a header and no more": (lambda: b"%PDF-1.7\n", "damaged"),
    "too large": (lambda: b"%PDF-1.7\n" + bytes(opening.MOST_BYTES), "larger than 20 MB"),
    "locked": (locked, "locked with a password"),
    "pictures": (picture, "pictures without text"),
    "packed three times": (packed_three_times, "the file cannot be read"),
    "endless text": (endless_text, "the file cannot be read"),
    "forms within forms": (forms_within_forms, "the file cannot be read"),
    "nested arrays": (lambda: as_file([b"[" * 200_000 + b"]" * 200_000]), "damaged"),
    "nested drawing": (lambda: as_file(one_page(as_stream(zlib.compress(b"[" * 3_000_000)))), "pictures"),
    "its own child": (
        lambda: as_file([CATALOGUE, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000000 >>"]),
        "cannot be read",
    ),
    "no pages": (lambda: as_file([CATALOGUE, b"<< /Type /Pages /Kids [] /Count 0 >>"]), "cannot be read"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_within_five_seconds_of_work_in_a_clear_sentence(name: str) -> None:
    make, said = HOSTILE[name]
    content = make()
    before = seconds_worked()
    with pytest.raises(ReportUnreadable) as refusal:
        read_report_content(content)
    assert seconds_worked() - before < WITHIN
    met, to_do = str(refusal.value).splitlines()
    assert said.lower() in met.lower()
    assert to_do.startswith("Fetch the report or letter again")


def test_a_report_of_a_thousand_pages_is_refused(made: Callable[..., "MadePdf"]) -> None:
    pdf = made()
    for _ in range(1000):
        pdf.page().line("A page of kites.")
    with pytest.raises(ReportUnreadable, match="over 150 pages"):
        read_report_content(pdf.content())


@pytest.mark.parametrize("part", [0.05, 0.2, 0.4, 0.6, 0.8])
def test_a_report_cut_short_before_its_pages_end_is_refused(report: "MadePdf", part: float) -> None:
    content = report.content()
    with pytest.raises(ReportUnreadable):
        read_report_content(content[: int(len(content) * part)])


def test_a_report_that_a_busy_computer_does_not_open_in_time_is_not_called_bad(
    report: "MadePdf", monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A page that names it is not made, and so never says of a good report that it cannot be read."""
    monkeypatch.setattr(running, "SECONDS_BY_THE_CLOCK", 0.001)
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "leeds.pdf").write_bytes(report.content())
    with pytest.raises(ComputerBusy, match="too busy to open the file"):
        read_given_report("leeds.pdf", find_council("leeds"))


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "not JSON",
        "[]",
        '{"pages": [{"width": -1, "height": 5, "words": []}]}',
        '{"pages": [{"width": 5, "height": 5, "words": [[1, 2, 3, 4, false]]}]}',
        '{"pages": [{"width": 5, "height": 5, "words": [[1, 2, 3, NaN, false, "a"]]}]}',
        '{"pages": [{"width": 5, "height": 5, "words": [[1, 2, 3, 4, 0, "a"]]}]}',
        '{"pages": [], "command": "rm"}',
    ],
)
def test_an_answer_that_is_not_words_with_places_is_not_believed(
    report: "MadePdf", monkeypatch: pytest.MonkeyPatch, tmp_path: Path, printed: str
) -> None:
    """Stands for a process that the file has taken over."""
    (tmp_path / "taken_over.py").write_text(f"print({printed!r})", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(opening, "extraction", SimpleNamespace(__name__="taken_over", BROKEN="broken"))
    with pytest.raises(ReportUnreadable):
        read_report_content(report.content())


def test_a_file_read_in_its_own_process_is_read_as_it_is_in_this_one(report: "MadePdf") -> None:
    assert read_report_content(report.content()) == report.read()


@pytest.mark.parametrize("name", ["absent.pdf", "."])
def test_a_file_that_is_not_there_is_said_not_to_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(ReportUnreadable, match="there is no file"):
        read_report(tmp_path / name)


def test_many_reports_are_given_in_the_order_asked_and_a_bad_one_costs_the_rest_nothing(
    report: "MadePdf", tmp_path: Path
) -> None:
    names = ["b.pdf", "a.pdf", "c.pdf"]
    for name in names:
        (tmp_path / name).write_bytes(b"no PDF" if name == "a.pdf" else report.content())
    read = dict(read_reports(tmp_path / name for name in names))
    assert [path.name for path in read] == names
    assert [isinstance(given, ReportUnreadable) for given in read.values()] == [False, True, False]


@pytest.mark.parametrize("strange", [1e30, -1e9, 0.0, 1e-7])
def test_words_of_impossible_sizes_and_places_neither_crash_nor_hold_up_the_reader(
    made: Callable[..., "MadePdf"], strange: float
) -> None:
    pdf = made().cover(((("The impact of leaders",), "Good"),)).at(strange, strange, "Good", size=strange)
    try:
        ended = read_report_content(pdf.content()).authority.slug
    except ScrutinyError as refused:
        ended = str(refused)
    assert ended
