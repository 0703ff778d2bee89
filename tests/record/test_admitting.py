"""What may be added to a review as it stands: own answers until they are shown, words with their writers."""

import json
import threading
from itertools import count
from pathlib import Path

import pytest

from scrutiny.errors import AnswersShown, EntryRefused
from scrutiny.record.admitting import TOLD_APART
from scrutiny.record.carrying import export_review, import_review
from scrutiny.record.choosing import choose_review
from scrutiny.record.entries import Entry, EntryKind, Json, ReviewName, Writing, hash_entry
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.record.settling import list_writers, make_body
from scrutiny.vocabulary import Role

REVIEW, ABOUT = ReviewName("leeds", "2026-27"), "rr_how_we_worked"
ADA, GRACE, MARY, FAY = "Cllr Ada Byron", "Cllr Grace Hopper", "Cllr Mary Seacole", "Fay Leader"
TOKENS = count(1)


def write(
    record: Record, kind: EntryKind, body: Json, author: str = ADA, replaces: tuple[int, ...] = ()
) -> Entry:
    role = Role.FACILITATOR if kind is EntryKind.REVEALED else Role.MEMBER
    return record.write(
        REVIEW, Writing(kind, ABOUT, body, author, role, f"token-{next(TOKENS)}", tuple(replaces))
    )


def rate(record: Record, author: str, value: str | None = "well") -> Entry:
    return write(record, EntryKind.RATED, {"value": value, "reason": ""}, author)


def show(record: Record, body: Json = None) -> Entry:
    return write(record, EntryKind.REVEALED, body, FAY)


def test_nothing_is_shown_of_nobody_and_nothing_of_one_person(record: Record) -> None:
    with pytest.raises(EntryRefused, match="Nobody has answered yet"):
        show(record)
    rate(record, ADA)
    rate(record, ADA.upper())
    for body in (None, TOLD_APART):
        with pytest.raises(EntryRefused, match="it would be plain whose it is"):
            show(record, body)
    assert record.read(REVIEW).revealed == frozenset()


def test_two_are_shown_only_by_somebody_who_was_told_what_that_means(record: Record) -> None:
    rate(record, ADA)
    rate(record, GRACE)
    with pytest.raises(EntryRefused, match="they can be told apart"):
        show(record)
    assert show(record, TOLD_APART).body == TOLD_APART
    assert record.read(REVIEW).revealed == {ABOUT}


def test_three_of_whom_one_takes_their_answer_back_are_two(record: Record) -> None:
    for author in (ADA, GRACE, MARY):
        rate(record, author)
    rate(record, MARY, None)
    with pytest.raises(EntryRefused, match="they can be told apart"):
        show(record)


@pytest.mark.parametrize("author", [ADA, MARY])
@pytest.mark.parametrize("value", ["poorly", None])
def test_no_own_answer_is_added_changed_or_taken_back_once_they_are_shown(
    record: Record, author: str, value: str | None
) -> None:
    first = rate(record, ADA)
    rate(record, GRACE)
    show(record, TOLD_APART)
    with pytest.raises(AnswersShown, match="What everyone saw stays as it is"):
        rate(record, author, value)
    again = Writing(EntryKind.RATED, ABOUT, first.body, ADA, Role.MEMBER, first.token)
    assert record.write(REVIEW, again) == first, "what was acknowledged before is, when it is sent again"


def test_another_question_and_a_review_that_was_erased_are_still_open(record: Record) -> None:
    rate(record, ADA)
    rate(record, GRACE)
    show(record, TOLD_APART)
    other = Writing(EntryKind.RATED, "rr_parents", {"value": "well"}, ADA, Role.MEMBER, "other")
    assert record.write(REVIEW, other).number == 5
    erase_review(record.store, REVIEW, "The clerk")
    assert rate(record, ADA).number == 7


def test_answers_that_come_while_they_are_shown_count_before_it_or_are_refused(address: str) -> None:
    records = [Record.open(address) for _ in range(5)]
    rate(records[0], ADA)
    rate(records[0], GRACE)
    kept: list[Entry] = []
    refused: list[AnswersShown] = []
    together = threading.Barrier(len(records))

    def answer(record: Record, number: int) -> None:
        together.wait()
        try:
            kept.append(rate(record, f"Member {'ABCD'[number]}", "late"))
        except AnswersShown as shown:
            refused.append(shown)

    threads = [threading.Thread(target=answer, args=(record, at)) for at, record in enumerate(records[1:])]
    for thread in threads:
        thread.start()
    together.wait()
    shown = show(records[0], TOLD_APART)
    for thread in threads:
        thread.join()
    state = records[0].read(REVIEW)
    assert len(kept) + len(refused) == len(threads)
    assert all(entry.number < shown.number for entry in kept)
    assert len(state.ratings[ABOUT]) == 2 + len(kept)
    assert state.late == frozenset()
    for record in records:
        record.close()


