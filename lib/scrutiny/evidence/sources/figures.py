"""Figures from the department: its interactive tool, and the statistics the tool is made from."""

import itertools
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.checks import check_nothing_is_dropped
from scrutiny.evidence.indicators import TOOL
from scrutiny.evidence.sources.catalogue import MEASURES, Catalogue, Listing, Series
from scrutiny.evidence.sources.corrections import leave_out, read_corrections
from scrutiny.evidence.sources.issued import Issued, Table, read_issued
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.sources.symbols import parse_numbers, parse_reasons
from scrutiny.evidence.tables import COLUMNS
from scrutiny.vocabulary import GapReason, YearType

_PLACE_AND_PERIOD = ["council", "period"]
_IN_TOOL = ["council", "period"]
_TOOL_COLUMNS = ("measure", "period", "number", "place", "value")
_STATISTIC_COLUMNS = ("time_period", "geographic_level", "old_la_code", "region_name")
_IN_STATISTIC = ["council", "time_period"]
_MOST = 0.75
_HALF_A_LAST_PLACE = 0.0501  # two publications of one figure may be rounded to different places


class FigureReader:
    """Reads every series of the catalogue from the newest edition named of each source, each table once."""

    def __init__(self, folder: Path, places: Places) -> None:
        """Open the interactive tool's file; a statistic's file is opened when it is first asked for."""
        self.folder = folder
        self.places = places
        self._issued: dict[str, Issued] = {}
        self._statistics: dict[str, pd.DataFrame] = {}
        self._tool_file = self._find_issued(TOOL).table(MEASURES).file
        self._tool = self._read_tool()

    def read_catalogue(self, catalogue: Catalogue) -> pd.DataFrame:
        """Read every indicator: one row a council, measure and period, a gap where there is no figure."""
        whole = pd.concat(
            [self.read_indicator(listing) for listing in catalogue.indicators], ignore_index=True
        )
        return leave_out(whole, read_corrections())

    def read_indicator(self, listing: Listing) -> pd.DataFrame:
        """Read one indicator, each period from the first of its series that holds it."""
        tables = [self.read_series(series, listing.id) for series in listing.series]
        for preferred, other in itertools.pairwise(tables):
            check_publications_agree(preferred, other, listing.id)
        whole = pd.concat(tables, ignore_index=True).drop_duplicates(_PLACE_AND_PERIOD, keep="first")
        check_nothing_is_dropped(whole, tables, listing.id)
        return self._explain_gaps(whole, listing.year_type).assign(measure=listing.id)[COLUMNS]

    def read_series(self, series: Series, name: str) -> pd.DataFrame:
        """Read one series of one indicator, checked to have each place and period once."""
        table = self._from_tool(series) if series.source == TOOL else self._from_statistic(series)
        if table.empty or table.duplicated(_PLACE_AND_PERIOD).any():
            raise SourceNotAsExpected(
                f"The series {series.code!r} of {name} should have each place and period once in "
                f"{self.find_table(series).file}; it has none, or some twice.\n"
                "Correct its series in indicators.yml."
            )
        return table

    def find_table(self, series: Series) -> Table:
        """Find the table of a series in the newest edition named of its source."""
        return self._find_issued(series.source).table(series.table_name)

    def _find_issued(self, source: str) -> Issued:
        if source not in self._issued:
            self._issued[source] = read_issued(source)
        return self._issued[source]

    def read_national_cells(self, catalogue: Catalogue) -> dict[tuple[str, str, str], str]:
        """Read the cells for England as they were printed, by measure, period and source."""
        return {
            (listing.id, str(period), series.source): str(cell)
            for listing in catalogue.indicators
            for series in listing.series
            for period, cell in self._national_cells(series)
        }

    def _national_cells(self, series: Series) -> Iterable[tuple[str, str]]:
        if series.source == TOOL:
            rows = self._tool[str(series.measure)]
            rows = rows[rows["place"].eq("England")]
            return zip(rows["period"], rows["value"], strict=True)
        rows = choose_rows(self._statistic(self.find_table(series)), series.where)
        rows = rows[rows["geographic_level"].eq("National")]
        return zip(rows["time_period"], rows[str(series.figure)], strict=True)

    def _read_tool(self) -> dict[str, pd.DataFrame]:
        rows = self._find_issued(TOOL).table(MEASURES).read(self.folder, _TOOL_COLUMNS)
        numbers = rows["number"].astype("Int64").astype(str)
        placed = rows.assign(council=self.places.place(numbers, self._tool_file))
        return {str(measure): rows for measure, rows in placed.groupby("measure")}

    def _from_tool(self, series: Series) -> pd.DataFrame:
        rows = self._rows_of_measure(str(series.measure))
        return pd.DataFrame(
            {
                "council": rows["council"],
                "period": rows["period"],
                "figure": parse_numbers(rows["value"]),
                "gap": parse_reasons(rows["value"], f"{self._tool_file}, {series.measure}"),
                "count": self._read_measure_beside(rows, series.count_measure),
                "base": self._read_measure_beside(rows, series.base_measure),
                "source": TOOL,
            }
        ).reset_index(drop=True)

    def _rows_of_measure(self, measure: str) -> pd.DataFrame:
        if measure not in self._tool:
            raise SourceNotAsExpected(
                f"{self._tool_file} has no measure {measure!r}.\nCorrect its series in indicators.yml."
            )
        return self._tool[measure]

    def _read_measure_beside(self, rows: pd.DataFrame, measure: str | None) -> "pd.Series[float] | float":
        if measure is None:
            return float("nan")
        others = self._rows_of_measure(measure)
        return read_beside(rows, others, _IN_TOOL, "value", f"{self._tool_file}, {measure}")

    def _from_statistic(self, series: Series) -> pd.DataFrame:
        table = self.find_table(series)
        name, rows = table.file, self._statistic(table)
        named = [column for column in (series.figure, series.count, series.base) if column]
        table.check(rows, {*named, *series.where, *series.base_where})
        kept = choose_rows(rows, series.where)
        cells = kept[str(series.figure)]
        others = choose_rows(rows, series.where | series.base_where)
        return pd.DataFrame(
            {
                "council": kept["council"],
                "period": kept["time_period"],
                "figure": parse_numbers(cells),
                "gap": parse_reasons(cells, f"{name}, {series.figure}"),
                "count": _read_column_beside(kept, kept, series.count, name),
                "base": _read_column_beside(kept, others, series.base, name),
                "source": series.source,
            }
        ).reset_index(drop=True)

    def _statistic(self, table: Table) -> pd.DataFrame:
        if table.file not in self._statistics:
            rows = table.read(self.folder, _STATISTIC_COLUMNS)
            self._statistics[table.file] = self.places.place_statistic(rows, table.file)
        return self._statistics[table.file]

    def _explain_gaps(self, table: pd.DataFrame, year_type: YearType) -> pd.DataFrame:
        """Name the gaps that are there because of a council's beginning or end."""
        without = table[table["gap"].notna()]
        held = table[table["figure"].notna()]
        published = set(zip(held["council"], held["period"], strict=True))
        explained = []
        for council, period, gap in without[["council", "period", "gap"]].to_numpy():
            reason = self.places.explain_gap(council, period, year_type, GapReason(gap))
            if reason is GapReason.NOT_GIVEN and self.places.is_filed_elsewhere(council, period, published):
                reason = GapReason.FILED_UNDER_FORMER
            explained.append(reason.value)
        gaps = pd.Series(explained, index=without.index, dtype="str")
        return table.assign(gap=gaps.reindex(table.index))


