"""What became of a council's grade at its next inspection, and how long that took."""

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.analysis.base_rates import count_sequels, measure_waits
from scrutiny.analysis.sequels import follow_grades

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "What happened next to others with the same grade"


def follow(inspections: pd.DataFrame) -> pd.DataFrame:
    """Follow grades as a page of 23 November 2026 does; what a rule does not speak of is the same for all."""
    unspoken = pd.DataFrame(
        {"judgement": "leaders", "framework": "ilacs-2023", "published": inspections["inspected_from"]}
    )
    return follow_grades(
        inspections.combine_first(unspoken),
        as_at=date(2026, 11, 23),
        together={"ilacs-2018"},
        ended={"Oldshire": date(2023, 3, 31)},
    )


def count(inspections: pd.DataFrame) -> pd.DataFrame:
    """Count what became of the grades of a drawn table."""
    return pd.DataFrame(count_sequels(follow(inspections).to_dict("records")))


def measure(inspections: pd.DataFrame) -> pd.DataFrame:
    """Measure the waits between the inspections of a drawn table."""
    return pd.DataFrame(measure_waits(follow(inspections).to_dict("records")))


def test_a_grade_is_followed_to_the_next_inspection_of_the_same_council(rule: "Rule") -> None:
    """Each grade is held, has fallen or has risen when the same council is next inspected.

    Outstanding is the highest grade, then good, then requires improvement, then inadequate.
    """
    rule(
        follow,
        given="""
            council   | inspected_from | grade
            Testshire | 2019-05-13     | good
            Testshire | 2023-06-05     | good
            Nowhere   | 2019-05-13     | good
            Nowhere   | 2023-06-05     | inadequate
            Elsewhere | 2019-05-13     | requires improvement
            Elsewhere | 2023-06-05     | outstanding
        """,
        sequel={
            ("Testshire", "2019-05-13"): "held",
            ("Nowhere", "2019-05-13"): "fell",
            ("Elsewhere", "2019-05-13"): "rose",
        },
        next_grade={("Nowhere", "2019-05-13"): "inadequate", ("Elsewhere", "2019-05-13"): "outstanding"},
    )


def test_a_council_not_yet_inspected_again_has_not_held_its_grade(rule: "Rule") -> None:
    """A council that has not been inspected again is counted as that, and never as holding its grade."""
    rule(
        count,
        given="""
            grade | council   | inspected_from
            good  | Testshire | 2019-05-13
            good  | Testshire | 2023-06-05
            good  | Nowhere   | 2018-03-05
        """,
        held={"good": 1},
        not_yet={"good": 2},
    )


def test_only_reports_published_by_the_date_of_the_page_count(rule: "Rule") -> None:
    """An inspection whose report came out after the date of the page is not known to the page.

    The page is of 23 November 2026: a report published on that day counts, and one of the next day does not.
    """
    rule(
        follow,
        given="""
            council   | inspected_from | published  | grade
            Testshire | 2022-05-09     | 2022-07-04 | good
            Testshire | 2026-10-05     | 2026-11-23 | inadequate
            Nowhere   | 2022-05-09     | 2022-07-04 | good
            Nowhere   | 2026-10-05     | 2026-11-24 | inadequate
        """,
        sequel={("Testshire", "2022-05-09"): "fell", ("Nowhere", "2022-05-09"): "not_yet"},
    )


def test_judged_together_and_then_apart_is_counted_apart(rule: "Rule") -> None:
    """Children in care were judged together with care leavers until the end of 2022, and by themselves since.

    A council judged so the first time and by themselves the next was not judged on the same thing twice. Such
    pairs cross from one judgement to another, and are never added to pairs judged alike both times.
    """
    rule(
        follow,
        given="""
            council   | inspected_from | framework  | judgement | grade
            Testshire | 2019-05-13     | ilacs-2018 | in_care   | good
            Testshire | 2022-06-06     | ilacs-2018 | in_care   | good
            Testshire | 2025-06-02     | ilacs-2023 | in_care   | good
            Nowhere   | 2019-05-13     | ilacs-2018 | leaders   | good
            Nowhere   | 2023-06-05     | ilacs-2023 | leaders   | good
        """,
        together={("Testshire", "2022-06-06"): True, ("Testshire", "2025-06-02"): False},
        crossed={
            ("Testshire", "2019-05-13"): False,
            ("Testshire", "2022-06-06"): True,
            ("Nowhere", "2019-05-13"): False,
        },
    )


def test_a_judgement_that_is_no_longer_made_was_neither_held_nor_lost(rule: "Rule") -> None:
    """Where the next inspection gave no such grade, as with overall grades since April 2026, that is said."""
    rule(
        count,
        given="""
            grade | council   | inspected_from | judgement
            good  | Testshire | 2022-05-09     | overall
            good  | Testshire | 2025-05-12     | overall
            good  | Nowhere   | 2023-05-08     | overall
                  | Nowhere   | 2026-05-11     | overall
        """,
        held={"good": 1},
        not_judged={"good": 1},
        not_yet={"good": 1},
    )


def test_a_council_that_has_ended_is_not_waiting_for_an_inspection(rule: "Rule") -> None:
    """A council that has ended is not followed into those that took its place, and waits for nothing.

    Oldshire ended on 31 March 2023.
    """
    rule(
        follow,
        given="""
            council   | inspected_from | grade
            Oldshire  | 2022-09-20     | inadequate
            Newshire  | 2024-10-07     | good
        """,
        sequel={"Oldshire": "ended", "Newshire": "not_yet"},
    )


def test_a_council_counts_each_time_it_was_judged_again(rule: "Rule") -> None:
    """A council inspected three times is followed twice; the number of councils is given as well."""
    rule(
        count,
        given="""
            grade | council   | inspected_from
            good  | Testshire | 2018-05-14
            good  | Testshire | 2021-09-20
            good  | Testshire | 2025-05-12
            good  | Nowhere   | 2019-05-13
            good  | Nowhere   | 2023-06-05
        """,
        held={"good": 3},
        councils={"good": 2},
        first={"good": date(2021, 9, 20)},
        last={"good": date(2025, 5, 12)},
    )


def test_a_gap_is_counted_in_whole_months_from_first_day_to_first_day(rule: "Rule") -> None:
    """A month that is not complete does not count, so the day before makes a month less."""
    rule(
        follow,
        given="""
            council   | inspected_from | grade
            Testshire | 2019-05-13     | good
            Testshire | 2022-05-13     | good
            Nowhere   | 2019-05-13     | good
            Nowhere   | 2022-05-12     | good
        """,
        months={("Testshire", "2019-05-13"): 36, ("Nowhere", "2019-05-13"): 35},
    )


def test_the_window_runs_from_the_shortest_gap_seen_to_the_longest(rule: "Rule") -> None:
    """For each grade, every gap that has been seen is set in order of length.

    Of an even number the middle one is the shorter of the two in the middle, so that it is one that was
    seen. A council still waiting is in no gap.
    """
    rule(
        measure,
        given="""
            grade                | council   | inspected_from
            good                 | Testshire | 2019-05-13
            requires improvement | Testshire | 2021-11-15
            good                 | Nowhere   | 2019-05-13
            requires improvement | Nowhere   | 2022-05-16
            good                 | Elsewhere | 2019-05-13
            requires improvement | Elsewhere | 2023-05-15
            good                 | Anywhere  | 2019-05-13
            requires improvement | Anywhere  | 2024-05-13
            good                 | Somewhere | 2018-05-14
        """,
        shortest={"good": 30},
        middle={"good": 36},
        longest={"good": 60},
        seen={"good": 4},
    )
