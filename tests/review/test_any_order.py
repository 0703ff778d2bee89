"""Messages of several people over several pages: in any order, lost or repeated, they fold to one record."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.review.model_of_a_review import Model, Refused, Sent

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.record.entries import ReviewName
from scrutiny.record.erasing import erase_review
from scrutiny.record.folding import ReviewState
from scrutiny.record.records import Record
from scrutiny.record.settling import list_writers
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.page import Page
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.values import Prose

REVIEW = ReviewName("leeds", "2026-27")
PEOPLE = {"Cllr Ada Byron": "member", "Cllr Grace Hopper": "facilitator", "Officer Mary": "officer"}
POINTS = ("not at all", "partly", "well")
FIELDS = (
    Field("made_words", "What is known?", find_kind("long text")),
    Field("made_list", "What is missing?", find_kind("text")),
    Field("made_scale", "How well?", find_kind("scale"), offered=POINTS, individual=True),
)
ALONE = {field.about: field.individual for field in FIELDS}
WORDS = ("", *POINTS)
ACTS = ("save", "save", "save", "choose", "join", "clear", "withdraw", "reveal", "look", "erase")
FATES = ("arrives", "arrives", "arrives", "lost", "unheard", "twice", "late")
Step = tuple[int, str, str, str, str]
Shown = dict[str, list[tuple[int, str]]]


@dataclass
class Writer:
    """Somebody at a page of their own, who knows what their browser was told last."""

    name: str
    page: Page
    shown: Shown = field(default_factory=dict)

    @property
    def part(self) -> PagePart:
        return PagePart(self.page, PROMPTS, "made", lambda: Prose(()), lambda: FIELDS)

    def prepare(self, token: str, act: str, about: str, words: str) -> Sent:
        """Prepare a message from what this person's browser shows."""
        known = self.shown.get(about, [])
        replaces = tuple(number for number, _words in known)
        keeps: tuple[int, ...] = ()
        if act == "choose" and known and not ALONE[about]:
            keeps, words = replaces[:1], known[0][1]
        if act == "join" and not ALONE[about]:
            keeps, words = replaces, words or "put together"
        if act in {"clear", "withdraw"}:
            words = ""
        leads = PEOPLE[self.name] == "facilitator"
        return Sent(token, self.name, leads, act, about, ALONE[about], words, replaces, keeps)

    def send(self, sent: Sent, *, is_heard: bool) -> dict[str, Any]:
        """Send a message as a browser does, and learn from the reply if it comes back."""
        signed = {"id": "1", "review": self.page.key, "author": self.name, "role": PEOPLE[self.name]}
        if sent.act == "look":
            reply = self.part.reply({**signed, "kind": "look", "since": 0})
        elif sent.act == "reveal":
            named = {"kind": "reveal", "token": sent.token, "about": sent.about, "knowing": True}
            reply = self.part.reply({**signed, **named})
        else:
            kind = "withdraw" if sent.act == "withdraw" else "save"
            body = {"value": sent.words, "replaces": [*sent.replaces], "keeps": [*sent.keeps]}
            reply = self.part.reply(
                {**signed, **body, "kind": kind, "token": sent.token, "about": sent.about}
            )
        if is_heard:
            told = reply.get("fields", [reply["field"]] if "field" in reply else [])
            self.shown |= {state["about"]: list_shown(state) for state in told}
        return reply


def list_shown(state: dict[str, Any]) -> list[tuple[int, str]]:
    """List the versions that a browser is shown of a field; of what is answered alone, one's own."""
    if state["rating"]:
        mine = state["rating"]["mine"]
        return [(mine["number"], mine["value"])] if mine else []
    return [(version["number"], version["value"]) for version in state["versions"]]


@pytest.fixture(scope="module")
def prepared() -> tuple[Briefing, Guidance]:
    briefing = prepare_briefing("leeds", "Scrutiny", "2025", "2026-11-23")
    guidance = prepare_guidance(briefing, "04_performance_management", "after", "")
    # Nothing else is asked, so that a page is quick to say how far it has come.
    return briefing, replace(guidance, route=replace(guidance.route, sections=()))


OpenAll = Callable[[], Any]


