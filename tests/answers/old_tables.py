"""A table that was answered under an older guide than the field that asks for it."""

from scrutiny.answers.fields import Field, FieldKind
from scrutiny.record.entries import Json

OLD: Json = {
    "columns": ["What must improve", "Owner", "When"],
    "rows": [["Homes", "Jane", "May"], ["Visits", "", ""]],
}
SAID = "Homes – When: May – No longer asked: Owner: Jane"
KEY = "0123456789abcdef0123456789abcdef"
FIELD = Field("it", "?", FieldKind.TABLE, offered=("What must improve", "When", "What came of it"))


def table(*rows: list[str], columns: tuple[str, ...] = FIELD.offered) -> dict[str, Json]:
    return {"columns": [*columns], "rows": [[*row] for row in rows]}
