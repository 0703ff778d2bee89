"""The symbols that publishers print where a figure is not, read as reasons and never as numbers."""

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.vocabulary import GapReason

# c, k, low, u, x and z are the department's, as its statistics' guidance lists them;
# a lone dash is its interactive tool's, which does not say why.
REASONS = {
    "c": GapReason.CONFIDENTIAL,
    "k": GapReason.ROUNDS_TO_ZERO,
    "low": GapReason.ROUNDS_TO_ZERO,
    "u": GapReason.LOW_RELIABILITY,
    "x": GapReason.UNAVAILABLE,
    "z": GapReason.NOT_APPLICABLE,
    "-": GapReason.NOT_GIVEN,
    "": GapReason.BLANK,
}


def parse_numbers(cells: "pd.Series[str]") -> "pd.Series[float]":
    """Parse the numbers among published cells; a symbol is no number."""
    numbers = pd.to_numeric(cells.str.strip(), errors="coerce").astype("float64")
    return numbers.where(numbers.abs().lt(float("inf")))


def parse_reasons(cells: "pd.Series[str]", name: str) -> "pd.Series[str]":
    """Parse why there is no number in each cell that has none; an unknown symbol is refused."""
    symbols = cells.str.strip()[parse_numbers(cells).isna()]
    unknown = sorted(set(symbols) - set(REASONS))
    if unknown:
        raise SourceNotAsExpected(
            f"{name} has symbols we do not know: {', '.join(map(repr, unknown))}.\n"
            f"Known symbols are {', '.join(map(repr, REASONS))}. Find out what it means before going on."
        )
    return symbols.map({symbol: reason.value for symbol, reason in REASONS.items()}).reindex(cells.index)
