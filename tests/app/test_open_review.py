"""A review is open in one process: its workbook is run once, and its parts answer without a kernel."""

import asyncio
import json
import logging
from datetime import date
from typing import Any, cast

import pytest

from scrutiny.app import open_reviews
from scrutiny.app.admission import admit
from scrutiny.app.open_review import NOBODY, Answer, Asked, Followed, Following, OpenReview
from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.parameters import ANSWERING
from scrutiny.record.entries import ReviewName
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.record.renaming import rename_review
from scrutiny.review.claims.document import ACCOUNT
from scrutiny.review.figures_loading import FIGURES
from scrutiny.review.page import make_key
from scrutiny.review.report_loading import REPORT
from scrutiny.review.visits.letters import LETTER

WHO = {"author": "Ada Byron", "role": "member"}
PANEL, ABOUT = "prompts-early_warning", "pm_who_hears_first"
TYPED = "Typed here"


@pytest.fixture
def workbook(record_url: str) -> OpenWorkbook:
    assert record_url
    admitted = admit("leeds", "performance-management", date(2026, 11, 23), ANSWERING)
    return OpenWorkbook(admitted.workbook.path, "fingerprint", admitted.parameters)


def save(review: OpenReview, workbook: OpenWorkbook, token: str = "a" * 32) -> dict[str, Any]:
    message = {"kind": "save", "id": "1", "token": token, "about": ABOUT, "value": TYPED, "replaces": []}
    key = make_key(ReviewName(*workbook.review))
    answer = review.take(Asked(workbook, PANEL, {**message, "review": key, **WHO}))
    assert isinstance(answer, Answer)
    assert answer.fault == ""
    return dict(answer.reply)


def look(review: OpenReview, workbook: OpenWorkbook, since: int = 0) -> tuple[int, dict[str, Any]]:
    followed = review.take(Following(workbook, since))
    assert isinstance(followed, Followed)
    assert followed.fault == ""
    said = json.loads(followed.say(NOBODY))
    return said["number"], said["news"]


def test_a_save_is_seen_once_by_those_there_and_by_whoever_opens_next(workbook: OpenWorkbook) -> None:
    review = OpenReview()
    saved = save(review, workbook)
    assert (saved["id"], saved["kind"]) == ("1", "saved"), saved
    number, news = look(review, workbook)
    assert TYPED in str(news)
    assert look(review, workbook, number) == (number, {})
    assert look(OpenReview(), workbook) == (number, news)


def test_a_save_that_is_sent_again_by_its_token_is_written_once(workbook: OpenWorkbook) -> None:
    first = save(OpenReview(), workbook)
    assert save(OpenReview(), workbook)["version"]["number"] == first["version"]["number"]


def test_of_an_erased_review_nothing_is_told_any_more(workbook: OpenWorkbook) -> None:
    review = OpenReview()
    save(review, workbook)
    record = Record.open()
    erase_review(record.store, ReviewName(*workbook.review), "Lee Lead")
    assert TYPED not in str(look(review, workbook))
    record.close()


def test_a_review_that_was_renamed_is_not_told_under_its_former_name(
    workbook: OpenWorkbook,
) -> None:
    review = OpenReview()
    save(review, workbook)
    record = Record.open()
    rename_review(record.store, ReviewName(*workbook.review), "Another", "Lee Lead")
    record.close()
    assert look(review, workbook) == (0, {})


def test_a_message_for_a_part_that_is_not_there_is_refused_in_a_sentence(workbook: OpenWorkbook) -> None:
    answer = OpenReview().take(Asked(workbook, "none", {"id": "7", "kind": "look"}))
    assert isinstance(answer, Answer)
    assert (answer.reply["id"], answer.reply["kind"]) == ("7", "refused")
    assert answer.reply["sentence"].endswith("Open the page again.")


def test_a_workbook_that_cannot_be_run_is_said_and_named_without_words_that_people_wrote() -> None:
    nowhere = OpenWorkbook(admit("leeds", "performance-management", date(2026, 11, 23)).workbook.path, "", {})
    answer = OpenReview().take(Asked(nowhere, "none", {"id": "7", "kind": "look"}))
    assert isinstance(answer, Answer)
    assert answer.reply["kind"] == "refused"


FILES = ("report", "figures", "letter", "account")


class Process:
    """Stands for a process that answers, and says which of those that were begun it is."""

    begun = 0

    def __init__(self, start: object) -> None:
        assert start is None
        self.number, self.under_way = Process.begun, 0
        Process.begun += 1

    async def answer(self, _asked: Asked) -> Answer:
        return Answer({"kind": "held", "by": self.number})


def test_every_file_is_read_by_a_process_of_its_own(
    workbook: OpenWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_reviews, "Answerer", Process)
    reviews = open_reviews.OpenReviews(cast("Any", None), logging.getLogger())

    def ask(kind: str) -> object:
        return asyncio.run(reviews.ask(Asked(workbook, PANEL, {"kind": kind})))["by"]

    # Each file that a part of a page can take is among them.
    told = [kind.told.part for kind in (REPORT, FIGURES, LETTER, ACCOUNT)]
    assert sorted(told) == sorted(FILES)
    for_all = ask("save")
    assert {ask(kind) for kind in ("save", "withdraw", "paper", "links")} == {for_all}
    of_files = {ask(kind) for kind in FILES}
    assert len(of_files) == 1
    assert for_all not in of_files
