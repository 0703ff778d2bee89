"""The means of neighbours we show, against the department's own tool, read without any reader of ours.

The department's tool gives the mean of the ten neighbours, gaps left out. It is reckoned here from the tool's
own two files, the figures and the neighbours of May 2025. Only indicators whose first series is the tool are
compared: the others are taken from the statistics behind it, which know gaps that the tool does not.
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pandas as pd
import pytest
from tests.evidence.published_files import MODELS, NEWEST_MODEL
from tests.evidence.published_files import TOOL as TOOL_FILE

from scrutiny.comparisons.neighbourhoods import gather_neighbourhoods
from scrutiny.evidence.council_evidence import read_evidence
from scrutiny.evidence.indicators import find_indicator
from scrutiny.register.finding import find_council
from scrutiny.views.indicators import show_neighbours

TOOL = "local_authority_interactive_tool"
# Our name of each, the tool's, and its newest period in April 2026: rates, shares, scores and pounds.
MEASURES = {
    "referrals_rate": ("CPP_Total_Rateper10,000", "2025"),
    "assessments_within_45_days": ("Continue_Assess_Comp", "2025"),
    "child_protection_plans_rate": ("CPP_rate", "2025"),
    "children_in_need_two_years": ("CINTime2more", "2025"),
    "children_in_need_attainment_at_16": ("CIN_Avg_Attain8_KS4", "2025"),
    "hospital_admissions_for_injury": ("HospAd0-14", "2024"),
    "placed_over_20_miles_away": ("LACDistance", "2025"),
    "care_leavers_in_education_employment_or_training": ("CareLeaverEET", "2025"),
    "staying_put": ("StayingPut", "2025"),
    "weekly_spending_per_child_in_care": ("LACFinance", "2024-25 (OT)"),
    "children_in_low_income_families": ("ChildPov", "2025"),
    "permanent_exclusions": ("TotPermEx", "2023/24"),
    "infant_deaths": ("InfMort", "2023"),
}
# One of each region, with the smallest, the largest and one that began in 2023.
COUNCILS = {
    "portsmouth": 851,
    "birmingham": 330,
    "leeds": 383,
    "cumberland": 942,
    "rutland": 857,
    "norfolk": 926,
    "camden": 202,
    "city-of-london": 201,
    "isles-of-scilly": 420,
    "sunderland": 394,
}
NUMBER = re.compile(r"-?\d+(\.\d+)?(E-?\d+)?")


@pytest.fixture(scope="module")
def tens(shared: Path) -> dict[int, list[int]]:
    """The numbers of the ten neighbours of every authority, by the number of the authority."""
    path = shared / "data" / MODELS[NEWEST_MODEL]
    table = pd.read_excel(path, header=None, skiprows=3, engine="calamine")
    rows = table[pd.to_numeric(table[5], errors="coerce").notna()]
    return {
        int(row[0]): [int(row[column]) for column in range(5, 25, 2)] for row in rows.itertuples(index=False)
    }


@pytest.fixture(scope="module")
def cells(shared: Path) -> dict[tuple[str, str, int], str]:
    """Every cell the tool prints for the measures compared, as text, by measure, period and authority."""
    names = [name for name, _period in MEASURES.values()]
    path = shared / "data" / TOOL_FILE
    rows = pd.read_parquet(path, filters=[("Short Desc", "in", names)]).dropna(subset="LA Number")
    keys = zip(rows["Short Desc"], rows["Years"], rows["LA Number"].astype(int), strict=True)
    return dict(zip(keys, rows["Values"], strict=True))


@pytest.mark.parametrize("council", COUNCILS)
def test_the_mean_of_the_neighbours_is_the_departments_to_the_last_place_shown(
    council: str, tens: dict[int, list[int]], cells: dict[tuple[str, str, int], str]
) -> None:
    evidence = read_evidence(find_council(council))
    neighbourhoods = gather_neighbourhoods(evidence)
    for measure, (name, period) in MEASURES.items():
        indicator = find_indicator(measure)
        theirs = [cells[name, period, number] for number in tens[COUNCILS[council]]]
        held = [Decimal(cell) for cell in theirs if NUMBER.fullmatch(cell)]
        shown = neighbourhoods.at(indicator, evidence.latest(indicator).period)
        assert evidence.latest(indicator).period == period
        assert (shown.present, shown.of) == (len(held), 10), measure
        mean = sum(held, Decimal(0)) / len(held)
        assert shown.mean == pytest.approx(float(mean), abs=1e-9), measure
        said = show_neighbours(shown, indicator).small.rpartition("mean ")[2]
        assert Decimal(said.strip("£%").replace(",", "")) == as_tool_shows(mean, indicator.decimals), (
            f"{measure}: {said}, where the mean is {mean}"
        )


def as_tool_shows(mean: Decimal, places: int) -> Decimal:
    """Round as the department's spreadsheet does: by the digits that stand there, a half going up."""
    fifteen_digits = mean.quantize(Decimal("1e-10"))
    return fifteen_digits.quantize(Decimal(10) ** -places, rounding=ROUND_HALF_UP)


def test_at_least_thirty_pairs_of_ten_councils_are_compared_and_all_are_the_tools_own() -> None:
    assert len(COUNCILS) == 10
    assert len(COUNCILS) * len(MEASURES) >= 30
    firsts = {next(iter(find_indicator(measure).source_codes.items())) for measure in MEASURES}
    assert firsts == {(TOOL, name) for name, _period in MEASURES.values()}


def test_the_councils_compared_have_neighbours_with_gaps_among_them(
    tens: dict[int, list[int]], cells: dict[tuple[str, str, int], str]
) -> None:
    theirs = [
        cells[name, period, number]
        for council in COUNCILS.values()
        for name, period in MEASURES.values()
        for number in tens[council]
    ]
    assert theirs.count("-") > 10
    assert sum(NUMBER.fullmatch(cell) is not None for cell in theirs) > 1_000
