"""The places that figures are published for: councils, authorities that have ended, regions, England."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.periods import find_period_end
from scrutiny.register.councils import Council, Predecessor
from scrutiny.register.spellings import make_slug
from scrutiny.vocabulary import GapReason, YearType

_REGIONS = {
    "970": ENGLAND,
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
_SAYS_NOTHING = {GapReason.NOT_GIVEN, GapReason.UNAVAILABLE, GapReason.NOT_APPLICABLE, GapReason.BLANK}


@dataclass(frozen=True)
class Places:
    """Every place by the department's number, with the days on which councils began or ended."""

    by_number: dict[str, str]
    began: dict[str, date]
    ended: dict[str, date]
    predecessors: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, councils: tuple[Council, ...], ended: tuple[Predecessor, ...]) -> "Places":
        """Gather the places of a register, with the authorities that have ended."""
        numbers = {council.number: council.slug for council in councils}
        numbers |= {authority.number: authority.slug for authority in ended}
        return cls(
            by_number=numbers | _REGIONS,
            began={council.slug: council.created for council in councils if council.created},
            ended={authority.slug: authority.ended for authority in ended},
            predecessors={
                council.slug: tuple(former.slug for former in council.predecessors) for council in councils
            },
        )

    def place(self, numbers: "pd.Series[str]", name: str) -> "pd.Series[str]":
        """Put the place's slug for each of the department's numbers; a stranger is refused."""
        strangers = sorted(set(numbers) - set(self.by_number))
        if strangers:
            raise SourceNotAsExpected(
                f"{name} has places we do not know: {', '.join(strangers)}.\n"
                "Add them to the register, or find out what they are, before going on."
            )
        return numbers.map(self.by_number)

    def place_statistic(self, rows: pd.DataFrame, name: str) -> pd.DataFrame:
        """Put the slug of the place on each row of the department's standard layout.

        A joint row ("314 / 318") becomes one row for each council that shares it.
        """
        numbers = rows["old_la_code"].str.split(" / ")
        apart = rows.assign(number=numbers).explode("number", ignore_index=True)
        is_council = apart["geographic_level"].eq("Local authority")
        council = self.place(apart.loc[is_council, "number"], name)
        region = apart.loc[~is_council, "region_name"].map(make_slug).replace("", ENGLAND)
        return apart.assign(council=pd.concat([council, region]).sort_index())

    def explain_gap(self, council: str, period: str, year_type: YearType, reason: GapReason) -> GapReason:
        """Say that a council did not exist, where that is why a figure is not there."""
        if reason not in _SAYS_NOTHING:
            return reason
        last_day = find_period_end(period, year_type)
        if last_day < self.began.get(council, date.min):
            return GapReason.NOT_YET_A_COUNCIL
        if last_day > self.ended.get(council, date.max):
            return GapReason.NO_LONGER_A_COUNCIL
        return reason

    def is_filed_elsewhere(self, council: str, period: str, published: Collection[tuple[str, str]]) -> bool:
        """Whether a council's figure is published under an authority that it took the place of."""
        return any((former, period) in published for former in self.predecessors.get(council, ()))
