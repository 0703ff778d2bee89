"""Charts that the app serves: each fetched by its hash, and no part of a page's own weight."""

import csv
import gzip
import re
from contextlib import closing
from datetime import date
from http.client import HTTPConnection
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from python_calamine import CalamineWorkbook
from tests.app.conftest import PATIENCE, RunningApp
from tests.views.test_figure_beside import COUNCILS

from scrutiny.app.admission import admit
from scrutiny.app.kept import KeptPages
from scrutiny.app.making import MadePage, PageOrder, make_page, unpack_file
from scrutiny.app.static_files import FOR_GOOD, read_file
from scrutiny.parameters import ANSWERING, BRIEFING
from scrutiny.publication.paper import TYPES, Format
from scrutiny.register.workbooks import list_workbooks

DAY = date(2026, 11, 23)
PAGE = "/council/leeds/young-peoples-voice"
CHART = re.compile(r'<img src="([^"]*/files/[0-9a-f]{16}[.]svg)"[^>]* loading="lazy">')
MOST_OF_A_PAGE = 80_000
MADE_FOR_EVERY_PAGE = ("workbook.css", "front.js", "watch.js")
HEADERS = 1_000  # of the four answers, as a browser counts them


def make(council: str, workbook: str, mode: str = ANSWERING) -> MadePage:
    admitted = admit(council, workbook, DAY, mode)
    path, frame = admitted.workbook.path, admitted.describe_frame()
    order = PageOrder(
        admitted.name,
        path,
        admitted.parameters,
        frame,
        council,
        with_answers=False,
        files=admitted.address_of_files,
    )
    made = make_page(order)
    assert isinstance(made, MadePage)
    assert made.failures == ()
    return made


def weigh(page: MadePage) -> int:
    own = sum(len(gzip.compress(read_file(name), 6)) for name in MADE_FOR_EVERY_PAGE)
    return len(page.compressed) + own + HEADERS


@pytest.mark.parametrize("mode", [BRIEFING, ANSWERING])
def test_a_chart_is_fetched_by_its_hash_and_kept_for_good(real_app: RunningApp, mode: str) -> None:
    page = PAGE if mode == BRIEFING else f"{PAGE}/{ANSWERING}"
    charts = CHART.findall(real_app.ask(page)[1])
    assert charts
    for address in charts:
        answer, drawn = real_app.ask(address)
        assert (answer.status, answer.getheader("Content-Type")) == (200, "image/svg+xml")
        assert answer.getheader("Cache-Control") == FOR_GOOD
        assert drawn.rstrip().endswith("</svg>")
    figures = charts[0].rpartition("/")[0]
    for strange in ("0" * 16 + ".svg", "0" * 16 + ".exe", charts[0][-20:-4] + ".csv"):
        answer, _said = real_app.ask(f"{figures}/{strange}")
        assert (answer.status, answer.getheader("Cache-Control")) == (404, "no-store")


def test_what_is_behind_a_heading_is_fetched_by_its_hash_where_answers_are_given(
    real_app: RunningApp,
) -> None:
    page = "/council/leeds/risk-assessment"
    read, answered = (real_app.ask(address)[1] for address in (page, f"{page}/{ANSWERING}"))
    folds = re.findall(r'data-fetch="([^"]*/files/[0-9a-f]{16}[.]html)"', answered)
    assert folds
    assert "data-fetch" not in read
    for address in folds:
        answer, shown = real_app.ask(address)
        assert (answer.status, answer.getheader("Content-Type")) == (200, "text/html; charset=utf-8")
        assert answer.getheader("Cache-Control") == FOR_GOOD
        # Files within it are those of the page it is of.
        assert shown.strip().replace(f"/{ANSWERING}/files/", "/files/") in read
        assert shown.strip() not in answered


def fetch(app: RunningApp, address: str) -> tuple[int, str | None, bytes]:
    with closing(HTTPConnection("127.0.0.1", app.port, timeout=PATIENCE)) as connection:
        connection.request("GET", address)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Content-Type"), answer.read()


OFFERED = re.compile(r'href="([^"]*/files/[0-9a-f]{16}[.](png|xlsx))">Save as \w+ [(]about (\d+) kB[)]')


def test_a_picture_and_a_sheet_are_made_when_they_are_asked_for_and_about_as_large_as_is_said(
    real_app: RunningApp,
) -> None:
    offered = OFFERED.findall(real_app.ask("/council/rutland/our-council")[1])
    assert [ending for _address, ending, _size in offered].count("png") >= 6
    chosen = {ending: (address, int(size)) for address, ending, size in offered}
    status, kind, picture = fetch(real_app, chosen["png"][0])
    assert (status, kind, picture[:4]) == (200, "image/png", b"\x89PNG")
    assert chosen["png"][1] / 2 < len(picture) / 1000 < chosen["png"][1] * 2
    status, kind, sheet = fetch(real_app, chosen["xlsx"][0])
    assert (status, kind) == (200, TYPES[Format.XLSX])
    assert abs(len(sheet) / 1000 - chosen["xlsx"][1]) <= 2
    (read,) = CalamineWorkbook.from_filelike(BytesIO(sheet)).sheet_names
    assert read == "Figures"


