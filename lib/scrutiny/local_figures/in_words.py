"""How the numbers of a council's own figures are said: with the places they were given, and their sign."""

from scrutiny.analysis.control_charts import Limits
from scrutiny.evidence.indicators import round_as_shown
from scrutiny.local_figures.values import LocalPoint, LocalSeries

_WHOLE = 100


def say_local(value: float, series: LocalSeries, fewest_places: int = 0) -> str:
    """Say a number of a series with the places its figures have, or with more where more are asked for."""
    places = max(series.decimals, fewest_places)
    return _with_sign(f"{round_as_shown(value, places):,.{places}f}", series)


def say_extent(series: LocalSeries) -> str:
    """Say the lowest and the highest figure of a series, with their unit."""
    held = [figure for figure in series.figures if figure is not None]
    return f"{say_local(min(held), series)} to {say_local(max(held), series)}"


def say_on_axis(value: float, series: LocalSeries) -> str:
    """Say a number as it stands on an axis, with no more places than it needs."""
    return _with_sign(f"{value:,.0f}" if value == round(value) else f"{value:,g}", series)


def _with_sign(number: str, series: LocalSeries) -> str:
    match series.unit:
        case "%":
            return f"{number}%"
        case "£" | "pounds":
            return f"£{number}"
        case _:
            return number


def say_middle(value: float, series: LocalSeries) -> str:
    """Say a mean, a median or a limit as the figures are, and to one place where they are whole numbers."""
    return say_local(value, series, fewest_places=1)


def say_range(limits: Limits, series: LocalSeries) -> str:
    """Say the usual range; a limit that no figure could pass is left out."""
    lower, upper = find_bounds(limits, series)
    if lower is not None and upper is not None:
        return f"{say_middle(lower, series)} to {say_middle(upper, series)}"
    if upper is not None:
        return f"up to {say_middle(upper, series)}"
    if lower is not None:
        return f"{say_middle(lower, series)} or more"
    # Both are left out only where every figure of a share lies within them.
    return f"{say_middle(0, series)} to {say_middle(_WHOLE, series)}"


def find_bounds(limits: Limits, series: LocalSeries) -> tuple[float | None, float | None]:
    """Find the limits a figure could pass: not one below nought, nor one of a share above the whole."""
    held = [figure for figure in series.figures if figure is not None]
    lower = None if limits.lower < 0 <= min(held) else limits.lower
    is_share = series.unit == "%" and max(held) <= _WHOLE
    return lower, None if is_share and limits.upper > _WHOLE else limits.upper


def say_count_and_base(point: LocalPoint) -> str:
    """Say the count and the base behind a figure, as far as they are given."""
    if point.count is not None and point.base is not None:
        return f"{point.count:,g} of {point.base:,g}"
    if point.base is not None:
        return f"of {point.base:,g}"
    return f"{point.count:,g}" if point.count is not None else "Not given"
