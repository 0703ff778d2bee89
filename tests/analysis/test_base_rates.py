"""What happened next, recounted one by one from the editions as they are written, in plain loops."""

import json
import statistics
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import NamedTuple

import pandas as pd
import pytest

from scrutiny.analysis.base_rates import (
    BaseRates,
    InspectionWindow,
    NextTime,
    count_sequels,
    gather_base_rates,
    measure_waits,
)
from scrutiny.analysis.sequels import follow_grades
from scrutiny.files import paths
from scrutiny.vocabulary import Grade

EDITIONS = paths.PACKAGE / "evidence" / "editions"
JOINT = {"sif", "ilacs-2018"}
LADDER = ["outstanding", "good", "requires improvement", "inadequate"]
# The day on which most is known; the others take as long again, each.
NEWEST = date(2026, 11, 23)
DAYS = [
    NEWEST,
    *(pytest.param(day, marks=pytest.mark.long) for day in (date(2019, 6, 1), date(2023, 6, 1))),
]


class Written(NamedTuple):
    """One inspection as an edition has it."""

    council: str
    began: date
    published: date
    framework: str
    grades: dict[str, str | None]


@cache
def written() -> tuple[Written, ...]:
    """Every inspection of the newest edition of each source, the oldest first."""
    every = (list(source.glob("*/inspections.json")) for source in EDITIONS.iterdir())
    files = sorted(max(editions) for editions in every if editions)
    assert len(files) == 2
    kept = [
        Written(
            inspection["council"],
            date.fromisoformat(inspection["inspected_from"]),
            date.fromisoformat(inspection["published"]),
            inspection["framework"],
            inspection["judgements"],
        )
        for file in files
        for inspection in json.loads(file.read_text("utf-8"))
    ]
    return tuple(sorted(kept, key=lambda inspection: inspection.began))


@cache
def ended() -> dict[str, date]:
    """The last day of each council that has ended."""
    file = max((EDITIONS / "register").glob("*/councils.json"))
    register = json.loads(file.read_text("utf-8"))
    return {
        was["slug"]: date.fromisoformat(was["ended"])
        for council in register
        for was in council["predecessors"]
    }


@cache
def councils() -> list[str]:
    """Every council of the register, in order."""
    file = max((EDITIONS / "register").glob("*/councils.json"))
    return [council["slug"] for council in json.loads(file.read_text("utf-8"))]


def frame_of(inspections: Iterable[Written]) -> pd.DataFrame:
    """Set out inspections as the analysis takes them, a row for each judgement."""
    return pd.DataFrame(
        [
            (
                inspection.council,
                judgement,
                grade,
                inspection.began,
                inspection.framework,
                inspection.published,
            )
            for inspection in inspections
            for judgement, grade in inspection.grades.items()
        ],
        columns=["council", "judgement", "grade", "inspected_from", "framework", "published"],
    )


@cache
def followed(day: date) -> pd.DataFrame:
    return follow_grades(frame_of(written()), day, JOINT, ended())


@cache
def base_rates(council: str, day: date) -> BaseRates:
    return gather_base_rates(followed(day), council, day)


@cache
def pairs(day: date) -> tuple[tuple[Written, Written | None], ...]:
    """Each inspection published by a day, with the same council's next, if there is one."""
    known = [inspection for inspection in written() if inspection.published <= day]
    return tuple(
        (inspection, next((later for later in known[at + 1 :] if later.council == inspection.council), None))
        for at, inspection in enumerate(known)
    )


def newest(council: str, day: date) -> Written | None:
    return next(
        (inspection for inspection, later in pairs(day) if inspection.council == council and later is None),
        None,
    )


def is_joint(inspection: Written, judgement: str) -> bool:
    return judgement == "in_care" and inspection.framework in JOINT


@cache
def whole_months(since: date, until: date) -> int:
    """Count months by stepping through them, one at a time."""
    months = 0
    while (since.year * 12 + since.month + months, since.day) <= (until.year * 12 + until.month, until.day):
        months += 1
    return months - 1


