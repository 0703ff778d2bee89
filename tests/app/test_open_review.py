"""A review is open in one process: its workbook is run once, and its parts answer without a kernel."""

import json
from datetime import date
from typing import Any

import pytest

from scrutiny.app.admission import admit
from scrutiny.app.open_review import NOBODY, Answer, Asked, Followed, Following, OpenReview
from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.parameters import ANSWERING
from scrutiny.record.entries import ReviewName
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.record.renaming import rename_review
from scrutiny.review.page import make_key

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
