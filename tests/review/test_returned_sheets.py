"""Sheets that were made here and come back: a row that was reworded is the same row, and nothing doubles."""

import csv
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, RISKS, Visitor

from scrutiny.cli.importing_sheets import Taking, take_in
from scrutiny.publication.council_sheets import SheetHead, write_sheet
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.record.rights import take_on_trust
from scrutiny.review.improvement.plan import list_plan
from scrutiny.review.improvement.sheet import PLAN, take_plan
from scrutiny.review.risks.register import list_risks
from scrutiny.review.risks.sheet import make_form, take_register
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.differences import SheetComparison
from scrutiny.review.sheets.forms import SheetForm, name_entry
from scrutiny.review.sheets.reading import read_sheet
from scrutiny.vocabulary import Role

ANN = take_on_trust("Ann Lee", Role.OFFICER)
HOMES, STAY = "Homes for care leavers", "Stable homes for all care leavers"
VISITS = "Visits to children on time"
Rows = list[dict[str, str]]


class Given:
    """A sheet of a review, as a council changes it and gives it back."""

    def __init__(self, page: Visitor, form: SheetForm, folder: Path) -> None:
        self.page, self.form, self.folder = page, form, folder

    def export(self) -> Rows:
        opened = self.page.opened
        head = SheetHead("Leeds", "2026-27", opened.briefing.as_at, name_entry(opened))
        made = make_paper(write_sheet(self.form, self.form.list_items(opened), head), Format.CSV)
        lines = made.decode("utf-8-sig").splitlines(keepends=True)
        begins = next(at for at, line in enumerate(lines) if self.form.columns[0].heading in line)
        return [row for row in csv.DictReader(StringIO("".join(lines[begins:]))) if row["Entry"]]

    def compare(self, rows: Rows) -> SheetComparison:
        written = StringIO()
        writer = csv.DictWriter(written, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
        file = self.folder / "back.csv"
        file.write_text(written.getvalue())
        return compare_sheet(self.page.opened, self.form, read_sheet(file, self.form, self.page.opened.steps))


@pytest.fixture
def page(open_page: OpenPage) -> Visitor:
    return open_page(REACTIVE, "Joan Clarke", "facilitator")


@pytest.fixture
def plan(page: Visitor, tmp_path: Path) -> Callable[[str], Given]:
    def take(number: str) -> Given:
        headings = "What must improve,Point number,Is it done?,Plan action,Owner"
        points = (
            f"{HOMES},{number},in part,Open ten flats,Head of housing",
            f"{HOMES},{number},in part,Ask young people,Director",
            f"{VISITS},{number and '2'},done,Recruit,Director",
        )
        file = tmp_path / "first.csv"
        file.write_text("\n".join((headings, *points)))
        comparison = compare_sheet(page.opened, PLAN, read_sheet(file, PLAN))
        take_plan(page.opened, comparison, ANN)
        return Given(page, PLAN, tmp_path)

    return take


def reword(rows: Rows, before: str, after: str, heading: str = "Point", *, most: int = 99) -> Rows:
    changed = [row for row in rows if row[heading] == before][:most]
    return [row | {heading: after} if row in changed else row for row in rows]


def summarise(page: Visitor) -> Mapping[str, list[str]]:
    return {point.text: [action.text for action in point.actions] for point in list_plan(page.opened)}


# In one row alone, the number of the point says which of the two wordings is the former one.
@pytest.mark.parametrize(("number", "most"), [("", 99), ("1", 99), ("1", 1)])
def test_a_reworded_point_is_the_same_point_with_all_that_stands_under_it(
    page: Visitor, plan: Callable[[str], Given], number: str, most: int
) -> None:
    given = plan(number)
    comparison = given.compare(reword(given.export(), HOMES, STAY, most=most))
    assert comparison.new == ()
    (changed,) = comparison.changed
    assert [(part.here, part.given) for part in changed.differences] == [(HOMES, STAY)]
    assert take_plan(page.opened, comparison, ANN)
    assert summarise(page) == {STAY: ["Open ten flats", "Ask young people"], VISITS: ["Recruit"]}
    assert [point.done_rating for point in list_plan(page.opened)] == ["in part", "done"]
    again = given.compare(given.export())
    assert (again.new, again.changed, again.moved) == ((), (), ())


def test_a_point_reworded_here_since_it_was_exported_is_the_same_point(
    page: Visitor, plan: Callable[[str], Given]
) -> None:
    given = plan("")
    before = given.export()
    take_plan(page.opened, given.compare(reword(before, HOMES, STAY)), ANN)
    comparison = given.compare(before)
    assert (comparison.new, comparison.changed, comparison.moved) == ((), (), ())


def test_a_reworded_plan_action_without_a_number_is_the_same_plan_action(
    page: Visitor, plan: Callable[[str], Given]
) -> None:
    given = plan("")
    rows = reword(given.export(), "Open ten flats", "Open twelve flats", "Plan action")
    comparison = given.compare(rows)
    assert comparison.new == ()
    take_plan(page.opened, comparison, ANN)
    assert summarise(page)[HOMES] == ["Open twelve flats", "Ask young people"]


def test_a_row_that_was_copied_and_then_reworded_is_another(plan: Callable[[str], Given]) -> None:
    given = plan("")
    rows = given.export()
    added = {**rows[0], "Plan action": "Open fifty flats"}
    comparison = given.compare([added, *rows])
    assert [item.row.text for item in comparison.new] == ["Open fifty flats"]


def test_a_row_of_another_sheet_that_is_worded_otherwise_is_new(plan: Callable[[str], Given]) -> None:
    given = plan("")
    rows = [row | {"Entry": ""} for row in reword(given.export(), HOMES, STAY)]
    assert len(given.compare(rows).new) == 3


def test_the_words_of_a_point_of_the_report_stay_and_that_is_said(
    plan: Callable[[str], Given], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = plan("")
    read = [SimpleNamespace(text=HOMES, page=3)]
    monkeypatch.setattr("scrutiny.review.improvement.points.list_points", lambda _page: read)
    comparison = given.compare(reword(given.export(), HOMES, STAY))
    assert (comparison.new, comparison.changed) == ((), ())
    assert comparison.doubts == (
        "Row 2, “Point”: these are the words of the report, which stay as they are.",
    )


@pytest.fixture
def register(open_page: OpenPage, tmp_path: Path) -> Callable[[str], Given]:
    def take(code: str) -> Given:
        page = open_page(RISKS, "Joan Clarke", "facilitator")
        form = make_form(page.opened)
        file = tmp_path / "first.csv"
        headings = "Ref,Risk,Controls,Further action"
        risks = (f"{code},Too few homes,Build twenty homes,Buy flats", f"{code},Too few homes,Lease,")
        file.write_text("\n".join((headings, *risks)))
        comparison = compare_sheet(page.opened, form, read_sheet(file, form, page.opened.steps))
        take_register(page.opened, comparison, ANN)
        return Given(page, form, tmp_path)

    return take


@pytest.mark.parametrize("code", ["", "R1"])
@pytest.mark.parametrize("heading", ["Risk", "Code"])
def test_a_reworded_risk_keeps_its_controls_and_risk_actions(
    register: Callable[[str], Given], code: str, heading: str
) -> None:
    given = register(code)
    rows, changed = given.export(), {"Risk": "Too few good homes", "Code": "R9"}[heading]
    comparison = given.compare([row | {heading: changed} for row in rows])
    assert comparison.new == ()
    take_register(given.page.opened, comparison, ANN)
    (risk,) = list_risks(given.page.opened)
    assert changed in (risk.text, risk.reference)
    assert [control.text for control in risk.controls] == ["Build twenty homes", "Lease"]
    assert [action.text for action in risk.actions] == ["Buy flats"]
    again = given.compare(given.export())
    assert (again.new, again.changed, again.moved) == ((), (), ())


def test_a_cell_of_several_lines_comes_back_whole(register: Callable[[str], Given]) -> None:
    given = register("R1")
    rows = reword(given.export(), "Build twenty homes", "Build twenty homes\nand repair", "What we rely on")
    take_register(given.page.opened, given.compare(rows), ANN)
    again = given.compare(given.export())
    assert (again.new, again.changed, again.moved, again.doubts) == ((), (), (), ())
    (risk,) = list_risks(given.page.opened)
    assert [control.text for control in risk.controls] == ["Build twenty homes\nand repair", "Lease"]


@pytest.mark.parametrize("entry", ["", "12", "of May"])
def test_lines_of_a_row_that_was_not_made_here_are_still_each_one(
    register: Callable[[str], Given], entry: str
) -> None:
    given = register("R1")
    rows = [{"Ref": "R7", "Risk": "Floods", "Controls": "1. Walls\n2. Pumps", "Entry": entry}]
    assert [item.row.text for item in given.compare(rows).new] == ["Floods", "Walls", "Pumps"]


def test_what_was_written_is_said_and_where_nothing_was_that_too(
    plan: Callable[[str], Given], capsys: pytest.CaptureFixture[str]
) -> None:
    given = plan("")
    file = given.folder / "back.csv"
    given.compare(reword(given.export(), HOMES, STAY))
    sheet = read_sheet(file, PLAN)
    take_in(given.page.opened, sheet, Taking(PLAN, lambda *_given: (), "Ann Lee", is_agreed=True))
    nothing = "Nothing was written: this review keeps none of what the file changes."
    assert capsys.readouterr().out.splitlines()[-1] == nothing
    take_in(given.page.opened, sheet, Taking(PLAN, take_plan, "Ann Lee", is_agreed=True))
    assert "Written, as entries 6 and 7 of the record. A status is" in capsys.readouterr().out
