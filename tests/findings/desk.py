"""One council's briefing, laid beside what is true of it and the ledger of what was read."""

from dataclasses import dataclass

from tests.findings.reading import Ledger, Said
from tests.findings.reckoning import ENGLAND, Cell, Reckoning, Together, as_shown

from scrutiny.briefing import Briefing
from scrutiny.evidence.indicators import Indicator

_WITH_THE = {"city-of-london", "east-riding-of-yorkshire", "isle-of-wight", "isles-of-scilly"}


@dataclass(frozen=True)
class Desk:
    """One council's briefing, what is true, and the ledger."""

    truth: Reckoning
    ledger: Ledger
    briefing: Briefing

    @property
    def council(self) -> str:
        """The slug of the council."""
        return self.briefing.council.slug

    @property
    def name(self) -> str:
        """The name of the council."""
        return self.briefing.council.name

    @property
    def in_text(self) -> str:
        """The name of the council as a sentence has it."""
        return f"the {self.name}" if self.council in _WITH_THE else self.name

    def open(self, kind: str, indicator: Indicator, words: str) -> Said:
        """Begin to compare one thing said of an indicator."""
        return self.ledger.open(kind, self.council, indicator.id, words)

    def newest(self, indicator: Indicator) -> Cell:
        """Give what is published of the council's newest period."""
        return self.truth.newest(self.council, indicator.id)

    def england(self, indicator: Indicator, period: str) -> float | None:
        """Give England's figure of a period, or nothing."""
        cell = self.truth.at(ENGLAND, indicator.id, period)
        return cell.value if cell else None

    def together(self, indicator: Indicator, period: str) -> Together:
        """Give what the neighbours show in a period."""
        return self.truth.together(self.council, indicator.id, period)

    def beside(self, indicator: Indicator, own: float, period: str) -> tuple[int, int]:
        """Count the neighbours shown with a lower figure, and with a higher one."""
        shown = [as_shown(value, indicator) for value in self.together(indicator, period).values]
        mine = as_shown(own, indicator)
        return sum(mine > value for value in shown), sum(mine < value for value in shown)

    def keys(self, sources: set[str]) -> set[str]:
        """Give the letters under which sources stand, in the order of the papers."""
        order = [papers.source for papers in self.briefing.papers]
        return {chr(ord("A") + order.index(source)) for source in sources}
