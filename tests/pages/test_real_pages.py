"""Real pages of real councils: whole, the same each time, and agreeing with the publishers' files."""

import base64
import re
from pathlib import Path
from urllib.parse import unquote

import pandas as pd
import pytest
from bs4 import BeautifulSoup
from tests.evidence.published_files import TOOL as TOOL_FILE

from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.periods import say_period
from scrutiny.register.workbooks import list_workbooks
from scrutiny.vocabulary import GapReason
from scrutiny.words.figures import say_gap

COUNCILS = ["isles-of-scilly", "cumberland", "kingston-upon-thames"]
NUMBERS = {"isles-of-scilly": 420, "cumberland": 942, "kingston-upon-thames": 314}
WORKBOOKS = [workbook.notebook for workbook in list_workbooks()]
TOOL = "local_authority_interactive_tool"
NO_FIGURE = re.compile(r"[A-Z]\w+( \w+)*")


def soup(made: Path, council: str, workbook: str) -> BeautifulSoup:
    return BeautifulSoup((made / council / f"{workbook}.html").read_text("utf-8"), "html.parser")


@pytest.mark.parametrize("workbook", WORKBOOKS)
@pytest.mark.parametrize("council", COUNCILS[-1:])
def test_the_same_council_and_date_make_the_same_page_byte_for_byte_in_a_kernel_or_without(
    made: Path, made_again: Path, council: str, workbook: str
) -> None:
    name = f"{council}/{workbook}.html"
    assert (made / name).read_bytes() == (made_again / name).read_bytes()


@pytest.mark.parametrize("workbook", WORKBOOKS)
@pytest.mark.parametrize("council", COUNCILS)
def test_a_page_is_whole_and_shows_no_code(made: Path, council: str, workbook: str) -> None:
    page = soup(made, council, workbook)
    text = page.get_text(" ")
    assert page.html is not None
    assert page.html["lang"] == "en-GB"
    assert len(page.find_all("h1")) == 1
    assert not re.search(
        r"\bnan\b|\bNone\b(?! of)|Traceback|briefing\b.*\(|GapReason|could not be made", text
    )
    assert "Open Government Licence v3.0" in text


@pytest.mark.parametrize("workbook", WORKBOOKS)
@pytest.mark.parametrize("council", COUNCILS)
def test_a_page_asks_nobody_for_anything(made: Path, council: str, workbook: str) -> None:
    page = soup(made, council, workbook)
    asked = [tag.get("src") or tag.get("href") for tag in page.find_all(["img", "script", "link", "iframe"])]
    assert [address for address in asked if address and not str(address).startswith("data:")] == []


@pytest.mark.parametrize("workbook", WORKBOOKS)
def test_every_link_within_a_page_leads_somewhere(made: Path, workbook: str) -> None:
    page = soup(made, "cumberland", workbook)
    places = {str(tag["id"]) for tag in page.find_all(id=True)}
    links = {unquote(str(tag["href"])[1:]) for tag in page.find_all("a", href=re.compile("^#"))}
    assert len(links) > 5
    assert links - places == set()


@pytest.mark.parametrize("workbook", WORKBOOKS)
@pytest.mark.parametrize("council", COUNCILS)
def test_every_apostrophe_that_is_read_or_heard_is_curly(made: Path, council: str, workbook: str) -> None:
    page = soup(made, council, workbook)
    told = [str(tag[name]) for name in ("alt", "aria-label", "title") for tag in page.select(f"[{name}]")]
    drawn = [words for picture in page.find_all("img") for words in words_drawn(str(picture["src"]))]
    read = [
        words
        for words in page.find_all(string=True)
        if (words.parent or page).name not in {"style", "script"}
    ]
    assert "’" in page.get_text()
    assert [words for words in (*read, *told, *drawn) if "'" in words] == []


def words_drawn(link: str) -> list[str]:
    """Give the words that are written on a drawing."""
    svg = base64.b64decode(link.removeprefix("data:image/svg+xml;base64,")).decode()
    return re.findall(r"<text[^>]*>([^<]*)", svg)


def test_a_table_that_can_scroll_is_a_named_group_and_no_landmark(made: Path) -> None:
    page = soup(made, "isles-of-scilly", "01_our_council")
    tables = page.find_all(class_="table")
    assert len(tables) > 20
    assert {(str(tag["role"]), str(tag["tabindex"])) for tag in tables} == {("group", "0")}
    assert [tag for tag in tables if not tag["aria-label"]] == []
    assert page.select("[role=region]") == []


