"""What every workbook found for children in care and care leavers, and what members promise themselves."""

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import PERFORMANCE, PLAN, REACTIVE, RISKS, Visitor, saved

from scrutiny.briefing import Briefing
from scrutiny.guide.guidance import prepare_all_guidance
from scrutiny.guide.prompts import RoleIn
from scrutiny.review.gathered import gather_rows
from scrutiny.review.marking import list_things
from scrutiny.review.parents import gather_found, is_of_parents, list_found
from scrutiny.vocabulary import Judgement

PROMISES = "sp_promises"


@pytest.fixture
def plan(open_page: OpenPage) -> Visitor:
    return open_page(PLAN)


def test_answers_are_gathered_by_the_keys_of_their_questions_and_never_by_their_words(
    open_page: OpenPage,
) -> None:
    saved(open_page(PERFORMANCE).save("measures", "pm_health", "Forty wait for a dentist."))
    risks = open_page(RISKS)
    words = "Children in care and care leavers wait."
    saved(risks.save("ground", "ra_no_cases", "we all agree"))
    saved(risks.save("operational", "ra_caseload", words))
    saved(risks.save("systemic", "ra_unaccompanied", "Two schools help them."))
    plan = open_page(PLAN)
    assert [field.about for field in list_found(plan.opened)] == ["ra_unaccompanied", "pm_health"]
    html = plan.part("ourselves").html
    assert "What the other workbooks found for children in care and care leavers: 2 answers" in html
    assert "Forty wait for a dentist." in html
    assert words not in html


def test_of_what_is_asked_for_each_judgement_only_that_on_these_children_is_gathered(
    open_page: OpenPage,
) -> None:
    reactive = open_page(REACTIVE)
    route = reactive.opened.guidance.route
    routed, asked = next(
        (routed, asked)
        for routed in route.sections
        for asked in routed.asked
        if {Judgement.IN_CARE, Judgement.LEADERS} <= {*asked.judgements}
        and not asked.prompt.answer.is_individual
        and asked.prompt.answer.kind == "long text"
    )
    for judgement in asked.judgements:
        about = f"{asked.prompt.id}.{judgement.value}"
        saved(reactive.save(routed.section.id, about, f"Seen of {judgement.value}."))
    found = {field.about for field in list_found(open_page(PLAN).opened)}
    assert found == {
        f"{asked.prompt.id}.{judgement.value}"
        for judgement in asked.judgements
        if judgement in (Judgement.IN_CARE, Judgement.CARE_LEAVERS)
    }


def test_every_workbook_but_the_plan_has_a_question_about_these_children(briefing: Briefing) -> None:
    for guidance in prepare_all_guidance(briefing, "after", ""):
        assert any(is_of_parents(prompt) for prompt in guidance.guide.prompts), guidance.workbook.title


def test_with_no_answer_the_plan_says_so(plan: Visitor) -> None:
    assert "No other workbook has an answer about children in care" in plan.part("ourselves").html


def test_a_promise_names_a_post_and_a_day_and_can_be_marked_for_papers(plan: Visitor) -> None:
    row = ["Ten places to work", "Chair of the committee", "2027-03-31"]
    saved(plan.save("ourselves", PROMISES, [row]))
    (promised,) = gather_rows(plan.opened)[RoleIn.PROMISED]
    assert promised.cells == ("Ten places to work", "Chair of the committee", "31 March 2027")
    assert promised.thing in list_things(plan.opened)


def test_what_was_found_goes_into_papers_without_who_wrote_it_and_can_be_marked(
    open_page: OpenPage,
) -> None:
    risks = open_page(RISKS)
    saved(risks.save("ground", "ra_no_cases", "we all agree"))
    saved(risks.save("systemic", "ra_unaccompanied", "Two schools help them."))
    plan = open_page(PLAN)
    (found,) = gather_found(plan.opened)
    assert found.cells == ("Two schools help them.",)
    assert "Ada Byron" not in str(found)
    assert found.thing in list_things(plan.opened)
