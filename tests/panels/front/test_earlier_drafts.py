"""What version 0.6 kept in a browser is brought back and saved by this one, whatever it was."""

import json
from pathlib import Path

from tests.panels.front.acting import DRAFT, box, is_saved, place, radio, stands
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

# What a browser held after version 0.6 had been without an answer in the middle of its work.
KEPT = Path(__file__).resolve().parents[3] / "lib" / "front" / "tests" / "kept_by_0.6.json"
THERE = "scrutiny:draft:0123456789abcdef:"


def test_what_version_0_6_kept_comes_back_and_is_saved(open_session: OpenSession, review: MadeReview) -> None:
    kept = json.loads(KEPT.read_text("utf-8").replace(THERE, DRAFT))
    open_session("who").evaluate("kept => { Object.assign(localStorage, kept) }", kept)
    page = open_session("prompts")
    for about in ("short", "long", "day", "names", "actions", "alone"):
        is_saved(page, about)
    assert stands(review, "short") == ["First and second"]
    assert stands(review, "long") == ["Not yet saved"]
    assert stands(review, "day") == ["2026-05-01"]
    assert stands(review, "names") == [["A name"]]
    assert stands(review, "actions")[0]["rows"] == [["Ask", "", "May"]]
    assert review.own("alone", "Ada Byron", "reason") == "We seldom ask."
    assert box(page, "short").input_value() == "First and second"
    assert radio(page, "alone", "A little").is_checked()
    assert place(page, "alone").get_by_label("Why?").input_value() == "We seldom ask."
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes(':draft:'))") == []
