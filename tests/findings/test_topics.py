"""The topics: every indicator and judgement is asked about once, in words that can be read out."""

import re
from collections import Counter

import pytest

from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.indicators import find_indicator, list_indicators
from scrutiny.findings.topics import Opens, Topic, check_topics, read_topics
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Consequence, Direction, Judgement

MOST_WORDS = 30
# What an answer rests on: it was counted, someone looked, those who do the work spoke, children were heard.
AT_WORK = re.compile(
    r"\b(workers|staff|teachers|schools|carers|advisers|midwives|chair the|nurses|those who find)\b"
    r".*\b(say|tell|know|agree)\b",
    re.IGNORECASE,
)
LOOKED_AT = re.compile(r"\b(audits?|reviews?|checks?)\b", re.IGNORECASE)
HEARD = re.compile(
    r"\b(children|families|parents|young people|care leavers)\b.*\b(says?|tells?)\b", re.IGNORECASE
)
COUNTED = re.compile(r"\b(figures?|numbers|how many)\b", re.IGNORECASE)
EMPTY_WORDS = re.compile(
    r"\b(robust|ensur\w+|stakeholders?|holistic|outcomes|key|deliver\w*|leverage|going forward|cohorts?"
    r"|best practice|utilis\w+|provision|thresholds?|multi-agency|KPIs?)\b",
    re.IGNORECASE,
)
SHORT_FORM = re.compile(r"\b[A-Z]{2,}s?\b")

every_topic = pytest.mark.parametrize("topic", read_topics(), ids=lambda topic: topic.id)


def say_all(topic: Topic) -> list[str]:
    """Give every sentence of a topic that a person may read."""
    return [
        topic.question,
        topic.why,
        *topic.who,
        *topic.good_answer,
        topic.change_our_mind,
        *([topic.ask_for] if topic.ask_for else []),
    ]


def count_sentences(text: str) -> int:
    return len(re.findall(r"[.?!](?:\s|$)", text))


def altered(topic_id: str, **fields: object) -> list[Topic]:
    """Give every topic, one of them changed."""
    return [topic.model_copy(update=fields if topic.id == topic_id else {}) for topic in read_topics()]


def refused(topics: list[Topic]) -> str:
    with pytest.raises(CuratedFileBroken, match=r"Correct it there\.$") as refusal:
        check_topics(topics, list_indicators())
    return str(refusal.value).partition("\n")[0]


def test_every_indicator_is_in_exactly_one_topic() -> None:
    asked = Counter(identity for topic in read_topics() for identity in topic.indicators)
    assert asked == Counter(indicator.id for indicator in list_indicators())


def test_each_of_the_four_judgements_has_one_topic_of_its_own() -> None:
    judged = [topic for topic in read_topics() if topic.judgements]
    assert Counter(judgement for topic in judged for judgement in topic.judgements) == Counter(
        [Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS]
    )
    assert [topic.id for topic in judged if topic.indicators or topic.opens is not Opens.WORSE] == []
    assert {len(topic.judgements) for topic in judged} == {1}


def test_one_topic_alone_is_opened_by_what_is_missing() -> None:
    opened = [topic for topic in read_topics() if topic.opens is Opens.GAP]
    assert [topic.id for topic in opened] == ["gaps"]
    assert opened[0].indicators == ()
    assert opened[0].judgements == ()


def test_a_topic_opens_by_what_is_worse_only_where_every_indicator_has_a_worse_side() -> None:
    without = [
        (topic.id, identity)
        for topic in read_topics()
        if topic.opens is Opens.WORSE
        for identity in topic.indicators
        if find_indicator(identity).direction is Direction.NONE
    ]
    assert without == []


def test_a_topic_that_opens_either_way_holds_an_indicator_without_a_worse_side() -> None:
    could_be_worse = [
        topic.id
        for topic in read_topics()
        if topic.opens is Opens.EITHER
        and all(find_indicator(identity).direction is not Direction.NONE for identity in topic.indicators)
    ]
    assert could_be_worse == []


def test_the_gravest_consequence_comes_first_and_each_is_at_stake_somewhere() -> None:
    assert list(Consequence) == [Consequence.SAFETY, Consequence.HOME, Consequence.SERVICE]
    assert {topic.consequence for topic in read_topics()} == set(Consequence)


@every_topic
def test_a_question_is_one_open_question_short_enough_to_read_out(topic: Topic) -> None:
    assert re.match(
        r"(As corporate parents, )?(how|what|where|which|who|why|when)\b", topic.question, re.IGNORECASE
    )
    assert topic.question.endswith("?")
    assert count_sentences(topic.question) == 1
    assert len(topic.question.split()) <= MOST_WORDS


@every_topic
def test_a_question_holds_no_figure(topic: Topic) -> None:
    assert re.findall(r"\d", topic.question) == []


