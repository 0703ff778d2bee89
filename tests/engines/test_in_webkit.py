"""In WebKit, the engine of Safari: pages are read, answers given by keyboard, and nothing written is lost."""

import json
from importlib.resources import files
from typing import Any, Protocol

import pytest
from tests.accessibility import RULES
from tests.engines.served_review import ServedReview
from tests.engines.webkit import WebKit

pytestmark = [pytest.mark.webkit, pytest.mark.long]

PATHS = ("", "council/portsmouth/our-council", "find?council=Porstmuth")
UNSIGNED = "Say who is writing, and you can answer here. Who is writing"
PLACE = "document.querySelector(`.place[data-about='${arguments[0]}']`)"
HAS_RING = """
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
"""
# The first of each column of a list, and how far below the top of its list it begins.
COLUMN_HEADS = """
  document.querySelectorAll("details").forEach((fold) => { fold.open = true; });
  const lists = [...document.querySelectorAll("ul, ol")].filter((list) =>
    getComputedStyle(list).columnWidth !== "auto" || getComputedStyle(list).columnCount !== "auto");
  return lists.map((list) => {
    const heads = new Map();
    for (const item of list.children) {
      const { left, top, height } = item.getBoundingClientRect();
      const [column, head] = [Math.round(left), Math.round(top)];
      if (height) heads.set(column, Math.min(heads.get(column) ?? Infinity, head));
    }
    return [...heads.values()];
  }).filter((heads) => heads.length > 1);
"""


class App(Protocol):
    address: str


def open_session(
    webkit: WebKit, served: ServedReview, who: tuple[str, str] | None = ("Ada Byron", "member")
) -> None:
    """Open the session's page, in a window in which somebody has said who they are."""
    webkit.open(served.address)
    if who:
        signed = json.dumps({"author": who[0], "role": who[1]})
        webkit.run("localStorage['scrutiny:who'] = arguments[0]", signed)
        webkit.open(served.address)
    assert webkit.wait("document.body.dataset.ready === ''")


def focus(webkit: WebKit, about: str, control: str) -> None:
    """Put the keyboard into a control of an answer."""
    webkit.run(f"{PLACE}.querySelector(arguments[1]).focus()", about, control)


def is_saved(webkit: WebKit, about: str) -> bool:
    return bool(webkit.wait(f"{PLACE}.dataset.state === 'saved'", about))


def says(webkit: WebKit, about: str, words: str) -> bool:
    """Wait until words can be seen at an answer."""
    return bool(webkit.wait(f"{PLACE}.innerText.includes(arguments[1])", about, words))


def hears(webkit: WebKit, about: str, words: str) -> bool:
    """Wait until a listener has been told something of an answer."""
    heard = f"{PLACE}.querySelector('.states [role=status]').textContent === arguments[1]"
    return bool(webkit.wait(heard, about, words))


def value(webkit: WebKit, about: str, control: str) -> Any:  # noqa: ANN401 - whatever stands there
    return webkit.run(f"return {PLACE}.querySelector(arguments[1]).value", about, control)


def stands(served: ServedReview, about: str) -> list[Any]:
    return [version["value"] for version in served.review.versions(about)]


def write_elsewhere(served: ServedReview, about: str, words: str, replaces: list[int] | None = None) -> None:
    with served.asking:
        served.review.write(about, words, "Cllr B", replaces)


def look(webkit: WebKit) -> None:
    webkit.run("window.dispatchEvent(new Event('online'))")


