"""What stands in a review: the fold over its entries, by example."""

from datetime import UTC, datetime
from itertools import count

import pytest

from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.folding import EMPTY, fold
from scrutiny.record.persons import person_of
from scrutiny.vocabulary import Role

ADA, GRACE = "Cllr Ada Byron", "Cllr Grace Hopper"
NUMBERS = count(1)


@pytest.fixture(autouse=True)
def numbers_from_one() -> None:
    global NUMBERS  # noqa: PLW0603 - each example counts its entries from one
    NUMBERS = count(1)


def line(kind: EntryKind, body: Json = None, author: str = ADA, *, replaces: tuple[int, ...] = ()) -> Entry:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    number = next(NUMBERS)
    return Entry(
        "r", number, kind, "rr_before", body, author, Role.MEMBER, at, f"t{number}", replaces, "", ""
    )


def said(body: Json, author: str = ADA, *, replaces: tuple[int, ...] = ()) -> Entry:
    return line(EntryKind.ANSWERED, body, author, replaces=replaces)


def standing(*entries: Entry) -> list[Json]:
    return [version.body for version in fold(entries).answers["rr_before"].versions]


def rated(value: Json, author: str = ADA) -> Entry:
    return line(EntryKind.RATED, {"value": value, "reason": "because"}, author)


def ratings(*entries: Entry) -> dict[str, Json]:
    given = fold(entries).ratings["rr_before"]
    return {author: rating.body["value"] for author, rating in given.items() if isinstance(rating.body, dict)}


def test_nothing_written_is_nothing_standing() -> None:
    assert fold([]) == EMPTY
    assert (EMPTY.number, dict(EMPTY.answers), dict(EMPTY.ratings), EMPTY.revealed) == (
        0,
        {},
        {},
        frozenset(),
    )


def test_an_answer_that_was_seen_is_replaced() -> None:
    assert standing(said("one"), said("two", replaces=(1,))) == ["two"]


def test_an_answer_that_was_not_seen_stands_beside_the_other() -> None:
    entries = [said("mine"), said("mine, better", replaces=(1,)), said("theirs", GRACE, replaces=(1,))]
    answer = fold(entries).answers["rr_before"]
    assert [version.body for version in answer.versions] == ["mine, better", "theirs"]
    assert answer.is_disputed
    assert answer.current == entries[-1]


def test_two_who_answer_an_empty_question_at_once_both_stand() -> None:
    assert standing(said("mine"), said("theirs", GRACE)) == ["mine", "theirs"]


def test_a_version_that_replaces_both_settles_it() -> None:
    entries = [said("mine"), said("theirs", GRACE), said("both", replaces=(1, 2))]
    answer = fold(entries).answers["rr_before"]
    assert (answer.versions, answer.is_disputed) == ((entries[-1],), False)


def test_settling_leaves_a_third_answer_that_came_meanwhile() -> None:
    entries = [said("a"), said("b", GRACE), said("c", "Cllr Mary Seacole"), said("a and b", replaces=(1, 2))]
    assert standing(*entries) == ["c", "a and b"]


def test_a_withdrawn_answer_leaves_nothing() -> None:
    answer = fold([said("one"), line(EntryKind.WITHDRAWN, replaces=(1,))]).answers["rr_before"]
    assert (answer.versions, answer.current, answer.is_disputed) == ((), None, False)


def test_a_withdrawal_leaves_an_answer_it_had_not_seen() -> None:
    assert standing(said("a"), said("b", GRACE), line(EntryKind.WITHDRAWN, replaces=(1,))) == ["b"]


def test_a_withdrawal_of_what_was_already_replaced_takes_nothing_away() -> None:
    assert standing(said("a"), said("b", replaces=(1,)), line(EntryKind.WITHDRAWN, replaces=(1,))) == ["b"]


