"""The catalogue: indicators in our plain words, with the department's description, dates and direction."""

from datetime import date, timedelta
from pathlib import Path

import pandas as pd
import pytest
from tests.evidence.published_files import DICTIONARY

from scrutiny.errors import UnknownIndicator
from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.indicators import Indicator, find_indicator, list_indicators
from scrutiny.vocabulary import Area, Direction, Outcome


@pytest.fixture(scope="module")
def dictionary(published: Path) -> dict[str, dict[str, str]]:
    """What the department's dictionary says of each measure; of two rows, the first."""
    rows = pd.read_csv(published / DICTIONARY, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    said: dict[str, dict[str, str]] = {}
    for row in rows.to_dict("records"):
        said.setdefault(row["Measure_short"], {str(column): cell for column, cell in row.items()})
    return said


@pytest.fixture(scope="module")
def described(
    dictionary: dict[str, dict[str, str]], listings: list[dict[str, object]]
) -> list[tuple[Indicator, dict[str, str]]]:
    """Each indicator of the department's with the dictionary's row for it."""
    described_by = {
        listing["id"]: str(listing["described_by"]) for listing in listings if "described_by" in listing
    }
    return [
        (indicator, dictionary[described_by[indicator.id]])
        for indicator in list_indicators()
        if indicator.id in described_by
    ]


def test_the_catalogue_holds_every_indicator_listed_and_is_in_the_order_of_its_areas(
    listings: list[dict[str, object]],
) -> None:
    assert sorted(indicator.id for indicator in list_indicators()) == sorted(
        str(listing["id"]) for listing in listings
    )
    places = [list(Area).index(indicator.area) for indicator in list_indicators()]
    assert places == sorted(places)


def test_no_indicator_has_a_direction_that_the_department_does_not_give(
    described: list[tuple[Indicator, dict[str, str]]],
) -> None:
    given = {"High": {Direction.HIGH, Direction.NONE}, "Low": {Direction.LOW, Direction.NONE}}
    assert [
        indicator.id
        for indicator, row in described
        if indicator.direction not in given.get(row["Polarity"], {"none"})
    ] == []
    assert {indicator.direction for indicator in list_indicators()} == set(Direction)


def test_every_indicator_has_the_departments_description_and_method(
    described: list[tuple[Indicator, dict[str, str]]],
) -> None:
    for indicator, row in described:
        assert indicator.description == " ".join(row["Description"].split())
        assert indicator.method in {" ".join(row["Methodology"].split()), ""}
        assert len(indicator.description) > 20


def test_every_indicator_has_the_days_the_department_gives_or_its_words_instead(
    described: list[tuple[Indicator, dict[str, str]]],
) -> None:
    def day(cell: str) -> date | None:
        return date(1899, 12, 30) + timedelta(days=int(cell)) if cell.isdigit() else None

    wrong = [indicator.id for indicator, row in described if indicator.last_update != day(row["Last Update"])]
    # The dictionary's date of this one is before the end of its newest period.
    assert wrong == ["special_needs_tribunal_appeals"]
    assert [
        indicator.id for indicator, row in described if indicator.next_update != day(row["Next Update"])
    ] == []
    assert [
        indicator.id
        for indicator in list_indicators()
        if indicator.next_update and indicator.next_update_note
    ] == []
    days = [indicator.last_update for indicator in list_indicators() if indicator.last_update]
    assert date(2023, 1, 1) < min(days) <= max(days) < date(2026, 5, 1)


def test_every_indicator_is_shown_to_the_places_that_most_of_its_figures_are_published_to() -> None:
    figures = read_figures().dropna(subset="figure")
    shown = {indicator.id: indicator.decimals for indicator in list_indicators()}
    for measure, rows in figures.groupby("measure"):
        places = shown[str(measure)]
        exact = [rows["figure"].eq(rows["figure"].round(number)).mean() for number in range(places + 1)]
        assert 0 <= places <= 2
        assert [share for share in exact[:-1] if share > 0.75] == [], f"{measure} needs fewer places"
        assert exact[-1] > 0.75 or places == 2, f"{measure} needs more places"


def test_every_outcome_of_the_national_framework_is_named_by_its_edition() -> None:
    assert {indicator.framework_edition for indicator in list_indicators()} == {"2026"}
    assert {indicator.outcome for indicator in list_indicators()} - {None} == set(Outcome)


def test_an_indicator_is_found_by_its_id_however_it_is_typed() -> None:
    for asked in ("repeat_referrals", "Repeat referrals", "REPEAT-REFERRALS"):
        assert find_indicator(asked).id == "repeat_referrals"


def test_a_misspelt_indicator_is_answered_with_the_nearest() -> None:
    with pytest.raises(
        UnknownIndicator, match=r"'repeat_referals' is not an indicator.* Did you mean: repeat_referrals"
    ):
        find_indicator("repeat_referals")


def test_an_indicator_like_none_of_ours_is_refused_without_a_guess() -> None:
    with pytest.raises(UnknownIndicator, match="No indicator's id is near it"):
        find_indicator("xyzzy")
