"""A record and a browser of version 0.4.0 open in this one: what stood stands, and what was kept is saved.

Both were made by version 0.4.0 itself: seven answers of Leeds' risk assessment were saved by its app, and
six more were typed in Chromium after the app was gone.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from tests.app.conftest import Start

from scrutiny.record.entries import Json, ReviewName
from scrutiny.record.records import Record

KEPT = Path(__file__).parent / "kept_by_0.4"
REVIEW = ReviewName("leeds", "2026-27")
PATIENCE = 60_000


@pytest.fixture
def record(record_url: str) -> Path:
    """Put the record of 0.4.0 where this test's record is."""
    path = Path(record_url.removeprefix("sqlite:///"))
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((KEPT / "record.sql").read_text("utf-8"))
    return path


def read_bodies() -> dict[str, list[Json]]:
    record = Record.open()
    state = record.read(REVIEW)
    record.close()
    return {about: [entry.body for entry in answer.versions] for about, answer in state.answers.items()}


@pytest.mark.usefixtures("record")
def test_a_record_of_version_0_4_opens_with_every_answer_as_it_stood() -> None:
    bodies = read_bodies()
    assert bodies["ra_no_cases"] == ["we all agree"]
    assert bodies["ra_thresholds"] == ["Forty families waited over a week.\nWe asked in March."]
    assert [
        len(bodies[about]) for about in ("ra_scale", "ra_register", "ra_pressures", "evidence_items")
    ] == [1] * 4
    record = Record.open()
    (rating,) = record.read(REVIEW).ratings["ra_own_scores"].values()
    record.close()
    scores: Json = {"risk": "Too few homes", "inherent": [3, 4], "residual": None, "target": None}
    assert rating.body == {"reason": "", "value": [scores]}


@pytest.mark.usefixtures("record")
def test_what_a_browser_of_version_0_4_kept_is_saved_by_the_app(browser: Browser, start_app: Start) -> None:
    kept = json.loads((KEPT / "browser.json").read_text("utf-8"))
    abouts = {key.split(":")[3].split("@")[0] for key in kept if ":draft:" in key}
    assert len(abouts) == 6
    app = start_app(is_real=True)
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{app.address}healthy")
    page.evaluate("kept => { Object.assign(localStorage, kept) }", kept)
    page.goto(f"{app.address}council/leeds/risk-assessment/answering")
    for about in abouts:
        expect(page.locator(f'.place[data-about="{about}"]').first).to_have_attribute(
            "data-state", "saved", timeout=PATIENCE
        )
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes(':draft:'))") == []
    page.close()
    bodies = read_bodies()
    assert bodies["ra_thresholds"] == ["Fifty families waited over a week.\nWe asked in March."]
    assert bodies["ra_supervision"] == ["Typed while the app was gone."]
    (national,), (register,) = bodies["ra_national"], bodies["ra_register"]
    assert isinstance(national, dict)
    assert isinstance(register, dict)
    assert national["rows"] == [["A shortage of foster carers", "", "", "", ""]]
    assert "Nobody knows where the child is" in str(register["rows"])
    assert bodies["ra_no_cases"] == ["we all agree"]
