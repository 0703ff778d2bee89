"""Our catalogue of indicators, completed with what the department's dictionary says of each."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Self

import pandas as pd
from pydantic import BaseModel, ConfigDict, model_validator

from scrutiny.editions import read_curated
from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.indicators import TOOL, Indicator
from scrutiny.evidence.sources.issued import read_issued
from scrutiny.vocabulary import Area, Direction, IntervalKind, Outcome, YearType

INDICATORS = "indicators"
MEASURES = "measures"
FEWEST = 90
_RATE = "per 10,000 children"
_DAY_ZERO = date(1899, 12, 30)  # the day that spreadsheets count from
_DICTIONARY_COLUMNS = {"measure", "description", "method", "polarity", "last_update", "next_update"}
_POLARITY = {"High": Direction.HIGH, "Low": Direction.LOW}


class Series(BaseModel):
    """Where one indicator's figures are in one source: a measure, or columns of a statistic's table.

    A count and a base stand beside the figure: in other measures of the tool, in other columns of
    the statistic's rows, or, for a base, in other rows of it (``base_where``, over ``where``).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    measure: str | None = None
    table: str | None = None
    where: dict[str, str] = {}
    figure: str | None = None
    count: str | None = None
    base: str | None = None
    base_where: dict[str, str] = {}
    count_measure: str | None = None
    base_measure: str | None = None

    @model_validator(mode="after")
    def _name_what_its_source_has(self) -> Self:
        of_tool = (self.measure, self.count_measure, self.base_measure)
        of_statistic = (self.table, self.where, self.figure, self.count, self.base, self.base_where)
        if any(of_statistic if self.source == TOOL else of_tool):
            raise ValueError("the interactive tool has measures, a statistic has a table with columns")
        if not (self.measure or (self.table and self.figure)):
            raise ValueError("a series needs a measure of the tool, or a statistic's table and figure")
        if self.base_where and not self.base:
            raise ValueError("base_where chooses rows for a base, and none is named")
        return self

    @property
    def has_count(self) -> bool:
        """Whether the count of what the figure counts is published beside it."""
        return bool(self.count or self.count_measure)

    @property
    def has_base(self) -> bool:
        """Whether the number the figure is a share or a rate of is published beside it."""
        return bool(self.base or self.base_measure)

    @property
    def code(self) -> str:
        """The publisher's own code: the tool's measure, or the statistic's column and the rows chosen."""
        chosen = "; ".join(f"{column}: {value}" for column, value in self.where.items())
        return str(self.measure or self.figure) + (f" ({chosen})" if chosen else "")

    @property
    def table_name(self) -> str:
        """The name that an edition of the source gives the table that holds the series."""
        return self.table or MEASURES


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
    described_by: str | None = None
    description: str = ""
    method: str = ""
    series: tuple[Series, ...]
    caution: str | None = None
    undated: bool = False
    interval: IntervalKind | None = None
    count_noun: str | None = None
    base_noun: str | None = None
    rounded_to: int | None = None
    in_posts: bool = False

    @model_validator(mode="after")
    def _can_have_its_interval(self) -> Self:
        has_count = any(series.has_count for series in self.series)
        has_base = any(series.has_base for series in self.series)
        match self.interval:
            case IntervalKind.PROPORTION if not (self.unit == "%" and self._has_noun(has_count, has_base)):
                raise ValueError("an interval for a proportion needs a %, and a number with its noun")
            case IntervalKind.RATE if not (self.unit == _RATE and self.count_noun and has_count):
                raise ValueError(f"an interval for a rate needs {_RATE}, a published count and a count_noun")
            case None if self.count_noun or self.base_noun or self.rounded_to:
                raise ValueError("nouns and rounding are said only of an indicator with an interval")
        return self

    def _has_noun(self, has_count: bool, has_base: bool) -> bool:  # noqa: FBT001 - what its series have
        return bool(self.base_noun) if has_base else bool(self.count_noun) and has_count


class Catalogue(BaseModel):
    """Every indicator we list, and the edition of the National Framework whose outcomes they name."""

    model_config = ConfigDict(extra="forbid")

    framework_edition: str
    indicators: tuple[Listing, ...]


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
    rows = read_issued(INDICATORS).table("dictionary").read(folder, _DICTIONARY_COLUMNS)
    dictionary = rows.drop_duplicates("measure").set_index("measure")
    areas = list(Area)
    ordered = sorted(catalogue.indicators, key=lambda listing: areas.index(listing.area))
    return tuple(_complete(listing, dictionary, catalogue.framework_edition, decimals) for listing in ordered)


def _complete(
    listing: Listing, dictionary: pd.DataFrame, framework_edition: str, decimals: Mapping[str, int]
) -> Indicator:
    row = _describe(listing, dictionary)
    check_direction(listing, _POLARITY.get(row["polarity"], Direction.NONE))
    next_update = parse_spreadsheet_day(row["next_update"])
    return Indicator(
        **listing.model_dump(exclude={"series", "described_by", "description", "method", "undated"}),
        framework_edition=framework_edition,
        source_codes={series.source: series.code for series in listing.series},
        description=_tidy(row["description"]),
        method=_tidy(row["method"]),
        last_update=None if listing.undated else parse_spreadsheet_day(row["last_update"]),
        next_update=next_update,
        next_update_note=None if next_update else _tidy(row["next_update"]) or None,
        decimals=decimals[listing.id],
    )


def _describe(listing: Listing, dictionary: pd.DataFrame) -> dict[str, str]:
    """Give the dictionary's row for a listing, or our own words where it is not the department's measure."""
    if listing.description:
        ours = {"description": listing.description, "method": listing.method}
        return dict.fromkeys(_DICTIONARY_COLUMNS, "") | ours
    if listing.described_by not in dictionary.index:
        raise SourceNotAsExpected(
            f"The department's dictionary does not describe {listing.described_by!r}.\n"
            f"Correct described_by of {listing.id} in indicators.yml."
        )
    described = dictionary.loc[listing.described_by].astype(str)
    return {str(column): str(cell) for column, cell in described.items()}


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
