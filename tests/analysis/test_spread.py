"""The usual spread of authorities: by hand, by simulation, and on a published example."""

from dataclasses import dataclass
from math import erf, exp, pi, sqrt

import numpy as np
import pytest

from scrutiny.analysis.spread import Numbers, Spread, find_spread

AUTHORITIES = 153


@dataclass(frozen=True)
class Trial:
    """Cases and people of one trial, with and without the vaccine."""

    with_it: tuple[int, int]
    without_it: tuple[int, int]

    @property
    def ratio(self) -> float:
        """The logarithm of the ratio of risks."""
        (cases, people), (others, of) = self.with_it, self.without_it
        return float(np.log(cases / people / (others / of)))

    @property
    def error(self) -> float:
        """The standard error of that logarithm."""
        (cases, people), (others, of) = self.with_it, self.without_it
        return sqrt(1 / cases - 1 / people + 1 / others - 1 / of)


# Thirteen trials of a vaccine against tuberculosis: Colditz and others, JAMA 271 (1994), 698-702.
TRIALS = [
    Trial((4, 123), (11, 139)),
    Trial((6, 306), (29, 303)),
    Trial((3, 231), (11, 220)),
    Trial((62, 13_598), (248, 12_867)),
    Trial((33, 5_069), (47, 5_808)),
    Trial((180, 1_541), (372, 1_451)),
    Trial((8, 2_545), (10, 629)),
    Trial((505, 88_391), (499, 88_391)),
    Trial((29, 7_499), (45, 7_277)),
    Trial((17, 1_716), (65, 1_665)),
    Trial((186, 50_634), (141, 27_338)),
    Trial((5, 2_498), (3, 2_341)),
    Trial((27, 16_913), (29, 17_854)),
]


def lone(figures: list[float], error: float = 1.0, centre: float = 0.0) -> Spread:
    """Find the spread of authorities that have the same standard error."""
    found = find_spread(np.array(figures), np.full(len(figures), error), centre)
    assert found is not None
    return found


def between_when_all_is_normal() -> float:
    """Give the part of a spread that is left when a tenth of a normal curve is drawn in at either end."""
    at = 1.2815515655446004  # a tenth of a normal curve lies beyond
    density = exp(-(at**2) / 2) / sqrt(2 * pi)
    return sqrt(erf(at / sqrt(2)) - 2 * at * density + 0.2 * at**2)


def draw_authorities(true_spread: float, seed: int, number: int = AUTHORITIES) -> tuple[Numbers, Numbers]:
    """Draw figures around 50: chance of 1 or a little more, and true differences on top."""
    generator = np.random.default_rng(seed)
    errors = generator.uniform(1.0, 1.1, number)
    return generator.normal(50.0, np.hypot(errors, true_spread)), errors


# DerSimonian and Laird's estimate for these trials, which is the method of moments before any are drawn in:
# the tests of the R package metafor print 0.3088, around -0.4303, and so does Stata's metan.
def test_with_none_drawn_in_the_variance_is_the_one_published_for_the_vaccine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scrutiny.analysis.spread._TAIL", 0.0)
    ratios, errors = (np.array([getattr(trial, name) for trial in TRIALS]) for name in ("ratio", "error"))
    centre = float(np.average(ratios, weights=1 / errors**2))
    found = find_spread(ratios, errors, centre)
    assert round(centre, 4) == -0.4303
    assert found is not None
    assert round(found.between**2, 4) == 0.3088


def test_trials_far_out_are_drawn_in_before_the_variance_is_taken() -> None:
    """As it is used, the spread of the same trials is smaller: two at either end no longer set it."""
    ratios, errors = (np.array([getattr(trial, name) for trial in TRIALS]) for name in ("ratio", "error"))
    found = find_spread(ratios, errors, -0.4303)
    assert found is not None
    assert found.between**2 < 0.3088


def test_ten_authorities_are_worked_by_hand() -> None:
    """Two far out are drawn in to 1.9, so squares add to 15.22; less 9 is 6.22, over 10 less 1."""
    found = lone([-10, -1, -1, -1, -1, 1, 1, 1, 1, 10])
    assert found.between == pytest.approx(sqrt(6.22 / 9), rel=1e-9)
    assert found.centre == 0