@pytest.fixture
def open_all(prepared: tuple[Briefing, Guidance], tmp_path: Path) -> OpenAll:
    """Open a page for each person, on a review that is new each time."""
    numbers = count(1)
    empty = tmp_path / "empty.sqlite3"
    Record.open(f"sqlite:///{empty}").close()

    @contextmanager
    def open_them() -> Iterator[list[Writer]]:
        file = copy(empty, tmp_path / f"{next(numbers)}.sqlite3")
        url = f"sqlite:///{file}"
        writers = [Writer(name, Page(*prepared, "answering", REVIEW)) for name in PEOPLE]
        for writer in writers:
            writer.page.begin(Record.open(url))
        yield writers
        for writer in writers:
            assert writer.page.record
            writer.page.record.close()

    return open_them


def read_state(state: ReviewState) -> tuple[Any, Any, Any]:
    standing = {
        about: {entry.number: (frozenset(list_writers(entry)), str(entry.body)) for entry in answer.versions}
        for about, answer in state.answers.items()
        if answer.versions
    }
    ratings = {
        about: sorted((entry.author, str(entry.body["value"])) for entry in given.values())  # type: ignore[index, call-overload]
        for about, given in state.ratings.items()
        if given
    }
    return standing, ratings, set(state.revealed)


def read_model(model: Model) -> tuple[Any, Any, Any]:
    standing = {about: versions for about, versions in model.standing.items() if versions}
    ratings = {about: sorted(given.items()) for about, given in model.ratings.items() if given}
    return standing, ratings, model.shown


STEPS = st.lists(
    st.tuples(
        st.integers(0, len(PEOPLE) - 1),
        st.sampled_from(ACTS),
        st.sampled_from(sorted(ALONE)),
        st.sampled_from(WORDS),
        st.sampled_from(FATES),
    ),
    min_size=5,
    max_size=25,
)


def run(
    writers: list[Writer], steps: list[tuple[int, str, str, str, str]], order: Callable[..., Any]
) -> Model:
    """Send every message as its fate is; what is late, or was not heard of, comes at the end in any order."""
    model, later = Model(), []
    for number, (who, act, about, words, fate) in enumerate(steps):
        writer = writers[who]
        sent = writer.prepare(f"token-{number}", act, about, words)
        if fate in {"late", "unheard"}:
            later.append((writer, sent))
        if fate not in {"late", "lost"}:
            deliver(model, writer, sent, is_heard=fate != "unheard")
        if fate == "twice":
            deliver(model, writer, sent, is_heard=True)
    for writer, sent in order(later):
        deliver(model, writer, sent, is_heard=True)
    return model


def deliver(model: Model, writer: Writer, sent: Sent, *, is_heard: bool) -> None:
    if sent.act == "erase":
        if model.number:
            assert writer.page.record
            erase_review(writer.page.record.store, REVIEW, "The clerk")
            model.erase()
        return
    reply = writer.send(sent, is_heard=is_heard)
    if sent.act == "look":
        return
    try:
        model.take(sent)
    except Refused:
        assert reply["kind"] == "refused", (sent, reply)
    else:
        assert reply["kind"] == "saved", (sent, reply)


def check_any_order(open_all: OpenAll, data: st.DataObject) -> None:
    with open_all() as writers:
        steps = data.draw(STEPS)
        model = run(writers, steps, lambda later: data.draw(st.permutations(later)))
        record = writers[0].page.record
        kept = record.read(REVIEW)
        assert read_state(kept) == read_model(model)
        assert kept.number == model.number
        for writer in writers:
            writer.page.follow()
            assert replace(writer.page.state, late=frozenset()) == replace(kept, late=frozenset())


SOME = settings(max_examples=12, deadline=None, suppress_health_check=[*HealthCheck])


@SOME
@given(data=st.data())
def test_any_order_of_messages_folds_to_what_the_rules_say(open_all: OpenAll, data: st.DataObject) -> None:
    check_any_order(open_all, data)


@pytest.mark.long
@settings(SOME, max_examples=150)
@given(data=st.data())
def test_many_orders_of_messages_fold_to_what_the_rules_say(open_all: OpenAll, data: st.DataObject) -> None:
    check_any_order(open_all, data)
