"""What is offered in the columns of a table, and which of them are the scores of a risk."""

from collections.abc import Sequence

from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.review.fields import Field
from scrutiny.words.privacy import BANDS

SCORES = ("inherent", "residual", "target")


def list_choices(field: Field) -> dict[str, tuple[str, ...]]:
    """List what can be chosen in each column in which one of a few words is."""
    offered = {column.name: _list_offered(column, field.steps) for column in field.columns}
    return {heading: words for heading, words in offered.items() if words}


def _list_offered(column: ColumnForm, steps: int) -> tuple[str, ...]:
    match column.kind:
        case ColumnKind.BAND:
            return BANDS
        case ColumnKind.SCORE:
            return tuple(map(str, range(1, steps + 1)))
        case _:
            return column.options


def list_dates(field: Field) -> tuple[str, ...]:
    """List the columns in which a date is given."""
    return tuple(column.name for column in field.columns if column.kind is ColumnKind.DATE)


def list_scores(columns: Sequence[ColumnForm]) -> dict[str, tuple[str, str]]:
    """Name the two columns in which a register gives each score of a risk that it gives whole."""
    named = {column.becomes: column.name for column in columns if column.becomes}
    pairs = {
        score: (Becomes(f"risk.{score}.likelihood"), Becomes(f"risk.{score}.impact")) for score in SCORES
    }
    return {
        score: (named[likelihood], named[impact])
        for score, (likelihood, impact) in pairs.items()
        if likelihood in named and impact in named
    }


def find_reasons(columns: Sequence[ColumnForm]) -> str:
    """Name the column in which a register gives its reasons; nothing where there is none."""
    return next((column.name for column in columns if column.becomes is Becomes.REASONS), "")
