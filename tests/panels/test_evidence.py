"""Evidence behind an answer: what can be ticked, the review's own list, and keys that stay the same."""

from tests.panels.conftest import OpenPage
from tests.panels.page import REACTIVE, RISKS, Page, rules_of, saved

from scrutiny import panels

ITEMS = [["A visit to the duty team", "Visit", "May 2026", "Minutes"], ["", "Paper", "", ""]]


def list_item(page: Page, rows: list[list[str]], *replaces: int) -> int:
    panel = rules_of(panels.show_evidence_items(page.session))
    reply = saved(page.say(panel, "save", about="evidence_items", value=rows, replaces=[*replaces]))
    number = reply["version"]["number"]
    assert isinstance(number, int)
    return number


def test_an_answer_can_rest_on_its_own_figures_and_grades(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    fields = {field.about: field for field in page.part("keeping").make_fields()}
    beside = page.session.guidance.prompts["rr_sustain"].evidence
    for field in fields.values():
        assert field.evidence is not None
        keys = [option.key for option in field.evidence.options]
        if field.about.startswith("rr_sustain"):
            named = [f"indicator:{indicator}" for indicator in beside.indicators]
            assert keys == [*named, f"judgement:{field.about.split('.')[1]}"]


def test_what_the_review_lists_can_be_ticked_and_is_news_to_every_part(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    list_item(page, ITEMS)
    state = page.look("operational")["ra_audit.evidence"]
    assert [option["words"] for option in state["options"]][-1] == "A visit to the duty team"
    assert state["options"][-1]["small"] == "Visit, May 2026, Minutes"
    key = state["options"][-1]["key"]
    reply = saved(page.save("operational", "ra_audit.evidence", [key]))
    assert reply["field"]["versions"][0]["value"] == [key]


def test_a_key_stays_the_same_while_the_name_does(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    first = list_item(page, ITEMS)
    before = page.look("operational")["ra_audit.evidence"]["options"][-1]
    list_item(page, [["Another", "", "", ""], ["A visit to the duty team", "Visit", "June 2026", ""]], first)
    after = page.look("operational")["ra_audit.evidence"]["options"][-1]
    assert before["key"] == after["key"]
    assert before["small"] != after["small"]


def test_what_each_person_says_alone_has_no_evidence_that_could_tell_whose_it_is(open_page: OpenPage) -> None:
    fields = open_page(REACTIVE).part("expected").make_fields()
    assert {field.individual: field.evidence is None for field in fields} == {True: True, False: False}


def test_the_risks_of_the_register_are_offered_to_the_heat_map(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    rows = [["Floods", *[""] * 9], ["Too few homes", *[""] * 9], ["", *[""] * 9]]
    saved(page.save("register", "ra_register", rows))
    assert page.look("register")["ra_heat_map"]["rows"] == ["Floods", "Too few homes"]
