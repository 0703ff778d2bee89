"""Control charts: the limits and flags of NHSRplotthedots, its own examples entered again by hand.

The numbers are facts from that package (github.com/nhs-r-community/NHSRplotthedots): its vignettes,
Introduction and Deviations from Excel defaults; the charts its integration tests keep; and its unit tests.
The hospitals' figures are NHS England's accident and emergency statistics.
"""

import math
from dataclasses import dataclass

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrutiny.analysis.control_charts import (
    ControlReading,
    find_special_causes,
    flag_special_causes,
    mark_long_runs,
    mark_long_trends,
    mark_near_limits,
)
from scrutiny.vocabulary import Signal, Way

# The vignette on deviations: one point far from the others, screened out of the limits and not.
ONE_FAR_OUT = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
# The package's tests: twenty draws of rnorm after set.seed(123), to the eight places that are printed.
DRAWS = [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
    -0.68685285, -0.44566197, 1.22408180, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
    0.49785048, -1.96661716, 0.70135590, -0.47279141,
]  # fmt: skip


@dataclass(frozen=True)
class Hospital:
    """Attendances over four hours in 24 months from April 2016, with the vignette's limits and flags."""

    breaches: list[float]
    mean: float
    lower: float
    high: list[int]
    low: list[int]


HOSPITALS = {
    "R1H": Hospital(
        [5099, 5366, 5232, 4273, 3889, 3879, 5025, 5298, 7298, 7426, 6186, 5902,
         6125, 6075, 4029, 4654, 4162, 5228, 5476, 4896, 6098, 5839, 6000, 6379],
        5409.75, 3945.5409090909088, [8, 9], [0, 1, 2, 3, 4, 5, 6, 7, 14, 16],
    ),
    "R1K": Hospital(
        [2652, 3145, 2508, 2544, 2179, 3227, 3752, 4062, 5392, 5897, 4616, 4874,
         4374, 4442, 3781, 3317, 3672, 4847, 3594, 3911, 4912, 4689, 3216, 4524],
        3921.9583333333335, 2119.4035507246376, [7, 8, 9, 10, 11, 12, 13], [0, 1, 2, 3, 4, 5, 6],
    ),
    "RJ7": Hospital(
        [1416, 960, 858, 829, 1003, 1107, 989, 911, 1537, 1879, 1178, 1667,
         1353, 1562, 1134, 1495, 1367, 1402, 1779, 1862, 2112, 2422, 2145, 2726],
        1487.2083333333333, 727.14224637681139, [20, 21, 22, 23], [0, 1, 2, 3, 4, 5, 6, 7],
    ),
    "RJC": Hospital(
        [250, 263, 229, 300, 189, 279, 253, 201, 393, 379, 225, 198,
         260, 349, 219, 297, 233, 408, 529, 490, 891, 780, 991, 937],
        397.625, 165.72136363636361, [17, 18, 19, 20, 21, 22, 23], list(range(17)),
    ),
    "RQM": Hospital(
        [1199, 929, 970, 1178, 1110, 1388, 2061, 1985, 2675, 3141, 1942, 2030,
         1309, 1960, 1169, 1117, 1085, 1492, 1280, 1197, 1569, 1406, 1328, 1564],
        1545.1666666666667, 740.39575757575756, [8, 9], [1, 2],
    ),
    "RRK": Hospital(
        [1195, 1843, 1397, 1333, 1771, 1751, 2013, 1759, 2179, 2585, 1654, 1543,
         1632, 1558, 1190, 1357, 1279, 1683, 2190, 1804, 986, 2181, 2048, 2154],
        1711.875, 849.79318181818189, [9], [10, 11, 12, 13, 14, 15, 16, 17],
    ),
}  # fmt: skip

