"""The app over made-up notebooks, or over the real ones, run by the tests as a program of its own."""

import json
import resource
import sys
from pathlib import Path
from runpy import run_path
from typing import Any

import yaml

from scrutiny.files import paths

HOSTING = ("public_url", "proxies", "certificate", "key")
CONTENTS = [
    {"notebook": "01_our_council", "title": "Our council", "question": "Where do we stand?"},
    {"notebook": "02_reactive_review", "title": "Reactive review", "question": "Did we see it coming?"},
    {"notebook": "04_damaged", "title": "Damaged", "question": "What if a file is broken?"},
    {"notebook": "05_slow", "title": "Slow", "question": "What if nobody waits?"},
    {"notebook": "06_answers", "title": "Answers", "question": "What do we answer?"},
    {"notebook": "07_a_small_workbook", "title": "A small workbook", "question": "What do we see early?"},
    {"notebook": "08_spoilt_views", "title": "Spoilt views", "question": "What if a chart fails?"},
    {"notebook": "09_dying", "title": "Dying", "question": "What if a process is killed?"},
]
PARAMETERS = """
council: str = "portsmouth"  # slug of the council
committee: str = "A committee"  # name of the committee
neighbour_model: str = "2025"  # year of the neighbour model
local_figures: str = ""  # file of local figures
inspection_report: str = ""  # file of it
inspection: str = ""  # of the newest
inspection_stage: str = "after"  # before, during or after
intervention: str = ""  # by the department
risk_steps: str = "5"  # of a scale
next_meeting: str = ""  # date of it
pre_election: str = ""  # two dates
mode: str = "briefing"  # briefing or answering
review: str = ""  # name of it
as_at: str = "2026-04-01"  # date of the run
""".strip()
SHOW = """
class Shown:
    def __init__(self, html):
        self.html = html
    def _repr_html_(self):
        return self.html
"""
ROWS = "".join(
    f"<tr><th scope='row'>{measure}</th><td>{ours}</td><td>{theirs}</td><td>{said}</td></tr>"
    for measure, ours, theirs, said in (
        ("Re-referrals within 12 months", "24.1%", "21.8%", "Higher, and by more than chance would explain"),
        ("Child protection plans lasting two years or more", "3.2%", "3.0%", "About the same"),
        ("Social worker vacancies", "not published for this period", "17.4%", "–"),
    )
)
TABLE = (
    "<h2>How our figures compare</h2><p>Three of our figures, beside the middle of ten similar councils.</p>"
    "<div class='table' role='region' aria-label='How our figures compare' tabindex='0'><table>"
    "<caption>Our figures and our neighbours’, 2025</caption><thead><tr><th scope='col'>Measure</th>"
    "<th scope='col'>Our council</th><th scope='col'>Median of ten neighbours</th>"
    f"<th scope='col'>What that means</th></tr></thead><tbody>{ROWS}</tbody></table></div>"
    "<p class='note'>Nine of the ten neighbours published this figure.</p>"
)
BARS = "".join(
    f"<text x='0' y='{40 + 50 * n}' font-size='20'>{name}</text>"
    f"<rect x='160' y='{22 + 50 * n}' width='{width}' height='26' fill='{colour}'/>"
    for n, (name, width, colour) in enumerate(
        (("Our council", 520, "#12436D"), ("Neighbours", 400, "#28A197"), ("England", 430, "#3D3D3D"))
    )
)
CHART = (
    "<h3>Where we stand</h3><figure><figcaption>Re-referrals within 12 months, 2025</figcaption>"
    f"<svg role='img' aria-label='Ours 24%, neighbours 22%, England 23%' viewBox='0 0 800 170'>{BARS}</svg>"
    "<details><summary>The figures in this chart</summary><ul><li>Our council: 24.1%</li>"
    "<li>Neighbours: 21.8%</li></ul></details></figure>"
)
FACTS = (
    "<h2>Who we are</h2><dl class='facts'><dt>Type of authority</dt><dd>unitary authority</dd>"
    "<dt>Last inspected</dt><dd>12 May 2023</dd></dl>"
    "<details><summary>Where these facts come from</summary><p>The register of authorities.</p></details>"
)
CELLS = (
    f"Shown({FACTS!r})",
    "Shown(f'<p id=\"given\">{council} | {committee} | {neighbour_model} | {as_at}</p>')",
    f"Shown({TABLE!r})",
    f"Shown({CHART!r})",
)
FAILING = ("raise ValueError('of a kind nobody foresaw')", "Shown('<p id=\"after\">What follows.</p>')")
DAMAGED = (
    "from scrutiny.errors import EditionDamaged",
    "raise EditionDamaged('The file <b>figures.arrow</b> is damaged.\\nInstall the package again.')",
    "Shown(briefing)",
    "Shown(briefing.council)",
)
# A part of a page that says again what it is sent, as the rules of a review would answer.
ANSWERS = (
    """
import os
from types import SimpleNamespace

from scrutiny.panels.serving import ServedPart, serve_part


class Echo:
    name, html = "echo", "<h2>Our part</h2>"
    page = SimpleNamespace(
        is_outgrown=False, follow=lambda: None, close=lambda: None, state=SimpleNamespace(number=0)
    )

    def tell(self):
        shared = {"review": "made up", "number": 0, "progress": {}, "rights": {}}
        return SimpleNamespace(dump=lambda: {"panel": "echo", "fields": [], "text": "</script>", **shared})

    def show(self):
        return SimpleNamespace(in_words="Our part", _repr_html_=lambda: self.html)

    def reply(self, message, pieces, how):
        if message.get("die"):
            os._exit(9)
        return {"id": message["id"], "text": message.get("text"), "sizes": [len(piece) for piece in pieces]}
""".strip(),
    "Shown(f'<p id=\"given\">{mode} | {review}</p>')",
    'serve_part(Echo()) if mode == "answering" else Shown("<h2>Our part</h2>")',
    # It stands in every notebook that takes answers.
    "# open_workbook()",
)
# Two parts of a real workbook, which hold a table, a list, long text and a scale that each answers alone.
SMALL = (
    """
from scrutiny import panels, views

page = panels.open_workbook("04_performance_management", globals())
""".strip(),
    "panels.say_who_writes(page)",
    "Shown('<h2>What do we see early?</h2>')",
    'panels.show_prompts(page, "early_warning")',
    "Shown('<h2>How sure are we?</h2>')",
    'panels.show_prompts(page, "assurance")',
    "Shown('<h2>What is still unanswered</h2>')",
    "panels.list_unanswered(page)",
    "Shown('<h2>What has been answered</h2>')",
    "panels.list_answers(page)",
)
# One of each kind of view, none of which can be shown.
SPOILT = run_path(str(Path(__file__).resolve().parents[1] / "pages" / "spoilt.py"))["CELLS"]
# Of Leeds every process dies; of any other council the first alone.
DYING = """
import os
from pathlib import Path

note = Path(os.environ["NOTED"], f"died-{council}")
if council == "leeds" or not note.exists():
    note.touch()
    os._exit(9)
""".strip()
# What no two makings of a page have in common.
MADE = "import uuid\nShown(f'<p hidden id=\"made\">{uuid.uuid4()}</p>')"
SLOW = ("Shown('<p>Begun.</p>')", "import time\ntime.sleep(60)")


