"""What is true of every council and indicator, reckoned anew from the figures alone.

Means and medians are numpy's, over a grid of all authorities; intervals are written out from their published
formulas (Wilson 1927; Byar in Breslow and Day 1987). Statsmodels draws those of few and judges changes, but
where fewer than five are counted exact tests do.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from statistics import median
from typing import Any

import numpy as np
import pandas as pd
from scipy.stats import binomtest, gamma, hypergeom, norm
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.rates import test_poisson_2indep as score_two_rates

from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.neighbours import list_neighbours
from scrutiny.register.councils import list_councils
from scrutiny.words.figures import say_number

MORE, COULD_BE, UNKNOWN, SUM = "more than chance", "could be chance", "not known", "a sum"
ENGLAND = "england"
YEARS = (1, 3, 5)
_DEVIATE = float(norm.ppf(0.975))
_KEY = ["council", "measure"]
_PAIR = ["count", "base", "count_then", "base_then"]
_FEW = 5
_PERIODS = {
    "financial year": ("year to March {0}", "in the year to March {0}"),
    "at 31 March": ("31 March {0}", "on 31 March {0}"),
    "academic year": ("school year {1} to {0}", "in the school year {1} to {0}"),
    "calendar year": ("{0}", "in {0}"),
    "at 30 September": ("30 September {0}", "on 30 September {0}"),
    "year to 30 September": ("year to September {0}", "in the year to September {0}"),
    "in January": ("January {0}", "in January {0}"),
    "at 30 June": ("mid-{0}", "in the middle of {0}"),
}
_COUNTED = {
    "children",
    "young people",
    "cases",
    "places",
    "pounds",
    "requests",
    "pupils",
    "referrals",
    "plans",
    "social workers",
}


@cache
def year_of(period: str) -> int:
    """Give the year in which a period such as 2025, 2024-25 (OT) or 2023/24 ends."""
    read = re.match(r"(20\d\d)(?:[-/](\d\d))?", period)
    assert read, period
    return 2000 + int(read[2]) if read[2] else int(read[1])


def name_period(period: str, indicator: Indicator) -> str:
    """Give the words that a period is named by in a table."""
    year = year_of(period)
    return _PERIODS[indicator.year_type][0].format(year, year - 1)


def name_when(period: str, indicator: Indicator) -> str:
    """Give the words that a period is named by in a sentence."""
    year = year_of(period)
    return _PERIODS[indicator.year_type][1].format(year, year - 1)


def is_count(indicator: Indicator) -> bool:
    """Say whether an indicator grows with the size of a council."""
    return indicator.unit in _COUNTED


@cache
def as_shown(value: float, indicator: Indicator) -> float:
    """Give a number as a reader meets it: two that read the same are the same, on whichever side they lie."""
    return float(say_number(value, indicator).strip("£%").replace(",", ""))


@dataclass(frozen=True)
class Cell:
    """What is published of one area, measure and period."""

    period: str
    value: float | None
    gap: str
    count: float | None
    base: float | None
    source: str


@dataclass(frozen=True)
class Together:
    """What the neighbours of a council show together in one period."""

    values: tuple[float, ...]
    mean: float
    median: float


@dataclass(frozen=True)
class Run:
    """One run of yearly points: which kind, which way, and the places of its points in the series."""

    kind: str
    is_up: bool
    places: tuple[int, ...]


class Reckoning:
    """Everything that can be said of the councils, reckoned from the figures alone."""

    def __init__(self, neighbour_model: str) -> None:
        """Read the figures once."""
        self.indicators = {indicator.id: indicator for indicator in list_indicators()}
        self.councils = {council.slug: council for council in list_councils()}
        self.figures = read_figures()
        self.neighbours = {
            slug: [neighbour.neighbour for neighbour in list_neighbours(slug, neighbour_model)]
            for slug in self.councils
        }

    @cached_property
    def cells(self) -> dict[tuple[str, str], dict[str, Cell]]:
        """Give every cell of every area and measure, in the order of its periods."""
        kept: dict[tuple[str, str], dict[str, Cell]] = {}
        ordered = self.figures.assign(year=self.figures["period"].map(year_of)).sort_values("year")
        columns = ["council", "measure", "period", "figure", "gap", "count", "base", "source"]
        for area, measure, period, figure, gap, count, base, source in ordered[columns].itertuples(
            index=False, name=None
        ):
            cell = Cell(period, _number(figure), str(gap), _number(count), _number(base), source)
            kept.setdefault((area, measure), {})[period] = cell
        return kept

    def newest(self, council: str, measure: str) -> Cell:
        """Give what is published of a council's newest period."""
        return list(self.cells[council, measure].values())[-1]

    def at(self, area: str, measure: str, period: str) -> Cell | None:
        """Give what is published of an area in a period, or nothing."""
        return self.cells.get((area, measure), {}).get(period)

    @cached_property
    def _grid(self) -> tuple[dict[str, int], dict[tuple[str, str], int], Any]:
        rows = self.figures[self.figures["council"].isin(self.councils)]
        lines = {slug: at for at, slug in enumerate(self.councils)}
        columns = {
            key: at for at, key in enumerate(dict.fromkeys(zip(rows["measure"], rows["period"], strict=True)))
        }
        grid = np.full((len(lines), len(columns)), np.nan)
        at = [columns[key] for key in zip(rows["measure"], rows["period"], strict=True)]
        grid[rows["council"].map(lines), at] = rows["figure"]
        return lines, columns, grid

    @cached_property
    def _together(self) -> dict[str, tuple[Any, Any, Any]]:
        lines, _columns, grid = self._grid
        kept = {}
        for slug, ten in self.neighbours.items():
            theirs = grid[[lines[neighbour] for neighbour in ten]]
            held = np.isfinite(theirs).any(axis=0)
            middle, mean = (np.full(theirs.shape[1], np.nan) for _ in range(2))
            middle[held], mean[held] = (
                np.nanmedian(theirs[:, held], axis=0),
                np.nanmean(theirs[:, held], axis=0),
            )
            kept[slug] = (theirs, mean, middle)
        return kept

    def together(self, council: str, measure: str, period: str) -> Together:
        """Give what the neighbours of a council show together: their figures, mean and median."""
        at = self._grid[1][measure, period]
        theirs, mean, middle = self._together[council]
        held = theirs[:, at][np.isfinite(theirs[:, at])]
        return Together(tuple(held.tolist()), float(mean[at]), float(middle[at]))

    def all_at(self, indicator: Indicator, period: str) -> Any:  # noqa: ANN401 - an array of numpy, untyped here
        """Give the figure, as shown, of every authority that has one in a period."""
        _lines, columns, grid = self._grid
        column = grid[:, columns[indicator.id, period]]
        places = 10**indicator.decimals
        return np.floor(column[np.isfinite(column)] * places + 0.5000001) / places

    @cached_property
    def _newest_rows(self) -> pd.DataFrame:
        """One row a council and measure: the newest cell, with England's figure of the period."""
        rows = [
            (council, measure, cell.period, year_of(cell.period), cell.value, cell.count, cell.base)
            for council in self.councils
            for measure in self.indicators
            for cell in [self.newest(council, measure)]
        ]
        table = pd.DataFrame(rows, columns=[*_KEY, "period", "year", "figure", "count", "base"])
        england = self.figures[self.figures["council"].eq(ENGLAND)][["measure", "period", "figure"]]
        kinds = {
            identity: SUM if indicator.unit.startswith("pounds") else indicator.interval or ""
            for identity, indicator in self.indicators.items()
        }
        return table.merge(
            england.rename(columns={"figure": "england"}), on=["measure", "period"], how="left"
        ).assign(kind=table["measure"].map(kinds).astype(str))

    @cached_property
    def intervals(self) -> dict[tuple[str, str], tuple[float, float]]:
        """Give the 95% interval around each newest figure whose count or base is published."""
        rows = self._newest_rows
        shares = _complete(rows[rows["kind"].eq("proportion") & rows["figure"].notna()])
        few, many = shares[shares["few"]], shares[~shares["few"]]
        rates = rows[rows["kind"].eq("rate") & rows["figure"].notna() & rows["count"].gt(0)]
        kept: dict[tuple[str, str], tuple[float, float]] = {}
        for chosen, (lower, upper) in ((few, _sterne(few)), (many, _wilson(many)), (rates, _byar(rates))):
            keys = zip(chosen["council"], chosen["measure"], strict=True)
            kept |= dict(zip(keys, zip(lower.tolist(), upper.tolist(), strict=True), strict=True))
        return kept

    def chance_beside(self, council: str, measure: str, other: float) -> str:
        """Say whether a number lies outside the interval of a council's newest figure."""
        interval = self.intervals.get((council, measure))
        if interval is None:
            return SUM if self.indicators[measure].unit.startswith("pounds") else UNKNOWN
        few = self.few.get((council, measure))
        if few:
            return MORE if binomtest(*few, other / 100).pvalue < 0.05 else COULD_BE
        return COULD_BE if interval[0] <= other <= interval[1] else MORE

    @cached_property
    def few(self) -> dict[tuple[str, str], tuple[int, int]]:
        """Give the count and base of each newest share that counts fewer than five of either kind."""
        rows = self._newest_rows
        shares = _complete(rows[rows["kind"].eq("proportion") & rows["figure"].notna()])
        few = shares[shares["few"]]
        counted = few[["count", "base"]].astype(int).itertuples(index=False, name=None)
        return dict(zip(zip(few["council"], few["measure"], strict=True), counted, strict=True))

    @cached_property
    def chance_of_change(self) -> dict[tuple[str, str, int], str]:
        """Say of each change of a council over some years whether it is more than chance.

        By Newcombe's interval for shares, and by the score test for rates, both of statsmodels; few, exactly.
        """
        past = self.figures[self.figures["figure"].notna()][[*_KEY, "period", "figure", "count", "base"]]
        past = past.assign(year=past["period"].map(year_of)).drop(columns="period")
        kept: dict[tuple[str, str, int], str] = {}
        for years in YEARS:
            now = self._newest_rows.dropna(subset="figure")
            both = now.assign(year=now["year"] - years).merge(
                past, on=[*_KEY, "year"], suffixes=("", "_then")
            )
            keys = zip(both["council"], both["measure"], [years] * len(both), strict=True)
            kept |= dict(zip(keys, _judge_changes(both), strict=True))
        return kept

    def earlier(self, council: str, measure: str, years: int) -> Cell | None:
        """Give what is published of a council some years before its newest period."""
        wanted = year_of(self.newest(council, measure).period) - years
        found = [cell for period, cell in self.cells[council, measure].items() if year_of(period) == wanted]
        return found[0] if found else None

    def values(self, council: str, measure: str) -> list[float | None]:
        """Give a council's figures in the order of their periods, with nothing where there is a gap."""
        return [cell.value for cell in self.cells.get((council, measure), {}).values()]

    def median(self, council: str, measure: str) -> float:
        """Give the median of a council's own figures."""
        return median(value for value in self.values(council, measure) if value is not None)


