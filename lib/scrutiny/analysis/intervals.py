"""Chance: the interval around a figure, and whether a difference is more than chance would explain."""

from dataclasses import dataclass
from functools import cache

from scipy.stats import binomtest, chi2, fisher_exact
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.rates import test_poisson_2indep

from scrutiny.vocabulary import Certainty

CONFIDENCE = 0.95
_NORMAL = 1.959964  # the standard normal deviate that leaves 2.5% above it
_FEWEST_FOR_BYAR = 10
_FEW = 5  # of a kind: below it the usual methods are not safe, and an exact one is used


@dataclass(frozen=True)
class Interval:
    """A 95% interval, in the unit of the figure it is around."""

    lower: float
    upper: float

    def holds(self, value: float) -> bool:
        """Say whether a value lies within the interval."""
        return self.lower <= value <= self.upper

    def scaled(self, by: float) -> "Interval":
        """Give the interval in another unit."""
        return Interval(self.lower * by, self.upper * by)


def find_wilson_interval(count: float, base: float) -> Interval:
    """Give Wilson's interval for a proportion, as a share of one.

    Wilson (1927), as public health statisticians in England use it: Eayres, "Commonly used
    public health statistics and their confidence intervals" (APHO technical briefing 3, 2008).
    """
    lower, upper = proportion_confint(count, base, alpha=1 - CONFIDENCE, method="wilson")
    return Interval(float(lower), float(upper))


def has_few(count: float, base: float) -> bool:
    """Say whether a share counts fewer than five of either kind, so that only an exact method is safe."""
    return min(count, base - count) < _FEW


@cache
def find_share_interval(count: float, base: float) -> Interval:
    """Give the interval for a proportion, as a share of one: Wilson's, or the exact one of few.

    The exact one ends where the two-sided binomial test at 0.05 first rules a share out: Sterne (1954),
    "Some remarks on confidence or fiducial limits", Biometrika 41: 275-278. Now and then one beyond is not
    ruled out, so differences are judged by the test itself.
    """
    if not has_few(count, base):
        return find_wilson_interval(count, base)
    lower, upper = proportion_confint(count, base, alpha=1 - CONFIDENCE, method="binom_test")
    return Interval(float(lower), float(upper))


def find_count_interval(count: float) -> Interval:
    """Give the interval for a count of events: Byar's approximation, and the exact one below ten.

    Breslow and Day (1987), "Statistical methods in cancer research", volume II; the change to the
    exact limits at ten is that of APHO technical briefing 3.
    """
    if count < _FEWEST_FOR_BYAR:
        tail = (1 - CONFIDENCE) / 2
        lower = chi2.ppf(tail, 2 * count) / 2 if count else 0.0
        return Interval(float(lower), float(chi2.ppf(1 - tail, 2 * count + 2) / 2))
    return Interval(_byar(count, -_NORMAL), _byar(count + 1, _NORMAL))


def _byar(events: float, deviate: float) -> float:
    return float(events * (1 - 1 / (9 * events) + deviate / (3 * events**0.5)) ** 3)


def judge_against(interval: Interval | None, reference: float) -> Certainty:
    """Judge whether a figure differs from another, taken as fixed, by more than chance."""
    if interval is None:
        return Certainty.CANNOT_TELL
    return Certainty.COULD_BE_CHANCE if interval.holds(reference) else Certainty.MORE_THAN_CHANCE


def judge_few(count: float, base: float, reference: float) -> Certainty:
    """Judge by the exact two-sided binomial test whether a share differs from another, taken as fixed."""
    return _judge_probability(float(binomtest(round(count), round(base), reference).pvalue))


def judge_proportions(now: tuple[float, float], then: tuple[float, float]) -> Certainty:
    """Judge whether two proportions, each a count and its base, differ by more than chance.

    Newcombe (1998), "Interval estimation for the difference between independent proportions",
    Statistics in Medicine 17: 873-890, method 10; where few are counted, Fisher's exact test.
    """
    if has_few(*now) or has_few(*then):
        table = [[round(count), round(base) - round(count)] for count, base in (now, then)]
        return _judge_probability(float(fisher_exact(table).pvalue))
    interval = confint_proportions_2indep(*now, *then, method="newcomb", compare="diff", alpha=1 - CONFIDENCE)
    return judge_against(Interval(*map(float, interval)), 0.0)


def judge_rates(now: tuple[float, float], then: tuple[float, float]) -> Certainty:
    """Judge whether two rates, each a count and what it is a rate of, differ by more than chance.

    Gu, Ng, Tang and Schucany (2008), "Testing the ratio of two Poisson rates", Biometrical Journal
    50: 283-298, the score method; where few are counted, the exact test of Przyborowski and
    Wilenski (1940), Biometrika 31: 313-323. Nought beside nought does not differ.
    """
    (count, of), (count_then, of_then) = now, then
    if count + count_then == 0:
        return Certainty.COULD_BE_CHANCE
    if min(count, count_then) < _FEW:
        both = round(count + count_then)
        return _judge_probability(float(binomtest(round(count), both, of / (of + of_then)).pvalue))
    tested = test_poisson_2indep(count, of, count_then, of_then, method="score", compare="ratio")
    return _judge_probability(float(tested.pvalue))


def _judge_probability(probability: float) -> Certainty:
    # What is no number shows nothing, and so is never less than the limit.
    return Certainty.MORE_THAN_CHANCE if probability < 1 - CONFIDENCE else Certainty.COULD_BE_CHANCE
