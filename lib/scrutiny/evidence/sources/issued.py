"""Editions as data: each named by a file of its own, with its papers and its publisher's tables."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Self, TypeVar

import pandas as pd
from pydantic import BaseModel, ConfigDict, Field, model_validator

from scrutiny.editions import open_curated
from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.sources.published import PublishedFile, check_columns
from scrutiny.files import paths

_T = TypeVar("_T")
OGL = "Open Government Licence v3.0"
# A year, month or day; a second edition of the same one ends with .2, so that it comes after the first.
_NAME = re.compile(r"20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\.[2-9])?")
_NAMED_AS = "An edition is named by its year, month or day, such as 2027-04; a second one ends with .2."


class Table(BaseModel):
    """One table of a publisher's file, with its heading over each column that a reader has a word for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    sheet: str | None = None
    heading_row: int = Field(default=1, ge=1)
    columns: dict[str, str] = {}

    @model_validator(mode="after")
    def _names_each_heading_once(self) -> Self:
        if len(set(self.columns.values())) < len(self.columns):
            raise ValueError("a heading stands under two of our words; each column has one")
        return self

    def read(self, folder: Path, needed: Iterable[str]) -> pd.DataFrame:
        """Read the table under a reader's own words, if it has every column named here or needed there."""
        rows = PublishedFile(folder, self.file).read(self.sheet, self.heading_row)
        self.check(rows, {*self.columns.values(), *(set(needed) - self.columns.keys())})
        # A column that is headed with a word of ours, and is not the one we mean, is no use to the reader.
        others = rows.columns.intersection(list(self.columns)).difference(list(self.columns.values()))
        words = {heading: word for word, heading in self.columns.items()}
        return rows.drop(columns=others).rename(columns=words)

    def check(self, rows: pd.DataFrame, headings: Iterable[str]) -> None:
        """Refuse rows without the headings they are known to have."""
        check_columns(rows, set(headings), self.file)


class Issued(BaseModel):
    """One edition as its file names it: its papers, the days it covers, and its publisher's tables."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    edition: str
    title: str
    publisher: str
    published: str
    licence: str = OGL
    address: str
    covers: str
    official: bool
    note: str = ""
    days: dict[str, date] = {}
    tables: dict[str, Table] = {}

    @property
    def files(self) -> tuple[str, ...]:
        """The publishers' files, each once, in the order of the tables."""
        return tuple(dict.fromkeys(table.file for table in self.tables.values()))

    @property
    def papers(self) -> dict[str, object]:
        """What the papers of the edition say of it, but for the checksums of its files."""
        return {name: value for name, value in self if name in _OF_PAPERS}

    def table(self, name: str) -> Table:
        """Give one table by the name its reader has for it."""
        return self._find("tables", self.tables, name)

    def day(self, name: str) -> date:
        """Give one day by the name its reader has for it."""
        return self._find("days", self.days, name)

    def _find(self, part: str, named: dict[str, _T], name: str) -> _T:
        if name not in named:
            raise CuratedFileBroken(
                f"{name_file(self.source, self.edition)} needs {name!r} among its {part}, and names "
                f"{', '.join(named) or 'none'}.\nAdd it there, as the last edition has it."
            )
        return named[name]


_OF_PAPERS = Issued.model_fields.keys() - {"days", "tables"}


def name_file(source: str, edition: str) -> str:
    """Give the name of an edition's own file, as people know it."""
    return f"evidence/sources/editions/{source}/{edition}.yml"


def list_issued(source: str) -> list[str]:
    """List the editions that are named of a source, newest first."""
    named = sorted((path.stem for path in (paths.ISSUED / source).glob("*.yml")), reverse=True)
    if not named:
        raise CuratedFileBroken(
            f"No edition of {source} is named in evidence/sources/editions.\n"
            f"Write its file, such as {name_file(source, '2027')}."
        )
    for edition in named:
        if not _NAME.fullmatch(edition):
            raise CuratedFileBroken(f"{name_file(source, edition)} is not named as an edition.\n{_NAMED_AS}")
    return named


def read_issued(source: str, edition: str | None = None) -> Issued:
    """Read what is named of one edition of a source: the newest, unless another is asked for."""
    named = list_issued(source)
    chosen = edition or named[0]
    if chosen not in named:
        raise CuratedFileBroken(
            f"There is no {name_file(source, chosen)}, which should name that edition.\n"
            f"Editions named are: {', '.join(named)}."
        )
    file = open_curated(paths.ISSUED / source / f"{chosen}.yml")
    said_by_the_path = {"source": source, "edition": chosen}
    content = file.content if isinstance(file.content, dict) else {}
    for key in content.keys() & said_by_the_path:
        raise file.refuse(file.place((key,)), f"{key!r} is said by where the file is.", "Take the line out.")
    return replace(file, content={**content, **said_by_the_path}).as_type(Issued)
