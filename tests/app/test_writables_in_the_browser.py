"""What a review keeps beside its questions, written on steps of a session, in real browsers."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect
from tests.accessibility import list_faults
from tests.app.conftest import run_app
from tests.app.meeting import LAPTOP, PHONE, Facilitator, Screen, join

Pair = tuple[Facilitator, Screen]
POINT, ACTION = "Every child has a plan that they know.", "Train every team"
PLAN = """
plan: what_stands
title: What stands
minutes: 20
steps:
  - {write: improvement_points, minutes: 5}
  - {write: plan_actions, minutes: 5}
  - {write: quarters, minutes: 5}
  - {write: claims, minutes: 5}
"""
# Where pictures of the screens go, for somebody who wants to look at them.
PICTURES = os.environ.get("PICTURES", "")


@pytest.fixture
def room(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Facilitator, Screen]]:
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions" / "what_stands.yml").write_text(PLAN, "utf-8")
    monkeypatch.setenv("SCRUTINY_PARAMETERS", str(tmp_path))
    with run_app(0, "") as app:
        lead = Facilitator.open(browser, LAPTOP, app.address)
        lead.start("Trafford", "What stands", "Fay Leader")
        phone = join(browser, app.address, lead.code, "Cllr Ada Byron")
        phone.page.set_viewport_size(PHONE)
        yield lead, phone
        for screen in (lead, phone):
            screen.page.context.close()


def picture(screen: Screen, name: str) -> None:
    if PICTURES:
        screen.page.screenshot(path=f"{PICTURES}/{name}.png", full_page=True)


def find_table(lead: Facilitator, named: str) -> Locator:
    return lead.page.get_by_role("group", name=named).first


def test_the_improvement_plan_totals_and_claims_are_written_by_whoever_leads_and_read_by_all(
    room: Pair,
) -> None:
    lead, ada = room
    main = lead.page.get_by_role("main")
    points = find_table(lead, "Which points does the improvement plan have")
    points.get_by_role("textbox").first.fill(POINT)
    main.get_by_role("button", name="Save").first.click()
    expect(main.get_by_text("Is each point done, and do children feel it?").first).to_be_visible()
    expect(ada.page.get_by_text(POINT).first).to_be_visible()
    expect(ada.page.get_by_text("The improvement plan has 1 point").first).to_be_visible()
    picture(lead, "points-lead")
    picture(ada, "points-ada")
    assert list_faults(lead.page) == []
    assert list_faults(ada.page) == []
    press(lead, "This is agreed")
    press(lead, "Next step")
    actions = find_table(lead, f"1. {POINT}")
    actions.get_by_role("textbox").first.fill(ACTION)
    main.get_by_role("button", name="Save").first.click()
    expect(ada.page.get_by_text("no post owns it").first).to_be_visible()
    expect(ada.page.get_by_role("heading", name=f"1. {POINT}")).to_be_visible()
    picture(lead, "actions-lead")
    picture(ada, "actions-ada")
    press(lead, "This is agreed")
    press(lead, "Next step")
    picture(lead, "quarters-lead")
    expect(main.get_by_text("Where a total is smaller than ten, write “fewer than 10”.")).to_be_visible()
    assert list_faults(lead.page) == []
    press(lead, "Next step without agreeing")
    picture(lead, "claims-lead")
    expect(find_table(lead, "What does the council claim")).to_be_visible()
    assert list_faults(lead.page) == []


def press(lead: Facilitator, words: str) -> None:
    lead.aside.get_by_role("button", name=words, exact=True).click()
