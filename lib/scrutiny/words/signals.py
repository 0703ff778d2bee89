"""How early warnings are said: which rule flagged a figure, which way, and whether that is good."""

from scrutiny.vocabulary import Direction, Signal, Way

_SIGNALS = {
    (Signal.SHIFT, Way.UP): "six or more in a row above the median",
    (Signal.SHIFT, Way.DOWN): "six or more in a row below the median",
    (Signal.TREND, Way.UP): "five or more in a row, all rising",
    (Signal.TREND, Way.DOWN): "five or more in a row, all falling",
    (Signal.BEYOND_LIMIT, Way.UP): "above the upper limit",
    (Signal.BEYOND_LIMIT, Way.DOWN): "below the lower limit",
    (Signal.LONG_TREND, Way.UP): "seven or more in a row, all rising",
    (Signal.LONG_TREND, Way.DOWN): "seven or more in a row, all falling",
    (Signal.NEAR_LIMIT, Way.UP): "at least two of three in a row unusually far above the mean",
    (Signal.NEAR_LIMIT, Way.DOWN): "at least two of three in a row unusually far below the mean",
    (Signal.LONG_RUN, Way.UP): "seven or more in a row above the mean",
    (Signal.LONG_RUN, Way.DOWN): "seven or more in a row below the mean",
}
_GOOD = {Direction.HIGH: Way.UP, Direction.LOW: Way.DOWN}


def say_signal(signal: Signal, way: Way) -> str:
    """Say which rule flagged a figure, and which way, in full."""
    return _SIGNALS[signal, way]


def say_meaning(way: Way, direction: Direction) -> str:
    """Say what a flag points to: better or worse only where high or low is known to be good."""
    if direction is Direction.NONE:
        return "a special cause"
    return "a sign of improvement" if _GOOD[direction] is way else "a cause for concern"
