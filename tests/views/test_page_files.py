"""The files of a page: in the page itself, or left out and fetched by a name that changes with them."""

import base64
import hashlib

from scrutiny.views.fetched import FetchedFold
from scrutiny.views.page_files import hold_files, link_file, say_size
from scrutiny.views.values import Prose

DRAWN = b"<svg/>"
ADDRESS = "/council/leeds/risk-assessment/files"


def test_a_file_stands_in_the_page_where_nothing_serves_it() -> None:
    link = link_file(DRAWN, "svg", is_published=True)
    assert link == f"data:image/svg+xml;base64,{base64.b64encode(DRAWN).decode()}"


def test_a_served_file_has_the_name_of_its_content() -> None:
    with hold_files(ADDRESS) as files:
        link = link_file(DRAWN, "svg", is_published=True)
    name = f"{hashlib.sha256(DRAWN).hexdigest()[:16]}.svg"
    assert (link, files.held) == (f"{ADDRESS}/{name}", {name: DRAWN})


def test_what_is_not_published_has_no_address() -> None:
    with hold_files(ADDRESS) as files:
        assert link_file(DRAWN, "svg", is_published=False).startswith("data:")
    assert files.held == {}


def test_a_fold_is_left_out_of_a_page_to_answer_in_and_stands_on_any_other() -> None:
    shown = FetchedFold("What is published", Prose(("It's 235 places.",)))
    with hold_files(ADDRESS) as files:
        assert "It’s 235 places." in FetchedFold(shown.summary, shown.inside)._repr_html_()
    assert files.held == {}
    with hold_files(ADDRESS, fetches_folds=True) as files:
        html = shown._repr_html_()
    ((name, content),) = files.held.items()
    assert "235" not in html
    assert f'data-fetch="{ADDRESS}/{name}"' in html
    assert "It’s 235 places." in content.decode()
    assert shown.in_words == "What is published\nIt's 235 places."


def test_the_size_of_a_file_is_said() -> None:
    assert (say_size(b""), say_size(bytes(2_400)), say_size(bytes(2_600))) == ("1 kB", "2 kB", "3 kB")
