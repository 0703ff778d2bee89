"""What the department has done: entered by whoever leads, it opens its questions and brings its dates."""

from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.guide.guidance import prepare_guidance
from scrutiny.review.stepped_in import STEPPED_IN

TASK = "rr_commissioner_task"
NOTICE = ("Improvement notice", "2026-03-02", "Department", "Reports each month", "2027-01-15", "")
COMMISSIONER = ("Commissioner", "2026-06-01", "Commissioner", "Reviews the service", "", "2027-06-01")


def enter(page: Visitor, *rows: tuple[str, ...]) -> dict[str, object]:
    part = rules_of(panels.show_stepped_in(page.opened))
    filled = [[*row, *[""] * (len(STEPPED_IN.headings) - len(row))] for row in rows]
    standing = page.opened.state.answers.get(STEPPED_IN.about)
    replaces = [entry.number for entry in standing.versions] if standing else []
    value = {"columns": [*STEPPED_IN.headings], "rows": filled}
    return page.say(part, "save", about=STEPPED_IN.about, value=value, replaces=replaces)


def asks(page: Visitor) -> bool:
    return TASK in {asked.prompt.id for asked in page.opened.guidance.route.asked}


def test_its_questions_open_at_once_and_close_once_it_has_ended(open_page: OpenPage) -> None:
    leader = open_page(REACTIVE, "Joan Clarke", "facilitator")
    assert not asks(leader)
    saved(enter(leader, NOTICE, COMMISSIONER))
    assert leader.opened.is_outgrown
    again = open_page(REACTIVE)
    assert asks(again)
    assert again.opened.guidance.situation.intervention == "Commissioner"
    assert "This review names an intervention: Commissioner." in [
        path.why for path in again.opened.guidance.paths
    ]
    whys = {path.why for guidance in again.opened.all_guides for path in guidance.paths}
    assert {why for why in whys if "an intervention" in why} == {
        "This review names an intervention: Commissioner."
    }
    assert not again.opened.is_outgrown
    saved(enter(leader, (*NOTICE[:5], "2026-04-01"), (*COMMISSIONER[:5], "2026-07-01")))
    assert again.opened.trouble == ""
    assert not asks(open_page(REACTIVE))


def test_its_words_and_days_stay_in_the_record_and_its_days_are_dates_to_hold(open_page: OpenPage) -> None:
    leader = open_page(REACTIVE, "Joan Clarke", "facilitator")
    saved(enter(leader, NOTICE, COMMISSIONER))
    assert leader.opened.name is not None
    dates = panels.show_dates(leader.opened).in_words
    assert "Improvement notice: it is reviewed" in dates
    assert "15 January 2027" in dates
    assert "Commissioner: it ends" in dates
    shown = rules_of(panels.show_stepped_in(leader.opened)).html
    assert "improvement notice since 2 March 2026 and Commissioner since 1 June 2026" in shown


def test_only_whoever_leads_enters_it(open_page: OpenPage) -> None:
    assert refused(enter(open_page(REACTIVE), NOTICE)).startswith("Only whoever leads the session")


def open_commissioned(briefing: Briefing, open_page: OpenPage) -> Visitor:
    """Open a page of a council whose parameters name a Commissioner."""
    page = open_page(REACTIVE, "Joan Clarke", "facilitator")
    guidance = prepare_guidance(briefing, REACTIVE, "after", "Commissioner")
    assert page.opened.name is not None
    page.opened = panels.open_page(briefing, guidance, "answering", page.opened.name.name)
    return page


TRUST = ("Trust", "2027-04-01", "The trust")


def test_what_is_to_come_shuts_no_question_of_today_and_is_said(
    briefing: Briefing, open_page: OpenPage
) -> None:
    leader = open_commissioned(briefing, open_page)
    assert asks(leader)
    saved(enter(leader, TRUST))
    again = open_commissioned(briefing, open_page)
    assert asks(again)
    assert again.opened.guidance.situation.intervention == "Commissioner"
    shown = rules_of(panels.show_stepped_in(again.opened)).html
    for said in (
        "Nothing that is entered in this review holds today.",
        "what the council’s parameters name stands: Commissioner.",
        "To come: trust from 1 April 2027.",
    ):
        assert said in shown
    assert "Trust: it begins" in panels.show_dates(again.opened).in_words


def test_what_holds_is_said_beside_what_is_to_come_and_what_has_ended(
    briefing: Briefing, open_page: OpenPage
) -> None:
    leader = open_commissioned(briefing, open_page)
    saved(enter(leader, (*NOTICE[:5], "2026-04-01"), COMMISSIONER, TRUST))
    shown = rules_of(panels.show_stepped_in(leader.opened)).html
    for said in (
        "The department has stepped in: Commissioner since 1 June 2026.",
        "To come: trust from 1 April 2027.",
        "Ended: improvement notice on 1 April 2026.",
    ):
        assert said in shown
    saved(enter(leader, (*NOTICE[:5], "2026-04-01"), TRUST))
    again = open_commissioned(briefing, open_page)
    assert again.opened.guidance.situation.intervention == ""
