"""Numbering: each reference of a council is given once, whoever writes to which of its reviews."""

from concurrent.futures import ThreadPoolExecutor

from scrutiny.record.checking import verify_review
from scrutiny.record.entries import EntryKind, Json, ReviewName, Writing
from scrutiny.record.erasing import erase_review
from scrutiny.record.numbering import CARRIED_OVER, Numbering
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

HERE, NEXT = ReviewName("leeds", "2026-27"), ReviewName("leeds", "Foster homes")
BEGINS = "SR 26/27-"


def decide(record: Record, review: ReviewName, token: str, *keys: str) -> list[Json]:
    begins = {f"recommendation.{key}.reference": BEGINS for key in keys}
    writing = Writing(EntryKind.ANSWERED, "decided", "agreed", "Joan", Role.FACILITATOR, token)
    _entry, *given = record.write_numbering(review, writing, Numbering(begins))
    return [entry.body for entry in given]


def answer(record: Record, review: ReviewName, about: str, body: Json, token: str) -> None:
    record.write(review, Writing(EntryKind.ANSWERED, about, body, "Joan", Role.FACILITATOR, token))


def test_a_number_is_given_once_in_all_reviews_of_a_council_and_never_again(record: Record) -> None:
    assert decide(record, HERE, "t1", "a", "b") == ["SR 26/27-01", "SR 26/27-02"]
    assert decide(record, HERE, "t1", "a", "b") == []
    assert decide(record, HERE, "t2", "b", "c") == ["SR 26/27-03"]
    assert decide(record, ReviewName("york", "2026-27"), "t3", "a") == ["SR 26/27-01"]
    carried: Json = {"columns": ["Recommendation", "Reference"], "rows": [["x", "SR 26/27-40"]]}
    answer(record, NEXT, "tracker.carried", carried, "t4")
    answer(record, NEXT, "tracker.carried", "nothing", "t5")
    assert decide(record, NEXT, "t6", "a") == ["SR 26/27-41"]


def test_many_who_decide_at_once_get_numbers_of_their_own(record: Record) -> None:
    answer(record, HERE, "x", "y", "t1")
    answer(record, NEXT, "x", "y", "t1")

    def decide_one(number: int) -> list[Json]:
        return decide(record, (HERE, NEXT)[number % 2], f"many-{number}", f"k{number}")

    with ThreadPoolExecutor(4) as threads:
        given = [reference for found in threads.map(decide_one, range(12)) for reference in found]
    assert sorted(map(str, given)) == [f"{BEGINS}{number:02}" for number in range(1, 13)]


def test_a_number_of_a_review_that_was_erased_is_not_given_again(record: Record) -> None:
    assert decide(record, HERE, "t1", "a", "b") == ["SR 26/27-01", "SR 26/27-02"]
    erase_review(record.store, HERE, "Joan")
    assert decide(record, NEXT, "t2", "a") == ["SR 26/27-03"]
    # Not even once what was erased is erased again.
    erase_review(record.store, HERE, "Joan")
    assert decide(record, HERE, "t3", "a") == ["SR 26/27-04"]
    assert [verify_review(record.store, listing) for listing in record.list_reviews()] == [None, None]


def test_a_number_that_was_carried_over_is_not_given_again_once_that_is_erased(record: Record) -> None:
    assert decide(record, HERE, "t1", "a") == ["SR 26/27-01"]
    rows: list[Json] = [["Ask Mrs Jones 12", "SR 26/27-40"], ["Bare", "see SR 25/26-7 and Jones 12"]]
    answer(record, NEXT, CARRIED_OVER, {"columns": ["Recommendation", "Reference"], "rows": rows}, "t2")
    answer(record, NEXT, CARRIED_OVER, rows[1:], "t3")
    erasure = erase_review(record.store, NEXT, "Joan")
    assert isinstance(erasure.body, dict)
    assert erasure.body["references"] == ["SR 25/26-7", "SR 26/27-40"]
    assert decide(record, HERE, "t4", "b") == ["SR 26/27-41"]
    assert [verify_review(record.store, listing) for listing in record.list_reviews()] == [None, None]