@pytest.mark.parametrize("council", COUNCILS)
def test_every_picture_has_words_in_its_place(made: Path, council: str) -> None:
    pictures = soup(made, council, "01_our_council").find_all("img")
    assert pictures, "there is no picture to look at"
    assert [picture for picture in pictures if len(str(picture.get("alt") or "")) < 40] == []


@pytest.mark.parametrize("council", COUNCILS)
def test_every_indicator_is_on_the_page_with_its_period_and_source(made: Path, council: str) -> None:
    shown = rows_of(soup(made, council, "01_our_council"))
    assert set(shown) == {name_shown(indicator) for indicator in list_indicators()}
    assert [name for name, cells in shown.items() if not re.search(r"Source [A-Z]\.$", cells[-1])] == []


def test_a_joint_figure_says_that_it_is_joint(made: Path) -> None:
    text = soup(made, "kingston-upon-thames", "01_our_council").get_text(" ")
    assert "Kingston upon Thames and Richmond upon Thames are published as one" in text
    assert "Published jointly: the figure is of this council and its partner together." in text


def test_a_new_council_is_not_shown_its_predecessors_past(made: Path) -> None:
    text = soup(made, "cumberland", "01_our_council").get_text(" ")
    assert "Cumberland has existed since 1 April 2023" in text
    tables = soup(made, "cumberland", "01_our_council").find_all("table")
    inspections = next(table.get_text(" ") for table in tables if "Inspections of Cumberland" in table.text)
    assert "October 2024" in inspections
    assert not re.search(r"inspection, \w+ (2018|2019|202[0-3])", inspections)


def test_each_gap_is_said_in_words_under_its_reason(made: Path) -> None:
    text = soup(made, "isles-of-scilly", "01_our_council").get_text(" ")
    assert "A gap is not a nought" in text
    assert say_gap(GapReason.NOT_APPLICABLE) in text


@pytest.mark.parametrize("council", COUNCILS)
def test_the_figures_on_the_page_are_the_ones_in_the_publishers_file(
    made: Path, shared: Path, council: str
) -> None:
    """Read from the page as a person would, and compared with the interactive tool's own cells."""
    tool = pd.read_parquet(shared / "data" / TOOL_FILE)
    cells = tool.set_index(["Short Desc", "LA Number", "Years"])["Values"]
    shown = rows_of(soup(made, council, "01_our_council"))
    compared = 0
    for indicator in list_indicators():
        measure = indicator.source_codes.get(TOOL)
        own, england, *_others, period = shown[name_shown(indicator)]
        if measure is None:
            continue
        compared += agree(own, cells[measure][NUMBERS[council]], indicator, period)
        compared += agree(england, cells[measure][970], indicator, period)
    assert compared > 50, "too few figures were compared to prove anything"


def agree(said: str, published: "pd.Series[str]", indicator: Indicator, period: str) -> int:
    """See that what is said is the published cell of the period said, to the places shown.

    Gives how many figures that compared: none where either has none. The tool has none for some figures
    that the statistic behind it gives.
    """
    spoken = {say_period(str(year), indicator.year_type).lower(): cell for year, cell in published.items()}
    cell = next(value for words, value in spoken.items() if period.lower().startswith(words))
    if NO_FIGURE.fullmatch(said) or cell == "-":
        return 0
    number = float(re.sub(r"[£,%]", "", said))
    assert number == pytest.approx(float(cell), abs=0.51 * 10**-indicator.decimals), indicator.id
    return 1


def name_shown(indicator: Indicator) -> str:
    """Give the name of an indicator with the curly apostrophes of a page."""
    return indicator.name.replace("'", "’")


def rows_of(page: BeautifulSoup) -> dict[str, list[str]]:
    """Give each indicator's cells: council, England, neighbours, change, and the period and source."""
    shown: dict[str, list[str]] = {}
    for table in page.find_all("table"):
        headings = [cell.get_text(strip=True) for cell in table.find_all("th", scope="col")]
        if headings[0] != "Indicator" or headings[-1] != "Period and source":
            continue
        for row in table.find_all("tr")[1:]:
            heading, *cells = row.find_all(["th", "td"])
            *figures, source = cells
            words = [next(iter(cell.stripped_strings)) for cell in figures]
            shown[next(iter(heading.stripped_strings))] = [*words, source.get_text(" ", strip=True)]
    return shown
