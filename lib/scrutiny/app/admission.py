"""Admission: what an address may ask for, and the parameters built from it, which are ours alone."""

from dataclasses import dataclass
from datetime import date

from scrutiny.councils import Council, admit_council
from scrutiny.parameters import read_parameters
from scrutiny.workbooks import Workbook, find_workbook


@dataclass(frozen=True)
class Admission:
    """One workbook let in for one council, with every parameter its notebook is given."""

    council: Council
    workbook: Workbook
    as_at: date
    parameters: dict[str, str]


def admit(slug: str, workbook: str, as_at: date) -> Admission:
    """Let in a council's exact slug and a listed workbook; nothing else of an address is used."""
    council = admit_council(slug)
    listed = find_workbook(workbook)
    return Admission(council, listed, as_at, read_parameters(council).for_notebook(as_at))
