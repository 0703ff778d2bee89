"""The framework of an inspection is the one in force on its first day on site."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrutiny.evidence.inspections import Inspection, list_inspections, list_visits
from scrutiny.register.frameworks import FRAMEWORKS, find_framework
from scrutiny.vocabulary import EventKind, Judgement

PRACTICE = {Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE}


@pytest.mark.parametrize(
    ("inspected_from", "framework"),
    [
        (date(2013, 11, 1), "sif"),
        (date(2017, 12, 31), "sif"),
        (date(2018, 1, 1), "ilacs-2018"),
        (date(2022, 12, 31), "ilacs-2018"),
        (date(2023, 1, 1), "ilacs-2023"),
        (date(2026, 3, 31), "ilacs-2023"),
        (date(2026, 4, 1), "ilacs-2026"),
    ],
)
def test_the_framework_changes_on_the_day_it_came_into_force(inspected_from: date, framework: str) -> None:
    assert find_framework(inspected_from).id == framework


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_has_the_last_framework_that_had_begun(day: date) -> None:
    begun = [known.id for known in FRAMEWORKS if known.inspections_from <= day]
    assert find_framework(day).id == (begun or ["sif"])[-1]


@pytest.mark.parametrize(
    ("framework", "judged"),
    [
        ("sif", PRACTICE | {Judgement.OVERALL}),
        ("ilacs-2018", PRACTICE | {Judgement.OVERALL}),
        ("ilacs-2023", PRACTICE | {Judgement.OVERALL, Judgement.CARE_LEAVERS}),
        ("ilacs-2026", PRACTICE | {Judgement.CARE_LEAVERS}),
    ],
)
def test_each_framework_has_its_own_judgements(framework: str, judged: set[Judgement]) -> None:
    (found,) = (known for known in FRAMEWORKS if known.id == framework)
    assert set(found.judgements) == judged
    assert found.in_care_includes_care_leavers is (Judgement.CARE_LEAVERS not in judged)


def test_every_inspection_has_the_framework_of_its_first_day_whenever_it_was_published() -> None:
    assert [
        inspection
        for inspection in list_inspections()
        if inspection.framework != find_framework(inspection.inspected_from).id
    ] == []
    across = [
        inspection
        for inspection in list_inspections()
        if inspection.framework != find_framework(inspection.published).id
    ]
    assert {(inspection.framework, find_framework(inspection.published).id) for inspection in across} == {
        ("ilacs-2018", "ilacs-2023"),
        ("ilacs-2023", "ilacs-2026"),
    }


def test_no_inspection_has_an_overall_grade_from_april_2026() -> None:
    newest = [
        inspection for inspection in list_inspections() if inspection.inspected_from >= date(2026, 4, 1)
    ]
    assert len(newest) == 11
    assert [inspection.council for inspection in newest if inspection.grade(Judgement.OVERALL)] == []


def test_care_leavers_are_never_judged_apart_before_2023() -> None:
    older = [inspection for inspection in list_inspections() if inspection.inspected_from < date(2023, 1, 1)]
    assert len(older) > 150
    assert [inspection.council for inspection in older if inspection.grade(Judgement.CARE_LEAVERS)] == []


def test_every_inspection_has_a_grade_for_each_judgement_of_its_framework_and_no_other() -> None:
    judged = {framework.id: set(framework.judgements) for framework in FRAMEWORKS}
    assert [
        inspection for inspection in list_inspections() if graded(inspection) != judged[inspection.framework]
    ] == []


def graded(inspection: Inspection) -> set[Judgement]:
    return {judgement for judgement in Judgement if inspection.grade(judgement)}


def test_every_inspection_is_published_after_it_ends_and_the_oldest_comes_first() -> None:
    inspections = list_inspections()
    assert [inspection.inspected_from for inspection in inspections] == sorted(
        inspection.inspected_from for inspection in inspections
    )
    for inspection in inspections:
        assert (
            inspection.inspected_from
            <= (inspection.inspected_to or inspection.inspected_from)
            < inspection.published
        ), inspection.council


def test_a_visit_is_no_inspection_and_an_inspection_no_visit() -> None:
    visits = {EventKind.FOCUSED_VISIT, EventKind.MONITORING_VISIT}
    assert {visit.kind for visit in list_visits()} == visits
    assert visits.isdisjoint(inspection.kind for inspection in list_inspections())
