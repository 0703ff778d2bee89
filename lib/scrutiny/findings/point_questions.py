"""The question that follows from what inspectors said must improve, by the topic of the point, as data."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from scrutiny.editions import open_curated
from scrutiny.evidence.point_topics import read_point_topics
from scrutiny.findings.topics import read_topics


class PointQuestion(BaseModel):
    """What is asked where points are about a topic: what a topic with figures asks, or its own question."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    topic: str
    leads_to: str | None = None
    question: Annotated[str, Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _asks_one_thing(self) -> Self:
        if (self.leads_to is None) == (self.question is None):
            raise ValueError(f"{self.topic} must have a question or a topic that it leads_to: one of the two")
        return self


@cache
def read_point_questions() -> dict[str, PointQuestion]:
    """Read the questions kept beside this module, by the topic of points that each follows from."""
    questions = read_point_questions_in(Path(__file__).with_name("point_questions.yml"))
    return {question.topic: question for question in questions}


def read_point_questions_in(path: Path) -> tuple[PointQuestion, ...]:
    """Read such a file; a topic that there is not, stands twice or is left out is refused with its line."""
    file = open_curated(path)
    questions = file.as_type(tuple[PointQuestion, ...])
    for keys, fault in _find_faults(questions):
        raise file.refuse(file.place(keys), fault, "Correct it there.")
    return questions


def _find_faults(questions: tuple[PointQuestion, ...]) -> Iterator[tuple[list[str | int], str]]:
    known = {topic.id for topic in read_point_topics()}
    asked = {topic.id for topic in read_topics() if topic.indicators}
    met = set[str]()
    for at, question in enumerate(questions):
        if question.topic not in known:
            yield [at, "topic"], f"{question.topic!r} is no topic of evidence/point_topics.yml."
        if question.topic in met:
            yield [at, "topic"], f"the topic {question.topic!r} stands here twice."
        if question.leads_to is not None and question.leads_to not in asked:
            yield [at, "leads_to"], f"{question.leads_to!r} is no topic of lines.yml that has figures."
        met.add(question.topic)
    for left_out in sorted(known - met):
        yield [], f"nothing is asked where inspectors said that {left_out!r} must improve."
