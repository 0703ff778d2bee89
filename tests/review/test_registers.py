"""A register of risks: the scores that a heat map can take over from it, and those it leaves alone."""

from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.record.kept_tables import KeptRow
from scrutiny.review.registers import read_scores

# No heading is one of the guide's: what a column becomes is said by its own key.
COLUMNS = (
    ColumnForm(name="What could go wrong"),
    *(
        ColumnForm(name=f"Score {number}", kind=ColumnKind.SCORE, becomes=part)
        for number, part in enumerate((each for each in Becomes if each.kind is ColumnKind.SCORE), start=1)
    ),
)


def row(*cells: str) -> KeptRow:
    return KeptRow((*cells, *[""] * (len(COLUMNS) - len(cells))))


def test_the_scores_of_each_risk_are_read_as_a_heat_map_holds_them() -> None:
    rows = [row("Floods", "5", "4", "3", "", "1", "1"), row("Too few homes"), row("", "2", "2")]
    assert read_scores(COLUMNS, rows, 5) == {
        "Floods": {"inherent": [5, 4], "residual": [3, None], "target": [1, 1]}
    }


def test_what_is_no_step_of_the_scale_is_no_score() -> None:
    assert read_scores(COLUMNS, [row("Floods", "4", "likely", "0", "²", "03")], 3) == {}
    assert read_scores(COLUMNS, [row("Floods", "5", "2")], 3) == {}, "half of it is on the scale"


def test_a_score_that_was_written_in_two_ways_is_decided_by_nobody() -> None:
    rows = [row("Floods", "5", "4", "2", "2"), row("Floods", "5", "4", "3", "2")]
    assert read_scores(COLUMNS, rows, 5) == {"Floods": {"inherent": [5, 4]}}


def test_a_register_of_other_columns_gives_no_scores() -> None:
    assert (
        read_scores(
            (ColumnForm(name="Risk"), ColumnForm(name="Inherent likelihood")), [KeptRow(("Floods", "3"))], 5
        )
        == {}
    )
