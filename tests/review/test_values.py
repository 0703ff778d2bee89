"""Values from a browser are never trusted: whatever comes, it is kept as its field allows or refused."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from tests.review.anything import COLUMNS, JSON, SHORT, TABLE
from tests.review.asking import accept, is_empty, lacks, say, show

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.review.fields import Field, Option
from scrutiny.review.kinds import KINDS, find_kind

FIELDS = {
    "text": Field("it", "?", find_kind("text")),
    "long text": Field("it", "?", find_kind("long text")),
    "scale": Field("it", "?", find_kind("scale"), offered=("low", "high"), individual=True),
    "choice": Field("it", "?", find_kind("choice"), offered=("low", "high")),
    "date": Field("it", "?", find_kind("date")),
    "list": Field("it", "?", find_kind("list")),
    "table": Field("it", "?", find_kind("table"), offered=TABLE, columns=COLUMNS, rows=("Demand",), steps=5),
    "recommendations": Field("it", "?", find_kind("recommendations"), offered=("Do", "To"), keyed=True),
    "matrix": Field("it", "?", find_kind("matrix"), offered=("Kind", "Leaders"), rows=("Voice", "Volume")),
    "heat map": Field("it", "?", find_kind("heat map"), steps=5),
    "checks": Field("it", "?", find_kind("checks"), options=(Option("a:1", "A paper"),)),
}


@pytest.mark.parametrize("kind", list(KINDS))
@SHORT
@given(value=JSON)
def test_whatever_comes_is_refused_or_kept_in_a_form_that_can_be_said_and_kept_again(
    kind: str, value: object
) -> None:
    field = FIELDS[kind]
    try:
        kept = accept(field, value)
    except AnswerRefused:
        return
    json.dumps(kept, ensure_ascii=False).encode()
    assert accept(field, kept) == kept
    assert isinstance(is_empty(field, kept), bool)
    lacks(field, kept)


@pytest.mark.parametrize("kind", list(KINDS))
@SHORT
@given(value=JSON)
def test_whatever_an_older_record_holds_can_be_shown(kind: str, value: object) -> None:
    field = FIELDS[kind]
    assert isinstance(say(field, value), str)  # type: ignore[arg-type]
    assert isinstance(show(field, value)._repr_html_(), str)  # type: ignore[arg-type]
    lacks(field, value)  # type: ignore[arg-type]


def keep(kind: str, rows: list[list[str]], standing: Sequence[Json] = ()) -> list[Json]:
    """Give the rows of a table that is kept, which is kept with its columns."""
    kept = accept(FIELDS[kind], rows, standing)
    assert isinstance(kept, dict)
    assert kept["columns"] == [*FIELDS[kind].offered]
    assert isinstance(kept["rows"], list)
    return kept["rows"]


@pytest.mark.parametrize(
    "value", ["ok", ["a"], [["a", "b"]], [{"risk": "a"}], [["Voice", "x"], ["Voice", "y"]]]
)
def test_a_grid_keeps_its_own_rows_alone(value: object) -> None:
    with pytest.raises(AnswerRefused):
        accept(FIELDS["matrix"], value)
    assert keep("matrix", [["Voice", "x"]]) == [["Voice", "x"]]


def test_a_row_that_is_there_twice_is_refused_with_what_to_do() -> None:
    with pytest.raises(AnswerRefused, match="Call one of them otherwise, or take it out"):
        accept(FIELDS["matrix"], [["Voice", "x"], ["Voice", "y"]])


def test_a_table_with_known_rows_may_have_others_beside_them() -> None:
    rows = [["Demand", "1", "2", ""], ["Another", "", "", "10 TO 19"]]
    assert keep("table", rows) == [rows[0], ["Another", "", "", "10 to 19"]]


def test_a_table_of_nothing_but_its_known_rows_is_empty() -> None:
    assert is_empty(FIELDS["table"], [["Demand", "", " ", ""]])
    assert not is_empty(FIELDS["table"], [["Another", "", "", ""]])


@pytest.mark.parametrize(
    ("kind", "value", "sentence"),
    [
        ("table", [["x" * 2001, "", "", ""]], "2,001 characters, and at most 2,000"),
        ("table", [["x", "", "", ""]] * 201, "201 rows, and at most 200"),
        ("list", ["x", 3], "Row 2 is not text"),
        ("date", "2026-02-30", "not a date"),
        ("date", "tomorrow", "not a date"),
        ("heat map", [{"risk": "Floods", "inherent": [6, 1]}], "not from 1 to 5"),
        ("heat map", [{"risk": "Floods", "inherent": [True, 1]}], "not from 1 to 5"),
        ("heat map", [{"risk": "Floods", "colour": "red"}], "not a risk with its scores"),
        ("checks", ["a:1", "b:2"], "not offered here"),
        ("choice", "middling", "not one of those offered: low; high"),
    ],
)
def test_what_a_field_does_not_allow_is_refused_in_a_sentence(
    kind: str, value: object, sentence: str
) -> None:
    with pytest.raises(AnswerRefused, match=sentence):
        accept(FIELDS[kind], value)


def test_what_was_ticked_before_may_stay_ticked_though_it_is_no_longer_listed() -> None:
    assert accept(FIELDS["checks"], ["b:2", "a:1", "b:2"], [["b:2"]]) == ["b:2", "a:1"]


def test_a_row_that_a_grid_no_longer_asks_for_stays_where_it_stands_and_counts_for_nothing_when_empty() -> (
    None
):
    grid = FIELDS["matrix"]
    gone = [["Voice", "x"], ["Cost", "y"]]
    assert keep("matrix", gone, [[["Cost", "z"]]]) == gone
    assert keep("matrix", [["Voice", "x"], ["Cost", ""]]) == [["Voice", "x"]]
    with pytest.raises(AnswerRefused, match="not asked for any more"):
        accept(grid, gone)


def test_a_score_that_stands_stays_though_its_scale_was_shortened_and_no_other_is_taken() -> None:
    field = Field("it", "?", find_kind("heat map"), steps=3)
    old: dict[str, Json] = {"risk": "Floods", "inherent": [5, 1], "residual": None, "target": None}
    renamed: dict[str, Json] = {**old, "risk": "Floods at night"}
    assert field.kind.accept(field, [renamed], [[old]]) == [renamed]
    with pytest.raises(AnswerRefused, match="not from 1 to 3"):
        field.kind.accept(field, [{**renamed, "inherent": [5, 2]}], [[old]])
    with pytest.raises(AnswerRefused, match="not from 1 to 3"):
        field.kind.accept(field, [renamed], [])
