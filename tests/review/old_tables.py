"""A table that was answered under an older guide than the field that asks for it."""

from scrutiny.guide.columns import ColumnForm
from scrutiny.record.entries import Json
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind

OLD: Json = {
    "columns": ["What must improve", "Owner", "When"],
    "rows": [["Homes", "Jane", "May"], ["Visits", "", ""]],
}
SAID = "Homes – When: May – No longer asked: Owner: Jane"
KEY = "0123456789abcdef0123456789abcdef"
FIELD = Field("it", "?", find_kind("table"), offered=("What must improve", "When", "What came of it"))


def table(*rows: list[str], columns: tuple[str, ...] = FIELD.offered) -> dict[str, Json]:
    return {"columns": [*columns], "rows": [[*row] for row in rows]}


def typed(*columns: str | ColumnForm, is_banded: bool = False) -> Field:
    """Give a field that asks for a table of some columns, each by its name or with what may stand in it."""
    forms = tuple(ColumnForm(name=column) if isinstance(column, str) else column for column in columns)
    return Field(
        "it",
        "?",
        find_kind("table"),
        offered=tuple(form.name for form in forms),
        columns=forms,
        steps=5,
        is_banded=is_banded,
    )
