"""The tracker: officers propose, the committee accepts, and two clocks are worked out and never merged."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, Visitor, rules_of, saved
from typer.testing import CliRunner

from scrutiny import panels
from scrutiny.cli import app
from scrutiny.panels.panel import Panel
from scrutiny.publication.as_csv import make_csv
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.publication.tracker_sheet import write_tracker
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.review.action_log import LogLine, say_log
from scrutiny.review.meeting_tables import (
    ACCEPTED_AS,
    CARRIED,
    DETAILS,
    PROPOSED,
    RESPONSES,
    MeetingTable,
)
from scrutiny.review.recommendations import DECIDED, find_source
from scrutiny.review.responses import Response
from scrutiny.review.tracked_whole import list_whole
from scrutiny.review.tracker import say_answer, say_origin
from scrutiny.review.tracking import TrackedItem, count_tracked, list_tracked
from scrutiny.views.values import View
from scrutiny.vocabulary import Respondent, Role
from scrutiny.words.dates import say_day

HOMES, WAITS = "Open more foster homes", "=Cut the waits"


def recommend(page: Visitor, *rows: tuple[str, str]) -> None:
    """Recommend and agree: each with the day by which it is to be done."""
    table = [[text, "", "", "", "", by, "", "Director"] for text, by in rows]
    saved(page.save("recommendations", "sp_recommendations", table))
    decided = [[text, "agreed", "Scrutiny", "2026-09-01", ""] for text, _by in rows]
    write(page, panels.show_recommendations(page.opened), DECIDED, decided)


def write(page: Visitor, shown: View | Panel, about: str, value: object) -> None:
    panel = rules_of(shown)
    standing = page.opened.state.answers.get(about)
    numbers = [version.number for version in standing.versions] if standing else []
    saved(page.say(panel, "save", about=about, value=value, replaces=numbers))


def track(page: Visitor, table: MeetingTable, *rows: tuple[str, ...]) -> None:
    cells = [[*row, *[""] * (len(table.columns) - len(row))] for row in rows]
    shown = panels.show_meeting if table is RESPONSES else panels.show_tracker
    write(page, shown(page.opened), table.about, cells)


def find(page: Visitor) -> tuple[TrackedItem, ...]:
    return list_tracked(page.opened)


@pytest.fixture
def leader(open_page: OpenPage) -> Visitor:
    return open_page(PLAN, "Joan Clarke", "facilitator")


def test_only_what_the_committee_accepts_as_done_is_closed(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    (item,) = find(leader)
    assert (item.is_overdue, item.is_closed, item.age) == (True, False, 83)
    track(leader, PROPOSED, (HOMES, "done", "Ten homes opened"))
    (item,) = find(leader)
    assert (item.is_overdue, item.is_closed, item.is_unaccepted) == (True, False, True)
    track(leader, ACCEPTED_AS, (HOMES, "on track", "not enough", "Only eight are open"))
    assert [found.is_unaccepted for found in find(leader)] == [True]
    track(leader, ACCEPTED_AS, (HOMES, "done"))
    (item,) = find(leader)
    assert (item.is_overdue, item.is_closed, item.is_unaccepted) == (False, True, False)


def test_what_is_only_proposed_to_be_done_is_not_yet_followed_up(leader: Visitor) -> None:
    saved(leader.save("recommendations", "sp_recommendations", [[HOMES, *[""] * 7]]))
    assert find(leader) == ()
    assert "Nothing has been agreed yet" in rules_of(panels.show_tracker(leader.opened)).show().in_words


def test_what_is_paused_says_why_and_is_not_overdue_once_that_is_accepted(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    track(leader, PROPOSED, (HOMES, "paused", "", "", "", "2027-02-01"))
    words = rules_of(panels.show_tracker(leader.opened)).show().in_words
    today = date.today()  # noqa: DTZ011 - the record dates by the clock
    assert f"paused since {say_day(today)}" in words
    assert ": no reason is given" in words
    assert "to be looked at again on 1 February 2027" in words
    assert find(leader)[0].is_overdue
    track(leader, ACCEPTED_AS, (HOMES, "paused"))
    assert not find(leader)[0].is_overdue


@pytest.mark.parametrize(
    ("received", "notice", "due"),
    [
        ("2026-11-20", "2026-11-28", date(2027, 1, 27)),  # the later of the two begins it
        ("2026-12-31", "2026-12-31", date(2027, 2, 28)),  # a month too short for the day
        ("2027-12-30", "2027-12-30", date(2028, 2, 29)),  # a leap year
        ("2026-10-27", "2026-10-27", date(2026, 12, 26)),  # a bank holiday changes nothing
        ("2026-11-20", "", None),  # without a notice nothing has begun
    ],
)
def test_the_clock_of_the_answer_runs_beside_that_of_the_deed(
    leader: Visitor, received: str, notice: str, due: date | None
) -> None:
    recommend(leader, (HOMES, "2027-06-01"))
    row = [HOMES, Respondent.EXECUTIVE, received, notice, "", ""]
    saved(leader.save("recommendations", "sp_answers", [row]))
    (item,) = find(leader)
    assert item.response
    assert (item.response.due, item.by) == (due, date(2027, 6, 1))


def test_what_was_answered_late_or_not_at_all_is_counted(leader: Visitor) -> None:
    recommend(leader, (HOMES, ""), (WAITS, ""))
    days = ["2026-08-01", "2026-08-01", "", ""]
    rows = [[text, Respondent.EXECUTIVE, *days] for text in (HOMES, WAITS)]
    saved(leader.save("recommendations", "sp_answers", rows))
    counted = dict(count_tracked(find(leader)))
    assert counted["Last day for an answer passed, and none received"] == 2
    answer = ("", "", "Director", "", "", "", "", "", "2026-10-01")
    track(leader, RESPONSES, (HOMES, "accepted", *answer))
    counted = dict(count_tracked(find(leader)))
    assert counted["Last day for an answer passed, and none received"] == 1
    assert (counted["Answered late"], counted["Answered in time"], counted["Accepted"]) == (1, 0, 1)
    assert counted["Age of the oldest that is open, in days"] == 83


def test_the_sheet_has_no_formula_and_the_same_record_gives_the_same_file(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-11-01"), (WAITS, ""))
    paper = write_tracker(find(leader), "Leeds", "2026-27", date(2026, 11, 29))
    assert "'=Cut the waits" in make_csv(paper).decode("utf-8-sig")
    for wanted in (Format.XLSX, Format.ODS):
        assert make_paper(paper, wanted) == make_paper(paper, wanted)


@pytest.fixture
def agreed(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-11-01"))


@pytest.mark.usefixtures("agreed")
def test_the_commands_show_count_and_export(tmp_path: Path) -> None:
    def run(*words: str) -> str:
        ended = CliRunner().invoke(app, ["tracker", *words])
        assert ended.exit_code == 0, ended.exception
        return ended.output

    shown = run("show", "leeds", "--as-at", "2026-11-23")
    assert f"1. SR 26/27-01: {HOMES}" in shown
    assert "Proposed: not started. Accepted: nothing yet." in shown
    assert "Overdue." in shown
    assert "Overdue: 1" in run("count", "leeds", "--as-at", "2026-11-23")
    assert "leeds-tracker.xlsx" in run("export", "leeds", "--to", str(tmp_path))


def test_nothing_agreed_is_said_and_no_sheet_is_made(leader: Visitor) -> None:
    saved(leader.save("recommendations", "sp_recommendations", [[HOMES, *[""] * 7]]))
    assert "Nothing has been agreed" in CliRunner().invoke(app, ["tracker", "show", "leeds"]).output
    refused = CliRunner().invoke(app, ["tracker", "export", "leeds"]).exception
    assert "Nothing has been agreed" in str(refused)


def test_what_is_carried_over_keeps_its_reference_and_is_followed_up(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    track(leader, CARRIED, (WAITS, "SR 24/25-07", "", "2025-03-03", "", "", "", "2026-01-31"))
    track(leader, DETAILS, (WAITS, "Ann Lee", "Cllr Rose", "Health", "no", "Task group on waits"))
    track(leader, PROPOSED, (WAITS, "at risk"))
    _own, carried = find(leader)
    assert (carried.reference, carried.carried_from, carried.is_overdue) == ("SR 24/25-07", "2024-25", True)
    words = rules_of(panels.show_tracker(leader.opened)).show().in_words
    assert f"SR 24/25-07: {WAITS}" in words
    assert "Carried over from 2024-25. Agreed on 3 March 2025, 630 days ago." in words
    sheet = make_csv(write_tracker(find(leader), "Leeds", "2026-27", date(2026, 11, 29))).decode("utf-8-sig")
    assert "SR 24/25-07,Task group on waits,[z],2025-03-03,2024-25,Health,no" in sheet
    assert dict(count_tracked(find(leader)))["Of those, carried over"] == 1


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-21", "Agreed on 21 November 2026, 2 days ago."),
        ("2026-11-22", "Agreed on 22 November 2026, 1 day ago."),
        ("2026-11-23", "Agreed on 23 November 2026, today."),
        ("2026-11-29", "Agreed on 29 November 2026."),
    ],
)
def test_how_long_ago_it_was_agreed_is_said_as_people_say_it(leader: Visitor, day: str, said: str) -> None:
    recommend(leader, (HOMES, ""))
    (item,) = find(leader)
    decision = {**item.written["decision"], "On which day": day}
    assert say_origin(replace(item, written={"decision": decision})) == said


def test_by_when_an_answer_is_due_is_said_as_the_law_sets_it(leader: Visitor) -> None:
    recommend(leader, (HOMES, ""))
    (item,) = find(leader)
    assert say_answer(replace(item, response=None)) == ("None yet", "Its time has not started.")
    partner = say_answer(replace(item, response=Response(HOMES, Respondent.PARTNER)))[1]
    assert "The law sets them no day; the committee may name one." in partner
    due = Response(HOMES, Respondent.HEALTH, date(2026, 11, 1), date(2026, 11, 29))
    assert say_answer(replace(item, response=due)) == ("None yet", "Due by 29 November 2026.")


def test_two_of_the_same_words_are_told_apart_and_followed_up_apart(leader: Visitor) -> None:
    track(leader, CARRIED, (HOMES, "A1", "2024-25"), (HOMES, "A2", "2024-25"))
    track(leader, PROPOSED, (f"{HOMES} (A2)", "done"))
    assert [item.proposed for item in find(leader)] == ["", "done"]


def test_what_is_agreed_has_a_reference_that_stays_with_it(leader: Visitor) -> None:
    track(leader, CARRIED, ("Of an earlier tracker", "SR 26/27-06"))
    recommend(leader, (HOMES, "2026-11-01"), (WAITS, ""))
    assert [item.reference for item in find(leader)] == ["SR 26/27-07", "SR 26/27-08", "SR 26/27-06"]
    board = panels.show_recommendations(leader.opened)
    assert "Reference" in rules_of(board).show().in_words
    write(leader, board, DECIDED, [[HOMES, "parked", "", "", ""], [WAITS, "not agreed", "", "", ""]])
    write(leader, board, DECIDED, [[HOMES, "agreed", "", "2027-05-01", ""], [WAITS, "", "", "", ""]])
    assert [item.reference for item in find(leader)] == ["SR 26/27-07", "SR 26/27-06"]


def test_a_reference_is_given_once_the_day_of_the_decision_is_written(leader: Visitor) -> None:
    saved(leader.save("recommendations", "sp_recommendations", [[HOMES, *[""] * 7]]))
    board = panels.show_recommendations(leader.opened)
    # As it is typed: “agreed” is kept first, and a year grows figure by figure.
    given = []
    for day in ("", "0002-04-22", "0202-04-22", "9999-04-22", "2026-04-22", "2026-06-22"):
        write(leader, board, DECIDED, [[HOMES, "agreed", "", day, ""]])
        given += [item.reference for item in find(leader)]
    assert given == ["", "", "", "", "SR 25/26-01", "SR 25/26-01"]


def test_a_council_has_letters_of_its_own_and_each_year_numbers_of_its_own(
    leader: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "councils").mkdir()
    (tmp_path / "councils" / "leeds.yml").write_text("council: leeds\nreference_prefix: CFSC\n")
    monkeypatch.setenv("SCRUTINY_PARAMETERS", str(tmp_path))
    table = [[text, *[""] * 7] for text in (HOMES, WAITS)]
    saved(leader.save("recommendations", "sp_recommendations", table))
    decided = [[HOMES, "agreed", "", "2026-04-30", ""], [WAITS, "agreed", "", "2026-05-01", ""]]
    write(leader, panels.show_recommendations(leader.opened), DECIDED, decided)
    assert [item.reference for item in find(leader)] == ["CFSC 25/26-01", "CFSC 26/27-01"]


def test_nothing_that_was_done_leaves_the_action_log(leader: Visitor, open_page: OpenPage) -> None:
    recommend(leader, (HOMES, "2026-11-01"), (WAITS, ""))
    for done in ("Four", "Four open", "Four opened"):
        track(leader, PROPOSED, (HOMES, "on track", done))
    officer = open_page(PLAN, "Ann Lee", "officer")
    track(officer, PROPOSED, (HOMES, "done", "Ten opened"), (WAITS, "", "Report written"))
    track(officer, PROPOSED, (HOMES, "done", ""))
    leader.opened.follow()
    log = [[(line.authors, line.words) for line in item.history.log] for item in list_whole(leader.opened)]
    joan, ann = ("Joan Clarke",), ("Ann Lee",)
    assert log == [[(joan, "Four opened"), (ann, "Ten opened")], [(ann, "Report written")]]
    words = rules_of(panels.show_tracker(leader.opened)).show().in_words
    assert "Joan Clarke: Four opened" in words
    sheet = make_csv(write_tracker(list_whole(leader.opened), "Leeds", "2026-27", date(2026, 11, 29))).decode(
        "utf-8-sig"
    )
    assert "Joan Clarke: Four opened\n" in sheet


def test_a_log_longer_than_a_cell_gives_the_newest_and_says_so() -> None:
    lines = [LogLine(date(2026, 11, 29), "x" * 2000, (f"Ann {number}",)) for number in range(20)]
    said = say_log(lines)
    assert said.startswith("6 earlier lines in the record.")
    assert len(said) < 32_767
    assert "Ann 19" in said


def test_a_figure_it_rests_on_is_looked_at_again(leader: Visitor) -> None:
    key, linked = "0" * 32, "figure:agency_social_workers"
    source = find_source(leader.opened)
    assert source
    headings = source.answer.headings
    body = {"columns": [*headings, ""], "rows": [[HOMES, *[""] * (len(headings) - 1), key]]}
    saved(leader.save("recommendations", source.id, {**body, "because": {key: [linked]}}))
    write(leader, panels.show_recommendations(leader.opened), DECIDED, [[HOMES, "agreed", "", "", ""]])
    (item,) = list_whole(leader.opened)
    said = "Percentage of children’s social workers who are agency workers: 2.1% (30 September 2025) then"
    assert [figure.said for figure in item.figures] == [f"{said}, and no newer one since"]
    (entry,) = leader.opened.state.answers[source.id].versions
    (link,) = item.recommendation.links
    assert link.figure
    older = replace(link, figure=replace(link.figure, period="2024", value=5.2, count=63, base=1213)).kept
    assert isinstance(entry.body, dict)
    kept: Json = {**entry.body, "because": {key: [older]}}
    leader.opened.write(
        Writing(EntryKind.ANSWERED, source.id, kept, "Ada", Role.MEMBER, "older", (entry.number,))
    )
    (item,) = list_whole(leader.opened)
    (figure,) = item.figures
    assert (figure.then, figure.now) == (
        "5.2% (30 September 2024)",
        "2.1% now (30 September 2025), more than chance",
    )
    assert f"{figure.then} then, {figure.now}" in rules_of(panels.show_tracker(leader.opened)).show().in_words
    sheet = make_csv(write_tracker((item,), "Leeds", "2026-27", date(2026, 11, 29))).decode("utf-8-sig")
    assert f"{figure.name}: {figure.then}" in sheet
    assert f'"{figure.name}: {figure.now}"' in sheet
