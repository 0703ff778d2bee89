"""What is said of a change that begins when a council began."""

from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.comparisons.values import Change
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.caveats import say_first_year
from scrutiny.register.finding import find_council

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "The first year of a new council"

MEASURES = {
    "referrals": find_indicator("repeat_referrals"),
    "children living here": find_indicator("population_0_to_17"),
}


def mark(table: pd.DataFrame) -> pd.DataFrame:
    """Say which changes are marked as beginning in the first year of their council."""
    marked = []
    for row in table.to_dict("records"):
        council = find_council("leeds").model_copy(update={"created": row["formed"]})
        then = Figure("leeds", MEASURES[str(row["figure"])], str(row["change from"]), 20.0, "", "")
        marked.append(bool(list(say_first_year(council, Change(1, then, None)))))
    return table.assign(is_marked=marked)


def test_a_change_from_the_first_year_of_a_council_is_marked(rule: "Rule") -> None:
    """A new council may not count in its first year what was referred to the council before it.

    So a rise from that year may be no rise at all. What is counted by others, such as how many children live
    here, is not marked. A year is named by the March in which it ended.
    """
    rule(
        mark,
        given="""
            council   | formed     | figure               | change from
            Testshire | 2023-04-01 | referrals            | 2024
            Nowhere   | 2023-04-01 | referrals            | 2025
            Anywhere  |            | referrals            | 2024
            Elsewhere | 2023-04-01 | children living here | 2023
        """,
        is_marked={"Testshire": True, "Nowhere": False, "Anywhere": False, "Elsewhere": False},
    )