def test_an_answer_that_a_file_adds_after_they_were_shown_changes_nothing_that_was_seen(
    tmp_path: Path,
) -> None:
    record, other = (Record.open(f"sqlite:///{tmp_path / name}") for name in ("one.sqlite3", "other.sqlite3"))
    rate(record, ADA)
    rate(record, GRACE)
    shown = show(record, TOLD_APART)
    listing = choose_review(record.list_reviews(), "leeds", "")
    export_review(record.store, listing, tmp_path / "review.json")
    file = json.loads((tmp_path / "review.json").read_text())
    # As an older program wrote it, which let people answer on.
    late = Entry(**(vars(shown) | {"number": 5, "kind": EntryKind.RATED, "author": MARY, "token": "late"}))
    late = Entry(**(vars(late) | {"body": {"value": "poorly"}, "before": shown.hash}))
    late = Entry(**(vars(late) | {"hash": hash_entry(late)}))
    line = vars(late) | {"at": file["entries"][-1]["at"]}
    del line["review"]
    file["entries"].append(line)
    file["review"] |= {"number": 5, "head": late.hash}
    (tmp_path / "later.json").write_text(json.dumps(file))
    import_review(other.store, tmp_path / "later.json")
    state = other.read(REVIEW)
    assert (state.number, state.ratings) == (5, record.read(REVIEW).ratings)
    record.close()
    other.close()


def two_versions(record: Record) -> tuple[int, int]:
    mine = write(record, EntryKind.ANSWERED, "Ada’s words").number
    return mine, write(record, EntryKind.ANSWERED, "Grace’s words", GRACE).number


def test_words_that_somebody_chose_stay_with_who_wrote_them(record: Record) -> None:
    both = two_versions(record)
    write(record, EntryKind.CHOSEN, make_body("Ada’s words", (ADA,)), GRACE, both)
    (version,) = record.read(REVIEW).answers[ABOUT].versions
    assert (version.body, version.author, list_writers(version)) == ("Ada’s words", GRACE, (ADA,))


def test_words_put_together_are_of_all_who_wrote_them_and_of_whoever_did_it(record: Record) -> None:
    both = two_versions(record)
    write(record, EntryKind.JOINED, make_body("Our words", (ADA, GRACE)), MARY, both)
    (version,) = record.read(REVIEW).answers[ABOUT].versions
    assert (version.body, list_writers(version)) == ("Our words", (ADA, GRACE, MARY))
    again = write(record, EntryKind.ANSWERED, "Other words", ADA).number
    chosen = make_body("Our words", (ADA, GRACE, MARY))
    write(record, EntryKind.CHOSEN, chosen, FAY, (version.number, again))
    (settled,) = record.read(REVIEW).answers[ABOUT].versions
    assert (settled.author, list_writers(settled)) == (FAY, (ADA, GRACE, MARY))


def test_nothing_is_kept_as_the_words_of_somebody_who_wrote_none_of_them(record: Record) -> None:
    both = two_versions(record)
    bodies: list[Json] = [
        make_body("Never said", (MARY,)),
        make_body("Never said", ()),
        "Never said",
        {"value": "Never said"},
        {"value": "Never said", "written_by": [1]},
        {"value": "Never said", "written_by": [ADA], "more": True},
    ]
    for body in bodies:
        for kind in (EntryKind.CHOSEN, EntryKind.JOINED):
            with pytest.raises(EntryRefused, match="wrote what they did not"):
                write(record, kind, body, FAY, both)


def test_nothing_is_kept_as_the_words_of_somebody_whose_words_it_does_not_replace(record: Record) -> None:
    mine, _theirs = two_versions(record)
    with pytest.raises(EntryRefused, match="wrote what they did not"):
        write(record, EntryKind.CHOSEN, make_body("Grace’s words", (GRACE,)), ADA, (mine,))
