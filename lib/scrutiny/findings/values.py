"""What a finding is: a statement the figures support, with its comparison, source and caveat."""

from dataclasses import dataclass
from enum import StrEnum

from scrutiny.comparisons.contrasts import Contrast
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import Inspection
from scrutiny.vocabulary import Area, Certainty, Judgement, Pressure, Strength


class FindingKind(StrEnum):
    """What a finding speaks of: where a figure stands, how it moved, a grade, England, a gap, a warning."""

    STANDING = "where it stands"
    MOVEMENT = "how it has moved"
    JUDGEMENT = "what inspectors judged"
    NATIONAL = "how England has moved"
    GAP = "what is missing"
    FOREWARNING = "what warning there was"


@dataclass(frozen=True)
class Signs:
    """The signs that a figure stands out, which together make the strength of the evidence."""

    chance: Certainty
    unusual: bool
    unlike_neighbours: bool
    lasting: bool


@dataclass(frozen=True)
class Finding:
    """One statement that a member can read out, with all that stands behind it.

    ``worse`` is true on the side the department, or Ofsted, counts as worse, and none where there is
    no such side. ``contrast`` is with what the sentence sets beside the council's figure: England's, or
    its own of before. ``repeats`` names the figure that tells the same fact, where that one is stronger.
    ``details`` go on from the sentence, and are said after it.
    """

    id: str
    kind: FindingKind
    subject: Indicator | Judgement
    sentence: str
    strength: Strength
    worse: bool | None
    caveats: tuple[str, ...]
    sources: tuple[str, ...]
    area: Area
    pressures: tuple[Pressure, ...] = ()
    comparison: Comparison | None = None
    inspection: Inspection | None = None
    signs: Signs | None = None
    contrast: Contrast | None = None
    repeats: Indicator | None = None
    details: str = ""

    @property
    def is_worth_asking(self) -> bool:
        """Whether the evidence is strong enough to ask about, and no other finding tells the same fact."""
        return self.strength is not Strength.NOTHING and self.repeats is None

    @property
    def is_certain(self) -> bool:
        """Whether the figure differs, or has moved, by more than chance would explain."""
        return self.contrast is not None and self.contrast.is_certain
