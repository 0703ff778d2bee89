"""Measure, in a real browser, how long after a keystroke its answer is acknowledged as saved.

CHROMIUM=/usr/bin/chromium python tools/time_saving.py --times 200
"""

import os
import statistics
import subprocess
import sys
import tempfile
from argparse import ArgumentParser

from playwright.sync_api import Page, expect, sync_playwright

PAGE = "council/portsmouth/performance-management/answering"
ANSWER = '.place[data-about="pm_who_hears_first"] textarea'
ENOUGH = 300  # milliseconds within which a writer takes a save to be at once
A_BURST = "and so "
PATIENCE = 90_000
# The front keeps a draft at every input, and takes it away as its save is acknowledged.
WATCH = """
() => {
  const isKept = () => Object.keys(localStorage).some((name) => name.startsWith("scrutiny:draft:"));
  const turn = () => {
    if (isKept()) setTimeout(turn, 1);
    else window.took = performance.now() - window.struck;
  };
  document.addEventListener("input", () => {
    window.struck = performance.now();
    if (window.took !== null) setTimeout(turn, 1);
    window.took = null;
  });
  window.took = 0;
}
"""

WAIT = """
() => new Promise((resolve) => {
  const turn = () => (window.took === null ? setTimeout(turn, 1) : resolve(window.took));
  turn();
})
"""


def measure(page: Page, times: int) -> list[float]:
    """Type a few letters, again and again; give the milliseconds from each last one to its save."""
    took = []
    for _burst in range(times):
        page.keyboard.type(A_BURST)
        took.append(float(page.evaluate(WAIT)))
    return took


def open_page(page: Page, address: str) -> None:
    """Open an answering page, say who is writing, and put the focus in an answer."""
    page.set_default_timeout(PATIENCE)
    page.goto(address + PAGE)
    page.get_by_label("Your name").fill("Cllr Ada Byron")
    page.get_by_label("You are here as").select_option("member")
    expect(page.locator(ANSWER)).to_be_editable(timeout=PATIENCE)
    page.locator(ANSWER).focus()
    page.evaluate(WATCH)


def say(took: list[float]) -> str:
    """Say how long saves took: the middle one, the slowest in twenty, and how many were at once."""
    cuts = statistics.quantiles(took, n=20)
    share = sum(seconds <= ENOUGH for seconds in took) / len(took)
    middle = statistics.median(took)
    return (
        f"{len(took)} bursts: 50th percentile {middle:.0f} ms, 95th {cuts[-1]:.0f} ms, "
        f"{share:.0%} within {ENOUGH} ms"
    )


def main() -> int:
    """Run the real app and a real browser, measure, and print what was found."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=200)
    times = options.parse_args().times
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        os.environ["SCRUTINY_RECORD_URL"] = f"sqlite:///{folder}/record.sqlite3"
        command = [sys.executable, "-m", "scrutiny", "app", "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as app:  # noqa: S603 - our own words
            address = (app.stdout.readline() if app.stdout else "").split()[-1]
            browser = playwright.chromium.launch(
                executable_path=os.environ.get("CHROMIUM", "chromium"), args=["--no-sandbox"]
            )
            page = browser.new_page()
            open_page(page, address)
            took = measure(page, times)
            browser.close()
            app.terminate()
    print(say(took))  # noqa: T201 - what the tool is for
    return 0


if __name__ == "__main__":
    sys.exit(main())
