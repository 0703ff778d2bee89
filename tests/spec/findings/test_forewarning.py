"""What warning there was of an adverse grade, and what is said of the grades before it."""

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.comparisons.grades import read_past_grades
from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.published import PublishedFigures
from scrutiny.evidence.published_by import find_out_by
from scrutiny.findings.forewarning import Lean, choose_areas, find_forewarning, say_lean
from scrutiny.findings.past_grades import say_gravest, say_none_adverse, say_others
from scrutiny.register.councils import list_councils
from scrutiny.register.frameworks import find_framework
from scrutiny.vocabulary import Area, EventKind, Grade, Judgement, ReadBy

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "What warning there was"

JUDGED = {
    "leaders": Judgement.LEADERS,
    "help and protection": Judgement.HELP_AND_PROTECTION,
    "children in care": Judgement.IN_CARE,
    "care leavers": Judgement.CARE_LEAVERS,
}


def inspect(row: pd.Series) -> Inspection:
    """Make up the inspection of one row; a judgement left blank, or left out, was not given."""
    return Inspection(
        council=row["council"],
        kind=EventKind.STANDARD,
        inspected_from=row["inspectors came"],
        inspected_to=None,
        published=row["inspectors came"],
        framework=find_framework(row["inspectors came"]).id,
        judgements={
            judgement: Grade(row[name]) if isinstance(row.get(name), str) else None
            for name, judgement in JUDGED.items()
        },
        read_by=ReadBy.OFFICIAL,
        source="made up",
    )


def say_grades(table: pd.DataFrame) -> pd.DataFrame:
    """Say what is said of each council's grades."""
    said = {
        name: say_of([inspect(row) for _, row in rows.iterrows()]) for name, rows in table.groupby("council")
    }
    return pd.DataFrame({"council": said.keys(), "said": said.values()})


def say_of(inspections: list[Inspection]) -> str:
    past, name = read_past_grades(inspections), inspections[0].council
    if not past:
        return " ".join(say_none_adverse(name, inspections))
    return " ".join((say_gravest(name, inspections, past), *say_others(inspections, past)))


def count_falls(table: pd.DataFrame) -> pd.DataFrame:
    """Name the judgements whose last grade is counted as a fall."""
    fallen = {
        name: ", ".join(
            past.judgement.value
            for past in read_past_grades([inspect(row) for _, row in rows.iterrows()])
            if past.fell
        )
        for name, rows in table.groupby("council")
    }
    return pd.DataFrame({"council": fallen.keys(), "fall": [fall or "none" for fall in fallen.values()]})


def judge_leans(table: pd.DataFrame) -> pd.DataFrame:
    columns = table[["better side", "worse side", "neither", "published"]].to_numpy()
    return table.assign(warned=[str(Lean(*(int(cell) for cell in row)).warned) for row in columns])


def list_areas(table: pd.DataFrame) -> pd.DataFrame:
    chosen = [
        choose_areas([JUDGED[name] for name in names.split(" and also ")]) for names in table["adverse"]
    ]
    return table.assign(
        counted=["every area" if set(areas) == set(Area) else ", ".join(areas) for areas in chosen]
    )


def count_published(table: pd.DataFrame) -> pd.DataFrame:
    rows = table[["newest issued", "years before the newest", "inspectors came"]].to_numpy()
    return table.assign(counts=[find_out_by(issued, int(years)) <= came for issued, years, came in rows])


def test_the_grades_of_the_last_three_inspections_are_counted(rule: "Rule") -> None:
    """For each judgement that was adverse at the last inspection, it is said how often each grade was given.

    Requires improvement and inadequate are adverse. At most three inspections are counted: the last, and the
    two before it. The years are those from the first of them that gave the grade to the last.
    """
    rule(
        say_grades,
        given="""
            council   | inspectors came | leaders              | help and protection
            Testshire | 2012-05-07      | inadequate           | inadequate
            Testshire | 2019-03-04      | inadequate           | requires improvement
            Testshire | 2022-11-21      | requires improvement | requires improvement
            Testshire | 2026-06-08      | inadequate           | good
            Nowhere   | 2018-05-07      | good                 | good
            Nowhere   | 2022-05-09      | requires improvement | requires improvement
            Elsewhere | 2024-05-06      | requires improvement | good
        """,
        said={
            "Testshire": (
                "In Testshire, inspectors judged the impact of leaders inadequate twice and requires "
                "improvement once in seven years. We count three inspections, from March 2019 to June 2026. "
                "The last grade is lower than the one before for the impact of leaders."
            ),
            "Nowhere": (
                "In Nowhere, inspectors judged the impact of leaders, and help and protection, each requires"
                " improvement once and good once in four years. We count two inspections, from May 2018 to "
                "May 2022. The last grade is lower than the one before for the impact of leaders, and help "
                "and protection."
            ),
            "Elsewhere": (
                "In Elsewhere, inspectors judged the impact of leaders requires improvement once. The "
                "inspection of May 2024 is the first that we hold."
            ),
        },
    )


