"""The usual spread among authorities, allowing for their size and for true differences between them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_NORMAL = 1.959964  # the standard normal deviate that leaves 2.5% above it
_TAIL = 0.1  # of the authorities at either end are drawn in, so that a few do not set the spread
_FEWEST = 10

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Spread:
    """How far authorities usually lie from a centre: ``between`` is the part that is not chance."""

    centre: float
    between: float

    def is_beyond(self, figure: float, error: float) -> bool:
        """Say whether a figure lies farther out than some nine in ten do, allowing for its standard error."""
        return bool(abs(figure - self.centre) > _NORMAL * np.hypot(error, self.between))


def find_spread(figures: Numbers, errors: Numbers, centre: float) -> Spread | None:
    """Find the usual spread of authorities' figures around a centre; none if too few have an error.

    Spiegelhalter (2005), "Handling over-dispersion of performance indicators", Quality and Safety in
    Health Care 14: 347-351: distances are winsorised, and the variance beyond chance is estimated by
    the method of moments and added to that of chance.
    """
    usable = np.isfinite(figures) & np.isfinite(errors) & (errors > 0)
    if usable.sum() < _FEWEST:
        return None
    weights = 1 / errors[usable] ** 2
    distances = _draw_in((figures[usable] - centre) / errors[usable])
    number, ratio = len(distances), float(np.mean(distances**2))
    beyond = (number * ratio - (number - 1)) / (weights.sum() - (weights**2).sum() / weights.sum())
    return Spread(centre, float(np.sqrt(max(beyond, 0.0))))


def _draw_in(distances: Numbers) -> Numbers:
    lowest, highest = np.quantile(distances, [_TAIL, 1 - _TAIL])
    return np.clip(distances, lowest, highest)
