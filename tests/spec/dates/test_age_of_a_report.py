"""From when a report is old enough to ask what became of it."""

from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.evidence.ages import MONTHS_TO_ANSWER, is_a_year_on

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "The age of a report"


def find_ages(table: pd.DataFrame) -> pd.DataFrame:
    """Say of each row whether its report is a year old on the day."""
    pairs = zip(table["report published"], table["day of the page"], strict=True)
    return table.assign(asks_what_became_of_each_point=[is_a_year_on(*pair) for pair in pairs])


def test_from_twelve_months_on_a_page_asks_what_became_of_each_point(rule: "Rule") -> None:
    """For twelve months after a report, the reactive review asks about the duties that follow from it.

    From then on it asks instead what became of each point that the report said must improve. The months
    are counted from the day the report was published. A last day that has passed is never shown as still
    to do.
    """
    assert MONTHS_TO_ANSWER == 12
    rule(
        find_ages,
        given="""
            report published | day of the page
            2026-08-18       | 2026-11-23
            2025-11-24       | 2026-11-23
            2025-11-23       | 2026-11-23
            2023-08-14       | 2026-11-23
            2024-02-29       | 2025-02-28
            2024-02-29       | 2025-03-01
        """,
        asks_what_became_of_each_point={
            ("2026-08-18", "2026-11-23"): False,
            ("2025-11-24", "2026-11-23"): False,
            ("2025-11-23", "2026-11-23"): True,
            ("2023-08-14", "2026-11-23"): True,
            ("2024-02-29", "2025-02-28"): False,
            ("2024-02-29", "2025-03-01"): True,
        },
    )
