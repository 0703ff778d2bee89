"""Whatever is sent to a session, in any order: a round stays as it was closed, and nothing hidden is told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from tests.review.session.any_message import OtherMessages
from tests.review.session.meeting_room import (
    ADA,
    EXPECTED,
    FAY,
    GRACE,
    MARY,
    PRESSURES,
    STEPS,
    Meeting,
    hold_meeting,
    plan_of,
    step,
)

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.values import How
from scrutiny.record.entries import Entry, EntryKind
from scrutiny.record.folding import ReviewState
from scrutiny.record.persons import person_of
from scrutiny.record.rounds import NO_ROUNDS, find_question
from scrutiny.review.session.standing.values import SessionState

ABOUTS = (f"{EXPECTED}.leaders", f"{EXPECTED}.in_care", PRESSURES)
MEMBERS = (ADA, GRACE, MARY)
# Whoever has handed over leading answers as a member.
PEOPLE = (*MEMBERS, FAY)
ACTS = (
    "open",
    "close",
    "show",
    "agree",
    "again",
    "next",
    "back",
    "skip",
    "park",
    "go",
    "pause",
    "resume",
    "end",
    "homework",
    "begin",
)
# What each answer holds, so that it is known wherever it is told: whose it is, in which round, and of what.
MARK = re.compile(r"mark-(\w)-(\d+)-(\d)")
Rated = Mapping[str, int]
LONGEST = 60
CHOSEN = plan_of(*STEPS[:2], step("s5", How.DECIDE, prompt="sp_recommendations"), *STEPS[2:])


def list_numbers(given: Mapping[str, Entry]) -> Rated:
    """List by which entry each person has answered."""
    return {person: entry.number for person, entry in given.items()}


@dataclass
class Watch:
    """What must stay as it is: what each person had answered when a round was closed."""

    meeting: Meeting
    others: OtherMessages
    fixed: dict[tuple[str, int], Rated] = field(default_factory=dict)
    told: int = 0

    @property
    def state(self) -> ReviewState:
        return self.meeting.room.page.state

    def look(self) -> None:
        self.others.look()
        for about in ABOUTS:
            number = self.count_ended(about)
            # Of a round in which nobody answered there is nothing to compare.
            ended = [list_numbers(ended.ratings) for ended in self.state.earlier.get(about, ())]
            earlier = [numbers for numbers in ended if numbers]
            before = [numbers for (of, _number), numbers in self.fixed.items() if of == about and numbers]
            given = list_numbers(self.state.ratings.get(about, {}))
            assert earlier == before[: len(earlier)]
            assert len(before) - len(earlier) in {0, 1}
            if self.is_closed(about):
                assert self.fixed.setdefault((about, number), given) == given

    def count_ended(self, about: str) -> int:
        """Count the rounds of a question that have ended, as the session's entries say."""
        rounds, ended = NO_ROUNDS, 0
        for entry in self.state.session:
            if entry.kind is EntryKind.LED:
                ended += find_question(about) in rounds.list_again(entry)
                rounds = rounds.follow(entry)
        return ended

    def is_closed(self, about: str) -> bool:
        """Tell whether something was open for answers, and is no more."""
        rounds = self.state.rounds
        return find_question(about) in rounds.were_open and not rounds.takes(about)

    def check_told(self, who: str, told: object) -> None:
        """Refuse what tells somebody an answer of another that was not shown."""
        self.others.check_told(who, told)
        for letter, number, place in set(MARK.findall(str(told))):
            whose, about = PEOPLE[int(letter)], ABOUTS[int(place)]
            if whose == who:
                self.told += 1
                continue
            earlier = self.state.earlier.get(about, ())
            now = about in self.state.revealed and person_of(whose) in self.state.ratings.get(about, {})
            before = any(ended.is_shown and person_of(whose) in ended.ratings for ended in earlier)
            assert now or before, (who, whose, about, number)


