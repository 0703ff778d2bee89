"""The topics that points are about: how a phrase is found, and which files of topics are refused."""

from pathlib import Path

import pytest

from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.point_topics import PointTopic, find_topics, read_point_topics, read_point_topics_in


def topic(*found_by: str, but_not: tuple[str, ...] = ()) -> PointTopic:
    return PointTopic(id="kites", words="kites", found_by=found_by, but_not=but_not)


def refused(path: Path, content: str) -> str:
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CuratedFileBroken) as refusal:
        read_point_topics_in(path)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("phrase", "point", "found"),
    [
        ("kite", "a kite flies", True),
        ("kite", "kites fly", False),
        ("kite*", "kites fly", True),
        ("kite*", "the skite", False),
        ("red * kite", "a red and white kite", True),
        ("red * kite", "a red kite", False),
        ("red * kite", "a red but not very large kite", False),
        ("kite + string", "a string for a kite", True),
        ("kite + string", "a kite", False),
    ],
)
def test_a_phrase_is_found_as_the_file_says(phrase: str, point: str, *, found: bool) -> None:
    assert topic(phrase).is_topic_of(point) is found


def test_what_is_not_meant_is_taken_out_before_the_phrases_are_looked_for() -> None:
    kites = topic("kite", but_not=("paper kite",))
    assert not kites.is_topic_of("a paper kite")
    assert kites.is_topic_of("a paper kite and a silk kite")


@pytest.mark.parametrize(
    "written",
    [
        "The response to homeless 16- and 17-year-olds.",
        "THE RESPONSE TO HOMELESS 16 AND 17 YEAR OLDS",
        "16–17-year-olds’ needs where they’re ‘homeless’",
    ],
)
def test_capitals_hyphens_and_quotes_change_nothing(written: str) -> None:
    assert find_topics(written) == ("homeless",)


def test_chairs_and_officers_who_own_something_are_found() -> None:
    assert find_topics("Conference chairs’ and IROs’ escalations") == ("reviewing_officers",)


def test_no_point_is_about_nothing_in_particular() -> None:
    assert find_topics("") == ()
    assert find_topics("The quality of kites.") == ()


def test_what_topics_are_called_goes_on_from_what_inspectors_asked_for() -> None:
    words = [topic.words for topic in read_point_topics()]
    assert len(set(words)) == len(words)
    assert [said for said in words if not said[0].islower()] == []
    assert [said for said in words if said.endswith((".", ")"))] == []


def test_an_id_that_stands_twice_is_refused_with_file_and_line(tmp_path: Path) -> None:
    entry = "- {id: kites, words: kites, found_by: [kite]}\n"
    met, remedy = refused(tmp_path / "point_topics.yml", entry + entry).split("\n")
    assert met.endswith("point_topics.yml, line 2: the topic 'kites' is there twice.")
    assert remedy == "Join the two, or rename one."


def test_a_phrase_that_could_never_be_found_is_refused_with_file_and_line(tmp_path: Path) -> None:
    entry = "- id: kites\n  words: kites\n  found_by:\n    - Kite\n"
    assert "line 3: the phrase 'Kite' may have small letters" in refused(tmp_path / "topics.yml", entry)


def test_a_topic_without_a_phrase_is_refused_with_file_and_line(tmp_path: Path) -> None:
    assert "line 3: 'found_by' needs 1 parts or more" in refused(
        tmp_path / "topics.yml", "- id: kites\n  words: kites\n  found_by: []\n"
    )
