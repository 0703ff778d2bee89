"""What was last judged of all 153 councils, held against the inspections as they are kept."""

from datetime import date

from scrutiny.england.judged import list_judged
from scrutiny.evidence.inspections import list_inspections
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.vocabulary import Judgement
from scrutiny.words.names import say_grade


def test_all_councils_stand_in_the_order_of_the_alphabet() -> None:
    names = [row.council.name for row in list_judged()]
    assert len(names) == 153
    assert names == sorted(names)


def test_every_grade_is_the_newest_that_the_evidence_holds() -> None:
    for row in list_judged():
        held = [kept for kept in list_inspections() if kept.council == row.council.slug]
        assert row.newest == max(held, key=lambda kept: kept.inspected_from, default=None)
        for judged in row.judged:
            graded = {kept.inspected_from: kept.grade(judged.judgement) for kept in held}
            given = {day: grade for day, grade in graded.items() if grade}
            if judged.grade is None:
                assert judged.is_joint or not given
            else:
                assert judged.words == say_grade(given[max(given)])
                assert judged.inspection is not None
                assert judged.inspection.inspected_from == max(given)


def test_care_leavers_judged_with_children_in_care_are_said_to_be() -> None:
    for row in list_judged():
        if row.newest and find_framework_by_id(row.newest.framework).in_care_includes_care_leavers:
            (leavers,) = (part for part in row.judged if part.judgement is Judgement.CARE_LEAVERS)
            assert leavers.words == "Judged with children in care"
            assert "former framework" in leavers.note


def test_time_since_is_counted_to_the_day_of_the_page() -> None:
    row = next(row for row in list_judged() if row.newest)
    assert row.newest
    began = row.newest.inspected_from
    assert (
        row.say_since(began.replace(year=began.year + 2) if began.day < 29 else date(9, 9, 9))
        == "24 months ago"
    )