def act_once(watch: Watch, random: Random, number: int) -> tuple[str, dict[str, Any]]:
    """Have somebody send something that may be sent, at the right moment or not."""
    meeting, who = watch.meeting, random.choice(PEOPLE)
    # Where recommendations are decided, most that is sent is of them.
    weights = (2, 1, 30, 1, 1, 1) if watch.others.is_deciding else (12, 5, 5, 1, 1, 1)
    kind = random.choices(("answer", "press", "other", "session", "join", "accept"), weights)[0]
    if kind == "other" or (
        meeting.room.find_session().state is SessionState.CLOSED and random.random() < 0.3
    ):
        return who, watch.others.send(who, number)
    if kind == "answer":
        # Most of what is sent is for the first of what is asked, so that several people answer it.
        place = random.choice((0, 0, 0, 1, 2))
        mark = f"mark-{PEOPLE.index(who)}-{number}-{place}"
        value: object = random.choice(("good", "good", "inadequate", ""))
        if ABOUTS[place] == PRESSURES:
            value = random.choice(([], ["Demand"], ["Demand", "Finance"]))
        return who, meeting.answer(who, ABOUTS[place], value, reason=mark, is_agreed=random.random() < 0.1)
    if kind == "press":
        leads = FAY if random.random() < 0.9 else who
        seat = meeting.seats.get(random.choice(MEMBERS), "")
        act = random.choice((*ACTS, "admit", "remove", "offer", "mark", "door"))
        # Most that is pressed goes on with the session, so that answers are opened, closed and shown.
        leading = meeting.see(FAY).get("leading")
        if leading and leading["main"] and random.random() < 0.8:
            act = leading["main"]["act"]
        knowing = random.random() < 0.8
        words = random.choice(("scribe", "Clerk"))
        return leads, meeting.press(act, leads, seat=seat, words=words, knowing=knowing)
    if kind == "join":
        name, phone = random.choice(MEMBERS), f"phone {number}"
        told = meeting.join(name, seat=phone)
        del meeting.seats[phone]
        return "", told
    return who, meeting.say(who, kind)


def run_sequence(briefing: Briefing, seed: int) -> tuple[int, int, int]:
    """Run one sequence; give how many answers were told to their own writer, closed and shown."""
    random = Random(seed)  # noqa: S311 - the same sequence for the same seed
    # Some begin with homework.
    is_planned = random.random() < 0.25
    with hold_meeting(
        briefing, *MEMBERS, chosen=CHOSEN, review=f"seed {seed}", is_planned=is_planned
    ) as meeting:
        watch = Watch(meeting, OtherMessages(meeting, random))
        acts = ("homework",) if is_planned else ("next", "open")[: random.randrange(4)]
        for act in acts:
            meeting.press(act)
        if random.random() < 0.25:
            meeting.press("go", step="s5")
        for number in range(random.randrange(5, LONGEST)):
            who, reply = act_once(watch, random, number)
            watch.look()
            watch.check_told(who, reply)
            _number, leading, seated, yous = meeting.room.find_news()
            watch.check_told("", (leading, seated, yous))
        state = watch.state
        shown = len(state.revealed) + sum(map(len, state.earlier.values()))
        return watch.told, sum(map(bool, watch.fixed.values())), shown


def test_nothing_hidden_is_told_and_nothing_closed_is_changed(briefing: Briefing) -> None:
    told, closed, shown = zip(*(run_sequence(briefing, seed) for seed in range(12)), strict=True)
    assert all(map(sum, (told, closed, shown))), (told, closed, shown)


@pytest.mark.long
@pytest.mark.sequences
@pytest.mark.parametrize("part", range(10))
def test_nothing_hidden_is_told_in_ten_thousand_sequences(briefing: Briefing, part: int) -> None:
    sequences = (run_sequence(briefing, seed) for seed in range(1000 * part, 1000 * (part + 1)))
    assert all(map(sum, zip(*sequences, strict=True)))