# The next are read off charts that the integration tests keep, in points down from the top of the page, which
# makes no difference to any rule. All are of 36 months from April 2016.
# Every trust's share within four hours, limits fixed on the first twelve months.
ENGLAND_SHARE = [
    114.58, 106.27, 96.44, 105.94, 82.05, 93.40, 148.53, 171.83, 247.99, 283.75, 201.15, 115.47,
    97.98, 126.15, 90.73, 103.77, 105.45, 127.34, 117.81, 158.43, 289.15, 278.29, 287.09, 301.73,
    165.14, 102.31, 89.42, 139.32, 125.23, 152.31, 150.04, 198.60, 238.64, 311.02, 315.42, 233.18,
]  # fmt: skip
# Every trust's attendances, which flag nothing, with limits once for all and again from April 2017.
ENGLAND_ATTENDANCES = [
    219.56, 134.34, 181.26, 130.68, 192.16, 183.93, 163.17, 202.69, 187.25, 207.99, 275.17, 157.27,
    185.07, 135.83, 166.43, 132.82, 195.63, 195.08, 145.36, 173.62, 162.27, 163.89, 239.66, 142.98,
    170.51, 94.74, 124.41, 88.24, 164.83, 161.54, 130.49, 148.01, 143.94, 116.21, 182.89, 93.44,
]  # fmt: skip
# One trust (RL4): attendances at its main department and at its others, and the share within four hours.
RL4_MAIN = [
    119.23, 89.63, 112.73, 96.78, 122.55, 113.60, 110.34, 126.35, 127.31, 122.22, 149.57, 98.46,
    111.42, 87.90, 97.68, 91.07, 113.30, 117.04, 100.52, 116.80, 122.40, 108.00, 142.96, 114.02,
    122.28, 94.45, 97.17, 88.31, 114.62, 103.52, 90.50, 95.35, 98.79, 74.34, 107.62, 69.55,
]  # fmt: skip
RL4_OTHERS = [
    310.65, 303.17, 316.19, 303.20, 314.69, 221.03, 196.52, 184.97, 170.76, 213.61, 199.42, 183.86,
    168.99, 168.48, 191.34, 188.71, 214.20, 207.65, 179.94, 191.79, 169.29, 148.58, 187.57, 177.55,
    189.40, 176.23, 195.02, 193.05, 207.05, 218.12, 196.58, 189.01, 170.73, 165.34, 188.56, 177.52,
]  # fmt: skip
RL4_MAIN_SHARE = [
    206.52, 219.81, 174.31, 216.61, 222.10, 160.73, 189.95, 195.71, 208.20, 280.74, 229.07, 200.98,
    184.40, 155.59, 163.66, 153.13, 176.36, 193.31, 188.99, 250.68, 271.60, 316.19, 293.97, 308.63,
    216.16, 156.11, 201.97, 196.99, 165.21, 189.51, 188.74, 229.37, 183.27, 249.17, 243.15, 203.27,
]  # fmt: skip
RL4_OTHERS_SHARE = [
    61.49, 61.49, 61.49, 61.49, 61.49, 62.41, 63.26, 64.65, 70.36, 69.99, 80.14, 73.17,
    73.39, 70.82, 72.48, 79.24, 83.51, 77.82, 84.51, 97.19, 87.23, 88.98, 78.70, 79.91,
    68.15, 68.80, 68.30, 67.20, 67.91, 67.83, 73.19, 81.66, 78.70, 78.68, 82.77, 78.16,
]  # fmt: skip


def read_off(chart: list[float]) -> list[float]:
    """Turn heights measured from the top of the page the right way up."""
    return [-height for height in chart]


def places(reading: ControlReading, way: Way) -> list[int]:
    """Give the places that the first rule to flag them flags one way."""
    return [place for place in reading.flagged if reading.points[place].flags[0].way is way]


def limits_of(reading: ControlReading, stretch: int = 0) -> tuple[float, float, float]:
    limits = reading.stretches[stretch].limits
    assert limits
    return limits.mean, limits.lower, limits.upper


@pytest.mark.parametrize(
    ("screen", "lower", "upper"), [(True, -0.72, 4.60), (False, -3.06, 6.95)], ids=["screened", "as in Excel"]
)
def test_limits_are_those_of_the_vignette_on_deviations(screen: bool, lower: float, upper: float) -> None:  # noqa: FBT001 - a case
    reading = find_special_causes(ONE_FAR_OUT, baseline=None, screen=screen)
    assert [round(limit, 2) for limit in limits_of(reading)] == [1.94, lower, upper]
    assert places(reading, Way.UP) == [4]
    assert places(reading, Way.DOWN) == []


@pytest.mark.parametrize("trust", HOSPITALS)
def test_limits_and_flags_are_those_of_the_introduction(trust: str) -> None:
    hospital = HOSPITALS[trust]
    reading = find_special_causes(hospital.breaches, baseline=None)
    mean, lower, upper = limits_of(reading)
    assert mean == pytest.approx(hospital.mean, rel=1e-12)
    assert lower == pytest.approx(hospital.lower, rel=1e-12)
    assert upper == pytest.approx(2 * hospital.mean - hospital.lower, rel=1e-12)
    assert (places(reading, Way.UP), places(reading, Way.DOWN)) == (hospital.high, hospital.low)


