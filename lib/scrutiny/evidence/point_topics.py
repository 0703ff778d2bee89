"""What the points of inspection reports can be about: our own topics, found by the words of a point."""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator

from scrutiny.editions import open_curated

_APART = re.compile(r"(?:[^\w']|'(?!\w)|(?<!\w)')+")
_A_WORD_OR_TWO = r"\w+(?: \w+)?"

Words = Annotated[str, Field(min_length=1)]


class PointTopic(BaseModel):
    """One thing that points are about: what we call it, and the phrases that it is found by."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z]+(_[a-z]+)*$")]
    words: Words
    found_by: Annotated[tuple[Words, ...], Field(min_length=1)]
    but_not: tuple[Words, ...] = ()

    @field_validator("found_by", "but_not")
    @classmethod
    def _is_plain(cls, phrases: tuple[str, ...]) -> tuple[str, ...]:
        for phrase in phrases:
            if not re.fullmatch(r"[a-z\d' *+]+", phrase) or not phrase.strip(" *+"):
                raise ValueError(
                    f"the phrase {phrase!r} may have small letters, numbers, spaces, an apostrophe, * and +"
                )
        return phrases

    def is_topic_of(self, point: str) -> bool:
        """Say whether a point, in plain words, is about this topic."""
        kept = self._not_meant.sub(" ", point) if self._not_meant else point
        return any(all(part.search(kept) for part in parts) for parts in self._meant)

    @cached_property
    def _meant(self) -> tuple[tuple[re.Pattern[str], ...], ...]:
        return tuple(
            tuple(re.compile(_as_pattern(part)) for part in phrase.split("+")) for phrase in self.found_by
        )

    @cached_property
    def _not_meant(self) -> re.Pattern[str] | None:
        return re.compile("|".join(map(_as_pattern, self.but_not))) if self.but_not else None


def _as_pattern(phrase: str) -> str:
    """Write a phrase as a pattern: a star is the rest of a word or, alone, a word or two."""
    words = (_A_WORD_OR_TWO if word == "*" else word.replace("*", r"[\w']*") for word in phrase.split())
    return rf"(?<![\w']){' '.join(words)}(?![\w'])"


@cache
def read_point_topics() -> tuple[PointTopic, ...]:
    """Read the topics kept beside this module, in their order."""
    return read_point_topics_in(Path(__file__).with_name("point_topics.yml"))


def read_point_topics_in(path: Path) -> tuple[PointTopic, ...]:
    """Read such a file; an id that stands twice is refused with its line."""
    file = open_curated(path)
    topics = file.as_type(tuple[PointTopic, ...])
    ids = [topic.id for topic in topics]
    for at, identity in enumerate(ids):
        if identity in ids[:at]:
            met = f"the topic {identity!r} is there twice."
            raise file.refuse(file.place([at, "id"]), met, "Join the two, or rename one.")
    return topics


def find_point_topic(topic_id: str) -> PointTopic:
    """Give the topic with an id, as the points of an edition name it."""
    return {topic.id: topic for topic in read_point_topics()}[topic_id]


def find_topics(point: str) -> tuple[str, ...]:
    """Give the ids of the topics that a point is about, in their order; none if it is about other things."""
    return tuple(_find_topics(_as_plain_words(point)))


def _find_topics(point: str) -> Iterator[str]:
    return (topic.id for topic in read_point_topics() if topic.is_topic_of(point))


def _as_plain_words(text: str) -> str:
    """Give words as phrases are written: small letters, one space between them, and no other marks."""
    return _APART.sub(" ", text.casefold().replace("’", "'")).strip()
