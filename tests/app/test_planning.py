"""The plan of a session on its page, in a browser: changed by keyboard on a phone, and by nobody else."""

from playwright.sync_api import Browser, Page, expect
from tests.accessibility import list_faults
from tests.app.conftest import RunningApp
from tests.app.meeting import PHONE, Facilitator, join


def list_titles(page: Page) -> list[str]:
    expect(page.get_by_role("heading", level=1)).to_have_text("The plan of the session")
    return [words.partition(". ")[2] for words in page.locator("legend").all_inner_texts()]


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=words).focus()
    page.keyboard.press("Enter")


def test_whoever_leads_prepares_a_session_and_changes_its_plan_by_keyboard_on_a_phone(
    browser: Browser, real_app: RunningApp
) -> None:
    lead = Facilitator.open(browser, PHONE, real_app.address)
    lead.prepare("Barnet", "Two hours", "Fay Leader")
    lead.sees_button("Begin the meeting")
    ada = join(browser, real_app.address, lead.code, "Cllr Ada Byron")
    ada.sees(lead.question, "Wait")
    page = lead.page
    lead.unfold()
    page.get_by_role("link", name="Change the plan").click()
    titles = list_titles(page)
    assert list_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    # Not every browser gives a window behind another the keyboard.
    page.bring_to_front()
    press(page, f"Up: {titles[2]}")
    expect(page.get_by_role("button", name=f"Up: {titles[2]}")).to_be_focused()
    assert list_titles(page)[1:3] == [titles[2], titles[1]]
    page.locator(".steps").get_by_role("listitem").nth(1).get_by_role("textbox", name="Minutes").fill("soon")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_have_text(
        "Not saved. Step 2: 'minutes' is 'soon'. It should be a whole number from 1 to 240."
    )
    assert list_faults(page) == []
    page.locator(".steps").get_by_role("listitem").nth(1).get_by_role("textbox", name="Minutes").fill("12")
    press(page, f"Take out: {titles[3]}")
    page.get_by_role("combobox", name="Add a step").select_option(label="Break")
    press(page, "Add it at the end")
    page.get_by_role("button", name="Save the plan").press("Enter")
    expect(page.get_by_role("status")).to_have_text("Saved. Everybody’s agenda has it.")
    page.get_by_role("link", name="Change the questions given out before the meeting").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The questions before the meeting")
    assert list_faults(page) == []
    given = page.locator("legend").all_inner_texts()
    press(page, f"Take out: {given[1].partition('. ')[2]}")
    page.get_by_role("button", name="Save the plan").press("Enter")
    expect(page.get_by_role("status")).to_have_text("Saved. It is what you give out before the meeting.")
    expect(page.locator("legend")).to_have_count(len(given) - 1)
    page.get_by_role("link", name="See the plan of the meeting").click()
    ada.page.get_by_text("Agenda", exact=True).click()
    agenda = ada.page.get_by_role("group").get_by_role("listitem")
    expect(agenda.nth(1)).to_contain_text(titles[2])
    expect(agenda.nth(1)).to_contain_text("about 12 minutes")
    page.get_by_role("link", name="Back to the session").click()
    lead.press_on()
    ada.sees(lead.question, "Look")
    ada.page.get_by_role("link", name="About the figures").click()
    expect(ada.page.get_by_role("heading", name="Definitions and sources")).to_be_in_viewport()
    ada.page.go_back()
    ada.page.get_by_role("link", name="Menu", exact=True).click()
    expect(ada.page.get_by_role("link", name="Join it")).to_be_visible()
    # Nobody but whoever leads has the page.
    ada.page.goto(f"{real_app.address}session/plan")
    ada.sees(lead.question, "Look")
    for screen in (lead, ada):
        screen.page.context.close()
