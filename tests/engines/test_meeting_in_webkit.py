"""In WebKit, the engine of most phones: a session is joined, answered by keyboard, and seen when shown."""

from collections.abc import Iterator

import pytest
from tests.engines.led_session import LedSession, lead_session
from tests.engines.test_in_webkit import faults, overflow
from tests.engines.webkit import WebKit

pytestmark = [pytest.mark.webkit, pytest.mark.long]

HAS = "document.querySelector(arguments[0])?.textContent?.includes(arguments[1])"
CHECKED = "document.querySelector('.own input:checked') !== null"
FOCUS = "document.querySelector(arguments[0]).focus()"


@pytest.fixture
def led() -> Iterator[LedSession]:
    """A session that somebody leads."""
    with lead_session() as led:
        yield led


def is_sound(webkit: WebKit) -> tuple[int, list[str]]:
    return overflow(webkit), faults(webkit)


def test_a_phone_joins_answers_by_keyboard_and_sees_what_is_shown(webkit: WebKit, led: LedSession) -> None:
    webkit.resize(360, 740)
    webkit.open(f"{led.address}join?code={led.code.replace(' ', '')}")
    assert is_sound(webkit) == (0, [])
    webkit.run(FOCUS, "#name")
    webkit.press("Ada Byron", "Enter")
    assert webkit.wait(HAS, ".bar-top", "Step 1")
    step = led.lead_to("Answer now")
    assert webkit.wait(HAS, "h1", step["title"])
    assert webkit.wait(HAS, ".word", "Answer now")
    assert webkit.run("return document.activeElement === document.querySelector('h1')")
    assert is_sound(webkit) == (0, [])
    webkit.run(FOCUS, ".own input")
    webkit.press("Space")
    webkit.run("document.querySelector('.own button.main').focus()")
    webkit.press("Enter")
    assert webkit.wait(HAS, ".own .status", "Sent.")
    led.lead_to("Wait")
    assert webkit.wait(HAS, ".word", "Wait")
    assert webkit.run("return document.querySelector('.own button.main').hidden")
    assert is_sound(webkit) == (0, [])


def test_words_that_were_not_sent_survive_a_reload(webkit: WebKit, led: LedSession) -> None:
    webkit.open(f"{led.address}join?code={led.code.replace(' ', '')}")
    webkit.run(FOCUS, "#name")
    webkit.press("Ada Byron", "Enter")
    led.lead_to("Answer now")
    assert webkit.wait(HAS, ".word", "Answer now")
    webkit.run(FOCUS, ".own input")
    webkit.press("Space")
    assert webkit.wait(CHECKED)
    webkit.open(f"{led.address}session")
    assert webkit.wait(CHECKED)
