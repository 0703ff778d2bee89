"""Intervals: the published worked examples, re-entered by hand, and the libraries that others trust."""

from math import hypot, sqrt

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.rates import confint_poisson, confint_poisson_2indep

from scrutiny.analysis.intervals import (
    Interval,
    find_count_interval,
    find_share_interval,
    find_wilson_interval,
    has_few,
    judge_against,
    judge_proportions,
    judge_rates,
)
from scrutiny.vocabulary import Certainty

BASES = (1, 2, 7, 10, 29, 56, 148, 263, 1000, 48_213)
SHARES = [(round(base * part / 8), base) for base in BASES for part in range(9)]
SMALL_COUNTS = range(10)
COUNTS = (10, 11, 15, 25, 30, 65, 100, 250, 1045, 12_000, 81_770)
FOUR_FIGURES = 1e-4
# Public Health England, "Technical guide: confidence intervals" (2018): Byar's limits are within 0.2% of the
# exact ones from ten events up.
BYAR = 2e-3
# What is lost in the last place of a number.
HAIR = 1e-12
bases = st.integers(1, 200_000)


@st.composite
def shares(draw: st.DrawFn) -> tuple[int, int]:
    """Draw a count and the base it is of."""
    base = draw(bases)
    return draw(st.integers(0, base)), base


def assert_agrees(found: Interval, lower: float, upper: float, within: float = FOUR_FIGURES) -> None:
    assert found.lower == pytest.approx(lower, rel=within)
    assert found.upper == pytest.approx(upper, rel=within)