def test_an_answer_can_be_given_again_after_it_was_withdrawn() -> None:
    assert standing(said("a"), line(EntryKind.WITHDRAWN, replaces=(1,)), said("b")) == ["b"]


def test_answers_to_two_things_leave_each_other_alone() -> None:
    other = Entry(**(vars(said("other")) | {"about": "rr_after"}))
    state = fold([other, said("mine", replaces=(1,))])
    assert {about: answer.current.body for about, answer in state.answers.items() if answer.current} == {
        "rr_after": "other",
        "rr_before": "mine",
    }


def test_each_person_has_one_rating_and_it_is_the_newest() -> None:
    assert ratings(rated("well"), rated("poorly", GRACE), rated("fairly")) == {
        "cllr ada byron": "fairly",
        "cllr grace hopper": "poorly",
    }


def test_a_rating_with_no_value_takes_it_back() -> None:
    assert ratings(rated("well"), rated("poorly", GRACE), rated(None)) == {"cllr grace hopper": "poorly"}


@pytest.mark.parametrize("typed", ["cllr ada byron", " CLLR  Ada Byron "])
def test_a_person_is_known_however_capitals_and_spaces_are_typed(typed: str) -> None:
    assert ratings(rated("well"), rated("fairly", typed)) == {"cllr ada byron": "fairly"}


def test_a_person_is_known_however_an_accent_is_typed() -> None:
    assert person_of("Jose\u0301") == person_of("JOSÉ")


def test_a_rating_is_no_answer_and_an_answer_no_rating() -> None:
    assert fold([rated("well")]).answers == {}
    assert fold([said("well")]).ratings == {}


def revealed() -> Entry:
    return line(EntryKind.REVEALED)


def test_revealing_shows_the_ratings_of_one_thing() -> None:
    assert fold([rated("well"), rated("well", GRACE), revealed()]).revealed == {"rr_before"}


@pytest.mark.parametrize("value", ["poorly", None])
@pytest.mark.parametrize("author", [ADA, "Cllr Mary Seacole"])
def test_no_rating_counts_that_came_after_they_were_shown(value: Json, author: str) -> None:
    shown = [rated("well"), rated("fairly", GRACE), revealed()]
    late = rated(value, author)
    state = fold([*shown, late])
    assert state.ratings == fold(shown).ratings
    assert state.late == frozenset({late.number})
    assert state.number == late.number


def test_one_rating_alone_is_never_shown_whatever_the_record_says() -> None:
    alone = fold([rated("well"), rated("well", "cllr ada BYRON"), revealed()])
    assert alone.revealed == frozenset()
    assert fold([rated("fairly", GRACE), revealed()], alone).revealed == {"rr_before"}


def test_erasing_leaves_nothing_but_the_number() -> None:
    entries = [said("a"), rated("well"), line(EntryKind.REVEALED), line(EntryKind.ERASED)]
    state = fold(entries)
    assert (state.number, state.answers, state.ratings, state.revealed) == (4, {}, {}, frozenset())


def test_a_fold_that_goes_on_is_the_fold_of_it_all_and_leaves_the_earlier_state_as_it_was() -> None:
    entries = [
        said("a"),
        rated("well"),
        said("b", GRACE),
        rated("fairly", GRACE),
        line(EntryKind.REVEALED),
        said("c", replaces=(1, 3)),
        rated(None),
        line(EntryKind.WITHDRAWN, replaces=(6,)),
    ]
    for cut in range(len(entries) + 1):
        earlier = fold(entries[:cut])
        assert fold(entries[cut:], earlier) == fold(entries)
        assert earlier == fold(entries[:cut])


@pytest.mark.parametrize(
    "body", [7, None, [[["a"]]], [{"risk": "r", "inherent": [1]}], {"columns": 1, "rows": 2}]
)
def test_an_answer_in_a_shape_that_nobody_knows_says_that_it_cannot_be_read(body: Json) -> None:
    assert standing(said(body)) == ["This answer cannot be read."]
