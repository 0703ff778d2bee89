"""The catalogue: the indicators kept, in plain words, and what must be known of each."""

import math
from collections.abc import Mapping
from datetime import date
from functools import cache

from pydantic import BaseModel, ConfigDict, TypeAdapter
from rapidfuzz import process

from scrutiny.editions import find_edition
from scrutiny.errors import UnknownIndicator
from scrutiny.register.spellings import make_slug
from scrutiny.vocabulary import Area, Direction, IntervalKind, Outcome, YearType

# The interactive tool, which has a measure for nearly every indicator.
TOOL = "local_authority_interactive_tool"
_NEAR_ENOUGH = 60
_SLACK = 1e-7
# Units that grow with the size of a council, so that councils are not compared by them.
COUNTED = {
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
_MONEY = {"pounds", "pounds a week"}


class Indicator(BaseModel):
    """One published measure kept for scrutiny, with the words and papers it is shown with.

    ``interval`` is there only where a count or a base is published for an interval to be drawn from.
    ``count_noun`` and ``base_noun`` are said after those numbers: "402 children", "of 295 referrals
    in the year". To ``rounded_to`` the department rounds the numbers of regions and England; those
    of councils are whole, unless they are counted ``in_posts``: full-time posts, to one decimal.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    unit: str
    direction: Direction
    year_type: YearType
    area: Area
    outcome: Outcome | None
    framework_edition: str
    headline: bool
    caution: str | None
    description: str
    method: str
    source_codes: dict[str, str]
    last_update: date | None
    next_update: date | None
    next_update_note: str | None
    decimals: int
    interval: IntervalKind | None = None
    count_noun: str | None = None
    base_noun: str | None = None
    rounded_to: int | None = None
    in_posts: bool = False

    @property
    def measure(self) -> str | None:
        """The department's own name of the measure in its interactive tool, if it is there."""
        return self.source_codes.get(TOOL)

    @property
    def is_count(self) -> bool:
        """Whether the figure grows with the size of the council, so that it is not compared."""
        return self.unit in COUNTED

    @property
    def is_money(self) -> bool:
        """Whether the figure is a sum of money: what was spent, of which chance is no question."""
        return self.unit in _MONEY

    def as_shown(self, value: float) -> float:
        """Give a number as it is shown: to the indicator's places, halves up, as a spreadsheet rounds."""
        return round_as_shown(value, self.decimals)

    def __hash__(self) -> int:
        """Hash by the id, which no two indicators share."""
        return hash(self.id)


def round_as_shown(value: float, decimals: int) -> float:
    """Round a number to so many places as a spreadsheet does: a half goes away from nought."""
    places = 10.0**decimals
    # A half that floats cannot hold exactly is a half all the same.
    size = math.floor(abs(value) * places + 0.5 + _SLACK) / places
    # Nought has no sign.
    return math.copysign(size, value) + 0.0


@cache
def list_indicators() -> tuple[Indicator, ...]:
    """Give the whole catalogue, in the order of its areas."""
    content = find_edition("indicators").read("indicators.json")
    return TypeAdapter(tuple[Indicator, ...]).validate_json(content)


@cache
def index_indicators() -> Mapping[str, Indicator]:
    """Give the catalogue by the ids of its indicators."""
    return {indicator.id: indicator for indicator in list_indicators()}


def find_indicator(asked: str) -> Indicator:
    """Give the indicator with this id; the nearest ids are named when there is none."""
    by_id = index_indicators()
    wanted = make_slug(asked).replace("-", "_")
    if wanted not in by_id:
        near = process.extract(wanted, list(by_id), limit=3, score_cutoff=_NEAR_ENOUGH)
        raise UnknownIndicator(asked, (identity for identity, _score, _place in near))
    return by_id[wanted]