def test_how_far_out_those_drawn_in_were_does_not_matter() -> None:
    near, far = lone([-10] + [0.0] * 18 + [10]), lone([-1000] + [0.0] * 18 + [1000])
    assert near.between == far.between == 0


@pytest.mark.parametrize("error", [0.5, 1.0, 4.0])
def test_where_all_are_alike_nothing_is_left_beyond_chance(error: float) -> None:
    assert lone([30.0] * 12, error, centre=30.0) == Spread(30.0, 0.0)


def test_authorities_that_differ_by_less_than_chance_have_no_spread_of_their_own() -> None:
    assert lone([-0.9, 0.9] * 10).between == 0


def test_a_spread_scales_with_its_unit() -> None:
    figures = [-9.0, -5.0, -4.0, -2.0, -1.0, 0.0, 1.0, 3.0, 4.0, 7.0, 8.0]
    tenfold = lone([figure * 10 for figure in figures], error=10.0)
    assert tenfold.between == pytest.approx(lone(figures).between * 10)


@pytest.mark.parametrize("seed", range(5))
def test_a_true_spread_is_found_less_what_drawing_in_takes_from_it(seed: int) -> None:
    """Of 20,000 authorities alike in size, none out of line, 82% of the true spread is found."""
    figures, errors = draw_authorities(30.0, seed, 20_000)
    found = find_spread(figures, errors, 50.0)
    assert found is not None
    assert between_when_all_is_normal() == pytest.approx(0.824, abs=5e-4)
    assert found.between / 30.0 == pytest.approx(between_when_all_is_normal(), abs=0.015)


@pytest.mark.parametrize("seed", range(5))
def test_where_only_chance_is_at_work_no_spread_is_found(seed: int) -> None:
    figures, errors = draw_authorities(0.0, seed)
    found = find_spread(figures, errors, 50.0)
    assert found is not None
    assert found.between == 0


@pytest.mark.parametrize("seed", range(5))
def test_a_few_far_out_leave_the_spread_of_the_rest_much_as_it_was(seed: int) -> None:
    figures, errors = draw_authorities(5.0, seed)
    strayed = figures.copy()
    strayed[:8] += 500.0
    among, with_strays = find_spread(figures, errors, 50.0), find_spread(strayed, errors, 50.0)
    assert among is not None
    assert with_strays is not None
    assert 1 <= with_strays.between / among.between < 1.5
    assert np.std(strayed) > 10 * np.std(figures)


def test_how_many_are_beyond_the_usual_where_nobody_is_out_of_line() -> None:
    """About one in ten, not one in twenty: drawing in leaves the spread a fifth smaller than it is."""
    figures, errors = draw_authorities(30.0, 7, 20_000)
    found = find_spread(figures, errors, 50.0)
    assert found is not None
    beyond = [found.is_beyond(*pair) for pair in zip(figures.tolist(), errors.tolist(), strict=True)]
    assert np.mean(beyond) == pytest.approx(0.106, abs=0.01)


@pytest.mark.parametrize(("known", "is_enough"), [(9, False), (10, True)])
def test_ten_authorities_with_an_error_are_needed(known: int, is_enough: bool) -> None:  # noqa: FBT001
    figures = np.arange(20.0)
    errors = np.where(np.arange(20) < known, 1.0, np.nan)
    assert (find_spread(figures, errors, 10.0) is not None) is is_enough


def test_an_authority_without_a_figure_or_an_error_changes_nothing() -> None:
    figures, errors = draw_authorities(4.0, 1, 30)
    gaps = np.append(figures, [np.nan, 90.0, 90.0]), np.append(errors, [1.0, np.nan, 0.0])
    assert find_spread(*gaps, 50.0) == find_spread(figures, errors, 50.0)


def test_beyond_the_usual_is_measured_by_chance_and_spread_together() -> None:
    """With 3 of chance and 4 of spread the two make 5, and 1.96 times 5 is 9.8."""
    spread = Spread(50.0, 4.0)
    answers = [spread.is_beyond(figure, 3.0) for figure in (40.1, 40.3, 59.7, 59.9)]
    assert answers == [True, False, False, True]
