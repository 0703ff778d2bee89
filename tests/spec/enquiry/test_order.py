"""In what order questions are asked, and how many."""

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.lines import ask_lines
from scrutiny.findings.topics import Opens, Topic
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Area, Consequence, Judgement, Strength

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "The order in which questions are asked"

JUDGED = {"Leaders": Judgement.LEADERS, "Care leavers": Judgement.CARE_LEAVERS}
AT_STAKE = {"safety": Consequence.SAFETY, "home": Consequence.HOME, "the service": Consequence.SERVICE}


def name_of(question: str) -> str:
    """Give the name that a question is kept by."""
    return question.lower().replace(" ", "_")


def draw_topic(question: str, at_stake: str) -> Topic:
    """Draw the topic that asks one question, about one made-up indicator or about a judgement."""
    judged = JUDGED.get(question)
    return Topic(
        id=name_of(question),
        indicators=() if judged else (name_of(question),),
        judgements=(judged,) if judged else (),
        opens=Opens.WORSE if judged else Opens.EITHER,
        consequence=AT_STAKE[at_stake],
        question=f"{question}?",
        in_short="Who?",
        why="It matters.",
        who=("the director",),
        good_answer=("Figures.", "Families."),
        change_our_mind="An answer.",
    )


def draw_finding(question: str, evidence: str, source: str = "figures") -> Finding:
    """Draw a finding that opens the question: on the worse side, unless it is on either side."""
    judged = JUDGED.get(question)
    made_up = find_indicator("repeat_referrals").model_copy(update={"id": name_of(question)})
    return Finding(
        id=f"{name_of(question)}:{evidence}",
        kind=FindingKind.JUDGEMENT if judged else FindingKind.STANDING,
        subject=judged or made_up,
        sentence="It stands so.",
        strength=Strength(evidence),
        worse=None if source == "either side" else True,
        caveats=(),
        sources=(),
        area=Area(judged.value) if judged else Area.CONTEXT,
    )


def order(table: pd.DataFrame) -> pd.DataFrame:
    """Say in which place each question is asked, by everything that is found about it."""
    questions = table.drop_duplicates(subset="question")
    pairs = zip(questions["question"], questions["at stake"], strict=True)
    topics = tuple(draw_topic(*pair) for pair in pairs)
    sources = table["from"] if "from" in table else ["figures"] * len(table)
    drawn = zip(table["question"], table["evidence"], sources, strict=True)
    findings = [draw_finding(*each) for each in drawn]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("scrutiny.findings.lines.read_topics", lambda: topics)
        lines = ask_lines(findings)
    places = {line.topic.id: at for at, line in enumerate(lines, start=1)}
    asked = [places.get(name_of(question)) for question in questions["question"]]
    return questions.assign(place=pd.Series(asked, index=questions.index, dtype=object))


def test_what_is_at_stake_and_the_evidence_count_alike(rule: "Rule") -> None:
    """Safety, homes and the service take places one, two and three; standing out one, worth a question two.

    The two places are added, and the lowest sum is asked first; of equal sums, what stands out. So safety
    that stands out comes first of all, and homes that stand out before safety that is worth a question. In
    the tables of this section home stands for homes, health and schooling.
    """
    rule(
        order,
        given="""
            question      | at stake    | evidence
            Enough staff  | the service | worth a question
            Spending      | the service | stands out
            Moves of home | home        | worth a question
            School        | home        | stands out
            Late visits   | safety      | worth a question
            Repeat harm   | safety      | stands out
        """,
        place={
            "Repeat harm": 1,
            "School": 2,
            "Late visits": 3,
            "Spending": 4,
            "Moves of home": 5,
            "Enough staff": 6,
        },
    )


def test_an_adverse_grade_is_asked_about_before_any_figure(rule: "Rule") -> None:
    """Inspectors have seen the work itself; no figure, however far out, comes before their grade.

    In the table Leaders and Care leavers are graded: the one inadequate, the other requires improvement.
    """
    rule(
        order,
        given="""
            question     | at stake    | evidence
            Repeat harm  | safety      | stands out
            Care leavers | home        | worth a question
            Leaders      | the service | stands out
        """,
        place={"Leaders": 1, "Care leavers": 2, "Repeat harm": 3},
    )


def test_of_equals_what_is_counted_as_worse_comes_first(rule: "Rule") -> None:
    """A figure on the side that the department counts as worse comes before one that has no such side."""
    rule(
        order,
        given="""
            question      | at stake | evidence   | from
            Children here | home     | stands out | either side
            School        | home     | stands out | figures
        """,
        place={"School": 1, "Children here": 2},
    )


def test_a_question_is_as_strong_as_the_strongest_of_what_opens_it(rule: "Rule") -> None:
    """Many that are worth a question do not add up to one that stands out, and one that does is enough."""
    rule(
        order,
        given="""
            question      | at stake | evidence
            Moves of home | home     | worth a question
            Moves of home | home     | worth a question
            Moves of home | home     | worth a question
            School        | home     | nothing to see
            School        | home     | stands out
        """,
        place={"School": 1, "Moves of home": 2},
    )


def test_questions_that_tie_are_asked_in_the_order_of_our_list(rule: "Rule") -> None:
    """Our list begins with help and protection; then come care, leaving care and the rest."""
    rule(
        order,
        given="""
            question     | at stake | evidence
            Repeat harm  | safety   | stands out
            Missing      | safety   | stands out
            Losing touch | safety   | stands out
        """,
        place={"Repeat harm": 1, "Missing": 2, "Losing touch": 3},
    )


def test_at_most_ten_questions_are_asked(rule: "Rule") -> None:
    """A committee can follow up ten; the last in order are left out, whoever the council is."""
    rule(
        order,
        given="""
            question      | at stake    | evidence
            Spending      | the service | worth a question
            Enough staff  | the service | stands out
            Repeat harm   | safety      | stands out
            Late visits   | safety      | stands out
            Plans         | safety      | stands out
            Injuries      | safety      | stands out
            Missing       | safety      | stands out
            Losing touch  | safety      | stands out
            Moves of home | home        | stands out
            School        | home        | stands out
            Health        | home        | stands out
            Far away      | home        | stands out
        """,
        place={
            "Far away": 10,
            "Enough staff": None,
            "Spending": None,
        },
    )
