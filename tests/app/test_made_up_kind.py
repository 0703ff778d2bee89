"""A new kind of answer is three files, and the app then asks it, keeps it and shows it in words."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from tests.app.conftest import run_app
from tests.made_up_kind import (
    PATIENCE,
    QUESTION,
    answer_by_keyboard,
    make_checkout,
    read_answer,
    say_who_writes,
)


@pytest.mark.long
def test_a_made_up_kind_is_answered_in_the_app_and_shown_in_words_in_its_briefing(
    tmp_path: Path, browser: Browser, record_url: str
) -> None:
    with run_app(0, "", lib=make_checkout(tmp_path)) as app, browser.new_context() as context:
        page = context.new_page()
        page.set_default_navigation_timeout(PATIENCE)
        address = f"{app.address}council/portsmouth/young-peoples-voice"
        page.goto(f"{address}/answering")
        say_who_writes(page)
        answer_by_keyboard(page)
        assert read_answer(record_url) == "7"
        page.goto(address)
        expect(page.get_by_role("slider")).to_have_count(0)
        expect(page.get_by_role("main")).to_contain_text(QUESTION, timeout=PATIENCE)
        expect(page.get_by_role("main")).to_contain_text("7 of 10 degrees")
