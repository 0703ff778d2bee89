"""The improvement plan: its points are typed once, its plan actions go in and come out whole."""

from pathlib import Path

import pytest
from tests.review.conftest import OpenPage
from tests.review.made_plan import ACTIONS_EACH, POINTS, STATUSES, make_plan, name_point
from tests.review.page import REACTIVE, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.errors import SheetFileBroken
from scrutiny.publication.council_sheets import SheetHead, write_sheet
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.record.kept_tables import KEY
from scrutiny.record.rights import take_on_trust
from scrutiny.review.improvement import tables
from scrutiny.review.improvement.plan import PlanPoint, list_plan, say_plan
from scrutiny.review.improvement.sheet import PLAN, take_plan
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.differences import SheetComparison
from scrutiny.review.sheets.forms import name_entry
from scrutiny.review.sheets.reading import read_sheet
from scrutiny.vocabulary import Role

ANN = take_on_trust("Ann Lee", Role.OFFICER)
HOMES = "Homes for care leavers"


@pytest.fixture
def page(open_page: OpenPage) -> Visitor:
    return open_page(REACTIVE, "Joan Clarke", "facilitator")


def compare(page: Visitor, folder: Path, content: bytes, name: str = "plan.xlsx") -> SheetComparison:
    file = folder / name
    file.write_bytes(content)
    return compare_sheet(page.opened, PLAN, read_sheet(file, PLAN))


def export(page: Visitor, wanted: Format = Format.XLSX) -> bytes:
    opened = page.opened
    head = SheetHead("Leeds", "2026-27", opened.briefing.as_at, name_entry(opened))
    return make_paper(write_sheet(PLAN, PLAN.list_items(opened), head), wanted)


def type_in(page: Visitor, about: str, columns: tuple[str, ...], *rows: tuple[str, ...]) -> None:
    part = rules_of(panels.show_improvement_plan(page.opened))
    filled = [[*row, *[""] * (len(columns) - len(row))] for row in rows]
    value = {"columns": [*columns], "rows": filled}
    standing = part.page.state.answers.get(about)
    replaces = [entry.number for entry in standing.versions] if standing else []
    saved(page.say(part, "save", about=about, value=value, replaces=replaces))


def summarise(plan: tuple[PlanPoint, ...]) -> list[tuple[str, list[tuple[str, ...]]]]:
    return [(point.text, [tuple(action.cells.values()) for action in point.actions]) for point in plan]


def test_a_plan_as_a_council_keeps_it_goes_in_whole_and_comes_out_the_same(
    page: Visitor, tmp_path: Path
) -> None:
    comparison = compare(page, tmp_path, make_plan())
    assert len(comparison.new) == POINTS + POINTS * ACTIONS_EACH
    assert "Row 3 was read as a point: 'The quality of practice in matter 1'." in comparison.doubts
    assert (
        "Row 4, column E: it has no words, and its colour, red, was read as “off track”." in comparison.doubts
    )
    take_plan(page.opened, comparison, ANN)
    plan = list_plan(page.opened)
    assert [point.text for point in plan] == [name_point(number) for number in range(1, POINTS + 1)]
    assert [len(point.actions) for point in plan] == [ACTIONS_EACH] * POINTS
    first = plan[0].actions[0]
    assert [*first.cells.values()] == [
        "Do thing 1 of matter 1", "1.1", "Head of service 1", "2026-05-31", "off track", "Audit of May", "",
    ]  # fmt: skip
    assert {action.status for point in plan for action in point.actions} == set(STATUSES)
    shown = rules_of(panels.show_improvement_plan(page.opened)).html
    assert "Overdue since 31 May 2026" in shown
    assert "1.1 Do thing 1 of matter 1" in shown
    assert plan[0].actions[1].cells["Owner’s post"] == "Head of service 1"
    for number, wanted in enumerate((Format.XLSX, Format.ODS, Format.CSV)):
        again = compare(page, tmp_path, export(page, wanted), f"back{number}.{wanted.value}")
        assert (again.new, again.changed, again.moved) == ((), (), ())
        assert again.same == POINTS + POINTS * ACTIONS_EACH


def test_overdue_and_unproven_are_said(page: Visitor) -> None:
    type_in(page, tables.POINTS.about, tables.POINTS.headings, (HOMES,))
    point = list_plan(page.opened)[0]
    about = tables.make_actions_table(point.key).about
    rows = (
        ("Open ten flats", "1.1", "Head of housing", "2026-05-01", "at risk"),
        ("Ask young people", "1.2", "Director", "2026-05-01", "done"),
        ("Write a policy", "1.3", "", "", ""),
    )
    type_in(page, about, tables.ACTIONS.headings, *rows)
    plan = list_plan(page.opened)
    assert [[*action.alarms] for action in plan[0].actions] == [
        ["overdue since 1 May 2026"],
        ["done, they say, with no proof"],
        ["no day, so nobody can say when it is late", "no post owns it"],
    ]
    said = "The improvement plan has 1 point and 3 plan actions: 1 said to be done, 1 of those with no proof"
    assert say_plan(plan).startswith(f"{said} and 1 overdue.")


