"""What has been answered is told once it stands, whole; and what is the same in a page's parts, only once."""

import json

from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, rules_of, saved

from scrutiny import panels
from scrutiny.panels.serving import serve_parts
from scrutiny.review.told import PanelState


def tell_answers(open_page: OpenPage) -> PanelState:
    return rules_of(panels.list_answers(open_page(REACTIVE).opened)).tell()


def test_only_what_is_answered_is_told_of_and_the_order_of_all(open_page: OpenPage) -> None:
    nothing = tell_answers(open_page)
    assert nothing.fields == ()
    assert nothing.order.index("rr_blind_spots") < nothing.order.index("rr_tests")
    saved(open_page(REACTIVE).save("questions", "rr_blind_spots", "We asked in March."))
    told = tell_answers(open_page)
    assert [(field.about, field.versions[0].value) for field in told.fields] == [
        ("rr_blind_spots", "We asked in March.")
    ]
    assert told.order == nothing.order


def test_news_of_an_answer_says_what_was_asked(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    overview = rules_of(panels.list_answers(page.opened))
    saved(page.save("questions", "rr_blind_spots", "We asked in March."))
    (news,) = page.say(overview, "look", since=0)["fields"]
    assert news["versions"][0]["value"] == "We asked in March."
    assert {"question", "kind", "workbook"} <= news.keys()


def test_what_is_the_same_in_every_part_of_a_page_is_told_with_its_first(open_page: OpenPage) -> None:
    page = open_page(REACTIVE).opened
    with serve_parts():
        parts = [panels.say_who_writes(page), panels.list_answers(page)]
        soup = BeautifulSoup("".join(part._repr_html_() for part in parts), "html.parser")
    first, second = (json.loads(script.get_text()) for script in soup.select("script[data-told]"))
    assert {"progress", "rights", "review"} <= first.keys()
    assert {"progress", "rights", "review"}.isdisjoint(second)