def faults(webkit: WebKit) -> list[str]:
    """List what axe finds, with the elements it finds it in."""
    webkit.run(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    found = webkit.run_late(
        "axe.run({ runOnly: { type: 'tag', values: arguments[0] } }).then(arguments[1])", RULES
    )
    return [f"{fault['id']}: {node['html']}" for fault in found["violations"] for node in fault["nodes"]]


def overflow(webkit: WebKit) -> int:
    width: int = webkit.run("return document.documentElement.scrollWidth - innerWidth")
    return width


def test_an_address_opens_what_it_names_and_takes_the_keyboard_there(webkit: WebKit, app: App) -> None:
    webkit.open(app.address + PATHS[1])
    webkit.run("document.querySelector('main details > :last-child').id = 'folded'")
    webkit.run("location.hash = 'folded'")
    assert webkit.wait("document.querySelector('main details').open")
    assert webkit.wait("document.activeElement.id === 'folded'")


@pytest.mark.parametrize("width", [360, 1280])
def test_no_page_has_a_fault_or_scrolls_sideways(webkit: WebKit, app: App, width: int) -> None:
    webkit.resize(width)
    for path in PATHS:
        webkit.open(app.address + path)
        assert (path, overflow(webkit), faults(webkit)) == (path, 0, [])


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("who", [None, ("Ada Byron", "member")], ids=["unsigned", "signed"])
def test_no_session_has_a_fault_or_scrolls_sideways(
    webkit: WebKit, served: ServedReview, width: int, who: tuple[str, str] | None
) -> None:
    webkit.resize(width)
    open_session(webkit, served, who)
    webkit.run("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    assert (overflow(webkit), faults(webkit)) == (0, [])


def test_the_columns_of_a_list_begin_at_one_height(webkit: WebKit, app: App) -> None:
    heads: list[list[int]] = []
    for path in PATHS:
        webkit.open(app.address + path)
        heads += webkit.run(COLUMN_HEADS)
    assert heads
    assert [tops for tops in heads if len(set(tops)) > 1] == []


def test_a_council_is_found_by_typing_its_name(webkit: WebKit, app: App) -> None:
    webkit.open(app.address)
    webkit.run("document.querySelector('input').focus()")
    webkit.press("ports")
    assert webkit.wait("document.body.innerText.includes('1 council below')")
    webkit.press("Enter")
    assert webkit.wait("location.pathname.startsWith('/council/portsmouth')")


def test_somebody_signs_answers_by_keyboard_and_finds_it_again(webkit: WebKit, served: ServedReview) -> None:
    open_session(webkit, served, None)
    seen = "[...document.querySelectorAll(arguments[0])].filter((element) => element.checkVisibility())"
    gates = webkit.run(f"return {seen}.map((gate) => gate.innerText)", ".gate")
    assert gates == [UNSIGNED]
    assert webkit.run(f"return {seen}.length", ".place :is(input, textarea, select)") == 0
    webkit.run("document.querySelector('.gate a').focus()")
    webkit.press("Enter", "Ada Byron", "Tab", "A mem")
    assert webkit.wait(f"{seen}.length > 0", ".place :is(input, textarea, select)")
    focus(webkit, "short", "input")
    webkit.press("By keyboard.")
    assert is_saved(webkit, "short")
    assert hears(webkit, "short", "Saved at 14:32.")
    open_session(webkit, served, None)
    assert value(webkit, "short", "input") == "By keyboard."
    assert stands(served, "short") == ["By keyboard."]


def test_every_kind_of_answer_is_filled_in_by_keyboard(webkit: WebKit, served: ServedReview) -> None:
    open_session(webkit, served)
    focus(webkit, "long", "textarea")
    webkit.press("One line", "Enter", "and another")
    focus(webkit, "grade.leaders", "input")
    webkit.press("Space")
    focus(webkit, "names", "textarea")
    webkit.press("A name")
    focus(webkit, "actions", "textarea")
    webkit.press("Ask", "Tab", "The director")
    focus(webkit, "risks", ".risk > input")
    webkit.press("Floods", "Tab", "4")
    for about in ("long", "grade.leaders", "names", "actions", "risks"):
        assert is_saved(webkit, about)
    assert stands(served, "long") == ["One line\nand another"]
    assert stands(served, "grade.leaders") == ["good"]
    assert stands(served, "names") == [["A name"]]
    assert stands(served, "actions")[0]["rows"] == [["Ask", "The director", ""]]
    assert stands(served, "risks")[0][0]["inherent"] == [4, None]


def test_a_radio_that_an_arrow_reaches_is_seen_to_have_the_keyboard(
    webkit: WebKit, served: ServedReview
) -> None:
    open_session(webkit, served)
    focus(webkit, "alone", "input")
    for chosen in ("a little", "fairly well"):
        webkit.press("Down")
        assert webkit.run("return document.activeElement.value") == chosen
        assert webkit.run(HAS_RING)
    assert is_saved(webkit, "alone")


def test_the_keyboard_is_always_seen_to_be_somewhere(webkit: WebKit, served: ServedReview) -> None:
    open_session(webkit, served)
    webkit.run("document.querySelector('.who input').focus()")
    stops = []
    for _stop in range(40):
        webkit.press("Tab")
        tag = webkit.run("return document.activeElement.outerHTML.slice(0, 80)")
        stops += [] if webkit.run(HAS_RING) else [tag]
    assert stops == []


def test_of_two_who_answer_at_once_the_second_is_told_and_both_are_kept(
    webkit: WebKit, served: ServedReview
) -> None:
    open_session(webkit, served)
    focus(webkit, "short", "input")
    write_elsewhere(served, "short", "Theirs")
    webkit.press("Mine")
    assert says(webkit, "short", "Both are kept. Choose which stands.")
    assert hears(webkit, "short", "Saved. Cllr B wrote here too; choose which stands.")
    assert sorted(stands(served, "short")) == ["Mine", "Theirs"]
    focus(webkit, "short", ".version button")
    webkit.press("Enter")
    assert webkit.wait(f"!{PLACE}.querySelector('.version')", "short")
    assert len(stands(served, "short")) == 1


def test_what_another_person_writes_is_shown_once_the_answer_is_left(
    webkit: WebKit, served: ServedReview
) -> None:
    open_session(webkit, served)
    focus(webkit, "short", "input")
    write_elsewhere(served, "short", "Theirs")
    look(webkit)
    assert says(webkit, "short", "It is shown here when you leave this answer.")
    focus(webkit, "long", "textarea")
    assert webkit.wait(f"{PLACE}.querySelector('input').value === 'Theirs'", "short")


def test_what_is_typed_without_a_connection_is_kept_said_and_saved_once_it_is_back(
    webkit: WebKit, served: ServedReview
) -> None:
    open_session(webkit, served)
    served.is_away = True
    focus(webkit, "short", "input")
    webkit.press("Meanwhile")
    assert says(webkit, "short", "Kept in this browser. Not saved yet.")
    assert webkit.wait("document.querySelector('.scrutiny-connection').innerText.includes('Not connected.')")
    assert stands(served, "short") == []
    served.is_away = False
    look(webkit)
    assert is_saved(webkit, "short")
    assert stands(served, "short") == ["Meanwhile"]


def test_what_was_never_sent_comes_back_when_the_page_is_opened_again(
    webkit: WebKit, served: ServedReview
) -> None:
    open_session(webkit, served)
    served.is_away = True
    focus(webkit, "short", "input")
    webkit.press("Not sent")
    assert says(webkit, "short", "Kept in this browser. Not saved yet.")
    served.is_away = False
    open_session(webkit, served, None)
    assert is_saved(webkit, "short")
    assert stands(served, "short") == ["Not sent"]


def test_whoever_leads_shows_the_answers_by_keyboard_and_lands_where_they_are(
    webkit: WebKit, served: ServedReview
) -> None:
    with served.asking:
        served.review.rate("Cllr A", "Cllr B", "Cllr C")
    open_session(webkit, served, ("Grace Hopper", "facilitator"))
    focus(webkit, "alone", ".ratings > button")
    webkit.press("Enter")
    assert webkit.wait("document.querySelector('dialog')?.open")
    webkit.run(
        "[...document.querySelectorAll('dialog button')]"
        ".find((button) => button.innerText === 'Show the answers').focus()"
    )
    webkit.press("Enter")
    assert says(webkit, "alone", "Three people answered.")
    assert webkit.run(f"return {PLACE}.querySelector('.ratings').contains(document.activeElement)", "alone")