def find_runs(values: Sequence[float | None]) -> list[Run]:
    """Find the shifts of six and the trends of five, by Perla, Provost and Murray (2011)."""
    held = [(place, value) for place, value in enumerate(values) if value is not None]
    if len(held) < 10:
        return []
    middle = median(value for _place, value in held)
    off = [(place, np.sign(value - middle)) for place, value in held if abs(value - middle) > 1e-9]
    different = [held[0], *(later for earlier, later in pairwise(held) if later[1] != earlier[1])]
    steps = [
        ((earlier[0], later[0]), np.sign(later[1] - earlier[1])) for earlier, later in pairwise(different)
    ]
    shifts = [("shift", way, run) for way, run in _stretches(off) if len(run) >= 6]
    trends = [
        ("trend", way, [run[0][0], *(later for _earlier, later in run)])
        for way, run in _stretches(steps)
        if len(run) >= 4
    ]
    return [Run(kind, way > 0, tuple(places)) for kind, way, places in (*shifts, *trends)]


def _stretches(marked: list[tuple[Any, Any]]) -> list[tuple[Any, list[Any]]]:
    kept: list[tuple[Any, list[Any]]] = []
    for place, way in marked:
        if kept and kept[-1][0] == way:
            kept[-1][1].append(place)
        else:
            kept.append((way, [place]))
    return kept


