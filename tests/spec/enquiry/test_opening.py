"""What a finding must be for a question to be asked because of it."""

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from scrutiny.comparisons.contrasts import Contrast
from scrutiny.evidence.indicators import Indicator, find_indicator
from scrutiny.findings.lines import LineOfEnquiry, ask_lines
from scrutiny.findings.topics import Opens, Reason, Topic
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Area, Certainty, Consequence, Judgement, Side, Strength

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
AREAS = {"leaders": Area.LEADERS, "care": Area.IN_CARE}
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
        area=AREAS.get(row.get("area", ""), Area.IN_CARE),
        contrast=draw_side(row),
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
        in_short="Who?",
        why="It matters.",
        who=("the director",),
        good_answer=("Figures.", "Families."),
        change_our_mind="An answer.",
    )


def ask(topics: list[Topic], findings: list[Finding]) -> tuple[LineOfEnquiry, ...]:
    """Ask what the findings open, as if these were all the topics there are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("scrutiny.findings.lines.read_topics", lambda: tuple(topics))
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


def draw_side(row: dict[str, Any]) -> Contrast | None:
    """Draw how a figure lies beside England's, if the row speaks of it."""
    if "lies" not in row:
        return None
    sure = Certainty.MORE_THAN_CHANCE if row.get("chance", "no") == "no" else Certainty.COULD_BE_CHANCE
    return Contrast(20.0, Side(row["lies"]), sure)


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


