"""What may be written, and what is refused in a sentence that repeats nothing of it."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest

from scrutiny.errors import EntryRefused
from scrutiny.record.entries import (
    EntryKind,
    Json,
    ReviewName,
    Writing,
    check_name,
    check_writing,
    hash_entry,
    make_entry,
)
from scrutiny.record.rights import HowKnown
from scrutiny.vocabulary import Role

GIVEN = Writing(EntryKind.ANSWERED, "rr_before", "Yes.", "Ada", Role.MEMBER, "t1")
DEEP: Json = []
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"author": ""}, "Give your name first"),
        ({"author": " \u00a0 "}, "Give your name first"),
        ({"author": "a" * 81}, "1 to 80 characters"),
        ({"author": "Ada\nByron"}, "one line"),
        ({"author": "Ada\x1b[2J"}, "one line"),
        ({"author": "Ada\u202enoryB"}, "one line"),
        ({"author": "Ada\ud800"}, "one line"),
        ({"role": Role.OBSERVER}, "Observers read and do not write"),
        ({"role": "chair"}, "facilitator, member, officer, observer"),
        ({"about": ""}, "no question"),
        ({"about": "RR_before"}, "no question"),
        ({"about": "rr_before\n"}, "no question"),
        ({"about": "rr..before"}, "no question"),
        ({"about": "a" * 121}, "no question"),
        ({"token": ""}, "token"),
        ({"token": "t 1"}, "token"),
        ({"token": "t" * 81}, "token"),
        ({"replaces": (0,)}, "versions there cannot be"),
        ({"replaces": tuple(range(1, 202))}, "versions there cannot be"),
        ({"body": "secret" * 40_000}, "200,000 bytes long, and this is 240,002"),
        ({"body": float("nan")}, "kept as text"),
        ({"body": "\ud800"}, "kept as text"),
        ({"body": {1, 2}}, "kept as text"),
        ({"body": DEEP}, "kept as text"),
        ({"kind": EntryKind.OPENED}, "opened by its first answer"),
        ({"kind": EntryKind.ERASED}, "opened by its first answer"),
        ({"kind": EntryKind.REVEALED}, "Only whoever leads the session can show the answers"),
        ({"kind": EntryKind.RATED, "body": "well"}, "A rating needs a value"),
    ],
    ids=range(28),
)
def test_what_may_not_be_written_is_refused_in_a_sentence(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(EntryRefused, match=said) as refused:
        check_writing(replace(GIVEN, **changes))
    assert not refused.value.__context__
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "changes",
    [
        {"author": "a" * 80},
        {"author": "Siân O’Connor-Nguyễn"},
        {"author": "\u0645\u06cc\u200c\u0622"},
        {"about": "agenda_match.0123456789"},
        {"body": "é" * 99_999},
        {"kind": EntryKind.REVEALED, "role": Role.FACILITATOR, "body": None},
        {"kind": EntryKind.RATED, "body": {"value": None}},
    ],
)
def test_what_people_do_write_may_be_written(changes: dict[str, Any]) -> None:
    given = replace(GIVEN, **changes)
    assert check_writing(given) == given


def test_spaces_around_and_in_a_name_are_made_tidy() -> None:
    assert check_writing(replace(GIVEN, author="  Cllr   Ada  Byron ")).author == "Cllr Ada Byron"
    assert check_name(ReviewName("leeds", "  2026-27 ")) == ReviewName("leeds", "2026-27")


@pytest.mark.parametrize(
    "review",
    [
        ReviewName("leeds", ""),
        ReviewName("leeds", "a\nb"),
        ReviewName("leeds", "a" * 61),
        ReviewName("Leeds; --", "2026-27"),
    ],
)
def test_a_review_has_a_name_of_one_line_and_a_councils_slug(review: ReviewName) -> None:
    with pytest.raises(EntryRefused):
        check_name(review)


def test_the_hash_is_of_every_other_field_in_one_form_that_others_can_make() -> None:
    given = replace(GIVEN, body={"b": 1, "a": "é"}, replaces=(2,), how=HowKnown.ROOM_CODE)
    entry = make_entry(given, "r", 3, "0" * 64)
    fields = vars(entry) | {"at": entry.at.isoformat(timespec="microseconds")}
    del fields["hash"]
    assert entry.hash == hash_of(fields)
    # Whoever is taken on trust is so as before there were seats, when no entry said it.
    on_trust = replace(entry, how=HowKnown.ON_TRUST)
    del fields["how"]
    assert hash_entry(on_trust) == hash_of(fields) != entry.hash


def hash_of(fields: dict[str, Any]) -> str:
    form = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(form.encode()).hexdigest()


@pytest.mark.parametrize("field", ["review", "number", "about", "body", "author", "token", "before"])
def test_a_change_to_any_field_changes_the_hash(field: str) -> None:
    entry = make_entry(GIVEN, "r", 3, "0" * 64)
    changes: dict[str, Any] = {field: 4 if field == "number" else "other"}
    changed = replace(entry, **changes)
    assert hash_entry(changed) != entry.hash


def test_what_a_caller_changes_later_is_not_in_the_entry() -> None:
    body: dict[str, Json] = {"value": "well"}
    entry = make_entry(replace(GIVEN, body=body), "r", 3, "0" * 64)
    body["value"] = "poorly"
    assert entry.body == {"value": "well"}
