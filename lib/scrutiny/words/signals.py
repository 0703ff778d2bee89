"""How early warnings are said: which rule flagged a figure, which way, and whether that is good."""

from scrutiny.vocabulary import Direction, Signal, Way

# In full, and in as few words as a chart has room for.
_SIGNALS = {
    (Signal.SHIFT, Way.UP): ("six or more in a row above the median", "6 above median"),
    (Signal.SHIFT, Way.DOWN): ("six or more in a row below the median", "6 below median"),
    (Signal.TREND, Way.UP): ("five or more in a row, all rising", "5 rising"),
    (Signal.TREND, Way.DOWN): ("five or more in a row, all falling", "5 falling"),
    (Signal.BEYOND_LIMIT, Way.UP): ("above the upper limit", "above limit"),
    (Signal.BEYOND_LIMIT, Way.DOWN): ("below the lower limit", "below limit"),
    (Signal.LONG_TREND, Way.UP): ("seven or more in a row, all rising", "7 rising"),
    (Signal.LONG_TREND, Way.DOWN): ("seven or more in a row, all falling", "7 falling"),
    (Signal.NEAR_LIMIT, Way.UP): (
        "at least two of three in a row unusually far above the mean",
        "2 of 3 high",
    ),
    (Signal.NEAR_LIMIT, Way.DOWN): (
        "at least two of three in a row unusually far below the mean",
        "2 of 3 low",
    ),
    (Signal.LONG_RUN, Way.UP): ("seven or more in a row above the mean", "7 above mean"),
    (Signal.LONG_RUN, Way.DOWN): ("seven or more in a row below the mean", "7 below mean"),
}
_GOOD = {Direction.HIGH: Way.UP, Direction.LOW: Way.DOWN}


def say_signal(signal: Signal, way: Way) -> str:
    """Say which rule flagged a figure, and which way, in full."""
    return _SIGNALS[signal, way][0]


def say_signal_shortly(signal: Signal, way: Way) -> str:
    """Say which rule flagged a figure in as few words as a chart has room for."""
    return _SIGNALS[signal, way][1]


def say_meaning(way: Way, direction: Direction) -> str:
    """Say what a flag points to: better or worse only where high or low is known to be good."""
    if direction is Direction.NONE:
        return "a special cause"
    return "a sign of improvement" if _GOOD[direction] is way else "a cause for concern"
