"""Papers from a page: they are listed, made when somebody asks, and given to who may have them."""

import base64
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import RECORD
from tests.publication.made_review import HOMES, MEETING, ROWS, WAITS, brief, fill, open_plan, recommend
from tests.review.page import Visitor, refused, rules_of

from scrutiny import panels
from scrutiny.publication.catalogue import KINDS, MINUTES
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.review.proceedings import gather_proceedings


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A small review, to be read alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(RECORD, f"sqlite:///{tmp_path_factory.mktemp('taking') / 'record.sqlite3'}")
        opened = open_plan(brief())
        fill(opened)
        yield opened
        opened.close()


def take(page: Visitor, paper: str, form: str, **parts: object) -> dict[str, Any]:
    rules = rules_of(panels.show_papers(page.opened, MEETING))
    return page.say(rules, "paper", paper=paper, form=form, **parts)


def read(reply: dict[str, Any]) -> bytes:
    assert reply["kind"] == "made", reply
    (file,) = reply["files"]
    return base64.b64decode(file["content"])


def test_every_paper_is_listed_with_its_length_and_forms(page: Visitor) -> None:
    listed = page.say(rules_of(panels.show_papers(page.opened)), "papers")["papers"]
    assert [paper["name"] for paper in listed] == [kind.name for kind in KINDS]
    assert {paper["name"]: paper["forms"] for paper in listed}["minutes"] == ["docx", "html"]
    assert all(paper["length"] and "--" not in paper["purpose"] for paper in listed)
    assert [paper["name"] for paper in listed if paper["dated"]] == ["letter"]


def test_a_paper_that_is_asked_for_is_the_one_that_the_command_makes(page: Visitor, tmp_path: Path) -> None:
    reply = take(page, "minutes", "docx")
    ((_name, paper),) = write_papers(MINUTES, gather_proceedings(page.opened, MEETING))
    assert read(reply) == make_paper(paper, Format.DOCX)
    assert reply["files"][0]["name"] == "leeds-minutes-working.docx"
    assert list(tmp_path.iterdir()) == []


def test_who_may_have_a_paper_is_decided_by_rights(page: Visitor) -> None:
    assert WAITS in unescape(read(take(page, "minutes", "html", role="member")).decode())
    assert "Observers take papers for the public" in refused(take(page, "minutes", "html", role="observer"))
    for role in ("member", "officer", "observer"):
        assert "Only whoever leads the session makes papers of what is exempt." in refused(
            take(page, "exempt-part", "docx", role=role, public=True)
        )
    assert read(take(page, "exempt-part", "docx"))
    assert "Give your name first." in refused(take(page, "minutes", "html", author=" "))


def test_a_paper_for_everybody_holds_what_is_public_and_anybody_may_have_it(page: Visitor) -> None:
    said = read(take(page, "minutes", "html", role="observer", public=True)).decode()
    assert HOMES.replace("'", "’") in said
    assert "Cut the waits" not in said
    assert read(take(page, "withheld", "html", role="observer"))
    assert read(take(page, "member-brief", "html", role="observer", public=True))


def test_what_is_in_no_letter_is_said_beside_the_letters_that_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(RECORD, f"sqlite:///{tmp_path / 'record.sqlite3'}")
    opened = open_plan(brief())
    told, untold = ROWS[0], ("We recommend that each quarter is reported on.", *[""] * 7)
    recommend(opened, (told, untold), ("agreed", "agreed"))
    reply = take(opened, "letter", "docx", dated="2026-12-10")
    assert [file["name"] for file in reply["files"]] == ["leeds-letter-executive-working.docx"]
    assert reply["lines"] == [
        "Recommendation 2 is in no letter: the plan does not say who must answer.",
        "Choose on the plan what kind of body it is, or who must answer.",
    ]
    opened.close()


def test_a_paper_that_cannot_be_made_says_why_and_one_that_there_is_not_is_refused(page: Visitor) -> None:
    reply = take(page, "letter", "docx")
    assert (reply["files"], reply["lines"][0]) == ([], "A letter that gives notice needs its date.")
    assert len(take(page, "letter", "docx", dated="2026-12-10")["files"]) == 2
    for paper, form in (("minutes", "xlsx"), ("../minutes", "docx"), ("", "")):
        assert "a paper that there is not" in refused(take(page, paper, form))