def test_a_sheet_of_a_table_has_the_numbers_of_its_file(real_app: RunningApp) -> None:
    page = real_app.ask("/council/rutland/our-council")[1]
    files = BeautifulSoup(page, "html.parser").select_one(".standing + .files")
    assert files is not None
    by_ending = {str(link["href"]).rpartition(".")[2]: str(link["href"]) for link in files.select("a")}
    assert list(by_ending) == ["csv", "xlsx"]
    written = fetch(real_app, by_ending["csv"])[2].decode("utf-8-sig")
    book = CalamineWorkbook.from_filelike(BytesIO(fetch(real_app, by_ending["xlsx"])[2]))
    heading, *rows = book.get_sheet_by_name("Figures").to_python()[2:]
    wanted = list(csv.DictReader(StringIO(written)))
    assert list(wanted[0]) == heading
    for row, line in zip(rows, wanted, strict=True):
        assert isinstance(row[4], float) or not line["figure"]
        assert [f"{cell:.10g}" if isinstance(cell, float) else cell for cell in row] == list(line.values())


def test_what_a_page_keeps_of_a_chart_is_never_sent_and_no_other_name_is_made(real_app: RunningApp) -> None:
    page = "/council/rutland/our-council"
    offered = OFFERED.findall(real_app.ask(page)[1])
    address = next(address for address, ending, _size in offered if ending == "png").removesuffix(".png")
    of_table = next(
        address
        for address, _ending, _size in offered
        if address.endswith(".xlsx") and address.replace(".xlsx", ".png") not in {each[0] for each in offered}
    )
    strange = (f"{address}.json", f"{page}/files/{'0' * 16}.png", f"{page}/files/{'0' * 16}.xlsx")
    for name in (*strange, of_table.replace(".xlsx", ".png"), f"{page}/files/..%2fpasswd.png"):
        answer, said = real_app.ask(name)
        assert (answer.status, answer.getheader("Cache-Control")) == (404, "no-store")
        assert "There is no page at this address." in said


def make_files(council: str) -> list[tuple[str, bytes]]:
    made = make(council, "young-peoples-voice", BRIEFING)
    names = [address.rpartition("/")[2] for address in CHART.findall(made.unpack().decode())]
    return [(name, unpack_file(made.files, name) or b"") for name in names]


def test_the_files_of_a_kept_page_go_as_it_goes(tmp_path: Path) -> None:
    made = make("leeds", "young-peoples-voice", BRIEFING)
    name, drawn = make_files("leeds")[0]
    kept = KeptPages(tmp_path / "pages", most=len(made.compressed) + len(made.files) + 10)
    kept.keep("first", made)
    assert kept.find_file("first", name) == drawn
    assert kept.find_file("first", "other.svg") is None
    kept.keep("second", made)
    assert kept.find_file("first", name) is None
    assert len([*(tmp_path / "pages").iterdir()]) == 2


def test_a_page_to_answer_in_without_its_charts_keeps_within_its_weight() -> None:
    for workbook in list_workbooks()[1:]:
        assert weigh(make("portsmouth", workbook.slug)) <= MOST_OF_A_PAGE, workbook.slug


@pytest.mark.parametrize("workbook", ["risk-assessment", "scrutiny-plan"])
@pytest.mark.parametrize("council", COUNCILS)
def test_the_heaviest_pages_keep_within_their_weight_for_any_council(council: str, workbook: str) -> None:
    assert weigh(make(council, workbook)) <= MOST_OF_A_PAGE


def test_the_one_page_to_print_is_a_way_on_and_is_made_when_it_is_asked_for(real_app: RunningApp) -> None:
    page = BeautifulSoup(real_app.ask("/council/rutland/our-council")[1], "html.parser")
    ways = {way.get_text(): str(way["href"]) for way in page.select(".ways a")}
    assert list(ways) == ["Start or answer", "One page to print", "All figures"]
    status, kind, brief = fetch(real_app, ways["One page to print"])
    assert (status, kind) == (200, "text/html")
    assert "Rutland: what to ask about children’s services" in brief.decode()
    on_council = BeautifulSoup(real_app.ask("/council/rutland")[1], "html.parser")
    pdf = next(str(link["href"]) for link in on_council.select(".beside a") if link.get_text() == "as PDF")
    status, kind, brief = fetch(real_app, pdf)
    assert (status, kind, brief[:5]) == (200, "application/pdf", b"%PDF-")
    for strange in ("/council/rutland/member-brief.docx", "/council/nowhere/member-brief.html"):
        assert real_app.ask(strange)[0].status == 404


def test_the_book_of_a_councils_evidence_is_given_when_it_is_asked_for(real_app: RunningApp) -> None:
    page = real_app.ask("/council/rutland")[1]
    (link,) = BeautifulSoup(page, "html.parser").select("a[download]")
    assert link["href"] == "/council/rutland/evidence.xlsx"
    said = int(re.findall(r"about (\d+) kB", link.get_text())[0])
    with closing(HTTPConnection("127.0.0.1", real_app.port, timeout=PATIENCE)) as connection:
        for _time in range(2):
            connection.request("GET", str(link["href"]))
            answer = connection.getresponse()
            book = answer.read()
            assert answer.status == 200
            assert answer.getheader("Content-Disposition") == 'attachment; filename="rutland-evidence.xlsx"'
            assert abs(len(book) / 1000 - said) < said / 5
            assert CalamineWorkbook.from_filelike(BytesIO(book)).sheet_names[0] == "Cover"
    assert real_app.ask("/council/nowhere/evidence.xlsx")[0].status == 404