def recount(council: str, day: date, line: NextTime) -> Counter[str]:
    """Count, one pair after another, what a line of base rates says of other councils."""
    counted: Counter[str] = Counter()
    for inspection, later in pairs(day):
        grade = inspection.grades[line.judgement]
        if (
            inspection.council == council
            or grade != line.grade
            or is_joint(inspection, line.judgement) != line.together
        ):
            continue
        after = later.grades[line.judgement] if later else None
        joint_after = is_joint(later, line.judgement) if later and after else line.together
        crosses = joint_after != line.together
        if crosses != line.crossed:
            continue
        if later is None:
            counted["ended" if ended().get(inspection.council, day) < day else "not_yet"] += 1
        elif after is None:
            counted["not_judged"] += 1
        else:
            step = LADDER.index(after) - LADDER.index(grade)
            counted["held" if step == 0 else "fell" if step > 0 else "rose"] += 1
            counted[f"to {after}"] += 1
    return counted


def told(line: NextTime) -> Counter[str]:
    """Give the numbers of a line of base rates as a recount gives them, without noughts."""
    sequels = ("held", "fell", "rose", "not_judged", "not_yet", "ended")
    numbers = {name: getattr(line, name) for name in sequels}
    return +Counter(numbers | {f"to {grade}": times for grade, times in line.destinations})


def later_days(council: str, day: date, line: NextTime) -> list[tuple[str, date]]:
    return [
        (inspection.council, later.began)
        for inspection, later in pairs(day)
        if later
        and inspection.council != council
        and inspection.grades[line.judgement] == line.grade
        and later.grades[line.judgement]
        and is_joint(inspection, line.judgement) == line.together
        and (is_joint(inspection, line.judgement) != is_joint(later, line.judgement)) == line.crossed
    ]


@pytest.mark.parametrize("day", DAYS)
def test_every_count_for_every_council_is_that_of_a_recount(day: date) -> None:
    lines = [(council, line) for council in councils() for line in base_rates(council, day).next_times]
    wrong = [(council, line) for council, line in lines if told(line) != recount(council, day, line)]
    assert wrong == []
    assert any(line.not_yet for _, line in lines)


@pytest.mark.parametrize("day", DAYS)
def test_the_councils_and_the_first_and_last_days_are_those_of_the_pairs_counted(day: date) -> None:
    for council in councils():
        for line in base_rates(council, day).next_times:
            days = later_days(council, day, line)
            assert line.councils == len({name for name, _ in days})
            assert line.judged_again == len(days)
            assert (line.first, line.last) == (
                (min(began for _, began in days), max(began for _, began in days)) if days else (None, None)
            )


@pytest.mark.parametrize("day", DAYS)
def test_there_is_a_line_and_a_window_for_every_grade_of_the_newest_inspection(day: date) -> None:
    for council in councils():
        latest = newest(council, day)
        given = {judgement: grade for judgement, grade in latest.grades.items() if grade} if latest else {}
        rates = base_rates(council, day)
        assert {line.judgement: line.grade for line in rates.next_times} == given
        assert {window.judgement: window.grade for window in rates.windows} == given


@pytest.mark.parametrize("day", DAYS)
def test_pairs_that_cross_have_a_line_wherever_there_are_any(day: date) -> None:
    for council in councils():
        lines = base_rates(council, day).next_times
        crossing = [
            line
            for asked in lines
            if not asked.crossed
            and later_days(council, day, line := replace(asked, together=True, crossed=True))
        ]
        assert [(line.judgement, line.grade) for line in lines if line.crossed] == [
            (line.judgement, line.grade) for line in crossing
        ]
    assert (day < date(2023, 1, 1)) or any(line.crossed for line in base_rates("leeds", day).next_times)


@pytest.mark.parametrize("day", DAYS)
def test_every_window_is_the_shortest_middle_and_longest_gap_of_a_recount(day: date) -> None:
    for council in councils():
        for window in base_rates(council, day).windows:
            gaps = gaps_after(council, day, window)
            shown = [wait.months for wait in window.waits]
            assert shown == ([min(gaps), statistics.median_low(gaps), max(gaps)] if gaps else [])
            assert window.seen == len(gaps)
            assert window.still_waiting == still_waiting(council, day, window)


def gaps_after(council: str, day: date, window: InspectionWindow) -> list[int]:
    return [
        whole_months(inspection.began, later.began)
        for inspection, later in pairs(day)
        if later and inspection.council != council and inspection.grades[window.judgement] == window.grade
    ]


def still_waiting(council: str, day: date, window: InspectionWindow) -> int:
    waiting = {
        inspection.council
        for inspection, later in pairs(day)
        if later is None
        and inspection.council != council
        and inspection.grades[window.judgement] == window.grade
    }
    return len([name for name in waiting if ended().get(name, day) >= day])