def make_cell(kind: str, source: str, *tags: str) -> dict[str, Any]:
    cell = {
        "cell_type": kind,
        "source": source,
        "metadata": {"tags": list(tags)},
        "id": f"cell-{len(source)}",
    }
    return cell | ({"outputs": [], "execution_count": None} if kind == "code" else {})


def make_notebook(title: str, *cells: str) -> str:
    """Make a notebook of one heading, a cell of parameters, and some cells of code."""
    opening = make_cell("markdown", f"# {title}\n\nWhere do we stand, and how sure can we be?")
    ending = make_cell("markdown", "Each figure names its source. Where one is not known, the page says so.")
    code = [make_cell("code", source) for source in (SHOW, *cells)]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps(
        {
            "cells": [opening, make_cell("code", PARAMETERS, "parameters"), *code, ending],
            "metadata": {"kernelspec": kernel},
            "nbformat": 4,
            "nbformat_minor": 4,
        }
    )


def make_folder(folder: Path) -> None:
    """Make a folder of notebooks: whole, with a cell that fails, with a widget, on damaged evidence, slow."""
    folder.mkdir()
    (folder / "01_our_council.ipynb").write_text(make_notebook("Our council", *CELLS, MADE), "utf-8")
    (folder / "02_reactive_review.ipynb").write_text(
        make_notebook("Reactive review", *FAILING, MADE), "utf-8"
    )
    (folder / "04_damaged.ipynb").write_text(make_notebook("Damaged", *DAMAGED), "utf-8")
    (folder / "05_slow.ipynb").write_text(make_notebook("Slow", *SLOW), "utf-8")
    (folder / "06_answers.ipynb").write_text(make_notebook("Answers", *ANSWERS), "utf-8")
    (folder / "07_a_small_workbook.ipynb").write_text(make_notebook("A small workbook", *SMALL), "utf-8")
    (folder / "08_spoilt_views.ipynb").write_text(make_notebook("Spoilt views", *SPOILT), "utf-8")
    (folder / "09_dying.ipynb").write_text(make_notebook("Dying", DYING, CELLS[1]), "utf-8")
    (folder / "contents.yml").write_text(yaml.safe_dump(CONTENTS), "utf-8")


