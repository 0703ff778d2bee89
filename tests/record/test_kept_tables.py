"""The rows of a table know their columns: no cell is ever read under the heading of another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrutiny.record.kept_tables import (
    KeptRow,
    hash_words,
    is_table,
    keep_rows,
    list_columns,
    list_rows,
    read_rows,
    say_former,
)

COLUMNS = ("Risk", "Owner", "When")
TABLE = {"columns": [*COLUMNS], "rows": [["Floods", "Jane", "May"]]}
KEY = "0123456789abcdef0123456789abcdef"


def test_a_cell_is_read_under_the_column_it_was_written_for() -> None:
    (row,) = read_rows(TABLE, ("Risk", "When", "Cost", "Owner"))
    assert row == KeptRow(("Floods", "May", "", "Jane"))


def test_what_stood_in_a_column_that_is_gone_stays_with_its_row() -> None:
    (row,) = read_rows(TABLE, ("Risk", "Owner (post)"))
    assert row == KeptRow(("Floods", ""), (("Owner", "Jane"), ("When", "May")))
    assert say_former(row) == "Owner: Jane, When: May"


def test_a_column_that_comes_back_has_its_cells_again() -> None:
    without = keep_rows(("Risk",), read_rows(TABLE, ("Risk",)))
    assert read_rows(without, COLUMNS) == read_rows(TABLE, COLUMNS)


def test_bare_rows_are_read_by_position_and_what_is_left_over_by_its_number() -> None:
    rows = read_rows([["Floods", "Jane"], ["Fires", "", "May", "Much"]], COLUMNS)
    assert rows == (KeptRow(("Floods", "Jane", "")), KeptRow(("Fires", "", "May"), (("Column 4", "Much"),)))


@pytest.mark.parametrize("body", [None, 3, "words", {"a": 1}, {"columns": [], "rows": 1}, [None, 3, "words"]])
def test_what_is_no_table_has_no_rows(body: object) -> None:
    assert read_rows(body, COLUMNS) == ()
    assert not is_table(body)


def test_a_table_is_read_under_its_own_columns_where_no_table_is_asked_for() -> None:
    keyed = {"columns": ["Risk", ""], "rows": [["Floods", KEY]]}
    assert list_columns(keyed) == ("Risk",)
    assert read_rows(keyed, ("Risk",)) == (KeptRow(("Floods",), key=KEY),)
    assert list_columns([["Floods"], ["Fires", "May"]]) == ("Column 1", "Column 2")


def test_a_row_of_a_grid_keeps_its_name_though_its_column_is_called_otherwise() -> None:
    (row,) = read_rows(TABLE, ("What may happen", "When"), is_grid=True)
    assert row == KeptRow(("Floods", "May"), (("Owner", "Jane"),))
    (known,) = read_rows(TABLE, ("What may happen", "When"), ("Floods",))
    assert known == row
    (other,) = read_rows(TABLE, ("What may happen", "When"), ("Fires",))
    assert other == KeptRow(("", "May"), (("Risk", "Floods"), ("Owner", "Jane")))


def test_two_cells_with_one_heading_are_told_apart() -> None:
    twice = {"columns": ["Area", "When", "Part"], "rows": [["Help", "May", "Duty"]]}
    (row,) = read_rows(twice, ("Part", "When"), is_grid=True)
    assert row == KeptRow(("Help", "May"), (("Part (before)", "Duty"),))


def test_what_is_no_key_is_not_taken_for_one() -> None:
    made = {"columns": ["Risk", ""], "rows": [["Floods", "<b>"], ["Fires", hash_words("Fires")]]}
    assert [row.key for row in read_rows(made, COLUMNS)] == ["", hash_words("Fires")]


def test_rows_of_every_version_are_listed_trimmed_and_blank_ones_left_out() -> None:
    bodies = [TABLE, [[" ", ""], [" Fires ", ""]], None, ["A word"]]
    assert [row.cells for row in list_rows(bodies, COLUMNS)] == [
        ("Floods", "Jane", "May"),
        ("Fires", "", ""),
        ("A word", "", ""),
    ]


WORDS = st.sampled_from(["", " ", "Jane", "May"]) | st.text(max_size=5)
HEADINGS = st.lists(st.sampled_from("ABCDEF"), min_size=1, max_size=6, unique=True)


@st.composite
def tables(draw: st.DrawFn) -> dict[str, list[str] | list[list[str]]]:
    columns = draw(HEADINGS)
    cells = st.lists(WORDS, min_size=len(columns), max_size=len(columns))
    return {"columns": columns, "rows": draw(st.lists(cells, max_size=4))}


def cells_of(body: dict[str, list[str]]) -> list[set[tuple[str, str]]]:
    """Give for each row what it says: every heading with its words."""
    return [
        {(heading, cell) for heading, cell in zip(body["columns"], row, strict=True) if cell.strip()}
        for row in body["rows"]
    ]


@settings(max_examples=150)
@given(body=tables(), guides=st.lists(HEADINGS, min_size=1, max_size=4))
def test_whatever_becomes_of_the_columns_each_cell_keeps_its_own_heading_and_none_is_lost(
    body: dict[str, list[str]], guides: list[list[str]]
) -> None:
    written = cells_of(body)
    for columns in guides:
        rows = read_rows(body, columns)
        body = keep_rows(columns, rows)
        assert body["columns"][: len(columns)] == columns
        assert cells_of(body) == written
        said = [{*zip(columns, row.cells, strict=True), *row.former} for row in rows]
        assert [{pair for pair in pairs if pair[1].strip()} for pairs in said] == written


@settings(max_examples=150)
@given(body=tables(), guides=st.lists(HEADINGS, min_size=1, max_size=4))
def test_whatever_becomes_of_the_columns_of_a_grid_its_rows_keep_their_names_and_no_cell_is_lost(
    body: dict[str, list[str]], guides: list[list[str]]
) -> None:
    written = [[row[0], sorted(cell for cell in row[1:] if cell.strip())] for row in body["rows"]]
    own = cells_of(body)
    for columns in guides:
        rows = read_rows(body, columns, is_grid=True)
        body = keep_rows(columns, rows)
        others = [sorted(cell for cell in row[1:] if cell.strip()) for row in body["rows"]]
        assert [[row.cells[0], cells] for row, cells in zip(rows, others, strict=True)] == written
        for row, pairs in zip(rows, own, strict=True):
            said = {*zip(columns[1:], row.cells[1:], strict=True), *row.former}
            assert {(name.replace(" (before)", ""), cell) for name, cell in said if cell.strip()} <= pairs


def test_a_row_far_wider_than_its_columns_is_read_without_starting_again_at_each_cell() -> None:
    """Two thousand headings of one name, and as many cells: no more than an imported review can hold."""
    body = {"columns": ["What"] * 2_000, "rows": [["kite"] * 2_000]}
    (row,) = read_rows(body, ("What",))
    assert row.cells == ("kite",)
    assert len(dict(row.former)) == 1_999
