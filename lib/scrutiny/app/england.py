"""England at a glance, as a page of the app."""

from datetime import date

from scrutiny.app.addresses import address_of_council
from scrutiny.app.pages import write
from scrutiny.england.judged import list_judged
from scrutiny.words.names import JUDGEMENT_NAMES


def write_england_page() -> str:
    """Write every council in the order of the alphabet, with what was last judged of it."""
    day = date.today()  # noqa: DTZ011 - a day as people here have it
    rows = [
        {"row": row, "href": address_of_council(row.council), "since": row.say_since(day)}
        for row in list_judged()
    ]
    return write("england.html.j2", rows=rows, judgements=list(JUDGEMENT_NAMES.values()))