@pytest.mark.parametrize("day", DAYS)
def test_the_days_of_a_window_follow_from_the_first_day_on_site(day: date) -> None:
    for council in councils():
        latest = newest(council, day)
        for window in base_rates(council, day).windows:
            assert latest is not None
            assert window.since == latest.began
            assert window.months_since == whole_months(latest.began, day)
            for wait in window.waits:
                assert whole_months(latest.began, wait.until) in (wait.months, wait.months - 1)
                assert wait.has_passed == (window.months_since > wait.months)


def test_nothing_is_added_to_or_lost_from_the_grades_given() -> None:
    """Every grade of every inspection is in one group and has one sequel."""
    counted = pd.DataFrame(count_sequels(followed(NEWEST).to_dict("records")))
    given = Counter(
        (judgement, grade)
        for inspection in written()
        for judgement, grade in inspection.grades.items()
        if grade
    )
    sequels = ["held", "fell", "rose", "not_judged", "not_yet", "ended"]
    totals = counted.groupby(["judgement", "grade"])[sequels].sum().sum(axis="columns")
    assert totals.to_dict() == dict(given)
    assert counted[list(Grade)].to_numpy().sum() == counted[["held", "fell", "rose"]].to_numpy().sum()


def test_no_council_is_waiting_twice_and_none_that_has_ended_is_waiting() -> None:
    waiting = followed(NEWEST).query("sequel == 'not_yet' and judgement == 'leaders'")["council"]
    assert sorted(waiting) == sorted(councils())
    gone = followed(NEWEST).query("sequel == 'ended'")["council"]
    assert set(gone) == {"bournemouth", "cumbria", "northamptonshire"}


def test_nothing_is_said_before_the_first_report() -> None:
    assert base_rates("leeds", date(2018, 1, 1)) == BaseRates()


def test_nothing_is_said_of_a_council_without_an_inspection() -> None:
    assert base_rates("nowhere", NEWEST) == BaseRates()


@pytest.mark.parametrize("day", DAYS)
def test_the_newest_report_is_the_newest_by_the_day_of_the_page(day: date) -> None:
    assert base_rates("leeds", day).newest_report == max(inspection.published for inspection, _ in pairs(day))


def test_the_councils_own_past_is_left_out() -> None:
    """Leeds was outstanding overall in 2018 and in 2022: for others a grade held, and for Leeds its own."""
    day = date(2022, 6, 1)
    assert count_of(day, "outstanding", "overall", "held") == 1
    assert [line.held for line in base_rates("leeds", day).next_times if line.judgement == "overall"] == [0]


def count_of(day: date, grade: str, judgement: str, sequel: str) -> int:
    counted = pd.DataFrame(count_sequels(followed(day).to_dict("records")))
    return int(counted.set_index(["grade", "judgement"])[sequel][grade, judgement])


def test_the_same_council_inspected_twice_on_one_day_is_refused() -> None:
    first = written()[0]
    with pytest.raises(pd.errors.MergeError):
        follow_grades(frame_of([first, first]), NEWEST, JOINT)


def test_by_june_2022_two_councils_had_been_inspected_twice() -> None:
    """Read by eye: Wakefield in June 2018 and November 2021, Leeds in October 2018 and February 2022."""
    rows = followed(date(2022, 6, 1)).to_dict("records")
    waits = pd.DataFrame(measure_waits(rows)).set_index(["grade", "judgement"])
    shown = waits[["shortest", "middle", "longest", "seen"]].apply(tuple, axis="columns").to_dict()
    assert shown == {
        ("good", "in_care"): (39, 39, 39, 1),
        ("inadequate", "help_and_protection"): (41, 41, 41, 1),
        ("inadequate", "in_care"): (41, 41, 41, 1),
        ("inadequate", "leaders"): (41, 41, 41, 1),
        ("inadequate", "overall"): (41, 41, 41, 1),
        ("outstanding", "help_and_protection"): (39, 39, 39, 1),
        ("outstanding", "leaders"): (39, 39, 39, 1),
        ("outstanding", "overall"): (39, 39, 39, 1),
    }
    assert count_of(date(2022, 6, 1), "outstanding", "help_and_protection", "fell") == 1
    assert count_of(date(2022, 6, 1), "inadequate", "leaders", "rose") == 1
    assert count_of(date(2022, 6, 1), "good", "in_care", "rose") == 1
