"""What a process holds of typed words once their review is erased: nothing."""

import gc
import re
from functools import lru_cache
from pathlib import Path

from tests.review.conftest import OpenPage
from tests.review.page import PLAN, Visitor, rules_of, saved

from scrutiny import panels
from scrutiny.record.entries import Entry
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.record.remembering import forget_once_erased, forget_typed
from scrutiny.review.evidence_items import COLUMNS, EVIDENCE_ITEMS
from scrutiny.review.linking import list_links

PACKAGE = Path(__file__).resolve().parents[2] / "lib" / "scrutiny"
TYPED = "A canary’s audit"


def list_held() -> list[Entry]:
    """List the entries that hold the typed words, wherever this process holds them."""
    gc.collect()
    return [held for held in gc.get_objects() if isinstance(held, Entry) and TYPED in str(held.body)]


def write(page: Visitor) -> None:
    part = rules_of(panels.show_evidence_items(page.opened))
    value = {"columns": [*COLUMNS], "rows": [[TYPED, "", "", ""]]}
    saved(page.say(part, "save", about=EVIDENCE_ITEMS, value=value, replaces=[]))


def test_once_a_review_is_erased_nothing_typed_in_it_is_held_by_a_page_of_it(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    write(page)
    assert TYPED in {option.words for option in list_links(page.opened)}
    assert list_held()
    record = Record.open()
    assert page.opened.name is not None
    erase_review(record.store, page.opened.name, "Joan Clarke")
    record.close()
    page.opened.follow()
    assert list_held() == []


def test_what_is_remembered_is_worked_out_once_and_again_when_it_was_forgotten() -> None:
    worked = []

    @forget_once_erased
    @lru_cache(maxsize=2)
    def double(words: str) -> str:
        worked.append(words)
        return words * 2

    assert [double("a"), double("a")] == ["aa", "aa"]
    forget_typed()
    assert double("a") == "aa"
    assert worked == ["a", "a"]


def test_whatever_remembers_typed_words_forgets_them() -> None:
    """Of functions that take something; what a file of ours says may be kept for good."""
    kept = re.compile(r"(?<!@forget_once_erased\n)@(?:lru_cache|cache)\b[^\n]*\n\s*def \w+\((?!\))")
    rooms = [PACKAGE / "record", PACKAGE / "review", PACKAGE / "look_back"]
    modules = [module for room in rooms for module in room.rglob("*.py")]
    assert [module.name for module in modules if kept.search(module.read_text("utf-8"))] == []
