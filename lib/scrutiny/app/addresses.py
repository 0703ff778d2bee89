"""The addresses of the app, each written in one way only."""

from scrutiny.councils import Council
from scrutiny.workbooks import Workbook, list_workbooks

USUAL_PORT = 8866
FRONT = "/"
FIND = "/find"
HEALTHY = "/healthy"


def address_of_council(council: Council) -> str:
    """Give the address of one council's page."""
    return f"/council/{council.slug}"


def address_of_workbook(council: Council, workbook: Workbook) -> str:
    """Give the address of one workbook, made for one council."""
    return f"/council/{council.slug}/{workbook.slug}"


def list_links(council: Council, here: str) -> list[dict[str, str | bool]]:
    """List the links at the head of a council's pages, saying which of them is the page itself."""
    places = [("All councils", FRONT), (council.name, address_of_council(council))]
    places += [(workbook.title, address_of_workbook(council, workbook)) for workbook in list_workbooks()]
    return [{"title": title, "href": href, "current": href == here} for title, href in places]