def test_done_and_felt_are_two_ratings_and_a_point_done_that_nobody_feels_is_said(page: Visitor) -> None:
    type_in(page, tables.POINTS.about, tables.POINTS.headings, (HOMES,))
    type_in(page, tables.RATED.about, tables.RATED.headings, (HOMES, "1", "done", "Audit", "not yet"))
    (point,) = list_plan(page.opened)
    assert (point.done_rating, point.felt_rating) == ("done", "not yet")
    assert "rated as done, and children do not feel it yet" in point.alarms


def test_a_point_is_typed_once_and_stands_in_the_questions_about_points(page: Visitor) -> None:
    type_in(page, tables.POINTS.about, tables.POINTS.headings, (HOMES, "the council’s improvement plan"))
    (asked,) = [field for field in page.part("part").make_fields() if field.about == "rr_tests"]
    assert asked.rows == (HOMES,)
    saved(
        page.save(
            "part", "rr_tests", {"columns": [*asked.offered], "rows": [[HOMES, "They stay", "", "", ""]]}
        )
    )
    (point,) = list_plan(page.opened)
    assert point.said == (("What will be different for children", "They stay"),)


def test_a_row_typed_before_stays_and_has_a_button_that_makes_it_a_point(page: Visitor) -> None:
    saved(page.save("part", "rr_tests", [["Visits on time", "Safer", "", "", ""]]))
    shown = rules_of(panels.show_improvement_plan(page.opened)).html
    assert 'data-into="improvement.points" data-first="Visits on time"' in shown
    type_in(page, tables.POINTS.about, tables.POINTS.headings, ("Visits on time",))
    assert "data-into" not in rules_of(panels.show_improvement_plan(page.opened)).html
    assert list_plan(page.opened)[0].said[0][1] == "Safer"


def test_what_is_no_plan_or_too_long_is_one_sentence(page: Visitor, tmp_path: Path) -> None:
    with pytest.raises(SheetFileBroken, match="no row of it has the headings of an improvement plan"):
        compare(page, tmp_path, b"Name,Age\nA,3\n", "other.csv")
    rows = "\n".join(f"A point,Do thing {number},Director" for number in range(500))
    with pytest.raises(SheetFileBroken, match="it has 500 plan actions; 200 are allowed"):
        compare(page, tmp_path, f"What must improve,Plan action,Owner\n{rows}".encode(), "long.csv")


@pytest.mark.parametrize(
    "title",
    [
        "Barnet Council: improvement plan",
        "London Borough of Barnet",
        "Improvement plan: Barnet",
        "Barnet’s children’s services improvement plan",
        "City of York improvement plan",
        "City of Bradford MDC Children’s Services improvement plan",
        "Bradford MDC – Children’s improvement plan",
        "BATH & NORTH EAST SOMERSET COUNCIL",
        "North Lincolnshire Council",
        "Register: Stoke",
    ],
)
def test_a_plan_of_another_council_is_one_sentence(page: Visitor, tmp_path: Path, title: str) -> None:
    sheet = f"{title}\nWhat must improve,Plan action,Owner\nA point,Do a thing,Director\n"
    with pytest.raises(SheetFileBroken, match="and this review is of Leeds") as refusal:
        compare(page, tmp_path, sheet.encode(), "other.csv")
    assert "Choose the improvement plan of Leeds." in str(refusal.value)


@pytest.mark.parametrize(
    "title",
    [
        "Leeds City Council, with thanks to Barnet Council",
        "Reading the improvement plan",
        "The home in Bury Street",
        "Improvement plan",
        "Scrutiny tracker: reading for children in care",
        "Virtual school plan: reading and children’s wellbeing",
        "Task group on reading: city schools",
        "Improvement Plan: York Road children’s home",
        "Bradford Council and Leeds: tracker",
    ],
)
def test_a_plan_that_is_not_surely_of_another_council_is_read(
    page: Visitor, tmp_path: Path, title: str
) -> None:
    sheet = f'"{title}"\nWhat must improve,Plan action,Owner\nA point,Do a thing,Director\n'
    assert len(compare(page, tmp_path, sheet.encode(), "ours.csv").given) == 2


