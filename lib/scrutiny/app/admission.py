"""Admission: what an address may ask for, and the parameters built from it, which are ours alone."""

from dataclasses import dataclass
from datetime import date

from scrutiny.app.addresses import (
    FRONT,
    HELP,
    address_of,
    address_of_files,
    address_of_workbook,
    link_other_way,
    list_links,
    list_ways,
)
from scrutiny.app.static_files import list_addresses
from scrutiny.errors import UnknownCouncil
from scrutiny.kernels.headings import describe_page
from scrutiny.parameters import ANSWERING, BRIEFING, read_parameters
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.finding import admit_council, find_council
from scrutiny.register.spellings import make_slug
from scrutiny.register.workbooks import Workbook, find_workbook


@dataclass(frozen=True)
class Admission:
    """One workbook let in for one council, to be read or answered in, with every parameter it is given."""

    council: Council
    workbook: Workbook
    as_at: date
    mode: str
    parameters: dict[str, str]

    @property
    def name(self) -> str:
        """Name the page, as the log does."""
        return f"{self.workbook.title} for {self.council.name}"

    @property
    def address_of_files(self) -> str:
        """Where the files are fetched that the page leaves out."""
        return address_of_files(address_of_workbook(self.council, self.workbook, self.mode))

    def describe_frame(self) -> dict[str, object]:
        """Say what the page's frame shows: whose page it is, what lies beside it, its other use."""
        here = address_of_workbook(self.council, self.workbook, self.mode)
        return describe_page(self.council, self.workbook, self.as_at) | {
            "files": list_addresses(),
            "front": address_of(FRONT),
            "help": address_of(HELP),
            "is_answering": self.mode == ANSWERING,
            "links": list_links(self.council, here, self.mode),
            "other_way": link_other_way(self.council, self.workbook, self.mode),
            "ways": list_ways(self.council),
        }


def admit(slug: str, workbook: str, as_at: date, mode: str = BRIEFING) -> Admission:
    """Let in a council's exact slug and a listed workbook; nothing else of an address is used."""
    council = admit_council(slug)
    listed = find_workbook(workbook)
    parameters = read_parameters(council)
    # The review is named in both modes: what has been answered can be read in a briefing too.
    given = parameters.for_notebook(as_at, mode, parameters.name_review(as_at))
    return Admission(council, listed, as_at, mode, given)


def resolve_council(asked: str) -> Council:
    """Give the council that any word for it means or, where only one name holds what was typed, that one."""
    try:
        return find_council(asked)
    except UnknownCouncil as unknown:
        # What is known to be no council of today is said, and not taken for part of another's name.
        for alike in () if unknown.because else (_list_beginning(asked), _list_holding(asked)):
            if len(alike) == 1:
                return alike[0]
        raise


def _list_beginning(asked: str) -> list[Council]:
    typed = make_slug(asked)
    return [
        council for council in list_councils() if any(name.startswith(typed) for name in _names_of(council))
    ]


def _list_holding(asked: str) -> list[Council]:
    typed = make_slug(asked)
    return [council for council in list_councils() if any(typed in name for name in _names_of(council))]


def _names_of(council: Council) -> list[str]:
    # Names and not codes: a code that is nearly right is wrong.
    return [make_slug(name) for name in (council.name, council.full_name, *council.aliases)]
