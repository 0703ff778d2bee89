"""How the figures of councils are spread: how many lie in each part of the scale, and none of them named."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.publication.england.national import A_COUNT, National
from scrutiny.views.charts import Chart
from scrutiny.views.drawing import ACCENT, INK, PALE, Axis, Boxes, Drawing, Frame, Label, Lean, Mark, Stroke
from scrutiny.views.geometry import choose_ticks, measure
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Cell, Table
from scrutiny.words.figures import say_covered, say_number, say_number_aloud, say_roughly
from scrutiny.words.sentences import begin_sentence, say_count

_PARTS = 20
_WHOLE = 100.0  # of a percentage, beyond which there is no part
_STEPS = (1, 2, 5, 10)
_SLACK = 1e-9
_LARGE = 1_000_000  # a sum that is said in millions
# The sheet and its frame, in points, with room above for England's name.
_WIDTH, _HEIGHT = 300.0, 200.0
_FRAME = Frame(26.0, 20.0, 292.0, 176.0)
_SIZE, _GAP, _BEYOND = 10.0, 6.0, _WIDTH - _FRAME.right


@dataclass(frozen=True)
class Bin:
    """One part of the scale: from a number to under another, and how many councils lie in it.

    The last part of a percentage ends with a hundred, and holds it. One that is ``single`` holds one number.
    """

    low: float
    high: float
    councils: int
    holds_its_end: bool = False
    single: bool = False

    @property
    def sides(self) -> tuple[float, float]:
        """From where to where it is drawn: about its number, where it holds one."""
        half = (self.high - self.low) / 2 if self.single else 0
        return self.low - half, self.high - half


def list_bins(national: National) -> tuple[Bin, ...]:
    """Part the scale at round numbers, and count the councils in each part; nothing where nobody has any."""
    numbers = national.numbers
    if not numbers:
        return ()
    step = _choose_step(numbers[0], numbers[-1], national.indicator.decimals)
    places = [math.floor(number / step + _SLACK) for number in numbers]
    single = step <= 10.0**-national.indicator.decimals * (1 + _SLACK)
    is_whole = national.indicator.unit == "%" and numbers[-1] == _WHOLE and not single
    if is_whole:
        places = [min(place, math.ceil(_WHOLE / step - _SLACK) - 1) for place in places]
    return tuple(
        Bin(
            round(place * step, 9),
            round((place + 1) * step, 9),
            places.count(place),
            is_whole and place == places[-1],
            single,
        )
        for place in range(places[0], places[-1] + 1)
    )


def _choose_step(low: float, high: float, decimals: int) -> float:
    least = max((high - low) / _PARTS, 10.0**-decimals)
    power = 10.0 ** math.floor(math.log10(least) + _SLACK)
    return next(step * power for step in _STEPS if step * power >= least * (1 - _SLACK))


def draw_spread(national: National) -> Chart | None:
    """Draw how many councils lie in each part of the scale, and England where it is of that scale."""
    bins = list_bins(national)
    if not bins:
        return None
    indicator = national.indicator
    rows = tuple((_say_bin(national, part), part.councils) for part in bins)
    return Chart(
        title=f"How the councils are spread, {say_covered(national.england)}",
        drawing=_draw(national, bins),
        alternative=_in_words(national, rows),
        table=Table(
            f"How many councils lie where: {indicator.name[0].lower()}{indicator.name[1:]}",
            (begin_sentence(indicator.unit), "Councils"),
            tuple((Cell(words), Cell(str(count), kind="figure")) for words, count in rows),
        ),
        tidy=TidyTable(
            ("from", "to_under", "councils"), tuple((part.low, part.high, part.councils) for part in bins)
        ),
        notes=(A_COUNT,) if indicator.is_count else (),
    )


def _say_bin(national: National, part: Bin) -> str:
    if part.single:
        return _say(national, part.low)
    to = "to" if part.holds_its_end else "to under"
    return f"{_say(national, part.low)} {to} {_say(national, part.high)}"


def _say(national: National, number: float) -> str:
    if national.indicator.is_money and number >= _LARGE:
        return say_number_aloud(number, national.indicator).replace(".0 ", " ")
    return say_roughly(number, national.indicator)


def _in_words(national: National, rows: tuple[tuple[str, int], ...]) -> str:
    parts = "; ".join(f"{words}: {count}" for words, count in rows)
    said = f"Bars for {say_count(len(national.numbers), 'council')}. {parts}."
    england = national.england_beside
    if england is None:
        return said
    return f"{said} A line marks England, {say_number(england, national.indicator)}."


def _draw(national: National, bins: tuple[Bin, ...]) -> Drawing:
    most = max(part.councils for part in bins) * 1.05
    up = Axis(0, most, tuple((tick, f"{tick:g}") for tick in choose_ticks(0, most) if tick.is_integer()))
    england = national.england_beside
    shown = [bins[0].sides[0], bins[-1].sides[1], *([] if england is None else [england])]
    names = _name_edges(national, bins, max(shown) - min(shown))
    across = Axis(min(shown), max(shown), tuple(names))
    sides = tuple((part.sides[0], 0.0, part.sides[1], float(part.councils)) for part in bins if part.councils)
    marks: tuple[Mark, ...] = (Boxes(sides, PALE, ACCENT, 0.8), *_mark_england(national, across, most))
    return Drawing(_WIDTH, _HEIGHT, _FRAME, across, up, marks, _SIZE)


def _name_edges(national: National, bins: tuple[Bin, ...], wide: float) -> Iterator[tuple[float, str]]:
    """Name as many ends of parts as have room, at equal steps from the first."""
    ends = [part.low for part in bins] if bins[0].single else [bins[0].low, *(part.high for part in bins)]
    widest = max(measure(_say(national, end), _SIZE) for end in ends) + _GAP
    room = (_FRAME.right - _FRAME.left) / wide * (bins[0].high - bins[0].low)
    named = ends[:: max(1, math.ceil(widest / room))]
    # A name that would be cut off at the edge of the sheet is left out.
    last = wide * (1 - (widest / 2 - _BEYOND) / (_FRAME.right - _FRAME.left))
    yield from ((end, _say(national, end)) for end in named if end - bins[0].sides[0] <= last)


def _mark_england(national: National, across: Axis, most: float) -> Iterator[Mark]:
    value = national.england_beside
    if value is None:
        return
    words = f"England {say_number(value, national.indicator)}"
    at, half = across.spread(value, _FRAME.left, _FRAME.right), measure(words, _SIZE, is_bold=True) / 2
    lean = Lean.LEFT if at - half < 0 else Lean.RIGHT if at + half > _WIDTH else Lean.MIDDLE
    yield Stroke(((value, 0), (value, most)), INK, 1.8, (3, 2))
    yield Label(words, (value, most), lean, (0, 12), _SIZE, INK, is_bold=True)
