"""Answers given alone in a session: taken while it is open, and fixed once it is closed."""

from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrutiny.errors import AnswersClosed, EntryRefused
from scrutiny.record.carrying import export_review, import_review
from scrutiny.record.choosing import choose_review
from scrutiny.record.entries import THE_SESSION, Entry, EntryKind, Json, ReviewName, Writing, make_entry
from scrutiny.record.folding import ReviewState, fold
from scrutiny.record.records import Record
from scrutiny.record.rights import HowKnown
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
ASKED, OTHER = "rr_expected_grade", "rr_blind_spots"
# One answer for each judgement is under the same question.
ABOUT = f"{ASKED}.overall"
ADA, GRACE, MARY, FAY = "Cllr Ada Byron", "Cllr Grace Hopper", "Cllr Mary Seacole", "Fay Leader"
TOKENS = count(1)
Effects = dict[str, Json]
OPEN: Effects = {"opens": [ASKED]}
CLOSE: Effects = {"closes": [ASKED]}
FREE: Effects = {"frees": [ASKED]}


def lead(record: Record, effects: Effects, replaces: tuple[int, ...] | None = None) -> Entry:
    led = [entry for entry in record.read(REVIEW).session if entry.kind is EntryKind.LED]
    last = tuple(entry.number for entry in led[-1:]) if replaces is None else replaces
    body: Json = {"act": "step", **effects}
    return write(record, Writing(EntryKind.LED, THE_SESSION, body, FAY, Role.FACILITATOR, "", last))


def rate(record: Record, who: str, value: str, about: str = ABOUT) -> Entry:
    body: Json = {"value": value, "reason": ""}
    return write(record, Writing(EntryKind.RATED, about, body, who, Role.MEMBER, ""))


def show(record: Record) -> Entry:
    return write(record, Writing(EntryKind.REVEALED, ABOUT, None, FAY, Role.FACILITATOR, ""))


def write(record: Record, writing: Writing) -> Entry:
    token = f"token-{next(TOKENS)}"
    return record.write(REVIEW, Writing(**(vars(writing) | {"token": token, "how": HowKnown.ROOM_CODE})))


def values(given: object) -> dict[str, Json]:
    assert isinstance(given, dict)
    return {entry.author: entry.body["value"] for entry in given.values()}


def test_what_is_answered_alone_is_fixed_from_when_it_is_closed(record: Record) -> None:
    rate(record, ADA, "before any session")
    lead(record, CLOSE)
    with pytest.raises(AnswersClosed, match="not open now"):
        rate(record, ADA, "too early")
    rate(record, ADA, "of no session", OTHER)
    lead(record, OPEN)
    for who in (ADA, GRACE, MARY):
        rate(record, who, "while it was open")
    lead(record, CLOSE)
    with pytest.raises(AnswersClosed):
        rate(record, GRACE, "too late")
    lead(record, {"shows": [ASKED]})
    state = record.read(REVIEW)
    assert values(state.ratings[ABOUT]) == dict.fromkeys((ADA, GRACE, MARY), "while it was open")
    assert state.revealed == {ABOUT}
    lead(record, FREE)
    rate(record, ADA, "free again", f"{ASKED}.leaders")


def test_a_second_round_stands_beside_the_first_and_is_hidden_until_it_is_shown(record: Record) -> None:
    lead(record, OPEN)
    for who in (ADA, GRACE, MARY):
        rate(record, who, "before talking")
    lead(record, CLOSE)
    show(record)
    lead(record, OPEN)
    state = record.read(REVIEW)
    assert ABOUT not in state.ratings
    assert state.revealed == frozenset()
    rate(record, ADA, "after talking")
    state = record.read(REVIEW)
    (first,) = state.earlier[ABOUT]
    assert (values(first.ratings), first.is_shown) == (
        dict.fromkeys((ADA, GRACE, MARY), "before talking"),
        True,
    )
    assert values(state.ratings[ABOUT]) == {ADA: "after talking"}


