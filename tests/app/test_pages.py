"""The pages that need no kernel."""

import re

import pytest

from scrutiny.app import pages
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import admit_council, suggest_councils
from scrutiny.register.workbooks import list_workbooks

HOSTILE = "<script>alert('x')</script>\"&\0\x1b\u202e"


def links_in(page: str) -> list[str]:
    return re.findall(r'href="(/[^"]*)"', page)


def test_the_front_page_links_every_council_once() -> None:
    linked = [link for link in links_in(pages.write_front_page()) if link.startswith("/council/")]
    assert sorted(linked) == sorted(f"/council/{council.slug}" for council in list_councils())


def test_the_front_page_offers_every_name_without_a_script() -> None:
    page = pages.write_front_page()
    assert page.count("<option ") == len(list_councils()) == 153
    assert page.count("<details") == 9
    assert "Open Government Licence v3.0" in page


def test_a_councils_page_asks_the_question_of_each_workbook() -> None:
    page = pages.write_council_page(admit_council("portsmouth"))
    assert "<h1>Portsmouth City Council</h1>" in page
    for workbook in list_workbooks():
        assert workbook.question in page
        assert f'href="/council/portsmouth/{workbook.slug}"' in page


def test_a_name_nearly_right_is_answered_with_the_nearest() -> None:
    page = pages.write_find_page("Porstmouth", suggest_councils("Porstmouth"))
    assert "No council is called ‘Porstmouth’" in page
    assert "/council/portsmouth" in links_in(page)


def test_a_name_like_no_other_is_answered_in_words() -> None:
    assert "no council’s name is near it" in pages.write_find_page("qqqq", [])


def test_a_search_for_nothing_is_answered_in_words() -> None:
    assert "Nothing was typed" in pages.write_find_page("", [])


@pytest.mark.parametrize(
    "page",
    [pages.write_find_page(HOSTILE, []), pages.write_refusal("No", HOSTILE, [])],
    ids=["find", "refusal"],
)
def test_what_was_typed_is_shown_as_words_and_never_as_markup(page: str) -> None:
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_what_was_typed_is_shown_short_and_printable() -> None:
    assert pages.shorten("a\0b\n\tc\x1b d") == "a b c d"
    assert pages.shorten("x" * 5000) == "x" * 60 + "…"
