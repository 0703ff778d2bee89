"""What a finding must be for a question to be asked because of it."""

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from scrutiny.enquiry.lines import LineOfEnquiry, ask_lines
from scrutiny.enquiry.topics import Opens, Topic
from scrutiny.evidence.indicators import Indicator, find_indicator
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Area, Consequence, Judgement, Strength

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "What opens a question"

# What a rule that does not speak of it takes for granted.
UNSPOKEN: dict[str, Any] = {
    "finding": "a figure",
    "evidence": "stands out",
    "side": "worse",
    "asks about": "what is worse",
    "headline": "no",
}
OPENS = {"what is worse": Opens.WORSE, "either side": Opens.EITHER, "what is missing": Opens.GAP}
SIDES = {"worse": True, "better": False, "neither": None}
KINDS = {
    "a figure": FindingKind.STANDING,
    "a change": FindingKind.MOVEMENT,
    "a grade": FindingKind.JUDGEMENT,
    "a missing figure": FindingKind.GAP,
}


def subject_of(row: dict[str, Any], name: str) -> Indicator | Judgement:
    """Give what a finding is about: the judgement drawn, or a made-up indicator."""
    if row["finding"] == "a grade":
        return Judgement(name)
    found = find_indicator("repeat_referrals")
    return found.model_copy(update={"id": name, "headline": row["headline"] == "yes"})


def draw_finding(row: dict[str, Any]) -> Finding:
    """Draw a finding from a row."""
    return Finding(
        id=f"{row['about']}:{row['finding']}",
        kind=KINDS[row["finding"]],
        subject=subject_of(row, row["about"]),
        sentence="It stands so.",
        strength=Strength(row["evidence"]),
        worse=SIDES[row["side"]],
        caveats=(),
        sources=(),
        area=Area.IN_CARE,
    )


def draw_topic(row: dict[str, Any]) -> Topic:
    """Draw the topic that asks about what a row's finding is about."""
    subject = subject_of(row, row["question about"])
    return Topic(
        id="question",
        indicators=(subject.id,) if isinstance(subject, Indicator) else (),
        judgements=(subject,) if isinstance(subject, Judgement) else (),
        opens=OPENS[row["asks about"]],
        consequence=Consequence.SAFETY,
        question="Who knows?",
        why="It matters.",
        who=("the director",),
        good_answer=("Figures.", "Families."),
        change_our_mind="An answer.",
    )


def ask(topics: list[Topic], findings: list[Finding]) -> tuple[LineOfEnquiry, ...]:
    """Ask what the findings open, as if these were all the topics there are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("scrutiny.enquiry.lines.read_topics", lambda: tuple(topics))
        return ask_lines(findings)


def fill(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Fill in the columns that a rule does not speak of."""
    unspoken = {name: value for name, value in UNSPOKEN.items() if name not in table}
    filled = table.assign(**unspoken)
    if "about" not in filled:
        filled["about"] = [f"measure_{at}" for at in range(len(table))]
    if "question about" not in filled:
        filled["question about"] = filled["about"]
    records = filled.to_dict("records")
    return [{str(name): cell for name, cell in record.items()} for record in records]


def find_asked(table: pd.DataFrame) -> pd.DataFrame:
    """Say of each row whether its finding makes its question one to ask."""
    rows = fill(table)
    return table.assign(asked=[bool(ask([draw_topic(row)], [draw_finding(row)])) for row in rows])


def find_shown(table: pd.DataFrame) -> pd.DataFrame:
    """Put every row behind one question, and say in which place each is shown."""
    rows = fill(table)
    topic = draw_topic(rows[0]).model_copy(update={"indicators": tuple(row["about"] for row in rows)})
    (line,) = ask([topic], [draw_finding(row) for row in rows])
    places = {finding.subject: at for at, finding in enumerate(line.findings, start=1)}
    shown = [places.get(subject_of(row, row["about"])) for row in rows]
    return table.assign(shown=pd.Series(shown, dtype=object), others=line.others)


def test_only_strong_or_fair_evidence_opens_a_question(rule: "Rule") -> None:
    """What is slight stays on the page, but a committee's time is not asked for it."""
    rule(
        find_asked,
        given="""
            council   | evidence
            Testshire | strong
            Nowhere   | fair
            Anywhere  | slight
            Elsewhere | none
        """,
        asked={"Testshire": True, "Nowhere": True, "Anywhere": False, "Elsewhere": False},
    )


def test_a_figure_on_the_better_side_opens_nothing(rule: "Rule") -> None:
    """Where the department says which side is worse, a question is asked on that side only.

    Where neither side is worse, it is asked if the question is right whichever way the figure lies. Some
    questions are about both kinds of figure.
    """
    rule(
        find_asked,
        given="""
            council   | side    | asks about
            Testshire | worse   | what is worse
            Nowhere   | better  | what is worse
            Anywhere  | worse   | either side
            Elsewhere | better  | either side
            Somewhere | neither | either side
        """,
        asked={
            "Testshire": True,
            "Nowhere": False,
            "Anywhere": True,
            "Elsewhere": False,
            "Somewhere": True,
        },
    )


def test_a_grade_opens_the_question_about_its_own_judgement(rule: "Rule") -> None:
    """An adverse grade for leaders opens the question about leaders, and no question about other things."""
    rule(
        find_asked,
        given="""
            council   | finding | about   | question about | evidence | side
            Testshire | a grade | leaders | leaders        | stands out | worse
            Nowhere   | a grade | leaders | leaders        | fair     | worse
            Anywhere  | a grade | leaders | care_leavers   | stands out | worse
            Elsewhere | a grade | leaders | leaders        | none     | better
        """,
        asked={"Testshire": True, "Nowhere": True, "Anywhere": False, "Elsewhere": False},
    )


def test_what_is_missing_opens_one_question_of_its_own(rule: "Rule") -> None:
    """A missing figure opens no question about what it would have shown.

    If it is one of the headline figures, it opens the question why it is missing.
    """
    rule(
        find_asked,
        given="""
            council   | finding          | headline | evidence | asks about
            Testshire | a missing figure | yes      | none     | what is missing
            Nowhere   | a missing figure | no       | none     | what is missing
            Anywhere  | a missing figure | yes      | none     | either side
            Elsewhere | a figure         | yes      | stands out | what is missing
        """,
        asked={"Testshire": True, "Nowhere": False, "Anywhere": False, "Elsewhere": False},
    )


def test_four_findings_are_shown_behind_a_question_the_strongest_first(rule: "Rule") -> None:
    """Of findings as strong, where a figure stands comes before how it has moved; the rest are counted."""
    rule(
        find_shown,
        given="""
            council    | finding  | evidence
            Ashshire   | a figure | fair
            Birchshire | a change | fair
            Elmshire   | a change | strong
            Hazelshire | a figure | strong
            Limeshire  | a change | fair
            Mapleshire | a change | fair
            Oakshire   | a figure | slight
        """,
        shown={
            "Hazelshire": 1,
            "Elmshire": 2,
            "Ashshire": 3,
            "Birchshire": 4,
            "Limeshire": None,
            "Mapleshire": None,
            "Oakshire": None,
        },
        others={"Hazelshire": 2},
    )
