"""Carrying a review from one record to another: nothing of either is lost, and a hostile file is refused."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scrutiny.errors import OutputNotWritable, RecordDamaged, ReviewFileBroken, ReviewsParted, UnknownReview
from scrutiny.record import bodies
from scrutiny.record.carrying import Imported, NewName, export_review, import_review
from scrutiny.record.checking import verify_review
from scrutiny.record.choosing import choose_review
from scrutiny.record.entries import (
    Entry,
    EntryKind,
    Json,
    ReviewName,
    Writing,
    hash_entry,
    read_instant,
)
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.record.review_files import FiledEntry
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
TYPED = "a line somebody typed"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Record]:
    opened = Record.open(f"sqlite:///{tmp_path / 'other' / 'record.sqlite3'}")
    yield opened
    opened.close()


def write(record: Record, token: str, review: ReviewName = REVIEW) -> Entry:
    body: Json = {"value": f"{TYPED} {token} é😀"}
    return record.write(review, Writing(EntryKind.ANSWERED, "rr_before", body, "Ada", Role.MEMBER, token))


def export(record: Record, file: Path, review: ReviewName = REVIEW) -> Path:
    export_review(record.store, choose_review(record.list_reviews(), review.council, review.name), file)
    return file


@pytest.fixture
def exported(record: Record, tmp_path: Path) -> Path:
    write(record, "t1")
    return export(record, tmp_path / "r.json")


def test_a_review_is_the_same_in_the_record_it_is_carried_to(
    record: Record, other: Record, tmp_path: Path
) -> None:
    write(record, "t1")
    write(record, "t2")
    came = import_review(other.store, export(record, tmp_path / "r.json"))
    assert came == Imported(REVIEW, 3, is_new=True)
    assert other.read_since(REVIEW, 0) == record.read_since(REVIEW, 0)
    assert other.list_reviews() == record.list_reviews()
    assert verify_review(other.store, other.list_reviews()[0]) is None


def test_an_exported_review_says_its_format_and_is_for_its_owner_alone(
    record: Record, tmp_path: Path
) -> None:
    write(record, "t1")
    file = export(record, tmp_path / "r.json")
    held = json.loads(file.read_text("utf-8"))
    assert (held["format"], held["review"]["council"], len(held["entries"])) == (1, "leeds", 2)
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["r.json"]


def test_an_export_writes_over_nothing(record: Record, tmp_path: Path) -> None:
    write(record, "t1")
    file = tmp_path / "r.json"
    file.write_text("mine")
    with pytest.raises(OutputNotWritable, match="is there already"):
        export(record, file)
    assert file.read_text() == "mine"


def test_a_file_that_goes_on_from_what_is_here_is_taken_over(
    record: Record, other: Record, tmp_path: Path
) -> None:
    write(record, "t1")
    import_review(other.store, export(record, tmp_path / "1.json"))
    write(record, "t2")
    assert import_review(other.store, export(record, tmp_path / "2.json")) == Imported(
        REVIEW, 1, is_new=False
    )
    assert other.read_since(REVIEW, 0) == record.read_since(REVIEW, 0)
    assert write(other, "t3").number == 4


def test_a_file_with_nothing_new_changes_nothing(record: Record, other: Record, tmp_path: Path) -> None:
    write(record, "t1")
    file = export(record, tmp_path / "1.json")
    import_review(other.store, file)
    write(other, "t2")
    before = other.read_since(REVIEW, 0)
    assert import_review(other.store, file) == Imported(REVIEW, 0, is_new=False)
    assert other.read_since(REVIEW, 0) == before


def test_reviews_that_have_parted_are_both_kept(record: Record, other: Record, tmp_path: Path) -> None:
    write(record, "t1")
    import_review(other.store, export(record, tmp_path / "1.json"))
    write(record, "here")
    write(other, "there")
    before = other.read_since(REVIEW, 0)
    with pytest.raises(ReviewsParted, match="have parted"):
        import_review(other.store, export(record, tmp_path / "2.json"))
    assert other.read_since(REVIEW, 0) == before


def test_what_was_erased_does_not_come_back_by_an_import(record: Record, tmp_path: Path) -> None:
    write(record, "t1")
    file = export(record, tmp_path / "1.json")
    erase_review(record.store, REVIEW, "Grace")
    with pytest.raises(ReviewsParted, match="erased"):
        import_review(record.store, file)
    assert [entry.kind for entry in record.read_since(REVIEW, 0)] == [EntryKind.ERASED]


def test_an_erased_review_can_be_carried_too(record: Record, other: Record, tmp_path: Path) -> None:
    write(record, "t1")
    erase_review(record.store, REVIEW, "Grace")
    write(record, "t2")
    import_review(other.store, export(record, tmp_path / "1.json"))
    assert other.read_since(REVIEW, 0) == record.read_since(REVIEW, 0)
    assert verify_review(other.store, other.list_reviews()[0]) is None


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_an_erased_review_can_be_carried_however_long_it_was(
    record: Record, other: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So that a few dozen stand for the ten thousand after which an erasure is larger than any answer.
    largest = 1_000
    monkeypatch.setattr(bodies, "LARGEST_BODY", largest)
    written = [
        Writing(EntryKind.ANSWERED, "rr_before", "", "Ada", Role.MEMBER, f"t{number}") for number in range(80)
    ]
    record.write_together(REVIEW, written)
    erase_review(record.store, REVIEW, "Grace")
    (erasure,) = record.read_since(REVIEW, 0)
    assert len(json.dumps(erasure.body)) > largest
    import_review(other.store, export(record, tmp_path / "1.json"))
    assert other.read_since(REVIEW, 0) == (erasure,)
    assert verify_review(other.store, other.list_reviews()[0]) is None


def test_a_name_that_is_taken_is_refused_until_another_is_given(
    record: Record, other: Record, tmp_path: Path
) -> None:
    write(record, "t1")
    write(other, "mine")
    file = export(record, tmp_path / "1.json")
    with pytest.raises(ReviewsParted, match="--name"):
        import_review(other.store, file)
    came = import_review(other.store, file, named=NewName("2026-27, from Ada", "Ada"))
    assert came == Imported(ReviewName("leeds", "2026-27, from Ada"), 2, is_new=True)
    *same, renamed = other.read_since(came.review, 0)
    assert tuple(same) == record.read_since(REVIEW, 0)
    assert (renamed.kind, renamed.author, renamed.body) == (
        EntryKind.RENAMED,
        "Ada",
        {"name": came.review.name},
    )
    assert [verify_review(other.store, listing) for listing in other.list_reviews()] == [None, None]
    assert [entry.body for entry in other.read_since(REVIEW, 1)] == [{"value": f"{TYPED} mine é😀"}]


def test_a_review_whose_chain_is_broken_is_not_carried_on(record: Record, tmp_path: Path) -> None:
    write(record, "t1")
    with record.store.writing() as connection:
        connection.exec_driver_sql("UPDATE entries SET body = '1' WHERE number = 2")
    with pytest.raises(RecordDamaged, match="breaks at entry 2"):
        export(record, tmp_path / "1.json")
    assert not (tmp_path / "1.json").exists()


Held = dict[str, Any]


def change(path: str, value: object) -> Callable[[Held], object]:
    """Make a change of one thing in a file's JSON."""

    def apply(held: Held) -> object:
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        place: Any = held
        for step in way:
            place = place[step]
        place[last] = value
        return held

    return apply


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda _: [], "not a file that this program exported"),
        (lambda _: {}, "not a file that this program exported"),
        (change("format", 2), "not a file that this program exported"),
        (change("format", "1"), "not a file that this program exported"),
        (change("entries", []), "not a file that this program exported"),
        (change("review.id", "../../etc/passwd"), "not a file that this program exported"),
        (change("review.name", 3), "not a file that this program exported"),
        (change("review.name", ""), "it does not name a review"),
        (change("review.council", "'; DROP TABLE"), "it does not name a review"),
        (change("extra", TYPED), "not a file that this program exported"),
        (change("entries.1.number", "2"), "its 2. entry"),
        (change("entries.1.number", 2.0), "its 2. entry"),
        (change("entries.1.number", 10**400), "its 2. entry"),
        (change("entries.1.kind", TYPED), "its 2. entry"),
        (change("entries.1.about", TYPED), "its 2. entry"),
        (change("entries.1.author", "a" * 81), "its 2. entry"),
        (change("entries.1.author", "\x1b[2J"), "its 2. entry"),
        (change("entries.1.role", "chair"), "its 2. entry"),
        (change("entries.1.at", "2026-11-23"), "its 2. entry"),
        (change("entries.1.at", TYPED), "its 2. entry"),
        (change("entries.1.replaces", [0]), "its 2. entry"),
        (change("entries.1.hash", TYPED), "its 2. entry"),
        (change("entries.1.secret", TYPED), "its 2. entry"),
        (change("entries.1.body", TYPED), "its chain breaks at entry 2: it is not as it was written"),
        (change("entries.1.body", float("nan")), "its 2. entry"),
        (change("entries.1.body", float("inf")), "its 2. entry"),
        (change("entries.1.body", "\ud800"), "cannot be imported"),
        (change("entries.1.number", 3), "its chain breaks at entry 3: entry 2 should be here"),
        (change("review.number", 3), "its chain breaks at entry 3: it is missing"),
        (change("review.head", "0" * 64), "its chain breaks at entry 2: it is not the last"),
        (change("review.id", "0" * 32), "its chain breaks at entry 1: it is not as it was written"),
        (lambda held: held | {"entries": held["entries"][:1]}, "its chain breaks at entry 2: it is missing"),
        (lambda held: held | {"entries": held["entries"][:1] * 2}, "its chain breaks at entry 1"),
    ],
    ids=range(33),
)
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_file_that_was_tampered_with_is_refused_and_changes_nothing(
    record: Record, other: Record, tmp_path: Path, spoil: Callable[[Held], object], said: str
) -> None:
    write(record, "t1")
    file = export(record, tmp_path / "r.json")
    file.write_text(json.dumps(spoil(json.loads(file.read_text("utf-8")))))
    with pytest.raises(ReviewFileBroken, match=said) as refused:
        import_review(other.store, file)
    assert other.list_reviews() == ()
    assert TYPED not in str(refused.value)
    assert refused.value.__context__ is None