def choose_rows(rows: pd.DataFrame, where: dict[str, str]) -> pd.DataFrame:
    """Choose the rows of a statistic that have these words in these columns."""
    return rows[rows[list(where)].eq(pd.Series(where, dtype="str")).all(axis=1)]


def _read_column_beside(
    rows: pd.DataFrame, others: pd.DataFrame, column: str | None, name: str
) -> "pd.Series[float] | float":
    if column is None:
        return float("nan")
    return read_beside(rows, others, _IN_STATISTIC, column, f"{name}, {column}")


def read_beside(
    rows: pd.DataFrame, others: pd.DataFrame, on: list[str], column: str, name: str
) -> "pd.Series[float]":
    """Read the numbers that other rows hold for the same places and periods; a symbol gives none."""
    if len(rows) and (others.empty or others.duplicated(on).any()):
        raise SourceNotAsExpected(
            f"The counts in {name} should be there for each place and period once; there are none, "
            "or some twice.\nCorrect the series in indicators.yml that names them."
        )
    parse_reasons(others[column], name)
    found = rows[on].merge(others[[*on, column]], on=on, how="left")[column].fillna("")
    return parse_numbers(found).set_axis(rows.index)


def count_decimals(figures: pd.DataFrame) -> dict[str, int]:
    """Count the decimal places each indicator is shown to: those that most of its figures are published to.

    An odd figure with more places, as old years have, is kept whole and shown to these.
    """
    rounded = {0: figures["figure"].round(0), 1: figures["figure"].round(1)}
    held = figures[figures["figure"].notna()]
    exact = {number: held["figure"].eq(shorter[held.index]) for number, shorter in rounded.items()}
    return {
        str(measure): next((number for number, same in exact.items() if same[rows.index].mean() > _MOST), 2)
        for measure, rows in held.groupby("measure")
    }


def check_publications_agree(preferred: pd.DataFrame, other: pd.DataFrame, name: str) -> None:
    """Refuse an indicator whose two publications give different figures for one council and period."""
    both = preferred.merge(other, on=_PLACE_AND_PERIOD, suffixes=("", "_other"))
    apart = both[(both["figure"] - both["figure_other"]).abs() > _HALF_A_LAST_PLACE]
    if not apart.empty:
        first = apart.iloc[0]
        raise SourceNotAsExpected(
            f"Two publications of {name}, {first['source']} and {first['source_other']}, "
            f"disagree in {len(apart)} places; first {first['council']} {first['period']}: "
            f"{first['figure']} and {first['figure_other']}.\n"
            "They may not be the same measure: correct its series in indicators.yml."
        )