def test_only_what_stands_out_or_is_worth_a_question_opens_one(rule: "Rule") -> None:
    """What is neither stays on the page, but a committee's time is not asked for it."""
    rule(
        find_asked,
        given="""
            council   | evidence
            Testshire | stands out
            Nowhere   | worth a question
            Anywhere  | nothing to see
            Elsewhere | nothing to see
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
    """A grade that is good or outstanding opens nothing."""
    rule(
        find_asked,
        given="""
            council   | finding | about   | question about | evidence         | side
            Testshire | a grade | leaders | leaders        | stands out       | worse
            Nowhere   | a grade | leaders | leaders        | worth a question | worse
            Elsewhere | a grade | leaders | leaders        | nothing to see   | better
        """,
        asked={"Testshire": True, "Nowhere": True, "Elsewhere": False},
    )


def test_what_is_missing_opens_one_question_of_its_own(rule: "Rule") -> None:
    """A missing figure opens no question about what it would have shown.

    If it is one of the headline figures, it opens the question why it is missing.
    """
    rule(
        find_asked,
        given="""
            council   | finding          | headline | evidence       | asks about
            Testshire | a missing figure | yes      | nothing to see | what is missing
            Nowhere   | a missing figure | no       | nothing to see | what is missing
            Anywhere  | a missing figure | yes      | nothing to see | either side
            Elsewhere | a figure         | yes      | stands out     | what is missing
        """,
        asked={"Testshire": True, "Nowhere": False, "Anywhere": False, "Elsewhere": False},
    )


def test_four_findings_are_shown_behind_a_question_the_strongest_first(rule: "Rule") -> None:
    """Of findings alike in that, how a figure stands comes before how it has moved; the rest are counted."""
    rule(
        find_shown,
        given="""
            council    | finding  | evidence
            Ashshire   | a figure | worth a question
            Birchshire | a change | worth a question
            Elmshire   | a change | stands out
            Hazelshire | a figure | stands out
            Limeshire  | a change | worth a question
            Mapleshire | a change | worth a question
            Oakshire   | a figure | nothing to see
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


def find_behind(table: pd.DataFrame) -> pd.DataFrame:
    """Say of each figure whether it is behind the question about leaders, or opens one of its own."""
    rows = fill(table)
    grade = draw_finding({**UNSPOKEN, "about": "leaders", "finding": "a grade", "area": "leaders"})
    judged = draw_topic({**UNSPOKEN, "question about": "leaders", "finding": "a grade"})
    topics = [
        judged.model_copy(update={"id": "leaders"}),
        *(draw_topic(row).model_copy(update={"id": row["about"]}) for row in rows),
    ]
    findings = [draw_finding(row) for row in rows]
    lines = ask(topics, [grade, *findings])
    behind = {finding.id for finding in lines[0].findings}
    alone = {finding.id for line in lines[1:] for finding in line.findings}
    return table.assign(
        behind_the_grade=[finding.id in behind for finding in findings],
        question_of_its_own=[finding.id in alone for finding in findings],
    )


def test_behind_an_adverse_grade_stands_all_of_its_area_that_is_more_than_chance(rule: "Rule") -> None:
    """Whether or not a figure has a good side, and however usual it is, it is part of what must be explained.

    Figures of other areas open questions of their own, and so does one of the area that is worth a question
    though chance is not known of it.
    """
    rule(
        find_behind,
        given="""
            about        | area    | finding  | evidence         | side    | lies   | chance
            vacancies    | leaders | a figure | stands out       | worse   | higher | no
            seniors      | leaders | a change | nothing to see   | neither | lower  | no
            absence      | leaders | a figure | nothing to see   | better  | lower  | no
            turnover     | leaders | a figure | nothing to see   | worse   | higher | yes
            homes        | care    | a figure | stands out       | worse   | higher | no
            case_holders | leaders | a figure | worth a question | worse   | higher | yes
        """,
        behind_the_grade={
            "vacancies": True,
            "seniors": True,
            "absence": True,
            "turnover": False,
            "homes": False,
            "case_holders": False,
        },
        question_of_its_own={"vacancies": False, "homes": True, "case_holders": True},
    )


def test_where_nothing_of_its_area_differs_a_grade_stands_beside_its_headline_figures(rule: "Rule") -> None:
    """No question rests on a grade alone while its area has figures: that they show nothing is news."""
    rule(
        find_behind,
        given="""
            about     | area    | finding  | headline | evidence       | lies   | chance
            vacancies | leaders | a figure | yes      | nothing to see | higher | yes
            seniors   | leaders | a figure | no       | nothing to see | lower  | yes
            homes     | care    | a figure | yes      | nothing to see | higher | yes
        """,
        behind_the_grade={"vacancies": True, "seniors": False, "homes": False},
    )


def test_what_is_only_worth_a_question_and_has_no_worse_side_fills_no_place(rule: "Rule") -> None:
    """Fewer than ten questions is a good answer. Such figures stand on the page, or behind others."""
    rule(
        find_asked,
        given="""
            council   | evidence         | side    | asks about
            Testshire | stands out       | neither | either side
            Nowhere   | worth a question | neither | either side
            Anywhere  | worth a question | worse   | either side
        """,
        asked={"Testshire": True, "Nowhere": False, "Anywhere": True},
    )


def give_reason(table: pd.DataFrame) -> pd.DataFrame:
    """Say which reason is given to ask about each figure."""
    given = []
    for row in fill(table):
        reasons = (
            Reason(of=("referrals",), side=Side.LOWER, words="Children may be missed."),
            Reason(of=("referrals",), side=Side.HIGHER, words="Others may have to wait."),
            Reason(of=("closed",), words="Each can be right."),
        )
        topic = draw_topic(row).model_copy(update={"indicators": ("referrals", "closed"), "reasons": reasons})
        (line,) = ask([topic], [draw_finding(row)])
        given.append(" ".join(line.reasons))
    return table.assign(reason=given)


def test_the_reason_to_ask_follows_the_way_the_figure_lies(rule: "Rule") -> None:
    """A low figure is not explained by what may be wrong with a high one, nor by what is true of another."""
    rule(
        give_reason,
        given="""
            council   | about     | lies
            Testshire | referrals | lower
            Nowhere   | referrals | higher
            Elsewhere | closed    | higher
        """,
        reason={
            "Testshire": "Children may be missed.",
            "Nowhere": "Others may have to wait.",
            "Elsewhere": "Each can be right.",
        },
    )
