"""What a council has of its own for its papers: a Word file to make them over, and headings of its report."""

from scrutiny.curated.house_headings import read_house_headings
from scrutiny.curated.settings import find_parameters
from scrutiny.publication.house_files import HouseFile, open_house_file
from scrutiny.publication.reviews.cover_report import NEEDED, OwnHeading, list_headings
from scrutiny.register.councils import Council

_FOLDER = "papers"


def open_own_file(council: Council) -> HouseFile:
    """Open a council's own Word file anew; each paper is written in one of its own."""
    return open_house_file(find_parameters(_FOLDER, f"{council.slug}.docx"))


def read_own_headings(council: Council) -> tuple[OwnHeading, ...]:
    """Read a council's own headings of its cover report; none where it has no file of them."""
    path = find_parameters(_FOLDER, f"{council.slug}.yml")
    if not path.exists():
        return ()
    given = read_house_headings(path, list_headings(), NEEDED)
    return tuple(OwnHeading(held.ours, held.called, held.completed_by) for held in given)
