"""What the department has done: entered by whoever leads, it opens its questions and brings its dates."""

from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, Visitor, refused, rules_of, saved

from scrutiny import panels
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
