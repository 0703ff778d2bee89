"""Our catalogue of indicators, completed with what the department's dictionary says of each."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pandas as pd
from pydantic import BaseModel, ConfigDict

from scrutiny.editions import read_curated
from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.sources.published import PublishedFile, check_columns
from scrutiny.vocabulary import Area, Direction, Outcome, YearType

DICTIONARY = "lait-2026-04/lait_data_dictionary.csv"
TOOL = "local_authority_interactive_tool"
TOOL_FILE = "lait-2026-04/bds_long_0.parquet"
STATISTICS_FOLDER = "dfe-statistics-2025"
FEWEST = 90
_DAY_ZERO = date(1899, 12, 30)  # the day that spreadsheets count from
_DICTIONARY_COLUMNS = {
    "Measure_short",
    "Description",
    "Methodology",
    "Polarity",
    "Last Update",
    "Next Update",
}
_POLARITY = {"High": Direction.HIGH, "Low": Direction.LOW}


class Series(BaseModel):
    """Where one indicator's figures are in one source: a measure, or columns of a statistic's file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    measure: str | None = None
    file: str | None = None
    where: dict[str, str] = {}
    figure: str | None = None
    count: str | None = None
    base: str | None = None

    @property
    def code(self) -> str:
        """The publisher's own code: the tool's measure, or the statistic's column and the rows chosen."""
        chosen = "; ".join(f"{column}: {value}" for column, value in self.where.items())
        return str(self.measure or self.figure) + (f" ({chosen})" if chosen else "")

    @property
    def published_file(self) -> str:
        """The publisher's file that holds the series."""
        return TOOL_FILE if self.source == TOOL else f"{STATISTICS_FOLDER}/{self.file}"


class Listing(BaseModel):
    """One indicator as we list it: its plain words, and its series in order of preference."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    unit: str
    direction: Direction
    year_type: YearType
    area: Area
    outcome: Outcome | None
    headline: bool
    described_by: str
    series: tuple[Series, ...]
    caution: str | None = None
    undated: bool = False


class Catalogue(BaseModel):
    """Every indicator we list, and the edition of the National Framework whose outcomes they name."""

    model_config = ConfigDict(extra="forbid")

    framework_edition: str
    indicators: tuple[Listing, ...]

    @property
    def indicator_of_measure(self) -> dict[str, str]:
        """Which indicator each measure of the interactive tool is kept as."""
        every = ((series, listing.id) for listing in self.indicators for series in listing.series)
        return {series.measure: identity for series, identity in every if series.measure}


def read_catalogue() -> Catalogue:
    """Read the catalogue kept beside this module, and refuse one that repeats itself or is short."""
    catalogue = read_curated(Path(__file__).with_name("indicators.yml"), Catalogue)
    for words in ("id", "name"):
        said = [getattr(listing, words) for listing in catalogue.indicators]
        if len(set(said)) < len(said):
            twice = sorted({word for word in said if said.count(word) > 1})
            raise SourceNotAsExpected(
                f"Two indicators have the same {words}: {twice}.\nCorrect indicators.yml."
            )
    if len(catalogue.indicators) < FEWEST:
        raise SourceNotAsExpected(
            f"The catalogue lists fewer than {FEWEST} indicators.\nCorrect indicators.yml."
        )
    return catalogue


def complete_catalogue(
    catalogue: Catalogue, folder: Path, decimals: Mapping[str, int]
) -> tuple[Indicator, ...]:
    """Add to each listing the department's description, method and dates, and the decimals it is shown to."""
    rows = PublishedFile(folder, DICTIONARY).read_csv()
    check_columns(rows, _DICTIONARY_COLUMNS, DICTIONARY)
    dictionary = rows.drop_duplicates("Measure_short").set_index("Measure_short")
    areas = list(Area)
    ordered = sorted(catalogue.indicators, key=lambda listing: areas.index(listing.area))
    return tuple(_complete(listing, dictionary, catalogue.framework_edition, decimals) for listing in ordered)


def _complete(
    listing: Listing, dictionary: pd.DataFrame, framework_edition: str, decimals: Mapping[str, int]
) -> Indicator:
    if listing.described_by not in dictionary.index:
        raise SourceNotAsExpected(
            f"The department's dictionary does not describe {listing.described_by!r}.\n"
            f"Correct described_by of {listing.id} in indicators.yml."
        )
    row = dictionary.loc[listing.described_by].astype(str).to_dict()
    check_direction(listing, _POLARITY.get(row["Polarity"], Direction.NONE))
    next_update = parse_spreadsheet_day(row["Next Update"])
    return Indicator(
        **listing.model_dump(exclude={"series", "described_by", "undated"}),
        framework_edition=framework_edition,
        source_codes={series.source: series.code for series in listing.series},
        description=_tidy(row["Description"]),
        method=_tidy(row["Methodology"]),
        last_update=None if listing.undated else parse_spreadsheet_day(row["Last Update"]),
        next_update=next_update,
        next_update_note=None if next_update else _tidy(row["Next Update"]) or None,
        decimals=decimals[listing.id],
    )


def check_direction(listing: Listing, published: Direction) -> None:
    """Refuse a direction that the department does not give."""
    if listing.direction not in {Direction.NONE, published}:
        raise SourceNotAsExpected(
            f"{listing.id} is listed as '{listing.direction}', which the department does not say of it "
            f"('{published}').\nCorrect its direction in indicators.yml."
        )


def parse_spreadsheet_day(text: str) -> date | None:
    """Parse a spreadsheet's day number as a date; words such as 'New data' are no date."""
    return _DAY_ZERO + timedelta(days=int(text)) if text.isdigit() else None


def _tidy(text: str) -> str:
    """Give a publisher's text without its stray line ends; a lone dash or NA says nothing."""
    plain = " ".join(text.split())
    return "" if plain in {"-", "NA"} else plain
