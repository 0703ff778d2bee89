"""How a prompt is answered: each kind has the words it needs, and no others."""

import pytest
from pydantic import ValidationError

from scrutiny.guide.columns import ColumnForm
from scrutiny.guide.prompts import AnswerForm

COLUMNS = (ColumnForm(name="Kind"), ColumnForm(name="Leaders"))


def test_the_rows_of_a_grid_stand_under_its_first_column() -> None:
    form = AnswerForm(kind="matrix", columns=COLUMNS, rows=("Volume", "Voice"))
    assert (form.words, form.rows) == (("Kind", "Leaders"), ("Volume", "Voice"))


def test_a_grid_without_rows_is_refused() -> None:
    with pytest.raises(ValidationError, match="a matrix needs rows, each in words"):
        AnswerForm(kind="matrix", columns=COLUMNS)


@pytest.mark.parametrize("kind", ["text", "list", "date", "heat map"])
def test_only_what_has_columns_has_rows(kind: str) -> None:
    with pytest.raises(ValidationError, match=f"a {kind} has no rows"):
        AnswerForm(kind=kind, rows=("Volume",))
