"""One indicator in all of England: its newest period for England, each region and each council by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.newest import read_newest
from scrutiny.register.councils import Council, list_councils
from scrutiny.vocabulary import GapReason
from scrutiny.words.names import AREA_NAMES

# The indicators that have a page, under the name of each area.
Areas = tuple[tuple[str, tuple[Indicator, ...]], ...]
A_COUNT = "This is a count, so it follows the size of a council: no council is compared by it."


@dataclass(frozen=True)
class National:
    """The newest period of an indicator, in which every area has a figure, or a gap with its reason."""

    indicator: Indicator
    england: Figure | Gap
    regions: tuple[tuple[str, Figure | Gap], ...]
    councils: tuple[tuple[Council, Figure | Gap], ...]

    @property
    def numbers(self) -> list[float]:
        """The figures of councils as they are shown, the lowest first, with no name to any."""
        values = (value for _council, value in self.councils)
        return sorted(self.indicator.as_shown(value.value) for value in values if isinstance(value, Figure))

    @property
    def gaps(self) -> tuple[tuple[Council, Gap], ...]:
        """The councils without a figure, by name."""
        return tuple((council, value) for council, value in self.councils if isinstance(value, Gap))

    @property
    def england_beside(self) -> float | None:
        """England’s figure where it can stand beside those of councils; a count of all of England cannot."""
        if isinstance(self.england, Gap) or self.indicator.is_count:
            return None
        return self.england.value


@cache
def gather_national(indicator: Indicator) -> National:
    """Gather an indicator’s newest period for England, its regions and its councils, in order of names."""
    held = read_newest()[indicator.id]
    period = next(iter(held.values())).period
    source, code = next(iter(indicator.source_codes.items()))

    def find(area: str) -> Figure | Gap:
        nothing = Gap(area, indicator, period, GapReason.NOT_PUBLISHED_FOR_PERIOD, source, code)
        return held.get(area, nothing)

    councils = sorted(list_councils(), key=lambda council: council.name)
    regions = sorted({(council.region, council.region_slug) for council in councils})
    return National(
        indicator,
        find(ENGLAND),
        tuple((name, find(slug)) for name, slug in regions),
        tuple((council, find(council.slug)) for council in councils),
    )


def name_address(indicator: Indicator) -> str:
    """Name an indicator as an address has it."""
    return indicator.id.replace("_", "-")


def list_areas() -> Areas:
    """List the indicators that have a page, which is every one of the catalogue, area by area."""
    areas = groupby(list_indicators(), key=lambda indicator: indicator.area)
    return tuple((AREA_NAMES[area], tuple(held)) for area, held in areas)


def link_areas(areas: Areas, folder: str, ending: str = "") -> list[dict[str, object]]:
    """Give indicators area by area as a page lists them, each with a link to its page in a folder."""
    return [
        {
            "area": area,
            "links": [
                {"words": indicator.name, "href": f"{folder}/{name_address(indicator)}{ending}"}
                for indicator in held
            ],
        }
        for area, held in areas
    ]


def find_named(name: str) -> Indicator | None:
    """Find the indicator that an address names, if it has a page."""
    return _list_named().get(name)


@cache
def _list_named() -> Mapping[str, Indicator]:
    return {name_address(indicator): indicator for _area, held in list_areas() for indicator in held}
