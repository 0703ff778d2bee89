"""What else can be sent to a session: notes, minutes, questions called, recommendations, plans."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.review.session.meeting_room import FAY, Meeting

from scrutiny.guide.plans.values import How
from scrutiny.review.recommendations import SUPPORTED, list_recommendations
from scrutiny.review.session.standing.values import StepState
from scrutiny.review.session.steps.queueing import list_asked

# What is sent late, and why a recommendation is supported: hidden from others until it is shown.
HIDDEN = re.compile(r"hidden-\d+")
SHOWN = {StepState.SHOWN, StepState.AGREED}
Sent = tuple[str, dict[str, Any]]
Place = tuple[int, str, int]


@dataclass
class OtherMessages:
    """What was sent hidden, by whom, and what tells whether all may see it; and which rounds were shown."""

    meeting: Meeting
    random: Random
    shown: set[Place] = field(default_factory=set)
    hidden: dict[str, tuple[str, Callable[[], bool]]] = field(default_factory=dict)
    told: int = 0
    replied: dict[str, int] = field(default_factory=dict)

    @property
    def is_deciding(self) -> bool:
        """Whether the group is on the step where recommendations are decided."""
        session = self.meeting.room.session
        return session is not None and session.step.how is How.DECIDE

    def look(self) -> None:
        """Keep in mind which round of which step is shown now."""
        session = self.meeting.room.session
        steps = session.steps if session else ()
        standings = {step.key: session.standing(step.key) for step in steps} if session else {}
        first = session.first if session else 0
        stood = [(key, standing) for key, standing in standings.items() if standing.state in SHOWN]
        self.shown |= {(first, key, standing.rounds) for key, standing in stood}

    def check_told(self, who: str, told: object) -> None:
        """Refuse what tells somebody what another has sent and nobody has shown."""
        for mark in set(HIDDEN.findall(str(told))):
            writer, is_shown = self.hidden[mark]
            self.told += writer == who
            assert writer == who or is_shown(), (who, writer, mark)

    def send(self, who: str, number: int) -> dict[str, Any]:
        """Send one thing of any kind, which may be taken or refused."""
        often = DECIDING if self.is_deciding and self.random.random() < 0.8 else dict.fromkeys(SENDS, 1)
        kind = self.random.choices([*often], [*often.values()])[0]
        reply = SENDS[kind](self, who, f"hidden-{number}")
        self.replied[kind] = self.replied.get(kind, 0) + (reply["kind"] != "refused")
        return reply

    def note(self, who: str, _mark: str) -> dict[str, Any]:
        of = self.random.choice(("question", "question", "differs", "cannot", "park"))
        return self.meeting.say(who, "note", of=of, words="Why late?", is_named=self.random.random() < 0.5)

    def send_late(self, who: str, mark: str) -> dict[str, Any]:
        session = self.meeting.room.find_session()
        place = (session.first, session.at, session.standing(session.at).rounds)
        self.hidden[mark] = (who, lambda: place in self.shown)
        return self.meeting.say(who, "note", of="late", words=mark)

    def queue(self, who: str, _mark: str) -> dict[str, Any]:
        about, place = self.find_question()
        to = self.random.choice(("called", "asked", "left", "up"))
        who = self.random.choice((FAY, who))
        return self.meeting.say(who, "queue", about=about, place=place, to=to)

    def find_question(self) -> tuple[str, int]:
        """Find one of the questions for officers with its place, or one that there is not."""
        room = self.meeting.room
        asked = [told for told, _author in list_asked(room.page, room.find_session())]
        return self.random.choice([(told.about, told.place) for told in asked] or [("none", 1)])

    def minute(self, who: str, _mark: str) -> dict[str, Any]:
        about = self.random.choice(("", self.find_question()[0]))
        who = self.random.choice((FAY, who))
        of = self.random.choice(("action", "request", "answer"))
        return self.meeting.say(who, "minute", of=of, about=about, words="Count the visits", by="2027-02-01")

    def propose(self, who: str, mark: str) -> dict[str, Any]:
        words = f"Publish the waits of list {mark.removeprefix('hidden-')}"
        return self.meeting.say(who, "propose", words=words, to="the executive")

    def second(self, who: str, _mark: str) -> dict[str, Any]:
        return self.meeting.say(who, "second", **self._choose_proposal())

    def support(self, who: str, mark: str) -> dict[str, Any]:
        proposal = self._find_proposal()
        chosen = {"about": proposal["key"], "seen": proposal["seen"]}
        offered = proposal.get("support", {}).get("offered", ())
        page = self.meeting.room.page
        about = next(
            (made.name_part(SUPPORTED) for made in list_recommendations(page) if made.key == chosen["about"]),
            "",
        )
        self.hidden[mark] = (who, lambda: about in page.state.revealed)
        value = self.random.choice([*offered, ""])
        return self.meeting.say(who, "support", value=value, reason=mark, **chosen)

    def show_support(self, _who: str, _mark: str) -> dict[str, Any]:
        knowing = self.random.random() < 0.5
        return self.meeting.press("show_support", knowing=knowing, **self._choose_proposal())

    def decide(self, _who: str, _mark: str) -> dict[str, Any]:
        words = self.random.choice(("agreed", "not agreed", "parked"))
        return self.meeting.press("decide", words=words, **self._choose_proposal())

    def _choose_proposal(self) -> dict[str, Any]:
        proposal = self._find_proposal()
        return {"about": proposal["key"], "seen": proposal["seen"]}

    def _find_proposal(self) -> dict[str, Any]:
        step = self.meeting.see(FAY).get("step") or {}
        proposal: dict[str, Any] = self.random.choice(step.get("proposals") or [{"key": "none", "seen": ""}])
        return proposal

    def change_plan(self, who: str, _mark: str) -> dict[str, Any]:
        who = FAY if self.random.random() < 0.8 else who
        told = self.meeting.say(who, "plan")
        rows = [
            {part: row[part] for part in ("key", "minutes", "how", "who")} for row in told.get("rows", ())
        ]
        ahead = [
            row for row, known in zip(rows, told.get("rows", ()), strict=True) if not known["is_reached"]
        ]
        if ahead and self.random.random() < 0.3:
            rows.remove(self.random.choice(ahead))
        press = self.random.choice(("save", "save", "up:2", "down:2"))
        parts = {"title": told.get("title", ""), "steps": rows, "seen": told.get("seen", ""), "press": press}
        return self.meeting.say(who, "plan", **parts)

    def book(self, who: str, _mark: str) -> dict[str, Any]:
        who = self.random.choice((FAY, who))
        asks = [step.prompt for step in self.meeting.room.find_session().steps if step.prompt]
        return self.meeting.say(who, "book", asks=asks)

    def ask_later(self, who: str, _mark: str) -> dict[str, Any]:
        return self.meeting.say(who, "later")

    def ask_tasks(self, who: str, _mark: str) -> dict[str, Any]:
        return self.meeting.say(who, "tasks")

    def ask_step(self, who: str, _mark: str) -> dict[str, Any]:
        steps = self.meeting.room.find_session().steps
        return self.meeting.say(who, "step", step=self.random.choice(steps).key)


# How often each is sent where recommendations are decided.
DECIDING = {"propose": 2, "second": 2, "support": 12, "show_support": 3, "decide": 1}
SENDS: Mapping[str, Callable[[OtherMessages, str, str], dict[str, Any]]] = {
    "note": OtherMessages.note,
    "late": OtherMessages.send_late,
    "queue": OtherMessages.queue,
    "minute": OtherMessages.minute,
    "propose": OtherMessages.propose,
    "second": OtherMessages.second,
    "support": OtherMessages.support,
    "show_support": OtherMessages.show_support,
    "decide": OtherMessages.decide,
    "plan": OtherMessages.change_plan,
    "book": OtherMessages.book,
    "later": OtherMessages.ask_later,
    "tasks": OtherMessages.ask_tasks,
    "step": OtherMessages.ask_step,
}
