"""The fixture that holds functions to their rules: it finds every fault, and passes what is right."""

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
import pytest

if TYPE_CHECKING:
    from tests.spec.conftest import Answers, Rule

DRAWN = """
    council   | begun      | figure | code    | note
    --------- | ---------- | ------ | ------- | ----
    Testshire | 2026-11-23 | 40     | 2024    |
    Nowhere   |            |        | 2024-25 |
"""


def unchanged(table: pd.DataFrame) -> pd.DataFrame:
    return table


def double(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(twice=table["figure"] * 2, many=table["figure"] > 30)


def days_as_pandas_keeps_them(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(day=pd.to_datetime(table["begun"]))


def fault_of(rule: "Rule", given: str = DRAWN, **expected: "Answers") -> str:
    with pytest.raises(pytest.fail.Exception) as failure:
        rule(double, given=given, **expected)
    return str(failure.value)


def test_cells_are_numbers_days_text_or_missing(rule: "Rule") -> None:
    rule(
        unchanged,
        given=DRAWN,
        begun={"Testshire": date(2026, 11, 23), "Nowhere": None},
        figure={"Testshire": 40, "Nowhere": None},
        code={"Testshire": "2024", "Nowhere": "2024-25"},
        note={"Testshire": None, "Nowhere": None},
    )


def test_a_day_is_a_day_however_it_is_kept(rule: "Rule") -> None:
    rule(days_as_pandas_keeps_them, given=DRAWN, day={"Testshire": date(2026, 11, 23), "Nowhere": None})


def test_a_row_is_named_by_its_first_cells_as_they_are_drawn(rule: "Rule") -> None:
    drawn = "day | code | figure\n2026-11-23 | 7 | 1\n2026-11-23 | 8 | 2\n2026-11-24 | 7 | 3"
    rule(double, given=drawn, twice={("2026-11-23", 8): 4, (date(2026, 11, 23), "7"): 2, "2026-11-24": 6})


def test_what_a_rule_does_not_speak_of_is_filled_in(rule: "Rule") -> None:
    rule(
        unchanged,
        given="council | period\nTestshire | 2025",
        measure={"Testshire": "the measure"},
        period={"Testshire": 2025},
    )


def test_no_answers_means_no_rows(rule: "Rule") -> None:
    rule(unchanged, given="council | figure", figure={})
    assert "no rows are given, and 2 are" in fault_of(rule, twice={})


def test_a_number_with_decimals_is_held_to_four_figures(rule: "Rule") -> None:
    drawn = "council | figure\nTestshire | 11.66666"
    rule(double, given=drawn, twice={"Testshire": 23.333})
    assert "the rule says 23.3" in fault_of(rule, drawn, twice={"Testshire": 23.3})


@pytest.mark.parametrize("wrong", [81, 81.0, None, "80", True, date(2026, 11, 23)])
def test_a_wrong_answer_is_named(rule: "Rule", wrong: object) -> None:
    assert f"twice: 'Testshire' is given 80.0; the rule says {wrong!r}" in fault_of(
        rule, twice={"Testshire": wrong}
    )


def test_yes_is_not_one_and_a_gap_is_not_nought(rule: "Rule") -> None:
    assert "many: 'Testshire' is given True; the rule says 1" in fault_of(rule, many={"Testshire": 1})
    assert "twice: 'Nowhere' is given None; the rule says 0" in fault_of(rule, twice={"Nowhere": 0})


def test_every_fault_is_said_at_once(rule: "Rule") -> None:
    said = fault_of(rule, twice={"Testshire": 1, "Nowhere": 2}, many={"Testshire": False})
    assert said.count("the rule says") == 3


def test_a_row_that_is_absent_or_there_twice_is_named(rule: "Rule") -> None:
    assert "twice: 0 rows are given for 'Elsewhere'" in fault_of(rule, twice={"Elsewhere": 1})
    drawn = "council | figure\nTestshire | 1\nTestshire | 1"
    assert "twice: 2 rows are given for 'Testshire'" in fault_of(rule, drawn, twice={"Testshire": 2})


def test_a_column_that_is_not_given_is_named(rule: "Rule") -> None:
    assert "No column thrice is given" in fault_of(rule, thrice={"Testshire": 120})


def test_a_rule_that_says_nothing_is_refused(rule: "Rule") -> None:
    assert "says nothing" in fault_of(rule)


def test_a_table_drawn_wrongly_is_refused(rule: "Rule") -> None:
    assert "'Testshire' has 1 cells; the table has 2 columns" in fault_of(
        rule, "council | figure\nTestshire", twice={}
    )
    assert "has no lines" in fault_of(rule, "  \n", twice={})