def test_what_changed_in_the_sheet_and_here_is_left_for_a_person(page: Visitor, tmp_path: Path) -> None:
    take_plan(page.opened, compare(page, tmp_path, make_plan()), ANN)
    sheet = (
        export(page, Format.CSV)
        .decode("utf-8-sig")
        .replace("Do thing 1 of matter 1,1.1,Head of service 1", "Do thing 1 of matter 1,1.1,Nobody yet")
    )
    point = list_plan(page.opened)[0]
    rows = [[*action.cells.values(), action.key] for action in point.actions]
    rows[0][2] = "Director of children’s services"
    about = tables.make_actions_table(point.key).about
    type_in(page, about, (*tables.ACTIONS.headings, KEY), *map(tuple, rows))
    comparison = compare(page, tmp_path, sheet.encode(), "edited.csv")
    assert [given.row.text for given in comparison.moved] == ["Do thing 1 of matter 1"]


def test_only_who_may_write_writes_a_plan_action(open_page: OpenPage) -> None:
    watcher = open_page(REACTIVE, "Ob Server", "observer")
    part = rules_of(panels.show_improvement_plan(watcher.opened))
    reply = watcher.say(part, "save", about=tables.POINTS.about, value=[[HOMES, ""]], replaces=[])
    assert refused(reply).startswith("Observers")


def test_a_plan_action_of_which_no_status_is_said_is_shown(page: Visitor) -> None:
    type_in(page, tables.POINTS.about, tables.POINTS.headings, (HOMES,))
    (point,) = list_plan(page.opened)
    about = tables.make_actions_table(point.key).about
    type_in(page, about, tables.ACTIONS.headings, ("Find flats", "1"))
    assert "Not said" in rules_of(panels.show_improvement_plan(page.opened)).html


def test_a_plan_action_that_is_repeated_for_another_day_or_owner_is_another(
    page: Visitor, tmp_path: Path
) -> None:
    def give(*rows: str) -> SheetComparison:
        lines = ("Point,Action,Lead,Due,Status", *(f"Quality,Audit ten cases,{row}" for row in rows))
        return compare(page, tmp_path, "\n".join(lines).encode(), "plan.csv")

    def list_actions() -> list[tuple[str, ...]]:
        (point,) = list_plan(page.opened)
        return [tuple(action.cells.values())[2:5] for action in point.actions]

    given = ("Head,2026-03-31,done", "Head,2026-06-30,done", "Head,2026-09-30,at risk", "Chief,2026-09-30,")
    first = give(*given)
    assert [item.row.line for item in first.new if item.row.level == "plan action"] == [2, 3, 4, 5]
    take_plan(page.opened, first, ANN)
    assert list_actions() == [tuple(row.split(",")) for row in given]
    again = give(*given)
    assert (again.new, again.changed, again.same) == ((), (), 5)
    # One is put off, one is done, and one has gone.
    changed = give("Head,2026-09-30,done", "Head,2026-04-30,done", "Head,2026-06-30,done")
    told = [
        (item.row.line, [(part.here, part.given) for part in item.differences]) for item in changed.changed
    ]
    assert (changed.new, changed.same) == ((), 2)
    assert told == [(2, [("at risk", "done")]), (3, [("2026-03-31", "2026-04-30")])]


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("BRADFORD SCRUTINY TRACKER", "Bradford"),
        ("Tracker of Bradford", "Bradford"),
        ("Action plan after the Rotherham children case", "Rotherham"),
        ("Plan: Reading recovery", "Reading"),
        ("Adoption agency: Bradford, Calderdale and Kirklees Councils", "Bradford, Calderdale and Kirklees"),
        ("The home in Bury Street", ""),
        ("York Road children’s home", ""),
        ("reading for children in care", ""),
    ],
)
def test_a_sheet_that_may_be_of_another_council_is_doubted(
    page: Visitor, tmp_path: Path, title: str, named: str
) -> None:
    sheet = f'"{title}"\nWhat must improve,Plan action,Owner\nA point,Do a thing,Director\n'
    said = f"Above its headings the sheet names {named}: look whether it is that of Leeds."
    assert compare(page, tmp_path, sheet.encode(), "maybe.csv").doubts == ((said,) if named else ())


def test_what_a_repeated_row_says_otherwise_is_named(page: Visitor, tmp_path: Path) -> None:
    lines = (
        "Point,Action,Status,Proof",
        "Quality,Audit,done,",
        "Quality,Audit,at risk,Minutes",
        "Quality,Audit,done,",
    )
    comparison = compare(page, tmp_path, "\n".join(lines).encode(), "plan.csv")
    assert comparison.doubts == (
        "Row 3 repeats row 2, with other words under “Status” and “Proof”: it is left out.",
        "Row 4 repeats row 2: it is left out.",
    )
