"""A comparison in which nothing is drawn yet, for the rules of this chapter to draw on."""

import pytest

from scrutiny.analysis.run_charts import RunReading
from scrutiny.comparisons.values import Comparison, Neighbourhood
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator


@pytest.fixture
def blank() -> Comparison:
    """Give a council's 20% beside England's 20%, and nothing else."""
    indicator = find_indicator("repeat_referrals")
    own, england = (Figure(area, indicator, "2025", 20.0, "", "") for area in ("testshire", "england"))
    return Comparison(
        council=own,
        region=england,
        england=england,
        neighbours=Neighbourhood(None, None, None, None, 0, 10),
        neighbours_below=0,
        neighbours_above=0,
        interval=None,
        against_england=None,
        beyond_usual=None,
        in_a_row_on_one_side=0,
        could_exist=10,
        changes=(),
        rank=None,
        run=RunReading(0, 0, None, ()),
    )
