"""The addresses of the app, each written in one way only, under the path that the app is found at."""

from scrutiny.kernels.notebooks import takes_answers
from scrutiny.parameters import ANSWERING, BRIEFING
from scrutiny.register.councils import Council
from scrutiny.register.workbooks import Workbook, list_workbooks

FRONT = "/"
FIND = "/find"
ENGLAND = "/england"
HELP = "/help"
HEALTHY = "/healthy"
JOIN, LEAD, SESSION, PRESENT = "/join", "/lead", "/session", "/present"
SESSION_PLAN, SESSION_LATER = f"{SESSION}/plan", f"{SESSION}/later"
SESSION_ADMIT = f"{SESSION}/admit"
COUNCIL_SESSION = "/council/{}/session"
EVIDENCE = "/council/{}/evidence.xlsx"
BRIEF = "/council/{}/member-brief.{}"
# Held for the whole process, which serves one app: an address is the same for every reader.
_FOUND = {"under": ""}


def set_base_path(path: str) -> None:
    """Have every address begin with the path that the app is found at, such as /workbook/."""
    _FOUND["under"] = path.rstrip("/")


def address_of(place: str) -> str:
    """Give the address of one of the app's own places, such as FIND."""
    return f"{_FOUND['under']}{place}"


def address_of_indicator(name: str) -> str:
    """Give the address of the page of one indicator for all of England."""
    return address_of(f"{ENGLAND}/{name}")


def address_of_council(council: Council) -> str:
    """Give the address of one council's page."""
    return address_of(f"/council/{council.slug}")


def address_of_brief(council: Council, ending: str = "html") -> str:
    """Give the address of the one page to print for members."""
    return address_of(BRIEF.format(council.slug, ending))


def address_of_workbook(council: Council, workbook: Workbook, mode: str = BRIEFING) -> str:
    """Give the address of one workbook, made for one council: to be read, or to be answered in."""
    reading = f"{address_of_council(council)}/{workbook.slug}"
    return f"{reading}/{ANSWERING}" if mode == ANSWERING else reading


def address_of_files(page: str) -> str:
    """Give the address under which the files of a page are fetched, each by its hash."""
    return f"{page}/files"


def list_links(council: Council, here: str, mode: str = BRIEFING) -> list[dict[str, str | bool]]:
    """List the links at the head of a council's pages, saying which of them is the page itself."""
    places = [("All councils", address_of(FRONT)), (council.name, address_of_council(council))]
    for workbook in list_workbooks():
        # Whoever goes from one session's page to the next goes on answering.
        kept = mode if takes_answers(workbook.path) else BRIEFING
        places.append((workbook.title, address_of_workbook(council, workbook, kept)))
    return [{"title": title, "href": href, "current": href == here} for title, href in places]


def link_other_way(council: Council, workbook: Workbook, mode: str) -> dict[str, str] | None:
    """Link a briefing with its session, and the session with its briefing, where there are both."""
    if mode == ANSWERING:
        words = "Read this page without the boxes to write in"
        return {"words": words, "href": address_of_workbook(council, workbook)}
    if not takes_answers(workbook.path):
        return None
    href = address_of_workbook(council, workbook, ANSWERING)
    return {"words": "Answer the questions on this page", "href": href}


def list_ways(council: Council) -> list[dict[str, str]]:
    """List where a council's first page leads: to what is answered, alone or in a session, and to paper."""
    return [
        {"words": "Start or answer", "href": address_of_council(council)},
        {"words": "One page to print", "href": address_of_brief(council)},
    ]
