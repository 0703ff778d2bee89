"""Tables over changes of the guide: every cell is read under its own heading."""

import pytest
from tests.review.asking import accept, is_empty, lacks, say, show, tell
from tests.review.old_tables import FIELD, KEY, OLD, SAID, table, typed

from scrutiny.errors import AnswerRefused
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.record.entries import Json
from scrutiny.review.columns_sent import MOST_FORMER
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.tables import read_table
from scrutiny.review.typed import LONGEST_CELL

BAND = ColumnForm(name="Number band", kind=ColumnKind.BAND)
GRID = Field("it", "?", find_kind("matrix"), offered=("Area", "What we know"), rows=("Help", "Care leavers"))


def test_an_older_answer_is_kept_under_the_columns_asked_for_now_with_what_is_gone_behind_them() -> None:
    kept = table(["Homes", "May", "", "Jane"], ["Visits", "", "", ""], columns=(*FIELD.offered, "Owner"))
    assert accept(FIELD, OLD) == kept
    assert accept(FIELD, kept) == kept
    assert tell(FIELD, OLD) == kept


def test_bare_rows_are_kept_with_the_columns_asked_for_now() -> None:
    assert accept(FIELD, [["Homes", "May", ""]]) == table(["Homes", "May", ""])


def test_a_column_in_which_nothing_is_written_any_more_is_not_kept() -> None:
    sent = table(["Homes", ""], columns=("What must improve", "Owner"))
    assert accept(FIELD, sent) == table(["Homes", "", ""])


def test_what_is_gone_is_said_with_its_own_heading_in_words_and_in_a_table() -> None:
    assert say(FIELD, OLD) == f"{SAID}; Visits"
    shown = show(FIELD, OLD).in_words
    assert "Homes: When May; What came of it ; No longer asked Owner: Jane" in shown
    assert "No longer asked" not in show(FIELD, [["Homes", "", ""]]).in_words


@pytest.mark.parametrize("kind", ["long text", "list", "heat map", "choice"])
def test_a_table_is_said_under_its_own_columns_where_none_is_asked_for_any_more(kind: str) -> None:
    other = Field("it", "?", find_kind(kind))
    keyed = table(["Homes", "Jane", KEY], columns=("What must improve", "Owner", ""))
    assert say(other, keyed) == "Homes – Owner: Jane"
    assert "Homes – Owner: Jane" in show(other, keyed).in_words
    assert say(other, [["Homes", "Jane"]]) == "Homes – Column 2: Jane"
    assert tell(other, keyed) == keyed


def test_a_list_of_before_is_said_where_a_table_is_asked_for() -> None:
    assert say(FIELD, ["Homes", "Visits"]) == "Homes; Visits"
    assert tell(FIELD, ["Homes"]) == ["Homes"]


def test_only_what_is_asked_for_now_can_be_missing_from_a_row() -> None:
    asked = typed(
        "What", ColumnForm(name="To whom", required=True), ColumnForm(name="By when", required=True)
    )
    kept = table(["Homes", "Jane", "the board"], columns=("What", "By when (date)", "To whom"))
    assert lacks(asked, kept) == ("Row 1 has nothing under “By when” yet.",)
    assert lacks(asked, table(["Jane"], columns=("Owner",))) == ()


def test_a_table_of_nothing_but_what_is_gone_is_an_answer() -> None:
    assert not is_empty(FIELD, table(["Jane"], columns=("Owner",)))
    assert is_empty(FIELD, table(["", " "], columns=("What must improve", "Owner")))


def test_the_rows_of_a_grid_keep_their_names_when_its_first_column_is_called_otherwise() -> None:
    old = table(["Help", "Much", "Jane"], ["Voice", "", "Ann"], columns=("Part", "What we know", "Owner"))
    kept = accept(GRID, old, [table(["Voice", ""], columns=("Part", "Owner"))])
    columns = ("Area", "What we know", "Owner")
    assert kept == table(["Help", "Much", "Jane"], ["Voice", "", "Ann"], columns=columns)
    assert [row.cells[0] for row in read_table(GRID, old)] == ["Help", "Voice"]
    with pytest.raises(AnswerRefused, match="not asked for any more"):
        accept(GRID, old)


@pytest.mark.parametrize(
    "columns",
    [
        ["What must improve", "When", "When"],
        ["What must improve", 3],
        ["What must improve", " "],
        ["What must improve", "A\x00B"],
        ["What must improve", "x" * (LONGEST_CELL + 1)],
        [f"Column {number}" for number in range(len(FIELD.offered) + MOST_FORMER + 1)],
        "What must improve",
        None,
    ],
)
def test_columns_that_could_not_be_read_again_are_refused(columns: Json) -> None:
    with pytest.raises(AnswerRefused, match="columns that cannot be kept"):
        accept(FIELD, {"columns": columns, "rows": []})


def test_a_row_has_a_cell_for_each_column_it_came_with() -> None:
    with pytest.raises(AnswerRefused, match="Row 2 does not have 1 columns"):
        accept(FIELD, table(["Homes"], ["Homes", ""], columns=("What must improve",)))
    with pytest.raises(AnswerRefused, match="Row 1, “Owner”, has 2,001 characters"):
        accept(FIELD, table(["x" * 2001], columns=("Owner",)))


def test_a_band_that_is_no_longer_asked_for_is_kept_as_it_was_written() -> None:
    old = table(["Homes", "13 or so"], columns=("What must improve", "Number band"))
    assert "Number band: 13 or so" in say(FIELD, accept(FIELD, old))
    with pytest.raises(AnswerRefused, match="No exact number is kept"):
        accept(typed("What must improve", BAND), old)


def test_a_known_row_with_nothing_but_what_is_gone_is_said() -> None:
    assert (
        say(GRID, table(["Help", "Jane"], columns=("Area", "Owner"))) == "Help – No longer asked: Owner: Jane"
    )
    assert not say(GRID, table(["Help", ""], columns=("Area", "Owner")))
