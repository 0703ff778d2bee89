"""Every figure and gap we ship, against the publishers' files read here without any reader of ours."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd
import pytest
from tests.evidence.published_files import POPULATION, TOOL, file_of

from scrutiny.evidence.figures import read_figures
from scrutiny.register.councils import list_councils

KEY = ["council", "measure", "period"]
NUMBER = re.compile(r"-?\d+(\.\d+)?(E-?\d+)?")
OTHER_AREAS = {
    "837": "bournemouth",
    "836": "poole",
    "835": "dorset-before-2019",
    "928": "northamptonshire",
    "909": "cumbria",
    "970": "england",
    "980": "north-east",
    "981": "north-west",
    "982": "yorkshire-and-the-humber",
    "983": "east-midlands",
    "984": "west-midlands",
    "985": "east-of-england",
    "986": "london",
    "987": "inner-london",
    "988": "outer-london",
    "989": "south-east",
    "990": "south-west",
}
REGIONS = {
    "": "england",
    "East Midlands": "east-midlands",
    "East of England": "east-of-england",
    "Inner London": "inner-london",
    "London": "london",
    "North East": "north-east",
    "North West": "north-west",
    "Outer London": "outer-london",
    "South East": "south-east",
    "South West": "south-west",
    "West Midlands": "west-midlands",
    "Yorkshire and The Humber": "yorkshire-and-the-humber",
}
SYMBOLS = {
    "c": "confidential",
    "k": "rounds to zero",
    "low": "rounds to zero",
    "u": "low reliability",
    "x": "unavailable",
    "z": "not applicable",
    "-": "not given",
}
TOOK_THE_PLACE_OF = {
    "bournemouth-christchurch-and-poole": ("bournemouth", "poole", "dorset-before-2019"),
    "cumberland": ("cumbria",),
    "dorset": ("dorset-before-2019",),
    "north-northamptonshire": ("northamptonshire",),
    "west-northamptonshire": ("northamptonshire",),
    "westmorland-and-furness": ("cumbria",),
}
SAYS_NOTHING = {"x", "z", "-"}
# Councils that began on 1 April, and authorities that ended on 31 March, of a year.
BEGAN = {
    "bournemouth-christchurch-and-poole": 2019,
    "dorset": 2019,
    "north-northamptonshire": 2021,
    "west-northamptonshire": 2021,
    "cumberland": 2023,
    "westmorland-and-furness": 2023,
}
ENDED = {
    "bournemouth": 2019,
    "poole": 2019,
    "dorset-before-2019": 2019,
    "northamptonshire": 2021,
    "cumbria": 2023,
}
OVER_BY_APRIL = {"financial year", "at 31 March", "in January"}


def number_of_area() -> dict[str, str]:
    return OTHER_AREAS | {council.number: council.slug for council in list_councils()}


def read_statistic(path: Path) -> pd.DataFrame:
    rows = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    apart = rows.assign(number=rows["old_la_code"].str.split(" / ")).explode("number", ignore_index=True)
    is_council = apart["geographic_level"].eq("Local authority")
    councils = apart["number"].map(number_of_area())
    return apart.assign(council=councils.where(is_council, apart["region_name"].map(REGIONS)))


def key_of(rows: pd.DataFrame, period: str) -> list[tuple[str, str]]:
    return list(zip(rows["council"], rows[period], strict=True))


def cells_of_tool(tool: pd.DataFrame, series: dict[str, str]) -> pd.DataFrame:
    rows = tool[tool["Short Desc"].eq(series["measure"])]
    columns = {"council": rows["council"], "period": rows["Years"], "cell": rows["Values"]}
    for part in ("count", "base"):
        others = tool[tool["Short Desc"].eq(series.get(f"{part}_measure", "none of them"))]
        printed = dict(zip(key_of(others, "Years"), others["Values"], strict=True))
        columns[f"{part}_cell"] = pd.Series(
            [printed.get(key, "") for key in key_of(rows, "Years")], rows.index
        )
    return pd.DataFrame(columns)


def rows_where(statistic: pd.DataFrame, where: dict[str, str]) -> pd.DataFrame:
    rows = statistic
    for column, wanted in where.items():
        rows = rows[rows[column].eq(wanted)]
    return rows


def cells_of_statistic(
    statistic: pd.DataFrame, series: dict[str, str], where: dict[str, str], base_where: dict[str, str]
) -> pd.DataFrame:
    rows, totals = (rows_where(statistic, chosen) for chosen in (where, where | base_where))
    bases = totals[series["base"]] if "base" in series else pd.Series("", totals.index)
    printed = dict(zip(key_of(totals, "time_period"), bases, strict=True))
    base_cells = [printed.get(key, "") for key in key_of(rows, "time_period")]
    return pd.DataFrame(
        {
            "council": rows["council"],
            "period": rows["time_period"],
            "cell": rows[series["figure"]],
            "count_cell": rows[series["count"]] if "count" in series else "",
            "base_cell": base_cells,
        }
    )


@pytest.fixture(scope="module")
def cells(published: Path, listings: list[dict[str, object]]) -> pd.DataFrame:
    """Every cell published for the indicators we keep, the preferred series first, as text."""
    tool = pd.read_parquet(published / TOOL)
    tool = tool.assign(council=tool["LA Number"].astype(int).astype(str).map(number_of_area()))
    statistics: dict[str, pd.DataFrame] = {}
    tables = []
    for listing in listings:
        assert isinstance(listing["series"], list)
        for series in listing["series"]:
            if "measure" in series:
                found = cells_of_tool(tool, series)
            else:
                chosen = (series.get("where", {}), series.get("base_where", {}))
                file = file_of(series["source"], series["table"])
                if file not in statistics:
                    statistics[file] = read_statistic(published / file)
                found = cells_of_statistic(statistics[file], series, *chosen)
            labels = {"measure": listing["id"], "year_type": listing["year_type"], "source": series["source"]}
            tables.append(found.assign(**labels))
    whole = pd.concat(tables, ignore_index=True)
    return whole.assign(**{cell: whole[cell].str.strip() for cell in ("cell", "count_cell", "base_cell")})


@pytest.fixture(scope="module")
def wanted(cells: pd.DataFrame, corrections: dict[str, list[dict[str, object]]]) -> pd.DataFrame:
    """The cells an edition should hold: one an area, measure and period, without those known to be wrong."""
    kept = cells.drop_duplicates(KEY, keep="first")
    for correction in corrections["left_out"]:
        wrong = kept["measure"].eq(str(correction["indicator"]))
        for column, names in (("council", "places"), ("period", "periods")):
            if isinstance(listed := correction.get(names), list):
                wrong &= kept[column].isin(listed)
        kept = kept[~wrong]
    return kept


@pytest.fixture(scope="module")
def beside(wanted: pd.DataFrame) -> pd.DataFrame:
    """Each cell that should be kept beside the row we ship for it."""
    return wanted.merge(read_figures(), on=KEY, how="outer", suffixes=("_published", ""), indicator="side")


def is_number(cells: "pd.Series[str]") -> "pd.Series[bool]":
    return cells.map(lambda cell: bool(NUMBER.fullmatch(cell))).astype(bool)


def differing(cells: "pd.Series[str]", figures: "pd.Series[float]") -> list[int]:
    """Say at which rows the number printed in a cell is not, to the last place, the figure we hold."""
    return [
        int(str(row))
        for row, cell, figure in zip(cells.index, cells, figures, strict=True)
        if float(cell) != figure
    ]


def test_every_cell_published_is_kept_and_none_is_invented(beside: pd.DataFrame) -> None:
    assert beside.loc[beside["side"].eq("left_only"), KEY].to_dict("records") == [], "published, and not kept"
    assert beside.loc[beside["side"].eq("right_only"), KEY].to_dict("records") == [], (
        "kept, and not published"
    )


def test_every_council_has_every_indicator(listings: list[dict[str, object]]) -> None:
    held = set(read_figures()[["council", "measure"]].itertuples(index=False, name=None))
    needed = {(council.slug, str(listing["id"])) for council in list_councils() for listing in listings}
    assert len(needed) == 153 * 120
    assert needed - held == set()


def test_every_figure_is_the_published_cell_to_the_last_place(beside: pd.DataFrame) -> None:
    numbers = beside[is_number(beside["cell"])]
    assert len(numbers) > 160_000
    wrong = differing(numbers["cell"], numbers["figure"])
    assert numbers.loc[wrong, [*KEY, "cell", "figure"]].to_dict("records") == []


def test_every_figure_names_the_source_its_cell_is_from(beside: pd.DataFrame) -> None:
    wrong = beside[beside["source_published"].ne(beside["source"])]
    assert wrong[[*KEY, "source_published", "source"]].to_dict("records") == []


def test_a_gap_stands_wherever_the_cell_is_a_symbol_and_nowhere_else(beside: pd.DataFrame) -> None:
    symbols = ~is_number(beside["cell"])
    assert set(beside.loc[symbols, "cell"]) <= set(SYMBOLS)
    assert beside.loc[symbols, "figure"].notna().sum() == 0
    assert beside.loc[~symbols, "gap"].notna().sum() == 0


def test_every_gap_gives_the_reason_its_symbol_stands_for(beside: pd.DataFrame) -> None:
    """A council's figure that stands under the authority it took the place of is said to be filed there."""
    numbers = beside[is_number(beside["cell"])]
    held = set(zip(numbers["council"], numbers["measure"], numbers["period"], strict=True))
    gaps = beside[~is_number(beside["cell"])]
    wrong = [
        (row.council, row.measure, row.period, row.cell, row.gap)
        for row in gaps.itertuples()
        if row.gap
        not in {
            reason_wanted(str(row.cell), str(row.council), str(row.period), str(row.year_type)),
            *reason_of_filing(held, str(row.council), str(row.measure), str(row.period)),
        }
    ]
    assert wrong == []
    filed = gaps[gaps["gap"].eq("filed under a former authority")]
    assert {
        ("dorset", "care_applications_rate", "2025"),
        ("north-northamptonshire", "foster_places", "2025"),
    } <= set(zip(filed["council"], filed["measure"], filed["period"], strict=True))
    assert filed["cell"].eq("-").all()