def make_parameters(folder: Path, *slugs: str) -> None:
    """Make the parameter files of some councils."""
    (folder / "councils").mkdir(parents=True)
    (folder / "defaults.yml").write_text('committee: Made-up committee\nneighbour_model: "2025"\n', "utf-8")
    for slug in slugs:
        (folder / "councils" / f"{slug}.yml").write_text(f"council: {slug}\n", "utf-8")


def say(address: str) -> None:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


def set_limits(limits: dict[str, float]) -> None:
    """Set what a test names: limits on pings, reviews, files and time, and whether answers need seats."""
    from scrutiny.app import listening, open_reviews, server  # noqa: PLC0415 - see below

    server.SECONDS_BETWEEN_PINGS = limits.get("pings", server.SECONDS_BETWEEN_PINGS)
    open_reviews.MOST_REVIEWS = int(limits.get("reviews", open_reviews.MOST_REVIEWS))
    listening.SECONDS_TO_ASK = listening.SECONDS_TO_SEND = limits.get("patience", listening.SECONDS_TO_ASK)
    server.NEEDS_SEATS = bool(limits.get("seats", True))
    if "files" in limits:
        # After all is imported, so that the limit is on what the app opens.
        resource.setrlimit(resource.RLIMIT_NOFILE, (int(limits["files"]), int(limits["files"])))


def main(port: str, folder: str = "", *limits: str) -> None:
    """Serve the made-up notebooks from a folder made for them or, without one, the real notebooks."""
    # A worker reads in this file too, and needs none of what serves pages.
    from scrutiny.app import answerers, server  # noqa: PLC0415
    from scrutiny.app.hosting import read_hosting  # noqa: PLC0415
    from scrutiny.kernels import starting  # noqa: PLC0415

    if folder:
        paths.NOTEBOOKS, paths.PARAMETERS = Path(folder) / "notebooks", Path(folder) / "parameters"
        make_folder(paths.NOTEBOOKS)
        make_parameters(paths.PARAMETERS, "portsmouth", "leeds")
        # Most made-up notebooks need nothing that would be worth preparing.
        starting.PREPARED = "scrutiny.kernels.working"
        if "panels=1" not in limits:
            answerers.PRELOAD = ("scrutiny.app.making",)
    server.PREPARES_AT_ONCE = False
    given = dict(limit.split("=", 1) for limit in limits)
    hosted: dict[str, Any] = {name: given.pop(name) for name in HOSTING if name in given}
    hosted["proxies"] = hosted.get("proxies", "").split()
    hosted |= {name: Path(hosted[name]) for name in ("certificate", "key") if name in hosted}
    hosting = read_hosting(**hosted)
    set_limits({name: float(value) for name, value in given.items()})
    server.serve(int(port), hosting=hosting, announce=say)


if __name__ == "__main__":
    main(*sys.argv[1:])
