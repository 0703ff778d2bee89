"""The pressures on services for children: what shows each of them, and what to ask about it."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from scrutiny.editions import read_curated
from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.vocabulary import Pressure

_NAME = "findings/pressures.yml"

Sentence = Annotated[str, Field(min_length=1)]


class PressureProfile(BaseModel):
    """One pressure in plain words: why it matters to children, what shows it, and what to ask.

    ``nothing_published`` says what is missing, and what is nearest to it, where no indicator shows it;
    ``by_quarter`` are totals of the council's own to write down.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    pressure: Pressure
    title: Sentence
    why: Sentence
    indicators: dict[Sentence, Annotated[tuple[str, ...], Field(min_length=1)]]
    questions: Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=3)]
    local_figure: Sentence
    by_quarter: tuple[Sentence, ...] = ()
    nothing_published: Sentence | None = None

    @property
    def indicator_ids(self) -> tuple[str, ...]:
        """Give the ids of every group, in their order."""
        return tuple(identity for group in self.indicators.values() for identity in group)


@cache
def read_pressures() -> tuple[PressureProfile, ...]:
    """Read the profiles kept beside this module, in their order, after every check on them."""
    profiles = read_curated(Path(__file__).with_name("pressures.yml"), tuple[PressureProfile, ...])
    check_pressures(profiles, list_indicators())
    return profiles


def check_pressures(profiles: Iterable[PressureProfile], indicators: Iterable[Indicator]) -> None:
    """Refuse profiles that are not one for each pressure, or that name an indicator wrongly."""
    profiles, known = tuple(profiles), {indicator.id for indicator in indicators}
    if [profile.pressure for profile in profiles] != list(Pressure):
        raise CuratedFileBroken(
            f"{_NAME} does not hold each pressure once, in order: {', '.join(Pressure)}.\nCorrect it there."
        )
    for profile in profiles:
        named = profile.indicator_ids
        wrong = [name for at, name in enumerate(named) if name not in known or name in named[:at]]
        if wrong:
            raise CuratedFileBroken(
                f"{_NAME}, {profile.pressure}: {wrong[0]!r} is named twice, or is not an indicator of the "
                "catalogue; only those may be named, and once.\nCorrect it there."
            )
        if bool(named) is bool(profile.nothing_published):
            raise CuratedFileBroken(
                f"{_NAME}, {profile.pressure}: either indicators show it or nothing_published says that none "
                "does.\nCorrect it there."
            )


def find_pressures(indicator: Indicator) -> tuple[Pressure, ...]:
    """Find the pressures that an indicator shows, in the order of the pressures; most show none."""
    return tuple(profile.pressure for profile in read_pressures() if indicator.id in profile.indicator_ids)