# Source: Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison of seven
# methods", Statistics in Medicine 17: 857-872, table I, method 3.
@pytest.mark.parametrize(
    ("count", "base", "lower", "upper"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_a_share_has_the_interval_that_newcombe_printed(
    count: int, base: int, lower: float, upper: float
) -> None:
    found = find_wilson_interval(count, base)
    assert (round(found.lower, 4), round(found.upper, 4)) == (lower, upper)


@pytest.mark.parametrize(("count", "base"), SHARES)
def test_a_share_has_the_interval_of_statsmodels(count: int, base: int) -> None:
    lower, upper = proportion_confint(count, base, alpha=0.05, method="wilson")
    found = find_wilson_interval(count, base)
    assert found.lower == pytest.approx(lower, rel=1e-4, abs=1e-12)
    assert found.upper == pytest.approx(upper, rel=1e-4)


@pytest.mark.parametrize(("count", "base"), SHARES)
def test_a_share_has_the_interval_of_wilsons_own_formula(count: int, base: int) -> None:
    """Wilson, "Probable inference, the law of succession, and statistical inference" (1927), by hand."""
    squared = 1.959964**2
    centre = (count + squared / 2) / (base + squared)
    half = 1.959964 / (base + squared) * sqrt(count * (base - count) / base + squared / 4)
    found = find_wilson_interval(count, base)
    assert found.lower == pytest.approx(centre - half, rel=1e-4, abs=1e-9)
    assert found.upper == pytest.approx(centre + half, rel=1e-4)


# Source: Garwood (1936), "Fiducial limits for the Poisson distribution", Biometrika 28: 437-442; the limits
# as tables of them are printed.
@pytest.mark.parametrize(
    ("count", "lower", "upper"),
    [(0, 0.0, 3.689), (1, 0.025, 5.572), (5, 1.623, 11.668), (9, 4.115, 17.085)],
)
def test_a_small_count_has_the_exact_interval(count: int, lower: float, upper: float) -> None:
    found = find_count_interval(count)
    assert (round(found.lower, 3), round(found.upper, 3)) == (lower, upper)


@pytest.mark.parametrize("count", SMALL_COUNTS)
def test_a_count_below_ten_has_the_exact_interval_of_statsmodels(count: int) -> None:
    lower, upper = confint_poisson(count, 1, method="exact-c", alpha=0.05)
    # At nought the library gives no number for a limit that is nought by definition.
    assert_agrees(find_count_interval(count), lower if count else 0.0, upper)


# The limits by Byar's formula of 100 observed with 90 expected, as the documentation of the Ruby library
# "byar" prints them; it takes 1.96 where we take 1.959964.
def test_a_hundred_events_have_the_interval_printed_for_byars_formula() -> None:
    assert find_count_interval(100).upper == pytest.approx(121.628347271806, rel=1e-4)
    assert_agrees(find_count_interval(100).scaled(1 / 90), 0.9040199067337297, 1.3514260807978444)


# The exact limits of 25 as GraphPad QuickCalcs gives them, and of 30 as table 7.5 of "Biological effects of
# low level exposures to chemicals and radiation" (1992) gives them.
@pytest.mark.parametrize(("count", "lower", "upper"), [(25, 16.18, 36.90), (30, 20.24, 42.83)])
def test_byars_formula_is_close_to_printed_exact_limits(count: int, lower: float, upper: float) -> None:
    assert_agrees(find_count_interval(count), lower, upper, BYAR)


@pytest.mark.parametrize("count", COUNTS)
def test_a_count_from_ten_up_is_within_a_fifth_of_one_percent_of_exact(count: int) -> None:
    lower, upper = confint_poisson(count, 1, method="exact-c", alpha=0.05)
    found = find_count_interval(count)
    assert_agrees(found, lower, upper, BYAR)
    assert (found.lower, found.upper) != (lower, upper), "this is the exact interval, not Byar's"


# Source: Newcombe (1998), "Interval estimation for the difference between independent proportions: comparison
# of eleven methods", Statistics in Medicine 17: 873-890, table II, method 10.
NEWCOMBE = [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0000),
    ((10, 10), (0, 10), 0.6075, 1.0000),
]


def subtract_shares(now: tuple[float, float], then: tuple[float, float]) -> Interval:
    """Draw the interval of a difference by Newcombe's method 10, from our own two intervals."""
    first, second = find_wilson_interval(*now), find_wilson_interval(*then)
    here, there = now[0] / now[1], then[0] / then[1]
    lower = here - there - hypot(here - first.lower, second.upper - there)
    return Interval(lower, here - there + hypot(first.upper - here, there - second.lower))


@pytest.mark.parametrize(("now", "then", "lower", "upper"), NEWCOMBE)
def test_two_shares_have_the_interval_that_newcombe_printed(
    now: tuple[int, int], then: tuple[int, int], lower: float, upper: float
) -> None:
    of_the_library = confint_proportions_2indep(*now, *then, method="newcomb", compare="diff")
    found = subtract_shares(now, then)
    assert tuple(round(float(end), 4) for end in of_the_library) == (lower, upper)
    assert (round(found.lower, 4), round(found.upper, 4)) == (lower, upper)


@pytest.mark.parametrize(("now", "then", "lower", "upper"), NEWCOMBE)
def test_two_shares_are_judged_by_the_interval_that_newcombe_printed(
    now: tuple[int, int], then: tuple[int, int], lower: float, upper: float
) -> None:
    """Those of few are judged by an exact test, as the next examples are."""
    by_chance = lower <= 0 <= upper
    if not (has_few(*now) or has_few(*then)):
        assert (judge_proportions(now, then) is Certainty.COULD_BE_CHANCE) is by_chance


# Fisher's own example, tea tasted by Muriel Bristol, and others of few, worked out by hand from the numbers
# of ways that eight cups, or that some children, can be shared out.
@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ((4, 4), (0, 4), Certainty.MORE_THAN_CHANCE),  # 2 of 70 ways, 0.029
        ((3, 4), (1, 4), Certainty.COULD_BE_CHANCE),  # 34 of 70 ways, 0.486
        ((6, 7), (2, 7), Certainty.COULD_BE_CHANCE),  # 346 of 3,003 ways, 0.115
        ((0, 10), (0, 20), Certainty.COULD_BE_CHANCE),
    ],
)
def test_two_shares_of_few_are_judged_by_fishers_exact_test(
    now: tuple[int, int], then: tuple[int, int], expected: Certainty
) -> None:
    assert judge_proportions(now, then) is expected
    assert judge_proportions(then, now) is expected


