"""A whole session in real browsers, to its end: people know only what stands on their screens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, expect
from tests.accessibility import list_faults
from tests.app.conftest import RunningApp, run_app
from tests.app.meeting import DECIDED, LAPTOP, WALL, Facilitator, Screen, join

PLAN = """
plan: short_evening
title: A short evening
minutes: 30
steps:
  - {show: where_we_stand, minutes: 5, how: read}
  - {prompt: rr_expected_grade, minutes: 5, how: alone}
  - {prompt: rr_not_expected, or: [rr_before, rr_complacency, rr_no_report], minutes: 5, how: alone}
  - {prompt: rr_blind_spots, minutes: 5, how: together}
  - {prompt: sp_recommendations, most: 1, minutes: 10, how: decide}
"""
FAY = "Fay Leader"
NAMES = (
    "Cllr Ada Byron",
    "Cllr Grace Hopper",
    "Cllr Mary Seacole",
    "Cllr Rosa May",
    "Cllr Ida Wells",
    "Cllr Joan Clarke",
    "Cllr Lise Meitner",
    "Cllr Emmy Noether",
    "Cllr Olive Morris",
    "Cllr Ellen Wilkinson",
)
LOOKED_AT_BY_ALL = ("Close answers", "Write what we agreed", "Recommendation 1 is agreed")
# On a phone of 360 by 740 pixels; and of a step, and of a page that nothing of is kept yet.
FOLD, MOST_STOPS, MOST_OF_A_STEP, MOST_OF_A_PAGE, MOST_REQUESTS = 740, 6, 20_000, 80_000, 5


@pytest.fixture
def short_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A plan of somebody's own, of each kind of step."""
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions" / "short_evening.yml").write_text(PLAN, "utf-8")
    monkeypatch.setenv("SCRUTINY_PARAMETERS", str(tmp_path))
    return "A short evening"


@contextmanager
def weigh(screen: Screen) -> Iterator[Callable[[], tuple[int, int]]]:
    """Count what a page asks for when nothing of it is kept, and the bytes that cross the wire."""
    browser = screen.page.context.browser
    if browser is None or browser.browser_type.name != "chromium":
        # Only Chromium tells what crosses the wire.
        yield lambda: (0, 0)
        return
    wire: CDPSession = screen.page.context.new_cdp_session(screen.page)
    asked: list[Any] = []
    came: list[int] = []
    wire.send("Network.enable")
    wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
    wire.on("Network.requestWillBeSent", lambda sent: asked.append(sent))  # noqa: PLW0108 - Playwright marks it
    wire.on("Network.loadingFinished", lambda done: came.append(int(done["encodedDataLength"])))
    yield lambda: (len([sent for sent in asked if "data:" not in sent["request"]["url"]]), sum(came))
    wire.detach()


def gather(
    browser: Browser, front: str, council: str, plan: str, people: int
) -> tuple[Facilitator, list[Screen]]:
    """Start a session from the front of the app, with people who join it."""
    lead = Facilitator.open(browser, LAPTOP, front)
    lead.start(council, plan, FAY)
    return lead, [join(browser, front, lead.code, name) for name in NAMES[:people]]


def open_wall(lead: Facilitator) -> Screen:
    """Open the screen for the wall of the room."""
    with lead.page.context.expect_page() as opened:
        lead.page.get_by_role("link", name="Open the screen for the wall").click()
    wall = Screen(opened.value)
    wall.page.set_viewport_size(WALL)
    return wall


def walk(lead: Facilitator, phones: list[Screen], wall: Screen) -> None:
    """Go through a plan to its end, and look at every screen on the way."""
    seen: set[str] = set()
    while lead.question != DECIDED:
        look_whole(lead, phones, wall, seen)
        act(lead, phones)
        press_on(lead, phones)
    for phone in phones:
        expect(phone.page.get_by_role("heading", level=1)).to_have_text(DECIDED)


def look_whole(lead: Facilitator, phones: list[Screen], wall: Screen, seen: set[str]) -> None:
    """Look at what everybody has before them, on every step and in each of its states, for a barrier."""
    question, word = lead.question, lead.word
    expect(wall.page.get_by_role("heading", level=1)).to_have_text(question)
    look(lead, phones)
    first = phones[0]
    state = lead.button.inner_text()
    # Beside a phone the two others change little from step to step.
    looked_at = (first, lead, wall) if state in LOOKED_AT_BY_ALL and state not in seen else (first,)
    seen.add(state)
    assert [fault for screen in looked_at for fault in list_faults(screen.page)] == [], (question, state)
    assert cut_off(wall) == [], (question, word)


