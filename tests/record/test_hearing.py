"""That something was written to the record is heard by other programs, in both kinds of place."""

from time import sleep

from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.hearing import Hearing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")


def write(record: Record, token: str) -> None:
    record.write(REVIEW, Writing(EntryKind.ANSWERED, "about", "Typed", "Ada", Role.MEMBER, token))


def is_heard(hearing: Hearing) -> bool:
    """Tell whether something new is heard, soon."""
    for _look in range(100):
        if hearing.has_changed():
            return True
        sleep(0.05)
    return False


def test_each_writing_of_another_program_is_heard_once(record: Record) -> None:
    hearing = Hearing(record.store)
    try:
        assert not hearing.has_changed()
        for token in ("1", "2"):
            # Another program has a connection of its own.
            other = Record.open(record.store.engine.url.render_as_string(hide_password=False))
            write(other, token)
            other.close()
            # A server tells it when it comes to it.
            assert is_heard(hearing)
            assert not hearing.has_changed()
    finally:
        hearing.close()


def test_what_was_refused_is_not_heard(record: Record) -> None:
    write(record, "1")
    hearing = Hearing(record.store)
    try:
        write(record, "1")
        assert not hearing.has_changed()
    finally:
        hearing.close()


def test_the_number_of_a_review_is_that_of_its_last_entry(record: Record) -> None:
    assert record.find_number(REVIEW) == 0
    write(record, "1")
    assert record.find_number(REVIEW) == record.read(REVIEW).number == len(record.read_since(REVIEW, 0))


def test_hearing_again_and_again_leaves_the_record_open_to_others(record: Record) -> None:
    for _time in range(12):
        Hearing(record.store).close()
    write(record, "1")
    assert record.read(REVIEW).number
