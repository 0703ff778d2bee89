"""The risk register: one list, which goes in and comes out whole, and on which all scores draw."""

from pathlib import Path

import pytest
from tests.review.conftest import OpenPage
from tests.review.made_register import CONTROLS_EACH, RISKS, make_register, name_risk, score_risk
from tests.review.page import RISKS as WORKBOOK
from tests.review.page import Visitor, rules_of, saved

from scrutiny import panels
from scrutiny.errors import SheetFileBroken
from scrutiny.guide.columns import Becomes
from scrutiny.publication.council_sheets import SheetHead, write_sheet
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.record.rights import take_on_trust
from scrutiny.review.held_tables import list_held_tables
from scrutiny.review.risks.moves import say_moves
from scrutiny.review.risks.pairs import read_register
from scrutiny.review.risks.register import list_risks
from scrutiny.review.risks.sheet import make_form, take_register
from scrutiny.review.risks.tables import ACTIONS
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.differences import SheetComparison
from scrutiny.review.sheets.forms import name_entry
from scrutiny.vocabulary import Role

ANN = take_on_trust("Ann Lee", Role.OFFICER)
TIMES = "\N{MULTIPLICATION SIGN}"
ALL = RISKS + RISKS * CONTROLS_EACH + RISKS
OLD = (
    "Risk", "Operational or systemic", "Inherent likelihood", "Inherent impact", "Residual likelihood",
    "Residual impact", "Target likelihood", "Target impact", "Reasons", "Owner",
)  # fmt: skip


@pytest.fixture
def page(open_page: OpenPage) -> Visitor:
    return open_page(WORKBOOK, "Joan Clarke", "facilitator")


def compare(page: Visitor, folder: Path, content: bytes, name: str = "register.xlsx") -> SheetComparison:
    file = folder / name
    file.write_bytes(content)
    form = make_form(page.opened)
    return compare_sheet(page.opened, form, read_register(file, form, page.opened.steps))


def export(page: Visitor, wanted: Format = Format.XLSX) -> bytes:
    form = make_form(page.opened)
    head = SheetHead("Leeds", "2026-27", page.opened.briefing.as_at, name_entry(page.opened))
    return make_paper(write_sheet(form, form.list_items(page.opened), head), wanted)


@pytest.mark.parametrize("sides", [3, 2])
def test_a_register_as_a_council_keeps_it_goes_in_whole_and_comes_out_the_same(
    page: Visitor, tmp_path: Path, sides: int
) -> None:
    comparison = compare(page, tmp_path, make_register(("Gross", "Current risk rating", "Target")[:sides]))
    assert len(comparison.new) == ALL
    assert comparison.doubts == ()
    take_register(page.opened, comparison, ANN)
    risks = list_risks(page.opened)
    assert [risk.text for risk in risks] == [name_risk(number) for number in range(1, RISKS + 1)]
    for number, risk in enumerate(risks, start=1):
        scores = [tuple(map(str, score_risk(number, side))) for side in range(sides)]
        assert [*risk.scores.values()] == scores
    first = risks[0]
    assert first.reference == "CS01"
    assert first.parts[Becomes.RISK_REVIEWED] == "2026-05-05"
    assert [(control.text, control.line) for control in first.controls] == [
        ("Supervision each month", "first line"),
        ("Independent review", "second line"),
    ]
    assert [[*action.alarms] for action in first.actions] == [["overdue since 31 March 2026"]]
    for number, wanted in enumerate((Format.XLSX, Format.ODS, Format.CSV)):
        again = compare(page, tmp_path, export(page, wanted), f"back{number}.{wanted.value}")
        assert (again.new, again.changed, again.moved, again.same) == ((), (), (), ALL)


def test_the_heat_map_and_each_persons_own_scores_draw_on_the_register(page: Visitor, tmp_path: Path) -> None:
    take_register(page.opened, compare(page, tmp_path, make_register()), ANN)
    fields = {field.about: field for field in page.part("register").make_fields()}
    assert fields["ra_own_scores"].rows == tuple(name_risk(number) for number in range(1, RISKS + 1))
    scores = fields["ra_heat_map"].scores
    assert isinstance(scores, dict)
    assert scores[name_risk(1)] == {
        side: [*score_risk(1, at)] for at, side in enumerate(("inherent", "residual", "target"))
    }


