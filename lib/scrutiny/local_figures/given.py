"""The local figures that a council's parameters name, or the sentence that says why they cannot be used."""

from dataclasses import dataclass

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing
from scrutiny.local_figures.series import find_local_figures, read_local_series
from scrutiny.local_figures.values import LocalSeries


@dataclass(frozen=True)
class LocalFigures:
    """A council's own figures, measure by measure; or what is wrong with their file, for a page to say."""

    series: tuple[LocalSeries, ...] = ()
    refusal: str = ""


def read_local_figures(name: str) -> LocalFigures:
    """Read the file of a name; one that cannot be used costs a page its local figures and nothing else."""
    if not name:
        return LocalFigures()
    try:
        return LocalFigures(read_local_series(find_local_figures(name)))
    except (LocalFiguresBroken, LocalFiguresMissing) as refused:
        return LocalFigures(refusal=str(refused))