def test_a_session_shows_no_answer_that_would_be_plain_to_be_whose_it_is(record: Record) -> None:
    shows: Effects = {"shows": [ASKED]}
    lead(record, OPEN)
    with pytest.raises(EntryRefused, match="Nobody has answered yet"):
        lead(record, shows)
    with pytest.raises(EntryRefused, match="session has this question open"):
        show(record)
    rate(record, ADA, "well")
    with pytest.raises(EntryRefused, match="it would be plain whose it is"):
        lead(record, {**shows, "can_be_told_apart": True})
    rate(record, GRACE, "well")
    rate(record, ADA, "one alone", f"{ASKED}.leaders")
    with pytest.raises(EntryRefused, match="they can be told apart"):
        lead(record, shows)
    lead(record, {**shows, "can_be_told_apart": True})
    assert record.read(REVIEW).revealed == {ABOUT}


def test_two_who_lead_at_once_do_not_move_a_session_twice(record: Record) -> None:
    first = lead(record, OPEN)
    lead(record, CLOSE)
    for replaced in ((), (first.number,), (first.number + 1, first.number)):
        with pytest.raises(EntryRefused, match="Somebody else has moved the session on"):
            lead(record, OPEN, replaced)


@pytest.mark.parametrize(
    ("kind", "about", "role", "said"),
    [
        (EntryKind.LED, THE_SESSION, Role.MEMBER, "Only whoever leads the session moves the session on"),
        (EntryKind.LED, ASKED, Role.FACILITATOR, "about no question"),
        (EntryKind.SEATED, ASKED, Role.MEMBER, "about no question"),
        (EntryKind.ANSWERED, THE_SESSION, Role.FACILITATOR, "about no question"),
    ],
)
def test_a_session_is_led_by_whoever_leads_it_and_nothing_else_is_written_there(
    record: Record, kind: EntryKind, about: str, role: Role, said: str
) -> None:
    with pytest.raises(EntryRefused, match=said):
        write(record, Writing(kind, about, {"act": "step"}, ADA, role, ""))


def test_a_session_is_carried_whole_and_an_erasure_takes_it_away(record: Record, tmp_path: Path) -> None:
    lead(record, OPEN)
    rate(record, ADA, "well")
    state = record.read(REVIEW)
    assert {entry.how for entry in state.session} == {HowKnown.ROOM_CODE}
    file = tmp_path / "review.json"
    export_review(record.store, choose_review(record.list_reviews(), "leeds", "2026-27"), file)
    other = Record.open(f"sqlite:///{tmp_path}/other.sqlite3")
    import_review(other.store, file)
    assert other.read(REVIEW) == state
    other.close()


ACTS = st.sampled_from(["opens", "closes", "frees", "rated", "revealed"])


@given(st.lists(st.tuples(ACTS, st.sampled_from([ADA, GRACE, MARY]), st.booleans()), max_size=30))
@settings(max_examples=200, deadline=None)
def test_nothing_changes_a_round_that_was_closed_whatever_is_written(
    acts: list[tuple[str, str, bool]],
) -> None:
    state, fixed, before = ReviewState(0, {}, {}, frozenset()), None, "0" * 64
    for number, (act, who, other) in enumerate(acts, 1):
        entry = make_entry(make(act, who, f"t{number}", ABOUT if other else ASKED), "r", number, before)
        state, before = fold([entry], state), entry.hash
        again = state.earlier.get(ABOUT, ())
        if act in {"opens", "frees"}:
            fixed = None
        elif act == "closes" and fixed is None:
            fixed = dict(state.ratings.get(ABOUT, {}))
        if fixed is not None:
            assert dict(state.ratings.get(ABOUT, {})) == fixed
        assert all(entry.number <= number for ended in again for entry in ended.ratings.values())


def make(act: str, who: str, token: str, about: str) -> Writing:
    if act == "rated":
        return Writing(EntryKind.RATED, about, {"value": token, "reason": ""}, who, Role.MEMBER, token)
    if act == "revealed":
        return Writing(EntryKind.REVEALED, about, None, FAY, Role.FACILITATOR, token)
    body: Json = {"act": "step", act: [ASKED]}
    return Writing(EntryKind.LED, THE_SESSION, body, FAY, Role.FACILITATOR, token)
