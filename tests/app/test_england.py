"""England at a glance in the app: every grade, the order and the filters, and its files."""

import csv
from base64 import b64decode
from datetime import date
from http.client import HTTPResponse
from io import StringIO
from typing import Protocol

import pytest
from bs4 import BeautifulSoup, Tag

from scrutiny.app.england import address_of_choice, write_england_page
from scrutiny.publication.england.choosing import Choice
from scrutiny.publication.england.judged import CouncilJudged, list_judged

HOSTILE = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"


class App(Protocol):
    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...


def read_rows(page: str) -> list[Tag]:
    return BeautifulSoup(page, "html.parser").select("table tbody tr")


def judged() -> tuple[CouncilJudged, ...]:
    return list_judged(date.today())  # noqa: DTZ011 - as the page has it


def words_of(cell: Tag) -> str:
    return " ".join(cell.get_text(" ").split())


def test_the_page_shows_every_council_with_every_grade() -> None:
    rows = read_rows(write_england_page(Choice()))
    assert len(rows) == 153
    for row, held in zip(rows, judged(), strict=True):
        heading = row.select_one("th a")
        assert heading is not None
        assert (heading.get_text(), heading["href"]) == (held.council.name, f"/council/{held.council.slug}")
        shown = [words_of(cell) for cell in row.select("td")]
        grades = [" ".join(filter(None, (part.words, part.note))) for part in held.judged]
        assert shown[0].startswith(held.when)
        assert shown[1] == " ".join(filter(None, (held.framework, held.how_read)))
        assert shown[2:] == grades


def test_a_long_list_by_name_is_entered_by_its_letters() -> None:
    drawn = BeautifulSoup(write_england_page(Choice()), "html.parser")
    letters = drawn.select(".letters a")
    assert [letter.get_text() for letter in letters] == sorted({row.council.name[0] for row in judged()})
    for letter in letters:
        first = drawn.select_one(f"th{letter['href']}")
        assert first is not None
        assert words_of(first).startswith(letter.get_text())
    assert 'class="letters"' not in write_england_page(Choice(sort="region"))
    assert 'class="letters"' not in write_england_page(Choice(region="london"))


def test_what_is_chosen_is_shown_and_stays_chosen() -> None:
    page = write_england_page(Choice(region="north-east", judgement="leaders", grade="outstanding"))
    chosen = BeautifulSoup(page, "html.parser").select("option[selected]")
    assert [option["value"] for option in chosen] == ["name", "north-east", "", "", "leaders", "outstanding"]
    rows = read_rows(page)
    assert rows
    for row in rows:
        assert words_of(row.select("td")[3]).startswith("Outstanding")
        assert "North East" in words_of(row)


def test_nothing_that_fits_is_said_in_words() -> None:
    page = write_england_page(Choice(region="north-east", type="inner-london-borough"))
    assert read_rows(page) == []
    assert "No council is all of that." in page


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("/england/", "/england"),
        ("/england?sort=name&region=&type=&neighbours=&judgement=&grade=", "/england"),
        ("/england?grade=good&sort=newest&utm=x", "/england?sort=newest&grade=good"),
        ("/england?region=london&region=south-east", "/england?region=south-east"),
    ],
)
def test_each_list_has_one_address(app: App, asked: str, there: str) -> None:
    answer, _words = app.ask(asked)
    assert (answer.status, answer.getheader("Location")) == (302, there)
    assert app.ask(there)[0].status == 200


def test_an_address_leaves_out_what_is_as_usual() -> None:
    assert address_of_choice(Choice()) == "/england"
    assert (
        address_of_choice(Choice(sort="oldest", neighbours="leeds"))
        == "/england?sort=oldest&neighbours=leeds"
    )


@pytest.mark.parametrize("name", ["sort", "region", "type", "neighbours", "judgement", "grade"])
def test_what_is_asked_for_and_not_known_never_reaches_the_page(app: App, name: str) -> None:
    answer, page = app.ask(f"/england?{name}={HOSTILE}")
    assert answer.status == 200
    assert "alert(1)" not in page
    assert "not known here" in page
    assert len(read_rows(page)) == 153


def test_a_file_of_all_councils_is_given_under_a_name_of_ours(app: App) -> None:
    answer, written = app.ask("/england/judgements.csv")
    assert answer.status == 200
    disposition = answer.getheader("Content-Disposition")
    assert disposition == 'attachment; filename="england-judgements.csv"'
    assert len(list(csv.reader(StringIO(written)))) == 154


def test_each_indicator_has_a_page_with_its_files(app: App) -> None:
    listed = BeautifulSoup(app.ask("/england")[1], "html.parser").select(".figures a")
    assert len(listed) == 120
    answer, page = app.ask("/england/children-in-care-rate")
    assert answer.status == 200
    assert "Children in care per 10,000 children</h1>" in page
    links = [str(link["href"]) for link in BeautifulSoup(page, "html.parser").select(".files a")]
    files = [link for link in links if link.startswith("/england/")]
    drawings = [link for link in links if link.startswith("data:image/svg+xml;base64,")]
    assert drawings
    assert b64decode(drawings[-1].partition(",")[2]).startswith(b"<svg ")
    assert files == [f"/england/children-in-care-rate.{ending}" for ending in ("csv", "xlsx", "ods")]
    assert app.ask(files[0])[0].status == 200


@pytest.mark.parametrize(
    "name", ["children_in_care_rate", "judgements", "Referrals", "%3Cscript%3E", "a" * 3000]
)
def test_no_other_name_is_a_page(app: App, name: str) -> None:
    answer, page = app.ask(f"/england/{name}")
    assert answer.status == 404
    assert "<script>" not in page


@pytest.mark.parametrize("name", ["judgements.exe", "judgements.csv.exe", "..%2fjudgements.csv", "other.csv"])
def test_no_other_file_is_given(app: App, name: str) -> None:
    assert app.ask(f"/england/{name}")[0].status == 404


def test_a_councils_page_leads_to_it_among_its_neighbours(app: App) -> None:
    (link,) = BeautifulSoup(app.ask("/council/isle-of-wight")[1], "html.parser").select(
        ".beside a[href*='england']"
    )
    assert words_of(link).endswith("of the Isle of Wight and its statistical neighbours")
    page = app.ask(str(link["href"]))[1]
    assert "11 councils, by name. Isle of Wight and its statistical neighbours" in page


def test_the_front_page_leads_there(app: App) -> None:
    assert 'href="/england"' in app.ask("/")[1]