def reason_of_filing(
    held: set[tuple[str, str, str]], council: str, measure: str, period: str
) -> Iterator[str]:
    if any((former, measure, period) in held for former in TOOK_THE_PLACE_OF.get(council, ())):
        yield "filed under a former authority"


def reason_wanted(symbol: str, council: str, period: str, year_type: str) -> str:
    last = 2000 + int(re.findall(r"\d+", period)[-1]) % 100
    over_by_april = year_type in OVER_BY_APRIL
    began, ended = BEGAN.get(council, 0), ENDED.get(council, 9999)
    if symbol in SAYS_NOTHING and (last < began or (last == began and over_by_april)):
        return "not yet a council"
    if symbol in SAYS_NOTHING and (last > ended or (last == ended and not over_by_april)):
        return "no longer a council"
    return SYMBOLS[symbol]


def could_be_made(measure: str, council: str, cells: Sequence[str]) -> bool:
    """Whether the numbers behind a count and base could make a percentage, as each of them is printed.

    A region's are in tens, and its percentage is whole; posts are in tenths, and so is theirs.
    """
    figure, count, base = map(float, cells)
    off, half = (0.05, 0.05) if measure in POSTS else (5 if council in REGIONS.values() else 0, 0.5)
    lowest, highest = 100 * (count - off) / (base + off), 100 * (count + off) / (base - off)
    return lowest <= figure + half + HAIR and figure - half - HAIR <= highest