@pytest.mark.parametrize("is_bare", [True, False])
def test_a_register_of_an_earlier_version_opens_with_its_rows_in_the_new_columns(
    page: Visitor, *, is_bare: bool
) -> None:
    row: list[Json] = ["Floods", "systemic", "5", "4", "3", "3", "2", "2", "It rains", "Director"]
    body: Json = [row] if is_bare else {"columns": [*OLD], "rows": [row]}
    writing = Writing(EntryKind.ANSWERED, "ra_register", body, "Ada", Role.MEMBER, "token-of-old")
    page.opened.write(writing)
    (risk,) = list_risks(page.opened)
    assert risk.scores == {"inherent": ("5", "4"), "residual": ("3", "3"), "target": ("2", "2")}
    assert (risk.parts[Becomes.RISK_OWNER], risk.parts[Becomes.REASONS]) == ("Director", "It rains")
    assert "Floods" in rules_of(panels.show_risk_register(page.opened)).html


def test_what_moved_since_a_risk_was_last_reviewed_is_said(page: Visitor, tmp_path: Path) -> None:
    take_register(page.opened, compare(page, tmp_path, make_register()), ANN)
    assert say_moves(page.opened) == ()
    sheet = export(page, Format.CSV).decode("utf-8-sig")
    likelihood, impact = score_risk(1, 1)
    before = "CS01,Too few staff"
    assert before in sheet
    (risk, *_others) = list_risks(page.opened)
    cells = {**risk.cells, "Residual likelihood": "5", "Last reviewed": "2026-09-01"}
    standing = page.opened.state.answers["ra_register"].versions[-1]
    rows = [[*cells.values(), risk.key]]
    value = {"columns": [*cells, ""], "rows": rows}
    saved(
        page.say(page.part("register"), "save", about="ra_register", value=value, replaces=[standing.number])
    )
    said = f"CS01 {name_risk(1)}, as things stand: {likelihood} by {impact} on 5 May 2026, now 5 by {impact}."
    assert say_moves(page.opened) == (said,)
    assert said in rules_of(panels.show_risk_register(page.opened)).html


def test_a_score_off_the_scale_is_left_out_and_said(page: Visitor, tmp_path: Path) -> None:
    sheet = b'Ref,Risk,Gross likelihood,Gross impact,Controls\nR1,Floods,7,4 - Major,"1. Walls\n2. Pumps"\n'
    comparison = compare(page, tmp_path, sheet, "off.csv")
    assert comparison.doubts == (
        "Row 2, column C: '7' is no score from 1 to 5: it is left out.",
        "Row 2, column D: '4 - Major' was read as 4.",
        "Row 2: its 2 lines were read as 2 controls.",
    )
    take_register(page.opened, comparison, ANN)
    (risk,) = list_risks(page.opened)
    assert [control.text for control in risk.controls] == ["Walls", "Pumps"]
    assert (risk.parts.get(Becomes.INHERENT_LIKELIHOOD), risk.parts[Becomes.INHERENT_IMPACT]) == (None, "4")


@pytest.mark.parametrize(
    "heading",
    ["Inherent (L x I)", f"Gross risk score (likelihood {TIMES} impact)", "Likelihood x Impact (Inherent)"],
)
@pytest.mark.parametrize("cell", ["4x5", "4 x 5", "4 X 5 = 20", f"4 {TIMES} 5=20", "4*5"])
def test_a_score_in_one_cell_is_read_where_its_heading_says_what_comes_first(
    page: Visitor, tmp_path: Path, heading: str, cell: str
) -> None:
    comparison = compare(page, tmp_path, f"Ref,Risk,{heading}\nR1,Floods,{cell}\n".encode(), "pairs.csv")
    assert comparison.doubts == (f"Row 2: “{cell}” was read as inherent likelihood 4 and impact 5.",)
    take_register(page.opened, comparison, ANN)
    (risk,) = list_risks(page.opened)
    assert risk.scores == {"inherent": ("4", "5")}