@every_topic
def test_a_question_that_opens_either_way_takes_neither_side_for_granted(topic: Topic) -> None:
    taken = re.findall(r"\b(more|fewer|rise\w*|fall\w*|high\w*|low\w*|increas\w*)\b", topic.question)
    assert topic.opens is not Opens.EITHER or taken == []


@every_topic
def test_why_it_is_asked_takes_two_sentences_at_most(topic: Topic) -> None:
    assert 1 <= count_sentences(topic.why) <= 2
    assert topic.why.endswith(".")


@every_topic
def test_a_good_answer_rests_on_figures_on_looking_on_those_who_do_the_work_and_on_children(
    topic: Topic,
) -> None:
    assert all(part[0].isupper() and part.endswith(".") for part in topic.good_answer)
    assert any(COUNTED.search(part) for part in topic.good_answer)
    assert any(LOOKED_AT.search(part) for part in topic.good_answer)
    assert any(AT_WORK.search(part) for part in topic.good_answer)
    assert any(HEARD.search(part) for part in topic.good_answer)


@every_topic
def test_what_would_change_our_mind_is_said_both_ways(topic: Topic) -> None:
    assert re.fullmatch(r"We would worry less if .+\. We would worry more if .+\.", topic.change_our_mind)


@every_topic
def test_what_to_ask_for_is_named_in_one_sentence(topic: Topic) -> None:
    assert topic.ask_for is None or re.fullmatch(r"[A-Z][^.?]+\.", topic.ask_for)


@every_topic
def test_those_who_could_answer_are_roles_and_not_people(topic: Topic) -> None:
    assert [role for role in topic.who if not re.fullmatch(r"[a-z][^.,;]+", role)] == []
    assert len(set(topic.who)) == len(topic.who)


@every_topic
def test_a_topic_is_in_plain_words_without_short_forms(topic: Topic) -> None:
    for said in say_all(topic):
        assert EMPTY_WORDS.findall(said) == []
        assert SHORT_FORM.findall(said) == []


@every_topic
def test_a_topic_names_no_council(topic: Topic) -> None:
    text = " ".join(say_all(topic))
    assert [
        council.name for council in list_councils() if re.search(rf"\b{re.escape(council.name)}\b", text)
    ] == []


def test_no_two_topics_say_the_same_thing() -> None:
    said = Counter(
        sentence
        for topic in read_topics()
        for sentence in (topic.question, topic.why, topic.change_our_mind, topic.ask_for, *topic.good_answer)
        if sentence
    )
    assert [sentence for sentence, times in said.items() if times > 1] == []


def test_a_role_is_worded_in_one_way() -> None:
    roles = {role for topic in read_topics() for role in topic.who}
    short = Counter(role.split(" (")[0] for role in roles)
    assert [role for role, ways in short.items() if ways > 1] == []


def test_an_indicator_that_no_topic_asks_about_is_refused() -> None:
    topics = altered("enough_homes", indicators=("in_foster_care", "in_childrens_homes", "foster_places"))
    assert "no topic asks about 'foster_places_filled'" in refused(topics)


def test_an_indicator_in_two_topics_is_refused_with_both() -> None:
    topics = altered("caseloads", indicators=("cases_per_social_worker", "three_or_more_placements"))
    assert refused(topics) == (
        "findings/lines.yml: the indicator 'three_or_more_placements' is in settled_lives and caseloads, "
        "and may be in only one."
    )


def test_an_indicator_that_the_catalogue_does_not_hold_is_refused() -> None:
    topics = altered("caseloads", indicators=("cases_per_social_worker", "casses_held"))
    assert "caseloads names the indicator 'casses_held'" in refused(topics)


def test_the_overall_grade_opens_no_topic() -> None:
    topics = altered("leaders_judgement", judgements=(Judgement.LEADERS, Judgement.OVERALL))
    assert "leaders_judgement names the judgement 'overall'" in refused(topics)


def test_an_id_used_twice_is_refused_with_the_entries() -> None:
    topics = altered("gaps", id="caseloads")
    assert re.search(r"the topic id 'caseloads' is in entry \d+ and entry \d+", refused(topics))


def test_a_worse_side_is_refused_where_the_department_gives_none() -> None:
    topics = altered("missing_from_care", opens=Opens.WORSE)
    assert "neither high nor low is worse for 'missing_from_care'" in refused(topics)


def test_a_topic_that_nothing_opens_and_a_gap_opened_by_a_grade_are_refused() -> None:
    assert "must name indicators or judgements, or open by a gap" in refused(
        altered("gaps", opens=Opens.EITHER)
    )
    by_grade = altered("leaders_judgement", opens=Opens.EITHER)
    assert "leaders_judgement is about a grade, so it must open by what is worse" in refused(by_grade)