POSTS = {
    "agency_workers_covering_vacancies",
    "social_worker_turnover",
    "vacancies_covered_by_agency_workers",
}
HAIR = 1e-9


@pytest.fixture(scope="module")
def kept_counts(beside: pd.DataFrame, corrections: dict[str, list[dict[str, object]]]) -> pd.DataFrame:
    """The rows, with the printed counts and bases that we say we leave out taken from them."""
    kept = beside.copy()
    for correction in corrections["counts_left_out"]:
        wrong = kept["measure"].eq(str(correction["indicator"]))
        for column, names in (("council", "places"), ("period", "periods")):
            if isinstance(listed := correction.get(names), list):
                wrong &= kept[column].isin(listed)
        if correction.get("only_where_apart"):
            numbers = ["cell", "count_cell", "base_cell"]
            wrong &= pd.concat([is_number(kept[column]) for column in numbers], axis=1).all(axis=1)
            rows = kept.loc[wrong, ["measure", "council", *numbers]]
            made = [could_be_made(measure, council, cells) for measure, council, *cells in rows.to_numpy()]
            wrong &= ~pd.Series(made, rows.index).reindex(wrong.index, fill_value=True)
        parts = correction.get("parts", ["count", "base"])
        assert isinstance(parts, list)
        assert wrong.any()
        for part in parts:
            kept[f"{part}_cell"] = kept[f"{part}_cell"].mask(wrong, "")
    return kept


