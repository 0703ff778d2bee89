"""What people type in a session, in real browsers: late words, questions, and words that were not seen."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, WebSocketRoute, expect
from tests.accessibility import list_faults
from tests.app.conftest import run_app
from tests.app.meeting import LAPTOP, Facilitator, Screen, join

PLAN = """
plan: short_evening
title: A short evening
minutes: 15
steps:
  - {prompt: rr_not_expected, or: [rr_before, rr_no_report], minutes: 5, how: alone, queue: true}
  - {prompt: sp_recommendations, most: 1, minutes: 10, how: decide}
"""
NAMES = ("Cllr Ada Byron", "Cllr Grace Hopper", "Cllr Mary Seacole")
LATE = ("They were told, and nobody asked. " * 20).strip()


@dataclass
class Evening:
    """A session of two steps, with whoever leads it and three members."""

    lead: Facilitator
    phones: list[Screen]
    # Whether the screen of whoever leads hears nothing of what others do.
    is_deaf: bool = False

    def relay(self, route: WebSocketRoute) -> None:
        """Pass on what the app sends, but not what is told to all while nobody listens."""
        server = route.connect_to_server()

        def hear(sent: str | bytes) -> None:
            if not (self.is_deaf and "session" in json.loads(sent)):
                route.send(sent)

        server.on_message(hear)

    def press(self, words: str) -> None:
        """Press what leads the session on."""
        self.lead.aside.get_by_role("button", name=words, exact=True).click()


@pytest.fixture
def evening(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evening]:
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions" / "short_evening.yml").write_text(PLAN, "utf-8")
    monkeypatch.setenv("SCRUTINY_PARAMETERS", str(tmp_path))
    with run_app(0, "") as app:
        lead = Facilitator.open(browser, LAPTOP, app.address)
        held = Evening(lead, [])
        lead.page.route_web_socket(re.compile("/socket$"), held.relay)
        lead.start("Trafford", "A short evening", "Fay Leader")
        held.phones = [join(browser, app.address, lead.code, name) for name in NAMES]
        yield held
        for screen in (lead, *held.phones):
            screen.page.context.close()


def test_late_words_are_kept_whole_and_sent_once_they_are_short_enough(evening: Evening) -> None:
    ada, *others = evening.phones
    evening.press("Open for answers")
    box = ada.page.get_by_role("main").get_by_role("textbox").first
    expect(box).to_be_editable()
    box.fill(LATE)
    for turn, phone in enumerate(others):
        expect(phone.page.get_by_text("Answers are open.").first).to_be_visible()
        phone.answer(turn)
    evening.press("Close answers")
    evening.press("Show the answers")
    evening.lead.show_to_few()
    note = ada.page.get_by_role("textbox", name="What you had not sent, as a note")
    expect(ada.page.get_by_text("Answers are shown.").first).to_be_visible()
    whole = note.input_value()
    assert whole.endswith(LATE)
    send = ada.page.get_by_role("button", name="Send it as a note")
    send.click()
    said = f"This has {len(whole)} characters, and a note has at most 500."
    expect(ada.page.get_by_text(said)).to_be_visible()
    expect(note).to_have_value(whole)
    assert list_faults(ada.page) == []
    ada.page.reload()
    expect(note).to_have_value(whole)
    note.fill("Nobody asked.")
    send.click()
    expect(ada.page.get_by_text("Sent as a note.")).to_be_visible()
    expect(evening.lead.page.get_by_text("Nobody asked.")).to_be_visible()


def make_chair(evening: Evening, chair: Screen) -> None:
    """Have whoever leads make Cllr Grace Hopper the chair, from the list of people."""
    person = evening.lead.aside.get_by_role("listitem").filter(has_text=NAMES[1])
    person.get_by_text(NAMES[1], exact=True).click()
    person.get_by_role("button", name="Make chair").click()
    expect(chair.page.get_by_role("heading", name="Questions to ask")).to_be_visible()


def write_down(within: Locator, fold: str, what: str, **parts: str) -> None:
    """Open what is folded, fill it in, and write it down."""
    within.get_by_text(fold).click()
    for label, words in parts.items():
        within.get_by_label(label.replace("_", " ")).and_(within.locator(":visible")).fill(words)
    within.get_by_role("button", name=f"Write the {what} down").click()


def call_questions(evening: Evening) -> None:
    """Have the chair move a question up and write down what comes of it, and whoever leads ask for more."""
    ada, grace, mary = evening.phones
    make_chair(evening, grace)
    for phone, words in ((ada, "Why are visits late?"), (mary, "Who checks them?")):
        phone.page.get_by_role("textbox", name="Your question for officers").fill(words)
        phone.page.get_by_role("button", name="Send to the chair").click()
    expect(mary.page.get_by_text("With the chair: second of two.")).to_be_visible()
    queue = grace.page.get_by_role("region", name="Questions to ask")
    grace.hear()
    asked = queue.get_by_role("listitem").filter(has_text="Who checks them?")
    asked.get_by_role("button", name="Move up").press("Enter")
    expect(mary.page.get_by_text("With the chair: first of two.")).to_be_visible()
    expect(asked.get_by_role("button", name="Call next")).to_be_focused()
    assert grace.hear() == ["Moved up."]
    write_down(asked, "Note the answer", "answer", What_was_answered="The managers do")
    expect(asked.get_by_text("Written down. It has no post yet.")).to_be_visible()
    write_down(asked, "Make it an action", "action", Due_on="2027-02-01")
    expect(asked.get_by_text("Written down. It has no post yet.").nth(1)).to_be_visible()
    asked.get_by_role("button", name="Mark as asked").click()
    expect(mary.page.get_by_text("Asked.", exact=True)).to_be_visible()
    write_down(evening.lead.aside, "Request information", "request", Which_information="The waits by ward")
    expect(evening.lead.aside.get_by_text("It has no post and no day yet.")).to_be_visible()
    for screen in (grace, evening.lead):
        assert list_faults(screen.page) == []
        assert screen.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def see_what_was_written_down(ada: Screen) -> None:
    """See what came of the questions on the screen that the session ends on."""
    for words in (
        "Who checks them? (no post yet, by 1 February 2027, open)",
        "The waits by ward (no post yet",
    ):
        expect(ada.page.get_by_text(words)).to_be_visible()
    assert list_faults(ada.page) == []


def test_questions_are_called_by_the_chair_and_words_are_changed_and_decided_as_they_are_seen(
    evening: Evening,
) -> None:
    ada, grace, _mary = evening.phones
    call_questions(evening)
    evening.press("Skip")
    evening.press("Next step")
    form = ada.page.get_by_role("main")
    form.get_by_role("textbox", name="What we recommend").fill("Publish how long children wait")
    form.get_by_role("combobox", name="To whom").select_option("a partner")
    form.get_by_label("By which day").fill("2027-03-31")
    form.get_by_role("button", name="Propose", exact=True).click()
    form.get_by_text("Change the words").click()
    card = form.get_by_role("listitem").filter(has=ada.page.get_by_role("heading", name="Recommendation 1"))
    expect(card.get_by_role("combobox", name="To whom")).to_have_value("a partner")
    expect(card.get_by_label("By which day")).to_have_value("2027-03-31")
    card.get_by_role("button", name="Save the words").click()
    expect(card.get_by_text("Nothing has changed yet.")).to_be_visible()
    words = card.get_by_role("textbox", name="What we recommend")
    words.fill("Publish how long each child waits")
    assert list_faults(ada.page) == []
    ada.page.reload()
    expect(words).to_have_value("Publish how long each child waits")
    expect(evening.lead.page.get_by_role("heading", name="how long children wait")).to_be_visible()
    evening.is_deaf = True
    card.get_by_role("button", name="Save the words").click()
    expect(card.get_by_role("heading", name="how long each child waits")).to_be_visible()
    main = evening.lead.page.get_by_role("main")
    agreed = main.get_by_role("button", name=re.compile("^Agreed"))
    agreed.click()
    expect(main.get_by_text("Recommendation 1 has changed since you saw it.")).to_be_visible()
    expect(main.get_by_role("heading", name="how long each child waits")).to_be_visible()
    agreed.click()
    expect(grace.page.get_by_text("All that is recommended is decided.").first).to_be_visible()
    evening.press("End the session")
    see_what_was_written_down(ada)
