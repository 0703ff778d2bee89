"""The pressures: each is shown by indicators we hold, or says what to ask the council for."""

import re

import pytest

from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.indicators import find_indicator, list_indicators
from scrutiny.findings.pressures import PressureProfile, check_pressures, find_pressures, read_pressures
from scrutiny.vocabulary import Pressure


def profile_of(pressure: Pressure) -> PressureProfile:
    return next(profile for profile in read_pressures() if profile.pressure is pressure)


def altered(pressure: Pressure, indicators: dict[str, tuple[str, ...]]) -> list[PressureProfile]:
    """Give every profile, one of them shown by other indicators."""
    return [
        profile.model_copy(update={"indicators": indicators} if profile.pressure is pressure else {})
        for profile in read_pressures()
    ]


def refused(profiles: list[PressureProfile]) -> str:
    with pytest.raises(CuratedFileBroken, match=r"Correct it there\.$") as refusal:
        check_pressures(profiles, list_indicators())
    return str(refusal.value).partition("\n")[0]


def test_there_is_one_profile_of_each_pressure_in_their_order() -> None:
    assert [profile.pressure for profile in read_pressures()] == list(Pressure)


def test_every_indicator_of_a_pressure_is_in_the_catalogue() -> None:
    known = {indicator.id for indicator in list_indicators()}
    assert [
        identity
        for profile in read_pressures()
        for identity in profile.indicator_ids
        if identity not in known
    ] == []


def test_nothing_published_shows_housing_so_the_council_is_asked() -> None:
    without = [profile.pressure for profile in read_pressures() if not profile.indicator_ids]
    assert without == [Pressure.HOUSING]
    asked = profile_of(Pressure.HOUSING).local_figure
    assert "temporary accommodation" in asked
    assert "homeless 16- and 17-year-olds" in asked


def test_placements_are_shown_by_how_many_homes_how_far_away_and_how_settled() -> None:
    assert list(profile_of(Pressure.PLACEMENTS).indicators) == ["enough homes", "how far away", "how settled"]


@pytest.mark.parametrize("profile", read_pressures(), ids=lambda profile: profile.pressure.name.lower())
def test_a_pressure_asks_how_it_is_understood_met_and_owned(profile: PressureProfile) -> None:
    assert [question for question in profile.questions if question.count("?") != 1] == []
    assert profile.questions[-1].startswith("Who ")
    assert profile.why.count(".") == 1
    assert re.fullmatch(r"[A-Z][^.?]+\.", profile.local_figure)


def test_an_indicator_bears_on_the_pressures_it_shows_and_most_on_none() -> None:
    assert find_pressures(find_indicator("placed_over_20_miles_away")) == (Pressure.PLACEMENTS,)
    assert find_pressures(find_indicator("infant_deaths")) == ()
    shown = {pressure for indicator in list_indicators() for pressure in find_pressures(indicator)}
    assert shown == set(Pressure) - {Pressure.HOUSING}


def test_an_indicator_misspelt_or_named_twice_is_refused() -> None:
    misspelt = altered(Pressure.FINANCE, {"spending": ("spendings",)})
    assert "findings/pressures.yml, finance: 'spendings' is named twice, or is not an indicator" in refused(
        misspelt
    )
    twice = altered(
        Pressure.WORKFORCE, {"one": ("social_worker_turnover",), "two": ("social_worker_turnover",)}
    )
    assert "workforce: 'social_worker_turnover' is named twice" in refused(twice)


def test_a_pressure_that_nothing_shows_must_say_so_and_no_other_may() -> None:
    silent = [profile.model_copy(update={"nothing_published": None}) for profile in read_pressures()]
    assert "findings/pressures.yml, housing: either indicators show it or nothing_published" in refused(
        silent
    )


def test_a_pressure_left_out_is_refused_with_all_there_are() -> None:
    assert "does not hold each pressure once, in order: demand, deprivation" in refused(
        list(read_pressures())[:-1]
    )