def reseal(held: Held, body: Json, kind: str = "answered") -> Held:
    """Give a file whose second entry holds something else, sealed as well as the first was."""
    entry = held["entries"][1] | {"body": body, "kind": kind}
    whole = FiledEntry.model_validate_json(
        json.dumps(entry | {"body": "" if kind == "answered" else {"value": ""}})
    )
    made = Entry(review=held["review"]["id"], **(vars(whole) | {"body": body, "at": read_instant(whole.at)}))
    entry["hash"] = hash_entry(made)
    review = held["review"] | {"head": entry["hash"]}
    return held | {"entries": [held["entries"][0], entry], "review": review}


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        ("x" * 5_000_000, "answered", "5,000,002 bytes long, and at most 200,000 are kept"),
        (7, "answered", "in no shape that a page can show"),
        (7.5, "answered", "in no shape that a page can show"),
        (True, "answered", "in no shape that a page can show"),
        ([[["a"]]], "answered", "in no shape that a page can show"),
        ([1, 2], "answered", "in no shape that a page can show"),
        (["a", ["b"]], "answered", "in no shape that a page can show"),
        ({"columns": ["a"], "rows": [["b", 1]]}, "answered", "in no shape that a page can show"),
        ({"columns": "a", "rows": []}, "answered", "in no shape that a page can show"),
        ([{"risk": "r", "inherent": [1]}], "answered", "in no shape that a page can show"),
        ([{"risk": "r", "inherent": [1, 10**30]}], "answered", "a number in it that is none"),
        ({"a": {"b": {"c": [[[[[[["d"]]]]]]]}}}, "answered", "nests too deeply"),
        ({"value": {}, "reason": 7}, "rated", "in no shape that a page can show"),
        ({"reason": ""}, "rated", "in no shape that a page can show"),
    ],
    ids=range(14),
)
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_well_sealed_file_with_what_no_browser_may_send_is_refused_at_its_entry(
    exported: Path, other: Record, body: Json, kind: str, said: str
) -> None:
    file = exported
    file.write_text(json.dumps(reseal(json.loads(file.read_text("utf-8")), body, kind)))
    with pytest.raises(ReviewFileBroken, match=f"what its 2. entry holds .*{said}"):
        import_review(other.store, file)
    assert other.list_reviews() == ()


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("review.council", "york", "it is kept as of 'york', and this entry seals it as of 'leeds'"),
        ("review.name", "Autumn", "it is kept as 'Autumn', and this entry seals its name as '2026-27'"),
        ("review.opened_at", "2020-01-01T00:00:00.000000+00:00", "and this entry seals '20"),
        ("entries.1.at", "0001-01-01T00:00:00.000000+14:00", "its 2. entry is not one"),
        ("entries.1.replaces", [1] * 201, "its 2. entry is not one"),
    ],
)
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_file_is_held_against_what_its_own_entries_seal(
    exported: Path, other: Record, path: str, value: object, said: str
) -> None:
    file = exported
    file.write_text(json.dumps(change(path, value)(json.loads(file.read_text("utf-8")))))
    with pytest.raises(ReviewFileBroken, match=said):
        import_review(other.store, file)