@settings(max_examples=50)
@example(few=1, base=186, share=0.030550897686449707)
@given(st.integers(0, 4), st.integers(1, 400), st.floats(0.001, 0.999))
def test_the_interval_of_few_holds_what_the_exact_test_does_not_rule_out(
    few: int, base: int, share: float
) -> None:
    assume(few <= base)
    for count in (few, base - few):
        interval, probability = find_share_interval(count, base), float(binomtest(count, base, share).pvalue)
        # Near 0.05 the test may rule a share out and not one beyond it.
        assume(abs(probability - 0.05) > 0.01)
        assert interval.holds(share) is (probability >= 0.05)


def test_nine_of_nine_beside_69_in_100_could_be_chance() -> None:
    """The exact test gives 0.065; Wilson's interval, of so few, begins at 70.1% and would rule it out."""
    assert binomtest(9, 9, 0.69).pvalue == pytest.approx(0.0652, abs=1e-4)
    assert judge_against(find_share_interval(9, 9), 0.69) is Certainty.COULD_BE_CHANCE
    assert judge_against(find_wilson_interval(9, 9), 0.69) is Certainty.MORE_THAN_CHANCE


@given(shares())
def test_the_interval_of_a_share_of_many_is_wilsons(share: tuple[int, int]) -> None:
    assume(not has_few(*share))
    assert find_share_interval(*share) == find_wilson_interval(*share)


# By hand: of 4 events in two equal spans, all 4 in one come about in 2 of 16 ways, and of 6 in 2 of 64.
@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ((4, 100.0), (0, 100.0), Certainty.COULD_BE_CHANCE),
        ((6, 100.0), (0, 100.0), Certainty.MORE_THAN_CHANCE),
        ((6, 1000.0), (0, 10.0), Certainty.COULD_BE_CHANCE),
        ((0, 100.0), (0, 50.0), Certainty.COULD_BE_CHANCE),
    ],
)
def test_two_rates_of_few_are_judged_by_the_exact_test(
    now: tuple[int, float], then: tuple[int, float], expected: Certainty
) -> None:
    assert judge_rates(now, then) is expected
    assert judge_rates(then, now) is expected


@given(shares(), shares())
def test_two_shares_are_judged_by_newcombes_method_whatever_they_are(
    now: tuple[int, int], then: tuple[int, int]
) -> None:
    by_hand = subtract_shares(now, then)
    assume(not (has_few(*now) or has_few(*then)))
    assume(min(abs(by_hand.lower), abs(by_hand.upper)) > 1e-9)
    assert judge_proportions(now, then) is judge_against(by_hand, 0.0)
    assert judge_proportions(then, now) is judge_proportions(now, then)


# The two examples of Gu, Ng, Tang and Schucany (2008): coronary heart disease with and without hormone use,
# and breast cancer with and without repeated X-rays. The paper prints the first's one-sided chance by the
# score method, 0.000316, so that two rates differ by more than chance.
HORMONES = ((60, 51_477.5), (30, 54_308.7))
X_RAYS = ((41, 28_010.0), (15, 19_017.0))


@pytest.mark.parametrize(("now", "then"), [HORMONES, X_RAYS])
def test_two_rates_are_judged_as_the_examples_of_gu_and_others_are(
    now: tuple[int, float], then: tuple[int, float]
) -> None:
    assert judge_rates(now, then) is Certainty.MORE_THAN_CHANCE
    assert judge_rates(then, now) is Certainty.MORE_THAN_CHANCE


def test_two_rates_with_a_third_as_many_events_could_be_chance() -> None:
    """The X-rays again with a third of the women and, near enough, of the cancers."""
    assert judge_rates((14, 28_010 / 3), (5, 19_017 / 3)) is Certainty.COULD_BE_CHANCE


