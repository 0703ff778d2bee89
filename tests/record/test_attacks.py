"""Changes made to a record by whoever holds it: each is named, the last three against a printed seal."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import Connection, select, text

from scrutiny.record.checking import list_lost, verify_review
from scrutiny.record.entries import Entry, EntryKind, ReviewName, Writing, hash_entry
from scrutiny.record.erasing import erase_review
from scrutiny.record.reading import list_entries
from scrutiny.record.records import Record
from scrutiny.record.renaming import rename_review
from scrutiny.record.seals import Held, Holding, Seal, hold_against, seal_review
from scrutiny.record.tables import ENTRIES, REVIEWS, to_row
from scrutiny.vocabulary import Role

LEEDS, YORK = ReviewName("leeds", "2026-27"), ReviewName("york", "2026-27")
COUNCILS = frozenset({"leeds", "york"})


def write(record: Record, review: ReviewName, number: int) -> Entry:
    body = f"answer {number}"
    return record.write(
        review, Writing(EntryKind.ANSWERED, "rr_before", body, "Ada", Role.MEMBER, f"t{number}")
    )


@pytest.fixture
def written(record: Record) -> Record:
    for number in range(4):
        write(record, LEEDS, number)
        write(record, YORK, number)
    return record


@pytest.fixture
def seals(written: Record) -> dict[ReviewName, Seal]:
    return {found.review: seal_review(written.store, found).seal for found in written.list_reviews()}


def attack(record: Record, *statements: str) -> None:
    with record.store.writing() as connection:
        for statement in statements:
            connection.execute(text(statement))


def find_breaks(record: Record) -> dict[str, tuple[int, str]]:
    proved = {
        str(found.review): verify_review(record.store, found, COUNCILS) for found in record.list_reviews()
    }
    return {named: (broken.number, broken.what) for named, broken in proved.items() if broken}


SWAP = (
    "UPDATE reviews SET council = 'nowhere' WHERE council = 'leeds'",
    "UPDATE reviews SET council = 'leeds' WHERE council = 'york'",
    "UPDATE reviews SET council = 'york' WHERE council = 'nowhere'",
)


def delete(which: str) -> str:
    of_leeds = "review = (SELECT id FROM reviews WHERE council = 'leeds')"
    return f"DELETE FROM entries WHERE {which} AND {of_leeds}"  # noqa: S608 - of these tests


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (
            (delete("number = 5"),),
            {"leeds, 2026-27": (5, "it is missing: the review has 5 entries")},
        ),
        (
            ("UPDATE reviews SET name = 'Autumn' WHERE council = 'leeds'",),
            {"leeds, Autumn": (1, "it is kept as 'Autumn', and this entry seals its name as '2026-27'")},
        ),
        (
            ("UPDATE reviews SET council = 'leeds', name = 'Autumn' WHERE council = 'york'",),
            {"leeds, Autumn": (1, "it is kept as of 'leeds', and this entry seals it as of 'york'")},
        ),
        (
            SWAP,
            {
                "leeds, 2026-27": (1, "it is kept as of 'leeds', and this entry seals it as of 'york'"),
                "york, 2026-27": (1, "it is kept as of 'york', and this entry seals it as of 'leeds'"),
            },
        ),
        (
            ("UPDATE reviews SET opened_at = '2025-01-01T10:00:00.000000+00:00' WHERE council = 'leeds'",),
            {"leeds, 2026-27": (1, "it is kept as opened at 2025-01-01T10:00:00.000000+00:00, and this")},
        ),
        (
            ("UPDATE reviews SET council = 'narnia' WHERE council = 'leeds'",),
            {"narnia, 2026-27": (1, "it is kept as of 'narnia', and this entry seals it as of 'leeds'")},
        ),
    ],
    ids=["last entry deleted", "renamed", "moved", "swapped", "re-dated", "of no council"],
)
def test_what_the_entries_themselves_seal_is_named_with_review_and_entry(
    written: Record, statements: tuple[str, ...], found: dict[str, tuple[int, str]]
) -> None:
    attack(written, *statements)
    breaks = find_breaks(written)
    assert {
        named: (number, what[: len(found[named][1])]) for named, (number, what) in breaks.items()
    } == found


def reseal(connection: Connection, review: ReviewName, change: Callable[[Entry], Entry]) -> None:
    """Write a whole review anew with one entry changed, as whoever holds the file can."""
    row = connection.execute(select(REVIEWS).where(REVIEWS.c.council == review.council)).one()
    before = ""
    for entry in list_entries(connection, review, select(ENTRIES).where(ENTRIES.c.review == row.id)):
        changed = change(replace(entry, before=before or entry.before))
        before = hash_entry(changed)
        values = to_row(replace(changed, hash=before))
        connection.execute(
            ENTRIES.update()
            .where(ENTRIES.c.review == row.id, ENTRIES.c.number == entry.number)
            .values(values)
        )
    connection.execute(REVIEWS.update().where(REVIEWS.c.id == row.id).values(head=before))


def test_an_entry_altered_with_all_after_it_sealed_again_is_named_against_the_seal(
    written: Record, seals: dict[ReviewName, Seal]
) -> None:
    with written.store.writing() as connection:
        reseal(
            connection,
            LEEDS,
            lambda entry: replace(entry, body="never said", author="Eve") if entry.number == 3 else entry,
        )
    assert find_breaks(written) == {}
    assert hold_against(written.store, LEEDS, seals[LEEDS]) == Held(Holding.CHANGED, 5)
    assert hold_against(written.store, YORK, seals[YORK]) == Held(Holding.HOLDS, 5)


def test_a_tail_that_is_cut_with_the_head_set_back_is_named_against_the_seal(
    written: Record, seals: dict[ReviewName, Seal]
) -> None:
    attack(
        written,
        delete("number > 3"),
        "UPDATE reviews SET entries = 3, head = (SELECT hash FROM entries WHERE number = 3 AND "
        "entries.review = reviews.id) WHERE council = 'leeds'",
    )
    assert find_breaks(written) == {}
    assert hold_against(written.store, LEEDS, seals[LEEDS]) == Held(Holding.CUT, 3)


def test_a_review_that_is_taken_away_whole_is_named_against_the_seal(
    written: Record, seals: dict[ReviewName, Seal]
) -> None:
    attack(
        written,
        delete("number > 0"),
        "DELETE FROM reviews WHERE council = 'leeds'",
    )
    assert find_breaks(written) == {}
    assert hold_against(written.store, LEEDS, seals[LEEDS]).holding is Holding.MISSING


def test_a_review_that_was_moved_is_found_by_its_seal(written: Record, seals: dict[ReviewName, Seal]) -> None:
    attack(written, *SWAP)
    held = hold_against(written.store, LEEDS, seals[LEEDS])
    assert (held.holding, held.elsewhere) == (Holding.CHANGED, YORK)
    attack(written, "UPDATE reviews SET name = 'Autumn'")
    held = hold_against(written.store, LEEDS, seals[LEEDS])
    assert (held.holding, held.elsewhere) == (Holding.MISSING, ReviewName("york", "Autumn"))


def test_a_review_that_goes_on_still_holds_to_its_seal(
    written: Record, seals: dict[ReviewName, Seal]
) -> None:
    write(written, LEEDS, 8)
    write(written, LEEDS, 9)
    assert hold_against(written.store, LEEDS, seals[LEEDS]) == Held(Holding.HOLDS, 7)


def test_a_review_that_breaks_before_its_seal_does_not_hold_to_it(
    written: Record, seals: dict[ReviewName, Seal]
) -> None:
    attack(written, "UPDATE entries SET body = '\"x\"' WHERE number = 3")
    held = hold_against(written.store, LEEDS, seals[LEEDS])
    assert (held.holding, held.broken.number if held.broken else 0) == (Holding.BROKEN, 3)


def test_an_erasure_is_told_from_a_cut_by_the_entry_that_says_so(
    written: Record, seals: dict[ReviewName, Seal]
) -> None:
    erased = erase_review(written.store, LEEDS, "Grace")
    assert hold_against(written.store, LEEDS, seals[LEEDS]) == Held(Holding.ERASED, 6, erased)
    wrong = replace(seals[LEEDS], words=seals[YORK].words)
    assert hold_against(written.store, LEEDS, wrong).holding is Holding.CHANGED


def test_an_erased_review_still_seals_which_it_was(written: Record) -> None:
    erase_review(written.store, LEEDS, "Grace")
    assert find_breaks(written) == {}
    attack(written, "UPDATE reviews SET name = 'Autumn' WHERE council = 'leeds'")
    assert find_breaks(written)["leeds, Autumn"][0] == 6


def test_an_erasure_does_not_hide_that_a_review_was_moved(written: Record) -> None:
    attack(written, "UPDATE reviews SET council = 'leeds', name = 'Autumn' WHERE council = 'york'")
    erase_review(written.store, ReviewName("leeds", "Autumn"), "Grace")
    assert "seals it as of 'york'" in find_breaks(written)["leeds, Autumn"][1]


# A server refuses to take a review away from its entries.
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_entries_of_a_review_that_is_in_no_list_any_more_are_named(written: Record) -> None:
    with written.store.maintaining() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("DELETE FROM reviews WHERE council = 'leeds'")
    (lost,) = list_lost(written.store)
    assert (lost.review, lost.number) == (LEEDS, 5)


def test_a_new_name_is_an_entry_and_a_name_without_one_can_be_vouched_for(written: Record) -> None:
    renamed = rename_review(written.store, LEEDS, "Autumn", "Grace")
    assert (renamed.number, renamed.kind, renamed.author) == (6, EntryKind.RENAMED, "Grace")
    assert find_breaks(written) == {}
    attack(written, "UPDATE reviews SET name = 'Spring' WHERE council = 'leeds'")
    assert find_breaks(written)["leeds, Spring"][0] == 6
    rename_review(written.store, ReviewName("leeds", "Spring"), "Spring", "Grace")
    assert find_breaks(written) == {}
    assert written.read(ReviewName("leeds", "Spring")).answers["rr_before"].versions[-1].body == "answer 3"
