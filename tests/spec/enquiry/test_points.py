"""What inspectors said must improve: what each point is about, and which question it stands behind."""

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from scrutiny.evidence.indicators import find_indicator
from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.point_topics import find_topics
from scrutiny.evidence.points import Point
from scrutiny.findings.lines import LineOfEnquiry, ask_lines
from scrutiny.findings.strands import draw_strands
from scrutiny.findings.topics import Opens, Topic
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Area, Consequence, Judgement, Strength
from scrutiny.words.points import list_by_area, say_asked_for, say_listed

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "What inspectors said must improve"

AREAS = {
    "help": Area.HELP_AND_PROTECTION,
    "care": Area.IN_CARE,
    "care leavers": Area.CARE_LEAVERS,
    "leaders": Area.LEADERS,
    "the whole service": None,
}
LONG_AGO = "2024-01-08"


def find_caseloads(name: str) -> Finding:
    """Give the finding, under a name, that caseloads stand out."""
    return Finding(
        id=name,
        kind=FindingKind.STANDING,
        subject=find_indicator("cases_per_social_worker"),
        sentence="It stands so.",
        strength=Strength.STANDS_OUT,
        worse=True,
        caveats=(),
        sources=(),
        area=Area.LEADERS,
    )


def find_subjects(table: pd.DataFrame) -> pd.DataFrame:
    """Say what each point is about."""
    found = [", ".join(find_topics(point)).replace("_", " ") or None for point in table["point"]]
    return table.assign(topics=pd.Series(found, dtype=object))


def test_a_point_is_about_every_topic_whose_words_stand_in_it(rule: "Rule") -> None:
    """What the words are is kept as a list for each topic, and people read whether it was right.

    One point may be about several topics. One that has the words of none is counted as about something else.
    """
    rule(
        find_subjects,
        given="""
            council   | point
            Testshire | The response to homeless children of 16 and 17
            Nowhere   | Supervision of social workers, and their caseloads
            Anywhere  | Return home interviews when children go missing
            Elsewhere | How soon kites are mended
        """,
        topics={
            "Testshire": "homeless",
            "Nowhere": "supervision, caseloads",
            "Anywhere": "missing",
            "Elsewhere": None,
        },
    )


def test_words_that_are_part_of_another_name_are_not_meant(rule: "Rule") -> None:
    """A supervision order is a matter for a court, and a health assessment no assessment of need."""
    rule(
        find_subjects,
        given="""
            council   | point
            Testshire | Children subject to supervision orders
            Nowhere   | Health assessments that come in time
        """,
        topics={"Testshire": None, "Nowhere": "health in care"},
    )


def draw_topic(area: Area) -> Topic:
    """Draw the topic that asks about a judgement; of leaders, the gravest."""
    return Topic(
        id=area.value,
        judgements=(Judgement(area.value),),
        opens=Opens.WORSE,
        consequence=Consequence.SAFETY if area is Area.LEADERS else Consequence.HOME,
        question=f"{area.value.capitalize()}?",
        in_short="Who?",
        why="It matters.",
        who=("the director",),
        good_answer=("Figures.", "Families."),
        change_our_mind="An answer.",
    )


def draw_inspection(points: tuple[Point, ...]) -> Inspection:
    """Draw an inspection whose report lists these points."""
    return Inspection.model_validate(
        {
            "council": "testshire",
            "kind": "standard",
            "inspected_from": LONG_AGO,
            "inspected_to": None,
            "published": LONG_AGO,
            "framework": "ilacs-2023",
            "judgements": {},
            "read_by": "official statistics",
            "source": "made up",
            "points": points,
        }
    )


def draw_grade(area: Area, points: tuple[Point, ...]) -> Finding:
    """Draw an adverse grade of one judgement."""
    return Finding(
        id=f"{area.value}:judgement",
        kind=FindingKind.JUDGEMENT,
        subject=Judgement(area.value),
        sentence="It stands so.",
        strength=Strength.WORTH_A_QUESTION,
        worse=True,
        caveats=(),
        sources=(),
        area=area,
        inspection=draw_inspection(points),
    )


def ask_about(areas: list[Area], points: tuple[Point, ...]) -> tuple[LineOfEnquiry, ...]:
    """Ask about adverse grades of some areas, whose report lists these points."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("scrutiny.findings.lines.read_topics", lambda: tuple(map(draw_topic, areas)))
        return ask_lines([draw_grade(area, points) for area in areas])


def find_line(table: pd.DataFrame) -> pd.DataFrame:
    """Say behind which adverse judgement's question each point stands."""
    behind = []
    for row in table.to_dict("records"):
        point = Point(page=2, area=AREAS[row["belongs to"]], topics=("supervision",))
        adverse = [AREAS[name] for name in row["adverse"].split(" and ")]
        lines = ask_about([area for area in adverse if area], (point,))
        with_points = {line.topic.id for line in lines if line.points}
        names = [name for name, area in AREAS.items() if area in with_points]
        behind.append(" and ".join(names) or None)
    return table.assign(behind=pd.Series(behind, dtype=object))


def test_an_adverse_judgement_asks_about_the_points_of_its_own_part_of_the_service(rule: "Rule") -> None:
    """A point that names no one part stands behind the question about leaders, who answer for all of it.

    Where leaders were not judged adversely, it stands behind the first question about a grade.
    """
    rule(
        find_line,
        given="""
            council   | adverse          | belongs to
            Testshire | help             | help
            Nowhere   | help             | care
            Anywhere  | help and leaders | the whole service
            Elsewhere | help and care    | the whole service
        """,
        behind={"Testshire": "help", "Nowhere": None, "Anywhere": "leaders", "Elsewhere": "help"},
    )


