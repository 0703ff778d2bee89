"""Whatever people do in whatever order, the record holds what a plain list of it would."""

import tempfile
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from scrutiny.errors import AnswersErased, AnswersShown, EntryRefused, ReviewsParted
from scrutiny.record.admitting import TOLD_APART
from scrutiny.record.carrying import export_review, import_review
from scrutiny.record.checking import verify_review
from scrutiny.record.choosing import choose_review
from scrutiny.record.entries import EntryKind, Json, ReviewName, Writing
from scrutiny.record.erasing import erase_review
from scrutiny.record.folding import EMPTY, fold
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

ABOUTS = st.sampled_from(["rr_before", "rr_after", "rr_after.in_care"])
AUTHORS = st.sampled_from(["Ada", "ada ", "Grace", "Mary"])
# What a page can show, and so what a record takes from another: words, lists, tables and the scores of risks.
WORDS = st.text(max_size=20)
SCORES = st.none() | st.lists(st.none() | st.integers(1, 5), min_size=2, max_size=2)
BODIES: st.SearchStrategy[Any] = (
    WORDS
    | st.lists(WORDS, max_size=3)
    | st.lists(st.lists(WORDS, max_size=3), max_size=3)
    | st.lists(st.fixed_dictionaries({"risk": WORDS, "inherent": SCORES}), max_size=2)
    | st.builds(
        lambda rows: {"columns": ["What", "Who"], "rows": rows}, st.lists(st.lists(WORDS), max_size=2)
    )
)
FULL_SIZE = settings(max_examples=10, stateful_step_count=20, suppress_health_check=list(HealthCheck))


@dataclass(frozen=True)
class Line:
    """One entry, as the plain model remembers it."""

    number: int
    writing: Writing


