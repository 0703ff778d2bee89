"""The local figures that a council's parameters name or a person gives, or why they cannot be used."""

from dataclasses import dataclass
from datetime import date

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing
from scrutiny.local_figures.series import (
    LocalFile,
    find_local_figures,
    read_local_content,
    read_local_file,
)
from scrutiny.local_figures.values import LocalSeries

# How a workbook begins: of today's kind, or of the older one.
_WORKBOOKS = (b"PK", b"\xd0\xcf")


@dataclass(frozen=True)
class LocalFigures:
    """A council's own figures and how their file was understood; or why it cannot be used."""

    series: tuple[LocalSeries, ...] = ()
    refusal: str = ""
    understood: tuple[str, ...] = ()


def read_local_figures(name: str, day: date) -> LocalFigures:
    """Read the file of a name as at a day; one that cannot be used costs a page nothing else."""
    if not name:
        return LocalFigures()
    try:
        file = read_local_file(find_local_figures(name), day)
    except (LocalFiguresBroken, LocalFiguresMissing) as refused:
        return LocalFigures(refusal=str(refused))
    return LocalFigures(file.series, understood=file.understood)


def read_given_content(content: bytes, day: date) -> LocalFile:
    """Read the content of a file that a person gives, as at a day; its kind is told by how it begins."""
    name = "figures.xlsx" if content.startswith(_WORKBOOKS) else "figures.csv"
    return read_local_content(name, content, day)
