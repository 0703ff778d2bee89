"""The pages of the app that need no notebook, written from their templates."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scrutiny.app.addresses import (
    COUNCIL_SESSION,
    ENGLAND,
    EVIDENCE,
    FIND,
    FRONT,
    HELP,
    JOIN,
    PRESENT,
    SESSION,
    SESSION_ADMIT,
    SESSION_LATER,
    SESSION_PLAN,
    address_of,
    address_of_brief,
    address_of_council,
    address_of_workbook,
    list_links,
)
from scrutiny.app.static_files import list_addresses
from scrutiny.files import paths
from scrutiny.kernels.notebooks import takes_answers
from scrutiny.parameters import ANSWERING
from scrutiny.publication.catalogue import can_make_pdf
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.spellings import make_slug
from scrutiny.register.workbooks import Workbook, list_workbooks

LONGEST_SHOWN = 60
# Of a council's evidence as a book, which is made only when it is asked for: nearly the same for all.
SIZE_OF_A_BOOK = "about 105 kB"
_PLACES = {
    "front": FRONT,
    "find": FIND,
    "england": ENGLAND,
    "help": HELP,
    "join": JOIN,
    "session": SESSION,
    "present": PRESENT,
    "planning": SESSION_PLAN,
    "later": SESSION_LATER,
    "admits": SESSION_ADMIT,
}
# The notice that every page holds, and hides.
_IN_CLEAR = '<p class="note in-clear"'

Link = dict[str, str]


def write_front_page() -> str:
    """Write the front page: a search, and every council by region."""
    in_regions = sorted(list_councils(), key=lambda council: (council.region, council.name))
    regions = [
        {"name": name, "councils": offer_councils(councils)}
        for name, councils in groupby(in_regions, key=lambda council: council.region)
    ]
    names = [council.name for council in list_councils()]
    return write_page("front.html.j2", regions=regions, names=names)


def write_help_page() -> str:
    """Write how the workbook is used, who can help, what changed, and how far everybody can use it."""
    return write_page("help.html.j2")


def write_find_page(asked: str, suggested: Iterable[Council], because: str = "") -> str:
    """Write what to do when what was typed is no council's name, or nothing was; and why, where known."""
    names = [council.name for council in list_councils()]
    offered = offer_councils(suggested)
    return write_page("find.html.j2", asked=shorten(asked), suggested=offered, because=because, names=names)


def write_council_page(
    council: Council,
    going_on: Mapping[str, Any] | None = None,
    *,
    is_here: bool = False,
    fault: str = "",
) -> str:
    """Write one council’s page: the session that goes on, if one does, and its workbooks."""
    workbooks = [_describe(council, book) for book in list_workbooks()]
    opens = address_of(COUNCIL_SESSION.format(council.slug)) if is_here else ""
    return write_page(
        "council.html.j2",
        council=council,
        workbooks=workbooks,
        links=list_links(council, address_of_council(council)),
        opens=opens,
        going_on=going_on or {},
        fault=fault,
        book=_offer_book(council),
        briefs=_offer_briefs(council),
    )


def _describe(council: Council, book: Workbook) -> dict[str, object]:
    return {
        "slug": book.slug,
        "title": book.title,
        "question": book.question,
        "href": address_of_workbook(council, book),
        "session": takes_answers(book.path) and address_of_workbook(council, book, ANSWERING),
    }


def _offer_briefs(council: Council) -> list[Link]:
    made = {"html": "a page"} | ({"pdf": "PDF"} if can_make_pdf() else {})
    return [{"name": name, "href": address_of_brief(council, ending)} for ending, name in made.items()]


def _offer_book(council: Council) -> Link:
    return {"href": address_of(EVIDENCE.format(council.slug)), "size": SIZE_OF_A_BOOK}


def write_refusal(
    heading: str, sentence: str, offered: Iterable[Link] = (), offering: str = "Did you mean:"
) -> str:
    """Write why a page is not given, in one sentence, and what is offered in its place."""
    content = {"heading": heading, "sentence": sentence, "offered": list(offered), "offering": offering}
    return write_page("refusal.html.j2", **content)


def warn_in_clear(page: str) -> str:
    """Have a page show that what is typed on it crosses a network unencrypted."""
    return page.replace(f"{_IN_CLEAR} hidden", _IN_CLEAR, 1)


def offer_councils(councils: Iterable[Council]) -> list[Link]:
    """List links to some councils' pages, each with the words that find it as a name is typed."""
    return [
        {
            "name": council.name,
            "href": address_of_council(council),
            "words": " ".join(dict.fromkeys(make_slug(word) for word in council.known_as)),
        }
        for council in councils
    ]


def offer_workbooks(council: Council) -> list[Link]:
    """List links to every workbook of one council."""
    return [offer_briefing(council, book) for book in list_workbooks()]


def offer_briefing(council: Council, workbook: Workbook) -> Link:
    """Link one workbook of one council, to be read."""
    return {"name": f"{workbook.title} – {council.name}", "href": address_of_workbook(council, workbook)}


def shorten(asked: str) -> str:
    """Give what was typed as it can be shown: printable, on one line, and not for ever."""
    shown = " ".join("".join(letter if letter.isprintable() else " " for letter in asked).split())
    return shown if len(shown) <= LONGEST_SHOWN else f"{shown[:LONGEST_SHOWN].rstrip()}…"


@cache
def _templates() -> Environment:
    folders = [paths.TEMPLATES / folder for folder in ("app", "page", "england")]
    return Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def write_page(template: str, **content: object) -> str:
    """Write a page of the app from its template."""
    places = {name: address_of(place) for name, place in _PLACES.items()}
    return _templates().get_template(template).render(places, files=list_addresses(), **content)