@pytest.mark.parametrize("cell", ["4x6", "0x3", "4 x 5 = 21", "4 to 5", "high"])
def test_a_score_in_one_cell_that_is_not_sure_is_left_out_and_said(
    page: Visitor, tmp_path: Path, cell: str
) -> None:
    sheet = f"Ref,Risk,Residual (likelihood x impact)\nR1,Floods,{cell}\n".encode()
    comparison = compare(page, tmp_path, sheet, "pairs.csv")
    assert comparison.doubts == (f"Row 2: “{cell}” is no likelihood by impact from 1 to 5: it is left out.",)
    take_register(page.opened, comparison, ANN)
    assert [risk.scores for risk in list_risks(page.opened)] == [{}]


def test_a_score_in_one_cell_is_not_guessed_where_its_heading_does_not_say_the_order(
    page: Visitor, tmp_path: Path
) -> None:
    turned = b"Ref,Risk,Category,Inherent (impact x likelihood)\nR1,Floods,Place,4x5\n"
    (doubt,) = compare(page, tmp_path, turned, "turned.csv").doubts
    assert doubt == "Column D, 'Inherent (impact x likelihood)', is not known here: it is left out."
    comparison = compare(page, tmp_path, b"Ref,Risk,Inherent score\nR1,Floods,4x5\n", "pairs.csv")
    assert comparison.doubts == (
        "Row 2: “4x5” is left out, since its heading does not say that the likelihood comes first.",
    )


def test_a_score_in_one_cell_does_not_change_those_in_columns_of_their_own(
    page: Visitor, tmp_path: Path
) -> None:
    head = "Ref,Risk,Inherent likelihood,Inherent impact,Inherent (L x I)"
    for last, doubts in (("4x5", 1), ("3x5", 1)):
        sheet = f"{head}\nR1,Floods,4,5,{last}\n".encode()
        comparison = compare(page, tmp_path, sheet, "pairs.csv")
        assert len(comparison.doubts) == doubts
        (given,) = comparison.given
        assert (given.row.words["Inherent likelihood"], given.row.words["Inherent impact"]) == ("4", "5")


def test_what_is_no_register_or_too_long_is_one_sentence(page: Visitor, tmp_path: Path) -> None:
    with pytest.raises(SheetFileBroken, match="no row of it has the headings of a risk register"):
        compare(page, tmp_path, b"Name,Age\nA,3\n", "other.csv")
    rows = "\n".join(f"R{number},Risk of kind {number}" for number in range(500))
    with pytest.raises(SheetFileBroken, match="it has 500 risks; 200 are allowed"):
        compare(page, tmp_path, f"Ref,Risk\n{rows}".encode(), "long.csv")


def test_risk_actions_are_written_on_the_page_and_found_by_code(page: Visitor) -> None:
    saved(page.save("register", "ra_register", {"columns": ["Risk", "Code"], "rows": [["Floods", "R1"]]}))
    part = rules_of(panels.show_risk_register(page.opened))
    value = {
        "columns": [*ACTIONS.headings],
        "rows": [["Build walls", "R1", "Head of estates", "2026-05-01", ""]],
    }
    saved(page.say(part, "save", about=ACTIONS.about, value=value, replaces=[]))
    (risk,) = list_risks(page.opened)
    assert [action.text for action in risk.actions] == ["Build walls"]
    assert "overdue since 1 May 2026" in part.html


def test_a_risk_action_or_control_that_names_no_risk_is_said_and_never_lost(page: Visitor) -> None:
    part = rules_of(panels.show_risk_register(page.opened))
    row = ["Find more homes", "R9", *[""] * (len(ACTIONS.headings) - 2)]
    value = {"columns": [*ACTIONS.headings], "rows": [row]}
    saved(page.say(part, "save", about=ACTIONS.about, value=value, replaces=[]))
    said = "The risk action “Find more homes” names no risk of this register: “R9”."
    assert make_form(page.opened).say_left_out(page.opened) == (said,)
    assert said in part.html
    (held,) = list_held_tables(page.opened)
    assert (held.rows, held.said) == ((), (said,))