def show_order(table: pd.DataFrame) -> pd.DataFrame:
    """Say in which place each thing behind an adverse judgement stands, and under which question."""
    points = [
        Point(page=2, topics=(str(row["about"]).replace(" ", "_"),))
        for row in table.to_dict("records")
        if row["what"] == "a point"
    ]
    finding = find_caseloads("cases per social worker")
    places: dict[Any, int] = {}
    for at, strand in enumerate(draw_strands(points, [finding]), start=1):
        places |= {wanted.topic.replace("_", " "): at for wanted in strand.wanted}
        places |= {finding.id: at for finding in strand.findings}
    return table.assign(place=[places[about] for about in table["about"]])


def test_what_inspectors_asked_for_comes_before_what_the_figures_show(rule: "Rule") -> None:
    """Points stand in the order of the report, and those that lead to one question stand behind it once."""
    rule(
        show_order,
        given="""
            what     | about
            a figure | cases per social worker
            a point  | supervision
            a point  | permanence
            a point  | records
            a point  | adoption
        """,
        place={
            ("a figure", "cases per social worker"): 4,
            ("a point", "supervision"): 1,
            ("a point", "permanence"): 2,
            ("a point", "records"): 3,
            ("a point", "adoption"): 2,
        },
    )


def test_a_figure_on_the_same_thing_stands_with_the_point(rule: "Rule") -> None:
    """What inspectors asked for and what is published on it are asked about together."""
    rule(
        show_order,
        given="""
            what     | about
            a figure | cases per social worker
            a point  | supervision
            a point  | caseloads
        """,
        place={
            ("a figure", "cases per social worker"): 2,
            ("a point", "supervision"): 1,
            ("a point", "caseloads"): 2,
        },
    )


def find_own_questions(table: pd.DataFrame) -> pd.DataFrame:
    """Say whether a figure of another part of the service opens a question of its own."""
    finding = find_caseloads("cases")
    own = []
    for about in table["point about"]:
        point = Point(page=2, area=Area.HELP_AND_PROTECTION, topics=(about,))
        lines = ask_lines([draw_grade(Area.HELP_AND_PROTECTION, (point,)), finding])
        assert (finding in lines[0].findings) is (len(lines) == 1)
        own.append(len(lines) > 1)
    return table.assign(question_of_its_own=own)


def test_a_figure_of_another_part_on_the_same_thing_as_a_point_stands_with_it_too(rule: "Rule") -> None:
    """Here help and protection was judged adversely, and caseloads stand out, a figure of the workforce."""
    rule(
        find_own_questions,
        given="""
            council   | point about
            Testshire | caseloads
            Nowhere   | neglect
        """,
        question_of_its_own={"Testshire": False, "Nowhere": True},
    )


def draw_points(row: dict[str, Any]) -> list[Point]:
    """Draw as many points as a row says, on the pages that it names."""
    pages = [] if pd.isna(row["pages"]) else [int(page) for page in str(row["pages"]).split(" and ")]
    stands = [pages[at % len(pages)] if pages else None for at in range(int(row["points"]))]
    return [Point(page=page, area=Area.LEADERS, topics=("supervision",)) for page in stands]


def say(table: pd.DataFrame) -> pd.DataFrame:
    """Say how many points a report lists, and what it asks for."""
    drawn = [draw_points({str(name): cell for name, cell in row.items()}) for row in table.to_dict("records")]
    asked = [say_asked_for("supervision", points) if points else None for points in drawn]
    return table.assign(listed=[say_listed(points) for points in drawn], asked=pd.Series(asked, dtype=object))


def test_how_many_points_there_are_and_where_is_said_in_plain_words(rule: "Rule") -> None:
    """That no list was found in a report is no praise, and nobody says there was nothing to improve."""
    rule(
        say,
        given="""
            council   | points | pages
            Testshire | 3      | 2 and 3
            Nowhere   | 1      | 2
            Anywhere  | 2      |
            Elsewhere | 0      |
        """,
        listed={
            "Testshire": "Inspectors listed 3 points to improve, on pages 2 and 3.",
            "Nowhere": "Inspectors listed 1 point to improve, on page 2.",
            "Anywhere": "Inspectors listed 2 points to improve.",
            "Elsewhere": "We found no list of what must improve in this report: "
            "look through the report itself.",
        },
        asked={
            "Testshire": "Inspectors asked for better supervision of social workers "
            "(3 points, pages 2 and 3).",
            "Nowhere": "Inspectors asked for better supervision of social workers (page 2).",
            "Anywhere": "Inspectors asked for better supervision of social workers (2 points).",
            "Elsewhere": None,
        },
    )


def list_places(table: pd.DataFrame) -> pd.DataFrame:
    """List what points are about, by the part of the service they belong to."""
    named = table.replace({"about": {"young carers": "young_carers"}})
    points = [
        Point(area=AREAS[row["belongs to"]], topics=() if pd.isna(row["about"]) else (row["about"],))
        for row in named.to_dict("records")
    ]
    names = [name for name, area in AREAS.items() if area in {point.area for point in points}]
    return pd.DataFrame({"belongs to": names, "said": list_by_area(points)})


def test_points_are_listed_by_the_part_of_the_service_they_belong_to(rule: "Rule") -> None:
    """The points of all parts add up to all the points; those about something else are counted as that."""
    rule(
        list_places,
        given="""
            belongs to        | about
            leaders           | supervision
            help              | neglect
            the whole service |
            help              | young carers
            leaders           |
        """,
        said={
            "help": "Help and protection, 2 points: help for children who are neglected; "
            "help for young carers",
            "leaders": "Leadership and workforce, 2 points: supervision of social workers; "
            "1 about something else",
            "the whole service": "The whole service, 1 point: something else",
        },
    )
