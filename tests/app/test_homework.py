"""Homework of a session in browsers: given by a link, answered at one’s own pace, there in the meeting."""

from playwright.sync_api import Browser, expect
from tests.accessibility import list_faults
from tests.app.conftest import RunningApp
from tests.app.meeting import PHONE, Facilitator, Screen, join


def answer_next(phone: Screen) -> str:
    """Answer the question on the screen, and go on to the next; give which that was."""
    question = phone.question
    phone.answer(1)
    phone.page.get_by_role("button", name="Next").click()
    expect(phone.page.get_by_role("heading", level=1)).not_to_have_text(question)
    return question


def test_members_answer_before_the_meeting_and_find_it_there(browser: Browser, real_app: RunningApp) -> None:
    lead = Facilitator.open(browser, PHONE, real_app.address)
    lead.prepare("Bolton", "Two hours", "Fay Leader")
    lead.unfold()
    lead.aside.get_by_role("button", name="Give questions to answer before the meeting").click()
    expect(lead.page.get_by_text("Questions are given out").last).to_be_visible()
    ada = join(browser, real_app.address, lead.code, "Cllr Ada Byron")
    page = ada.page
    expect(page.get_by_text("Answer at your own pace.")).to_be_visible()
    assert ada.find_first_answer() <= PHONE["height"]
    assert list_faults(page) == []
    asked = answer_next(ada)
    expect(page.get_by_text("You have answered 1 of")).to_be_visible()
    # Whoever comes back goes on where they were.
    question = ada.question
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(question)
    officer = Screen.open(browser, PHONE, f"{real_app.address}join")
    officer.page.get_by_role("textbox", name="Code on the screen").fill(lead.code)
    officer.page.get_by_role("textbox", name="Your name").fill("Lee Officer")
    officer.page.get_by_role("radio", name="an officer").check()
    officer.page.get_by_role("button", name="Join").click()
    tasks = officer.page.get_by_role("region", name="Questions for officers to answer").get_by_role("link")
    expect(tasks.first).to_be_visible()
    assert list_faults(officer.page) == []
    expect(officer.page.get_by_role("heading", level=1)).to_have_text("Where we stand")
    question = tasks.nth(2).inner_text()
    tasks.nth(2).click()
    expect(officer.page.get_by_role("heading", name=question)).to_be_in_viewport(timeout=120_000)
    lead.press_on()
    expect(page.get_by_role("main").get_by_role("strong").first).to_have_text("Look")
    while lead.question != asked:
        before = lead.question
        lead.aside.get_by_role("button", name="Next step").first.click()
        expect(lead.page.get_by_role("heading", level=1)).not_to_have_text(before)
    lead.sees_button("Open for answers")
    lead.press_on()
    ada.sees(asked, "Answer now")
    expect(page.get_by_text("Sent. You can change it")).to_be_visible()
    expect(page.get_by_text("1 of 1 have answered.")).to_be_visible()
    for screen in (lead, ada, officer):
        screen.page.context.close()
