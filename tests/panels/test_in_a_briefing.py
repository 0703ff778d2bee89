"""A briefing shows what is recorded as words, without controls; of ratings only what has been shown."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, REACTIVE, REVIEW, RISKS, guide, saved

from scrutiny import panels, views
from scrutiny.briefing import Briefing
from scrutiny.errors import ParametersBroken, RecordUnavailable
from scrutiny.panels.panel import Panel
from scrutiny.record.records import Record
from scrutiny.review.page import Page
from scrutiny.review.places import make_rooms
from scrutiny.views.values import View

REASON = "Because of the leaflets"
SHOWN: list[Callable[[Page], View | Panel]] = [
    panels.say_who_writes,
    panels.list_answers,
    panels.list_unanswered,
    panels.show_own_prompts,
    panels.show_evidence_items,
]


def read(briefing: Briefing, workbook: str, review: str = REVIEW) -> Page:
    return panels.open_page(briefing, guide(briefing, workbook), "briefing", review)


def html_of(shown: View | Panel) -> str:
    assert isinstance(shown, View)
    return shown._repr_html_()


def words_of(shown: View | Panel) -> str:
    return BeautifulSoup(html_of(shown), "html.parser").get_text(" ", strip=True)


@pytest.mark.parametrize("workbook", [REACTIVE, PLAN])
def test_without_a_review_no_record_is_opened_and_the_questions_stand_as_on_paper(
    briefing: Briefing, workbook: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Record, "open")
    page, guidance = read(briefing, workbook, ""), guide(briefing, workbook)
    for routed in guidance.route.sections:
        section = routed.section.id
        assert html_of(panels.show_prompts(page, section)) == html_of(
            views.show_prompts(briefing, guidance, section, make_rooms)
        )
    assert html_of(panels.list_unanswered(page)) == html_of(views.list_unanswered(guidance))
    assert html_of(panels.show_own_prompts(page)) == html_of(
        views.show_own_prompts(briefing, guidance, make_rooms)
    )
    assert words_of(panels.say_who_writes(page)) == ""
    assert (
        words_of(panels.list_answers(page)) == "This page was made without a review, so it holds no answers."
    )


def test_a_recorded_answer_stands_in_place_of_room_on_paper_with_its_author_and_day(
    briefing: Briefing, open_page: OpenPage
) -> None:
    saved(open_page(REACTIVE).save("questions", "rr_blind_spots", "First line\nSecond line"))
    page = BeautifulSoup(html_of(panels.show_prompts(read(briefing, REACTIVE), "questions")), "html.parser")
    answered, unanswered = page.find(id="prompt-rr-blind-spots"), page.find(id="prompt-rr-change-ourselves")
    assert answered is not None
    assert unanswered is not None
    text = answered.get_text(" ", strip=True)
    assert "First line Second line Written by Cllr Ada Byron, member, on" in text
    assert (len(answered.select(".room")), len(unanswered.select(".room"))) == (0, 1)


def test_what_people_type_is_shown_as_text_and_never_as_code(briefing: Briefing, open_page: OpenPage) -> None:
    code = "<script>alert(1)</script>"
    page = open_page(REACTIVE, "<b>Cllr</b>")
    saved(page.save("questions", "rr_blind_spots", code))
    saved(page.save("questions", "rr_agenda", [[code, code, "", "", ""]]))
    shown = [
        html_of(panels.show_prompts(read(briefing, REACTIVE), "questions")),
        html_of(panels.list_answers(read(briefing, REACTIVE))),
        page.part("questions").html,
    ]
    for html in shown:
        assert "<script" not in html
        assert "<b>Cllr" not in html
        assert "&lt;script&gt;" in html


def test_both_answers_stand_where_two_people_wrote_at_once(briefing: Briefing, open_page: OpenPage) -> None:
    for author in ("Cllr Ada Byron", "Cllr Charles Babbage"):
        saved(open_page(REACTIVE, author).save("questions", "rr_blind_spots", f"Words of {author}"))
    shown = words_of(panels.show_prompts(read(briefing, REACTIVE), "questions"))
    assert "Two answers were written at the same time." in shown
    assert "Words of Cllr Ada Byron" in shown
    assert "Words of Cllr Charles Babbage" in shown


def test_words_that_another_chose_are_shown_with_who_wrote_and_who_chose_them(
    briefing: Briefing, open_page: OpenPage
) -> None:
    ada, charles = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    saved(ada.save("questions", "rr_blind_spots", "Ada’s words"))
    reply = saved(charles.save("questions", "rr_blind_spots", "Charles’s words"))
    both = [version["number"] for version in reply["field"]["versions"]]
    chosen = {"about": "rr_blind_spots", "value": "Ada’s words", "replaces": both, "keeps": both[:1]}
    saved(charles.say(charles.part("questions"), "save", **chosen))
    shown = words_of(panels.show_prompts(read(briefing, REACTIVE), "questions"))
    assert "Written by Cllr Ada Byron, chosen by Cllr Charles Babbage, member, on" in shown
    assert "Charles’s words" not in shown


def test_ratings_are_shown_once_somebody_shows_them_and_only_counted_before(
    briefing: Briefing, open_page: OpenPage
) -> None:
    for author, point in (("Ada", "well"), ("Charles", "a little")):
        saved(open_page(REACTIVE, author).save("questions", "rr_how_we_worked", point, reason=REASON))
    closed = words_of(panels.show_prompts(read(briefing, REACTIVE), "questions"))
    assert "Two people have answered. The answers are not shown yet." in closed
    assert REASON not in closed
    leader = open_page(REACTIVE, "Fay", "facilitator")
    saved(leader.say(leader.part("questions"), "reveal", about="rr_how_we_worked", knowing=True))
    opened = words_of(panels.show_prompts(read(briefing, REACTIVE), "questions"))
    assert "One said a little, and one said well." in opened
    assert REASON in opened
    assert "Ada" not in opened


def test_each_score_that_people_gave_a_risk_alone_has_a_row_and_each_reason_a_line(
    briefing: Briefing, open_page: OpenPage
) -> None:
    for author, step in (("Ada", 5), ("Charles", 2)):
        risk = {"risk": "Floods", "inherent": [step, 1], "residual": None, "target": None}
        saved(open_page(RISKS, author).save("register", "ra_own_scores", [risk], reason=f"{step} {REASON}"))
    leader = open_page(RISKS, "Fay", "facilitator")
    saved(leader.say(leader.part("register"), "reveal", about="ra_own_scores", knowing=True))
    shown = html_of(panels.show_prompts(read(briefing, RISKS), "register"))
    prompt = BeautifulSoup(shown, "html.parser").find(id="prompt-ra-own-scores")
    assert prompt is not None
    rows = [[cell.get_text() for cell in row.select("th, td")] for row in prompt.select("tr")]
    assert rows == [
        ["Score", "As people gave it", "People"],
        ["Floods, inherent", "likelihood 2 and impact 1", "1"],
        ["Floods, inherent", "likelihood 5 and impact 1", "1"],
    ]
    assert [line.get_text(strip=True) for line in prompt.select("dd dd li")] == [
        f"2 {REASON}",
        f"5 {REASON}",
    ]


def test_earlier_answers_stand_beside_the_question_that_rests_on_them(
    briefing: Briefing, open_page: OpenPage
) -> None:
    saved(
        open_page(REACTIVE).save("part", "rr_tests", [["Visits on time", "Safer", "Director", "Ask", "May"]])
    )
    for shown in (
        html_of(panels.show_prompts(read(briefing, PLAN), "recommendations")),
        open_page(PLAN).part("recommendations").html,
    ):
        prompt = BeautifulSoup(shown, "html.parser").find(id="prompt-sp-recommendations")
        assert prompt is not None
        beside = prompt.get_text(" ", strip=True)
        assert "Earlier answers that question" in beside
        assert "Reactive review, question" in beside
        assert "Visits on time" in beside


def test_what_an_answer_rests_on_is_said_with_it(briefing: Briefing, open_page: OpenPage) -> None:
    page = open_page(RISKS)
    saved(page.save("operational", "ra_audit", "Audits are read"))
    field = next(field for field in page.part("operational").make_fields() if field.about == "ra_audit")
    assert field.evidence is not None
    option = field.evidence.options[0]
    saved(page.save("operational", "ra_audit.evidence", [option.key]))
    assert f"It rests on: {option.words}." in words_of(
        panels.show_prompts(read(briefing, RISKS), "operational")
    )


def test_answers_and_questions_without_one_are_listed(briefing: Briefing, open_page: OpenPage) -> None:
    saved(open_page(REACTIVE).save("parents", "rr_parents", "Homes near home"))
    page = read(briefing, REACTIVE)
    assert "Homes near home" in words_of(panels.list_answers(page))
    missing = words_of(panels.list_unanswered(page))
    assert missing.startswith("1 of ")
    assert page.guidance.prompts["rr_parents"].question not in missing
    assert page.guidance.prompts["rr_agenda"].question in missing


def test_the_plan_gathers_the_answers_and_the_unanswered_of_every_workbook(
    briefing: Briefing, open_page: OpenPage
) -> None:
    saved(open_page(REACTIVE).save("part", "rr_tests", [["Visits on time", "", "", "", ""]]))
    page = read(briefing, PLAN)
    assert "Reactive review: " in words_of(panels.list_answers(page))
    listed = BeautifulSoup(html_of(panels.list_unanswered(page)), "html.parser")
    assert "Risk assessment" in listed.get_text()
    beside = BeautifulSoup(html_of(panels.show_prompts(page, "gathered")), "html.parser")
    prompt = beside.find(id="prompt-sp-unanswered")
    assert prompt is not None
    assert "Questions that lack an answer, in all workbooks: " in prompt.get_text()
    handed = {row[0].words: row[2].words for row in panels.gather_handed_on(page).rows}
    assert handed[page.guidance.prompts["rr_tests"].question] == "Recorded"
    assert handed[page.guidance.prompts["ra_how_sure"].question] == "Not recorded yet"


def test_last_reviews_answer_stands_beside_this_ones(briefing: Briefing, open_page: OpenPage) -> None:
    guidance = guide(briefing, REACTIVE)
    earlier = open_page(REACTIVE)
    saved(earlier.save("parents", "rr_parents", "What we said then"))
    later = panels.open_page(briefing, guidance, "answering", "2027-28")
    fields = panels.show_prompts(later, "parents").fields  # type: ignore[union-attr]
    assert fields[0]["before"] == {"review": REVIEW, "words": "What we said then"}
    assert fields[0]["versions"] == []
    assert later.record is not None
    later.record.close()


def test_a_record_that_cannot_be_reached_costs_the_answers_and_nothing_else(
    briefing: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise RecordUnavailable("its server does not answer")

    monkeypatch.setattr(Record, "open", fail)
    for mode in ("briefing", "answering"):
        page = panels.open_page(briefing, guide(briefing, REACTIVE), mode, REVIEW)
        assert "its server does not answer" in words_of(panels.say_who_writes(page))
        assert html_of(panels.show_prompts(page, "parents")) == html_of(
            views.show_prompts(briefing, guide(briefing, REACTIVE), "parents", make_rooms)
        )
        for show in SHOWN:
            assert isinstance(show(page), View)


def test_looking_at_a_page_creates_no_review(briefing: Briefing, open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    page.look("parents")
    read(briefing, PLAN)
    assert page.opened.record is not None
    assert page.opened.record.list_reviews() == ()


@pytest.mark.parametrize("mode", ["answering", "session"])
def test_an_answering_page_without_a_named_review_is_on_the_council_years(
    briefing: Briefing, mode: str
) -> None:
    page = panels.open_page(briefing, guide(briefing, REACTIVE), mode, " ")
    assert page.is_live
    assert page.name is not None
    assert (page.name.council, page.name.name) == ("leeds", "2026-27")
    assert page.record is not None
    page.record.close()


def test_a_scale_of_other_steps_is_refused(briefing: Briefing) -> None:
    with pytest.raises(ParametersBroken, match="cannot have '²' steps"):
        panels.open_page(briefing, guide(briefing, RISKS), "briefing", "", "²")


@pytest.mark.parametrize(
    ("mode", "review"), [("reading", ""), ("answering", "x" * 61), ("answering", "two\nlines")]
)
def test_a_mode_or_name_that_may_not_be_is_refused(briefing: Briefing, mode: str, review: str) -> None:
    with pytest.raises(ParametersBroken):
        panels.open_page(briefing, guide(briefing, REACTIVE), mode, review)
