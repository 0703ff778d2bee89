"""Values from a browser are never trusted: whatever comes, it is kept as its field allows or refused."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from tests.review.anything import COLUMNS, JSON, SHORT, TABLE

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.review.blockers import say_blockers
from scrutiny.review.fields import Field, FieldKind, Option
from scrutiny.review.in_words import say_value, show_value
from scrutiny.review.values import check_value, is_empty

FIELDS = {
    FieldKind.TEXT: Field("it", "?", FieldKind.TEXT),
    FieldKind.LONG_TEXT: Field("it", "?", FieldKind.LONG_TEXT),
    FieldKind.SCALE: Field("it", "?", FieldKind.SCALE, offered=("low", "high"), individual=True),
    FieldKind.CHOICE: Field("it", "?", FieldKind.CHOICE, offered=("low", "high")),
    FieldKind.DATE: Field("it", "?", FieldKind.DATE),
    FieldKind.LIST: Field("it", "?", FieldKind.LIST),
    FieldKind.TABLE: Field(
        "it", "?", FieldKind.TABLE, offered=TABLE, columns=COLUMNS, rows=("Demand",), steps=5
    ),
    FieldKind.MATRIX: Field(
        "it", "?", FieldKind.MATRIX, offered=("Kind", "Leaders"), rows=("Voice", "Volume")
    ),
    FieldKind.HEAT_MAP: Field("it", "?", FieldKind.HEAT_MAP, steps=5),
    FieldKind.CHECKS: Field("it", "?", FieldKind.CHECKS, options=(Option("a:1", "A paper"),)),
}


@pytest.mark.parametrize("kind", list(FieldKind))
@SHORT
@given(value=JSON)
def test_whatever_comes_is_refused_or_kept_in_a_form_that_can_be_said_and_kept_again(
    kind: FieldKind, value: object
) -> None:
    field = FIELDS[kind]
    try:
        kept = check_value(field, value)
    except AnswerRefused:
        return
    json.dumps(kept, ensure_ascii=False).encode()
    assert check_value(field, kept) == kept
    assert isinstance(is_empty(field, kept), bool)
    say_blockers(field, kept)


@pytest.mark.parametrize("kind", list(FieldKind))
@SHORT
@given(value=JSON)
def test_whatever_an_older_record_holds_can_be_shown(kind: FieldKind, value: object) -> None:
    field = FIELDS[kind]
    assert isinstance(say_value(field, value), str)  # type: ignore[arg-type]
    assert isinstance(show_value(field, value)._repr_html_(), str)  # type: ignore[arg-type]
    say_blockers(field, value)  # type: ignore[arg-type]


def keep(kind: FieldKind, rows: list[list[str]], standing: Sequence[Json] = ()) -> list[Json]:
    """Give the rows of a table that is kept, which is kept with its columns."""
    kept = check_value(FIELDS[kind], rows, standing)
    assert isinstance(kept, dict)
    assert kept["columns"] == [*FIELDS[kind].offered]
    assert isinstance(kept["rows"], list)
    return kept["rows"]


@pytest.mark.parametrize(
    "value", ["ok", ["a"], [["a", "b"]], [{"risk": "a"}], [["Voice", "x"], ["Voice", "y"]]]
)
def test_a_grid_keeps_its_own_rows_alone(value: object) -> None:
    with pytest.raises(AnswerRefused):
        check_value(FIELDS[FieldKind.MATRIX], value)
    assert keep(FieldKind.MATRIX, [["Voice", "x"]]) == [["Voice", "x"]]


def test_a_row_that_is_there_twice_is_refused_with_what_to_do() -> None:
    with pytest.raises(AnswerRefused, match="Call one of them otherwise, or take it out"):
        check_value(FIELDS[FieldKind.MATRIX], [["Voice", "x"], ["Voice", "y"]])


def test_a_table_with_known_rows_may_have_others_beside_them() -> None:
    rows = [["Demand", "1", "2", ""], ["Another", "", "", "10 TO 19"]]
    assert keep(FieldKind.TABLE, rows) == [rows[0], ["Another", "", "", "10 to 19"]]


def test_a_table_of_nothing_but_its_known_rows_is_empty() -> None:
    assert is_empty(FIELDS[FieldKind.TABLE], [["Demand", "", " ", ""]])
    assert not is_empty(FIELDS[FieldKind.TABLE], [["Another", "", "", ""]])


@pytest.mark.parametrize(
    ("kind", "value", "sentence"),
    [
        (FieldKind.TABLE, [["x" * 2001, "", "", ""]], "2,001 characters, and at most 2,000"),
        (FieldKind.TABLE, [["x", "", "", ""]] * 201, "201 rows, and at most 200"),
        (FieldKind.LIST, ["x", 3], "Row 2 is not text"),
        (FieldKind.DATE, "2026-02-30", "not a date"),
        (FieldKind.DATE, "tomorrow", "not a date"),
        (FieldKind.HEAT_MAP, [{"risk": "Floods", "inherent": [6, 1]}], "not from 1 to 5"),
        (FieldKind.HEAT_MAP, [{"risk": "Floods", "inherent": [True, 1]}], "not from 1 to 5"),
        (FieldKind.HEAT_MAP, [{"risk": "Floods", "colour": "red"}], "not a risk with its scores"),
        (FieldKind.CHECKS, ["a:1", "b:2"], "not offered here"),
        (FieldKind.CHOICE, "middling", "not one of those offered: low; high"),
    ],
)
def test_what_a_field_does_not_allow_is_refused_in_a_sentence(
    kind: FieldKind, value: object, sentence: str
) -> None:
    with pytest.raises(AnswerRefused, match=sentence):
        check_value(FIELDS[kind], value)


def test_what_was_ticked_before_may_stay_ticked_though_it_is_no_longer_listed() -> None:
    assert check_value(FIELDS[FieldKind.CHECKS], ["b:2", "a:1", "b:2"], [["b:2"]]) == ["b:2", "a:1"]


def test_a_row_that_a_grid_no_longer_asks_for_stays_where_it_stands_and_counts_for_nothing_when_empty() -> (
    None
):
    grid = FIELDS[FieldKind.MATRIX]
    gone = [["Voice", "x"], ["Cost", "y"]]
    assert keep(FieldKind.MATRIX, gone, [[["Cost", "z"]]]) == gone
    assert keep(FieldKind.MATRIX, [["Voice", "x"], ["Cost", ""]]) == [["Voice", "x"]]
    with pytest.raises(AnswerRefused, match="not asked for any more"):
        check_value(grid, gone)
