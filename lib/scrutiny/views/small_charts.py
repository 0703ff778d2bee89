"""A small line of a figure's years beside England's, to stand next to the sentence that says the newest."""

from collections.abc import Sequence

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.periods import find_period_end, say_period
from scrutiny.views.canvas import as_svg
from scrutiny.views.drawing import (
    ACCENT,
    INK,
    MUTED,
    Axis,
    Dots,
    Drawing,
    Frame,
    Label,
    Lean,
    Place,
    Stroke,
    as_year,
)
from scrutiny.views.geometry import part
from scrutiny.views.page_files import link_file
from scrutiny.words.figures import say_number

# The sheet and the frame on it, in points; the names of the two lines stand right of the frame.
_WIDTH, _HEIGHT = 130.0, 62.0
_FRAME = Frame(13.0, 17.0, 76.0, 57.0)
_SIZE, _APART = 9.5, 11.5
_OWN, _ENGLAND = "Here", "England"
_INKS = {_OWN: ACCENT, _ENGLAND: INK}
_ROOM = 0.12  # of the height, above and below


def link_small_chart(briefing: Briefing, comparison: Comparison) -> str:
    """Link the drawing, which is so small that it stays within the page that it begins."""
    return link_file(as_svg(draw_small_chart(briefing, comparison)), "svg", is_published=False)


def draw_small_chart(briefing: Briefing, comparison: Comparison) -> Drawing:
    """Draw the council's line and England's, with the first and the last year, and no other number."""
    own, england = _list_lines(briefing, comparison)
    years = [as_year(find_period_end(value.period, comparison.indicator.year_type)) for value in own]
    numbers = [_number(value) for value in (*own, *england)]
    shown = [number for number in numbers if number is not None]
    room = (max(shown) - min(shown)) * _ROOM or 1.0
    up = Axis(min(shown) - room, max(shown) + room)
    named = tuple((at, str(int(at))) for at in dict.fromkeys((years[0], years[-1])))
    across = Axis(min(years) - 0.001, max(years) + 0.001, named)
    ours = tuple((year, _number(value)) for year, value in zip(years, own, strict=True))
    theirs = tuple((year, _number(value)) for year, value in zip(years, england, strict=True))
    marks = (Stroke(theirs, MUTED, 1.5, (3, 2)), Stroke(ours, ACCENT, 2.4), Dots(ours[-1:], ACCENT, 5.0))
    return Drawing(_WIDTH, _HEIGHT, _FRAME, across, up, (*marks, *_name_lines(ours, theirs, across, up)), 8.5)


def _name_lines(ours: Sequence[Place], theirs: Sequence[Place], across: Axis, up: Axis) -> tuple[Label, ...]:
    lines = ((theirs, _ENGLAND), (ours, _OWN))
    named = sorted((end, name) for line, name in lines if (end := _find_end(line)) is not None)
    point = (up.high - up.low) / (_FRAME.top - _FRAME.bottom)
    places = part([end for end, _name in named], _APART * point, up.low, up.high)
    return tuple(
        Label(name, (across.high, place), Lean.LEFT, (6.0, 0), _SIZE, _INKS[name], is_bold=name == _OWN)
        for (_end, name), place in zip(named, places, strict=True)
    )


def _find_end(line: Sequence[Place]) -> float | None:
    return next((height for _at, height in reversed(line) if height is not None), None)


def _number(value: Figure | Gap) -> float | None:
    return value.value if isinstance(value, Figure) else None


def _list_lines(
    briefing: Briefing, comparison: Comparison
) -> tuple[Sequence[Figure | Gap], list[Figure | Gap]]:
    series = briefing.evidence.series(comparison.indicator)
    return series, [briefing.evidence.at(comparison.indicator, value.period, ENGLAND) for value in series]


def say_small_chart(briefing: Briefing, comparison: Comparison) -> str:
    """Say what the drawing shows: where each line begins and ends."""
    own, england = _list_lines(briefing, comparison)
    said = [f"{name}: {_say_ends(line)}." for name, line in ((_OWN, own), (_ENGLAND, england))]
    return " ".join(("Line chart.", *said))


def _say_ends(line: Sequence[Figure | Gap]) -> str:
    held = [value for value in line if isinstance(value, Figure)]
    if not held:
        return "no figures"
    ends = dict.fromkeys((held[0], held[-1]))
    return ", ".join(
        f"{say_number(end.value, end.indicator)} ({say_period(end.period, end.indicator.year_type)})"
        for end in ends
    )
