"""Rounds: which questions a session has opened for answers given alone, or closed, as its entries say."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from scrutiny.record.entries import Entry, Json

# What an entry that leads a session can do to the questions it names.
OPENS, CLOSES, SHOWS, FREES = "opens", "closes", "shows", "frees"


@dataclass(frozen=True)
class Round:
    """What people answered alone before a question was opened again, and whether it was shown."""

    ratings: Mapping[str, Entry]
    is_shown: bool


@dataclass(frozen=True)
class Rounds:
    """Which questions a session holds: whether each is open, and whether it ever was."""

    is_open: Mapping[str, bool] = field(default_factory=dict)
    were_open: frozenset[str] = frozenset()

    def takes(self, about: str) -> bool:
        """Whether something may be answered alone now: wherever no session holds it, or has it open."""
        return self.is_open.get(find_question(about), True)

    def holds(self, about: str) -> bool:
        """Whether a session holds a question, open or closed."""
        return find_question(about) in self.is_open

    def has_closed(self, question: str) -> bool:
        """Whether a session has closed a question, which stays so until one opens it again."""
        return self.is_open.get(question) is False

    def follow(self, entry: Entry) -> "Rounds":
        """Give what is open and closed after an entry that leads the session."""
        is_open = dict(self.is_open)
        is_open |= dict.fromkeys(list_named(entry.body, CLOSES), False)
        is_open |= dict.fromkeys(list_named(entry.body, OPENS), True)
        for question in list_named(entry.body, FREES):
            is_open.pop(question, None)
        return Rounds(is_open, self.were_open | {*list_named(entry.body, OPENS)})

    def list_again(self, entry: Entry) -> frozenset[str]:
        """List the questions that an entry opens for another round."""
        named = list_named(entry.body, OPENS)
        return frozenset(name for name in named if name in self.were_open and not self.is_open.get(name))


NO_ROUNDS = Rounds()


def find_question(about: str) -> str:
    """Give the question that an answer is to; one for each judgement has that after a point."""
    return about.partition(".")[0]


def list_named(body: Json, effect: str) -> tuple[str, ...]:
    """List the questions that an entry names under one of its effects."""
    named = body.get(effect, []) if isinstance(body, dict) else []
    return tuple(map(str, named)) if isinstance(named, list) else ()
