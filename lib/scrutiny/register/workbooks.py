"""The contents: which workbooks there are, and the question each answers."""

from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scrutiny.editions import read_curated
from scrutiny.errors import UnknownWorkbook
from scrutiny.files import paths


class Workbook(BaseModel):
    """One guided notebook, as the contents list it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    notebook: str
    title: str
    question: str

    @property
    def path(self) -> Path:
        """Where the notebook is."""
        return paths.NOTEBOOKS / f"{self.notebook}.ipynb"

    @property
    def slug(self) -> str:
        """The workbook's name as addresses write it, without its number."""
        return self.notebook.split("_", 1)[1].replace("_", "-")


@cache
def list_workbooks() -> tuple[Workbook, ...]:
    """Give every workbook in reading order."""
    return read_curated(paths.NOTEBOOKS / "contents.yml", tuple[Workbook, ...])


def find_workbook(asked: str) -> Workbook:
    """Give the workbook a person means by its notebook's name or its slug."""
    for workbook in list_workbooks():
        if asked in {workbook.notebook, workbook.slug}:
            return workbook
    raise UnknownWorkbook(asked, (workbook.notebook for workbook in list_workbooks()))
