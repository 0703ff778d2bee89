"""The scale that risks are scored on, which people fill in and nothing else does."""

from scrutiny.errors import ParametersBroken
from scrutiny.views.values import Cell, Table

_STEPS = range(3, 7)
_HOW = (
    "Mark each risk where people place it, once for inherent, once for residual and once for target. Scores "
    "are judgements: compare them, and never add them up across risks."
)


def tabulate_risk_scale(steps: str) -> Table:
    """Tabulate likelihood by impact on a scale of some steps, with the score of each place on it."""
    if steps not in map(str, _STEPS):
        raise ParametersBroken(
            f"A scale of risk cannot have {steps!r} steps.\nCorrect risk_steps: 3, 4, 5 or 6."
        )
    scale = range(1, int(steps) + 1)
    return Table(
        caption=f"Likelihood by impact, each from 1 (lowest) to {steps} (highest)",
        columns=("Impact", *(f"Likelihood {likelihood}" for likelihood in scale)),
        # As on the grids of a session: the highest impact stands at the top.
        rows=tuple(
            (
                Cell(f"Impact {impact}"),
                *(Cell(str(likelihood * impact), kind="figure") for likelihood in scale),
            )
            for impact in reversed(scale)
        ),
        notes=(_HOW,),
    )
