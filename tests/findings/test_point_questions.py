"""What is asked where inspectors said that something must improve: each topic once, in plain words."""

import re
from pathlib import Path

import pytest
import textstat
import yaml
from tests.findings.test_topics import EMPTY_WORDS, MOST_WORDS, SHORT_FORM

from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.point_topics import read_point_topics
from scrutiny.evidence.points import Point
from scrutiny.findings.point_questions import PointQuestion, read_point_questions, read_point_questions_in
from scrutiny.findings.strands import draw_strands
from scrutiny.findings.topics import read_topics

HIGHEST_GRADE = 9  # of Coleman and Liau, in which pupils are fourteen

OWN = [asked for asked in read_point_questions().values() if asked.question]
every_own = pytest.mark.parametrize("asked", OWN, ids=lambda asked: asked.topic)


def write(path: Path, change: dict[str, object]) -> Path:
    """Write every question into a file, the first of them changed; each begins a line."""
    first, *others = (asked.model_dump(exclude_none=True) for asked in read_point_questions().values())
    path.write_text(yaml.safe_dump([{**first, **change}, *others], sort_keys=False), encoding="utf-8")
    return path


def refused(path: Path) -> str:
    with pytest.raises(CuratedFileBroken, match=r"Correct it there\.$") as refusal:
        read_point_questions_in(path)
    return str(refusal.value).partition("\n")[0]


def test_each_topic_of_points_leads_to_one_question() -> None:
    assert set(read_point_questions()) == {topic.id for topic in read_point_topics()}


@every_own
def test_a_question_is_one_open_question_in_plain_words_short_enough_to_read_out(
    asked: PointQuestion,
) -> None:
    question = asked.question or ""
    assert re.match(r"(As corporate parents, )?(how|what|where|which|who|when)\b", question, re.IGNORECASE)
    assert question.count("?") == 1
    assert question.endswith("?")
    assert len(question.split()) <= MOST_WORDS
    assert re.findall(r"\d", question) == []
    assert EMPTY_WORDS.findall(question) == []
    assert SHORT_FORM.findall(question) == []


def test_no_question_is_asked_in_two_places() -> None:
    questions = [asked.question for asked in OWN] + [topic.question for topic in read_topics()]
    assert len(set(questions)) == len(questions)


def test_the_questions_can_be_read_at_about_fourteen() -> None:
    said = " ".join(asked.question or "" for asked in OWN)
    assert round(float(textstat.coleman_liau_index(said))) <= HIGHEST_GRADE


def test_a_topic_that_there_is_not_is_refused_with_file_and_line(tmp_path: Path) -> None:
    met = refused(write(tmp_path / "point_questions.yml", {"topic": "kites"}))
    assert met.endswith("point_questions.yml, line 1: 'kites' is no topic of evidence/point_topics.yml.")


def test_a_question_that_leads_to_no_topic_with_figures_is_refused_with_file_and_line(tmp_path: Path) -> None:
    met = refused(write(tmp_path / "point_questions.yml", {"leads_to": "leaders_judgement"}))
    assert met.endswith("line 2: 'leaders_judgement' is no topic of lines.yml that has figures.")


def test_a_topic_that_has_a_question_and_leads_to_another_is_refused_with_its_line(
    tmp_path: Path,
) -> None:
    met = refused(write(tmp_path / "point_questions.yml", {"question": "Who knows?"}))
    assert "line 1: front_door must have a question or a topic that it leads_to: one of the two." in met


def test_a_topic_that_stands_twice_is_refused_with_file_and_line(tmp_path: Path) -> None:
    met = refused(write(tmp_path / "point_questions.yml", {"topic": "early_help"}))
    assert re.search(r"line 3: the topic 'early_help' stands here twice\.$", met)


def test_a_topic_that_is_left_out_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "point_questions.yml"
    kept = [asked.model_dump(exclude_none=True) for asked in read_point_questions().values()]
    path.write_text(yaml.safe_dump(kept[1:], sort_keys=False), encoding="utf-8")
    assert "nothing is asked where inspectors said that 'front_door' must improve." in refused(path)


def test_two_topics_that_lead_to_one_question_stand_behind_it_together() -> None:
    (strand,) = draw_strands([Point(page=2, topics=("permanence",)), Point(page=3, topics=("adoption",))], [])
    assert [wanted.topic for wanted in strand.wanted] == ["permanence", "adoption"]


def test_a_point_about_two_topics_stands_behind_both_questions() -> None:
    strands = draw_strands([Point(page=2, topics=("neglect", "young_carers"))], [])
    assert [wanted.topic for strand in strands for wanted in strand.wanted] == ["neglect", "young_carers"]