def look(lead: Facilitator, phones: list[Screen]) -> None:
    """Look at what each phone says: the question that the group is on, and what to do now."""
    for phone in phones:
        phone.sees(lead.question, lead.word)
        phone.is_told_what_to_do()


def act(lead: Facilitator, phones: list[Screen]) -> None:
    """Do what the screens say, which is within reach."""
    first, question = phones[0], lead.question
    if lead.word == "Answer now" and not first.has_proposed:
        assert first.find_first_answer() <= FOLD, question
        assert first.count_tab_stops() <= MOST_STOPS, question
        if first.is_asked_to_propose:
            first.propose()
            phones[1].second()
            lead.sees_button("Recommendation 1 is agreed")
        else:
            for turn, phone in enumerate(phones):
                phone.answer(turn)
    for phone in phones:
        phone.hear()


def cut_off(wall: Screen) -> list[str]:
    """List what the wall shows in part, and what is smaller there than can be read across a room."""
    found: list[str] = wall.page.evaluate(
        """() => {
          const shown = [...document.querySelectorAll("main :is(h1, h2, p, li, figure)")]
            .filter((element) => element.getClientRects().length && element.textContent.trim());
          const isOut = (element) => {
            const { right, bottom } = element.getBoundingClientRect();
            return right > innerWidth + 1 || bottom > innerHeight + 1;
          };
          const isSmall = (element) => parseFloat(getComputedStyle(element).fontSize) < 28;
          const isBad = (element) => isOut(element) || isSmall(element);
          return shown.filter(isBad).map(({ outerHTML }) => outerHTML);
        }"""
    )
    return found


def press_on(lead: Facilitator, phones: list[Screen]) -> str:
    """Press the one large button, and give what stood on it; everybody hears that once."""
    before = lead.question
    lead.add_risks()
    if lead.button.inner_text() == "Write what we agreed":
        lead.write_for_all()
    pressed = lead.button.inner_text()
    lead.press_on()
    if lead.question == DECIDED:
        return pressed
    for phone in phones:
        phone.sees(lead.question, lead.word)
        heard = phone.hear()
        assert len(heard) == 1, (lead.question, lead.word, heard)
        assert (heard == [lead.question]) == (lead.question != before)
    return pressed


def test_two_members_follow_to_what_is_agreed_by_what_their_screens_say(
    browser: Browser, real_app: RunningApp
) -> None:
    lead, phones = gather(browser, real_app.address, "Trafford", "Two hours", 2)
    states: list[str] = []
    while states.count("This is agreed") < len(phones):
        look(lead, phones)
        act(lead, phones)
        if lead.word == "Answer now":
            assert list_faults(phones[0].page) == []
        states.append(press_on(lead, phones))
    assert states[-4:] == ["Open for answers", "Close answers", "Show the answers", "This is agreed"]
    close(lead, *phones)


@pytest.mark.long
def test_three_members_go_through_a_short_evening_by_what_their_screens_say(
    browser: Browser, short_plan: str
) -> None:
    with run_app(0, "") as app:
        lead, phones = gather(browser, app.address, "Leeds", short_plan, 3)
        wall = open_wall(lead)
        walk(lead, phones, wall)
        assert max(phones[0].steps.values()) <= MOST_OF_A_STEP
        assert [list_faults(screen.page) for screen in (lead, phones[0], wall)] == [[], [], []]
        with weigh(phones[0]) as count:
            phones[0].page.reload(wait_until="networkidle")
            requests, size = count()
        assert requests <= MOST_REQUESTS
        assert size <= MOST_OF_A_PAGE
        close(lead, *phones)


@pytest.mark.long
def test_three_members_go_through_every_step_after_a_report(browser: Browser, real_app: RunningApp) -> None:
    lead, phones = gather(browser, real_app.address, "Leeds", "An inspection has just reported", 3)
    walk(lead, phones, open_wall(lead))
    assert max(phones[0].steps.values()) <= MOST_OF_A_STEP
    close(lead, *phones)


@pytest.mark.long
def test_eleven_browsers_go_through_two_hours_to_the_close(browser: Browser, real_app: RunningApp) -> None:
    lead, phones = gather(browser, real_app.address, "Leeds", "Two hours", len(NAMES))
    walk(lead, phones, open_wall(lead))
    assert max(phones[0].steps.values()) <= MOST_OF_A_STEP
    close(lead, *phones)


def close(*screens: Screen) -> None:
    for screen in screens:
        screen.page.context.close()
