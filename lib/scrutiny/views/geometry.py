"""The geometry of charts: how wide words are, which numbers an axis names, and what keeps labels apart."""

from collections.abc import Iterable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

from matplotlib.font_manager import FontProperties, findfont
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.ticker import MaxNLocator

from scrutiny.views.drawing import FONTS

LINE_HEIGHT = 1.2  # of the size of its letters
_MOST_STEPS = 5
_TICKS = MaxNLocator(nbins=_MOST_STEPS, steps=[1, 2, 2.5, 5, 10])


@cache
def _open_font(*, is_bold: bool) -> FT2Font:
    # The font comes with matplotlib. It is wide: in another, words take less room than was kept for them.
    path = findfont(FontProperties(family=FONTS[:1], weight="bold" if is_bold else "normal"))
    # From memory: forks of this process would share an open file, and each its place in it.
    return FT2Font(BytesIO(Path(path).read_bytes()))


@cache
def _advance(letter: str, *, is_bold: bool) -> float:
    font = _open_font(is_bold=is_bold)
    if not font.get_char_index(ord(letter)):
        return 1.0  # the font has no such letter, and the reader's may have a wide one
    return float(font.load_char(ord(letter), flags=LoadFlags.NO_SCALE).horiAdvance / font.units_per_EM)


def measure(words: str, size: float, *, is_bold: bool = False) -> float:
    """Give how wide words are in points, the widest line of them."""
    lines = words.split("\n")
    return size * max(sum(_advance(letter, is_bold=is_bold) for letter in line) for line in lines)


def measure_widest(every: Iterable[str], size: float) -> float:
    """Give how wide the widest of several words is in points; nought where there are none."""
    return max((measure(words, size) for words in every), default=0.0)


def choose_ticks(low: float, high: float) -> list[float]:
    """Choose the round numbers that an axis names: a few of them, all within it."""
    return [float(tick) for tick in _TICKS.tick_values(low, high) if low <= tick <= high]


def part(heights: list[float], apart: float, bottom: float, top: float) -> list[float]:
    """Part heights, the lowest first, so that none is nearer to the next than that, nor beyond either end.

    Those that would touch are spread about their middle, so that each stays as near its own as it can.
    """
    wanted = [height - apart * place for place, height in enumerate(heights)]
    spread = [middle + apart * place for place, middle in enumerate(_level(wanted))]
    raised = [max(height, bottom + apart * place) for place, height in enumerate(spread)]
    above = reversed(range(len(raised)))
    return [min(height, top - apart * places) for height, places in zip(raised, above, strict=True)]


def _level(heights: list[float]) -> Iterator[float]:
    """Give the nearest heights of which none is lower than the one before it."""
    levels: list[list[float]] = []
    for height in heights:
        levels.append([height])
        while len(levels) > 1 and _middle(levels[-2]) > _middle(levels[-1]):
            levels[-2:] = [[*levels[-2], *levels[-1]]]
    for level in levels:
        yield from [_middle(level)] * len(level)


def _middle(level: list[float]) -> float:
    return sum(level) / len(level)
