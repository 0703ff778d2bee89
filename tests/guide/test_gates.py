"""Gates, sources of rows, what is gathered and places on the sheet: keys, each checked with file and line."""

from pathlib import Path

import pytest
from tests.guide.own import ANSWER_LINE, FILE, PROMPT_LINE, RISKS, YOUNG, read, refusal, table, write

from scrutiny.guide.bank import read_bank
from scrutiny.guide.gathers import Gathers
from scrutiny.guide.prompts import RoleIn
from scrutiny.review.gathered import KINDS

HEAT_MAP = "kind: heat map"
CONFIRM = "kind: choice\noptions: [Not yet, Confirmed]"


def gated(folder: Path, gate: str, workbook: str = RISKS, answer: str = "kind: text") -> Path:
    """Write a part of the committee's own behind a gate."""
    path = write(folder, workbook=workbook, section="id: ours", about="title: Ours", answer=answer)
    text = path.read_text("utf-8")
    path.write_text(text.replace("      prompts:\n", f"      gate: {gate}\n      prompts:\n"), "utf-8")
    return path


@pytest.mark.parametrize(
    ("gate", "workbook", "said"),
    [
        (
            "{needs: [ra_scal], answer: Confirmed}",
            RISKS,
            "the gate of ours names the prompt 'ra_scal', which",
        ),
        ("{needs: [yp_consent], answer: Confirmed}", RISKS, "yp_consent is asked in another workbook."),
        ("{needs: [local_told], answer: Confirmed}", RISKS, "local_told stands behind the gate that waits"),
        (
            "{needs: [ra_own_scores], answer: 'Yes'}",
            RISKS,
            "ra_own_scores is not asked of every council once",
        ),
        ("{needs: [ra_scale], answer: Confirmed}", RISKS, "ra_scale cannot be answered 'Confirmed'."),
        ("{needs: [yp_consent], answer: confirmed}", YOUNG, "yp_consent cannot be answered 'confirmed'."),
        (
            "{needs: [yp_consent, yp_consent], answer: Confirmed}",
            YOUNG,
            "the gate of ours names yp_consent tw",
        ),
        (
            "{needs: [yp_consent], answer: Confirmed}",
            YOUNG,
            "the section 'ours' has another gate than 'insigh",
        ),
        ("{needs: [], answer: Confirmed}", YOUNG, "'needs' needs 1 parts or more, and has 0."),
        ("{needs: [yp_consent]}", YOUNG, "'answer' is missing."),
        ("{needs: [yp_consent], anser: Confirmed}", YOUNG, "'answer' is missing."),
        ("shut", YOUNG, "'gate' should be names with their values"),
    ],
)
def test_a_gate_that_could_not_open_is_refused_with_its_line(
    tmp_path: Path, gate: str, workbook: str, said: str
) -> None:
    assert refusal(gated(tmp_path, gate, workbook)).startswith(f"{FILE}, line 5: {said}")


def test_a_part_of_the_committees_own_can_wait_for_what_the_guides_parts_wait_for(tmp_path: Path) -> None:
    (gate,) = {section.gate for section in read_bank().guide(YOUNG).sections if section.gate}
    assert gate is not None
    read(gated(tmp_path, f"{{needs: [{', '.join(gate.needs)}], answer: {gate.answer}}}", YOUNG))


@pytest.mark.parametrize(
    ("more", "answer", "said"),
    [
        (
            "rows_from: ra_registr",
            HEAT_MAP,
            "local_told names the prompt 'ra_registr', which there is not. Did",
        ),
        ("rows_from: local_told", table("Risk", "Owner"), "local_told gives no rows"),
        ("rows_from: ra_own_scores", HEAT_MAP, "ra_own_scores gives no rows"),
        ("rows_from: rr_expected_why", HEAT_MAP, "rr_expected_why gives no rows"),
        ("rows_from: ra_register", "kind: text", "local_told cannot begin with the rows"),
        ("rows_from: ra_register", table("{name: Day, kind: date}", "Owner"), "local_told cannot begin with"),
        (
            "rows_from: ra_register",
            f"{table('Risk', 'Owner')}\nrows: [Floods]",
            "local_told cannot begin with",
        ),
        (
            "gathers: everything",
            "kind: list",
            "'gathers' is 'everything'. It may be: unanswered, measures, corporate_parents.",
        ),
        (
            "role_in: expectations.seen",
            "kind: list",
            "'role_in' is 'expectations.seen'. It may be: expectations",
        ),
        ("role_in: expectations.expected", "kind: list", "local_told cannot be expectations.expected."),
        (
            "role_in: expectations.claimed",
            table("Claim", "Why"),
            "local_told cannot be expectations.claimed.",
        ),
        (
            "role_in: expectations.asked",
            table("Point", "Why"),
            "expectations.asked is already the place of rr_ag",
        ),
        ("rowsfrom: ra_register", HEAT_MAP, "'rowsfrom' is not a name that may stand here."),
    ],
)
def test_what_a_prompt_cannot_do_is_refused_with_its_line(
    tmp_path: Path, more: str, answer: str, said: str
) -> None:
    assert refusal(write(tmp_path, more=more, answer=answer)).startswith(
        f"{FILE}, line {PROMPT_LINE}: {said}"
    )


