"""The local figures that a council's parameters name or a person gives, or why they cannot be used."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from scrutiny.errors import ComputerBusy, LocalFiguresBroken, LocalFiguresMissing
from scrutiny.local_figures.series import (
    LocalFile,
    find_local_figures,
    read_local_content,
    read_local_file,
)
from scrutiny.local_figures.values import LocalSeries


@dataclass(frozen=True)
class LocalFigures:
    """A council's own figures and how their file was understood; or why it cannot be used."""

    series: tuple[LocalSeries, ...] = ()
    refusal: str = ""
    understood: tuple[str, ...] = ()


def read_local_figures(name: str, day: date) -> LocalFigures:
    """Read the file of a name as at a day; one that cannot be used costs a page nothing else."""
    return _read(lambda: read_local_file(find_local_figures(name), day)) if name else LocalFigures()


def read_local_figures_content(name: str, content: bytes, day: date) -> LocalFigures:
    """Read a file that a person gives, by its name and its content, as at a day."""
    return _read(lambda: read_local_content(name, content, day))


def _read(read: Callable[[], LocalFile]) -> LocalFigures:
    try:
        file = read()
    except (LocalFiguresBroken, LocalFiguresMissing, ComputerBusy) as refused:
        return LocalFigures(refusal=str(refused))
    return LocalFigures(file.series, understood=file.understood)
