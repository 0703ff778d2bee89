"""Words in a CSV file that a sheet would take for a formula: escaped by an apostrophe, and unescaped."""

import re

# What begins a formula, in plain letters or in wide ones, after apostrophes of its own or none.
_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")  # noqa: RUF001 - some sheets read the wide ones alike
GUARD = "'"


def escape_formula(words: str) -> str:
    """Put an apostrophe before words that a sheet would take for a formula."""
    return f"{GUARD}{words}" if _LIKE_A_FORMULA.match(words) else words


def unescape_formula(words: str) -> str:
    """Give words as they were before an apostrophe was put there."""
    return words[1:] if words.startswith(GUARD) and _LIKE_A_FORMULA.match(words) else words