def test_where_the_last_inspection_gave_no_adverse_grade_that_is_all_that_is_said(rule: "Rule") -> None:
    """Nothing had to be warned of, so no figures are counted; an earlier adverse grade is named.

    Of a council that has not been inspected, nothing is said.
    """
    rule(
        say_grades,
        given="""
            council   | inspectors came | leaders              | care leavers
            Testshire | 2019-03-04      | good                 |
            Testshire | 2023-05-08      | good                 | good
            Nowhere   | 2019-03-04      | inadequate           |
            Nowhere   | 2023-05-08      | good                 | requires improvement
            Nowhere   | 2026-05-11      | outstanding          | good
            Elsewhere | 2024-05-06      | outstanding          | good
        """,
        said={
            "Testshire": (
                "In Testshire, every grade was good or outstanding. That was so at two inspections, from "
                "March 2019 to May 2023."
            ),
            "Nowhere": (
                "In Nowhere, every grade was good or outstanding at the inspection of May 2026. That of "
                "March 2019 gave a lower grade to the impact of leaders. That of May 2023 gave a lower grade"
                " to care leavers."
            ),
            "Elsewhere": (
                "In Elsewhere, every grade was good or outstanding. The inspection of May 2024 is the first "
                "that we hold."
            ),
        },
    )
    nothing = PublishedFigures(pd.DataFrame(), frozenset())
    nobody = CouncilEvidence(list_councils()[0], nothing, (), (), (), "2025")
    assert find_forewarning(nobody, (), date(2026, 11, 23)) is None


def test_a_fall_is_counted_only_from_a_grade_that_the_inspection_before_gave(rule: "Rule") -> None:
    """Where the framework before had no such judgement, no fall is counted.

    Until 2022 care leavers were judged together with children in care, and had no grade of their own.
    """
    rule(
        count_falls,
        given="""
            council   | inspectors came | children in care     | care leavers
            Testshire | 2019-03-04      | outstanding          |
            Testshire | 2023-05-08      | requires improvement | inadequate
            Nowhere   | 2023-05-08      | good                 | good
            Nowhere   | 2026-05-11      | good                 | requires improvement
            Elsewhere | 2023-05-08      | inadequate           | inadequate
            Elsewhere | 2026-05-11      | inadequate           | requires improvement
        """,
        fall={"Testshire": "in_care", "Nowhere": "care_leavers", "Elsewhere": "none"},
    )


def test_figures_warned_if_two_in_three_lay_on_the_worse_side(rule: "Rule") -> None:
    """The figures are those that stood out, or were worth a question, by the rules of this chapter.

    If two in three or more of those with a good and a bad side lay on the worse side of England's, they gave
    some warning. If as many lay on the better side, they gave little. Fewer than three are too few to say.
    Measures without a good or a bad side are counted apart. Two figures that tell one fact count once.
    """
    rule(
        judge_leans,
        given="""
            case                         | better side | worse side | neither | published
            nine of twelve better        | 9           | 3          | 5       | 100
            all worse                    | 0           | 5          | 10      | 100
            two in three worse           | 2           | 4          | 0       | 100
            as many on either side       | 3           | 3          | 0       | 100
            more worse, under two thirds | 4           | 5          | 0       | 100
            two                          | 0           | 2          | 8       | 100
            none with a side             | 0           | 0          | 3       | 100
            none stood out               | 0           | 0          | 0       | 100
            none published               | 0           | 0          | 0       | 0
        """,
        warned={
            "nine of twelve better": "little warning",
            "all worse": "some warning",
            "two in three worse": "some warning",
            "as many on either side": "no clear warning",
            "more worse, under two thirds": "no clear warning",
            "two": "too few to say",
            "none with a side": "no good or bad side",
            "none stood out": "none stood out",
            "none published": "none published",
        },
    )