def test_limits_fixed_on_twelve_months_and_flags_are_those_of_the_kept_chart() -> None:
    reading = find_special_causes(read_off(ENGLAND_SHARE))
    assert limits_of(reading) == pytest.approx((-147.28, -249.21, -45.35), abs=0.02)
    assert places(reading, Way.UP) == [11, 12, 13, 14, 15, 16, 17, 18]
    assert places(reading, Way.DOWN) == [9, 20, 21, 22, 23, 29, 30, 31, 32, 33, 34, 35]


@pytest.mark.parametrize(
    ("chart", "limits", "high", "low"),
    [
        (ENGLAND_ATTENDANCES, None, [], []),
        (RL4_OTHERS, (-204.97, -246.47, -163.46), [12, 13, *range(18, 28), 32, 33], [0, 1, 2, 3, 4]),
        (RL4_MAIN_SHARE, (-210.67, -294.20, -127.14), [11, 12, 13, 14, 15, 16, 17, 18], [20, 21, 22, 23]),
        (
            RL4_OTHERS_SHARE,
            (-73.52, -82.72, -64.31),
            [*range(10), 24, 25, 26, 27, 28, 29, 30],
            [*range(15, 24), 34],
        ),
    ],
    ids=["England attendances", "RL4 others", "RL4 main share", "RL4 others share"],
)
def test_limits_on_every_month_and_flags_are_those_of_the_kept_charts(
    chart: list[float], limits: tuple[float, float, float] | None, high: list[int], low: list[int]
) -> None:
    reading = find_special_causes(read_off(chart), baseline=None)
    if limits:
        assert limits_of(reading) == pytest.approx(limits, abs=0.02)
    assert (places(reading, Way.UP), places(reading, Way.DOWN)) == (high, low)


def test_two_near_a_limit_with_one_across_the_mean_between_them_are_not_flagged() -> None:
    """The package's version 0.2 put this right; the chart it keeps is older, and flags the two."""
    reading = find_special_causes(read_off(RL4_MAIN), baseline=None)
    assert limits_of(reading) == pytest.approx((-107.45, -153.42, -61.49), abs=0.02)
    assert (places(reading, Way.UP), places(reading, Way.DOWN)) == ([], [4, 5, 6, 7, 8, 9, 10])


def test_limits_set_anew_are_those_of_the_kept_chart() -> None:
    reading = find_special_causes(read_off(ENGLAND_ATTENDANCES), new_limits=[12], baseline=None)
    assert limits_of(reading, 0) == pytest.approx((-186.29, -315.42, -57.16), abs=0.02)
    assert limits_of(reading, 1) == pytest.approx((-152.41, -259.47, -45.35), abs=0.02)
    assert reading.flagged == ()


def test_limits_of_the_draws_are_those_of_the_package_with_screening_and_without() -> None:
    assert limits_of(find_special_causes(DRAWS, baseline=None)) == pytest.approx(
        (0.1416238, -3.01138, 3.294627), rel=1e-6
    )
    far = [*DRAWS[:14], 10.0, *DRAWS[15:]]
    screened, whole = (
        limits_of(find_special_causes(far, baseline=None, screen=screen)) for screen in (True, False)
    )
    assert screened == pytest.approx((0.6694159, -2.383666, 3.722497), rel=1e-6)
    assert whole == pytest.approx((0.6694159, -4.596625, 5.935457), rel=1e-6)


def test_no_draw_is_flagged_as_the_package_says() -> None:
    assert find_special_causes(DRAWS, baseline=None).flagged == ()


def test_two_near_opposite_limits_are_not_flagged() -> None:
    """The package's own test, of what its version 0.2 put right: the last two points are common cause."""
    swinging = find_special_causes([1.0, -1.0] * 7 + [5.5, -5.5], baseline=None)
    assert swinging.has_limits
    assert swinging.flagged == ()


@pytest.mark.parametrize(
    ("side", "marked"),
    [
        ([], []),
        ([1] * 6, [0] * 6),
        ([1] * 6 + [-1], [0] * 7),
        ([1] * 8 + [-1], [1] * 8 + [0]),
        ([-1] * 8 + [1], [-1] * 8 + [0]),
        ([-1] + [1] * 8 + [-1], [0] + [1] * 8 + [0]),
        ([0] * 8, [0] * 8),
    ],
)
def test_long_runs_are_those_of_the_packages_unit_tests(side: list[int], marked: list[int]) -> None:
    assert mark_long_runs(pd.Series(side, dtype=int)).tolist() == marked


