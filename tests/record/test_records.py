"""Writing and reading a record, in a file and on a server."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest

from scrutiny.errors import EntryRefused, RecordUnavailable
from scrutiny.record.entries import Entry, EntryKind, Json, ReviewName, Writing
from scrutiny.record.erasing import erase_review
from scrutiny.record.folding import EMPTY
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
ADA = Writing(EntryKind.ANSWERED, "rr_before", "We had seen it coming.", "Cllr Ada Byron", Role.MEMBER, "t1")


def again(token: str, **changes: Any) -> Writing:  # noqa: ANN401 - any field of a writing
    return replace(ADA, token=token, **changes)


def test_what_is_written_can_be_read_again(record: Record) -> None:
    written = record.write(REVIEW, ADA)
    read = record.read(REVIEW).answers["rr_before"]
    assert (read.current, read.versions) == (written, (written,))
    assert (written.number, written.body, written.author) == (2, ADA.body, ADA.author)


def test_looking_opens_no_review(record: Record) -> None:
    assert record.read(REVIEW) == EMPTY
    assert record.read_since(REVIEW, 0) == record.history(REVIEW, "rr_before") == ()
    assert record.find_previous(REVIEW) is None
    assert record.list_reviews() == ()


def test_a_review_is_opened_by_its_first_writing_and_says_which_it_is(record: Record) -> None:
    record.write(REVIEW, ADA)
    opened, _ = record.read_since(REVIEW, 0)
    assert opened.kind is EntryKind.OPENED
    assert (opened.number, opened.body) == (1, {"council": "leeds", "name": "2026-27"})
    assert (opened.author, opened.before) == ("Cllr Ada Byron", "0" * 64)
    (listing,) = record.list_reviews()
    assert (listing.review, listing.number, listing.opened_at) == (REVIEW, 2, opened.at)


def test_the_same_token_gives_the_entry_it_made(record: Record) -> None:
    first = record.write(REVIEW, ADA)
    record.write(REVIEW, again("t2"))
    assert record.write(REVIEW, ADA) == first
    assert len(record.history(REVIEW, "rr_before")) == 2


def test_a_token_is_refused_for_anything_else(record: Record) -> None:
    record.write(REVIEW, ADA)
    others: list[dict[str, Any]] = [
        {"body": "Something else."},
        {"about": "rr_after"},
        {"author": "Cllr Grace Hopper"},
        {"role": Role.OFFICER},
        {"kind": EntryKind.WITHDRAWN},
        {"replaces": (1,)},
    ]
    for changes in others:
        with pytest.raises(EntryRefused, match="token"):
            record.write(REVIEW, replace(ADA, **changes))
    assert record.read(REVIEW).number == 2


def test_a_record_opened_again_holds_what_was_written(address: str) -> None:
    first = Record.open(address)
    written = first.write(REVIEW, ADA)
    first.close()
    second = Record.open(address)
    assert second.read(REVIEW).answers["rr_before"].current == written
    assert second.write(REVIEW, again("t2")).before == written.hash
    second.close()


def test_every_kind_of_json_comes_back_as_it_went_in(record: Record) -> None:
    bodies: list[Json] = [
        None,
        0.1,
        -0.0,
        10**30,
        "",
        '‘quotes’ \\ " \x00 \x1b \u2028 😀 é e\u0301',
        ["a", [1, {"b": None}]],
        {"é": 1, "a": {"z": [True, False]}},
    ]
    for number, body in enumerate(bodies):
        record.write(REVIEW, again(f"b{number}", body=body))
    assert [repr(entry.body) for entry in record.history(REVIEW, "rr_before")] == [
        repr(dict(sorted(body.items())) if isinstance(body, dict) else body) for body in bodies
    ]


def test_entries_since_a_number_leave_out_those_a_page_has(record: Record) -> None:
    record.write(REVIEW, ADA)
    newer = [record.write(REVIEW, again(f"n{number}")) for number in range(3)]
    assert record.read_since(REVIEW, 2) == tuple(newer)
    assert record.read_since(REVIEW, newer[-1].number) == ()


def test_history_holds_one_thing_and_all_of_it(record: Record) -> None:
    first = record.write(REVIEW, ADA)
    record.write(REVIEW, again("t2", about="rr_after"))
    last = record.write(REVIEW, again("t3", kind=EntryKind.WITHDRAWN, replaces=(first.number,)))
    assert record.history(REVIEW, "rr_before") == (first, last)


def test_reviews_of_one_name_in_two_councils_are_apart(record: Record) -> None:
    record.write(REVIEW, ADA)
    record.write(ReviewName("bradford", "2026-27"), replace(ADA, body="Ours."))
    bodies = [entry.body for entry in record.read_since(ReviewName("bradford", "2026-27"), 1)]
    assert bodies == ["Ours."]


def test_the_review_before_is_the_one_of_the_council_opened_last_before_it(record: Record) -> None:
    older, newer = ReviewName("leeds", "2025-26"), ReviewName("leeds", "2026-27")
    for review in (older, ReviewName("bradford", "2025-26"), newer):
        record.write(review, ADA)
    assert record.find_previous(newer) == older
    assert record.find_previous(older) is None
    assert record.find_previous(ReviewName("leeds", "2027-28")) == newer


def test_the_review_before_is_found_though_the_clock_was_set_back(
    record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (ReviewName("leeds", name) for name in ("First", "Second", "Third"))
    for review, year in ((first, 2027), (second, 2019), (third, 2023)):
        with monkeypatch.context() as clock:
            clock.setattr("scrutiny.record.entries.datetime", make_clock(year))
            record.write(review, ADA)
    assert record.find_previous(first) is None
    assert record.find_previous(second) == first
    assert record.find_previous(third) == second
    assert record.find_previous(ReviewName("leeds", "Fourth")) == third
    erase_review(record.store, second, "Grace")
    assert record.find_previous(second) == first
    assert record.find_previous(third) == second


def make_clock(year: int) -> type[datetime]:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls(year, 6, 1, tzinfo=tz)

    return Clock


def test_two_who_open_one_review_at_once_share_it(address: str) -> None:
    def write(number: int) -> Entry:
        mine = Record.open(address)
        written = mine.write(REVIEW, again(f"t{number}"))
        mine.close()
        return written

    with ThreadPoolExecutor(8) as pool:
        written = list(pool.map(write, range(8)))
    assert len({entry.review for entry in written}) == 1
    assert sorted(entry.number for entry in written) == list(range(2, 10))


def test_a_record_left_open_keeps_nobody_waiting(address: str) -> None:
    first, second = Record.open(address), Record.open(address)
    for number in range(3):
        first.write(REVIEW, again(f"a{number}"))
        first.read(REVIEW)
        second.write(REVIEW, again(f"b{number}"))
    assert first.read(REVIEW) == second.read(REVIEW)
    first.close()
    second.close()


def test_a_file_of_a_record_is_for_its_owner_alone(file: Path) -> None:
    record = Record.open(f"sqlite:///{file}")
    record.write(REVIEW, ADA)
    modes = {path.name: path.stat().st_mode & 0o777 for path in [file.parent, *file.parent.iterdir()]}
    assert modes == {
        "record": 0o700,
        "record.sqlite3": 0o600,
        "record.sqlite3-wal": 0o600,
        "record.sqlite3-shm": 0o600,
    }
    record.close()


def test_a_record_is_kept_where_the_surroundings_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{tmp_path}/elsewhere.sqlite3")
    Record.open().close()
    assert (tmp_path / "elsewhere.sqlite3").exists()


def test_a_record_is_kept_in_the_persons_own_data_unless_told_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SCRUTINY_RECORD_URL", raising=False)
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, **_: tmp_path / name)
    Record.open().close()
    assert (tmp_path / "scrutiny-workbook" / "record.sqlite3").exists()


@pytest.mark.parametrize("url", ["sqlite://", "mysql://ada:hunter2@host/record", "hunter2", "postgresql://"])
def test_an_address_that_is_not_understood_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(RecordUnavailable, match="postgresql://user@host/database") as refused:
        Record.open(url)
    assert "hunter2" not in str(refused.value)
