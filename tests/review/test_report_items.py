"""The points of a report on a page: suggested titles, ticks, blind spots and rows; and the sheet of all."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.made_report import KITES, STRINGS, WEATHER, make_report, send
from tests.review.page import REACTIVE, REVIEW, Visitor, guide, refused, rules_of, saved

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.look_back.items import NONE_OF_THESE, name_match
from scrutiny.reports.given import GivenReport
from scrutiny.reports.reading import read_report_content
from scrutiny.review.replies import PagePart
from scrutiny.views.values import View

AGENDA = "12 March 2025 – Housing for care leavers\n1 May 2022: Supervision\nGardens"


@pytest.fixture(scope="module")
def report() -> bytes:
    return make_report()


@pytest.fixture
def leading(open_page: OpenPage, report: bytes) -> Visitor:
    """A page with a report loaded and agendas given, and the person who leads the session at it."""
    page = open_page(REACTIVE, "Lee Lead", "facilitator")
    saved(send(page, report))
    saved(save(page, "agenda_titles", AGENDA))
    return page


def points_of(page: Visitor) -> PagePart:
    return rules_of(panels.show_report_items(page.opened))


def save(page: Visitor, about: str, value: object) -> dict[str, object]:
    answers = page.opened.state.answers
    standing = [version.number for version in answers[about].versions] if about in answers else []
    return page.say(points_of(page), "save", about=about, value=value, replaces=standing)


def options_of(page: Visitor, point: str) -> dict[str, tuple[str, str]]:
    """Give what can be ticked beside a point: each key with its words and smaller words."""
    field = points_of(page).find_field(name_match(point))
    return {option.key: (option.words, option.small) for option in field.options}


def tick(page: Visitor, point: str, *words: str) -> dict[str, object]:
    keys = {said: key for key, (said, _small) in options_of(page, point).items()}
    return save(page, name_match(point), [keys.get(said, said) for said in words])


def brief(briefing: Briefing, review: str = REVIEW) -> str:
    page = panels.open_page(briefing, guide(briefing, REACTIVE), "briefing", review)
    panels.load_report(page)
    shown = panels.show_report_items(page)
    assert isinstance(shown, View)
    return shown.in_words


def test_a_title_that_is_like_a_point_is_offered_with_the_reason_and_is_not_ticked(leading: Visitor) -> None:
    options = list(options_of(leading, KITES).values())
    assert options == [
        ("12 March 2025 – Housing for care leavers", "Both speak of: housing, care leavers"),
        ("None of these: scrutiny had not looked at it", ""),
    ]
    assert name_match(KITES) not in leading.opened.state.answers


def test_a_title_older_than_two_years_is_offered_and_marked(leading: Visitor) -> None:
    (small, *_rest) = [
        small for words, small in options_of(leading, STRINGS).values() if "Supervision" in words
    ]
    assert small == "Both speak of: supervision; more than 24 months before the inspection"


def test_where_nothing_is_alike_only_none_is_offered(leading: Visitor) -> None:
    assert list(options_of(leading, WEATHER)) == [NONE_OF_THESE]


def test_new_agendas_bring_new_suggestions_to_a_page_that_looks(
    leading: Visitor, open_page: OpenPage
) -> None:
    other = open_page(REACTIVE)
    panel, since = points_of(other), other.opened.state.number
    save(leading, "agenda_titles", "June 2025: Wind forecasts")
    seen = other.say(panel, "look", since=since)
    offered = {field["about"]: field["options"] for field in seen["fields"]}
    assert next(option["words"] for option in offered[name_match(WEATHER)]) == "June 2025 – Wind forecasts"


def test_an_agenda_that_is_pasted_dates_its_items_and_what_is_set_aside_is_said(
    leading: Visitor, open_page: OpenPage
) -> None:
    other = open_page(REACTIVE)
    panel, since = points_of(other), other.opened.state.number
    pasted = "Agenda of 12 March 2025\n1. Apologies\n2. Wind PDF 154 KB\n3. Minutes of the last meeting"
    said = (
        "Read here: 1 item of 12 March 2025. Set aside as routine, and not suggested: "
        "Apologies and Minutes of the last meeting."
    )
    reply = saved(save(leading, "agenda_titles", pasted))
    assert str(reply["field"]["help"]).endswith(said)
    seen = {field["about"]: field for field in other.say(panel, "look", since=since)["fields"]}
    assert seen["agenda_titles"]["help"].endswith(said)
    words = [option["words"] for option in seen[name_match(WEATHER)]["options"]]
    assert words == ["12 March 2025 – Wind", "None of these: scrutiny had not looked at it"]


def test_two_years_of_agendas_can_be_pasted_at_once(leading: Visitor) -> None:
    saved(save(leading, "agenda_titles", "12 March 2025 – Wind\n" * 2_800))
    assert "60,000 can be kept" in refused(save(leading, "agenda_titles", "x" * 60_001))


def test_a_title_stays_offered_where_it_was_ticked(leading: Visitor) -> None:
    saved(tick(leading, KITES, "12 March 2025 – Housing for care leavers"))
    likelier = "".join(f"{part} Housing for care leavers who keep kites\n" for part in "abc")
    save(leading, "agenda_titles", likelier + AGENDA)
    assert ("12 March 2025 – Housing for care leavers", "Ticked before") in options_of(
        leading, KITES
    ).values()


def test_a_tick_that_is_not_offered_is_refused(leading: Visitor) -> None:
    assert "not offered" in refused(tick(leading, KITES, "title:0000000000"))


def test_before_anybody_has_looked_no_point_is_a_blind_spot(leading: Visitor, briefing: Briefing) -> None:
    saved(save(leading, "agenda_titles", AGENDA))
    said = brief(briefing)
    assert "Of 3 points: 3 not looked up yet." in said
    assert "blind spot" not in said.lower()


def test_points_said_to_be_on_no_agenda_are_blind_spots_with_their_number(
    leading: Visitor, briefing: Briefing
) -> None:
    tick(leading, KITES, "12 March 2025 – Housing for care leavers")
    tick(leading, STRINGS, "None of these: scrutiny had not looked at it")
    said = brief(briefing)
    assert (
        "Of 3 points: 1 found on an agenda, 1 looked for and found on no agenda, which is a blind spot"
        in said
    )
    assert "Looked at, 12 March 2025 – Housing for care leavers" in said
    assert "A blind spot, since we found it on no agenda" in said
    assert "and 1 not looked up yet." in said


def test_a_point_told_of_in_words_alone_is_no_blind_spot(leading: Visitor, briefing: Briefing) -> None:
    rows = [[KITES, *[""] * 6], [STRINGS, *[""] * 6], [WEATHER, "", "A visit in May 2025", *[""] * 4]]
    saved(save(leading, "report_items", rows))
    said = brief(briefing)
    assert "2 not looked up yet" in said
    assert "No agenda title is ticked; written of it: A visit in May 2025" in said


def test_ticks_of_two_people_who_disagree_are_not_settled(leading: Visitor, briefing: Briefing) -> None:
    panel, about = points_of(leading), name_match(KITES)
    (key, *_none) = options_of(leading, KITES)
    for ticked in ([key], [NONE_OF_THESE]):
        saved(leading.say(panel, "save", about=about, value=ticked, replaces=[]))
    assert "Not settled" in brief(briefing)


def test_every_field_has_its_place_in_the_page_once(leading: Visitor) -> None:
    panel = points_of(leading)
    page = BeautifulSoup(panel.html, "html.parser")
    places = [place["data-about"] for place in page.find_all(class_="place")]
    assert places == [field.about for field in panel.make_fields()]
    assert len(places) == 5


def test_rows_appear_on_a_page_that_was_open_before_the_report_came(
    open_page: OpenPage, report: bytes
) -> None:
    page = open_page(REACTIVE, "Lee Lead", "facilitator")
    panel = points_of(page)
    assert panel.find_field("report_items").rows == ()
    since = page.opened.state.number
    send(page, report)
    seen = {field["about"]: field for field in page.say(panel, "look", since=since)["fields"]}
    assert seen["report_items"]["rows"] == [KITES, STRINGS, WEATHER]


def test_the_words_of_a_report_and_of_an_agenda_are_escaped(open_page: OpenPage) -> None:
    page = open_page(REACTIVE, "Lee Lead", "facilitator")
    hostile = "<img src=x> of kites"
    send(page, make_report(points=(hostile,)))
    save(page, "agenda_titles", "<script>kites</script>")
    html = points_of(page).html
    assert "<script>" not in html
    assert "<img" not in html
    assert "&lt;img src=x&gt;" in html


def test_a_briefing_without_a_review_has_no_answer_and_no_blind_spot(
    leading: Visitor, briefing: Briefing
) -> None:
    tick(leading, KITES, "12 March 2025 – Housing for care leavers")
    assert brief(briefing, "") == "No points of a report are at hand, so none can be set beside our agendas."


def test_without_a_review_a_report_of_the_parameters_has_room_for_each_point_on_paper(
    briefing: Briefing, report: bytes
) -> None:
    given = GivenReport(read_report_content(report))
    guidance = replace(guide(briefing, REACTIVE), given=given)
    shown = panels.show_report_items(panels.open_page(briefing, guidance, "briefing", ""))
    assert isinstance(shown, View)
    words = [span.get_text() for span in BeautifulSoup(shown.html, "html.parser").find_all("span")]
    assert [text for text in words if text in {KITES, STRINGS, WEATHER}] == [KITES, STRINGS, WEATHER]
    assert "blind spot" not in shown.in_words


def expect(session_page: Visitor | None, briefing: Briefing) -> Sequence[str]:
    """Give the lines of the sheet in a briefing: its caption, a line for each judgement, and its notes."""
    page = panels.open_page(briefing, guide(briefing, REACTIVE), "briefing", REVIEW if session_page else "")
    return panels.show_expectations(page).in_words.splitlines()


def test_the_sheet_says_what_is_recorded_of_each_judgement_and_what_is_not(
    leading: Visitor, briefing: Briefing
) -> None:
    tick(leading, KITES, "12 March 2025 – Housing for care leavers")
    told = [["Self-evaluation", "In May 2025: all was well", "Not all was well", "No"]]
    saved(leading.save("expected", "rr_expected_why.care_leavers", told))
    saved(leading.save("expected", "rr_expected_grade.care_leavers", "good"))
    caption, *lines = expect(leading, briefing)
    assert caption == "What we expected, and what inspectors found in June 2025"
    (care_leavers,) = [line for line in lines if line.startswith("Care leavers")]
    assert "One person has answered. The answers are not shown yet." in care_leavers
    assert (
        "We were told by Self-evaluation – what it told us and when: In May 2025: all was well"
        in care_leavers
    )
    assert "Inadequate (page 1). Point 1 (page 2): Housing for care leavers who keep kites." in care_leavers
    assert "Point 1: looked at, 12 March 2025 – Housing for care leavers" in care_leavers
    assert "Not recorded yet: the questions of the self-evaluation workbook." in care_leavers
    assert "Not recorded yet: question 1, question 2 and" in lines[0]
    assert any(line.startswith("Point 3 (page 2), of no one judgement: Forecasts") for line in lines)


def test_an_answer_given_alone_is_told_only_once_the_answers_are_shown(
    leading: Visitor, briefing: Briefing, open_page: OpenPage
) -> None:
    about = "rr_expected_grade.care_leavers"
    for member in ("Cllr Ada Byron", "Cllr Grace Hopper"):
        saved(open_page(REACTIVE, member).save("expected", about, "outstanding"))
    assert not any("outstanding" in line for line in expect(leading, briefing) if "Care leavers" in line)
    saved(leading.say(leading.part("expected"), "reveal", about=about, knowing=True))
    assert any("outstanding" in line for line in expect(leading, briefing) if "Care leavers" in line)


def test_the_sheet_without_a_review_has_the_official_grades_and_says_what_is_not_recorded(
    leading: Visitor, briefing: Briefing
) -> None:
    tick(leading, KITES, "12 March 2025 – Housing for care leavers")
    lines = expect(None, briefing)
    assert not any("kites" in line for line in lines)
    assert all("Not recorded yet" in line for line in lines if line.startswith(("Impact", "Help", "Care")))