# Siev's interval of a ratio of rates by the score method, as the documentation of the R package "PF" prints
# it: 26 events in 204 beside 10 in 205 are 2.61 times as many, from 1.28 to 5.34.
@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (1.275, Certainty.MORE_THAN_CHANCE),
        (1.285, Certainty.COULD_BE_CHANCE),
        (5.335, Certainty.COULD_BE_CHANCE),
        (5.345, Certainty.MORE_THAN_CHANCE),
    ],
)
def test_the_interval_of_a_ratio_ends_where_it_is_printed_to_end(times: float, expected: Certainty) -> None:
    assert judge_rates((26, 204 * times), (10, 205)) is expected


@given(st.integers(5, 5000), st.integers(5, 5000), st.floats(0.1, 10))
def test_two_rates_are_judged_by_the_score_method_whatever_they_are(
    now: int, then: int, exposure: float
) -> None:
    """The score method asks whether the counts part as their exposures do (Przyborowski and Wilenski)."""
    expected = (now + then) * exposure / (exposure + 1)
    distance = abs(now - expected) / sqrt(expected / (exposure + 1))
    assume(abs(distance - 1.959964) > 1e-3)
    judged = judge_rates((now, 1000 * exposure), (then, 1000.0))
    assert (judged is Certainty.MORE_THAN_CHANCE) is (distance > 1.959964)


def test_the_library_gives_the_printed_interval_of_a_ratio() -> None:
    lower, upper = confint_poisson_2indep(26, 204, 10, 205, method="score", compare="ratio")
    assert (round(float(lower), 2), round(float(upper), 2)) == (1.28, 5.34)


@given(shares())
def test_the_interval_of_a_share_holds_the_share_and_lies_between_none_and_all(
    share: tuple[int, int],
) -> None:
    count, base = share
    found = find_wilson_interval(count, base)
    assert 0 <= found.lower <= count / base + HAIR
    assert count / base - HAIR <= found.upper <= 1
    assert found.lower < found.upper


@given(shares(), st.integers(2, 50))
def test_the_interval_of_a_share_narrows_as_counts_grow(share: tuple[int, int], times: int) -> None:
    count, base = share
    few, many = find_wilson_interval(count, base), find_wilson_interval(count * times, base * times)
    assert many.upper - many.lower < few.upper - few.lower


@given(shares())
def test_the_interval_of_the_rest_is_the_interval_turned_round(share: tuple[int, int]) -> None:
    count, base = share
    found, rest = find_wilson_interval(count, base), find_wilson_interval(base - count, base)
    assert rest.lower == pytest.approx(1 - found.upper, abs=1e-9)
    assert rest.upper == pytest.approx(1 - found.lower, abs=1e-9)


@given(st.integers(0, 1_000_000))
def test_the_interval_of_a_count_holds_the_count_and_grows_with_it(count: int) -> None:
    found, next_up = find_count_interval(count), find_count_interval(count + 1)
    assert 0 <= found.lower <= count < found.upper
    assert found.lower < next_up.lower
    assert found.upper < next_up.upper


@given(st.integers(1, 100_000))
def test_the_interval_of_a_count_is_narrower_beside_a_larger_count(count: int) -> None:
    few, many = find_count_interval(count), find_count_interval(count * 2)
    assert (many.upper - many.lower) / (count * 2) < (few.upper - few.lower) / count


def test_both_ends_of_an_interval_belong_to_it() -> None:
    interval = Interval(2.0, 4.0)
    assert [interval.holds(value) for value in (1.99, 2.0, 3.0, 4.0, 4.01)] == [
        False,
        True,
        True,
        True,
        False,
    ]
    assert interval.scaled(10) == Interval(20.0, 40.0)


def test_without_an_interval_nothing_is_judged() -> None:
    assert judge_against(None, 12.0) is Certainty.CANNOT_TELL
