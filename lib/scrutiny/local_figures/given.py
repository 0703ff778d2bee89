"""The local figures that a council's parameters name, or the sentence that says why they cannot be used."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing
from scrutiny.local_figures.series import find_local_figures, read_local_series
from scrutiny.local_figures.values import LocalSeries


@dataclass(frozen=True)
class LocalFigures:
    """A council's own figures, measure by measure; or what is wrong with their file, for a page to say."""

    series: tuple[LocalSeries, ...] = ()
    refusal: str = ""


def read_local_figures(name: str, day: date) -> LocalFigures:
    """Read the file of a name as at a day; one that cannot be used costs a page nothing else."""
    if not name:
        return LocalFigures()
    try:
        return LocalFigures(read_local_series(find_local_figures(name), day))
    except (LocalFiguresBroken, LocalFiguresMissing) as refused:
        return LocalFigures(refusal=str(refused))


def read_given_content(content: bytes, day: date) -> tuple[LocalSeries, ...]:
    """Read the content of a file that a person gives, as at a day; its kind is told by how it begins."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / ("figures.xlsx" if content.startswith((b"PK", b"\xd0\xcf")) else "figures.csv")
        path.write_bytes(content)
        return read_local_series(path, day)
