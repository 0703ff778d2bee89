"""Every question that is given out before a meeting, on the narrowest phone."""

import pytest
from playwright.sync_api import Browser, expect
from tests.accessibility import list_faults
from tests.app.conftest import RunningApp
from tests.app.meeting import PHONE, Facilitator, join

MOST_STOPS, MOST_OF_A_STEP = 6, 20_000


@pytest.mark.long
def test_each_question_is_answered_on_its_first_screen_in_few_tab_stops(
    browser: Browser, real_app: RunningApp
) -> None:
    lead = Facilitator.open(browser, PHONE, real_app.address)
    lead.prepare("Bury", "Two hours", "Fay Leader")
    lead.unfold()
    lead.aside.get_by_role("button", name="Give questions to answer before the meeting").click()
    expect(lead.page.get_by_text("Questions are given out").last).to_be_visible()
    ada = join(browser, real_app.address, lead.code, "Cllr Ada Byron")
    onward = ada.page.get_by_role("button", name="Next")
    answered = 0
    while onward.is_visible():
        question = ada.question
        onward.click()
        expect(ada.page.get_by_role("heading", level=1)).not_to_have_text(question)
        assert list_faults(ada.page) == [], ada.question
        if ada.page.get_by_role("button", name="Send my answer").is_visible():
            assert ada.find_first_answer() <= PHONE["height"], ada.question
            assert ada.count_tab_stops() <= MOST_STOPS, ada.question
            ada.answer(answered)
            answered += 1
    assert answered > MOST_STOPS
    assert max(ada.steps.values()) <= MOST_OF_A_STEP
    for screen in (lead, ada):
        screen.page.context.close()
