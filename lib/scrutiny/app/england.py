"""England at a glance: the page of the app, the files of it, and what answers their addresses."""

from dataclasses import asdict
from datetime import date
from urllib.parse import urlencode

from scrutiny.app.addresses import ENGLAND, address_of, address_of_council, address_of_indicator
from scrutiny.app.pages import write_page
from scrutiny.publication.england.choosing import Choice
from scrutiny.publication.england.judged_page import prepare_judged, say_file
from scrutiny.publication.england.judged_paper import FORMATS, make_judged
from scrutiny.publication.england.national import find_named, link_areas, list_areas
from scrutiny.publication.england.national_page import prepare_national
from scrutiny.publication.england.national_paper import make_national
from scrutiny.publication.paper import Format

JUDGEMENTS = "judgements"


def address_of_choice(choice: Choice) -> str:
    """Give the address of the list that is chosen: what is as usual is left out."""
    usual = asdict(Choice())
    asked = {name: value for name, value in asdict(choice).items() if value != usual[name]}
    everything = address_of(ENGLAND)
    return f"{everything}?{urlencode(asked)}" if asked else everything


def write_england_page(choice: Choice, strange: tuple[str, ...] = ()) -> str:
    """Write what was last judged of the councils that are chosen, and what in the address was not known."""
    page = prepare_judged(_today(), address_of_council, choice, strange)
    return write_page(
        "england.html.j2",
        page=page,
        list_files=_list_files(JUDGEMENTS),
        figures=link_areas(list_areas(), address_of(ENGLAND)),
    )


def write_indicator_page(name: str) -> str | None:
    """Write the page of the indicator that an address names; nothing where it names none."""
    indicator = find_named(name)
    if indicator is None:
        return None
    return write_page("indicator.html.j2", page=prepare_national(indicator), list_files=_list_files(name))


def make_file(name: str, wanted: Format) -> bytes | None:
    """Make the file that an address names: of what was last judged, or of an indicator; else nothing."""
    if name == JUDGEMENTS:
        return make_judged(_today(), wanted)
    indicator = find_named(name)
    return make_national(indicator, _today(), wanted) if indicator else None


def _list_files(name: str) -> list[dict[str, str]]:
    return [
        {
            "href": f"{address_of_indicator(name)}.{wanted}",
            "words": say_file(wanted, make_file(name, wanted) or b""),
        }
        for wanted in FORMATS
    ]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - a day as people here have it