@pytest.mark.parametrize(
    ("figures", "marked"),
    [
        ([], []),
        ([1, 2, 3, 4, 5, 6], [0] * 6),
        ([1, 2, 3, 3, 4, 5, 6], [0] * 7),
        ([1, 2, 3, 4, 5, 6, 7], [1] * 7),
        ([2, 1, 2, 3, 4, 5, 6, 7, 3], [0] + [1] * 7 + [0]),
        ([7, 6, 5, 4, 3, 2, 1], [-1] * 7),
        ([2, 7, 6, 5, 4, 3, 2, 1, 3], [0] + [-1] * 7 + [0]),
        # Eight that rise, and eight that fall, which the package's version 0.2 put right.
        (list(range(8)), [1] * 8),
        ([-figure for figure in range(8)], [-1] * 8),
        # The turn between two trends goes with the later one, as in ptd_special_cause_type.
        ([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1], [1] * 6 + [-1] * 7),
    ],
)
def test_long_trends_are_those_of_the_packages_unit_tests(figures: list[float], marked: list[int]) -> None:
    assert mark_long_trends(pd.Series(figures, dtype=float)).tolist() == marked


@pytest.mark.parametrize(
    ("near", "side", "marked"),
    [
        ([], [], []),
        ([0, 0, 0], [1, 1, 1], [0, 0, 0]),
        ([1, 0, 1], [1, 1, 1], [1, 0, 1]),
        ([0, 1, 1], [1, 1, 1], [0, 1, 1]),
        ([1, 1, 0], [1, 1, 1], [1, 1, 0]),
        ([0, 0, 1, 0, 1, 0, 0], [1] * 7, [0, 0, 1, 0, 1, 0, 0]),
        ([0, 0, 1, 1, 0, 0, 0], [1] * 7, [0, 0, 1, 1, 0, 0, 0]),
        ([1, 0, 0, 1], [1] * 4, [0, 0, 0, 0]),
        ([1, 0, 0, 1, 1], [1] * 5, [0, 0, 0, 1, 1]),
        ([1, 0, 1], [1, -1, 1], [0, 0, 0]),
        ([0, 1, 1], [1, -1, 1], [0, 0, 0]),
        ([1, 1, 0], [1, -1, 1], [0, 0, 0]),
        ([0, 0, 1, 0, 1, 0, 0], [1, -1, 1, -1, 1, -1, 1], [0] * 7),
        ([0, 0, 1, 1, 0, 0, 0], [-1, 1, -1, 1, -1, 1, -1], [0] * 7),
    ],
)
def test_points_near_a_limit_are_those_of_the_packages_unit_tests(
    near: list[int], side: list[int], marked: list[int]
) -> None:
    assert mark_near_limits(pd.Series(near).eq(1), pd.Series(side, dtype=int)).tolist() == marked


def test_a_point_beyond_the_limit_does_not_count_as_one_near_it() -> None:
    """Beyond, beyond, near flags the first two; beyond, near, near flags all three, as the package says."""
    steady = [9.0, 11.0] * 6  # mean 10, moving range 2: limits 4.68 and 15.32, near beyond 13.55
    last = find_special_causes([*steady, 16, 16, 14]).flagged
    all_three = find_special_causes([*steady, 16, 14, 14])
    assert last == (12, 13)
    assert all_three.flagged == (12, 13, 14)
    assert [all_three.points[place].flags[0].signal for place in (12, 13, 14)] == [
        Signal.BEYOND_LIMIT,
        Signal.NEAR_LIMIT,
        Signal.NEAR_LIMIT,
    ]


def test_the_rule_a_point_is_named_by_is_the_first_of_those_that_flag_it() -> None:
    rising = find_special_causes([*[9.0, 11.0] * 6, *range(11, 20)])
    assert [flag.signal for flag in rising.points[20].flags] == [
        Signal.BEYOND_LIMIT,
        Signal.LONG_TREND,
        Signal.LONG_RUN,
    ]


def test_a_point_near_a_limit_and_in_a_long_run_is_named_by_the_first() -> None:
    high = find_special_causes([*[9.0, 11.0] * 6, 12, 12, 12, 12, 14, 14])
    assert [flag.signal for flag in high.points[17].flags] == [Signal.NEAR_LIMIT, Signal.LONG_RUN]