def judge_rates(count: Any, of: Any, count_then: Any, of_then: Any) -> Any:  # noqa: ANN401 - arrays of numpy
    """Say whether rates, each counts of events and what they are out of, differ by more than chance.

    By the score test, which is what the score interval of their ratio is made from.
    """
    scored = score_two_rates(count, of, count_then, of_then, method="score", compare="ratio")
    return np.where(scored.pvalue >= 0.05, COULD_BE, MORE)


def _number(cell: float) -> float | None:
    return None if np.isnan(cell) else float(cell)


def _complete(shares: pd.DataFrame, end: str = "") -> pd.DataFrame:
    """Keep the shares whose count and base are printed, or made by the figure and the other of the two.

    Those of fewer than five of either kind are kept, marked few, if both are printed and whole.
    """
    figure, printed = shares[f"figure{end}"] / 100, shares[[f"count{end}", f"base{end}"]].astype(float)
    count = printed.iloc[:, 0].fillna(figure * printed.iloc[:, 1])
    base = printed.iloc[:, 1].where(printed.iloc[:, 1] > 0, printed.iloc[:, 0] / figure.where(figure > 0))
    few = (count < 5) | (base - count < 5)
    whole = printed.notna().all(axis=1) & printed.mod(1).eq(0).all(axis=1)
    marked = shares.assign(**{f"count{end}": count, f"base{end}": base, f"few{end}": few})
    return marked[base.gt(0) & count.notna() & (whole | ~few)]


