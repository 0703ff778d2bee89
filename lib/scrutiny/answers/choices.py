"""The columns of a table in which one of a few words is chosen, and what these are."""

from itertools import chain

from scrutiny.answers.fields import Field

BAND_COLUMN = "Number band"
BANDS = ("fewer than 10", "10 to 19", "20 or more")
SCORES = ("inherent", "residual", "target")
_KINDS = {"Operational or systemic": ("operational", "systemic")}


def name_pair(score: str) -> tuple[str, str]:
    """Name the two columns of a register in which one score of a risk is given."""
    return f"{score.capitalize()} likelihood", f"{score.capitalize()} impact"


def list_choices(field: Field) -> dict[str, tuple[str, ...]]:
    """List what can be chosen in each such column; only of a number band are no other words kept."""
    steps = tuple(map(str, range(1, field.steps + 1)))
    scored = dict.fromkeys(chain.from_iterable(map(name_pair, SCORES)), steps)
    known = {BAND_COLUMN: BANDS, **_KINDS, **scored}
    return {column: known[column] for column in field.offered if known.get(column)}