class Reviewing(RuleBasedStateMachine):
    """Everything people can do with one review of a record."""

    address: ClassVar[str] = ""
    elsewhere: ClassVar[str] = ""

    def __init__(self) -> None:
        super().__init__()
        self.record = Record.open(self.address)
        self.review = ReviewName("leeds", uuid.uuid4().hex)
        self.lines: list[Line] = []
        self.number = 0
        self.parted = False
        self.seen = EMPTY
        self.erased_at = 0
        self.erased: list[Writing] = []

    def write(self, writing: Writing) -> None:
        entry = self.record.write(self.review, writing)
        self.number = self.number + 1 if self.number else 2
        assert entry.number == self.number
        self.lines.append(Line(self.number, writing))

    def standing(self, about: str) -> list[Line]:
        """Give the versions no later entry replaces, by the rule and not step by step."""
        lines = [line for line in self.lines if line.writing.about == about]
        answers = [line for line in lines if line.writing.kind is EntryKind.ANSWERED]
        return [
            answer
            for answer in answers
            if not any(
                answer.number in line.writing.replaces for line in lines if line.number > answer.number
            )
        ]

    @rule(about=ABOUTS, author=AUTHORS, body=BODIES, withdraws=st.booleans())
    def write_having_seen_what_stands(self, about: str, author: str, body: Json, *, withdraws: bool) -> None:
        replaces = tuple(line.number for line in self.standing(about))
        kind = EntryKind.WITHDRAWN if withdraws else EntryKind.ANSWERED
        self.write(Writing(kind, about, body, author, Role.MEMBER, uuid.uuid4().hex, replaces))

    @rule(about=ABOUTS, author=AUTHORS, body=BODIES, withdraws=st.booleans(), data=st.data())
    def write_having_seen_something_older(
        self, about: str, author: str, body: Json, data: st.DataObject, *, withdraws: bool
    ) -> None:
        older = st.lists(st.integers(1, self.number), max_size=3) if self.number else st.just([])
        kind = EntryKind.WITHDRAWN if withdraws else EntryKind.ANSWERED
        writing = Writing(kind, about, body, author, Role.OFFICER, uuid.uuid4().hex, tuple(data.draw(older)))
        if writing.replaces and max(writing.replaces) <= self.erased_at:
            self.is_refused(writing)
        else:
            self.write(writing)

    def is_refused(self, writing: Writing, why: type[EntryRefused] = AnswersErased) -> None:
        with pytest.raises(why):
            self.record.write(self.review, writing)

    @rule(about=ABOUTS, author=AUTHORS, value=st.sampled_from(["well", "poorly", None]))
    def rate(self, about: str, author: str, value: str | None) -> None:
        body: Json = {"value": value, "reason": "because"}
        rating = Writing(EntryKind.RATED, about, body, author, Role.MEMBER, uuid.uuid4().hex)
        if about in self.shown():
            self.is_refused(rating, AnswersShown)
        else:
            self.write(rating)

    @rule(about=ABOUTS, knowing=st.booleans())
    def reveal(self, about: str, *, knowing: bool) -> None:
        body = TOLD_APART if knowing else None
        showing = Writing(EntryKind.REVEALED, about, body, "Grace", Role.FACILITATOR, uuid.uuid4().hex)
        people = len(self.ratings(about))
        if about in self.shown() or people > 2 or (people == 2 and knowing):
            self.write(showing)
        else:
            self.is_refused(showing, EntryRefused)

    def shown(self) -> set[str]:
        return {line.writing.about for line in self.lines if line.writing.kind is EntryKind.REVEALED}

    @precondition(lambda self: self.lines)
    @rule(data=st.data())
    def send_the_same_again(self, data: st.DataObject) -> None:
        line = data.draw(st.sampled_from(self.lines))
        assert self.record.write(self.review, line.writing).number == line.number

    @precondition(lambda self: self.lines)
    @rule(data=st.data())
    def use_a_token_for_something_else(self, data: st.DataObject) -> None:
        line = data.draw(st.sampled_from(self.lines))
        with pytest.raises(EntryRefused):
            self.record.write(self.review, replace(line.writing, about="something_else"))

    @rule()
    def close_and_open_again(self) -> None:
        self.record.close()
        self.record = Record.open(self.address)

    @precondition(lambda self: self.number)
    @rule()
    def carry_to_another_record(self) -> None:
        other = Record.open(self.elsewhere)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "review.json"
            chosen = choose_review(self.record.list_reviews(), self.review.council, self.review.name)
            export_review(self.record.store, chosen, file)
            if self.parted and other.read(self.review).number:
                with pytest.raises(ReviewsParted):
                    import_review(other.store, file)
            else:
                import_review(other.store, file)
                self.parted = False
                assert other.read_since(self.review, 0) == self.record.read_since(self.review, 0)
        other.close()

    @precondition(lambda self: self.number)
    @rule()
    def erase(self) -> None:
        erase_review(self.record.store, self.review, "Grace")
        self.erased += [line.writing for line in self.lines]
        self.lines, self.number, self.parted = [], self.number + 1, True
        self.erased_at = self.number

    @precondition(lambda self: self.erased)
    @rule(data=st.data())
    def send_something_erased_again(self, data: st.DataObject) -> None:
        self.is_refused(data.draw(st.sampled_from(self.erased)))

    @invariant()
    def what_stands_is_what_the_list_says(self) -> None:
        state = self.record.read(self.review)
        assert state.number == self.number
        for about in ("rr_before", "rr_after", "rr_after.in_care"):
            expected = [(line.number, line.writing.body) for line in self.standing(about)]
            versions = state.answers[about].versions if about in state.answers else ()
            assert [(version.number, version.body) for version in versions] == expected
            given = state.ratings.get(about, {})
            assert {author: rating.number for author, rating in given.items()} == self.ratings(about)
        assert state.revealed == self.shown()

    def ratings(self, about: str) -> dict[str, int]:
        rated = [line for line in self.lines if line.writing.kind is EntryKind.RATED]
        newest = {line.writing.author.strip().lower(): line for line in rated if line.writing.about == about}
        return {
            author: line.number
            for author, line in newest.items()
            if isinstance(line.writing.body, dict) and line.writing.body["value"]
        }

    @invariant()
    def a_page_that_looks_now_and_then_sees_the_same(self) -> None:
        self.seen = fold(self.record.read_since(self.review, self.seen.number), self.seen)
        assert self.seen == self.record.read(self.review)

    @invariant()
    def the_chain_is_whole(self) -> None:
        for listing in self.record.list_reviews():
            if listing.review == self.review:
                assert verify_review(self.record.store, listing) is None

    def teardown(self) -> None:
        self.record.close()


@pytest.fixture
def machine(address: str, tmp_path: Path) -> type[Reviewing]:
    Reviewing.address, Reviewing.elsewhere = address, f"sqlite:///{tmp_path / 'other.sqlite3'}"
    return Reviewing


def test_a_record_holds_what_a_plain_list_would(machine: type[Reviewing]) -> None:
    run_state_machine_as_test(machine, settings=FULL_SIZE)
