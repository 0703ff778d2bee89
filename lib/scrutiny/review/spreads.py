"""Spreads: how the people who answered one question alone differ, with how many said what."""

from dataclasses import dataclass

from scrutiny.record.entries import Json
from scrutiny.words.sentences import begin_sentence, say_few

# What one person answered alone, with a reason or none.
Given = tuple[Json, str]


@dataclass(frozen=True)
class Share:
    """What was said, and by how many people; of scores, of which one."""

    words: str
    count: int
    of: str = ""


@dataclass(frozen=True)
class Spread:
    """How the people who answered differ: every point of a scale in its order, and the reasons given."""

    people: int
    shares: tuple[Share, ...]
    reasons: tuple[tuple[str, str], ...]
    said: str


def say_answered(people: int) -> str:
    """Say how many people had answered when the answers were shown."""
    if people == 0:
        return "Nobody has answered."
    return f"{begin_sentence(say_few(people))} {'person' if people == 1 else 'people'} answered."
