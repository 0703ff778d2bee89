"""Erasing a review: the text is gone from the store, one entry says so, and writing can go on."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from scrutiny.errors import AnswersErased, EntryRefused, RecordUnavailable, UnknownReview
from scrutiny.record.backups import back_up, back_up_before, list_backups
from scrutiny.record.carrying import export_review, import_review
from scrutiny.record.checking import Break, verify, verify_review
from scrutiny.record.entries import Entry, EntryKind, Json, ReviewName, Writing, hash_entry
from scrutiny.record.erasing import erase_review
from scrutiny.record.erasures import mark_token
from scrutiny.record.records import Record
from scrutiny.record.tables import ENTRIES, REVIEWS, to_row
from scrutiny.vocabulary import Role

REVIEW, BESIDE = ReviewName("leeds", "2026-27"), ReviewName("leeds", "2025-26")
TYPED = "PLEASE-FORGET-THIS"


def write(record: Record, number: int, review: ReviewName = REVIEW, body: str = TYPED) -> Entry:
    token = f"t{number}"
    return record.write(
        review, Writing(EntryKind.ANSWERED, "rr_before", body * 50, "Ada", Role.MEMBER, token)
    )


def holds(folder: Path, text: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


def test_what_was_typed_is_in_no_file_of_the_folder_after_an_erasure(file: Path) -> None:
    record = Record.open(f"sqlite:///{file}")
    for number in range(200):
        write(record, number)
    write(record, 1, BESIDE, "KEEP-THIS")
    assert holds(file.parent, TYPED)
    erase_review(record.store, REVIEW, "Grace Hopper")
    assert holds(file.parent, TYPED) == []
    assert record.read(BESIDE).number == 2
    record.close()
    assert holds(file.parent, TYPED) == []
    assert holds(file.parent, "KEEP-THIS") == ["record.sqlite3"]


def test_what_was_typed_is_in_no_table_of_a_server_after_an_erasure(record: Record) -> None:
    write(record, 1)
    erase_review(record.store, REVIEW, "Grace Hopper")
    with record.store.reading() as connection:
        assert TYPED not in str(connection.exec_driver_sql("SELECT * FROM entries").all())


def test_one_entry_stays_that_says_who_erased_how_much_and_is_chained_to_what_was(record: Record) -> None:
    last = write(record, 1)
    erased = erase_review(record.store, REVIEW, " Grace  Hopper ")
    assert record.read_since(REVIEW, 0) == (erased,)
    assert (erased.kind, erased.number, erased.before) == (EntryKind.ERASED, 3, last.hash)
    assert erased.author == "Grace Hopper"
    assert isinstance(erased.body, dict)
    assert erased.body["entries"] == 2
    assert verify_review(record.store, record.list_reviews()[0]) is None


def test_writing_goes_on_after_an_erasure_and_the_record_is_whole(record: Record) -> None:
    write(record, 1)
    erased = erase_review(record.store, REVIEW, "Grace Hopper")
    after = write(record, 2)
    assert (after.number, after.before) == (4, erased.hash)
    assert record.read(REVIEW).answers["rr_before"].versions == (after,)
    erase_review(record.store, REVIEW, "Grace Hopper")
    write(record, 3)
    assert verify_review(record.store, record.list_reviews()[0]) is None


def test_what_was_erased_is_not_written_again_by_a_browser_that_sends_it_once_more(record: Record) -> None:
    write(record, 1)
    erase_review(record.store, REVIEW, "Grace Hopper")
    said = r"were erased at \d\d:\d\d on \d+ \w+ 20\d\d\. This answer"
    with pytest.raises(AnswersErased, match=said) as refused:
        write(record, 1)
    assert TYPED not in str(refused.value)
    assert record.read(REVIEW).answers == {}
    after = write(record, 2)
    assert write(record, 2) == after
    with pytest.raises(AnswersErased):
        write(record, 1)


def test_what_was_erased_stays_erased_after_a_second_erasure(record: Record) -> None:
    write(record, 1)
    erase_review(record.store, REVIEW, "Grace Hopper")
    write(record, 2)
    erase_review(record.store, REVIEW, "Grace Hopper")
    for number in (1, 2):
        with pytest.raises(AnswersErased):
            write(record, number)
    assert verify_review(record.store, record.list_reviews()[0]) is None


def test_what_was_erased_stays_erased_in_a_record_it_is_carried_to(record: Record, tmp_path: Path) -> None:
    write(record, 1)
    erase_review(record.store, REVIEW, "Grace Hopper")
    export_review(record.store, record.list_reviews()[0], tmp_path / "review.json")
    other = Record.open(f"sqlite:///{tmp_path / 'other.sqlite3'}")
    import_review(other.store, tmp_path / "review.json")
    with pytest.raises(AnswersErased):
        write(other, 1)
    assert verify_review(other.store, other.list_reviews()[0]) is None
    other.close()


def test_what_goes_on_from_an_erased_answer_is_refused_and_anything_else_is_written(record: Record) -> None:
    old = write(record, 1).number
    erased = erase_review(record.store, REVIEW, "Grace Hopper")
    edit = Writing(EntryKind.ANSWERED, "rr_before", TYPED, "Ada", Role.MEMBER, "edit", (old,))
    with pytest.raises(AnswersErased) as refused:
        record.write(REVIEW, edit)
    assert refused.value.number == erased.number
    with pytest.raises(AnswersErased):
        record.write(REVIEW, replace(edit, replaces=(erased.number,)))
    anew = record.write(REVIEW, replace(edit, replaces=()))
    both = Writing(EntryKind.ANSWERED, "rr_before", TYPED, "Ada", Role.MEMBER, "both", (old, anew.number))
    assert record.write(REVIEW, both).number == 5


def test_an_erasure_in_one_review_refuses_nothing_in_another(record: Record) -> None:
    write(record, 1)
    erase_review(record.store, REVIEW, "Grace Hopper")
    assert write(record, 1, BESIDE).number == 2


def test_an_erasure_keeps_neither_tokens_nor_their_order(record: Record) -> None:
    for number in range(20):
        write(record, number)
    erased = erase_review(record.store, REVIEW, "Grace Hopper")
    assert isinstance(erased.body, dict)
    marks = erased.body["tokens"]
    assert isinstance(marks, list)
    assert marks == sorted(map(str, marks))
    assert {mark_token(f"t{number}") for number in range(20)} < {*map(str, marks)}
    assert len(marks) == erased.body["entries"] == 21
    assert "t7" not in marks


def test_a_record_erased_before_marks_were_kept_is_whole_and_can_be_written_to(record: Record) -> None:
    write(record, 1)
    erased = erase_review(record.store, REVIEW, "Grace Hopper")
    plain = replace(erased, body={"entries": 2})
    plain = replace(plain, hash=hash_entry(plain))
    with record.store.writing() as connection:
        connection.execute(ENTRIES.update().values(to_row(plain)))
        connection.execute(REVIEWS.update().values(head=plain.hash))
    assert verify_review(record.store, record.list_reviews()[0]) is None
    assert write(record, 1).number == 4


@pytest.mark.parametrize(
    "tokens", ["t1", ["t1"], [1], [["0" * 16]], ["0" * 15], ["0" * 17], ["A" * 16], None]
)
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_an_erasure_with_anything_but_marks_in_it_is_a_break(record: Record, tokens: Json) -> None:
    write(record, 1)
    erased = erase_review(record.store, REVIEW, "Grace Hopper")
    body: Json = {"entries": 2, "tokens": tokens}
    forged = replace(erased, body=body)
    broken = verify([replace(forged, hash=hash_entry(forged))])
    assert broken == Break(3, "the entries before it are missing")


def test_a_page_that_was_open_learns_of_the_erasure(record: Record) -> None:
    seen = write(record, 1).number
    erase_review(record.store, REVIEW, "Grace Hopper")
    assert [entry.kind for entry in record.read_since(REVIEW, seen)] == [EntryKind.ERASED]


def test_a_review_that_was_never_written_is_not_erased(record: Record) -> None:
    with pytest.raises(UnknownReview):
        erase_review(record.store, REVIEW, "Grace Hopper")
    assert record.list_reviews() == ()


def test_an_erasure_needs_a_name(record: Record) -> None:
    write(record, 1)
    with pytest.raises(EntryRefused, match="1 to 80 characters"):
        erase_review(record.store, REVIEW, " ")
    assert record.read(REVIEW).number == 2


def test_an_erasure_says_so_where_another_program_keeps_the_text_in_the_file_beside(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scrutiny.record.stores._PRAGMAS", ("busy_timeout=0", "secure_delete=ON"))
    record = Record.open(f"sqlite:///{file}")
    write(record, 1)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM entries").fetchall()
        with pytest.raises(RecordUnavailable, match="Close every page"):
            erase_review(record.store, REVIEW, "Grace Hopper")
    erase_review(record.store, REVIEW, "Grace Hopper")
    assert holds(file.parent, TYPED) == []
    record.close()


def test_a_backup_holds_everything_and_is_one_file_for_its_owner_alone(file: Path, tmp_path: Path) -> None:
    record = Record.open(f"sqlite:///{file}")
    write(record, 1)
    write(record, 1, BESIDE)
    assert back_up(record.store, tmp_path / "backup" / "all.sqlite3") == 2
    write(record, 2)
    record.close()
    (copy,) = (tmp_path / "backup").iterdir()
    assert copy.stat().st_mode & 0o777 == 0o600
    restored = Record.open(f"sqlite:///{copy}")
    assert [listing.number for listing in restored.list_reviews()] == [2, 2]
    assert all(verify_review(restored.store, listing) is None for listing in restored.list_reviews())
    restored.close()


def test_the_copies_that_an_erasure_leaves_are_named(file: Path) -> None:
    record = Record.open(f"sqlite:///{file}")
    write(record, 1)
    copy = back_up_before(record.store, "0001")
    erase_review(record.store, REVIEW, "Grace Hopper")
    assert list_backups(record.store) == (copy,)
    assert holds(file.parent, TYPED) == [copy.name]
    record.close()
