"""In what order questions are asked, and how many."""

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from scrutiny.enquiry.lines import ask_lines
from scrutiny.enquiry.topics import Opens, Topic
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Area, Consequence, Strength

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "The order in which questions are asked"

AT_STAKE = {"safety": Consequence.SAFETY, "home": Consequence.HOME, "the service": Consequence.SERVICE}


def name_of(question: str) -> str:
    """Give the name that a question is kept by."""
    return question.lower().replace(" ", "_")


def draw_topic(question: str, at_stake: str) -> Topic:
    """Draw the topic that asks one question, about one made-up indicator."""
    return Topic(
        id=name_of(question),
        indicators=(name_of(question),),
        opens=Opens.EITHER,
        consequence=AT_STAKE[at_stake],
        question=f"{question}?",
        why="It matters.",
        who=("the director",),
        good_answer=("Figures.", "Families."),
        change_our_mind="An answer.",
    )


KINDS = {
    "graded": FindingKind.JUDGEMENT,
    "moved": FindingKind.MOVEMENT,
    "moved for the worse": FindingKind.MOVEMENT,
}
NEITHER_SIDE = {"either side", "moved"}


def draw_finding(question: str, evidence: str, source: str = "figures") -> Finding:
    """Draw a finding that opens the question."""
    subject = find_indicator("repeat_referrals").model_copy(update={"id": name_of(question)})
    return Finding(
        id=f"{subject.id}:{evidence}",
        kind=KINDS.get(source, FindingKind.STANDING),
        subject=subject,
        sentence="It stands so.",
        strength=Strength(evidence),
        worse=None if source in NEITHER_SIDE else True,
        caveats=(),
        sources=(),
        area=Area.IN_CARE,
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
        patch.setattr("scrutiny.enquiry.lines.read_topics", lambda: topics)
        lines = ask_lines(findings)
    places = {line.topic.id: at for at, line in enumerate(lines, start=1)}
    asked = [places.get(name_of(question)) for question in questions["question"]]
    return questions.assign(place=pd.Series(asked, index=questions.index, dtype=object))


def test_what_is_at_stake_and_the_evidence_count_alike(rule: "Rule") -> None:
    """Safety, homes and the service take places one, two and three; strong evidence one, and fair two.

    The two places are added, and the lowest sum is asked first; of equal sums, the stronger evidence. So
    safety with strong evidence comes first of all, and homes with strong evidence before safety with fair. In
    the tables of this section home stands for homes, health and schooling.
    """
    rule(
        order,
        given="""
            question      | at stake    | evidence
            Enough staff  | the service | fair
            Spending      | the service | strong
            Moves of home | home        | fair
            School        | home        | strong
            Late visits   | safety      | fair
            Repeat harm   | safety      | strong
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
    """Inspectors have seen the work itself; no figure, however strong, comes before their grade.

    In the table graded stands for a grade of requires improvement or inadequate.
    """
    rule(
        order,
        given="""
            question     | at stake    | evidence | from
            Repeat harm  | safety      | stands out | figures
            Care leavers | home        | fair     | graded
            Leaders      | the service | stands out | graded
        """,
        place={"Leaders": 1, "Care leavers": 2, "Repeat harm": 3},
    )


def test_of_equals_what_is_counted_as_worse_comes_first(rule: "Rule") -> None:
    """A figure on the side that the department counts as worse comes before one that has no such side."""
    rule(
        order,
        given="""
            question      | at stake | evidence | from
            Children here | home     | fair     | either side
            School        | home     | fair     | figures
        """,
        place={"School": 1, "Children here": 2},
    )


def test_a_question_is_as_strong_as_the_strongest_of_what_opens_it(rule: "Rule") -> None:
    """Many weak signs do not add up to a strong one, and one strong finding is enough."""
    rule(
        order,
        given="""
            question      | at stake | evidence
            Moves of home | home     | fair
            Moves of home | home     | fair
            Moves of home | home     | fair
            School        | home     | slight
            School        | home     | strong
        """,
        place={"School": 1, "Moves of home": 2},
    )


def test_questions_that_tie_are_asked_in_the_order_of_our_list(rule: "Rule") -> None:
    """Our list begins with help and protection; then come care, leaving care and the rest."""
    rule(
        order,
        given="""
            question       | at stake | evidence
            Repeat harm    | safety   | strong
            Missing        | safety   | strong
            Losing touch   | safety   | strong
        """,
        place={"Repeat harm": 1, "Missing": 2, "Losing touch": 3},
    )


def test_at_most_ten_questions_are_asked(rule: "Rule") -> None:
    """A committee can follow up ten; the last in order are left out, whoever the council is."""
    rule(
        order,
        given="""
            question        | at stake    | evidence
            Spending        | the service | fair
            Enough staff    | the service | strong
            Repeat harm     | safety      | strong
            Late visits     | safety      | strong
            Plans           | safety      | strong
            Injuries        | safety      | strong
            Missing         | safety      | strong
            Losing touch    | safety      | strong
            Moves of home   | home        | strong
            School          | home        | strong
            Health          | home        | strong
            Far away        | home        | strong
        """,
        place={
            "Far away": 10,
            "Enough staff": None,
            "Spending": None,
        },
    )


def test_what_now_stands_out_on_the_worse_side_keeps_its_place(rule: "Rule") -> None:
    """Where more than ten questions are open, a figure on the worse side now is not crowded out by movement.

    Left out first are the questions that rest only on movement which is neither good nor bad in itself; then
    those that rest on other figures. Those kept are asked in the same order as ever.
    """
    rule(
        order,
        given="""
            question        | at stake    | evidence | from
            Enough staff    | the service | fair     | figures
            Spending        | the service | fair     | either side
            Repeat harm     | safety      | stands out | moved
            Late visits     | safety      | fair     | moved
            Plans           | safety      | stands out | moved for the worse
            Injuries        | safety      | stands out | either side
            Missing         | safety      | stands out | either side
            Losing touch    | safety      | stands out | figures
            Moves of home   | home        | stands out | figures
            School          | home        | stands out | either side
            Health          | home        | stands out | either side
            Far away        | home        | stands out | either side
        """,
        place={
            "Late visits": None,
            "Repeat harm": None,
            "Enough staff": 9,
            "Spending": 10,
            "Plans": 1,
            "Losing touch": 2,
        },
    )