@pytest.mark.parametrize(("part", "fewest"), [("count", 30_000), ("base", 40_000)])
def test_every_count_and_base_is_the_published_cell(
    kept_counts: pd.DataFrame, part: str, fewest: int
) -> None:
    numbers = kept_counts[is_number(kept_counts[f"{part}_cell"])]
    assert len(numbers) > fewest
    wrong = differing(numbers[f"{part}_cell"], numbers[part])
    assert numbers.loc[wrong, [*KEY, f"{part}_cell", part]].to_dict("records") == []


@pytest.mark.parametrize("part", ["count", "base"])
def test_where_a_count_or_base_is_withheld_none_is_held(kept_counts: pd.DataFrame, part: str) -> None:
    printed = kept_counts[f"{part}_cell"]
    assert set(printed[~is_number(printed)]) <= {*SYMBOLS, ""}
    assert kept_counts.loc[~is_number(printed), part].notna().sum() == 0


def test_counts_left_out_are_few_and_only_of_the_measures_we_name(
    beside: pd.DataFrame, corrections: dict[str, list[dict[str, object]]]
) -> None:
    left = beside[is_number(beside["count_cell"]) & beside["count"].isna()]
    assert set(left["measure"]) <= {str(left_out["indicator"]) for left_out in corrections["counts_left_out"]}
    newest = left[left["period"].eq("2025") & ~left["council"].isin(REGIONS.values())]
    assert newest["measure"].value_counts().to_dict() == {
        "care_leavers_in_education_employment_or_training": 47,
        "care_leavers_in_higher_education": 4,
    }


@pytest.mark.parametrize(
    ("measure", "since"),
    [
        ("referrals_rate", 2016),
        ("child_protection_plans_rate", 2016),
        ("child_protection_plans_starting_rate", 2016),
        ("children_in_care_rate", 2019),
        ("children_entering_care_rate", 2019),
        ("children_leaving_care_rate", 2019),
    ],
)
def test_every_rate_is_its_count_in_the_children_of_the_year_before(measure: str, since: int) -> None:
    """The children are those estimated for the middle of the year before; old rates rest on old estimates."""
    held = read_figures()
    held = held[held["figure"].notna() & ~held["council"].isin(REGIONS.values())]
    population = held[held["measure"].eq("population_0_to_17")]
    children = {
        (row.council, str(int(str(row.period)) + 1)): float(str(row.figure))
        for row in population.itertuples()
    }
    rates = held[held["measure"].eq(measure) & held["period"].astype(str).str[:4].ge(str(since))]
    keys = list(zip(rates["council"], rates["period"], strict=True))
    known = rates[[key in children for key in keys]]
    in_area = pd.Series([children[key] for key in keys if key in children], known.index)
    half_a_last_place = 0.5 if measure.endswith("_care_rate") else 0.05
    apart = (known["count"] / in_area * 10_000 - known["figure"]).abs() > half_a_last_place + 1e-6
    assert known["count"].notna().all()
    assert len(known) > 150 * (2025 - since)
    assert known.loc[apart, [*KEY, "figure", "count"]].to_dict("records") == []


def test_a_later_series_is_used_only_where_no_preferred_one_has_the_period(
    cells: pd.DataFrame, wanted: pd.DataFrame
) -> None:
    covered = cells[cells.duplicated(KEY, keep="first")]
    assert set(covered["source"]) == {"local_authority_interactive_tool"}
    instead = covered.merge(wanted, on=KEY, suffixes=("_covered", ""))
    assert set(instead["source"]) == {
        "children_in_need",
        "children_looked_after_in_england",
        "childrens_social_work_workforce",
    }


def test_every_council_and_region_has_the_population_that_was_published(published: Path) -> None:
    rows = read_statistic(published / POPULATION)
    printed = {
        (str(row.council), str(row.time_period)): float(str(row.population_estimate))
        for row in rows.itertuples()
        if row.population_estimate != "x"
    }
    held = read_figures()
    population = held[held["measure"].eq("population_0_to_17") & held["figure"].notna()]
    kept = {(row.council, row.period): row.figure for row in population.itertuples()}
    assert kept == printed
    assert sum(period == "2024" for _area, period in kept) == 153 + 12