def test_eleven_figures_have_no_limits_and_twelve_have() -> None:
    eleven, twelve = find_special_causes([1, 9] * 5 + [1]), find_special_causes([1, 9] * 6)
    assert not eleven.has_limits
    assert eleven.flagged == ()
    assert twelve.has_limits


def test_figures_after_the_twelfth_do_not_move_the_limits() -> None:
    twelve = [4.0, 6, 5, 7, 3, 5, 6, 4, 5, 6, 4, 5]
    assert limits_of(find_special_causes(twelve)) == limits_of(find_special_causes([*twelve, 50, 60, -70]))


def test_limits_begin_anew_only_where_a_mark_stands_and_need_twelve_figures_again() -> None:
    low, high = [4.0, 6] * 6, [24.0, 26] * 6
    reading = find_special_causes([*low, *high, 5, 5], new_limits=[12, 24])
    assert [
        (stretch.start, stretch.stop, stretch.points, bool(stretch.limits)) for stretch in reading.stretches
    ] == [
        (0, 12, 12, True),
        (12, 24, 12, True),
        (24, 26, 2, False),
    ]
    assert reading.flagged == ()
    assert find_special_causes([*low, *high]).flagged == tuple(range(11, 24))


def test_a_run_does_not_reach_over_a_mark() -> None:
    steady = [9.0, 11.0] * 6
    assert find_special_causes([*steady, *[12.0] * 7]).flagged == (*range(11, 19),)
    parted = find_special_causes([*steady, *[12.0] * 7], new_limits=[15])
    assert parted.flagged == ()


def test_figures_that_do_not_vary_have_no_limits() -> None:
    reading = find_special_causes([7.0] * 12 + [8.0])
    assert not reading.has_limits
    assert reading.flagged == ()


def test_a_gap_makes_no_moving_range_and_neither_breaks_a_run_nor_adds_to_it() -> None:
    gapped = [9.0, 11, 9, None, 9, 11, 9, 11, math.nan, 11, 9, 11, 9, 11]
    reading = find_special_causes([*gapped, 12, 12, 12, None, 12, 12, 12])
    assert limits_of(reading) == pytest.approx((10, 10 - 2.66 * 2, 10 + 2.66 * 2))
    assert reading.stretches[0].points == 18
    assert reading.flagged == (13, 14, 15, 16, 18, 19, 20)
    assert reading.points[17].figure is None


def test_the_mean_itself_is_on_neither_side_even_where_decimals_are_not_exact() -> None:
    tenths = [0.1, 0.3] * 6
    assert find_special_causes([*tenths, *[0.2] * 9]).flagged == ()


def test_nothing_given_shows_nothing() -> None:
    assert find_special_causes([]) == ControlReading((), ())
    assert not find_special_causes([None] * 20).has_limits


def test_a_frame_keeps_its_rows_and_says_the_limits_and_the_rules() -> None:
    frame = pd.DataFrame({"figure": [9.0, 11.0] * 6 + [16.0]}, index=range(100, 113))
    flagged = flag_special_causes(frame)
    assert flagged.index.equals(frame.index)
    assert flagged["signal"].tolist() == [None] * 12 + ["beyond a limit"]
    last = flagged.to_dict("records")[-1]
    assert [last[name] for name in ("mean", "lower", "upper", "beyond_limit")] == [10, 4.68, 15.32, "up"]


@given(st.lists(st.one_of(st.none(), st.integers(0, 20)), max_size=40))
def test_a_series_upside_down_has_its_flags_the_other_way(figures: list[float | None]) -> None:
    turned = find_special_causes([None if figure is None else -figure for figure in figures])
    other = {Way.UP: Way.DOWN, Way.DOWN: Way.UP}
    assert [[(flag.signal, other[flag.way]) for flag in point.flags] for point in turned.points] == [
        [(flag.signal, flag.way) for flag in point.flags] for point in find_special_causes(figures).points
    ]


@given(st.lists(st.integers(0, 20), min_size=12, max_size=40))
def test_what_is_beyond_a_limit_is_flagged_and_nothing_else_is_by_that_rule(figures: list[int]) -> None:
    for point in find_special_causes(figures).points:
        if point.limits and point.figure is not None:
            beyond = not point.limits.lower <= point.figure <= point.limits.upper
            assert beyond is any(flag.signal is Signal.BEYOND_LIMIT for flag in point.flags)
