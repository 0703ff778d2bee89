"""Measure, in a real browser, how long each workbook's page to answer in is as it is first seen.

CHROMIUM=/usr/bin/chromium python tools/measure_pages.py --council leeds --parts
"""

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from scrutiny.files.paths import ROOT
from scrutiny.parameters import ANSWERING
from scrutiny.register.workbooks import Workbook, list_workbooks

COUNCILS = ["devon", "leeds", "city-of-london"]
WIDTHS = (1280, 360)
PHONE = 740  # pixels of a phone that show a page
PATIENCE = 180_000
# What comes late, such as the fields of each question, makes a page longer: it is measured at rest.
HEIGHT = """async () => {
  let last = -1;
  for (;;) {
    const now = document.documentElement.scrollHeight;
    if (now === last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}"""
PARTS = """() => {
  const headings = [...document.querySelectorAll("main h2")].filter((heading) => heading.checkVisibility());
  const tops = [...headings, document.querySelector(".foot")].map((part) => part.getBoundingClientRect().top);
  return headings.map((heading, at) => [Math.round(tops[at + 1] - tops[at]), heading.textContent]);
}"""


def open_page(browser: Browser, address: str, workbook: Workbook) -> Page:
    """Open the page of a workbook that is answered in, or the one that is only read, until it is whole."""
    page = browser.new_page(viewport={"width": WIDTHS[0], "height": 800})
    page.set_default_timeout(PATIENCE)
    is_answered = workbook is not list_workbooks()[0]
    page.goto(f"{address}/{workbook.slug}{f'/{ANSWERING}' if is_answered else ''}", timeout=PATIENCE)
    expect(page.locator(".being-made")).to_be_hidden(timeout=PATIENCE)
    if is_answered:
        expect(page.locator(".progress")).to_be_visible(timeout=PATIENCE)
    return page


def measure(browser: Browser, address: str, asked: Namespace) -> Iterator[str]:
    """Measure each workbook of each council at each width, and say it as one line."""
    for council in asked.council or COUNCILS:
        for workbook in list_workbooks():
            page = open_page(browser, f"{address}council/{council}", workbook)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": PHONE})
                height = page.evaluate(HEIGHT)
                screens = f", {height / PHONE:.0f} screens of a phone" if width == WIDTHS[-1] else ""
                yield f"{council} {workbook.slug} at {width}: {height:,} px{screens}"
                if asked.parts:
                    yield from (f"  {part:>6,} {name}" for part, name in page.evaluate(PARTS))
            page.close()


def main() -> int:
    """Run the app of this checkout, or of another one, and print what is measured."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--council", action="append", help="its slug; may be given again")
    options.add_argument("--lib", type=Path, default=ROOT / "lib", help="lib of another checkout")
    options.add_argument("--parts", action="store_true", help="the height of each part too")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        given = {"PYTHONPATH": str(asked.lib), "SCRUTINY_RECORD_URL": f"sqlite:///{folder}/record.sqlite3"}
        command = [sys.executable, "-m", "scrutiny", "app", "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | given) as app:  # noqa: S603 - our own words
            address = (app.stdout.readline() if app.stdout else "").split()[-1]
            chromium = os.environ.get("CHROMIUM", "chromium")
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            for line in measure(browser, address, asked):
                print(line, flush=True)  # noqa: T201 - what the tool is for
            browser.close()
            app.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
