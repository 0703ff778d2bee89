"""What was last judged of all 153 councils, held against the inspections as they are kept."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from scrutiny.editions import find_edition
from scrutiny.evidence.inspections import FROM_REPORTS, OFFICIAL, Inspection
from scrutiny.publication.england.judged import NONE_YET, CouncilJudged, list_judged
from scrutiny.register.councils import list_councils
from scrutiny.register.frameworks import FRAMEWORKS
from scrutiny.vocabulary import EventKind, Judgement, ReadBy
from scrutiny.words.names import say_years

DAY = date(2026, 11, 29)
ALL = ("overall", "leaders", "help_and_protection", "in_care", "care_leavers")


def read_kept(day: date = DAY) -> dict[str, list[dict[str, Any]]]:
    """Read the files of inspections as they lie, by council, the oldest first."""
    kept: dict[str, list[dict[str, Any]]] = {}
    for source in (OFFICIAL, FROM_REPORTS):
        for inspection in json.loads(find_edition(source).read("inspections.json")):
            if inspection["published"] <= day.isoformat():
                kept.setdefault(inspection["council"], []).append(inspection)
    return {slug: sorted(held, key=lambda entry: entry["inspected_from"]) for slug, held in kept.items()}


def say_kept(held: list[dict[str, Any]], judgement: str) -> tuple[str, str]:
    """Say what the newest of some inspections judged, by the day on which it began and by nothing else."""
    newest = held[-1]
    grade, began = newest["judgements"].get(judgement), newest["inspected_from"]
    joint = began < "2023-01-01"
    if judgement == "care_leavers" and joint:
        return (
            "No such judgement then",
            f"With children in care: {newest['judgements']['in_care'].capitalize()}",
        )
    if judgement == "overall" and began >= "2026-04-01":
        earlier = [kept for kept in held if kept["judgements"].get("overall")]
        if not earlier:
            return "No overall grade", ""
        when = date.fromisoformat(earlier[-1]["inspected_from"])
        return "No overall grade", f"Last: {earlier[-1]['judgements']['overall'].capitalize()}, {when:%B %Y}"
    return grade.capitalize(), "With care leavers" if judgement == "in_care" and joint else ""


def test_all_councils_stand_in_the_order_of_the_alphabet() -> None:
    names = [row.council.name for row in list_judged(DAY)]
    assert names == sorted(council.name for council in list_councils())
    assert len(names) == 153


def test_every_grade_of_every_council_is_the_newest_that_is_kept() -> None:
    kept = read_kept()
    for row in list_judged(DAY):
        held = kept[row.council.slug]
        assert row.newest is not None
        assert row.newest.inspected_from.isoformat() == held[-1]["inspected_from"]
        said = [(judged.judgement.value, (judged.words, judged.note)) for judged in row.judged]
        assert said == [(judgement, say_kept(held, judgement)) for judgement in ALL]


def test_no_grade_is_said_of_a_judgement_that_the_framework_does_not_have() -> None:
    without = [row for row in list_judged(DAY) if row.newest and row.newest.framework == "ilacs-2026"]
    assert len(without) == 11
    for row in without:
        overall = row.judged[0]
        assert overall.judgement is Judgement.OVERALL
        assert (overall.grade, overall.words) == (None, "No overall grade")
        assert overall.note.startswith("Last: ")


def test_nothing_is_shown_that_had_not_been_published_by_the_day() -> None:
    day = date(2022, 6, 30)
    kept = read_kept(day)
    for row in list_judged(day):
        held = kept.get(row.council.slug)
        began = row.newest.inspected_from.isoformat() if row.newest else None
        assert began == (held[-1]["inspected_from"] if held else None)


def test_a_council_without_an_inspection_says_so() -> None:
    row = list_judged(date(2017, 1, 1))[0]
    assert (row.newest, row.when, row.framework, row.how_read, row.judged) == (None, NONE_YET, "", "", ())
    assert row.say_since(DAY) == ""


@pytest.mark.parametrize(
    ("began", "day", "said"),
    [
        (date(2024, 1, 31), date(2024, 2, 29), "Less than a month ago"),
        (date(2024, 1, 29), date(2024, 2, 29), "1 month ago"),
        (date(2024, 1, 31), date(2024, 3, 31), "2 months ago"),
        (date(2024, 2, 29), date(2025, 2, 28), "11 months ago"),
        (date(2024, 2, 29), date(2025, 3, 1), "1 year ago"),
        (date(2023, 7, 10), date(2026, 11, 29), "3 years 4 months ago"),
        (date(2024, 5, 1), date(2024, 5, 1), "Less than a month ago"),
        (date(2024, 5, 1), date(2024, 4, 1), "Less than a month ago"),
    ],
)
def test_time_since_is_counted_to_the_day_of_the_page(began: date, day: date, said: str) -> None:
    inspection = Inspection(
        council="leeds",
        kind=EventKind.STANDARD,
        inspected_from=began,
        inspected_to=None,
        published=began + timedelta(days=40),
        framework="ilacs-2023",
        judgements={},
        read_by=ReadBy.OFFICIAL,
        source="",
    )
    assert CouncilJudged(list_councils()[0], inspection).say_since(day) == said


def test_the_years_of_each_framework_are_said() -> None:
    assert [say_years(framework) for framework in FRAMEWORKS] == [
        "November 2013 to 2017",
        "2018 to 2022",
        "2023 to March 2026",
        "Since April 2026",
    ]
