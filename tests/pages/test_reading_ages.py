"""What we write can be read by somebody of fourteen, and the point of a page by somebody of twelve.

The index is Coleman and Liau's (1975), as for prompts: of letters and sentences to a hundred words, so that
it asks for no list of syllables. It gives a school grade in the United States, and a reader is five years
older. What is read is each whole sentence outside tables: headings, labels and names in lists are none, and
would make it easier. The name of a council counts as “Leeds” and a number as one word without a point, since
we chose neither; the name of a measure counts as it is said, since a chair must say it too.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import textstat
from bs4 import BeautifulSoup
from tests.pages.conftest import COUNCILS, NINE
from tests.pages.test_first_page import first_view

from scrutiny.register.councils import list_councils
from scrutiny.register.workbooks import list_workbooks

YEARS_BEFORE_SCHOOL = 5
OLDEST, OLDEST_AT_FIRST = 14, 12
NOT_SENTENCES = "table, script, style, nav, .files"
SAID = ("p", "li", "dd")
NAMES = re.compile(
    "|".join(
        re.escape(name)
        for council in list_councils()
        for name in sorted((council.full_name, council.in_text, council.name), key=len, reverse=True)
    )
)
NUMBER = re.compile(r"[£(]?\d[\d,]*(?:\.\d+)?%?")


def list_sentences(html: str) -> Iterator[str]:
    """List what is said in whole sentences, paragraph by paragraph."""
    page = BeautifulSoup(html, "html.parser")
    for left_out in page.select(NOT_SENTENCES):
        left_out.decompose()
    for said in page.find_all(SAID):
        words = " ".join(said.get_text(" ").split())
        if words.endswith((".", "?")) and not said.find(SAID):
            yield NUMBER.sub("ten", NAMES.sub("Leeds", words))


def age_of(html: str) -> float:
    return float(textstat.coleman_liau_index(" ".join(list_sentences(html)))) + YEARS_BEFORE_SCHOOL


def main_of(page: Path) -> str:
    html = page.read_text("utf-8")
    return html[html.index("<main") : html.index("</main>")]


@pytest.mark.parametrize("council", NINE)
def test_the_first_page_is_read_at_fourteen_and_its_point_at_twelve(
    first_pages: dict[str, Path], council: str
) -> None:
    html = main_of(first_pages[council])
    assert age_of(html) <= OLDEST
    assert age_of(first_view(html)) <= OLDEST_AT_FIRST


@pytest.mark.parametrize("workbook", [book.notebook for book in list_workbooks()])
@pytest.mark.parametrize("council", COUNCILS)
def test_every_workbook_is_read_at_fourteen(made: Path, council: str, workbook: str) -> None:
    assert age_of(main_of(made / council / f"{workbook}.html")) <= OLDEST


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>In Bournemouth, Christchurch and Poole, 1.7% were.</p>", ["In Leeds, ten were."]),
        ("<p>It cost £1,234,567 in 2025.</p><li>A label</li>", ["It cost ten in ten."]),
        ("<ul><li><p>One is said once.</p></li></ul>", ["One is said once."]),
        ("<h2>A heading.</h2><table><td><p>A cell.</p></td></table>", []),
    ],
)
def test_names_and_numbers_count_as_one_word_and_headings_and_cells_as_none(
    html: str, said: list[str]
) -> None:
    assert [*list_sentences(html)] == said