def test_a_review_of_a_council_that_is_in_no_register_is_not_taken_over(
    record: Record, other: Record, tmp_path: Path
) -> None:
    narnia = ReviewName("narnia", "2026-27")
    write(record, "t1", narnia)
    file = export(record, tmp_path / "r.json", narnia)
    with pytest.raises(ReviewFileBroken, match="'narnia', which is a council of no register"):
        import_review(other.store, file, {"leeds"})
    assert other.list_reviews() == ()


def test_a_file_of_very_many_values_is_refused_before_any_is_made(other: Record, tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_bytes(b"[" + b"[]," * 3_000_001 + b"[]]")
    with pytest.raises(ReviewFileBroken, match="more than 3,000,000 values"):
        import_review(other.store, file)


@pytest.mark.parametrize(
    "content",
    [b"", b"not json", b"\xff\xfe\x00", b"[" * 500_000, b'{"format":1,"review":' * 100_000, b"\x1f\x8b" * 99],
)
def test_a_file_that_is_no_json_is_refused_in_a_sentence(
    other: Record, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "r.json"
    file.write_bytes(content)
    with pytest.raises(ReviewFileBroken, match="not a file that this program exported"):
        import_review(other.store, file)


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_an_entry_that_nests_too_deeply_is_refused_in_a_sentence(
    record: Record, other: Record, tmp_path: Path
) -> None:
    write(record, "t1")
    file = export(record, tmp_path / "r.json")
    held = json.loads(file.read_text("utf-8"))
    held["entries"][1]["body"] = "HERE"
    for depth in (100, 190, 900, 100_000):
        file.write_text(json.dumps(held).replace('"HERE"', "[" * depth + "]" * depth))
        with pytest.raises(ReviewFileBroken):
            import_review(other.store, file)


def test_a_file_of_a_gigabyte_is_refused_without_being_read(other: Record, tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    with file.open("wb") as large:
        large.truncate(1_000_000_000)
    with pytest.raises(ReviewFileBroken, match="larger than 50,000,000 bytes"):
        import_review(other.store, file)


def test_what_is_no_file_is_refused_without_being_waited_for(other: Record, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "nowhere", tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(ReviewFileBroken, match="is not a file"):
            import_review(other.store, path)


def test_a_review_that_is_not_named_is_chosen_only_where_there_is_one(record: Record) -> None:
    with pytest.raises(UnknownReview, match="Nothing is written of leeds"):
        choose_review(record.list_reviews(), "leeds")
    write(record, "t1")
    assert choose_review(record.list_reviews(), "leeds").review == REVIEW
    write(record, "t1", ReviewName("leeds", "2025-26"))
    with pytest.raises(UnknownReview, match="Reviews of leeds are: 2025-26, 2026-27"):
        choose_review(record.list_reviews(), "leeds")
    assert choose_review(record.list_reviews(), "leeds", "2026-27").review == REVIEW
