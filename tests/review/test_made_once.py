"""Fields are made once for each state of a review, and the record is asked once for each message."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, REACTIVE, RISKS, Visitor, saved
from tests.review.test_two_writers import erase

from scrutiny import panels
from scrutiny.guide.guidance import Guidance
from scrutiny.kernels.notebooks import read_notebook
from scrutiny.record.stores import Store
from scrutiny.register.workbooks import find_workbook
from scrutiny.review import questions
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.questions import make_all_fields, make_fields_of

ABOUT = "rr_agenda"


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often each field is made."""
    counts: Counter[str] = Counter()
    make = questions._make_fields  # noqa: SLF001 - counted where it is called, and nowhere else

    def count(*given: Any) -> Iterator[Field]:  # noqa: ANN401 - as what it stands for
        for field in make(*given):
            counts[field.about] += 1
            yield field

    monkeypatch.setattr(questions, "_make_fields", count)
    return counts


@pytest.fixture
def queries(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count how often the record is asked."""
    asked: list[str] = []
    read = Store.reading

    def count(store: Store) -> Any:  # noqa: ANN401 - as what it stands for
        asked.append(store.where)
        return read(store)

    monkeypatch.setattr(Store, "reading", count)
    return asked


# What a part may be given beside the page.
_GIVEN = {"next_meeting": "", "pre_election": ""}


def show_parts(workbook: str, page: Page) -> list[Any]:
    """Show every part of a page that answers, as its notebook does."""
    cells = [cell.source for cell in read_notebook(find_workbook(workbook).path).cells]
    parts = [cell for cell in cells if cell.startswith("panels.")]
    return [eval(part, {"panels": panels, "page": page, **_GIVEN}) for part in parts]  # noqa: S307 - our own notebook


def count_asked(guides: tuple[Guidance, ...]) -> int:
    return sum(len(asked.judgements or (None,)) for guidance in guides for asked in guidance.route.asked)


def test_the_plan_makes_each_field_of_every_workbook_once(open_page: OpenPage, made: Counter[str]) -> None:
    page = open_page(PLAN).opened
    shown = show_parts(PLAN, page)
    assert len(shown) > 8
    assert {*made.values()} == {1}
    assert made.total() == count_asked(page.guides) == 145


def test_a_page_makes_its_own_fields_once_and_of_others_only_those_it_names(
    open_page: OpenPage, made: Counter[str]
) -> None:
    page = open_page(REACTIVE).opened
    show_parts(REACTIVE, page)
    assert {*made.values()} == {1}
    own = {field.about for field in make_all_fields(page, page.guidance)}
    assert len(own) == 27
    named = {
        field.about
        for asked in page.guidance.route.asked
        for prompt in asked.prompt.evidence.prompts
        for guidance in page.all_guides
        for field in make_fields_of(page, guidance, prompt)
    }
    assert {*made} == own | named


def test_each_message_asks_the_record_once(open_page: OpenPage, queries: list[str]) -> None:
    page, other = open_page(REACTIVE), open_page(REACTIVE, "Cllr Grace Hopper", "facilitator")
    part = page.part("questions")
    saved(page.say(part, "save", about=ABOUT, value=[["Homes", "Yes", "", "", ""]], replaces=[]))
    row = ["Visits", "Yes", "", "", ""]
    theirs = saved(other.save("questions", ABOUT, [row]))
    asked: dict[str, int] = {}
    for kind, parts in (
        ("look", {}),
        ("save", {"value": [["Schools", "Yes", "", "", ""]], "replaces": []}),
        ("check", {}),
        ("history", {}),
        ("withdraw", {"replaces": [theirs["version"]["number"]]}),
        ("html", {}),
    ):
        queries.clear()
        page.say(part, kind, about=ABOUT, **parts)
        asked[kind] = len(queries)
    assert asked == {"look": 1, "save": 1, "check": 1, "history": 1, "withdraw": 1, "html": 0}


def test_a_message_makes_no_field_where_nothing_has_changed(open_page: OpenPage, made: Counter[str]) -> None:
    page = open_page(REACTIVE)
    part = page.part("questions")
    part.show_progress()
    made.clear()
    page.say(part, "look", since=0)
    page.say(part, "check")
    assert not made
    saved(page.say(part, "save", about=ABOUT, value=[["Homes", "Yes", "", "", ""]], replaces=[]))
    assert {*made.values()} == {1}
    assert len(made) == 27


def test_what_is_made_follows_what_others_write_and_what_is_erased(open_page: OpenPage) -> None:
    page, other = open_page(RISKS), open_page(RISKS, "Cllr Grace Hopper")
    begins = next(prompt for prompt in page.opened.guidance.guide.prompts if prompt.rows_from)
    register = page.opened.guidance.prompts[str(begins.rows_from)]

    def name_risks(visitor: Visitor) -> tuple[str, ...]:
        visitor.opened.follow()
        (field,) = make_fields_of(visitor.opened, visitor.opened.guidance, begins.id)
        return field.rows

    section = next(
        section.id for section in page.opened.guidance.guide.sections if register in section.prompts
    )
    assert name_risks(page) == ()
    row = ["Floods", *[""] * (len(register.answer.headings) - 1)]
    saved(other.save(section, register.id, [row]))
    assert name_risks(page) == ("Floods",) == name_risks(other)
    assert other.opened.state == page.opened.state
    erase(page)
    assert name_risks(page) == () == name_risks(other)