def _sterne(rows: pd.DataFrame) -> tuple[Any, Any]:
    """Ask statsmodels, whose ends are then held to the test that they turn round."""
    ends = [
        proportion_confint(int(count), int(base), method="binom_test")
        for count, base in rows[["count", "base"]].to_numpy()
    ]
    return np.array([100 * lower for lower, _upper in ends]), np.array(
        [100 * upper for _lower, upper in ends]
    )


def _wilson(rows: pd.DataFrame) -> tuple[Any, Any]:
    out_of = rows["base"].to_numpy(dtype=float)
    share, square = rows["count"].to_numpy(dtype=float) / out_of, _DEVIATE**2
    middle = share + square / (2 * out_of)
    reach = _DEVIATE * np.sqrt(share * (1 - share) / out_of + square / (4 * out_of**2))
    return tuple(100 * (middle + way * reach) / (1 + square / out_of) for way in (-1, 1))


def _byar(rows: pd.DataFrame) -> tuple[Any, Any]:
    count = rows["count"].to_numpy(dtype=float)
    above = count + 1
    lower = count * (1 - 1 / (9 * count) - _DEVIATE / (3 * np.sqrt(count))) ** 3
    upper = above * (1 - 1 / (9 * above) + _DEVIATE / (3 * np.sqrt(above))) ** 3
    few, each = count < 10, rows["figure"].to_numpy(dtype=float) / count
    return (
        each * np.where(few, gamma.ppf(0.025, count), lower),
        each * np.where(few, gamma.ppf(0.975, above), upper),
    )


def _judge_changes(both: pd.DataFrame) -> list[str]:
    verdicts: Any = pd.Series(UNKNOWN, both.index)
    verdicts[both["kind"].eq(SUM)] = SUM
    shares = _complete(_complete(both[both["kind"].eq("proportion")]), "_then")
    few = shares["few"] | shares["few_then"]
    lower, upper = confint_proportions_2indep(
        *(
            shares[~few][column].to_numpy(dtype=float)
            for column in ("count", "base", "count_then", "base_then")
        ),
        method="newcomb",
        compare="diff",
    )
    verdicts.loc[shares.index[~few]] = np.where((lower <= 0) & (upper >= 0), COULD_BE, MORE)
    verdicts.loc[shares.index[few]] = [_judge_few_shares(*row) for row in shares[few][_PAIR].to_numpy()]
    rates = both[both["kind"].eq("rate") & both["count"].notna() & both["count_then"].notna()]
    rates = rates[rates["count"].gt(0) | rates["base"].gt(0)]
    rates = rates[rates["count_then"].gt(0) | rates["base_then"].gt(0)]
    now, then = _events(rates), _events(rates, "_then")
    many = (now[0] >= _FEW) & (then[0] >= _FEW)
    verdicts.loc[rates.index[many]] = judge_rates(*(part[many] for part in (*now, *then)))
    verdicts.loc[rates.index[~many]] = [
        _judge_few_events(*row) for row in np.column_stack([*now, *then])[~many]
    ]
    return [str(verdict) for verdict in verdicts]


def _events(rows: pd.DataFrame, end: str = "") -> tuple[Any, Any]:
    """Give the numbers of events, and what they are out of; where there are none, by the base."""
    count, figure, base = (rows[f"{name}{end}"].to_numpy(dtype=float) for name in ("count", "figure", "base"))
    return count, np.where(count > 0, count / np.where(figure > 0, figure, 1), base / 10_000)


def _judge_few_shares(count: float, base: float, count_then: float, base_then: float) -> str:
    """Judge by the exact test for two shares: how often chance deals out the counts as unevenly."""
    total, marked = round(base + base_then), round(count + count_then)
    ways = hypergeom(total, marked, round(base))
    drawn = ways.pmf(np.arange(total + 1))
    probability = drawn[drawn <= ways.pmf(round(count)) * (1 + 1e-7)].sum()
    return MORE if probability < 0.05 else COULD_BE


def _judge_few_events(now: float, of: float, then: float, of_then: float) -> str:
    if now + then == 0:
        return COULD_BE
    probability = binomtest(round(now), round(now + then), of / (of + of_then)).pvalue
    return MORE if probability < 0.05 else COULD_BE