@pytest.mark.parametrize("answer", [HEAT_MAP, table("Risk", "Who looks at it")])
def test_a_prompt_can_begin_with_the_rows_of_another(tmp_path: Path, answer: str) -> None:
    bank = read(write(tmp_path, more="rows_from: ra_register", answer=answer))
    assert bank.prompt("local_told").rows_from == "ra_register"


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (
            "{name: X, kind: word}",
            "'kind' is 'word'. It may be: words, band, total, date, score, choice, person.",
        ),
        ("{name: X, requird: true}", "'requird' is not a name that may stand here."),
        ("{name: X, required: perhaps}", "'required' is not as it should be"),
        ("{kind: words}", "'name' is missing."),
        ("{name: ''}", "'name' has nothing in it."),
        ("[X]", "a part of 'columns' should be names with their values"),
        ("{name: X, kind: choice}", "the column 'X' is of a choice, and needs at least two options."),
        ("{name: X, kind: choice, options: [a, a]}", "the column 'X' is of a choice, and needs at least two"),
        ("{name: X, options: [a, b]}", "the column 'X' is of kind words, which has no options."),
        ("{name: X, kind: band, options: [a, b]}", "the column 'X' is of kind band, which has no options."),
        ("{name: X, kind: score, becomes: risk.cost}", "'becomes' is 'risk.cost'. It may be: risk.inherent."),
        (
            "{name: X, becomes: risk.inherent.impact}",
            "the column 'X' becomes risk.inherent.impact, and is not",
        ),
        (
            "{name: X, kind: score, becomes: risk.reasons}",
            "the column 'X' becomes risk.reasons, and is not of",
        ),
        (
            "{name: X, becomes: response.notice}",
            "the column 'X' becomes response.notice, and is not of kind date.",
        ),
        (
            "{name: X, kind: choice, options: [us, them], becomes: response.by}",
            "the column 'X' needs these options: the council or its executive; an NHS body asked by health",
        ),
    ],
)
def test_a_column_is_what_it_says_or_is_refused_with_its_line(tmp_path: Path, column: str, said: str) -> None:
    met = refusal(write(tmp_path, answer=table("Part", column)))
    assert met.startswith(f"{FILE}, line {ANSWER_LINE + 3}: {said}")


def test_no_two_columns_become_the_same(tmp_path: Path) -> None:
    columns = (f"{{name: {name}, kind: score, becomes: risk.target.impact}}" for name in "AB")
    assert "two of its columns become the same" in refusal(write(tmp_path, answer=table("Risk", *columns)))


def test_known_rows_stand_under_a_column_of_words(tmp_path: Path) -> None:
    answer = "kind: matrix\ncolumns: [{name: Day, kind: date}, Said]\nrows: [Homes]"
    assert "the rows stand under 'Day', which must be of words" in refusal(write(tmp_path, answer=answer))


@pytest.mark.parametrize("key", ["numbers: banded", "gate: {needs: [yp_consent], answer: Confirmed}"])
def test_a_part_of_the_guide_keeps_its_own_keys(tmp_path: Path, key: str) -> None:
    met = refusal(write(tmp_path, workbook=YOUNG, section="id: plan", about=key))
    name, _, _value = key.partition(":")
    assert met == f"{FILE}, line 3: the section 'plan' of {YOUNG} has its own {name} already."


def test_the_guide_says_itself_what_each_prompt_does() -> None:
    prompts = read_bank().prompts
    assert {prompt.id for prompt in prompts if prompt.gathers is Gathers.UNANSWERED} == {"sp_unanswered"}
    assert {prompt.id: prompt.rows_from for prompt in prompts if prompt.rows_from} == {
        "ra_own_scores": "ra_register",
        "ra_heat_map": "ra_register",
        "sp_side_effects": "sp_recommendations",
        "sp_answers": "sp_recommendations",
        "sp_trace": "sp_recommendations",
    }
    roles = [prompt.role_in for prompt in prompts if prompt.role_in]
    assert {role: roles.count(role) for role in roles} == {
        RoleIn.EXPECTED: 1,
        RoleIn.TOLD: 1,
        RoleIn.ASKED: 1,
        RoleIn.CLAIMED: 4,
        **dict.fromkeys(KINDS, 1),
    }
