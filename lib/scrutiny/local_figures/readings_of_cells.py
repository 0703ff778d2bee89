"""How cells were read that could have been read otherwise: symbols, and periods that show no month."""

from collections.abc import Iterator, Sequence

from scrutiny.local_figures.entries import Layout
from scrutiny.local_figures.period_forms import Habits, is_day_number, parse_period
from scrutiny.local_figures.rows import LocalRow
from scrutiny.vocabulary import GapReason

# Why there is no figure, as it is said of a symbol.
MEANINGS = {
    GapReason.CONFIDENTIAL: "a figure kept back, since it could tell who a child is",
    GapReason.ROUNDS_TO_ZERO: "a figure that rounds to nought",
    GapReason.LOW_RELIABILITY: "a figure that cannot be relied on",
    GapReason.UNAVAILABLE: "a figure that is not available",
    GapReason.NOT_APPLICABLE: "a figure that does not apply",
    GapReason.NOT_GIVEN: "a figure that was not given",
}


def say_symbols(name: str, rows: Sequence[LocalRow]) -> Iterator[str]:
    """Say once what each symbol was read as, with the first place where it stands."""
    seen: dict[str, tuple[GapReason | None, str, int]] = {}
    for row in rows:
        for number in row.symbols:
            gap, where, count = seen.get(number.symbol, (number.gap, row.where, 0))
            seen[number.symbol] = gap, where, count + 1
    for symbol, (gap, where, count) in seen.items():
        more = f" and {count - 1} more" if count > 1 else ""
        meaning = MEANINGS[gap] if gap else ""
        yield f"{symbol!r} ({where.removeprefix(f'{name}, ')}{more}) is read as {meaning}: a gap."


def say_periods(layout: Layout, rows: Sequence[LocalRow]) -> Iterator[str]:
    """Say how periods were read that are day numbers, or that only the file as a whole made sure."""
    alone = Habits(from_1904=layout.habits.from_1904)
    read = [
        (entry.cells["period"], row.period.in_words)
        for entry, row in zip(layout.entries, rows, strict=True)
        if not entry.period
    ]
    for cell, period in [pair for pair in read if is_day_number(pair[0].value)][:1]:
        yield f"Days given as a spreadsheet's numbers are read as dates, in {cell.address} as {period}."
    for cell, period in [pair for pair in read if parse_period(pair[0].value, alone) is None][:1]:
        yield f"Periods such as {cell.shown} are read by all of them together: this one is {period}."