def test_for_leaders_the_figures_of_every_area_are_counted(rule: "Rule") -> None:
    """Leaders answer for the whole service; of another judgement, only the figures of its own area count."""
    rule(
        list_areas,
        given="""
            adverse
            leaders
            leaders and also care leavers
            care leavers
            help and protection and also children in care
        """,
        counted={
            "leaders": "every area",
            "leaders and also care leavers": "every area",
            "care leavers": "care_leavers",
            "help and protection and also children in care": "help_and_protection, in_care",
        },
    )


def test_only_what_had_been_published_when_inspectors_came_is_counted(rule: "Rule") -> None:
    """A figure counts if the month in which it was published was over on the first day of the inspection.

    When each year's figures first came out is not kept, so they are taken to have come out in the same
    month as the newest. They are counted as they are published now, with any later correction.
    """
    rule(
        count_published,
        given="""
            newest issued | years before the newest | inspectors came
            2025-10-01    | 0                       | 2026-06-08
            2025-10-01    | 0                       | 2025-11-01
            2025-10-01    | 0                       | 2025-10-31
            2025-10-01    | 1                       | 2025-10-31
            2025-12-01    | 7                       | 2019-01-01
            2025-12-01    | 7                       | 2018-12-31
        """,
        counts={
            ("2025-10-01", 0, "2026-06-08"): True,
            ("2025-10-01", 0, "2025-11-01"): True,
            ("2025-10-01", 0, "2025-10-31"): False,
            ("2025-10-01", 1, "2025-10-31"): True,
            ("2025-12-01", 7, "2019-01-01"): True,
            ("2025-12-01", 7, "2018-12-31"): False,
        },
    )


def say_warning(table: pd.DataFrame) -> pd.DataFrame:
    came = inspect(pd.Series({"council": "Testshire", "inspectors came": date(2026, 6, 8)}))
    areas = [tuple(Area) if of == "every area" else (Area.CARE_LEAVERS,) for of in table["of"]]
    columns = table[["better side", "worse side", "neither", "published"]].to_numpy()
    leans = [Lean(*(int(cell) for cell in row)) for row in columns]
    return table.assign(
        said=[" ".join(say_lean(lean, came, of)) for lean, of in zip(leans, areas, strict=True)]
    )


def test_what_is_said_of_the_figures_before(rule: "Rule") -> None:
    """It is said how many figures stood out, how many lay on either side, and what that warned of."""
    rule(
        say_warning,
        given="""
            case    | of           | better side | worse side | neither | published
            many    | every area   | 9           | 3          | 5       | 100
            worse   | care leavers | 0           | 3          | 0       | 8
            one     | care leavers | 1           | 0          | 0       | 8
            one of  | every area   | 0           | 1          | 1       | 100
            no side | every area   | 0           | 0          | 3       | 100
            nothing | care leavers | 0           | 0          | 0       | 8
            new     | care leavers | 0           | 0          | 0       | 0
        """,
        said={
            "many": (
                "When they came in June 2026, 17 published figures stood out or were worth a question. Of "
                "the 12 with a good and a bad side, 9 lay on the better side and 3 on the worse: they gave "
                "little warning. The other 5 have no such side."
            ),
            "worse": (
                "When they came in June 2026, 3 published figures on care leavers stood out or were worth a "
                "question. Of these, all 3 lay on the worse side: they gave some warning."
            ),
            "one": (
                "When they came in June 2026, 1 published figure on care leavers stood out or was worth a "
                "question. It lay on the better side: one is too few to say."
            ),
            "one of": (
                "When they came in June 2026, 2 published figures stood out or were worth a question. The "
                "one with a good and a bad side lay on the worse side: one is too few to say. The other one "
                "has no such side."
            ),
            "no side": (
                "When they came in June 2026, 3 published figures stood out or were worth a question. None "
                "has a good or a bad side. Nobody can say that there was a warning."
            ),
            "nothing": (
                "When they came in June 2026, no figure on care leavers stood out or was worth a question. "
                "There was no warning."
            ),
            "new": (
                "When they came in June 2026, no figure on care leavers had come out for this council. There"
                " was no warning."
            ),
        },
    )
