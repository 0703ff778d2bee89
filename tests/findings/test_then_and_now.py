"""A figure that something rests on is looked at again: what it was then, what it is now, and if by chance."""

from dataclasses import replace

import pytest

from scrutiny.evidence.council_evidence import CouncilEvidence, read_evidence
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.then_and_now import FigureThen, keep_figure, look_again, read_figure
from scrutiny.register.finding import find_council


@pytest.fixture(scope="module")
def leeds() -> CouncilEvidence:
    return read_evidence(find_council("leeds"))


def keep(evidence: CouncilEvidence, name: str, place: int = -1) -> FigureThen:
    figure = evidence.series(find_indicator(name))[place]
    assert isinstance(figure, Figure)
    return keep_figure(figure, "2026-04")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "children_entering_care_rate",
            "32 (year to March 2024) then, 26 now (year to March 2025), more than chance",
        ),
        (
            "referrals_from_police",
            "28.6% (year to March 2024) then, 29.8% now (year to March 2025), could be chance",
        ),
        ("missing_from_care", "9% (year to March 2024) then, 9% now (year to March 2025), the same"),
        (
            "spending_on_leaving_care",
            "£15,391,644 (year to March 2024) then, £17,611,584 now (year to March 2025), not a sample",
        ),
        (
            "pupils_with_plans",
            "2.8% (January 2024) then, 3.1% now (January 2025), whether by chance is not known",
        ),
    ],
)
def test_a_newer_figure_is_set_beside_the_one_of_then(leeds: CouncilEvidence, name: str, said: str) -> None:
    found = look_again(leeds, keep(leeds, name, -2))
    assert found
    assert found.said == f"{find_indicator(name).name}: {said}"


def test_a_figure_put_right_since_is_said_to_be(leeds: CouncilEvidence) -> None:
    then = keep(leeds, "referrals_from_police")
    found = look_again(leeds, then)
    assert found
    assert found.now == "and no newer one since"
    found = look_again(leeds, replace(then, value=then.value + 1))
    assert found
    assert found.now == "29.8% now, as revised since"


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "x",
        {},
        {"indicator": "referrals_rate", "period": "2024", "edition": ""},
        {"indicator": "referrals_rate", "period": "2024", "edition": "", "value": True},
        {"indicator": "referrals_rate", "period": "2024", "edition": "", "value": float("inf")},
        {"indicator": 3, "period": "2024", "edition": "", "value": 2},
    ],
)
def test_what_is_no_figure_is_read_as_none(kept: object) -> None:
    assert read_figure(kept) is None


@pytest.mark.parametrize(
    ("name", "value", "count", "base"),
    [
        ("referrals_from_police", 130.0, None, 40.0),
        ("referrals_from_police", 30.0, 90.0, 40.0),
        ("referrals_from_police", 0.0, 0.0, 0.0),
        ("referrals_rate", 0.0, 12.0, None),
        ("referrals_rate", 0.0, 0.0, 100.0),
        ("referrals_rate", 1e300, 1e-300, None),
    ],
)
def test_counts_that_cannot_be_stop_nothing(
    leeds: CouncilEvidence, name: str, value: float, count: float | None, base: float | None
) -> None:
    assert look_again(leeds, FigureThen(name, "2024", value, "2026-04", count, base))


def test_an_indicator_or_a_period_that_is_none_of_ours_is_left_out(leeds: CouncilEvidence) -> None:
    assert look_again(leeds, FigureThen("never_heard_of", "2024", 1.0)) is None
    assert look_again(leeds, FigureThen("referrals_rate", "soon", 1.0)) is None
